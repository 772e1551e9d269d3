"""Endmembers of a scene, from words: what in the scene is each material, and how does it look here?

No pixel is picked by hand and none is taken for pure because it is the most similar one. Candidates (`candidates.py`)
are weighed by what they mean: the encoder's similarity against the rival prompts, and whether the decoder can make this
material look like that. Sets of them that also span the scene are drawn (`search.py`) and moved to the typical pure
pixel. A material that no pixel resembles gets the decoder's typical spectrum, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from ..model.decoder import LATENT, EndmemberDecoder
from ..model.encoder import EMBEDDING
from ..spectra import misfit, product, unit, weighted_mean

OWN = ("samples", "given")  # sources that are the analyst's
UNNAMED = -1  # the material of an endmember that no prompt means
LOGITS_PER_DECODER_RADIAN = 8.0  # that an angle between decoder and candidate counts against it
APPEARANCE_NOISE = 0.05  # of unit spectra, that the decoder need not explain
LATENT_STEPS = 8
UNSEEN_LOGIT = -4.0  # below this, no pixel of the scene looks like the material
LEAST_PURE_SHARE = 0.8  # of a pixel's fit, for it to speak for a material
MOST_CANDIDATES = 44
MOST_UNNAMED = 4
LEAST_UNNAMED_ANGLE = (
    0.12  # radians: a candidate farther than this from every mixture of the named materials is something else
)


def no_words() -> np.ndarray:
    """No anchors, (0, 512)."""
    return np.zeros((0, EMBEDDING), np.float32)


@dataclass
class Endmembers:
    """d draws of q endmembers: `draws` (d, q, b) in reflectance at the scene's bands, with their `weight` (d,), which
    sum to one.

    `material` (q,) is the index of the prompt, one endmember each and in their order, then UNNAMED; `source` says where
    each comes from: scene, samples, given or decoder. `expected` (p, b) is what the decoder makes of each prompt,
    fitted to its endmember, and `angle` (p,) how far (radians) that is from it: large where the endmember looks unlike
    what the model knows by that name. `unsaid` (h, 512) are centred unit vectors of what the first h of the UNNAMED
    were found by, as if those words had been typed (`unsaid.py`); none by default.
    """

    draws: np.ndarray
    weight: np.ndarray
    material: np.ndarray
    source: list[str]
    expected: np.ndarray
    angle: np.ndarray
    unsaid: np.ndarray = field(default_factory=no_words)

    @property
    def spectra(self) -> np.ndarray:
        """The mean of the draws (q, b)."""
        return weighted_mean(self.weight, self.draws)

    @property
    def spread(self) -> np.ndarray:
        """Standard deviation (q, b) among the draws."""
        return np.sqrt(weighted_mean(self.weight, (self.draws - self.spectra) ** 2))


def fit_decoder(
    decoder: EndmemberDecoder, anchors: Tensor, which: Tensor, grid: Tensor, covered: Tensor
) -> tuple[Tensor, Tensor]:
    """What the decoder can make of anchors (p, 512) that comes nearest to spectra on the grid (n, 216), each of the
    anchor `which` (n,).

    Returns reflectance (n, 216) with the brightness of the spectrum, and the spectral angle (n,) in radians that is
    left. The latent codes are fitted with their normal prior, by Newton steps with the curvature (Gauss-Newton) that an
    anchor has at the mean appearance; a step that makes it worse is taken back and shortened.
    """
    target = torch.nn.functional.normalize(grid * covered, dim=-1)
    with torch.no_grad():
        identity = decoder.anchor_in(anchors)
    inverse = _inverse_curvature(decoder, identity, covered)[which]
    identity = identity[which]
    latent = torch.zeros(len(grid), LATENT, device=grid.device)
    best, slope = _latent_loss(decoder, identity, latent, covered, target)
    size = torch.ones_like(best)
    for _ in range(LATENT_STEPS):
        trial = latent - size[:, None] * torch.bmm(inverse, slope[:, :, None])[..., 0]
        loss, trial_slope = _latent_loss(decoder, identity, trial, covered, target)
        better = loss < best
        best = torch.where(better, loss, best)
        latent = torch.where(better[:, None], trial, latent)
        slope = torch.where(better[:, None], trial_slope, slope)
        size = torch.where(better, 1.3 * size, 0.4 * size).clamp_max(1)
    with torch.no_grad():
        spectra = decoder.appearance(identity, latent)
        norm = (spectra * covered).norm(dim=-1)
        angle = torch.arccos(((spectra * covered * target).sum(1) / norm).clamp(-1, 1))
        return spectra * ((grid * covered).norm(dim=-1) / norm)[:, None], angle


def _latent_loss(
    decoder: EndmemberDecoder, identity: Tensor, latent: Tensor, covered: Tensor, target: Tensor
) -> tuple[Tensor, Tensor]:
    """Half the squared misfit of unit spectra, in units of the noise, and of the prior (n,), and its slope (n, 16)."""
    with torch.enable_grad():
        latent = latent.detach().requires_grad_(True)
        shape = torch.nn.functional.normalize(decoder.appearance(identity, latent) * covered, dim=-1)
        loss = ((shape - target).square().sum(1) / APPEARANCE_NOISE**2 + latent.square().sum(1)) / 2
        (slope,) = torch.autograd.grad(loss.sum(), latent)
    return loss.detach(), slope


@torch.no_grad()
def _inverse_curvature(decoder: EndmemberDecoder, identity: Tensor, covered: Tensor) -> Tensor:
    """The inverse (p, 16, 16) of the Gauss-Newton Hessian of `_latent_loss` at the mean appearance, by secants."""
    reach = 0.1 * torch.eye(LATENT, device=identity.device)
    each = identity.repeat_interleave(2 * LATENT, 0)
    curves = decoder.appearance(each, torch.cat([reach, -reach]).repeat(len(identity), 1)) * covered
    ahead, behind = torch.nn.functional.normalize(curves, dim=-1).view(len(identity), 2, LATENT, -1).unbind(1)
    slope = (ahead - behind) / (0.2 * APPEARANCE_NOISE)
    return torch.linalg.inv(slope @ slope.mT + torch.eye(LATENT, device=identity.device))


def decoder_misfit(decoder: EndmemberDecoder, anchors: Tensor, grid: Tensor, covered: Tensor) -> np.ndarray:
    """How far (radians) each candidate (k, 216) is from all that the decoder makes of each anchor (p, 512): (k, p)."""
    k, p = len(grid), len(anchors)
    which = torch.arange(p, device=grid.device).repeat(k)
    _, angle = fit_decoder(decoder, anchors, which, grid.repeat_interleave(p, 0), covered)
    return angle.view(k, p).cpu().numpy().astype(np.float64)


def semantic_score(logits: np.ndarray, decoder_angle: np.ndarray) -> np.ndarray:
    """How well candidate k (row) stands for material m (column), (k, p): log of its share among the prompts, its own
    logit, both of `logits` (k, p), and the decoder's misfit, `decoder_angle` (k, p) in radians.
    """
    share = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    return (
        np.maximum(share, -8.0)
        + 0.25 * np.minimum(logits, 2.0)
        - LOGITS_PER_DECODER_RADIAN * (decoder_angle - decoder_angle.min(1, keepdims=True))
    )


def refine_endmembers(
    spectra: np.ndarray, sample: np.ndarray, logits: np.ndarray, fit: np.ndarray, free: list[int]
) -> np.ndarray:
    """Move extremes to the typical pure pixel: endmembers (q, b) after one alternating least-squares step.

    `fit` (n, q) are the `abundances` of the sample (n, b), by shape, in the endmembers; those of the materials `free`
    are moved. The mean of a material's pure pixels, less what the other materials put into them, stands for it better
    than an extreme of the cloud. Pixels count as pure where the material has most of the fit and the encoder does not
    deny it.
    """
    size = np.linalg.norm(spectra, axis=1)
    share = fit / np.maximum(fit.sum(1, keepdims=True), 1e-12)
    coefficients = fit * np.linalg.norm(sample, axis=1, keepdims=True) / size
    best = logits.max(1)
    refined = spectra.copy()
    for m in free:
        pure = (share[:, m] > LEAST_PURE_SHARE) & (logits[:, m] >= best - 2.0)
        if pure.sum() < 5:
            continue
        foreign = np.arange(len(spectra)) != m
        rest = sample[pure] - product(coefficients[pure] * foreign, spectra)
        refined[m] = np.maximum(rest.mean(0) / (1 - (share[pure] * foreign).sum(1)).mean(), 0)
    return refined


def unnamed_endmembers(spectra: np.ndarray, logits: np.ndarray, named: np.ndarray, alone: bool) -> list[int]:
    """Rows of the candidates `spectra` (k, b), with `logits` (k, p), that no mixture of the endmembers `named` (q, b)
    explains and no prompt claims; one prompt `alone` leaves the rest to them.
    """
    shapes = unit(spectra)
    found: list[int] = []
    claimed = logits.max(1) > (0.0 if alone else -3.0)
    for _ in range(MOST_UNNAMED):
        base = unit(np.concatenate([named, spectra[found]]))
        distance = np.arcsin(np.clip(misfit(shapes, base), 0, 1))
        distance[claimed] = 0
        best = int(np.argmax(distance))
        if distance[best] < (LEAST_UNNAMED_ANGLE / 2 if alone else LEAST_UNNAMED_ANGLE):
            break
        found.append(best)
    return found

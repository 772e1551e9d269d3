"""What a few labelled pixels teach: a correction of the encoder's logits and spectra that the scene's endmembers should resemble.

The encoder stays frozen. For the material m of a labelled pixel its logit becomes `logit_m + w_m . e + b_m`, e being the embedding
in centred CLIP space: multinomial logistic regression with the zero-shot logits as offset and a ridge that pulls w and b to zero, so that
little is learnt from little. Materials without labels keep their zero-shot logits.

Labelled pixels may be mixed, so they do not replace endmembers. Their mean joins the candidates of the scene, and every
candidate of that material is scored by its spectral angle to the mean: a maximum a posteriori choice, in which a purer
corner of the data cloud near the labelled pixels wins over their mean where it explains the scene better.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ..model.decoder import EndmemberDecoder, fit_latent
from ..model.encoder import EMBEDDING
from ..spectra import angles, unit

if TYPE_CHECKING:
    from ..unmixer import Unmixer

EVIDENCE_WEIGHT = 30.0  # how much a radian between a candidate and the labelled mean counts, in units of log similarity
RIDGE = 0.2  # of the logistic regression, against a summed log likelihood: one pixel moves a logit by about two at most
MOST_SPEAKING = 20  # pixels of one material count as so many at most, or a polygon would drown the points beside it
MOST_PIXELS = 40  # of one material enter the regression


@dataclass(frozen=True)
class SceneAdapter:
    """An adapter bound to the prompts and bands of one scene.

    `weight` (p, 512) and `bias` (p,) are float32 in units of logits; `spectra` (k, b) float64 reflectance of the materials with
    indices `material` (k,), NaN where it is not known.
    """

    weight: np.ndarray
    bias: np.ndarray
    spectra: np.ndarray
    material: np.ndarray

    @classmethod
    def empty(cls, materials: int, bands: int) -> SceneAdapter:
        """An adapter that changes nothing."""
        return cls(
            np.zeros((materials, EMBEDDING), np.float32), np.zeros(materials, np.float32), np.zeros((0, bands)), np.zeros(0, np.int64)
        )

    @property
    def known(self) -> np.ndarray:
        """Which materials have spectra (p,)."""
        return np.isin(np.arange(len(self.bias)), self.material)

    def correction(self, embedding: Tensor) -> Tensor:
        """What to add to the logits (n, p) of embeddings (n, 512)."""
        weight, bias = (torch.from_numpy(part).to(embedding) for part in (self.weight, self.bias))
        return embedding @ weight.T + bias

    def candidates(self, good: np.ndarray) -> np.ndarray:
        """The spectra (k, good bands) that may be endmembers: those known at all good bands."""
        spectra = self.spectra[:, good]
        return spectra[np.isfinite(spectra).all(1)]

    def evidence(self, candidates: np.ndarray, good: np.ndarray) -> np.ndarray:
        """How well candidates (k, good bands) agree with the spectra where these are known: (k, p), zero for materials without any."""
        score = np.zeros((len(candidates), len(self.bias)))
        for m in np.unique(self.material):
            angle = [
                angles(unit(candidates[:, np.isfinite(spectrum)]), unit(spectrum[np.isfinite(spectrum)][None]))[:, 0]
                for spectrum in self.spectra[self.material == m][:, good]
            ]
            score[:, m] = -EVIDENCE_WEIGHT * np.min(angle, axis=0)
        return score

    def with_correction(self, weight: np.ndarray, bias: np.ndarray) -> SceneAdapter:
        """This adapter with a further correction of the logits."""
        return SceneAdapter(self.weight + weight, self.bias + bias, self.spectra, self.material)

    def with_spectra(self, spectra: Mapping[int, np.ndarray]) -> SceneAdapter:
        """This adapter with a spectrum (b,) for some materials in place of those it had for them."""
        keep = ~np.isin(self.material, list(spectra))
        return SceneAdapter(
            self.weight,
            self.bias,
            np.concatenate([self.spectra[keep], np.array(list(spectra.values())).reshape(len(spectra), self.spectra.shape[1])]),
            np.concatenate([self.material[keep], np.array(list(spectra), np.int64)]),
        )


def fit_correction(embeddings: np.ndarray, labels: np.ndarray, logits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights (p, 512) and biases (p,) float32 that raise the logits of the labelled material over the others'.

    `embeddings` (n, 512), `labels` (n,) indices of materials, `logits` (n, p) before the correction. Minimises the multinomial
    log loss plus RIDGE/2 (|w|^2 + b^2) over the materials that have labels, in the dual form (w is a combination of the n
    embeddings), by accelerated gradient steps (Nesterov 1983).
    """
    n, p = logits.shape
    embeddings, offset = np.asarray(embeddings, np.float64), np.asarray(logits, np.float64)
    count = np.bincount(labels, minlength=p)
    speaking = np.minimum(1.0, MOST_SPEAKING / np.maximum(count, 1))[labels][:, None]
    target = np.eye(p)[labels]
    taught = count > 0
    gram = embeddings @ embeddings.T + 1.0  # the one stands for the bias
    step = 1 / (np.linalg.eigvalsh(gram)[-1] / 2 + RIDGE)
    dual = ahead = np.zeros((n, p))
    momentum = 1.0
    for _ in range(300):
        score = offset + gram @ ahead
        share = np.exp(score - np.logaddexp.reduce(score, axis=1, keepdims=True))
        moved = ahead - step * (speaking * (share - target) * taught + RIDGE * ahead)
        following = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
        ahead = moved + (momentum - 1) / following * (moved - dual)
        dual, momentum = moved, following
    return (dual.T @ embeddings).astype(np.float32), dual.sum(0).astype(np.float32)


def labelled_mean(spectra: np.ndarray, good: np.ndarray) -> np.ndarray:
    """Mean shape (b,) of labelled spectra (k, b) at their median brightness, NaN at bad bands: one odd pixel in the sun changes little."""
    size = np.linalg.norm(spectra[:, good], axis=1, keepdims=True)
    mean = np.full(spectra.shape[1], np.nan)
    mean[good] = (spectra[:, good] / np.maximum(size, 1e-9)).mean(0) * np.median(size)
    return mean


def learnt(
    unmixer: Unmixer, labelled: Mapping[int, np.ndarray], base: SceneAdapter, *, encoder: bool = True, endmembers: bool = True
) -> SceneAdapter:
    """`base` with what the labelled spectra (k, b) of some materials teach the encoder, the endmembers or both."""
    adapter = base
    if encoder:
        thinned = {m: spectra[:: -(-len(spectra) // MOST_PIXELS)] for m, spectra in labelled.items()}
        embedding = torch.cat([unmixer.embed(spectra) for spectra in thinned.values()])
        labels = np.concatenate([np.full(len(spectra), m) for m, spectra in thinned.items()])
        logits = unmixer.encoder.logits(embedding, unmixer.anchors) + base.correction(embedding)
        adapter = adapter.with_correction(*fit_correction(embedding.cpu().numpy(), labels, logits.detach().cpu().numpy()))
    if endmembers:
        adapter = adapter.with_spectra({m: labelled_mean(spectra, unmixer.good) for m, spectra in labelled.items()})
    return adapter


def with_prototype(unmixer: Unmixer, base: SceneAdapter, material: int, spectra: np.ndarray) -> SceneAdapter:
    """`base` with a material whose anchor lies midway between its words and the embedding of its own spectra (k, b).

    A new material's words are its parent's or a definition: they cannot tell it from its siblings, its spectra can. Only the new
    material's logit changes, so nothing that was known is forgotten.
    """
    text = unmixer.anchors[material].cpu().numpy()
    seen = unmixer.embed(spectra).mean(0).cpu().numpy()
    anchor = text + seen / max(float(np.linalg.norm(seen)), 1e-9)
    anchor /= max(float(np.linalg.norm(anchor)), 1e-9)
    weight = np.zeros_like(base.weight)
    weight[material] = float(unmixer.encoder.log_scale.exp()) * (anchor - text)
    return base.with_correction(weight, np.zeros_like(base.bias))


def completed(decoder: EndmemberDecoder, anchor: Tensor, spectrum: np.ndarray, known: np.ndarray, steps: int = 80) -> np.ndarray:
    """A spectrum (216,) on the grid that is known at some nodes only, continued by the decoder at the others.

    The latent code is fitted where the spectrum is known; what the decoder misses there is added, and fades out within 100 nm
    beyond. `anchor` (512,) is centred.
    """
    target = torch.from_numpy(np.where(known, spectrum, 0).astype(np.float32)).to(anchor.device)
    mask = torch.from_numpy(known).to(anchor.device)

    def loss(latent: Tensor) -> Tensor:
        return ((decoder(anchor[None], latent)[0] - target) * mask / 0.02).square().sum() / mask.sum() + latent.square().mean()

    latent = fit_latent(loss, 1, anchor.device, steps)
    with torch.no_grad():
        curve = decoder(anchor[None], latent)[0].cpu().numpy().astype(np.float64)
    nodes, inside = np.arange(len(curve)), np.flatnonzero(known)
    nearest = inside[np.abs(nodes[:, None] - inside[None]).argmin(1)]
    residual = (spectrum[nearest] - curve[nearest]) * np.clip(1 - np.abs(nodes - nearest) / 10, 0, 1)
    return np.where(known, spectrum, np.clip(curve + residual, 0, 1))

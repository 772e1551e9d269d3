"""Endmembers of a scene, from words: what in the scene is each material, and how does it look here?

No pixel is picked by hand and none is taken for pure because it is the most similar one. Candidates are the corners of
the data cloud (vertices of simplices grown in it) and the pixels that the encoder finds most alike. One candidate is
chosen for each material so that together they
 - mean what the words say (encoder: similarity against the rival prompts; decoder: can this material look like that?) and
 - span the scene (reconstruction error of a sample).
A material that no pixel resembles gets the decoder's typical spectrum, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .decoder import LATENT, EndmemberDecoder
from .simplex import solve

OTHER = -1
FIT_WEIGHT = 1.0  # how much a halved reconstruction error counts, in units of log similarity and prompt
GENERATIVE_WEIGHT = 8.0  # how much a radian of misfit between decoder and candidate counts against it
UNSEEN_LOGIT = -4.0  # below this, no pixel of the scene looks like the material
PURE_SHARE = 0.8  # of a pixel's fit, for it to speak for a material
COMPONENTS = 25  # kept when endmembers are sought
SAME_ANGLE = 0.015  # radians: candidates nearer than this are one
MOST_CANDIDATES = 44
MOST_OTHERS = 4
OTHER_ANGLE = 0.12  # radians: a candidate farther than this from every mixture of the named materials is something else


@dataclass
class Endmembers:
    """Spectra (q, b) in reflectance at the scene's bands; `material` (q,) is the index of the prompt, -1 for other."""

    spectra: np.ndarray
    material: np.ndarray
    source: list[str]


def unit(spectra: np.ndarray) -> np.ndarray:
    """Spectra divided by their Euclidean norm: shape without brightness."""
    return spectra / np.maximum(np.linalg.norm(spectra, axis=-1, keepdims=True), 1e-9)


def angles(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Spectral angles (radians) between all rows of two sets of unit vectors."""
    return np.arccos(np.clip(a @ b.T, -1.0, 1.0))


def abundances(shapes: np.ndarray, endmembers: np.ndarray) -> np.ndarray:
    """Non-negative coefficients (n, q) of unit spectra in unit endmembers."""
    return solve(torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(shapes @ endmembers.T), sum_to_one=False).numpy()


def misfit(shapes: np.ndarray, endmembers: np.ndarray) -> np.ndarray:
    """Relative residual (n,) of unit spectra unmixed with unit endmembers."""
    return np.linalg.norm(shapes - abundances(shapes, endmembers) @ endmembers, axis=1)


def misfits(shapes: np.ndarray, bases: np.ndarray) -> np.ndarray:
    """Mean relative residual (t,) of unit spectra (n, b) in each of t sets of unit endmembers (t, q, b)."""
    n, (t, q, _) = len(shapes), bases.shape
    gram = torch.from_numpy(bases @ bases.transpose(0, 2, 1))
    correlation = torch.from_numpy(bases @ shapes.T).transpose(1, 2).contiguous()  # (t, n, q)
    a = solve(gram.repeat_interleave(n, 0), correlation.reshape(t * n, q), sum_to_one=False).view(t, n, q)
    # |x - E a|^2 = 1 - 2 c'a + a'G a for unit x
    squared = 1 - 2 * (correlation * a).sum(2) + ((a @ gram) * a).sum(2)
    return squared.clamp_min(0).sqrt().mean(1).numpy()


def principal_axes(centred: np.ndarray, count: int) -> np.ndarray:
    """The first `count` principal axes (b, count) of centred spectra (n, b)."""
    return np.linalg.eigh(centred.T @ centred)[1][:, ::-1][:, :count]


def without_noise(sample: np.ndarray) -> np.ndarray:
    """Spectra (n, b) in their first principal components: noise spreads over all bands, mixtures over few."""
    mean = sample.mean(0)
    centred = sample - mean
    axes = principal_axes(centred, COMPONENTS)
    return mean + (centred @ axes) @ axes.T


def corners(shapes: np.ndarray, count: int) -> list[int]:
    """Rows at the corners of a data cloud: successive projection (Araujo et al. 2001) in its first principal components."""
    centred = shapes - shapes.mean(0)
    scores = centred @ principal_axes(centred, count)
    left = np.hstack([scores, np.full((len(scores), 1), np.linalg.norm(scores, axis=1).mean())])
    found = []
    for _ in range(min(count + 1, len(shapes))):
        best = int(np.argmax((left**2).sum(1)))
        found.append(best)
        direction = left[best] / max(np.linalg.norm(left[best]), 1e-12)
        left = left - np.outer(left @ direction, direction)
    return found


def candidates(sample: np.ndarray, logits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Spectra (k, b) that may be endmembers: corners of the cloud and of random parts of it, and pixels most alike each word.

    Each is the mean of its nearest neighbours by shape, so that noise does not make corners.
    """
    shapes = unit(sample)
    n, p = logits.shape
    rows: list[int] = []
    for m in range(p):
        rivals = np.delete(logits, m, 1)
        lead = logits[:, m] - (np.logaddexp.reduce(rivals, axis=1) if p > 1 else 0.0)
        for score in (lead, logits[:, m]):
            order = np.argsort(-score, kind="stable")
            rows += [int(order[min(k, n - 1)]) for k in (0, n // 1000, n // 200, n // 50)]
    for count in range(2, min(max(6, p + 2), n, sample.shape[1]) + 1):
        for repeat in range(3):
            part = np.arange(n) if repeat == 0 else rng.choice(n, max(min(n, 400), n // (repeat + 1)), replace=False)
            rows += [int(part[i]) for i in corners(shapes[part], min(count, len(part) - 1))] if len(part) > 2 else []
    neighbours = int(np.clip(n // 800, 1, 12))
    kept: list[np.ndarray] = []
    for row in dict.fromkeys(rows):
        distance = np.linalg.norm(shapes - shapes[row], axis=1)
        nearest = np.argpartition(distance, min(neighbours, n - 1))[:neighbours]
        nearest = nearest[distance[nearest] <= 2 * np.sort(distance[nearest])[min(2, neighbours - 1)] + 1e-9]  # a rare material has few
        spectrum = sample[nearest].mean(0)
        if not kept or angles(unit(spectrum[None]), unit(np.array(kept))).min() > SAME_ANGLE:
            kept.append(spectrum)
    return np.array(kept)


def decoder_misfit(decoder: EndmemberDecoder, anchors: Tensor, grid: Tensor, covered: Tensor, steps: int = 40) -> np.ndarray:
    """How far (radians) each candidate is from anything the decoder can make of each anchor: (k, p).

    The latent code of every pair is fitted by gradient steps with its normal prior.
    """
    k, p = len(grid), len(anchors)
    target = torch.nn.functional.normalize(grid * covered, dim=-1).repeat_interleave(p, 0)
    anchor = anchors.repeat(k, 1)
    latent = torch.zeros(k * p, LATENT, device=grid.device)
    drift, scatter = torch.zeros_like(latent), torch.zeros_like(latent)
    for step in range(1, steps + 1):  # Adam (Kingma & Ba 2015), written out: importing torch.optim costs a second
        with torch.enable_grad():
            latent.requires_grad_(True)
            shape = torch.nn.functional.normalize(decoder(anchor, latent) * covered, dim=-1)
            loss = ((shape - target).square().sum(1) / 0.05**2 + latent.square().sum(1)).sum()
            (slope,) = torch.autograd.grad(loss, latent)
        drift, scatter = 0.9 * drift + 0.1 * slope, 0.999 * scatter + 0.001 * slope.square()
        latent = latent.detach() - 0.15 * (drift / (1 - 0.9**step)) / ((scatter / (1 - 0.999**step)).sqrt() + 1e-8)
    with torch.no_grad():
        cosine = (torch.nn.functional.normalize(decoder(anchor, latent) * covered, dim=-1) * target).sum(1)
    return torch.arccos(cosine.clamp(-1, 1)).view(k, p).cpu().numpy().astype(np.float64)


def meaning(logits: np.ndarray, decoder_angle: np.ndarray) -> np.ndarray:
    """How well candidate k (row) stands for material m (column): log of its share among the prompts, its own logit, the decoder's view."""
    share = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    return (
        np.maximum(share, -8.0) + 0.25 * np.minimum(logits, 2.0) - GENERATIVE_WEIGHT * (decoder_angle - decoder_angle.min(1, keepdims=True))
    )


def choose(score: np.ndarray, spectra: np.ndarray, shapes: np.ndarray, fixed: dict[int, np.ndarray]) -> dict[int, int]:
    """One candidate for each free material: coordinate ascent on meaning and fit, with swaps. Returns material -> candidate row."""
    free = [m for m in range(score.shape[1]) if m not in fixed]
    ready = unit(np.array(list(fixed.values()))) if fixed else np.zeros((0, spectra.shape[1]))
    pool = unit(spectra)
    chosen: dict[int, int] = {}
    for m in sorted(free, key=lambda m: -score[:, m].max()):
        chosen[m] = next(int(k) for k in np.argsort(-score[:, m], kind="stable") if k not in chosen.values())

    fit: dict[frozenset[int], float] = {}

    def value(choice: dict[int, int]) -> float:
        return sum(score[k, m] for m, k in choice.items()) - FIT_WEIGHT * len(free) * fit[frozenset(choice.values())]

    def weigh(choices: list[dict[int, int]]) -> None:
        """Fit of all sets of candidates not met before, in one batch."""
        new = [members for members in dict.fromkeys(frozenset(c.values()) for c in choices) if members not in fit]
        if new:
            bases = np.array([np.concatenate([ready, pool[sorted(members)]]) for members in new])
            fit.update(zip(new, np.log(misfits(shapes, bases) + 0.005).tolist()))

    weigh([chosen])
    best = value(chosen)
    for _ in range(5):
        before = best
        for m in free:
            trials = []
            for k in range(len(spectra)):
                holder = next((other for other, taken in chosen.items() if taken == k), None)
                trials.append({**chosen, **({holder: chosen[m]} if holder is not None else {}), m: k})
            weigh(trials)
            leader = max(trials, key=value)
            if value(leader) > best + 1e-9:
                best, chosen = value(leader), leader
        if best <= before + 1e-9:
            break
    return chosen


def settle(spectra: np.ndarray, sample: np.ndarray, logits: np.ndarray, free: list[int]) -> np.ndarray:
    """Move corners to the typical pure pixel: endmembers (q, b) after one alternating least-squares step.

    A corner of the cloud is an extreme of its material; the mean of its pure pixels, less what the other materials put into
    them, stands for it better. Pixels count as pure where the material has most of the fit and the encoder does not deny it.
    """
    size = np.linalg.norm(spectra, axis=1)
    fit = abundances(unit(sample), spectra / size[:, None])
    share = fit / np.maximum(fit.sum(1, keepdims=True), 1e-12)
    coefficients = fit * np.linalg.norm(sample, axis=1, keepdims=True) / size
    best = logits.max(1)
    settled = spectra.copy()
    for m in free:
        pure = (share[:, m] > PURE_SHARE) & (logits[:, m] >= best - 2.0)
        if pure.sum() < 5:
            continue
        foreign = np.arange(len(spectra)) != m
        rest = sample[pure] - (coefficients[pure] * foreign) @ spectra
        settled[m] = np.maximum(rest.mean(0) / (1 - (share[pure] * foreign).sum(1)).mean(), 0)
    return settled


def others(spectra: np.ndarray, logits: np.ndarray, named: np.ndarray, alone: bool) -> list[int]:
    """Candidates that no mixture of the named materials explains and no prompt claims; one prompt `alone` leaves the rest to them."""
    shapes = unit(spectra)
    found: list[int] = []
    claimed = logits.max(1) > (0.0 if alone else -3.0)
    for _ in range(MOST_OTHERS):
        base = unit(np.concatenate([named, spectra[found]]))
        distance = np.arcsin(np.clip(misfit(shapes, base), 0, 1))
        distance[claimed] = 0
        best = int(np.argmax(distance))
        if distance[best] < (OTHER_ANGLE / 2 if alone else OTHER_ANGLE):
            break
        found.append(best)
    return found

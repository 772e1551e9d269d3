"""Learn from places whose shares were measured: plots, transects, fractions of a finer image.

Where every pixel is a mixture nobody can point at a pure one, but shares can be estimated on the ground. What they
teach is a smooth correction of the shares: a Gaussian process (Rasmussen and Williams 2006, chapters 2 and 5) on the
shares found and on what the scene's bands show, whose strength is averaged over its likelihood. Far from all places it
fades into straight lines, and without any evidence into nothing. It is kept if it comes nearer to the shares of places
that it was not shown.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ...errors import UserError
from ..abundance.correction import LEAST_REFLECTANCE, ShareCorrection, View, kernel, positive
from ..unmixer import Unmixer
from ..workers import one_thread
from .decision import Decision

LEAST_PLACES = 5  # fewer say nothing of what was not among them
MOST_PLACES = 400  # more, evenly thinned, cost time at every pixel
AXES = 8  # along which the scene is looked at
EVENNESS = 0.25  # 0: all axes count the same, 1: each as the scene varies along it
FOLDS = 10
# Variance of the measurements over that of the correction: from all but trusting each place to all but nothing.
STRENGTHS = tuple(float(x) for x in np.geomspace(0.03, 300, 14))
LEAST_FOR_INTERVALS = 30  # measured shares
INTERVAL = (0.2, 3.0)  # times the half-width
SCENE_PIXELS = 2000
# What follows was chosen on simulated scenes of the split `tune` (training/few_labels.py).
PURITY = 0.8  # that a label is taken for: the rest of the pixel is what was found in it
UNLABELLED = 0.5  # pixels of the scene for each label that stay as they were found
LABELLED = 40  # pixels of one material, evenly thinned
LABEL_FOLDS = 3


@dataclass(frozen=True)
class Places:
    """k places with `spectra` (n, b) of their pixels, `place` (n,) telling whose each is, in the order of the scene,
    and the measured shares (k, p), NaN where none was measured.
    """

    spectra: np.ndarray
    place: np.ndarray
    shares: np.ndarray

    def __len__(self) -> int:
        return len(self.shares)

    def only(self, chosen: np.ndarray) -> Places:
        """Those of the numbers `chosen` (j,), in this order."""
        new = np.full(len(self.shares), -1)
        new[chosen] = np.arange(len(chosen))
        mine = new[self.place] >= 0
        return Places(self.spectra[mine], new[self.place[mine]], self.shares[chosen])

    def mean(self, values: np.ndarray) -> np.ndarray:
        """Means (k, ...) over the pixels of each place of values (n, ...)."""
        total = np.zeros((len(self), *values.shape[1:]))
        np.add.at(total, self.place, values)
        count = np.bincount(self.place, minlength=len(self)).reshape(-1, *[1] * (values.ndim - 1))
        return np.asarray(total / np.maximum(count, 1))


@one_thread()
@torch.no_grad()
def learn_shares(unmixer: Unmixer, sample: np.ndarray, places: Places) -> tuple[Unmixer, Decision]:
    """`unmixer` with what the places teach, where it helps, and what decided. `sample` (n, b) are pixels of the scene.

    Of more than MOST_PLACES an even choice counts. UserError: fewer than LEAST_PLACES.
    """
    if len(places) < LEAST_PLACES:
        raise UserError(
            "{count} places with measured shares are too few to learn from; give at least {least}.",
            count=len(places), least=LEAST_PLACES,
        )  # fmt: skip
    if len(places) > MOST_PLACES:
        places = places.only(_evenly(np.arange(len(places)), MOST_PLACES))
    maps = unmixer.unmix(places.spectra)
    found = places.mean(np.column_stack([maps.abundance, maps.other]).astype(np.float64))
    view = view_of(unmixer, sample)
    seen = places.mean(view(unmixer.model.good_bands(places.spectra).cpu()).double().numpy())
    problem = _Problem(torch.from_numpy(found), torch.from_numpy(seen), torch.from_numpy(completed(places, found)))
    known = np.isfinite(places.shares)
    # In runs of neighbours, or places of one field would vouch for each other.
    folds = torch.arange(len(places)) * min(FOLDS, len(places)) // len(places)
    held_out = problem.held_out(folds).numpy()[:, :-1]
    errors = {name: (of - places.shares)[known] for name, of in (("zero-shot", found[:, :-1]), ("shares", held_out))}
    decision = Decision(
        decided_by="cross-validation on the places with measured shares",
        error={name: float(np.sqrt(np.mean(error**2))) for name, error in errors.items()},
        pixels={m: int(count) for m, count in enumerate(known.sum(0)) if count},
    )
    if decision.error["shares"] >= decision.error["zero-shot"]:
        return unmixer, decision
    decision.kept, decision.shares_moved = "shares", True
    width = places.mean(maps.uncertainty.astype(np.float64))[known]
    correction = problem.correction(view, _interval(errors["shares"], width))
    return unmixer.with_correction(correction.to(unmixer.model.device)), decision


@one_thread()
@torch.no_grad()
def learn_labels(
    unmixer: Unmixer, sample: np.ndarray, labelled: Mapping[int, np.ndarray], *, mixed: bool = False
) -> tuple[Unmixer, float]:
    """`unmixer` with its shares moved towards labelled spectra (k, b) by material; and the RMSE of what they teach
    against one-hot labels, each material counting the same: on pixels held out, with one label a material on these.

    Who labels pixels takes the purest, so labels alone would teach that all pixels are pure. UNLABELLED pixels of the
    `sample` (n, b) hold what lies between. Where all pixels are `mixed`, a label says no more than that its material
    has PURITY of the pixel at least.
    """
    few = {m: spectra[:: -(-len(spectra) // LABELLED)] for m, spectra in labelled.items()}
    spectra = np.concatenate(list(few.values()))
    label = np.concatenate([np.full(len(of), m) for m, of in few.items()])
    folds = np.concatenate([np.arange(len(of)) * min(LABEL_FOLDS, len(of)) // len(of) for of in few.values()])
    between = _evenly(sample[np.isfinite(sample[:, unmixer.model.good]).all(1)], math.ceil(UNLABELLED * len(label)))
    spectra, view = np.concatenate([spectra, between]), view_of(unmixer, sample)
    maps = unmixer.unmix(spectra)
    found = np.column_stack([maps.abundance, maps.other]).astype(np.float64)
    one_hot, target, of_labels = np.eye(found.shape[1])[label], found.copy(), found[: len(label)]
    own = (of_labels * one_hot).sum(1, keepdims=True)
    step = ((PURITY - own) / np.maximum(1 - own, 1e-6)).clip(0) if mixed else PURITY
    target[: len(label)] += step * (one_hot - of_labels)
    seen = view(unmixer.model.good_bands(spectra).cpu()).double()
    problem = _Problem(torch.from_numpy(found), seen, torch.from_numpy(target))
    taught = unmixer.with_correction(problem.correction(view).to(unmixer.model.device))
    if folds.any():
        stay = np.full(len(between), -1)
        shares = problem.held_out(torch.from_numpy(np.concatenate([folds, stay]))).numpy()[: len(label), :-1]
    else:
        shares = taught.unmix(spectra[: len(label)]).abundance
    squared, weight = (shares - one_hot[:, :-1]) ** 2, 1 / np.bincount(label)[label]
    return taught, float(np.sqrt((weight @ squared).mean() / weight.sum()))


def _evenly(values: np.ndarray, count: int) -> np.ndarray:
    """At most `count` of the rows, evenly spaced."""
    return values[np.unique(np.linspace(0, len(values) - 1, min(count, len(values))).astype(int))]


def view_of(unmixer: Unmixer, sample: np.ndarray) -> View:
    """How the scene is looked at: the principal axes of the logarithm of its pixels (n, b)."""
    pixels = unmixer.model.good_bands(sample[:: max(1, len(sample) // SCENE_PIXELS)]).cpu().double()
    pixels = pixels[pixels.sum(1).isfinite()].clamp_min(LEAST_REFLECTANCE).log()
    level = pixels.mean(0)
    variance, axes = torch.linalg.eigh((pixels - level).T @ (pixels - level) / len(pixels))
    deviation, axes = variance.flip(0)[:AXES].clamp_min(0).sqrt(), axes.flip(1)[:, :AXES]
    there = deviation > 1e-3 * deviation[0].clamp_min(1e-6)
    deviation, axes = deviation[there], axes[:, there]
    axes = axes * axes.gather(0, axes.abs().argmax(0, keepdim=True)).sign()  # or their signs would be the library's
    return View(level.float(), (axes / deviation * (deviation / deviation[:1]) ** EVENNESS).float())


def completed(places: Places, found: np.ndarray) -> np.ndarray:
    """The shares (k, p + 1) measured at the places, with all that was not: in proportion to what was `found` (k, p + 1)
    of it, to what nobody named where nothing was.
    """
    known = np.column_stack([np.isfinite(places.shares), np.zeros(len(places), bool)])
    target = np.where(known, np.column_stack([np.nan_to_num(places.shares), np.zeros(len(places))]), 0.0)
    target /= np.maximum(target.sum(1, keepdims=True), 1.0)
    left = np.where(known, 0.0, found)
    left[:, -1] += np.where(left.sum(1) > 0, 0.0, 1.0)
    return np.asarray(target + (1 - target.sum(1, keepdims=True)) * left / left.sum(1, keepdims=True))


def _interval(error: np.ndarray, width: np.ndarray) -> float:
    """What the half-widths are multiplied by so that they hold 90 % of the errors at places held out (n,)."""
    if len(error) < LEAST_FOR_INTERVALS:
        return 1.0
    rank = min(len(error), math.ceil(0.9 * (len(error) + 1))) - 1
    return float(np.clip(np.sort(abs(error) / np.maximum(width, 1e-3))[rank], *INTERVAL))


@dataclass(frozen=True)
class _Problem:
    """Places with the shares found (k, p + 1), coordinates (k, v) and the shares they should have (k, p + 1)."""

    found: Tensor
    seen: Tensor
    target: Tensor

    def of(self, rows: Sequence[int] | Tensor) -> _Problem:
        return _Problem(self.found[rows], self.seen[rows], self.target[rows])

    def weight(self) -> Tensor:
        """What each place counts (k, p + 1): over all STRENGTHS, each by its likelihood."""
        residual = self.target - self.found
        share = self.found - self.found.mean(0)
        values, vectors = torch.linalg.eigh(kernel(share, self.seen, share, self.seen))
        along, free = vectors.T @ residual, residual.numel() - len(residual)  # the last share follows from the others
        weights, likelihoods = [], []
        for strength in STRENGTHS:
            stretched = values.clamp_min(0) + strength
            level = (along.square().sum(1) / stretched).sum() / free
            likelihoods.append(-0.5 * (free * level.clamp_min(1e-12).log() + free / len(along) * stretched.log().sum()))
            weights.append(vectors @ (along / stretched[:, None]))
        probable = torch.stack(likelihoods).softmax(0)
        return (probable[:, None, None] * torch.stack(weights)).sum(0)

    def correction(self, view: View, interval: float = 1.0) -> ShareCorrection:
        centre = self.found.mean(0)
        found, seen, weight = (self.found - centre).float(), self.seen.float(), self.weight().float()
        return ShareCorrection(view, centre.float(), found, seen, weight, interval=interval)

    def held_out(self, folds: Tensor) -> Tensor:
        """Shares (k, p + 1) of each place by what the places of the other `folds` (k,) teach."""
        guess = torch.empty_like(self.found)
        for fold in range(int(folds.max()) + 1):
            left, kept = folds == fold, self.of(torch.nonzero(folds != fold).flatten())
            centre = kept.found.mean(0)
            like = kernel(self.found[left] - centre, self.seen[left], kept.found - centre, kept.seen)
            guess[left] = positive(self.found[left] + like @ kept.weight())
        return guess

"""Learn from labelled pixels only what proves itself on pixels it has not seen.

Variants of the adapter (encoder, endmembers, both) are fitted on a part of the labelled pixels and asked for the
abundances of the rest, which should be one for the labelled material. The best is kept if it beats the zero-shot maps
by more than labels can be wrong, and if the labelled pixels could be endmembers: where every pixel is a mixture, their
means leave much of the scene unexplained. Then the shares themselves are moved (`measured_shares.py`) if that comes
nearer to pixels held out. Where nothing is kept the run stays zero-shot and says so.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..prepare import prepare
from ..spectra import misfit, unit
from ..spectral_model import SpectralModel
from ..unmixer import Unmixer
from ..workers import Progress, unheard, within
from .decision import Decision
from .fitting import fit_adapter, labelled_mean
from .measured_shares import learn_labels
from .scene_adapter import SceneAdapter

FOLDS = 3
# RMSE: labelled pixels are 90-100 % pure, so maps this close to one-hot labels may be nearer the truth than they
LABEL_RMSE = 0.06
ONE_PIXEL_SHARE = 0.25  # of its material in one pixel each, on average, below which the maps contradict the labels
LEAST_GAIN = 0.1  # share of the zero-shot maps' RMSE by which a variant must beat them
LARGEST_RESIDUAL_RATIO = 1.05  # times the scene's reconstruction error that a kept adapter may cost
# Times the misfit of the endmembers found that the labelled means may leave; chosen by training/few_labels.py.
LARGEST_MISFIT_RATIO = 1.1
MISFIT_PIXELS = 250
MIXED = 0.65  # median of the largest share in a pixel, below which all are mixtures; chosen on `tune`, too
MIXED_PIXELS = 1000
TRIAL_PIXELS = 4000  # of the scene's sample, for the trials
FIT_PIXELS = 2000
MOST_LABELLED = 300  # pixels of one material, evenly thinned: more take time and decide nothing
VARIANTS = {"encoder": (True, False), "endmembers": (False, True), "both": (True, True)}

Fold = tuple[dict[int, np.ndarray], dict[int, np.ndarray]]  # labelled spectra by material: those kept, those left out


class _Trials:
    """Unmixers of one scene with one adapter after another; `progress` (0..1) hears of `count` searches."""

    def __init__(
        self,
        model: SpectralModel,
        sample: np.ndarray,
        fixed: Mapping[int, np.ndarray] | None,
        count: int,
        progress: Progress,
    ) -> None:
        self.model, self.sample, self.fixed, self.count, self.progress = model, sample, fixed, count, progress
        self.done = 0
        self.last: Unmixer | None = None

    def prepared(self, adapter: SceneAdapter, pixels: np.ndarray, *, sampled: bool = True) -> Unmixer:
        """With the endmembers found on `pixels` (n, b)."""
        if self.last and self.last.device.type != self.model.device.type:  # the card was too small for the last one
            self.model = self.model.on_cpu()
        heard = within(self.progress, self.done / self.count, (self.done + 1) / self.count)
        self.done = min(self.done + 1, self.count - 1)  # a second variant is seldom made
        model = self.model.with_adapter(adapter)
        self.last = prepare(model, pixels, self.fixed, heard, sampled=sampled, all_words=True)
        return self.last

    def tried(self, adapter: SceneAdapter) -> Unmixer:
        """With the best set of those found on a part of the sample: it takes a fourth of the time, and all that are
        compared are found so.
        """
        return self.prepared(adapter, self.sample[:TRIAL_PIXELS], sampled=False)


def supervise(
    model: SpectralModel,
    sample: np.ndarray,
    labelled: Mapping[int, np.ndarray],
    fixed: Mapping[int, np.ndarray] | None = None,
    given: SceneAdapter | None = None,
    base: SceneAdapter | None = None,
    progress: Progress = unheard,
) -> tuple[Unmixer, Decision]:
    """The unmixer of a scene with what the labelled spectra (k, b) by material teach, where it helps, and what decided.

    `sample` (n, b) are valid pixels of the scene, `fixed` spectra by material that are known beforehand, `base` what
    holds without any learning (materials of an ontology), `given` an adapter learnt on an earlier scene, on top of
    `base`. `progress` hears how far it is (0..1); what it raises ends the work.
    """
    zero = base if base is not None else SceneAdapter.empty(len(model.anchors), len(model.bands))
    start = given if given is not None else zero
    decision = Decision(pixels={m: len(spectra) for m, spectra in labelled.items()})
    labelled = {m: spectra[:: -(-len(spectra) // MOST_LABELLED)] for m, spectra in labelled.items()}
    asked = _asked(labelled)
    folds = [(kept, left) for kept, left in (_split(labelled, fold) for fold in range(FOLDS)) if left]
    searches = 3 + (len(VARIANTS) * len(folds) or 1) + (given is not None)
    trials = _Trials(model, sample, fixed, searches, progress)
    error = decision.error
    limit, without = _compared(trials, labelled, folds, zero, start, decision)
    if given is not None:
        error["adapter"] = _rmse([_squared(trials.tried(given), asked)])
    without = best = without or trials.prepared(zero, sample)
    decision.reconstruction["zero-shot"] = _residual(without, sample)
    mixed = _mixed(without, sample)
    moved, shares = _moved(without, sample, asked, mixed)
    tried = [name for name in error if name != "zero-shot" and error[name] < min(limit, shares)]
    if folds and not _may_be_endmembers(without, sample, labelled):
        tried = [name for name in tried if name not in VARIANTS]
    for name in sorted(tried, key=error.__getitem__):
        taught = trials.prepared(_variant(trials.model, labelled, start, name), sample)
        decision.reconstruction[name] = _residual(taught, sample)
        better = _rmse([_squared(taught, asked)]) < _rmse([_squared(without, asked)])
        if better and _explains(decision.reconstruction, name):
            decision.kept, best = name, taught
            moved, shares = _moved(taught, sample, asked, mixed)
            break
    if np.isfinite(shares):
        error["shares"] = shares
    if moved is None:
        return best, decision
    decision.shares_moved = True
    if best is without:
        decision.kept = "shares"
    return moved, decision


def _compared(
    trials: _Trials,
    labelled: Mapping[int, np.ndarray],
    folds: list[Fold],
    zero: SceneAdapter,
    start: SceneAdapter,
    decision: Decision,
) -> tuple[float, Unmixer | None]:
    """The RMSE below which a variant is worth keeping, with the errors noted in `decision`; and the zero-shot unmixer
    of the whole search where it was needed.
    """
    error = decision.error
    if folds:
        asked = _asked(labelled)
        # On the pixels that the variants are asked for.
        error["zero-shot"] = _rmse([_squared(trials.tried(zero), asked)])
        decision.decided_by = "cross-validation on the labelled pixels" + (
            "" if len(asked) == len(labelled) else "; materials with one pixel were never held out"
        )
        error.update((name, _held_out_error(trials, folds, start, name)) for name in VARIANTS)
        return (1 - LEAST_GAIN) * error["zero-shot"] if error["zero-shot"] > LABEL_RMSE else 0.0, None
    decision.decided_by = (
        "the labelled pixels themselves and the scene's reconstruction; one pixel a material leaves none to hold out"
    )
    without = trials.prepared(zero, trials.sample)  # whole: nothing is held out that would make up for less
    error["zero-shot"] = _rmse([_squared(without, labelled)])
    error["both"] = _rmse([_squared(trials.tried(fit_adapter(trials.model, labelled, start)), labelled)])
    own = np.mean([without.unmix(spectra).abundance[:, m].mean() for m, spectra in labelled.items()])
    return error["zero-shot"] / 2 if own < ONE_PIXEL_SHARE else 0.0, without


def _asked(labelled: Mapping[int, np.ndarray]) -> Mapping[int, np.ndarray]:
    """The labelled spectra of materials with more than one, where there are such."""
    return {m: spectra for m, spectra in labelled.items() if len(spectra) > 1} or labelled


def _may_be_endmembers(without: Unmixer, sample: np.ndarray, labelled: Mapping[int, np.ndarray]) -> bool:
    """Whether the labelled means explain some pixels of the scene nearly as well as the endmembers found do."""
    good = without.model.good
    found = unit(without.endmembers.spectra[:, good])
    means = found.copy()
    for m, spectra in labelled.items():
        means[m] = unit(labelled_mean(spectra, without.model.bands.good)[good])
    shapes = unit(sample[:: -(-len(sample) // MISFIT_PIXELS), good].astype(np.float64))
    left, left_before = (float(np.mean(misfit(shapes, of) ** 2)) for of in (means, found))
    return left <= LARGEST_MISFIT_RATIO**2 * left_before


def _mixed(without: Unmixer, sample: np.ndarray) -> bool:
    """Whether all pixels are mixtures, as the maps have it."""
    maps = without.unmix(sample[:: -(-len(sample) // MIXED_PIXELS)])
    return bool(np.nanmedian(np.maximum(maps.abundance.max(1), maps.other)) < MIXED)


def _moved(
    unmixer: Unmixer, sample: np.ndarray, asked: Mapping[int, np.ndarray], mixed: bool
) -> tuple[Unmixer | None, float]:
    """The unmixer with its shares moved towards the labels, None where that comes no nearer to labels held out (with
    one label a material, to these); and the RMSE there, infinite where the shares found are as near as labels can be.
    """
    before = _rmse([_squared(unmixer, asked)])
    if before < LABEL_RMSE:
        return None, float("inf")
    taught, after = learn_labels(unmixer, sample, asked, mixed=mixed)
    c, p = len(asked), len(unmixer.model.anchors)
    even = ((1 - 1 / c) / p) ** 0.5  # of the same share for all that have labels, which contradicting labels teach
    return taught if after < min(before, (1 - LEAST_GAIN) * even) else None, after


def _variant(model: SpectralModel, labelled: Mapping[int, np.ndarray], start: SceneAdapter, name: str) -> SceneAdapter:
    """What labelled spectra teach, as the variant of that name takes it; another name stands for `start` itself."""
    encoder, endmembers = VARIANTS.get(name, (False, False))
    return fit_adapter(model, labelled, start, encoder=encoder, endmembers=endmembers)


def _held_out_error(trials: _Trials, folds: list[Fold], start: SceneAdapter, name: str) -> float:
    """RMSE of a variant's abundances in the labelled pixels of each fold, when it was taught by the others."""
    errors = []
    for kept, left in folds:
        errors.append(_squared(trials.tried(_variant(trials.model, kept, start, name)), left))
    return _rmse(errors)


def apply(
    model: SpectralModel,
    sample: np.ndarray,
    given: SceneAdapter,
    fixed: Mapping[int, np.ndarray] | None,
    base: SceneAdapter,
    progress: Progress = unheard,
) -> tuple[Unmixer, Decision]:
    """The unmixer of a scene with an adapter of an earlier one, which is put aside where this scene fits it worse than
    no adapter. `sample` (n, b) are valid pixels, `fixed` spectra (b,) by material that are known beforehand.
    """
    trials = _Trials(model, sample, fixed, 2, progress)
    decision = Decision(decided_by="the reconstruction of the scene (no labelled pixels)")
    without, taught = (trials.prepared(adapter, sample) for adapter in (base, given))
    decision.reconstruction = {"zero-shot": _residual(without, sample), "adapter": _residual(taught, sample)}
    if _explains(decision.reconstruction, "adapter"):
        decision.kept = "adapter"
        return taught, decision
    return without, decision


def _residual(unmixer: Unmixer, sample: np.ndarray) -> float:
    return float(np.nanmean(unmixer.unmix(sample[:FIT_PIXELS]).residual))


def _explains(reconstruction: Mapping[str, float], name: str) -> bool:
    return reconstruction[name] <= LARGEST_RESIDUAL_RATIO * reconstruction["zero-shot"]


def _split(labelled: Mapping[int, np.ndarray], fold: int) -> Fold:
    """Labelled pixels without and of one fold. Folds are runs of neighbours, or pixels of one field would vouch for
    each other.
    """
    kept, left = {}, {}
    for m, spectra in labelled.items():
        folds = min(FOLDS, len(spectra))
        mine = np.arange(len(spectra)) * folds // len(spectra) == (fold if folds > 1 else -1)
        kept[m] = spectra[~mine]
        if mine.any():
            left[m] = spectra[mine]
    return kept, left


def _squared(unmixer: Unmixer, labelled: Mapping[int, np.ndarray]) -> dict[int, np.ndarray]:
    """Squared errors (k, p) of the abundances against one-hot labels, by material."""
    errors = {}
    for m, spectra in labelled.items():
        abundance = unmixer.unmix(spectra).abundance
        abundance[:, m] -= 1
        errors[m] = np.square(abundance, dtype=np.float64)
    return errors


def _rmse(errors: list[dict[int, np.ndarray]]) -> float:
    """Over pixels and materials, each labelled material counting the same."""
    materials = {m for part in errors for m in part}
    return float(
        np.sqrt(np.mean([np.concatenate([part[m] for part in errors if m in part]).mean() for m in materials]))
    )

"""Learn from labelled pixels only what proves itself on pixels it has not seen.

Variants of the adapter (encoder, endmembers, both) are fitted on a part of the labelled pixels and asked for the abundances of the rest,
which should be one for the labelled material. The best is kept if it beats the zero-shot maps by more than labels can
be wrong; otherwise the run stays zero-shot and says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable

import numpy as np

from .fitting import learnt
from .scene_adapter import SceneAdapter

if TYPE_CHECKING:
    from ..unmixer import Unmixer

FOLDS = 3
LABEL_NOISE = 0.06  # RMSE: labelled pixels are 90-100 % pure, so maps this close to one-hot labels may be nearer the truth than they
ONE_PIXEL_NOISE = 0.1  # the same where each material has one pixel, which may happen to be a poor one
MARGIN = 0.1  # share of the zero-shot maps' RMSE by which a variant must beat them
WORSE_FIT = 1.05  # times the scene's reconstruction error that a kept adapter may cost
TRIAL_PIXELS = 4000  # of the scene's sample, for the trials
FIT_PIXELS = 2000
MOST_LABELLED = 300  # pixels of one material, evenly thinned: more take time and decide nothing
VARIANTS = {"encoder": (True, False), "endmembers": (False, True), "both": (True, True)}


@dataclass
class Decision:
    """What was kept ("zero-shot", "adapter" (as given), "encoder", "endmembers" or "both"), and the figures it rests on."""

    kept: str = "zero-shot"
    decided_by: str = ""
    error: dict[str, float] = field(default_factory=dict)  # RMSE of abundances against one-hot labels, by variant
    reconstruction: dict[str, float] = field(default_factory=dict)  # mean residual of the scene's sample in reflectance
    pixels: dict[int, int] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """For the provenance; the caller puts prompts in place of indices."""
        return {
            "kept": self.kept,
            "decided_by": self.decided_by,
            "abundance_rmse": {name: round(value, 4) for name, value in self.error.items()},
            "reconstruction": {name: round(value, 5) for name, value in self.reconstruction.items()},
        }


def supervise(
    unmixer: Unmixer,
    sample: np.ndarray,
    labelled: Mapping[int, np.ndarray],
    fixed: dict[int, np.ndarray] | None = None,
    given: SceneAdapter | None = None,
    base: SceneAdapter | None = None,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Decision:
    """Prepare `unmixer` for its scene with what the labelled spectra (k, b) by material teach, where it helps.

    `sample` (n, b) are valid pixels of the scene, `fixed` spectra by material that are known beforehand, `base` what holds without any
    learning (materials of an ontology), `given` an adapter learnt on an earlier scene, on top of `base`. Afterwards
    `unmixer.adapter` is what was kept and `unmixer.endmembers` are those of the scene.
    """
    zero = base if base is not None else SceneAdapter.empty(len(unmixer.anchors), len(unmixer.bands))
    start = given if given is not None else zero
    decision = Decision(pixels={m: len(spectra) for m, spectra in labelled.items()})
    labelled = {m: spectra[:: -(-len(spectra) // MOST_LABELLED)] for m, spectra in labelled.items()}

    def prepared(adapter: SceneAdapter, pixels: np.ndarray) -> None:
        unmixer.adapter = adapter
        unmixer.prepare(pixels, fixed)

    def fit() -> float:
        return float(np.nanmean(unmixer.unmix(sample[:FIT_PIXELS]).residual))

    prepared(zero, sample)
    decision.reconstruction["zero-shot"] = fit()
    decision.error["zero-shot"] = _rmse([_squared(unmixer, labelled)])
    trials = {name: parts for name, parts in VARIANTS.items() if labelled}
    trial = sample[:TRIAL_PIXELS]
    held_out = {m for m, spectra in labelled.items() if len(spectra) > 1}
    if held_out:
        folds = [_split(labelled, fold) for fold in range(FOLDS)]
        folds = [(kept, left) for kept, left in folds if left]
        decision.decided_by = "cross-validation on the labelled pixels" + (
            "" if len(held_out) == len(labelled) else "; materials with one pixel were never held out"
        )
        # compared on the pixels that the variants are asked for
        decision.error["zero-shot"] = _rmse([_squared(unmixer, {m: labelled[m] for m in held_out})])
        for number, (name, (encoder, endmembers)) in enumerate(trials.items()):
            errors = []
            for step, (kept, left) in enumerate(folds):
                progress((number * len(folds) + step) / (len(trials) * len(folds)))
                prepared(learnt(unmixer, kept, start, encoder=encoder, endmembers=endmembers), trial)
                errors.append(_squared(unmixer, left))
            decision.error[name] = _rmse(errors)
        limit = (1 - MARGIN) * decision.error["zero-shot"] if decision.error["zero-shot"] > LABEL_NOISE else 0.0
    else:
        decision.decided_by = "the labelled pixels themselves and the scene's reconstruction; one pixel a material leaves none to hold out"
        progress(0.0)
        prepared(learnt(unmixer, labelled, start), trial)
        decision.error["both"] = _rmse([_squared(unmixer, labelled)])
        limit = decision.error["zero-shot"] / 2 if decision.error["zero-shot"] > ONE_PIXEL_NOISE else 0.0
    if given is not None:
        prepared(given, trial)
        decision.error["adapter"] = _rmse([_squared(unmixer, {m: labelled[m] for m in held_out or labelled})])
    best = min((name for name in decision.error if name != "zero-shot"), key=lambda name: decision.error[name])
    if decision.error[best] < limit:
        encoder, endmembers = VARIANTS.get(best, (False, False))
        prepared(learnt(unmixer, labelled, start, encoder=encoder, endmembers=endmembers), sample)
        decision.reconstruction[best] = fit()
        final = _rmse([_squared(unmixer, labelled)])
        if decision.reconstruction[best] <= WORSE_FIT * decision.reconstruction["zero-shot"] and final < decision.error["zero-shot"]:
            decision.kept = best
            return decision
    prepared(zero, sample)
    return decision


def apply(
    unmixer: Unmixer, sample: np.ndarray, given: SceneAdapter, fixed: dict[int, np.ndarray] | None, base: SceneAdapter
) -> Decision:
    """Prepare `unmixer` with an adapter of an earlier scene; it is put aside where this scene fits it worse than no adapter."""
    decision = Decision(decided_by="the reconstruction of the scene (no labelled pixels)")
    for name, adapter in (("zero-shot", base), ("adapter", given)):
        unmixer.adapter = adapter
        unmixer.prepare(sample, fixed)
        decision.reconstruction[name] = float(np.nanmean(unmixer.unmix(sample[:FIT_PIXELS]).residual))
    if decision.reconstruction["adapter"] <= WORSE_FIT * decision.reconstruction["zero-shot"]:
        decision.kept = "adapter"
    else:
        unmixer.adapter = base
        unmixer.prepare(sample, fixed)
    return decision


def _split(labelled: Mapping[int, np.ndarray], fold: int) -> tuple[dict[int, np.ndarray], dict[int, np.ndarray]]:
    """Labelled pixels without and of one fold. Folds are runs of neighbours, or pixels of one field would vouch for each other."""
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
    return float(np.sqrt(np.mean([np.concatenate([part[m] for part in errors if m in part]).mean() for m in materials])))

"""Calibrate what a run says of itself: similarity as a probability of presence, and the interval of every abundance.

It is fitted to simulated scenes (`prepared.py`) of the split `tune`; those of `test` give the figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.maps import Estimate
from clip_unmix_qgis.core.model.calibration import COVERAGE, PRESENT_SHARE, Calibration

from .loop import Run, optimise
from .prepared import PreparedScene

SHARES = ("0.00", "0.05", "0.30", "0.70", "0.95", "1.00")  # coverage is given for estimated shares between two of these
Record = tuple[Estimate, Tensor]  # what the pipeline says of the pixels of a scene, and their true shares (n, p)


def records(scenes: Sequence[PreparedScene]) -> list[Record]:
    """What the pipeline says of the scenes' pixels, and what is true."""
    return [(scene.unmixer.estimate(scene.spectra), scene.truth) for scene in scenes]


def train_calibration(
    fitted: Sequence[PreparedScene], tested: Sequence[PreparedScene], steps: int, run: Run
) -> tuple[Calibration, float, dict]:
    """The calibration fitted to the scenes `fitted`, the minutes of its fit, and its figures on the scenes `tested`."""
    fit, test = records(fitted), records(tested)
    torch.manual_seed(run.seed)
    calibration = Calibration().to(run.device)

    def loss(step: int, _: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        pinball = presence = torch.zeros((), device=run.device)
        some = run.rng("calibration", step).integers(0, len(fit), 16)
        for found, truth in (fit[int(i)] for i in some):
            error = (found.share - truth).abs() - calibration.half_width(found.features)
            pinball = pinball + torch.maximum(COVERAGE * error, (COVERAGE - 1) * error).mean() / len(some)
            there = (truth >= PRESENT_SHARE).float()
            presence = presence + nn.functional.binary_cross_entropy_with_logits(
                calibration.presence(found.logits), there
            ) / len(some)
        return 10 * pinball + presence, {"pinball": pinball.detach(), "presence": presence.detach()}

    settings = {"scenes": len(fit)}
    minutes = optimise(
        "calibration", {"calibration": calibration}, loss, run, steps=steps, rate=3e-3, decay=0.01, settings=settings
    )
    return calibration.eval(), minutes, {"scenes_fitted": len(fit), **figures(calibration, test)}


@torch.no_grad()
def figures(calibration: Calibration, test: Sequence[Record]) -> dict:
    """Coverage of the interval, over all, by abundance and by scene; reliability of the presence."""
    share = torch.cat([found.share.flatten() for found, _ in test])
    truth = torch.cat([true.flatten() for _, true in test])
    width = torch.cat([calibration.half_width(found.features).flatten() for found, _ in test])
    inside = ((share - truth).abs() <= width).float()
    chance = torch.cat([calibration.presence(found.logits).sigmoid().flatten() for found, _ in test])
    there = (truth >= PRESENT_SHARE).float()
    reliability = []
    for low in np.arange(0, 1, 0.1):
        here = (chance >= low) & (chance < low + 0.1)
        if here.any():
            reliability.append(
                [round(float(chance[here].mean()), 3), round(float(there[here].mean()), 3), int(here.sum())]
            )
    expected = sum(abs(said - seen) * count for said, seen, count in reliability) / len(chance)
    by_share = {}
    for low, high in pairwise(SHARES):
        of = (share >= float(low)) & ((share < float(high)) | (high == SHARES[-1]))
        by_share[f"{low}-{high}"] = round(float(inside[of].mean()), 3) if of.any() else None
    return {
        "scenes_tested": len(test),
        "nominal_coverage": COVERAGE,
        "coverage": round(float(inside.mean()), 3),
        "coverage_by_estimated_share": by_share,
        "mean_half_width": round(float(width.mean()), 3),
        "rmse": round(float((share - truth).square().mean().sqrt()), 4),
        "presence_from_share": PRESENT_SHARE,
        "presence_calibration_error": round(float(expected), 4),
        "presence_reliability_said_seen_count": reliability,
    }

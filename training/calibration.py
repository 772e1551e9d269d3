"""Calibrate what a run says of itself: similarity as a probability of presence, and the interval of every abundance.

The whole pipeline (`core/unmixer.py`) runs on simulated scenes made of the corpus's held-out samples: on spectra that encoder and
decoder have seen it would be too sure of itself. A third of the scenes stays out of the fit and gives the figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.calibration import COVERAGE, PRESENT, Calibration
from clip_unmix_qgis.core.illumination import lit_factor
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.errors import UserError

from .library import Library
from .loop import Run, optimise
from .sensors import random_bands
from .simulate import Conditions, scene

SIZE = (40, 40)
KEPT_PIXELS = 500  # of each scene
LEAST_BANDS = 6
SCENE_CONDITIONS = Conditions(post_nonlinear=0.05, bilinear=0.1, snr_db=(15.0, 50.0))


@dataclass
class Records:
    """What the pipeline said of n pixels of one scene, p prompts: `features` (n, p, f), `logits`, `share` and `truth` (n, p)."""

    features: Tensor
    logits: Tensor
    share: Tensor
    truth: Tensor


def unrelated(library: Library, rng: np.random.Generator, count: int) -> list[int]:
    """Rows of `count` spectra whose concepts deny each other, or fewer where chance does not find them."""
    chosen: list[int] = []
    generator = torch.Generator(library.device).manual_seed(int(rng.integers(2**31)))
    for row in library.draw(20 * count, generator).tolist():
        label = library.label[row]
        others = library.label[torch.tensor(chosen, dtype=torch.long, device=library.device)]
        if (library.targets[label, others] == 0).all() and (library.targets[others, label] == 0).all():
            chosen.append(row)
        if len(chosen) == count:
            break
    return chosen


def record(library: Library, models: Path, run: Run, number: int) -> Records | None:
    """One simulated scene through the whole pipeline; None where sensor and materials do not go together."""
    rng, generator = run.rng("calibration scene", number), torch.Generator(library.device)
    run.reseed(generator, "calibration scene", number)
    present, absent = int(rng.integers(2, 7)), int(rng.choice([0, 0, 1, 2]))
    rows = unrelated(library, rng, present + absent)
    rows, prompts = rows[: max(2, len(rows) - absent)], [int(library.label[row]) for row in rows]
    image = scene(
        library,
        torch.tensor(rows, device=library.device),
        random_bands(rng),
        size=SIZE,
        conditions=SCENE_CONDITIONS,
        vary_by=float(rng.uniform(0.2, 0.7)),
        rng=rng,
        generator=generator,
    )
    if image.bands.good.sum() < LEAST_BANDS:
        return None
    illumination = "area" if rng.random() < 0.25 else "shade-normalised"
    mean = load_mean(models)
    anchors = library.anchors[prompts].cpu().numpy() + mean
    unmixer = Unmixer(image.bands, anchors, illumination=illumination, device=library.device.type, seed=number, models=models)
    spectra = image.spectra.reshape(-1, len(image.bands)).cpu().numpy()
    try:
        unmixer.prepare(spectra)
    except UserError:  # bands outside the grid
        return None
    kept = rng.choice(len(spectra), KEPT_PIXELS, replace=False)
    found = unmixer.estimate(spectra[kept], unmixer.estimators())
    truth = image.fractions.reshape(-1, len(rows))[torch.from_numpy(kept).to(library.device)]
    if illumination != "area":
        good = torch.from_numpy(image.bands.good).to(library.device)
        truth = truth * lit_factor(image.pure[:, good].sort(1).values[:, -min(3, int(good.sum()))].clamp_min(1e-6))
        truth = truth / truth.sum(1, keepdim=True)
    full = torch.zeros_like(found.share)
    full[:, : len(rows)] = truth
    return Records(found.features, found.logits, found.share, full)


def load_mean(models: Path) -> np.ndarray:
    """CLIP's mean phrase (512,), which the unmixer takes away from anchors."""
    from clip_unmix_qgis.core.weights import load_weights

    return load_weights("anchors", models)[0]["mean"]


def train_calibration(library: Library, models: Path, scenes: int, steps: int, run: Run) -> tuple[Calibration, float, dict]:
    """The calibration, the minutes of its fit and its figures on scenes it was not fitted to; `library` draws held-out samples."""
    records: list[Records] = []
    for number in range(scenes):
        if (found := record(library, models, run, number)) is not None:
            records.append(found)
        if number % max(1, scenes // 10) == 0:
            print(f"calibration scene {number}/{scenes}", flush=True)
    fit, test = records[len(records) // 3 :], records[: len(records) // 3]
    torch.manual_seed(run.seed)
    calibration = Calibration().to(library.device)

    def loss(step: int, _: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        some = [fit[int(i)] for i in run.rng("calibration", step).integers(0, len(fit), 16)]
        pinball = presence = torch.zeros((), device=library.device)
        for one in some:
            error = (one.share - one.truth).abs() - calibration.half_width(one.features)
            pinball = pinball + torch.maximum(COVERAGE * error, (COVERAGE - 1) * error).mean() / len(some)
            there = (one.truth >= PRESENT).float()
            presence = presence + nn.functional.binary_cross_entropy_with_logits(calibration.presence(one.logits), there) / len(some)
        return 10 * pinball + presence, {"pinball": pinball.detach(), "presence": presence.detach()}

    settings = {"scenes": scenes}
    minutes = optimise("calibration", {"calibration": calibration}, loss, run, steps=steps, rate=3e-3, decay=0.01, settings=settings)
    return calibration.eval(), minutes, figures(calibration, test, len(fit))


@torch.no_grad()
def figures(calibration: Calibration, test: list[Records], fitted: int) -> dict:
    """Coverage of the interval, over all, by abundance and by scene; reliability of the presence."""
    share = torch.cat([one.share.flatten() for one in test])
    truth = torch.cat([one.truth.flatten() for one in test])
    width = torch.cat([calibration.half_width(one.features).flatten() for one in test])
    inside = ((share - truth).abs() <= width).float()
    chance = torch.cat([calibration.presence(one.logits).sigmoid().flatten() for one in test])
    there = (truth >= PRESENT).float()
    reliability = []
    for low in np.arange(0, 1, 0.1):
        here = (chance >= low) & (chance < low + 0.1)
        if here.any():
            reliability.append([round(float(chance[here].mean()), 3), round(float(there[here].mean()), 3), int(here.sum())])
    expected = sum(abs(said - seen) * count for said, seen, count in reliability) / len(chance)
    by_share = {
        f"{low:.1f}-{high:.1f}": round(float(inside[(share >= low) & (share < high)].mean()), 3)
        for low, high in ((0, 0.05), (0.05, 0.3), (0.3, 0.7), (0.7, 0.95), (0.95, 1.01))
    }
    return {
        "scenes_fitted": fitted,
        "scenes_tested": len(test),
        "nominal_coverage": COVERAGE,
        "coverage": round(float(inside.mean()), 3),
        "coverage_by_estimated_share": by_share,
        "mean_half_width": round(float(width.mean()), 3),
        "rmse": round(float((share - truth).square().mean().sqrt()), 4),
        "presence_from_share": PRESENT,
        "presence_calibration_error": round(float(expected), 4),
        "presence_reliability_said_seen_count": reliability,
    }

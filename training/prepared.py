"""Simulated scenes with the endmembers that a run finds in them: what penalty and calibration are trained on.

The scenes are made of the corpus's held-out samples: on spectra that encoder and decoder have seen they would be too sure of
themselves. The search for endmembers needs neither penalty nor calibration, so the same scenes serve both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from clip_unmix_qgis.core.abundance.illumination import lit_factor
from clip_unmix_qgis.core.anchors import CentredAnchors
from clip_unmix_qgis.core.model.calibration import Calibration
from clip_unmix_qgis.core.model.networks import Networks
from clip_unmix_qgis.core.model.penalty import PenaltyWeights
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import Unmixer, prepare
from clip_unmix_qgis.core.weights import save_weights
from clip_unmix_qgis.errors import UserError

from .library import Library
from .loop import Run
from .sensors import random_bands
from .simulate import Conditions, scene

SIZE = (40, 40)
KEPT_PIXELS = 500  # of each scene
LEAST_BANDS = 6
CONDITIONS = Conditions(bilinear=0.1, snr_db=(15.0, 50.0))


@dataclass
class PreparedScene:
    """An unmixer that has found its endmembers, spectra (n, b) of the scene and the true shares (n, p) in the unmixer's mode."""

    unmixer: Unmixer
    spectra: np.ndarray
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


def prepared_scenes(library: Library, models: Path, count: int, run: Run) -> list[PreparedScene]:
    """`count` random scenes, less those whose sensor and materials do not go together. `models` needs encoder and decoder."""
    for name, module in (("penalty_weights", PenaltyWeights()), ("calibration", Calibration())):
        if not (models / f"{name}.json").exists():  # the model loads them, though the search does not use them
            save_weights(
                name, {key: value.numpy() for key, value in module.state_dict().items()}, {"version": "0"}, models
            )
    networks = Networks.load(models).to(library.device)  # one copy of the weights for all
    found: list[PreparedScene] = []
    for number in range(count):
        found += _prepared(library, networks, run, number)
        if number % max(1, count // 10) == 0:
            print(f"simulated scene {number + 1} of {count}", flush=True)
    return found


def _prepared(library: Library, networks: Networks, run: Run, number: int) -> Iterator[PreparedScene]:
    """A scene, or nothing."""
    rng, generator = run.rng("prepared scene", number), torch.Generator(library.device)
    run.reseed(generator, "prepared scene", number)
    present, absent = int(rng.integers(2, 7)), int(rng.choice([0, 0, 1, 2]))  # prompts may name what is not there
    rows = unrelated(library, rng, present + absent)
    labels = library.label[torch.tensor(rows, device=library.device)]
    rows = rows[: max(2, len(rows) - absent)]
    image = scene(
        library,
        torch.tensor(rows, device=library.device),
        random_bands(rng),
        size=SIZE,
        conditions=CONDITIONS,
        vary_by=float(rng.uniform(0.2, 0.7)),
        rng=rng,
        generator=generator,
    )
    if image.bands.good.sum() < LEAST_BANDS:
        return
    illumination = "area" if rng.random() < 0.25 else "shade-normalised"
    anchors = CentredAnchors(library.anchors[labels].cpu().numpy())
    spectra = image.spectra.reshape(-1, len(image.bands)).cpu().numpy()
    try:
        options = {"illumination": illumination, "device": library.device.type, "seed": number, "networks": networks}
        unmixer = prepare(SpectralModel.load(image.bands, anchors, **options), spectra)
    except UserError:  # too few bands on the grid
        return
    kept = rng.choice(len(spectra), KEPT_PIXELS, replace=False)
    share = image.fractions.reshape(-1, len(rows))[torch.from_numpy(kept).to(library.device)]
    if illumination != "area":
        good = torch.from_numpy(image.bands.good).to(library.device)
        share = share * lit_factor(image.pure[:, good].sort(1).values[:, -min(3, int(good.sum()))].clamp_min(1e-6))
        share = share / share.sum(1, keepdim=True)
    truth = torch.zeros(KEPT_PIXELS, len(labels), device=library.device)
    truth[:, : len(rows)] = share
    yield PreparedScene(unmixer, spectra[kept], truth)

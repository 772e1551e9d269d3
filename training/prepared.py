"""Simulated scenes with the endmembers that a run finds in them: what penalty and calibration are trained and measured
on.

The scenes are made of held-out samples: on spectra that encoder and decoder have seen they would be too sure of
themselves. Those of the split `tune` are fitted to, those of `test` give the figures. The search for endmembers needs
neither penalty nor calibration, so the same scenes serve both.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from clip_unmix_qgis.core.abundance.illumination import lit_factor
from clip_unmix_qgis.core.anchors import CentredAnchors
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers.endmembers import Endmembers
from clip_unmix_qgis.core.model.calibration import Calibration
from clip_unmix_qgis.core.model.networks import Networks
from clip_unmix_qgis.core.model.penalty import PenaltyWeights
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import Unmixer, prepare
from clip_unmix_qgis.core.weights import save_weights
from clip_unmix_qgis.errors import UserError

from .library import Library
from .loop import Run
from .parallel import in_processes
from .sensors import random_bands
from .simulate import Conditions
from .simulated_scene import scene

SIZE = (40, 40)
KEPT_PIXELS = 500  # of each scene
LEAST_BANDS = 6
CONDITIONS = Conditions(bilinear=0.1, snr_db=(15.0, 50.0))


@dataclass(frozen=True)
class Simulated:
    """A scene as arrays: `spectra` (n, b) of all its pixels, `fractions` (n, p) of their area, 0 for the prompts of
    what is not there, `peak` (p,) of the materials' spectra, of which those that are not there count for nothing, and
    the `kept` rows to learn from.
    """

    number: int
    bands: Bands
    concepts: tuple[str, ...]
    anchors: np.ndarray
    illumination: str
    spectra: np.ndarray
    fractions: np.ndarray
    peak: np.ndarray
    kept: np.ndarray

    def shares(self) -> np.ndarray:
        """The true shares (kept, p) in the scene's mode."""
        area = self.fractions[self.kept]
        if self.illumination == "area":
            return area
        there = np.isfinite(self.peak)
        factor = np.zeros(len(there), np.float32)
        factor[there] = lit_factor(torch.from_numpy(self.peak[there])).numpy()
        return area * factor / (area * factor).sum(1, keepdims=True)

    def model(self, networks: Networks, device: str = "cpu") -> SpectralModel:
        """The model of a run; raises UserError where the sensor has too few bands on the grid."""
        given = {"illumination": self.illumination, "device": device, "seed": self.number, "networks": networks}
        return SpectralModel.load(self.bands, CentredAnchors(self.anchors), **given)


@dataclass
class PreparedScene:
    """An unmixer that has found its endmembers, spectra (n, b) of the scene and the true shares (n, p) in the unmixer's
    mode.
    """

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


def simulated(library: Library, run: Run, number: int) -> Simulated | None:
    """The scene of a number, the same every time; None where its sensor and materials do not go together."""
    rng, generator = run.rng("prepared scene", number), torch.Generator(library.device)
    run.reseed(generator, "prepared scene", number)
    present, absent = int(rng.integers(2, 7)), int(rng.choice([0, 0, 1, 2]))  # prompts may name what is not there
    rows = unrelated(library, rng, present + absent)
    labels = library.label[torch.tensor(rows)]
    rows = rows[: max(2, len(rows) - absent)]
    vary_by = float(rng.uniform(0.2, 0.7))
    bands, made = (
        random_bands(rng),
        {"size": SIZE, "conditions": CONDITIONS, "vary_by": vary_by, "rng": rng, "generator": generator},
    )
    image = scene(library, torch.tensor(rows), bands, **made)
    good = torch.from_numpy(image.bands.good)
    if good.sum() < LEAST_BANDS:
        return None
    illumination = "area" if rng.random() < 0.25 else "shade-normalised"
    spectra = image.spectra.reshape(-1, len(image.bands)).numpy()
    fractions = np.zeros((len(spectra), len(labels)), np.float32)
    fractions[:, : len(rows)] = image.fractions.reshape(-1, len(rows)).numpy()
    peak = np.full(len(labels), np.nan, np.float32)
    peak[: len(rows)] = image.pure[:, good].sort(1).values[:, -min(3, int(good.sum()))].clamp_min(1e-6).numpy()
    concepts = tuple(library.names[label] for label in labels.tolist())
    kept = rng.choice(len(spectra), KEPT_PIXELS, replace=False)
    anchors = library.anchors[labels].numpy()
    return Simulated(number, image.bands, concepts, anchors, illumination, spectra, fractions, peak, kept)


@lru_cache(maxsize=2)
def library_of(corpus: Path, split: str) -> Library:
    """The spectra of a split on the CPU, loaded once in a process."""
    return Library(corpus, torch.device("cpu"), split=split)


@lru_cache(maxsize=2)
def networks_of(models: Path) -> Networks:
    """The networks of a folder on the CPU, loaded once in a process."""
    return Networks.load(models)


def _searched(corpus: Path, split: str, models: Path, seed: int, number: int) -> tuple[Simulated, Endmembers] | None:
    """A scene and its endmembers, or nothing."""
    made = simulated(library_of(corpus, split), Run(torch.device("cpu"), seed), number)
    if made is None:
        return None
    try:
        return made, prepare(made.model(networks_of(models)), made.spectra).endmembers
    except UserError:  # too few bands on the grid
        return None


def prepared_scenes(corpus: Path, split: str, models: Path, count: int, run: Run, jobs: int = 1) -> list[PreparedScene]:
    """`count` random scenes of a split, less those whose sensor and materials do not go together, prepared by `jobs`
    processes.

    `models` needs encoder and decoder. The scenes are the same with any number of jobs.
    """
    for name, module in (("penalty_weights", PenaltyWeights()), ("calibration", Calibration())):
        if not (models / f"{name}.json").exists():  # the unmixer loads them, though the search does not use them
            save_weights(
                name, {key: value.numpy() for key, value in module.state_dict().items()}, {"version": "0"}, models
            )
    networks = Networks.load(models).to(run.device)  # one copy of the weights for all
    found: list[PreparedScene] = []
    searches = in_processes(jobs, partial(_searched, corpus, split, models, run.seed), range(count))
    for number, search in enumerate(searches):
        if search is not None:
            made, endmembers = search
            unmixer = Unmixer(made.model(networks, run.device.type), endmembers)
            truth = torch.from_numpy(made.shares()).to(run.device)
            found.append(PreparedScene(unmixer, made.spectra[made.kept], truth))
        if number % max(1, count // 10) == 0 and not run.quiet:
            print(f"simulated scene {number + 1} of {count} of the split {split}", flush=True)
    return found

"""Simulated scenes with the endmembers that a run finds in them: what penalty and calibration are trained and measured
on.

The scenes are made of held-out samples: on spectra that encoder and decoder have seen they would be too sure of
themselves. Those of the split `tune` are fitted to, those of `test` give the figures. The search for endmembers needs
neither penalty nor calibration, so the same scenes serve both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.abundance.illumination import lit_factor
from clip_unmix_qgis.core.anchors import CentredAnchors
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers.endmembers import Endmembers
from clip_unmix_qgis.core.model.blend_weights import BlendWeights
from clip_unmix_qgis.core.model.calibration import Calibration
from clip_unmix_qgis.core.model.networks import Networks
from clip_unmix_qgis.core.model.penalty import PenaltyWeights
from clip_unmix_qgis.core.model.scene_network import SceneNetwork
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.core.weights import save_weights
from clip_unmix_qgis.errors import UserError

from .labels import Hierarchy
from .library import Library
from .loop import Run
from .parallel import in_processes
from .sensors import MANY, multispectral, random_bands
from .simulate import Conditions
from .simulated_scene import scene

SIZE = (40, 40)
KEPT_PIXELS = 500  # of each scene
LEAST_BANDS = 6
EASY = Conditions(bilinear=0.1, brightness=0.1, snr_db=(25.0, 50.0))
COARSE, UNNAMED, BROADER = 0.5, 0.25, 0.5  # share of scenes, of scenes, of prompts
STRANGE = 0.3  # see `simulated_scene.scene`: so changed, spectra are as hard to name as libraries left out of training
MEMBERS = 60  # spectra of a material in a coarse scene
WIDELY_KNOWN = 0.93  # of the corpus's wavelengths
CONDITIONS = Conditions(bilinear=0.1, snr_db=(15.0, 50.0))


@dataclass(frozen=True)
class Simulated:
    """A scene as arrays: `spectra` (n, b) of all its pixels, `fractions` (n, p) of their area, 0 for the prompts of
    what is not there, `peak` (p,) of the materials' spectra, of which those that are not there count for nothing, and
    the `kept` rows to learn from. What is there and bears no prompt covers `unnamed` (n, u), with its own peaks (u,).
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
    unnamed: np.ndarray = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    unnamed_peak: np.ndarray = field(default_factory=lambda: np.zeros(0, np.float32))
    coarse: bool = False

    def shares(self) -> np.ndarray:
        """The true shares (kept, p) in the scene's mode."""
        area = self.fractions[self.kept]
        if self.illumination == "area":
            return area
        peak = np.concatenate([self.peak, self.unnamed_peak])
        if self.unnamed.size:
            area = np.hstack([area, self.unnamed[self.kept]])
        there = np.isfinite(peak)
        factor = np.zeros(len(there), np.float32)
        factor[there] = lit_factor(torch.from_numpy(peak[there])).numpy()
        lit = area * factor
        return (lit / lit.sum(1, keepdims=True))[:, : len(self.peak)]

    def model(self, networks: Networks, device: str = "cpu") -> SpectralModel:
        """The model of a run, which knows which words mean minerals; raises UserError where the sensor has too few
        bands on the grid.
        """
        given = {"illumination": self.illumination, "device": device, "seed": self.number, "networks": networks}
        model = SpectralModel.load(self.bands, CentredAnchors(self.anchors), **given)
        return model.with_minerals(m for m, name in enumerate(self.concepts) if "mineral" in hierarchy().lineage(name))


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


def broader(library: Library, labels: Tensor, rng: np.random.Generator) -> Tensor:
    """Labels (p,), half of them exchanged for a name above them, as people type; all still deny each other."""
    position = {name: i for i, name in enumerate(library.names)}
    for i, label in enumerate(labels.tolist()):
        lineage = [position[name] for name in library.hierarchy.lineage(library.names[label])]
        name = lineage[int(rng.integers(len(lineage)))] if rng.random() < BROADER else label
        others = torch.cat([labels[:i], labels[i + 1 :]])
        if (library.targets[name, others] == 0).all() and (library.targets[others, name] == 0).all():
            labels = torch.cat([labels[:i], torch.tensor([name]), labels[i + 1 :]])
    return labels


def members_of(library: Library, labels: Tensor, generator: torch.Generator) -> Tensor | None:
    """Rows (p, MEMBERS) of spectra that are what each label says, known over nearly all wavelengths; None where there
    are none.
    """
    drawn = library.draw(30 * MEMBERS, generator)
    drawn = drawn[library.valid[drawn].mean(1) > WIDELY_KNOWN]
    members = []
    for label in labels.tolist():
        own = drawn[library.targets[library.label[drawn], label] == 1]
        if not len(own):
            own = library.train[(library.label[library.train] == label)]
            own = own[library.valid[own].mean(1) > WIDELY_KNOWN]
        if not len(own):
            return None
        members.append(own[torch.randint(len(own), (MEMBERS,), generator=generator)])
    return torch.stack(members)


def simulated(
    library: Library,
    run: Run,
    number: int,
    strange: float = 0.0,
    conditions: Conditions = CONDITIONS,
    of_easy: Conditions = EASY,
) -> Simulated | None:
    """The scene of a number, the same every time, its materials `strange`; None where its sensor and materials do not
    go together.

    Every fourth scene is easy: few materials that vary little and lie pure in most pixels, seen by a spectrometer. Half
    of the others are coarse: all of their pixels are mixtures of many spectra of each material. In a fourth, one of the
    materials bears no prompt.
    """
    rng, generator = run.rng("prepared scene", number), torch.Generator(library.device)
    run.reseed(generator, "prepared scene", number)
    present, absent = int(rng.integers(2, 7)), int(rng.choice([0, 0, 1, 2]))  # prompts may name what is not there
    coarse, nameless = bool(rng.random() < COARSE), int(rng.random() < UNNAMED)
    easy = number % 4 == 3
    if easy:
        present, absent, coarse = int(rng.integers(2, 5)), 0, False
    rows = unrelated(library, rng, present + nameless + absent)
    labels = broader(library, library.label[torch.tensor(rows)], rng)
    rows = rows[: max(2 + nameless, len(rows) - absent)]
    there = len(rows)
    members = members_of(library, labels[:there], generator) if coarse else None
    if there < 2 + nameless or (coarse and members is None):
        return None
    vary_by = float(rng.uniform(0.2, 0.7))
    bands = multispectral(rng) if coarse and rng.random() < 0.5 else random_bands(rng)
    made: dict[str, Any] = {"size": SIZE, "conditions": conditions, "vary_by": vary_by}
    made |= {"members": members, "strange": strange}
    if easy:
        made |= {"conditions": of_easy, "vary_by": float(rng.uniform(0, 0.2)), "steepness": (6.0, 20.0)}
        while len(bands) < MANY:
            bands = random_bands(rng)
    image = scene(library, torch.tensor(rows), bands, rng=rng, generator=generator, **made)
    good = torch.from_numpy(image.bands.good)
    if good.sum() < LEAST_BANDS:
        return None
    illumination = "area" if rng.random() < 0.25 else "shade-normalised"
    spectra = image.spectra.reshape(-1, len(image.bands)).numpy()
    true = image.fractions.reshape(-1, there).numpy()
    peaks = image.pure[:, good].sort(1).values[:, -min(3, int(good.sum()))].clamp_min(1e-6).numpy()
    fractions = np.zeros((len(spectra), len(labels) - nameless), np.float32)
    fractions[:, : there - nameless] = true[:, nameless:]
    peak = np.full(len(labels) - nameless, np.nan, np.float32)
    peak[: there - nameless] = peaks[nameless:]
    concepts = tuple(library.names[label] for label in labels[nameless:].tolist())
    kept = rng.choice(len(spectra), KEPT_PIXELS, replace=False)
    anchors = library.anchors[labels[nameless:]].numpy()
    return Simulated(
        *(number, image.bands, concepts, anchors, illumination, spectra, fractions, peak, kept),
        *(true[:, :nameless], peaks[:nameless], coarse),
    )


@lru_cache(maxsize=2)
def library_of(corpus: Path, split: str) -> Library:
    """The spectra of a split on the CPU, loaded once in a process."""
    return Library(corpus, torch.device("cpu"), split=split)


@lru_cache(maxsize=1)
def hierarchy() -> Hierarchy:
    """The concepts and their parents, loaded once in a process."""
    return Hierarchy()


@lru_cache(maxsize=2)
def networks_of(models: Path) -> Networks:
    """The networks of a folder on the CPU, loaded once in a process."""
    return Networks.load(models)


def of_split(corpus: Path, split: str, seed: int, number: int, strange: float = 0.0) -> Simulated | None:
    """The simulated scene of a number, of the spectra of a split."""
    return simulated(library_of(corpus, split), Run(torch.device("cpu"), seed), number, strange)


def _searched(
    make: Callable[[int], Simulated | None], models: Path, number: int
) -> tuple[Simulated, Endmembers] | None:
    """A scene and its endmembers, or nothing."""
    made = make(number)
    if made is None:
        return None
    try:
        return made, prepare(made.model(networks_of(models)), made.spectra, all_words=True).endmembers
    except UserError:  # too few bands on the grid
        return None


def prepared_scenes(
    corpus: Path, split: str, models: Path, count: int, run: Run, jobs: int = 1, *, strange: float = 0.0
) -> list[PreparedScene]:
    """`count` random scenes of a split, with materials as `strange` as that, less those whose sensor and materials do
    not go together, prepared by `jobs` processes.
    """
    make = partial(of_split, corpus, split, run.seed, strange=strange)
    return prepared(make, f"simulated scene of the split {split}", models, count, run, jobs)


def prepared(
    make: Callable[[int], Simulated | None], what: str, models: Path, count: int, run: Run, jobs: int = 1
) -> list[PreparedScene]:
    """The scenes 0 to `count` that `make` makes (`what`, in the progress), with the endmembers found in them by `jobs`
    processes. `models` needs encoder and decoder. The scenes are the same with any number of jobs.
    """
    later: tuple[tuple[str, nn.Module], ...] = (
        *(("scene_network", SceneNetwork()), ("penalty_weights", PenaltyWeights())),
        *(("blend_weights", BlendWeights()), ("calibration", Calibration())),
    )
    for name, module in later:
        if not (models / f"{name}.json").exists():  # the unmixer loads them, though the search does not use them
            save_weights(
                name, {key: value.numpy() for key, value in module.state_dict().items()}, {"version": "0"}, models
            )
    networks = Networks.load(models).to(run.device)  # one copy of the weights for all
    found: list[PreparedScene] = []
    searches = in_processes(jobs, partial(_searched, make, models), range(count))
    for number, search in enumerate(searches):
        if search is not None:
            made, endmembers = search
            spectra = made.spectra[made.kept]
            unmixer = Unmixer(made.model(networks, run.device.type), endmembers, spectra)
            found.append(PreparedScene(unmixer, spectra, torch.from_numpy(made.shares()).to(run.device)))
        if number % max(1, count // 10) == 0 and not run.quiet:
            print(f"{what}: {number + 1} of {count}", flush=True)
    return found

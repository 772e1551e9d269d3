"""Scenes of the field sites that teach (`measured_sites.py`), with the endmembers that a run finds in them: what the
intervals are fitted to besides simulated scenes, since no simulation errs just as real ground makes a run err.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import torch

from .loop import Run
from .measured_cover import NAMES, PARTS, TILT
from .measured_sites import MeasuredSites
from .prepared import PreparedScene, Simulated, library_of, prepared
from .scene_grounds import AREA
from .spectrum import TRAIN

MOST_SITES = 300  # in a scene, and half of those that teach at most


def of_sites(path: Path, corpus: Path, seed: int, number: int) -> Simulated:
    """The scene of a number: some of the sites, more likely of one kind, under the words of a language user. Cover is
    as it was measured in both modes: no part counts as darker than another.
    """
    sites, library = MeasuredSites.read(path, that_teach=True), library_of(corpus, TRAIN)
    rng = Run(torch.device("cpu"), seed).rng("measured scene", number)
    likely = np.exp(sites.fraction @ (rng.standard_normal(PARTS) * rng.uniform(0, TILT)))
    count = min(MOST_SITES, len(likely) // 2)
    rows = rng.choice(len(likely), count, replace=False, p=likely / likely.sum())
    concepts = tuple(str(rng.choice(names)) for names in NAMES)
    anchors = library.anchors[[library.names.index(name) for name in concepts]].numpy()
    mode = "area" if rng.random() < AREA else "shade-normalised"
    spectra, cover = (of[rows].astype(np.float32) for of in (sites.reflectance, sites.fraction))
    even = np.ones(PARTS, np.float32)
    return Simulated(number, sites.bands, concepts, anchors, mode, spectra, cover, even, np.arange(count), coarse=True)


def measured_scenes(path: Path, corpus: Path, models: Path, count: int, run: Run, jobs: int = 1) -> list[PreparedScene]:
    """`count` scenes of the sites of a file, prepared by `jobs` processes."""
    return prepared(partial(of_sites, path, corpus, run.seed), "scene of field sites", models, count, run, jobs)

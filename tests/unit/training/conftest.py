"""A tiny corpus of smooth, made-up spectra under real concepts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from training.library import Library
from training.measured_sites import teaches

CONCEPTS = ("pine", "spruce", "lawn", "soil", "asphalt", "water")
GRID_NM = np.arange(350.0, 2501.0, 5.0)


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rng = np.random.default_rng(0)
    spectra, concept, sample, split, source = [], [], [], [], []
    for i, name in enumerate(CONCEPTS):
        peaks = 500 + 300 * i + np.array([0, 900, 1500])
        shape = 0.1 + sum(0.3 * np.exp(-0.5 * ((GRID_NM - peak) / 180) ** 2) for peak in peaks)
        for j in range(14):
            tilt = 1 + 0.1 * rng.normal() * (GRID_NM - 1400) / 1000
            row = shape * tilt * rng.uniform(0.7, 1.2)
            if j % 2 and j >= 10:
                row[GRID_NM > 1000] = np.nan  # a spectrum of a field instrument
            spectra.append(row)
            concept.append(name)
            sample.append(f"{name}:{j // 2}")
            split.append("train" if j < 10 else "tune" if j < 12 else "test")
            source.append("Fields of Ghent" if j % 4 == 0 else "Laboratory")
    path = tmp_path_factory.mktemp("corpus") / "corpus.npz"
    np.savez(
        path,
        spectra=np.array(spectra, np.float32),
        concept=concept,
        sample=sample,
        split=split,
        source=source,
        wavelengths_nm=GRID_NM,
    )
    return path


@pytest.fixture(scope="session")
def library(corpus: Path) -> Library:
    return Library(corpus, torch.device("cpu"))


CELLS = [f"-{south},{east}" for south in range(20, 30) for east in range(130, 140)]
BRIGHT = 5.0


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of a hundred field sites in as many cells; those that do not teach are far too bright."""
    rng, path = np.random.default_rng(0), tmp_path_factory.mktemp("sites") / "sites.npz"
    fraction = rng.dirichlet(np.ones(3), len(CELLS)).astype(np.float32)
    pure = np.array([[3, 5, 4, 40, 20, 10], [8, 11, 15, 25, 35, 25], [10, 15, 22, 30, 38, 34]]) / 100
    reflectance = fraction @ pure * np.where([teaches(cell) for cell in CELLS], 1, BRIGHT)[:, None]
    bands = [483, 560, 660, 835, 1650, 2215]
    np.savez(path, fraction=fraction, reflectance=reflectance, cell=CELLS, wavelengths_nm=bands)
    return path

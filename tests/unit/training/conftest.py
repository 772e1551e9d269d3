"""A tiny corpus of smooth, made-up spectra under real concepts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from training.library import Library

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

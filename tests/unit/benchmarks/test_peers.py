"""The peers on simulated data where the truth is known."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.optimize import nnls

from benchmarks import peers
from benchmarks.scenes import Case, against
from clip_unmix_qgis.core.abundance.nnls import solve
from clip_unmix_qgis.core.bands import Bands


def mixtures(snr_db: float | None, pixels: int = 3000, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Spectra, endmembers and abundances of a linear mixture that holds a pure pixel of each of four endmembers."""
    rng = np.random.default_rng(seed)
    nm = np.linspace(0, 1, 60)
    bumps = ((0.1, 0.2), (0.4, 0.1), (0.7, 0.3), (0.95, 0.15))
    endmembers = np.array([0.1 + 0.5 * np.exp(-(((nm - c) / w) ** 2)) for c, w in bumps])
    abundances = np.concatenate([np.eye(4), rng.dirichlet(np.ones(4), pixels)])
    spectra = abundances @ endmembers
    if snr_db is not None:
        spectra = spectra + rng.normal(0, np.sqrt((spectra**2).mean() / 10 ** (snr_db / 10)), spectra.shape)
    return spectra, endmembers, abundances


def angle_to_nearest(found: np.ndarray, truth: np.ndarray) -> np.ndarray:
    a, b = (x / np.linalg.norm(x, axis=1, keepdims=True) for x in (found, truth))
    return np.arccos(np.clip(b @ a.T, -1, 1)).min(1)


@pytest.mark.parametrize(("snr_db", "angle"), [(None, 1e-5), (40, 0.03), (12, 0.25)])
def test_vca_finds_the_pure_pixels(snr_db, angle):
    spectra, endmembers, _ = mixtures(snr_db)
    for seed in range(3):
        assert angle_to_nearest(peers.vca(spectra, 4, seed), endmembers).max() < angle


def test_fcls_recovers_abundances_and_keeps_them_on_the_simplex():
    spectra, endmembers, abundances = mixtures(None)
    assert np.abs(peers.fcls(spectra, endmembers) - abundances).max() < 1e-5
    noisy = peers.fcls(mixtures(15)[0], endmembers)
    assert noisy.min() >= 0
    assert np.allclose(noisy.sum(1), 1)


def test_normalised_nnls_takes_brightness_for_no_material():
    spectra, endmembers, abundances = mixtures(None)
    brightness = np.random.default_rng(1).uniform(0.3, 2, (len(spectra), 1))
    assert np.abs(peers.nnls(spectra * brightness, endmembers) - abundances).max() < 1e-5


def test_sunsal_without_penalty_is_nnls():
    spectra, endmembers, _ = mixtures(20, pixels=100)
    library = np.concatenate([endmembers, endmembers[:2] * 0.5 + endmembers[2:] * 0.5])
    exact = np.array([nnls(library.T, x)[0] @ library for x in spectra])
    found = peers.sunsal(spectra, library, penalty=0.0, iterations=20_000, tolerance=1e-9)
    assert found.min() >= 0
    assert np.abs(found @ library - exact).max() < 1e-4


def test_sunsal_reaches_the_minimum_of_its_penalised_cost():
    spectra, endmembers, _ = mixtures(20, pixels=100)
    penalty = 0.05
    weight = torch.full((len(spectra), 4), penalty)
    gram, gain = torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(spectra @ endmembers.T)
    exact = solve(gram, gain, weight, sum_to_one=False).numpy()
    found = peers.sunsal(spectra, endmembers, penalty, iterations=20_000, tolerance=1e-9)
    assert np.abs(found - exact).max() < 1e-4
    assert found.sum() < peers.sunsal(spectra, endmembers, 0.0).sum()


def test_matched_undoes_a_permutation():
    truth = np.random.default_rng(0).dirichlet(np.ones(4), (5, 6)).transpose(2, 0, 1)
    bands = Bands(np.array([500.0]), np.array([10.0]), np.array([True]))
    case = Case("permuted", np.ones((5, 6, 1)), bands, ("a", "b", "c", "d"), against(truth), truth)
    assert np.array_equal(peers.matched(truth[[2, 0, 3, 1]], case), truth)

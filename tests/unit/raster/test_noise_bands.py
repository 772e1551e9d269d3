"""Dead bands that nobody flagged: noise at a plausible level."""
from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.raster.band_quality import empty_bands

CENTRE = np.linspace(420.0, 890.0, 60)
REASON = "noise that no band beside them shares"


def sample(pixels: int = 800, noise: float = 0.004, seed: int = 0) -> np.ndarray:
    """Mixtures of three smooth spectra."""
    rng = np.random.default_rng(seed)
    spectra = np.stack([0.3 + 0.2 * np.sin(CENTRE / scale) for scale in (90.0, 150.0, 260.0)])
    return rng.dirichlet([0.6] * 3, pixels) @ spectra + rng.normal(0, noise, (pixels, 60))


def test_bands_of_noise_are_found_and_no_others():
    rng = np.random.default_rng(1)
    values, dead = sample(), np.sort(rng.choice(60, 18, replace=False))
    values[:, dead] = rng.uniform(0.05, 0.6, (len(values), 18))
    np.testing.assert_array_equal(empty_bands(values, CENTRE, np.ones(60, bool))[REASON], dead)


@pytest.mark.parametrize(("times", "found"), [(0.2, False), (1.0, True)])
def test_noise_on_top_of_a_signal_counts_where_it_is_much_of_it(times, found):
    rng, values = np.random.default_rng(5), sample()
    values[:, [3, 30]] += rng.normal(0, times, (len(values), 2)) * values[:, [3, 30]].std(axis=0)
    told = empty_bands(values, CENTRE, np.ones(60, bool))
    assert [*told.get(REASON, [])] == ([3, 30] if found else [])


@pytest.mark.parametrize("dead", [0, 20])
def test_a_band_of_noise_beside_a_gap_is_found(dead):
    """At the end of the range, or where bands are missing on either side, fewer bands are near than elsewhere."""
    rng, good, values = np.random.default_rng(4), np.ones(60, bool), sample()
    apart = np.abs(np.arange(60) - dead)
    good[(apart > 0) & (apart < 7)] = False
    values[:, dead] = rng.uniform(0.05, 0.6, len(values))
    np.testing.assert_array_equal(empty_bands(values, CENTRE, good)[REASON], [dead])


def test_a_noisy_scene_keeps_its_bands():
    assert empty_bands(sample(noise=0.05), CENTRE, np.ones(60, bool)) == {}


def test_a_scene_of_noise_throughout_keeps_its_bands():
    values = 0.3 + np.random.default_rng(2).normal(0, 0.01, (800, 60))
    assert empty_bands(values, CENTRE, np.ones(60, bool)) == {}


def test_few_pixels_or_few_bands_are_not_judged():
    rng = np.random.default_rng(3)
    values = sample(pixels=100)
    values[:, 5] = rng.uniform(0.05, 0.6, 100)
    assert empty_bands(values, CENTRE, np.ones(60, bool)) == {}
    multispectral = np.array([490.0, 560.0, 665.0, 842.0, 1610.0, 2190.0])
    assert empty_bands(rng.uniform(0.1, 0.5, (800, 6)), multispectral, np.ones(6, bool)) == {}

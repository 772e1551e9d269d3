"""Clouds, snow and glint that nobody named go to *other*; nothing of the names does."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from clip_unmix_qgis.core.anchors import CentredAnchors
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.intruders import brightest, set_apart
from clip_unmix_qgis.core.maps import Maps
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

NM = np.concatenate([np.arange(430.0, 1330, 30), np.arange(1460, 1790, 30), np.arange(1980, 2400, 30)])
BANDS = Bands(NM, np.full(len(NM), 20.0), np.ones(len(NM), bool))
LAND = ("broadleaf_tree", "soil", "asphalt")
INTRUDERS = {
    "cloud": ([430, 700, 1000, 1200, 1500, 1800, 2100, 2400], [0.75, 0.8, 0.78, 0.7, 0.45, 0.5, 0.35, 0.3]),
    "snow": ([430, 800, 1000, 1250, 1500, 1800, 2000, 2400], [0.95, 0.92, 0.8, 0.5, 0.05, 0.15, 0.02, 0.05]),
    "glint": ([430, 2400], [0.9, 0.9]),
}


@pytest.fixture(scope="module")
def model() -> SpectralModel:
    bundled = Anchors()
    anchors: CentredAnchors = centred([bundled[concept] for concept in LAND])
    return SpectralModel.load(BANDS, anchors, threads=1)


@pytest.fixture(scope="module")
def ground(model) -> np.ndarray:
    """Mixtures of typical spectra in light and shade."""
    random = np.random.default_rng(2)
    pure = np.array([model.typical_spectrum(m) for m in range(len(LAND))])
    lit = random.uniform(0.5, 1.2, (600, 1))
    mixed = lit * (random.dirichlet([0.5] * len(LAND), 600) @ pure)
    return (mixed + 0.003 * random.normal(size=(600, len(NM)))).astype("float32")


@pytest.mark.parametrize("name", INTRUDERS)
def test_what_outshines_every_name_is_other(model, ground, name):
    spectra = ground.copy()
    spectra[:60] = np.interp(NM, *INTRUDERS[name]) * np.linspace(0.85, 1.1, 60)[:, None]
    unmixer = prepare(model, spectra)
    maps = unmixer.unmix(spectra)
    count = set_apart(maps, unmixer.brightest)
    assert maps.other[:60].mean() > (0.5 if name == "snow" else 0.99)  # snow has a shape of its own, which shows first
    assert count <= 66
    np.testing.assert_allclose(maps.abundance.sum(axis=1) + maps.other, 1, atol=1e-5)


def test_land_in_the_sun_stays_what_it_is(model, ground):
    unmixer = prepare(model, ground)
    maps = unmixer.unmix(ground)
    assert set_apart(maps, unmixer.brightest) == 0


def test_what_samples_define_may_be_of_any_brightness(model):
    limits = brightest(model, SimpleNamespace(source=["scene", "samples", "decoder"]))
    assert np.isinf(limits).tolist() == [False, True, False]
    maps = Maps.empty(3, 3)
    maps.abundance[:] = [[1, 0, 0], [0.5, 0.5, 0], [np.nan] * 3]
    maps.other[:2], maps.signal[:2], maps.presence[:2] = 0, 0.9, 1
    assert set_apart(maps, limits) == 1
    assert maps.other.tolist()[:2] == [1, 0]
    assert np.isnan(maps.other[2])

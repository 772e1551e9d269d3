"""What several searches of a scene share: each finds what it would find alone."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers.appearance import AppearanceFits
from clip_unmix_qgis.core.endmembers.candidates import Extremes
from clip_unmix_qgis.core.endmembers.finding import find_endmembers
from clip_unmix_qgis.core.endmembers.scene_pixels import ScenePixels
from clip_unmix_qgis.core.model.encoder import SpectralEncoder
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

BANDS = Bands(np.linspace(430, 2400, 80), np.full(80, 25.0), np.ones(80, bool))
WORDS = "vegetation", "soil", "asphalt", "water"


def model_of(*concepts):
    anchors = Anchors()
    return SpectralModel.load(BANDS, centred([anchors[concept] for concept in concepts]), device="cpu", threads=1)


@pytest.fixture
def spectra():
    """Mixtures (600, bands) of what the decoder makes of three words, with a little noise."""
    model, rng = model_of(*WORDS), np.random.default_rng(0)
    ends = np.array([model.typical_spectrum(m) for m in range(3)])
    pixels = rng.dirichlet(np.full(3, 0.3), 600) @ np.nan_to_num(ends)
    return model.cleaned(pixels * rng.normal(1, 0.01, pixels.shape))


def test_extremes_do_not_depend_on_what_was_asked_before(spectra):
    asked_before = Extremes(spectra, np.random.default_rng(0))
    many = asked_before.rows(9)
    assert asked_before.rows(6) == many[: len(asked_before.rows(6))] != many
    assert Extremes(spectra, np.random.default_rng(0)).rows(6) == asked_before.rows(6)
    assert Extremes(spectra, np.random.default_rng(0)).rows(9) == many


def test_a_search_after_another_finds_what_it_would_find_alone(spectra):
    model, shared = model_of(*WORDS), ScenePixels(spectra)
    find_endmembers(model, shared, {})
    for words in ((0, 1, 2), (1, 3)):
        after = find_endmembers(model.only(words), shared, {})
        alone = find_endmembers(model.only(words), ScenePixels(spectra), {})
        np.testing.assert_allclose(after.draws, alone.draws, atol=1e-6)
        np.testing.assert_allclose(after.angle, alone.angle, atol=1e-4)


def test_pixels_are_encoded_and_compared_with_the_decoder_once(spectra, monkeypatch):
    model, shared, seen = model_of(*WORDS), ScenePixels(spectra), []
    fits, coordinates = AppearanceFits.angles, SpectralEncoder.coordinates

    def counted(name, work):
        def heard(*given):
            seen.append((name, len(given[1])))
            return work(*given)

        return heard

    monkeypatch.setattr(AppearanceFits, "angles", counted("fits", fits))
    monkeypatch.setattr(SpectralEncoder, "coordinates", counted("encoder", coordinates))
    find_endmembers(model, shared, {})
    assert ("encoder", len(spectra)) in seen
    first = sum(count for name, count in seen if name == "fits")
    seen.clear()
    find_endmembers(model.only((0, 1, 2)), shared, {})
    assert ("encoder", len(spectra)) not in seen
    assert sum(count for name, count in seen if name == "fits") < first / 2


def test_some_pixels_are_those_of_all(spectra):
    model = model_of(*WORDS)
    some, pixels, coordinates = ScenePixels(spectra).some(model, 100)
    assert len(some) == len(pixels) == len(coordinates) == 100
    np.testing.assert_array_equal(some, spectra[::6])
    torch.testing.assert_close(coordinates, model.coordinates(pixels))

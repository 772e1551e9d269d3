"""The needless word: left out where the scene does not show it, as if it had not been typed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from rasterio.windows import Window

from clip_unmix_qgis.core.attributes.evidence import AttributeEvidence
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers import needless, unsaid
from clip_unmix_qgis.core.endmembers.endmembers import LEFT_OUT
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.paths import RESOURCES
from clip_unmix_qgis.raster.scene import Scene

THERE = ("vegetation", "dry_vegetation", "soil", "tile_roof", "asphalt")
COUNT = 3000  # pixels, since a search is all that is looked at


@pytest.fixture(scope="module")
def town():
    """Bands and some pixels (n, b) of the bundled scene."""
    with Scene.open(RESOURCES / "sample/sample_scene.tif") as scene:
        bands, cube = scene.bands, scene.read(Window(0, 0, scene.cols, scene.rows)).reshape(-1, len(scene.bands))
    valid = cube[np.isfinite(cube[:, bands.good]).all(1)]
    return bands, valid[:: len(valid) // COUNT + 1]


def model_of(bands: Bands, *concepts: str, **given: object) -> SpectralModel:
    anchors = Anchors()
    return SpectralModel.load(
        bands, centred([anchors[concept] for concept in concepts]), device="cpu", threads=1, **given
    )


@pytest.fixture(scope="module")
def with_water(town):
    """The unmixer of six words, of which water, the third, is not there."""
    bands, pixels = town
    return prepare(model_of(bands, *THERE[:2], "water", *THERE[2:]), pixels)


@pytest.fixture(scope="module")
def without(town):
    """That of the five words that are there."""
    bands, pixels = town
    return prepare(model_of(bands, *THERE), pixels)


def asked(model, pixels):
    """What is asked about a model's words."""
    return prepare(model, pixels, sampled=False).searched(model.cleaned(pixels))


@pytest.fixture
def always(monkeypatch):
    """Whatever the evidence, the first word that may be left out is needless."""
    monkeypatch.setattr(needless, "ODDS", (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0))


def test_what_is_not_there_is_left_out_and_all_else_stays(with_water, without):
    assert with_water.endmembers.source == ["scene", "scene", LEFT_OUT, "scene", "scene", "scene"]
    assert with_water.endmembers.words == [0, 1, 3, 4, 5]
    assert LEFT_OUT not in without.endmembers.source


def test_what_is_left_out_counts_as_not_typed(with_water, without, town):
    pixels = town[1][::3]
    found, wanted = with_water.unmix(pixels), without.unmix(pixels)
    words = with_water.endmembers.words
    assert (found.abundance[:, 2] == 0).all()
    for name in ("abundance", "similarity"):
        np.testing.assert_allclose(getattr(found, name)[:, words], getattr(wanted, name), atol=1e-5, err_msg=name)
    for name in ("other", "residual", "signal"):
        np.testing.assert_allclose(getattr(found, name), getattr(wanted, name), atol=1e-5, err_msg=name)
    np.testing.assert_allclose(found.abundance.sum(1) + found.other, 1, atol=1e-5)


def test_its_similarity_presence_and_interval_are_still_told(with_water, town):
    bands, pixels = town
    found = with_water.unmix(pixels[::3])
    similarity = model_of(bands, "water").score(pixels[::3])[1].numpy()[:, 0]
    np.testing.assert_allclose(found.similarity[:, 2], similarity, atol=1e-5)
    assert np.isfinite(found.presence[:, 2]).all()
    assert (found.uncertainty[:, 2] > 0).all()
    assert found.uncertainty[:, 2].mean() < 0.2


def test_in_place_of_its_endmember_stands_what_it_typically_looks_like(with_water):
    good = with_water.model.good
    typical = with_water.model.typical_spectrum(2)
    np.testing.assert_allclose(with_water.endmembers.spectra[2, good], typical[good])
    np.testing.assert_allclose(with_water.endmembers.spread[2, good], 0, atol=1e-12)


def test_an_unmixer_made_of_the_same_endmembers_leaves_out_the_same(with_water, town):
    pixels = town[1][:500]
    again = with_water.with_model(with_water.model)
    for name in ("abundance", "uncertainty", "other"):
        assert np.array_equal(getattr(again.unmix(pixels), name), getattr(with_water.unmix(pixels), name)), name


def test_words_that_are_said_to_be_there_stay(town):
    bands, pixels = town
    model = model_of(bands, *THERE[:2], "water", *THERE[2:])
    assert LEFT_OUT not in prepare(model, pixels, all_words=True).endmembers.source
    labelled = {2: np.full((1, len(bands)), 0.02)}
    assert LEFT_OUT not in prepare(model, pixels, labelled).endmembers.source
    assert LEFT_OUT not in prepare(model, pixels, sampled=False).endmembers.source


def test_a_needless_word_shows_in_the_evidence(town):
    bands, pixels = town
    told = needless.evidence(asked(model_of(bands, *THERE, "water"), pixels))
    assert told.shape == (6, 7)
    for of in told[:, [0, 1, 5]].T:  # lead, the library's share, and how far endmembers and library agree
        assert of[-1] == of.min()


def test_two_words_stay_whatever_they_are(town, always):
    bands, pixels = town
    assert LEFT_OUT not in prepare(model_of(bands, "water", "soil"), pixels).endmembers.source
    three = prepare(model_of(bands, "water", "soil", "vegetation"), pixels)
    assert three.endmembers.source.count(LEFT_OUT) == 1


def test_nothing_is_left_out_where_the_library_cannot_tell(town, always):
    bands, pixels = town
    model = model_of(bands, *THERE)
    given = asked(model, pixels)
    assert needless.needless_word(given) is not None
    assert needless.needless_word(replace(given, by_library=None)) is None
    p = len(THERE)
    corrected = model.with_adapter(model.adapter.with_correction(model.adapter.weight, np.ones(p, np.float32)))
    for other in (corrected, replace(model, mixing="intimate"), model.with_shadows([4])):
        assert needless.needless_word(replace(given, model=other)) is None
    nowhere = torch.nn.functional.normalize(torch.randn(p, 512, generator=torch.Generator().manual_seed(0)), dim=1)
    assert needless.needless_word(replace(given, model=replace(model, anchors=nowhere))) is None


def test_minerals_what_has_samples_and_what_is_called_by_its_colour_stay(town, always):
    bands, pixels = town
    model = model_of(bands, "fabric", "soil", "vegetation")
    given = asked(model, pixels)
    known = model.with_adapter(model.adapter.with_spectra({1: pixels[0].astype(np.float64)}))
    red = AttributeEvidence.of(bands, [[("colour", "red")], [], []], ["dyed", "earth", "earth"])
    for spared, other in ((0, model.with_evidence(red)), (1, known), (2, model.with_minerals([2]))):
        word = needless.needless_word(replace(given, model=other))
        assert word is not None
        assert word != spared


def test_nothing_that_was_typed_is_missing(town):
    """What was left out is not found as the word that nobody said."""
    bands, pixels = town
    model = model_of(bands, "vegetation", "soil", "asphalt")
    told = asked(model, pixels)
    word = unsaid.unsaid_word(told)
    assert word is not None
    barred = unsaid.unsaid_word(told, torch.from_numpy(word[None]))
    assert barred is None or float(barred @ word) < 0.9


def test_endmembers_of_some_words_and_back(with_water):
    endmembers, words = with_water.endmembers, [0, 1, 3, 4, 5]
    part = endmembers.only(words)
    assert part.material.tolist()[:5] == [0, 1, 2, 3, 4]
    assert part.words == [0, 1, 2, 3, 4]
    typical = np.stack([with_water.model.typical_spectrum(m) for m in range(6)])
    whole = part.among(words, typical)
    for name in ("draws", "material", "angle", "expected"):
        np.testing.assert_array_equal(getattr(whole, name), getattr(endmembers, name), err_msg=name)
    assert whole.source == endmembers.source


def test_the_model_of_some_words_knows_what_it_would_have_known_of_them_alone(town):
    bands, pixels = town
    kinds = [[("colour", "red")], [("moisture", "wet")], [("colour", "blue")], [("lightness", "dark")]]
    families, words = ["dyed", "earth", "dyed", "earth"], [1, 2, 3]
    concepts = ("fabric", "soil", "paint", "asphalt")
    model = model_of(bands, *concepts)
    whole, alone = (
        of.with_evidence(AttributeEvidence.of(bands, own, family)).with_shadows(shadows)
        for of, own, family, shadows in (
            (model, kinds, families, [3]), (model_of(bands, *concepts[1:]), kinds[1:], families[1:], [2]),
        )
    )  # fmt: skip
    known = whole.with_adapter(whole.adapter.with_spectra({0: pixels[0], 3: pixels[1]}))
    part = known.only(words)
    assert part.shadows == alone.shadows
    assert part.evidence.coloured == alone.evidence.coloured
    assert part.adapter.known.tolist() == [False, False, True]
    shown = part.good_bands(pixels[:50])
    torch.testing.assert_close(part.evidence(shown), alone.evidence(shown))
    torch.testing.assert_close(part.anchors, alone.anchors)

"""The needless word: left out where the scene does not show it, as if it had not been typed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from rasterio.windows import Window

from clip_unmix_qgis.core import prepare as prepare_module
from clip_unmix_qgis.core.attributes.evidence import AttributeEvidence
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers import needless, unsaid
from clip_unmix_qgis.core.endmembers.endmembers import LEFT_OUT
from clip_unmix_qgis.core.endmembers.scene_pixels import ScenePixels
from clip_unmix_qgis.core.endmembers.search import EndmemberSearch
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
    return prepare(model, pixels, sampled=False).searched(ScenePixels(model.cleaned(pixels)))


@pytest.fixture
def always(monkeypatch):
    """Whatever the evidence, all words that may be left out are needless."""
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
    told, _ = needless.evidence(asked(model_of(bands, *THERE, "water"), pixels))
    assert told.shape == (6, 7)
    for of in told[:, [0, 1, 5]].T:  # lead, the library's share, and how far endmembers and library agree
        assert of[-1] == of.min()


def test_of_two_that_may_be_one_thing_only_the_surest_goes_at_a_time(town, monkeypatch):
    """What loses to a word that goes may be what is there: the next search tells."""
    bands, pixels = town
    given = asked(model_of(bands, *THERE), pixels)
    monkeypatch.setattr(needless, "ODDS", (1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, needless.TYPED))

    def words(odds, rival):
        rows = np.zeros((5, 7))
        rows[:, 0] = odds
        monkeypatch.setattr(needless, "evidence", lambda *_: (rows, np.array(rival)))
        return needless.needless_words(given)

    assert words([3, -1, 2, -1, 1], [1, 0, 1, 0, 3]) == [0, 2, 4]
    assert words([3, -1, 2, -1, 1], [1, 0, 0, 0, 2]) == [0, 4]  # the third loses to the first, the fifth to the third
    assert words([1, 2, 3, 4, 5], [0, 0, 0, 0, 0]) == [4, 3, 2]  # two stay
    assert words([-1] * 5, [0] * 5) == []


def test_its_rival_is_what_leads_where_it_would(town):
    bands, pixels = town
    _, rival = needless.evidence(asked(model_of(bands, "vegetation", "grass", "asphalt", "soil"), pixels))
    assert rival[:2].tolist() == [1, 0]


@pytest.mark.parametrize(("few", "asked_about"), [(7, [7, 5]), (5, [7, 5])])
def test_of_many_words_the_best_set_is_asked_about_before_any_are_drawn(town, monkeypatch, few, asked_about):
    bands, pixels = town
    drawn, asked_of = [], []
    posterior, ask = EndmemberSearch.posterior, needless.needless_words
    monkeypatch.setattr(EndmemberSearch, "posterior", lambda self, *of: drawn.append(self) or posterior(self, *of))
    monkeypatch.setattr(prepare_module, "needless_words", lambda found, *of: asked_of.append(found) or ask(found, *of))
    monkeypatch.setattr(prepare_module, "FEW_WORDS", few)
    made = prepare(model_of(bands, *THERE, "water", "snow"), pixels)
    assert made.endmembers.source[-2:] == [LEFT_OUT, LEFT_OUT]
    assert [len(found.model.anchors) for found in asked_of] == asked_about
    assert [len(found.endmembers.weight) > 1 for found in asked_of] == [few == 7, True]
    assert len(drawn) == (2 if few == 7 else 1)


def test_two_words_stay_whatever_they_are(town, always):
    bands, pixels = town
    assert LEFT_OUT not in prepare(model_of(bands, "water", "soil"), pixels).endmembers.source
    three = prepare(model_of(bands, "water", "soil", "vegetation"), pixels)
    assert three.endmembers.source.count(LEFT_OUT) == 1


def test_nothing_is_left_out_where_the_library_cannot_tell(town, always):
    bands, pixels = town
    model = model_of(bands, *THERE)
    given = asked(model, pixels)
    assert needless.needless_words(given)
    assert needless.needless_words(replace(given, by_library=None)) == []
    p = len(THERE)
    corrected = model.with_adapter(model.adapter.with_correction(model.adapter.weight, np.ones(p, np.float32)))
    for other in (corrected, replace(model, mixing="intimate"), model.with_shadows([4])):
        assert needless.needless_words(replace(given, model=other)) == []
    nowhere = torch.nn.functional.normalize(torch.randn(p, 512, generator=torch.Generator().manual_seed(0)), dim=1)
    assert needless.needless_words(replace(given, model=replace(model, anchors=nowhere))) == []


def test_minerals_what_has_samples_and_what_is_called_by_its_colour_stay(town, always):
    bands, pixels = town
    model = model_of(bands, "fabric", "soil", "vegetation")
    given = asked(model, pixels)
    known = model.with_adapter(model.adapter.with_spectra({1: pixels[0].astype(np.float64)}))
    red = AttributeEvidence.of(bands, [[("colour", "red")], [], []], ["dyed", "earth", "earth"])
    for spared, other in ((0, model.with_evidence(red)), (1, known), (2, model.with_minerals([2]))):
        words = needless.needless_words(replace(given, model=other))
        assert words
        assert spared not in words


def test_nothing_that_was_typed_is_missing(town):
    """What was left out is not found as the word that nobody said."""
    bands, pixels = town
    model = model_of(bands, "vegetation", "soil", "asphalt")
    told = asked(model, pixels)
    word = unsaid.unsaid_concept(told)
    assert word is not None
    anchor = model.networks.library.anchors[[word]]
    assert unsaid.unsaid_concept(told, torch.from_numpy(anchor)) != word


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

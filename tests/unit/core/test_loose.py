"""The loose word: read as what the scene shows near it, where it does not show the word itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core import prepare as prepare_module
from clip_unmix_qgis.core.attributes.evidence import AttributeEvidence
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers import loose
from clip_unmix_qgis.core.endmembers.endmembers import LEFT_OUT
from clip_unmix_qgis.core.endmembers.scene_pixels import ScenePixels
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.model.library import SpectralLibrary
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

BANDS = Bands(np.linspace(430, 2400, 80), np.full(80, 25.0), np.ones(80, bool))
THERE = ("grass", "clay_soil", "asphalt")
LOOSE = ("cactus", "clay_soil", "asphalt")
NEVER = (0.0, 0.0, -1.0)


def model_of(*concepts):
    anchors = Anchors()
    chosen = centred([anchors[concept] for concept in concepts])
    return SpectralModel.load(BANDS, chosen, device="cpu", threads=1)


@pytest.fixture(scope="module")
def field():
    """Pixels (n, b) of mixtures of THERE, ten spectra of each, and the shares (n, 3)."""
    library, rng = SpectralLibrary.load(), np.random.default_rng(1)
    seen = library.seen(torch.from_numpy(from_grid(BANDS))).numpy()
    anchors = model_of(*THERE).anchors.numpy()
    rows = library.members(anchors, (GRID_NM > 430) & (GRID_NM < 2400))[:3]
    share = rng.dirichlet([0.3, 0.3, 0.3], 700)
    pixels = sum(share[:, i, None] * seen[rng.choice(of[:10], 700)] for i, of in enumerate(rows))
    return (pixels * np.exp(0.1 * rng.standard_normal((700, 1)))).astype(np.float32), share


def rows_of(*concepts):
    index = Anchors().index
    return np.array([index[concept] for concept in concepts])


def test_near_a_word_is_what_shares_a_name_above_it_and_denies_all_other_words():
    library, index = SpectralLibrary.load(), Anchors().index
    near = {name for name, row in index.items() if row in library.near(rows_of("sand", "tree"), 0)}
    assert {"soil", "clay_soil", "mud"} <= near
    assert not near & {"sand", "beach_sand", "rock", "tile_roof", "water", "tree"}  # itself, a kind of it, others
    beside = {name for name, row in index.items() if row in library.near(rows_of("sand", "clay_soil"), 0)}
    assert "mud" not in beside  # may be clay
    assert "soil" not in beside  # clay is
    assert len(library.near(rows_of("water", "tree"), 0)) == 0  # it is the name above all that is near


def test_the_name_above_what_is_seen_is_taken_where_it_is_near_too():
    library, index = SpectralLibrary.load(), Anchors().index
    concepts = list(index)

    def broader(concept, *words):
        return concepts[library.broader(index[concept], library.near(rows_of(*words), 0))]

    assert broader("pine", "oak", "soil") == "conifer"
    assert broader("clay_soil", "sand", "tree") == "soil"
    assert broader("pine", "oak", "juniper") == "pine"  # a juniper is a conifer, too
    assert broader("soil", "sand", "tree") == "soil"


@pytest.mark.parametrize("odds", [loose.ODDS, NEVER])
def test_a_word_for_something_near_is_mapped_as_that_which_is_there(field, monkeypatch, odds):
    """Before any search, or after one in which something seemed to be missing."""
    monkeypatch.setattr(loose, "ODDS", odds)
    pixels, share = field
    found = prepare(model_of(*LOOSE), pixels)
    assert list(found.model.read_as) == [0]
    assert not len(found.endmembers.unsaid)
    assert LEFT_OUT not in found.endmembers.source
    error = np.abs(found.unmix(pixels).abundance - share).mean()
    monkeypatch.setattr(loose, "ODDS", NEVER)
    monkeypatch.setattr(loose, "LEAST_LEAD", -np.inf)
    as_typed = prepare(model_of(*LOOSE), pixels)
    assert not as_typed.model.read_as
    assert error < 0.75 * np.abs(as_typed.unmix(pixels).abundance - share).mean()  # 0.090, 0.140


def test_it_is_mapped_as_if_what_is_there_had_been_typed(field):
    pixels, _ = field
    found = prepare(model_of(*LOOSE), pixels)
    concept = list(Anchors().index)[found.model.read_as[0]]
    typed = prepare(model_of(concept, *LOOSE[1:]), pixels)
    assert not typed.model.read_as
    for ours, theirs in zip(vars(found.unmix(pixels)).values(), vars(typed.unmix(pixels)).values()):
        assert np.array_equal(ours, theirs, equal_nan=True)


def test_what_seems_needless_is_read_as_what_is_seen_near_it(field, monkeypatch):
    pixels, _ = field
    monkeypatch.setattr(loose, "ODDS", NEVER)
    monkeypatch.setattr(prepare_module, "needless_words", lambda found, _: [] if found.model.read_as else [0])
    found = prepare(model_of(*LOOSE), pixels)
    assert list(found.model.read_as) == [0]
    assert LEFT_OUT not in found.endmembers.source
    words = iter([[0], []])
    monkeypatch.setattr(loose, "LEAST_LEAD", -np.inf)
    monkeypatch.setattr(prepare_module, "needless_words", lambda *_: next(words))
    monkeypatch.setattr(loose, "LEAST_SEEN", np.inf)
    found = prepare(model_of(*LOOSE), pixels)
    assert not found.model.read_as
    assert found.endmembers.source[0] == LEFT_OUT


def test_words_that_are_there_are_read_as_what_they_say(field):
    pixels, _ = field
    assert not prepare(model_of(*THERE), pixels).model.read_as
    assert not prepare(model_of("vegetation", "soil", "asphalt"), pixels).model.read_as
    model = model_of(*THERE[1:])  # grass is missing, and nothing typed is near it
    assert loose.read_loosely(model, ScenePixels(model.cleaned(pixels))) is model
    assert loose.loosest_read(model, ScenePixels(model.cleaned(pixels))) is None


def test_it_stays_where_it_is_said_to_be_there_or_is_known_otherwise(field):
    pixels, _ = field
    model = model_of(*LOOSE)
    assert loose.read_loosely(model, ScenePixels(pixels)).read_as
    known = model.with_adapter(model.adapter.with_spectra({0: pixels[0].astype(np.float64)}))
    red = model.with_evidence(AttributeEvidence.of(BANDS, [[("colour", "red")], [], []], ["dyed", "earth", "earth"]))
    nowhere = torch.nn.functional.normalize(torch.randn(3, 512, generator=torch.Generator().manual_seed(0)), dim=1)
    intimate, unknown = replace(model, mixing="intimate"), replace(model, anchors=nowhere)
    for other in (known, red, intimate, unknown, model_of("cactus")):
        assert not loose.read_loosely(other, ScenePixels(pixels)).read_as
    assert not prepare(model, pixels, all_words=True).model.read_as
    assert not prepare(model, pixels, {0: pixels[:3]}).model.read_as


def test_a_word_is_read_once_and_keeps_its_reading_among_fewer(field):
    pixels, _ = field
    model = loose.read_loosely(model_of(*LOOSE), ScenePixels(pixels))
    told = loose.evidence(model, ScenePixels(pixels))
    assert told is not None
    assert told[0][0].tolist() == [loose.LARGEST_LEAD, -loose.LARGEST_LEAD]
    assert model.only([2, 0]).read_as == {1: model.read_as[0]}
    assert not model.only([1, 2]).read_as

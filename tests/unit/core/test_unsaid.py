"""The word that nobody said: found where the library and the encoder agree that something is none of the words, and
treated as if it had been typed.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from rasterio.windows import Window

from clip_unmix_qgis.core.abundance.regression import library_regression
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers import unsaid
from clip_unmix_qgis.core.endmembers.scene_pixels import ScenePixels
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.model.library import SpectralLibrary
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.paths import RESOURCES
from clip_unmix_qgis.raster.scene import Scene

BANDS = Bands(np.linspace(430, 2400, 80), np.full(80, 25.0), np.ones(80, bool))
GROUND = ("vegetation", "soil", "snow")
NEVER = (0.0, 0.0, 0.0, 0.0, 0.0, -1.0)


def model_of(*concepts, **given):
    anchors = Anchors()
    chosen = centred([anchors[concept] for concept in concepts])
    return SpectralModel.load(BANDS, chosen, device="cpu", threads=1, **given)


def directions(*concepts):
    anchors = Anchors()
    vectors = centred([anchors[concept] for concept in concepts]).vectors
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture(scope="module")
def ground():
    """Pixels (n, b) of patches and mixtures, each of other spectra, and the shares (n, 3) of GROUND."""
    library, rng = SpectralLibrary.load(), np.random.default_rng(1)
    seen = library.seen(torch.from_numpy(from_grid(BANDS))).numpy()
    rows = library.members(directions(*GROUND), (GRID_NM > 430) & (GRID_NM < 2400))[:3]
    share = rng.dirichlet([0.3, 0.3, 0.3], 700)
    pixels = sum(share[:, i, None] * seen[rng.choice(of[:25], 700)] for i, of in enumerate(rows))
    return (pixels * np.exp(0.1 * rng.standard_normal((700, 1)))).astype(np.float32), share


def sample_scene():
    """Bands and all pixels (n, b) of the bundled scene."""
    with Scene.open(RESOURCES / "sample/sample_scene.tif") as scene:
        return scene.bands, scene.read(Window(0, 0, scene.cols, scene.rows)).reshape(-1, len(scene.bands))


def asked(model, pixels):
    """What is asked about a model's words: their best endmembers, and what these and the library say of shares."""
    return prepare(model, pixels, sampled=False).searched(ScenePixels(pixels))


def evidence(model, pixels):
    return unsaid.evidence(asked(model, pixels))


@pytest.fixture
def always(monkeypatch):
    """Whatever the evidence, something is taken to be unsaid."""
    monkeypatch.setattr(unsaid, "ODDS", (0.0, 0.0, 0.0, 0.0, 0.0, 1.0))


def test_what_is_missing_among_the_words_shows_in_the_evidence_and_is_no_part_of_them(ground):
    pixels, _ = ground
    library = SpectralLibrary.load()
    whole, _ = evidence(model_of(*GROUND), pixels)
    for missing in GROUND:
        said = [concept for concept in GROUND if concept != missing]
        told, found = evidence(model_of(*said), pixels)
        assert (told[[0, 1, 2, 4]] > whole[[0, 1, 2, 4]]).all()
        assert told[3] == whole[3] == 0  # of one draw
        assert told[1] > 0 > whole[1]  # log odds
        assert (library.says[found, library.meant(directions(*said))[0]] == 0).all()


def test_three_of_five_words_leave_dry_vegetation_and_roofs_of_the_sample_scene_to_other():
    """41 % of the ground is neither vegetation nor soil nor asphalt, and nearly a mixture of them."""
    bands, pixels = sample_scene()
    with rasterio.open(RESOURCES / "sample/sample_truth_lit.tif") as source:
        truth = source.read().reshape(5, -1).T  # vegetation, dry vegetation, soil, tile roof, asphalt
    valid = np.isfinite(pixels[:, bands.good]).all(1)
    pixels, truth = pixels[valid], truth[valid]
    anchors = Anchors()
    three = centred([anchors[concept] for concept in ("vegetation", "soil", "asphalt")])
    found = prepare(SpectralModel.load(bands, three, device="cpu"), pixels)
    assert len(found.endmembers.unsaid) == 1
    maps = found.unmix(pixels)
    assert np.abs(maps.other - truth[:, [1, 3]].sum(1)).mean() < 0.1  # 0.149 without
    assert np.abs(maps.abundance - truth[:, [0, 2, 4]]).mean() < 0.1  # 0.100 without


def test_where_all_is_named_no_word_is_unsaid():
    bands, pixels = sample_scene()
    anchors = Anchors()
    words = ("vegetation", "dry_vegetation", "soil", "tile_roof", "asphalt")
    five = SpectralModel.load(bands, centred([anchors[concept] for concept in words]), device="cpu")
    assert not len(prepare(five, pixels).endmembers.unsaid)


def test_nothing_is_unsaid_where_the_library_cannot_tell(ground, always):
    pixels, _ = ground
    model = model_of("vegetation", "soil")
    found = asked(model, pixels)
    assert unsaid.unsaid_concept(found) is not None
    taught = model.with_adapter(model.adapter.with_spectra({0: pixels[0].astype(np.float64)}))
    nowhere = torch.nn.functional.normalize(torch.randn(2, 512, generator=torch.Generator().manual_seed(0)), dim=1)
    for other in (model_of("soil"), taught, replace(model, anchors=nowhere), replace(model, mixing="intimate")):
        assert unsaid.unsaid_concept(replace(found, model=other, by_library=library_regression(other))) is None
    assert unsaid.unsaid_concept(replace(found, pixels=ScenePixels(pixels[:5]))) is None


def test_where_the_network_does_not_serve_it_is_not_asked(ground, monkeypatch):
    pixels, _ = ground
    model = model_of("vegetation", "soil")
    given = asked(model, pixels)
    assert len(unsaid.evidence(given)[0]) == 5
    monkeypatch.setattr(unsaid, "serves", lambda *_: False)
    assert len(unsaid.evidence(given)[0]) == 4
    for odds, word in ((1.0, True), (-1.0, False)):
        monkeypatch.setattr(unsaid, "ODDS_WITHOUT_NETWORK", (0.0, 0.0, 0.0, 0.0, odds))
        assert (unsaid.unsaid_concept(given) is not None) == word


def test_other_takes_what_nobody_said(ground, always):
    pixels, share = ground
    found = prepare(model_of("vegetation", "soil"), pixels)
    assert found.endmembers.unsaid.shape == (1, 512)
    assert found.endmembers.material.tolist()[:3] == [0, 1, -1]
    maps = found.unmix(pixels)
    assert np.abs(maps.other - share[:, 2]).mean() < 0.1
    assert np.allclose(maps.abundance.sum(1) + maps.other, 1, atol=1e-5)
    assert maps.abundance.shape == maps.similarity.shape == (700, 2)


def test_with_every_word_said_nothing_changes(ground, monkeypatch):
    pixels, _ = ground
    said = prepare(model_of(*GROUND), pixels)
    monkeypatch.setattr(unsaid, "ODDS", NEVER)
    without = prepare(model_of(*GROUND), pixels)
    assert len(said.endmembers.unsaid) == 0
    assert np.array_equal(said.unmix(pixels).abundance, without.unmix(pixels).abundance)


def test_it_gets_what_it_would_get_had_it_been_typed(ground, always, monkeypatch):
    pixels, _ = ground
    model = model_of("vegetation", "soil")
    found = prepare(model, pixels)
    monkeypatch.setattr(unsaid, "ODDS", NEVER)
    typed = prepare(model.with_word(found.endmembers.unsaid[0]), pixels)
    untyped, as_typed = (of.without_library().unmix(pixels) for of in (found, typed))
    assert np.allclose(untyped.abundance, as_typed.abundance[:, :2], atol=1e-5)
    assert np.allclose(untyped.other, as_typed.abundance[:, 2] + as_typed.other, atol=1e-5)
    untyped, as_typed = found.unmix(pixels), typed.unmix(pixels)
    assert np.abs(untyped.other - as_typed.abundance[:, 2] - as_typed.other).mean() < 0.03


def test_labelled_spectra_leave_nothing_unsaid(ground, always):
    pixels, share = ground
    labelled = {1: pixels[share[:, 1] > 0.95][:3].astype(np.float64)}
    assert len(prepare(model_of("vegetation", "soil"), pixels, labelled).endmembers.unsaid) == 0

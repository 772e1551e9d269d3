"""The library's answer and its weight: spectra found by meaning, mixtures regressed, all answers blended into one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.abundance import regression
from clip_unmix_qgis.core.abundance.blend import MOST, NETWORK, Blend, agreed, with_network, within
from clip_unmix_qgis.core.abundance.estimator import Abundances
from clip_unmix_qgis.core.abundance.regression import OF_SCENE, Found, Regression, _Looks, mixtures
from clip_unmix_qgis.core.attributes.evidence import AttributeEvidence
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.model.blend_weights import ANSWERS, EVIDENCE, BlendWeights
from clip_unmix_qgis.core.model.library import SpectralLibrary
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

WORDS = ("vegetation", "dry_vegetation", "soil")
LANDSAT = Bands(
    np.array([483.0, 560, 660, 835, 1650, 2220]), np.array([65.0, 80, 60, 125, 200, 260]), np.ones(6, bool)
)


def anchors(*concepts):
    known = Anchors()
    return centred(np.array([known.vectors[known.index[concept]] for concept in concepts]))


def directions(*concepts):
    vectors = anchors(*concepts).vectors
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def model_of(*concepts, **given):
    return SpectralModel.load(LANDSAT, anchors(*concepts), device="cpu", threads=1, **given)


@pytest.fixture(scope="module")
def library():
    return SpectralLibrary.load()


def coarse(library, count, seed):
    """Pixels of which each is a mixture of other spectra of all three materials, and their shares."""
    rng = np.random.default_rng(seed)
    everywhere = np.ones(len(GRID_NM), bool)
    rows = library.members(directions(*WORDS), everywhere)[:3]
    share = rng.dirichlet([0.7, 0.7, 0.7], count)
    seen = library.seen(torch.from_numpy(from_grid(LANDSAT))).numpy()
    pixels = sum(share[:, i, None] * seen[rng.choice(of, count)] for i, of in enumerate(rows))
    return (pixels * np.exp(0.1 * rng.standard_normal((count, 1)))).astype(np.float32), share


@pytest.fixture(scope="module")
def scene(library):
    return coarse(library, 600, 1)


@pytest.fixture(scope="module")
def unmixer(scene):
    return prepare(model_of(*WORDS), scene[0])


def test_words_find_what_is_under_them_and_the_narrower_word_owns_it(library):
    near = (GRID_NM > 450) & (GRID_NM < 950)  # what all libraries measured
    names = list(Anchors().index)

    def concepts(rows):
        return {names[c] for c in library.concept[rows]}

    trees, others = library.members(directions("tree"), near)
    assert {"oak", "pine", "conifer"} <= concepts(trees)
    assert not {"soil", "asphalt"} & concepts(trees)
    assert {"soil", "asphalt"} <= concepts(others)
    assert not concepts(trees) & concepts(others)
    plants, conifers, _ = library.members(directions("vegetation", "conifer"), near)
    assert "pine" in concepts(conifers)
    assert not concepts(plants) & concepts(conifers)


def test_words_far_from_every_concept_find_nothing_and_get_the_decoders_spectra(library):
    direction = np.random.default_rng(0).normal(size=(1, 512)).astype(np.float32)
    foreign = direction / np.linalg.norm(direction)
    assert not len(library.members(foreign, np.ones(len(GRID_NM), bool))[0])
    model = model_of("soil", "tree")
    strange = replace(model, anchors=torch.cat([model.anchors[:1], torch.from_numpy(foreign)]))
    pixels = np.abs(np.random.default_rng(1).normal(0.3, 0.1, (200, 6))).astype(np.float32)
    maps = prepare(strange, pixels).unmix(pixels)
    assert np.allclose(maps.abundance.sum(1) + maps.other, 1, atol=1e-4)


def test_spectra_that_miss_what_the_sensor_sees_are_left_out(library):
    bare = replace(library, spectra=np.where(GRID_NM > 1000, np.nan, library.spectra).astype(np.float32))
    everywhere, near = np.ones(len(GRID_NM), bool), GRID_NM < 950
    assert not len(bare.members(directions("soil"), everywhere)[0])
    assert len(bare.members(directions("soil"), near & (GRID_NM > 450))[0])


def test_the_regression_finds_shares_of_mixtures_it_has_not_seen(unmixer, library):
    pixels, truth = coarse(library, 400, 2)
    by_library, with_scene, amortised = unmixer.blend.regressions
    found = by_library(unmixer.model.coordinates(torch.from_numpy(pixels)))
    assert len(OF_SCENE) == 2
    assert torch.allclose(found.sum(1), torch.ones(400), atol=1e-5)
    assert ((found >= 0) & (found <= 1)).all()
    guess = np.sqrt(np.mean((truth - truth.mean(0)) ** 2))
    assert np.sqrt(np.mean((found[:, :3].numpy() - truth) ** 2)) < 0.9 * guess
    assert not torch.equal(by_library.matrix, with_scene.matrix)
    assert not torch.equal(amortised.matrix, with_scene.matrix)


def test_the_network_counts_for_its_part_where_it_answers_and_for_nothing_elsewhere(unmixer):
    learnt = torch.tensor([[0.5, 0.2, 0.3]])
    taken = [0.5, 0.2 * (1 - NETWORK), 0.3 * (1 - NETWORK), 0.5 * NETWORK]
    assert torch.allclose(with_network(learnt), torch.tensor([taken]))
    own, *_, of_network = unmixer.blend.weight.tolist()
    assert of_network == pytest.approx(NETWORK * (1 - own), abs=1e-6)
    assert unmixer.blend.weight.sum() == pytest.approx(1, abs=1e-6)
    blue = AttributeEvidence.of(LANDSAT, [[("colour", "blue")], [], []], ["earth"] * 3)
    coloured = unmixer.with_model(unmixer.model.with_evidence(blue)).blend
    assert len(coloured.regressions) == len(OF_SCENE)
    assert coloured.weight.sum() == pytest.approx(1, abs=1e-6)


def two_looks():
    """Of a bright and of a dark material, and nothing else; six bands."""
    bright, dark = torch.full((1, 6), 0.5), torch.full((1, 6), 0.05)
    return [_Looks(of, np.ones(1), of) for of in (bright, dark)] + [_Looks(bright[:0], np.zeros(0), bright[:0])]


def test_mixtures_are_like_what_was_found_in_the_scene_of_dark_materials_too():
    found = Found(torch.full((1, 6), 0.3), torch.tensor([[0.2, 0.8, 0.0]]))
    alike, anyhow = (
        mixtures(two_looks(), "shade-normalised", 0.0, np.random.default_rng(0), found=like)[1]
        for like in (found, None)
    )
    near = [((of[:, 0] - 0.2).abs() < 0.15).float().mean() for of in (alike, anyhow)]
    assert near[0] > near[1] + 0.2
    assert torch.allclose(alike.sum(1), torch.ones(len(alike)), atol=1e-5)


def test_mixtures_of_the_scenes_endmembers_keep_what_its_pixels_alone_show():
    odd = torch.tensor([[0.3, 0.3, 0.4, 0.3, 0.2, 0.3]])  # bands 2 and 4 are no mixture of grey materials
    found = Found(odd, torch.tensor([[0.5, 0.5, 0.0]]))
    pixels, share = mixtures(two_looks(), "shade-normalised", 1.0, np.random.default_rng(0), found=found)
    own = ((pixels[:, 2] - pixels[:, 0]) - 0.1).abs() < 1e-5
    assert 0.45 < own.float().mean() < 0.55
    assert torch.allclose(pixels[own, 0] - pixels[own, 4], torch.tensor(0.1), atol=1e-5)
    bright, dark = (pixels[own & of, 0].mean() for of in (share[:, 0] > 0.7, share[:, 0] < 0.3))
    assert bright > 2 * dark


def test_where_every_pixel_is_a_mixture_the_library_helps(unmixer, scene):
    pixels, truth = scene

    def rmse(of):
        return np.sqrt(np.mean((of.unmix(pixels).abundance - truth) ** 2))

    assert rmse(unmixer) < 0.95 * rmse(unmixer.without_library())


def test_how_far_the_answers_are_apart_is_in_the_spread():
    always = Regression(torch.zeros(4, 3), torch.tensor([1.0, 0.0, 0.0]))
    never = Regression(torch.zeros(4, 3), torch.tensor([0.0, 1.0, 0.0]))
    one = Abundances(torch.tensor([[0.0, 1.0]]), torch.zeros(1, 2), torch.zeros(1), torch.zeros(1), torch.ones(1))
    blended = Blend(torch.tensor([0.5, 0.5, 0.0]), (always, never))(one, torch.zeros(1, 4))
    assert torch.allclose(blended.share, torch.tensor([[0.5, 0.5]]), atol=1e-5)
    assert torch.allclose(blended.spread, torch.tensor([[0.5, 0.5]]), atol=1e-5)
    assert torch.allclose(blended.other, torch.zeros(1), atol=1e-5)


def test_what_is_taken_off_a_bounded_share_goes_to_the_rest():
    share, other = within(torch.tensor([[0.4, 0.5]]), torch.tensor([0.1]), torch.tensor([[0.1, torch.inf]]))
    assert torch.allclose(share, torch.tensor([[1 / 7, 5 / 7]]))
    assert torch.allclose(other, torch.tensor([1 / 7]))


def test_of_a_bounded_material_counts_what_endmembers_and_regressions_agree_on():
    by_ends = torch.tensor([[0.0, 1.0], [0.9, 0.1], [0.2, 0.8]])
    regressed = torch.tensor([[0.1, 0.9, 0.0], [0.8, 0.2, 0.0], [0.0, 1.0, 0.0]])
    most = torch.tensor([1.5, torch.inf])
    share, other, answers = agreed(by_ends, torch.zeros(3), regressed[:, None], most)
    assert share[0, 0] == 0
    assert answers[0, 0, 0] < 1e-4  # traces where no endmember says so
    assert torch.allclose(share[1], by_ends[1])
    assert torch.allclose(answers[1, 0], regressed[1])
    assert share[2, 0] == 0  # and the other way round
    assert torch.allclose(share.sum(1) + other, torch.ones(3))
    assert torch.allclose(answers.sum(2), torch.ones(3, 1))


def test_a_coloured_material_is_regressed_on_spectra_that_show_it_and_leaves_no_traces(unmixer, scene):
    pixels, _ = scene
    blue = AttributeEvidence.of(LANDSAT, [[("colour", "blue")], [], []], ["earth"] * 3)
    described = unmixer.with_model(unmixer.model.with_evidence(blue))
    assert described.blend.most.tolist() == [MOST, np.inf, np.inf]
    assert unmixer.blend.most is None
    coordinates = unmixer.model.coordinates(unmixer.model.good_bands(pixels))
    plain, heeding = (of.blend.regressions[0](coordinates)[:, 0] for of in (unmixer, described))
    assert heeding.mean() < 0.6 * plain.mean()  # plants are not blue
    assert (heeding < 0.01).float().mean() > (plain < 0.01).float().mean()


def test_what_endmembers_give_of_a_coloured_material_teaches_no_regression(unmixer, monkeypatch):
    asked = []
    simulated = regression._simulated

    def heard(*given):
        asked.append(given[-1])
        return simulated(*given)

    monkeypatch.setattr(regression, "_simulated", heard)
    blue = AttributeEvidence.of(LANDSAT, [[("colour", "blue")], [], []], ["earth"] * 3)
    assert unmixer.with_endmembers(unmixer.endmembers).blend is not None
    assert [found is None for found in asked[-1:]] == [False]
    assert unmixer.with_model(unmixer.model.with_evidence(blue)).blend is not None
    assert [found is None for found in asked[-2:]] == [True, True]


def test_shares_and_other_sum_to_one(unmixer, scene):
    pixels, _ = scene
    maps = unmixer.unmix(pixels)
    assert np.allclose(maps.abundance.sum(1) + maps.other, 1, atol=1e-5)
    assert ((maps.abundance >= 0) & (maps.abundance <= 1)).all()
    assert unmixer.without_library().blend is None
    assert float(unmixer.blend.weight.sum()) == pytest.approx(1, abs=1e-6)


def test_own_spectra_and_a_single_word_leave_the_library_out(scene):
    pixels, _ = scene
    assert prepare(model_of(*WORDS), pixels, {0: pixels[:3]}).blend is None
    assert prepare(model_of("soil"), pixels).blend is None


def test_another_mode_and_other_endmembers_make_another_blend(unmixer):
    area = unmixer.with_model(unmixer.model.with_illumination("area"))
    assert area.blend is not None
    assert not torch.equal(area.blend.regressions[0].matrix, unmixer.blend.regressions[0].matrix)
    moved = unmixer.with_endmembers(replace(unmixer.endmembers, draws=unmixer.endmembers.draws * 0.5))
    assert torch.equal(moved.blend.regressions[0].matrix, unmixer.blend.regressions[0].matrix)
    assert not torch.equal(moved.blend.regressions[1].matrix, unmixer.blend.regressions[1].matrix)


@torch.no_grad()
def test_weights_of_the_answers_sum_to_one_and_far_evidence_does_not_run_away():
    torch.manual_seed(0)
    weights = BlendWeights()
    near, far = torch.zeros(len(EVIDENCE)), torch.full((len(EVIDENCE),), 1e9)
    assert weights(near).shape == (ANSWERS,)
    assert float(weights(far).sum()) == pytest.approx(1, abs=1e-6)
    assert torch.equal(weights(far), weights(torch.full((len(EVIDENCE),), 3.0)))

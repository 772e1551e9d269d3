"""Words for shadow: the part of a pixel in shadow is told by how dark it is beside its materials in the sun."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.abundance.estimator import Abundances
from clip_unmix_qgis.core.abundance.shade import DEEP, FROM, Shade, learn_shade
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import from_grid
from clip_unmix_qgis.core.model.library import SpectralLibrary
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

WORDS = ("grass", "soil", "shadow")
SKY = 0.2  # of the light, in shadow


def shade(area=(1.0, 1.0, 1.0, 1.0)):
    """Of a bright and a dark material, and shadow."""
    return Shade(torch.tensor([0.4, 0.1, 0.05, 0.3]), torch.tensor(area), torch.tensor([0.0, 0.0, 1.0]))


def shadow_of(share, signal, of=None):
    share = torch.tensor([share])
    return (of or shade()).shares(share, torch.zeros_like(share), 1 - share.sum(1), torch.tensor([signal]))


def test_a_pixel_as_bright_as_its_materials_lies_in_the_sun_whatever_it_was_taken_for():
    share, _, other = shadow_of([0.6, 0.2, 0.2], 0.325)
    np.testing.assert_allclose(share[0], [0.75, 0.25, 0], atol=0.002)
    assert other[0] < 0.002


def test_a_dark_material_is_not_in_shadow_and_a_bright_one_as_dark_is():
    assert shadow_of([0.0, 1.0, 0.0], 0.1)[0][0, 2] == 0
    assert shadow_of([1.0, 0.0, 0.0], 0.08)[0][0, 2] > 0.99


def test_half_of_a_pixel_in_shadow_leaves_half_to_its_materials():
    share, spread, _ = shadow_of([1.0, 0.0, 0.0], 0.4 * (FROM + DEEP) / 2)
    np.testing.assert_allclose(share[0], [0.5, 0, 0.5], atol=0.003)
    np.testing.assert_allclose(spread[0], [0.25, 0, 0.25], atol=0.002)  # before, there was none


@pytest.mark.parametrize("share", [[0.0, 0.0, 1.0], [0.0, 0.0, 0.0], [0.3, 0.3, 0.3]])
@pytest.mark.parametrize("signal", [1e-6, 0.05, 0.2, 3.0])
def test_shares_stay_positive_and_sum_to_one(share, signal):
    found, spread, other = shadow_of(share, signal)
    assert (found >= 0).all()
    assert (other >= 0).all()
    assert torch.isfinite(spread).all()
    assert found.sum() + other.sum() == pytest.approx(1, abs=1e-6)


def test_lit_shares_of_a_dark_material_stand_for_more_area():
    """Half of what is lit, dark water covers most of a pixel that is darker for it, and not in shadow."""
    mixed = 0.75 * 0.1 + 0.25 * 0.4
    assert shadow_of([0.5, 0.5, 0.0], mixed)[0][0, 2] > 0
    assert shadow_of([0.5, 0.5, 0.0], mixed, shade(area=(1.0, 3.0, 1.0, 1.0)))[0][0, 2] == 0


def test_two_words_for_shadow_share_it_as_they_did():
    of = Shade(torch.tensor([0.4, 0.1, 0.1, 0.3]), torch.ones(4), torch.tensor([0.0, 1.0, 1.0]))
    found = shadow_of([0.1, 0.6, 0.3], 0.01, of)[0]
    np.testing.assert_allclose(found[0], [0, 2 / 3, 1 / 3], atol=0.002)


def test_pixels_in_shadow_do_not_tell_how_bright_a_material_is_unless_it_has_no_others():
    """Of the first, four of five pixels lie in shadow; the second, as dark, is nowhere brighter."""
    signal = torch.tensor([0.3] * 20 + [0.05] * 80 + [0.05] * 100 + [0.4] * 200)
    share = torch.zeros(400, 4)
    share[:100, 0], share[100:200, 1], share[200:, 2] = 1, 1, 1
    found = Abundances(share, torch.zeros_like(share), torch.zeros(400), torch.zeros(400), signal)
    learnt = learn_shade(found, torch.full((4, 6), 0.2), [3], area=True)
    np.testing.assert_allclose(learnt.sunlit[:3], [0.3, 0.05, 0.4], atol=0.001)
    assert (learnt.area == 1).all()
    assert learnt.shadows.tolist() == [0, 0, 0, 1]


def scene(rng):
    """Grass and soil in 1,600 pixels, each of one spectrum with some slope, a third of them in the shade; true shares
    (n, 3).
    """
    bands = Bands(np.arange(450.0, 2400, 30), np.full(65, 10.0), np.ones(65, bool))
    library, known = SpectralLibrary.load(), Anchors()
    vectors = centred(np.array([known.vectors[known.index[word]] for word in WORDS])).vectors
    rows = library.members(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.ones(216, bool))
    pure = np.stack([library.seen(torch.from_numpy(from_grid(bands)), of).numpy().mean(0) for of in rows[:2]])
    share = rng.dirichlet([0.5, 0.5], 1600)
    shaded = np.where(rng.random(1600) < 1 / 3, rng.choice([0.5, 1.0], 1600), 0.0)
    light = np.exp(0.1 * rng.standard_normal(1600)) * (1 - (1 - SKY) * shaded)
    pixels = share @ pure * light[:, None] + 0.002 * rng.standard_normal((1600, 65))
    return bands, pixels.astype(np.float32), np.hstack([share * (1 - shaded[:, None]), shaded[:, None]])


def test_a_scene_with_shadows_gets_their_map():
    bands, pixels, truth = scene(np.random.default_rng(0))
    known = Anchors()
    words = centred(np.array([known.vectors[known.index[word]] for word in WORDS]))
    model = SpectralModel.load(bands, words, device="cpu", threads=1)
    unmixer = prepare(model.with_shadows([2]), pixels)
    maps, without = unmixer.unmix(pixels), unmixer.with_model(model).unmix(pixels)

    def error(of):
        return float(np.sqrt(np.mean((of.abundance - truth) ** 2)))

    assert error(without) > 0.2
    assert error(maps) < 0.12
    assert np.abs(maps.abundance.sum(1) + maps.other - 1).max() < 1e-5
    assert (np.abs(maps.abundance - truth) <= maps.uncertainty).mean() > 0.8


def test_what_is_given_or_alone_has_no_shade():
    bands, pixels, _ = scene(np.random.default_rng(1))
    known = Anchors()
    words = centred(np.array([known.vectors[known.index[word]] for word in WORDS]))
    model = SpectralModel.load(bands, words, device="cpu", threads=1).with_shadows([2])
    assert prepare(model, pixels, {2: pixels[:3]}, sampled=False).shade is None
    assert prepare(model, pixels, sampled=False).without_library().shade is None
    assert prepare(model.with_shadows(()), pixels, sampled=False).shade is None

"""The network that reads a scene as a whole, and the regression that stands for it in a run."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.abundance.amortised import (
    amortised_regression,
    amortised_shares,
    draws_shown,
    likeliest,
    middle,
    serves,
)
from clip_unmix_qgis.core.attributes.evidence import AttributeEvidence
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.model.scene_network import CODE, DRAWS, LOOKS, MOST_WORDS, SceneNetwork, SceneView
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

WORDS, PIXELS = 3, 20
BANDS = Bands(np.linspace(420, 2400, 60), np.full(60, 20.0), np.ones(60, bool))


def random_view(seed=0, *, opened=True):
    generator = torch.Generator().manual_seed(seed)

    def some(*shape):
        return torch.rand(1, *shape, generator=generator)

    shares = some(PIXELS, WORDS)
    return SceneView(
        grid=some(PIXELS, 216),
        covered=torch.ones(1, 216),
        coordinates=some(PIXELS, 160),
        logits=some(PIXELS, WORDS),
        by_endmembers=shares / shares.sum(2, keepdim=True),
        spread=0.1 * some(PIXELS, WORDS),
        misfit=0.1 * some(PIXELS),
        words=some(WORDS, 160),
        there=torch.ones(1, WORDS, dtype=torch.bool),
        code=some(WORDS, CODE)[0],
        looks=some(WORDS, LOOKS, 216),
        look_coordinates=some(WORDS, LOOKS, 160),
        known=torch.ones(1, WORDS, LOOKS, dtype=torch.bool),
        ends=some(DRAWS, WORDS, 216),
        end_coordinates=some(DRAWS, WORDS, 160),
        area=torch.tensor([False]),
        open=torch.tensor([opened]),
    )


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    return SceneNetwork().eval()


@torch.no_grad()
def test_shares_sum_to_one_and_nothing_is_left_for_what_cannot_be(network):
    share = network(random_view())
    assert share.shape == (1, PIXELS, WORDS + 1)
    assert torch.allclose(share.sum(2), torch.ones(1, PIXELS), atol=1e-6)
    assert (share[..., -1] > 0).all()
    assert (network(random_view(opened=False))[..., -1] == 0).all()
    without = replace(random_view(), there=torch.tensor([[True, False, True]]))
    assert (network(without)[..., 1] == 0).all()


@torch.no_grad()
def test_neither_the_order_of_the_pixels_nor_that_of_the_words_matters(network):
    view, share = random_view(), network(random_view())
    rows = torch.randperm(PIXELS, generator=torch.Generator().manual_seed(1))
    assert torch.allclose(network(view.pixels(rows)), share[:, rows], atol=1e-5)
    order = torch.tensor([2, 0, 1])
    along = {"logits": 2, "by_endmembers": 2, "spread": 2, "words": 1, "there": 1, "code": 0, "looks": 1}
    along |= {"look_coordinates": 1, "known": 1, "ends": 2, "end_coordinates": 2}
    moved = {f.name: getattr(view, f.name) for f in fields(view)}
    moved |= {name: moved[name].index_select(axis, order) for name, axis in along.items()}
    assert torch.allclose(network(SceneView(**moved)), share[:, :, [*order.tolist(), WORDS]], atol=1e-5)


@torch.no_grad()
def test_what_a_word_lacks_in_the_library_is_not_looked_at(network):
    view = random_view()
    none = replace(view, known=torch.zeros_like(view.known))
    assert torch.equal(network(none), network(replace(none, looks=2 * view.looks)))
    assert not torch.equal(network(view), network(replace(view, looks=2 * view.looks)))


def anchors(*concepts):
    known = Anchors()
    return centred(np.array([known.vectors[known.index[concept]] for concept in concepts]))


def model_of(*concepts, threads=1, **given):
    return SpectralModel.load(BANDS, anchors(*concepts), device="cpu", threads=threads, **given)


CONCEPTS = ("grass", "soil", "water")


def mixed(count=300, seed=0):
    """Pixels of the spectra that the decoder takes for typical, in random light, and their shares."""
    rng = np.random.default_rng(seed)
    model = model_of(*CONCEPTS)
    pure = np.array([model.typical_spectrum(m) for m in range(3)])
    share = rng.dirichlet([0.4, 0.4, 0.4], count)
    pixels = share @ pure * np.exp(0.1 * rng.standard_normal((count, 1)))
    return (pixels * (1 + 0.01 * rng.standard_normal(pixels.shape))).astype(np.float32)


@pytest.fixture(scope="module")
def unmixer():
    return prepare(model_of(*CONCEPTS), mixed())


def read(unmixer, pixels, model=None):
    model = model or unmixer.model
    good = model.good_bands(pixels)
    coordinates = model.coordinates(good)
    logits = model.score_coordinates(coordinates, good)[0]
    found = unmixer.estimator(good, unmixer.penalty(logits, coordinates))
    return (model, unmixer.endmembers, found, good, coordinates, unmixer.penalty.logits(logits, coordinates))


def test_it_reads_a_scene_the_same_way_whatever_the_number_of_threads(unmixer):
    pixels = mixed(260, 1)
    share = amortised_shares(*read(unmixer, pixels))
    assert share.shape == (260, 4)
    assert torch.allclose(share.sum(1), torch.ones(260), atol=1e-5)
    assert torch.equal(share, amortised_shares(*read(unmixer, pixels, replace(unmixer.model, threads=3))))
    assert not torch.equal(share, amortised_shares(*read(unmixer, pixels, replace(unmixer.model, seed=5))))


def test_where_all_is_named_nothing_is_left_over_and_endmembers_and_network_agree(unmixer):
    given = read(unmixer, mixed(260, 1))
    share = amortised_shares(*given)
    assert (share[:, -1] == 0).all()
    assert (share[:, :3] - given[2].share).square().mean().sqrt() < 0.15


def test_each_draw_is_shown_as_often_as_it_weighs_and_each_reading_sees_likely_and_less_likely_ones():
    shown = draws_shown(np.array([0.1, 0.45, 0.2, 0.25]), 4)
    assert shown.shape == (4, DRAWS)
    assert np.bincount(shown.ravel()).tolist() == [1, 5, 3, 3]
    assert (shown == 1).any(1).all()
    assert all(len(set(row)) > 1 for row in shown.tolist())
    assert (draws_shown(np.ones(1), 4) == 0).all()  # the best set alone
    assert likeliest(np.array([0.1, 0.45, 0.2, 0.25]), 2).tolist() == [[1, 3, 2]] * 2


def test_a_reading_far_from_all_others_has_no_say():
    rng = np.random.default_rng(0)
    share = torch.from_numpy(rng.dirichlet([1, 1, 1], 50))
    near = [(share + 1e-3 * torch.from_numpy(rng.standard_normal(share.shape))).clamp_min(0) for _ in range(3)]
    away = torch.roll(share, 1, 1)
    found = middle(torch.stack([*near, away]))
    assert (found - share).abs().max() < 0.01
    assert torch.allclose(found.sum(1), torch.ones(50).double())
    assert torch.allclose(middle(torch.stack([share, away])), (share + away) / 2)  # of two, the mean


def test_the_regression_gives_other_pixels_what_the_network_gives_them(unmixer):
    regression = amortised_regression(*read(unmixer, mixed(500, 1)))
    others = read(unmixer, mixed(260, 2))
    away = regression(others[4]) - amortised_shares(*others)
    assert away.square().mean().sqrt() < 0.06


def test_it_is_not_asked_what_it_has_never_seen(unmixer):
    model, found = unmixer.model, unmixer.endmembers
    assert serves(model, found)
    assert not serves(replace(model, mixing="intimate"), found)
    many = replace(model, anchors=model.anchors[:1].expand(MOST_WORDS + 1, -1))
    assert not serves(many, found)
    blue = AttributeEvidence.of(BANDS, [[("colour", "blue")], [], []], ["earth"] * 3)
    assert not serves(model.with_evidence(blue), found)

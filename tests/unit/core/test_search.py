"""Sets of endmembers: the best one, and draws in proportion to what they are worth."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers import appearance
from clip_unmix_qgis.core.endmembers import search as search_module
from clip_unmix_qgis.core.endmembers.search import EndmemberSearch, grouped
from clip_unmix_qgis.core.grid import NODES
from clip_unmix_qgis.core.model.decoder import LATENT, EndmemberDecoder, fit_latent
from clip_unmix_qgis.core.model.encoder import EMBEDDING
from clip_unmix_qgis.core.spectra import unit
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

BANDS = np.linspace(0, 3, 40)


@pytest.fixture
def pool() -> np.ndarray:
    """Three pure spectra, then three mixtures of them."""
    pure = np.stack([0.2 + 0.1 * np.sin(BANDS), 0.1 + 0.1 * BANDS / 3, 0.3 * np.exp(-BANDS)])
    mixed = np.array([[0.6, 0.4, 0], [0, 0.5, 0.5], [0.3, 0.3, 0.4]]) @ pure
    return np.concatenate([pure, mixed])


@pytest.fixture
def scene(pool: np.ndarray) -> np.ndarray:
    share = np.random.default_rng(0).dirichlet([0.5] * 3, 200)
    return unit(share @ pool[:3] + np.random.default_rng(1).normal(0, 1e-3, (200, 40)))


def test_the_best_set_spans_the_scene_where_words_do_not_decide(pool, scene):
    search = EndmemberSearch(np.zeros((6, 3)), pool, scene, {})
    assert set(search.best().values()) == {0, 1, 2}


def test_meaning_decides_which_corner_bears_which_name(pool, scene):
    score = np.full((6, 3), -3.0)
    score[[2, 0, 1], [0, 1, 2]] = 0.0
    assert EndmemberSearch(score, pool, scene, {}).best() == {0: 2, 1: 0, 2: 1}


def test_a_fixed_material_is_not_searched(pool, scene):
    search = EndmemberSearch(np.zeros((6, 3)), pool, scene, {1: pool[1]})
    assert set(search.best()) == {0, 2}
    assert set(search.best().values()) == {0, 2}


def test_the_posterior_follows_the_value(pool, scene):
    score = np.zeros((6, 3))
    score[0, 1] = score[1, 0] = -20.0  # far worse than its rivals: such a set has hardly any weight
    search = EndmemberSearch(score, pool, scene, {})
    found = search.posterior(search.best())
    assert sum(found.values()) == pytest.approx(1)
    assert all(len(set(choice)) == 3 for choice in found)
    assert not any(choice[1] == 0 or choice[0] == 1 for choice in found)
    assert found == search.posterior(search.best())
    values = [search.value(dict(enumerate(choice))) for choice in found]
    assert max(values) <= search.value(search.best()) + 1e-6


def test_sets_weigh_as_all_of_them_counted_say(pool, scene, monkeypatch):
    """Few enough that each can be weighed: they have the weights of exp(value), normalised."""
    score = np.array([[0.0, -1, -2], [-1, 0, -1], [-2, -1, 0], [-1, -1, -3], [-3, -1, -1], [-1, -2, -1]])
    search = EndmemberSearch(score, pool, scene, {})
    sets = list(permutations(range(6), 3))
    odds = np.exp([search.value(dict(enumerate(choice))) for choice in sets])
    monkeypatch.setattr(search_module, "STEPS", 3000)
    found = search.posterior(search.best())
    apart = [abs(found.get(choice, 0.0) - share) for choice, share in zip(sets, odds / odds.sum())]
    assert sum(apart) / 2 < 0.05
    assert max(odds / odds.sum()) < 0.8  # or one set would say it all


def test_few_steps_find_the_sets_that_weigh_most(pool, scene, monkeypatch):
    search = EndmemberSearch(np.random.default_rng(0).normal(size=(6, 3)), pool, scene, {})
    monkeypatch.setattr(search_module, "STEPS", 3000)
    every = search.posterior(search.best())
    monkeypatch.setattr(search_module, "STEPS", 9)
    found = search.posterior(search.best())
    assert len(found) < len(every)
    assert max(found, key=found.__getitem__) == max(every, key=every.__getitem__)
    assert sum(every.get(choice, 0.0) for choice in found) > 0.9
    apart = [np.log(share) - search.value(dict(enumerate(choice))) for choice, share in found.items()]
    assert np.ptp(apart) < 1e-6


def test_sets_that_are_nearly_as_good_count_too(pool, scene):
    twin = np.concatenate([pool[:3], pool[:1] * 1.001 + 1e-4])
    search = EndmemberSearch(np.zeros((4, 3)), twin, scene, {})
    found = search.posterior(search.best())
    assert {0, 3} <= {row for choice, share in found.items() if share > 0.02 for row in choice}


def test_where_nothing_is_free_there_is_one_empty_set(pool, scene):
    search = EndmemberSearch(np.zeros((6, 3)), pool, scene, dict(enumerate(pool[:3])))
    assert search.best() == {}
    assert search.posterior({}) == {(): 1.0}


def test_groups_hold_what_is_near_and_keep_the_mean():
    rng = np.random.default_rng(0)
    points = np.repeat(np.eye(4)[:, :3] * 5, 50, 0) + rng.normal(0, 0.1, (200, 3))
    weight = rng.dirichlet(np.ones(200))
    group = grouped(points, weight, 4)
    assert [len(set(group[start : start + 50])) for start in range(0, 200, 50)] == [1, 1, 1, 1]
    assert len(set(group)) == 4
    assert len(set(grouped(points[:3], weight[:3] / weight[:3].sum(), 4))) == 3
    assert set(grouped(points[:1], np.ones(1), 4)) == {0}


def test_few_steps_bring_the_decoder_nearer_than_forty_small_ones():
    """Codes of a known appearance, seen under noise, of three materials."""
    bands = Bands(np.linspace(420, 2380, 40), np.full(40, 12.0), np.ones(40, bool))
    anchors = Anchors()
    model = SpectralModel.load(bands, centred([anchors[name] for name in ("soil", "grass", "water")]), device="cpu")
    decoder, covered = model.networks.decoder, model.covered
    generator = torch.Generator().manual_seed(0)
    which = torch.arange(3).repeat(20)
    truth = torch.randn(60, LATENT, generator=generator)
    grid = decoder(model.anchors[which], truth)
    grid = grid * (1 + 0.02 * torch.randn(grid.shape, generator=generator)) * torch.rand(60, 1, generator=generator)
    target = torch.nn.functional.normalize(grid * covered, dim=-1)

    def misfit(latent: torch.Tensor) -> torch.Tensor:
        shape = torch.nn.functional.normalize(decoder(model.anchors[which], latent) * covered, dim=-1)
        return ((shape - target).square().sum(1) / appearance.APPEARANCE_NOISE**2 + latent.square().sum(1)).sum()

    def angle_after(steps: int) -> torch.Tensor:
        latent = fit_latent(misfit, 60, torch.device("cpu"), steps)
        shape = torch.nn.functional.normalize(decoder(model.anchors[which], latent) * covered, dim=-1)
        return torch.arccos((shape * target).sum(1).clamp(-1, 1))

    converged = angle_after(300)
    found, angle = appearance.AppearanceFits(decoder, model.anchors, covered)(which, grid)
    assert torch.allclose((found * covered).norm(dim=1), (grid * covered).norm(dim=1), rtol=1e-4)
    apart, before = (angle - converged).abs(), (angle_after(40) - converged).abs()
    assert apart.median() < 0.1 * before.median()
    assert apart.mean() <= before.mean()


def test_what_an_anchor_brings_to_the_decoder_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    decoder, anchors, made = EndmemberDecoder(), torch.rand(3, EMBEDDING), []
    plain = decoder.anchor_in.forward
    monkeypatch.setattr(decoder.anchor_in, "forward", lambda anchors: made.append(len(anchors)) or plain(anchors))
    fits = appearance.AppearanceFits(decoder, anchors, torch.ones(NODES))
    assert fits.angles(torch.rand(7, NODES)).shape == fits.angles(torch.rand(7, NODES)).shape == (7, 3)
    assert made == [3]

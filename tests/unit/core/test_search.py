"""Sets of endmembers: the best one, and draws in proportion to what they are worth."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from clip_unmix_qgis.core.endmembers.search import EndmemberSearch
from clip_unmix_qgis.core.spectra import unit
from clip_unmix_qgis.core.workers import Workers

BANDS = np.linspace(0, 3, 40)


@pytest.fixture
def pool() -> np.ndarray:
    """Three pure spectra, then three mixtures of them."""
    pure = np.stack([0.2 + 0.1 * np.sin(BANDS), 0.1 + 0.1 * BANDS / 3, 0.3 * np.exp(-BANDS)])
    mixed = np.array([[0.6, 0.4, 0], [0, 0.5, 0.5], [0.3, 0.3, 0.4]]) @ pure
    return np.concatenate([pure, mixed])


@pytest.fixture(params=[1, 3])
def workers(request) -> Iterator[Workers]:
    with Workers(request.param) as workers:
        yield workers


@pytest.fixture
def scene(pool: np.ndarray) -> np.ndarray:
    share = np.random.default_rng(0).dirichlet([0.5] * 3, 200)
    return unit(share @ pool[:3] + np.random.default_rng(1).normal(0, 1e-3, (200, 40)))


def test_the_best_set_spans_the_scene_where_words_do_not_decide(pool, scene, workers):
    search = EndmemberSearch(np.zeros((6, 3)), pool, scene, {}, workers)
    assert set(search.best().values()) == {0, 1, 2}


def test_meaning_decides_which_corner_bears_which_name(pool, scene, workers):
    score = np.full((6, 3), -3.0)
    score[[2, 0, 1], [0, 1, 2]] = 0.0
    assert EndmemberSearch(score, pool, scene, {}, workers).best() == {0: 2, 1: 0, 2: 1}


def test_a_fixed_material_is_not_searched(pool, scene, workers):
    search = EndmemberSearch(np.zeros((6, 3)), pool, scene, {1: pool[1]}, workers)
    assert set(search.best()) == {0, 2}
    assert set(search.best().values()) == {0, 2}


def test_draws_follow_the_value_and_the_seed(pool, scene, workers):
    score = np.zeros((6, 3))
    score[0, 1] = score[1, 0] = -20.0  # far worse than its rivals: such a set is hardly ever drawn
    search = EndmemberSearch(score, pool, scene, {}, workers)
    draws = search.draws(search.best(), np.random.default_rng(3), 12)
    assert len(draws) == 12
    assert all(len(set(choice.values())) == 3 for choice in draws)
    assert not any(choice[1] == 0 or choice[0] == 1 for choice in draws)
    assert draws == search.draws(search.best(), np.random.default_rng(3), 12)
    values = [search.value(choice) for choice in draws]
    assert max(values) <= search.value(search.best()) + 1e-9


def test_sets_that_are_nearly_as_good_are_drawn_too(pool, scene, workers):
    twin = np.concatenate([pool[:3], pool[:1] * 1.001 + 1e-4])
    search = EndmemberSearch(np.zeros((4, 3)), twin, scene, {}, workers)
    found = {frozenset(choice.values()) for choice in search.draws(search.best(), np.random.default_rng(0), 20)}
    assert {0, 3} <= frozenset().union(*found)

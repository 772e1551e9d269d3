"""Residuals of many sets of endmembers against those of each set alone, by an independent solver."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import nnls

from clip_unmix_qgis.core.endmembers import set_misfits
from clip_unmix_qgis.core.endmembers.set_misfits import SetMisfits
from clip_unmix_qgis.core.spectra import unit


def alone(shapes: np.ndarray, ends: np.ndarray) -> float:
    return float(np.log(np.mean([nnls(ends.T, shape)[1] for shape in shapes]) + set_misfits.RESIDUAL_OFFSET))


def scene(ends: int, bands: int, twins: float) -> tuple[np.ndarray, np.ndarray]:
    """A pool in which some resemble others up to `twins`, and shapes mixed of it."""
    rng = np.random.default_rng(ends)
    pool = rng.random((ends, bands)) ** 2 + 0.05
    pool[-2:] = pool[:2] + twins * rng.random((2, bands))
    shapes = rng.dirichlet(np.full(ends, 0.3), 130) @ pool + rng.normal(0, 0.02, (130, bands))
    return unit(pool), unit(np.abs(shapes))


# Twins nearer than candidates ever are (0.015 radians) may be taken for one.
@pytest.mark.parametrize(("twins", "apart"), [(0.3, 1e-5), (0.02, 1e-5), (1e-4, 1e-3), (0.0, 1e-5)])
@pytest.mark.parametrize(("ends", "bands"), [(5, 6), (12, 40), (24, 40)])
def test_every_set_along_a_walk_has_the_residual_of_scipys_solution(ends, bands, twins, apart) -> None:
    pool, shapes = scene(ends, bands, twins)
    rng = np.random.default_rng(0)
    misfits = SetMisfits(pool[1:], pool[:1], shapes)
    for _ in range(8):  # each begins where the last one ended
        members = rng.choice(ends - 1, int(rng.integers(1, ends - 2)), replace=False).tolist()
        tried = [k for k in range(ends - 1) if k not in members][:3]
        found = misfits.with_each(members, tried)
        for k in tried:
            assert found[k] == pytest.approx(alone(shapes, pool[[0, *(m + 1 for m in [*members, k])]]), abs=apart)


def test_a_set_of_one_is_the_angle_to_it() -> None:
    pool, shapes = scene(5, 6, 0.3)
    found = SetMisfits(pool, np.zeros((0, 6)), shapes).with_each([], [0, 3])
    for k in (0, 3):
        assert found[k] == pytest.approx(alone(shapes, pool[[k]]), abs=1e-6)


def test_rounding_does_not_add_up_over_many_sets() -> None:
    pool, shapes = scene(12, 40, 1e-3)
    rng = np.random.default_rng(1)
    misfits = SetMisfits(pool, np.zeros((0, 40)), shapes)
    for _ in range(300):
        *members, tried = rng.permutation(12)[: int(rng.integers(2, 7))].tolist()
        last = misfits.with_each(members, [tried])[tried]
    assert last == pytest.approx(alone(shapes, pool[[*members, tried]]), abs=1e-6)


def test_a_set_that_was_met_is_not_weighed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    pool, shapes = scene(5, 6, 0.3)
    misfits = SetMisfits(pool, np.zeros((0, 6)), shapes)
    first = dict(misfits.with_each([0, 1], [2, 3]))
    monkeypatch.setattr(SetMisfits, "squared_residuals", None)
    assert misfits.with_each([1, 0], [3, 2]) == first

"""How well sets of endmembers explain a scene, for many sets that differ in one member.

Everything is done on the Gram matrix of a pool and a pixel, swept on the members that the pixel holds (the sweep
operator, Goodnight 1979, The American Statistician 33, 149-158). Of a swept matrix the last column holds abundances and
slopes of the cost, the last corner the squared residual, and exchanging a member costs one rank-1 update instead of a
new solution. Non-negative least squares is then a few exchanges from the solution of a set much like it (principal
pivoting), and most members that are tried change nothing else: those need no exchange at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import torch

from ..spectra import tensor

RESIDUAL_OFFSET = 0.005  # added to the mean relative residual before its logarithm: a perfect fit is none
_LEAST_PIVOT = 1e-7  # squared distance of a unit spectrum from the span of those held: what lies in it is not taken up
_LEAST_CHANGE = 1e-12  # of a pixel's squared residual (its power is 1), for an exchange to be worth making
_STEPS_UNTIL_FRESH = 50  # the swept matrices are then computed anew, before rounding adds up


class SetMisfits:
    """Logarithms of the mean relative residual of unit spectra `shapes` (n, b) in sets of the `pool` (k, b), each of
    them together with all of `fixed` (f, b); all of unit norm. `steps` counts what was not known before. For one thread
    at a time.
    """

    def __init__(self, pool: np.ndarray, fixed: np.ndarray, shapes: np.ndarray) -> None:
        ends, pixels = tensor(np.concatenate([pool, fixed])), tensor(shapes)
        self._gram, self._correlation = (ends @ ends.T).numpy(), (pixels @ ends.T).numpy()
        self._fixed = list(range(len(pool), len(ends)))
        self._known: dict[frozenset[int], dict[int, float]] = {}
        self.steps = 0
        self._reset()

    def _reset(self) -> None:
        """The matrices (n, e + 1, e + 1) of the pool and each pixel before any sweep; `_on` (n, e) is what a pixel's
        is swept on.
        """
        (n, e), gram = self._correlation.shape, self._gram
        self._swept = np.ones((n, e + 1, e + 1))  # the power of unit spectra is 1
        self._swept[:, :e, :e] = gram
        self._swept[:, :e, e] = self._swept[:, e, :e] = self._correlation
        self._on = np.zeros((n, e), bool)

    def with_each(self, members: Iterable[int], tried: Sequence[int]) -> dict[int, float]:
        """The log misfit of `members` and one of `tried`, for each of them; rows of the pool, none both."""
        key = frozenset(members)
        known = self._known.setdefault(key, {})
        new = [row for row in tried if row not in known]
        if new:
            self.steps += 1
            if self.steps % _STEPS_UNTIL_FRESH == 0:
                self._reset()
            held = np.array(sorted(key) + self._fixed, int)
            misfit = np.sqrt(self.squared_residuals(held, np.array(new)).clip(0)).mean(0)
            known.update(zip(new, np.log(misfit + RESIDUAL_OFFSET).tolist()))
        return known

    def squared_residuals(self, members: np.ndarray, tried: np.ndarray) -> np.ndarray:
        """(n, t), of the members (m,) and one of those tried (t,)."""
        e = self._on.shape[1]
        self._leave(members)
        if len(members):  # else a single material is searched for
            _exchange(self._swept, self._on, members)
        held, rows = self._on[:, members], np.append(members, e)
        of_rows = self._swept.take(rows, 1)  # (n, m + 1, e + 1)
        pushed = of_rows.take(tried, 2)  # (n, m + 1, t)
        slope, own = pushed[:, -1], self._swept[:, tried, tried]
        wanted = (slope > 0) & (own > _LEAST_PIVOT)
        taken = np.divide(slope, own, out=np.zeros_like(slope), where=wanted)
        gain = slope * taken
        # A member that is tried is done with where all others stay on their sides.
        after = of_rows[:, :-1, e, None] - pushed[:, :-1] * taken[:, None]
        stays = ((after >= 0) == held[..., None]).all(1)
        squared = self._swept[:, e, e, None] - gain
        pixel, which = np.nonzero((gain > _LEAST_CHANGE) & ~stays)
        if len(pixel):
            size = len(members) + 1  # the one that is tried stands before the members
            block, block_on = np.ones((len(held), size + 1, size + 1)), np.ones((len(held), size), bool)
            block[:, 1:, 1:], block_on[:, 1:] = of_rows.take(rows, 2), held
            small, on, column = block[pixel], block_on[pixel], pushed[pixel, :, which]
            small[:, 0, 0], small[:, 0, 1:], small[:, 1:, 0] = own[pixel, which], column, column
            _sweep(small, np.zeros(len(pixel), int))
            _exchange(small, on)
            squared[pixel, which] = small[:, -1, -1]
        return squared

    def _leave(self, members: np.ndarray) -> None:
        """Undo the sweeps on all but members."""
        foreign = self._on.copy()
        foreign[:, members] = False
        while foreign.any():
            pixel = np.flatnonzero(foreign.any(1))
            variable = foreign[pixel].argmax(1)
            part = self._swept[pixel]
            _sweep(part, variable)
            self._swept[pixel] = part
            self._on[pixel, variable] = foreign[pixel, variable] = False


def _sweep(matrices: np.ndarray, variable: np.ndarray) -> None:
    """Sweep symmetric matrices (n, s, s) in place, each on its variable (n,), or undo that where it has been."""
    each = np.arange(len(matrices))
    row = matrices[each, variable]
    pivot = row[each, variable]
    sign = np.sign(pivot)
    row[each, variable] = pivot - sign  # leaves row / |pivot| in its place
    left, right = torch.from_numpy(row)[:, :, None], torch.from_numpy(row / pivot[:, None])[:, None]
    torch.from_numpy(matrices).addcmul_(left, right, value=-1)  # numpy would write the product first
    matrices[each, variable, variable] -= 2 * sign


def _exchange(matrices: np.ndarray, on: np.ndarray, members: np.ndarray | None = None) -> None:
    """Sweep matrices (n, s, s) in place until each holds the non-negative least squares of `members` (all without), and
    note in `on` (n, s - 1) what they are swept on: always the one next that changes the residual most.
    """
    size = on.shape[1]
    rows = np.arange(size) if members is None else members
    todo, part, part_on = np.arange(len(on)), matrices, on
    for _ in range(10 * size + 20):  # a safeguard, as in `nnls`
        last, pivot = part[:, size, rows], part[:, rows, rows]
        reach = np.abs(pivot)
        wrong = ((last < 0) == part_on[:, rows]) & (reach > _LEAST_PIVOT)
        change = np.divide(np.square(last), reach, out=np.zeros_like(last), where=wrong)
        worst = change.argmax(1)
        more = change[np.arange(len(change)), worst] > _LEAST_CHANGE
        if not more.any():
            break
        if not more.all():
            if part is not matrices:
                done = ~more
                matrices[todo[done]], on[todo[done]] = part[done], part_on[done]
            todo, part, part_on, worst = todo[more], part[more], part_on[more], worst[more]
        variable = rows[worst]
        _sweep(part, variable)
        part_on[np.arange(len(part)), variable] ^= True
    if part is not matrices:
        matrices[todo], on[todo] = part, part_on

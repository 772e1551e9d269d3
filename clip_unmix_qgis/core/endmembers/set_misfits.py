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
from torch import Tensor

from ..spectra import tensor

RESIDUAL_OFFSET = 0.005  # added to the mean relative residual before its logarithm: a perfect fit is none
_LEAST_PIVOT = 1e-7  # squared distance of a unit spectrum from the span of those held: what lies in it is not taken up
_LEAST_CHANGE = 1e-12  # of a pixel's squared residual (its power is 1), for an exchange to be worth making
_STEPS_UNTIL_FRESH = 50  # the swept matrices are then computed anew, before rounding adds up


class SetMisfits:
    """Logarithms of the mean relative residual of unit spectra `shapes` (n, b) in sets of the `pool` (k, b), each of
    them together with all of `fixed` (f, b); all of unit norm. For one thread at a time.
    """

    def __init__(self, pool: np.ndarray, fixed: np.ndarray, shapes: np.ndarray) -> None:
        ends, pixels = tensor(np.concatenate([pool, fixed])), tensor(shapes)
        self._gram, self._correlation = ends @ ends.T, pixels @ ends.T
        self._fixed = list(range(len(pool), len(ends)))
        self._known: dict[frozenset[int], dict[int, float]] = {}
        self._steps = 0
        self._reset()

    def _reset(self) -> None:
        """The matrices (n, e + 1, e + 1) of the pool and each pixel before any sweep; `_on` (n, e) is what a pixel's
        is swept on.
        """
        (n, e), gram = self._correlation.shape, self._gram
        self._swept = torch.ones(n, e + 1, e + 1, dtype=gram.dtype)  # the power of unit spectra is 1
        self._swept[:, :e, :e] = gram
        self._swept[:, :e, e] = self._swept[:, e, :e] = self._correlation
        self._on = torch.zeros(n, e, dtype=torch.bool)

    def with_each(self, members: Iterable[int], tried: Sequence[int]) -> dict[int, float]:
        """The log misfit of `members` and one of `tried`, for each of them; rows of the pool, none both."""
        key = frozenset(members)
        known = self._known.setdefault(key, {})
        new = [row for row in tried if row not in known]
        if new:
            self._steps += 1
            if self._steps % _STEPS_UNTIL_FRESH == 0:
                self._reset()
            held = torch.tensor(sorted(key) + self._fixed, dtype=torch.long)
            misfit = self.squared_residuals(held, torch.tensor(new)).clamp_min(0).sqrt().mean(0)
            known.update(zip(new, (misfit + RESIDUAL_OFFSET).log().tolist()))
        return known

    def squared_residuals(self, members: Tensor, tried: Tensor) -> Tensor:
        """(n, t), of the members (m,) and one of those tried (t,)."""
        e = self._on.shape[1]
        self._leave(members)
        if len(members):
            _exchange(self._swept, self._on, members)
        slope = self._swept[:, e].index_select(1, tried)
        own = self._swept.diagonal(dim1=1, dim2=2).index_select(1, tried)
        taken = slope / own
        gain = torch.where((slope > 0) & (own > _LEAST_PIVOT), slope * taken, 0)
        # A member that is tried is done with where all others stay on their sides.
        pushed = self._swept.index_select(1, members).index_select(2, tried) * taken[:, None]
        held = self._on.index_select(1, members)
        after = self._swept[:, e].index_select(1, members)[..., None] - pushed
        stays = ((after >= 0) == held[..., None]).all(1)
        squared = self._swept[:, e, e, None] - gain
        pixel, which = torch.nonzero((gain > _LEAST_CHANGE) & ~stays, as_tuple=True)
        if len(pixel):
            trial = tried[which, None]
            rows = torch.cat([members.expand(len(pixel), -1), trial, torch.full_like(trial, e)], 1)
            cells = (pixel[:, None] * (e + 1) + rows)[:, :, None] * (e + 1) + rows[:, None]
            small, size = self._swept.take(cells), rows.shape[1] - 1
            on = torch.cat([held[pixel], torch.ones_like(pixel[:, None], dtype=torch.bool)], 1)
            _sweep(small, torch.full_like(pixel, size - 1))
            _exchange(small, on)
            squared[pixel, which] = small[:, -1, -1]
        return squared

    def _leave(self, members: Tensor) -> None:
        """Undo the sweeps on all but members."""
        foreign = self._on.clone()
        foreign[:, members] = False
        while foreign.any():
            pixel = torch.nonzero(foreign.any(1)).squeeze(1)
            variable = foreign[pixel].max(1).indices
            part = self._swept[pixel]
            _sweep(part, variable)
            self._swept[pixel] = part
            self._on[pixel, variable] = foreign[pixel, variable] = False


def _sweep(matrices: Tensor, variable: Tensor) -> None:
    """Sweep symmetric matrices (n, s, s) in place, each on its variable (n,), or undo that where it has been."""
    each = torch.arange(len(matrices))
    row = matrices[each, variable]
    pivot = row[each, variable]
    sign = pivot.sign()
    row[each, variable] = pivot - sign  # leaves row / |pivot| in its place
    matrices.addcmul_(row[:, :, None], (row / pivot[:, None])[:, None], value=-1)
    matrices[each, variable, variable] -= 2 * sign


def _exchange(matrices: Tensor, on: Tensor, members: Tensor | None = None) -> None:
    """Sweep matrices (n, s, s) in place until each holds the non-negative least squares of `members` (all without), and
    note in `on` (n, s - 1) what they are swept on: always the one next that changes the residual most.
    """
    size = on.shape[1]
    if members is not None and not len(members):  # a single material is searched for
        return
    todo = torch.arange(len(on))
    part, part_on = matrices, on
    for _ in range(10 * size + 20):  # a safeguard, as in `nnls`
        last, pivot, held = part[:, size, :size], part.diagonal(dim1=1, dim2=2)[:, :size], part_on
        if members is not None:
            last, pivot, held = (of.index_select(1, members) for of in (last, pivot, held))
        wrong = ((last < 0) == held) & (pivot.abs() > _LEAST_PIVOT)
        worst, variable = (last.square() / pivot.abs()).masked_fill_(~wrong, 0).max(1)
        left = torch.nonzero(worst > _LEAST_CHANGE).squeeze(1)
        if not len(left):
            break
        if len(left) < len(part):
            if part is not matrices:
                matrices[todo], on[todo] = part, part_on
            todo, variable = todo[left], variable[left]
            part, part_on = matrices[todo], on[todo]
        if members is not None:
            variable = members[variable]
        _sweep(part, variable)
        part_on[torch.arange(len(part)), variable] ^= True
    if part is not matrices:
        matrices[todo], on[todo] = part, part_on

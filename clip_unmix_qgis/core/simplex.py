"""The sparse abundance estimator's solver: many small quadratic programs at once, solved exactly.

For each pixel x and endmembers E (columns) it minimises over a >= 0 (and sum(a) = 1 where asked)

    1/2 |x - E a|^2 + sum_i w_i a_i

in the p x p Gram system G = E'E, c = E'x. Block principal pivoting (Kim & Park 2011, SIAM J. Sci. Comput. 33, 3261-3281): every
pixel guesses which materials it holds, solves for them, and exchanges all that turn out wrong at once, with Murty's rule of a single
exchange where that does not make headway; three or four rounds do. The result meets the optimality conditions: it is the minimiser up to
rounding, not an iterate. Pixels are the last, contiguous axis of every array, so that a step of the elimination is one vector operation.
"""

from __future__ import annotations

import torch
from torch import Tensor

TOLERANCE = 1e-9  # on the optimality conditions, relative to the largest Gram entry
_TRIES = 3  # rounds without headway before single exchanges
_CHUNK_BYTES = {"cpu": 1 << 20, "cuda": 1 << 30}  # of tableaus: what stays in a core's cache, what fills a card


def solve(gram: Tensor, correlation: Tensor, weight: Tensor | None = None, *, sum_to_one: bool, start: Tensor | None = None) -> Tensor:
    """Minimisers float64 in the shape of c: G (p, p) and c (n, p), or g systems G (g, p, p) and c (g, n, p); weights like c, or None.

    Abundances are non-negative; with `sum_to_one` they add up to one. Reaches the optimality conditions to `TOLERANCE`.
    `start`, bool and like c, guesses which are positive: a good guess saves rounds and changes nothing else.
    """
    p, shape = gram.shape[-1], correlation.shape
    if not correlation.numel():
        return correlation.double()
    size = gram.diagonal(dim1=-2, dim2=-1).max().double().clamp_min(1e-30)
    systems = (gram.double() / size + 1e-10 * torch.eye(p, dtype=torch.float64, device=gram.device)).reshape(-1, p, p).permute(1, 2, 0)
    gain = (correlation if weight is None else correlation - weight).reshape(-1, p).T.contiguous().double() / size
    guess = gain > 0 if start is None else start.reshape(-1, p).T
    result = _pivot(_Systems(systems, gain, sum_to_one), guess)
    if sum_to_one:
        result /= result.sum(0)
    return result.T.reshape(shape)


class _Systems:
    """Systems of equations, one for each of n pixels: G (p, p, g), each for as many successive pixels, and c (p, n).

    The sum-to-one problem is turned into one without the sum, whose minimiser is in proportion to the wanted one. On the simplex the cost
    is a'H a / 2 with H = G - c1' - 1c' + s 11'. Minimising b'H b + (1'b - 1)^2 over b = t a >= 0 gives t = 1 / (1 + f) with
    f = a'H a, and the cost f / (1 + f), which rises with f: the best b points to the best a. s = c'G^-1 c keeps H convex.
    """

    def __init__(self, gram: Tensor, gain: Tensor, sum_to_one: bool) -> None:
        self.gram, self.gain = gram, gain
        self.owner = torch.arange(gain.shape[1], device=gain.device) // (gain.shape[1] // gram.shape[2])
        self.level: Tensor | None = None
        if sum_to_one:
            inverse = self.solve(torch.ones_like(gain, dtype=torch.bool))
            self.level, self.gain, self.shift = (gain * inverse).sum(0) + 1, torch.ones_like(gain), gain

    def keep(self, rows: Tensor) -> None:
        """Go on with these pixels alone."""
        self.owner, self.gain = self.owner[rows], self.gain.index_select(1, rows)
        if self.level is not None:
            self.level, self.shift = self.level[rows], self.shift.index_select(1, rows)

    def solve(self, on: Tensor) -> Tensor:
        """The abundances of the materials in `on` (p, n) without the sign constraint, and of the others the downward slope of the cost."""
        p, n = self.gain.shape
        value = torch.empty_like(self.gain)
        step = max(1, _CHUNK_BYTES[self.gain.device.type] // (8 * p * (p + 1)))
        for first in range(0, n, step):
            part = slice(first, first + step)
            value[:, part] = _eliminate(self._tableau(part), on[:, part])
        return value

    def _tableau(self, part: slice) -> Tensor:
        """The systems and their right sides (p, p + 1, n) of some pixels."""
        right = self.gain[:, part]
        p, n = right.shape
        tableau = torch.empty(p, p + 1, n, dtype=right.dtype, device=right.device)
        tableau[:, :p] = self.gram.index_select(2, self.owner[part]) if self.gram.shape[2] > 1 else self.gram
        tableau[:, p] = right
        if self.level is not None:
            tableau[:, :p] -= self.shift[:, None, part]
            tableau[:, :p] -= self.shift[None, :, part] - self.level[part]
        return tableau


def _eliminate(tableau: Tensor, on: Tensor) -> Tensor:
    """Gauss-Jordan elimination of the materials in `on` (p, n), in place; every step is one operation on all pixels."""
    held = on.to(tableau.dtype)
    p = len(tableau)
    for k in range(p):
        row = tableau[k, k + 1 :].clone()
        factor = tableau[:, k] * (held[k] / tableau[k, k])
        factor[k] = 0
        tableau[:, k + 1 :].addcmul_(factor[:, None], row, value=-1)
    return torch.where(on, tableau[:, p] / tableau[:, :p].diagonal().T, tableau[:, p])


def _pivot(systems: _Systems, on: Tensor) -> Tensor:
    """Minimisers (p, n) over a >= 0, from the guess `on` (p, n)."""
    p, n = on.shape
    result = torch.zeros_like(systems.gain)
    todo = torch.arange(n, device=on.device)
    fewest = torch.full_like(todo, p + 1)
    tries = torch.full_like(todo, _TRIES)
    rank = torch.arange(1, p + 1, device=on.device)[:, None]
    for _ in range(10 * p + 20):  # a safeguard: rounding may keep a degenerate pixel from settling
        value = systems.solve(on)
        wrong = torch.where(on, value < -TOLERANCE, value > TOLERANCE)
        # also of those that are not done, in case the safeguard ends it
        result.index_copy_(1, todo, torch.where(on, value, 0).clamp_min_(0))
        count = wrong.sum(0)
        left = torch.nonzero(count).squeeze(1)
        if not len(left):
            break
        systems.keep(left)
        todo, count = todo[left], count[left]
        on, wrong = on.index_select(1, left), wrong.index_select(1, left)
        headway = count < fewest[left]
        tries = torch.where(headway, _TRIES, tries[left] - 1)
        fewest = torch.minimum(fewest[left], count)
        last = wrong & (rank == (rank * wrong).amax(0))
        on = on ^ torch.where(tries >= 0, wrong, last)
    return result

"""The sparse abundance estimator's solver: many small quadratic programs at once, solved exactly.

For each pixel x and endmembers E (columns) it minimises over a >= 0 (and sum(a) = 1 where asked)

    1/2 |x - E a|^2 + sum_i w_i a_i

in the p x p Gram system G = E'E, c = E'x - w. Block principal pivoting (Kim & Park 2011, SIAM J. Sci. Comput. 33,
3261-3281): every pixel guesses which materials it holds, solves for them, and exchanges what turns out wrong: all at
once, then what came out negative, or else the material with the steepest slope, as active-set methods do (Lawson &
Hanson 1974); where that goes in circles Murty's rule of a single exchange ends it. The result meets the optimality
conditions: it is the minimiser up to rounding, not an iterate.

What a subset of materials makes of c is linear in c. With few materials that map is made once for every subset, and a
round is one small matrix product a pixel; with many, the system of the materials that a pixel holds is eliminated, one
vector operation on all pixels a step.
"""

from __future__ import annotations

import torch
from torch import Tensor

TOLERANCE = 1e-11  # on the optimality conditions, relative to the largest Gram entry
MOST_IN_TABLE = 10  # materials: a map for each of 1024 subsets
RIDGE = 1e-11  # relative, too: of endmembers that are mixtures of others, those with the least penalty are taken
_TRIED_AT_ONCE = 1 << 13  # subsets: with no more left to try, all are
# Of small systems: what stays in a core's cache, what a card has room for.
_CHUNK_BYTES = {"cpu": 1 << 20, "cuda": 1 << 30}


def solve(
    gram: Tensor,
    correlation: Tensor,
    weight: Tensor | None = None,
    *,
    sum_to_one: bool,
    start: Tensor | None = None,
) -> Tensor:
    """Minimisers float64 in the shape of E'x: G (p, p) and (n, p), or g systems G (g, p, p) and (g, n, p); weights like
    E'x, or None, and so for the guess which are positive.
    """
    gain = correlation if weight is None else correlation - weight
    shared = gram.ndim == 2
    solver = Solver(gram[None] if shared else gram, sum_to_one=sum_to_one, pixels=gain.shape[-2])
    if not shared:
        return solver(gain, start)
    return solver(gain[None], None if start is None else start[None])[0]


class Solver:
    """Solves for any number of pixels in g systems with the Gram matrices (g, p, p); worth keeping where they come in
    parts.

    `pixels` says for how many in each system it is made.
    """

    def __init__(self, gram: Tensor, *, sum_to_one: bool, pixels: int) -> None:
        g, p, _ = gram.shape
        self.size = gram.diagonal(dim1=1, dim2=2).max().double().clamp_min(1e-30)
        ridge = RIDGE * torch.eye(p, dtype=torch.float64, device=gram.device)
        self.gram = (gram.double() / self.size + ridge).permute(1, 2, 0).contiguous()
        self.sum_to_one = sum_to_one
        self.powers = 2.0 ** torch.arange(p, dtype=torch.float64, device=gram.device)
        self.maps: Tensor | None = None
        if p <= MOST_IN_TABLE and 2**p <= pixels:
            numbers = torch.arange(2**p, device=gram.device)
            self.subsets = (numbers[:, None] // self.powers.long() % 2).bool()  # (2^p, p)
            system = torch.arange(g, device=gram.device).repeat_interleave(2**p)
            unit = torch.eye(p, dtype=torch.float64, device=gram.device)[..., None].expand(p, p, len(system))
            maps, offset = self._response(system, unit, self.subsets.T.repeat(1, g))
            self.maps, self.offset = maps.permute(2, 0, 1).contiguous(), offset.T.contiguous()

    def __call__(self, gain: Tensor, start: Tensor | None = None) -> Tensor:
        """Minimisers (g, n, p) float64 for c (g, n, p); non-negative, and adding up to one with `sum_to_one`.

        `start` (g, n, p) bool guesses which are positive: a good guess saves rounds and changes nothing else.
        """
        g, n, p = shape = gain.shape
        gain = gain.reshape(-1, p).double() / self.size
        on = gain > 0 if start is None else start.reshape(-1, p)
        system = torch.arange(g, device=gain.device).repeat_interleave(n)
        excess = self._excess(system, gain, on)
        result = torch.where(on, -excess, 0).clamp_min_(0)
        todo = torch.arange(g * n, device=gain.device)
        for turn in range(10 * p + 20):  # a safeguard: rounding may keep a degenerate pixel from settling
            wrong = excess > TOLERANCE
            left = torch.nonzero(wrong.double() @ torch.ones_like(self.powers)).squeeze(1)
            if not len(left):
                break
            system, gain, on, wrong, todo = (of.index_select(0, left) for of in (system, gain, on, wrong, todo))
            if self.maps is not None and len(left) << p <= _TRIED_AT_ONCE:
                result.index_copy_(0, todo, self._try_all(system, gain))
                break
            if turn > p:  # nearly all have settled: the last one that is wrong
                wrong = _largest(wrong * torch.arange(1, p + 1, device=gain.device))
            elif turn:
                negative, steepest = wrong & on, _largest(excess.index_select(0, left).masked_fill_(~wrong | on, 0))
                wrong = torch.where(negative.any(1, keepdim=True), negative, steepest)
            on = on ^ wrong
            excess = self._excess(system, gain, on)
            # also of those that are not done, in case the safeguard ends it
            result.index_copy_(0, todo, torch.where(on, -excess, 0).clamp_min_(0))
        if self.sum_to_one:
            result /= result.sum(1, keepdim=True)
        return result.reshape(shape)

    def _try_all(self, system: Tensor, gain: Tensor) -> Tensor:
        """Minimisers (n, p) of few pixels: the answer of the one subset with which nothing is wrong. Spares them many
        small rounds.
        """
        n, p = gain.shape
        subsets = self.subsets.repeat(n, 1)
        each = torch.arange(n, device=gain.device).repeat_interleave(2**p)
        excess = self._excess(system[each], gain[each], subsets)
        best = excess.amax(1).view(n, -1).argmin(1) + 2**p * torch.arange(n, device=gain.device)
        return torch.where(subsets[best], -excess[best], 0).clamp_min_(0)

    def _excess(self, system: Tensor, gain: Tensor, on: Tensor) -> Tensor:
        """How far each material (n, p) is on the wrong side: less its abundance where it is `on`, else the downward
        slope of the cost.
        """
        p = gain.shape[1]
        rows = (on.double() @ self.powers).long() + system * 2**p if self.maps is not None else None
        if rows is None and 2 * int(on.sum()) < on.numel():
            return self._excess_of_few(system, gain, on)
        excess = torch.empty_like(gain)
        step = max(1, _CHUNK_BYTES[gain.device.type] // (8 * p * (p + 1)))
        for first in range(0, len(gain), step):
            part = slice(first, first + step)
            if self.maps is None or rows is None:
                value, offset = self._response(system[part], gain[part].T[:, None], on[part].T)
                excess[part] = (value[:, 0] + offset).T
            else:
                of = rows[part]
                value = torch.bmm(self.maps.index_select(0, of), gain[part, :, None])[..., 0]
                excess[part] = value.add_(self.offset.index_select(0, of)) if self.sum_to_one else value
        return excess

    def _excess_of_few(self, system: Tensor, gain: Tensor, on: Tensor) -> Tensor:
        """The same where pixels hold few of many materials: those alone are solved for, in pixels that hold about as
        many together.
        """
        count = on.sum(1)
        order = count.argsort(descending=True)
        share, level = torch.zeros_like(gain), torch.zeros_like(gain[:, :1])
        first = 0
        while first < len(gain) and (most := int(count[order[first]])):
            rows = order[first : first + max(1, _CHUNK_BYTES[gain.device.type] // (8 * most * (most + 2)))]
            held = on[rows].to(torch.uint8).argsort(stable=True, dim=1, descending=True)[:, :most]
            own = on[rows].gather(1, held)
            answer = self._of_held(system[rows], held.T, own.T.double(), gain[rows].gather(1, held).T)
            if self.sum_to_one:
                level[rows, 0] = (answer[:, 0].sum(0) - 1) / answer[:, 1].sum(0)
                answer[:, 0] -= level[rows, 0] * answer[:, 1]
            share[rows] = share[rows].scatter_(1, held, answer[:, 0].T)  # zero where a pixel holds fewer
            first += len(rows)
        slope = gain - level
        for number, gram in enumerate(self.gram.permute(2, 0, 1)):
            rows = torch.nonzero(system == number).squeeze(1)
            slope[rows] -= share[rows] @ gram
        excess = torch.where(on, -share, slope)
        return excess.masked_fill_((count == 0)[:, None], 1.0) if self.sum_to_one else excess

    def _of_held(self, system: Tensor, held: Tensor, own: Tensor, right: Tensor) -> Tensor:
        """Solutions (h, 2, n) of each pixel's h materials `held` (h, n) for c (h, n) and for ones; those that are not
        its `own` (h, n), 1 or 0, are left out.
        """
        h, n = held.shape
        p = self.gram.shape[0]
        cells = (held[:, None] * p + held) * self.gram.shape[2] + system
        tableau = torch.empty(h, h + 2, n, dtype=torch.float64, device=held.device)
        tableau[:, :h] = self.gram.take(cells) * own[:, None] * own
        tableau[:, :h].diagonal().add_((1 - own).T)
        tableau[:, h], tableau[:, h + 1] = right * own, own
        for k in range(h):  # Gauss-Jordan elimination
            row = tableau[k, k + 1 :] / tableau[k, k]
            factor = tableau[:, k].clone()
            factor[k] = 0
            tableau[:, k + 1 :].addcmul_(factor[:, None], row, value=-1)
            tableau[k, k + 1 :] = row
        return tableau[:, h:]

    def _response(self, system: Tensor, right: Tensor, on: Tensor) -> tuple[Tensor, Tensor]:
        """The excess (p, m, n) that m right sides (p, m, n) cause with the materials `on` (p, n), and what the sum adds
        to it (p, n).

        With the sum, the slope has a level that all materials share: c - level in place of c, such that the abundances
        add up to one.
        """
        p, m, n = right.shape
        tableau = torch.empty(p, p + m + 1, n, dtype=torch.float64, device=right.device)
        tableau[:, :p] = self.gram.index_select(2, system)
        tableau[:, p : p + m], tableau[:, p + m] = right, 1.0
        held = on.to(tableau.dtype)
        for k in range(p):  # Gauss-Jordan elimination of the materials that are on
            row = tableau[k, k + 1 :].clone()
            factor = tableau[:, k] * (held[k] / tableau[k, k])
            factor[k] = 0
            tableau[:, k + 1 :].addcmul_(factor[:, None], row, value=-1)
        pivots = tableau[:, :p].diagonal().T
        value = torch.where(on[:, None], -tableau[:, p:] / pivots[:, None], tableau[:, p:])
        answer, ones = value[:, :m], value[:, m]
        if not self.sum_to_one:
            return answer, torch.zeros_like(ones)
        none = ~on.any(0)
        total = (ones * held).sum(0).masked_fill(none, -1.0)  # negative; with nothing on, all are wrong
        answer = answer - ones[:, None] * ((answer * held[:, None]).sum(0) / total)
        return answer.masked_fill(none, 0.0), -ones / total


def _largest(values: Tensor) -> Tensor:
    """Where the largest value of each row (n, p) is."""
    return torch.zeros_like(values, dtype=torch.bool).scatter_(1, values.argmax(1, keepdim=True), True)

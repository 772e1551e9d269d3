"""The sparse abundance estimator's solver: many small quadratic programs at once, solved exactly.

For each pixel x and endmembers E (columns) it minimises over a >= 0 (and sum(a) = 1 where asked)

    1/2 |x - E a|^2 + sum_i w_i a_i

in the p x p Gram system G = E'E, c = E'x (Heinz & Chang 2001 for the sum-to-one case, Lawson & Hanson 1974 for the active
sets). All pixels of a batch step through their own active sets together; a pixel leaves the batch when its optimality
conditions hold, so the result is the minimiser up to rounding, not an iterate.
"""

from __future__ import annotations

import torch
from torch import Tensor

TOLERANCE = 1e-9  # on the optimality conditions, relative to the largest Gram entry
_CHUNK_BYTES = 64 << 20


def solve(gram: Tensor, correlation: Tensor, weight: Tensor | None = None, *, sum_to_one: bool) -> Tensor:
    """Minimisers (n, p) float64 for G (p, p), or (n, p, p) where each pixel has its own, c (n, p) and penalty weights (n, p) or None.

    Abundances are non-negative; with `sum_to_one` they add up to one. Reaches the optimality conditions to `TOLERANCE`.
    """
    gram = gram.double()
    size = gram.diagonal(dim1=-2, dim2=-1).max().clamp_min(1e-30)
    p = gram.shape[-1]
    gram = gram / size + 1e-10 * torch.eye(p, dtype=torch.float64, device=gram.device)
    gain = (correlation.double() if weight is None else correlation.double() - weight.double()) / size
    if not len(gain):
        return gain
    chunk = max(1, _CHUNK_BYTES // (8 * (p + 1) ** 2))
    grams = gram.split(chunk) if gram.ndim == 3 else [gram] * -(-len(gain) // chunk)
    return torch.cat([_active_set(own, part, sum_to_one) for own, part in zip(grams, gain.split(chunk))])


def _active_set(gram: Tensor, gain: Tensor, sum_to_one: bool) -> Tensor:
    n, p = gain.shape
    result = torch.zeros_like(gain)
    todo = torch.arange(n, device=gain.device)
    a = torch.zeros_like(gain)
    if sum_to_one:  # start at the best single material
        a.scatter_(1, (gain - gram.diagonal(dim1=-2, dim2=-1) / 2).argmax(1, keepdim=True), 1.0)
    passive = a > 0
    for _ in range(10 * p + 10):  # every pixel ends within a few steps a material; the bound is a safeguard
        target = _on_support(gram, gain, passive, sum_to_one)
        blocked = passive & (target <= 0)
        inside = ~blocked.any(1)
        # all positive: take the step, then look whether another material would lower the cost
        slope = gain - (target[:, None] @ gram)[:, 0] if gram.ndim == 3 else gain - target @ gram
        level = (
            (slope * passive).sum(1) / passive.sum(1).clamp_min(1) if sum_to_one else torch.zeros(len(a), dtype=a.dtype, device=a.device)
        )
        want = (slope - level[:, None]).masked_fill(passive, -torch.inf)
        best, entering = want.max(1)
        finished = inside & (best <= TOLERANCE)
        result[todo[finished]] = target[finished]
        # some negative: go as far as the first zero and let that material go
        ratio = torch.where(blocked, a / (a - target).clamp_min(1e-300), torch.inf)
        length = ratio.min(1, keepdim=True).values.clamp(0, 1)
        halted = a + torch.where(blocked.any(1, keepdim=True), length, torch.ones_like(length)) * (target - a)
        leaving = blocked & (ratio <= length)
        a = torch.where(inside[:, None], target, halted.masked_fill(leaving, 0)).clamp_min(0)
        passive = torch.where(inside[:, None], passive | torch.zeros_like(passive).scatter_(1, entering[:, None], True), passive & ~leaving)
        keep = ~finished
        todo, a, passive, gain = todo[keep], a[keep], passive[keep], gain[keep]
        gram = gram[keep] if gram.ndim == 3 else gram
        if not len(todo):
            return result
    result[todo] = a  # feasible, though its last step was cut off by rounding
    return result


def _on_support(gram: Tensor, gain: Tensor, passive: Tensor, sum_to_one: bool) -> Tensor:
    """Minimiser on each pixel's own support, without the sign constraint: (n, p), zero outside the support."""
    p = gain.shape[1]
    on = passive.to(gain.dtype)
    system = gram * on[:, :, None] * on[:, None, :] + torch.diag_embed(1 - on)
    right = gain * on
    if sum_to_one:
        system = torch.nn.functional.pad(system, (0, 1, 0, 1))
        system[:, :p, p] = on
        system[:, p, :p] = on
        right = torch.cat([right, torch.ones_like(right[:, :1])], 1)
    return torch.linalg.solve(system, right)[:, :p] * on

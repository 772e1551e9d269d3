"""What the pixels that speak most for a word tell: how questions about single words look at a scene."""

from __future__ import annotations

from torch import Tensor

PIXELS = 2000  # that are looked at
CLEAREST = 10  # of them speak for a word: it may cover little
LARGEST_LEAD = 8.0  # log odds: more says no more


def clearest(values: Tensor) -> Tensor:
    """The mean (p,) of the largest values (n, p) of each column."""
    return values.topk(min(CLEAREST, len(values)), 0).values.mean(0)

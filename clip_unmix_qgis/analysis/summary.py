"""A run as a whole: mean share, ground and interval of each material."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..errors import Cancelled
from .ground import pixel_areas
from .interval import Sum
from .results import Results
from .zones import shares_of


def summary(results: Results, is_cancelled: Callable[[], bool] = lambda: False) -> tuple[Sum, bool]:
    """The sums over the whole of a run, other last, and whether their weight is ground in m2 (else pixels)."""
    total, on_earth = Sum(len(results.materials) + 1), True
    for window in results.blocks():
        if is_cancelled():
            raise Cancelled
        shares, widths = shares_of(results, window)
        areas = pixel_areas(results.crs, results.placed(window), window.height, window.width)
        on_earth = areas is not None
        weight = np.ones(shares[0].size) if areas is None else areas.ravel()
        total.add(shares.reshape(len(shares), -1), widths.reshape(len(widths), -1), weight)
    return total, on_earth



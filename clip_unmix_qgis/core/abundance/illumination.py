"""What a shade-normalised abundance is a share of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor

DARK_FLOOR = 0.7  # of the median peak of the endmembers


def lit_factor(peak: Tensor) -> Tensor:
    """Factor (q,) that turns coefficients of endmembers with the given peak reflectance (q,) into lit shares.

    With brightness free, coefficients over their sum are shares of the lit surface (shade normalisation, Roberts et al.
    1998). But a material much darker than the rest, such as water, cannot be told from shade: a dark pixel would be all
    water at no cost. Such endmembers count as if they were as bright as DARK_FLOOR times the median.
    """
    floor = DARK_FLOOR * peak.quantile(0.5).clamp_min(1e-6)
    return (peak / floor).clamp(max=1.0)


def lit_factor_of(peak: np.ndarray) -> np.ndarray:
    """The same of an array (q,), where torch need not be loaded."""
    floor = DARK_FLOOR * max(float(np.median(peak)), 1e-6)
    return np.minimum(peak / floor, 1.0)

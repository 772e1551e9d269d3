"""Stacks of bands of which some are reflectance already, others stored numbers."""

from __future__ import annotations

import numpy as np

from ..errors import UserError


def require_one_level(
    sample: np.ndarray, factor: float, good: np.ndarray, path: str, plausible: tuple[float, float]
) -> None:
    """UserError where some bands of a sample (n, b) are reflectance already while the others need the `factor` that was
    guessed. `plausible`: between what the brightest hundredth of reflectance lies.
    """
    lowest, highest = plausible
    with np.errstate(invalid="ignore"):
        known = np.isfinite(sample) & (sample != 0) & (np.abs(sample) < 1e6)
        tops = np.array([np.percentile(v[k], 99) if k.any() else 0.0 for v, k in zip(sample.T, known.T)])
        parts = ((sample % 1 != 0) & known).sum(axis=0) > known.sum(axis=0) / 2
    small = np.flatnonzero(good & parts & (tops >= lowest) & (tops <= highest) & (tops * factor < lowest / 2))
    if len(small):
        raise UserError(
            "The bands of {path} are not stored alike: band {band} holds values up to {low:.2g}, others up to "
            "{high:.4g}; give --scale one a band.",
            path=path, band=small[0] + 1, low=tops[small[0]], high=tops.max(),
        )  # fmt: skip

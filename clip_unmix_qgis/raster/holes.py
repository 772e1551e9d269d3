"""Pixels that lack some of their bands: which zeros are measurements, and values for the few that are missing."""

from __future__ import annotations

import numpy as np

MOST_HOLES = 0.1  # of the bands of a pixel that may be filled from the bands beside them; with more it is left out
DARK = 0.05  # reflectance: a band beside a 0 that is no brighter makes the 0 a measurement, as of water in the infrared


def true_zeros(values: np.ndarray, zero: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """(n, b) True where a stored 0 (`zero`) can be a measurement: the nearest band that is not 0, on either side, is
    dark.

    `values` (n, b) reflectance, NaN where missing; `centre` (b,) nm.
    """
    order = np.argsort(centre, kind="stable")
    known = np.isfinite(values[:, order]) & ~zero[:, order]
    left, right = _nearest(known)
    padded = np.concatenate(
        [values[:, order], np.full((len(values), 1), np.inf)], axis=1
    )  # the last column stands for 'none'
    beside = np.minimum(np.take_along_axis(padded, left, 1), np.take_along_axis(padded, right, 1))
    found = np.empty_like(zero)
    found[:, order] = zero[:, order] & (beside <= DARK)
    return found


def fill(values: np.ndarray, hole: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """`values` (n, b) with the holes interpolated along the wavelength, at the ends continued."""
    order = np.argsort(centre, kind="stable")
    sorted_values, sorted_hole, nm = values[:, order], hole[:, order], centre[order]
    left, right = _nearest(~sorted_hole)
    row, col = np.nonzero(sorted_hole)
    before, after = left[row, col], right[row, col]
    none = values.shape[1]
    before, after = np.where(before == none, after, before), np.where(after == none, before, after)
    gap = nm[after] - nm[before]
    weight = np.where(gap > 0, (nm[col] - nm[before]) / np.where(gap > 0, gap, 1.0), 0.0)
    filled = sorted_values.copy()
    filled[row, col] = (1 - weight) * sorted_values[row, before] + weight * sorted_values[row, after]
    out = np.empty_like(values)
    out[:, order] = filled
    return out


def _nearest(known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each place of `known` (n, b) the nearest known one at or before it, and at or after; b where none is."""
    bands = known.shape[1]
    place = np.arange(bands)
    left = np.maximum.accumulate(np.where(known, place, -1), axis=1)
    right = np.minimum.accumulate(np.where(known, place, bands)[:, ::-1], axis=1)[:, ::-1]
    return np.where(left < 0, bands, left), right

"""Pixels that lack some of their bands: which zeros are measurements, and values for the few that are missing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MOST_HOLES = 0.1  # of the bands of a pixel that may be filled from the bands beside them; with more it is left out
BESIDE = 8  # bands at most from which a missing one is told, learnt from
RIDGE = 1e-4  # of their mean variance: bands beside each other are nearly the same
LEARNT_FROM = 5  # pixels for each of them at least
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


@dataclass(frozen=True)
class Neighbours:
    """How each band follows from those beside it: value = `weights` (b, k) x the bands `beside` (b, k) + `constant`
    (b,).
    """

    beside: np.ndarray
    weights: np.ndarray
    constant: np.ndarray


def learn_neighbours(sample: np.ndarray, centre: np.ndarray) -> Neighbours | None:
    """Least squares on the spectra of `sample` (n, b) that know a band and the BESIDE bands nearest to it in
    wavelength; NaN in `weights` where too few do. None where nothing is missing.
    """
    known = np.isfinite(sample)
    bands = sample.shape[1]
    count = min(BESIDE, bands - 1)
    if known.all() or not count:
        return None
    distance = np.abs(centre[:, None] - centre[None]) + np.where(np.eye(bands, dtype=bool), np.inf, 0.0)
    beside = np.argsort(distance, axis=1, kind="stable")[:, :count]
    weights, constant = np.full((bands, count), np.nan), np.full(bands, np.nan)
    for band in range(bands):
        rows = known[:, band] & known[:, beside[band]].all(axis=1)
        if rows.sum() < LEARNT_FROM * count or known[:, band].all():
            continue
        left, right = sample[rows][:, beside[band]].astype(np.float64), sample[rows, band].astype(np.float64)
        middle, level = left.mean(axis=0), right.mean()
        left = left - middle
        square = left.T @ left
        square += np.eye(count) * (RIDGE * np.trace(square) / count + 1e-12)
        weights[band] = np.linalg.solve(square, left.T @ (right - level))
        constant[band] = level - middle @ weights[band]
    return Neighbours(beside, weights, constant)


def fill(values: np.ndarray, hole: np.ndarray, centre: np.ndarray, neighbours: Neighbours | None = None) -> np.ndarray:
    """`values` (n, b) with the holes filled as in the scene's other pixels the bands beside them tell (`neighbours`),
    else interpolated along the wavelength, at the ends continued.
    """
    order = np.argsort(centre, kind="stable")
    sorted_values, sorted_hole, nm = values[:, order], hole[:, order], centre[order]
    left, right = _nearest(~sorted_hole)
    row, col = np.nonzero(sorted_hole)
    before, after = left[row, col], right[row, col]
    none = values.shape[1]
    before, after = np.where(before == none, after, before), np.where(after == none, before, after)
    gap = nm[after] - nm[before]
    weight = np.where(gap > 0, (nm[col] - nm[before]) / np.where(gap > 0, gap, 1.0), 0.0)
    out = values.copy()
    band = order[col]
    out[row, band] = (1 - weight) * sorted_values[row, before] + weight * sorted_values[row, after]
    if neighbours is not None:
        told = values[row[:, None], neighbours.beside[band]]
        said = (told * neighbours.weights[band]).sum(axis=1) + neighbours.constant[band]
        usable = np.isfinite(said) & ~hole[row[:, None], neighbours.beside[band]].any(axis=1)
        out[row[usable], band[usable]] = said[usable]
    return out


def _nearest(known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each place of `known` (n, b) the nearest known one at or before it, and at or after; b where none is."""
    bands = known.shape[1]
    place = np.arange(bands)
    left = np.maximum.accumulate(np.where(known, place, -1), axis=1)
    right = np.minimum.accumulate(np.where(known, place, bands)[:, ::-1], axis=1)[:, ::-1]
    return np.where(left < 0, bands, left), right

"""Pixels that lack some of their bands: which zeros are measurements, and values for the few that are missing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MOST_HOLES = 0.1  # of the bands of a pixel that may be filled from the bands beside them; with more it is left out
BESIDE = 16  # bands at most from which a missing one is told, learnt from
LEARNT_FROM = 5  # pixels for each of them at least
RIDGES = tuple(10.0**-power for power in range(7))  # of their mean variance, to choose from
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
    """How the spectra of `sample` (n, b), NaN where missing, tell each band from the BESIDE bands nearest to it in
    wavelength (`centre`, nm): ridge regression on all pixels that know the band, where the holes of the others are
    interpolated, with the ridge that generalised cross-validation prefers. NaN in `weights` where too few pixels know
    the band; None where nothing is missing.

    Golub, Heath and Wahba 1979, Technometrics 21, 215-223. BESIDE was chosen on simulated scenes
    (training/missing_bands.py).
    """
    known = np.isfinite(sample)
    bands = sample.shape[1]
    count = min(BESIDE, bands - 1)
    rows_known = known.any(axis=1)
    sample, known = sample[rows_known], known[rows_known]
    if known.all() or not count:
        return None
    whole = _interpolated(np.where(known, sample, 0.0), ~known, centre)
    distance = np.abs(centre[:, None] - centre[None]) + np.where(np.eye(bands, dtype=bool), np.inf, 0.0)
    beside = np.argsort(distance, axis=1, kind="stable")[:, :count]
    weights, constant = np.full((bands, count), np.nan), np.full(bands, np.nan)
    for band in range(bands):
        rows = known[:, band]
        if rows.sum() < LEARNT_FROM * count or rows.all():
            continue
        left, right = whole[rows][:, beside[band]].astype(np.float64), sample[rows, band].astype(np.float64)
        weights[band] = _ridge(left - left.mean(axis=0), right - right.mean())
        constant[band] = right.mean() - left.mean(axis=0) @ weights[band]
    return Neighbours(beside, weights, constant)


def _ridge(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights (k,) of ridge regression of `right` (n,) on `left` (n, k), both of mean 0, with the ridge of RIDGES whose
    generalised cross-validation score is least.
    """
    values, axes = np.linalg.eigh(left.T @ left)
    values = np.maximum(values, 0.0)
    along, total, n = axes.T @ (left.T @ right), right @ right, len(right)
    best, chosen = np.inf, np.zeros(left.shape[1])
    for ridge in RIDGES:
        penalty = ridge * values.mean() + 1e-12
        weights = along / (values + penalty)
        freedom = 1.0 + (values / (values + penalty)).sum()  # of the weights and the mean
        rest = total - 2 * weights @ along + (weights**2 * values).sum()
        score = rest / max(1.0 - freedom / n, 1e-9) ** 2
        if score < best:
            best, chosen = score, axes @ weights
    return chosen


def fill(values: np.ndarray, hole: np.ndarray, centre: np.ndarray, neighbours: Neighbours | None = None) -> np.ndarray:
    """`values` (n, b) with the holes filled as the bands beside them tell (`neighbours`), where those that are missing,
    too, are interpolated along the wavelength; without neighbours that know the band just interpolated.
    """
    out = _interpolated(values, hole, centre)
    if neighbours is not None:
        row, band = np.nonzero(hole)
        told = out[row[:, None], neighbours.beside[band]]
        said = (told * neighbours.weights[band]).sum(axis=1) + neighbours.constant[band]
        usable = np.isfinite(said)
        out[row[usable], band[usable]] = said[usable]
    return out


def _interpolated(values: np.ndarray, hole: np.ndarray, centre: np.ndarray) -> np.ndarray:
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
    out = values.copy()
    out[row, order[col]] = (1 - weight) * sorted_values[row, before] + weight * sorted_values[row, after]
    return out


def _nearest(known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each place of `known` (n, b) the nearest known one at or before it, and at or after; b where none is."""
    bands = known.shape[1]
    place = np.arange(bands)
    left = np.maximum.accumulate(np.where(known, place, -1), axis=1)
    right = np.minimum.accumulate(np.where(known, place, bands)[:, ::-1], axis=1)[:, ::-1]
    return np.where(left < 0, bands, left), right

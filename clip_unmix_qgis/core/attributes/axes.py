"""Spectral axes: wet or dry, green or dead, burned or not. Each is two Gaussians of log reflectance on the grid.

A sensor sees their projections onto its bands, so one table serves all sensors, and says how far each can tell the two
apart. With a common covariance the log-likelihood ratio is linear in log reflectance (Fisher's discriminant); the
brightness that slope and shade change is part of the covariance, and a logistic fit on other spectra than those of the
table calibrates it (Platt 1999).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..bands import Bands
from ..grid import GRID_NM, from_grid

DARKEST = 0.003  # reflectance; below it the logarithm is of noise
LEAST_SEPARATION = 1.3  # standard deviations between the two, from which a sensor tells them apart (74 % right)
_BRIGHTNESS = 0.25  # standard deviation of the log reflectance of a whole spectrum: slope and shade
_SHAPE = ((0.1, 400.0), (0.05, 80.0))  # and of what calibration and atmosphere leave, with its length in nm
_NOISE = 0.02  # of a band, relative
_OFFSET = 0.004  # of a band, in reflectance
_VAPOUR = ((1340.0, 1450.0), (1790.0, 1970.0))  # nm: little light, and what is left is uncertain
_VAPOUR_NOISE = 0.4


@dataclass(frozen=True)
class Discriminant:
    """log odds = `weight` . log(reflectance) + `bias`, at the good bands; `separation` in standard deviations."""

    weight: np.ndarray
    bias: float
    separation: float

    @property
    def visible(self) -> bool:
        """Whether the sensor tells the two sides apart."""
        return self.separation >= LEAST_SEPARATION


def discriminant(name: str, bands: Bands, tables: Mapping[str, np.ndarray]) -> Discriminant:
    """What the g good bands of a sensor see of an axis (`weight` (g,)); positive odds speak for its first side.

    `tables` hold NAME.mean, .factor, .rest (see `table`) and .calibration (slope and offset, Platt 1999). The linear
    discriminant of two Gaussians of one covariance (Fisher 1936).
    """
    mean, factor, rest, calibration = (
        np.asarray(tables[f"{name}.{part}"], np.float64) for part in ("mean", "factor", "rest", "calibration")
    )
    response = from_grid(bands).astype(np.float64).T[bands.good]  # (g, 216)
    response /= np.maximum(response.sum(1, keepdims=True), 1e-12)
    centre = bands.centre[bands.good]
    between, seen = response @ (mean[0] - mean[1]), response @ factor
    covariance = seen @ seen.T + (response * rest) @ response.T + nuisance(centre, np.exp(response @ mean.min(0)))
    weight = np.linalg.solve(covariance, between)
    separation = float(np.sqrt(max(between @ weight, 0.0)))
    bias = -float(weight @ (response @ mean.mean(0)))
    slope = float(calibration[0])
    return Discriminant(weight * slope, bias * slope + float(calibration[1]), separation)


def nuisance(centre: np.ndarray, dark: np.ndarray) -> np.ndarray:
    """Covariance (g, g) of log reflectance that tells nothing, at bands whose darker side reflects `dark` (g,)."""
    apart = np.abs(centre[:, None] - centre[None])
    covariance = np.full(apart.shape, _BRIGHTNESS**2)
    for size, length in _SHAPE:
        covariance += size**2 * np.exp(-((apart / length) ** 2))
    vapour = np.any([(centre > low) & (centre < high) for low, high in _VAPOUR], axis=0)
    noise = _NOISE**2 + (_OFFSET / np.maximum(dark, DARKEST)) ** 2 + _VAPOUR_NOISE**2 * vapour
    return covariance + np.diag(noise)


def table(positive: np.ndarray, negative: np.ndarray, rank: int = 24) -> dict[str, np.ndarray]:
    """The table of an axis from reflectance (n, 216) of its two sides on the grid: means (2, 216) of log reflectance,
    and the pooled covariance as factors (216, rank) and what they leave (216,).
    """
    sides = [np.log(np.maximum(side, DARKEST)) for side in (positive, negative)]
    mean = np.array([side.mean(0) for side in sides])
    inside = np.concatenate([(side - own) / np.sqrt(2 * len(side)) for side, own in zip(sides, mean)])
    _, size, axes = np.linalg.svd(inside, full_matrices=False)
    factor = (size[:rank, None] * axes[:rank]).T
    rest = np.maximum((inside**2).sum(0) - (factor**2).sum(1), 0.0)
    assert mean.shape[1] == len(GRID_NM)
    return {"mean": mean, "factor": factor, "rest": rest}

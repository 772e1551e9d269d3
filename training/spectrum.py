"""One labelled spectrum, the grid of the corpus, and the split by material sample."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

GRID_NM = np.arange(350.0, 2501.0, 5.0)  # (431,)
MAX_GAP_NM = 130.0  # atmospheric windows cut out of field spectra are bridged, longer gaps stay empty
SIMULATED = "simulated"  # region and instrument of what no instrument measured
TRAIN, TUNE, TEST = "train", "tune", "test"  # weights see the first; penalty, calibration and constants the second, too


@dataclass
class Spectrum:
    """One reflectance spectrum at its own wavelengths (nm), with its label and origin.

    `sample` names the piece of material: all its spectra fall into one split, whatever library or instrument they come
    from.
    """

    wavelengths: np.ndarray
    reflectance: np.ndarray
    concept: str
    sample: str
    source: str
    licence: str
    description: str = ""
    region: str = "unknown"
    instrument: str = "unknown"

    @property
    def measured(self) -> bool:
        return self.instrument != SIMULATED


def on_grid(wavelengths: np.ndarray, reflectance: np.ndarray) -> np.ndarray:
    """Linear interpolation to GRID_NM (431,), NaN outside the range and inside gaps longer than MAX_GAP_NM.

    Spectra sampled more finely than the grid are averaged over its 5 nm first, which quiets the instruments' noise.
    """
    keep = np.isfinite(reflectance) & np.isfinite(wavelengths)
    order = np.argsort(wavelengths[keep], kind="stable")
    x, y = wavelengths[keep][order].astype(float), reflectance[keep][order].astype(float)
    if len(x) < 10:
        return np.full(GRID_NM.shape, np.nan)
    if np.median(np.diff(x)) < 3:
        _, inverse = np.unique(np.round(x / 5), return_inverse=True)
        count = np.bincount(inverse)
        x, y = np.bincount(inverse, x) / count, np.bincount(inverse, y) / count
    result = np.interp(GRID_NM, x, y, left=np.nan, right=np.nan)
    near = (np.abs(GRID_NM - x[0]) <= 2.5) | (
        np.abs(GRID_NM - x[-1]) <= 2.5
    )  # the end cells' means lie a little inside
    result[near & np.isnan(result)] = np.interp(GRID_NM[near & np.isnan(result)], x, y)
    for gap in np.flatnonzero(np.diff(x) > MAX_GAP_NM):
        result[(GRID_NM > x[gap]) & (GRID_NM < x[gap + 1])] = np.nan
    return result


def filled(row: np.ndarray) -> np.ndarray:
    """The row with its gaps bridged and its ends carried on, for mixing with others."""
    known = np.isfinite(row)
    return np.interp(GRID_NM, GRID_NM[known], row[known])


def split_of(sample: str) -> str:
    """The split of a sample, by a hash of its name, so that it never moves: a tenth is held out, half of it to tune on,
    half to test.

    The last digit of the hash holds out; the sixth, which has nothing to do with it, halves. That digit was taken
    because the few roofs, roads and litters of the bundled sample scene are then all in the test split; no figure had a
    say in it.
    """
    number = int(hashlib.sha256(sample.encode()).hexdigest(), 16)
    if number % 10:
        return TRAIN
    return TEST if number // 10**5 % 2 else TUNE

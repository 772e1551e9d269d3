"""Repair what instruments left in library spectra, and refuse what cannot be reflectance; every case is counted."""

from __future__ import annotations

from collections import Counter

import numpy as np
from scipy.ndimage import median_filter

from .spectrum import GRID_NM

# Where the detectors of ASD spectrometers meet; libraries average or convolve them, so a seam may lie a few nanometres
# aside.
SEAMS_NM = (1000.0, 1800.0, 1830.0)
LEAST = 60  # points of the grid that must be known


def _without_spikes(row: np.ndarray, counts: Counter) -> np.ndarray:
    """One or two points that stand out from their neighbours are interpolated.

    Minerals have absorptions nearly as narrow, so a point must fall much deeper than it must rise to be taken for a
    spike.
    """
    known = np.flatnonzero(np.isfinite(row))
    y = row[known]
    off = y - median_filter(y, 5, mode="nearest")
    spread = median_filter(np.abs(off), 41, mode="nearest")
    spikes = ((off > 0.02 + 0.04 * y) | (off < -0.1 - 0.1 * y)) & (np.abs(off) > 10 * spread)
    if 0 < spikes.sum() <= 0.1 * len(y):
        counts["spikes interpolated"] += 1
        row = row.copy()
        row[known[spikes]] = np.interp(GRID_NM[known[spikes]], GRID_NM[known[~spikes]], y[~spikes])
    return row


def _without_steps(row: np.ndarray, counts: Counter) -> np.ndarray:
    """Steps at the seams of the detectors: the part beyond a seam (below it, for the first) is scaled to meet the
    middle detector.
    """
    for seam in SEAMS_NM:
        left = (GRID_NM >= seam - 45) & (GRID_NM <= seam - 5)
        right = (GRID_NM >= seam + 5) & (GRID_NM <= seam + 45)
        if not (np.isfinite(row[left]).all() and np.isfinite(row[right]).all()):
            continue
        ends = [np.polyval(np.polyfit(GRID_NM[side] - seam, row[side], 1), 0.0) for side in (left, right)]
        residual = max(
            np.std(row[side] - np.polyval(np.polyfit(GRID_NM[side] - seam, row[side], 1), GRID_NM[side] - seam))
            for side in (left, right)
        )
        step = ends[1] - ends[0]
        # A true step happens within two points of the grid; the curvature of an absorption does not.
        at = int(np.argmin(np.abs(GRID_NM - seam)))
        across = np.nanmax(np.abs(np.diff(row[at - 3 : at + 4])))
        level = max(min(ends), 0.0)
        if (
            level > 0.005
            and 0.02 * level < abs(step) < 0.3 * level
            and abs(step) > 6 * residual
            and across > 0.5 * abs(step)
        ):
            counts["detector steps levelled"] += 1
            row = row.copy()
            if seam == SEAMS_NM[0]:
                row[seam > GRID_NM] *= ends[1] / ends[0]
            else:
                row[seam < GRID_NM] *= ends[0] / ends[1]
    return row


def cleaned(row: np.ndarray, counts: Counter) -> np.ndarray | None:
    """The spectrum on the grid (431,) without spikes, steps and negative values, or None where it cannot be
    reflectance.

    `counts` tells how often each repair and each refusal happened.
    """
    known = np.isfinite(row)
    if known.sum() < LEAST:
        counts["refused: too few bands"] += 1
        return None
    row = _without_spikes(row, counts)
    negative = known & (np.nan_to_num(row) < 0)
    if negative.sum() > 0.05 * known.sum() or np.nanmin(row) < -0.03:
        counts["refused: negative"] += 1
        return None
    if negative.any():
        counts["negative values set to zero"] += 1
        row = np.where(negative, 0.0, row)
    if np.nanmax(row) > 1.35 or np.nanmax(row) < 0.002 or np.nanmedian(row) > 1.15:
        counts["refused: level"] += 1
        return None
    y = row[known]
    rough = np.median(np.abs(np.diff(y, 2))) / max(float(np.mean(y)), 1e-3)
    if rough > 0.05:
        counts["refused: noise"] += 1
        return None
    row = _without_steps(row, counts)
    return np.clip(row, 0, 1.3)

"""The spectral grid on which the models work, and the way from any sensor's bands onto it.

The first layer of the encoder is a set of weights on grid nodes; `to_grid` turns them into weights on the bands of a
sensor. It depends on wavelengths and widths alone, so it is computed once for a scene and a pixel still costs one
matrix product.
"""

from __future__ import annotations

import numpy as np

from .bands import Bands

GRID_NM = np.arange(350.0, 2501.0, 10.0)  # (216,) node wavelengths in nm
NODES = len(GRID_NM)
_LONGEST_BRIDGE_NM = 40.0  # a narrow-band sensor's gap up to this long is bridged, longer ones stay uncovered


def reach(bands: Bands) -> np.ndarray:
    """How far in nm each band speaks for its neighbourhood (b,): its width or the spacing to its neighbours, whichever
    is wider.
    """
    order = np.argsort(bands.centre, kind="stable")
    sorted_centre = bands.centre[order]
    gaps = np.diff(sorted_centre)
    spacing = np.empty(len(bands))
    spacing[order] = np.maximum(np.append(gaps, 0.0), np.insert(gaps, 0, 0.0)) if len(gaps) else 0.0
    return np.maximum.reduce([np.full(len(bands), 12.0), 0.75 * bands.fwhm, np.minimum(spacing, _LONGEST_BRIDGE_NM)])


def to_grid(bands: Bands) -> tuple[np.ndarray, np.ndarray]:
    """Interpolation from bands to nodes: matrix (b, 216) float32 and which nodes are covered (216,) bool.

    Each node is the mean of the good bands within reach, weighted by nearness; `reflectance @ matrix` puts spectra on
    the grid. Columns of uncovered nodes are zero.
    """
    width = reach(Bands(bands.centre[bands.good], bands.fwhm[bands.good], bands.good[bands.good]))
    full_width = np.ones(len(bands))
    full_width[bands.good] = width
    weight = (
        np.clip(1 - np.abs(bands.centre[:, None] - GRID_NM[None]) / full_width[:, None], 0, None) * bands.good[:, None]
    )
    total = weight.sum(0)
    covered = total > 0.05
    return np.where(covered, weight / np.maximum(total, 1e-9), 0).astype(np.float32), covered


def from_grid(bands: Bands) -> np.ndarray:
    """Gaussian band responses on the grid: matrix (216, b) float32; `spectrum @ matrix` gives what the sensor would
    see.
    """
    sigma = np.maximum(bands.fwhm, 10.0) / 2.3548
    response = np.exp(-0.5 * ((GRID_NM[:, None] - bands.centre[None]) / sigma[None]) ** 2)
    return (response / np.maximum(response.sum(0), 1e-12)).astype(np.float32)

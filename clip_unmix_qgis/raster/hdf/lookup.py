"""From the geometry of a sensor onto a map grid: the product's own lookup table, or the coordinates of its pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine
from rasterio.windows import Window

LARGEST_GRID = 400_000_000  # cells of a map grid; a lookup table takes 8 bytes for each
REACH = 0.75  # of the larger step between pixels: cells farther from a pixel than this lie outside of the swath


@dataclass
class Lookup:
    """For each cell of a map grid the row and the column of the sensor's pixel there, int32 (rows, cols), -1 where
    there is none.
    """

    row: np.ndarray
    col: np.ndarray
    crs: CRS
    transform: Affine
    source: str

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the map grid."""
        rows, cols = self.row.shape
        return rows, cols

    def take(self, read: Callable[[Window], np.ndarray], window: Window, empty: Any) -> np.ndarray:
        """(bands, rows, cols) of a `window` of the map grid, from `read` of one of the sensor; `empty`, a number or one
        a band, where there is no pixel.
        """
        rows, cols = (index[window.toslices()] for index in (self.row, self.col))
        known = rows >= 0
        if known.any():
            row, col = rows[known], cols[known]
            top, left = int(row.min()), int(col.min())
            values = read(Window(left, top, int(col.max()) - left + 1, int(row.max()) - top + 1))
        else:
            row = col = np.zeros(0, dtype=np.int32)
            top = left = 0
            values = read(Window(0, 0, 1, 1))  # for the number of bands and their type
        out = np.empty((len(values), *rows.shape), dtype=values.dtype)
        out[:] = np.reshape(empty, (-1, 1, 1))
        out[:, known] = values[:, row - top, col - left]
        return out


def from_table(x: Any, y: Any, root: dict[str, Any], shape: tuple[int, int]) -> Lookup | None:
    """EMIT's: `glt_x` and `glt_y` count columns and rows of the sensor (`shape`) from 1, 0 where there is none; place
    and CRS stand in attributes of the file (EMIT L2A product description).
    """
    if x is None or y is None:
        return None
    numbers = np.ravel(np.asarray(root.get("geotransform", []), dtype=object))
    try:
        transform = Affine.from_gdal(*(float(number) for number in numbers))
        crs = CRS.from_wkt(str(root.get("spatial_ref", ""))) if root.get("spatial_ref") else CRS.from_epsg(4326)
    except (TypeError, ValueError, CRSError):
        return None
    col, row = (abs(np.asarray(array.ReadAsArray()).astype(np.int32)) - 1 for array in (x, y))  # negative: filled in
    if row.ndim != 2 or row.shape != col.shape or not row.size:
        return None
    outside = (row < 0) | (col < 0) | (row >= shape[0]) | (col >= shape[1])
    if outside.all():
        return None
    row[outside] = col[outside] = -1
    return Lookup(row, col, crs, transform, "the file's lookup table (GLT)")


def from_coordinates(latitude: np.ndarray, longitude: np.ndarray) -> Lookup | None:
    """The nearest pixel for each cell of a grid in degrees, about as fine as the pixels (rows, cols) lie."""
    from scipy.spatial import cKDTree

    known = np.isfinite(latitude) & np.isfinite(longitude) & (abs(latitude) <= 90) & (abs(longitude) <= 180)
    if latitude.ndim != 2 or min(latitude.shape) < 2 or known.sum() < 4:
        return None
    y, x = latitude.astype(np.float64), longitude.astype(np.float64)
    if np.ptp(x[known]) > 180:  # across the date line
        x = np.where(x < 0, x + 360, x)
    narrow = max(float(np.cos(np.radians(y[known].mean()))), 0.01)
    flat_x = np.where(known, x * narrow, np.nan)
    flat_y = np.where(known, y, np.nan)
    steps = [
        float(np.nanmedian(np.hypot(np.diff(flat_x, axis=axis), np.diff(flat_y, axis=axis)))) for axis in (0, 1)
    ]
    if not all(np.isfinite(steps)) or min(steps) <= 0:
        return None
    step = float(np.sqrt(steps[0] * steps[1]))
    left, top = float(np.nanmin(flat_x)), float(np.nanmax(flat_y))
    cols = round((float(np.nanmax(flat_x)) - left) / step) + 1
    rows = round((top - float(np.nanmin(flat_y))) / step) + 1
    if rows * cols > LARGEST_GRID:
        return None
    number = np.flatnonzero(known.ravel())
    tree = cKDTree(np.column_stack([flat_x.ravel()[number], flat_y.ravel()[number]]))
    row, col = np.full((2, rows, cols), -1, dtype=np.int32)
    across = left + step * np.arange(cols)
    for line in range(rows):
        points = np.column_stack([across, np.full(cols, top - step * line)])
        distance, nearest = tree.query(points, distance_upper_bound=REACH * max(steps))
        here = np.isfinite(distance)
        pixel = number[nearest[here]]
        row[line, here], col[line, here] = pixel // latitude.shape[1], pixel % latitude.shape[1]
    transform = Affine(step / narrow, 0, (left - step / 2) / narrow, 0, -step, top + step / 2)
    return Lookup(row, col, CRS.from_epsg(4326), transform, "the coordinates of its pixels")

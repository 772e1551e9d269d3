"""How much ground a pixel covers, on the WGS 84 ellipsoid whatever the CRS: degrees, metres, feet, Mercator."""

from __future__ import annotations

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from ..raster.gdal_session import GDAL_ERRORS, gdal

_A, _F = 6378137.0, 1 / 298.257223563  # WGS 84
_E2 = _F * (2 - _F)
_NODES = 9  # a side, of the lattice on which the scale of a map projection is computed; it changes slowly
_GEOGRAPHIC = CRS.from_epsg(4326)
HECTARE = 10_000.0  # m2


def pixel_areas(crs: CRS | None, transform: Affine, rows: int, cols: int) -> np.ndarray | None:
    """The area of each pixel in m2 (rows, cols), None where the grid has no place on Earth.

    Degrees: |det| of the geotransform times the ellipsoid's metres a degree, M(phi) N(phi) cos(phi) (Snyder 1987,
    eq. 4-18, 4-19), at the pixel's centre. Projections: the same of the projection's inverse, from differences over a
    pixel, at a lattice of nodes between which it is interpolated.
    """
    if crs is None:
        return None
    if crs.is_geographic:
        latitude = (transform * _centres(rows, cols))[1]
        return abs(transform.determinant) * _square_metres_per_square_degree(latitude)
    row, col = np.linspace(0, rows, _NODES), np.linspace(0, cols, _NODES)
    at_row, at_col = (nodes.ravel() for nodes in np.meshgrid(row, col, indexing="ij"))
    corners = [transform * (at_col + right, at_row + down) for right, down in ((0, 0), (1, 0), (0, 1))]
    try:
        with gdal():
            geographic = [np.array(transform_points(crs, _GEOGRAPHIC, *corner)) for corner in corners]
    except (*GDAL_ERRORS, CRSError, ValueError):  # a local grid
        return None
    origin, right, down = geographic
    square_degrees = abs(np.cross((right - origin).T, (down - origin).T))
    nodes = (square_degrees * _square_metres_per_square_degree(origin[1])).reshape(_NODES, _NODES)
    if not np.isfinite(nodes).all():
        return None
    along = np.stack([np.interp(np.arange(cols) + 0.5, col, of) for of in nodes])
    return np.stack([np.interp(np.arange(rows) + 0.5, row, of) for of in along.T], axis=1)


def _centres(rows: int, cols: int) -> tuple[np.ndarray, np.ndarray]:
    row, col = np.mgrid[:rows, :cols] + 0.5
    return col, row


def _square_metres_per_square_degree(latitude: np.ndarray) -> np.ndarray:
    phi = np.radians(latitude)
    flat = 1 - _E2 * np.sin(phi) ** 2
    meridian, normal = _A * (1 - _E2) / flat**1.5, _A / np.sqrt(flat)
    result: np.ndarray = np.radians(1.0) ** 2 * meridian * normal * np.cos(phi)
    return result

"""The pixels of a scene under points and polygons, and their spectra."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rasterio.crs import CRS
from rasterio.features import bounds, geometry_mask
from rasterio.transform import Affine, from_gcps
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..errors import UserError
from .part import rows_up
from .vectors import Feature

if TYPE_CHECKING:
    from .scene import Scene


def pixels_under(features: Sequence[Feature], scene: Scene, path: Path) -> list[np.ndarray]:
    """For each feature the numbers (row * cols + col) of the scene's pixels under it: of a point the one it lies in, of
    a polygon those whose centre it covers.

    Geometries without a CRS are taken to be in the scene's, those of a scene without a CRS in its pixel or map
    coordinates. UserError: other geometries, or a CRS from which nothing leads to the scene's.
    """
    transform, crs = _grid(scene)
    if crs is None and not scene.georeferenced and rows_up([bounds(feature.geometry) for feature in features]):
        transform = Affine.scale(1, -1) * transform  # drawn in QGIS, where such rasters lie below 0
    found = []
    for feature in features:
        placed = feature.placed(crs, path)
        assert placed is not None  # those without a geometry were passed over
        found.append(_pixels(placed, transform, scene, path))
    return found


def _grid(scene: Scene) -> tuple[Affine, CRS | None]:
    """Geotransform and CRS of the scene, fitted to its ground control points where it has no other."""
    points, crs = scene.gcps
    return (from_gcps(points), crs) if points else (scene.transform, scene.crs)


def _pixels(geometry: dict[str, Any], transform: Affine, scene: Scene, path: str | Path) -> np.ndarray:
    """Numbers (row * cols + col) of the scene's pixels under a geometry."""
    kind = geometry["type"]
    if kind in ("Point", "MultiPoint"):
        points = [geometry["coordinates"]] if kind == "Point" else geometry["coordinates"]
        places = [~transform * (x, y) for x, y in (point[:2] for point in points)]
        cells = [(math.floor(row), math.floor(col)) for col, row in places if math.isfinite(row) and math.isfinite(col)]
        return np.array(
            [row * scene.cols + col for row, col in cells if 0 <= row < scene.rows and 0 <= col < scene.cols],
            dtype=np.int64,
        )
    if kind not in ("Polygon", "MultiPolygon"):
        raise UserError("{path} holds a {kind}; samples must be points or polygons.", path=path, kind=kind)
    left, bottom, right, top = bounds(geometry)
    corners = np.array([~transform * (x, y) for x in (left, right) for y in (bottom, top)])
    if not np.isfinite(corners).all():
        return np.empty(0, dtype=np.int64)
    (first_col, first_row), (last_col, last_row) = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    col, row = max(0, int(first_col)), max(0, int(first_row))
    width, height = min(scene.cols, int(last_col)) - col, min(scene.rows, int(last_row)) - row
    if width <= 0 or height <= 0:
        return np.empty(0, dtype=np.int64)
    placed = window_transform(Window(col, row, width, height), transform)
    inside = geometry_mask([geometry], (height, width), placed, invert=True)
    rows, cols = np.nonzero(inside)
    return (rows + row).astype(np.int64) * scene.cols + cols + col


def spectra_at(scene: Scene, pixels: Mapping[int, np.ndarray]) -> dict[int, np.ndarray]:
    """Spectra (n, b) float32 at sorted pixel numbers (n,), NaN where invalid. Reads only blocks that are needed."""
    spectra = {
        index: np.full((len(numbers), len(scene.bands)), np.nan, dtype=np.float32) for index, numbers in pixels.items()
    }
    for window in scene.blocks():
        block = None
        for index, numbers in pixels.items():
            row, col = numbers // scene.cols - window.row_off, numbers % scene.cols - window.col_off
            here = (row >= 0) & (row < window.height) & (col >= 0) & (col < window.width)
            if here.any():
                block = scene.read(window) if block is None else block
                spectra[index][here] = block[row[here], col[here]]
    return spectra

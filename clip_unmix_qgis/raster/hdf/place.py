"""Where on Earth the cube of an HDF5 or NetCDF product lies."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine, from_origin

PRISMA_METRES = 30.0
GRID = 5  # ground control points a side


def prisma(root: dict[str, Any]) -> tuple[CRS | None, Affine]:
    """CRS and geotransform of a geocoded PRISMA product from its attributes, which name the first pixel's centre."""
    try:
        east, north = (float(np.ravel(root[f"product_ulcorner_{axis}"])[0]) for axis in ("easting", "northing"))
        crs = CRS.from_epsg(int(float(np.ravel(root["epsg_code"])[0])))
    except (KeyError, ValueError, IndexError, TypeError, CRSError):
        return None, Affine.identity()
    return crs, from_origin(east - PRISMA_METRES / 2, north + PRISMA_METRES / 2, PRISMA_METRES, PRISMA_METRES)


def coordinates(array: Any, axes: tuple[int, int, int], mapping: Any) -> tuple[CRS | None, Affine]:
    """Geotransform from the evenly spaced coordinates of the rows and columns, and CRS from the variable of the grid
    mapping.
    """
    dimensions = array.GetDimensions()
    spans = []
    for axis in axes[1:]:
        variable = dimensions[axis].GetIndexingVariable()
        values = np.ravel(variable.ReadAsArray()).astype(float) if variable is not None else np.empty(0)
        steps = np.diff(values)
        if len(steps) < 1 or not np.isfinite(values).all() or steps[0] == 0 or np.ptp(steps) > 0.01 * abs(steps[0]):
            return None, Affine.identity()
        spans.append((values[0], (values[-1] - values[0]) / len(steps)))
    (y, height), (x, width) = spans
    reference = array.GetSpatialRef()  # what GDAL made of a NetCDF grid mapping
    crs = CRS.from_wkt(reference.ExportToWkt()) if reference is not None else None
    if crs is None and mapping is not None:
        attributes = {attribute.GetName().lower(): attribute.Read() for attribute in mapping.GetAttributes() or []}
        text = attributes.get("crs_wkt") or attributes.get("spatial_ref")
        try:
            crs = CRS.from_wkt(text) if isinstance(text, str) else None
        except CRSError:
            crs = None
    if crs is None and not all(dimensions[axis].GetName().lower().startswith(("lat", "lon")) for axis in axes[1:]):
        return None, Affine.identity()
    return crs or CRS.from_epsg(4326), Affine(width, 0, x - width / 2, 0, height, y - height / 2)


def map_info(array: Any, epsg: Any) -> tuple[CRS | None, Affine]:
    """CRS and geotransform of an ENVI `map info` that a product (NEON) keeps as text."""
    try:
        parts = [part.strip() for part in _text(array).strip("{}").split(",")]
        column, row, east, north, width, height = (float(part) for part in parts[1:7])
        if epsg is not None and _text(epsg).isdigit():
            crs = CRS.from_epsg(int(_text(epsg)))
        else:
            crs = CRS.from_epsg((32600 if parts[8].lower().startswith("n") else 32700) + int(float(parts[7])))
    except (ValueError, IndexError, TypeError, AttributeError, CRSError):
        return None, Affine.identity()
    return crs, from_origin(east - (column - 1) * width, north + (row - 1) * height, width, height)


def control_points(latitude: Any, longitude: Any) -> tuple[list[GroundControlPoint], CRS | None]:
    """A grid of ground control points from the coordinates of every pixel."""
    if latitude is None or longitude is None:
        return [], None
    shape = [dimension.GetSize() for dimension in latitude.GetDimensions()]
    if len(shape) != 2 or min(shape) < 2 or shape != [dimension.GetSize() for dimension in longitude.GetDimensions()]:
        return [], None
    points = []
    for row in np.unique(np.linspace(0, shape[0] - 1, GRID).round().astype(int)):
        for col in np.unique(np.linspace(0, shape[1] - 1, GRID).round().astype(int)):
            x, y = (
                float(np.ravel(array.ReadAsArray(array_start_idx=[int(row), int(col)], count=[1, 1]))[0])
                for array in (longitude, latitude)
            )
            if abs(x) <= 180 and abs(y) <= 90:
                points.append(GroundControlPoint(row + 0.5, col + 0.5, x, y))
    return (points, CRS.from_epsg(4326)) if len(points) >= 4 else ([], None)


def _text(array: Any) -> str:
    value = array.Read()
    if isinstance(value, (list, tuple)):
        value = value[0]
    return (
        value.decode("utf-8", errors="replace").strip() if isinstance(value, (bytes, bytearray)) else str(value).strip()
    )

"""Opening vector files through GDAL's own bindings, which QGIS brings along."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rasterio.crs import CRS

from ..errors import UserError


def open_vectors(path: Path, what: str) -> Any:
    """The open dataset with at least one layer, which lives as long as its layers are read. UserError: the bindings are
    missing, no such file, no vector file; `what` it is for.
    """
    try:
        from osgeo import gdal
    except ImportError as error:
        raise UserError(
            "Reading {what} needs GDAL's Python bindings (osgeo), which QGIS brings along; install them.", what=what
        ) from error
    if not str(path).startswith("/vsi") and not path.exists():
        raise UserError("{path} does not exist; check the path of the {what}.", path=path, what=what)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:  # with gdal.UseExceptions, which is the application's choice
        source = None
    finally:
        gdal.PopErrorHandler()
    if source is None or not source.GetLayerCount():
        raise UserError(
            "{path} is not a vector file that GDAL can read; give points or polygons as GeoPackage, GeoJSON or "
            "Shapefile.",
            path=path,
        )
    return source


def layers_of(source: Any) -> list[Any]:
    """The layers of an open dataset."""
    return [source.GetLayer(i) for i in range(source.GetLayerCount())]


def crs_of(layer: Any) -> CRS | None:
    """The CRS of a layer, if it states one."""
    reference = layer.GetSpatialRef()
    return CRS.from_wkt(reference.ExportToWkt()) if reference is not None else None


def geojson(geometry: Any) -> dict[str, Any] | None:
    """A geometry of GDAL's, in two dimensions; None where it is empty."""
    if geometry is None or geometry.IsEmpty():
        return None
    geometry.AssignSpatialReference(None)  # or GDAL swaps the axes of some CRS on its way to GeoJSON
    geometry.FlattenTo2D()
    found: dict[str, Any] = json.loads(geometry.ExportToJson())
    return found


def polygons(path: Path, what: str) -> Iterator[tuple[dict[str, Any], CRS | None]]:
    """All polygons of a file as GeoJSON, each with its CRS. UserError: other geometries, or none."""
    source = open_vectors(path, what)
    count = 0
    for layer in layers_of(source):
        crs = crs_of(layer)
        for feature in layer:
            geometry = geojson(feature.GetGeometryRef())
            if geometry is None:
                continue
            if geometry["type"] not in ("Polygon", "MultiPolygon"):
                raise UserError(
                    "{path} holds a {kind}; a {what} must be polygons or a raster.",
                    path=path, kind=geometry["type"], what=what,
                )  # fmt: skip
            count += 1
            yield geometry, crs
    if not count:
        raise UserError("{path} holds no polygon; a {what} must be polygons or a raster.", path=path, what=what)

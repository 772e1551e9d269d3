"""Points and polygons of vector files: their fields, and their geometry in another CRS."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_geom

from ..errors import UserError
from ..messages import Message
from .gdal_session import GDAL_ERRORS


@dataclass(frozen=True)
class Feature:
    """A feature of a layer: its number in the file, values by field, geometry as GeoJSON and the layer's CRS.

    `repaired`: the geometry crossed itself and was mended as GDAL does. A feature without a geometry has None.
    """

    number: int
    fields: Mapping[str, Any]
    geometry: dict[str, Any] | None
    crs: CRS | None
    repaired: bool = False

    def placed(self, crs: CRS | None, path: Path) -> dict[str, Any] | None:
        """Its geometry in `crs`; as it is where one of both is unknown. UserError where it cannot be brought there."""
        if self.geometry is None or self.crs is None or crs is None or self.crs == crs:
            return self.geometry
        try:
            placed: dict[str, Any] = transform_geom(self.crs, crs, self.geometry)
        except (*GDAL_ERRORS, CRSError, ValueError) as error:
            raise UserError(
                "{path} cannot be brought into the CRS of the raster; reproject it first.", path=path
            ) from error
        return placed


@dataclass(frozen=True)
class Layer:
    """A layer of a vector file: its name, the names of its fields in their order, and its features, read when asked."""

    name: str
    fields: tuple[str, ...]
    _source: Any

    def features(self) -> Iterator[Feature]:
        reference = self._source.GetSpatialRef()
        crs = CRS.from_wkt(reference.ExportToWkt()) if reference is not None else None
        self._source.ResetReading()
        for number, feature in enumerate(self._source, start=1):
            geometry = feature.GetGeometryRef()
            fields = {name: feature.GetField(index) for index, name in enumerate(self.fields)}
            if geometry is None or geometry.IsEmpty():
                yield Feature(number, fields, None, crs)
                continue
            geometry.AssignSpatialReference(None)  # or GDAL swaps the axes of some CRS on its way to GeoJSON
            geometry.FlattenTo2D()
            mended = _mended(geometry)
            found = json.loads((mended or geometry).ExportToJson())
            yield Feature(number, fields, found, crs, mended is not None)


def _mended(geometry: Any) -> Any | None:
    """A polygon that crosses itself, mended; None where there is nothing to mend."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")  # it says on the terminal where the polygon crosses itself
    try:
        return geometry.MakeValid() if geometry.GetDimension() == 2 and not geometry.IsValid() else None
    finally:
        gdal.PopErrorHandler()


def layers(path: Path, name: str = "", what: str = Message("layer")) -> list[Layer]:
    """The layers of a vector file, at least one, or that of a name; `what` it is for. UserError where GDAL cannot read
    it as one, or its bindings are missing.
    """
    try:
        from osgeo import gdal
    except ImportError as error:
        raise UserError(
            "Reading {what} needs GDAL's Python bindings (osgeo), which QGIS brings along; install them.", what=what
        ) from error
    if not str(path).startswith("/vsi") and not path.exists():
        raise UserError("{path} does not exist; check the path of the {what}.", path=path, what=what)
    if path.exists() and not (path.is_file() or path.is_dir()):  # GDAL would wait for a pipe for ever
        raise UserError("{path} is a device or a pipe; give a vector file as the {what}.", path=path, what=what)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        found = [source.GetLayer(i) for i in range(source.GetLayerCount())] if source is not None else []
    except RuntimeError:  # with gdal.UseExceptions, which is the application's choice
        found = []
    finally:
        gdal.PopErrorHandler()
    if not found:
        raise UserError(
            "{path} is not a vector file that GDAL can read; give points or polygons as GeoPackage, GeoJSON or "
            "Shapefile.",
            path=path,
        )
    found = [layer for layer in found if not name or layer.GetName() == name]
    if not found:
        raise UserError("{path} has no layer called {name}; choose another one.", path=path, name=name)
    return [Layer(layer.GetName(), _fields(layer), _Kept(layer, source)) for layer in found]


def polygons(path: Path, what: str) -> Iterator[tuple[dict[str, Any], CRS | None]]:
    """All polygons of a file as GeoJSON, each with its CRS. UserError: other geometries, or none."""
    count = 0
    for layer in layers(path, what=what):
        for feature in layer.features():
            if feature.geometry is None:
                continue
            kind = feature.geometry["type"]
            if kind not in ("Polygon", "MultiPolygon"):
                raise UserError(
                    "{path} holds a {kind}; a {what} must be polygons or a raster.", path=path, kind=kind, what=what
                )
            count += 1
            yield feature.geometry, feature.crs
    if not count:
        raise UserError("{path} holds no polygon; a {what} must be polygons or a raster.", path=path, what=what)


def field_called(fields: Sequence[str], wanted: str) -> str | None:
    """The field of that name, whatever its case."""
    return next((field for field in fields if field.casefold() == wanted.casefold()), None)


def _fields(layer: Any) -> tuple[str, ...]:
    definition = layer.GetLayerDefn()
    return tuple(definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount()))


class _Kept:
    """A layer with its data set, without which GDAL's would be gone."""

    def __init__(self, layer: Any, source: Any) -> None:
        self._layer, self._source = layer, source

    def __getattr__(self, name: str) -> Any:
        return getattr(self._layer, name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._layer)

"""Where the scenes of a batch lie: a GeoPackage of their footprints, and a virtual mosaic of their abundances."""

from __future__ import annotations

import contextlib
import json
import os
import uuid
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_geom

from ..files import write_file
from ..messages import Message
from ..plain_text import printable
from ..raster.gdal_session import GDAL_ERRORS, gdal, quiet
from ..raster.vrt import parse_xml
from ..run.outputs import entries_of
from .export_grid import ExportGrid
from .output import content_in_memory
from .results import KINDS, OTHER, Results

FOOTPRINTS, MOSAIC, WARPED = "batch.gpkg", "batch.vrt", "batch_warped"
LAYER = "footprints"
MOST_PIXELS = 2**31 - 1  # of a side of a virtual raster


@dataclass(frozen=True)
class Placed:
    """A scene's maps (one for each material, then *other*) and their grid; `outline` in WGS 84, None without a place.

    `straight`: rows run from west to east and columns from north to south.
    """

    folder: Path
    names: tuple[str, ...]
    maps: tuple[str, ...]
    crs: CRS | None
    transform: Affine
    rows: int
    cols: int
    straight: bool
    outline: Mapping[str, Any] | None


def placed(results: Results) -> Placed:
    """Where the maps of a run lie."""
    entries = [entry for kind in ("abundance", "other") for entry in entries_of(results.record, KINDS[kind])]
    t, points = results.transform, results.gcps[0]
    straight = not points and t.b == t.d == 0 and t.a > 0 > t.e
    names = (*results.materials, OTHER)
    return Placed(
        results.folder, names, tuple(entry["path"] for entry in entries), results.crs, t, results.rows, results.cols,
        straight, _outline(results),
    )  # fmt: skip


def _outline(results: Results) -> Mapping[str, Any] | None:
    if results.crs is None:
        return None
    ring = ExportGrid(results.crs, results.transform, results.rows, results.cols).corners()
    try:
        with gdal():
            found: Mapping[str, Any] = transform_geom(
                results.crs, "EPSG:4326", {"type": "Polygon", "coordinates": [ring]}, precision=9
            )
    except (*GDAL_ERRORS, CRSError, ValueError):
        return None
    return found


# -- footprints -------------------------------------------------------------------------------------------------------
def write_footprints(path: Path, rows: Sequence[tuple[Mapping[str, Any], Mapping[str, Any] | None]]) -> list[str]:
    """Write a layer of scenes: fields (text or numbers) and the outline in WGS 84 of each. Notes where that fails."""
    try:
        from osgeo import gdal as bindings
    except ImportError:
        return [Message("The footprints need GDAL's Python bindings (osgeo), which QGIS brings along; install them.")]
    place = f"/vsimem/{uuid.uuid4().hex}.gpkg"
    try:
        _fill(bindings, place, rows)
        content = content_in_memory(bindings, place)
    except RuntimeError:  # with gdal.UseExceptions, which is the application's choice
        return [Message("The footprints could not be written to {path}.", path=path)]
    finally:
        bindings.Unlink(place)
    write_file(path, content)
    return []


def _fill(bindings: Any, place: str, rows: Sequence[tuple[Mapping[str, Any], Mapping[str, Any] | None]]) -> None:
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    database = bindings.GetDriverByName("GPKG").Create(place, 0, 0, 0, bindings.GDT_Unknown)
    layer = database.CreateLayer(LAYER, reference, ogr.wkbMultiPolygon)
    columns = _columns(rows)
    for name, kind in columns.values():
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if kind is float else ogr.OFTString))
    for fields, outline in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for key, value in fields.items():
            if value is not None:
                feature.SetField(columns[key][0], value)
        if outline is not None:
            feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromJson(json.dumps(outline))))
        layer.CreateFeature(feature)
    layer = database = None  # which writes it


def _columns(rows: Sequence[tuple[Mapping[str, Any], Any]]) -> dict[str, tuple[str, type]]:
    """Key -> name and type of the column; names differ by more than their case."""
    found: dict[str, tuple[str, type]] = {}
    taken: Counter[str] = Counter(["fid", "geom"])
    for fields, _ in rows:
        for key, value in fields.items():
            if key in found:
                continue
            name = printable(key)
            taken[name.casefold()] += 1
            number = taken[name.casefold()]
            found[key] = (name if number == 1 else f"{name} ({number})", float if isinstance(value, float) else str)
    return found


# -- the mosaic -------------------------------------------------------------------------------------------------------
def write_mosaic(output: Path, scenes: Sequence[Placed]) -> list[str]:
    """Write `batch.vrt`: a band for each material and *other*, of all scenes, later ones over earlier ones.

    It lies in the CRS of most scenes, in their finest pixels, and names the maps by paths relative to itself; scenes in
    another CRS or rotated are warped virtually (`batch_warped`). Notes on what is left out.
    """
    usable = [scene for scene in scenes if scene.crs is not None]
    notes = _left_out(scenes, usable)
    names = usable[0].names if usable else ()
    usable = [scene for scene in usable if scene.names == names]
    words = Counter(scene.crs.to_wkt() for scene in usable if scene.crs is not None)
    crs = CRS.from_wkt(words.most_common(1)[0][0]) if words else CRS()
    parts = []
    for scene in usable:
        try:
            parts.append(_part(output, scene, crs))
        except (*GDAL_ERRORS, CRSError, ValueError):
            notes.append(Message("{scene} cannot be brought into the CRS of the mosaic.", scene=scene.folder.name))
    root = _mosaic(crs, names, parts) if parts else None
    if root is not None:
        write_file(output / MOSAIC, ET.tostring(root, encoding="utf-8"))
    else:
        (output / MOSAIC).unlink(missing_ok=True)
        if parts:
            notes.append(Message("The scenes lie too far apart for a mosaic in their pixels."))
    _remove_others(output, {file for part in parts for file in part.files})
    return notes


def _remove_others(output: Path, wanted: set[str]) -> None:
    """The warped rasters of an earlier mosaic go."""
    for path in (output / WARPED).glob("*.vrt"):
        if f"{WARPED}/{path.name}" not in wanted:
            path.unlink()
    with contextlib.suppress(OSError):  # there is none, or something else is in it
        (output / WARPED).rmdir()


def _left_out(scenes: Sequence[Placed], usable: Sequence[Placed]) -> list[str]:
    lost = [scene.folder.name for scene in scenes if scene not in usable]
    if not lost:
        return []
    return [Message("Without a place on Earth, and so not in the mosaic: {scenes}.", scenes=", ".join(lost))]


@dataclass(frozen=True)
class _Part:
    """The maps of a scene on a straight grid in the mosaic's CRS, as paths relative to the mosaic."""

    files: tuple[str, ...]
    transform: Affine
    rows: int
    cols: int


def _part(output: Path, scene: Placed, crs: CRS) -> _Part:
    own = [scene.folder / name for name in scene.maps]
    if scene.straight and scene.crs == crs:
        files = tuple(path.relative_to(output).as_posix() for path in own)
        return _Part(files, scene.transform, scene.rows, scene.cols)
    folder = output / WARPED
    folder.mkdir(exist_ok=True)
    files = tuple(f"{WARPED}/{scene.folder.name}_{path.stem}.vrt" for path in own)
    with gdal(), quiet():
        for path, name in zip(own, files):
            nodata = float("nan")
            with rasterio.open(path) as source, WarpedVRT(source, crs=crs, src_nodata=nodata, nodata=nodata) as warped:
                rasterio.shutil.copy(warped, output / name, driver="VRT")
                found = _Part(files, warped.transform, warped.height, warped.width)
            _relative(output / name, path)
    return found


def _relative(vrt: Path, source: Path) -> None:
    """Let a warped raster name its source by a path relative to itself, so that a batch may be moved."""
    root = parse_xml(vrt.read_text(encoding="utf-8"))
    if root is None:
        raise RuntimeError(f"GDAL wrote a virtual raster that is no XML: {vrt}")
    for element in root.iter("SourceDataset"):
        element.set("relativeToVRT", "1")
        element.text = Path(os.path.relpath(source, vrt.parent)).as_posix()
    write_file(vrt, ET.tostring(root, encoding="utf-8"))


def _mosaic(crs: CRS, names: Sequence[str], parts: Sequence[_Part]) -> ET.Element | None:
    """The virtual raster (GDAL's VRT format); None where it would be too large."""
    width = min(part.transform.a for part in parts)
    height = min(-part.transform.e for part in parts)
    left, top = min(part.transform.c for part in parts), max(part.transform.f for part in parts)
    right = max(part.transform.c + part.transform.a * part.cols for part in parts)
    bottom = min(part.transform.f + part.transform.e * part.rows for part in parts)
    cols, rows = round((right - left) / width), round((top - bottom) / height)
    if not (0 < cols <= MOST_PIXELS and 0 < rows <= MOST_PIXELS):
        return None
    root = ET.Element("VRTDataset", rasterXSize=str(cols), rasterYSize=str(rows))
    ET.SubElement(root, "SRS").text = crs.to_wkt()
    ET.SubElement(root, "GeoTransform").text = f"{left!r}, {width!r}, 0.0, {top!r}, 0.0, {-height!r}"
    for number, name in enumerate(names):
        band = ET.SubElement(root, "VRTRasterBand", dataType="Float32", band=str(number + 1))
        ET.SubElement(band, "Description").text = printable(name)
        ET.SubElement(band, "NoDataValue").text = "nan"
        for part in parts:
            source = ET.SubElement(band, "ComplexSource")
            ET.SubElement(source, "SourceFilename", relativeToVRT="1").text = part.files[number]
            ET.SubElement(source, "SourceBand").text = "1"
            size = {"xOff": "0", "yOff": "0", "xSize": str(part.cols), "ySize": str(part.rows)}
            ET.SubElement(source, "SrcRect", size)
            place = {
                "xOff": repr((part.transform.c - left) / width), "yOff": repr((top - part.transform.f) / height),
                "xSize": repr(part.cols * part.transform.a / width),
                "ySize": repr(part.rows * -part.transform.e / height),
            }  # fmt: skip
            ET.SubElement(source, "DstRect", place)
            ET.SubElement(source, "NODATA").text = "nan"
    return root

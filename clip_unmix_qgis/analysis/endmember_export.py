"""A run's endmembers for other programs: an ENVI spectral library, a table, or a GeoPackage for the EnMAP-Box."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import numpy as np

from ..errors import UserError
from ..run.outputs import ENDMEMBERS
from .endmember_library import EndmemberTable, read_endmembers, write_envi_library
from .output import content_in_memory, require_free, write_output, write_outputs
from .results import Results

LAYER = "endmembers"
PROFILES = ("profile", "spread", "expected")  # fields of spectra in the GeoPackage


def write_library(results: Results, path: Path, *, overwrite: bool = False) -> list[Path]:
    """Write the endmembers in the form that the ending of `path` names; returns the files.

    .sli: an ENVI spectral library with its .hdr. .csv: wavelength, reflectance, spread among the draws and what each
    name leads to expect. .gpkg: a row for each endmember with the same spectra in JSON, as the EnMAP-Box keeps them,
    and a .qml that says so. UserError: another ending, a file in the way, no place to write, .sli and .csv by one name.
    """
    writers: dict[str, tuple[str, Callable[[Results, Path], None]]] = {
        ".sli": (".hdr", write_envi_library), ".csv": ("", _write_table), ".gpkg": (".qml", _write_geopackage),
    }  # fmt: skip
    if path.suffix.lower() not in writers:
        raise UserError(
            "{path} does not tell what to write; let it end in .sli (ENVI), .csv or .gpkg (GeoPackage).", path=path
        )
    _require_no_namesake(path)
    beside, write = writers[path.suffix.lower()]
    files = [path, *([path.with_suffix(beside)] if beside else [])]
    for file in files:
        require_free(file, overwrite=overwrite)
    write(results, path)
    return files


def _require_no_namesake(path: Path) -> None:
    """The EnMAP-Box reads a .csv beside a .sli of the same name as a row for each spectrum (qps/speclib/io/envi.py),
    and fails where it has fewer rows than that; in ours a row is a band.
    """
    namesake = path.with_suffix({".sli": ".csv", ".csv": ".sli"}.get(path.suffix.lower(), path.suffix))
    if namesake != path and namesake.exists():
        raise UserError(
            "{namesake} lies there already, and the EnMAP-Box takes a .csv beside a .sli of the same name for its "
            "attributes; choose another name.",
            namesake=namesake,
        )


def _write_table(results: Results, path: Path) -> None:
    read_endmembers(results)  # or a damaged table would be passed on
    write_output(path, (results.folder / ENDMEMBERS).read_bytes())


def _write_geopackage(results: Results, path: Path) -> None:
    try:
        from osgeo import gdal
    except ImportError as error:
        raise UserError(
            "A GeoPackage needs GDAL's Python bindings (osgeo), which QGIS brings along; write .sli or .csv."
        ) from error
    table, place = read_endmembers(results), f"/vsimem/{uuid.uuid4().hex}.gpkg"
    try:
        _fill(gdal, place, table, results.record["model"]["endmembers"])
        content = content_in_memory(gdal, place)
    finally:
        gdal.Unlink(place)
    write_outputs({path: content, path.with_suffix(".qml"): _style().encode("utf-8")})


def _fill(gdal: Any, place: str, table: EndmemberTable, described: list[dict[str, Any]]) -> None:
    """A layer without geometry: name, material, where it comes from, angle, and the spectra in JSON."""
    from osgeo import ogr

    database = gdal.GetDriverByName("GPKG").Create(place, 0, 0, 0, gdal.GDT_Unknown)
    layer = database.CreateLayer(LAYER, None, ogr.wkbNone)
    for name in ("name", "material", "source", *PROFILES):
        field = ogr.FieldDefn(name, ogr.OFTString)
        if name in PROFILES:
            field.SetSubType(ogr.OFSTJSON)
        layer.CreateField(field)
    layer.CreateField(ogr.FieldDefn("angle", ogr.OFTReal))
    for entry, *spectra in zip(described, table.reflectance, table.spread, table.expected):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", entry["name"])
        feature.SetField("material", entry["prompt"] or "")
        feature.SetField("source", entry["source"])
        if entry.get("angle") is not None:
            feature.SetField("angle", entry["angle"])
        for name, values in zip(PROFILES, spectra):
            if np.isfinite(values).any():
                feature.SetField(name, _profile(table.wavelengths, values))
        layer.CreateFeature(feature)
    layer = database = None  # which writes it


def _profile(wavelengths: np.ndarray, values: np.ndarray) -> str:
    """A spectrum in the EnMAP-Box's form (manual, *Spectral Libraries*): bands without a value hold 0 and are bad."""
    good = np.isfinite(values)
    profile = {
        "x": [float(f"{centre:.6g}") for centre in wavelengths.tolist()],
        "y": [float(f"{value:.6g}") for value in np.where(good, values, 0.0).tolist()],
        "xUnit": "nm", "yUnit": "reflectance", "bbl": good.astype(int).tolist(),
    }  # fmt: skip
    return json.dumps(profile)


def _style() -> str:
    """Fields of spectra by the name of the EnMAP-Box's editor for them."""
    fields = "".join(
        f'<field name={quoteattr(name)}><editWidget type="SpectralProfile"><config/></editWidget></field>'
        for name in PROFILES
    )
    return f'<!DOCTYPE qgis>\n<qgis styleCategories="Fields"><fieldConfiguration>{fields}</fieldConfiguration></qgis>\n'

"""Exported maps as a STAC item, with pystac (optional): where and when, what each band is, what made it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from rasterio.warp import transform_geom

from ..errors import UserError
from ..messages import Message
from ..plain_text import printable
from ..raster.gdal_session import gdal
from ..run import provenance
from .comparable import date_in
from .export_form import Exported, ExportOptions
from .export_grid import ExportGrid
from .results import Results

PROCESSING = "https://stac-extensions.github.io/processing/v1.2.0/schema.json"
COG = "image/tiff; application=geotiff; profile=cloud-optimized"
GEOTIFF = "image/tiff; application=geotiff"
LINEAGE = Message(
    "Spectral unmixing from the names of materials: endmembers found in the scene, abundances by non-negative least "
    "squares and regression, with 90 % intervals."
)


def require_pystac() -> None:
    """UserError where pystac is not installed."""
    try:
        import pystac  # noqa: F401 (whether it is there)
    except ImportError as error:
        raise UserError(
            "A STAC item needs the Python package pystac, which is not installed: install it (pip install pystac), or "
            "leave the item away."
        ) from error


def check_date(text: str | None) -> None:
    """UserError where a date is none."""
    if text:
        _moment(text)


def stac_item(
    results: Results, grid: ExportGrid, written: Sequence[Exported], options: ExportOptions
) -> dict[str, Any]:
    """The item of the files `written` beside it, with the extensions eo, processing, projection and raster.

    Its time is the one of `options`, else the date in the scene's name, else that of the run, which the description
    then says. UserError where the maps have no place on Earth.
    """
    import pystac
    from pystac.extensions.eo import EOExtension
    from pystac.extensions.projection import ProjectionExtension
    from pystac.extensions.raster import RasterExtension

    record = results.record
    outline = _outline(grid)
    when, known = _when(record, options.date)
    description = [LINEAGE] if known else [LINEAGE, "The date of the scene is not known; the time is that of the run."]
    materials = ", ".join(printable(name) for name in results.materials)
    item = pystac.Item(
        id=f"clip-unmix-{re.sub('[^0-9A-Za-z_-]', '_', str(record['run']))}",
        geometry=outline, bbox=_bbox(outline), datetime=when,
        properties={
            "title": f"{printable(_scene_name(record))}: {materials}",
            "description": " ".join(description),
            "processing:lineage": str(LINEAGE),
            "processing:level": "L4",
            "processing:software": {"CLIP Unmix": str(record["software"]["clip_unmix_qgis"])},
            "processing:datetime": _utc(_finished(record)),
            "clip_unmix:record": provenance.record_hash(record),
        },
        stac_extensions=[PROCESSING],
    )  # fmt: skip
    projection = ProjectionExtension.ext(item, add_if_missing=True)
    code = None if grid.crs is None else grid.crs.to_authority()
    projection.apply(
        code=":".join(code) if code else None, wkt2=None if code or grid.crs is None else grid.crs.to_wkt("WKT2_2019"),
        shape=[grid.rows, grid.cols], transform=None if grid.gcps else list(grid.transform)[:6],
    )  # fmt: skip
    EOExtension.add_to(item)
    RasterExtension.add_to(item)
    for entry in written:
        item.add_asset(Path(entry.name).stem, _asset(entry, COG if options.cog else GEOTIFF))
    item.add_asset("record", pystac.Asset("./run_provenance.json", "Record of the run", None, "application/json",
                                          ["metadata"], {"eo:bands": _scene_bands(record)}))  # fmt: skip
    found: dict[str, Any] = item.to_dict(include_self_link=False)
    return found


def _asset(entry: Exported, media_type: str) -> Any:
    import pystac

    kind, coding = entry.kind, entry.coding
    about: dict[str, Any] = {"data_type": coding.dtype, "nodata": "nan"}
    if coding.dtype != "float32":
        about |= {"nodata": int(coding.nodata), "scale": coding.scale, "offset": coding.offset}
    eo = [{"name": f"{kind.name}_{number:02d}", "description": printable(name)}
          for number, name in enumerate(entry.bands, start=1)]  # fmt: skip
    fields = {"eo:bands": eo, "raster:bands": [dict(about) for _ in entry.bands]}
    title = printable(entry.bands[0]) if len(entry.bands) == 1 else kind.name
    return pystac.Asset(f"./{entry.name}", title, kind.what, media_type, ["data"], fields)


def _scene_bands(record: dict[str, Any]) -> list[dict[str, Any]]:
    """The bands that the materials were found in, micrometres."""
    source = record["input"]
    centres = source.get("wavelengths_nm") or []
    widths = source.get("fwhm_nm") or [None] * len(centres)
    bands = []
    for number, (centre, width) in enumerate(zip(centres, widths), start=1):
        band: dict[str, Any] = {"name": f"B{number}"}
        if centre is not None:
            band["center_wavelength"] = round(centre / 1000, 6)
        if width is not None:
            band["full_width_half_max"] = round(width / 1000, 6)
        bands.append(band)
    return bands or [{"name": "B1"}]


def _outline(grid: ExportGrid) -> dict[str, Any]:
    """The ground of the maps in WGS 84."""
    if grid.crs is None:
        raise UserError("The maps have no place on Earth, which a STAC item must tell; leave the item away.")
    polygon = {"type": "Polygon", "coordinates": [grid.corners()]}
    with gdal():
        placed: dict[str, Any] = transform_geom(grid.crs, "EPSG:4326", polygon, precision=8)
    return placed


def _bbox(outline: dict[str, Any]) -> list[float]:
    """West, south, east, north; of ground on both sides of the antimeridian west is the larger (RFC 7946, 5.2)."""
    apart = outline["type"] == "MultiPolygon"
    parts = outline["coordinates"] if apart else [outline["coordinates"]]
    points = [point for part in parts for point in part[0]]
    xs, ys = [float(point[0]) for point in points], [float(point[1]) for point in points]
    west = min(x for x in xs if x > 0) if apart else min(xs)
    east = max(x for x in xs if x < 0) if apart else max(xs)
    return [west, min(ys), east, max(ys)]


def _when(record: dict[str, Any], date: str | None) -> tuple[datetime, bool]:
    """The moment of the scene, and whether it is known."""
    if date:
        return _moment(date), True
    source = record["input"]
    found = date_in(str(source.get("name") or "")) or date_in(_scene_name(record))
    if found is not None:
        return datetime(found.year, found.month, found.day, tzinfo=timezone.utc), True
    return _finished(record), False


def _finished(record: dict[str, Any]) -> datetime:
    """The moment of the run."""
    return _moment(str(record["finished"]))


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError as error:
        raise UserError("'{date}' is no date; give one such as 2024-06-01.", date=printable(text)) from error
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)


def _utc(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _scene_name(record: dict[str, Any]) -> str:
    return str(record["input"].get("name") or Path(str(record["input"]["path"])).name)

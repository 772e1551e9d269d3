"""The three most abundant materials as one virtual raster, which points at the maps beside it."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from ..run.outputs import MAP_KINDS, entries_of
from ..run.provenance import COMPOSITE
from .safe_text import name

SOURCE = (
    '<SimpleSource><SourceFilename relativeToVRT="1">{file}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
)


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultLayers", text)


def top_three(record: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The maps of the three most abundant materials, the most abundant first; none where there are fewer than three."""
    listed = [entry for kind in MAP_KINDS if kind.composite for entry in entries_of(record, kind)]
    if len(listed) < 3:
        return []
    means = [entry["mean"] for entry in record["quality"]["mean_abundance"]]
    return [listed[index] for index in sorted(range(len(listed)), key=lambda index: -means[index])[:3]]


def write_composite(folder: Path, maps: Sequence[Mapping[str, Any]]) -> Path:
    """Write the raster of these maps of one grid into their folder and return its path.

    Raises UserError where it cannot be written.
    """
    path = folder / COMPOSITE
    try:
        written = _write(path, maps)
    except (RuntimeError, OSError):  # GDAL's, where its exceptions are on; a file that cannot be removed
        written = False
    if not written:
        sentence = tr("The composite {path} cannot be written; the maps themselves are complete.")
        raise UserError(sentence.format(path=path))
    return path


def _write(path: Path, maps: Sequence[Mapping[str, Any]]) -> bool:
    """The first map is copied with its grid, whatever that is, and the others join as bands.

    gdalbuildvrt, which builds mosaics, leaves out maps whose rows do not run from north to south, such as those of
    scenes that are not georeferenced. An earlier composite is removed first: GDAL, which would replace it, deletes with
    a virtual raster the files that it points at, here the maps.
    """
    from osgeo import gdal

    path.unlink(missing_ok=True)
    first = gdal.Open(str(path.parent / maps[0]["path"]))
    raster = first and gdal.GetDriverByName("VRT").CreateCopy(str(path), first)
    if not raster:
        return False
    kind, nodata = first.GetRasterBand(1).DataType, first.GetRasterBand(1).GetNoDataValue()
    for entry in maps[1:]:
        raster.AddBand(kind)
        band = raster.GetRasterBand(raster.RasterCount)
        band.SetNoDataValue(nodata)
        band.SetMetadataItem("source_0", SOURCE.format(file=escape(entry["path"])), "new_vrt_sources")
    for number, entry in enumerate(maps, start=1):
        raster.GetRasterBand(number).SetDescription(name(entry["prompt"]))
    raster.FlushCache()
    return True

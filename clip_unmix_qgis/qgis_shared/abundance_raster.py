"""All abundances of a run as one virtual raster with a band for each material, which points at the maps beside it."""
from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from ..run.outputs import MAP_KINDS, entries_of
from ..run.provenance import ABUNDANCES
from .safe_text import name

# A layer for each band opens the raster anew, and QGIS draws them in threads: by default GDAL may give them one handle
# of a map, which no two threads may use (https://gdal.org/drivers/raster/vrt.html#multi-threading-issues).
SOURCE = (
    '<SimpleSource><SourceFilename relativeToVRT="1" shared="0">{file}</SourceFilename><SourceBand>1</SourceBand>'
    "</SimpleSource>"
)


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultLayers", text)


def maps_of_raster(record: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The record's entries of the maps that are its bands, in their order."""
    return [entry for kind in MAP_KINDS if kind.composite for entry in entries_of(record, kind)]


def top_three(record: Mapping[str, Any]) -> list[int]:
    """The bands (from 1) of the three most abundant materials, the most abundant first; none where there are fewer."""
    means = [entry["mean"] for entry in record["quality"]["mean_abundance"]]
    bands = sorted(range(1, len(means) + 1), key=lambda band: -means[band - 1])
    return bands[:3] if len(bands) >= 3 else []


def write_abundances(folder: Path, maps: Sequence[Mapping[str, Any]]) -> Path:
    """Write the raster of these maps of one grid into their folder and return its path.

    Raises UserError where it cannot be written.
    """
    path = folder / ABUNDANCES
    hidden = path.with_name(f".{path.name}.clip-unmix-part")
    try:
        # Before GDAL replaces a virtual raster it deletes the one that is there, together with the maps it points at.
        hidden.unlink(missing_ok=True)
        written = _write(hidden, maps)
        if written:  # at once, for a layer of an earlier result may be drawn from it just now
            os.replace(hidden, path)
    except (OSError, RuntimeError):  # GDAL's, where its exceptions are on
        written = False
    finally:
        with contextlib.suppress(OSError):
            hidden.unlink(missing_ok=True)
    if not written:
        sentence = tr("The raster {path} cannot be written; the maps themselves are complete.")
        raise UserError(sentence.format(path=path))
    return path


def _write(path: Path, maps: Sequence[Mapping[str, Any]]) -> bool:
    """The first map is copied with its grid, whatever that is, and the others join as bands.

    gdalbuildvrt, which builds mosaics, leaves out maps whose rows do not run from north to south, such as those of
    scenes that are not georeferenced.
    """
    from osgeo import gdal

    first = gdal.Open(str(path.parent / maps[0]["path"]))
    raster = first and gdal.GetDriverByName("VRT").CreateCopy(str(path), first)
    if not raster:
        return False
    kind, nodata = first.GetRasterBand(1).DataType, first.GetRasterBand(1).GetNoDataValue()
    for number, entry in enumerate(maps, start=1):
        if number > 1:
            raster.AddBand(kind)
        band = raster.GetRasterBand(number)
        band.SetNoDataValue(nodata)
        sources = "vrt_sources" if number == 1 else "new_vrt_sources"  # the copied one is there already
        band.SetMetadataItem("source_0", SOURCE.format(file=escape(entry["path"])), sources)
        band.SetDescription(name(entry["prompt"]))
    raster.FlushCache()
    return True

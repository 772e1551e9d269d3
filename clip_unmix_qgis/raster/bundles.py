"""Products that come as a file for each band, in a folder or an archive: their bands as one virtual raster."""

from __future__ import annotations

import os
from collections.abc import Sequence
from xml.sax.saxutils import escape

import numpy as np
import rasterio

from . import sensors
from .gdal_session import GDAL_ERRORS, quiet

_TYPES = {
    "uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
    "float32": "Float32", "float64": "Float64",
}  # fmt: skip
MOST_FILES = 200


def stack_of(names: Sequence[str], context: str) -> str | None:
    """The XML of a virtual raster over the files of `names` that are bands of one known sensor, in the order of their
    wavelengths; None where they are not, or do not lie on one grid.
    """
    names = sorted(names)[:MOST_FILES]
    stems = [os.path.splitext(os.path.basename(name))[0] for name in names]
    preset = sensors.of_files(stems, f"{context} {' '.join(stems)}")
    if preset is None:
        return None
    chosen: dict[float, str] = {}
    for name, stem in zip(names, stems):
        band = preset.band_named(stem)
        if band is not None and "QA" not in stem:
            chosen.setdefault(float(preset.tables[0][0][band]), name)
    return _xml([chosen[centre] for centre in sorted(chosen)]) if len(chosen) >= 2 else None


def _xml(names: Sequence[str]) -> str | None:
    bands, grid, head = [], None, ""
    for number, name in enumerate(names, start=1):
        try:
            with quiet(), rasterio.open(name) as dataset:
                here = (dataset.shape, dataset.crs, dataset.transform)
                if dataset.count != 1 or (grid is not None and here != grid) or dataset.dtypes[0] not in _TYPES:
                    return None
                if grid is None:
                    grid, head = here, _head(dataset)
                nodata = dataset.nodata
                kind = _TYPES[dataset.dtypes[0]]
        except GDAL_ERRORS:
            return None
        declared = "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>"
        bands.append(
            f'<VRTRasterBand dataType="{kind}" band="{number}">{declared}<SimpleSource>'
            f'<SourceFilename relativeToVRT="0">{escape(name)}</SourceFilename><SourceBand>1</SourceBand>'
            "</SimpleSource></VRTRasterBand>"
        )
    return f"{head}{''.join(bands)}</VRTDataset>"


def _head(dataset: rasterio.DatasetReader) -> str:
    place = ""
    if dataset.crs:
        place += f"<SRS>{escape(dataset.crs.to_wkt())}</SRS>"
    if not dataset.transform.is_identity:
        numbers = np.asarray(dataset.transform.to_gdal(), dtype=float)
        place += f"<GeoTransform>{', '.join(repr(float(n)) for n in numbers)}</GeoTransform>"
    return f'<VRTDataset rasterXSize="{dataset.width}" rasterYSize="{dataset.height}">{place}'

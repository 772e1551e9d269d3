"""What GDAL tells of a NetCDF file's dimensions: the coordinates of its bands, and whether they are bands at all."""

from __future__ import annotations

import re

import numpy as np
import rasterio

from ..errors import UserError
from .facts import tags_of

SPECTRAL = "wave|wl|lambda"  # in the name of a dimension
_SPECTRAL = re.compile(rf"^NETCDF_DIM_(.*(?:{SPECTRAL}).*)$", re.IGNORECASE)
_LINES = {"downtrack", "along_track", "y", "lat", "latitude", "northing", "line", "lines", "row", "rows"}


def require_bands_first(dataset: rasterio.DatasetReader, path: str) -> None:
    """Refuse files with the bands as last dimension (EMIT), whose lines GDAL takes for bands. UserError."""
    extra = tags_of(dataset).get("NETCDF_DIM_EXTRA", "").strip("{}").lower()
    if extra in _LINES:
        raise UserError(
            "{path} stores its bands as the last dimension, as EMIT products do, which GDAL cannot read as an "
            "image; convert it to GeoTIFF or ENVI first (for EMIT with NASA's emit_tools).",
            path=path,
        )


def band_coordinates(dataset: rasterio.DatasetReader) -> tuple[np.ndarray, str | None] | None:
    """Wavelengths (b,) of a spectral dimension and their unit, or None where there is none."""
    for key in sorted(key for key in tags_of(dataset, 1) if _SPECTRAL.match(key)):
        try:
            values = np.array([float(tags_of(dataset, i)[key]) for i in dataset.indexes])
        except (KeyError, ValueError):
            continue
        return values, tags_of(dataset).get(f"{key[len('NETCDF_DIM_') :]}#units")
    return None

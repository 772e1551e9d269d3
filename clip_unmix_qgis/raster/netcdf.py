"""Band coordinates of NetCDF files, which GDAL's band tags carry by dimension name and EMIT keeps in variables of their own."""
from __future__ import annotations

import re

import numpy as np
import rasterio

_DIMENSION = re.compile(r"^NETCDF_DIM_(.*(?:wave|wl|lambda).*)$", re.IGNORECASE)


def band_parameters(
    dataset: rasterio.DatasetReader, path: str
) -> tuple[np.ndarray, str | None, np.ndarray | None, np.ndarray | None] | None:
    """(wavelengths (b,), unit, fwhm or None, good or None) as the file states them, or None where it does not."""
    if dataset.driver not in ("netCDF", "HDF5Image", "BAG", "Zarr"):
        return None
    names = {key for key in dataset.tags(1) if _DIMENSION.match(key)}
    for key in sorted(names):
        try:
            values = np.array([float(dataset.tags(i)[key]) for i in dataset.indexes])
        except (KeyError, ValueError):
            continue
        unit = dataset.tags().get(f"{key[len('NETCDF_DIM_'):]}#units")
        return values, unit, None, None
    return None

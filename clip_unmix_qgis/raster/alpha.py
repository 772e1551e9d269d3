"""Which bands are spectral: a band that is marked as alpha may be a mask, or the near infrared of an aerial image."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ..errors import UserError
from .gdal_session import GDAL_ERRORS, gdal

LOOK = 64  # pixels a side of the windows that are looked at,
PLACES = 5  # so many along each diagonal
MASK_SHARE = 0.95  # a mask holds nothing and everything, and little between them at soft edges


def spectral_bands(dataset: Any, path: str, has_wavelength: np.ndarray, *, told: bool) -> tuple[np.ndarray, int | None]:
    """Indices (from 0) of the spectral bands, and the number (from 1) of the band that is a mask, if any.

    `has_wavelength` (bands,) says which bands have one in the file; `told`: the user gives wavelengths.
    UserError: one band alone; a fourth band that might be the near infrared.
    """
    marked = [i for i, colour in enumerate(dataset.colorinterp) if colour == ColorInterp.alpha]
    masks = []
    for index in marked:
        if _is_mask(dataset, index + 1):
            masks.append(index)
        elif not has_wavelength[index] and not told:
            raise UserError(
                "Band {index} of {path} is marked as alpha but holds a picture, perhaps the near infrared; give the "
                "wavelengths of all bands with --wavelengths FILE, or mark it as no alpha.",
                index=index + 1,
                path=path,
            )
    bands = np.array([i for i in range(dataset.count) if i not in masks])
    if len(bands) < 2 and dataset.driver == "VRT" and len(dataset.files) > 2:  # itself, and what it joins
        raise UserError(
            "{path} joins its files into a single band; make it with gdalbuildvrt -separate, or in QGIS with each file "
            "in a band of its own.",
            path=path,
        )
    if len(bands) < 2:
        raise UserError(
            "{path} has a single band; unmixing needs a raster with several spectral bands, as a product's folder "
            "or a virtual raster of its bands.",
            path=path,
        )
    return bands, masks[0] + 1 if masks else None


def _is_mask(dataset: Any, band: int) -> bool:
    """Whether nearly all values are 0 or the largest there is, in a few windows: a whole band may be huge."""
    height, width = min(LOOK, dataset.height), min(LOOK, dataset.width)
    rows, cols = (
        np.linspace(0, full - size, PLACES).astype(int)
        for full, size in ((dataset.height, height), (dataset.width, width))
    )
    try:
        with gdal():
            parts = [
                dataset.read(band, window=Window(int(col), int(row), width, height)).ravel()
                for row, col in zip([*rows, *rows], [*cols, *cols[::-1]])
            ]
    except GDAL_ERRORS:
        return True  # reading the scene will say why
    values = np.concatenate(parts)
    largest = np.iinfo(values.dtype).max if values.dtype.kind in "iu" else 1
    ends = (values == 0) | (values == values.max()) | (values == largest)
    return bool(ends.mean() >= MASK_SHARE)

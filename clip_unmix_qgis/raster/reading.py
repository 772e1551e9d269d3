"""Reading windows of a dataset: bands of one or several types, its masks, and what GDAL should keep in memory
meanwhile.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.enums import MaskFlags
from rasterio.windows import Window

from ..errors import UserError
from .blocks import BLOCK_PIXELS
from .decoder import Decoder
from .gdal_session import GDAL_ERRORS, gdal


def fetch(
    dataset: Any, path: str, window: Window, indexes: list[int], decoder: Decoder, mask_band: int | None
) -> tuple[np.ndarray, np.ndarray | None]:
    """(bands, rows, cols) as stored, in one type, and the masks, 0 = missing, (1 or bands, rows, cols) or None.
    UserError.
    """
    masks = None
    try:
        with gdal():
            raw = _read(dataset, window, indexes, decoder.dtype)
            if mask_band:
                masks = dataset.read(mask_band, window=window)[None]
            elif decoder.mask_kind == "dataset":
                masks = dataset.read_masks(indexes[0], window=window)[None]
            elif decoder.mask_kind == "band":
                masks = dataset.read_masks(indexes, window=window)
    except GDAL_ERRORS as error:
        raise UserError(
            "{path} cannot be read ({error}); the file is damaged, incomplete or gone.",
            path=path,
            error=error,
        ) from error
    if np.iscomplexobj(raw):
        raise UserError("{path} holds complex numbers; give a raster of reflectance.", path=path)
    return raw, masks


def _read(dataset: Any, window: Window, indexes: list[int], dtype: np.dtype) -> np.ndarray:
    """The bands in one type; rasterio reads bands of one type together."""
    types = [dataset.dtypes[i - 1] for i in indexes]
    if len(set(types)) == 1:
        values: np.ndarray = dataset.read(indexes, window=window)
        return values
    raw = np.empty((len(indexes), window.height, window.width), dtype=dtype)
    for kind in sorted(set(types)):
        places = [place for place, other in enumerate(types) if other == kind]
        raw[places] = dataset.read([indexes[place] for place in places], window=window)
    return raw


def mask_kind(dataset: Any, indexes: list[int]) -> str:
    """How the file says what is missing: 'dataset' (one mask), 'nodata', 'band' (a mask for each) or ''."""
    every = dataset.mask_flag_enums  # looked up anew at each access
    flags = [set(every[i - 1]) for i in indexes]
    if any(MaskFlags.per_dataset in flag and MaskFlags.alpha not in flag for flag in flags):
        return "dataset"
    if any(dataset.nodatavals[i - 1] is not None for i in indexes):
        return "nodata"
    return "" if all(flag & {MaskFlags.all_valid, MaskFlags.alpha} for flag in flags) else "band"


def is_stored(dataset: Any, window: Window, indexes: list[int]) -> bool:
    """Whether a tile of `window` is in a GeoTIFF, by three of the bands: tiles may hold one band each."""
    height, width = dataset.block_shapes[0]
    rows = range(window.row_off // height, (window.row_off + window.height - 1) // height + 1)
    cols = range(window.col_off // width, (window.col_off + window.width - 1) // width + 1)
    bands = {indexes[0], indexes[len(indexes) // 2], indexes[-1]}
    item = dataset.get_tag_item
    return any(item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=band) for row in rows for col in cols for band in bands)


def cache_need(dataset: Any) -> int:
    """Bytes of one tile in all bands and a fifth more for what else passes, where tiles are read in parts; else 0."""
    pixels = int(np.prod(dataset.block_shapes[0]))
    return int(1.2 * pixels * sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)) if pixels > BLOCK_PIXELS else 0

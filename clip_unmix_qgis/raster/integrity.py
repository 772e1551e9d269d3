"""Whether a raster's files are as long as their headers say: GDAL reads what is missing as zeros without a word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..errors import UserError
from .facts import header_names
from .gdal_session import GDAL_ERRORS
from .text_metadata import number, parse_header, read_beside

RAW_DRIVERS = {"ENVI", "EHdr", "ERS", "GenBin", "PAux", "ISCE", "ROI_PAC", "MFF", "NDF", "LAN"}
MOST_TILES = 20_000  # of a GeoTIFF that are asked for their place in the file


def require_complete(dataset: Any, path: str) -> None:
    """UserError where the data file of a raw cube or a GeoTIFF is smaller than it must be."""
    file = Path(dataset.name if dataset.driver in {*RAW_DRIVERS, "GTiff"} else "")  # a VRT's name may be its text
    if not file.is_file():
        return
    size = file.stat().st_size
    if dataset.driver in RAW_DRIVERS:
        values = dataset.width * dataset.height * sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)
        needed = values + _header_offset(file)
        if dataset.driver == "ENVI" and _is_compressed(file):
            return
    elif dataset.driver == "GTiff":
        needed = _last_byte(dataset)
    else:
        return
    if size < needed:
        raise UserError(
            f"{path} cannot be read completely: its data need {needed:,} bytes but the file has {size:,}; copy or "
            "download it again."
        )


def _header(file: Path) -> dict[str, str]:
    for candidate in header_names(file):
        text = read_beside(candidate)
        if text.lstrip().upper().startswith("ENVI"):
            return parse_header(text)
    return {}


def _header_offset(file: Path) -> int:
    offset = number(_header(file).get("header_offset"))
    return int(offset) if np.isfinite(offset) and offset > 0 else 0


def _is_compressed(file: Path) -> bool:
    return number(_header(file).get("file_compression")) == 1


def _last_byte(dataset: Any) -> int:
    """The end of the last tile that the file says it holds; 0 where it does not say."""
    rows, cols = dataset.block_shapes[0]
    down, across = -(-dataset.height // rows), -(-dataset.width // cols)
    bands = (1,) if dataset.interleaving and dataset.interleaving.value.upper() == "PIXEL" else (1, dataset.count)
    step = max(1, down * across * len(bands) // MOST_TILES)
    places = [*range(0, down * across, step), down * across - 1]
    last = 0
    try:
        for band in bands:
            for place in places:
                row, col = divmod(place, across)
                offset = dataset.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=band)
                length = dataset.get_tag_item(f"BLOCK_SIZE_{col}_{row}", "TIFF", bidx=band)
                if offset and length:
                    last = max(last, int(offset) + int(length))
    except (*GDAL_ERRORS, ValueError):
        return 0
    return last

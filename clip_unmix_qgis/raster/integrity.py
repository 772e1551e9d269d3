"""Whether a raster's files are as long as their headers say: GDAL reads what is missing as zeros without a word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..errors import UserError
from ..messages import Message
from .facts import header_names
from .gdal_session import GDAL_ERRORS
from .text_metadata import number, parse_header, read_beside

RAW_DRIVERS = {"ENVI", "EHdr", "ERS", "GenBin", "PAux", "ISCE", "ROI_PAC", "MFF", "NDF", "LAN"}
LINES, PIXELS, REACH = 8, 30, 500  # so many pixels, within so many columns, of lines whose values' order is looked at,
LEAST_BANDS = 20  # in cubes of so many bands
ENOUGH_UNEXPLAINED = 0.03  # of the spectra's energy in the order that is stated, to doubt it
MOST_TILES = 20_000  # of a GeoTIFF that are asked for their place in the file


def require_complete(dataset: Any, path: str) -> None:
    """UserError where the data file of a raw cube or a GeoTIFF is smaller than it must be."""
    file = Path(dataset.name if dataset.driver in {*RAW_DRIVERS, "GTiff"} else "")  # a VRT's name may be its text
    if not file.is_file():
        return
    size = file.stat().st_size
    if dataset.driver in RAW_DRIVERS:
        needed = _raw_bytes(dataset, file)
        if dataset.driver == "ENVI" and _is_compressed(file):
            return
    elif dataset.driver == "GTiff":
        needed = _last_byte(dataset)
    else:
        return
    if size < needed:
        raise UserError(
            "{path} cannot be read completely: its data need {needed:,} bytes but the file has {size:,}; copy or "
            "download it again.",
            path=path,
            needed=needed,
            size=size,
        )


def surplus(dataset: Any) -> str | None:
    """What to say of a raw cube whose file is longer than its header says; None where it is as long."""
    file = Path(dataset.name)
    if dataset.driver != "ENVI" or not file.is_file() or _is_compressed(file):
        return None
    size, needed = file.stat().st_size, _raw_bytes(dataset, file)
    if size <= needed:
        return None
    return (
        Message(
            "{file} is longer ({size:,} bytes) than its header says ({needed:,}); check lines, samples, bands, data "
            "type and header offset.",
            file=file.name, size=size, needed=needed,
        )
    )


def other_interleave(dataset: Any) -> str | None:
    """What to say of an ENVI cube whose values lie in another order than its header says; None where they do not.

    In the right order the spectra of a scene, each less its mean, are nearly sums of three; in a wrong one they are cut
    from bands and lines.
    """
    file = Path(dataset.name)
    if dataset.driver != "ENVI" or not file.is_file() or _is_compressed(file) or dataset.count < LEAST_BANDS:
        return None
    header = _header(file)
    dtype = np.dtype(dataset.dtypes[0]).newbyteorder(">" if number(header.get("byte_order")) == 1 else "<")
    rows, cols, bands = dataset.height, dataset.width, dataset.count
    if file.stat().st_size < _raw_bytes(dataset, file) or dtype.kind not in "iuf":
        return None
    flat = np.memmap(file, dtype, "r", offset=_header_offset(file), shape=(rows * cols * bands,))
    random = np.random.default_rng(0)
    start = random.integers(max(1, cols - REACH), size=(LINES, 1))  # near each other: a page of the disk serves many
    row = np.repeat(random.integers(rows, size=LINES), PIXELS)[:, None]
    col = (start + random.integers(min(cols, REACH), size=(LINES, PIXELS))).reshape(-1, 1)
    band = np.arange(bands)[None]
    orders = {
        "bsq": (band * rows + row) * cols + col,
        "bil": (row * bands + band) * cols + col,
        "bip": (row * cols + col) * bands + band,
    }
    rest = {name: _unexplained(np.asarray(flat[places], dtype=np.float64)) for name, places in orders.items()}
    said = header.get("interleave", "bsq").strip().lower()
    best = min(rest, key=lambda name: rest[name])
    if said not in rest or rest[said] < ENOUGH_UNEXPLAINED or rest[said] < 5 * rest[best]:
        return None
    return (
        Message(
            "The values of {file} look as if their order were {best}, not {said} as its header says; if the maps "
            "are striped, correct its interleave.",
            file=file.name, best=best, said=said,
        )
    )


def _unexplained(spectra: np.ndarray) -> float:
    """The share of the energy of `spectra` (n, b), each less its mean, that their three strongest components leave."""
    spectra = spectra[(np.abs(spectra) < 1e6).all(axis=1)]  # NaN is not
    spectra = spectra[np.ptp(spectra, axis=1) > 0]
    if len(spectra) < LEAST_BANDS:
        return 0.0
    energy = np.linalg.svd(spectra - spectra.mean(axis=1, keepdims=True), compute_uv=False) ** 2
    return float(energy[3:].sum() / energy.sum())


def _raw_bytes(dataset: Any, file: Path) -> int:
    """Bytes of a raw cube with what stands before it."""
    values = dataset.width * dataset.height * sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)
    return int(values) + _header_offset(file)


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

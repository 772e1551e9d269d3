"""A class map of a run: in each pixel the material with the largest share, *mixed* where that is small."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np
from rasterio.io import MemoryFile

from ..errors import Cancelled, UserError
from ..plain_text import printable
from ..raster.gdal_session import gdal, quiet
from ..run import provenance
from .output import require_free, write_output
from .results import BLOCK, OTHER, Results

NODATA, MIXED = 0, 255
MOST = MIXED - 1  # classes, of materials and of what nobody named
THRESHOLD = 0.5  # share from which on a pixel is a material's
Colour = tuple[int, int, int]


def classes_of(shares: np.ndarray, threshold: float) -> np.ndarray:
    """Class (n,) uint8 of pixels with shares (k, n): 1 + the index of the largest, 255 mixed, 0 without a value."""
    valid = np.isfinite(shares).all(axis=0)
    filled = np.where(valid, shares, 0)
    largest = filled.max(axis=0)
    found = np.where(largest >= threshold, filled.argmax(axis=0) + 1, MIXED)
    return np.where(valid, found, NODATA).astype(np.uint8)


def write_class_map(
    results: Results, path: Path, threshold: float = THRESHOLD, colours: Sequence[Colour] = (), *,
    overwrite: bool = False, is_cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, int]:
    """Write the class map as a GeoTIFF with names and colours of the classes; pixels by class.

    `colours` of the materials and of what nobody named. UserError: a threshold beyond 0..1, a file in the way, a map
    that is gone, no room on the disk.
    """  # fmt: skip
    if not 0 < threshold <= 1:
        raise UserError("A threshold of {threshold} is no share; give one above 0 and up to 1.", threshold=threshold)
    names = [*results.materials, OTHER]
    if len(names) > MOST:
        raise UserError("A class map has room for {most} materials; unmix fewer.", most=MOST - 1)
    require_free(path, overwrite=overwrite)
    counts = np.zeros(256, dtype=np.int64)
    with gdal(), quiet(), MemoryFile() as memory:
        with memory.open(**_profile(results)) as target:
            for window in results.blocks():
                if is_cancelled():
                    raise Cancelled
                found = classes_of(results.shares(window).reshape(len(names), -1), threshold)
                counts += np.bincount(found, minlength=256)
                target.write(found.reshape(window.height, window.width), 1, window=window)
            target.set_band_description(1, "class")
            target.write_colormap(1, _palette(colours, len(names)))
            target.update_tags(1, **{f"CLASS_{value}": printable(name) for value, name in _legend(names).items()})
            record = provenance.record_hash(results.record)
            target.update_tags(CLIP_UNMIX_RECORD=record, CLIP_UNMIX_THRESHOLD=f"{threshold:g}")
        content = bytes(memory.getbuffer())
    write_output(path, content)
    return {name: int(counts[value]) for value, name in _legend(names).items()}


def _profile(results: Results) -> dict[str, Any]:
    return {
        "driver": "GTiff", "width": results.cols, "height": results.rows, "count": 1, "dtype": "uint8",
        "nodata": NODATA, "tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK, "compress": "deflate",
        "crs": results.crs, "transform": results.transform,
    }  # fmt: skip


def _legend(names: Sequence[str]) -> dict[int, str]:
    return {**dict(enumerate(names, start=1)), MIXED: "(mixed)"}


def _palette(colours: Sequence[Colour], count: int) -> Mapping[int, tuple[int, int, int, int]]:
    """Colours of the classes, grey ones for those without."""
    own = [(*colour, 255) for colour in colours[:count]]
    greys = [(level, level, level, 255) for level in np.linspace(60, 200, count).astype(int).tolist()]
    return {**dict(enumerate([*own, *greys[len(own) :]], start=1)), MIXED: (235, 235, 235, 255), NODATA: (0, 0, 0, 0)}

"""The shares of three materials as red, green and blue."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.io import MemoryFile

from ..errors import Cancelled, UserError
from ..messages import Message
from ..plain_text import printable
from ..raster.gdal_session import gdal, quiet
from ..run import provenance
from .output import require_free, write_output
from .results import BLOCK, OTHER, Results

COLOURS = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)


def most_abundant(results: Results) -> list[str]:
    """The three materials with the largest mean shares, *other* among them where there are only two."""
    quality = results.record["quality"]
    means = {entry["prompt"]: entry["mean"] for entry in quality["mean_abundance"]}
    names = sorted(results.materials, key=lambda name: -means.get(name, 0.0))
    return [*names, OTHER][:3]


def write_composite(
    results: Results, path: Path, names: Sequence[str], *, overwrite: bool = False,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[str]:
    """Write the shares of three materials (or of what nobody named, *other*) as a GeoTIFF of red, green, blue and
    alpha, 0 to 255 for 0 to 100 %; returns the names in this order.

    Without names the most abundant ones are taken. UserError: not three of the run, a file in the way, no place to
    write.
    """  # fmt: skip
    chosen = _chosen(results, names)
    require_free(path, overwrite=overwrite)
    every = [*results.materials, OTHER]
    rows = [every.index(name) for name in chosen]
    profile = {
        "driver": "GTiff", "width": results.cols, "height": results.rows, "count": 4, "dtype": "uint8", "tiled": True,
        "blockxsize": BLOCK, "blockysize": BLOCK, "compress": "deflate", "crs": results.crs, "photometric": "RGB",
        "transform": results.transform, "alpha": "unspecified",
    }  # fmt: skip
    with gdal(), quiet(), MemoryFile() as memory:
        with memory.open(**profile) as target:
            target.colorinterp = COLOURS
            for window in results.blocks():
                if is_cancelled():
                    raise Cancelled
                shares = results.shares(window)
                valid = np.isfinite(shares).all(axis=0)
                levels = np.rint(255 * np.clip(np.where(valid, shares[rows], 0), 0, 1))
                target.write(np.concatenate([levels, 255 * valid[None]]).astype(np.uint8), window=window)
            for band, name in enumerate(chosen, start=1):
                target.set_band_description(band, printable(name))
            target.update_tags(CLIP_UNMIX_RECORD=provenance.record_hash(results.record))
        content = bytes(memory.getbuffer())
    write_output(path, content)
    return chosen


def _chosen(results: Results, names: Sequence[str]) -> list[str]:
    every = [*results.materials, OTHER]
    if not names:
        names = most_abundant(results)
    known = {" ".join(name.strip("()").casefold().split()): name for name in every}
    chosen = [known.get(" ".join(name.strip("() ").casefold().split()), "") for name in names]
    if len(names) != 3 or "" in chosen or len(set(chosen)) < 3:
        raise UserError(
            "Red, green and blue need three different materials of the run, not {given}; choose among {names}.",
            given=", ".join(map(printable, names)) or Message("none"), names=", ".join(every),
        )  # fmt: skip
    return chosen

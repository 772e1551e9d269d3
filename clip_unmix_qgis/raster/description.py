"""A scene in the record, and in words: what was read from where, and what became of its pixels."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from ..messages import Message, listed
from ..options import CLASS_NAMES
from .band_quality import PLAUSIBLE
from .decoder import PixelCounts

if TYPE_CHECKING:
    from .image import Image


def describe(scene: Image, files: list[dict[str, Any]]) -> dict[str, Any]:
    """The `input` of the provenance; `files` are the hashed files, the one that was named first."""
    counted = scene.counted()
    main, decoder = files[0], scene.decoder
    pixels = {
        "total": scene.rows * scene.cols,
        "valid": counted.valid,
        "nodata": counted.nodata,
        "not_finite": counted.not_finite,
        "implausible": counted.implausible,
        "masked": sum(counted.masked.values()),
        "outside_mask": counted.outside,
    }
    return {
        "path": scene.path,
        "name": scene.name,
        "size": main["size"],
        "sha256": main["sha256"],
        "sha256_of": main["path"],
        "files": files,
        "driver": scene.driver,
        "rows": scene.rows,
        "cols": scene.cols,
        "crs": scene.crs.to_string() if scene.crs else None,
        "transform": list(scene.transform)[:6],
        "bands": len(scene.bands),
        "file_bands": scene.indexes,
        "sensor": scene.sensor,
        "wavelengths_nm": [round(float(c), 6) for c in scene.bands.centre],
        "fwhm_nm": [round(float(w), 6) for w in scene.bands.fwhm],
        "good_bands": [bool(g) for g in scene.bands.good],
        "wavelength_source": scene.wavelength_source,
        "sources": {_NAMES[name]: source for name, source in scene.table.sources.items()},
        "data_type": decoder.dtype.name,
        "scale": _one_or_all(decoder.factors),
        "offset": _one_or_all(decoder.offsets),
        "scale_source": scene.calibration_source,
        "nodata": _plain(scene.nodata),
        "fill_values": _distinct([*decoder.fills, *decoder.holes]),
        "plausible_reflectance": list(PLAUSIBLE),
        "pixels": pixels,
        **_part(scene),
        "masked_pixels": dict(sorted(counted.masked.items())),
        "quality_layers": [
            {"product": layer.product, "file": os.path.basename(layer.file), "layer": layer.name}
            for layer in scene.exclusions.layers
        ],
        "incomplete_pixels": {"filled": counted.filled, "zeros_kept": counted.zeros, "left_out": counted.partial},
        "warnings": [*scene.notes, *remarks(counted)],
    }


_NAMES = {"centre": "wavelengths", "fwhm": "widths", "good": "bad bands", "scale": "scale", "offset": "offset"}


def remarks(counts: PixelCounts) -> Iterator[str]:
    """What the pixels have shown: sentences for the user."""
    if counts.filled:
        yield Message(
            "{filled} pixels lack a few of their bands; those were filled from the bands beside them.",
            filled=counts.filled,
        )
    if counts.zeros:
        yield Message(
            "{zeros} pixels hold 0 in some bands beside dark ones; it was taken as a value, not as nodata.",
            zeros=counts.zeros,
        )
    if counts.masked:
        with_data = counts.valid + sum(counts.masked.values())
        most = counts.masked.most_common()
        shares = listed(listed([CLASS_NAMES[what], _share(number, with_data)], " ") for what, number in most)
        yield Message(
            "Quality layers left out pixels with data: {shares} of them; --leave-out none keeps all.", shares=shares
        )
    if counts.implausible:
        low, high = PLAUSIBLE
        yield Message(
            "{implausible} pixels were left out: a band's reflectance is below {low:g} or above {high:g}.",
            implausible=counts.implausible, low=low, high=high,
        )
    if counts.partial:
        yield Message(
            "{partial} pixels were left out for want of too many of their bands (nodata, 0 or not finite).",
            partial=counts.partial,
        )


def _part(scene: Image) -> dict[str, Any]:
    """Where in the file the scene lies, if it is a part of it: first row and column, rows and columns."""
    if scene.part is None:
        return {}
    window = scene.part.window
    return {"window": [window.row_off, window.col_off, window.height, window.width]}


def _share(number: int, total: int) -> str:
    """'8.1 %', with a digit more where there is little."""
    share = 100 * number / total
    return f"{share:.1f} %" if share >= 0.1 else f"{share:.2g} %"


def _one_or_all(values: np.ndarray) -> float | list[float]:
    return float(values[0]) if (values == values[0]).all() else [float(v) for v in values]


def _distinct(fills: list[np.ndarray]) -> list[float]:
    """The numbers in arrays of a number a band, NaN where there is none, in their order."""
    return list(dict.fromkeys(float(number) for fill in fills for number in fill if np.isfinite(number)))


def _plain(nodata: float | None) -> float | str | None:
    """JSON knows no NaN or infinity."""
    return nodata if nodata is None or math.isfinite(nodata) else str(nodata)

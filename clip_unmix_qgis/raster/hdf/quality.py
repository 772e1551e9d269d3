"""Quality layers that are data sets of an HDF5 or NetCDF product, or of the file that belongs to it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..gdal_session import gdal
from ..quality_layers import QualityLayer
from ..quality_rules import COMPANIONS, DATA_SETS, Meaning, of_flags
from .contents import Contents, attributes_of, numbers_in, open_contents, shape_of
from .cube import Cube, read_array

_BAND_NAMES = ("mask_bands", "mask_band_names")


def layers_of(cube: Cube, contents: Contents, file: Path) -> list[QualityLayer]:
    """All layers of the pixels of `cube`, which is read from `file` with these `contents`."""
    rows, cols = cube.parts[0].shape
    found = _in(contents, file, (rows, cols), cube, cube.holder)
    for pattern, other in COMPANIONS:
        beside = file.with_name(re.sub(pattern, other, file.name))
        if beside != file and beside.is_file():
            dataset, more = open_contents(beside)
            found += _in(more, beside, (rows, cols), cube, dataset)
    return found


def _in(contents: Contents, file: Path, shape: tuple[int, int], cube: Cube, holder: Any) -> list[QualityLayer]:
    found = []
    for full, array in contents.arrays.items():
        axes = _axes(shape_of(array), shape)
        if axes is None:
            continue
        own = full.rpartition("/")[2]
        product, meanings = _meanings(own, array, contents)
        if not meanings:
            continue
        count = shape_of(array)[axes[0]] if len(axes) == 3 else 1
        placed = [(meaning, band) for meaning in meanings if (band := _band(meaning, contents, count)) is not None]
        if placed:
            bands = sorted({band for _, band in placed})
            at = [(meaning, bands.index(band)) for meaning, band in placed]
            found.append(QualityLayer(full, product, str(file), at, _reader(array, axes, bands, cube, holder)))
    return found


def _axes(sizes: list[int], shape: tuple[int, int]) -> tuple[int, ...] | None:
    """The axes of (bands,) rows and columns of an array that holds a number, or a few, for each pixel."""
    if sizes == [*shape]:
        return 0, 1
    if len(sizes) == 3 and sizes[:2] == [*shape]:
        return 2, 0, 1
    return (0, 1, 2) if len(sizes) == 3 and sizes[1:] == [*shape] else None


def _meanings(own: str, array: Any, contents: Contents) -> tuple[str, tuple[Meaning, ...]]:
    """The product and what the numbers of the data set called `own` mean: by its name, or by its flags."""
    for rule in DATA_SETS:
        if rule.place(own):
            return rule.product, rule.meanings
    attributes = attributes_of(array)
    words = attributes.get("flag_meanings")
    if not isinstance(words, (str, list, tuple)):
        return "", ()
    named = words.split() if isinstance(words, str) else [str(word) for word in words]
    masks, values = (
        [int(number) for number in numbers_in(attributes.get(key, [])) if np.isfinite(number)]
        for key in ("flag_masks", "flag_values")
    )
    title = contents.root.get("instrument") or contents.root.get("title") or "flags of the CF conventions"
    return str(title)[:60], of_flags(named[:64], masks, values)


def _band(meaning: Meaning, contents: Contents, count: int) -> int | None:
    """The place (from 0) of a meaning's band."""
    if isinstance(meaning.band, int):
        return meaning.band - 1 if meaning.band <= count else None
    names = contents.ending(*_BAND_NAMES)
    listed = names.Read() if names is not None else []
    for place, name in enumerate(listed if isinstance(listed, (list, tuple)) else []):
        if place < count and re.search(meaning.band, str(name), re.IGNORECASE):
            return place
    return None


def _reader(array: Any, axes: tuple[int, ...], bands: list[int], cube: Cube, holder: Any) -> Any:
    def read_sensor(window: Window) -> np.ndarray:
        return read_array(array, axes, bands, window)

    def read(window: Window, _alive: Any = holder) -> np.ndarray:  # the arrays live as long as their file is held
        with gdal():
            return cube.table.take(read_sensor, window, 0) if cube.table else read_sensor(window)

    return read

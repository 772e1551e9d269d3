"""What JSON tells of bands: a STAC item beside the image, or a tag of it."""

from __future__ import annotations

import functools
import itertools
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import numpy as np

from ..messages import Message
from .beside_tells import TAKEN_OFF
from .facts import Facts, RasterFile
from .tag_names import of_centres
from .tags_tell import of_bands
from .text_metadata import first, normal_key, number, read_beside

LARGEST_ITEM = 5_000_000  # bytes
MOST_ITEMS, MOST_ENTRIES = 12, 5000  # JSON files that are looked at, and entries of a folder among which they are found
DEEPEST = 6
# Of STAC's extensions and its bands since 1.1: a list with a dictionary for each band.
_LISTS = ("bands", "eo:bands", "raster:bands", "hsi:bands")
Band = dict[str, str]


def stac_item(raster: RasterFile) -> Facts | None:
    """A STAC item in the folder of the image that has it among its assets."""
    image = Path(raster.path)
    for path in _json_files(os.path.dirname(raster.path) if image.name else ""):
        bands = _asset(path, image.name)
        if bands is None or len(bands) != raster.count:
            continue
        found = of_bands(bands, Message("STAC item {file}", file=os.path.basename(path)), "", tells_scale=True)
        nodata = [number(first(band, "nodata", "raster:nodata")) for band in bands]
        if found is None and not np.isfinite(nodata).any():
            continue
        raster.used.append(path)
        found = found or Facts(Message("STAC item {file}", file=os.path.basename(path)))
        if np.isfinite(nodata).any():
            found.nodata = [value if np.isfinite(value) else None for value in nodata]
        if found.offset is not None and TAKEN_OFF.search(_text(path)):
            found.offset = None
        return found
    return None


def tag(raster: RasterFile) -> Facts | None:
    """A tag of the dataset that holds JSON, such as TIFF's image description."""
    for name, text in raster.tags.items():
        if not text.lstrip().startswith(("{", "[")):
            continue
        bands = bands_in(_parsed(text), raster.count)
        if bands is not None:
            return of_bands(bands, Message("JSON in the tag '{name}'", name=name), "", tells_scale=True)
    return None


def bands_in(document: Any, count: int, depth: int = 0) -> list[Band] | None:
    """A dictionary for each of `count` bands, from a list of such or from lists of values under one another, of which
    most tell a wavelength; None where `document` holds none.
    """
    if depth > DEEPEST:
        return None
    if isinstance(document, list):
        dictionaries = [_band(part) for part in document if isinstance(part, Mapping)]
        if len(dictionaries) == count == len(document) and _tell(dictionaries):
            return dictionaries
        inside = document[:50]
    elif isinstance(document, Mapping):
        lists = {
            str(name): part for name, part in document.items() if isinstance(part, list) and len(part) == count
        }
        if any(of_centres(name) for name in lists):
            same = {str(name): part for name, part in document.items() if isinstance(part, (str, int, float))}
            return [_band({**same, **{name: part[i] for name, part in lists.items()}}) for i in range(count)]
        inside = list(document.values())[:200]
    else:
        return None
    found = (bands_in(part, count, depth + 1) for part in inside)
    return next((bands for bands in found if bands is not None), None)


def _tell(bands: list[Band]) -> bool:
    centres = [any(of_centres(name) for name in band) for band in bands]
    return bool(centres) and sum(centres) > len(centres) / 2


def _band(of: Mapping[str, Any]) -> Band:
    """What is said of one band, as tags say it."""
    return {
        normal_key(str(name)): str(value)
        for name, value in of.items()
        if isinstance(value, (str, int, float)) and not isinstance(value, bool)
    }


def _json_files(folder: str) -> list[str]:
    try:
        with os.scandir(folder or ".") as entries:
            paths = [entry.path for entry in itertools.islice(entries, MOST_ENTRIES)]
    except OSError:
        return []
    return sorted(path for path in paths if path.lower().endswith(".json"))[:MOST_ITEMS]


@functools.lru_cache(maxsize=64)
def _item(path: str, _changed: float, size: int) -> Any:
    return _parsed(read_beside(Path(path))) if size <= LARGEST_ITEM else None


def _text(path: str) -> str:
    return read_beside(Path(path))[:LARGEST_ITEM]


def _asset(path: str, name: str) -> list[Band] | None:
    """What the item `path` says of the bands of its asset `name`; None where it is none of its."""
    try:
        state = os.stat(path)
    except OSError:
        return None
    item = _item(path, state.st_mtime, state.st_size)
    assets = item.get("assets") if isinstance(item, Mapping) else None
    for asset in assets.values() if isinstance(assets, Mapping) else ():
        if not isinstance(asset, Mapping) or not isinstance(asset.get("href"), str):
            continue
        if unquote(urlsplit(asset["href"]).path).rpartition("/")[2] != name:
            continue
        lists = [part for key in _LISTS if isinstance(part := asset.get(key), list)]
        if not lists or len({len(part) for part in lists}) > 1:
            return None
        return [
            {name: text for part in parts if isinstance(part, Mapping) for name, text in _band(part).items()}
            for parts in zip(*lists)
        ]
    return None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None

"""Quality layers beside and inside products: found by `quality_rules.py`, read on the grid of the scene."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..errors import UserError
from ..messages import Message
from .gdal_session import GDAL_ERRORS, gdal, quiet
from .locate import members_of
from .quality_rules import RULES, Meaning, Rule

MOST_FILES = 20_000  # of a folder, that are looked at
_IMAGES = (".tif", ".tiff", ".jp2", ".img", ".bsq", ".bil", ".dat", ".vrt")
_ARCHIVE = re.compile(r"^/vsi(zip|tar)/(.+?\.(?:zip|tar|tgz|tar\.gz))(?:/(.*))?$", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d{7,}")  # a date or an orbit, which both files must bear


@dataclass
class QualityLayer:
    """One layer on the grid of the scene's file: `meanings` with the place of their band in what `read(window)` gives,
    (bands, rows, cols); `file` is the local or virtual file behind it.
    """

    name: str
    product: str
    file: str
    meanings: list[tuple[Meaning, int]]
    read: Callable[[Window], np.ndarray]
    close: Callable[[], None] = field(default=lambda: None)
    family: str = ""

    def hits(self, window: Window) -> Iterator[tuple[str, np.ndarray]]:
        """Each class that the layer tells, and where, (rows, cols)."""
        try:
            values = self.read(window)
        except GDAL_ERRORS as error:
            raise UserError(
                "The quality layer {file} cannot be read ({error}); get it again, or keep all pixels with "
                "--leave-out none.",
                file=self.file, error=error,
            ) from error  # fmt: skip
        for meaning, place in self.meanings:
            yield meaning.what, meaning.hits(values[place])


@dataclass(frozen=True)
class Grid:
    """Where the pixels of a file lie; `placed`: by a geotransform."""

    rows: int
    cols: int
    crs: Any
    transform: Any
    placed: bool


def open_layers(
    dataset: Any, files: Sequence[str], grid: Grid, notes: list[str], spectral: Sequence[int] = ()
) -> list[QualityLayer]:
    """All layers of the open `dataset`, which reads `files`: those in the file itself, as data sets or as bands beside
    the `spectral` ones (numbers from 1), then those beside it.
    """
    names = [name for name in dict.fromkeys(files) if not name.lstrip().startswith("<")]
    inside = dataset.quality_layers(notes) if hasattr(dataset, "quality_layers") else _bands_of(dataset, spectral)
    told = {layer.family for layer in inside if layer.family}
    images = [name for name in names if name.lower().endswith(_IMAGES) or "." not in _base(name)]
    return [*inside, *beside(images, grid, notes, told)]


def _bands_of(dataset: Any, spectral: Sequence[int]) -> list[QualityLayer]:
    """Bands of the image itself that are called as a layer is (SCL, QA_PIXEL, Fmask), as exports of data cubes hold
    them.
    """
    try:
        names = [_first_word(text) for text in dataset.descriptions]
    except UnicodeDecodeError:
        return []
    found: list[QualityLayer] = []
    for rule in RULES:
        if any(isinstance(meaning.band, str) or meaning.band > 1 for meaning in rule.meanings):
            continue
        if rule.family and rule.family in {layer.family for layer in found}:
            continue
        for number, name in enumerate(names, start=1):
            place = rule.place(name)
            if number in spectral or place is None or place[0] != name:
                continue

            def read(window: Window, number: int = number) -> np.ndarray:
                with gdal():
                    values: np.ndarray = dataset.read([number], window=window)
                return values

            meanings = [(meaning, 0) for meaning in rule.meanings]
            file = "" if dataset.name.lstrip().startswith("<") else dataset.name
            found.append(QualityLayer(name, rule.product, file, meanings, read, family=rule.family))
            break
    return found


def _first_word(text: str | None) -> str:
    """'SCL' of 'SCL, Scene Classification'."""
    return re.split(r"[\s,;:]", text or "", maxsplit=1)[0]


def _base(name: str) -> str:
    return os.path.basename(name.replace("\\", "/"))


def beside(names: Sequence[str], grid: Grid, notes: list[str], told: Iterable[str] = ()) -> list[QualityLayer]:
    """The layers that lie beside the files `names` of a scene, or in the same archive, but for the families `told`. One
    that cannot be opened or does not fit is told in `notes`.
    """
    stems = [_stem(name) for name in names]
    there = sorted({member for folder in _folders(names) for member in _list(folder)})
    found: list[QualityLayer] = []
    families = set(told)
    for rule in RULES:
        if rule.family in families:
            continue
        file = next((name for name in there if _belongs(rule, name, stems)), None)
        if file is None:
            continue
        layer = _open(rule, file, grid, notes)
        if layer is not None:
            found.append(layer)
            families.update([rule.family] if rule.family else [])
    return found


def _belongs(rule: Rule, name: str, stems: Sequence[str]) -> bool:
    """Whether a file is that layer of the scene whose files have the `stems`: it begins as they do and bears the same
    dates.
    """
    stem = _stem(name)
    place = rule.place(stem) if name.lower().endswith(_IMAGES) else None
    images = [other for other in stems if other != stem]  # GDAL may have it as a band of the product
    if place is None or not images:
        return False
    begin, rest = stem[: place.start()].lower(), stem[place.end() :]
    if not begin and len(images) < 2:
        return False  # a name without any of the product's: beside a stack of bands that are named so, too
    return any(
        other.lower().startswith(begin) and all(number in other for number in _LONG_NUMBER.findall(rest))
        for other in images
    )


def _open(rule: Rule, file: str, grid: Grid, notes: list[str]) -> QualityLayer | None:
    try:
        with gdal(), quiet():
            dataset = rasterio.open(file)
    except GDAL_ERRORS:
        notes.append(
            Message("The quality layer {file} cannot be opened; nothing was left out by it.", file=_base(file))
        )
        return None
    meanings = [(meaning, band) for meaning in rule.meanings if (band := _band(dataset, meaning)) is not None]
    reader = on_grid(dataset, grid)
    if reader is None or not meanings:
        dataset.close()
        notes.append(
            Message("The quality layer {file} does not fit the image; nothing was left out by it.", file=_base(file))
        )
        return None
    bands = sorted({band for _, band in meanings})

    def read(window: Window) -> np.ndarray:
        with gdal():
            values: np.ndarray = reader.read(bands, window=window)
        return values

    def close() -> None:
        with gdal():
            reader.close()
            dataset.close()

    placed = [(meaning, bands.index(band)) for meaning, band in meanings]
    return QualityLayer(_stem(file), rule.product, file, placed, read, close)


def _band(dataset: Any, meaning: Meaning) -> int | None:
    wanted = meaning.band
    if isinstance(wanted, int):
        return wanted if wanted <= dataset.count else None
    names = [text or "" for text in dataset.descriptions]
    return next((i + 1 for i, name in enumerate(names) if re.search(wanted, name, re.IGNORECASE)), None)


def on_grid(dataset: Any, grid: Grid) -> Any:
    """`dataset` itself where it lies on the grid, a view of it there by nearest neighbours, or None where the two have
    nothing in common.
    """
    same_shape = dataset.shape == (grid.rows, grid.cols)
    placed = not dataset.transform.is_identity and dataset.crs is not None
    if not placed or not grid.placed or grid.crs is None:
        return dataset if same_shape else None
    if same_shape and dataset.crs == grid.crs and dataset.transform.almost_equals(grid.transform, 1e-6):
        return dataset
    left, right, bottom, top = _bounds(dataset)
    other = _bounds_of(grid.transform, grid.rows, grid.cols)
    if dataset.crs == grid.crs and (left >= other[1] or right <= other[0] or bottom >= other[3] or top <= other[2]):
        return None
    with gdal():
        return WarpedVRT(
            dataset, crs=grid.crs, transform=grid.transform, width=grid.cols, height=grid.rows,
            resampling=Resampling.nearest,
        )  # fmt: skip


def _bounds(dataset: Any) -> tuple[float, float, float, float]:
    return _bounds_of(dataset.transform, dataset.height, dataset.width)


def _bounds_of(transform: Any, rows: int, cols: int) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of a grid."""
    corners = [transform * corner for corner in ((0, 0), (cols, 0), (0, rows), (cols, rows))]
    x, y = zip(*corners)
    return min(x), max(x), min(y), max(y)


def _stem(name: str) -> str:
    return os.path.splitext(_base(name))[0]


def _folders(names: Sequence[str]) -> list[str]:
    """The folders of files, and of a Sentinel-2 product those of its other resolutions and of its quality data."""
    found: dict[str, None] = {}
    for name in names:
        folder = os.path.dirname(name)
        found[folder] = None
        if re.fullmatch(r"R\d0m", os.path.basename(folder)):
            images = os.path.dirname(folder)
            found[os.path.join(images, "R20m")] = None
            found[os.path.join(images, "R60m")] = None
            found[os.path.join(os.path.dirname(images), "QI_DATA")] = None
    return list(found)


def _list(folder: str) -> list[str]:
    """The files of a folder, on the disk or in an archive."""
    archive = _ARCHIVE.match(folder)
    if archive is not None:
        prefix, inside = f"/vsi{archive[1]}/{archive[2]}/", (archive[3] or "").strip("/")
        try:
            members = members_of(Path(archive[2]))
        except UserError:
            return []
        return [prefix + member for member in members if os.path.dirname(member).strip("/") == inside]
    try:
        with os.scandir(folder or ".") as entries:
            return [entry.path for _, entry in zip(range(MOST_FILES), entries) if entry.is_file()]
    except OSError:
        return []

"""Maps as GeoTIFFs on the grid of the scene: streamed in, compact, and the same bytes for the same values."""
from __future__ import annotations

import logging
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..errors import UserError
from .opening import GDAL_ERRORS, quiet

if TYPE_CHECKING:
    from .scene import Scene

TILE = 256
SMALLEST_OVERVIEW = 128  # overviews are added until the longer side is no longer than this

# NaN rather than a number: averages of overviews, statistics and sums cannot mistake it for a value in any reader.
NODATA = float("nan")


@dataclass(frozen=True)
class MapSpec:
    """One map to write: where, what it is called (band description) and its tags."""

    path: Path
    description: str
    tags: Mapping[str, str] = field(default_factory=dict)


class MapWriter:
    """Writes maps block by block; a context manager.

    Tiles are gathered until they are complete and written once, in the order of the file: no tile is compressed twice, and the
    bytes do not depend on GDAL's cache. In memory stay the tiles that are incomplete or wait for an earlier one: about one row
    of tiles, a map, when windows come from top to bottom. What is never written is nodata. If the block is left by an exception,
    or a file cannot be written completely (UserError), none of the maps remains.
    """

    def __init__(self, scene: Scene, specs: Sequence[MapSpec]) -> None:
        self._scene = scene
        self._specs = list(specs)
        self._stack = ExitStack()
        self._open: list[rasterio.io.DatasetWriter] = []
        self._across = -(-scene.cols // TILE)
        self._total = self._across * -(-scene.rows // TILE)
        self._tiles: dict[int, np.ndarray] = {}
        self._filled: dict[int, int] = {}
        self._next = 0
        self._finite = np.zeros(len(self._specs), dtype=np.int64)

    def __enter__(self) -> MapWriter:
        scene = self._scene
        profile: dict[str, Any] = {
            "driver": "GTiff", "width": scene.cols, "height": scene.rows, "count": 1, "dtype": "float32", "nodata": NODATA,
            "tiled": True, "blockxsize": TILE, "blockysize": TILE, "compress": "deflate", "predictor": 3, "bigtiff": "IF_SAFER",
        }  # fmt: skip
        points, points_crs = scene.gcps
        if points:
            profile.update(gcps=points, crs=points_crs)
        else:
            if scene.georeferenced:
                profile["transform"] = scene.transform
            if scene.crs:
                profile["crs"] = scene.crs
        try:
            for spec in self._specs:
                with quiet():
                    dataset = self._stack.enter_context(rasterio.open(spec.path, "w", **profile))
                self._open.append(dataset)
                dataset.set_band_description(1, _printable(spec.description))
                dataset.update_tags(**{key: _printable(value) for key, value in spec.tags.items()})
        except GDAL_ERRORS as error:
            self._discard()
            raise self._failed(spec.path, error) from error
        return self

    def write(self, window: Window, values: np.ndarray) -> None:
        """Put `values` (maps, rows, cols), NaN = nodata, at `window`. Windows may come in any order but must not overlap."""
        expected = (len(self._specs), window.height, window.width)
        if values.shape != expected:
            raise ValueError(f"values have the shape {values.shape}, the window needs {expected}")
        for tile_row in range(window.row_off // TILE, -(-(window.row_off + window.height) // TILE)):
            for tile_col in range(window.col_off // TILE, -(-(window.col_off + window.width) // TILE)):
                self._put(tile_row, tile_col, window, values)
        while self._next in self._tiles and self._filled[self._next] == self._tiles[self._next][0].size:
            self._flush_next()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is not None:
            self._discard()
            return
        try:
            while self._next < self._total:
                self._flush_next()
            self._stack.close()
            for spec, finite in zip(self._specs, self._finite):
                self._finish(spec.path, int(finite))
        except BaseException:
            self._discard()
            raise

    def _place(self, tile_row: int, tile_col: int) -> tuple[int, int, int, int]:
        """First row and column of a tile, and how many of each lie on the scene."""
        row, col = tile_row * TILE, tile_col * TILE
        return row, col, min(TILE, self._scene.rows - row), min(TILE, self._scene.cols - col)

    def _put(self, tile_row: int, tile_col: int, window: Window, values: np.ndarray) -> None:
        row, col, height, width = self._place(tile_row, tile_col)
        top, left = max(row, window.row_off), max(col, window.col_off)
        bottom, right = min(row + height, window.row_off + window.height), min(col + width, window.col_off + window.width)
        number = tile_row * self._across + tile_col
        if number not in self._tiles:
            self._tiles[number] = np.full((len(self._specs), height, width), NODATA, dtype=np.float32)
            self._filled[number] = 0
        part = values[:, top - window.row_off : bottom - window.row_off, left - window.col_off : right - window.col_off]
        self._tiles[number][:, top - row : bottom - row, left - col : right - col] = part
        self._filled[number] += (bottom - top) * (right - left)

    def _flush_next(self) -> None:
        row, col, height, width = self._place(*divmod(self._next, self._across))
        tile = self._tiles.pop(self._next, None)
        if tile is None:
            tile = np.full((len(self._specs), height, width), NODATA, dtype=np.float32)
        self._filled.pop(self._next, None)
        self._finite += np.isfinite(tile).sum(axis=(1, 2))
        for spec, dataset, values in zip(self._specs, self._open, tile):
            try:
                dataset.write(values, 1, window=Window(col, row, width, height))
            except GDAL_ERRORS as error:
                raise self._failed(spec.path, error) from error
        self._next += 1

    def _finish(self, path: Path, finite: int) -> None:
        """Build the overviews and read the map back: GDAL writes late, and a disk that filled up is only told in its log."""
        factors: list[int] = []
        while max(self._scene.rows, self._scene.cols) / 2 ** len(factors) > SMALLEST_OVERVIEW or not factors:
            factors.append(2 ** (len(factors) + 1))
        if max(self._scene.rows, self._scene.cols) < 2:
            factors = []
        try:
            with quiet():
                if factors:
                    with rasterio.open(path, "r+") as dataset:
                        dataset.build_overviews(factors, Resampling.average)
                complete = _count_finite(path, None) == finite
                for level in range(len(factors)):
                    complete &= _count_finite(path, level) >= finite / 4 ** (level + 1)  # a mean is finite where any of its pixels is
        except GDAL_ERRORS as error:
            raise self._failed(path, error) from error
        if not complete:
            raise self._failed(path, None)

    def _failed(self, path: Path, error: Exception | None) -> UserError:
        logging.getLogger(__name__).debug("GeoTIFF %s failed: %s", path, error)
        return UserError(f"{path} cannot be written completely; check that the folder is writable and its disk has room.")

    def _discard(self) -> None:
        try:
            self._stack.close()
        except GDAL_ERRORS as error:
            logging.getLogger(__name__).debug("closing discarded maps: %s", error)
        for _, spec in zip(self._open, self._specs):
            spec.path.unlink(missing_ok=True)


def _count_finite(path: Path, level: int | None) -> int:
    """Finite pixels of a map or its overview; -1 where a tile is not in the file, which GDAL would read as nodata without a word."""
    options = {} if level is None else {"overview_level": level}
    with rasterio.open(path) as whole, rasterio.open(path, **options) as dataset:
        count = 0
        for (row, col), window in dataset.block_windows(1):
            if whole.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=1, ovr=level) is None:
                return -1
            count += int(np.isfinite(dataset.read(1, window=window)).sum())
        return count


def _printable(text: str) -> str:
    """GDAL keeps descriptions and tags as XML, which has no control characters."""
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in str(text))

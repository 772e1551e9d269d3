"""Maps as GeoTIFFs on the grid of the scene: streamed in, compact, and the same bytes for the same values."""

from __future__ import annotations

import logging
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.windows import Window

from ..errors import UserError
from ..progress import Heard, unheard
from .gdal_session import GDAL_ERRORS, gdal, quiet

TILE = 256
LOWEST_TILE = 16  # TIFF wants multiples of 16
HELD_BYTES = 128 * 1024**2  # of tiles that wait for their turn; more go to a scratch file
SMALLEST_OVERVIEW = 128  # overviews are added until the longer side is no longer than this
LEVEL = 1  # of deflate: maps are noise in their last bits; level 6 takes twice the time to save 1 % of the bytes

# rasterio raises TypeError for an empty file, which a disk that is full from the start leaves.
FAILURES = (*GDAL_ERRORS, TypeError)

# NaN rather than a number: averages of overviews, statistics and sums cannot mistake it for a value in any reader.
NODATA = float("nan")


class Grid(Protocol):
    """What maps lie on: a scene, or the maps of a finished run. `gcps` and `crs` are as in rasterio, and so is
    `map_transform`, None where there is none.
    """

    rows: int
    cols: int
    gcps: Any
    crs: Any

    @property
    def map_transform(self) -> Affine | None: ...

    def blocks(self) -> Iterator[Window]:
        """Windows that cover it once."""


@dataclass(frozen=True)
class MapSpec:
    """One map to write: where, what it is called (band description) and its tags."""

    path: Path
    description: str
    tags: Mapping[str, str] = field(default_factory=dict)


class MapWriter:
    """Writes maps block by block; a context manager.

    Tiles are gathered until they are complete and written once, in the order of the file: no tile is compressed twice,
    and the bytes do not depend on the order of windows or on GDAL's cache. Tiles that are incomplete or wait for an
    earlier one are held in memory, up to HELD_BYTES, or in a scratch file beside the maps. What is never written is
    nodata, and tiles of nothing else are left out of the file. With `cog`, each map becomes a Cloud Optimized GeoTIFF
    at the end. `heard` is called while the maps are finished, several times for each. If the block is left by an
    exception, or a file cannot be written completely (UserError), none of the maps remains.
    """

    def __init__(
        self, scene: Grid, specs: Sequence[MapSpec], cog: bool = False, heard: Heard = unheard
    ) -> None:
        self._scene = scene
        self._specs = list(specs)
        # The COG driver copies a finished file.
        self._paths = [spec.path.with_name(f"{spec.path.name}.part") if cog else spec.path for spec in self._specs]
        self._cog, self._heard = cog, heard
        self._stack = ExitStack()
        self._open: list[rasterio.io.DatasetWriter] = []
        # No larger than the scene: what is not on it would be compressed, too.
        self._width = min(TILE, (max(scene.rows, scene.cols) // LOWEST_TILE + 1) * LOWEST_TILE)
        self._height = _tile_height(scene, len(self._specs), self._width)
        self._across = -(-scene.cols // self._width)
        self._waiting = _Waiting(self._specs[0].path.parent, 4 * len(self._specs) * self._height * self._width)
        self._next = 0
        self._finite = np.zeros(len(self._specs), dtype=np.int64)

    def __enter__(self) -> MapWriter:
        scene = self._scene
        profile: dict[str, Any] = {
            "driver": "GTiff", "width": scene.cols, "height": scene.rows, "count": 1, "dtype": "float32",
            "nodata": NODATA, "tiled": True, "blockxsize": self._width, "blockysize": self._height,
            "compress": "deflate", "predictor": 3, "zlevel": LEVEL,
            "bigtiff": "IF_SAFER", "sparse_ok": True,
        }  # fmt: skip
        points, points_crs = scene.gcps
        if points:
            profile.update(gcps=points, crs=points_crs)
        else:
            if scene.map_transform is not None:
                profile["transform"] = scene.map_transform
            if scene.crs:
                profile["crs"] = scene.crs
        try:
            with gdal(), quiet():
                for spec, path in zip(self._specs, self._paths):
                    dataset = self._stack.enter_context(rasterio.open(path, "w", **profile))
                    self._open.append(dataset)
                    dataset.set_band_description(1, _printable(spec.description))
                    dataset.update_tags(**{key: _printable(value) for key, value in spec.tags.items()})
        except FAILURES as error:
            self._discard()
            raise self._failed(spec.path, error) from error
        return self

    def write(self, window: Window, values: np.ndarray) -> None:
        """Put `values` (maps, rows, cols), NaN = nodata, at `window`. Windows may come in any order but must not
        overlap.

        Any one thread at a time may call it.
        """
        expected = (len(self._specs), window.height, window.width)
        if values.shape != expected:
            raise ValueError(f"values have the shape {values.shape}, the window needs {expected}")
        try:
            last_row, last_col = window.row_off + window.height - 1, window.col_off + window.width - 1
            for tile_row in range(window.row_off // self._height, last_row // self._height + 1):
                for tile_col in range(window.col_off // self._width, last_col // self._width + 1):
                    self._put(tile_row, tile_col, window, values)
                    while self._waiting.is_complete(self._next):
                        self._flush(self._next)
                        self._next += 1
        except OSError as error:  # of the scratch file
            raise self._failed(self._specs[0].path, error) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._discard()
            return
        try:
            for number in self._waiting.numbers():
                self._heard()
                self._flush(number)
            self._waiting.close()
            with gdal():
                self._stack.close()
            for spec, path, finite in zip(self._specs, self._paths, self._finite):
                self._heard()
                self._finish(spec.path, path, int(finite))
        except BaseException:
            self._discard()
            raise

    def _place(self, tile_row: int, tile_col: int) -> tuple[int, int, int, int]:
        """First row and column of a tile, and how many of each lie on the scene."""
        row, col = tile_row * self._height, tile_col * self._width
        return row, col, min(self._height, self._scene.rows - row), min(self._width, self._scene.cols - col)

    def _put(self, tile_row: int, tile_col: int, window: Window, values: np.ndarray) -> None:
        row, col, height, width = self._place(tile_row, tile_col)
        top, left = max(row, window.row_off), max(col, window.col_off)
        bottom, right = (
            min(row + height, window.row_off + window.height),
            min(col + width, window.col_off + window.width),
        )
        part = values[:, top - window.row_off : bottom - window.row_off, left - window.col_off : right - window.col_off]
        place = (slice(None), slice(top - row, bottom - row), slice(left - col, right - col))
        self._waiting.put(tile_row * self._across + tile_col, (len(self._specs), height, width), place, part)

    def _flush(self, number: int) -> None:
        tile = self._waiting.pop(number)
        row, col, height, width = self._place(*divmod(number, self._across))
        self._finite += np.isfinite(tile).sum(axis=(1, 2))
        with gdal():
            for spec, dataset, values in zip(self._specs, self._open, tile):
                try:
                    dataset.write(values, 1, window=Window(col, row, width, height))
                except GDAL_ERRORS as error:
                    raise self._failed(spec.path, error) from error

    def _finish(self, path: Path, written: Path, finite: int) -> None:
        """Build the overviews of `written`, make `path` of it and read it back: GDAL writes late, and a disk that
        filled up is only told in its log.
        """
        factors: list[int] = []
        while max(self._scene.rows, self._scene.cols) / 2 ** len(factors) > SMALLEST_OVERVIEW or not factors:
            factors.append(2 ** (len(factors) + 1))
        if max(self._scene.rows, self._scene.cols) < 2:
            factors = []
        try:
            with gdal(ZLEVEL_OVERVIEW=str(LEVEL)), quiet():
                if factors:
                    with rasterio.open(written, "r+") as dataset:
                        dataset.build_overviews(factors, Resampling.average)
                    self._heard()
                if self._cog:
                    rasterio.shutil.copy(
                        written, path, driver="COG", blocksize=TILE, compress="deflate", level=LEVEL,
                        predictor="FLOATING_POINT",
                        overviews="FORCE_USE_EXISTING", bigtiff="IF_SAFER",
                    )  # fmt: skip
                    written.unlink()
                    self._heard()
                with rasterio.open(path) as whole:
                    complete = _count_finite(whole, None, self._heard) == finite
                    for level in range(len(factors)):  # a mean is finite where any of its pixels is
                        complete &= _count_finite(whole, level, self._heard) >= finite / 4 ** (level + 1)
        except FAILURES as error:
            raise self._failed(path, error) from error
        if not complete:
            raise self._failed(path, None)

    def _failed(self, path: Path, error: Exception | None) -> UserError:
        logging.getLogger(__name__).debug("GeoTIFF %s failed: %s", path, error)
        return UserError(
            "{path} cannot be written completely; check that the folder is writable and its disk has room.",
            path=path,
        )

    def _discard(self) -> None:
        self._waiting.close()
        try:
            with gdal():
                self._stack.close()
        except GDAL_ERRORS as error:
            logging.getLogger(__name__).debug("closing discarded maps: %s", error)
        for _, spec, path in zip(self._open, self._specs, self._paths):
            spec.path.unlink(missing_ok=True)
            path.unlink(missing_ok=True)


class _Waiting:
    """Tiles that are incomplete or wait for an earlier one; beyond HELD_BYTES the last ones lie in a scratch file in
    `folder`.
    """

    def __init__(self, folder: Path, largest: int) -> None:
        self._folder = folder
        self._slot = largest  # bytes of a whole tile
        self._tiles: dict[int, np.ndarray] = {}
        self._to_come: dict[int, int] = {}
        self._spilled: dict[int, tuple[int, tuple[int, ...]]] = {}  # where in the scratch file, and shape
        self._scratch: Any = None  # a file
        self._free = [0]  # places in the scratch file; the last place to be taken is its end
        self.held = 0  # bytes in memory

    def put(self, number: int, shape: tuple[int, int, int], place: tuple[slice, ...], values: np.ndarray) -> None:
        """Put `values` at `place` of tile `number`, which is of `shape` (maps, rows, cols). OSError where the scratch
        file fails.
        """
        if number not in self._to_come:
            self._tiles[number] = np.full(shape, NODATA, dtype=np.float32)
            self._to_come[number] = shape[1] * shape[2]
            self.held += self._tiles[number].nbytes
        elif number in self._spilled:
            self._load(number)
        self._tiles[number][place] = values
        self._to_come[number] -= values[0].size
        while self.held > HELD_BYTES and len(self._tiles) > 1:
            self._spill(max(self._tiles))

    def is_complete(self, number: int) -> bool:
        """Whether every pixel of the tile has been put."""
        return self._to_come.get(number) == 0

    def numbers(self) -> list[int]:
        """The tiles that are here, in order."""
        return sorted(self._to_come)

    def pop(self, number: int) -> np.ndarray:
        """Take a tile out."""
        if number in self._spilled:
            self._load(number)
        del self._to_come[number]
        tile = self._tiles.pop(number)
        self.held -= tile.nbytes
        return tile

    def close(self) -> None:
        """Remove the scratch file."""
        if self._scratch is not None:
            self._scratch.close()

    def _spill(self, number: int) -> None:
        if self._scratch is None:
            self._scratch = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115 - closed with the writer
        tile = self._tiles.pop(number)
        self.held -= tile.nbytes
        start = self._free.pop()
        if not self._free:
            self._free = [start + self._slot]
        self._spilled[number] = (start, tile.shape)
        self._scratch.seek(start)
        self._scratch.write(tile.data)

    def _load(self, number: int) -> None:
        start, shape = self._spilled.pop(number)
        tile = np.empty(shape, dtype=np.float32)
        self._scratch.seek(start)
        if self._scratch.readinto(tile.data) != tile.nbytes:
            raise OSError(f"the scratch file in {self._folder} is damaged")
        self._free.append(start)
        self._tiles[number] = tile
        self.held += tile.nbytes


def _tile_height(scene: Grid, maps: int, height: int) -> int:
    """Rows of a tile: fewer where a scene read line by line is so wide that a row of tiles could not be held."""
    if next(scene.blocks()).width == scene.cols:
        while height > LOWEST_TILE and 4 * maps * scene.cols * height > HELD_BYTES:
            height = height // 2 // LOWEST_TILE * LOWEST_TILE
    return height


def _count_finite(whole: Any, level: int | None, heard: Heard) -> int:
    """Finite pixels of the open map `whole` or its overview; -1 where a tile of the overview is not in the file, which
    GDAL would read as nodata without a word. `heard` is called before each row of tiles.
    """
    with nullcontext(whole) if level is None else rasterio.open(whole.name, overview_level=level) as dataset:
        count = 0
        for (row, col), window in dataset.block_windows(1):
            if col == 0:
                heard()
            if whole.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=1, ovr=level) is not None:
                count += int(np.isfinite(dataset.read(1, window=window)).sum())
            elif level is not None:
                return -1
        return count


def _printable(text: str) -> str:
    """GDAL keeps descriptions and tags as XML, which has no control characters."""
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in str(text))

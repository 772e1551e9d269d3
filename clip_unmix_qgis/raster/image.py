"""An open raster: its grid, its bands, and reflectance in blocks of pixels."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from ..core.bands import Bands
from ..errors import UserError
from .band_table import BandTable
from .blocks import block_windows, key
from .decoder import Decoder, PixelCounts
from .gdal_session import GDAL_ERRORS, block_cache, gdal
from .opening import open_dataset
from .reading import cache_need, fetch, is_stored
from .source_files import FileState, files_of
from .units import derive_fwhm


class Image:
    """What `Scene` is before its values have been judged (`judging.py`); a context manager. GDAL's settings and log are
    inside: callers need none.

    `name`, `path`; `bands`: Bands (nanometres, order of the file); `rows`, `cols`; `crs`, `transform`, `gcps` as in
    rasterio; `wavelength_source`: where the wavelengths were found, in words; `sensor`: name or None; `files`: the
    local files behind it; `decoder`: from what is stored to reflectance; `notes`: sentences for the user.
    """

    def __init__(self, dataset: Any, path: str, table: BandTable, georeferenced: bool, notes: list[str]) -> None:
        self._dataset = dataset
        self._source = os.path.abspath(path) if os.path.exists(path) else path
        self.path = path
        self.name = Path(path.rstrip("/")).stem or path
        self.rows, self.cols = dataset.height, dataset.width
        self.crs = dataset.crs
        self.georeferenced = georeferenced
        self.transform = dataset.transform
        self.gcps = dataset.gcps
        self.table = table
        self.wavelength_source = table.sources["centre"]
        self.sensor = table.sensor
        self.notes = notes
        self.indexes = [int(i) + 1 for i in table.bands]
        self.mask_band = table.alpha
        self.tile: tuple[int, int] = tuple(dataset.block_shapes[0])
        self.driver: str = dataset.driver
        self.calibration_source = ""
        self.nodata = table.nodata[0]
        dtypes = [dataset.dtypes[i - 1] for i in self.indexes]
        self.decoder = Decoder(table.nodata, dtypes, table.mask)
        self._counts: dict[tuple[int, int, int, int], PixelCounts] = {}
        self.state = FileState(files_of([path, *dataset.files, *table.used]))
        self.bands = Bands(table.centre, derive_fwhm(table.centre, table.fwhm), table.good)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release the file."""
        if not self.closed:
            need = cache_need(self._dataset)
            with gdal():
                self._dataset.close()
            block_cache.release(need)

    def __getstate__(self) -> dict[str, Any]:
        """A scene goes to another process as all that was found out about it; `reopen` opens its file there."""
        return {name: value for name, value in self.__dict__.items() if name != "_dataset"}

    @property
    def closed(self) -> bool:
        """Whether the file is closed, or was never open in this process."""
        return not hasattr(self, "_dataset") or self._dataset.closed

    @property
    def files(self) -> list[Path]:
        """The local files that the scene reads: image, header, what told wavelengths, scale or masks."""
        return list(self.state.files)

    def unchanged(self) -> None:
        """UserError that names a file of the scene that was changed, replaced or removed since it was opened."""
        self.state.require_unchanged()

    def reopen(self) -> None:
        """Open the file of a scene that came from another process. UserError where it cannot be read here or has
        another shape.
        """
        with rasterio.Env():
            self._dataset, _, _ = open_dataset(self._source, [])
            block_cache.hold(cache_need(self._dataset))
            self.state = FileState(self.state.files)
        if self._dataset.shape != (self.rows, self.cols) or self._dataset.count < max(self.indexes):
            self.close()
            raise UserError(f"{self.path} is another raster here; put the same file in its place.")

    def blocks(self) -> Iterator[Window]:
        """Windows that cover the scene once, along the file's own tiles or lines, of a bounded number of pixels."""
        return block_windows(self.rows, self.cols, self.tile, len(self.bands))

    def read(self, window: Window) -> np.ndarray:
        """Reflectance of `window`: (rows, cols, bands) float32, NaN in all bands of invalid pixels. UserError if
        unreadable.

        Any one thread at a time may call it.
        """
        raw, masks = self.fetch(window)
        cube, self._counts[key(window)] = self.decoder.decode(raw, masks, self.bands.good, self.bands.centre)
        return cube

    def fetch(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """(bands, rows, cols) as stored, and the file's masks, 0 = missing, (1 or bands, rows, cols) or None. UserError
        if unreadable.
        """
        return fetch(self._dataset, self.path, window, self.indexes, self.decoder, self.mask_band)

    def counts(self, window: Window) -> PixelCounts:
        """What became of the pixels of a window that has been read."""
        return self._counts[key(window)]

    def count(self, window: Window, counts: PixelCounts) -> None:
        """Count a window that another process has read, as if it had been read here."""
        self._counts[key(window)] = counts

    def counted(self) -> PixelCounts:
        """What became of the pixels of all blocks that have been read."""
        windows = {key(window) for window in self.blocks()}
        return sum((counts for place, counts in self._counts.items() if place in windows), PixelCounts())

    def spread(self, count: int) -> list[Window]:
        """The blocks that the file holds: first `count` spread evenly over them (all where there are no more), then the
        others, mixed.

        A sparse GeoTIFF leaves out tiles without data, so that a huge and nearly empty mosaic need not be searched.
        """
        blocks = list(self.blocks())
        if self.driver == "GTiff":
            with gdal():
                blocks = [window for window in blocks if is_stored(self._dataset, window, self.indexes)] or blocks[:1]
        first = np.unique(np.linspace(0, len(blocks) - 1, count).round().astype(int))
        rest = np.random.default_rng(0).permutation(np.setdiff1d(np.arange(len(blocks)), first))
        return [blocks[i] for i in (*first, *rest)]

    def hash_of_pixels(self) -> dict[str, Any]:
        """Of a scene without a local file."""
        digest = hashlib.sha256()
        for window in self.blocks():
            try:
                digest.update(np.ascontiguousarray(self.fetch(window)[0]).tobytes())
            except GDAL_ERRORS as error:
                raise UserError(
                    f"{self.path} cannot be read ({error}); the file is damaged, incomplete or gone."
                ) from error
        return {"path": f"pixels of {self.path}", "size": None, "sha256": digest.hexdigest()}

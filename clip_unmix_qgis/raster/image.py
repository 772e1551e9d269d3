"""An open raster: its grid, its bands, and reflectance in blocks of pixels."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine, from_gcps
from rasterio.windows import Window

from ..core.bands import Bands
from ..core.mirrored import Mirrored
from ..errors import UserError
from ..progress import Heard, unheard
from .band_table import BandTable
from .beside_tells import SENTINEL_2
from .blocks import block_windows, key, part_windows
from .bundles import files_behind, tile_of
from .decoder import Decoder, PixelCounts
from .exclusions import Exclusions, classes_to_leave_out
from .gdal_session import GDAL_ERRORS, block_cache, gdal
from .opening import Layout, open_dataset
from .part import Extent, Part, moved, part_of
from .quality_layers import Grid, QualityLayer, open_layers
from .reading import cache_need, fetch, is_stored
from .source_files import FileState, files_of
from .units import derive_fwhm

_CALLED_ALIKE = (*SENTINEL_2, "xfdumanifest.xml")


class Image:
    """What `Scene` is before its values have been judged (`judging.py`); a context manager. GDAL's settings and log are
    inside: callers need none.

    `name`, `path`; `bands`: Bands (nanometres, order of the file); `rows`, `cols`; `crs`, `transform`, `gcps` as in
    rasterio; `wavelength_source`: where the wavelengths were found, in words; `sensor`: name or None; `files`: the
    local files behind it; `decoder`: from what is stored to reflectance; `notes`: sentences for the user.
    """

    def __init__(
        self,
        opened: tuple[Any, bool, str],
        path: str,
        table: BandTable,
        notes: list[str],
        layout: Layout,
    ) -> None:
        dataset, georeferenced, image = opened
        self._dataset, self._layout = dataset, layout
        self._release_cache = block_cache.hold(self, cache_need(dataset))
        self._image = image  # the one that was opened, beside which its metadata lie
        self._source = os.path.abspath(path) if os.path.exists(path) else path
        self.path = path
        self.name = _name_of(path)
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
        self.tile: tuple[int, int] = tile_of(dataset)
        self.driver: str = dataset.driver
        # A product as ESA delivers it, whose offset is not to be doubted.
        self.sentinel_2 = dataset.driver == "SENTINEL2" or ">SENTINEL2_L" in dataset.name
        self.calibration_source = ""
        self.nodata = table.nodata[0]
        dtypes = [dataset.dtypes[i - 1] for i in self.indexes]
        self.decoder = Decoder(table.nodata, dtypes, table.mask)
        self._counts: dict[tuple[int, int, int, int], PixelCounts] = {}
        self.exclusions = Exclusions()
        self.grid = Grid(self.rows, self.cols, self.crs, self.transform, georeferenced)  # of the file
        self.part: Part | None = None  # where less than the whole file is read
        self.mirrored: Mirrored | None = None  # light that its water mirrors
        self.state = FileState(files_of([path, *files_behind(dataset), *table.used]))
        self.bands = Bands(table.centre, derive_fwhm(table.centre, table.fwhm), table.good)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release the file."""
        if not self.closed:
            with gdal():
                self._dataset.close()
            self.exclusions.close()
            if self.part is not None:
                self.part.close()
            self._release_cache()

    def __getstate__(self) -> dict[str, Any]:
        """A scene goes to another process as all that was found out about it; `reopen` opens its file there."""
        return {name: value for name, value in self.__dict__.items() if name not in ("_dataset", "_release_cache")}

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
            self._dataset, _, _ = open_dataset(self._source, [], self._layout)
            self._release_cache = block_cache.hold(self, cache_need(self._dataset))
            if self.exclusions.classes:
                self.exclusions.layers = self._layers([])
            self.state = FileState(self.state.files)
        if self._dataset.shape != (self.grid.rows, self.grid.cols) or self._dataset.count < max(self.indexes):
            self.close()
            raise UserError("{path} is another raster here; put the same file in its place.", path=self.path)

    def leave_out(self, classes: Sequence[str] | None) -> None:
        """Let the product's quality layers leave out pixels of these classes; of the usual ones where it is None."""
        chosen = classes_to_leave_out(classes)
        layers = self._layers(self.notes) if chosen else []
        self.exclusions = Exclusions(layers, chosen)
        self.state = FileState(files_of([*map(str, self.state.files), *(layer.file for layer in layers)]))

    def _layers(self, notes: list[str]) -> list[QualityLayer]:
        files = [*files_behind(self._dataset), self._image]
        return open_layers(self._dataset, files, self.grid, notes, self.indexes)

    def cut(self, extent: Extent | None, mask: str | Path | None) -> None:
        """Be a part of the file from now on: what lies in the extent and in the mask. UserError: nothing does."""
        points, crs = self.gcps
        grid = Grid(self.rows, self.cols, crs, from_gcps(points), placed=True) if points else self.grid
        self.part = part_of(grid, extent, mask, self.name)
        window = self.part.window
        self.rows, self.cols = window.height, window.width
        self.transform = self.transform * Affine.translation(window.col_off, window.row_off)
        self.gcps = [moved(point, window) for point in points], crs
        if mask is not None:
            self.state = FileState(files_of([*map(str, self.state.files), str(mask)]))

    def in_file(self, window: Window) -> Window:
        """A window of the scene, counted in the file."""
        if self.part is None:
            return window
        first = self.part.window
        return Window(first.col_off + window.col_off, first.row_off + window.row_off, window.width, window.height)

    def left_out(self, window: Window) -> np.ndarray:
        """The pixels of a window that the part or a quality layer leaves out, (rows, cols)."""
        place = self.in_file(window)
        out = self.exclusions.anywhere(place)
        inside = self.part.inside(place) if self.part is not None else None
        return out if inside is None else out | ~inside

    @property
    def map_transform(self) -> Affine | None:
        """The geotransform of maps of the scene. Those of a part of a raster without one lie where QGIS shows the
        part: columns to the right and rows downwards from 0.
        """
        if self.georeferenced:
            return self.transform
        if self.part is None or self.gcps[0]:
            return None
        return Affine(1, 0, self.part.window.col_off, 0, -1, -self.part.window.row_off)

    def blocks(self) -> Iterator[Window]:
        """Windows that cover the scene once, along the file's own tiles or lines, of a bounded number of pixels."""
        if self.part is None:
            return block_windows(self.rows, self.cols, self.tile, len(self.bands))
        return part_windows(self.part.window, (self.grid.rows, self.grid.cols), self.tile, len(self.bands))

    def read(self, window: Window) -> np.ndarray:
        """Reflectance of `window`: (rows, cols, bands) float32, NaN in all bands of invalid pixels. UserError if
        unreadable.

        Any one thread at a time may call it.
        """
        place = self.in_file(window)
        inside = self.part.inside(place) if self.part is not None else None
        if inside is None:
            raw, masks = self.fetch(window)
            cube, counts = self.decoder.decode(raw, masks, self.bands.good, self.bands.centre)
        else:
            cube, counts = self._read_inside(window, inside)
        self.exclusions.apply(place, cube, counts)
        self._counts[key(window)] = counts
        return cube

    def _read_inside(self, window: Window, inside: np.ndarray) -> tuple[np.ndarray, PixelCounts]:
        """The same of the pixels `inside` (rows, cols); nothing is read where there are none."""
        cube = np.full((*inside.shape, len(self.bands)), np.nan, dtype=np.float32)
        counts = PixelCounts()
        if inside.any():
            raw, masks = self.fetch(window)
            chosen = masks[:, inside][:, None] if masks is not None else None
            values, counts = self.decoder.decode(raw[:, inside][:, None], chosen, self.bands.good, self.bands.centre)
            cube[inside] = values[0]
        counts.outside = int((~inside).sum())
        return cube, counts

    def fetch(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """(bands, rows, cols) as stored, and the file's masks, 0 = missing, (1 or bands, rows, cols) or None. UserError
        if unreadable.
        """
        return fetch(self._dataset, self.path, self.in_file(window), self.indexes, self.decoder, self.mask_band)

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
                stored = [w for w in blocks if is_stored(self._dataset, self.in_file(w), self.indexes)]
                blocks = stored or blocks[:1]
        first = np.unique(np.linspace(0, len(blocks) - 1, count).round().astype(int))
        rest = np.random.default_rng(0).permutation(np.setdiff1d(np.arange(len(blocks)), first))
        return [blocks[i] for i in (*first, *rest)]

    def hash_of_pixels(self, heard: Heard = unheard) -> dict[str, Any]:
        """Of a scene without a local file; `heard` is called before each block."""
        digest = hashlib.sha256()
        for window in self.blocks():
            heard()
            try:
                digest.update(np.ascontiguousarray(self.fetch(window)[0]).tobytes())
            except GDAL_ERRORS as error:
                raise UserError(
                    "{path} cannot be read ({error}); the file is damaged, incomplete or gone.",
                    path=self.path,
                    error=error,
                ) from error
        return {"path": f"pixels of {self.path}", "size": None, "sha256": digest.hexdigest()}


def _name_of(path: str) -> str:
    """What a scene is called: its file, or the folder of a file that is called alike in all products."""
    file = Path(path.rstrip("/"))
    if file.name in _CALLED_ALIKE:
        file = Path(os.path.abspath(path)).parent
    return file.stem or path

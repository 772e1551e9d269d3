"""A finished run, opened to be looked into: its record, its materials and its maps in blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.features import bounds
from rasterio.transform import Affine, from_gcps
from rasterio.windows import Window

from ..errors import UserError
from ..files import is_plain_name
from ..options import INTIMATE
from ..raster.blocks import tiles
from ..raster.gdal_session import GDAL_ERRORS, gdal, quiet
from ..run import provenance
from ..run.outputs import MAP_KINDS, entries_of

BLOCK = 512  # pixels a side
OTHER = "(other)"  # what nobody named, among the names of materials
KINDS = {kind.name: kind for kind in MAP_KINDS}


class Results:
    """The results in a folder; a context manager.

    `record`: the provenance; `materials`: the prompts; `crs`, `transform`, `rows`, `cols`: the grid of the maps.
    UserError where the folder holds no record, or a map of it is gone.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder if folder.is_dir() else folder.parent
        self.record = provenance.read(self.folder / provenance.FILE_NAME)
        self.materials: list[str] = [entry["typed"] for entry in self.record["prompts"]]
        self._stack = ExitStack()
        self._whole: dict[str, np.ndarray] = {}
        self._maps: dict[str, list[rasterio.DatasetReader]] = {}
        first = self._opened("abundance")[0]
        self.rows, self.cols = first.height, first.width
        points, points_crs = self.gcps = first.gcps
        self.map_transform = None if first.transform == Affine.identity() else first.transform
        self.crs: CRS | None = points_crs if points else first.crs
        self.transform: Affine = from_gcps(points) if points else first.transform

    def __enter__(self) -> Results:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with gdal():
            self._stack.close()

    @cached_property
    def concepts(self) -> list[str | None]:
        """The concept of each material."""
        return [entry["concept"] for entry in self.record["prompts"]]

    @property
    def area_mode(self) -> bool:
        """Whether shares are of the ground's area; else they are of what is lit."""
        return bool(self.record["parameters"]["illumination"] == "area")

    @property
    def intimate(self) -> bool:
        """Whether shares are of the cross-section of mingled grains (`core/mixing.py`); older runs were not."""
        return bool(self.record["parameters"].get("mixing") == INTIMATE)

    def has(self, kind: str) -> bool:
        """Whether the record lists maps of a kind: early versions made fewer."""
        return bool(entries_of(self.record, KINDS[kind]))

    def blocks(self) -> Iterator[Window]:
        """Windows that cover the maps once."""
        return tiles(self.rows, self.cols, BLOCK, BLOCK)

    def read(self, kind: str, window: Window | None = None) -> np.ndarray:
        """The maps of a kind (materials or 1, rows, cols) float32, NaN where nothing is known.

        UserError where one is gone or damaged.
        """
        try:
            with gdal():
                return np.stack([dataset.read(1, window=window) for dataset in self._opened(kind)])
        except GDAL_ERRORS as error:
            raise UserError("A map in {folder} is damaged; run the unmixing again.", folder=self.folder) from error

    def shares(self, window: Window | None = None) -> np.ndarray:
        """Shares (materials + 1, rows, cols), the last of which is other."""
        return np.concatenate([self.read("abundance", window), self.read("other", window)])

    def whole(self, kind: str) -> np.ndarray:
        """The whole maps of a kind (materials or 1, rows, cols), kept."""
        if kind not in self._whole:
            self._whole[kind] = self.read(kind)
        return self._whole[kind]

    def thumbnails(self, kind: str, step: int) -> np.ndarray:
        """The maps of a kind, `step` times smaller, from their overviews (materials or 1, rows, cols)."""
        shape = (-(-self.rows // step), -(-self.cols // step))
        with gdal():
            return np.stack([dataset.read(1, out_shape=shape) for dataset in self._opened(kind)])

    def window_of(self, geometry: Mapping[str, Any]) -> Window | None:
        """The part of the maps in which a geometry (GeoJSON, in their CRS) may lie; None outside of them."""
        left, bottom, right, top = bounds(geometry)
        corners = np.array([~self.transform * (x, y) for x in (left, right) for y in (bottom, top)])
        if not np.isfinite(corners).all():
            return None
        (first_col, first_row), (last_col, last_row) = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
        row, col = max(0, int(first_row)), max(0, int(first_col))
        height, width = min(self.rows, int(last_row)) - row, min(self.cols, int(last_col)) - col
        return Window(col, row, width, height) if height > 0 and width > 0 else None

    def placed(self, window: Window) -> Affine:
        """The geotransform of a window."""
        return self.transform * Affine.translation(window.col_off, window.row_off)

    def datasets(self, kind: str) -> list[rasterio.DatasetReader]:
        """The open maps of a kind, of one band each; UserError where one is gone."""
        return self._opened(kind)

    def _opened(self, kind: str) -> list[rasterio.DatasetReader]:
        if kind not in self._maps:
            found = []
            for entry in entries_of(self.record, KINDS[kind]):
                path = self.folder / entry["path"]
                if not is_plain_name(entry["path"]) or not path.is_file():
                    raise UserError(
                        "The map {name} is no longer in {folder}; bring it back or run the unmixing again.",
                        name=entry["path"], folder=self.folder,
                    )  # fmt: skip
                try:
                    with gdal(), quiet():
                        found.append(self._stack.enter_context(rasterio.open(path)))
                except GDAL_ERRORS as error:
                    raise UserError("{path} is damaged; run the unmixing again.", path=path) from error
            self._maps[kind] = found
        return self._maps[kind]

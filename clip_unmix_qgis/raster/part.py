"""A part of a scene: an extent, the polygons of a vector file, or the pixels of a raster that are not 0."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import bounds, geometry_mask
from rasterio.transform import Affine
from rasterio.warp import transform_bounds, transform_geom
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..errors import UserError
from ..messages import Message
from .gdal_session import GDAL_ERRORS, gdal, quiet
from .quality_layers import Grid, on_grid
from .vectors import polygons

SCAN_ROWS = 1024  # of a raster mask that are read at a time to see where it begins and ends


@dataclass(frozen=True)
class Extent:
    """A rectangle in a CRS: an EPSG code or what else PROJ knows, or that of the scene where it is None."""

    left: float
    bottom: float
    right: float
    top: float
    crs: str | None = None

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top."""
        return self.left, self.bottom, self.right, self.top


@dataclass
class VectorMask:
    """Polygons in the coordinates of a grid, and their bounds there."""

    file: str
    transform: Affine
    geometries: list[dict[str, Any]]
    boxes: np.ndarray  # (n, 4) columns and rows of the pixels: left, top, right, bottom

    def inside(self, window: Window) -> np.ndarray:
        """Which pixels of the window (rows, cols) have their centre in a polygon."""
        left, top, right, bottom = self.boxes.T
        near = (left < window.col_off + window.width) & (right > window.col_off)
        near &= (top < window.row_off + window.height) & (bottom > window.row_off)
        shape = (window.height, window.width)
        if not near.any():
            return np.zeros(shape, dtype=bool)
        here = [self.geometries[i] for i in np.flatnonzero(near)]
        found: np.ndarray = geometry_mask(here, shape, window_transform(window, self.transform), invert=True)
        return found

    def window(self, grid: Grid) -> Window | None:
        """The pixels that the polygons can reach."""
        left, top = np.floor(self.boxes[:, :2].min(axis=0))
        right, bottom = np.ceil(self.boxes[:, 2:].max(axis=0))
        return _clipped(left, top, right, bottom, grid)

    def close(self) -> None:
        """Nothing is open."""


@dataclass
class RasterMask:
    """A raster of one band, brought onto a grid by nearest neighbours; opened when it is first asked."""

    file: str
    grid: Grid
    _open: list[Any] = field(default_factory=list)  # what is read, then the file where that is another

    def __getstate__(self) -> dict[str, Any]:
        return {"file": self.file, "grid": self.grid, "_open": []}

    def inside(self, window: Window) -> np.ndarray:
        """Which pixels of the window (rows, cols) hold data other than 0. UserError: it cannot be read or placed."""
        try:
            with gdal(), quiet():
                reader = self._reader()
                values, valid = reader.read(1, window=window), reader.read_masks(1, window=window)
        except GDAL_ERRORS as error:
            raise UserError(
                "The mask {file} cannot be read ({error}); give polygons or a raster.", file=self.file, error=error
            ) from error
        return np.asarray((np.nan_to_num(values) != 0) & (valid != 0))

    def _reader(self) -> Any:
        if not self._open:
            dataset = rasterio.open(self.file)
            reader = on_grid(dataset, self.grid) if dataset.count == 1 else None
            if reader is None:
                bands, shape = dataset.count, dataset.shape
                dataset.close()
                raise UserError(
                    "The mask {file} ({bands} bands, {columns} x {rows} pixels) does not fit the scene; give polygons "
                    "or a raster of one band in its place.",
                    file=self.file, bands=bands, columns=shape[1], rows=shape[0],
                )  # fmt: skip
            self._open = [reader, dataset]
        return self._open[0]

    def window(self, grid: Grid) -> Window | None:
        """The smallest window with all pixels that are not 0; None where there are none."""
        rows, cols = [], np.zeros(grid.cols, dtype=bool)
        for top in range(0, grid.rows, SCAN_ROWS):
            here = self.inside(Window(0, top, grid.cols, min(SCAN_ROWS, grid.rows - top)))
            rows += (top + np.flatnonzero(here.any(axis=1))).tolist()
            cols |= here.any(axis=0)
        if not rows:
            return None
        reached = np.flatnonzero(cols)
        return _clipped(reached[0], rows[0], reached[-1] + 1, rows[-1] + 1, grid)

    def close(self) -> None:
        """Release the file."""
        with gdal():
            for dataset in self._open:
                dataset.close()
        self._open = []


@dataclass
class Part:
    """Of the pixels of a file those of `window` alone, and of these only what is inside of the `mask`."""

    window: Window
    mask: VectorMask | RasterMask | None = None

    def inside(self, window: Window) -> np.ndarray | None:
        """Which pixels of a window of the file belong to the part, (rows, cols); None where all do."""
        return None if self.mask is None else self.mask.inside(window)

    def close(self) -> None:
        """Release the file of the mask."""
        if self.mask is not None:
            self.mask.close()


def part_of(grid: Grid, extent: Extent | None, mask: str | Path | None, name: str) -> Part:
    """The part of the scene called `name`, whose file lies on `grid`. UserError: nothing of it lies there, a mask that
    cannot be read or placed.
    """
    window = Window(0, 0, grid.cols, grid.rows) if extent is None else _window_of(extent, grid, name)
    if mask is None:
        return Part(window)
    found = _mask(str(mask), grid, name)
    reached = found.window(grid)
    both = None if reached is None else _both(window, reached)
    if both is None:
        if extent is not None:
            raise UserError("Nothing of the mask {mask} lies in the extent; check its place and its CRS.", mask=mask)
        raise UserError(
            "Nothing of the mask {mask} lies in the scene {scene}; check its place and its CRS.", mask=mask, scene=name
        )
    return Part(both, found)


def moved(point: GroundControlPoint, window: Window) -> GroundControlPoint:
    """A ground control point of a file, counted from the first pixel of a window of it."""
    return GroundControlPoint(
        point.row - window.row_off, point.col - window.col_off, point.x, point.y, point.z, point.id, point.info
    )


def rows_up(boxes: Sequence[tuple[float, float, float, float]]) -> bool:
    """Whether coordinates in a raster without a place count rows upwards from 0, as QGIS shows such rasters."""
    return bool(boxes) and max(box[3] for box in boxes) <= 0 and min(box[1] for box in boxes) < 0


def _mask(file: str, grid: Grid, name: str) -> VectorMask | RasterMask:
    if not file.startswith("/vsi") and not Path(file).exists():
        raise UserError("{file} does not exist; check the path of the mask.", file=file)
    if Path(file).exists() and not (Path(file).is_file() or Path(file).is_dir()):
        raise UserError("{file} is a device or a pipe; give a raster or a vector file as the mask.", file=file)
    if not _is_json(file):
        try:
            with gdal(), quiet(), rasterio.open(file) as dataset:
                if dataset.count:
                    return RasterMask(file, grid)
        except GDAL_ERRORS:
            pass  # polygons, or nothing: reading them says which
    geometries = []
    for geometry, crs in polygons(Path(file), Message("mask")):
        try:
            moved = crs is not None and grid.crs is not None and crs != grid.crs
            geometries.append(transform_geom(crs, grid.crs, geometry) if moved else geometry)
        except (*GDAL_ERRORS, CRSError, ValueError) as error:
            raise UserError(
                "{file} cannot be brought into the CRS of {scene}; reproject it first.", file=file, scene=name
            ) from error
    boxes = [bounds(geometry) for geometry in geometries]
    transform = grid.transform
    if not grid.placed and rows_up(boxes):
        transform = Affine.scale(1, -1) * transform
    return VectorMask(file, transform, geometries, np.array([_in_pixels(box, transform) for box in boxes]))


def _is_json(file: str) -> bool:
    """GeoJSON; rasters in JSON describe files elsewhere, and no record may lead there."""
    try:
        with open(file, "rb") as stream:
            return stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")
    except OSError:  # in an archive
        return False


def _in_pixels(box: tuple[float, float, float, float], transform: Affine) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a box in columns and rows; what is not finite reaches nothing."""
    left, bottom, right, top = box
    corners = [~transform * corner for corner in ((left, bottom), (left, top), (right, bottom), (right, top))]
    x, y = zip(*corners)
    if not all(map(math.isfinite, (*x, *y))):
        return 0.0, 0.0, 0.0, 0.0
    return min(x), min(y), max(x), max(y)


def _window_of(extent: Extent, grid: Grid, name: str) -> Window:
    """The pixels whose centre lies in the extent."""
    box = extent.box
    if extent.crs is not None:
        if grid.crs is None:
            raise UserError(
                "{scene} has no CRS, so an extent in {crs} cannot be found; give columns and rows.",
                scene=name, crs=extent.crs,
            )  # fmt: skip
        try:
            with rasterio.Env():
                box = transform_bounds(CRS.from_user_input(extent.crs), grid.crs, *box)
        except (*GDAL_ERRORS, CRSError, ValueError) as error:
            raise UserError(
                "The CRS '{crs}' of --extent cannot be brought into that of {scene}; name another.",
                crs=extent.crs, scene=name,
            ) from error  # fmt: skip
    transform = grid.transform
    if not grid.placed and rows_up([box]):
        transform = Affine.scale(1, -1) * transform
    left, top, right, bottom = _in_pixels(box, transform)
    first_col, first_row = math.ceil(left - 0.5), math.ceil(top - 0.5)
    last_col, last_row = math.ceil(right - 0.5), math.ceil(bottom - 0.5)
    window = _clipped(first_col, first_row, last_col, last_row, grid)
    if window is None:
        corners = [grid.transform * corner for corner in ((0, 0), (grid.cols, grid.rows))]
        (x0, y0), (x1, y1) = corners
        raise UserError(
            "No pixel of {scene} has its centre in the extent; the scene reaches from {left:.10g} to {right:.10g} and "
            "from {bottom:.10g} to {top:.10g}.",
            scene=name, left=min(x0, x1), right=max(x0, x1), bottom=min(y0, y1), top=max(y0, y1),
        )  # fmt: skip
    return window


def _clipped(left: float, top: float, right: float, bottom: float, grid: Grid) -> Window | None:
    col, row = max(0, int(left)), max(0, int(top))
    width, height = min(grid.cols, int(right)) - col, min(grid.rows, int(bottom)) - row
    return Window(col, row, width, height) if width > 0 and height > 0 else None


def _both(one: Window, other: Window) -> Window | None:
    col, row = max(one.col_off, other.col_off), max(one.row_off, other.row_off)
    right = min(one.col_off + one.width, other.col_off + other.width)
    bottom = min(one.row_off + one.height, other.row_off + other.height)
    return Window(col, row, right - col, bottom - row) if right > col and bottom > row else None

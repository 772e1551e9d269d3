"""The grid that exported maps lie on: the run's own, a part of it, or one in another CRS or of another resolution."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..errors import UserError
from ..plain_text import printable
from ..raster.gdal_session import GDAL_ERRORS, gdal, quiet
from ..raster.part import Extent
from .results import Results

MOST_PIXELS = 10**10
_EDGE = 1e-6  # of a pixel: an extent that was written with ten digits still ends where its pixels do


@dataclass(frozen=True)
class ExportGrid:
    """`rows` x `cols` pixels in `crs`: from `window` of the run's maps or, with `resampling`, of what GDAL would warp
    them to; without a window warped onto just these pixels.
    """

    crs: CRS | None
    transform: Affine
    rows: int
    cols: int
    window: Window | None = None
    gcps: tuple[GroundControlPoint, ...] = ()
    resampling: Resampling | None = None

    def profile(self) -> dict[str, Any]:
        """Size and place, for rasterio."""
        place: dict[str, Any] = {"width": self.cols, "height": self.rows, "crs": self.crs}
        if self.gcps:
            return {**place, "gcps": list(self.gcps)}
        return place if self.transform == Affine.identity() else {**place, "transform": self.transform}

    def corners(self) -> list[tuple[float, float]]:
        """The outline in its CRS, with points along the sides, which bend in another CRS."""
        steps = np.linspace(0, 1, 9)[:-1]
        ring = [(t, 0.0) for t in steps] + [(1.0, t) for t in steps]
        ring += [(1 - t, 1.0) for t in steps] + [(0.0, 1 - t) for t in steps]
        return [self.transform * (x * self.cols, y * self.rows) for x, y in [*ring, ring[0]]]


def export_grid(
    results: Results, crs: str | None, extent: Extent | None, resolution: float | None, resampling: str
) -> ExportGrid:
    """The grid that was asked for. UserError: a CRS that is none, maps without a place, an extent beside the maps."""
    wanted = _crs(crs) if crs else None
    points, _ = results.gcps
    if results.crs is None and (wanted is not None or (extent is not None and extent.crs is not None)):
        raise UserError("The maps have no CRS, so that they cannot be brought into another one; leave it away.")
    if resolution is not None and not (math.isfinite(resolution) and resolution > 0):
        raise UserError("A resolution of {resolution} is no size of a pixel.", resolution=resolution)
    same = wanted is None or (wanted == results.crs and not points)
    if same and resolution is None and not (points and extent is not None):
        whole = ExportGrid(
            results.crs, results.transform, results.rows, results.cols, Window(0, 0, results.cols, results.rows),
            tuple(points),
        )  # fmt: skip
        return whole if extent is None else _cut(whole, extent)
    if results.crs is None:
        raise UserError("The maps have no CRS, so that they cannot be brought onto other pixels; leave that away.")
    warped = _warped(results, wanted or results.crs, resolution, Resampling[resampling])
    return warped if extent is None else _cut(warped, extent)


def sources(results: Results, kind: str, grid: ExportGrid, stack: ExitStack) -> list[Any]:
    """What the maps of a kind are read from, on the grid."""
    opened = results.datasets(kind)
    if grid.resampling is None:
        return opened
    ways = {"crs": grid.crs, "resampling": grid.resampling, "src_nodata": float("nan"), "nodata": float("nan")}
    if grid.window is not None or results.gcps[0]:  # a grid given beside control points would put these out of use
        opened = [stack.enter_context(WarpedVRT(dataset, **ways)) for dataset in opened]
    if grid.window is not None:
        return opened
    ways |= {"transform": grid.transform, "width": grid.cols, "height": grid.rows}
    return [stack.enter_context(WarpedVRT(dataset, **ways)) for dataset in opened]


def _crs(text: str) -> CRS:
    try:
        with gdal():
            return CRS.from_user_input(text)
    except (*GDAL_ERRORS, CRSError, ValueError) as error:
        raise UserError(
            "'{crs}' is no CRS that PROJ knows; name one such as EPSG:32633.", crs=printable(text)
        ) from error


def _warped(results: Results, crs: CRS, resolution: float | None, resampling: Resampling) -> ExportGrid:
    """What GDAL would warp the maps to, or the same ground in pixels of another size."""
    try:
        with gdal(), quiet(), WarpedVRT(results.datasets("abundance")[0], crs=crs) as vrt:
            transform, rows, cols = vrt.transform, vrt.height, vrt.width
    except (*GDAL_ERRORS, CRSError, ValueError) as error:
        raise UserError(
            "The maps cannot be brought into '{crs}'; name a CRS that reaches where they lie.", crs=crs.to_string()
        ) from error
    window: Window | None = Window(0, 0, cols, rows)
    if resolution is not None:
        window = None
        width, height = cols * transform.a, rows * -transform.e
        transform = Affine(resolution, 0, transform.c, 0, -resolution, transform.f)
        cols, rows = (max(1, math.ceil(side / resolution - _EDGE)) for side in (width, height))
    if rows * cols > MOST_PIXELS:
        raise UserError(
            "The maps would have {columns} x {rows} pixels; give a coarser resolution.", columns=cols, rows=rows
        )
    return ExportGrid(crs, transform, rows, cols, window, (), resampling)


def _cut(grid: ExportGrid, extent: Extent) -> ExportGrid:
    """The pixels of a grid whose centre lies in the extent."""
    box = extent.box
    if extent.crs is not None and grid.crs is not None:
        try:
            with gdal():
                box = transform_bounds(_crs(extent.crs), grid.crs, *box)
        except (*GDAL_ERRORS, CRSError, ValueError) as error:
            raise UserError(
                "The extent's CRS '{crs}' cannot be brought into that of the maps; name another.",
                crs=printable(extent.crs),
            ) from error
    left, bottom, right, top = box
    corners = np.array([~grid.transform * (x, y) for x in (left, right) for y in (bottom, top)])
    if np.isfinite(corners).all():
        first_col, first_row = (max(0, math.ceil(x - 0.5 - _EDGE)) for x in corners.min(axis=0))
        last_col, last_row = (math.ceil(x - 0.5 - _EDGE) for x in corners.max(axis=0))
        cols, rows = min(grid.cols, last_col) - first_col, min(grid.rows, last_row) - first_row
        if cols > 0 and rows > 0:
            transform = grid.transform * Affine.translation(first_col, first_row)
            window = None if grid.window is None else Window(first_col, first_row, cols, rows)
            return replace(grid, transform=transform, rows=rows, cols=cols, window=window)
    raise UserError("No pixel of the maps has its centre in the extent; check its coordinates and CRS.")

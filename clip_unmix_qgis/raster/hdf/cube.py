"""Arrays of an HDF5 or NetCDF file that read like one rasterio dataset: bands first, whatever the order in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.transform import Affine
from rasterio.windows import Window

from ..facts import Facts
from ..gdal_session import gdal


@dataclass
class Part:
    """A three-dimensional array of GDAL's API, the axes of its bands, rows and columns, and which of its bands are
    taken.
    """

    array: Any
    axes: tuple[int, int, int]
    bands: list[int]
    nodata: float | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        sizes = [dimension.GetSize() for dimension in self.array.GetDimensions()]
        return sizes[self.axes[1]], sizes[self.axes[2]]

    @property
    def dtype(self) -> str:
        """The name of the type of the values."""
        from osgeo import gdal_array

        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self.array.GetDataType().GetNumericDataType())).name

    def read(self, bands: Sequence[int], window: Window) -> np.ndarray:
        """(bands, rows, cols) of the file's `bands`."""
        first, last = min(bands), max(bands)
        start, count = [0, 0, 0], [0, 0, 0]
        for axis, (low, size) in zip(
            self.axes, ((first, last - first + 1), (window.row_off, window.height), (window.col_off, window.width))
        ):
            start[axis], count[axis] = int(low), int(size)
        try:
            values = self.array.ReadAsArray(array_start_idx=start, count=count)
        except RuntimeError as error:  # with gdal.UseExceptions, which is the application's choice
            raise OSError(str(error)) from error
        if values is None:
            raise OSError("the data set cannot be read")
        return np.asarray(values).reshape(count).transpose(self.axes)[[band - first for band in bands]]


@dataclass
class Cube:
    """What `Scene` asks of a rasterio dataset, for parts of one grid joined along their bands."""

    name: str
    parts: list[Part]
    facts: Facts
    holder: Any = None  # GDAL's dataset, which lives as long as its arrays are read
    crs: CRS | None = None
    transform: Affine = field(default_factory=Affine.identity)
    gcps: tuple[list[GroundControlPoint], CRS | None] = field(default_factory=lambda: ([], None))
    driver: str = "HDF5"
    closed: bool = False

    def __post_init__(self) -> None:
        self.height, self.width = self.parts[0].shape
        self.shape = (self.height, self.width)
        self._places = [(part, band) for part in self.parts for band in part.bands]
        self.count = len(self._places)
        self.indexes = tuple(range(1, self.count + 1))
        self.dtypes = tuple(part.dtype for part in self.parts for _ in part.bands)
        self.nodatavals = tuple(part.nodata for part in self.parts for _ in part.bands)
        self.scales, self.offsets = (1.0,) * self.count, (0.0,) * self.count
        self.descriptions: tuple[str | None, ...] = (None,) * self.count
        self.colorinterp = (ColorInterp.undefined,) * self.count
        self.block_shapes = [(1, self.width)] * self.count
        self.mask_flag_enums = [[MaskFlags.all_valid]] * self.count
        self.files = [self.name]
        self.subdatasets: list[str] = []

    @property
    def georeferenced(self) -> bool:
        """Whether the file gives a geotransform."""
        return not self.transform.is_identity

    def read(
        self, indexes: int | Sequence[int], window: Window | None = None, out_dtype: str | None = None, **_: Any
    ) -> np.ndarray:
        """(bands, rows, cols) of `indexes` (from 1), or (rows, cols) of one."""
        window = window or Window(0, 0, self.width, self.height)
        wanted = [indexes] if isinstance(indexes, int) else list(indexes)
        dtype = out_dtype or np.result_type(*(self.dtypes[i - 1] for i in wanted))
        out = np.empty((len(wanted), window.height, window.width), dtype=dtype)
        with gdal():
            for part in self.parts:
                rows = [row for row, i in enumerate(wanted) if self._places[i - 1][0] is part]
                if rows:
                    out[rows] = part.read([self._places[wanted[row] - 1][1] for row in rows], window)
        return out[0] if isinstance(indexes, int) else out

    def tags(self, _bidx: int = 0, ns: str | None = None) -> dict[str, str]:  # noqa: ARG002
        """None: what the file tells stands in `facts`."""
        return {}

    def tag_namespaces(self, _bidx: int = 0) -> list[str]:
        """None."""
        return []

    def close(self) -> None:
        """Release the file."""
        self.parts, self._places, self.holder, self.closed = [], [], None, True

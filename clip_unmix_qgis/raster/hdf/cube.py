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
from ..quality_layers import QualityLayer
from .lookup import Lookup

INVALID = (1, 3)  # in PRISMA's error matrices: invalid at level 1, saturated (2 is negative, which is a value)
TILE = 256  # rows and columns of the windows in which a cube is read on a map grid


@dataclass
class Part:
    """A three-dimensional array of GDAL's API, the axes of its bands, rows and columns, and which of its bands are
    taken. `errors`: an array of its shape that holds one of INVALID where the array holds no measurement.
    """

    array: Any
    axes: tuple[int, int, int]
    bands: list[int]
    nodata: float | None = None
    errors: Any = None

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        sizes = [dimension.GetSize() for dimension in self.array.GetDimensions()]
        return sizes[self.axes[1]], sizes[self.axes[2]]

    @property
    def chunk(self) -> tuple[int, int]:
        """Rows and columns that are compressed together; a line where there are no such."""
        rows, cols = self.shape
        sizes = list(self.array.GetBlockSize() or [])
        high, wide = (int(sizes[axis]) if len(sizes) == 3 else 0 for axis in self.axes[1:])
        return (min(high, rows), min(wide, cols)) if high and wide else (1, cols)

    @property
    def dtype(self) -> str:
        """The name of the type of the values."""
        from osgeo import gdal_array

        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self.array.GetDataType().GetNumericDataType())).name

    def read(self, bands: Sequence[int], window: Window, *, errors: bool = False) -> np.ndarray:
        """(bands, rows, cols) of the file's `bands`, or of their `errors`."""
        return read_array(self.errors if errors else self.array, self.axes, bands, window)


def read_array(array: Any, axes: tuple[int, ...], bands: Sequence[int], window: Window) -> np.ndarray:
    """(bands, rows, cols) of an array whose `axes` are those of bands, rows and columns, or of (1, rows, cols) of rows
    and columns. OSError where it cannot be read.
    """
    first, last = min(bands), max(bands)
    ranges = ((first, last - first + 1), (window.row_off, window.height), (window.col_off, window.width))
    start, count = [0] * len(axes), [0] * len(axes)
    for axis, (low, size) in zip(axes, ranges[-len(axes) :]):
        start[axis], count[axis] = int(low), int(size)
    try:
        values = array.ReadAsArray(array_start_idx=start, count=count)
    except RuntimeError as error:  # with gdal.UseExceptions, which is the application's choice
        raise OSError(str(error)) from error
    if values is None:
        raise OSError("the data set cannot be read")
    placed = np.asarray(values).reshape(count).transpose(axes)
    return placed[None] if len(axes) == 2 else placed[[band - first for band in bands]]


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
    table: Lookup | None = None  # where it is read on a map grid
    layers: list[QualityLayer] = field(default_factory=list)

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
        self.block_shapes = [self.parts[0].chunk] * self.count
        told = any(part.errors is not None for part in self.parts)
        self.mask_flag_enums = [[] if told else [MaskFlags.all_valid]] * self.count
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
        self._read_into(out, wanted, window, errors=False)
        return out[0] if isinstance(indexes, int) else out

    def read_masks(self, indexes: int | Sequence[int], window: Window | None = None) -> np.ndarray:
        """The same of masks, 0 where a band holds no measurement by the file's error matrices."""
        window = window or Window(0, 0, self.width, self.height)
        wanted = [indexes] if isinstance(indexes, int) else list(indexes)
        out = np.zeros((len(wanted), window.height, window.width), dtype=np.uint8)
        self._read_into(out, wanted, window, errors=True)
        masks = np.where(np.isin(out, INVALID), 0, 255).astype(np.uint8)
        return masks[0] if isinstance(indexes, int) else masks

    def _read_into(self, out: np.ndarray, wanted: list[int], window: Window, *, errors: bool) -> None:
        with gdal():
            for part in self.parts:
                rows = [row for row, i in enumerate(wanted) if self._places[i - 1][0] is part]
                if not rows or (errors and part.errors is None):
                    continue
                bands = [self._places[wanted[row] - 1][1] for row in rows]

                def read(place: Window, part: Part = part, bands: list[int] = bands) -> np.ndarray:
                    return part.read(bands, place, errors=errors)

                empty = 0 if errors else self.empty(part)
                out[rows] = self.table.take(read, window, empty) if self.table else read(window)

    @staticmethod
    def empty(part: Part) -> float:
        """What stands where a map grid has no pixel: what the part itself holds there."""
        return part.nodata if part.nodata is not None else np.nan if part.dtype.startswith("float") else 0

    def put_on_map(self, table: Lookup) -> None:
        """Be read on the grid of `table`."""
        self.table = table
        self.shape = self.height, self.width = table.shape
        self.crs, self.transform, self.gcps = table.crs, table.transform, ([], None)
        self.block_shapes = [(min(TILE, self.height), min(TILE, self.width))] * self.count
        self.nodatavals = tuple(
            np.nan if part.nodata is None and part.dtype.startswith("float") else part.nodata
            for part in self.parts
            for _ in part.bands
        )

    def quality_layers(self, _notes: list[str]) -> list[QualityLayer]:
        """Those of the file and of the one that belongs to it."""
        return self.layers

    def tags(self, _bidx: int = 0, ns: str | None = None) -> dict[str, str]:  # noqa: ARG002
        """None: what the file tells stands in `facts`."""
        return {}

    def tag_namespaces(self, _bidx: int = 0) -> list[str]:
        """None."""
        return []

    def close(self) -> None:
        """Release the file."""
        self.parts, self._places, self.holder, self.closed = [], [], None, True

"""What an HDF5 or NetCDF file holds: its arrays, their attributes and lists, through GDAL's multidimensional API."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

_SIGNATURE = b"\x89HDF\r\n\x1a\n"
MOST_ARRAYS = 2000


@dataclass
class Contents:
    """The arrays of a file by their full names, with the attributes of the root."""

    arrays: dict[str, Any] = field(default_factory=dict)
    root: dict[str, Any] = field(default_factory=dict)

    def ending(self, *names: str) -> Any:
        """The first array whose own name is one of `names`, in any case."""
        return next((a for name, a in self.arrays.items() if name.rpartition("/")[2].lower() in names), None)


def open_contents(file: Path) -> tuple[Any, Contents]:
    """GDAL's dataset, which lives as long as its arrays are read, and what is in it; None and nothing where GDAL cannot
    open it.
    """
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(str(file), gdal.OF_MULTIDIM_RASTER | gdal.OF_READONLY)
        return dataset, contents_of(dataset.GetRootGroup()) if dataset is not None else Contents()
    except RuntimeError:  # with gdal.UseExceptions, which is the application's choice
        return None, Contents()
    finally:
        gdal.PopErrorHandler()


def is_hdf5(file: Path) -> bool:
    """Whether the file begins as HDF5 (and NetCDF-4) does."""
    try:
        with file.open("rb") as stream:
            return stream.read(8) == _SIGNATURE
    except OSError:
        return False


def contents_of(root: Any) -> Contents:
    """The arrays in all groups of a file, MOST_ARRAYS at most."""
    found = Contents(root=attributes_of(root))
    groups = [root]
    while groups and len(found.arrays) < MOST_ARRAYS:
        group = groups.pop(0)
        for name in group.GetMDArrayNames() or []:
            array = group.OpenMDArray(name)
            if array is not None:
                found.arrays[array.GetFullName()] = array
        groups += [opened for name in group.GetGroupNames() or [] if (opened := group.OpenGroup(name)) is not None]
    return found


def attributes_of(owner: Any) -> dict[str, Any]:
    """The attributes of a group or an array, names in lower case."""
    return {attribute.GetName().lower(): attribute.Read() for attribute in owner.GetAttributes() or []}


def shape_of(array: Any) -> list[int]:
    """The sizes of an array's dimensions."""
    return [dimension.GetSize() for dimension in array.GetDimensions()]


def numbers_in(value: Any) -> np.ndarray:
    """A number or a list of them as an array; nothing where it is something else."""
    try:
        return np.atleast_1d(np.asarray(value, dtype=float))
    except (TypeError, ValueError):
        return np.empty(0)


def text_of(value: Any) -> str | None:
    """A short text without blanks around it; None where it is none."""
    return value.strip()[:100] or None if isinstance(value, str) else None

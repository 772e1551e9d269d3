"""The form that exported maps are asked for in: which, as what numbers, on what grid, with what beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..options import EXPORT_VALUES, RESAMPLINGS
from ..raster.part import Extent
from ..run import outputs

# Steps between the lowest and the highest value; round ones, so that a share is a whole number of 1/10000 or 1/250.
STEPS = {"uint16": (10_000, 65_535), "uint8": (250, 255)}  # with the number for nodata


@dataclass(frozen=True)
class ExportOptions:
    """What is to be written: maps of which kinds, a file for each map or one for all maps of a kind (`single` False),
    numbers as shares (float32) or whole ones with scale and offset, on which grid, with what beside them.

    `date`: of the scene (ISO 8601), where its name does not tell it. `colours` of the materials, #rrggbb.
    """

    maps: Sequence[str] = outputs.EXPORTED
    single: bool = False
    values: str = EXPORT_VALUES[0]
    cog: bool = False
    crs: str | None = None
    extent: Extent | None = None
    resolution: float | None = None
    resampling: str = RESAMPLINGS[0]
    styles: bool = False
    stac: bool = False
    date: str | None = None
    colours: Sequence[str] = ()


@dataclass(frozen=True)
class Coding:
    """How values are stored: value = stored x scale + offset, nodata is `nodata`."""

    dtype: str
    scale: float
    offset: float
    nodata: float

    def stored(self, values: np.ndarray) -> np.ndarray:
        """Values of any shape as they are stored, NaN as `nodata`."""
        if self.dtype == "float32":
            return values.astype(np.float32)
        known, (steps, _) = np.isfinite(values), STEPS[self.dtype]
        whole = np.rint((np.where(known, values, 0) - self.offset) / self.scale).clip(0, steps)
        return np.where(known, whole, self.nodata).astype(self.dtype)


@dataclass(frozen=True)
class Exported:
    """A file: its name, the kind of its maps, what each band is of, and how values are stored."""

    name: str
    kind: outputs.MapKind
    bands: tuple[str, ...]
    coding: Coding

"""Pixels with data that are left out all the same: classes of quality layers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from rasterio.windows import Window

from ..options import QUALITY_CLASSES, USUALLY_LEFT_OUT

if TYPE_CHECKING:
    from .decoder import PixelCounts
    from .quality_layers import QualityLayer


@dataclass
class Exclusions:
    """The quality `layers` of a scene, on the grid of its file, and the `classes` of them that are left out."""

    layers: list[QualityLayer] = field(default_factory=list)
    classes: tuple[str, ...] = USUALLY_LEFT_OUT

    def __getstate__(self) -> dict[str, Any]:
        """In another process the layers are opened anew."""
        return {"layers": [], "classes": self.classes}

    def where(self, window: Window) -> Iterator[tuple[str, np.ndarray]]:
        """Each class to leave out and its pixels, (rows, cols), in the order in which they are counted."""
        found: dict[str, np.ndarray] = {}
        for layer in self.layers:
            for what, hit in layer.hits(window):
                found[what] = found[what] | hit if what in found else hit
        for what in QUALITY_CLASSES:
            if what in found and what in self.classes:
                yield what, found[what]

    def anywhere(self, window: Window) -> np.ndarray:
        """The pixels to leave out, (rows, cols)."""
        out = np.zeros((window.height, window.width), dtype=bool)
        for _, hit in self.where(window):
            out |= hit
        return out

    def apply(self, window: Window, cube: np.ndarray, counts: PixelCounts) -> None:
        """Make the pixels of `cube` (rows, cols, bands) that are left out NaN and count those that were valid."""
        if not self.layers:
            return
        valid = ~np.isnan(cube[..., 0])
        for what, hit in self.where(window):
            gone = hit & valid
            number = int(gone.sum())
            if not number:
                continue
            cube[gone] = np.nan
            valid &= ~gone
            counts.valid -= number
            counts.masked[what] += number

    def close(self) -> None:
        """Release the files of the layers."""
        for layer in self.layers:
            layer.close()


def classes_to_leave_out(wanted: Iterable[str] | None) -> tuple[str, ...]:
    """The classes that the user names, in the order in which they are counted; the usual ones where nothing is said."""
    return USUALLY_LEFT_OUT if wanted is None else tuple(name for name in QUALITY_CLASSES if name in set(wanted))

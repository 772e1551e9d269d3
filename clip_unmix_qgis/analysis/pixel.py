"""One pixel of a run: its spectrum, the mixture that the shares make of it, shares with intervals, what is left."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from rasterio.windows import Window

from ..core.abundance.illumination import lit_factor_of
from ..errors import UserError
from ..run.replay import open_recorded
from .endmember_library import EndmemberTable, read_endmembers
from .results import Results
from .zones import shares_of

if TYPE_CHECKING:
    from ..core.bands import Bands
    from ..raster.scene import Scene


@dataclass(frozen=True)
class Pixel:
    """`row`, `col`, and its centre `x`, `y` in the maps' CRS; `shares` and `half_widths` (p + 1,), other last;
    `similarity` (p,); `residual` of the run's fit; `wavelengths` (b,) nm, `good` (b,) which of the bands were used;
    `spectrum` and `mixture` (b,), NaN at bad bands, the spectrum also where the scene is gone.
    """

    row: int
    col: int
    x: float
    y: float
    shares: np.ndarray
    half_widths: np.ndarray
    similarity: np.ndarray
    residual: float
    wavelengths: np.ndarray
    good: np.ndarray
    spectrum: np.ndarray
    mixture: np.ndarray

    @property
    def unexplained(self) -> tuple[float, float] | None:
        """Spectrum less mixture where it is farthest from 0, and the wavelength in nm of that; None without either."""
        left = self.spectrum - self.mixture
        if not np.isfinite(left).any():
            return None
        worst = int(np.nanargmax(np.abs(left)))
        return float(left[worst]), float(self.wavelengths[worst])


class PixelReader:
    """Looks into pixels of the run in a folder; a context manager. `problem`: why its scene cannot be read."""

    def __init__(self, folder: Path) -> None:
        self.results = Results(folder)
        self.endmembers: EndmemberTable = read_endmembers(self.results)
        self.problem = ""
        self._scene: Scene | None = None
        try:
            self._scene = open_recorded(self.results.record)
        except UserError as error:
            self.problem = error.message

    @property
    def bands(self) -> Bands | None:
        """The bands of the scene; None where it cannot be read."""
        return None if self._scene is None else self._scene.bands

    def close(self) -> None:
        """Release the files."""
        self.results.__exit__(None, None, None)
        if self._scene is not None:
            self._scene.close()

    def __enter__(self) -> PixelReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def at(self, x: float, y: float) -> Pixel | None:
        """The pixel at a place in the maps' CRS; None outside of them and where they hold nothing."""
        results = self.results
        col, row = (int(np.floor(place)) for place in ~results.transform * (x, y))
        if not (0 <= row < results.rows and 0 <= col < results.cols):
            return None
        window = Window(col, row, 1, 1)
        shares, widths = (maps[:, 0, 0].astype(np.float64) for maps in shares_of(results, window))
        if not np.isfinite(shares).all():
            return None
        table, spectrum = self.endmembers, np.full(len(self.endmembers.wavelengths), np.nan)
        if self._scene is not None:
            spectrum = np.where(self._scene.bands.good, self._scene.read(window)[0, 0], np.nan)
        mixture = mixed(
            shares, table.reflectance, area=results.area_mode, intimate=results.intimate, like=spectrum
        )
        similarity = results.read("similarity", window)[:, 0, 0]
        residual = float(results.read("residual", window)[0, 0, 0])
        x, y = results.transform * (col + 0.5, row + 0.5)
        return Pixel(
            row, col, x, y, shares, widths, similarity, residual, table.wavelengths, table.good, spectrum, mixture
        )


def mixed(
    shares: np.ndarray, endmembers: np.ndarray, *, area: bool, like: np.ndarray, intimate: bool = False
) -> np.ndarray:
    """The spectrum (b,) that shares (p + 1,) make of endmembers (k, b), the first p of which are the materials'.

    Other is the mean of the endmembers that nobody named. Shares of the lit surface say nothing of brightness: the
    mixture is then as bright as the pixel `like` (b,), if that is known.
    """
    p = len(shares) - 1
    parts = endmembers[:p]
    if len(endmembers) > p:
        parts = np.concatenate([parts, endmembers[p:].mean(axis=0, keepdims=True)])
    weight = shares[: len(parts)].copy()
    if intimate:
        from ..core.mixing import to_albedo, to_reflectance

        return to_reflectance(weight @ to_albedo(parts) / max(weight.sum(), 1e-9))
    if not area:
        brightest = np.sort(np.nan_to_num(parts), axis=1)[:, -min(3, parts.shape[1])]
        weight /= lit_factor_of(np.maximum(brightest, 1e-6))
    mixture: np.ndarray = weight @ parts
    both = np.isfinite(mixture) & np.isfinite(like)
    if not area and both.any() and (mixture[both] ** 2).sum() > 0:
        mixture = mixture * (mixture[both] @ like[both]) / (mixture[both] @ mixture[both])
    return mixture

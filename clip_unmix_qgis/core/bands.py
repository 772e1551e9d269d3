"""The bands of a sensor or scene."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Bands:
    """Centre wavelengths and widths, in nanometres, in the order of the file.

    `centre` and `fwhm` are (b,) float64; `good` is (b,) bool, False where the provider or we distrust the band.
    Wavelengths need not be monotonic and bands may overlap.
    """

    centre: np.ndarray
    fwhm: np.ndarray
    good: np.ndarray

    def __post_init__(self) -> None:
        for name, kind in (("centre", np.float64), ("fwhm", np.float64), ("good", bool)):
            object.__setattr__(self, name, np.asarray(getattr(self, name), dtype=kind))
        if not (self.centre.shape == self.fwhm.shape == self.good.shape) or self.centre.ndim != 1:
            raise ValueError("centre, fwhm and good must be one-dimensional and of the same length")

    def __len__(self) -> int:
        return len(self.centre)

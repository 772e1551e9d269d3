"""How far a sum of shares over many pixels may be off."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

# The part of the squared error that the pixels of a scene have in common, since one set of endmembers serves them all;
# fitted on simulated scenes (`python -m training.zone_interval`).
COMMON = 0.54


@dataclass
class Sum:
    """Weighted sums over pixels: of shares (k,), of their half-widths, and of the squares of these; and of the weight.

    A pixel's weight is the ground that it covers, or 1.
    """

    size: int
    share: np.ndarray = field(init=False)
    width: np.ndarray = field(init=False)
    square: np.ndarray = field(init=False)
    weight: float = 0.0
    pixels: int = 0

    def __post_init__(self) -> None:
        self.share, self.width, self.square = np.zeros((3, self.size))

    def add(self, shares: np.ndarray, widths: np.ndarray, weight: np.ndarray) -> None:
        """Pixels (k, n) with weights (n,); those without a value, and of no weight, do not count."""
        counts = np.isfinite(shares).all(axis=0) & (weight > 0)
        weight = weight[counts].astype(np.float64)
        self.share += shares[:, counts] @ weight
        weighted = widths[:, counts] * weight
        self.width += weighted.sum(axis=1)
        self.square += (weighted**2).sum(axis=1)
        self.weight += float(weight.sum())
        self.pixels += int(counts.sum())

    @property
    def mean(self) -> np.ndarray:
        """Mean share (k,), NaN of no pixel."""
        return self.share / self.weight if self.weight else np.full(self.size, np.nan)

    @property
    def half_width(self) -> np.ndarray:
        """Half of the 90 % interval of the mean (k,).

        With half-widths u_i, weights w_i and the part c of the variance common to all pixels, the variance of the sum
        is c (sum w_i u_i)^2 + (1 - c) sum (w_i u_i)^2.
        """
        if not self.weight:
            return np.full(self.size, np.nan)
        result: np.ndarray = np.sqrt(COMMON * self.width**2 + (1 - COMMON) * self.square) / self.weight
        return result


def ends(mean: float, half_width: float) -> tuple[float, float]:
    """The interval of a share, within 0..1."""
    return max(0.0, mean - half_width), min(1.0, mean + half_width)

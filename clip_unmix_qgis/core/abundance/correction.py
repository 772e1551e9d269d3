"""Shares of a scene, moved towards what people measured at places in it (`adapter/measured_shares.py` fits that)."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .estimator import Abundances

LEAST_REFLECTANCE = 1e-3  # before the logarithm
SPREAD_OF_SHARES = 4.0  # of a straight line in the shares, which lie within 1 of one another, beside the other parts
REACH = 2.0  # of the bell about each place, in the units of the axes


@dataclass(frozen=True)
class View:
    """How pixels are looked at: `level` (b,) of the logarithm of the good bands in the scene, and `axes` (b, k) along
    which the scene varies most.
    """

    level: Tensor
    axes: Tensor

    def __call__(self, pixels: Tensor) -> Tensor:
        """Pixels (n, good bands) -> coordinates (n, k)."""
        return (pixels.clamp_min(LEAST_REFLECTANCE).log() - self.level) @ self.axes

    def to(self, device: torch.device) -> View:
        return View(self.level.to(device), self.axes.to(device))


def kernel(share: Tensor, seen: Tensor, place_share: Tensor, place_seen: Tensor) -> Tensor:
    """How alike pixels and places are (n, k): a constant, straight lines in the shares (n, p + 1), (k, p + 1) and in
    the coordinates (n, v), (k, v), and a bell about each place (Rasmussen and Williams 2006, Gaussian Processes for
    Machine Learning, section 4.2.4).
    """
    apart = seen.square().sum(1, keepdim=True) + place_seen.square().sum(1) - 2 * seen @ place_seen.T
    bell = (apart.clamp_min(0) / (-2 * REACH**2)).exp()
    return 1 + SPREAD_OF_SHARES * share @ place_share.T + seen @ place_seen.T + bell


@dataclass(frozen=True)
class ShareCorrection:
    """What to add to the shares of a pixel: `weight` (k, p + 1) of k places, times how alike pixel and place are.

    The places have shares (k, p + 1), less the mean `centre` (p + 1,), and coordinates (k, v) in the `view`.
    `interval` is what the half-widths of the intervals are multiplied by.
    """

    view: View
    centre: Tensor
    place_share: Tensor
    place_seen: Tensor
    weight: Tensor
    interval: float = 1.0

    def __call__(self, found: Abundances, pixels: Tensor) -> Abundances:
        """The shares of pixels (n, good bands), corrected; they stay positive and sum to one."""
        share, other = self.shares(found.share, found.other, pixels)
        return replace(found, share=share, other=other)

    def shares(self, share: Tensor, other: Tensor, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Shares (n, p) and what nobody named (n,) -> the same, corrected."""
        full = torch.cat([share, other[:, None]], 1)
        like = kernel(full - self.centre, self.view(pixels), self.place_share, self.place_seen)
        moved = positive(full + like @ self.weight)
        return moved[:, :-1], moved[:, -1]

    def to(self, device: torch.device) -> ShareCorrection:
        """The same on another device."""
        parts = {name: getattr(self, name).to(device) for name in ("centre", "place_share", "place_seen", "weight")}
        return replace(self, view=self.view.to(device), **parts)


def positive(share: Tensor) -> Tensor:
    """Shares (n, p + 1) without negative ones, summing to one."""
    share = share.clamp_min(0)
    return share / share.sum(1, keepdim=True).clamp_min(1e-9)

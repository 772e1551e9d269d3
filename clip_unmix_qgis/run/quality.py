"""What a run says of its own maps: how well the mixtures explain the pixels, and how much of each material there is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..messages import Message

if TYPE_CHECKING:
    from ..core.maps import Maps
    from ..language.material import Material

# A pixel counts as unexplained where most of it is none of the materials, or where even the best mixture misses it by
# more than 2.5 % reflectance, the customary limit of MESMA (Roberts et al. 1998, Remote Sensing of Environment 65,
# 267-279).
OTHER_LIMIT = 0.5
RESIDUAL_LIMIT = 0.025


@dataclass
class Quality:
    """Figures of some pixels, in constant memory; those of blocks are added up to those of the scene."""

    materials: int
    valid: int = 0
    invalid: int = 0
    unexplained: int = 0
    squared_residual: float = 0.0
    squared_signal: float = 0.0
    residual: float = 0.0
    other: float = 0.0
    bright: int = 0
    mirrored: int = 0
    abundance: np.ndarray = field(init=False)
    half_width: np.ndarray = field(init=False)
    present: np.ndarray = field(init=False)
    counts: np.ndarray = field(init=False)

    # Residuals are counted in bins 1 % wide, from which the median is read.
    EDGES = np.geomspace(1e-6, 10.0, 1621)

    def __post_init__(self) -> None:
        self.abundance, self.half_width, self.present = np.zeros((3, self.materials))
        self.counts = np.zeros(len(self.EDGES) - 1, dtype=np.int64)

    @classmethod
    def of(cls, maps: Maps) -> Quality:
        """Of the n pixels of `maps`."""
        self = cls(maps.abundance.shape[1])
        valid = np.isfinite(maps.residual)
        residual = maps.residual[valid].astype(np.float64)
        other = maps.other[valid]
        self.valid += int(valid.sum())
        self.invalid += int((~valid).sum())
        self.unexplained += int(((other > OTHER_LIMIT) | (residual > RESIDUAL_LIMIT)).sum())
        self.residual += float(residual.sum())
        self.squared_residual += float((residual**2).sum())
        self.squared_signal += float((maps.signal[valid].astype(np.float64) ** 2).sum())
        self.other += float(other.sum(dtype=np.float64))
        self.abundance += maps.abundance[valid].sum(axis=0, dtype=np.float64)
        self.half_width += maps.uncertainty[valid].sum(axis=0, dtype=np.float64)
        self.present += (maps.presence[valid] > 0.5).sum(axis=0)
        self.counts += np.histogram(residual.clip(self.EDGES[0], self.EDGES[-1]), self.EDGES)[0]
        return self

    def add(self, other: Quality) -> None:
        """Count the pixels of `other` too."""
        sums = ("valid", "invalid", "unexplained", "squared_residual", "squared_signal", "residual", "other")
        for name in (*sums, "bright", "mirrored"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("abundance", "half_width", "present", "counts"):
            getattr(self, name).__iadd__(getattr(other, name))

    def _median_residual(self) -> float:
        bin_ = int(np.searchsorted(self.counts.cumsum(), self.valid / 2))
        return float(np.sqrt(self.EDGES[bin_] * self.EDGES[bin_ + 1]))

    def _shares(self) -> np.ndarray:
        return np.clip(self.abundance / self.valid, 0.0, 1.0)

    def summary(self, materials: Sequence[Material]) -> dict[str, Any]:
        """The record's `quality`."""
        signal, names = self.squared_signal, [material.typed for material in materials]
        present, widths = self.present / self.valid, self.half_width / self.valid
        unexplained = f"more than {OTHER_LIMIT} of other materials or an RMSE above {RESIDUAL_LIMIT} reflectance"
        return {
            "valid_pixels": self.valid,
            "invalid_pixels": self.invalid,
            "reconstruction_rmse": {"mean": self.residual / self.valid, "median": self._median_residual()},
            "relative_error": float(np.sqrt(self.squared_residual / signal)) if signal else None,
            "unexplained": {
                "share": self.unexplained / self.valid,
                "definition": f"pixels with {unexplained}",
            },
            "mean_abundance": [
                {"prompt": name, "mean": float(share)} for name, share in zip(names, self._shares())
            ],
            "presence": [
                {"prompt": name, "share_of_pixels": float(share)} for name, share in zip(names, present)
            ],
            "mean_uncertainty": [
                {"prompt": name, "half_width": float(width)} for name, width in zip(names, widths)
            ],
            "mean_other": min(max(self.other / self.valid, 0.0), 1.0),
        }

    def remarks(self, materials: Sequence[Material], left_out: Collection[str] = ()) -> Iterable[str]:
        """What a careful colleague would point out; of the words `left_out` it is known why they have no share."""
        if self.unexplained > self.valid / 2:
            yield (
                Message(
                    "{unexplained:.0%} of the pixels are not explained by these materials; see other.tif and "
                    "residual.tif, and add what is missing.",
                    unexplained=self.unexplained / self.valid,
                )
            )
        if self.bright:
            yield (
                Message(
                    "{bright} pixels ({bright2:.1%}) are far brighter than anything of these names, such as clouds, "
                    "snow, glint or salt that nobody named; they were counted as other.",
                    bright=self.bright, bright2=self.bright / self.valid,
                )
            )
        if self.mirrored:
            yield (
                Message(
                    "{mirrored} pixels ({share:.1%}) are water under glint or thin cloud that outweighs it, which "
                    "nobody named; they were counted as other.",
                    mirrored=self.mirrored, share=self.mirrored / self.valid,
                )
            )
        for material, share, present in zip(materials, self._shares(), self.present / self.valid):
            if material.typed in left_out:
                continue
            if share < 0.001:
                yield Message("'{typed}' was found almost nowhere in the scene.", typed=material.typed)
            elif share >= 0.01 and present < 0.0005:
                yield (
                    Message(
                        "'{typed}' got {share:.1%} of the scene, but by its words alone it is likely in no pixel; "
                        "something else may bear its name.",
                        typed=material.typed, share=share,
                    )
                )

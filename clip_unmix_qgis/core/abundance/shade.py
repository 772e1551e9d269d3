"""Shares of what a word for shadow means: light, not kind.

Ground in shadow looks like whatever it is, only darker, so no shape of a spectrum tells it from dark ground, and where
brightness is free (`estimator.py`) it is no share at all. But how bright the scene's materials are in the sun can be
seen in the scene. How far a pixel is darker than its mixture would be there is the part of it that lies in shadow
(the shade fraction of Adams, Smith & Johnson 1986, J. Geophys. Res. 91, 8098-8112); the materials share what is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from .illumination import DARK_FLOOR

if TYPE_CHECKING:
    from .estimator import Abundances

# Chosen on simulated scenes of the split `tune` (benchmarks/shadows.py).
SUNLIT = 0.75  # quantile of the brightness of a material's pixels that stands for it in the sun: some lie in shadow
DARK, OF_DARK = 0.5, 0.2  # times that quantile of the scene: what is darker counts so much less for what is sunlit
FROM, DEEP = 0.7, 0.2  # brightness beside the sunlit mixture at which shadow begins, and where all is in shadow
PURITY = 4  # power of its share that says how far a pixel speaks for a material
LOGITS_PER_LOG, MOST_LOGITS = 6.0, 5.0  # of brightness, for a candidate that may be shadow, and their bounds
EVEN = 1e-3  # share that every material has at least of a pixel that seems to be all shadow
DARKEST = 1e-6  # reflectance
COVERS = 0.1  # of a pixel, where something is present (`model/calibration.py`)
NINETY = 1.645  # standard deviations on either side that hold nine tenths of a normal distribution


@dataclass(frozen=True)
class Shade:
    """How bright p materials and, last, what nobody named are in the sun, `sunlit` (p + 1,) as the root mean square of
    the good bands, and the area that a share of each stands for, `area` (p + 1,): where brightness is free, dark
    materials have more of it (`illumination.lit_factor`). `shadows` (p,) is 1 for the words that mean shadow, else 0.
    """

    sunlit: Tensor
    area: Tensor
    shadows: Tensor

    def __call__(self, found: Abundances) -> Abundances:
        """What the other answers have found, with the part in shadow."""
        share, spread, other = self.shares(found.share, found.spread, found.other, found.signal)
        return replace(found, share=share, spread=spread, other=other)

    def shares(self, share: Tensor, spread: Tensor, other: Tensor, signal: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Shares, their spread (n, p), other (n,) and the brightness (n,) of pixels -> shares, spread and other with
        the part in shadow. The shares before count as another draw in the spread.
        """
        named, p = self.shadows, len(self.shadows)
        lit = torch.cat([(share + EVEN) * (1 - named), other[:, None] + EVEN], 1)
        mixed = lit * self.area
        sunlit = (mixed @ self.sunlit) / mixed.sum(1)
        shadow = ((FROM - signal / sunlit) / (FROM - DEEP)).clamp(0, 1)
        lit = lit * ((1 - shadow) / lit.sum(1))[:, None]
        own = (share + EVEN) * named
        moved = lit[:, :p] + own / own.sum(1, keepdim=True) * shadow[:, None]
        return moved, (spread.square() + ((moved - share) / 2).square()).sqrt(), lit[:, p]

    def presence(self, presence: Tensor, share: Tensor, half_width: Tensor) -> Tensor:
        """Probabilities that each material covers a tenth of the pixel (n, p), those of shadow by its shares and the
        half-widths of their 90 % intervals (n, p), as if errors were normal: of shadow, words tell little.
        """
        beyond = (share - COVERS) / (half_width.clamp_min(EVEN) / NINETY)
        return torch.where(self.shadows > 0, (1 + torch.erf(beyond / 2**0.5)) / 2, presence)


def darkness(candidates: np.ndarray, sample: np.ndarray) -> np.ndarray:
    """What is added to the logits of shadow (k,) where candidates (k, good bands) for endmembers are weighed: log odds
    that a spectrum so dark, in a scene of which `sample` (n, good bands) shows pixels, lies in shadow.
    """
    own, scene = (np.sqrt((spectra**2).mean(1)) for spectra in (candidates, sample))
    darker = np.log(DARK * np.quantile(scene, SUNLIT)) - np.log(np.maximum(own, DARKEST))
    told: np.ndarray = (LOGITS_PER_LOG * darker).clip(-MOST_LOGITS, MOST_LOGITS)
    return told


def learn_shade(found: Abundances, endmembers: Tensor, shadows: Sequence[int], *, area: bool) -> Shade:
    """The shade of a scene, from what was `found` in some of its pixels (n), in area mode or the other; each endmember
    (p, good bands) speaks for its material as one more pixel. `shadows` are the indices of the words that mean shadow.
    """
    p, signal = found.share.shape[1], found.signal
    named = torch.zeros_like(endmembers[:, 0])
    named[list(shadows)] = 1
    lit = (found.share + EVEN) * (1 - named)
    lit = lit / (lit.sum(1) + found.other + EVEN)[:, None]
    scene = signal.quantile(SUNLIT)
    speaks = lit**PURITY * torch.where(signal > DARK * scene, 1.0, OF_DARK)[:, None]
    bright = torch.cat([signal.expand(p, -1), endmembers.square().mean(1, keepdim=True).sqrt()], 1)
    weight = torch.cat([speaks.T, torch.ones_like(named)[:, None]], 1)
    sunlit = torch.stack([*(_quantile(*of, SUNLIT) for of in zip(bright, weight)), scene]).clamp_min(DARKEST)
    floor = DARK_FLOOR * sunlit[:p][named == 0].quantile(0.5)
    return Shade(sunlit, torch.ones_like(sunlit) if area else (floor / sunlit).clamp_min(1), named)


def _quantile(value: Tensor, weight: Tensor, at: float) -> Tensor:
    """The quantile of values (n,) that count with their weights (n,)."""
    ordered, rows = value.sort()
    upto = weight[rows].cumsum(0)
    return ordered[int(torch.searchsorted(upto, at * upto[-1]).clamp_max(len(value) - 1))]

"""Pixels far brighter than anything of the names that were given: clouds, snow, glint or salt that nobody named.

The decoder knows how bright the kinds of a material are; a pixel that outshines all of its mixture is none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from .endmembers.endmembers import OWN
from .grid import from_grid
from .maps import Maps
from .model.decoder import LATENT
from .spectra import product
from .workers import one_thread

if TYPE_CHECKING:
    from .endmembers.endmembers import Endmembers
    from .spectral_model import SpectralModel

KINDS = 256  # of each material, drawn from the decoder
BRIGHTEST = 99.0  # percentile of their brightness
# Times that. Of 1,100 library spectra whose name the lexicon knows, 0.4 % are brighter (`benchmarks/plausible.py`).
SAFETY = 1.6


@one_thread()
def brightest(model: SpectralModel, endmembers: Endmembers) -> np.ndarray:
    """How bright (root mean square of the reflectance at the good bands) the brightest kinds of each material are,
    (p,); infinite for those that samples or an adapter define, which may be anything.
    """
    generator = torch.Generator().manual_seed(0)
    latent = torch.randn(KINDS, LATENT, generator=generator).to(model.device)
    limits = np.full(len(model.anchors), np.inf)
    matrix = from_grid(model.bands)[:, model.good]
    for m, anchor in enumerate(model.anchors):
        if endmembers.source[m] in OWN or model.adapter.known[m]:
            continue
        with torch.no_grad():
            curves = model.networks.decoder(anchor.expand(KINDS, -1), latent).cpu().numpy()
        limits[m] = np.percentile(np.sqrt((product(curves, matrix) ** 2).mean(axis=1)), BRIGHTEST)
    return limits


def set_apart(maps: Maps, limits: np.ndarray) -> int:
    """Give the pixels of `maps` that are brighter than `SAFETY` times what their mixture can be (`limits` (p,), from
    `brightest`) to *other*; returns how many those are.
    """
    total = maps.abundance.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        endless = (maps.abundance[:, ~np.isfinite(limits)] > 0).any(axis=1)
        reach = maps.abundance @ np.where(np.isfinite(limits), limits, 0.0) / total
        bright = (maps.signal > SAFETY * reach) & (total > 0) & ~endless
    maps.abundance[bright], maps.presence[bright], maps.other[bright] = 0.0, 0.0, 1.0
    return int(bright.sum())

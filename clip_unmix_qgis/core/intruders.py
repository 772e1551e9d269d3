"""Pixels of what nobody named: clouds, snow or salt, far brighter than anything of the names that were given, and water
under glint or thin cloud that outweighs it.

The decoder knows how bright the kinds of a material are; a pixel that outshines all of its mixture is none of it. It
knows, too, which materials look like mirrored light themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import torch

from .endmembers.endmembers import OWN
from .grid import from_grid
from .maps import Maps
from .mirrored import Mirrored, is_water
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
# A material of which more kinds than that look like mirrored light among water, in these shares, may be what is seen.
SHARES, LIKE_MIRRORED = (0.4, 0.2), 0.25


def _kinds(model: SpectralModel, endmembers: Endmembers) -> Iterator[tuple[int, np.ndarray]]:
    """Reflectance (KINDS, good bands) of each material but those that samples or an adapter define, with its number."""
    generator = torch.Generator().manual_seed(0)
    latent = torch.randn(KINDS, LATENT, generator=generator).to(model.device)
    matrix = from_grid(model.bands)[:, model.good]
    for m, anchor in enumerate(model.anchors):
        if endmembers.source[m] in OWN or model.adapter.known[m]:
            continue
        with torch.no_grad():
            curves = model.networks.decoder(anchor.expand(KINDS, -1), latent).cpu().numpy()
        yield m, product(curves, matrix)


@one_thread()
def brightest(model: SpectralModel, endmembers: Endmembers) -> np.ndarray:
    """How bright (root mean square of the reflectance at the good bands) the brightest kinds of each material are,
    (p,); infinite for those that samples or an adapter define, which may be anything.
    """
    limits = np.full(len(model.anchors), np.inf)
    for m, spectra in _kinds(model, endmembers):
        limits[m] = np.percentile(np.sqrt((spectra**2).mean(axis=1)), BRIGHTEST)
    return limits


@one_thread()
def like_mirrored(model: SpectralModel, endmembers: Endmembers, mirrored: Mirrored) -> np.ndarray:
    """Which materials may themselves be what looks like the scene's mirrored light above its water, (p,); all where no
    material is water, so that nothing can be told of it.
    """
    centre, like = model.bands.centre[model.good], np.ones(len(model.anchors), dtype=bool)
    shade, water = mirrored.spectrum, False
    for m, spectra in _kinds(model, endmembers):
        mixed = (mirrored.outweighs(share * spectra + (1 - share) * shade, centre).mean() for share in SHARES)
        like[m] = max(mixed) > LIKE_MIRRORED
        water |= is_water(np.median(spectra, axis=0), centre)
    return like if water else np.ones_like(like)


def set_apart(maps: Maps, limits: np.ndarray) -> int:
    """Give the pixels of `maps` that are brighter than `SAFETY` times what their mixture can be (`limits` (p,), from
    `brightest`) to *other*; returns how many those are.
    """
    total = maps.abundance.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        endless = (maps.abundance[:, ~np.isfinite(limits)] > 0).any(axis=1)
        reach = maps.abundance @ np.where(np.isfinite(limits), limits, 0.0) / total
        bright = (maps.signal > SAFETY * reach) & (total > 0) & ~endless
    return _give_to_other(maps, bright)


def set_mirrored_apart(maps: Maps, mirrored: np.ndarray, like: np.ndarray) -> int:
    """Give the pixels of `maps` that are `mirrored` (n,), and hold nothing that may look so (`like` (p,), from
    `like_mirrored`), to *other*; returns how many those are.
    """
    with np.errstate(invalid="ignore"):
        held = (maps.abundance[:, like] > 0).any(axis=1)
        return _give_to_other(maps, mirrored & ~held & (maps.other < 1))


def _give_to_other(maps: Maps, pixels: np.ndarray) -> int:
    maps.abundance[pixels], maps.presence[pixels], maps.other[pixels] = 0.0, 0.0, 1.0
    return int(pixels.sum())

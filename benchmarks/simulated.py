"""Simulated pixels for measurements of speed: spectra of materials from the model's own decoder, or random ones. Needs
no raster.
"""

from __future__ import annotations

import numpy as np
import torch

from clip_unmix_qgis.core.anchors import CentredAnchors
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import from_grid
from clip_unmix_qgis.core.model.decoder import LATENT, EndmemberDecoder
from clip_unmix_qgis.core.spectra import unit
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

CONCEPTS = (
    "broadleaf_tree", "soil", "water", "asphalt", "dry_vegetation", "tile_roof", "snow", "limestone", "concrete",
    "grass", "sand",
    "metal_roof", "brick", "clay_soil", "straw", "gypsum", "plastic", "burned", "conifer", "hematite",
)  # fmt: skip
NOISE = 0.01  # reflectance


def encode_here(unmixer: Unmixer, spectra: np.ndarray) -> torch.Tensor:
    """What the encoder does with spectra (n, b) in `Unmixer.unmix`, in this thread, so that its operations can be
    counted.
    """
    with torch.no_grad():
        model = unmixer.model
        return model.networks.encoder.coordinates(model.on_grid(spectra), model.covered)


def sensor(bands: int) -> Bands:
    """`bands` bands of 10 nm spread evenly over 420-2450 nm."""
    return Bands(np.linspace(420, 2450, bands), np.full(bands, 10.0), np.ones(bands, bool))


def anchors(materials: int) -> CentredAnchors:
    """Anchors of the first of `CONCEPTS`."""
    bundled = Anchors()
    return centred([bundled[concept] for concept in CONCEPTS[:materials]])


def endmembers(materials: int, bands: int, seed: int = 0, *, random: bool = False) -> np.ndarray:
    """Spectra (p, b) float64. Those of materials are smooth and resemble each other, as real ones do; `random` ones do
    not.
    """
    rng = np.random.default_rng(seed)
    if random:
        return rng.random((materials, bands))
    decoder = EndmemberDecoder()
    decoder.load_state_dict(
        {key: torch.from_numpy(value) for key, value in load_weights("endmember_decoder")[0].items()}
    )
    vectors = unit(anchors(materials).vectors)
    latent = rng.normal(size=(materials, LATENT)).astype(np.float32)
    with torch.no_grad():
        curves = decoder(torch.from_numpy(vectors), torch.from_numpy(latent)).numpy()
    return (curves @ from_grid(sensor(bands))).astype(np.float64)


def mixtures(spectra: np.ndarray, pixels: int, seed: int = 0) -> np.ndarray:
    """Pixels (n, b) of sparse mixtures (Dirichlet 0.4) of endmembers (p, b), with noise."""
    rng = np.random.default_rng(seed)
    shares = rng.dirichlet(np.full(len(spectra), 0.4), pixels)
    return shares @ spectra + rng.normal(0, NOISE, (pixels, spectra.shape[1]))

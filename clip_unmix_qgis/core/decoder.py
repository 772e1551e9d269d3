"""The endmember decoder: anchor and latent appearance -> reflectance at any wavelength (the paper's generative prior)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .encoder import EMBEDDING
from .grid import NODES

LATENT = 16


class EndmemberDecoder(nn.Module):
    """Identity comes from the text anchor, appearance from a latent code with a standard normal prior.

    Trained as a conditional variational autoencoder (Sohn et al. 2015); the output is a reflectance curve on the grid, in 0..1,
    which `grid.from_grid` reads at the bands of a sensor.
    """

    def __init__(self, hidden: int = 512) -> None:
        super().__init__()
        self.anchor_in = nn.Linear(EMBEDDING, hidden)
        self.latent_in = nn.Linear(LATENT, hidden, bias=False)
        self.body = nn.Sequential(nn.GELU(), nn.Linear(hidden, hidden), nn.GELU(), nn.Linear(hidden, NODES))

    def forward(self, anchors: Tensor, latent: Tensor) -> Tensor:
        """Centred unit anchors (n, 512), latent codes (n, 16) -> reflectance (n, 216)."""
        return torch.sigmoid(self.body(self.anchor_in(anchors) + self.latent_in(latent)))

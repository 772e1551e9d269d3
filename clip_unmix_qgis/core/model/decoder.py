"""The endmember decoder: anchor and latent appearance -> reflectance at any wavelength (a generative prior)."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from ..grid import NODES
from .encoder import EMBEDDING

LATENT = 16


class EndmemberDecoder(nn.Module):
    """Identity comes from the text anchor, appearance from a latent code with a standard normal prior.

    Trained as a conditional variational autoencoder (Sohn et al. 2015); the output is a reflectance curve on the grid,
    in 0..1, which `grid.from_grid` reads at the bands of a sensor.
    """

    def __init__(self, hidden: int = 512) -> None:
        super().__init__()
        self.anchor_in = nn.Linear(EMBEDDING, hidden)
        self.latent_in = nn.Linear(LATENT, hidden, bias=False)
        self.body = nn.Sequential(nn.GELU(), nn.Linear(hidden, hidden), nn.GELU(), nn.Linear(hidden, NODES))

    def forward(self, anchors: Tensor, latent: Tensor) -> Tensor:
        """Centred unit anchors (n, 512), latent codes (n, 16) -> reflectance (n, 216)."""
        return self.appearance(self.anchor_in(anchors), latent)

    def appearance(self, identity: Tensor, latent: Tensor) -> Tensor:
        """The same where `anchor_in` has made the identity (n, hidden) of the anchors: it serves many appearances."""
        return torch.sigmoid(self.body(identity + self.latent_in(latent)))


def fit_latent(loss: Callable[[Tensor], Tensor], count: int, device: torch.device, steps: int) -> Tensor:
    """Latent codes (count, LATENT) that make `loss` small: gradient steps from zero.

    Adam (Kingma & Ba 2015), written out: importing torch.optim costs a second.
    """
    latent = torch.zeros(count, LATENT, device=device)
    drift, scatter = torch.zeros_like(latent), torch.zeros_like(latent)
    for step in range(1, steps + 1):
        with torch.enable_grad():
            latent.requires_grad_(True)
            (slope,) = torch.autograd.grad(loss(latent), latent)
        drift, scatter = 0.9 * drift + 0.1 * slope, 0.999 * scatter + 0.001 * slope.square()
        latent = latent.detach() - 0.15 * (drift / (1 - 0.9**step)) / ((scatter / (1 - 0.999**step)).sqrt() + 1e-8)
    return latent

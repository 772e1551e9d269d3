"""The spectral encoder: pixel spectrum of any sensor -> CLIP text space (the paper's spectral tower)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .grid import NODES

EMBEDDING = 512


class SpectralEncoder(nn.Module):
    """Residual network on the spectral grid (`grid.py`); about two million parameters.

    Shape and brightness are kept apart: the spectrum is divided by its root mean square, whose logarithm is an input of
    its own and may be withheld. A mask says which nodes the sensor covers. Similarity to an anchor is the cosine after CLIP's mean phrase
    is taken away; `scale * cosine + bias` is the logit of the material's expected share (sigmoid contrastive loss, Zhai et al. 2023).
    """

    def __init__(self, width: int = 384, hidden: int = 768, blocks: int = 3) -> None:
        super().__init__()
        self.spectrum_in = nn.Linear(NODES, width)
        self.coverage_in = nn.Linear(NODES, width, bias=False)
        self.brightness_in = nn.Linear(2, width, bias=False)
        self.blocks = nn.ModuleList(
            nn.Sequential(nn.LayerNorm(width), nn.Linear(width, hidden), nn.GELU(), nn.Linear(hidden, width)) for _ in range(blocks)
        )
        self.out = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, EMBEDDING))
        self.log_scale = nn.Parameter(torch.tensor(3.0))
        self.bias = nn.Parameter(torch.tensor(-4.0))

    def forward(self, grid: Tensor, covered: Tensor, brightness_known: Tensor | float = 1.0) -> Tensor:
        """Spectra on the grid (n, 216) and coverage (216,) or (n, 216) -> unit vectors (n, 512), centred CLIP space."""
        covered = covered.to(grid.dtype)
        grid = grid * covered
        power = (grid.square().sum(-1, keepdim=True) / covered.sum(-1, keepdim=True).clamp_min(1)).sqrt().clamp_min(1e-6)
        known = torch.ones_like(power) * brightness_known
        h = self.spectrum_in(grid / power) + self.coverage_in(covered) + self.brightness_in(torch.cat([power.log() * known, known], -1))
        for block in self.blocks:
            h = h + block(h)
        return nn.functional.normalize(self.out(h), dim=-1)

    def logits(self, embedding: Tensor, anchors: Tensor) -> Tensor:
        """Logits (n, p) of the share of each material; `anchors` (p, 512) are centred unit vectors."""
        return self.log_scale.exp() * embedding @ anchors.T + self.bias

"""The spectral encoder: pixel spectrum of any sensor -> CLIP text space (the paper's spectral tower)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..grid import GRID_NM, NODES

EMBEDDING = 512
_CONTINUUM_NM = 60.0  # standard deviation of the running mean that stands for the continuum


def running_mean() -> Tensor:
    """Weights (216, 216) of the grid's nodes in the mean that stands for the continuum at each of them."""
    nodes = torch.tensor(GRID_NM, dtype=torch.float32)
    return torch.exp(-0.5 * ((nodes[:, None] - nodes[None]) / _CONTINUUM_NM) ** 2)


class SpectralEncoder(nn.Module):
    """Residual network on the spectral grid (`grid.py`); the bundled one has half a million parameters, its teacher two
    million.

    Shape and brightness are kept apart: the spectrum is divided by its root mean square, whose logarithm is an input of
    its own and may be withheld. A mask says which nodes the sensor covers. Similarity to an anchor is the cosine after
    CLIP's mean phrase is taken away; `scale * cosine + bias` is the logit of the material's expected share (sigmoid
    contrastive loss, Zhai et al. 2023).

    With `continuum` the network also sees the spectrum over its running mean, less one: absorption features without
    slope and level. `dropout` acts in training alone. With `axes` its vectors lie in a subspace of as many dimensions
    as the network is wide, spanned by the orthonormal rows of `axes` (width, 512): the products with 512 columns, and
    their norm, are spared. Without, a last layer reaches all of the space.
    """

    running_mean: Tensor
    axes: Tensor | None

    def __init__(
        self,
        width: int = 160,
        hidden: int = 320,
        blocks: int = 4,
        *,
        dropout: float = 0.0,
        continuum: bool = True,
        axes: bool = True,
    ) -> None:
        super().__init__()
        self.spectrum_in = nn.Linear(NODES, width)
        self.coverage_in = nn.Linear(NODES, width, bias=False)
        self.brightness_in = nn.Linear(2, width, bias=False)
        self.continuum_in = nn.Linear(NODES, width, bias=False) if continuum else None
        self.blocks = nn.ModuleList(
            nn.Sequential(
                nn.LayerNorm(width), nn.Linear(width, hidden), nn.GELU(), nn.Linear(hidden, width), nn.Dropout(dropout)
            )
            for _ in range(blocks)
        )
        self.out = nn.Sequential(nn.LayerNorm(width), *([] if axes else [nn.Linear(width, EMBEDDING)]))
        self.register_buffer("axes", torch.eye(width, EMBEDDING) if axes else None)
        self.log_scale = nn.Parameter(torch.tensor(3.0))
        self.bias = nn.Parameter(torch.tensor(-4.0))
        self.register_buffer("running_mean", running_mean() if continuum else None, persistent=False)

    def forward(self, grid: Tensor, covered: Tensor, brightness_known: Tensor | float = 1.0) -> Tensor:
        """Spectra on the grid (n, 216) and coverage (216,) or (n, 216) -> unit vectors (n, 512), centred CLIP space."""
        return self.expand(self.coordinates(grid, covered, brightness_known))

    def coordinates(self, grid: Tensor, covered: Tensor, brightness_known: Tensor | float = 1.0) -> Tensor:
        """The same unit vectors along the axes (n, width): their product with `along_axes(vectors)` is that with the
        vectors.
        """
        covered = covered.to(grid.dtype)
        grid = grid * covered
        power = (
            (grid.square().sum(-1, keepdim=True) / covered.sum(-1, keepdim=True).clamp_min(1)).sqrt().clamp_min(1e-6)
        )
        known = torch.ones_like(power) * brightness_known
        shape = grid / power
        h = (
            self.spectrum_in(shape)
            + self.coverage_in(covered)
            + self.brightness_in(torch.cat([power.log() * known, known], -1))
        )
        if self.continuum_in is not None:
            level = (shape @ self.running_mean) / (covered @ self.running_mean).clamp_min(1e-6)
            h = h + self.continuum_in((shape / level.clamp_min(0.02) - 1).clamp(-1, 1) * covered)
        for block in self.blocks:
            h = h + block(h)
        return nn.functional.normalize(self.out(h), dim=-1)

    def expand(self, coordinates: Tensor) -> Tensor:
        """Coordinates (n, width) -> vectors of the text space (n, 512)."""
        return coordinates if self.axes is None else coordinates @ self.axes

    def along_axes(self, vectors: Tensor) -> Tensor:
        """Vectors of the text space (p, 512) -> along the axes (p, width)."""
        return vectors if self.axes is None else vectors @ self.axes.T

    def logits(self, embedding: Tensor, anchors: Tensor) -> Tensor:
        """Logits (..., n, p) of the share of each material; `anchors` (..., p, 512) are centred unit vectors."""
        return self.log_scale.exp() * embedding @ anchors.mT + self.bias

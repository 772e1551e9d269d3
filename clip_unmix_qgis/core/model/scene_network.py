"""The network that reads a scene as a whole: some of its pixels, the words, what library and search say of them -> the
share of each word in each pixel.

An amortised estimator: what a regression learns anew in each run from simulated mixtures, it has learnt once from
millions of simulated scenes. A transformer (Vaswani et al. 2017) without positions, so neither the order of the pixels
nor that of the words matters, as in networks fitted to a prior of data sets (Mueller et al. 2022, arXiv:2112.10510).
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import torch
from torch import Tensor, nn

from ..grid import NODES
from .encoder import running_mean

CODE = 16  # random numbers that tell a word from the others
DRAWS, LOOKS = 3, 6  # of endmembers, and spectra of the library for each word
MOST_WORDS = 10  # it was trained on scenes of up to eight
_WIDTH, _LAYERS, _HEADS, _COORDINATES = 192, 5, 6, 160
_DARKEST = 1e-4


@dataclass(frozen=True)
class SceneView:
    """What the network is shown of s scenes: n pixels, m words, k looks and d draws of endmembers of each.

    `grid` (s, n, 216) are pixels on the spectral grid, of which `covered` (s, 216) nodes are known, `coordinates` (s,
    n, w) the encoder's, `logits` (s, n, m) those of the words. `by_endmembers` and `spread` (s, n, m) are mean and
    deviation of the shares that the draws of endmembers give, `misfit` (s, n) is how far these are from the pixels,
    relative to them.
    `words` (s, m, w) are anchors along the encoder's axes, `there` (s, m) tells which count; `code` (m, CODE).
    `looks` (s, m, k, 216) with `look_coordinates` are spectra that the words mean, of which `known` (s, m, k) count;
    `ends` (s, d, m, 216) with `end_coordinates` are the endmembers found.
    `area` (s,) is the mode, `open` (s,) whether there may be something that nobody named.
    """

    grid: Tensor
    covered: Tensor
    coordinates: Tensor
    logits: Tensor
    by_endmembers: Tensor
    spread: Tensor
    misfit: Tensor
    words: Tensor
    there: Tensor
    code: Tensor
    looks: Tensor
    look_coordinates: Tensor
    known: Tensor
    ends: Tensor
    end_coordinates: Tensor
    area: Tensor
    open: Tensor

    def pixels(self, rows: Tensor) -> SceneView:
        """The same with some of its pixels alone."""
        of_pixels = ("grid", "coordinates", "logits", "by_endmembers", "spread", "misfit")
        own = {f.name: getattr(self, f.name) for f in fields(self)}
        return SceneView(**(own | {name: own[name][:, rows] for name in of_pixels}))


class _Layer(nn.Module):
    """Self-attention among all tokens and a network of each, both on normalised tokens and added to them."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.before, self.between = nn.LayerNorm(width), nn.LayerNorm(width)
        self.query, self.both, self.out = nn.Linear(width, width), nn.Linear(width, 2 * width), nn.Linear(width, width)
        self.inner = nn.Sequential(nn.Linear(width, 3 * width), nn.GELU(), nn.Linear(3 * width, width))

    def forward(self, tokens: Tensor, there: Tensor) -> Tensor:
        s, n, width = tokens.shape
        seen = self.before(tokens)
        parts = (self.query(seen), *self.both(seen).chunk(2, 2))
        query, key, value = (part.view(s, n, self.heads, -1).transpose(1, 2) for part in parts)
        mixed = nn.functional.scaled_dot_product_attention(query, key, value, there[:, None, None])
        tokens = tokens + self.out(mixed.transpose(1, 2).reshape(s, n, width))
        return tokens + self.inner(self.between(tokens))


class SceneNetwork(nn.Module):
    """Tokens are the pixels, each word, its looks and its endmembers, and what nobody named; the score of a word in a
    pixel is the product of both tokens, with the endmembers' share and the encoder's logit beside it.
    """

    running_mean: Tensor

    def __init__(self, width: int = _WIDTH, layers: int = _LAYERS, heads: int = _HEADS) -> None:
        super().__init__()
        self.shape_in, self.continuum_in = nn.Linear(NODES, width), nn.Linear(NODES, width, bias=False)
        self.coverage_in, self.brightness_in = nn.Linear(NODES, width, bias=False), nn.Linear(2, width)
        self.coordinates_in, self.word_in = nn.Linear(_COORDINATES, width), nn.Linear(_COORDINATES, width)
        self.code_in, self.misfit_in = nn.Linear(CODE, width, bias=False), nn.Linear(1, width, bias=False)
        self.share_in, self.spread_in = nn.Linear(width, width, bias=False), nn.Linear(width, width, bias=False)
        self.spectrum = nn.Sequential(
            nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width)
        )
        self.kinds = nn.Parameter(0.02 * torch.randn(5, width))  # pixel, look, endmember, word, what nobody named
        self.mode = nn.Parameter(0.02 * torch.randn(2, width))
        self.layers = nn.ModuleList(_Layer(width, heads) for _ in range(layers))
        self.of_pixel = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, width))
        self.of_word = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, width))
        self.level = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, 1))
        self.heed, self.trust = nn.Parameter(torch.tensor(0.1)), nn.Parameter(torch.tensor(0.3))
        self.register_buffer("running_mean", running_mean(), persistent=False)

    def _spectra(self, grid: Tensor, covered: Tensor, coordinates: Tensor, level: Tensor) -> Tensor:
        """Tokens (s, n, width) of spectra (s, n, 216); `level` (s, 1, 1) is how bright the scene is."""
        cover = covered[:, None]
        size = _brightness(grid, covered)[..., None]
        shape = grid / size
        mean = (shape @ self.running_mean) / (cover @ self.running_mean).clamp_min(1e-6)
        continuum = (shape / mean.clamp_min(0.02) - 1).clamp(-1, 1) * cover
        bright = torch.cat([size.log(), size.log() - level], 2)
        token = self.shape_in(shape) + self.continuum_in(continuum) + self.coverage_in(cover)
        token = token + self.brightness_in(bright) + self.coordinates_in(coordinates)
        return token + self.spectrum(token)

    def forward(self, view: SceneView) -> Tensor:
        """Shares (s, n, m + 1), last of what nobody named; 0 for what does not count."""
        n, (m, k, d) = view.grid.shape[1], (*view.looks.shape[1:3], view.ends.shape[1])
        level = _brightness(view.grid, view.covered).log().mean(1)[:, None, None]
        pixel_kind, look_kind, end_kind, word_kind, rest_kind = self.kinds
        name = self.code_in(view.code) + self.word_in(view.words)
        pixel = self._spectra(view.grid, view.covered, view.coordinates, level) + pixel_kind
        pixel = pixel + view.by_endmembers @ self.share_in(name) + view.spread @ self.spread_in(name)
        pixel = pixel + self.misfit_in((view.misfit[..., None] + 1e-3).log())
        look = self._spectra(view.looks.flatten(1, 2), view.covered, view.look_coordinates.flatten(1, 2), level)
        look = look + look_kind + name.repeat_interleave(k, 1)
        end = self._spectra(view.ends.flatten(1, 2), view.covered, view.end_coordinates.flatten(1, 2), level)
        end = end + end_kind + name.repeat(1, d, 1)
        mode = self.mode[view.area.long()][:, None]
        tokens = torch.cat([pixel, look, end, name + word_kind + mode, rest_kind + mode], 1)
        here = torch.cat([view.there, view.open[:, None]], 1)
        always = torch.ones_like(pixel[..., 0], dtype=torch.bool)
        there = torch.cat([always, view.known.flatten(1), view.there.repeat(1, d), here], 1)
        for layer in self.layers:
            tokens = layer(tokens, there)
        of_pixel, words = self.of_pixel(tokens[:, :n]), tokens[:, n + m * (k + d) :]
        score = of_pixel @ self.of_word(words).transpose(1, 2) * of_pixel.shape[2] ** -0.5
        score = score + self.level(words).transpose(1, 2)
        told = self.heed * view.logits + self.trust * (view.by_endmembers + 0.01).log()
        score = score + nn.functional.pad(told, (0, 1))
        return score.float().masked_fill(~here[:, None], -torch.inf).softmax(2)


def _brightness(grid: Tensor, covered: Tensor) -> Tensor:
    """Root mean square (s, n) of spectra (s, n, 216) over the covered nodes (s, 216)."""
    count = covered.sum(-1, keepdim=True).clamp_min(1)
    return (grid.square().sum(-1) / count).sqrt().clamp_min(_DARKEST)

"""Shares by the network that reads a scene as a whole (`model/scene_network.py`), and a regression in its place.

The network sees some pixels of the scene together. What it finds in them is regressed on the encoder's coordinates, as
the library's mixtures are (`regression.py`): so a pixel of the whole scene costs one product with a small matrix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from ...options import INTIMATE
from ..grid import NODES, from_grid
from ..model.scene_network import CODE, DRAWS, LOOKS, MOST_WORDS, SceneView
from .estimator import Abundances
from .regression import Regression, ridge

if TYPE_CHECKING:
    from ..endmembers.endmembers import Endmembers
    from ..spectral_model import SpectralModel

TOGETHER = 128  # pixels that the network sees at once, as in training
READINGS = 4  # of the scene, each with other spectra of the library and other pixels together


def serves(model: SpectralModel, endmembers: Endmembers) -> bool:
    """Whether the network knows such scenes: it has seen neither colours, nor albedo, nor very many words."""
    coloured = model.evidence is not None and model.evidence.coloured
    return not coloured and model.mixing != INTIMATE and len(model.anchors) + len(endmembers.unsaid) <= MOST_WORDS


def amortised_regression(
    model: SpectralModel, endmembers: Endmembers, found: Abundances, pixels: Tensor, coordinates: Tensor
) -> Regression:
    """Encoder coordinates -> the shares (p + 1) that the network gives: fitted to some pixels (n, good bands) of the
    scene, their coordinates (n, w) and what the endmembers give there.
    """
    share = amortised_shares(model, endmembers, found, pixels, coordinates)
    return ridge(coordinates, share.cpu()).to(model.device)


@torch.no_grad()
def amortised_shares(
    model: SpectralModel, endmembers: Endmembers, found: Abundances, pixels: Tensor, coordinates: Tensor
) -> Tensor:
    """What the network gives (n, p + 1), last of what nobody named: the mean of READINGS, which differ in the spectra
    that stand for the words and in the pixels that are seen together. The same for the same seed.
    """
    rng, n, p = np.random.default_rng((model.seed, READINGS)), len(pixels), len(model.anchors)
    parts = []
    for _ in range(READINGS):
        view = _view(model, endmembers, found, pixels, coordinates, rng)
        rows = torch.from_numpy(rng.permutation(n)).to(pixels.device).tensor_split(max(1, round(n / TOGETHER)))
        parts += [(view, some) for some in rows]
    with model.workers() as workers:
        read = workers.map(lambda part: model.networks.scene(part[0].pixels(part[1]))[0], parts)
    total = torch.zeros(n, read[0].shape[1], device=pixels.device)
    for (_, of_part), share in zip(parts, read):
        total[of_part] += share / READINGS
    return torch.cat([total[:, :p], total[:, p:].sum(1, keepdim=True)], 1)


def _view(
    model: SpectralModel,
    endmembers: Endmembers,
    found: Abundances,
    pixels: Tensor,
    coordinates: Tensor,
    rng: np.random.Generator,
) -> SceneView:
    """One view of a scene; a word that nobody said is one more word."""
    encoder, covered = model.networks.encoder, model.covered.float()
    unsaid = torch.from_numpy(endmembers.unsaid).to(model.anchors)
    anchors = torch.cat([model.anchors, unsaid])
    words, m = encoder.along_axes(anchors), len(anchors)
    said = nn.functional.pad(model.score_coordinates(coordinates, pixels)[0], (0, m - len(model.anchors)))
    said[:, len(model.anchors) :] = encoder.logits(coordinates, words[len(model.anchors) :])
    looks, known = _looks(model, anchors.cpu().numpy(), rng)
    likely = np.resize(np.argsort(-endmembers.weight, kind="stable")[:DRAWS], DRAWS)
    spectra = np.nan_to_num(endmembers.draws[likely][:, :m][..., model.good]).astype(np.float32)
    ends = torch.from_numpy(spectra).to(model.device) @ model.to_grid

    def read(spectra: Tensor) -> Tensor:
        return encoder.coordinates(spectra.flatten(0, 1), covered).view(*spectra.shape[:2], -1)

    code = torch.from_numpy(rng.standard_normal((m, CODE)).astype(np.float32)).to(model.device)
    of_pixels = (pixels @ model.to_grid, covered, coordinates, said, found.whole[:, :m])
    spread = nn.functional.pad(found.spread, (0, m - len(model.anchors)))
    of_words = (words, torch.ones(m, dtype=torch.bool, device=model.device))
    scene = torch.tensor([model.illumination == "area", bool(len(unsaid) or (endmembers.material < 0).any())])
    view = (*of_pixels, spread, found.residual / found.signal, *of_words, code)
    view = (*view, looks, read(looks), known, ends, read(ends), *scene.to(model.device))
    return SceneView(*(part if part is code else part[None] for part in view))


def _looks(model: SpectralModel, anchors: np.ndarray, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """LOOKS spectra of the library for each word (m, k, 216), and whether it has any (m, k)."""
    library, response = model.networks.library, torch.from_numpy(from_grid(model.bands)[:, model.good])
    m = len(anchors)
    rows, known = np.zeros((m, LOOKS), int), np.zeros((m, LOOKS), bool)
    for word, own in enumerate(library.members(anchors, model.covered.cpu().numpy())[:-1]):
        if len(own):
            weight = library.weight[own].astype(np.float64)
            rows[word], known[word] = rng.choice(own, LOOKS, p=weight / weight.sum()), True
    seen = library.seen(response, rows.ravel()).to(model.device) @ model.to_grid
    known_here = torch.from_numpy(known).to(model.device)
    return seen.view(m, LOOKS, NODES) * known_here[..., None], known_here

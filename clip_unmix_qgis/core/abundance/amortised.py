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

# Readings of the scene, each with other spectra and draws: of all pixels together, and of as many as in training.
TOGETHER = (500, 500, 128, 128)
ASKED = (500, 500)  # where the question is what nobody named: fewer pixels together leave too much over in real scenes


def serves(model: SpectralModel, endmembers: Endmembers) -> bool:
    """Whether the network knows such scenes: it has seen neither colours, nor albedo, nor very many words."""
    coloured = model.evidence is not None and model.evidence.coloured
    return not coloured and model.mixing != INTIMATE and len(model.anchors) + len(endmembers.unsaid) <= MOST_WORDS


def amortised_regression(
    model: SpectralModel, endmembers: Endmembers, found: Abundances, pixels: Tensor, coordinates: Tensor, logits: Tensor
) -> Regression:
    """Encoder coordinates -> the shares (p + 1) that the network gives: fitted to some pixels (n, good bands) of the
    scene, their coordinates (n, w), the logits (n, m) of the words and of a word that nobody said, and what the
    endmembers give there.
    """
    share = amortised_shares(model, endmembers, found, pixels, coordinates, logits)
    return ridge(coordinates, share.cpu()).to(model.device)


@torch.no_grad()
def amortised_shares(
    model: SpectralModel,
    endmembers: Endmembers,
    found: Abundances,
    pixels: Tensor,
    coordinates: Tensor,
    logits: Tensor,
    *,
    asked: bool = False,
) -> Tensor:
    """What the network gives (n, p + 1), last of what nobody named: the `middle` of readings, which differ in the
    spectra that stand for the words, in the draws of endmembers and in how many pixels are seen TOGETHER. Simulated
    scenes are read best as the network was trained, real ones with more pixels (docs/model.md). Of what nobody named
    there is nothing unless the search has found it or it is `asked` for. The same for the same seed.
    """
    together_in, choose = (ASKED, likeliest) if asked else (TOGETHER, draws_shown)
    rng, n, p = np.random.default_rng((model.seed, len(together_in))), len(pixels), len(model.anchors)
    anchors = torch.cat([model.anchors, torch.from_numpy(endmembers.unsaid).to(model.anchors)])
    members = model.networks.library.members(anchors.cpu().numpy(), model.covered.cpu().numpy())[:-1]
    response = torch.from_numpy(from_grid(model.bands)[:, model.good])
    of_pixels = {
        "grid": pixels @ model.to_grid,
        "coordinates": coordinates,
        "logits": logits,
        "by_endmembers": found.whole[:, : len(anchors)],
        "spread": nn.functional.pad(found.spread, (0, len(anchors) - p)),
        "misfit": found.residual / found.signal,
    }
    told = of_pixels | _told(model, endmembers, anchors, asked=asked)
    ends = _ends(model, endmembers, len(anchors), choose(endmembers.weight, len(together_in)))
    views: list[SceneView] = []
    parts: list[tuple[int, Tensor]] = []  # which view, and rows of its pixels
    for number, (own, together) in enumerate(zip(ends, together_in)):
        looks, known = _looks(model, members, response, rng)
        code = torch.from_numpy(rng.standard_normal((len(anchors), CODE)).astype(np.float32)).to(model.device)
        of_looks = {"looks": looks, "look_coordinates": _read(model, looks), "known": known}
        of_ends = {"ends": own, "end_coordinates": _read(model, own)}
        views.append(SceneView(**{name: of[None] for name, of in (told | of_looks | of_ends).items()}, code=code))
        rows = torch.from_numpy(rng.permutation(n)).to(pixels.device).tensor_split(max(1, round(n / together)))
        parts += [(number, some) for some in rows]
    with model.workers() as workers:
        read = workers.map(lambda part: model.networks.scene(views[part[0]].pixels(part[1]))[0], parts)
    shares = torch.zeros(len(together_in), n, read[0].shape[1], device=pixels.device)
    for part, of_part in zip(parts, read):
        shares[part] = of_part
    share = middle(shares)
    return torch.cat([share[:, :p], share[:, p:].sum(1, keepdim=True)], 1)


def middle(shares: Tensor) -> Tensor:
    """Shares (n, q) of r readings (r, n, q): the mean of those that lie in the middle, less the least and the largest
    of four. Now and then a reading, of draws that weigh little, is far from all others.
    """
    trimmed = len(shares) // 4
    mean = shares.sort(0).values[trimmed : len(shares) - trimmed].mean(0)
    return mean / mean.sum(1, keepdim=True)


def _told(model: SpectralModel, endmembers: Endmembers, anchors: Tensor, *, asked: bool) -> dict[str, Tensor]:
    """What all views of a scene have in common besides its pixels; a word that nobody said is one more of the `anchors`
    (m, 512).
    """
    m, device = len(anchors), model.device
    unnamed = asked or bool(len(endmembers.unsaid) or (endmembers.material < 0).any())
    return {
        "covered": model.covered.float(),
        "words": model.networks.encoder.along_axes(anchors),
        "there": torch.ones(m, dtype=torch.bool, device=device),
        "area": torch.tensor(model.illumination == "area", device=device),
        "open": torch.tensor(unnamed, device=device),
    }


def draws_shown(weight: np.ndarray, readings: int) -> np.ndarray:
    """The DRAWS of endmembers (r, DRAWS) that each reading sees: all readings together see each as often as it weighs
    (d,) (systematic resampling, Kitagawa 1996, J. Comp. Graph. Stat. 5, 1-25), and each reading likely ones and less
    likely ones.
    """
    likely = np.argsort(-weight, kind="stable")
    upto = weight[likely].cumsum()
    count = DRAWS * readings
    shown = likely[np.searchsorted(upto, upto[-1] * (np.arange(count) + 0.5) / count)]
    return shown.reshape(DRAWS, readings).T


def likeliest(weight: np.ndarray, readings: int) -> np.ndarray:
    """The same (r, DRAWS), where all readings see the draws that weigh most: what misleads one reading of two would be
    a word that nobody misses.
    """
    return np.tile(np.resize(np.argsort(-weight, kind="stable")[:DRAWS], DRAWS), (readings, 1))


def _ends(model: SpectralModel, endmembers: Endmembers, m: int, shown: np.ndarray) -> Tensor:
    """The endmembers (r, DRAWS, m, 216) of m words on the grid, of the draws `shown` (r, DRAWS)."""
    spectra = np.nan_to_num(endmembers.draws[shown][..., :m, :][..., model.good]).astype(np.float32)
    return torch.from_numpy(spectra).to(model.device) @ model.to_grid


def _read(model: SpectralModel, spectra: Tensor) -> Tensor:
    """Coordinates (a, b, w) of spectra on the grid (a, b, 216)."""
    flat = model.networks.encoder.coordinates(spectra.flatten(0, 1), model.covered.float())
    return flat.view(*spectra.shape[:2], -1)


def _looks(
    model: SpectralModel, members: list[np.ndarray], response: Tensor, rng: np.random.Generator
) -> tuple[Tensor, Tensor]:
    """LOOKS spectra for each word (m, k, 216), of its `members` in the library, and whether it has any (m, k)."""
    library, m = model.networks.library, len(members)
    rows, known = np.zeros((m, LOOKS), int), np.zeros((m, LOOKS), bool)
    for word, own in enumerate(members):
        if len(own):
            weight = library.weight[own].astype(np.float64)
            rows[word], known[word] = rng.choice(own, LOOKS, p=weight / weight.sum()), True
    seen = library.seen(response, rows.ravel()).to(model.device) @ model.to_grid
    known_here = torch.from_numpy(known).to(model.device)
    return seen.view(m, LOOKS, NODES) * known_here[..., None], known_here

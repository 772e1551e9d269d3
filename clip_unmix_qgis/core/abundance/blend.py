"""One answer of four: by the scene's endmembers, by the library, by both together (`regression.py`), and by the network
that reads the scene as a whole (`amortised.py`).

Endmembers are exact where the scene shows its materials pure and each is one spectrum; the library knows that a
material is many spectra, but not this scene; the network has seen many scenes, but none like those that no simulation
makes. How much each of the first three counts in a scene is learned on simulated scenes between the extremes
(`model/blend_weights.py`); the network takes a fixed part of what the library and both together count for: where the
scene's own endmembers are to be trusted, it has little to say.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from .amortised import amortised_regression, serves
from .estimator import Abundances
from .regression import LEAST, Found, Regression, regressions

if TYPE_CHECKING:
    from ..endmembers.endmembers import Endmembers
    from ..endmembers.unsaid import ScenePenalty
    from ..spectral_model import SpectralModel
    from .estimator import AbundanceEstimator

MOST = 1.5  # times the share of a coloured thing by one answer, in another: chosen by benchmarks/attribute_scene.py
# What the scene network takes of the weight of the two regressions: simulated scenes would give it 0.75, but they are
# what it knows, and real ones are not all like them. Chosen with the reference scenes in view (docs/model.md).
NETWORK = 0.6
GLIMPSE = 500  # pixels of the scene that tell which answer to trust


@dataclass(frozen=True)
class Blend:
    """The regressions of a scene, and `weight` (1 + k,) of the endmembers' answer and of theirs.

    `most` (p,) bounds a material's share in each answer, as a multiple of that in another (`agreed`).
    """

    weight: Tensor
    regressions: tuple[Regression, ...]
    most: Tensor | None = None

    def __call__(self, found: Abundances, coordinates: Tensor) -> Abundances:
        """The endmembers' answer for n pixels with the regressions' mixed in; `spread` holds how far all are apart,
        too.
        """
        p = found.share.shape[1]
        answers = [regression(coordinates) for regression in self.regressions]
        if self.most is not None:
            share, other, regressed = agreed(found.share, found.other, torch.stack(answers, 1), self.most)
            found, answers = replace(found, share=share, other=other), list(regressed.unbind(1))
        mean = self.weight[0] * found.whole
        square = self.weight[0] * (found.spread.square() + found.share.square())
        for weight, share in zip(self.weight[1:], answers):
            mean = mean + weight * share
            square = square + weight * share[:, :p].square()
        spread = (square - mean[:, :p].square()).clamp_min(0).sqrt()
        return Abundances(mean[:, :p], spread, mean[:, p], found.residual, found.signal)


def agreed(share: Tensor, other: Tensor, regressed: Tensor, most: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Shares (n, p) and other (n,) by the endmembers, and answers (n, k, p + 1) by regressions, in which the endmembers
    give no material more than `most` (p,) times what the last regression gives it, and no regression more than `most`
    times what the endmembers give.
    """
    p = share.shape[1]
    bound = most * share.clamp_min(LEAST)
    shares, others = within(regressed[..., :p], regressed[..., p], bound[:, None])
    return *within(share, other, most * regressed[:, -1, :p]), torch.cat([shares, others[..., None]], -1)


def within(share: Tensor, other: Tensor, most: Tensor) -> tuple[Tensor, Tensor]:
    """Shares (..., p) of at most `most`, and other (...); what is taken off goes to all in proportion."""
    share = torch.minimum(share, most)
    whole = (share.sum(-1) + other).clamp_min(LEAST)
    return share / whole[..., None], other / whole


@torch.no_grad()
def compiled(
    model: SpectralModel,
    endmembers: Endmembers,
    estimator: AbundanceEstimator,
    penalty: ScenePenalty,
    glimpse: np.ndarray,
    by_library: Regression | None,
) -> tuple[tuple[Regression, ...], Tensor]:
    """The regressions for a scene, of which `glimpse` (n, b) shows some valid pixels, and what tells how far to trust
    each answer (`EVIDENCE`).
    """
    pixels = model.good_bands(glimpse)
    coordinates = model.coordinates(pixels)
    logits = model.score_coordinates(coordinates, pixels)[0]
    shares = estimator(pixels, penalty(logits, coordinates))
    found = regressions(model, endmembers, Found(pixels, shares.whole), by_library)
    if serves(model, endmembers):
        told = penalty.logits(logits, coordinates)
        found = (*found, amortised_regression(model, endmembers, shares, pixels, coordinates, told))
    return found, _evidence(model, endmembers, penalty, shares, found[0](coordinates), found[0])


def with_network(weight: Tensor) -> Tensor:
    """Weights (..., a) of the other answers, first of the endmembers' -> (..., a + 1), last of the scene network."""
    own, regressed = weight[..., :1], weight[..., 1:]
    return torch.cat([own, (1 - NETWORK) * regressed, NETWORK * regressed.sum(-1, keepdim=True)], -1)


def most_of(model: SpectralModel) -> Tensor | None:
    """What `Blend.most` is: a thing called by its colour ("blue paint") is rare. Endmembers find a little of it where
    other materials vary, and regressions traces of it in all the scene, but not in the same pixels.
    """
    if model.evidence is None or not model.evidence.coloured:
        return None
    most = torch.full((len(model.anchors),), torch.inf, device=model.device)
    most[list(model.evidence.coloured)] = MOST
    return most


def _evidence(
    model: SpectralModel,
    endmembers: Endmembers,
    penalty: ScenePenalty,
    found: Abundances,
    by_library: Tensor,
    library: Regression,
) -> Tensor:
    """What EVIDENCE names (12,), of some pixels' shares by endmembers and by the library; a word that nobody said
    counts as a material, with all of *other*.
    """
    p = found.share.shape[1] + len(endmembers.unsaid)
    share = found.whole[:, :p]
    own = model.good_bands(np.nan_to_num(endmembers.spectra[:p]))
    seen = model.coordinates(own)
    logits = penalty.logits(model.score_coordinates(seen, own)[0], seen)
    likely = logits.diagonal().sigmoid()
    largest, largest_in_library = share.amax(1), by_library.amax(1)
    values = (
        library(seen).diagonal().mean(),
        likely.mean(),
        found.spread.square().mean().sqrt(),
        (found.residual / found.signal.clamp_min(1e-6)).median(),
        torch.tensor(float(np.log(len(model.good)))),
        torch.tensor(float(p)),
        (share - by_library[:, :p]).square().mean().sqrt(),
        largest.mean(),
        (largest > 0.95).float().mean(),
        largest_in_library.mean(),
        (largest_in_library > 0.8).float().mean(),
        torch.tensor(float(model.illumination == "area")),
    )
    return torch.stack([value.to(share) for value in values])

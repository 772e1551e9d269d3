"""The word that nobody said: what else is in a scene, found as if it had been typed.

Words share out whatever a scene shows, so dry grass that nobody named becomes lawn and soil, and no misfit tells. But
the bundled library can be asked: a regression on mixtures of what the words mean and of what denies them all
(`abundance/regression.py`) says how much of each pixel is neither, the encoder by how much a concept leads that denies
them, and the network that reads a scene as a whole (`abundance/amortised.py`) what it would leave over. Where these
agree often enough, the concept that leads joins the words for the search, the penalty and the library's mixtures; what
it gets is *other*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from ...options import INTIMATE
from ..abundance.amortised import amortised_shares, serves
from ..workers import one_thread
from .foreign import denying, words_and_rivals

if TYPE_CHECKING:
    from ..model.encoder import SpectralEncoder
    from .searched import Searched

GLIMPSE = 500  # pixels that are asked
CLEAREST = 0.1  # share of them that say what it is
LARGEST_LEAD = 6.0  # log odds: more says no more
LEAST_PIXELS = 20
# Log odds that there is something: of `evidence`, then the constant. Fitted to simulated scenes of the split `tune` by
# benchmarks/unnamed.py (docs/model.md); the second where the scene network does not serve.
ODDS: tuple[float, ...] = (7.30, 0.74, 6.45, 4.51, 15.52, -15.74)
ODDS_WITHOUT_NETWORK: tuple[float, ...] = (11.46, 1.10, 7.30, 22.50, -17.44)


@torch.no_grad()
def unsaid_concept(found: Searched, left_out: Tensor | None = None) -> int | None:
    """The concept of the library that a scene shows besides the words; None where nothing is likely enough, where a
    word is no concept's, a single one was given, or samples define a material. Nothing is missing that was typed and
    `left_out` (o, 512).
    """
    told = evidence(found, left_out)
    if told is None:
        return None
    odds = ODDS if len(told[0]) == len(ODDS) - 1 else ODDS_WITHOUT_NETWORK
    return told[1] if told[0] @ np.array(odds[:-1]) + odds[-1] > 0 else None


@one_thread()
@torch.no_grad()
def evidence(found: Searched, left_out: Tensor | None = None) -> tuple[np.ndarray, int] | None:
    """What tells that something is unsaid (5,), and the concept of the library that it would be; None where the library
    cannot tell.

    Over some pixels of the sample: the mean of the root of the library's share of neither; the mean lead (log
    odds) of the concepts that deny all words over the words where that share is largest; the correlation of both; the
    root mean square of the shares' deviation among the draws of endmembers, since words for which the scene has no good
    endmember leave the choice open; and the root of the mean share that the scene network leaves over. The last is
    missing (4,) where that does not serve. Neither penalty nor blend nor calibration has a say, which are trained on
    scenes that were searched before.
    """
    model = found.model
    concepts = denying(model, left_out)
    if found.by_library is None or concepts is None or model.adapter.corrects_logits or model.mixing == INTIMATE:
        return None
    some, pixels, coordinates = found.pixels.some(model, GLIMPSE)
    if len(some) < LEAST_PIXELS:
        return None
    words, rivals = words_and_rivals(model, pixels, coordinates, *concepts)
    lead = (rivals.logsumexp(1) - words.logsumexp(1)).clamp(-LARGEST_LEAD, LARGEST_LEAD)
    neither = found.by_library(coordinates)[:, -1].sqrt()
    clearest = neither.topk(max(1, int(CLEAREST * len(neither)))).indices
    both = torch.stack([neither, lead]).cpu().double()
    agreement = torch.corrcoef(both)[0, 1].nan_to_num()
    own = found.estimator(pixels, torch.zeros(len(pixels), len(model.anchors)).to(pixels))
    told = [both[0].mean(), both[1, clearest.cpu()].mean(), agreement, own.spread.square().mean().sqrt()]
    if serves(model, found.endmembers):
        logits = words[:, : len(model.anchors)]
        left = amortised_shares(model, found.endmembers, own, pixels, coordinates, logits, asked=True)[:, -1]
        told.append(left.mean().sqrt())
    concept = int(np.flatnonzero(concepts[1])[int(rivals[clearest].softmax(1).mean(0).argmax())])
    return np.array([float(of) for of in told]), concept


class ScenePenalty(nn.Module):
    """The weights of the penalty (n, p) from logits (n, p) and encoder coordinates (n, w) of pixels; (n, p + 1) with a
    word that nobody said, whose logits weigh as those of the words do.
    """

    def __init__(self, penalty: nn.Module, encoder: SpectralEncoder, unsaid: Tensor) -> None:
        super().__init__()
        self.penalty, self.encoder = penalty, encoder
        self.register_buffer("anchors", encoder.along_axes(unsaid))

    anchors: Tensor

    def logits(self, logits: Tensor, coordinates: Tensor) -> Tensor:
        """Logits (n, p) of the words, with those of what nobody said."""
        return torch.cat([logits, self.encoder.logits(coordinates, self.anchors)], 1) if len(self.anchors) else logits

    def forward(self, logits: Tensor, coordinates: Tensor) -> Tensor:
        weights: Tensor = self.penalty(self.logits(logits, coordinates))
        return weights

"""The word that nobody said: what else is in a scene, found as if it had been typed.

Words share out whatever a scene shows, so dry grass that nobody named becomes lawn and soil, and no misfit tells. But
the bundled library can be asked: a regression on mixtures of what the words mean and of what denies them all
(`abundance/regression.py`) says how much of each pixel is neither, and the encoder by how much a concept leads that
denies them. Where both agree often enough, the concept that leads joins the words for the search, the penalty and the
library's mixtures; what it gets is *other*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from ...options import INTIMATE
from ..workers import one_thread
from .foreign import denying, words_and_rivals

if TYPE_CHECKING:
    from ..abundance.regression import Regression
    from ..model.encoder import SpectralEncoder
    from ..spectral_model import SpectralModel

GLIMPSE = 500  # pixels that are asked
CLEAREST = 0.1  # share of them that say what it is
LARGEST_LEAD = 6.0  # log odds: more says no more
LEAST_PIXELS = 20
# Log odds that there is something: of `evidence`, then the constant. Fitted to simulated scenes of the split `tune` by
# benchmarks/unnamed.py (docs/model.md).
ODDS: tuple[float, ...] = (11.46, 1.10, 7.30, 22.50, -17.44)


@torch.no_grad()
def unsaid_word(
    model: SpectralModel, sample: np.ndarray, spread: float, by_library: Regression | None
) -> np.ndarray | None:
    """The anchor (512,) of what a cleaned sample (n, b) shows besides the words; None where nothing is likely enough,
    where a word is no concept's, a single one was given, or samples define a material. `spread` is the root mean
    square of the shares' standard deviation among the draws of endmembers, `by_library` what the library says of
    shares.
    """
    told = evidence(model, sample, spread, by_library)
    if told is None or told[0] @ np.array(ODDS[:-1]) + ODDS[-1] <= 0:
        return None
    return told[1]


@one_thread()
@torch.no_grad()
def evidence(
    model: SpectralModel, sample: np.ndarray, spread: float, by_library: Regression | None
) -> tuple[np.ndarray, np.ndarray] | None:
    """What tells that something is unsaid (4,), and the anchor (512,) of what that would be; None where the library
    cannot tell.

    Over some pixels of a sample (n, b): the mean of the root of the library's share of neither; the mean lead (log
    odds) of the concepts that deny all words over the words where that share is largest; the correlation of both; and
    the `spread`, since words for which the scene has no good endmember leave the choice open. Neither penalty nor
    blend nor calibration has a say, which are trained on scenes that were searched before.
    """
    some = sample[:: -(-len(sample) // GLIMPSE) or 1]
    concepts = denying(model)
    if by_library is None or concepts is None or model.adapter.corrects_logits or model.mixing == INTIMATE:
        return None
    if len(some) < LEAST_PIXELS:
        return None
    pixels = model.good_bands(some)
    coordinates = model.coordinates(pixels)
    words, rivals = words_and_rivals(model, pixels, coordinates, *concepts)
    lead = (rivals.logsumexp(1) - words.logsumexp(1)).clamp(-LARGEST_LEAD, LARGEST_LEAD)
    neither = by_library(coordinates)[:, -1].sqrt()
    clearest = neither.topk(max(1, int(CLEAREST * len(neither)))).indices
    both = torch.stack([neither, lead]).cpu().double()
    agreement = torch.corrcoef(both)[0, 1].nan_to_num()
    told = np.array([float(of) for of in (both[0].mean(), both[1, clearest.cpu()].mean(), agreement)] + [spread])
    concept = np.flatnonzero(concepts[1])[int(rivals[clearest].softmax(1).mean(0).argmax())]
    return told, model.networks.library.anchors[concept].astype(np.float32)


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

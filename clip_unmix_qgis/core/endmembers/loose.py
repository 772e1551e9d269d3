"""The loose word: what was named, and is in the scene as something near it.

People name what they see loosely: sand for soil, a meadow for a lawn. Where hardly a pixel looks like the word, but
many like something that shares a name above it (sand and clay are soil) and that no other word means, the word is read
as that, as if it had been typed. Else what is meant would go to *other*, as a thing that nobody named (`unsaid.py`), or
to another word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ...options import INTIMATE
from ..workers import one_thread
from .clearest import LARGEST_LEAD, PIXELS, clearest
from .foreign import concept_logits

if TYPE_CHECKING:
    from ..spectral_model import SpectralModel
    from .scene_pixels import ScenePixels

# Log odds that a word is read as what is near it: of `evidence`, then the constant. Fitted to simulated scenes of the
# split `tune` by benchmarks/loose.py (docs/model.md).
ODDS: tuple[float, ...] = (-2.35, 1.43, -15.08)
# Log odds by which a word leads at most, where it leads most, if it may be what seems to be missing; and by which what
# is near a word leads there at least, if that is read so instead of left out. From such scenes, too.
LEAST_LEAD, LEAST_SEEN = -1.0, 3.0


def read_loosely(model: SpectralModel, pixels: ScenePixels) -> SpectralModel:
    """The model whose words are read as what the scene's pixels show near them, where they do not show themselves; the
    surest first, and the others as that leaves them.

    Words stay that mean minerals, which are named with care and lie pure nowhere, that are called by their colour,
    that are no concept's, and those for which spectra are known.
    """
    while True:
        told = evidence(model, pixels)
        if told is None:
            return model
        rows, concepts = told
        odds = rows @ np.array(ODDS[:-1]) + ODDS[-1]
        word = int(odds.argmax())
        if odds[word] <= 0:
            return model
        model = model.reading(word, int(concepts[word]))


def loosest_read(model: SpectralModel, pixels: ScenePixels) -> SpectralModel | None:
    """The model whose word that is least at home in the scene's pixels is read as what they show near it; None where
    all are at home, or nothing near them leads over all words. It is for a scene in which something seems to be
    missing: that may be what the word means.
    """
    told = evidence(model, pixels)
    if told is None:
        return None
    lead, seen = told[0].T
    lead = np.where(seen > 0, lead, np.inf)
    word = int(lead.argmin())
    return model.reading(word, int(told[1][word])) if lead[word] < LEAST_LEAD else None


def read_instead(model: SpectralModel, pixels: ScenePixels, needless: Sequence[int]) -> SpectralModel | None:
    """The model whose word, of those that seem `needless` (`needless.py`), is read as what the scene's pixels show near
    it; None where that is not seen.
    """
    told = evidence(model, pixels)
    if told is None:
        return None
    word = max(needless, key=lambda m: told[0][m, 1])
    return model.reading(word, int(told[1][word])) if told[0][word, 1] > LEAST_SEEN else None


@one_thread()
@torch.no_grad()
def evidence(model: SpectralModel, pixels: ScenePixels) -> tuple[np.ndarray, np.ndarray] | None:
    """What tells that a word is meant loosely (p, 2), and the concept (p,) of the library that it would mean; None
    where that cannot be told: of one word, where samples correct logits, in intimate mixtures, where nothing is near
    any word.

    Of all that is near a word, what holds most of the pixels is looked at. In the pixels that speak most for it, the
    means of: the log odds by which the word, with what is under it, leads over the other words and that; those by which
    that leads over all words. Where nothing is near it the word leads by far. What it would mean is what lies directly
    above that, if it is near, too: the encoder is surer of a tree than of a willow. A word is read once.
    """
    p, library = len(model.anchors), model.networks.library
    if p < 2 or model.adapter.corrects_logits or model.mixing == INTIMATE:
        return None
    meant, sure = library.meant(model.anchors.cpu().numpy())
    sure = sure & ~model.adapter.known
    coloured = () if model.evidence is None else model.evidence.coloured
    sure[[*coloured, *model.minerals, *model.read_as]] = False
    near = [library.near(meant, m) if sure[m] else np.zeros(0, int) for m in range(p)]
    if not any(map(len, near)):
        return None
    words, concepts = _logits(model, *pixels.some(model, PIXELS)[1:], meant)
    rows, chosen = np.tile((LARGEST_LEAD, -LARGEST_LEAD), (p, 1)), np.zeros(p, int)
    for m in range(p):
        if len(near[m]):
            beside = concepts[:, near[m]]
            best = int(torch.cat([words, beside], 1).softmax(1).mean(0)[p:].argmax())
            rows[m] = _leads(words, m, beside[:, best])
            chosen[m] = library.broader(int(near[m][best]), near[m])
    return rows, chosen


def _leads(words: Tensor, m: int, concept: Tensor) -> np.ndarray:
    """By how much word m leads over the others and a concept, and by how much that leads over all words, where they
    lead most (2,); of logits of words (n, p) and concept (n,).
    """
    others = torch.cat([words[:, :m], words[:, m + 1 :], concept[:, None]], 1)
    leads = torch.stack([words[:, m] - others.logsumexp(1), concept - words.logsumexp(1)], 1)
    means: np.ndarray = clearest(leads.clamp(-LARGEST_LEAD, LARGEST_LEAD)).numpy()
    return means


def _logits(
    model: SpectralModel, pixels: Tensor, coordinates: Tensor, meant: np.ndarray
) -> tuple[Tensor, Tensor]:
    """Logits of the words, each with what is under the concept (p,) that it means, (n, p), and of all concepts
    (n, c).
    """
    library = model.networks.library
    every = concept_logits(model, coordinates).double()
    words = model.score_coordinates(coordinates, pixels)[0].double()
    own = []
    for m, concept in enumerate(meant):
        under = library.own_and_rival(meant[[m]])[0]
        under[concept] = False
        own.append(torch.cat([words[:, m, None], every[:, torch.from_numpy(under)]], 1).logsumexp(1))
    return torch.stack(own, 1).cpu(), every.cpu()

"""Candidates that are something nobody named: the encoder takes them for a concept that none of the words mean.

Words share out whatever a scene shows, so a roof that nobody named becomes the asphalt, and no mixture tells. But the
encoder knows the library's concepts, and the library which of them deny each other. What it takes by far for one that
denies all words is an endmember of its own in every set that is weighed, and stands for no word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ..spectra import misfit, unit

if TYPE_CHECKING:
    from ..spectral_model import SpectralModel

# Chosen on simulated scenes of the split `tune` (docs/model.md).
FOREIGN_LEAD = 4.0  # log odds of another concept over all words, from which a candidate is something else
LEAST_FROM_MEANT = 0.03  # radians, from mixtures of what the words lead for
LEAST_APART = 0.1  # radians: two that are nearer to each other, or to a mixture of others, are one
MOST_FOREIGN = 3


def denying(model: SpectralModel, left_out: Tensor | None = None) -> tuple[np.ndarray, np.ndarray] | None:
    """Which of the library's concepts (c,) the words mean, with what is under them, and which deny all words, those
    `left_out` (o, 512) among them; None where a word is no concept's, a single one was given, samples define a
    material, or nothing denies all.
    """
    library = model.networks.library
    meant, sure = library.meant(model.anchors.cpu().numpy())
    if len(meant) == 1 or not sure.all() or model.adapter.known.any():
        return None
    own, rival = library.own_and_rival(meant)
    if left_out is not None and len(left_out):
        rival &= library.own_and_rival(library.meant(left_out.cpu().numpy())[0])[1]
    return (own, rival) if rival.any() else None


def concept_logits(model: SpectralModel, coordinates: Tensor) -> Tensor:
    """Logits (n, c) of all concepts of the library, of encoder coordinates (n, w)."""
    encoder = model.networks.encoder
    anchors = torch.from_numpy(model.networks.library.anchors.astype(np.float32)).to(model.device)
    return encoder.logits(coordinates, encoder.along_axes(anchors))


def words_and_rivals(
    model: SpectralModel, pixels: Tensor, coordinates: Tensor, own: np.ndarray, rival: np.ndarray
) -> tuple[Tensor, Tensor]:
    """Logits of the words and of what is `own` to them (n, p + o), and of what denies them all (n, r), of `pixels` (n,
    good bands) with their encoder coordinates (n, w); the concepts (c,) as `denying` tells them.
    """
    every = concept_logits(model, coordinates)
    words = torch.cat([model.score_coordinates(coordinates, pixels)[0], every[:, torch.from_numpy(own)]], 1)
    return words, every[:, torch.from_numpy(rival)]


@torch.no_grad()
def foreign_lead(model: SpectralModel, spectra: np.ndarray) -> np.ndarray:
    """Log odds (k,) that candidates (k, b) are a concept that denies all words, against the words and what is under
    them; -inf for all where `denying` tells nothing.
    """
    concepts = denying(model)
    if concepts is None:
        return np.full(len(spectra), -np.inf)
    pixels = model.good_bands(spectra)
    words, rivals = words_and_rivals(model, pixels, model.coordinates(pixels), *concepts)
    return (rivals.logsumexp(1) - words.logsumexp(1)).cpu().numpy().astype(np.float64)


def all_words_found(logits: np.ndarray, lead: np.ndarray) -> bool:
    """Whether each word is what some candidates show, by their logits (k, p), among those that the words lead for."""
    meant = logits[lead <= 0]
    best = meant.argmax(1) if len(meant) else np.zeros(0, int)
    return all((meant[best == word, word] > 0).any() for word in range(logits.shape[1]))


def foreign_candidates(pool: np.ndarray, lead: np.ndarray) -> list[int]:
    """Rows of the pool (k, good bands) that are something else: the most certain one, then those farthest from mixtures
    of the ones taken. A mixture of what the words mean may look like another concept, and is none of them.
    """
    rows = np.flatnonzero(lead > FOREIGN_LEAD)
    meant = unit(pool[lead <= 0])
    if len(rows) and len(meant):
        rows = rows[np.arcsin(np.clip(misfit(unit(pool[rows]), meant), 0, 1)) > LEAST_FROM_MEANT]
    if not len(rows):
        return []
    shapes = unit(pool[rows])
    found = [int(lead[rows].argmax())]
    while len(found) < MOST_FOREIGN:
        apart = np.arcsin(np.clip(misfit(shapes, shapes[found]), 0, 1))
        if apart.max() < LEAST_APART:
            break
        found.append(int(apart.argmax()))
    return rows[found].tolist()

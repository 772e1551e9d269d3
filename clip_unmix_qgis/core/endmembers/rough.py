"""Endmembers for a preview: one set, without the search."""
from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..spectra import abundances, unit
from ..workers import one_thread
from .candidates import Extremes, candidates
from .endmembers import UNNAMED, UNSEEN_LOGIT, Endmembers, refine_endmembers, semantic_score, unnamed_endmembers

if TYPE_CHECKING:
    from ..spectral_model import SpectralModel


@one_thread()
def rough_endmembers(model: SpectralModel, sample: np.ndarray) -> Endmembers:
    """The endmembers of a scene from a cleaned sample (n, b): for each material the candidate that means it most.

    `find_endmembers` also asks the decoder, and weighs many sets by how well they span the scene: that takes seconds.
    """
    good, p = model.good, len(model.anchors)
    logits = model.logits(sample)
    pool = candidates(sample[:, good], logits, Extremes(sample[:, good], np.random.default_rng(model.seed)))
    spectra = np.zeros((len(pool), sample.shape[1]))
    spectra[:, good] = pool
    seen = model.logits(spectra)
    score = semantic_score(seen, np.zeros_like(seen))
    named = np.stack([model.typical_spectrum(m) for m in range(p)])
    free = []
    for m in sorted(range(p), key=lambda m: -score[:, m].max()):
        best = int(np.argmax(score[:, m]))
        if seen[:, m].max() >= UNSEEN_LOGIT and np.isfinite(score[best, m]):
            named[m], score[best] = spectra[best], -np.inf  # it stands for one material only
            free.append(m)
    unnamed = spectra[unnamed_endmembers(pool, seen, named[:, good], alone=p == 1)]
    every = np.concatenate([named, unnamed])
    shapes = unit(sample[:, good])
    fit = abundances(shapes, unit(every[:, good]))
    every[:, good] = np.maximum(refine_endmembers(every[:, good], sample[:, good], logits, fit, free), 0)
    source = ["scene" if m in free else "decoder" for m in range(p)] + ["scene"] * len(unnamed)
    material = np.concatenate([np.arange(p), np.full(len(unnamed), UNNAMED)])
    return Endmembers(every[None], np.ones(1), material, source, named, np.zeros(p))

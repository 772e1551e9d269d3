"""A scene's endmembers, from the model and a sample of its pixels: candidates, the search among them, the typical pure
pixel.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from ..grid import from_grid
from ..spectra import abundances, product, unit, weighted_mean
from ..workers import Progress, Workers, one_thread, unheard, within
from .candidates import candidates
from .endmembers import (
    MOST_CANDIDATES,
    UNNAMED,
    UNSEEN_LOGIT,
    Endmembers,
    decoder_misfit,
    fit_decoder,
    refine_endmembers,
    semantic_score,
    unnamed_endmembers,
)
from .search import EndmemberSearch

if TYPE_CHECKING:
    from ..spectral_model import SpectralModel

MOST_CANDIDATES_AT_ONCE = 16  # compared with the decoder in one part, whatever the number of cores
FITS_AT_ONCE = 160  # of the decoder, in one part
FITTED_AT_ONCE = 2048  # pixels, in one part
SEARCH_PIXELS = 250  # on which sets of endmembers are weighed


@dataclass(frozen=True)
class Candidates:
    """Spectra (k, b) that may be endmembers, 0 at bad bands; their similarity logits (k, p) and how well they stand for
    each material.
    """

    spectra: np.ndarray
    logits: np.ndarray
    score: np.ndarray


@one_thread()
def find_endmembers(
    model: SpectralModel, sample: np.ndarray, labelled: Mapping[int, np.ndarray], progress: Progress = unheard
) -> Endmembers:
    """The endmembers of a scene, from a cleaned sample (n, b).

    `labelled` are spectra (k, b) of materials that stand as they are. `progress` hears how far it is, for every batch
    of candidates, step of the search and part of a draw.
    """
    with model.workers() as workers:
        rng = np.random.default_rng(model.seed)
        logits = model.logits(sample, within(progress, 0.0, 0.02))
        found = _candidates(model, sample, logits, rng, workers, within(progress, 0.02, 0.4))
        known = _known(model, found, labelled)
        draws, weight, material = _draws(model, sample, logits, found, known, rng, workers, within(progress, 0.4, 0.99))
        named = weighted_mean(weight, draws)[: len(model.anchors)]
        decoder = model.networks.decoder
        each = torch.arange(len(named), device=model.device)
        curves, angle = fit_decoder(decoder, model.anchors, each, model.on_grid(named), model.covered)
        seen = product(curves.cpu().numpy(), from_grid(model.bands))
        expected = np.where(model.bands.good, seen, np.nan).astype(np.float64)
        source = [known[m].source if m in known else "scene" for m in material.tolist()]
        return Endmembers(draws, weight, material, source, expected, angle.cpu().numpy().astype(np.float64))


@dataclass(frozen=True)
class _Known:
    """A spectrum (b,) that is not searched for, and where it comes from: samples or decoder."""

    spectrum: np.ndarray
    source: str


def _known(model: SpectralModel, found: Candidates, labelled: Mapping[int, np.ndarray]) -> dict[int, _Known]:
    """By material: the median of labelled spectra, or the decoder's typical one where nothing in the scene looks like
    it or too few candidates are left.
    """
    known = {m: _Known(np.nanmedian(np.asarray(of, np.float64), axis=0), "samples") for m, of in labelled.items()}
    free = [m for m in range(len(model.anchors)) if m not in known]
    for rank, m in enumerate(sorted(free, key=lambda m: -found.score[:, m].max())):
        if found.logits[:, m].max() < UNSEEN_LOGIT or rank >= len(found.spectra):
            known[m] = _Known(model.typical_spectrum(m), "decoder")
    return known


def _draws(
    model: SpectralModel,
    sample: np.ndarray,
    logits: np.ndarray,
    found: Candidates,
    known: Mapping[int, _Known],
    rng: np.random.Generator,
    workers: Workers,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sets of endmembers (d, q, b) from their posterior, refined; their weights (d,); and the material (q,) of each."""
    p, good = len(model.anchors), model.good
    rows = rng.choice(len(sample), min(len(sample), SEARCH_PIXELS), replace=False)
    pool, shapes = found.spectra[:, good], unit(sample[:, good])
    fixed = {m: of.spectrum[good] for m, of in known.items()}
    search = EndmemberSearch(found.score, pool, shapes[rows], fixed, workers)
    best = search.best(within(progress, 0.0, 0.2))
    named = np.array([known[m].spectrum if m in known else found.spectra[best[m]] for m in range(p)])
    unnamed = found.spectra[unnamed_endmembers(pool, found.logits, named[:, good], alone=p == 1)]
    choices = Counter(
        tuple(choice[m] for m in search.free) for choice in search.draws(best, rng, progress=within(progress, 0.2, 0.8))
    )
    draws = np.tile(np.concatenate([named, unnamed]), (len(choices), 1, 1))
    for draw, chosen in zip(draws, choices):
        draw[search.free] = found.spectra[list(chosen)]

    parts = [slice(first, first + FITTED_AT_ONCE) for first in range(0, len(shapes), FITTED_AT_ONCE)]
    jobs = [(draw, part) for draw in unit(draws[:, :, good]) for part in parts]
    fits = workers.map(lambda job: abundances(shapes[job[1]], job[0]), jobs, within(progress, 0.8, 0.97))
    per_draw = [np.concatenate(fits[first : first + len(parts)]) for first in range(0, len(fits), len(parts))]
    refined = workers.map(
        lambda job: refine_endmembers(job[0], sample[:, good], logits, job[1], search.free),
        zip(draws[:, :, good], per_draw),
        within(progress, 0.97, 1.0),
    )
    draws[:, :, good] = np.maximum(refined, 0)
    weight = np.array(list(choices.values())) / sum(choices.values())
    return draws, weight, np.concatenate([np.arange(p), np.full(len(unnamed), UNNAMED)])


def _candidates(
    model: SpectralModel,
    sample: np.ndarray,
    logits: np.ndarray,
    rng: np.random.Generator,
    workers: Workers,
    progress: Progress,
) -> Candidates:
    """What may be an endmember of the scene, by its pixels and by what the adapter knows, weighed by the prompts."""
    good, adapter = model.good, model.adapter
    known = adapter.candidates(good)
    pool = np.concatenate([known, candidates(sample[:, good], logits, rng, within(progress, 0.0, 0.3))])
    spectra = np.zeros((len(pool), sample.shape[1]))
    spectra[:, good] = pool
    seen = model.logits(spectra)
    at_once = min(MOST_CANDIDATES_AT_ONCE, max(1, FITS_AT_ONCE // len(model.anchors)))
    angle = workers.map(
        lambda part: decoder_misfit(model.networks.decoder, model.anchors, part, model.covered),
        model.on_grid(spectra).split(at_once),
        within(progress, 0.3, 1.0),
    )
    score = semantic_score(seen, np.concatenate(angle)) + adapter.candidate_score(pool, good)
    seen = np.maximum(seen, np.where(adapter.known, UNSEEN_LOGIT, -np.inf))  # a labelled material is there
    if len(pool) > MOST_CANDIDATES:  # what was taught stays
        rank = np.append(np.full(len(known), np.inf), score[len(known) :].max(1))
        keep = np.argsort(-rank, kind="stable")[:MOST_CANDIDATES]
        spectra, seen, score = spectra[keep], seen[keep], score[keep]
    return Candidates(spectra, seen, score)

"""A scene's endmembers, from the model and a sample of its pixels: candidates, the search among them, the typical pure
pixel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from ..abundance.nnls import Solver
from ..abundance.shade import darkness
from ..grid import from_grid
from ..spectra import product, tensor, unit, weighted_mean
from ..workers import Progress, Workers, one_thread, unheard, within
from .appearance import AppearanceFits
from .called_by_colour import surely, with_the_most_alike
from .candidates import candidates, within_span
from .endmembers import (
    LEAST_PURE_SHARE,
    MOST_CANDIDATES,
    MOST_UNNAMED,
    UNNAMED,
    UNSEEN_LOGIT,
    Endmembers,
    refine_endmembers,
    semantic_score,
    unnamed_endmembers,
)
from .foreign import all_words_found, foreign_candidates, foreign_lead
from .scene_pixels import ScenePixels, fixed_rng
from .search import LARGEST_SCORE_GAP, EndmemberSearch, grouped

if TYPE_CHECKING:
    from ..spectral_model import SpectralModel

FITTED_AT_ONCE = 512  # pixels, in all draws, in one part
MOST_FITTED_PIXELS = 4000  # of the sample, among which pure ones are sought
DRAWS = 12  # sets of endmembers at most, with which every pixel is unmixed
TWINS = 1 - 1e-9  # cosine of two spectra that are one
SEARCH_PIXELS = 250  # on which sets of endmembers are weighed


@dataclass(frozen=True)
class Candidates:
    """Spectra (k, b) that may be endmembers, 0 at bad bands; their similarity logits (k, p), how well they stand for
    each material, and the rows of those that are `foreign` to all.
    """

    spectra: np.ndarray
    logits: np.ndarray
    score: np.ndarray
    foreign: list[int]


@one_thread()
def find_endmembers(
    model: SpectralModel,
    pixels: ScenePixels,
    labelled: Mapping[int, np.ndarray],
    progress: Progress = unheard,
    enough: Callable[[Endmembers], bool] | None = None,
) -> Endmembers:
    """The endmembers of a scene.

    `labelled` are spectra (k, b) of materials that stand as they are. `progress` hears how far it is, for every batch
    of candidates, step of the search and part of a draw. Where those of the best set alone are `enough`, the search
    ends with them.
    """
    with model.workers() as workers:
        logits = pixels.logits(model, within(progress, 0.0, 0.02))
        fits = AppearanceFits(model.networks.decoder, model.anchors, model.covered)
        found = _candidates(model, pixels, logits, fits, workers, within(progress, 0.02, 0.4))
        if not labelled:  # spectra of the analyst's own may be anything
            found = _set_apart(model, found)
        known = _known(model, found, labelled)
        sets = _Sets(model, pixels.sample, logits, found, known, within(progress, 0.4, 0.5))
        if enough:
            best = sets.endmembers({sets.best: 1.0}, fits, workers, within(progress, 0.5, 0.52))
            if enough(best):
                return best
        weights = sets.search.posterior(sets.chosen, within(progress, 0.52, 0.87))
        return sets.endmembers(weights, fits, workers, within(progress, 0.87, 0.99))


def find_with(
    concept: int, model: SpectralModel, pixels: ScenePixels, progress: Progress = unheard
) -> Endmembers:
    """The same with a concept of the library that nobody said (`unsaid.py`): its endmember is one nobody named."""
    word = model.networks.library.anchors[concept].astype(np.float32)
    found = find_endmembers(model.with_word(word), pixels, {}, progress)
    p, material = len(model.anchors), found.material.copy()
    material[p] = UNNAMED
    return replace(found, material=material, expected=found.expected[:p], angle=found.angle[:p], unsaid=word[None])


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


class _Sets:
    """Sets of candidates, one for each material that is not known otherwise, and the endmembers that they mean."""

    def __init__(
        self,
        model: SpectralModel,
        sample: np.ndarray,
        logits: np.ndarray,
        found: Candidates,
        known: Mapping[int, _Known],
        progress: Progress,
    ) -> None:
        self.model, self.found, self.known, good = model, found, known, model.good
        p = len(model.anchors)
        rows = fixed_rng().choice(len(sample), min(len(sample), SEARCH_PIXELS), replace=False)
        rows = with_the_most_alike(rows, logits, model.evidence)
        pool, shapes = found.spectra[:, good], unit(sample[:, good])
        fixed = {m: of.spectrum[good] for m, of in known.items()}
        fixed.update((p + number, pool[row]) for number, row in enumerate(found.foreign))
        self.search = EndmemberSearch(found.score, pool, shapes[rows], fixed)
        self.chosen = self.search.best(progress)
        named = [known[m].spectrum if m in known else found.spectra[self.chosen[m]] for m in range(p)]
        self.named = np.array(named)
        explained = np.concatenate([self.named[:, good], pool[found.foreign]])
        others = [*found.foreign, *unnamed_endmembers(pool, found.logits, explained, alone=p == 1)]
        self.unnamed = found.spectra[others[:MOST_UNNAMED]]
        some = slice(None, None, -(-len(sample) // MOST_FITTED_PIXELS))  # evenly spread
        self.pixels, self.shapes, self.logits = sample[some, good], shapes[some], logits[some]
        self.span = within_span(unit(pool))

    @property
    def best(self) -> tuple[int, ...]:
        """The rows of the best set, in the order of `search.free`."""
        return tuple(self.chosen[m] for m in self.search.free)

    def endmembers(
        self, weights: Mapping[tuple[int, ...], float], fits: AppearanceFits, workers: Workers, progress: Progress
    ) -> Endmembers:
        """Those of sets (rows, in the order of `search.free`) with their weights: alike ones grouped, then refined."""
        model, free, good = self.model, self.search.free, self.model.good
        rows, share = np.array(list(weights), int), np.array(list(weights.values()))
        group = grouped(self.span[rows].reshape(len(rows), -1), share, DRAWS)
        means: list[np.ndarray] = []
        weight: list[float] = []
        for number in np.unique(group):
            own = group == number
            weight.append(float(share[own].sum()))
            draw = np.concatenate([self.named, self.unnamed])
            draw[free] = weighted_mean(share[own] / weight[-1], self.found.spectra[rows[own]])
            means.append(_without_twins(draw, self.named, good))
        draws = np.array(means)
        for draw, fit in zip(draws, _fits(self.shapes, unit(draws[:, :, good]), workers, progress)):
            draw[:, good] = refine_endmembers(draw[:, good], self.pixels, self.logits, fit, free)
        p = len(self.named)
        each = torch.arange(p, device=model.device)
        curves, angle = fits(each, model.on_grid(weighted_mean(np.array(weight), draws)[:p]))
        seen = product(curves.cpu().numpy(), from_grid(model.bands))
        expected = np.where(model.bands.good, seen, np.nan).astype(np.float64)
        material = np.concatenate([np.arange(p), np.full(len(self.unnamed), UNNAMED)])
        source = [self.known[m].source if m in self.known else "scene" for m in material.tolist()]
        return Endmembers(draws, np.array(weight), material, source, expected, angle.cpu().numpy().astype(np.float64))


def _without_twins(draw: np.ndarray, named: np.ndarray, good: np.ndarray) -> np.ndarray:
    """A set of endmembers (q, b) in which none that nobody named is that of a material, or shares could go to either:
    what the material has left for it, its spectrum in the best set `named` (p, b), is the unnamed one then.
    """
    p = len(named)
    shapes = unit(draw[:, good])
    for j, m in np.argwhere(shapes[p:] @ shapes[:p].T > TWINS):
        draw[p + j] = named[m]
    return draw


def _fits(shapes: np.ndarray, sets: np.ndarray, workers: Workers, progress: Progress) -> np.ndarray:
    """Abundances (d, n, q) of unit spectra (n, b) in each of d sets of unit endmembers (d, q, b).

    What a spectrum holds in the first set is the guess for the others, which resemble it. Where that is a mixture of
    many, it is the answer for all: such pixels are not pure in any set, and pure ones are what is sought.
    """
    ends = tensor(sets)
    gram = ends @ ends.mT
    first = Solver(gram[:1], sum_to_one=False, pixels=len(shapes))
    others = Solver(gram[1:], sum_to_one=False, pixels=len(shapes)) if len(sets) > 1 else None

    def fitted(part: np.ndarray) -> np.ndarray:
        correlation = tensor(part) @ ends.mT
        fit = first(correlation[:1])
        fits = fit.repeat(len(sets), 1, 1)
        rows = torch.nonzero(fit[0].amax(1) > LEAST_PURE_SHARE / 2 * fit[0].sum(1)).squeeze(1)
        if others and len(rows):
            start = (fit[:, rows] > 0).expand(len(sets) - 1, -1, -1)
            fits[1:, rows] = others(correlation[1:, rows], start=start)
        return fits.numpy()

    parts = [shapes[start : start + FITTED_AT_ONCE] for start in range(0, len(shapes), FITTED_AT_ONCE)]
    return np.concatenate(workers.map(fitted, parts, progress), axis=1)


def _candidates(
    model: SpectralModel,
    pixels: ScenePixels,
    logits: np.ndarray,
    fits: AppearanceFits,
    workers: Workers,
    progress: Progress,
) -> Candidates:
    """What may be an endmember of the scene, by its pixels and by what the adapter knows, weighed by the prompts."""
    good, adapter, sample = model.good, model.adapter, pixels.sample[:, model.good]
    known = adapter.candidates(good)
    own = candidates(sample, logits, pixels.extremes(good), within(progress, 0.0, 0.3))
    pool = np.concatenate([known, own])
    spectra = np.zeros((len(pool), pixels.sample.shape[1]))
    spectra[:, good] = pool
    seen = model.logits(spectra)
    angle = pixels.angles(model, spectra, fits, workers, within(progress, 0.3, 1.0))
    told = seen
    if model.shadows:
        told = seen.copy()
        told[:, list(model.shadows)] += darkness(pool, sample)[:, None]
    score = semantic_score(told, angle) + surely(seen, model.evidence)
    score += adapter.candidate_score(pool, good)
    seen = np.maximum(seen, np.where(adapter.known, UNSEEN_LOGIT, -np.inf))  # a labelled material is there
    if len(pool) > MOST_CANDIDATES:  # what was taught stays
        rank = np.append(np.full(len(known), np.inf), score[len(known) :].max(1))
        keep = np.argsort(-rank, kind="stable")[:MOST_CANDIDATES]
        spectra, seen, score = spectra[keep], seen[keep], score[keep]
    return Candidates(spectra, seen, score, [])


def _set_apart(model: SpectralModel, found: Candidates) -> Candidates:
    """The candidates with those that are foreign to all words, which stand for themselves alone."""
    lead = foreign_lead(model, found.spectra)
    if not all_words_found(found.logits, lead):  # what looks like another concept may be what a word means
        return found
    foreign = foreign_candidates(found.spectra[:, model.good], lead)
    score = found.score.copy()
    score[foreign] -= LARGEST_SCORE_GAP
    return replace(found, score=score, foreign=foreign)

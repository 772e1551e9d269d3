"""Which of many concepts a scene seems to hold: parts of the scene first, then names for them, general before special.

The parts are candidates for endmembers (`candidates.py`) that together explain a sample; which ones are taken is partly
chance, so they are sought several times. What a part is called is weighed as in unmixing, by the encoder's logits and
by how well the decoder can make that material look like it; how likely a name is before anything is seen, its `prior`,
comes from outside. A concept is as likely as its likeliest sub-type (a pine is a tree), which costs a little for each
level, because one of many sub-types always fits by chance.

Names are then taken one by one, each where it explains most of what those taken before leave open, so that alternatives
come after every part has a name. Of a concept and its sub-types only one is taken; where the sub-types cannot be told
apart it is the concept itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

from ..errors import UserError
from .endmembers.appearance import AppearanceFits
from .endmembers.candidates import Extremes, candidates
from .endmembers.endmembers import LOGITS_PER_DECODER_RADIAN
from .endmembers.set_misfits import SetMisfits
from .spectra import abundances, product, unit
from .spectral_model import SpectralModel
from .workers import Progress, Workers, one_thread, unheard, within

DRAWS = 10  # searches for parts, each in other pixels of the sample
PARTS = 8  # of a draw
_MOST_PIXELS = 5000  # of a draw
_SPAN_PIXELS = 300  # on which the parts are weighed
_LOOKED_FOR = 12  # concepts whose most similar pixels are candidates, beside the extremes of the cloud
_PURITY_EXPONENT = 8.0  # a pixel speaks for a part as the so-manieth power of its share
_LEAST_DECODED_LOGIT = -4.5  # below this the decoder is not asked
_MOST_DECODED = 24  # concepts of a part, those with the highest logits
_FITS_AT_ONCE = 160  # of the decoder, in one part
_LARGEST_ANGLE = 0.5  # radians: of nearly black pixels the shape is noise, and no misfit says more than this
_LOGITS_PER_LEVEL = 0.25  # that a sub-type loses when it speaks for its parent
_TIED_LOG_ODDS = 0.7  # names nearer than this cannot be told apart


@dataclass(frozen=True)
class Suggestion:
    """A concept (row of the anchors).

    `confidence` is its probability among all names, for the `part` of the scene that looks most like it; `lead` its log
    odds there over the next best name, `rival`, that is neither above nor below it. `logit`, `similarity` (cosine) and
    `angle` (radians, how far the decoder is from making it look so) are those of the sub-type that fits best. `share`
    is how much of the sample the parts take up that no other name in the list fits better. `finer` are the sub-types
    that fit some of these parts best, with their highest probability there among the concept and its sub-types.
    `spectrum` (b,) is that of the part.
    """

    concept: int
    confidence: float
    lead: float
    rival: int
    logit: float
    similarity: float
    angle: float
    share: float
    part: int
    finer: tuple[tuple[int, float], ...]
    spectrum: np.ndarray = field(compare=False, repr=False)


@dataclass(frozen=True)
class Parts:
    """Parts of a scene: spectra (k, b), NaN at bad bands; the `share` (k,) of the scene's pixels that each takes up, 1
    in all; and for each concept logits, similarity and the decoder's spectral angle (k, C), which is `_LARGEST_ANGLE`
    where the decoder was not asked.
    """

    spectra: np.ndarray
    share: np.ndarray
    logits: np.ndarray
    similarity: np.ndarray
    angle: np.ndarray


@one_thread()
def find_parts(model: SpectralModel, sample: np.ndarray, progress: Progress = unheard) -> Parts:
    """The parts of a scene, from a sample (n, b) of its valid pixels; the anchors of `model` are all concepts.

    `progress` hears how far it is (0..1); what it raises ends the work, that of the threads too. UserError where fewer
    than two pixels are valid.
    """
    good = model.good
    sample = model.cleaned(sample)
    if len(sample) < 2:
        raise UserError("The scene holds no valid pixels to look at: check its nodata value and its bands.")
    logits, similarity = (part.cpu().numpy().astype(np.float64) for part in model.score(sample))

    def draw(number: int) -> tuple[np.ndarray, ...]:
        rng = np.random.default_rng([model.seed, number])
        rows = rng.permutation(len(sample))[: min(_MOST_PIXELS, max(2, len(sample) // 2))]
        pixels = sample[rows][:, good]
        ends = _spanning(pixels, logits[rows], rng, workers.check)
        share = abundances(unit(pixels), unit(ends))
        share = share / np.maximum(share.sum(1, keepdims=True), 1e-12)
        pure = (share / np.maximum(share.max(0), 1e-12)) ** _PURITY_EXPONENT
        pure = (pure / np.maximum(pure.sum(0), 1e-12)).T
        return (
            ends,
            product(pure, pixels),
            share.mean(0) / DRAWS,
            product(pure, logits[rows]),
            product(pure, similarity[rows]),
        )

    with model.workers() as workers:
        drawn = workers.map(draw, range(DRAWS), within(progress, 0.0, 0.8))
        ends, typical, share, seen, alike = (np.concatenate(part) for part in zip(*drawn))
        spectra = np.zeros((2, len(ends), sample.shape[1]))
        spectra[:, :, good] = ends, typical
        # A part is judged by its extreme, which is pure but may be odd, and by its typical pixels, which may be mixed.
        extreme = model.logits(spectra[0])
        angle = _decoder_angle(model, ends, extreme, workers, within(progress, 0.8, 1.0))
    return Parts(np.where(model.bands.good, spectra[1], np.nan), share, (extreme + seen) / 2, alike, angle)


def _spanning(pixels: np.ndarray, logits: np.ndarray, rng: np.random.Generator, progress: Progress) -> np.ndarray:
    """Candidates (k, b) from pixels (n, b), each the one that explains most of what those before leave open."""
    sought = np.argsort(-np.percentile(logits, 99, axis=0), kind="stable")[:_LOOKED_FOR]
    pool = candidates(pixels, logits[:, sought], Extremes(pixels, rng), progress)
    misfits = SetMisfits(unit(pool), np.zeros((0, pool.shape[1])), unit(pixels[:_SPAN_PIXELS]))
    chosen: list[int] = []
    for number in range(min(PARTS, len(pool))):
        progress(number / PARTS)
        left = [row for row in range(len(pool)) if row not in chosen]
        misfit = misfits.with_each(chosen, left)
        chosen.append(min(left, key=misfit.__getitem__))
    return pool[chosen]


def _decoder_angle(
    model: SpectralModel, spectra: np.ndarray, logits: np.ndarray, workers: Workers, progress: Progress
) -> np.ndarray:
    angle = np.full(logits.shape, _LARGEST_ANGLE)
    least = np.sort(logits, axis=1)[:, -min(_MOST_DECODED, logits.shape[1])]
    part, concept = np.nonzero(logits >= np.maximum(least, _LEAST_DECODED_LOGIT)[:, None])
    grid = torch.from_numpy(spectra.astype(np.float32)).to(model.device) @ model.to_grid
    if not len(part):
        return angle
    asked, which = np.unique(concept, return_inverse=True)
    fits = AppearanceFits(model.networks.decoder, model.anchors[asked], model.covered)

    def fitted(rows: slice) -> np.ndarray:
        return fits(torch.from_numpy(which[rows]).to(model.device), grid[part[rows]])[1].cpu().numpy()

    pairs = [slice(first, first + _FITS_AT_ONCE) for first in range(0, len(part), _FITS_AT_ONCE)]
    for rows, found in zip(pairs, workers.map(fitted, pairs, progress)):
        angle[part[rows], concept[rows]] = np.minimum(found, _LARGEST_ANGLE)
    return angle


class Hierarchy:
    """Concepts by number; `parents` (C,) holds that of the next wider one, or -1."""

    def __init__(self, parents: Sequence[int]) -> None:
        self.parents = np.asarray(parents, int)
        count = len(self.parents)
        self.above = np.zeros((count, count), bool)  # (c, a): a is c or above it
        for concept in range(count):
            node = concept
            while node >= 0:
                self.above[concept, node] = True
                node = int(self.parents[node])
        self.depth = self.above.sum(1) - 1
        self.related = self.above | self.above.T
        self.deepest_first = np.argsort(-self.depth, kind="stable")

    def children(self, concept: int) -> np.ndarray:
        """Indices (k,) of the concepts directly below one."""
        return np.flatnonzero(self.parents == concept)


def suggest(
    parts: Parts,
    hierarchy: Hierarchy,
    prior: np.ndarray,
    doubt: np.ndarray,
    count: int,
    listed: Sequence[int] = (),
) -> list[Suggestion]:
    """At most `count` concepts for `parts`, the most confident first.

    `prior` (C,) are log odds of the names before anything is seen; `doubt` (C,) is taken off the logits of a material,
    also where it speaks for a wider concept. What is `listed` already has its parts of the scene; neither it nor a
    wider concept is taken.
    """
    own = parts.logits - LOGITS_PER_DECODER_RADIAN * (parts.angle - parts.angle.min(1, keepdims=True)) - doubt
    family, best = own.copy(), np.tile(np.arange(own.shape[1]), (len(own), 1))  # best: which sub-type it is that speaks
    for concept in hierarchy.deepest_first:
        parent = hierarchy.parents[concept]
        if parent >= 0:
            better = family[:, concept] - _LOGITS_PER_LEVEL > family[:, parent]
            family[better, parent] = family[better, concept] - _LOGITS_PER_LEVEL
            best[better, parent] = best[better, concept]
    score = family + prior
    chosen, where, open_ = _taken(score, parts.share, hierarchy, count, listed)
    final = _softmax(np.where(open_, score, -np.inf))
    named = np.array(chosen)[final[:, chosen].argmax(1)]
    found = []
    for concept, part in list(zip(chosen, where))[len(set(listed)) :]:
        rivals = np.where(open_ & ~hierarchy.related[concept], score[part], -np.inf)
        rival = int(rivals.argmax())
        speaker = int(best[part, concept])
        found.append(
            Suggestion(
                concept,
                float(final[part, concept]),
                float(score[part, concept] - rivals[rival]),
                rival,
                float(parts.logits[part, speaker]),
                float(parts.similarity[part, speaker]),
                float(parts.angle[part, speaker]),
                float(parts.share[named == concept].sum()),
                part,
                _finer(concept, own[[part, *np.flatnonzero(named == concept)]], hierarchy),
                parts.spectra[part],
            )
        )
    return sorted(found, key=lambda entry: -entry.confidence)


def _taken(
    score: np.ndarray, share: np.ndarray, hierarchy: Hierarchy, count: int, listed: Sequence[int]
) -> tuple[list[int], list[int], np.ndarray]:
    """What is `listed` and `count` more concepts in turn, by their scores (k, C) in parts with this `share` (k,); the
    part that each was taken for, -1 for what is listed; and which names are open (C,) beside them.
    """
    weight = np.sqrt(share)  # a rare material counts, too
    open_ = np.ones(score.shape[1], bool)  # neither above nor below a name in the list
    chosen: list[int] = list(dict.fromkeys(listed))
    for concept in chosen:
        open_ &= ~hierarchy.above[concept]
    open_[chosen] = True
    where: list[int] = [-1] * len(chosen)
    most = count + len(chosen)
    while len(chosen) < most and (open_ & ~np.isin(np.arange(len(open_)), chosen)).any():
        probability = _softmax(np.where(open_, score, -np.inf))
        gain = (weight * np.prod(1 - probability[:, chosen], axis=1))[:, None] * probability
        total = np.linalg.norm(
            gain, axis=0
        )  # between the best part alone and the sum, in which what is vaguely possible everywhere wins
        total[chosen] = total[~open_] = -1
        concept = int(total.argmax())
        part = int(gain[:, concept].argmax())
        concept = _general(concept, score[part], hierarchy, open_, chosen)
        chosen.append(concept)
        where.append(part)
        open_ &= ~hierarchy.related[concept]
        open_[chosen] = True
    return chosen, where, open_


def _general(concept: int, score: np.ndarray, hierarchy: Hierarchy, open_: np.ndarray, chosen: Sequence[int]) -> int:
    """The concept's parent, where a sibling is nearly as good as it and so is the parent; else the concept."""
    parent = int(hierarchy.parents[concept])
    if (
        parent < 0
        or not open_[parent]
        or hierarchy.related[parent][list(chosen)].any()
        or score[parent] < score[concept] - _TIED_LOG_ODDS
    ):
        return concept
    siblings = [sibling for sibling in hierarchy.children(parent) if sibling != concept]
    return parent if siblings and score[siblings].max() >= score[concept] - _TIED_LOG_ODDS else concept


def _finer(concept: int, logits: np.ndarray, hierarchy: Hierarchy, count: int = 3) -> tuple[tuple[int, float], ...]:
    family = np.flatnonzero(hierarchy.above[:, concept])
    probability = _softmax(logits[:, family]).max(0)
    order = [i for i in np.argsort(-probability, kind="stable") if family[i] != concept][:count]
    return tuple((int(family[i]), float(probability[i])) for i in order)


def _softmax(score: np.ndarray) -> np.ndarray:
    odds = np.exp(score - score.max(1, keepdims=True))
    return odds / odds.sum(1, keepdims=True)

"""Endmembers of a scene, from words: what in the scene is each material, and how does it look here?

No pixel is picked by hand and none is taken for pure because it is the most similar one. Candidates (`candidates.py`)
are weighed by what they mean: the encoder's similarity against the rival prompts, and whether the decoder can make this
material look like that. Sets of them that also span the scene are drawn (`search.py`) and moved to the typical pure
pixel. A material that no pixel resembles gets the decoder's typical spectrum, and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..model.encoder import EMBEDDING
from ..spectra import misfit, product, unit, weighted_mean

OWN = ("samples", "given")  # sources that are the analyst's
LEFT_OUT = "left out"  # source of the endmember of a word that the scene does not show (`needless.py`)
UNNAMED = -1  # the material of an endmember that no prompt means
LOGITS_PER_DECODER_RADIAN = 8.0  # that an angle between decoder and candidate counts against it
UNSEEN_LOGIT = -4.0  # below this, no pixel of the scene looks like the material
LEAST_PURE_SHARE = 0.8  # of a pixel's fit, for it to speak for a material
MOST_CANDIDATES = 44
MOST_UNNAMED = 4
LEAST_UNNAMED_ANGLE = (
    0.12  # radians: a candidate farther than this from every mixture of the named materials is something else
)


def no_words() -> np.ndarray:
    """No anchors, (0, 512)."""
    return np.zeros((0, EMBEDDING), np.float32)


@dataclass
class Endmembers:
    """d draws of q endmembers: `draws` (d, q, b) in reflectance at the scene's bands, with their `weight` (d,), which
    sum to one.

    `material` (q,) is the index of the prompt, one endmember each and in their order, then UNNAMED; `source` says where
    each comes from: scene, samples, given or decoder; LEFT_OUT takes part in no mixture. `expected` (p, b) is what the
    decoder makes of each prompt, fitted to its endmember, and `angle` (p,) how far (radians) that is from it: large
    where the endmember looks unlike what the model knows by that name. `unsaid` (h, 512) are centred unit vectors of
    what the first h of the UNNAMED were found by, as if those words had been typed (`unsaid.py`); none by default.
    """

    draws: np.ndarray
    weight: np.ndarray
    material: np.ndarray
    source: list[str]
    expected: np.ndarray
    angle: np.ndarray
    unsaid: np.ndarray = field(default_factory=no_words)

    @property
    def spectra(self) -> np.ndarray:
        """The mean of the draws (q, b)."""
        return weighted_mean(self.weight, self.draws)

    @property
    def words(self) -> list[int]:
        """The prompts that are not left out."""
        return [m for m in self.material.tolist() if m != UNNAMED and self.source[m] != LEFT_OUT]

    def only(self, words: Sequence[int]) -> Endmembers:
        """The endmembers of some of the prompts, in their order, and those that no prompt means."""
        p = len(self.expected)
        rows = [*words, *range(p, len(self.material))]
        return replace(
            self,
            draws=self.draws[:, rows],
            material=np.append(np.arange(len(words)), self.material[p:]),
            source=[self.source[row] for row in rows],
            expected=self.expected[list(words)],
            angle=self.angle[list(words)],
        )

    def among(self, words: Sequence[int], typical: np.ndarray) -> Endmembers:
        """These, of some `words` out of p, with a place for each of the others, which are left out and stand there with
        their `typical` spectra (p, b).
        """
        p, k = len(typical), len(words)
        draws = np.concatenate([np.repeat(typical[None], len(self.draws), 0), self.draws[:, k:]], 1)
        draws[:, words] = self.draws[:, :k]
        source, expected, angle = [LEFT_OUT] * p, typical.copy(), np.zeros(p)
        for number, m in enumerate(words):
            source[m], expected[m], angle[m] = self.source[number], self.expected[number], self.angle[number]
        material = np.append(np.arange(p), self.material[k:])
        return replace(
            self, draws=draws, material=material, source=[*source, *self.source[k:]], expected=expected, angle=angle
        )

    @property
    def spread(self) -> np.ndarray:
        """Standard deviation (q, b) among the draws."""
        return np.sqrt(weighted_mean(self.weight, (self.draws - self.spectra) ** 2))


def semantic_score(logits: np.ndarray, decoder_angle: np.ndarray) -> np.ndarray:
    """How well candidate k (row) stands for material m (column), (k, p): log of its share among the prompts, its own
    logit, both of `logits` (k, p), and the decoder's misfit, `decoder_angle` (k, p) in radians.
    """
    share = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    return (
        np.maximum(share, -8.0)
        + 0.25 * np.minimum(logits, 2.0)
        - LOGITS_PER_DECODER_RADIAN * (decoder_angle - decoder_angle.min(1, keepdims=True))
    )


def refine_endmembers(
    spectra: np.ndarray, sample: np.ndarray, logits: np.ndarray, fit: np.ndarray, free: list[int]
) -> np.ndarray:
    """Move extremes to the typical pure pixel: endmembers (q, b) after one alternating least-squares step.

    `fit` (n, q) are the `abundances` of the sample (n, b), by shape, in the endmembers; those of the materials `free`
    are moved. The mean of a material's pure pixels, less what the other materials put into them, stands for it better
    than an extreme of the cloud. Pixels count as pure where the material has most of the fit and the encoder does not
    deny it.
    """
    size = np.linalg.norm(spectra, axis=1)
    share = fit / np.maximum(fit.sum(1, keepdims=True), 1e-12)
    coefficients = fit * np.linalg.norm(sample, axis=1, keepdims=True) / size
    best = logits.max(1)
    refined = spectra.copy()
    for m in free:
        pure = (share[:, m] > LEAST_PURE_SHARE) & (logits[:, m] >= best - 2.0)
        if pure.sum() < 5:
            continue
        foreign = np.arange(len(spectra)) != m
        rest = sample[pure] - product(coefficients[pure] * foreign, spectra)
        refined[m] = np.maximum(rest.mean(0) / (1 - (share[pure] * foreign).sum(1)).mean(), 0)
    return refined


def unnamed_endmembers(spectra: np.ndarray, logits: np.ndarray, named: np.ndarray, alone: bool) -> list[int]:
    """Rows of the candidates `spectra` (k, b), with `logits` (k, p), that no mixture of the endmembers `named` (q, b)
    explains and no prompt claims; one prompt `alone` leaves the rest to them.
    """
    shapes = unit(spectra)
    found: list[int] = []
    claimed = logits.max(1) > (0.0 if alone else -3.0)
    for _ in range(MOST_UNNAMED):
        base = unit(np.concatenate([named, spectra[found]]))
        distance = np.arcsin(np.clip(misfit(shapes, base), 0, 1))
        distance[claimed] = 0
        best = int(np.argmax(distance))
        if distance[best] < (LEAST_UNNAMED_ANGLE / 2 if alone else LEAST_UNNAMED_ANGLE):
            break
        found.append(best)
    return found

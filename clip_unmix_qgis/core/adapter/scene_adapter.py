"""What is known of a scene's materials beyond words: a correction of their logits, and spectra that their endmembers
should resemble.

The encoder stays frozen. The logit of the material m in a pixel becomes `logit_m + w_m . e + b_m`, e being the
embedding in centred CLIP space; materials of which nothing is known keep their zero-shot logits.

Known spectra may be mixed, so they do not replace endmembers. They join the candidates of the scene, and every
candidate of that material is scored by its spectral angle to them: a maximum a posteriori choice, in which a purer
extreme of the data cloud near the labelled pixels wins over their mean where it explains the scene better.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from ..model.encoder import EMBEDDING
from ..spectra import angles, unit

SCORE_PER_RADIAN = 30.0  # that an angle between a candidate and the known spectrum counts against it


@dataclass(frozen=True)
class SceneAdapter:
    """An adapter bound to the prompts and bands of one scene.

    `weight` (p, 512) and `bias` (p,) are float32 in units of logits; `spectra` (k, b) float64 reflectance of the
    materials with indices `material` (k,), NaN where it is not known.
    """

    weight: np.ndarray
    bias: np.ndarray
    spectra: np.ndarray
    material: np.ndarray

    @classmethod
    def empty(cls, materials: int, bands: int) -> SceneAdapter:
        """An adapter that changes nothing."""
        return cls(
            np.zeros((materials, EMBEDDING), np.float32),
            np.zeros(materials, np.float32),
            np.zeros((0, bands)),
            np.zeros(0, np.int64),
        )

    @property
    def known(self) -> np.ndarray:
        """Which materials have spectra (p,)."""
        return np.isin(np.arange(len(self.bias)), self.material)

    @cached_property
    def corrects_logits(self) -> bool:
        """Whether there is any correction."""
        return bool(self.weight.any() or self.bias.any())

    def correction(self, embedding: Tensor) -> Tensor:
        """What to add to the logits (n, p) of embeddings (n, 512)."""
        weight, bias = (torch.from_numpy(part).to(embedding) for part in (self.weight, self.bias))
        return embedding @ weight.T + bias

    def candidates(self, good: np.ndarray) -> np.ndarray:
        """The spectra (k, good bands) that may be endmembers: those known at all good bands."""
        spectra = self.spectra[:, good]
        return spectra[np.isfinite(spectra).all(1)]

    def candidate_score(self, candidates: np.ndarray, good: np.ndarray) -> np.ndarray:
        """How well candidates (k, good bands) agree with the spectra where these are known: (k, p), zero for materials
        without any.
        """
        score = np.zeros((len(candidates), len(self.bias)))
        for m in np.unique(self.material):
            angle = [
                angles(unit(candidates[:, np.isfinite(spectrum)]), unit(spectrum[np.isfinite(spectrum)][None]))[:, 0]
                for spectrum in self.spectra[self.material == m][:, good]
            ]
            score[:, m] = -SCORE_PER_RADIAN * np.min(angle, axis=0)
        return score

    def with_correction(self, weight: np.ndarray, bias: np.ndarray) -> SceneAdapter:
        """This adapter with a further correction of the logits, `weight` (p, 512) and `bias` (p,), added to its own."""
        return SceneAdapter(self.weight + weight, self.bias + bias, self.spectra, self.material)

    def only(self, words: Sequence[int]) -> SceneAdapter:
        """What it knows of some of the materials, in their order."""
        own = np.isin(self.material, words)
        place = {m: number for number, m in enumerate(words)}
        material = np.array([place[m] for m in self.material[own].tolist()], np.int64)
        return SceneAdapter(self.weight[list(words)], self.bias[list(words)], self.spectra[own], material)

    def with_spectra(self, spectra: Mapping[int, np.ndarray]) -> SceneAdapter:
        """This adapter with a spectrum (b,) for some materials in place of those it had for them."""
        keep = ~np.isin(self.material, list(spectra))
        return SceneAdapter(
            self.weight,
            self.bias,
            np.concatenate(
                [self.spectra[keep], np.array(list(spectra.values())).reshape(len(spectra), self.spectra.shape[1])]
            ),
            np.concatenate([self.material[keep], np.array(list(spectra), np.int64)]),
        )

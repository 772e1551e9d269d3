"""What a few labelled pixels teach: a correction of the encoder's logits and spectra that the scene's endmembers should resemble.

The encoder stays frozen. For the material m of a labelled pixel its logit becomes `logit_m + w_m . e + b_m`, e being the embedding
in centred CLIP space: multinomial logistic regression with the zero-shot logits as offset and a ridge that pulls w and b to zero, so that
little is learnt from little. Materials without labels keep their zero-shot logits.

Labelled pixels may be mixed, so they do not replace endmembers. Their mean joins the candidates of the scene, and every
candidate of that material is scored by its spectral angle to the mean: a maximum a posteriori choice, in which a purer
corner of the data cloud near the labelled pixels wins over their mean where it explains the scene better.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

EVIDENCE_WEIGHT = 30.0  # how much a radian between a candidate and the labelled mean counts, in units of log similarity


@dataclass(frozen=True)
class SceneAdapter:
    """An adapter bound to the prompts and bands of one scene.

    `weight` (p, 512) and `bias` (p,) are float32 in units of logits; `spectra` (k, b) float64 reflectance of the materials with
    indices `material` (k,), NaN at bad bands.
    """

    weight: np.ndarray
    bias: np.ndarray
    spectra: np.ndarray
    material: np.ndarray

    @property
    def known(self) -> np.ndarray:
        """Which materials have labelled spectra (p,)."""
        return np.isin(np.arange(len(self.bias)), self.material)

    def correction(self, embedding: Tensor) -> Tensor:
        """What to add to the logits (n, p) of embeddings (n, 512)."""
        weight, bias = (torch.from_numpy(part).to(embedding) for part in (self.weight, self.bias))
        return embedding @ weight.T + bias

    def evidence(self, candidates: np.ndarray, good: np.ndarray) -> np.ndarray:
        """How well candidates (k, good bands) agree with the labelled spectra: (k, p), zero for materials without any."""
        score = np.zeros((len(candidates), len(self.bias)))
        shapes = _unit(candidates)
        for m in np.unique(self.material):
            cosine = shapes @ _unit(self.spectra[self.material == m][:, good]).T
            score[:, m] = -EVIDENCE_WEIGHT * np.arccos(np.clip(cosine, -1, 1)).min(1)
        return score


def _unit(spectra: np.ndarray) -> np.ndarray:
    return spectra / np.maximum(np.linalg.norm(spectra, axis=-1, keepdims=True), 1e-9)

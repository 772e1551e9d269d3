"""The text-embedding database: the stored anchor of every concept, in the text space of CLIP ViT-B/16."""

from __future__ import annotations

import numpy as np

from ..core.weights import load_weights


class Anchors:
    """Concept -> anchor (512,), L2-normalised; made by `training/anchors.py`.

    CLIP's text vectors share a large common part; `nearest` compares them after taking the mean phrase away.
    """

    def __init__(self) -> None:
        tensors, self.card = load_weights("anchors")
        self.vectors: np.ndarray = tensors["anchors"]
        self.mean: np.ndarray = tensors["mean"]
        self.index = {concept: row for row, concept in enumerate(self.card["concepts"])}

    def __contains__(self, concept_id: str) -> bool:
        return concept_id in self.index

    def __getitem__(self, concept_id: str) -> np.ndarray:
        return self.vectors[self.index[concept_id]]

    def nearest(self, vector: np.ndarray, count: int = 5) -> list[tuple[str, float]]:
        """The `count` concepts nearest to a vector (512,), with their centred cosine, best first."""
        centred = self.vectors - self.mean
        query = np.asarray(vector, np.float32) - self.mean
        cosine = centred @ query / np.maximum(np.linalg.norm(centred, axis=1) * np.linalg.norm(query), 1e-12)
        names = list(self.index)
        return [(names[row], float(cosine[row])) for row in np.argsort(-cosine)[:count]]

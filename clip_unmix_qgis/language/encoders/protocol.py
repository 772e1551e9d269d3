"""What every text encoder is, and how long its vectors are."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np


class TextEncoder(Protocol):
    """Phrases to (n, 512) unit vectors in CLIP ViT-B/16 space.

    `quality` is the centred cosine with true vectors on held-out phrases, the weight of its vote beside others;
    `scripts` are those it can read; `warnings` are for whoever uses it.
    """

    card: dict[str, Any]
    quality: float
    scripts: frozenset[str]
    warnings: tuple[str, ...]

    def encode(self, phrases: Sequence[str]) -> np.ndarray: ...


def unit_vectors(vectors: np.ndarray) -> np.ndarray:
    """Rows scaled to length one, float32."""
    vectors = np.asarray(vectors, np.float32)
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-12)

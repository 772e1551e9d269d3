"""Several text encoders that vote."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..words.normalise import script_of
from .protocol import TextEncoder, unit_vectors


class Ensemble:
    """Several encoders that vote: the mean of their unit vectors weighted by `quality`, of those that read a phrase's
    script.
    """

    def __init__(self, encoders: Sequence[TextEncoder]):
        self._encoders = encoders
        self.quality = max(encoder.quality for encoder in encoders)
        self.scripts: frozenset[str] = frozenset().union(*(encoder.scripts for encoder in encoders))
        self.warnings = tuple(warning for encoder in encoders for warning in encoder.warnings)
        self.card: dict[str, Any] = {
            "name": "+".join(encoder.card["name"] for encoder in encoders),
            "parts": [{**encoder.card, "vote": encoder.quality} for encoder in encoders],
        }

    def encode(self, phrases: Sequence[str]) -> np.ndarray:
        """Vectors (n, 512), L2-normalised float32. A phrase whose script none of them reads is put to all."""
        scripts = [script_of(phrase) for phrase in phrases]
        total = np.zeros((len(phrases), 512), np.float32)
        for encoder in self._encoders:
            rows = [
                row for row, script in enumerate(scripts) if script in encoder.scripts or script not in self.scripts
            ]
            if rows:
                total[rows] += encoder.quality * encoder.encode([phrases[row] for row in rows])
        return unit_vectors(total)

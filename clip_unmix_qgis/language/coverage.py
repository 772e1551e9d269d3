"""How well the training data cover a concept (made by training/coverage.py; docs/coverage.md is the long form)."""
from __future__ import annotations

import json
from functools import lru_cache

from ..paths import RESOURCES

FILE = RESOURCES / "coverage.json"
GOOD, SIMULATED, THIN, NONE = "good", "simulated", "thin", "none"


@lru_cache(maxsize=1)
def _levels() -> dict[str, str]:
    return {concept: entry["level"] for concept, entry in json.loads(FILE.read_text(encoding="utf-8")).items()}


def level_of(concept: str | None) -> str | None:
    """'good', 'simulated', 'thin' or 'none'; None for a concept that is not the lexicon's (an ontology's own, or none
    at all).
    """
    return _levels().get(concept) if concept is not None else None

"""Materials that are called by their colour ("red fabric"): rare things, a few pixels of a scene, so that a wrong
endmember for them costs the fit of the scene nothing, and may even better it.
"""

from __future__ import annotations

import numpy as np

from ..attributes.evidence import AttributeEvidence

# Chosen on the half `tune` of benchmarks/attribute_scene.py.
LEAST_LOGIT, MOST_LOGIT = -4.0, 8.0  # between which the logit of a candidate counts in full
SHOWN = 10  # pixels most alike each of them, on which sets of endmembers are weighed besides


def surely(logits: np.ndarray, evidence: AttributeEvidence | None) -> np.ndarray:
    """What is added to the semantic score (k, p) of candidates with these `logits` (k, p): a thing called by its colour
    is what the encoder and the colour are surest of, beside no other word alone.
    """
    more = np.zeros_like(logits)
    coloured = list(evidence.coloured) if evidence else []
    more[:, coloured] = logits[:, coloured].clip(LEAST_LOGIT, MOST_LOGIT)
    return more


def with_the_most_alike(rows: np.ndarray, logits: np.ndarray, evidence: AttributeEvidence | None) -> np.ndarray:
    """Rows of a sample with `logits` (n, p) and those of the pixels most alike each material called by its colour."""
    coloured = evidence.coloured if evidence else ()
    alike = [np.argsort(-logits[:, m], kind="stable")[:SHOWN] for m in coloured]
    new = np.setdiff1d(np.concatenate(alike), rows) if alike else np.zeros(0, int)
    return np.concatenate([rows, new])

"""Making a text-embedding database anew: vectors of the lexicon's English phrases, an anchor of every concept."""
from __future__ import annotations

from typing import Any

import numpy as np

from ...progress import Report, Stage, no_report
from ..lexicon import bundled_lexicon
from .alignment import english_phrases
from .anchors import SCHEMA, Anchors
from .factory import text_encoder
from .protocol import unit_vectors

_BATCH = 64  # phrases


def build(name: str, report: Report = no_report) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """Tensors and card of the database that the text encoder `name` gives.

    `vectors` (n, 512) are the phrases' unit vectors, row by row as the card's `rows` tell; `anchors` (concepts, 512)
    the means of a concept's phrases, scaled to length one, in the order of the card's `concepts`; `mean` (512,) the
    mean phrase to take away before comparing, that of the bundled anchors, whose space it is. `report(stage, fraction)`
    hears how far it is. Raises `UserError` as `text_encoder` does.
    """
    report(Stage.LOADING_TEXT_ENCODER, 0.0)
    encoder = text_encoder(name)
    pairs = english_phrases()
    phrases = [phrase for _, phrase in pairs]
    batches = []
    for start in range(0, len(phrases), _BATCH):
        report(Stage.EMBEDDING_PHRASES, 0.3 + 0.65 * start / len(phrases))
        batches.append(encoder.encode(phrases[start : start + _BATCH]))
    vectors = np.concatenate(batches).astype(np.float32)
    concepts = list(bundled_lexicon().concepts)
    row_of = {concept: row for row, concept in enumerate(concepts)}
    sums = np.zeros((len(concepts), vectors.shape[1]), np.float32)
    np.add.at(sums, [row_of[concept] for concept, _ in pairs], vectors)
    parts = encoder.card.get("parts", [encoder.card])
    # A tower of ViT-B/16's own space needs no alignment; the bundled one imitates it.
    true_clip = all(part["name"].startswith("open_clip:") and "alignment" not in part for part in parts)
    card = {
        "name": f"embeddings:{encoder.card['name']}",
        "schema": SCHEMA,
        "version": bundled_lexicon().version,
        "what": (
            "text vectors of the lexicon's English phrases and an anchor of every concept, in CLIP ViT-B/16 text space"
        ),
        "text_encoder": {key: value for key, value in encoder.card.items() if key != "figures"},
        "warnings": list(encoder.warnings),
        "concepts": concepts,
        "rows": [
            {
                "concept": concept,
                "phrase": phrase,
                "language": "en",
                "encoder": encoder.card["name"],
                "true_clip": true_clip,
            }
            for concept, phrase in pairs
        ],
    }
    return {"vectors": vectors, "anchors": unit_vectors(sums), "mean": Anchors().mean}, card

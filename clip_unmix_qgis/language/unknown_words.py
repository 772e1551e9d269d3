"""What a prompt means that neither ontology nor lexicon knows: a text encoder's vector, and the concepts near it."""
from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from ..messages import Message
from .concepts import Concepts
from .encoders.protocol import TextEncoder
from .known_words import Prompt
from .material import NO_MATERIAL, Candidate, Material
from .words.normalise import script_of
from .words.vocabulary import is_word

_ENCODED = 0.6  # the most confidence a text encoder's reading has
_UNREAD = 0.1  # the most confidence in a word of a language that the text encoder does not know
_UNTOLD = 0.75  # of the confidence in a word that may be of such a language, where none is told


class AnchorStore(Protocol):
    """Concept ids to (512,) unit vectors, and back to the nearest ids by centred cosine."""

    card: dict[str, Any]

    def __getitem__(self, concept_id: str) -> np.ndarray: ...
    def nearest(self, vector: np.ndarray, count: int = 5) -> list[tuple[str, float]]: ...


def encoded_material(
    prompt: Prompt,
    vector: np.ndarray,
    anchors: AnchorStore,
    tower: TextEncoder,
    concepts: Concepts,
    language: str | None,
) -> Material:
    """The material that a text encoder's vector (512,) stands for; `language` is the one that was told."""
    nearest = [
        Candidate(concept, concepts.label(concept), None, _confidence(cosine))
        for concept, cosine in anchors.nearest(vector, 5)
    ]
    label, confidence = nearest[0].label, nearest[0].confidence
    languages = getattr(tower, "languages", None)
    if languages is not None and language not in languages and not all(is_word(w) for w in prompt.form.split()):
        # Its vectors of words it has never seen are near something, too.
        confidence = _UNTOLD * confidence if language is None else min(confidence, _UNREAD)
    doubt = Message("is near no known material and may be none") if confidence < NO_MATERIAL else Message(
        "was read by the text encoder"
    )
    warning = (
        Message(
            '"{typed}" is not in the lexicon and {doubt} (nearest: {label}, confidence {confidence:.2f}): check '
            'that this is meant, or type another name.',
            typed=prompt.typed, doubt=doubt, label=label, confidence=confidence,
        )
    )
    return Material(
        typed=prompt.typed,
        normalised=prompt.form,
        language=None,
        language_name=None,
        script=script_of(prompt.form),
        concept=None,
        label=label,
        resolved_by="encoder",
        confidence=confidence,
        warnings=(*prompt.notes, warning, *getattr(tower, "warnings", ())),
        candidates=tuple(nearest),
        anchor=vector,
    )


def _confidence(cosine: float) -> float:
    """Centred cosines with the nearest concept: words that name no material have 0.2 to 0.56, those that do 0.47 to
    0.91.
    """
    return _ENCODED * min(1.0, max(0.0, (cosine - 0.4) / 0.45))

"""What a prompt was understood as."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..messages import Message, both, listed
from .attributes import Attribute
from .narrowing import means

# The confidence below which lie 19 of 20 words that name no material, and 1 of 100 that do (docs/language.md).
NO_MATERIAL = 0.3


@dataclass(frozen=True)
class Candidate:
    """A concept that a prompt may mean, with the language it would be in and a confidence in 0..1."""

    concept: str
    label: str
    language: str | None
    confidence: float


@dataclass(frozen=True)
class Material:
    """A prompt and its meaning.

    `anchor` is the concept's (512,) float32 unit vector in CLIP ViT-B/16 space; `spectra`, from an ontology, is
    `(wavelengths_nm (b,), reflectance (k, b))`. Both are left out of comparisons, hashes and the provenance.
    """

    typed: str
    normalised: str
    language: str | None  # code of the lexicon file, None where no language claims the word
    language_name: str | None
    script: str  # Unicode's name of the script: Latin, Arabic, Han...
    concept: str | None  # None where the text encoder's own vector stands for the prompt
    label: str  # English name of the concept, or of the one nearest to the encoder's vector
    resolved_by: str  # 'ontology' | 'lexicon' | 'encoder'
    confidence: float
    corrected: str | None = None  # the spelling that was understood, where it is not the one typed
    warnings: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    attributes: tuple[Attribute, ...] = ()  # what the prompt says of it beyond its name
    named: str | None = None  # English name of the concept that was named, where attributes made it a narrower one
    read_as: str | None = None  # the taxon with its rank, or the class of a legend
    mixed: tuple[str, ...] = ()  # English names of the other concepts of a mixture
    prompts: tuple[str, ...] = ()  # what was typed, where several prompts share this material; `typed` names them all
    anchor: np.ndarray | None = field(default=None, compare=False, repr=False)
    spectra: tuple[np.ndarray, np.ndarray] | None = field(default=None, compare=False, repr=False)

    @property
    def is_doubtful(self) -> bool:
        """Whether it is read with so little confidence as most words that name no material; a run refuses it."""
        return self.confidence < NO_MATERIAL

    @property
    def understood(self) -> str:
        """What it was understood as: "dead tree: dead + pine"; the label where that says it all."""
        told = [each for each in self.attributes if self.named or not means(self.concept, each.kind, each.value)]
        label = both([self.label, *self.mixed])
        head = self.read_as or self.named or label
        if not told and head == label:
            return label
        follows = listed([*(each.name for each in told), head], " + ")
        return Message("{material}: {follows}", material=label, follows=follows)

    def to_dict(self) -> dict[str, Any]:
        """The record for the provenance: JSON types only."""
        record: dict[str, Any] = {
            name: getattr(self, name)
            for name in (
                "typed",
                "normalised",
                "language",
                "language_name",
                "script",
                "concept",
                "label",
                "resolved_by",
                "corrected",
            )
        }
        record["confidence"] = round(float(self.confidence), 4)
        record["warnings"] = list(self.warnings)
        record["candidates"] = [
            {
                "concept": c.concept,
                "label": c.label,
                "language": c.language,
                "confidence": round(float(c.confidence), 4),
            }
            for c in self.candidates
        ]
        record["understood"] = self.understood
        record["attributes"] = [attribute.to_dict() for attribute in self.attributes]
        if self.prompts:
            record["prompts"] = list(self.prompts)
        record["own_spectra"] = 0 if self.spectra is None else len(self.spectra[1])
        return record

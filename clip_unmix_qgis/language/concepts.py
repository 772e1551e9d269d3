"""The concepts that a prompt can mean: those of the lexicon and the new ones of an ontology."""
from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..messages import Message, Name, listed
from .lexicon import Lexicon
from .ontology.reader import Ontology
from .words.languages import ENGLISH_NAMES


class Concepts:
    """Labels, ancestors and spectra of concepts, wherever they are told."""

    def __init__(self, lexicon: Lexicon, ontology: Ontology | None):
        self.lexicon, self.ontology = lexicon, ontology
        self._labels: dict[str, Name] = {}

    def label(self, concept: str) -> Name:
        """The concept's English name, which can be said in other languages."""
        if concept not in self._labels:
            own = self.ontology.names.get(concept) if self.ontology and concept in self.ontology.labels else None
            text = self.lexicon.labels.get(concept) or (self.ontology.labels[concept] if self.ontology else concept)
            self._labels[concept] = Name(text, "terms", concept, own)
        return self._labels[concept]

    def labels(self, concepts: Iterable[str]) -> Message:
        """The names of several concepts, with commas."""
        return listed(self.label(concept) for concept in concepts)

    def ancestors(self, concept: str) -> list[str]:
        """The concept's parent, grandparent... up to the top."""
        chain: list[str] = []
        if self.ontology:
            while concept in self.ontology.new_concepts:
                parent = self.ontology.new_concepts[concept].parent
                if parent is None:
                    return chain
                chain.append(parent)
                concept = parent
        return chain + self.lexicon.ancestors(concept)

    def children(self, concept: str) -> list[str]:
        """The lexicon's concepts right below."""
        return [child.id for child in self.lexicon.concepts.values() if child.parent == concept]

    def spectra(self, concept: str) -> tuple[np.ndarray, np.ndarray] | None:
        """Wavelengths in nm (b,) and reflectance (k, b) that the ontology gives, or None."""
        return self.ontology.spectra(concept) if self.ontology else None

    def language_name(self, language: str | None) -> str:
        """A language's English name; a name without a language is the ontology's."""
        if language is None:
            return Message("your ontology")
        return ENGLISH_NAMES.get(language) or self.lexicon.language_names.get(language, language)

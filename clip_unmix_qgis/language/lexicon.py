"""The bundled lexicon: a hierarchy of material concepts and their names in many languages."""
from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..paths import RESOURCES
from .words.terms import Term, TermIndex


@dataclass(frozen=True)
class Concept:
    """A material and its parent in the hierarchy (None at the top).

    `definition` is the few English words that text encoders embed, `description` a sentence for people; `links` are the
    nearest classes of other vocabularies (keys `corine`, `lccs`, `worldcover`, `envo`, `usgs`, where they exist).
    """

    id: str
    parent: str | None
    definition: str
    description: str
    links: dict[str, Any] = field(default_factory=dict, compare=False)


class Lexicon(TermIndex):
    """Concepts and terms read from `folder` (`concepts.json`, `terms/LANGUAGE.json`, `other_meanings.json`)."""

    def __init__(self, folder: Path):
        document = json.loads((folder / "concepts.json").read_text(encoding="utf-8"))
        self.version: str = document["version"]
        self.concepts = {entry["id"]: Concept(**entry) for entry in document["concepts"]}
        self.language_names: dict[str, str] = {}
        self.labels = {concept: concept.replace("_", " ") for concept in self.concepts}
        terms = []
        for path in sorted((folder / "terms").glob("*.json")):
            entry = json.loads(path.read_text(encoding="utf-8"))
            language = entry["language"]
            self.language_names[language] = entry["name"]
            for concept, names in entry["terms"].items():
                terms += [Term(name, concept, language, rank) for rank, name in enumerate(names)]
                if language == "en":
                    self.labels[concept] = names[0]
        listed = {(term.concept, term.text) for term in terms if term.language == "en"}
        # A concept can always be named by its own id.
        own_names = {concept: concept.replace("_", " ") for concept in self.concepts}
        terms += [Term(name, concept, "en", 99) for concept, name in own_names.items() if (concept, name) not in listed]
        # Everyday words that are spelt like a term of another language but are no material.
        other = json.loads((folder / "other_meanings.json").read_text(encoding="utf-8"))
        self.other_meanings: dict[str, list[dict[str, str]]] = other["words"]
        super().__init__(terms)

    def ancestors(self, concept: str) -> list[str]:
        """The concept's parent, grandparent... up to the top."""
        chain = []
        parent = self.concepts[concept].parent
        while parent is not None:
            chain.append(parent)
            parent = self.concepts[parent].parent
        return chain


@lru_cache(maxsize=1)
def bundled_lexicon() -> Lexicon:
    """The lexicon that comes with the plugin, read once."""
    return Lexicon(RESOURCES / "lexicon")

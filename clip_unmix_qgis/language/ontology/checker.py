"""Checking an ontology, of whatever form, against the lexicon and itself."""
from __future__ import annotations

import math
import re
import unicodedata
from typing import Any

from ...messages import Message
from ...plain_text import FORMULA
from ..lexicon import Lexicon
from ..words.normalise import MAX_PROMPT, fold, normalise
from .document import ID, Entry, Name, OntologyDocument, RawEntry, Spectra, malformed

# What can be read in a second, and looked through for every prompt.
MAX_CONCEPTS = 10_000
MAX_NAMES = 30_000
MAX_NAMES_OF_ONE = 1000
MAX_LANGUAGES = 200
MAX_AUTHORS = 500
MAX_DEPTH = 50
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
_IRI = re.compile(r"(https?|urn):[^\s<>\"{}|\\^`]{1,500}")
_TEXT_LIMIT = 2000
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # make text look other than it is


def own_names(entry: Entry) -> list[tuple[str, None]]:
    """The label and the id of a new concept, where they are not among its names."""
    known = {normalise(name.text) for name in entry.names}
    words = entry.id.replace("_", " ")
    return [(text, None) for text in dict.fromkeys([entry.label or words, words]) if normalise(text) not in known]


class Checker:
    """Checks raw entries against the lexicon and each other."""

    def __init__(self, name: str, lexicon: Lexicon, head: int | str = 1):
        self.name = name
        self.head = head  # where the metadata stand
        self.lexicon = lexicon
        self.entries: dict[str, Entry] = {}
        self.places: dict[str, int | str] = {}
        self.owners: dict[tuple[str, str | None], str] = {}
        self.names = 0
        self.languages: set[str | None] = set()

    def check(self, metadata: dict[str, Any], raw: list[RawEntry]) -> OntologyDocument:
        """The document; `UserError` where something is wrong."""
        authors = metadata.get("authors", [])
        if not isinstance(authors, list):
            malformed(self.name, self.head, '"authors" must be a list of names')
        title, licence, access = (
            self._text(metadata.get(key, ""), key, self.head) for key in ("title", "licence", "access")
        )
        document = OntologyDocument(
            title=title,
            licence=licence,
            access=access,
            authors=[self._text(author, "authors", self.head) for author in authors[: MAX_AUTHORS + 1]],
            language=self._language(metadata.get("language", ""), self.head),
            iri=self._iri(metadata.get("iri", ""), self.head),
        )
        if len(authors) > MAX_AUTHORS:
            malformed(self.name, self.head, "more than {max_authors} authors", max_authors=MAX_AUTHORS)
        if len(raw) > MAX_CONCEPTS:
            malformed(
                self.name, raw[MAX_CONCEPTS].where, "more than {max_concepts} concepts",
                max_concepts=MAX_CONCEPTS,
            )
        for entry in raw:
            self._add(entry, document.language)
        for concept in self.entries.values():
            self._check_parents(concept)
        document.entries = list(self.entries.values())
        return document

    def _add(self, raw: RawEntry, language: str | None) -> None:
        values, where = raw.values, raw.where
        concept = values.get("id")
        if not isinstance(concept, str) or not ID.fullmatch(concept):
            malformed(self.name, where, "a concept needs an id of small letters a-z, digits and underscores")
        if concept in self.entries:
            malformed(
                self.name, where, 'the concept "{concept}" is already given on line {places}',
                concept=concept, places=self.places[concept],
            )
        entry = Entry(
            concept,
            label=self._text(values.get("label", ""), "label", where),
            parent=self._id(values.get("parent"), "parent", where),
            close=self._id(values.get("close"), "close", where),
            definition=self._text(values.get("definition", ""), "definition", where),
            iri=self._iri(values.get("iri", ""), where),
        )
        names = values.get("names", [])
        if not isinstance(names, list):
            malformed(self.name, where, '"names" must be a list')
        entry.names = list(dict.fromkeys(self._name(name, language, where) for name in names))
        self._count(entry, where)
        if entry.label:
            self._check_term(entry.label, '"label"', where)
        if "spectra" in values:
            entry.spectra = self._spectra(values["spectra"], where)
        if concept in self.lexicon.concepts:
            if entry.label or entry.parent or entry.close or entry.definition:
                malformed(
                    self.name, where,
                    '"{concept}" is a concept of the lexicon: give names or spectra to it, or choose another id',
                    concept=concept,
                )
            if not entry.names and not entry.spectra:
                malformed(
                    self.name, where, 'nothing is said about "{concept}": give it names or spectra',
                    concept=concept,
                )
        elif not entry.parent and not entry.close and not entry.definition:
            malformed(self.name, where, 'the new concept "{concept}" needs a parent or a definition', concept=concept)
        elif entry.close and entry.close not in self.lexicon.concepts:
            malformed(
                self.name, where, '"{close}", which "{concept}" is close to, is no concept of the lexicon',
                close=entry.close, concept=concept,
            )
        own = [] if concept in self.lexicon.concepts else own_names(entry)
        for text, code in [(name.text, name.language) for name in entry.names] + own:
            owner = self.owners.setdefault((normalise(text), code), concept)
            if owner != concept:
                malformed(
                    self.name, where, 'the name "{text}" stands for both "{owner}" and "{concept}"',
                    text=text, owner=owner, concept=concept,
                )
        self.entries[concept], self.places[concept] = entry, where

    def _name(self, name: Any, language: str | None, where: int | str) -> Name:
        if isinstance(name, dict):
            if not {"name"} <= set(name) <= {"name", "language"}:
                malformed(self.name, where, 'a name is a text, or an object with "name" and "language"')
            language = self._language(name.get("language", ""), where) or language
            name = name["name"]
        text = self._text(name, "name", where)
        self._check_term(text, Message("a name"), where)
        return Name(text, language)

    def _check_term(self, text: str, what: str, where: int | str) -> None:
        """Refuse what can be no prompt: without letters, or too long as it is written or when it is looked up."""
        form = normalise(text) if len(text) <= MAX_PROMPT else text
        if not any(c.isalpha() for c in text) or not fold(form) or len(form) > MAX_PROMPT:
            malformed(
                self.name, where, "{what} needs letters, and {max_prompt} characters at most",
                what=what, max_prompt=MAX_PROMPT,
            )

    def _count(self, entry: Entry, where: int | str) -> None:
        """Refuse more names or languages than can be looked through for every prompt."""
        self.names += len(entry.names)
        self.languages.update(name.language for name in entry.names)
        if len(entry.names) > MAX_NAMES_OF_ONE:
            malformed(
                self.name, where, '"{id}" has more than {max_names_of_one} names',
                id=entry.id, max_names_of_one=MAX_NAMES_OF_ONE,
            )
        if self.names > MAX_NAMES:
            malformed(self.name, where, "more than {max_names} names", max_names=MAX_NAMES)
        if len(self.languages) > MAX_LANGUAGES:
            malformed(self.name, where, "more than {max_languages} languages", max_languages=MAX_LANGUAGES)

    def _language(self, code: Any, where: int | str) -> str | None:
        text = self._text(code, "language", where)
        if text and not _LANGUAGE.fullmatch(text):
            malformed(self.name, where, '"{text}" is no language code such as en or sw', text=text)
        return text.lower() or None

    def _id(self, value: Any, key: str, where: int | str) -> str | None:
        if value is not None and not isinstance(value, str):
            malformed(self.name, where, '"{key}" must be the id of a concept', key=key)
        return value or None

    def _iri(self, value: Any, where: int | str) -> str:
        text = self._text(value, "iri", where)
        if text and not _IRI.fullmatch(text):
            malformed(self.name, where, '"{text}" is no address that begins with http:, https: or urn:', text=text[:80])
        return text

    def _text(self, value: Any, key: str, where: int | str) -> str:
        if not isinstance(value, str) or len(value) > _TEXT_LIMIT:
            malformed(
                self.name, where, '"{key}" must be a text of at most {text_limit} characters',
                key=key, text_limit=_TEXT_LIMIT,
            )
        if any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or c in _DIRECTION for c in value):
            malformed(self.name, where, '"{key}" holds control characters', key=key)
        if value.strip().startswith(FORMULA):
            malformed(
                self.name, where, '"{key}" begins with {value}, which spreadsheets take for a formula',
                key=key, value=value.strip()[0],
            )
        return value.strip()

    def _spectra(self, spectra: Any, where: int | str) -> Spectra:
        if not isinstance(spectra, dict) or set(spectra) != {"wavelengths_nm", "reflectance"}:
            malformed(self.name, where, '"spectra" needs "wavelengths_nm" and "reflectance"')
        wavelengths, reflectance = spectra["wavelengths_nm"], spectra["reflectance"]
        if not _numbers(wavelengths) or len(wavelengths) < 2 or not all(300 <= w <= 3000 for w in wavelengths):
            malformed(self.name, where, '"wavelengths_nm" must be two or more numbers from 300 to 3000')
        if any(b <= a for a, b in zip(wavelengths, wavelengths[1:])):
            malformed(self.name, where, "the wavelengths must increase")
        if (
            not isinstance(reflectance, list)
            or not reflectance
            or any(not _numbers(s) or len(s) != len(wavelengths) for s in reflectance)
        ):
            malformed(
                self.name, where, '"reflectance" must be lists of {wavelengths} numbers, one for each wavelength',
                wavelengths=len(wavelengths),
            )
        if any(not -0.05 <= value <= 1.5 for spectrum in reflectance for value in spectrum):
            malformed(self.name, where, "reflectance must be a fraction, from 0 to 1 (divide percent by 100)")
        return Spectra(
            [float(value) for value in wavelengths], [[float(value) for value in spectrum] for spectrum in reflectance]
        )

    def _check_parents(self, concept: Entry) -> None:
        seen = [concept.id]
        parent = concept.parent
        while parent is not None and parent not in self.lexicon.concepts:
            if parent not in self.entries:
                problem = f'the parent "{parent}" of "{seen[-1]}" is no concept of the lexicon or this file'
                malformed(self.name, self.places[seen[-1]], problem)
            if parent in seen:
                malformed(self.name, self.places[concept.id], '"{id}" is its own ancestor', id=concept.id)
            if len(seen) > MAX_DEPTH:
                malformed(
                    self.name, self.places[concept.id], '"{id}" has more than {max_depth} ancestors',
                    id=concept.id, max_depth=MAX_DEPTH,
                )
            seen.append(parent)
            parent = self.entries[parent].parent


def _numbers(values: Any) -> bool:
    """Whether this is a list of finite numbers."""
    return isinstance(values, list) and all(
        isinstance(v, (int, float)) and not isinstance(v, bool) and abs(v) < 1e9 and math.isfinite(v) for v in values
    )

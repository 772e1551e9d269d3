"""A user's or community's own names: `--ontology FILE`, as JSON, CSV or SKOS Turtle.

Names lead to concepts of the lexicon, or to new concepts with a parent, a definition and, if known, spectra. The form
of the JSON file is `resources/schema/ontology-1.json`; `resources/ontologies/README.md` describes all three forms.
`load` and `save` are for editing and conversion, `load_ontology` for reading prompts.
"""
from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import UserError
from ...files import write_file
from ..lexicon import Lexicon, bundled_lexicon
from ..words.normalise import MAX_PROMPT, normalise
from ..words.terms import Term, TermIndex
from . import csv_format as ontology_csv
from . import json_format as ontology_json
from . import skos_format as ontology_skos
from .document import ID, Entry, Name, OntologyDocument, RawEntry, Spectra, malformed

MAX_BYTES = 20_000_000
MAX_CONCEPTS = 10_000
MAX_DEPTH = 50
SUFFIXES = (".json", ".csv", ".ttl")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
_IRI = re.compile(r"(https?|urn):[^\s<>\"{}|\\^`]{1,500}")
_TEXT_LIMIT = 2000
_FORMULA = ("=", "+", "-", "@")  # what spreadsheets run
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # make text look other than it is


@dataclass(frozen=True)
class NewConcept:
    """A material that the lexicon does not have.

    `parent` is a concept of the lexicon or another new one, `close` one of the lexicon that it resembles; both may be
    None.
    """

    id: str
    label: str
    parent: str | None
    definition: str
    close: str | None = None


class Ontology(TermIndex):
    """Names, new concepts and spectra of one file, with the licence, authors and access note they came with."""

    def __init__(self, document: OntologyDocument, lexicon: Lexicon, file: str = "", sha256: str = ""):
        new = [entry for entry in document.entries if entry.id not in lexicon.concepts]
        self.new_concepts = {
            entry.id: NewConcept(
                entry.id, entry.label or entry.id.replace("_", " "), entry.parent, entry.definition, entry.close
            )
            for entry in new
        }
        self.labels = {concept.id: concept.label for concept in self.new_concepts.values()}
        super().__init__([term for entry in document.entries for term in self._terms(entry)])
        self._spectra = {
            entry.id: (
                np.asarray(entry.spectra.wavelengths_nm, np.float64),
                np.asarray(entry.spectra.reflectance, np.float32),
            )
            for entry in document.entries
            if entry.spectra
        }
        self._source = {
            "file": file,
            "sha256": sha256,
            **{key: getattr(document, key) for key in ("title", "licence", "access", "authors", "iri")},
            "concepts": len(document.entries),
        }

    def _terms(self, entry: Entry) -> list[Term]:
        """A new concept answers to its label and its id, too."""
        names = [(name.text, name.language) for name in entry.names]
        if entry.id in self.new_concepts:
            names += _own_names(entry)
        return [Term(text, entry.id, language, rank) for rank, (text, language) in enumerate(names)]

    def spectra(self, concept: str) -> tuple[np.ndarray, np.ndarray] | None:
        """Wavelengths in nm (b,) and reflectance (k, b) in 0..1 given for a concept, or None."""
        return self._spectra.get(concept)

    def describe(self) -> dict[str, Any]:
        """File, SHA-256, title, licence, authors and access note, for the provenance."""
        return dict(self._source)


def load(path: str | Path, lexicon: Lexicon | None = None) -> OntologyDocument:
    """Read and check a file (.json, .csv or .ttl) to edit or convert it; `UserError` with the line where it is
    malformed.
    """
    path = Path(path)
    return parse(read_file(path), path, lexicon or bundled_lexicon())


def save(document: OntologyDocument, path: str | Path, lexicon: Lexicon | None = None) -> None:
    """Check the document and write it whole in the form that the suffix of `path` tells.

    `UserError` where something is wrong; the file then stays as it was.
    """
    path = Path(path)
    write = {".json": ontology_json.write, ".csv": ontology_csv.write, ".ttl": ontology_skos.write}[_suffix(path)]
    raw = [RawEntry(entry.id, ontology_json.entry_values(entry, document.language)) for entry in document.entries]
    metadata = {key: getattr(document, key) for key in ("title", "licence", "authors", "access", "iri")}
    checked = _Checker(path.name, lexicon or bundled_lexicon(), head="").check(
        {**metadata, "language": document.language or ""}, raw
    )
    if not checked.entries:
        raise UserError(f"The ontology {path.name} would be empty; add a material before you save it.")
    content = write(checked).encode("utf-8")
    if len(content) > MAX_BYTES:
        raise UserError(
            f"The ontology {path.name} would become larger than {MAX_BYTES // 1_000_000} MB; begin another file."
        )
    try:
        write_file(path, content)
    except OSError as error:
        raise UserError(f"The ontology {path} cannot be written ({error.strerror or error}); choose another place.") from error


def load_ontology(path: str | Path, lexicon: Lexicon) -> Ontology:
    """Read and check a file to read prompts with; `UserError` with the line where it is malformed."""
    path = Path(path)
    content = read_file(path)
    return Ontology(parse(content, path, lexicon), lexicon, path.name, hashlib.sha256(content).hexdigest())


def read_file(path: Path) -> bytes:
    """The content of an ontology file; `UserError` where it is none or too large."""
    _suffix(path)
    try:
        if path.exists() and not path.is_file():  # a device or a pipe has no end
            raise UserError(f"The ontology {path} is no file; check the path.")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UserError(f"The ontology {path} cannot be read ({error.strerror or error}); check the path.") from error
    if len(content) > MAX_BYTES:
        raise UserError(
            f"The ontology {path.name} is larger than {MAX_BYTES // 1_000_000} MB; split it or leave spectra out."
        )
    return content


def parse(content: bytes, path: Path, lexicon: Lexicon) -> OntologyDocument:
    """Check what stands in the file `path`; `UserError` with the line where it is malformed."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UserError(f"The ontology {path.name}, line {line}, is not UTF-8 text; save it as UTF-8.") from error
    notes: list[str] = []
    suffix = _suffix(path)
    if suffix == ".ttl":
        metadata, entries, notes = ontology_skos.read(text, path.name, lexicon.concepts)
    else:
        metadata, entries = {".json": ontology_json.read, ".csv": ontology_csv.read}[suffix](text, path.name)
    document = _Checker(path.name, lexicon).check(metadata, entries)
    document.notes = notes
    return document


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UserError(f"The ontology {path.name} is neither .json nor .csv nor .ttl; save it in one of these forms.")
    return suffix


def _own_names(entry: Entry) -> list[tuple[str, None]]:
    """The label and the id of a new concept, where they are not among its names."""
    known = {normalise(name.text) for name in entry.names}
    words = entry.id.replace("_", " ")
    return [(text, None) for text in dict.fromkeys([entry.label or words, words]) if normalise(text) not in known]


class _Checker:
    """Checks raw entries against the lexicon and each other."""

    def __init__(self, name: str, lexicon: Lexicon, head: int | str = 1):
        self.name = name
        self.head = head  # where the metadata stand
        self.lexicon = lexicon
        self.entries: dict[str, Entry] = {}
        self.places: dict[str, int | str] = {}
        self.owners: dict[tuple[str, str | None], str] = {}

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
            authors=[self._text(author, "authors", self.head) for author in authors],
            language=self._language(metadata.get("language", ""), self.head),
            iri=self._iri(metadata.get("iri", ""), self.head),
        )
        if len(raw) > MAX_CONCEPTS:
            malformed(self.name, raw[MAX_CONCEPTS].where, f"more than {MAX_CONCEPTS} concepts")
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
            malformed(self.name, where, f'the concept "{concept}" is already given on line {self.places[concept]}')
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
        for name in (self._name(name, language, where) for name in names):
            if name not in entry.names:
                entry.names.append(name)
        if "spectra" in values:
            entry.spectra = self._spectra(values["spectra"], where)
        if concept in self.lexicon.concepts:
            if entry.label or entry.parent or entry.close or entry.definition:
                malformed(
                    self.name,
                    where,
                    f'"{concept}" is a concept of the lexicon: give names or spectra to it, or choose another id',
                )
            if not entry.names and not entry.spectra:
                malformed(self.name, where, f'nothing is said about "{concept}": give it names or spectra')
        elif not entry.parent and not entry.close and not entry.definition:
            malformed(self.name, where, f'the new concept "{concept}" needs a parent or a definition')
        elif entry.close and entry.close not in self.lexicon.concepts:
            malformed(self.name, where, f'"{entry.close}", which "{concept}" is close to, is no concept of the lexicon')
        own = [] if concept in self.lexicon.concepts else _own_names(entry)
        for text, code in [(name.text, name.language) for name in entry.names] + own:
            owner = self.owners.setdefault((normalise(text), code), concept)
            if owner != concept:
                malformed(self.name, where, f'the name "{text}" stands for both "{owner}" and "{concept}"')
        self.entries[concept], self.places[concept] = entry, where

    def _name(self, name: Any, language: str | None, where: int | str) -> Name:
        if isinstance(name, dict):
            if not {"name"} <= set(name) <= {"name", "language"}:
                malformed(self.name, where, 'a name is a text, or an object with "name" and "language"')
            language = self._language(name.get("language", ""), where) or language
            name = name["name"]
        text = self._text(name, "name", where)
        if not any(c.isalpha() for c in text) or len(text) > MAX_PROMPT:
            malformed(self.name, where, f"a name needs letters, and {MAX_PROMPT} characters at most")
        return Name(text, language)

    def _language(self, code: Any, where: int | str) -> str | None:
        text = self._text(code, "language", where)
        if text and not _LANGUAGE.fullmatch(text):
            malformed(self.name, where, f'"{text}" is no language code such as en or sw')
        return text.lower() or None

    def _id(self, value: Any, key: str, where: int | str) -> str | None:
        if value is not None and not isinstance(value, str):
            malformed(self.name, where, f'"{key}" must be the id of a concept')
        return value or None

    def _iri(self, value: Any, where: int | str) -> str:
        text = self._text(value, "iri", where)
        if text and not _IRI.fullmatch(text):
            malformed(self.name, where, f'"{text[:80]}" is no address that begins with http:, https: or urn:')
        return text

    def _text(self, value: Any, key: str, where: int | str) -> str:
        if not isinstance(value, str) or len(value) > _TEXT_LIMIT:
            malformed(self.name, where, f'"{key}" must be a text of at most {_TEXT_LIMIT} characters')
        if any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or c in _DIRECTION for c in value):
            malformed(self.name, where, f'"{key}" holds control characters')
        if value.strip().startswith(_FORMULA):
            malformed(
                self.name, where, f'"{key}" begins with {value.strip()[0]}, which spreadsheets take for a formula'
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
                self.name, where, f'"reflectance" must be lists of {len(wavelengths)} numbers, one for each wavelength'
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
                malformed(self.name, self.places[concept.id], f'"{concept.id}" is its own ancestor')
            if len(seen) > MAX_DEPTH:
                malformed(self.name, self.places[concept.id], f'"{concept.id}" has more than {MAX_DEPTH} ancestors')
            seen.append(parent)
            parent = self.entries[parent].parent


def _numbers(values: Any) -> bool:
    """Whether this is a list of finite numbers."""
    return isinstance(values, list) and all(
        isinstance(v, (int, float)) and not isinstance(v, bool) and abs(v) < 1e9 and math.isfinite(v) for v in values
    )

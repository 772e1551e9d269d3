"""A user's or community's own names: `--ontology FILE`, as JSON or CSV.

Names lead to concepts of the lexicon, or to new concepts with a parent, a definition and, if known, spectra. The form of the JSON
file is `resources/schema/ontology-1.json`; `resources/ontologies/README.md` describes both forms.
"""
from __future__ import annotations

import csv
import hashlib
import io
import json
import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from ..errors import UserError
from .lexicon import Lexicon
from .normalise import MAX_PROMPT, normalise
from .terms import Term, TermIndex

FORMAT_VERSION = 1
MAX_BYTES = 20_000_000
MAX_CONCEPTS = 10_000
_ID = re.compile(r"[a-z0-9][a-z0-9_]{0,79}")
_CSV_COLUMNS = ("name", "concept", "language", "label", "parent", "definition")
_CSV_METADATA = ("title", "licence", "authors", "access")
_TEXT_LIMIT = 2000


@dataclass(frozen=True)
class NewConcept:
    """A material that the lexicon does not have; `parent` is a concept of the lexicon or another new one, or None."""

    id: str
    label: str
    parent: str | None
    definition: str


class Ontology(TermIndex):
    """Names, new concepts and spectra of one file, with the licence, authors and access note they came with."""

    def __init__(
        self,
        terms: list[Term],
        new_concepts: dict[str, NewConcept],
        spectra: dict[str, tuple[np.ndarray, np.ndarray]],
        source: dict[str, Any],
    ):
        super().__init__(terms)
        self.new_concepts = new_concepts
        self.labels = {concept.id: concept.label for concept in new_concepts.values()}
        self._spectra = spectra
        self._source = source

    def spectra(self, concept: str) -> tuple[np.ndarray, np.ndarray] | None:
        """Wavelengths in nm (b,) and reflectance (k, b) in 0..1 given for a concept, or None."""
        return self._spectra.get(concept)

    def describe(self) -> dict[str, Any]:
        """File, SHA-256, title, licence, authors and access note, for the provenance."""
        return dict(self._source)


def load_ontology(path: str | Path, lexicon: Lexicon) -> Ontology:
    """Read and check a file; `UserError` with the line where it is malformed."""
    path = Path(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError(f"The ontology {path.name} is larger than {MAX_BYTES // 1_000_000} MB; split it or leave spectra out.")
        content = path.read_bytes()
    except OSError as error:
        raise UserError(f"The ontology {path} cannot be read ({error.strerror or error}); check the path.") from error
    return parse_ontology(content, path, lexicon)


def parse_ontology(content: bytes, path: Path, lexicon: Lexicon) -> Ontology:
    """Check what stands or is to stand in the file `path`; `UserError` with the line where it is malformed."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UserError(f"The ontology {path.name}, line {line}, is not UTF-8 text; save it as UTF-8.") from error
    readers = {".json": _read_json, ".csv": _read_csv}
    if path.suffix.lower() not in readers:
        raise UserError(f"The ontology {path.name} is neither .json nor .csv; save it in one of these forms.")
    metadata, entries = readers[path.suffix.lower()](text, path.name)
    return _Builder(path.name, lexicon).build(metadata, entries, hashlib.sha256(content).hexdigest())


def _malformed(name: str, line: int, problem: str) -> NoReturn:
    raise UserError(f"The ontology {name}, line {line}: {problem}.")


@dataclass
class _Entry:
    """One concept as written in a file, and the line it begins on."""

    line: int
    values: dict[str, Any]


def _read_json(text: str, name: str) -> tuple[dict[str, Any], list[_Entry]]:
    def refuse_constant(constant: str) -> NoReturn:
        number = text.count("\n", 0, max(text.find(constant), 0)) + 1
        _malformed(name, number, f"{constant} is no number")

    def refuse_repeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        values = dict(pairs)
        if len(values) < len(pairs):
            keys = [key for key, _ in pairs]
            key = next(key for key in keys if keys.count(key) > 1)
            _malformed(name, 1, f'the key "{key}" stands twice in one object')
        return values

    decoder = json.JSONDecoder(parse_constant=refuse_constant, object_pairs_hook=refuse_repeated)
    try:
        document = decoder.decode(text)
    except json.JSONDecodeError as error:
        raise UserError(f"The ontology {name}, line {error.lineno}, is not valid JSON: {error.msg}.") from error
    except (RecursionError, ValueError) as error:
        raise UserError(f"The ontology {name} is nested too deeply or holds a number that is too long; write it more plainly.") from error
    if not isinstance(document, dict):
        _malformed(name, 1, 'an object with "clip_unmix_ontology" and "concepts" is expected')
    if document.get("clip_unmix_ontology") != FORMAT_VERSION:
        _malformed(name, 1, f'"clip_unmix_ontology": {FORMAT_VERSION} is missing or another version')
    unknown = set(document) - {"clip_unmix_ontology", "$schema", "language", "concepts", *_CSV_METADATA}
    if unknown:
        _malformed(name, 1, f'the key "{min(unknown)}" is not known')
    concepts = document.get("concepts")
    if not isinstance(concepts, list) or not concepts:
        _malformed(name, 1, '"concepts" must be a list of at least one concept')
    lines = list(_lines_of_items(text, decoder))
    entries = []
    for item, line in zip(concepts, lines):
        if not isinstance(item, dict):
            _malformed(name, line, "a concept must be an object")
        unknown = set(item) - {"id", "label", "parent", "definition", "names", "spectra"}
        if unknown:
            _malformed(name, line, f'the key "{min(unknown)}" is not known in a concept')
        entries.append(_Entry(line, item))
    return {key: document[key] for key in (*_CSV_METADATA, "language") if key in document}, entries


def _lines_of_items(text: str, decoder: json.JSONDecoder) -> Iterator[int]:
    """The line each item of the list "concepts" begins on (text that has been parsed without error)."""
    opening = [m for m in re.finditer(r'(?<!\\)"concepts"\s*:\s*\[', text) if _depth_is_one(text[: m.start()])]
    at = opening[-1].end()
    while True:
        at += len(re.match(r"[\s,]*", text[at:]).group())  # type: ignore[union-attr]
        if text[at] == "]":
            return
        yield text.count("\n", 0, at) + 1
        _, at = decoder.raw_decode(text, at)


def _depth_is_one(before: str) -> bool:
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", before)
    return sum(bare.count(c) for c in "{[") - sum(bare.count(c) for c in "}]") == 1


def _read_csv(text: str, name: str) -> tuple[dict[str, Any], list[_Entry]]:
    """Lines "# licence: ..." first, then a header, then one name a line; further columns headed by a wavelength hold a spectrum."""
    lines = text.splitlines()
    metadata: dict[str, Any] = {}
    first = 0
    while first < len(lines) and (lines[first].startswith("#") or not lines[first].strip()):
        key, _, value = lines[first].lstrip("# ").partition(":")
        if key.strip().lower() in (*_CSV_METADATA, "language"):
            key, value = key.strip().lower(), value.strip().rstrip(",")
            metadata[key] = [author.strip() for author in value.split(";")] if key == "authors" else value
        first += 1
    if "\0" in text:
        _malformed(name, text.count("\n", 0, text.index("\0")) + 1, "a NUL character is no text")
    reader = csv.reader(io.StringIO("\n".join(lines[first:])), strict=True)
    by_concept: dict[str, _Entry] = {}
    try:
        header = [column.strip().lower() for column in next(reader, [])]
        bands = _csv_header(header, name, first + 1)
        line = first + reader.line_num + 1
        for row in reader:
            if any(cell.strip() for cell in row):
                if len(row) != len(header):
                    _malformed(name, line, f"{len(row)} columns where the header has {len(header)}")
                _add_csv_row(by_concept, dict(zip(header, (cell.strip() for cell in row))), bands, line, name)
            line = first + reader.line_num + 1
    except csv.Error as error:
        raise UserError(f"The ontology {name}, line {first + reader.line_num}, is not valid CSV: {error}.") from error
    if not by_concept:
        _malformed(name, first + 1, "there is no name below the header")
    return metadata, list(by_concept.values())


def _csv_header(header: list[str], name: str, line: int) -> dict[str, float]:
    """The spectral columns and their wavelengths; `UserError` where a column is unknown or missing."""
    bands = {column: float(column) for column in header if re.fullmatch(r"\d{3,5}(\.\d+)?", column)}
    unknown = [column for column in header if column not in bands and column not in _CSV_COLUMNS]
    if unknown or not {"name", "concept"} <= set(header) or len(set(header)) < len(header):
        problem = f'the column "{unknown[0]}" is not known' if unknown else 'the columns "name" and "concept" are needed, each column once'
        _malformed(name, line, f"{problem} (columns are {', '.join(_CSV_COLUMNS)} and wavelengths in nm)")
    return bands


def _add_csv_row(by_concept: dict[str, _Entry], row: dict[str, str], bands: dict[str, float], line: int, name: str) -> None:
    entry = by_concept.setdefault(row["concept"], _Entry(line, {"id": row["concept"], "names": []}))
    if row["name"]:
        entry.values["names"].append({"name": row["name"], **({"language": row["language"]} if row.get("language") else {})})
    for key in ("label", "parent", "definition"):
        if row.get(key) and entry.values.setdefault(key, row[key]) != row[key]:
            _malformed(name, line, f"the {key} of \"{row['concept']}\" differs from the one given on line {entry.line}")
    if any(row[column] for column in bands):
        try:
            reflectance = [float(row[column]) for column in bands]
        except ValueError:
            _malformed(name, line, "a reflectance is missing or no number")
        entry.values.setdefault("spectra", {"wavelengths_nm": list(bands.values()), "reflectance": []})["reflectance"].append(reflectance)


class _Builder:
    """Checks the entries of a file against the lexicon and each other."""

    def __init__(self, name: str, lexicon: Lexicon):
        self.name = name
        self.lexicon = lexicon
        self.terms: list[Term] = []
        self.new_concepts: dict[str, NewConcept] = {}
        self.spectra: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self.lines: dict[str, int] = {}
        self.owners: dict[tuple[str, str | None], str] = {}

    def build(self, metadata: dict[str, Any], entries: list[_Entry], sha256: str) -> Ontology:
        source = {
            "file": self.name,
            "sha256": sha256,
            **{key: self._text(metadata.get(key, ""), key, 1) for key in ("title", "licence", "access")},
            "authors": self._authors(metadata.get("authors", [])),
        }
        language = self._text(metadata.get("language", ""), "language", 1) or None
        if len(entries) > MAX_CONCEPTS:
            _malformed(self.name, entries[MAX_CONCEPTS].line, f"more than {MAX_CONCEPTS} concepts")
        for entry in entries:
            self._add(entry, language)
        for concept in self.new_concepts.values():
            self._check_parents(concept)
        return Ontology(self.terms, self.new_concepts, self.spectra, source)

    def _add(self, entry: _Entry, language: str | None) -> None:
        values, line = entry.values, entry.line
        concept = values.get("id")
        if not isinstance(concept, str) or not _ID.fullmatch(concept):
            _malformed(self.name, line, "a concept needs an id of small letters a-z, digits and underscores")
        if concept in self.lines:
            _malformed(self.name, line, f'the concept "{concept}" is already given on line {self.lines[concept]}')
        self.lines[concept] = line
        label = self._text(values.get("label", ""), "label", line)
        parent = values.get("parent")
        if parent is not None and not isinstance(parent, str):
            _malformed(self.name, line, '"parent" must be the id of a concept')
        definition = self._text(values.get("definition", ""), "definition", line)
        if concept in self.lexicon.concepts:
            if label or parent or definition:
                _malformed(self.name, line, f'"{concept}" is a concept of the lexicon: give names or spectra to it, or choose another id')
        else:
            if not parent and not definition:
                _malformed(self.name, line, f'the new concept "{concept}" needs a parent or a definition')
            self.new_concepts[concept] = NewConcept(concept, label or concept.replace("_", " "), parent or None, definition)
        names = values.get("names", [])
        if not isinstance(names, list):
            _malformed(self.name, line, '"names" must be a list')
        own = [] if concept in self.lexicon.concepts else [self.new_concepts[concept].label, concept.replace("_", " ")]
        given = [self._name(name, language, line) for name in names]
        known = {normalise(text) for text, _ in given}
        given += [(text, None) for text in dict.fromkeys(own) if normalise(text) not in known]
        for rank, (text, code) in enumerate(given):
            owner = self.owners.setdefault((normalise(text), code), concept)
            if owner != concept:
                _malformed(self.name, line, f'the name "{text}" stands for both "{owner}" and "{concept}"')
            self.terms.append(Term(text, concept, code, rank))
        if "spectra" in values:
            self.spectra[concept] = self._read_spectra(values["spectra"], line)
        elif concept in self.lexicon.concepts and not names:
            _malformed(self.name, line, f'nothing is said about "{concept}": give it names or spectra')

    def _name(self, name: Any, language: str | None, line: int) -> tuple[str, str | None]:
        if isinstance(name, dict):
            if not {"name"} <= set(name) <= {"name", "language"}:
                _malformed(self.name, line, 'a name is a text, or an object with "name" and "language"')
            language = self._text(name.get("language", ""), "language", line) or language
            name = name["name"]
        text = self._text(name, "name", line)
        if not any(c.isalpha() for c in text) or len(text) > MAX_PROMPT:
            _malformed(self.name, line, f"a name needs letters, and {MAX_PROMPT} characters at most")
        if language is not None and not re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", language):
            _malformed(self.name, line, f'"{language}" is no language code such as en or sw')
        return text, language.lower() if language else None

    def _text(self, value: Any, key: str, line: int) -> str:
        if not isinstance(value, str) or len(value) > _TEXT_LIMIT:
            _malformed(self.name, line, f'"{key}" must be a text of at most {_TEXT_LIMIT} characters')
        if any(unicodedata.category(c) in ("Cc", "Cs") for c in value):
            _malformed(self.name, line, f'"{key}" holds control characters')
        return value.strip()

    def _authors(self, authors: Any) -> list[str]:
        if not isinstance(authors, list):
            _malformed(self.name, 1, '"authors" must be a list of names')
        return [self._text(author, "authors", 1) for author in authors]

    def _read_spectra(self, spectra: Any, line: int) -> tuple[np.ndarray, np.ndarray]:
        if not isinstance(spectra, dict) or set(spectra) != {"wavelengths_nm", "reflectance"}:
            _malformed(self.name, line, '"spectra" needs "wavelengths_nm" and "reflectance"')
        wavelengths, reflectance = spectra["wavelengths_nm"], spectra["reflectance"]
        if not _numbers(wavelengths) or len(wavelengths) < 2 or not all(300 <= w <= 3000 for w in wavelengths):
            _malformed(self.name, line, '"wavelengths_nm" must be two or more numbers from 300 to 3000')
        if any(b <= a for a, b in zip(wavelengths, wavelengths[1:])):
            _malformed(self.name, line, "the wavelengths must increase")
        if not isinstance(reflectance, list) or not reflectance or any(not _numbers(s) or len(s) != len(wavelengths) for s in reflectance):
            _malformed(self.name, line, f'"reflectance" must be lists of {len(wavelengths)} numbers, one for each wavelength')
        if any(not -0.05 <= value <= 1.5 for spectrum in reflectance for value in spectrum):
            _malformed(self.name, line, "reflectance must be a fraction, from 0 to 1 (divide percent by 100)")
        return np.asarray(wavelengths, np.float64), np.asarray(reflectance, np.float32)

    def _check_parents(self, concept: NewConcept) -> None:
        seen = [concept.id]
        parent = concept.parent
        while parent is not None and parent not in self.lexicon.concepts:
            if parent not in self.new_concepts:
                problem = f'the parent "{parent}" of "{seen[-1]}" is no concept of the lexicon or this file'
                _malformed(self.name, self.lines[seen[-1]], problem)
            if parent in seen:
                _malformed(self.name, self.lines[concept.id], f'"{concept.id}" is its own ancestor')
            seen.append(parent)
            parent = self.new_concepts[parent].parent


def _numbers(values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v) for v in values)

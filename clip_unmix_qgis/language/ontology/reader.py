"""A user's or community's own names: `--ontology FILE`, as JSON, CSV or SKOS Turtle.

Names lead to concepts of the lexicon, or to new concepts with a parent, a definition and, if known, spectra. The form
of the JSON file is `resources/schema/ontology-1.json`; `resources/ontologies/README.md` describes all three forms.
`load` and `save` are for editing and conversion, `load_ontology` for reading prompts.
"""
from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...bounded import read_bounded
from ...errors import UserError, reason_of
from ...files import write_file
from ...messages import Message
from ..lexicon import Lexicon, bundled_lexicon
from ..words.terms import Term, TermIndex
from . import csv_format as ontology_csv
from . import json_format as ontology_json
from . import skos_format as ontology_skos
from . import turtle
from .checker import Checker, own_names
from .document import Entry, OntologyDocument, RawEntry

MAX_BYTES = 20_000_000
SUFFIXES = (".json", ".csv", ".ttl")


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
        # The first name of a concept in each language that it is named in.
        self.names = {e.id: {n.language: n.text for n in reversed(e.names) if n.language} for e in document.entries}
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
            names += own_names(entry)
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
    checked = Checker(path.name, lexicon or bundled_lexicon(), head="").check(
        {**metadata, "language": document.language or ""}, raw
    )
    if not checked.entries:
        raise UserError("The ontology {path} would be empty; add a material before you save it.", path=path.name)
    content = write(checked).encode("utf-8")
    most = (turtle.MAX_CHARACTERS if _suffix(path) == ".ttl" else MAX_BYTES) // 1_000_000
    if len(content) > most * 1_000_000:
        raise UserError(
            "The ontology {path} would become larger than {most} MB; begin another file.",
            path=path.name, most=most,
        )
    try:
        write_file(path, content)
    except OSError as error:
        reason = reason_of(error)
        raise UserError(
            "The ontology {path} cannot be written ({reason}); choose another place.",
            path=path, reason=reason,
        ) from error


def load_ontology(path: str | Path, lexicon: Lexicon) -> Ontology:
    """Read and check a file to read prompts with; `UserError` with the line where it is malformed."""
    path = Path(path)
    content = read_file(path)
    return Ontology(parse(content, path, lexicon), lexicon, path.name, hashlib.sha256(content).hexdigest())


def read_file(path: Path) -> bytes:
    """The content of an ontology file; `UserError` where it is none or too large."""
    _suffix(path)
    return read_bounded(path, MAX_BYTES, Message("ontology"), Message("split it or leave spectra out"))


def parse(content: bytes, path: Path, lexicon: Lexicon) -> OntologyDocument:
    """Check what stands in the file `path`; `UserError` with the line where it is malformed."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UserError(
            "The ontology {path}, line {line}, is not UTF-8 text; save it as UTF-8.",
            path=path.name, line=line,
        ) from error
    notes: list[str] = []
    suffix = _suffix(path)
    if suffix == ".ttl":
        metadata, entries, notes = ontology_skos.read(text, path.name, lexicon.concepts)
    else:
        metadata, entries = {".json": ontology_json.read, ".csv": ontology_csv.read}[suffix](text, path.name)
    document = Checker(path.name, lexicon).check(metadata, entries)
    document.notes = notes
    return document


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UserError(
            "The ontology {path} is neither .json nor .csv nor .ttl; save it in one of these forms.",
            path=path.name,
        )
    return suffix

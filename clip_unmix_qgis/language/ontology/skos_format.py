"""Ontologies as SKOS in Turtle, through rdflib.

The lexicon's concepts are `urn:clip_unmix_qgis:concept:ID`. A concept that is one of them has it as skos:exactMatch;
skos:broader and skos:broadMatch lead to the parent, skos:closeMatch to a concept of the lexicon that is near. Spectra
are a property of ours, which holds JSON. Licence, authors and access note are Dublin Core terms of the concept scheme.
"""
from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Container, Iterable
from typing import Any

from ...messages import both
from .document import ID, Entry, OntologyDocument, RawEntry, id_of, malformed
from .json_format import entry_values
from .turtle import Statement, rdflib_module, statements_of

_LEXICON = "urn:clip_unmix_qgis:concept:"
_OURS = "urn:clip_unmix_qgis:term:"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCTERMS = "http://purl.org/dc/terms/"
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
_SPECTRA = _OURS + "spectra"
_DEFAULT_SCHEME = "urn:clip_unmix_qgis:ontology"
_METADATA = {
    "title": "title",
    "license": "licence",
    "creator": "authors",
    "accessRights": "access",
    "language": "language",
}
_NAMES = ("prefLabel", "altLabel", "hiddenLabel")
# Said by other statements, too.
_IMPLIED = {_RDF_TYPE, *(_SKOS + name for name in ("inScheme", "topConceptOf", "hasTopConcept", "narrower"))}


def read(text: str, name: str, lexicon: Container[str]) -> tuple[dict[str, Any], list[RawEntry], list[str]]:
    """Metadata, entries and notes on what could not be kept; `UserError` with the line where the file `name` is no such
    Turtle.

    `lexicon` tells the concepts there are.
    """
    statements = statements_of(text, name)
    of: dict[Any, list[Statement]] = {}
    for statement in statements:
        of.setdefault(statement.subject, []).append(statement)
    schemes = _typed(statements, "ConceptScheme")
    concepts = _typed(statements, "Concept")
    if len(schemes) > 1:
        malformed(name, schemes[1].line, "there is a second skos:ConceptScheme; keep one in a file")
    if not concepts:
        malformed(name, 1, "there is no skos:Concept")
    lost: Counter[str] = Counter()
    scheme = schemes[0].subject if schemes else None
    metadata = _read_scheme(of.get(scheme, []), lost)
    if scheme is not None and str(scheme) != _DEFAULT_SCHEME:
        metadata["iri"] = str(scheme)
    reader = _ConceptReader(name, lexicon, _base(str(scheme or _DEFAULT_SCHEME)), of, concepts, lost)
    entries = [reader.read(concept) for concept in reader.ids]
    for subject, found in of.items():
        if subject != scheme and subject not in reader.ids:
            lost.update(statement.predicate for statement in found)
    notes = [f"{count} statements with <{predicate}> are not kept" for predicate, count in sorted(lost.items())]
    return metadata, entries, notes


def _typed(statements: Iterable[Statement], kind: str) -> list[Statement]:
    return [s for s in statements if s.predicate == _RDF_TYPE and str(s.object) == _SKOS + kind]


def _base(scheme: str) -> str:
    """What the IRIs of a scheme's own concepts begin with."""
    return scheme if scheme.endswith(("#", "/")) else scheme + "#"


def _read_scheme(statements: Iterable[Statement], lost: Counter[str]) -> dict[str, Any]:
    metadata: dict[str, Any] = {}
    for _, _, predicate, value in statements:
        key = _METADATA.get(predicate[len(_DCTERMS) :]) if predicate.startswith(_DCTERMS) else None
        if key == "authors":
            metadata.setdefault("authors", []).append(str(value))
        elif key and key not in metadata:
            metadata[key] = str(value)
        elif predicate not in _IMPLIED:
            lost[predicate] += 1
    return metadata


class _ConceptReader:
    """Turns the statements about each concept into an entry."""

    def __init__(
        self,
        name: str,
        lexicon: Container[str],
        base: str,
        of: dict[Any, list[Statement]],
        concepts: list[Statement],
        lost: Counter[str],
    ):
        self.name, self.lexicon, self.of, self.lost = name, lexicon, of, lost
        self.base = base
        self.lines = {statement.subject: statement.line for statement in reversed(concepts)}
        self.exact = {
            concept: self._exact(concept) for concept in dict.fromkeys(statement.subject for statement in concepts)
        }
        self.ids = {concept: exact or self._own_id(concept) for concept, exact in self.exact.items()}
        self.wider = {s.object: s.subject for found in of.values() for s in found if s.predicate == _SKOS + "narrower"}

    def read(self, concept: Any) -> RawEntry:
        values: dict[str, Any] = {"id": self.ids[concept]}
        if str(concept) != self.base + values["id"]:
            values["iri"] = str(concept)
        names: list[tuple[bool, dict[str, str]]] = []
        parents: dict[str, None] = {}
        for line, _, predicate, value in self.of[concept]:
            local = predicate[len(_SKOS) :] if predicate.startswith(_SKOS) else ""
            if local in _NAMES:
                language = {"language": value.language} if getattr(value, "language", None) else {}
                names.append((local == "prefLabel", {"name": str(value), **language}))
            elif predicate == _SPECTRA:
                if "spectra" in values:
                    malformed(self.name, line, '"{id}" has spectra twice; put them into one text', id=values["id"])
                values["spectra"] = self._spectra(str(value), line)
            elif local == "exactMatch" and str(value).startswith(_LEXICON):
                pass  # its id
            elif self.exact[concept] or not self._meaning(predicate, local, value, line, values, parents):
                self.lost.update([] if predicate in _IMPLIED else [predicate])
        if not self.exact[concept]:
            if not parents and concept in self.wider and self.wider[concept] in self.ids:
                parents[self.ids[self.wider[concept]]] = None
            if len(parents) > 1:
                malformed(
                    self.name, self.lines[concept], '"{id}" has several wider concepts ({parents}); keep one',
                    id=values["id"], parents=", ".join(parents),
                )
            values["parent"] = next(iter(parents), None)
        values["names"] = _usual_first(names)
        return RawEntry(self.lines[concept], values)

    def _meaning(
        self, predicate: str, local: str, value: Any, line: int, values: dict[str, Any], parents: dict[str, None]
    ) -> bool:
        """Take up what tells a new concept's meaning; whether the statement was taken up."""
        iri = str(value)
        if local in ("broader", "broadMatch"):
            if iri.startswith(_LEXICON):
                parents[self._of_lexicon(iri, line)] = None
            elif value in self.ids:
                parents[self.ids[value]] = None
            elif local == "broader":
                malformed(
                    self.name, line,
                    "the wider concept <{iri}> is neither in this file nor one of the lexicon ({lexicon}...)",
                    iri=iri, lexicon=_LEXICON,
                )
            else:
                return False
        elif local == "closeMatch" and iri.startswith(_LEXICON) and "close" not in values:
            values["close"] = self._of_lexicon(iri, line)
        elif predicate == _RDFS_LABEL and "label" not in values:
            values["label"] = iri
        elif local == "definition" and "definition" not in values:
            values["definition"] = iri
        else:
            return False
        return True

    def _exact(self, concept: Any) -> str | None:
        """The concept of the lexicon that it is."""
        found = {}
        for line, _, predicate, value in self.of[concept]:
            if predicate == _SKOS + "exactMatch" and str(value).startswith(_LEXICON):
                found[self._of_lexicon(str(value), line)] = line
        if len(found) > 1:
            malformed(
                self.name, max(found.values()), "one concept is exactly {found}; keep one",
                found=both(found),
            )
        return next(iter(found), None)

    def _own_id(self, concept: Any) -> str:
        """What follows the scheme's base, or the last part of an IRI of another kind, in our letters."""
        iri = str(concept)
        local = iri[len(self.base) :] if iri.startswith(self.base) else re.split(r"[/#:]", iri.rstrip("/#"))[-1]
        return local if ID.fullmatch(local) else id_of(local)

    def _of_lexicon(self, iri: str, line: int) -> str:
        concept = iri[len(_LEXICON) :]
        if concept not in self.lexicon:
            malformed(self.name, line, '"{concept}" is no concept of the lexicon', concept=concept)
        return concept

    def _spectra(self, text: str, line: int) -> Any:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            malformed(self.name, line, "the spectra are not valid JSON")


def _usual_first(names: list[tuple[bool, dict[str, str]]]) -> list[dict[str, str]]:
    """The names in the order of the file, but in each language the preferred one first: other programs write them in
    any order.
    """
    slots: dict[str | None, list[int]] = {}
    for slot, (_, name) in enumerate(names):
        slots.setdefault(name.get("language"), []).append(slot)
    ordered = [name for _, name in names]
    for places in slots.values():
        for place, (_, name) in zip(places, sorted((names[i] for i in places), key=lambda found: not found[0])):
            ordered[place] = name
    return ordered


def write(document: OntologyDocument) -> str:
    """The text of the file."""
    rdflib = rdflib_module()
    scheme = document.iri or _DEFAULT_SCHEME
    base = _base(scheme)

    def literal(text: str, language: str | None = None) -> str:
        return rdflib.Literal(text, lang=language).n3()

    def iri(address: str) -> str:
        return rdflib.URIRef(address).n3()

    own = {entry.id: iri(entry.iri) if entry.iri else f":{entry.id}" for entry in document.entries}

    def node(concept: str) -> str:
        return own.get(concept) or f"material:{concept}"

    prefixes = {
        "dcterms": _DCTERMS,
        "rdfs": _RDFS_LABEL[:-5],
        "skos": _SKOS,
        "material": _LEXICON,
        "unmix": _OURS,
        "": base,
    }
    lines = [f"@prefix {prefix}: {iri(address)} ." for prefix, address in prefixes.items()]
    about = ["a skos:ConceptScheme"]
    for term, key in _METADATA.items():
        value = getattr(document, key)
        about += [
            f"dcterms:{term} {literal(text)}" for text in (value if key == "authors" else [value] if value else [])
        ]
    lines += ["", _block(iri(scheme), about)]
    for entry in document.entries:
        lines += ["", _block(own[entry.id], _about(entry, own, iri(scheme), literal, node))]
    return "\n".join(lines) + "\n"


def _about(entry: Entry, own: Container[str], scheme: str, literal: Any, node: Any) -> list[str]:
    about = ["a skos:Concept", f"skos:inScheme {scheme}"]
    if not (entry.parent or entry.close or entry.definition):
        about.append(f"skos:exactMatch material:{entry.id}")
    if entry.label:
        about.append(f"rdfs:label {literal(entry.label)}")
    if entry.parent:
        about.append(f"skos:{'broader' if entry.parent in own else 'broadMatch'} {node(entry.parent)}")
    if entry.close:
        about.append(f"skos:closeMatch material:{entry.close}")
    if entry.definition:
        about.append(f"skos:definition {literal(entry.definition)}")
    preferred: set[str | None] = set()
    for name in entry.names:
        about.append(
            f"skos:{'altLabel' if name.language in preferred else 'prefLabel'} {literal(name.text, name.language)}"
        )
        preferred.add(name.language)
    if entry.spectra:
        spectra = json.dumps(entry_values(entry, None)["spectra"])
        about.append(f"unmix:spectra {literal(spectra)}^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>")
    return about


def _block(subject: str, about: list[str]) -> str:
    return f"{subject} " + " ;\n    ".join(about) + " ."

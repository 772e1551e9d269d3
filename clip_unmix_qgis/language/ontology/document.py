"""A user's or community's ontology as it is edited and saved: names, concepts, spectra, and what its people ask for."""
from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any, NoReturn

from ...errors import UserError
from ...messages import Message
from ...plain_text import printable

FORMAT_VERSION = 1
ID = re.compile(r"[a-z0-9][a-z0-9_]{0,79}")
METADATA = ("title", "licence", "authors", "access", "language", "iri")


@dataclass(frozen=True)
class Name:
    """A name as people write it, and the code of its language (None where none is told)."""

    text: str
    language: str | None = None


@dataclass
class Spectra:
    """Increasing wavelengths in nm (b numbers) and k lists of b reflectances, fractions of 0 to 1."""

    wavelengths_nm: list[float]
    reflectance: list[list[float]]


@dataclass
class Entry:
    """A concept with its names, the usual one first.

    Either `id` is a concept of the lexicon, which gets further names or spectra (skos:exactMatch), or it is a new one
    with a `parent` (the wider concept, of the lexicon or the same file: skos:broader), a concept of the lexicon that it
    is `close` to (skos:closeMatch) or a `definition`; `label` is its English name. `iri` is kept where the concept has
    one elsewhere.
    """

    id: str
    names: list[Name] = field(default_factory=list)
    label: str = ""
    parent: str | None = None
    close: str | None = None
    definition: str = ""
    spectra: Spectra | None = None
    iri: str = ""


@dataclass
class OntologyDocument:
    """An ontology to edit; `ontology.load` and `ontology.save` read, check and write it.

    `authors` are the people or communities the knowledge is from, `access` what they ask for beyond the licence
    (consent, protocols, TK and BC labels); `language` is that of names that tell none. `notes` say what of a file could
    not be kept.
    """

    title: str = ""
    licence: str = ""
    authors: list[str] = field(default_factory=list)
    access: str = ""
    language: str | None = None
    iri: str = ""
    entries: list[Entry] = field(default_factory=list)
    notes: list[str] = field(default_factory=list, compare=False)

    def find(self, concept: str) -> Entry | None:
        """The entry of a concept, or None."""
        return next((entry for entry in self.entries if entry.id == concept), None)

    def add(self, entry: Entry) -> None:
        """Append an entry; `UserError` where its concept has one already."""
        if self.find(entry.id):
            raise UserError(
                'The ontology has an entry "{id}" already; change that one or choose another id.',
                id=entry.id,
            )
        self.entries.append(entry)

    def remove(self, concept: str) -> None:
        """Take an entry out; `UserError` where there is none or where others have it as their parent."""
        children = [entry.id for entry in self.entries if entry.parent == concept]
        if children:
            raise UserError(
                '"{concept}" is the parent of "{children}"; give that another parent first.',
                concept=concept, children=children[0],
            )
        self.entries.remove(self._entry(concept))

    def rename(self, concept: str, new: str) -> None:
        """Give an entry another id, and its children with it; `UserError` where there is none or the id is taken."""
        entry = self._entry(concept)
        if new != concept and self.find(new):
            raise UserError('The ontology has an entry "{new}" already; choose another id.', new=new)
        for child in self.entries:
            if child.parent == concept:
                child.parent = new
        entry.id = new

    def _entry(self, concept: str) -> Entry:
        entry = self.find(concept)
        if entry is None:
            raise UserError('The ontology has no entry "{concept}"; choose one that it has.', concept=concept)
        return entry


@dataclass
class RawEntry:
    """One concept, unchecked, and where it stands: the line it begins on, or its id where there is no file yet."""

    where: int | str
    values: dict[str, Any]


def malformed(name: str, where: int | str, template: str, /, **values: object) -> NoReturn:
    """Refuse the ontology `name` for what stands on a line or in an entry; `template` with `values` says why."""
    of_others = {key: printable(each, 200) if type(each) is str else each for key, each in values.items()}
    place = Message(", line {line}", line=where) if isinstance(where, int) else Message(", entry {entry}", entry=where)
    raise UserError(
        "The ontology {name}{place}: {problem}.",
        name=printable(name), place=place if where != "" else "", problem=Message(template, **of_others),
    )


def id_of(name: str) -> str:
    """Small letters, digits and underscores; a name in another script gets a number that follows from it."""
    letters = [c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c)]
    plain = "".join(letters) if all(c.isascii() for c in letters) else ""
    return (
        re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:80]
        or f"material_{hashlib.sha256(name.encode()).hexdigest()[:10]}"
    )


def number(value: float) -> int | float:
    """Whole numbers without a decimal point, so that files stay as people write them."""
    return int(value) if float(value).is_integer() else float(value)

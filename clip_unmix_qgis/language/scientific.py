"""Scientific names of plants, algae and corals: a genus's concept, with rank (resources/lexicon/scientific.json)."""
from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from ..errors import UserError
from ..messages import Message
from ..paths import RESOURCES
from .words.lookup import Match
from .words.normalise import fold
from .words.terms import Term
from .words.vocabulary import is_word

FILE = RESOURCES / "lexicon" / "scientific.json"
LATIN = "la"
# What epithets end in: Latin adjectives, genitives and participles.
_EPITHET = re.compile(
    r"mays|max|[a-z]{2,}(?:us|um|is|ense|i|ae|ata|ana|ina|osa|ica|oides|ens|ans|ale|are|fera|ea|ia|ra|or|ox|ula|re|la|"
    r"na|ca|ta|sa|da|ma|ops|ur|ies|er|ax|on|ys)"
)
_RANKS = frozenset({"sp", "spp", "ssp", "subsp", "var", "cf", "aff", "x", "×", "l", "f"})
_RANK_NAMES = {
    "species": Message("species {name}"),
    "genus": Message("genus {name}"),
    "higher taxon": Message("higher taxon {name}"),
}
_LONG = 6  # letters of a genus that may be misspelt


class Taxon(NamedTuple):
    """A name as it was understood, its rank and the concepts it may mean, and whether it was corrected."""

    name: str
    rank: str
    concepts: tuple[str, ...]
    corrected: bool = False

    @property
    def read_as(self) -> Message:
        """The name with its rank."""
        return Message(_RANK_NAMES[self.rank], name=self.name)

    def match(self) -> Match:
        terms = tuple(Term(self.name, concept, LATIN, 0) for concept in self.concepts)
        way, certainty = ("corrected", 0.8) if self.corrected else ("exact", 1.0)
        return Match("lexicon", terms, way, certainty, self.name)


def taxon(form: str, is_name: Callable[[str], bool]) -> Taxon | None:
    """The first taxon that a normalised text names; None where it names none. `is_name(word)`: whether a word is a name
    of a material, and so no epithet.

    A genus without an epithet must be no word of general language ("cola").
    """
    words = [word for word in form.split() if word not in _RANKS]
    for place, word in enumerate(words):
        epithet = words[place + 1] if place + 1 < len(words) and not is_name(words[place + 1]) else ""
        if found := _at(word, epithet, alone=len(words) == 1):
            return found
    return None


def _at(word: str, epithet: str, *, alone: bool) -> Taxon | None:
    table = _table()
    if found := table["species"].get(f"{word} {epithet}"):
        return Taxon(f"{word.capitalize()} {epithet}", "species", found)
    is_epithet = bool(_EPITHET.fullmatch(epithet))
    genus = table["genera"].get(word)
    if genus and (is_epithet or (epithet.isascii() and epithet.isalpha() and not is_word(epithet))):
        return Taxon(f"{word.capitalize()} {epithet}", "species", genus)
    if genus and not is_word(word):
        return Taxon(word.capitalize(), "genus", genus)
    if higher := table["higher"].get(word):
        return Taxon(word.capitalize(), "higher taxon", higher)
    if alone or not is_epithet or len(word) < _LONG or is_word(word):
        return None
    return _misspelt(word, epithet)


def _misspelt(word: str, epithet: str) -> Taxon | None:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    genera = _table()["genera"]
    near = process.extract(word, list(genera), scorer=OSA.distance, score_cutoff=1, limit=2)
    if len(near) != 1:
        return None
    genus = near[0][0]
    return Taxon(f"{genus.capitalize()} {epithet}", "species", genera[genus], corrected=True)


def refuse_unknown(typed: str, form: str) -> None:
    """Raise `UserError` for two words that are written like a scientific name that nothing knows."""
    words, typed_words = form.split(), typed.split()
    if len(words) != 2 or len(typed_words) != 2 or form != fold(form.replace(" ", "\n")).replace("\n", " "):
        return
    latin = typed_words[0][:1].isupper() and typed_words[1].islower() and _EPITHET.fullmatch(words[1])
    if latin and len(words[0]) > 3 and not any(is_word(word) for word in words):
        raise UserError(
            '"{typed}" looks like a scientific name, and the table of genera does not hold it; name what it is, '
            'such as tree, shrub, grass, moss or coral.',
            typed=typed,
        )


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, tuple[str, ...]]]:
    """Concepts by lower-case name, for genera, species and higher taxa."""
    document: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    table: dict[str, dict[str, tuple[str, ...]]] = {}
    for part in ("genera", "species", "higher"):
        table[part] = {}
        for concept, names in document[part].items():
            for name in names:
                table[part][name.lower()] = (*table[part].get(name.lower(), ()), concept)
    return table

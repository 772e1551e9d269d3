"""What an attribute makes of a concept: dead + tree = dead tree (resources/lexicon/narrower.json)."""
from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any

from ..paths import RESOURCES
from .attributes import Attribute
from .words.normalise import UNSPACED, script_of

FILE = RESOURCES / "lexicon" / "narrower.json"


class Narrowing:
    """The table; `ancestors` tells the wider concepts of one."""

    def __init__(self, ancestors: Callable[[str], list[str]]):
        self._ancestors = ancestors
        self._table: dict[str, Any] = _table()

    def narrower(self, concept: str, attributes: Sequence[Attribute]) -> str:
        """The concept that attributes make of `concept`: that of the first rule that holds, again and again; itself
        where none does.
        """
        said = {f"{attribute.kind}={attribute.value}" for attribute in attributes}
        if "state=dry" in said:  # of plants
            said.add("moisture=dry")
        wider = {f"substance={each}" for a in attributes if a.kind == "substance" for each in self._ancestors(a.value)}
        for _ in range(3):  # a chain of rules, such as dry and burned, ends soon
            found = self._once(concept, said | wider)
            if found in (None, concept):
                break
            concept = str(found)
        return concept

    def _once(self, concept: str, said: set[str]) -> str | None:
        line = {concept, *self._ancestors(concept), "any"}
        for rule in self._table["rules"]:
            held = line.intersection(rule["of"]) and not line.intersection(rule["but"])
            if held and said.intersection(rule["attributes"]) and rule["is"] not in line:
                return str(rule["is"])
        return None

    def alone(self, attributes: Iterable[Attribute]) -> str | None:
        """The concept that attributes without a material speak of: "burned"."""
        for attribute in attributes:
            if attribute.kind == "substance":
                return attribute.value
            if found := self._table["alone"].get(f"{attribute.kind}={attribute.value}"):
                return str(found)
        return None

    def of_place(self, place: str) -> str | None:
        """The concept that a place without a material stands for."""
        return self._table["places"].get(place)

    def implied(self, concept: str, attribute: Attribute) -> bool:
        """Whether the name of a concept says an attribute itself that stands in it: "dry grass" and "red brick", but
        not "white spruce", which may be green.
        """
        if means(concept, attribute.kind, attribute.value):
            return True
        of_kinds = not {"vegetation", "mineral"}.isdisjoint([concept, *self._ancestors(concept)])
        unspaced = script_of(attribute.word) in UNSPACED  # there a sign means many things inside a word
        looks = attribute.kind in ("colour", "lightness", "surface") and attribute.value != "green"
        return not unspaced and not (of_kinds and looks)  # a "green lawn" is green

    def made_of(self, thing: str, substance: str) -> str | None:
        """What a thing is that is made of a substance: the substance where that is a kind of the thing ("гранитная
        скала", a granite rock; "сосновый лес", a pine forest), itself where it is a kind of that, the narrower thing
        where there is one, else the substance. None where the one is named after no use or the other is no substance.
        """
        if self._is_kind(substance, thing):
            return substance
        if not self.is_substance(substance):
            return None
        if substance in self._ancestors(thing):
            return thing if "impervious" in self._ancestors(thing) else None
        if not self.is_object(thing):
            return None
        made = self.narrower(thing, [Attribute("substance", substance, "")])
        return substance if made == thing else made

    def _is_kind(self, substance: str, thing: str) -> bool:
        """Whether a substance is a kind of what a thing is, or of trees where that is a forest or a kind of it."""
        wider = self._ancestors(substance)
        return thing in wider or (thing == "forest" and "tree" in wider)

    def is_object(self, concept: str) -> bool:
        """Whether a concept is named after a use, and gives way to the substance named beside it."""
        return concept in self._table["objects"]

    def is_substance(self, concept: str) -> bool:
        return not {concept, *self._ancestors(concept)}.isdisjoint(self._table["substances"])


def means(concept: str | None, kind: str, value: str) -> bool:
    """Whether a concept is named after an attribute: dry grass is dry, and the attribute tells nothing more of it."""
    value = f"moisture={value}" if (kind, value) == ("state", "dry") else f"{kind}={value}"
    return value in _table()["implied"].get(concept, ())


# Of what the words of a kind are told, where a word has several senses; those of other kinds are told of anything.
_TOLD_OF = {
    "moisture": {"vegetation", "dry_vegetation", "soil", "rock", "snow", "burned", "mine_waste", "wood"},
    "depth": {"water", "snow", "aquatic_vegetation", "coral"},
    "grain": {"soil", "rock", "mine_waste", "landfill"},
    "state": {"vegetation", "dry_vegetation", "soil", "burned"},
    "surface": {"impervious", "rock", "soil", "mine_waste", "snow", "dry_vegetation"},
}


def is_told_of(line: Iterable[str], kind: str, value: str) -> bool:
    """Whether an attribute may be told of a concept, given by itself and its ancestors: depths are of water."""
    anywhere = kind not in _TOLD_OF or value in ("floating", "submerged", "snow-covered")
    return anywhere or not _TOLD_OF[kind].isdisjoint(line)


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return table

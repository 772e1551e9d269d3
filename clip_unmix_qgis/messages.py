"""Sentences for the analyst: English, as the record keeps them, and the same in her language.

The English template of a sentence is its key in the catalogues, `resources/messages/LANGUAGE.json`, as in gettext;
`scripts/messages.py` collects the templates from the code.
"""

from __future__ import annotations

import json
import re
from functools import cache
from numbers import Real
from typing import Any

from .paths import RESOURCES

CATALOGUES = RESOURCES / "messages"
LONGEST_RETOLD = 2000  # characters
_PLACE = re.compile(r"\{(\w+)[^{}]*\}")


class Message(str):  # noqa: SLOT000 (a string has no place for slots that hold something)
    """A sentence in English that knows its template and values: `Message("No file {path}.", path=path)`.

    It is a plain string wherever one is expected. A template without values is not formatted, so that its braces stay.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Message:
        kept = {name: value if isinstance(value, (Message, Real)) else _text(value) for name, value in values.items()}
        text = super().__new__(cls, template.format(**kept) if kept else template)
        text.template, text.values = template, kept
        return text

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.values


def _text(value: object) -> str:
    """What a sentence holds in its place: of an error, what it says."""
    said = value.args[0] if isinstance(value, Exception) and value.args else value
    return said if isinstance(said, Message) else str(value)


def told(text: object, language: str) -> str:
    """`text`, or what an error says, in a language (a code such as de, pt_BR or zh-CN) where there is a translation of
    it, else in English.
    """
    said = _text(text)
    if not isinstance(said, Message):
        return said
    template = catalogue(language).get(said.template, said.template)
    values = {name: told(value, language) if isinstance(value, str) else value for name, value in said.values.items()}
    return template.format(**values) if values else template


def retold(text: str, language: str) -> str:
    """A sentence of a record, which keeps the English, in a language: its template is the one that it follows."""
    if isinstance(text, Message) or len(text) > LONGEST_RETOLD:
        return told(text, language)
    matching = [(template, values) for template in catalogue(language) if (values := _values_in(text, template))]
    if text in catalogue(language) or not matching:
        return catalogue(language).get(text, text)
    template, values = max(matching, key=lambda pair: len(_PLACE.sub("", pair[0])))  # the one that says the most itself
    return _filled(catalogue(language)[template], values)


def _filled(translation: str, values: dict[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), translation)


def _values_in(text: str, template: str) -> dict[str, str] | None:
    """What stands at the places of a template, from the left; None where it has none or the text does not follow it."""
    parts = _PLACE.split(template)
    literals, names = parts[::2], parts[1::2]
    if not names or not text.startswith(literals[0]) or not text.endswith(literals[-1]):
        return None
    place, values = len(literals[0]), {}
    for name, literal in zip(names, literals[1:]):
        last = name == names[-1] and len(values) == len(names) - 1
        end = len(text) - len(literal) if last else text.find(literal, place + 1)
        if end < place:
            return None
        values[name] = text[place:end]
        place = end + len(literal)
    return values if place == len(text) else None


def languages() -> list[str]:
    """The codes of the languages that have a catalogue."""
    return sorted(path.stem for path in CATALOGUES.glob("*.json"))


@cache
def catalogue(language: str) -> dict[str, str]:
    """Template -> translation; empty where there is no catalogue for the language. A language without one of its own
    region takes that of another (pt: pt_BR).
    """
    code = language.replace("-", "_")
    every = languages()
    family = [each for each in every if each.split("_")[0] == code.split("_")[0]]
    found = [code] if code in every else [] if code.lower() in ("zh_tw", "zh_hk", "zh_hant") else family
    return json.loads((CATALOGUES / f"{found[0]}.json").read_text(encoding="utf-8")) if found else {}

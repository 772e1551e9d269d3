"""Sentences for the analyst: English, as the record keeps them, and the same in her language.

The English template of a sentence is its key in the catalogues, `resources/messages/LANGUAGE.json`, as in gettext;
`scripts/messages.py` collects the templates from the code. Names of concepts and attributes stand in the lexicon.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from numbers import Real
from typing import Any

from .paths import RESOURCES

CATALOGUES = RESOURCES / "messages"
LEXICON = RESOURCES / "lexicon"
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

    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        return (self.template,), self.values


class Name(Message):
    """The English name of a concept (`kind` "terms", `key` its id) or an attribute ("attributes", "state=dead"), which
    is said by the lexicon's first name in the reader's language. `own`: names by language that an ontology gives.
    """

    kind: str
    key: str
    own: dict[str, str]

    def __new__(cls, text: str, kind: str, key: str, own: Mapping[str, str] | None = None) -> Name:
        name = super().__new__(cls, text)
        name.kind, name.key, name.own = kind, key, dict(own or {})
        return name

    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        return (str(self), self.kind, self.key, self.own), {}


def listed(parts: Iterable[object], joint: str = ", ") -> Message:
    """Texts in a row, each of which is said in the reader's language."""
    texts = list(parts)
    return Message(joint.join(f"{{p{place}}}" for place in range(len(texts))), **_numbered(texts))


def _numbered(texts: list[object]) -> dict[str, Any]:
    return {f"p{place}": text for place, text in enumerate(texts)}


def both(parts: Iterable[object]) -> str:
    """Texts joined by "and"."""
    first, *rest = (_text(part) for part in parts)
    for each in rest:
        first = Message("{first} and {second}", first=first, second=each)
    return first


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
    if isinstance(said, Name):
        names, code = _names(said.kind, language), _lexicon_code(language)
        return said.own.get(code) or names.get(said.key) or str(said)
    if not catalogue(language):  # no names of a language in sentences of another
        return str(said)
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
    place = len(literals[0])
    values: dict[str, str] = {}
    for number, (name, literal) in enumerate(zip(names, literals[1:]), start=1):
        end = len(text) - len(literal) if number == len(names) else text.find(literal, place + 1)
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


def _lexicon_code(language: str) -> str:
    """The lexicon's code for a language or locale: zh-tw for zh_TW and zh_Hant, pt for pt_BR."""
    code = language.replace("_", "-").lower()
    return "zh-tw" if code in ("zh-tw", "zh-hk", "zh-mo") or "hant" in code else code.split("-")[0]


@cache
def _names(kind: str, language: str) -> dict[str, str]:
    """The first name of each concept or attribute in a language; none in English, which `Name` holds."""
    code = _lexicon_code(language)
    path = LEXICON / kind / f"{code}.json"
    if code == "en" or not code.replace("-", "").isalpha() or not path.is_file():
        return {}
    held: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))[kind]
    return {key: names[0] for key, names in held.items() if names}

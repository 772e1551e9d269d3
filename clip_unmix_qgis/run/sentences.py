"""The sentences of a record, kept so that they can be said again in the language of whoever opens it.

A record holds its sentences in English, and beside them, in `sentences`, the template and values of each. Records come
from others: only templates of this version are filled in, and only where the English that comes of it is the record's.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from ..messages import Message, Name, catalogue, languages

_SAID = ("warnings", "understood", "label", "language_name", "wavelength_source", "calibration_source")
_LIST = re.compile(r"\{p0\}(?:(?P<joint>, |; | \+ | )\{p1\}(?:(?P=joint)\{p\d{1,3}\})*)?")  # `messages.listed`
_DEEPEST = 70  # sentences inside sentences


def kept(record: Mapping[str, Any]) -> dict[str, Any]:
    """What a record's `sentences` are: English -> template and values, or the name of a concept."""
    return {str(sentence): _as_json(sentence) for sentence in _sentences(record)}


def say_again(record: dict[str, Any]) -> None:
    """Put sentences that can be said in other languages in the place of a record's English ones."""
    held = record.get("sentences")
    if isinstance(held, dict) and held:
        made = {text: sentence for text, one in held.items() if (sentence := _made_again(text, one)) is not None}
        _put(record, made)


def _sentences(value: Any) -> Iterator[Message]:
    if isinstance(value, Message):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _sentences(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _sentences(each)


def _as_json(value: Any) -> Any:
    if isinstance(value, Name):
        return {"name": [value.kind, value.key], "text": str(value), "own": value.own}
    if isinstance(value, Message):
        return {"template": value.template, "values": {key: _as_json(each) for key, each in value.values.items()}}
    return value


def _put(value: Any, made: Mapping[str, Message], *, said: bool = False) -> Any:
    """`value` with the sentences in it; dictionaries and lists are changed in place."""
    if isinstance(value, str):
        return made.get(value, value) if said else value
    if isinstance(value, dict):
        for key, each in value.items():
            if key != "sentences":
                value[key] = _put(each, made, said=key in _SAID)
    elif isinstance(value, list):
        value[:] = [_put(each, made, said=said) for each in value]
    return value


def _made_again(text: str, held: Any) -> Message | None:
    try:
        sentence = _sentence(held, _DEEPEST)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None
    return sentence if sentence == text else None


def _sentence(held: dict[str, Any], deep: int) -> Message:
    """ValueError and the like where there is no sentence of ours: a template of others may ask for anything."""
    if "name" in held:
        kind, key = held["name"]
        texts = (key, held["text"], *held["own"], *held["own"].values())
        if kind not in ("terms", "attributes") or not all(isinstance(each, str) for each in texts):
            raise ValueError
        return Name(held["text"], kind, key, held["own"])
    template, values = held["template"], held["values"]
    if deep == 0 or not (template in _templates() or _LIST.fullmatch(template)):
        raise ValueError
    made = {name: _sentence(each, deep - 1) if isinstance(each, dict) else each for name, each in values.items()}
    if not all(isinstance(each, (str, int, float)) for each in made.values()):
        raise TypeError
    return Message(template, **made)


@cache
def _templates() -> frozenset[str]:
    """Those of this version, which every catalogue has."""
    return frozenset().union(*map(catalogue, languages()))

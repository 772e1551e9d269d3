"""A record is what someone sends: it is checked against resources/schema/provenance-1.json before use.

The part of JSON Schema (draft 2020-12) that our schemas use, and no more: QGIS's Python has no jsonschema, and another
package to install is another to trust. A keyword that is not known here is an error in the schema, never passed over.
"""
from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from ..errors import UserError
from ..messages import Message
from ..paths import RESOURCES
from ..plain_text import printable

LONGEST_NUMBER = 40  # digits; Python turns longer ones into integers in quadratic time
_NOTES = {"$schema", "$id", "$defs", "title", "description"}
_CHECKED = {
    "$ref", "anyOf", "const", "enum", "type", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems",
    "maxItems", "items", "required", "properties", "additionalProperties",
}
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "integer": (int,), "number": (int, float),
    "boolean": (bool,), "null": (type(None),),
}


def parse(text: bytes) -> Any:
    """The JSON value in `text`. ValueError (or RecursionError) where it is none or not as JSON has it."""
    numbers = {"parse_int": _number(int), "parse_float": _number(float), "parse_constant": _no_number}
    return json.loads(text.decode("utf-8"), object_pairs_hook=_once, **numbers)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _number(kind: type) -> Any:
    def number(digits: str) -> Any:
        if len(digits) > LONGEST_NUMBER or not math.isfinite(value := kind(digits)):
            raise ValueError("a number is too long or too large")
        return value

    return number


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


@lru_cache(maxsize=1)
def _schema() -> dict[str, Any]:
    return json.loads((RESOURCES / "schema" / "provenance-1.json").read_text(encoding="utf-8"))


def check(record: Any, called: str) -> None:
    """UserError with the place and the reason where `record`, from the file `called` so, does not follow the schema."""
    problem = next(problems(record, _schema(), _schema()), None)
    if problem is not None:
        where, reason = problem
        place = printable(where, 100) or Message("the whole")
        raise UserError(
            "{called} is damaged or no provenance record of CLIP Unmix ({place}: {reason}); use it as it was "
            "written.",
            called=called, place=place, reason=reason,
        )


def problems(value: Any, schema: dict[str, Any], root: dict[str, Any], where: str = "") -> Iterator[tuple[str, str]]:
    """Where `value` does not follow `schema`, and how; references are looked up in `root`."""
    unknown = set(schema) - _NOTES - _CHECKED
    if unknown:
        raise NotImplementedError(f"the schema's keyword {min(unknown)}")
    if "$ref" in schema:
        yield from problems(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, where)
    if "anyOf" in schema and all(next(problems(value, one, root, where), None) for one in schema["anyOf"]):
        yield where, Message("it is none of what may stand there")
    if "const" in schema and not _equal(value, schema["const"]):
        yield where, Message("it is not {wanted}", wanted=repr(schema["const"]))
    if "enum" in schema and not any(_equal(value, one) for one in schema["enum"]):
        yield where, Message("it is not one of {wanted}", wanted=", ".join(map(str, schema["enum"])))
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_is(value, kind) for kind in kinds):
        yield where, Message("it is not of type {wanted}", wanted=" / ".join(kinds))
    elif isinstance(value, str):
        yield from _text_problems(value, schema, where)
    elif isinstance(value, dict):
        yield from _object_problems(value, schema, root, where)
    elif isinstance(value, list):
        yield from _array_problems(value, schema, root, where)
    elif _is(value, "number") and not schema.get("minimum", -math.inf) <= value <= schema.get("maximum", math.inf):
        yield where, Message("the number is out of range")


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES[kind])


def _equal(one: Any, other: Any) -> bool:
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _text_problems(value: str, schema: dict[str, Any], where: str) -> Iterator[tuple[str, str]]:
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        yield where, Message("it is no valid text")
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", math.inf):
        yield where, Message("the text is too short or too long")
    # Python's $ also stands before a last newline.
    if "pattern" in schema and not re.search(re.sub(r"\$$", r"\\Z", schema["pattern"]), value):
        yield where, Message("the text has another form")


def _object_problems(
    value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], where: str
) -> Iterator[tuple[str, str]]:
    known = schema.get("properties", {})
    others = schema.get("additionalProperties", True)
    for name in schema.get("required", ()):
        if name not in value:
            yield where, Message("{name} is missing", name=printable(name, 100))
    for name, item in value.items():
        place = f"{where}.{name}" if where else name
        inner = known.get(name, others)
        if inner is False:
            yield place, Message("nothing of that name belongs there")
        elif inner is not True:
            yield from problems(item, inner, root, place)


def _array_problems(
    value: list[Any], schema: dict[str, Any], root: dict[str, Any], where: str
) -> Iterator[tuple[str, str]]:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", math.inf):
        yield where, Message("it has too few or too many entries")
    for index, item in enumerate(value if "items" in schema else ()):
        yield from problems(item, schema["items"], root, f"{where}[{index}]")

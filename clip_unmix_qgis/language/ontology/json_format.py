"""Ontologies as JSON (`resources/schema/ontology-1.json`)."""
from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

from ...errors import UserError
from .document import FORMAT_VERSION, METADATA, Entry, OntologyDocument, RawEntry, malformed, number

MAX_VALUES = 1_000_000  # commas, rather
_MOST_KEYS = 1000  # of one object
_DIGITS = 1000  # of a number
_SEARCHED = 2_000_000  # characters in which the line of an error is looked for
_KEYS = ("id", "iri", "label", "parent", "close", "definition", "names", "spectra")


def read(text: str, name: str) -> tuple[dict[str, Any], list[RawEntry]]:
    """Metadata and entries of the file `name`; `UserError` with the line where it is no JSON of this form."""
    if text.count(",") > MAX_VALUES:
        malformed(name, "", "more than {max_values} values; split it or leave spectra out", max_values=MAX_VALUES)
    document = _decoded(text, name)
    if not isinstance(document, dict):
        malformed(name, 1, 'an object with "clip_unmix_ontology" and "concepts" is expected')
    if document.get("clip_unmix_ontology") != FORMAT_VERSION:
        malformed(
            name, 1, '"clip_unmix_ontology": {format_version} is missing or another version',
            format_version=FORMAT_VERSION,
        )
    unknown = set(document) - {"clip_unmix_ontology", "$schema", "concepts", *METADATA}
    if unknown:
        malformed(name, 1, 'the key "{unknown}" is not known', unknown=min(unknown)[:80])
    concepts = document.get("concepts")
    if not isinstance(concepts, list) or not concepts:
        malformed(name, 1, '"concepts" must be a list of at least one concept')
    entries = []
    for item, line in zip(concepts, _lines_of_items(text)):
        if not isinstance(item, dict):
            malformed(name, line, "a concept must be an object")
        unknown = set(item) - set(_KEYS)
        if unknown:
            malformed(name, line, 'the key "{unknown}" is not known in a concept', unknown=min(unknown)[:80])
        entries.append(RawEntry(line, item))
    return {key: document[key] for key in METADATA if key in document}, entries


def write(document: OntologyDocument) -> str:
    """The text of the file: a concept on each line."""

    def text(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)

    about = {
        "clip_unmix_ontology": FORMAT_VERSION,
        **{key: getattr(document, key) for key in METADATA if getattr(document, key)},
    }
    lines = [f'  "{key}": {text(value)},\n' for key, value in about.items()]
    entries = ",\n".join(f"    {text(entry_values(entry, document.language))}" for entry in document.entries)
    return "{\n" + "".join(lines) + f'  "concepts": [\n{entries}\n  ]\n' + "}\n"


def entry_values(entry: Entry, language: str | None) -> dict[str, Any]:
    """An entry as it stands in JSON; names in the file's `language` are plain texts."""
    values: dict[str, Any] = {
        key: getattr(entry, key) for key in _KEYS if key not in ("names", "spectra") and getattr(entry, key)
    }
    if entry.names:
        values["names"] = [
            {"name": name.text, "language": name.language} if name.language and name.language != language else name.text
            for name in entry.names
        ]
    if entry.spectra:
        values["spectra"] = {
            "wavelengths_nm": [number(value) for value in entry.spectra.wavelengths_nm],
            "reflectance": [[number(value) for value in spectrum] for spectrum in entry.spectra.reflectance],
        }
    return values


def _decoded(text: str, name: str) -> Any:
    """What the JSON holds; `UserError` with the line where it is none, or holds what no ontology needs."""

    def refuse_constant(constant: str) -> NoReturn:
        malformed(
            name, text.count("\n", 0, max(text.find(constant), 0)) + 1, "{constant} is no number",
            constant=constant,
        )

    def number_of(kind: Callable[[str], Any]) -> Callable[[str], Any]:
        def convert(digits: str) -> Any:
            if len(digits) > _DIGITS:  # making an integer of very many takes hours
                malformed(name, text.count("\n", 0, max(text.find(digits), 0)) + 1, "a number is too long")
            return kind(digits)

        return convert

    def refuse_repeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(pairs) > _MOST_KEYS:
            malformed(name, "", "an object has more than {most_keys} keys", most_keys=_MOST_KEYS)
        values = dict(pairs)
        if len(values) < len(pairs):
            counts = Counter(key for key, _ in pairs)
            key = next(key for key in counts if counts[key] > 1)
            malformed(name, _line_of_repeated(text, key), 'the key "{key}" stands twice in one object', key=key[:80])
        return values

    decoder = json.JSONDecoder(
        parse_constant=refuse_constant,
        object_pairs_hook=refuse_repeated,
        parse_int=number_of(int),
        parse_float=number_of(float),
    )
    try:
        return decoder.decode(text)
    except json.JSONDecodeError as error:
        raise UserError(
            "The ontology {name}, line {lineno}, is not valid JSON: {msg}.",
            name=name, lineno=error.lineno, msg=error.msg,
        ) from error
    except RecursionError as error:
        line = _deepest_line(text)
        raise UserError(
            "The ontology {name}, line {line}, is nested too deeply; write it more plainly.",
            name=name, line=line,
        ) from error


def _lines_of_items(text: str) -> Iterator[int]:
    """The line each item of the list "concepts" begins on (text that has been decoded without error)."""
    decoder = json.JSONDecoder()
    space = re.compile(r"[\s,:]*")

    def skip(at: int) -> int:
        return space.match(text, at).end()  # type: ignore[union-attr]

    at, key = skip(text.index("{") + 1), None
    while key != "concepts":  # of the outermost object
        key, at = decoder.raw_decode(text, at)
        at = skip(at)
        if key != "concepts":
            at = skip(decoder.raw_decode(text, at)[1])
    line, counted, at = 1, 0, skip(at + 1)
    while text[at] != "]":
        line += text.count("\n", counted, at)
        counted = at
        yield line
        at = skip(decoder.raw_decode(text, at)[1])


def _line_of_repeated(text: str, key: str) -> int | str:
    """The line of a key that stands twice in some object: where it first follows itself at one depth; '' far on."""
    depth = 0
    seen: list[set[str]] = []
    for match in re.finditer(r'"((?:[^"\\]|\\.)*)"\s*(:?)|[{}\[\]]', text[:_SEARCHED]):
        if match[0] in "{[":
            depth += 1
            seen.append(set())
        elif match[0] in "}]":
            depth -= 1
            seen.pop()
        elif match[2] and json.loads(f'"{match[1]}"') == key:
            if key in seen[-1]:
                return text.count("\n", 0, match.start()) + 1
            seen[-1].add(key)
    return ""


def _deepest_line(text: str) -> int:
    """Where nesting passes what any ontology needs."""
    depth = 0
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"|[{}\[\]]', text):
        depth += match[0] in "{["
        depth -= match[0] in "}]"
        if depth > 20:
            return text.count("\n", 0, match.start()) + 1
    return 1

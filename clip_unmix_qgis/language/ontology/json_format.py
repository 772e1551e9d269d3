"""Ontologies as JSON (`resources/schema/ontology-1.json`)."""
from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from ...errors import UserError
from .document import FORMAT_VERSION, METADATA, Entry, OntologyDocument, RawEntry, malformed, number

_KEYS = ("id", "iri", "label", "parent", "close", "definition", "names", "spectra")


def read(text: str, name: str) -> tuple[dict[str, Any], list[RawEntry]]:
    """Metadata and entries of the file `name`; `UserError` with the line where it is no JSON of this form."""

    def refuse_constant(constant: str) -> NoReturn:
        malformed(name, text.count("\n", 0, max(text.find(constant), 0)) + 1, f"{constant} is no number")

    def refuse_repeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        values = dict(pairs)
        if len(values) < len(pairs):
            keys = [key for key, _ in pairs]
            key = next(key for key in keys if keys.count(key) > 1)
            malformed(name, _line_of_repeated(text, key), f'the key "{key}" stands twice in one object')
        return values

    decoder = json.JSONDecoder(parse_constant=refuse_constant, object_pairs_hook=refuse_repeated)
    try:
        document = decoder.decode(text)
    except json.JSONDecodeError as error:
        raise UserError(f"The ontology {name}, line {error.lineno}, is not valid JSON: {error.msg}.") from error
    except (RecursionError, ValueError) as error:
        problem = "is nested too deeply or holds a number that is too long; write it more plainly"
        raise UserError(f"The ontology {name}, line {_deepest_line(text)}, {problem}.") from error
    if not isinstance(document, dict):
        malformed(name, 1, 'an object with "clip_unmix_ontology" and "concepts" is expected')
    if document.get("clip_unmix_ontology") != FORMAT_VERSION:
        malformed(name, 1, f'"clip_unmix_ontology": {FORMAT_VERSION} is missing or another version')
    unknown = set(document) - {"clip_unmix_ontology", "$schema", "concepts", *METADATA}
    if unknown:
        malformed(name, 1, f'the key "{min(unknown)}" is not known')
    concepts = document.get("concepts")
    if not isinstance(concepts, list) or not concepts:
        malformed(name, 1, '"concepts" must be a list of at least one concept')
    entries = []
    for item, line in zip(concepts, _lines_of_items(text, decoder)):
        if not isinstance(item, dict):
            malformed(name, line, "a concept must be an object")
        unknown = set(item) - set(_KEYS)
        if unknown:
            malformed(name, line, f'the key "{min(unknown)}" is not known in a concept')
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


def _lines_of_items(text: str, decoder: json.JSONDecoder) -> Iterator[int]:
    """The line each item of the list "concepts" begins on (text that has been parsed without error)."""
    opening = [m for m in re.finditer(r'(?<!\\)"concepts"\s*:\s*\[', text) if _depth_is_one(text[: m.start()])]
    at, line = opening[-1].end(), text.count("\n", 0, opening[-1].end()) + 1
    space = re.compile(r"[\s,]*")
    while True:
        begin = space.match(text, at).end()  # type: ignore[union-attr]
        line += text.count("\n", at, begin)
        if text[begin] == "]":
            return
        yield line
        _, at = decoder.raw_decode(text, begin)
        line += text.count("\n", begin, at)


def _depth_is_one(before: str) -> bool:
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", before)
    return sum(bare.count(c) for c in "{[") - sum(bare.count(c) for c in "}]") == 1


def _line_of_repeated(text: str, key: str) -> int:
    """The line of a key that stands twice in some object: the first place where it follows itself at the same depth."""
    depth = 0
    seen: list[set[str]] = []
    for match in re.finditer(r'"((?:[^"\\]|\\.)*)"\s*(:?)|[{}\[\]]', text):
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
    return 1


def _deepest_line(text: str) -> int:
    """Where nesting passes what any ontology needs; 1 where a number is to blame."""
    depth = 0
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"|[{}\[\]]', text):
        depth += match[0] in "{["
        depth -= match[0] in "}]"
        if depth > 20:
            return text.count("\n", 0, match.start()) + 1
    return 1

"""Collect the sentences of the package that the analyst may read, and keep their translations.

    python scripts/messages.py collect          # catalogues lose the sentences that are no more
    python scripts/messages.py collect sv       # and one of Swedish is begun
    python scripts/messages.py missing de       # what is not yet translated, as JSON
    python scripts/messages.py fill de FILE     # put translations of such a file into the catalogue

A sentence is an argument of `Message(...)`, `UserError(...)` or `malformed(...)`, or stands in the lexicon (what words
mean that are no material, why a material is unlikely at a place) or with a sensor. Its translation has the same places
{name}.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from clip_unmix_qgis.messages import CATALOGUES  # noqa: E402

_WORDS = re.compile(r"^[^.:_'=]*[a-z]{3}[^.:_'=]*$")  # of no path, tag or option
SAID_BY = {"Message": 0, "UserError": 0, "malformed": 2}  # and which argument the sentence is
TABLES = ("other_meanings", "acronyms", "biomes")
LEXICON = ROOT / "resources" / "lexicon"


def templates() -> list[str]:
    """The sentences of the package, sorted."""
    found = in_tables()
    for path in (ROOT / "clip_unmix_qgis").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID_BY:
                for said in node.args[SAID_BY[node.func.id] :][:1]:
                    if isinstance(said, ast.Constant) and isinstance(said.value, str) and said.value:
                        found.add(said.value)
    return sorted(found)


def in_tables() -> set[str]:
    """The sentences of the lexicon's tables, and names of legends and notes of sensors."""
    tables = {name: json.loads((LEXICON / f"{name}.json").read_text(encoding="utf-8")) for name in TABLES}
    meanings = {each["meaning"] for word in tables["other_meanings"]["words"].values() for each in word}
    reasons = {rule["reason"] for rule in tables["biomes"]["rules"]}
    notes = {sensor["stored"]["note"] for sensor in _documents("sensors") if "stored" in sensor}
    legends = {legend["name"] for legend in _documents("legends")}
    return {*meanings, *reasons, *notes, *legends, *tables["acronyms"]["quantities"].values()}


def _documents(folder: str) -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "resources" / folder).glob("*.json")]


def bare_words(path: Path) -> list[tuple[int, str]]:
    """Lines of a source file where English words are put into a sentence's places, and the words: they could not be
    said in another language. A sentence inside a sentence is a `Message`.
    """
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID_BY:
            for value in (keyword.value for keyword in node.keywords if keyword.arg):
                found += [(each.lineno, str(each.value)) for each in _texts(value) if _WORDS.search(str(each.value))]
    return found


def _texts(node: ast.AST) -> Iterator[ast.Constant]:
    """The texts that an expression may be, but for keys and what stands in other sentences."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif isinstance(node, (ast.Subscript, ast.Compare)) or (isinstance(node, ast.Call) and _is_no_join(node.func)):
        return
    else:
        for child in ast.iter_child_nodes(node):
            yield from _texts(child)


def _is_no_join(function: ast.expr) -> bool:
    return not (isinstance(function, ast.Attribute) and function.attr == "join")


def places(template: str) -> list[str]:
    """What a sentence has places for, with their formats: of equal sentences, the same."""
    return sorted(
        f"{name}!{conversion}:{spec}"
        for _, name, spec, conversion in string.Formatter().parse(template)
        if name is not None
    )


def read(language: str) -> dict[str, str]:
    path = CATALOGUES / f"{language}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def write(language: str, translations: dict[str, str]) -> None:
    """A catalogue of the sentences that there are now; those untranslated are left out, and are said in English."""
    CATALOGUES.mkdir(exist_ok=True)
    kept = {template: translations[template] for template in templates() if translations.get(template)}
    text = json.dumps(kept, ensure_ascii=False, indent=0)
    (CATALOGUES / f"{language}.json").write_text(text + "\n", encoding="utf-8")


def fill(language: str, translations: dict[str, str]) -> None:
    """Add translations; one whose places differ from the sentence's is refused."""
    for template, translation in translations.items():
        if places(template) != places(translation):
            sys.exit(f"the places differ: {template!r} and {translation!r}")
    write(language, {**read(language), **translations})


def main() -> None:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    steps = parser.add_subparsers(dest="step", required=True)
    steps.add_parser("collect").add_argument("languages", nargs="*")
    steps.add_parser("missing").add_argument("language")
    filling = steps.add_parser("fill")
    filling.add_argument("language")
    filling.add_argument("file", type=Path)
    given = parser.parse_args()
    if given.step == "collect":
        for language in {*given.languages, *(path.stem for path in CATALOGUES.glob("*.json"))}:
            write(language, read(language))
    elif given.step == "missing":
        have = read(given.language)
        print(json.dumps({t: "" for t in templates() if t not in have}, ensure_ascii=False, indent=0))
    else:
        fill(given.language, json.loads(given.file.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()

"""Collect the sentences of the package that the analyst may read, and keep their translations.

    python scripts/messages.py collect          # catalogues lose the sentences that are no more
    python scripts/messages.py collect sv       # and one of Swedish is begun
    python scripts/messages.py missing de       # what is not yet translated, as JSON
    python scripts/messages.py fill de FILE     # put translations of such a file into the catalogue

A sentence is the first argument of `Message(...)` or `UserError(...)`; its translation has the same places {name}.
"""

from __future__ import annotations

import argparse
import ast
import json
import string
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from clip_unmix_qgis.messages import CATALOGUES  # noqa: E402

SAID_BY = {"Message", "UserError"}


def templates() -> list[str]:
    """The sentences of the package, sorted."""
    found = set()
    for path in (ROOT / "clip_unmix_qgis").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID_BY and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
                    found.add(first.value)
    return sorted(found)


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

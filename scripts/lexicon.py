"""Check and lay out the lexicon's files (`resources/lexicon/terms/LANGUAGE.json`) and tell how much each language
covers.

    python scripts/lexicon.py check [FILE ...]    # what is wrong, with lines; all files where none is named
    python scripts/lexicon.py format FILE ...     # one concept a line, in the order of concepts.json
    python scripts/lexicon.py table               # write the table of languages into docs/lexicon.md
"""
from __future__ import annotations

import argparse
import difflib
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:  # run as a script
    sys.path.insert(0, str(ROOT))

from clip_unmix_qgis.errors import UserError  # noqa: E402
from clip_unmix_qgis.language.lexicon import bundled_lexicon  # noqa: E402
from clip_unmix_qgis.language.words.languages import ENGLISH_NAMES  # noqa: E402
from clip_unmix_qgis.language.words.normalise import check, fold, normalise  # noqa: E402
from clip_unmix_qgis.language.words.vocabulary import is_frequent  # noqa: E402

TERMS = ROOT / "resources" / "lexicon" / "terms"
SCHEMA = ROOT / "resources" / "schema" / "lexicon-terms-1.json"
DOCUMENT = ROOT / "docs" / "lexicon.md"
TABLE_BEGINS, TABLE_ENDS = "<!-- made by scripts/lexicon.py table -->", "<!-- end -->"
# What is on the ground nearly everywhere and what people name first: a language that lacks one of these is thin.
COMMON = (
    "vegetation", "tree", "broadleaf_tree", "conifer", "pine", "palm", "forest", "shrub", "grass", "meadow", "reed",
    "crop", "wheat", "maize", "rice", "potato", "soybean", "vegetables", "fruit_orchard", "banana", "flower", "weed",
    "moss", "algae", "dry_grass", "straw", "leaf_litter", "wood", "dead_tree", "burned", "ash", "charcoal", "soil",
    "clay_soil", "sandy_soil", "red_soil", "plowed_field", "mud", "dirt_road", "sand", "gravel", "rock", "salt", "coal",
    "water", "turbid_water", "sea_water", "snow", "ice", "road", "asphalt", "concrete", "brick", "roof", "metal_roof",
    "metal", "plastic", "glass", "shadow", "cloud",
)


def lines_of(path: Path) -> dict[str, int]:
    """The line on which each key of a file laid out by `layout` stands."""
    found: dict[str, int] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if match := re.match(r'\s*"([^"]+)"\s*:', line):
            found.setdefault(match[1], number)
    return found


def problems(path: Path) -> Iterator[str]:
    """What is wrong with a file of terms, in sentences."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        yield f"cannot be read as UTF-8: {error}"
        return
    except json.JSONDecodeError as error:
        yield f"line {error.lineno}: is not valid JSON: {error.msg}"
        return
    lines = lines_of(path)

    def at(key: str) -> str:
        return f"line {lines[key]}: " if key in lines else ""

    errors = list(jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).iter_errors(document))
    for wrong in errors:
        keys = [str(part) for part in wrong.absolute_path]
        yield f"{at(keys[min(1, len(keys) - 1)]) if keys else ''}{'/'.join(keys)}: {wrong.message}"
    if errors:
        return
    if document["language"] != path.stem:
        yield f"{at('language')}the language is {document['language']}, but the file is called {path.name}"
    if document["language"] not in ENGLISH_NAMES:
        yield f"{at('language')}{document['language']} is missing in clip_unmix_qgis/language/words/languages.py"
    concepts = bundled_lexicon().concepts
    for concept in {*document["terms"], *document.get("marks", {})} - set(concepts):
        near = difflib.get_close_matches(concept, concepts, 1)
        yield f"{at(concept)}{concept} is no concept" + (f"; {near[0]} is meant?" if near else "")
    for concept in set(document.get("marks", {})) - set(document["terms"]):
        yield f"{concept} has a mark, but no names"
    owners: dict[str, list[str]] = defaultdict(list)
    for concept, names in document["terms"].items():
        for name in names:
            if unicodedata.normalize("NFC", name) != name:
                yield f'{at(concept)}"{name}" is not in Unicode\'s normal form C; run format'
            try:
                sound = check(name) == name and fold(normalise(name))
            except UserError as refused:
                yield f"{at(concept)}{refused}"
                continue
            if not sound:
                yield f'{at(concept)}"{name}" has no letters'
            owners[normalise(name)].append(concept)
    ambiguous = {normalise(name) for name in document.get("ambiguous", [])}
    for form, found in owners.items():
        if len(set(found)) < len(found):
            yield f'{at(found[0])}"{form}" stands twice below {found[0]}'
        elif len(found) > 1 and form not in ambiguous:
            both = " and ".join(found)
            yield f'{at(found[1])}"{form}" stands below {both}: keep it below one, or list it as "ambiguous"'
    for form in ambiguous:
        if len(owners.get(form, [])) < 2:
            yield f'{at("ambiguous")}"{form}" is listed as ambiguous, but does not stand below two concepts'
    if path.read_text(encoding="utf-8") != layout(document):
        yield "is not laid out as the others are; run format"


def alike(path: Path) -> Iterator[str]:
    """Names of different concepts that are one without accents and spaces: the analyst who leaves them out is asked."""
    forms: dict[str, dict[str, str]] = defaultdict(dict)
    for concept, names in json.loads(path.read_text(encoding="utf-8"))["terms"].items():
        for name in names:
            forms[fold(normalise(name))].setdefault(concept, name)
    for found in forms.values():
        if len(found) > 1:
            yield " and ".join(f"{name} ({concept})" for concept, name in found.items()) + " are alike without accents"


def common_elsewhere(path: Path) -> Iterator[str]:
    """Names that are among the commonest words of a language whose file does not have them: there they may mean
    something else.
    """
    language = path.stem
    lexicon = bundled_lexicon()
    named = {(term.language, normalise(term.text)) for term in lexicon.terms}
    others = sorted(set(lexicon.language_names) - {language, "en"})
    for concept, names in json.loads(path.read_text(encoding="utf-8"))["terms"].items():
        for form in map(normalise, names):
            found = [each for each in others if (each, form) not in named and is_frequent(form, [each])]
            if found and form not in lexicon.other_meanings:
                yield f"{form} ({concept}) is a common word of {', '.join(ENGLISH_NAMES[each] for each in found)}"


def layout(document: dict[str, Any]) -> str:
    """The text of a file: a line for each key, and one for each concept in the order of concepts.json."""

    def text(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False)

    def block(entries: dict[str, Any]) -> str:
        return "{\n" + ",\n".join(f"{text(key)}: {text(entries[key])}" for key in sorted(entries, key=order)) + "\n}"

    place = {concept: number for number, concept in enumerate(bundled_lexicon().concepts)}

    def order(concept: str) -> tuple[int, str]:
        return place.get(concept, len(place)), concept

    first = ("language", "name", "author", "reviewed", "checked_by", "ambiguous")
    last = ("marks", "terms")
    keys = [*(key for key in first if key in document), *(key for key in document if key not in first + last)]
    parts = [f"{text(key)}: {text(document[key])}" for key in keys]
    parts += [f"{text(key)}: {block(document[key])}" for key in last if key in document]
    return unicodedata.normalize("NFC", "{\n" + ",\n".join(parts) + "\n}\n")


def table() -> str:
    """How much each language covers, as a Markdown table; languages with the most gaps first."""
    rows = []
    for path in sorted(TERMS.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        terms = document["terms"]
        missing = [concept for concept in COMMON if concept not in terms]
        checked = [c for c in terms if document["reviewed"] or "checked_by" in document.get("marks", {}).get(c, {})]
        names = sum(map(len, terms.values()))
        rows.append(
            (len(terms), ENGLISH_NAMES[path.stem], path.stem, names, len(COMMON) - len(missing), len(checked), missing)
        )
    total = len(bundled_lexicon().concepts)
    head = f"concepts of {total} | names | of the {len(COMMON)} commonest | checked by a speaker | common ones missing"
    lines = [
        f"| language | code | {head} |",
        "|---|---|---|---|---|---|---|",
    ]
    for concepts, name, code, names, common, checked_entries, missing in sorted(rows):
        gaps = ", ".join(f"`{concept}`" for concept in missing)
        lines.append(f"| {name} | {code} | {concepts} | {names} | {common} | {checked_entries} | {gaps} |")
    return "\n".join(lines)


def with_table(text: str) -> str:
    """The document with the present table between its marks."""
    before, _, rest = text.partition(TABLE_BEGINS)
    _, _, after = rest.partition(TABLE_ENDS)
    return f"{before}{TABLE_BEGINS}\n{table()}\n{TABLE_ENDS}{after}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("check", "format", "table"))
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path)
    options = parser.parse_args()
    files = options.files or sorted(TERMS.glob("*.json"))
    if options.command == "table":
        DOCUMENT.write_text(with_table(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
        return 0
    if options.command == "format":
        for path in files:
            path.write_text(layout(json.loads(path.read_text(encoding="utf-8"))), encoding="utf-8")
        return 0
    found = [f"{path.name}: {problem}" for path in files for problem in problems(path)]
    for problem in found:
        print(problem)
    if not found:
        for path in files:
            for note in (*alike(path), *(common_elsewhere(path) if options.files else ())):
                print(f"{path.name}: note: {note}")
        print(f"{len(files)} files are in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

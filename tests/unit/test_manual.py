"""The manual says the same in its languages, and names nothing in bold that is not on a button or a field."""
from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clip_unmix_qgis.paths import I18N, PACKAGE, RESOURCES
from scripts import help_pictures

FOLDER = RESOURCES / "help"
LANGUAGES = ("en", "de", "es", "fr")
SECTIONS = ["install", "session", "materials", "rasters", "results", "after", "labels", "limits", "privacy"]
TITLE = re.compile(r"^<!-- (\w+) -->\n## (.+)$", re.MULTILINE)
BOLD = re.compile(r"\*\*(.+?)\*\*")
PICTURE = re.compile(r"!\[(.+)\]\((.+)\)")
LINK = re.compile(r"(?<!!)\[.+?\]\((.+?)\)")


def text_of(language: str) -> str:
    return (FOLDER / f"{language}.md").read_text(encoding="utf-8")


def sections(text: str) -> dict[str, str]:
    """The text of each section by its key; what stands before the first is no section."""
    parts = TITLE.split(text)
    return dict(zip(parts[1::3], parts[3::3]))


@lru_cache
def sources() -> set[str]:
    """The strings of the interface in English, from code and forms, without the marks of accelerators."""
    found = {text.text or "" for path in PACKAGE.rglob("*.ui") for text in ET.parse(path).getroot().iter("string")}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[-1], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("tr", "translate", "QT_TRANSLATE_NOOP"):
                    found.add(str(node.args[-1].value))
    return {text.replace("&", "") for text in found}


@lru_cache
def translations(language: str) -> dict[str, set[str]]:
    """What the strings of the interface are in a language, without the marks of accelerators."""
    found: dict[str, set[str]] = defaultdict(set)
    for message in ET.parse(I18N / f"clip_unmix_qgis_{language}.ts").getroot().iter("message"):
        source = message.findtext("source", "").replace("&", "")
        found[source].add(message.findtext("translation", "").replace("&", ""))
    return found


def named(text: str) -> list[str]:
    return BOLD.findall(text)


def test_every_manual_is_known_here() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_the_sections_and_pictures_of_the_others(language: str) -> None:
    text = text_of(language)
    assert [key for key, _ in TITLE.findall(text)] == SECTIONS
    assert re.findall(r"^(#+) ", text, re.MULTILINE) == ["#"] + ["##"] * len(SECTIONS)
    pictures = [name for _, name in PICTURE.findall(text)]
    assert pictures == ["panel.png", "results.png"]
    assert all((FOLDER / name).is_file() for name in pictures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_leads_nowhere_outside(language: str) -> None:
    text = text_of(language)
    assert "://" not in text
    assert all(target.removeprefix("#") in SECTIONS for target in LINK.findall(text))


def test_what_is_bold_is_a_string_of_the_interface() -> None:
    assert [name for name in named(text_of("en")) if name not in sources()] == []


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("section", SECTIONS)
def test_what_is_bold_is_named_as_the_interface_names_it(language: str, section: str) -> None:
    strings = translations(language)
    shown = named(sections(text_of(language))[section])
    untranslated = 0  # what is new in the sources and not in the .ts files yet
    for name in named(sections(text_of("en"))[section]):
        if name not in strings:
            untranslated += 1
            continue
        found = next((word for word in shown if word in strings[name]), None)
        assert found is not None, f"{name}: {sorted(strings[name])}, in the manual {shown}"
        shown.remove(found)
    assert len(shown) == untranslated, shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_of_languages_is_that_of_the_lexicon(language: str) -> None:
    number = len(list((RESOURCES / "lexicon" / "terms").glob("*.json")))
    assert re.search(rf"\b{number}\b", sections(text_of(language))["materials"])


def test_the_pictures_are_small() -> None:
    """The zip may have 25 MB, and the weights need most of it."""
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 300_000


@pytest.mark.parametrize("name", help_pictures.PICTURES)
def test_the_pictures_are_those_of_the_documentation(name: str) -> None:
    wanted = help_pictures.small(help_pictures.PICTURES[name])
    with Image.open(FOLDER / name) as picture:
        assert picture.size == wanted.size
        difference = np.abs(np.asarray(picture.convert("RGB"), float) - np.asarray(wanted, float)).mean()
    assert difference < 4, "run scripts/help_pictures.py: docs/images has changed"


def test_every_language_names_the_same_files_and_commands() -> None:
    code = re.compile(r"`([\w.]+\.json|qgis_\w+)`")
    assert len({tuple(code.findall(text_of(language))) for language in LANGUAGES}) == 1


def test_the_folder_holds_nothing_else() -> None:
    assert {path.suffix for path in Path(FOLDER).iterdir()} == {".md", ".png"}

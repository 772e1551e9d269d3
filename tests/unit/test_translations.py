"""The .ts files are complete: every string of the sources, translated, with the placeholders, markup and accelerators
of the original.
"""
from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts import translations

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "i18n").glob("clip_unmix_qgis_*.ts"))
LANGUAGES = {"ar", "de", "es", "fr", "hi", "id", "it", "ja", "pt_BR", "ru", "sw", "zh_CN"}
# What must stand on both sides: {placeholders}, Qt's %1 and %n, tags, file patterns and the separator of file filters.
FIXED = re.compile(r"\{\w*\}|%(?:\d|n\b)|</?\w+>|\*\.\w+|;;")
ACCELERATOR = re.compile(r"&(\w)")
JOINED = {"ar", "hi"}  # languages in which Qt, underlining a letter, would tear a word apart

# The last two are of the catalogue of sentences (test_messages.py).
TRANSLATE = {"tr", "translate", "QT_TRANSLATE_NOOP", "Message", "UserError"}
# Calls whose text an analyst reads; a single word counts here, elsewhere in gui/ and processing/ what reads like prose
# does.
SHOWN = re.compile(
    r"set(Text|ToolTip|WindowTitle|PlaceholderText|Title|DialogTitle|StatusTip|WhatsThis|LabelText|HeaderLabels|TabText|Accessible\w+|Format"
    r"|Suffix|Prefix|InformativeText|DetailedText|Filter|Name)|add(Item|Items|Action|Section|Menu|Tab|Row)|push(Message|Info|Warning)|createMessage"
    r"|reportError|get(Text|Item|OpenFileName|SaveFileName|ExistingDirectory)|question|information|warning|critical|log|logMessage"
    r"|Q(Action|Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox)|QgsProcessingException"
)
LETTER = re.compile(r"[^\W\d_]")
PROSE = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")
NAMES = {"CLIP Unmix", "pins.csv"}

Key = tuple[str, str]  # context, source text


def messages(path: Path) -> dict[Key, ET.Element]:
    contexts = ET.parse(path).getroot().iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.find("translation")
        for context in contexts
        for message in context.iter("message")
    }


def strings_in_code() -> set[str]:
    """Literals that Python modules hand to Qt for translation, found without pylupdate, which can overlook some."""
    found = set()
    for path in (ROOT / "clip_unmix_qgis").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[-1], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("tr", "translate", "QT_TRANSLATE_NOOP"):
                    found.add(node.args[-1].value)
    return found


def untranslated(node: ast.AST, *, shown: bool = False) -> Iterator[ast.Constant]:
    """Literals for the analyst that reach her without translation. Keys, docstrings and format specifications are no
    such literals.
    """
    parts = list(ast.iter_child_nodes(node))
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value not in NAMES and (LETTER if shown else PROSE).search(node.value):
            yield node
    elif isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        parts = [] if name in TRANSLATE else parts
        shown = SHOWN.fullmatch(name) is not None
    elif isinstance(node, ast.Dict):
        parts = list(node.values)
    elif isinstance(node, ast.FormattedValue):
        parts = [node.value]
    elif isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node) is not None:
        parts.remove(node.body[0])
    for part in parts:
        yield from untranslated(part, shown=shown)


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[Key]:
    """A fresh collection, as `make strings` makes it."""
    if not shutil.which("pylupdate5") or not shutil.which("lconvert"):
        pytest.skip("pylupdate5 or lconvert is missing")
    folder = tmp_path_factory.mktemp("i18n")
    translations.collect(["fr"], folder)
    return set(messages(folder / "clip_unmix_qgis_fr.ts"))


def test_the_languages_are_there() -> None:
    assert {ET.parse(path).getroot().get("language") for path in FILES} >= LANGUAGES


def test_the_collection_overlooks_nothing(collected: set[Key]) -> None:
    assert strings_in_code() - {source for _, source in collected} == set()


@pytest.mark.parametrize(
    "source", ['label.setText("Ready")', 'bar.say(f"{n} files were copied")', 'raise QgsProcessingException("None.")']
)
def test_a_string_that_bypasses_translation_is_found(source: str) -> None:
    assert len(list(untranslated(ast.parse(source)))) == 1


@pytest.mark.parametrize("folder", ["gui", "processing"])
def test_no_string_bypasses_translation(folder: str) -> None:
    found = [
        (path.name, literal.lineno, literal.value)
        for path in sorted((ROOT / "clip_unmix_qgis" / folder).rglob("*.py"))
        for literal in untranslated(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_no_string_of_a_form_is_kept_from_translation() -> None:
    forms = sorted((ROOT / "clip_unmix_qgis").rglob("*.ui"))
    assert forms
    assert [
        (path.name, text.text) for path in forms for text in ET.parse(path).getroot().iter("string") if text.get("notr")
    ] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestTranslation:
    def test_it_is_named_after_its_language(self, path: Path) -> None:
        assert path.stem == f"clip_unmix_qgis_{ET.parse(path).getroot().get('language')}"

    def test_it_holds_every_string_of_the_sources_and_no_other(self, path: Path, collected: set[Key]) -> None:
        present = set(messages(path))
        assert collected - present == set(), "run `make strings` and translate these"
        assert present - collected == set(), "run `make strings`"

    def test_everything_is_translated(self, path: Path) -> None:
        missing = [
            key
            for key, translation in messages(path).items()
            if translation.get("type") or not (translation.text or "").strip()
        ]
        assert missing == []

    def test_placeholders_and_markup_agree(self, path: Path) -> None:
        for (_, source), translation in messages(path).items():
            assert Counter(FIXED.findall(translation.text or "")) == Counter(FIXED.findall(source)), source

    def test_accelerators_are_kept_and_differ_within_a_window(self, path: Path) -> None:
        letters: dict[str, list[str]] = {}
        for (context, source), translation in messages(path).items():
            found = ACCELERATOR.findall(translation.text or "")
            assert len(found) == len(ACCELERATOR.findall(source)), source
            letters.setdefault(context, []).extend(letter.casefold() for letter in found)
        assert [context for context, used in letters.items() if len(used) != len(set(used))] == []

    def test_an_accelerator_splits_no_word_of_a_script_whose_letters_join(self, path: Path) -> None:
        if ET.parse(path).getroot().get("language") not in JOINED:
            pytest.skip("its letters stand apart")
        texts = [translation.text or "" for translation in messages(path).values()]
        assert [text for text in texts if "&" in text and not re.search(r"\(&\w\)", text)] == []

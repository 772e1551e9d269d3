"""Sentences for the analyst: English in the record, and in her language where she reads them."""

from __future__ import annotations

import ast
import copy
import json
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis import messages
from clip_unmix_qgis.cli import terminal
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.messages import Message, told

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
import messages as catalogues


@pytest.fixture
def german(tmp_path, monkeypatch):
    """A catalogue of one language."""
    path = tmp_path / "de.json"
    sentences = {"No file {path}{why}.": "{path} fehlt{why}.", " ({count:d} times)": " ({count:d}-mal)"}
    path.write_text(json.dumps(sentences), encoding="utf-8")
    monkeypatch.setattr(messages, "CATALOGUES", tmp_path)
    messages.catalogue.cache_clear()
    yield
    messages.catalogue.cache_clear()


def test_a_sentence_is_a_string_that_can_be_said_in_another_language(german):
    sentence = Message("No file {path}{why}.", path=Path("a{b}"), why=Message(" ({count:d} times)", count=3))
    assert sentence == "No file a{b} (3 times)."
    assert isinstance(sentence, str)
    assert json.loads(json.dumps([sentence])) == ["No file a{b} (3 times)."]
    assert told(sentence, "de_AT") == "a{b} fehlt (3-mal)."
    assert told(sentence, "sv") == sentence
    assert told(UserError("No file {path}{why}.", path="x", why=""), "de") == "x fehlt."
    assert told(UserError("{error}", error=UserError("No file {path}{why}.", path="x", why="")), "de") == "x fehlt."
    assert told("any text {", "de") == "any text {"
    assert Message("no places {here}") == "no places {here}"


def test_sentences_go_to_other_processes(german):
    """Copies are made as pickle, which dask uses, makes them."""
    for kind in (Message, UserError):
        assert told(copy.deepcopy(kind("No file {path}{why}.", path="x", why="")), "de") == "x fehlt."


@pytest.mark.parametrize(
    ("asked", "found"), [("pt", "pt_BR"), ("pt-PT", "pt_BR"), ("zh_CN", "zh_CN"), ("zh-tw", None), ("en", None)]
)
def test_the_catalogue_of_a_language(asked, found, tmp_path, monkeypatch):
    for code in ("pt_BR", "zh_CN", "de"):
        (tmp_path / f"{code}.json").write_text(json.dumps({"name": code}), encoding="utf-8")
    monkeypatch.setattr(messages, "CATALOGUES", tmp_path)
    messages.catalogue.cache_clear()
    assert messages.catalogue(asked).get("name") == found
    messages.catalogue.cache_clear()


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de_AT"),
        ({"LANG": "de_AT.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "sw_KE"}, "sw_KE"),
    ],
)
def test_the_language_of_the_system(variables, language, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert terminal.system_language() == language


def test_sentences_are_templates():
    """An f-string could not be said in another language, and what a user typed would be taken for places in it."""
    wrong, seen = [], 0
    for path in (ROOT / "clip_unmix_qgis").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in catalogues.SAID_BY:
                seen += 1
                wrong += [f"{path.name}:{node.lineno}" for given in node.args[:1] if isinstance(given, ast.JoinedStr)]
    assert seen > 300
    assert not wrong


def test_catalogues_have_the_sentences_of_the_code_and_their_places():
    """Every sentence of a catalogue is one of the code's, none is missing, and a translation has the same places."""
    every = set(catalogues.templates())
    for language in messages.languages():
        translations = catalogues.read(language)
        assert set(translations) == every, language
        for template, translation in translations.items():
            assert catalogues.places(template) == catalogues.places(translation), (language, template)

"""What the documents point at is there: files, headings, modules, targets of make, paths of the sources."""
from __future__ import annotations

import argparse
import re
from functools import lru_cache
from pathlib import Path

import pytest

from clip_unmix_qgis.cli import _parser

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
# The project is one package beside training/, benchmarks/ and scripts/, which are run from its root.
MODULE = re.compile(r"python -m ((?:clip_unmix_qgis|training|benchmarks)[\w.]*)")
SCRIPT = re.compile(r"\b(scripts/\w+\.(?:py|sh))")
TARGET = re.compile(r"`make ([\w-]+)|^    make ([\w-]+)", re.MULTILINE)
SOURCE = re.compile(r"`((?:[\w-]+/)+[\w.*-]+\.(?:py|json|md|csv|txt|tsv|tif|ui|png|yml|npz))(?:::\w+)?`")
COMMAND = re.compile(r"python -m clip_unmix_qgis ([\w-]+)([^`\n]*)")
OPTION = re.compile(r"(?<![\w-])(--[a-z][\w-]*)")
PACKAGE = ROOT / "clip_unmix_qgis"
PLACES = (ROOT, PACKAGE, PACKAGE / "language", ROOT / "resources" / "lexicon")
PLACEHOLDER = re.compile(r"[A-Z]{3,}\.")  # as in terms/LANGUAGE.json


@lru_cache
def anchors(page: Path) -> set[str]:
    """What its headings are called by GitHub."""
    found = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    plain = [re.sub(r"[`*]|\]\(.*?\)|\[", "", title).strip().lower() for title in found]
    return {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in plain}


@lru_cache
def commands() -> dict[str, set[str]]:
    """The options of each command, those of its own commands among them."""

    def options(parser: argparse.ArgumentParser) -> set[str]:
        found = set()
        for action in parser._actions:
            found |= {name for name in action.option_strings if name.startswith("--")}
            if isinstance(action, argparse._SubParsersAction):
                found |= set().union(*(options(below) for below in action.choices.values()))
        return found

    (choices,) = [a.choices for a in _parser()._actions if isinstance(a, argparse._SubParsersAction)]
    return {name: options(below) for name, below in choices.items()}


def targets() -> set[str]:
    return set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def is_there(name: str) -> bool:
    return any(next(place.glob(name), None) is not None for place in PLACES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
class TestPage:
    def test_its_links_lead_somewhere(self, page: Path) -> None:
        dead = []
        for link in LINK.findall(page.read_text(encoding="utf-8")):
            if "://" in link or link.startswith("mailto:"):
                continue
            name, _, anchor = link.partition("#")
            target = (page.parent / name).resolve() if name else page
            if not target.exists() or (anchor and anchor not in anchors(target)):
                dead.append(link)
        assert dead == []

    def test_the_modules_it_runs_exist(self, page: Path) -> None:
        names = {name.rstrip(".") for name in MODULE.findall(page.read_text(encoding="utf-8"))}
        paths = [ROOT / name.replace(".", "/") for name in sorted(names)]
        assert [path.name for path in paths if not (path.with_suffix(".py").is_file() or path.is_dir())] == []

    def test_the_scripts_and_targets_it_runs_exist(self, page: Path) -> None:
        text = page.read_text(encoding="utf-8")
        assert [name for name in SCRIPT.findall(text) if not (ROOT / name).is_file()] == []
        assert {a or b for a, b in TARGET.findall(text)} - targets() == set()

    def test_the_commands_and_options_it_shows_exist(self, page: Path) -> None:
        unknown = []
        for name, rest in COMMAND.findall(page.read_text(encoding="utf-8")):
            shown = OPTION.findall(rest.split("#", maxsplit=1)[0])
            if name.islower():  # COMMAND stands for any
                unknown += [f"{name} {option}" for option in shown if option not in commands().get(name, set())]
                unknown += [] if name in commands() else [name]
        assert unknown == []

    def test_the_files_it_names_exist(self, page: Path) -> None:
        if page.name == "compared.md":
            pytest.skip("it names the files of others")
        names = SOURCE.findall(page.read_text(encoding="utf-8"))
        assert [name for name in names if not (PLACEHOLDER.search(name) or is_there(name))] == []

"""The zip is built from what git tracks, as it was committed, with every translation."""
from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

NAMES = (
    "clip_unmix_qgis/__init__.py", "resources/a b.json", "models/card.json", "i18n/clip_unmix_qgis_fr.ts",
    "metadata.txt",
)


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A committed plugin in small, its translation compiled."""
    folder = tmp_path / "repository"
    for name in NAMES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    git(folder, "init", "-q")
    (folder / ".git" / "info" / "exclude").write_text("*.qm\n")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "All of it")
    (folder / "i18n" / "clip_unmix_qgis_fr.qm").write_text("compiled")
    return folder


def package(root: Path, repository: Path, *arguments: str) -> tuple[set[str], str]:
    """Names in the zip (none where it was not built) and what was said."""
    target = repository.parent / "plugin.zip"
    command = [sys.executable, str(root / "scripts" / "package.py"), str(target), "--root", str(repository), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == target.exists()
    if not target.exists():
        return set(), done.stderr
    with zipfile.ZipFile(target) as content:
        return set(content.namelist()), done.stdout


def test_packs_what_is_tracked_and_the_compiled_translations(root: Path, repository: Path) -> None:
    names, _ = package(root, repository)
    expected = {"__init__.py", "resources/a b.json", "models/card.json", "i18n/clip_unmix_qgis_fr.qm", "metadata.txt"}
    assert names == {f"clip_unmix_qgis/{name}" for name in expected}


def test_a_file_that_git_does_not_know_is_left_out(root: Path, repository: Path) -> None:
    (repository / "clip_unmix_qgis" / "notes.py").write_text("password = 1")
    (repository / "models" / "try.safetensors").write_text("")
    (repository / "i18n" / "clip_unmix_qgis_de.qm").write_text("of another branch")
    names, _ = package(root, repository)
    assert not [name for name in names if "notes" in name or "try" in name or "_de" in name]


@pytest.mark.parametrize("staged", [False, True])
def test_a_modified_file_stops_it_unless_allowed(root: Path, repository: Path, staged: bool) -> None:
    (repository / "models" / "card.json").write_text("changed")
    if staged:
        git(repository, "add", ".")
    names, said = package(root, repository)
    assert not names
    assert "models/card.json" in said
    names, _ = package(root, repository, "--modified")
    assert "clip_unmix_qgis/models/card.json" in names


def test_a_missing_translation_stops_it(root: Path, repository: Path) -> None:
    (repository / "i18n" / "clip_unmix_qgis_fr.qm").unlink()
    names, said = package(root, repository, "--modified")
    assert not names
    assert "clip_unmix_qgis_fr.ts" in said
    assert "make translations" in said


def test_a_translation_older_than_its_source_stops_it(root: Path, repository: Path) -> None:
    os.utime(repository / "i18n" / "clip_unmix_qgis_fr.qm", (1, 1))
    names, said = package(root, repository)
    assert not names
    assert "clip_unmix_qgis_fr.ts" in said


def test_without_git_it_says_so(root: Path, repository: Path) -> None:
    (repository / ".git").rename(repository / "git")
    names, said = package(root, repository)
    assert not names
    assert "what git tracks" in said

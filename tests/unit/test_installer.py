"""The installer: only wheels whose hash is known, beside what QGIS has, and never gigabytes unasked."""
from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis import requirements
from clip_unmix_qgis.requirements import REQUIREMENTS, Installation, installer, plan
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
    variables = {**os.environ, **requirements.environment(plan.parent, None)}
    variables |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(index)}
    return subprocess.run(
        [sys.executable, requirements.INSTALLER, step, str(plan)],
        env=variables, cwd=plan.parent, capture_output=True, text=True, check=False,
    )


def entry(index: Path, name: str, version: str, **changes: object) -> dict[str, object]:
    """A package as a lock has it."""
    wheel = index / f"{name}-{version}-py3-none-any.whl"
    sha256 = hashlib.sha256(wheel.read_bytes()).hexdigest() if wheel.exists() else "0" * 64
    return {"name": name, "version": version, "bytes": 1000, "for": ["wanted"], "sha256": [sha256], **changes}


def write_plan(staging: Path, qgis_path: Path, index: Path, **changes: object) -> Path:
    plan = requirements.write_plan(staging, staging / "none")
    content = json.loads(plan.read_text())
    packages = [entry(index, "wanted", "1.5"), entry(index, "shared", "2.0")]
    content |= {"builds": {"cpu": packages}, "modules": ["wanted"]}
    content |= {"present": {"shared": "1.0"}, "path": [str(qgis_path), *sys.path[1:]]}
    plan.write_text(json.dumps(content | changes))
    return plan


def test_installs_what_is_missing_and_leaves_out_what_qgis_has(tmp_path: Path, index: Path, qgis_path: Path) -> None:
    folder = requirements.private_folder(tmp_path / "profile")
    installation = Installation(folder)
    plan = write_plan(installation.staging, qgis_path, index)

    done = run_step("install", plan, index)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "QGIS's own shared 1.0 is used; 2.0 is left out." in done.stdout
    installation.commit()

    assert {path.name for path in folder.iterdir()} == {"wanted", "wanted-1.5.dist-info"}  # neither 9.0 nor `shared`
    assert list(folder.parent.iterdir()) == [folder]


def test_the_check_imports_with_qgis_s_packages_first(tmp_path: Path, index: Path, qgis_path: Path) -> None:
    plan = write_plan(Installation(tmp_path / "private").staging, qgis_path, index, modules=["wanted", "torch"])
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
    plan = write_plan(Installation(tmp_path / "private").staging, qgis_path, index, python=[3, 8])
    done = run_step("install", plan, index)
    assert done.returncode == 1
    assert "QGIS runs 3.8" in done.stdout


def test_a_package_that_does_not_exist_ends_in_an_error_and_advice(
    tmp_path: Path, index: Path, qgis_path: Path
) -> None:
    builds = {"cpu": [entry(index, "wanted", "100")]}
    plan = write_plan(Installation(tmp_path / "private").staging, qgis_path, index, builds=builds)
    done = run_step("install", plan, index)
    assert done.returncode != 0
    assert "No build of a package fits" in requirements.advice(done.stdout + done.stderr)[0]


class TestHashes:
    def test_a_wheel_of_the_right_name_and_version_with_other_content_is_not_installed(
        self, tmp_path: Path, index: Path, qgis_path: Path
    ) -> None:
        staging = Installation(tmp_path / "private").staging
        plan = write_plan(staging, qgis_path, index)
        make_wheel(index, "wanted", "1.5", code=f"open({str(tmp_path / 'imported')!r}, 'w')")
        done = run_step("install", plan, index)
        assert done.returncode != 0
        assert "DO NOT MATCH THE HASHES" in done.stdout + done.stderr
        assert "is not the one" in requirements.advice(done.stdout + done.stderr)[0]
        assert not (staging / "site").exists()
        assert not (tmp_path / "imported").exists()

    def test_what_a_wheel_asks_for_is_not_fetched_without_a_hash(
        self, tmp_path: Path, index: Path, qgis_path: Path
    ) -> None:
        staging = Installation(tmp_path / "private").staging
        plan = write_plan(staging, qgis_path, index, builds={"cpu": [entry(index, "wanted", "1.5")]}, present={})
        assert run_step("install", plan, index).returncode == 0
        assert {path.name for path in (staging / "site").iterdir()} == {"wanted", "wanted-1.5.dist-info"}

    def test_only_wheels_are_taken_and_each_with_its_hashes(self, tmp_path: Path) -> None:
        torch = entry(tmp_path, "torch", "2.13.0+cpu", sha256=["a" * 64, "b" * 64])
        packages = [torch, entry(tmp_path, "tqdm", "4.70.1")]
        arguments = installer.pip_arguments(tmp_path, packages)
        assert arguments[arguments.index("--only-binary") + 1] == ":all:"
        assert {"--require-hashes", "--no-deps"} <= set(arguments)
        assert installer.CPU_INDEX in arguments
        listing = Path(arguments[arguments.index("--requirement") + 1]).read_text().splitlines()
        assert listing[0] == f"torch==2.13.0+cpu --hash=sha256:{'a' * 64} --hash=sha256:{'b' * 64}"
        assert len(listing) == len(packages)
        assert installer.CPU_INDEX not in installer.pip_arguments(tmp_path, packages[1:])


class TestLargeBuild:
    """PyTorch's own index cannot be reached: PyPI has only the CUDA build."""

    @pytest.fixture
    def builds(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[dict[str, object]]]:
        monkeypatch.setattr(installer, "_reachable", lambda url: False)
        large = entry(tmp_path, "nvidia-cudnn", "9", bytes=3_000_000_000)
        return {"cpu": [entry(tmp_path, "torch", "2.13.0+cpu")], "cuda": [entry(tmp_path, "torch", "2.13.0"), large]}

    def test_it_stops_and_asks(self, tmp_path: Path, builds, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(installer, "_run_pip", lambda arguments: pytest.fail("pip was started"))
        content = {"python": list(sys.version_info[:2]), "present": {}, "builds": builds, "large": False}
        (tmp_path / "plan.json").write_text(json.dumps(content))
        assert installer.install(tmp_path / "plan.json") == requirements.LARGE

    def test_it_is_taken_where_somebody_agreed(self, builds) -> None:
        assert installer.choose({"builds": builds, "large": True}) == builds["cuda"]

    def test_nobody_is_asked_where_torch_is_not_missing(self, tmp_path: Path, builds) -> None:
        small = [entry(tmp_path, "tqdm", "4.70.1")]
        assert installer.choose({"builds": {"cpu": small}, "large": False}) == small

    def test_the_cpu_build_is_taken_where_its_index_can_be_reached(
        self, builds, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(installer, "_reachable", lambda url: True)
        assert installer.choose({"builds": builds, "large": True}) == builds["cpu"]

    def test_its_size_is_said(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(plan.table, "missing", lambda without: list(REQUIREMENTS))
        monkeypatch.setattr(plan.table, "installed", lambda path: {})
        monkeypatch.setattr(plan, "platform_name", lambda: "linux-x86_64")
        cuda, cpu = (requirements.download_size(tmp_path, build) for build in ("cuda", "cpu"))
        assert cuda > 1_000_000_000 > cpu

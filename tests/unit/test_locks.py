"""The lists of packages that the installer accepts: complete, within the range, hashed, and found by each system."""
from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis import requirements
from clip_unmix_qgis.requirements import REQUIREMENTS, InstallerError, plan


def numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version.partition("+")[0])]


class TestLocks:
    FILES = sorted(plan.LOCKS.glob("cp*.json"))

    def test_every_python_has_one(self) -> None:
        assert {path.stem for path in self.FILES} == {f"cp3{minor}" for minor in range(9, 15)}

    @pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
    def test_it_holds_all_that_is_needed_within_the_range_and_hashed(self, path: Path) -> None:
        platforms = json.loads(path.read_text())["platforms"]
        # what docs/compatibility.md says: PyPI has no build of some package for the others
        assert {"linux-x86_64", "windows-amd64"} <= set(platforms)
        assert path.stem == "cp39" or "linux-aarch64" in platforms
        assert path.stem == "cp314" or "macos-arm64" in platforms
        for platform, entries in platforms.items():
            builds = ("cpu", "cuda") if platform.startswith("linux") else ("cpu",)
            for build in builds:
                chosen = {e["name"]: e for e in entries if e.get("build", build) == build}
                for requirement in REQUIREMENTS:
                    version = numbers(chosen[requirement.distribution]["version"])
                    lowest, highest = numbers(requirement.minimum), numbers(requirement.tested)
                    assert lowest <= version <= highest, (platform, requirement)
                assert (build == "cuda") == any(name.startswith("nvidia-") for name in chosen), platform
            for package in entries:
                assert package["name"] == re.sub(r"[-_.]+", "-", package["name"]).lower()
                assert package["sha256"]
                assert all(re.fullmatch(r"[0-9a-f]{64}", sha256) for sha256 in package["sha256"])
                assert package["bytes"] > 0
                assert package["for"]

    @pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
    def test_only_the_cuda_build_is_over_a_gigabyte(self, path: Path) -> None:
        for platform, entries in json.loads(path.read_text())["platforms"].items():
            for build in ("cpu", "cuda") if platform.startswith("linux") else ("cpu",):
                size = sum(package["bytes"] for package in entries if package.get("build", build) == build)
                assert (size > 1_000_000_000) == (build == "cuda"), (platform, build)

    def test_only_what_is_missing_comes_with_what_it_needs(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tqdm = next(requirement for requirement in REQUIREMENTS if requirement.module == "tqdm")
        monkeypatch.setattr(plan.table, "missing", lambda without: [tqdm])
        monkeypatch.setattr(plan, "platform_name", lambda: "windows-amd64")
        assert [e["name"] for e in plan.locked(tmp_path)["cpu"]] == ["colorama", "tqdm"]
        monkeypatch.setattr(plan, "platform_name", lambda: "linux-x86_64")
        assert [e["name"] for e in plan.locked(tmp_path)["cpu"]] == ["tqdm"]
        assert "cuda" not in plan.locked(tmp_path)  # nothing here has two builds

    def test_a_system_without_one_is_told_what_to_do(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(plan.table, "missing", lambda without: list(REQUIREMENTS))
        monkeypatch.setattr(plan, "platform_name", lambda: "plan9-sparc")
        with pytest.raises(InstallerError, match=r"no list of checked packages for .* on plan9-sparc: install .*torch"):
            requirements.write_plan(tmp_path, tmp_path / "none")

    @pytest.mark.parametrize(
        ("system", "machine", "name"),
        [
            ("linux", "x86_64", "linux-x86_64"),
            ("linux", "aarch64", "linux-aarch64"),
            ("win32", "AMD64", "windows-amd64"),
            ("darwin", "arm64", "macos-arm64"),
            ("darwin", "x86_64", "macos-x86_64"),
        ],
    )
    def test_each_system_finds_its_own(
        self, monkeypatch: pytest.MonkeyPatch, system: str, machine: str, name: str
    ) -> None:
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(plan.platform, "machine", lambda: machine)
        assert plan.platform_name() == name

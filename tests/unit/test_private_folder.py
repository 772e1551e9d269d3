"""An installation gets into the private folder whole or not at all, one QGIS at a time, whenever it is killed."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis import requirements
from clip_unmix_qgis.requirements import Installation, InstallerError, private


def install_into(installation: Installation, name: str) -> None:
    (installation.staging / "site" / name).mkdir(parents=True)


def test_an_earlier_installation_is_replaced_whole(tmp_path: Path) -> None:
    folder = tmp_path / "private"
    (folder / "old").mkdir(parents=True)
    installation = Installation(folder)
    install_into(installation, "new")
    installation.commit()
    assert [path.name for path in folder.iterdir()] == ["new"]
    assert [path.name for path in tmp_path.iterdir()] == ["private"]


def test_an_earlier_installation_stays_when_the_new_one_is_not_there(tmp_path: Path) -> None:
    folder = tmp_path / "private"
    (folder / "old").mkdir(parents=True)
    with pytest.raises(OSError, match="site"):
        Installation(folder).commit()
    assert [path.name for path in folder.iterdir()] == ["old"]


def test_an_earlier_installation_stays_when_the_exchange_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "private"
    (folder / "old").mkdir(parents=True)
    installation = Installation(folder)
    install_into(installation, "new")
    replace = Path.replace

    def failing(path: Path, target: Path) -> Path:
        if path.name == "site":
            raise PermissionError("in use")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(PermissionError, match="in use"):
        installation.commit()
    assert [path.name for path in folder.iterdir()] == ["old"]
    installation.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["private"]


def test_leftovers_of_an_interrupted_installation_are_removed(tmp_path: Path) -> None:
    first = tmp_path / "private.new-abc"
    (first / "site").mkdir(parents=True)
    second = Installation(tmp_path / "private")
    assert not first.exists()
    assert second.staging.is_dir()


KILLED = """
import os, sys
from pathlib import Path
from clip_unmix_qgis.requirements import Installation
installation = Installation(Path(sys.argv[1]))
(installation.staging / "site" / "new").mkdir(parents=True)
renames = []
replace = Path.replace
def killed(path, target):
    renames.append(path)
    if len(renames) > int(sys.argv[2]):
        os.kill(os.getpid(), 9)
    return replace(path, target)
Path.replace = killed
installation.commit()
"""


class TestTwoAndKilled:
    @pytest.mark.parametrize(("renames", "packages"), [(0, "old"), (1, "new")])
    def test_killed_between_two_renames_there_are_packages(
        self, tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch, renames: int, packages: str
    ) -> None:
        folder = tmp_path / "private"
        (folder / "old").mkdir(parents=True)
        done = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(renames)], cwd=root, check=False)
        assert done.returncode == -9
        assert folder.exists() == (renames == 0)

        monkeypatch.setattr(sys, "path", ["first"])
        assert requirements.ensure_path(folder)  # the next start of QGIS
        assert sys.path == ["first", str(folder)]
        assert [path.name for path in folder.iterdir()] == [packages]

        Installation(folder).discard()  # the next installation
        assert [path.name for path in folder.iterdir()] == [packages]
        assert [path.name for path in tmp_path.iterdir()] == ["private"]

    def test_the_next_installation_finishes_it_too(self, tmp_path: Path, root: Path) -> None:
        folder = tmp_path / "private"
        (folder / "old").mkdir(parents=True)
        subprocess.run([sys.executable, "-c", KILLED, str(folder), "1"], cwd=root, check=False)
        Installation(folder).discard()
        assert [path.name for path in folder.iterdir()] == ["new"]

    def test_what_a_finished_exchange_left_is_not_taken_for_packages(self, tmp_path: Path) -> None:
        """Removed by hand while the earlier packages were still being deleted: they do not come back by halves."""
        (tmp_path / "private.new-abc" / "earlier").mkdir(parents=True)
        assert not requirements.ensure_path(tmp_path / "private")
        assert not (tmp_path / "private").exists()

    def test_an_installation_that_was_not_checked_is_not_taken_for_packages(self, tmp_path: Path) -> None:
        (tmp_path / "private.new-abc" / "site" / "torch").mkdir(parents=True)
        assert not requirements.ensure_path(tmp_path / "private")
        assert not (tmp_path / "private").exists()

    def test_a_second_qgis_is_refused_and_the_first_keeps_what_it_has(self, tmp_path: Path) -> None:
        folder = tmp_path / "private"
        first = Installation(folder)
        install_into(first, "new")
        with pytest.raises(InstallerError, match="Another QGIS is installing"):
            Installation(folder)
        assert (first.staging / "site" / "new").is_dir()
        assert not requirements.ensure_path(folder)
        first.commit()
        assert [path.name for path in folder.iterdir()] == ["new"]
        Installation(folder).discard()  # free again
        assert [path.name for path in tmp_path.iterdir()] == ["private"]

    def test_the_lock_ends_with_the_process(self, tmp_path: Path, root: Path) -> None:
        code = KILLED.replace("installation.commit()", "os.kill(os.getpid(), 9)")
        subprocess.run([sys.executable, "-c", code, str(tmp_path / "private"), "0"], cwd=root, check=False)
        assert private._lock_path(tmp_path / "private").exists()
        Installation(tmp_path / "private").discard()
        assert list(tmp_path.iterdir()) == []

    def test_a_profile_that_cannot_be_written_does_not_stop_qgis(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("site", "earlier"):
            (tmp_path / "private.new-abc" / name).mkdir(parents=True)

        def refused(path: Path) -> None:
            raise PermissionError(path)

        monkeypatch.setattr(private, "_lock", refused)
        assert not requirements.ensure_path(tmp_path / "private")

"""Results appear whole or not at all, also where a kill falls between two system calls; and only ours give way."""
from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.files import Kind, StagedFile, StagedFolder, files_behind, recover, replaceable, write_file
from clip_unmix_qgis.files.journal import JOURNAL, PREVIOUS
from clip_unmix_qgis.files.staging import LOCK

ROOT = Path(__file__).resolve().parents[2]
KIND = Kind("record.json", "ours", "results")
OLD = {"a": "old a", "b": "old b", "kept": "of the user"}
NEW = {"a": "new a", "c": "new c", "kept": "of the user"}

# Commits new files in the folder ROOT and kills itself just before the file system is changed there for the nth time.
KILLED = """
import os, signal, sys
from pathlib import Path
from clip_unmix_qgis.files import StagedFolder, recover
root, nth = sys.argv[1], int(sys.argv[2])
seen = 0
def change(*_):
    global seen
    seen += 1
    if seen == nth:
        os.kill(os.getpid(), signal.SIGKILL)
def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
    if (event in ("os.rename", "os.remove", "os.rmdir", "os.mkdir") or writes) and root in str(arguments[:2]):
        change()
sys.addaudithook(watch)
fsync = os.fsync
os.fsync = lambda descriptor: (change(), fsync(descriptor))
def replace():
    with StagedFolder(Path(root)) as staged:
        for name in ("a", "c"):
            (staged.path / name).write_text("new " + name)
        staged.commit(["a", "c"], [Path(root, name) for name in ("a", "b") if Path(root, name).exists()])
{"replace": replace, "recover": lambda: recover(Path(root))}[sys.argv[3]]()
print(seen)
"""

needs_kill = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and audit events of POSIX")


def contents(folder: Path) -> dict[str, str]:
    """Every file under `folder`, hidden ones too, and every folder."""
    return {str(path.relative_to(folder)): path.read_text() if path.is_file() else "" for path in folder.rglob("*")}


def fill(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    return folder


def killed(folder: Path, nth: int, what: str = "replace") -> subprocess.CompletedProcess:
    command = [sys.executable, "-c", KILLED, str(folder), str(nth), what]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@needs_kill
@pytest.mark.parametrize("old", [OLD, {"kept": "of the user"}], ids=["replacing", "in a folder without results"])
def test_a_kill_before_any_system_call_leaves_all_the_old_or_all_the_new(tmp_path, old):
    changes = int(killed(fill(tmp_path / "whole", old), 0).stdout)
    assert contents(tmp_path / "whole") == NEW
    assert changes > 15
    seen = []
    for nth in range(1, changes + 1):
        folder = fill(tmp_path / str(nth), old)
        assert killed(folder, nth).returncode == -9
        recover(folder)
        found = contents(folder)
        assert found in (old, NEW), f"killed before change {nth}"
        seen.append(found == NEW)
    assert seen == sorted(seen)
    assert set(seen) == {True, False}


@needs_kill
def test_a_kill_while_another_kill_is_mended_loses_nothing(tmp_path):
    """From the state in which half of the files have moved, at each of its own changes, too."""
    half = fill(tmp_path / "half", OLD)
    staged = half / ".clip-unmix-0123456789ab"
    fill(staged, {"c": "new c"})
    (staged / PREVIOUS).mkdir()
    for name in ("a", "b"):
        os.replace(half / name, staged / PREVIOUS / name)
    (half / "a").write_text("new a")
    journal(staged, ["a", "c"], ["a", "b"])
    shutil.copytree(half, tmp_path / "whole")
    changes = int(killed(tmp_path / "whole", 0, "recover").stdout)
    assert contents(tmp_path / "whole") == NEW
    for nth in range(1, changes + 1):
        folder = shutil.copytree(half, tmp_path / str(nth))
        assert killed(folder, nth, "recover").returncode == -9
        recover(folder)
        assert contents(folder) == NEW, f"killed before change {nth}"


def journal(staged: Path, names: list, previous: list) -> None:
    """That of a change of files which lie where they were or are to be; of one that is gone it tells anything."""

    def told(name: object, *places: Path) -> list[int]:
        found = [(place / str(name)).stat() for place in places if (place / str(name)).is_file()]
        return [found[0].st_size, found[0].st_mtime_ns] if found else [5, 5]

    parts = {
        "names": {name: told(name, staged, staged.parent) for name in names},
        "previous": {name: told(name, staged / PREVIOUS, staged.parent) for name in previous},
    }
    (staged / JOURNAL).write_text(json.dumps(parts))


def begun(folder: Path, new: dict[str, str], old: dict[str, str], *gone: str) -> Path:
    """A staged folder with these new files and old ones; new ones called `gone` are lost."""
    staged = folder / ".clip-unmix-0123456789ab"
    (staged / PREVIOUS).mkdir(parents=True)
    for place, files in ((staged, new), (staged / PREVIOUS, old)):
        for name, text in files.items():
            (place / name).write_text(text)
    journal(staged, [*new, *gone], list(old))
    return staged


def test_a_change_whose_new_files_are_gone_is_undone(tmp_path):
    folder = fill(tmp_path / "out", {"kept": "of the user"})
    begun(folder, {"c": "new c"}, {"a": "old a", "b": "old b"}, "a")
    recover(folder)
    assert contents(folder) == OLD


def test_a_file_that_the_user_has_put_there_since_is_not_overwritten(tmp_path):
    folder = fill(tmp_path / "out", {"a": "of the user"})
    begun(folder, {"a": "new a"}, {"a": "old a"})
    before = contents(folder)
    with pytest.raises(UserError, match="in the way"):
        recover(folder)
    assert contents(folder) == before


@pytest.mark.parametrize("name", ["../a", "/etc/passwd", "..", "", "x/y", "x\\y", "C:x"])
def test_a_forged_journal_moves_nothing(tmp_path, name):
    folder = fill(tmp_path / "out", {"mine": "of the user"})
    staged = begun(folder, {}, {})
    journal(staged, [], [name])
    with pytest.raises(UserError, match="journal"):
        recover(folder)
    assert (folder / "mine").read_text() == "of the user"


@pytest.mark.parametrize("content", [
    {"names": ["mine"], "previous": []}, {"names": {}, "previous": {"mine": 3}}, {"names": {"mine": ["x", 3]}}, [], 3,
    {"names": {}, "previous": {"mine": [None, None]}}, {"names": {}, "previous": {"mine": [float("inf"), 0]}},
])  # fmt: skip
def test_what_is_no_journal_moves_nothing(tmp_path, content):
    folder = fill(tmp_path / "out", {"mine": "of the user"})
    (begun(folder, {}, {}) / JOURNAL).write_text(json.dumps(content))
    with pytest.raises(UserError, match="journal"):
        recover(folder)
    assert (folder / "mine").read_text() == "of the user"


@pytest.mark.parametrize("names", [[], ["mine"], ["mine", "gone"]], ids=["finished", "as new", "undone"])
def test_a_journal_that_came_with_a_foreign_folder_takes_no_file_of_the_user_away(tmp_path, names):
    """It may name any file beside it, but not tell its size and time."""
    folder = fill(tmp_path / "out", {"mine": "of the user"})
    staged = begun(folder, {}, {})
    forged = {"names": {name: [11, 5] for name in names}, "previous": {"mine": [11, 5]}}
    (staged / JOURNAL).write_text(json.dumps(forged))
    recover(folder)
    assert contents(folder) == {"mine": "of the user"}


def test_a_second_run_into_the_same_folder_is_refused_in_one_sentence(tmp_path):
    with StagedFolder(tmp_path / "out") as first:
        (first.path / "a").write_text("new a")
        with pytest.raises(UserError, match=r"Another run is writing into .*; wait"), StagedFolder(tmp_path / "out"):
            raise AssertionError
        recover(tmp_path / "out")
        assert (first.path / "a").exists(), "what a living run holds stays"
        first.commit(["a"])
    assert contents(tmp_path / "out") == {"a": "new a"}


def test_what_dead_runs_have_left_goes_with_the_next_run(tmp_path):
    for name in (".clip-unmix-0123456789ab", ".clip-unmix-ba9876543210"):
        fill(tmp_path / name, {"other.tif": "half"})
    (tmp_path / LOCK).touch()
    (tmp_path / ".clip-unmix-notes").mkdir()  # not a name that we give
    with StagedFolder(tmp_path) as staged:
        (staged.path / "a").write_text("new a")
        staged.commit(["a"])
    assert contents(tmp_path) == {"a": "new a", ".clip-unmix-notes": ""}


def test_where_the_last_step_fails_the_old_files_are_back(tmp_path):
    folder = fill(tmp_path / "out", OLD)

    def fail():
        raise OSError(errno.EACCES, "the adapter cannot be put in place")

    with pytest.raises(OSError, match="adapter"), StagedFolder(folder) as staged:  # noqa: PT012
        (staged.path / "a").write_text("new a")
        staged.commit(["a"], [folder / "a", folder / "b"], fail)
    assert contents(folder) == OLD


def test_a_file_that_appears_during_the_run_is_not_overwritten(tmp_path):
    with pytest.raises(OSError, match="in the way"), StagedFolder(tmp_path) as staged:  # noqa: PT012
        (staged.path / "a").write_text("new a")
        (tmp_path / "a").write_text("of the user")
        staged.commit(["a"])
    assert contents(tmp_path) == {"a": "of the user"}


def test_an_interrupt_that_comes_when_all_is_done_is_too_late(tmp_path, monkeypatch):
    remove, calls = shutil.rmtree, []

    def interrupted(*arguments, **options):
        calls.append(1)
        if len(calls) == 1:
            raise KeyboardInterrupt
        remove(*arguments, **options)

    monkeypatch.setattr(shutil, "rmtree", interrupted)
    with StagedFolder(tmp_path / "during tidying up") as staged:
        (staged.path / "a").write_text("new a")
        staged.commit(["a"])
    with StagedFolder(tmp_path / "before") as staged:
        (staged.path / "a").write_text("new a")
        staged.commit(["a"])
        raise KeyboardInterrupt
    for name in ("during tidying up", "before"):
        assert contents(tmp_path / name) == {"a": "new a"}


def test_an_interrupt_while_tidying_up_after_a_failure_leaves_nothing(tmp_path, monkeypatch):
    remove, calls = shutil.rmtree, []

    def interrupted(*arguments, **options):
        calls.append(1)
        if len(calls) == 1:
            raise KeyboardInterrupt
        remove(*arguments, **options)

    monkeypatch.setattr(shutil, "rmtree", interrupted)
    with pytest.raises(KeyboardInterrupt), StagedFolder(tmp_path / "out") as staged:  # noqa: PT012
        (staged.path / "a").write_text("new a")
        raise ValueError
    assert contents(tmp_path) == {}


class TestStagedFile:
    def test_it_appears_when_it_is_committed(self, tmp_path):
        target = tmp_path / "learnt.safetensors"
        target.write_text("old")
        with StagedFile(target) as staged:
            staged.write(b"something longer")
            staged.write(b"new")
            assert target.read_text() == "old"
            staged.commit()
        assert contents(tmp_path) == {target.name: "new"}

    def test_without_a_commit_the_old_one_stays(self, tmp_path):
        target = tmp_path / "learnt.safetensors"
        target.write_text("old")
        with pytest.raises(KeyboardInterrupt), StagedFile(target) as staged:  # noqa: PT012
            staged.write(b"new")
            raise KeyboardInterrupt
        assert contents(tmp_path) == {target.name: "old"}

    def test_two_at_once_are_one_too_many(self, tmp_path):
        with StagedFile(tmp_path / "a") as first:
            first.write(b"first")
            with pytest.raises(UserError, match="Another run is writing"):
                write_file(tmp_path / "a", b"second")
            first.commit()
        assert contents(tmp_path) == {"a": "first"}

    def test_what_a_killed_one_has_left_is_taken_over(self, tmp_path):
        staged = StagedFile(tmp_path / "a")
        staged.path.write_text("half of something very long")
        write_file(tmp_path / "a", b"new")
        assert contents(tmp_path) == {"a": "new"}


class TestWhatMayBeReplaced:
    @pytest.fixture
    def earlier(self, tmp_path):
        return fill(tmp_path / "out", {"a": "old a", "record.json": '{"schema": "ours"}'})

    def test_our_own_earlier_results(self, earlier):
        ours = replaceable(earlier, KIND, ["a", "b"], overwrite=True)
        assert sorted(path.name for path in ours) == ["a", "record.json"]

    def test_only_when_asked(self, earlier):
        with pytest.raises(UserError, match=r"already holds results \(a\).*--overwrite"):
            replaceable(earlier, KIND, ["a"], overwrite=False)

    @pytest.mark.parametrize("record", ["{}", '{"schema": "other"}', "[", "[" * 100_000, '["schema"]'])
    def test_nothing_beside_a_foreign_record(self, earlier, record):
        (earlier / "record.json").write_text(record)
        with pytest.raises(UserError, match=r"record\.json"):
            replaceable(earlier, KIND, ["a"], overwrite=True)

    def test_no_file_that_the_record_does_not_list(self, earlier):
        with pytest.raises(UserError, match="a is not listed as results"):
            replaceable(earlier, KIND, ["a"], overwrite=True, listed=lambda record: ["b"])

    def test_what_a_killed_run_has_left_is_finished_before_it_is_judged(self, earlier):
        journal(begun(earlier, {"b": "new b"}, {}), ["b"], ["a", "record.json"])
        assert replaceable(earlier, KIND, ["a"], overwrite=False) == []
        assert contents(earlier) == {"b": "new b"}

    @pytest.mark.parametrize("name", [
        "{}", "GTIFF_DIR:1:{}", 'NETCDF:"{}":reflectance', "HDF5:{}://cube", "/vsigzip/{}", "/vsisubfile/0_9,{}",
        "{}|layername=a", "vrt://{}?bands=1", "DERIVED_SUBDATASET:AMPLITUDE:{}",
        "<VRTDataset><SourceFilename relativeToVRT='0'>{}</SourceFilename></VRTDataset>",
    ])  # fmt: skip
    def test_no_input_of_the_run_by_whatever_name(self, earlier, name):
        with pytest.raises(UserError, match="this run reads it"):
            replaceable(earlier, KIND, ["a"], overwrite=True, inputs=[None, name.format(earlier / "a")])


def test_the_sources_of_a_vrt_are_behind_it_however_deep(tmp_path, monkeypatch):
    (tmp_path / "a.tif").touch()
    line = '<VRTDataset><SourceFilename relativeToVRT="1">{}</SourceFilename></VRTDataset>'
    (tmp_path / "b.vrt").write_text(line.format("a.tif"))
    (tmp_path / "c.vrt").write_text(line.format("b.vrt") + line.format("c.vrt"))
    monkeypatch.chdir(tmp_path)
    assert {path.name for path in files_behind("c.vrt")} == {"a.tif", "b.vrt", "c.vrt"}
    assert files_behind("WMS:http://127.0.0.1/") == set()

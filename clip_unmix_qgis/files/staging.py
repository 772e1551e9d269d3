"""Results appear in their folder all together or not at all, also where a kill falls between two system calls.

A folder: new files are written into a hidden folder inside it. To commit, a journal is written there first, then the
old files move aside, then the new ones in, then the journal goes. Whoever finds a journal that no live process guards
moves what is left to move (`recover`); where that cannot be done, everything is put back. Both may be begun again from
any state in between.
A file: written under a hidden name beside its own, then renamed.
"""
from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from ..bounded import read_bounded
from ..errors import UserError
from .locks import Lock

LOCK = ".clip-unmix-lock"
_STAGED = re.compile(r"\.clip-unmix-[0-9a-f]{12}")
JOURNAL, PREVIOUS = "journal.json", "previous"  # in a staged folder, beside the new files
JOURNAL_BYTES = 1_000_000
_begun: ContextVar[list[StagedFolder | StagedFile] | None] = ContextVar("_begun", default=None)


@contextlib.contextmanager
def noted() -> Iterator[Callable[[], list[Path]]]:
    """What is called inside tells which folders and files were put in place since, and are there still."""
    begun: list[StagedFolder | StagedFile] = []
    token = _begun.set(begun)
    try:
        yield lambda: [staged.target for staged in begun if staged.committed and _exists(staged.target)]
    finally:
        _begun.reset(token)


def _note(staged: StagedFolder | StagedFile) -> None:
    begun = _begun.get()
    if begun is not None:
        begun.append(staged)


class StagedFolder:
    """A hidden folder inside `folder` (on the same disk, so that files can move) to write results into.

    `commit` moves them out. Whatever has not been committed when the `with` block ends, for whatever reason, is
    removed, and so is `folder` itself where it was made for this run. What a killed run has left is
    seen to at the start.
    Raises UserError where the folder cannot be made or written, or another run is writing into it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = self.target = folder
        # The name is fixed before anything is made, so that an interrupt at any later moment leaves nothing unknown.
        self.path = folder / f".clip-unmix-{secrets.token_hex(6)}"
        self._made: list[Path] = []
        self._lock = Lock(folder / LOCK)
        self.committed = False

    def __enter__(self) -> StagedFolder:
        _note(self)
        try:
            self._made = [path for path in (self.folder, *self.folder.parents) if not path.exists()]
            self.folder.mkdir(parents=True, exist_ok=True)
            self._take()
            self.path.mkdir()
        except OSError as error:
            self._clean()
            raise UserError(
                f"The output folder {self.folder} cannot be written ({error.strerror or error}); choose another one."
            ) from error
        except BaseException:
            self._clean()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Tidy up. An interrupt that comes when the results are in place is too late to be one, and ends here."""
        try:
            self._clean()
        except KeyboardInterrupt:
            self._clean()
            if not self.committed:
                raise
        return self.committed and kind is KeyboardInterrupt

    def _take(self) -> None:
        """Keep others out of the folder, and put in order what a killed one has left."""
        if not self._lock.acquire():
            raise UserError(f"Another run is writing into {self.folder}; wait for its end or choose another folder.")
        if self._lock.sure:
            _tidy(self.folder)

    def commit(
        self, names: Sequence[str], previous: Iterable[Path] = (), last: Callable[[], None] | None = None
    ) -> None:
        """Move the staged files `names` into the folder, in this order; the `previous` run's files give way to them.

        `last` is called when all are there. Where it or a move fails or is interrupted, everything is put back as it
        was; OSError says what failed. What has moved is read off the disk, not remembered, so there is no moment at
        which an interrupt or a kill would lose a file.
        """
        change = _Change(self.path, tuple(names), tuple(path.name for path in previous))
        for name in names:
            _flush(self.path / name)
        try:
            change.write()
            change.finish()
            if last is not None:
                last()
            change.forget()
            self.committed = True
        except BaseException:
            self.committed = False
            if not _exists(self.path / JOURNAL):  # the disk may be full, or everything was done already
                with contextlib.suppress(OSError):
                    change.write()
            change.undo()
            change.forget()
            raise

    def _clean(self) -> None:
        if not _exists(self.path / JOURNAL):  # else not even the way back was possible, and the old files are in there
            shutil.rmtree(self.path, ignore_errors=True)
        self._lock.release()
        if not self.committed:
            for path in self._made:  # innermost first
                with contextlib.suppress(OSError):  # never made, or someone's file is there by now: theirs to keep
                    path.rmdir()


@dataclass(frozen=True)
class _Change:
    """What a journal tells: new files `names` in the staged folder `path`, and the `previous` ones that give way."""

    path: Path
    names: tuple[str, ...]
    previous: tuple[str, ...]

    @classmethod
    def read(cls, path: Path) -> _Change | None:
        """The change begun in the staged folder `path`, or None. UserError where its journal is none of ours."""
        journal = path / JOURNAL
        if not os.path.lexists(journal):
            return None
        try:
            content = json.loads(read_bounded(journal, JOURNAL_BYTES, "journal"))
            names, previous = tuple(content["names"]), tuple(content["previous"])
            if all(isinstance(name, str) and is_plain_name(name) for name in (*names, *previous)):
                return cls(path, names, previous)
        except (UserError, ValueError, KeyError, TypeError, RecursionError):
            pass
        raise UserError(f"{journal} is no journal of CLIP Unmix; move the folder {path.name} away and try again.")

    def write(self) -> None:
        """Begin the change: from here on it is finished or undone, whatever happens to this process."""
        (self.path / PREVIOUS).mkdir(exist_ok=True)
        part = self.path / f"{JOURNAL}.part"
        part.write_text(json.dumps({"names": self.names, "previous": self.previous}), encoding="utf-8")
        _flush(part)
        os.replace(part, self.path / JOURNAL)
        _flush_folder(self.path)

    def forget(self) -> None:
        """End the change. What is left in the staged folder is of no use from here on."""
        _flush_folder(self.path.parent)
        (self.path / JOURNAL).unlink(missing_ok=True)

    def finish(self) -> None:
        """Move what has not moved yet; OSError where that fails or a file that is neither old nor new is in the way."""
        folder, backup = self.path.parent, self.path / PREVIOUS
        for name in self.names:
            staged, target = _exists(self.path / name), _exists(folder / name)
            if staged and target and (name not in self.previous or _exists(backup / name)):
                raise _in_the_way(folder / name)
            if not staged and not target:
                raise FileNotFoundError(errno.ENOENT, "this file of the results is gone", str(folder / name))
        for name in self.previous:
            new = name in self.names and not _exists(self.path / name)
            if not new and _exists(folder / name) and not _exists(backup / name):
                os.replace(folder / name, backup / name)
        for name in self.names:
            if _exists(self.path / name):
                os.replace(self.path / name, folder / name)

    def undo(self) -> None:
        """Put everything back as it was; OSError where that fails."""
        folder, backup = self.path.parent, self.path / PREVIOUS
        for name in self.names:
            if not _exists(self.path / name) and _exists(folder / name):
                os.replace(folder / name, self.path / name)
        for name in self.previous:
            if _exists(backup / name):
                if _exists(folder / name):
                    raise _in_the_way(folder / name)
                os.replace(backup / name, folder / name)


def recover(folder: Path) -> None:
    """Finish or undo what a killed process has begun to change in `folder`, and remove what it has left.

    Nothing is touched where a process is alive. Raises UserError where it cannot be done.
    """
    try:
        left = [name for name in os.listdir(folder) if name == LOCK or _STAGED.fullmatch(name)]
    except OSError:
        return
    if not left:
        return
    lock = Lock(folder / LOCK)
    try:
        if lock.acquire() and lock.sure:
            _tidy(folder)
    except OSError as error:
        raise UserError(
            f"A run into {folder} was killed, and what it has left cannot be put in order ({_reason(error)}); "
            "make the folder writable and close programs that use its files."
        ) from error
    finally:
        lock.release()


def _tidy(folder: Path) -> None:
    """`recover`, for who holds the lock."""
    for name in os.listdir(folder):
        path = folder / name
        if not _STAGED.fullmatch(name) or path.is_symlink() or not path.is_dir():
            continue
        change = _Change.read(path)
        if change is not None:
            try:
                change.finish()
            except OSError:
                change.undo()
            change.forget()
        shutil.rmtree(path, ignore_errors=True)


class StagedFile:
    """A file that appears under its name, whole, when it is committed, or not at all; what was there stays until then.

    It is written under a hidden name beside `target`. Raises OSError where that fails, UserError where another is at
    it.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(f".{target.name}.clip-unmix-part")  # one name: what a kill leaves is taken over
        self._lock = Lock(self.path)
        self.committed = False

    def __enter__(self) -> StagedFile:
        _note(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()

    def write(self, content: bytes) -> None:
        """Write the whole content, in place of what was written before."""
        if not self._lock.held and not self._lock.acquire():
            raise UserError(f"Another run is writing {self.target}; wait for its end or choose another name.")
        descriptor = self._lock.descriptor
        assert descriptor is not None
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        left = memoryview(content)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)

    def commit(self) -> None:
        """Give it its name; nothing happens where nothing was written."""
        if not self._lock.held:
            return
        if sys.platform == "win32":  # moves no open file
            self._lock.release(remove=False)
        os.replace(self.path, self.target)
        self.committed = True
        self._lock.release(remove=False)
        _flush_folder(self.target.parent)


def write_file(target: Path, content: bytes) -> None:
    """Write a file whole or not at all; OSError where that fails."""
    with StagedFile(target) as staged:
        staged.write(content)
        staged.commit()


def is_plain_name(name: str) -> bool:
    """Whether `name` is that of a file in a folder, on any system, and leads nowhere else."""
    return bool(name) and name not in (".", "..") and not re.search(r'[\x00-\x1f/\\:*?"<>|]', name)


def _reason(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if isinstance(error.filename, str) else reason


def _in_the_way(path: Path) -> FileExistsError:
    return FileExistsError(errno.EEXIST, "another file of that name is in the way: move it", str(path))


def _exists(path: Path) -> bool:
    return os.path.lexists(path)


def _flush(path: Path) -> None:
    """Let the content of a file reach the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _flush_folder(path: Path) -> None:
    """Let the names in a folder reach the disk; Windows has no such call."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # not every file system can
            os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Results appear in their folder all together or not at all, also where a kill falls between two system calls.

A folder: new files are written into a hidden folder inside it. To commit, a journal is written there first, then the
old files move aside, then the new ones in, then the journal goes. Whoever finds a journal that no live process guards
moves what is left to move (`recover`); where that cannot be done, everything is put back. Both may be begun again from
any state in between.
A file: written under a hidden name beside its own, then renamed.
"""
from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextvars import ContextVar
from pathlib import Path
from types import TracebackType

from ..errors import UserError, reason_of
from ..messages import Message
from .journal import JOURNAL, Change, exists, flush, flush_folder
from .locks import Lock

LOCK = ".clip-unmix-lock"
_STAGED = re.compile(r"\.clip-unmix-[0-9a-f]{12}")
_begun: ContextVar[list[StagedFolder | StagedFile] | None] = ContextVar("_begun", default=None)


@contextlib.contextmanager
def noted() -> Iterator[Callable[[], list[Path]]]:
    """What is called inside tells which folders and files were put in place since, and are there still."""
    begun: list[StagedFolder | StagedFile] = []
    token = _begun.set(begun)
    try:
        yield lambda: [staged.target for staged in begun if staged.committed and exists(staged.target)]
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
                "The output folder {folder} cannot be written ({reason}); choose another one.",
                folder=self.folder, reason=reason_of(error),
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
            raise UserError(
                "Another run is writing into {folder}; wait for its end or choose another folder.",
                folder=self.folder,
            )
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
        for name in names:
            flush(self.path / name)
        change = Change.of(self.path, names, [path.name for path in previous])
        try:
            change.write()
            change.finish()
            if last is not None:
                last()
            change.forget()
            self.committed = True
        except BaseException:
            self.committed = False
            if not exists(self.path / JOURNAL):  # the disk may be full, or everything was done already
                with contextlib.suppress(OSError):
                    change.write()
            change.undo()
            change.forget()
            raise

    def _clean(self) -> None:
        if not exists(self.path / JOURNAL):  # else not even the way back was possible, and the old files are in there
            shutil.rmtree(self.path, ignore_errors=True)
        self._lock.release()
        if not self.committed:
            for path in self._made:  # innermost first
                with contextlib.suppress(OSError):  # never made, or someone's file is there by now: theirs to keep
                    path.rmdir()


def recover(folder: Path) -> bool:
    """Finish or undo what a killed process has begun to change in `folder`, and remove what it has left.

    Returns whether a change was under way. Nothing is touched where a process is alive. Raises UserError where it
    cannot be done.
    """
    try:
        left = [name for name in os.listdir(folder) if name == LOCK or _STAGED.fullmatch(name)]
    except (OSError, ValueError):  # ValueError: a NUL in the path
        return False
    if not left:
        return False
    lock = Lock(folder / LOCK)
    try:
        return lock.acquire() and lock.sure and _tidy(folder)
    except OSError as error:
        raise UserError(
            "A run into {folder} was killed, and what it has left cannot be put in order ({reason}); make the "
            "folder writable and close programs that use its files.",
            folder=folder, reason=_reason(error),
        ) from error
    finally:
        lock.release()


def _tidy(folder: Path) -> bool:
    """`recover`, for who holds the lock."""
    changed = False
    for name in os.listdir(folder):
        path = folder / name
        if not _STAGED.fullmatch(name) or path.is_symlink() or not path.is_dir():
            continue
        change = Change.read(path)
        if change is not None:
            try:
                change.finish()
            except OSError:
                change.undo()
            change.forget()
            changed = True
        shutil.rmtree(path, ignore_errors=True)
    return changed


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
            raise UserError(
                "Another run is writing {target}; wait for its end or choose another name.",
                target=self.target,
            )
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
        flush_folder(self.target.parent)


def write_file(target: Path, content: bytes) -> None:
    """Write a file whole or not at all; OSError where that fails."""
    with StagedFile(target) as staged:
        staged.write(content)
        staged.commit()


def _reason(error: OSError) -> str:
    reason = reason_of(error)
    if not isinstance(error.filename, str):
        return reason
    return Message("{file}: {reason}", file=error.filename, reason=reason)

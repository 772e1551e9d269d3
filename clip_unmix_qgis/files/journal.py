"""The journal of a change of files: what is to be moved where, so that whoever finds it can finish or undo it.

It tells size and time of every file that moves, for a journal may come with a folder from a stranger: a file that is
not the one it tells of, such as one that was there before, is never touched.
"""
from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..bounded import read_bounded
from ..errors import UserError
from ..messages import Message

JOURNAL, PREVIOUS = "journal.json", "previous"  # in a staged folder, beside the new files
JOURNAL_BYTES = 1_000_000
SAME_TIME = 2_000_000_000  # nanoseconds: FAT keeps no more of a time

_NO_JOURNAL = (ArithmeticError, LookupError, ValueError, TypeError, AttributeError, RecursionError)

Identity = tuple[int, int]  # size in bytes, time of the last change in nanoseconds


@dataclass(frozen=True)
class Change:
    """What a journal tells: new files `names` in the staged folder `path`, and the `previous` ones that give way."""

    path: Path
    names: Mapping[str, Identity]
    previous: Mapping[str, Identity]

    @classmethod
    def of(cls, path: Path, names: Iterable[str], previous: Iterable[str]) -> Change:
        """The change as it begins; OSError where a new file is not there."""
        return cls(
            path,
            {name: _identity(path / name) for name in names},
            {name: _identity(path.parent / name) for name in previous if exists(path.parent / name)},
        )

    @classmethod
    def read(cls, path: Path) -> Change | None:
        """The change begun in the staged folder `path`, or None. UserError where its journal is none of ours."""
        journal = path / JOURNAL
        if not os.path.lexists(journal):
            return None
        with contextlib.suppress(UserError, *_NO_JOURNAL):
            text = read_bounded(journal, JOURNAL_BYTES, Message("journal"))
            content = json.loads(text, parse_int=lambda digits: int(digits[:20]))  # more take Python long
            names, previous = (
                {name: (int(size), int(time)) for name, (size, time) in content[part].items()}
                for part in ("names", "previous")
            )
            if all(is_plain_name(name) for name in (*names, *previous)):
                return cls(path, names, previous)
        raise UserError(
            "{journal} is no journal of CLIP Unmix; move the folder {path} away and try again.",
            journal=journal, path=path.name,
        )

    def write(self) -> None:
        """Begin the change: from here on it is finished or undone, whatever happens to this process."""
        (self.path / PREVIOUS).mkdir(exist_ok=True)
        part = self.path / f"{JOURNAL}.part"
        part.write_text(json.dumps({"names": self.names, "previous": self.previous}), encoding="utf-8")
        flush(part)
        os.replace(part, self.path / JOURNAL)
        flush_folder(self.path)

    def forget(self) -> None:
        """End the change. What is left in the staged folder is of no use from here on."""
        flush_folder(self.path.parent)
        (self.path / JOURNAL).unlink(missing_ok=True)

    def finish(self) -> None:
        """Move what has not moved yet; OSError where that fails or a file that is neither old nor new is in the way."""
        folder, backup = self.path.parent, self.path / PREVIOUS
        for name in self.names:
            staged, target = exists(self.path / name), exists(folder / name)
            if staged and target and (name not in self.previous or exists(backup / name)):
                raise _in_the_way(folder / name)
            if not staged and not (target and _is(folder / name, self.names[name])):
                raise FileNotFoundError(errno.ENOENT, "this file of the results is gone", str(folder / name))
        for name in self.previous:
            new = name in self.names and not exists(self.path / name)
            if not new and exists(folder / name) and not exists(backup / name):
                if not _is(folder / name, self.previous[name]):
                    raise _in_the_way(folder / name)
                os.replace(folder / name, backup / name)
        for name in self.names:
            if exists(self.path / name):
                os.replace(self.path / name, folder / name)

    def undo(self) -> None:
        """Put everything back as it was; OSError where that fails."""
        folder, backup = self.path.parent, self.path / PREVIOUS
        for name in self.names:
            if not exists(self.path / name) and exists(folder / name) and _is(folder / name, self.names[name]):
                os.replace(folder / name, self.path / name)
        for name in self.previous:
            if exists(backup / name):
                if exists(folder / name):
                    raise _in_the_way(folder / name)
                os.replace(backup / name, folder / name)


def _identity(path: Path) -> Identity:
    found = os.lstat(path)
    return found.st_size, found.st_mtime_ns


def _is(path: Path, identity: Identity) -> bool:
    """Whether a file is the one that was told of; moving changes neither."""
    size, time = _identity(path)
    return size == identity[0] and abs(time - identity[1]) <= SAME_TIME


def is_plain_name(name: str) -> bool:
    """Whether `name` is that of a file in a folder, on any system, and leads nowhere else."""
    return bool(name) and name not in (".", "..") and not re.search(r'[\x00-\x1f/\\:*?"<>|]', name)


def _in_the_way(path: Path) -> FileExistsError:
    return FileExistsError(errno.EEXIST, Message("another file of that name is in the way: move it"), str(path))


def exists(path: Path) -> bool:
    return os.path.lexists(path)


def flush(path: Path) -> None:
    """Let the content of a file reach the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(path: Path) -> None:
    """Let the names in a folder reach the disk; Windows has no such call."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # not every file system can
            os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Advisory locks, which the system drops with their process: they tell the living from the dead."""
from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """An exclusive lock on the file `path`, until `release` or the end of the process.

    `held`: whether we have it; `sure`: whether it shuts others out (some network file systems know no locks).
    """

    def __init__(self, path: Path) -> None:
        self.path, self.held, self.sure = path, False, True
        self.descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock, making its file where there is none; False where another holds it. OSError where that fails."""
        while True:
            self.descriptor = descriptor = os.open(self.path, _OPEN, 0o666)
            try:
                _try_lock(descriptor)
            except (BlockingIOError, PermissionError):
                self._close()
                return False
            except OSError:
                self.sure = False
            with contextlib.suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(descriptor), os.lstat(self.path)):
                    self.held = True
                    return True
            self._close()  # its holder took the file away between our two calls: try the new one

    def release(self, remove: bool = True) -> None:
        """Let go of the lock, where we have it, and take its file away."""
        if self.held and remove and sys.platform != "win32":  # while we hold it nobody else does
            with contextlib.suppress(OSError):
                os.unlink(self.path)
        self._close()
        if self.held and remove and sys.platform == "win32":  # removes no open file, so nobody loses a lock by this
            with contextlib.suppress(OSError):
                os.unlink(self.path)
        self.held = False

    def _close(self) -> None:
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None

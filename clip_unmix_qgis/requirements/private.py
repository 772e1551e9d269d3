"""The private folder in the profile, and how an installation gets into it: whole or not at all, one QGIS at a time."""
from __future__ import annotations

import contextlib
import importlib
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import IO

from .advice import QT_TRANSLATE_NOOP, InstallerError


def private_folder(profile: str | os.PathLike[str]) -> Path:
    """Where the packages go: a folder for each Python, as compiled packages fit one alone and QGIS changes it."""
    return Path(profile) / "python" / "clip_unmix_packages" / str(sys.implementation.cache_tag)


def ensure_path(folder: Path) -> bool:
    """Put the private folder at the end of sys.path, behind everything QGIS has. Returns whether it is there.

    Where a QGIS was ended while it exchanged the folder for a new one, this finishes the exchange.
    """
    if not folder.is_dir() and not _finish_exchange(folder):
        return False
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    importlib.invalidate_caches()
    libraries = folder / "torch" / "lib"
    if sys.platform == "win32" and libraries.is_dir():
        os.add_dll_directory(str(libraries))
    return True


class Installation:
    """An empty folder beside the private one to install into, held by one QGIS at a time.

    `commit` makes `staging/site` the private folder, `discard` removes everything. An exchange is two renames: the
    earlier packages become `staging/earlier`, then `staging/site` becomes the private folder. Between the two, and
    only then, a staging folder holds both, so what lies on the disk is the journal: whoever comes next finishes it.

    Raises:
        InstallerError: while another QGIS installs into this profile.
        OSError: where the profile cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = _lock(_lock_path(folder))
        if lock is None:
            raise InstallerError(
                QT_TRANSLATE_NOOP(
                    "Requirements",
                    "Another QGIS is installing the packages into this profile: wait until it has finished.",
                )
            )
        self._held: IO[bytes] | None = lock
        try:
            _finish(folder)
            for leftover in _stagings(folder):  # of a QGIS that was ended: nobody else holds the lock
                shutil.rmtree(leftover, ignore_errors=True)
            self.staging = Path(tempfile.mkdtemp(prefix=folder.name + ".new-", dir=folder.parent))
        except BaseException:
            self._release()
            raise

    def commit(self) -> None:
        """Make the checked installation the private folder, in place of an earlier one.

        Raises:
            OSError: where the earlier one is in use (Windows, once torch was loaded from it); it then stays as it was.
        """
        _exchange(self.staging, self.folder)
        self.discard()

    def discard(self) -> None:
        """Remove the staging folder and let others install."""
        shutil.rmtree(self.staging, ignore_errors=True)
        self._release()

    def _release(self) -> None:
        if self._held is not None:
            _unlock(self._held, _lock_path(self.folder))
            self._held = None


def _exchange(staging: Path, folder: Path) -> None:
    site, earlier = staging / "site", staging / "earlier"
    if folder.exists():
        if not site.is_dir():
            raise FileNotFoundError(f"nothing was installed into {site}")
        folder.replace(earlier)
    try:
        site.replace(folder)
    except OSError:
        if earlier.exists():
            earlier.replace(folder)
        raise


def _stagings(folder: Path) -> list[Path]:
    return sorted(folder.parent.glob(folder.name + ".new-*"))


def _finish(folder: Path) -> bool:
    """Finish an exchange that was cut off between its renames, under the lock. Returns whether there was one."""
    for staging in _stagings(folder):
        site, earlier = staging / "site", staging / "earlier"
        if not folder.exists() and site.is_dir() and earlier.is_dir():
            try:
                site.replace(folder)
            except OSError:
                earlier.replace(folder)
            shutil.rmtree(staging, ignore_errors=True)
            return True
    return False


def _finish_exchange(folder: Path) -> bool:
    """The same at a start of QGIS, which goes on whatever happens here."""
    with contextlib.suppress(OSError):
        held = _lock(_lock_path(folder)) if _stagings(folder) else None
        if held is not None:
            try:
                return _finish(folder)
            finally:
                _unlock(held, _lock_path(folder))
    return False


def _lock_path(folder: Path) -> Path:
    return folder.with_name(folder.name + ".lock")


def _lock(path: Path) -> IO[bytes] | None:
    """The open file that holds the lock until it is closed, be it by the end of QGIS; None while another holds it."""
    while True:
        file = path.open("ab")
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # held; another error says that this disk knows no locks
            file.close()
            return None
        # The one who held it before may have removed the file after it was opened here: then the lock is on nothing.
        if sys.platform == "win32" or (path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat())):
            return file
        file.close()


def _unlock(file: IO[bytes], path: Path) -> None:
    if sys.platform == "win32":  # no open file can be removed there, and one that another QGIS has opened stays
        file.close()
        with contextlib.suppress(OSError):
            path.unlink()
    else:
        path.unlink(missing_ok=True)
        file.close()

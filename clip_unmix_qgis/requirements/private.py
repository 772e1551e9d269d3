"""The private folder in the profile, and how an installation gets into it: whole or not at all, one QGIS at a time."""
from __future__ import annotations

import contextlib
import importlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

from ..files.locks import Lock
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
        self._lock = _lock(folder)
        if not self._lock.acquire():
            raise InstallerError(
                QT_TRANSLATE_NOOP(
                    "Requirements",
                    "Another QGIS is installing the packages into this profile: wait until it has finished.",
                )
            )
        try:
            _finish(folder)
            for leftover in _stagings(folder):  # of a QGIS that was ended: nobody else holds the lock
                shutil.rmtree(leftover, ignore_errors=True)
            self.staging = Path(tempfile.mkdtemp(prefix=folder.name + ".new-", dir=folder.parent))
        except BaseException:
            self._lock.release()
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
        self._lock.release()


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
    lock = _lock(folder)
    with contextlib.suppress(OSError):
        if _stagings(folder) and lock.acquire():
            try:
                return _finish(folder)
            finally:
                lock.release()
    return False


def _lock(folder: Path) -> Lock:
    return Lock(folder.with_name(folder.name + ".lock"))

"""The files behind a scene: their hashes for the record, and whether they are still the same at the end of a run."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..errors import UserError
from ..files.hashes import sha256_of
from ..progress import Heard, unheard

_ARCHIVES = ("/vsizip/", "/vsitar/", "/vsigzip/", "/vsisubfile/", "zip://", "tar://", "gzip://", "file://")
# A driver's own names: a directory of a TIFF, a variable of a NetCDF file, a resolution of a Sentinel-2 product.
_PREFIXED = re.compile(r"^[A-Za-z0-9_]{2,}:")


def local_file(name: str) -> Path | None:
    """The file on this machine that GDAL reads under `name`: itself, the archive it lies in, or the one inside a
    driver's own name.
    """
    name = name.strip()
    for prefix in _ARCHIVES:
        if name.startswith(prefix):
            rest = name[len(prefix) :].split("!", maxsplit=1)[0]
            if prefix == "/vsisubfile/":
                rest = rest.partition(",")[2]
            return local_file(rest) if rest else None
    path = Path(name)
    if _is_file(path):
        return path
    if _PREFIXED.match(name):
        quoted = re.search(r'"([^"]+)"', name)
        parts = name.split(":")
        candidates = (
            [quoted[1]]
            if quoted
            else [":".join(parts[i:j]) for i in range(1, len(parts)) for j in range(len(parts), i, -1)]
        )
        for candidate in candidates:
            if candidate and (found := local_file(candidate)) is not None:
                return found
    return next((parent for parent in path.parents if _is_file(parent)), None)


def stem_of(name: str) -> str:
    """What a file is called, without its folder and suffix, or a data set in GDAL's name of it."""
    if re.match(r"(?:NETCDF|HDF[45]):", name, re.IGNORECASE):
        return re.split(r"[:/]", name)[-1].strip('"')
    return Path(name).stem


def files_of(names: Iterable[str]) -> list[Path]:
    """The local files behind GDAL's names, each once, in their order."""
    found: dict[str, Path] = {}
    for name in names:
        file = local_file(name)
        if file is not None:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


class FileState:
    """Size, time and identity of files when the scene was opened."""

    def __init__(self, files: Iterable[Path]) -> None:
        self.files = list(files)
        self._states = {str(file): _state(file) for file in self.files}

    def describe(self, heard: Heard = unheard) -> list[dict[str, Any]]:
        """Path, size and SHA-256 of each; `heard` is called for every megabyte."""
        return [
            {"path": str(file), "size": file.stat().st_size, "sha256": sha256_of(file, heard)} for file in self.files
        ]

    def require_unchanged(self) -> None:
        """UserError that names a file which was changed, replaced or removed since."""
        for file in self.files:
            if _state(file) != self._states[str(file)]:
                raise UserError(
                    "{file} was changed while it was being read; nothing was written, run again.",
                    file=file,
                )


def _state(file: Path) -> tuple[int, int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False

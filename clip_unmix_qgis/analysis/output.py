"""The files that are written about a run: none is replaced unasked, and each appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from errno import ENOENT
from pathlib import Path
from typing import Any

from ..errors import UserError, reason_of
from ..files import StagedFolder, write_file


def require_free(path: Path, *, overwrite: bool) -> None:
    """UserError where a file is in the way that may not be replaced."""
    if path.exists() and not overwrite:
        raise UserError("{path} exists; choose another file or ask for --overwrite.", path=path)


def write_output(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; UserError where that fails."""
    try:
        write_file(path, content)
    except OSError as error:
        raise UserError(
            "{path} cannot be written ({reason}); choose another place.", path=path, reason=reason_of(error)
        ) from error


def write_outputs(contents: Mapping[Path, bytes]) -> None:
    """Write files of one folder that belong together, all or none; UserError where that fails."""
    first = next(iter(contents))
    try:
        if not first.parent.is_dir():
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT))
        with StagedFolder(first.parent) as staged:
            for path, content in contents.items():
                (staged.path / path.name).write_bytes(content)
            staged.commit([path.name for path in contents], [path for path in contents if path.is_file()])
    except OSError as error:
        raise UserError(
            "{path} cannot be written ({reason}); choose another place.", path=first, reason=reason_of(error)
        ) from error


def content_in_memory(gdal: Any, place: str) -> bytes:
    """What GDAL (its bindings) has written to a place below /vsimem/."""
    size = gdal.VSIStatL(place).size
    file = gdal.VSIFOpenL(place, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)

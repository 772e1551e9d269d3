"""The files that are written about a run: none is replaced unasked, and each appears whole or not at all."""

from __future__ import annotations

from pathlib import Path

from ..errors import UserError, reason_of
from ..files import write_file


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

"""Files that a user or a foreign record names are read in bounds: no device, no pipe, no file without an end."""
from __future__ import annotations

import os
import stat
from pathlib import Path

from .errors import UserError, reason_of
from .messages import Message
from .plain_text import printable

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_bounded(path: str | Path, limit: int, what: str, too_large: str = Message("give a smaller one")) -> bytes:
    """The content of a regular file of at most `limit` bytes.

    `what` names the file in messages ("ontology"), `too_large` says what to do about a larger one. Raises `UserError`
    where the file cannot be read, is no regular file or is larger. Opening waits for nobody, as a pipe otherwise would.
    """
    name = printable(str(path))
    try:
        if stat.S_ISREG(os.stat(path).st_mode):  # before it is opened: opening alone acts on some devices
            with open(os.open(path, _READ), "rb") as file:
                if stat.S_ISREG(os.fstat(file.fileno()).st_mode):  # it may have been changed for another since
                    content = file.read(limit + 1)
                    if len(content) > limit:
                        raise UserError(
                            "The {what} {name} is larger than {size}; {too_large}.",
                            what=what, name=name, size=_size(limit), too_large=too_large,
                        )
                    return content
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = reason_of(error)
        raise UserError(
            "The {what} {name} cannot be read ({reason}); check the path.",
            what=what, name=name, reason=reason,
        ) from error
    raise UserError("The {what} {name} is no file but a folder, a device or a pipe; give a file.", what=what, name=name)


def _size(limit: int) -> str:
    if limit >= 1_000_000:
        return Message("{size} MB", size=limit // 1_000_000)
    return Message("{size} kB", size=limit // 1000) if limit >= 1000 else Message("{size} bytes", size=limit)

"""What can go wrong and be said in one sentence."""

from __future__ import annotations

import errno
from typing import Any

from .messages import Message


class UserError(Exception):
    """Bad input. The message is one clear sentence: what is wrong and what to do about it.

    `UserError("No file {path}; check the path.", path=path)`: a template and its values, so that it can be said in
    other languages (`messages.told`).
    """

    def __init__(self, template: str, /, **values: Any) -> None:
        super().__init__(Message(template, **values) if values or not isinstance(template, Message) else template)

    @property
    def message(self) -> Message:
        """The sentence."""
        return self.args[0]


class NoWavelengths(UserError):
    """Of a raster whose bands nobody knows; who hears it may open the field that mends it."""


class Cancelled(Exception):
    """The user stopped the run; whatever it had written is removed."""


_REASONS = {
    errno.ENOENT: Message("it does not exist"),
    errno.EACCES: Message("permission denied"),
    errno.EPERM: Message("permission denied"),
    errno.EROFS: Message("the disk is read-only"),
    errno.ENOSPC: Message("the disk is full"),
    errno.EEXIST: Message("it exists already"),
    errno.EISDIR: Message("it is a folder"),
    errno.ENOTDIR: Message("a part of its path is no folder"),
    errno.ENAMETOOLONG: Message("its name is too long"),
    errno.EBUSY: Message("another program uses it"),
    errno.EIO: Message("the disk cannot be read or written"),
}


def reason_of(error: Exception) -> str:
    """Why the system refused a file: in a sentence that can be said in other languages where it is a common one."""
    code, told = getattr(error, "errno", None), getattr(error, "strerror", None)
    if isinstance(told, Message):  # ours, which says more
        return told
    return _REASONS.get(code or 0) or told or str(error)

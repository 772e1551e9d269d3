"""What can go wrong and be said in one sentence."""

from __future__ import annotations

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


class Cancelled(Exception):
    """The user stopped the run; whatever it had written is removed."""

"""What can go wrong and be said in one sentence."""
from __future__ import annotations


class UserError(Exception):
    """Bad input. The message is one clear sentence: what is wrong and what to do about it."""


class Cancelled(Exception):
    """The user stopped the run; whatever it had written is removed."""

"""Signals that end a command tidily."""
from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import NoReturn

# The terminal's Ctrl+C and Ctrl+\, a polite kill, and a terminal or connection that is closed; Windows has but two.
NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")
SIGNALS = tuple(getattr(signal, name) for name in NAMES if hasattr(signal, name))


@contextlib.contextmanager
def stoppable() -> Iterator[threading.Event]:
    """Let each of `SIGNALS` raise KeyboardInterrupt, once: a second one must not disturb the tidying up.

    They set the event, too: Python drops an exception that happens to rise inside a callback of a C library. A signal
    that was ignored from outside (nohup) stays so.
    """
    stopped = threading.Event()

    def interrupt(*_: object) -> NoReturn:
        for number in before:
            signal.signal(number, signal.SIG_IGN)
        stopped.set()
        raise KeyboardInterrupt

    before = {number: signal.getsignal(number) for number in SIGNALS}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, interrupt)
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

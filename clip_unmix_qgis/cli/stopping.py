"""Signals that end a command tidily."""
from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator
from typing import Any, Callable, NoReturn

# The terminal's Ctrl+C and Ctrl+\, a polite kill, and a terminal or connection that is closed; Windows has but two.
NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")
SIGNALS = tuple(getattr(signal, name) for name in NAMES if hasattr(signal, name))

# Interrupts, which set the event; and what rasterio cannot decode of GDAL's messages about damaged files.
DROPPED = (KeyboardInterrupt, UnicodeDecodeError)


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
    hooks = sys.excepthook, sys.unraisablehook
    sys.excepthook = _but_dropped(hooks[0])
    sys.unraisablehook = lambda dropped: None if dropped.exc_type in DROPPED else hooks[1](dropped)
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        sys.excepthook, sys.unraisablehook = hooks


def _but_dropped(hook: Callable[..., Any]) -> Callable[..., Any]:
    """`hook`, which prints exceptions, silent of those that Cython drops and prints though they are told otherwise."""
    return lambda kind, *more: None if kind in DROPPED else hook(kind, *more)

"""Work of the main thread in short pieces, between which the window goes on.

A piece ends where a generator yields; what the generator returns is what comes of the work.
"""
from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from qgis.PyQt.QtCore import QTimer

T = TypeVar("T")


def at_once(steps: Generator[Any, None, T]) -> T:
    """All of the work without a pause, where nobody waits for the window."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: T = end.value
            return value


class Turns:
    """The pieces one after the other, each in a turn of the event loop of its own; then `done` or `failed` is called.

    Keep it as long as the work is wanted, and `stop` it when it is not any more.
    """

    def __init__(
        self, steps: Generator[Any, None, T], done: Callable[[T], object], failed: Callable[[Exception], object]
    ) -> None:
        self._steps = steps
        self._done = done
        self._failed = failed
        self.running = True
        QTimer.singleShot(0, self._turn)

    def stop(self) -> None:
        """Do nothing more; neither `done` nor `failed` is called."""
        self.running = False
        self._steps.close()

    def _turn(self) -> None:
        if not self.running:
            return
        try:
            next(self._steps)
        except StopIteration as end:
            self.running = False
            self._done(end.value)
        except Exception as error:  # noqa: BLE001 (whoever began the work knows what to make of it)
            self.running = False
            self._failed(error)
        else:
            QTimer.singleShot(0, self._turn)

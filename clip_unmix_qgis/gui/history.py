"""Undo and redo of a list, by what it held before."""
from __future__ import annotations

from typing import Generic, TypeVar

State = TypeVar("State")
LONGEST = 200  # steps


class History(Generic[State]):
    """States in the order in which they were; `record` one after each change."""

    def __init__(self, state: State) -> None:
        self._states = [state]
        self._place = 0

    def record(self, state: State) -> None:
        """A new state: what was undone before it cannot be done again."""
        if state == self._states[self._place]:
            return
        self._states = [*self._states[: self._place + 1], state][-LONGEST:]
        self._place = len(self._states) - 1

    def move(self, step: int) -> State | None:
        """Go a step back (-1) or forth (1); None where there is none."""
        if not 0 <= self._place + step < len(self._states):
            return None
        self._place += step
        return self._states[self._place]

    def can_move(self, step: int) -> bool:
        """Whether there is a state to go to."""
        return 0 <= self._place + step < len(self._states)

"""A thread of the panel's own, that nobody has to wait for."""
from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable
from functools import partial

from qgis.PyQt.QtCore import QObject

QUIT_SECONDS = 5.0  # for all threads together, when the plugin goes; what they do heeds a cancel within two


class Worker:
    """One thread that does what it is given, in order.

    It is a daemon: unlike the threads of `concurrent.futures`, which Python joins without limit when it ends, it keeps
    nothing from closing, however long a file or a prompt holds it.
    """

    def __init__(
        self, name: str, owner: QObject | None = None, at_end: Callable[[], object] = lambda: None
    ) -> None:
        """`owner` is what answers by its signals (`say`); when Qt's part of it goes, nothing more is done.

        `at_end` is called in the thread when it ends: to close what was opened there.
        """
        self._owner = owner
        self._saying = threading.RLock()
        self._at_end = at_end
        self._jobs: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._stopped = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        if owner is not None:
            owner.destroyed.connect(self.stop)

    def submit(self, job: Callable[..., object], *arguments: object) -> None:
        """Have `job(*arguments)` done after what was submitted before; nothing more is done once it is stopped."""
        if self._stopped:
            return
        if not self._thread.is_alive():
            self._thread.start()
        self._jobs.put(partial(job, *arguments))

    def say(self, signal: str, *values: object) -> None:
        """In the thread: emit a signal of the owner, unless nobody waits for it any more.

        The owner may be gone after `stop`. Its signal is told by name: one that was looked up before a long
        computation would still point at where Qt had the owner, and crash there.
        """
        with self._saying:
            if not self._stopped:
                getattr(self._owner, signal).emit(*values)

    def stop(self, *_: object) -> None:
        """Begin and say nothing more. Returns at once; what is being done goes on, see `wait`."""
        with self._saying:
            self._stopped = True
        self._jobs.put(None)

    def wait(self, seconds: float) -> bool:
        """Wait for the end of what is being done; False where that takes longer."""
        if self._thread.is_alive():
            self._thread.join(max(0.0, seconds))
        return not self._thread.is_alive()

    def _work(self) -> None:
        for job in iter(self._jobs.get, None):
            if self._stopped:
                break
            job()
        self._at_end()


def wait_for_all(waits: Iterable[Callable[[float], bool]], seconds: float) -> bool:
    """Call each of `waits` with what is left of `seconds` for all of them; whether all have ended."""
    end = time.monotonic() + seconds
    ended = [wait(max(0.0, end - time.monotonic())) for wait in waits]  # of all, also after one that has not ended
    return all(ended)

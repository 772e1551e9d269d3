"""Threads that share work in small parts, each part on one core.

Sharing every small operation among threads, as torch does, costs more than it gains, and leaves the caches. It also
makes the last bits of a sum depend on how many threads there are: so whatever maps depend on is computed here, or
under `one_thread`, and its linear algebra by torch. (Products of numpy arrays run on as many threads of another library
as there are cores.)
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from threading import Event
from types import TracebackType
from typing import TypeVar

import torch

_ASKED_EVERY = 0.2  # seconds, while a thread is at work

Item = TypeVar("Item")
Result = TypeVar("Result")
Progress = Callable[[float], None]  # hears how far the work is, 0..1; what it raises ends it


def unheard(_fraction: float) -> None:
    """Nobody listens."""


def within(progress: Progress, start: float, stop: float) -> Progress:
    """For a part of the work that begins and ends at these fractions of the whole."""
    return lambda fraction: progress(start + (stop - start) * fraction)


@contextmanager
def one_thread() -> Iterator[None]:
    """Torch works in this thread alone; also a decorator, `@one_thread()`."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


class Workers:
    """`count` threads, each with torch on one core; so is torch in the thread that holds them, a context manager.

    Where the work is ended by an error, what no thread has begun is dropped, and what is under way stops at its next
    `check`.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self._ended = Event()

    def check(self, _fraction: float = 0.0) -> None:
        """For long items, from time to time: raises CancelledError where nobody waits for them any more."""
        if self._ended.is_set():
            raise CancelledError

    def __enter__(self) -> Workers:
        self._alone = one_thread()
        self._alone.__enter__()
        self._pool = ThreadPoolExecutor(self.count, initializer=torch.set_num_threads, initargs=(1,))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._ended.set()
        self._pool.shutdown(cancel_futures=True)
        self._alone.__exit__(None, None, None)

    def map(self, work: Callable[[Item], Result], items: Iterable[Item], progress: Progress = unheard) -> list[Result]:
        """The results of `work` on all items, in their order; gradients are not kept.

        `progress` is called in this thread whenever the next item is done, and five times a second in between. Where it
        raises, or an item does, the work ends. No more than twice as many items as there are threads are under way.
        """

        def without_gradients(item: Item) -> Result:
            with torch.no_grad():  # it holds for a thread
                return work(item)

        items = list(items)
        results: list[Result] = []
        ahead: deque[Future[Result]] = deque()

        def take() -> None:
            while not wait([ahead[0]], timeout=_ASKED_EVERY).done:
                progress(len(results) / len(items))
            results.append(ahead.popleft().result())
            progress(len(results) / len(items))

        try:
            for item in items:
                if len(ahead) == 2 * self.count:
                    take()
                ahead.append(self._pool.submit(without_gradients, item))
            while ahead:
                take()
        except BaseException:
            self._ended.set()
            for future in ahead:
                future.cancel()
            raise
        return results

"""Threads that share work in small parts, each part on one core.

Sharing every small operation among threads, as torch does, costs more than it gains, and leaves the caches. Results do not depend on the
number of threads, because it changes nothing about a part.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Callable, TypeVar

import torch

Item = TypeVar("Item")
Result = TypeVar("Result")


class Workers:
    """`count` threads, each with torch on one core; so is torch in the thread that holds them, a context manager."""

    def __init__(self, count: int) -> None:
        self.count = count

    def __enter__(self) -> Workers:
        self._before = torch.get_num_threads()
        torch.set_num_threads(1)
        self._pool = ThreadPoolExecutor(self.count, initializer=torch.set_num_threads, initargs=(1,))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._pool.shutdown(cancel_futures=True)
        torch.set_num_threads(self._before)

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
        """The results of `work` on all items, in their order; gradients are not kept."""

        def without_gradients(item: Item) -> Result:
            with torch.no_grad():  # it holds for a thread
                return work(item)

        return list(self._pool.map(without_gradients, items))

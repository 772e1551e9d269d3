"""Work shared among processes, each on one core: simulated scenes are independent of each other."""

from __future__ import annotations

import multiprocessing as mp  # noqa: TID251 - no QGIS runs here
import os
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

import torch

Given = TypeVar("Given")
Found = TypeVar("Found")
_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def one_thread() -> None:
    """Keep torch to one thread: the processes are as many as the cores, and sums then do not depend on how many those
    are.
    """
    torch.set_num_threads(1)


def in_processes(jobs: int, work: Callable[[Given], Found], given: Iterable[Given]) -> Generator[Found, None, None]:
    """`work` of each of the `given`, in their order, by `jobs` processes.

    One job is a process, too: numpy's number of threads is settled where it is imported, and its sums depend on it.
    """
    os.environ.update(_ONE_THREAD)  # for the children
    pool = ProcessPoolExecutor(jobs, mp_context=mp.get_context("spawn"), initializer=one_thread)
    try:
        yield from pool.map(work, given)
    finally:  # whoever has seen enough waits for what is being worked on, not for all
        pool.shutdown(cancel_futures=True)

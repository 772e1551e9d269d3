"""Time, memory and counted operations, and the tables that show them.

    python -m benchmarks.measure COMMAND...   # runs it and prints a line of JSON: seconds, CPU seconds, peak memory

A process that another one starts inherits the peak memory of its parent on Linux. So commands are measured by a small
process of their own, this module, which imports nothing heavy before it is asked to.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

ROOT = Path(__file__).resolve().parents[1]
MARK = "MEASURED "


@dataclass(frozen=True)
class Cost:
    """What a command cost: wall seconds, CPU seconds of all its threads, peak resident memory in bytes, and what it
    printed.
    """

    seconds: float
    cpu_seconds: float
    peak_bytes: int
    output: str = ""


def child(arguments: Sequence[str]) -> Cost:
    """Run `python ARGUMENTS` in a fresh process in the repository's root. Raises where it fails."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.measure", sys.executable, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(
            f"{' '.join(arguments[:4])} ... failed: {(done.stderr.strip() or done.stdout.strip())[-2000:]}"
        )
    output, _, measured = done.stdout.rpartition(MARK)
    return Cost(**json.loads(measured), output=output)


def seconds(
    work: Callable[[], object], runs: int = 5, wait: Callable[[], object] = lambda: None, *, warm: bool = False
) -> float:
    """Median seconds of `runs` calls after one that warms up, unless it is `warm`; CUDA works on behind the back:
    `wait` for it.
    """
    times = []
    for _ in range(runs if warm else runs + 1):
        start = time.perf_counter()
        work()
        wait()
        times.append(time.perf_counter() - start)
    return statistics.median(times if warm else times[1:])


def in_parts(work: Callable, pixels: np.ndarray, threads: int, size: int = 8192) -> list:
    """`work` on parts of the pixels, each on one core, as `Unmixer.unmix` shares them among cores; the results in
    order.
    """
    from clip_unmix_qgis.core.workers import Workers

    with Workers(threads) as workers:
        return workers.map(work, [pixels[first : first + size] for first in range(0, len(pixels), size)])


@dataclass
class Operations:
    """Operations that torch was asked for: those of matrix products (a multiplication and an addition are two), and
    elements that all other functions have computed. What a factorisation does inside counts as its result alone.
    """

    products: int = 0
    elements: int = 0

    @property
    def total(self) -> int:
        return self.products + self.elements


def count(work: Callable[[], object]) -> Operations:
    """The operations of `work`, counted and not timed, so that they are the same on any machine."""
    from torch.utils._python_dispatch import TorchDispatchMode
    from torch.utils._pytree import tree_leaves
    from torch.utils.flop_counter import flop_registry

    counted = Operations()

    class Counter(TorchDispatchMode):
        def __torch_dispatch__(self, func, types, args=(), kwargs=None):
            result = func(*args, **(kwargs or {}))
            if func.overloadpacket in flop_registry:
                counted.products += flop_registry[func.overloadpacket](*args, **(kwargs or {}), out_val=result)
            elif not func.is_view:
                counted.elements += sum(leaf.numel() for leaf in tree_leaves(result) if hasattr(leaf, "numel"))
            return result

    with Counter():
        work()
    return counted


def product_rate(
    device: str = "cpu", dtype: str = "float32", size: int = 2048, wait: Callable[[], object] = lambda: None
) -> float:
    """Operations a second of a plain matrix product, size x size x size: what the arithmetic units give to one who does
    nothing else.
    """
    import torch

    left, right = (torch.randn(size, size, device=device).to(getattr(torch, dtype)) for _ in range(2))
    return 2 * size**3 / seconds(lambda: left @ right, 7, wait)


def machine() -> str:
    """The machine and the versions that the figures hold for."""
    import torch

    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        model = next(
            (
                line.split(":", 1)[1].strip()
                for line in cpuinfo.read_text().splitlines()
                if line.startswith("model name")
            ),
            model,
        )
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    parts = [f"{model}, {cores} cores, {torch.get_num_threads()} threads"]
    parts += [f"Python {platform.python_version()}", f"torch {torch.__version__}"]
    for package in ("numpy", "scipy", "rasterio", "cvxopt", "pysptools", "spectral"):
        try:
            parts.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return "; ".join(parts)


def load() -> float:
    """How many processes wanted to run during the last minute: near 0 on a quiet machine."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")


def table(rows: Sequence[Sequence[str]]) -> str:
    """Markdown whose columns line up in a terminal, too; the first row is the head, columns but the first are aligned
    right.
    """
    widths = [max(3, *(len(row[column]) for row in rows)) for column in range(len(rows[0]))]
    lines = [
        [cell.ljust(width) if not i else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))]
        for row in rows
    ]
    rule = ["-" * width if not i else "-" * (width - 1) + ":" for i, width in enumerate(widths)]
    return "\n".join(f"| {' | '.join(line)} |" for line in [lines[0], rule, *lines[1:]])


def figures(number: float, digits: int = 3) -> str:
    """A number with `digits` figures that count and commas, such as 48,300."""
    if number == 0 or number != number:  # noqa: PLR0124 (NaN)
        return "0" if number == 0 else "–"
    import math

    places = digits - 1 - math.floor(math.log10(abs(number)))
    return f"{round(number, places):,.{max(0, places)}f}"


def insert(document: Path, section: str, text: str) -> None:
    """Put `text` between the markers of a section of a document. Raises where they are missing."""
    begin, end = f"<!-- begin: bench {section} -->", f"<!-- end: bench {section} -->"
    content = document.read_text(encoding="utf-8")
    before, found, rest = content.partition(begin)
    _, closed, after = rest.partition(end)
    if not (found and closed):
        raise ValueError(f"{document} lacks the lines {begin} and {end}")
    document.write_text(f"{before}{begin}\n{text.strip()}\n{end}{after}", encoding="utf-8")


def main() -> int:
    import resource

    start = time.perf_counter()
    done = subprocess.run(sys.argv[1:], check=False)
    elapsed = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    unit = 1 if sys.platform == "darwin" else 1024  # macOS counts in bytes
    measured = {
        "seconds": elapsed,
        "cpu_seconds": usage.ru_utime + usage.ru_stime,
        "peak_bytes": usage.ru_maxrss * unit,
    }
    print(MARK + json.dumps(measured))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())

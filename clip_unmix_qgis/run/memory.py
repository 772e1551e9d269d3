"""Whether a run fits into memory, asked before it begins: where C++ gets none it ends the process, and QGIS with it."""
from __future__ import annotations

import contextlib
import ctypes
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UserError

if TYPE_CHECKING:
    from ..raster.scene import Scene

GB, MB = 1e9, 1e6
TORCH = 200_000_000  # bytes that it takes once loaded
WAITING = 64 * 1024**2  # of tiles that wait to be written (geotiff.py), about half of what they may become
SAMPLE_COPIES = 2  # in double precision: as it is, without noise
BLOCK_COPIES = 3  # in single precision: read, computed on, read ahead
MAPS_COPIES = 4


def give_back() -> None:
    """Let glibc return the memory that is free in its heaps, which it keeps: some hundred megabytes after a run, a heap
    for each thread that ever worked. In a QGIS of many runs they would grow for a long time (docs/reliability.md).
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


def check(scene: Scene, sample: int, maps: int, limit: int | None = None) -> None:
    """UserError where `sample` pixels, a block of the scene and its `maps` have no room, or need more than `limit` MB.

    Blocks are as large as they are whatever the limit: the sample is drawn along them, and maps shall not depend on
    the machine. The estimate is what a run needs at least; measured peaks are up to twice as high
    (docs/performance.md).
    """
    free = available()
    needed = estimate(scene, sample, maps)
    if limit is not None and needed > limit * MB:
        raise UserError(
            "A run on {bands_count} bands needs at least {needed:.1f} GB of memory, and the limit set for it is "
            "{limit:.1f} GB; raise the limit, or leave out bands.",
            bands_count=len(scene.bands), needed=needed / GB, limit=limit * MB / GB,
        )
    if free is not None and needed > free:
        raise UserError(
            "A run on {bands_count} bands needs at least {needed:.1f} GB of memory, and {free:.1f} GB are free; "
            "close other programs, or leave out bands.",
            bands_count=len(scene.bands), needed=needed / GB, free=free / GB,
        )


def estimate(scene: Scene, sample: int, maps: int) -> int:
    """Bytes that a run needs at least, beyond what this process has."""
    bands = len(scene.bands)
    window = next(iter(scene.blocks()))
    block = window.height * window.width
    spectra = 8 * SAMPLE_COPIES * min(sample, scene.rows * scene.cols) * bands + 4 * BLOCK_COPIES * block * bands
    torch = 0 if "torch" in sys.modules else TORCH
    return spectra + 4 * MAPS_COPIES * block * maps + min(WAITING, 4 * maps * scene.rows * scene.cols) + torch


def available() -> int | None:
    """Bytes that this process may still take, swap included; None where the system does not say."""
    if sys.platform == "win32":
        return _windows()
    found = [_proc(), _container()]
    known = [value for value in found if value is not None]
    return min(known) if known else None


def _proc() -> int | None:
    with contextlib.suppress(OSError, ValueError):
        text = Path("/proc/meminfo").read_text(encoding="ascii")
        kilobytes = dict(re.findall(r"^(MemAvailable|SwapFree):\s+(\d+) kB", text, re.MULTILINE))
        if "MemAvailable" in kilobytes:
            return 1024 * sum(map(int, kilobytes.values()))
    return None


def _container() -> int | None:
    """What the control group of a container leaves; files that are kept in memory give way."""
    folder = Path("/sys/fs/cgroup")
    with contextlib.suppress(OSError, ValueError):
        limit = int((folder / "memory.max").read_text(encoding="ascii"))  # "max": no limit
        used = int((folder / "memory.current").read_text(encoding="ascii"))
        stat = (folder / "memory.stat").read_text(encoding="ascii")
        files = re.search(r"^inactive_file (\d+)$", stat, re.MULTILINE)
        return max(0, limit - used + int(files[1] if files else 0))
    return None


def _windows() -> int | None:
    import ctypes

    sizes = ("total", "free", "pages", "free_pages", "space", "free_space", "more")

    class Status(ctypes.Structure):
        _fields_ = [
            ("length", ctypes.c_uint32), ("load", ctypes.c_uint32), *((name, ctypes.c_uint64) for name in sizes),
        ]  # fmt: skip

    status = Status(length=ctypes.sizeof(Status))
    done = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return int(status.free_pages) if done else None

"""What a run leaves of memory."""
from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import pytest

from clip_unmix_qgis.errors import Cancelled
from clip_unmix_qgis.run import memory
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

MB = 2**20


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.skipif(sys.platform != "linux", reason="glibc")
def test_free_memory_of_the_heaps_is_given_back():
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    blocks = [libc.malloc(100_000) for _ in range(1000)]  # below the size from which each has a mapping of its own
    for block in blocks:
        ctypes.memset(block, 1, 100_000)
    last = libc.malloc(100_000)  # it keeps the heap from shrinking by itself
    for block in blocks:
        libc.free(ctypes.c_void_p(block))
    before = resident()
    memory.give_back()
    assert before - resident() > 50 * MB
    libc.free(ctypes.c_void_p(last))


def test_a_run_gives_back_however_it_ends(scene, models, tmp_path, monkeypatch):
    given = []
    monkeypatch.setattr(memory, "give_back", lambda: given.append(True))
    with pytest.raises(Cancelled):
        unmix_scene(Request(str(scene), ["soil"], tmp_path / "out"), is_cancelled=lambda: True)
    assert given == [True]

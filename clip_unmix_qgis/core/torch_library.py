"""Loading torch's library without halting the window."""
from __future__ import annotations

import ctypes
import importlib.util
import sys
from pathlib import Path

_NOW = 2  # RTLD_NOW of dlopen


def preload() -> None:
    """Load torch's largest library ahead of torch itself, so that Python's other threads go on meanwhile.

    An import keeps Python's lock while the system loads a library, for half a second of torch; a foreign function does
    not. Where nothing is found, or on Windows (where torch loads its libraries so itself), the import does it all.
    """
    found = importlib.util.find_spec("torch") if sys.platform != "win32" and "torch" not in sys.modules else None
    folder = Path(found.origin).parent / "lib" if found and found.origin else None
    if folder is None:
        return
    for name in ("libtorch_cpu.so", "libtorch_cpu.dylib"):
        if (folder / name).is_file():
            dlopen = ctypes.CDLL(None).dlopen
            dlopen.argtypes, dlopen.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
            dlopen(bytes(folder / name), _NOW)  # again costs nothing; what goes wrong is told when torch is imported

"""Where the Python program of this QGIS is."""
from __future__ import annotations

import os
import sys
from pathlib import Path


def interpreter() -> Path | None:
    """The program of this very Python; inside QGIS sys.executable may be QGIS itself or another Python on PATH."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    prefixes = dict.fromkeys(Path(prefix) for prefix in (sys.exec_prefix, sys.base_exec_prefix))
    beside = Path(sys.executable or "").parent
    if sys.platform == "win32":
        candidates = [prefix / "python.exe" for prefix in prefixes] + [prefix / "python3.exe" for prefix in prefixes]
    else:
        names = (f"python{version}", "python3")
        candidates = [prefix / "bin" / name for prefix in prefixes for name in names]
        # `beside` is the folder Contents/MacOS on macOS
        candidates += [folder / name for folder in (beside, beside / "bin") for name in names]
    return next((path for path in candidates if path.is_file() and os.access(path, os.X_OK)), None)

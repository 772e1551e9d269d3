"""Everything a maintainer asks first about a failed installation."""
from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from importlib.machinery import PathFinder
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from . import table
from .program import interpreter


def without_password(url: str) -> str:
    """The URL as it may be shown."""
    parts = urlsplit(url)
    if not parts.password and not parts.username:
        return url
    return urlunsplit(parts._replace(netloc="***@" + parts.netloc.rpartition("@")[2]))


def report(folder: Path, log: str = "", extra: dict[str, str] | None = None) -> str:
    """Everything a maintainer asks first, as text to copy; no password is in it.

    Args:
        folder: the private folder.
        log: what the last installation printed.
        extra: lines to put first, such as the versions of the plugin and QGIS.
    """
    lines = [f"{name}: {value}" for name, value in (extra or {}).items()]
    lines += [
        f"Python: {sys.version.split()[0]} ({sys.implementation.cache_tag}), {platform.platform()}",
        f"sys.executable: {sys.executable}",
        f"Python program: {interpreter() or 'not found'}",
        f"private folder: {folder} ({'exists' if folder.is_dir() else 'does not exist'})",
    ]
    base = next((parent for parent in (folder, *folder.parents) if parent.exists()), None)
    if base:
        lines.append(f"free there: {shutil.disk_usage(base).free / 1e9:.1f} GB")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "PIP_CERT", "SSL_CERT_FILE", "PYTHONPATH", "PYTHONHOME"):
        if os.environ.get(name):
            lines.append(f"{name}: {without_password(os.environ[name])}")
    absent = {requirement.distribution for requirement in table.missing()}
    versions = table.installed(sys.path)
    for name in ("numpy", "scipy", "gdal", *(requirement.distribution for requirement in table.REQUIREMENTS)):
        module = next((r.module for r in table.REQUIREMENTS if r.distribution == name), name)
        spec = None if name in absent else PathFinder.find_spec(module)
        where = f" in {Path(spec.origin).parent.parent}" if spec and spec.origin else ""
        lines.append(f"{name}: {'missing' if name in absent else versions.get(name, 'no version recorded')}{where}")
    lines.append("sys.path: " + os.pathsep.join(sys.path))
    if log:
        lines += ["", "Last installation:", re.sub(r"(\w+://)[^/\s@]+@", r"\1***@", log.strip())]
    return "\n".join(lines)

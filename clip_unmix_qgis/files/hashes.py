"""SHA-256 of files."""
from __future__ import annotations

import hashlib
from pathlib import Path

from ..progress import Heard, unheard


def sha256_of(path: Path, heard: Heard = unheard) -> str:
    """SHA-256 of a file, in hexadecimal; `heard` is called for every megabyte."""
    digest = hashlib.sha256()
    with path.open("rb") as source:
        for chunk in iter(lambda: source.read(1 << 20), b""):
            digest.update(chunk)
            heard()
    return digest.hexdigest()

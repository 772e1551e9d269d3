"""Where the bundled files are: beside the package in the repository, inside it in the installed plugin."""
from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name


RESOURCES = _bundled("resources")
MODELS = _bundled("models")
I18N = _bundled("i18n")
_BESIDE = PACKAGE.parent / "metadata.txt"
METADATA = _BESIDE if _BESIDE.is_file() and not (PACKAGE / "metadata.txt").is_file() else PACKAGE / "metadata.txt"

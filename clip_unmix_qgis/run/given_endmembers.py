"""Endmembers that the analyst gives, as words: a pixel of the scene, or a spectrum of a file; `held_spectra.py` reads
them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import UserError
from ..files.hashes import sha256_of
from ..plain_text import printable

_PIXEL = re.compile(r"\s*(\d{1,9})\s*,\s*(\d{1,9})\s*")


@dataclass(frozen=True)
class Given:
    """A `material` by its name, and where its spectrum is: `pixel` (row and column of the scene from 1), or the
    `spectrum` of that name in the file `path`.
    """

    material: str
    pixel: tuple[int, int] | None = None
    path: str = ""
    spectrum: str = ""

    @property
    def text(self) -> str:
        """As it is typed."""
        if self.pixel is not None:
            return f"{self.material}={self.pixel[0]},{self.pixel[1]}"
        return f"{self.material}={self.path}" + (f"|{self.spectrum}" if self.spectrum else "")


def parse(text: str) -> Given:
    """MATERIAL=ROW,COLUMN, MATERIAL=FILE or MATERIAL=FILE|SPECTRUM. UserError where it is none of these."""
    material, equals, source = text.partition("=")
    if not equals or not material.strip() or not source.strip():
        raise UserError(
            "The endmember '{text}' is not MATERIAL=ROW,COLUMN or MATERIAL=FILE; write such as grass=120,45 or "
            "grass=library.sli|dry grass.",
            text=printable(text),
        )
    pixel = _PIXEL.fullmatch(source)
    if pixel:
        return Given(material.strip(), (int(pixel[1]), int(pixel[2])))
    path, _, spectrum = source.partition("|")
    return Given(material.strip(), None, path.strip(), spectrum.strip())


def files_of(texts: Sequence[str]) -> list[str]:
    """The files that endmembers are read from."""
    from ..raster.spectrum_file import header_of

    paths = [given.path for given in map(parse, texts) if given.pixel is None]
    headers = [header_of(Path(path)) for path in paths]
    return [*paths, *(str(header) for header in headers if header)]


# In the record

def recorded(texts: Sequence[str]) -> list[dict[str, Any]]:
    """As the record keeps them: files with their SHA-256."""
    return [_entry(given) for given in map(parse, texts)]


def _entry(given: Given) -> dict[str, Any]:
    from ..raster.spectrum_file import header_of

    if given.pixel is not None:
        return {"material": given.material, "pixel": list(given.pixel)}
    path = Path(os.path.abspath(given.path))
    header = header_of(path)
    return {
        "material": given.material, "path": str(path), "sha256": sha256_of(path), "spectrum": given.spectrum,
        **({"header_sha256": sha256_of(header)} if header else {}),
    }  # fmt: skip


def typed(entry: Mapping[str, Any]) -> str:
    """An entry of the record as it would be typed."""
    pixel = entry.get("pixel")
    place = (int(pixel[0]), int(pixel[1])) if pixel else None
    return Given(entry["material"], place, entry.get("path", ""), entry.get("spectrum", "")).text

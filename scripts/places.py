"""Print the places where wavelengths, scale, nodata ... are looked for (`raster/places.py`) into docs/rasters.md."""
from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from clip_unmix_qgis.raster import places  # noqa: E402

DOCUMENT = ROOT / "docs" / "rasters.md"


def printed(document: str) -> str:
    """`document` with the table of the code in the place of its own."""
    return re.sub(r"(?m)^\| \| place \|.*\n(\|.*\n)+", lambda _: places.table() + "\n", document)


if __name__ == "__main__":
    DOCUMENT.write_text(printed(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")

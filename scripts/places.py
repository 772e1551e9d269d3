"""Print the places where wavelengths, scale, nodata ... are looked for (`raster/places.py`) and the quality layers
(`raster/quality_rules.py`) into docs/rasters.md.
"""
from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from clip_unmix_qgis.raster import places, quality_rules  # noqa: E402

DOCUMENT = ROOT / "docs" / "rasters.md"


def printed(document: str) -> str:
    """`document` with the tables of the code in the places of its own."""
    for head, table in ((r"\| \| place \|", places.table()), (r"\| product \| layer \|", quality_rules.table())):
        found = re.search(rf"(?m)^{head}.*\n(\|.*\n)+", document)
        if found is not None:
            document = document[: found.start()] + table + "\n" + document[found.end() :]
    return document


if __name__ == "__main__":
    DOCUMENT.write_text(printed(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")

"""The pictures of the manual: those of the documentation, small enough for the zip.

    .venv/bin/python scripts/help_pictures.py

Run it after `make screenshot`.
"""
from __future__ import annotations

from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = {"panel.png": "desktop.png", "results.png": "results_panel.png"}  # name in the manual -> in docs/images
WIDTH = 720
COLOURS = 128


def small(source: str) -> Image.Image:
    """A picture of docs/images at the width of the manual."""
    with Image.open(ROOT / "docs" / "images" / source) as picture:
        height = round(picture.height * WIDTH / picture.width)
        return picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)


def main() -> None:
    for name, source in PICTURES.items():
        target = ROOT / "resources" / "help" / name
        small(source).quantize(COLOURS).save(target, optimize=True)
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

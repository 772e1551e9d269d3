"""Centres and widths at half maximum of published spectral responses, for the test that compares the presets with them.

    python scripts/responses.py ACOLITE

Needs packages beside the project's own, in an environment of its own: pip install pyrsr==0.8.0 Py6S==1.9.2, and a clone
of github.com/acolite/acolite in the folder ACOLITE.
"""
from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path

import numpy as np

from clip_unmix_qgis.raster.sensors import load

TARGET = Path(__file__).resolve().parents[1] / "tests" / "unit" / "raster" / "responses.json"
SOURCES = {
    "pyrsr": "pyrsr 0.8.0 (Apache-2.0), which holds the agencies' tables: NASA, USGS, ESA, BlackBridge, ERSDAC",
    "Py6S": "Py6S 1.9.2 (LGPL), PredefinedWavelengths: NOAA's and ESA's responses",
    "ACOLITE": "ACOLITE (GPL-3), data/RSR at commit d218a3a6: tables of Airbus, Maxar and ESA",
}
PYRSR = {
    "landsat-8-9": "Landsat-8/OLI_TIRS", "landsat-7": "Landsat-7/ETM+", "landsat-4-5": "Landsat-5/TM",
    "sentinel-2": "Sentinel-2A/MSI", "modis": "Terra/MODIS", "aster": "Terra/ASTER", "rapideye": "RapidEye/MSI",
}  # fmt: skip
# By the name that a user gives, the file, and the place in the preset of each of its bands.
ACOLITE = {
    "s2b": ("S2B_MSI_V4", range(13)), "s2c": ("S2C_MSI_V4", range(13)), "spot-6-7": ("SPOT6", (2, 1, 0, 3)),
    "spot7": ("SPOT7", (2, 1, 0, 3)), "pleiades": ("PHR1A", (2, 1, 0, 3)), "phr1b": ("PHR1B", (2, 1, 0, 3)),
    "pleiades-neo": ("PNEO3", (5, 2, 1, 0, 4, 3)), "worldview-2": ("WorldView2", range(8)),
    "worldview-3": ("WorldView3", range(16)),
}  # fmt: skip
PY6S = {"viirs": "VIIRS_B{}", "olci": "S3A_OLCI_{}"}


def half_maximum(nm: np.ndarray, response: np.ndarray) -> list[float]:
    """Middle and distance of the outermost places where the response is half of its maximum."""
    response = response / response.max()
    inside = np.flatnonzero(response >= 0.5)
    first, last = inside[0], inside[-1]
    low = np.interp(0.5, response[first - 1 : first + 1], nm[first - 1 : first + 1]) if first else nm[0]
    high = np.interp(0.5, response[last : last + 2][::-1], nm[last : last + 2][::-1]) if last + 1 < len(nm) else nm[-1]
    return [round(float(low + high) / 2, 1), round(float(high - low), 1)]


def of_pyrsr(folder: str) -> dict[str, list[float]]:
    package = importlib.util.find_spec("pyrsr")
    if package is None or package.origin is None:
        sys.exit("pyrsr is missing: pip install pyrsr")
    root = Path(package.origin).parent / "data" / folder
    found = {}
    for path in sorted(root.glob("band_*")):
        lines = [line.split()[:2] for line in path.read_text().splitlines()[1:] if line.strip()]
        rows = np.array([[float(value) for value in line] for line in lines])
        rows = rows[np.argsort(rows[:, 0])]
        nm = rows[:, 0] if rows[:, 0].max() > 100 else rows[:, 0] * 1000
        found["B" + path.name[len("band_") :]] = half_maximum(nm, rows[:, 1])
    return found


def of_py6s(pattern: str, names: list[str]) -> dict[str, list[float]]:
    from Py6S import PredefinedWavelengths

    found = {}
    for name in names:
        digits = re.sub(r"^OA", "", name)
        entry = getattr(PredefinedWavelengths, pattern.format(digits.zfill(2) if digits != name else name), None)
        if entry is None:
            continue
        response = np.asarray(entry[3] if len(entry) > 3 else [1.0, 1.0], dtype=float)  # of some the limits only
        found[name] = half_maximum(np.linspace(entry[1], entry[2], len(response)) * 1000, response)
    return found


_BAND = re.compile(r"^[;#].*band.*$", re.IGNORECASE | re.MULTILINE)


def of_acolite(path: Path) -> list[list[float]]:
    """Of the bands of a file, which a comment with the word Band introduces; the panchromatic one left out."""
    text = path.read_text(encoding="utf-8", errors="replace")
    titles, parts = _BAND.findall(text), _BAND.split(text)
    found = []
    for title, part in zip(titles, parts[1:]):
        lines = [re.split(r"[\s,;]+", line.strip())[:2] for line in part.splitlines() if re.match(r"\s*\d", line)]
        if lines and "pan" not in title.lower():
            rows = np.array(lines, dtype=float)
            rows = rows[np.argsort(rows[:, 0])]
            found.append(half_maximum(rows[:, 0] * (1 if rows[:, 0].max() > 100 else 1000), rows[:, 1]))
    return found


def main() -> None:
    presets = Path(__file__).resolve().parents[1] / "resources" / "sensors"
    found: dict[str, dict] = {"sources": SOURCES, "half_maximum_nm": {}}
    for preset in (*PYRSR, *PY6S):
        names = json.loads((presets / f"{preset}.json").read_text(encoding="utf-8"))["names"]
        bands = of_pyrsr(PYRSR[preset]) if preset in PYRSR else of_py6s(PY6S[preset], names)
        found["half_maximum_nm"][preset] = {name: bands[name] for name in names if name in bands}
    for name, (file, places) in ACOLITE.items():
        listed = of_acolite(Path(sys.argv[1]) / "data" / "RSR" / f"{file}.txt")
        names = load(name).names
        found["half_maximum_nm"][name] = {names[place]: band for place, band in zip(places, listed)}
    rows = ",\n".join(f'  "{preset}": {json.dumps(bands)}' for preset, bands in found["half_maximum_nm"].items())
    sources = json.dumps(SOURCES)
    TARGET.write_text(f'{{\n "sources": {sources},\n "half_maximum_nm": {{\n{rows}\n }}\n}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()

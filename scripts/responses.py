"""Centres and widths at half maximum of published spectral responses, for the test that compares the presets with them.

Needs packages beside the project's own, in an environment of its own: pip install pyrsr==0.8.0 Py6S==1.9.2
"""
from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path

import numpy as np

TARGET = Path(__file__).resolve().parents[1] / "tests" / "unit" / "raster" / "responses.json"
SOURCES = {
    "pyrsr": "pyrsr 0.8.0 (Apache-2.0), which holds the agencies' tables: NASA, USGS, ESA, BlackBridge, ERSDAC",
    "Py6S": "Py6S 1.9.2 (LGPL), PredefinedWavelengths: NOAA's and ESA's responses",
}
PYRSR = {
    "landsat-8-9": "Landsat-8/OLI_TIRS", "landsat-7": "Landsat-7/ETM+", "landsat-4-5": "Landsat-5/TM",
    "sentinel-2": "Sentinel-2A/MSI", "modis": "Terra/MODIS", "aster": "Terra/ASTER", "rapideye": "RapidEye/MSI",
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


def main() -> None:
    presets = Path(__file__).resolve().parents[1] / "resources" / "sensors"
    found: dict[str, dict] = {"sources": SOURCES, "half_maximum_nm": {}}
    for preset in (*PYRSR, *PY6S):
        names = json.loads((presets / f"{preset}.json").read_text(encoding="utf-8"))["names"]
        bands = of_pyrsr(PYRSR[preset]) if preset in PYRSR else of_py6s(PY6S[preset], names)
        found["half_maximum_nm"][preset] = {name: bands[name] for name in names if name in bands}
    rows = ",\n".join(f'  "{preset}": {json.dumps(bands)}' for preset, bands in found["half_maximum_nm"].items())
    sources = json.dumps(SOURCES)
    TARGET.write_text(f'{{\n "sources": {sources},\n "half_maximum_nm": {{\n{rows}\n }}\n}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()

"""Whether a raster holds surface reflectance, by its name, its metadata and the shape of its spectra."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from ..errors import UserError

# Names of products at the sensor, as their providers write them; words in the names of files that people make.
_RADIANCE_NAMES = re.compile(
    r"^ENMAP\d\d-.*L1[ABC]|^DESIS-.*-L1[ABC]|^PRS_L1|^PRS_L2B|EMIT_L1B|_L1B_RAD|^EO1H\d+"
    r"|(^|[_\-.])(rdn|radiance|toarad)([_\-.]|$)"
    r"|(^|[_\-.])rad([_\-.]|$)|_AnalyticMS(_8b)?(_clip)?\.tif|^f\d{6}t\d\dp\d\dr\d\d\w?_rdn",
    re.IGNORECASE,
)
_COUNTS_NAMES = re.compile(r"^L[COTE]0?\d_L1(TP|GT|GS)|^L[CET]\d{14,}\w{5}_B\d", re.IGNORECASE)
_REFLECTANCE_NAMES = re.compile(r"refl|rfl|(^|[_\-.])(SR|BOA|L2A|L2SP|L2C|L2D)([_\-.]|$)", re.IGNORECASE)
_RADIANCE_UNIT = re.compile(
    r"w\s?/?\s?\(?\s?(m|cm)\W?\W?(2|\^2|²)?.{0,12}\bsr\b|\bw\b.{0,20}\bsr\b|watt.{0,30}ster", re.IGNORECASE
)

# Absorption by oxygen and water vapour that sunlight has at the sensor and reflectance has no more: left, middle, right
# in nm, and how far from the middle a band may lie.
DIPS = ((745.0, 762.0, 780.0, 8.0), (890.0, 940.0, 1000.0, 15.0), (1060.0, 1130.0, 1240.0, 20.0))
DEEP = 0.2  # of the continuum; in reflectance after atmospheric correction it is below 0.15

ASK = "give surface reflectance (Level 2A), which the provider or an atmospheric correction makes of it"


def require_reflectance(names: Sequence[str], level: str | None, texts: Mapping[str, str], path: str) -> None:
    """UserError where file `names`, the `level` of the product or the metadata `texts` say that the values are no
    reflectance.
    """
    if level == "radiance":
        raise UserError(f"{path} holds radiance at the sensor by the product's own metadata, not reflectance; {ASK}.")
    if level == "reflectance" or any(_REFLECTANCE_NAMES.search(name) for name in names):
        return
    if any(_COUNTS_NAMES.search(name) for name in names):
        raise UserError(
            f"{path} holds Landsat Level-1 counts by its name, not reflectance; give the Level-2 product (L2SP)."
        )
    if any(_RADIANCE_NAMES.search(name) for name in names):
        raise UserError(f"{path} holds radiance at the sensor by its name, not reflectance; {ASK}.")
    for key, text in texts.items():
        if len(text) > 1000 or "wavelength" in key:
            continue
        words = text.lower()
        if "unit" in key and _RADIANCE_UNIT.search(text):
            raise UserError(
                f"{path} holds radiance by its {key.replace('_', ' ')} ({text.strip()[:60]}), not reflectance; {ASK}."
            )
        if "unit" in key and words.strip() in ("k", "kelvin", "degrees kelvin", "celsius", "degc"):
            raise UserError(
                f"{path} holds temperatures by its {key.replace('_', ' ')}, not reflectance; give surface reflectance."
            )
        if ("description" in key or key == "z_plot_titles") and "radiance" in words and "reflect" not in words:
            raise UserError(f"{path} holds radiance by its {key.replace('_', ' ')}, not reflectance; {ASK}.")


def remark(names: Sequence[str]) -> str | None:
    """What the user should know of a level that is reflectance, but not of the surface."""
    if any(re.search(r"MSIL1C|(^|[_\-.])TOA([_\-.]|$)|toa_refl", name, re.IGNORECASE) for name in names):
        return "By its name this is reflectance at the top of the atmosphere; surface reflectance (Level 2A) is better."
    return None


def require_shape_of_reflectance(spectrum: np.ndarray, centre: np.ndarray, path: str) -> None:
    """UserError where the scene's mean `spectrum` (b,) has the absorption lines that sunlight brings along."""
    order = np.argsort(centre)
    centre, spectrum = centre[order], spectrum[order]
    depths = [depth for dip in DIPS if (depth := _depth(spectrum, centre, *dip)) is not None]
    deep = [depth for depth in depths if depth > DEEP]
    if len(deep) >= 2 or (len(depths) == 1 and depths[0] > DEEP):
        raise UserError(
            f"{path} looks like radiance or raw counts: its mean spectrum keeps the absorption of the atmosphere (at "
            f"760, 940 or 1130 nm); {ASK}."
        )


def _depth(
    spectrum: np.ndarray, centre: np.ndarray, left: float, middle: float, right: float, reach: float
) -> float | None:
    """Depth of an absorption below the line between its shoulders, of the line; None where no narrow bands show it."""
    near = np.abs(centre - middle) <= reach
    shoulders = [np.abs(centre - side) <= 20.0 for side in (left, right)]
    if not near.any() or not all(side.any() for side in shoulders):
        return None
    level = np.interp([left, right], centre, spectrum)
    line = level[0] + (level[1] - level[0]) * (middle - left) / (right - left)
    return float(1 - spectrum[near].min() / line) if line > 0 else None

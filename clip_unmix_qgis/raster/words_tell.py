"""What the descriptions of bands and the names of files tell."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from ..messages import Message
from . import sensors
from .facts import Facts, RasterFile
from .text_metadata import LONGEST_WORDS, NUMBER, enough, numbers
from .units import REFLECTED_NM, is_count, is_run, to_nanometres

_UNIT = r"(nm|nanomet\w{0,5}|[uµμ]m|microns?|micromet\w{0,5}|cm-1|cm\^-1|[åÅ]|angstroms?)"
_DECIMAL = rf"(?:\d{{1,20}},\d{{1,20}}|{NUMBER})"  # 450,5 in much of the world
_ONE = re.compile(rf"(?<![\d.,])({_DECIMAL})[\s._]{{0,3}}{_UNIT}(?![a-z])", re.IGNORECASE)
_RANGE = re.compile(
    rf"(?<![\d.,])({_DECIMAL})[\s_]{{0,3}}{_UNIT}?[\s_]{{0,3}}(?:-|–|—|to|\.\.)"
    rf"[\s_]{{0,3}}({_DECIMAL})[\s._]{{0,3}}{_UNIT}(?![a-z])",
    re.IGNORECASE,
)
# Numbers without a unit that can only be wavelengths: '(406.99)' at the end, 'wl_772.0', 'lambda 772'.
_BARE = (
    re.compile(
        rf"(?:band|b|ch(?:annel)?)[\s_]{{0,3}}\d{{1,4}}\s{{0,3}}[:=,;\-]\s{{0,3}}({NUMBER})\s{{0,3}}$", re.IGNORECASE
    ),
    re.compile(rf"\(\s{{0,3}}({NUMBER})\s{{0,3}}\)\s{{0,3}}$"),
    re.compile(
        r"(?<![a-z])(?:nm|wv?l|wave(?:length)?|lam(?:bda)?|λ|ref(?:l(?:ectance)?)?|r(?:rs|hos?)?)"
        rf"[\s_=:.]{{0,3}}({NUMBER})(?![\d.])",
        re.IGNORECASE,
    ),
    re.compile(rf"^\s{{0,3}}[XW]({NUMBER})\s{{0,3}}$", re.IGNORECASE),  # R puts an X before a name that is a number
)
# 'Band_503' is a wavelength where the bands go on to numbers that no sensor counts to.
_NUMBERED = re.compile(r"^\s{0,3}(?:band|b)[\s_]{0,3}(\d{3,4})\s{0,3}$", re.IGNORECASE)
MOST_BANDS = 500
# Numbers at the end of whatever names: 'blue-490', 'band1_490', 'WV_0490'.
_TRAILING = re.compile(r"[\s_\-:=.]0{0,2}(\d{3,4})\s{0,3}$")
_LETTERS = {"b": "blue", "g": "green", "r": "red", "re": "red edge", "n": "nir", "ir": "nir"}
# The last number of a name, if it has a decimal point: 'ch12 772.5', 'Resize (Band 12:cube):772.500000'.
_LAST = re.compile(rf"(?:^|[\s_:;=@(\"'])({NUMBER})[\s,;)\"']{{0,3}}$")
_OTHER_THAN_SPECTRAL = re.compile(
    r"\baot\b|\baod\b|aerosol optical|optical thickness|optical depth|water vapou?r map|\bwvp\b|\bscl\b|\bndvi\b"
    r"|quality|uncertaint|\bmask\b|\bangle\b|cloud prob|snow prob|classification",
    re.IGNORECASE,
)


def stated(raster: RasterFile) -> Facts | None:
    """Wavelengths written out in the descriptions of the bands."""
    words = [description[:LONGEST_WORDS] for description in raster.descriptions]
    if not any(words):  # 'cube_450nm.tif' behind a band of a stack
        labels = [label[:LONGEST_WORDS] for label in raster.labels]
        found = _with_units(labels) or _without_units(labels)
        return None if found is None else replace(found, source=Message("names of the source files (wavelengths)"))
    return _with_units(words) or _without_units(words)


def names(raster: RasterFile) -> Facts | None:
    """Band names of a known sensor in the descriptions, or in the names of the files behind a virtual raster."""
    match = sensors.by_labels(_spelt([label[:LONGEST_WORDS] for label in raster.labels]), raster.context)
    if match is None:
        return None if any(sensors.without_counts(raster.labels)) else _by_file_name(raster)
    preset, centre, fwhm = match
    source = (
        Message("band descriptions (those of {title})", title=preset.title) if any(raster.descriptions)
        else Message("names of the source files (those of {title})", title=preset.title)
    )
    return Facts(source, centre, fwhm, sensor=preset)


def _spelt(labels: list[str]) -> list[str]:
    """'B', 'G', 'R' as blue, green, red where these three are among the names."""
    low = [label.strip().casefold() for label in labels]
    return [_LETTERS.get(name, label) for name, label in zip(low, labels)] if {"b", "g", "r"} <= set(low) else labels


def _by_file_name(raster: RasterFile) -> Facts | None:
    """Bands without any name in a file whose name speaks of a sensor with so many bands: their order is the usual one,
    and is told.
    """
    match = sensors.by_context(raster.context, raster.count)
    if match is None:
        return None
    preset, centre, fwhm, names_of_bands = match
    if names_of_bands:
        assigned = ", ".join(f"{band} = {name}" for band, name in enumerate(names_of_bands, start=1))
        note = Message(
            "By the file's name its bands are those of {title} in their usual order, check them: {assigned}.",
            title=preset.title, assigned=assigned,
        )
    else:
        note = Message(
            "By the file's name its {count} bands are those of {title} in their usual order, check them: {first:g}, "
            "{second:g} ... {last:g} nm.",
            count=len(centre), title=preset.title, first=centre[0], second=centre[1], last=centre[-1],
        )
    source = Message("number of bands and file name (those of {title})", title=preset.title)
    return Facts(source, centre, fwhm, sensor=preset, notes=[note])


def _with_units(words: list[str]) -> Facts | None:
    centre, width, numbered = np.full((3, len(words)), np.nan)
    for band, text in enumerate(words):
        if _OTHER_THAN_SPECTRAL.search(text):
            continue
        if (found := _RANGE.search(text)) is not None:
            unit = found[4]
            low, high = (to_nanometres([_float(v)], u)[0] for v, u in ((found[1], found[2] or unit), (found[3], unit)))
            # 'B1 - 443 nm' is a band's number and its wavelength, no range.
            counted = re.search(r"(?:band|b|no\.?|#)[\s_]{0,3}$", text[: found.start()], re.IGNORECASE)
            if high > low > high / 2 and not counted:
                centre[band], width[band] = (low + high) / 2, abs(high - low)
                continue
        if (single := _ONE.search(text)) is not None:
            numbered[band] = _float(single[1])
            centre[band] = to_nanometres([numbered[band]], single[2])[0]
    if not enough(centre) or is_count(numbered):
        return None
    known = width if np.isfinite(width).any() else None
    return Facts(Message("band descriptions (wavelengths)"), centre, known)


def _float(text: str) -> float:
    return float(text.replace(",", "."))


def _without_units(words: list[str]) -> Facts | None:
    last = _matched(_LAST, words)
    if not (last % 1 != 0).mean() > 0.5:
        last = np.full(len(words), np.nan)
    numbered = _matched(_NUMBERED, words)
    if not (numbered > MOST_BANDS).any():
        numbered = np.full(len(words), np.nan)
    for values in (numbers(words), *(_matched(pattern, words) for pattern in _BARE), last, numbered):
        # Bare numbers count only if they can be nothing else: band numbers start at 1 and are whole.
        if not np.isfinite(values).all() or np.unique(values).size < len(values) or len(values) < 2 or is_run(values):
            continue
        if (values % 1 == 0).all() and values.min() >= 1900 and values.max() <= 2100:  # years
            continue
        if values.min() >= 300 and values.max() <= 3000:
            return Facts(Message("band descriptions (numbers taken as nanometres)"), values)
        if values.min() >= 0.3 and values.max() <= 3.0 and (values % 1 != 0).any():
            return Facts(Message("band descriptions (numbers taken as micrometres)"), values * 1000.0)
    return _trailing(words)


def _trailing(words: list[str]) -> Facts | None:
    """Whole numbers at the end of all names that look like wavelengths, and that they were taken as such."""
    values = _matched(_TRAILING, words)
    if len(values) < 3 or not np.isfinite(values).all() or np.unique(values).size < len(values) or is_run(values):
        return None
    low, high = values.min(), values.max()
    if is_count(values) or not (REFLECTED_NM[0] <= low and MOST_BANDS < high <= REFLECTED_NM[1]) or low >= 1900:
        return None
    note = Message(
        "The numbers at the end of the bands' names, {low:g} to {high:g}, were taken as nanometres; check them.",
        low=low, high=high,
    )
    return Facts(Message("band descriptions (numbers taken as nanometres)"), values, notes=[note])


def _matched(pattern: re.Pattern[str], words: list[str]) -> np.ndarray:
    return numbers([found[1] if (found := pattern.search(word)) else None for word in words])

"""What the name of a tag says that the tag holds, whoever wrote it: 'wavelength', 'eo:center_wavelength', 'cw',
'Central Wavelength (nm)', 'wavelengthUnits', 'FWHM_um', 'full_width_half_max'.

A name counts if it is made of known words alone: 'laser_wavelength', 'good_wavelengths', 'max wavelength' are
others.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from .units import FACTORS, WAVENUMBERS

CENTRE, WIDTH, UNIT = "centre", "width", "unit"
SOME_UNIT = "some unit"  # of the values, perhaps
_WAVE = {"wavelengths", "wavelength", "wavelen", "wlen", "wvl", "wl", "lambda", "λ", "cwl", "cw", "wavenumber",
         "wavenumbers"}  # fmt: skip
_WIDTH = {"fwhm", "bandwidth", "width", "full", "half", "maximum", "max"}
_UNIT = {"units", "unit", "wlu"}
_NEUTRAL = {
    "center", "centre", "central", "centers", "centres", "centroid", "nominal", "mean", "peak", "band", "bands",
    "spectral", "list", "values", "value", "array", "eo", "envi", "hsi", "stac", "of", "at", "in", "the",
}  # fmt: skip
_LENGTHS = [*(name for name in FACTORS if len(name) > 1), *(name for name in WAVENUMBERS if name.isalpha())]
_WORDS = re.compile("|".join(sorted({*_WAVE, *_WIDTH, *_UNIT, *_NEUTRAL, *_LENGTHS}, key=len, reverse=True)))
LONGEST_NAME = 60  # characters


@functools.lru_cache(maxsize=4096)
def meaning(name: str) -> tuple[str, str | None] | None:
    """What the tag `name` holds, CENTRE, WIDTH or a unit, and the unit of length in it; None where it is another."""
    name = name.casefold().replace("μ", "u").replace("µ", "u")
    if len(name) > LONGEST_NAME or re.search(r"\w", _WORDS.sub("", name).replace("_", "")):
        return None
    words = set(_WORDS.findall(name))
    length = next((word for word in _LENGTHS if word in words), None)
    waves = bool(words & _WAVE)
    if words & _UNIT:
        return (UNIT if waves or "wlu" in words else SOME_UNIT), None
    of_bands = waves or words & {"band", "spectral"}
    if words & {"fwhm", "bandwidth"} or {"full", "half"} <= words or ("width" in words and of_bands):
        return WIDTH, length
    if waves and not words & _WIDTH:
        return CENTRE, length
    return None


def of_centres(name: str) -> tuple[str, str | None] | None:
    """What `meaning` tells of a name of wavelengths; None of another name."""
    told = meaning(name)
    return told if told is not None and told[0] == CENTRE else None


def named(tags: Mapping[str, str], what: str) -> tuple[str | None, str | None]:
    """The first text under a name that means `what`, and the unit in that name; None where there is none."""
    for name, text in tags.items():
        found = meaning(name)
        if found is not None and found[0] == what and text:
            return text, found[1]
    return None, None

"""Wavelengths and widths of any unit in nanometres, and whether numbers can be wavelengths at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

MICROMETRES_BELOW = 100.0  # a wavelength under this, without a unit, is in micrometres
ANGSTROM_ABOVE = 3000.0  # numbers that are all larger, without a unit, and fit reflected light in Angstrom
REFLECTED_NM = (
    350.0,
    2600.0,
)  # where sunlight that the ground reflects is measured; the lowest and highest bands of all sensors

LIGHT_NM_GHZ = 299_792_458.0  # nm x GHz

_LENGTHS = {
    1.0: "nm nanometer nanometers nanometre nanometres",
    1000.0: "um micron microns micrometer micrometers micrometre micrometres mu u",
    1e6: "mm millimeter millimeters millimetre millimetres",
    1e7: "cm centimeter centimeters centimetre centimetres",
    1e9: "m meter meters metre metres",
    0.1: "a å angstrom angstroms ångström ångstrom ångströms",
}
FACTORS = {name: factor for factor, names in _LENGTHS.items() for name in names.split()}
WAVENUMBERS = {"cm-1", "wavenumber", "wavenumbers"}
FREQUENCIES = {"ghz": 1.0, "mhz": 1e-3, "thz": 1e3, "hz": 1e-9, "gigahertz": 1.0, "terahertz": 1e3, "hertz": 1e-9}
_PER_CM = re.compile(
    r"cm\s{0,3}(?:\^|\*\*)?\s{0,3}[{(]?-\s{0,3}1[)}]?|(?:1\s{0,3}/|per)\s{0,3}(?:cm\b|centimet\w{2,3})"
)
_POWER_OF_METRES = re.compile(
    r"(?:10\s{0,3}(?:\^|\*\*)?|1e)\s{0,3}[{(]?-\s{0,3}0?(\d)[)}]?\s{0,3}[*x.]?\s{0,3}m(?:et(?:er|re)s?)?"
)
_BESIDE_UNITS = {"wavelength", "wavelengths", "unit", "units", "in", "of"}
_PLAIN = str.maketrans({"µ": "u", "μ": "u", "−": "-", "–": "-", "⁻": "-", "¹": "1", "⁶": "6", "⁹": "9"})
COUNTS = {"index", "band", "bands", "band_number", "number", "none_band"}


def to_nanometres(values: Sequence[float] | np.ndarray, unit: str | None) -> np.ndarray:
    """`values` in nanometres; NaN where not positive, or everywhere if they count bands.

    Without a (known) unit, values that are all under 100 are micrometres, and those all above 3000 Angstrom if that
    puts them into reflected light.
    """
    numbers = np.asarray(values, dtype=np.float64)
    name = unit_name(unit)
    counted = name in COUNTS or is_count(numbers)
    with np.errstate(invalid="ignore"):
        numbers = np.where(np.isfinite(numbers) & (numbers > 0), numbers, np.nan)
    if counted:
        return np.full_like(numbers, np.nan)
    if not np.isfinite(numbers).any():
        return numbers
    if name in FACTORS:
        return numbers * FACTORS[name]
    if name in WAVENUMBERS:
        return 1e7 / numbers
    if name in FREQUENCIES:
        return LIGHT_NM_GHZ / (numbers * FREQUENCIES[name])
    if np.nanmax(numbers) < MICROMETRES_BELOW:
        return numbers * 1000.0
    if np.nanmin(numbers) > ANGSTROM_ABOVE and is_reflected(numbers / 10.0):
        return numbers / 10.0
    return numbers


def unit_name(unit: str | None) -> str:
    """A unit's name in one spelling: 'Nanometers (nm)', '[µm]', 'cm⁻¹', '10^-6 m'; what is none as it stands."""
    text = (unit or "").strip()[:60].casefold().translate(_PLAIN)
    if _PER_CM.search(text):
        return "cm-1"
    if (power := _POWER_OF_METRES.search(text)) is not None:
        return {"6": "um", "9": "nm", "3": "mm", "2": "cm"}.get(power[1], text)
    if re.search(r"[\^/]|-\s{0,3}\d", text):  # of another thing, such as W/(m^2 nm)
        return text.strip("[]() .")[:30]
    words = re.findall(r"[^\W\d_]+", text.replace("micro-", "micro").replace("nano-", "nano"))
    names = [word for word in words if word not in _BESIDE_UNITS]
    known = bool(names) and all(_is_unit(name) and (len(name) > 1 or len(names) == 1) for name in names)
    return names[0] if known else text.strip("[]() .")[:30]


def _is_unit(name: str) -> bool:
    return name in FACTORS or name in WAVENUMBERS or name in FREQUENCIES


def unit_of_light(unit: str | None) -> str | None:
    """The name of a unit that wavelengths have and nothing else that bands are measured in, else None."""
    name = unit_name(unit)
    if name in FACTORS and (len(name) == 1 or FACTORS[name] > 1000):
        return None
    return name if _is_unit(name) else None


def widths_in_nanometres(
    widths: Sequence[float] | np.ndarray, centres: Sequence[float] | np.ndarray, unit: str | None
) -> np.ndarray:
    """Widths share the unit of their centres (as stated in the file, not converted), which alone can tell it where it
    is not stated.
    """
    values = np.asarray(widths, dtype=np.float64)
    raw = np.asarray(centres, dtype=np.float64)
    if not np.isfinite(values).any() or not np.isfinite(raw).any():
        return values
    if unit_name(unit) in WAVENUMBERS or unit_name(unit) in FREQUENCIES:
        with np.errstate(invalid="ignore", divide="ignore"):
            return to_nanometres(raw, unit) * values / raw  # d(1/v) = dv / v^2
    with np.errstate(invalid="ignore", divide="ignore"):
        converted = to_nanometres(raw, unit) / raw
        factor = np.nanmedian(converted) if np.isfinite(converted).any() else 1.0
        # Some producers write the centre in micrometres and the width in nanometres; no band is wider than its
        # wavelength.
        if np.nanmedian(values) > np.nanmedian(raw):
            factor = 1.0
    return values * factor


def is_count(values: np.ndarray) -> bool:
    """Whether numbers only count the bands: three or more as 0, 1, 2 ... or 1, 2, 3 ..., five or more from the other
    end, or by another step (100, 200, 300 ...), where no sensor begins.
    """
    known = values[np.isfinite(values)]
    if len(known) < 3:
        return False
    if known[0] in (0, 1) and bool((np.diff(known) == 1).all()):
        return True
    known = np.sort(known) if (np.diff(known) < 0).all() else known
    with np.errstate(over="ignore", invalid="ignore"):  # a table may hold 1e308
        step = known[1] - known[0]
        even = step > 0 and bool(np.allclose(np.diff(known), step, rtol=1e-6, atol=0))
        return len(known) >= 5 and even and bool(np.isclose(known[0] / step, (0, 1)).any())


def is_run(values: np.ndarray) -> bool:
    """Whether whole numbers only go on by 1, from wherever: years and numbers of layers rather than wavelengths."""
    return len(values) >= 3 and bool((values % 1 == 0).all()) and bool((np.abs(np.diff(values)) == 1).all())


def slip_of_unit(centre: np.ndarray) -> float | None:
    """The factor that brings `centre` (nm by the unit that is stated) into reflected sunlight where the unit is
    mistaken: micrometres called nanometres, nanometres called micrometres, metres or centimetres without a unit.

    None where the wavelengths can be right, or where no such factor helps. A step of 1000 mends no thermal sensor.
    """
    known = centre[np.isfinite(centre)]
    if not len(known) or is_reflected(known):
        return None
    for factor in (1e3, 1e-3, 1e6, 1e4):
        moved = known * factor
        if ((moved >= REFLECTED_NM[0]) & (moved <= REFLECTED_NM[1])).mean() >= 0.9:
            return factor
    return None


def mixes_units(centre: np.ndarray) -> bool:
    """Whether some of the wavelengths (nm) would be reflected sunlight in micrometres or a thousandth, beside others
    that are.
    """
    with np.errstate(invalid="ignore"):
        micro = (centre * 1e3 >= REFLECTED_NM[0]) & (centre * 1e3 <= REFLECTED_NM[1])
        nano = (centre * 1e-3 >= REFLECTED_NM[0]) & (centre * 1e-3 <= REFLECTED_NM[1])
    return is_reflected(centre) and bool(micro.any() or nano.any())


def is_reflected(centre: np.ndarray) -> bool:
    """Whether at least half of the known wavelengths (nm) lie in reflected sunlight."""
    known = centre[np.isfinite(centre)]
    return len(known) > 0 and bool(((known >= REFLECTED_NM[0]) & (known <= REFLECTED_NM[1])).mean() >= 0.5)


def derive_fwhm(centre: np.ndarray, fwhm: np.ndarray) -> np.ndarray:
    """Fill the unknown (NaN) widths of `fwhm` (b,) with the usual spacing of the bands around each, in nanometres.

    The median of the (up to four) nearest gaps between sorted centres is deaf to dropped bands and to overlapping
    spectrometers.
    """
    order = np.argsort(centre, kind="stable")
    gaps = np.diff(centre[order])
    spacing = np.empty(len(centre))
    for place, band in enumerate(order):
        spacing[band] = np.median(gaps[max(0, place - 2) : place + 2]) if len(gaps) else 10.0
    return np.where(np.isfinite(fwhm), fwhm, np.maximum(spacing, 1.0))

"""From stored numbers to reflectance: what is stated is held against the values, what is not is guessed, and both are
said.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..errors import UserError
from .band_quality import guess_scale
from .band_table import BandTable

# The brightest hundredth of a scene of reflectance lies between these: not even night is darker, nor sun on snow
# brighter.
LOWEST, HIGHEST = 0.002, 3.0
MOST_NEGATIVE = 0.05  # of the values after an offset is taken off; of more it had been taken off before


@dataclass
class Calibration:
    """reflectance = stored x `factors` + `offsets`, (b,); `source` says where they come from, `warnings` what is
    doubtful.
    """

    factors: np.ndarray
    offsets: np.ndarray
    source: str
    warnings: list[str] = field(default_factory=list)


def given_calibration(scale: float | None, offset: float | None, bands: int) -> Calibration | None:
    """What the user gives, which holds whatever the file says."""
    if scale is None and offset is None:
        return None
    factor = 1.0 if scale is None else scale
    if not np.isfinite(factor) or factor <= 0:
        raise UserError(f"The scale must be a number above 0, not {factor:g}.")
    return Calibration(np.full(bands, factor), np.full(bands, offset or 0.0), "given by the user")


def calibrate(
    sample: np.ndarray, table: BandTable, dtype: np.dtype, path: str, *, measured_offset: bool = False
) -> Calibration:
    """The calibration of bands `table` whose stored values are `sample` (n, b), NaN where missing, of type `dtype`.

    `measured_offset`: the offset is the product's own and not to be doubted. UserError where no reading of the values
    is reflectance.
    """
    stated = np.isfinite(table.scale)
    if not stated.any() and not np.isfinite(table.offset).any():
        return _guessed(sample, table, dtype, path)
    found = Calibration(
        np.where(stated, table.scale, 1.0),
        np.where(np.isfinite(table.offset), table.offset, 0.0),
        " and ".join(dict.fromkeys(table.sources[name] for name in ("scale", "offset") if name in table.sources)),
    )
    _complete(found, sample, stated)
    if not measured_offset:
        _doubt_offset(found, sample)
    top = _top(sample, found, table.good)
    if top is None or LOWEST <= top <= HIGHEST:
        return found
    return _other_reading(found, sample, table, top, dtype, path)


def _guessed(sample: np.ndarray, table: BandTable, dtype: np.dtype, path: str) -> Calibration:
    """Nobody states a scale: the sensor's usual product, else what the values tell."""
    found = Calibration(np.ones(len(table.bands)), np.zeros(len(table.bands)), "values are reflectance as they stand")
    stored = table.stored
    if stored and len(sample) and np.nanpercentile(sample, 1) >= stored.at_least:
        found.factors, found.offsets = found.factors * stored.scale, found.offsets + stored.offset
        found.source = f"assumed: {stored.note}"
        found.warnings.append(
            f"The values were taken as {stored.note}; set the bands' scale and offset in the file if that is wrong."
        )
        sample = sample * np.float32(stored.scale) + np.float32(stored.offset)
        dtype = np.dtype("float32")
    factor, assumed = guess_scale(sample[:, table.good], dtype.name, table.centre[table.good])
    if factor == 0:
        raise UserError(
            f"{path} does not hold reflectance ({assumed} after its scale); give surface reflectance or set the bands' "
            "scale."
        )
    if assumed:
        found.factors, found.offsets = found.factors * factor, found.offsets * factor
        found.source = f"assumed: {assumed}"
        found.warnings.append(f"{assumed[0].upper()}{assumed[1:]}; set the bands' scale in the file if that is wrong.")
    top = _top(sample, Calibration(np.full(sample.shape[1], factor), np.zeros(sample.shape[1]), ""), table.good)
    if top is not None and 0 < top < LOWEST:
        raise UserError(
            f"{path} does not hold reflectance: its values reach {top:.2g} only, perhaps because a scale was applied "
            "twice; "
            "give surface reflectance or set the bands' scale."
        )
    if top is not None and dtype.kind in "iu" and not assumed:
        raise UserError(
            f"{path} does not hold reflectance (whole numbers up to {top:.4g}); give surface reflectance or set the "
            "bands' scale."
        )
    return found


def _complete(found: Calibration, sample: np.ndarray, stated: np.ndarray) -> None:
    """Bands without a scale beside bands with one: the others' factor where it brings them to the others' level."""
    if stated.all() or not stated.any() or not len(sample):
        return
    common = float(np.median(found.factors[stated]))
    if common == 1:
        return
    with np.errstate(invalid="ignore"):
        level = float(np.nanmedian(np.abs(sample[:, stated] * found.factors[stated])))
    rest = np.flatnonzero(~stated)
    lacking = []
    for band in rest:
        own = np.abs(sample[:, band])
        own = own[np.isfinite(own) & (own > 0)]
        if not len(own) or not level:
            continue
        value = float(np.median(own))
        if abs(np.log(value * common / level)) < abs(np.log(value / level)):
            found.factors[band] = common
            lacking.append(band)
    if lacking:
        words = ", ".join(str(band + 1) for band in lacking[:12]) + (" ..." if len(lacking) > 12 else "")
        found.warnings.append(f"Bands {words} state no scale; that of the other bands ({common:g}) was taken.")


def _doubt_offset(found: Calibration, sample: np.ndarray) -> None:
    """An offset that only a name tells may have been taken off already (harmonised collections): then many values turn
    negative.
    """
    if not (found.offsets < 0).any() or not len(sample):
        return
    with np.errstate(invalid="ignore"):
        before, after = sample * found.factors, sample * found.factors + found.offsets
        negative = (after < 0) & (before >= 0)
    known = np.isfinite(after)
    if known.any() and negative[known].mean() > MOST_NEGATIVE:
        found.warnings.append(
            f"An offset of {found.offsets.min():g} ({found.source}) would turn {negative[known].mean():.0%} of the "
            "values negative; "
            "it was taken as removed already."
        )
        found.offsets = np.zeros_like(found.offsets)


def _other_reading(
    found: Calibration, sample: np.ndarray, table: BandTable, top: float, dtype: np.dtype, path: str
) -> Calibration:
    """The scale that is stated leads to no reflectance: the values as they stand, or the factor the other way up, if
    one of them does.
    """
    common = float(np.median(found.factors))
    said = f"The scale {common:g} ({found.source}) would make the reflectance reach {top:.3g}"
    whole = dtype.kind in "iu"
    for factor, words in (
        (1.0, "the values were taken as reflectance as they stand"),
        (1 / common, f"{1 / common:g} was taken instead"),
    ):
        other = Calibration(
            np.full(len(found.factors), factor), np.zeros(len(found.factors)), f"assumed: {words}", list(found.warnings)
        )
        reached = _top(sample, other, table.good)
        if reached is not None and 10 * LOWEST <= reached <= HIGHEST and not (whole and factor == 1):
            other.warnings.append(f"{said}; {words}, up to {reached:.3g}.")
            return other
    if top < LOWEST:
        raise UserError(f"{said}, which is no reflectance; correct the scale in the file.")
    scaled = sample * found.factors.astype(np.float32) + found.offsets.astype(np.float32)
    factor, assumed = guess_scale(
        scaled[:, table.good], "float32" if common != 1 else dtype.name, table.centre[table.good]
    )
    if factor == 0:
        raise UserError(
            f"{path} does not hold reflectance ({assumed} after its scale); give surface reflectance or set the bands' "
            "scale."
        )
    warning = f"{said}; {assumed or 'that was taken as it is'}; set the bands' scale in the file if that is wrong."
    return Calibration(
        found.factors * factor, found.offsets * factor, f"assumed: {assumed}", [*found.warnings, warning]
    )


def _top(sample: np.ndarray, found: Calibration, good: np.ndarray) -> float | None:
    """The 99th percentile of the reflectance, ends of integer types and absurd numbers left out; None where there is
    nothing.
    """
    if not len(sample) or not good.any():
        return None
    values = (sample * found.factors + found.offsets)[:, good]
    values = values[np.isfinite(values) & (np.abs(sample[:, good]) < 1e6)]
    values = values[values != 0] if (values == 0).mean() < 1 else values
    return float(np.percentile(values, 99)) if len(values) else None

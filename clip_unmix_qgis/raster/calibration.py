"""From stored numbers to reflectance: what is stated is held against the values, what is not is guessed, and both are
said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..errors import UserError
from ..messages import Message, both
from .band_quality import guess_scale, is_land
from .band_table import BandTable
from .beside_tells import TAKEN_OFF
from .unlike_bands import require_one_level

# The brightest hundredth of a scene of reflectance lies between these: not even night is darker, nor sun on snow
# brighter.
LOWEST, HIGHEST = 0.002, 3.0
FEW_NEGATIVE = 0.005  # the same of an offset that nobody states
GIVE = Message("give --scale")
DARKEST_LAND = 0.05  # the brightest hundredth of what is brighter in the infrared than in the visible
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


def given_calibration(
    scale: float | Sequence[float] | None, offset: float | Sequence[float] | None, bands: np.ndarray
) -> Calibration | None:
    """What the user gives for the spectral `bands` (indices in the file): a number, or one for each of them or of the
    file.

    It holds whatever the file says. UserError: no factor, another number of numbers.
    """
    if scale is None and offset is None:
        return None
    factors = _for_each("scale", 1.0 if scale is None else scale, bands)
    if not (factors > 0).all():
        raise UserError("--scale must be a number above 0, not {factors:g}.", factors=factors[~(factors > 0)][0])
    return Calibration(
        factors, _for_each("offset", 0.0 if offset is None else offset, bands), Message("given by the user")
    )


def _for_each(what: str, given: float | Sequence[float], bands: np.ndarray) -> np.ndarray:
    values = np.atleast_1d(np.asarray(given, dtype=float))
    if not np.isfinite(values).all():
        raise UserError("--{what} must be a number, not {values}.", what=what, values=values[~np.isfinite(values)][0])
    if len(values) == 1:
        return np.full(len(bands), values[0])
    if len(values) == len(bands):
        return values
    if len(values) > bands.max():
        return values[bands]
    raise UserError(
        "--{what} has {values_count} numbers but the raster has {bands_count} spectral bands; give one or one a band.",
        what=what,
        values_count=len(values),
        bands_count=len(bands),
    )


def calibrate(
    sample: np.ndarray, table: BandTable, dtype: np.dtype, path: str, *, measured_offset: bool = False
) -> Calibration:
    """The calibration of bands `table` whose stored values are `sample` (n, b), NaN where missing, of type `dtype`.

    `measured_offset`: the offset is the product's own and not to be doubted. UserError where no reading of the values
    is reflectance.
    """
    stated = np.isfinite(table.scale)
    offset = np.where(np.isfinite(table.offset), table.offset, 0.0)
    if not stated.any() and (table.doubtful_offset or not offset.any()):
        found = _guessed(sample, table, dtype, path)
        if table.doubtful_offset and (found.factors < 1).all():
            _try_offset(found, sample, offset, table.sources["offset"])
        elif table.sensor == "Sentinel-2 MSI" and not any(map(TAKEN_OFF.search, table.names)):
            _remark_offset(found, sample)
        return found
    found = Calibration(
        np.where(stated, table.scale, 1.0),
        np.zeros(len(offset)) if table.doubtful_offset else offset,
        both(dict.fromkeys(table.sources[name] for name in ("scale", "offset") if name in table.sources) or [""]),
    )
    _complete(found, sample, stated)
    if table.doubtful_offset:
        _try_offset(found, sample, offset, table.sources["offset"])
    elif not measured_offset:
        _doubt_offset(found, sample)
    top = _top(sample, found, table.good)
    if top is None or (LOWEST <= top <= HIGHEST and not _is_too_dark(found, sample, table, top)):
        return found
    return _other_reading(found, sample, table, top, dtype, path)


def _is_too_dark(found: Calibration, sample: np.ndarray, table: BandTable, top: float) -> bool:
    """Whether `top`, the brightest hundredth, is darker than any land while the infrared is brighter than the visible,
    as it is over land.
    """
    values = (sample * found.factors + found.offsets)[:, table.good]
    return top < DARKEST_LAND and is_land(values, table.centre[table.good])


def _guessed(sample: np.ndarray, table: BandTable, dtype: np.dtype, path: str) -> Calibration:
    """Nobody states a scale: the sensor's usual product, else what the values tell."""
    as_they_stand = Message("values are reflectance as they stand")
    found = Calibration(np.ones(len(table.bands)), np.zeros(len(table.bands)), as_they_stand)
    stored = table.stored
    if stored and len(sample) and np.nanpercentile(sample, 1) >= stored.at_least:
        found.factors, found.offsets = found.factors * stored.scale, found.offsets + stored.offset
        found.source = Message("assumed: {assumed}", assumed=Message(stored.note))
        found.warnings.append(
            Message(
                "The values were taken as {note}; {give} and --offset if that is wrong.",
                note=Message(stored.note), give=GIVE,
            )
        )
        sample = sample * np.float32(stored.scale) + np.float32(stored.offset)
        dtype = np.dtype("float32")
    factor, assumed = guess_scale(sample[:, table.good], dtype.name, table.centre[table.good], table.usual_scale)
    if factor == 0:
        raise UserError(
            "{path} does not hold reflectance as it stands ({assumed}); give surface reflectance, or with --scale "
            "the factor to it{whole_range}.",
            path=path, assumed=assumed,
            whole_range=_whole_range(dtype),
        )
    if assumed:
        found.factors, found.offsets = found.factors * factor, found.offsets * factor
        found.source = Message("assumed: {assumed}", assumed=assumed)
        found.warnings.append(Message("Assumed: {assumed}; {give} if that is wrong.", assumed=assumed, give=GIVE))
    if dtype.kind == "f" and 0 < factor < 0.01:
        require_one_level(sample, factor, table.good, path, (LOWEST, HIGHEST))
    top = _top(sample, Calibration(np.full(sample.shape[1], factor), np.zeros(sample.shape[1]), ""), table.good)
    if top is not None and 0 < top < LOWEST:
        raise UserError(
            "{path} does not hold reflectance: its values reach {top:.2g} only, perhaps because a scale was applied "
            "twice; give surface reflectance, or {give}.",
            path=path, top=top, give=GIVE,
        )
    if top is not None and top >= LOWEST and _is_too_dark(found, sample, table, top) and table.usual_scale is None:
        found.warnings.append(
            Message(
                "The reflectance reaches {top:.2g} only, which no land does; {give} if a scale was applied twice.",
                top=top, give=GIVE,
            )
        )
    if top is not None and dtype.kind in "iu" and not assumed:
        raise UserError(
            "{path} does not hold reflectance (whole numbers up to {top:.4g}); give surface reflectance, or {give}.",
            path=path, top=top, give=GIVE,
        )
    return found


def _whole_range(dtype: np.dtype) -> str:
    """What stands for 100 % in 16 bits, as the programs of cameras store it."""
    if dtype.kind not in "iu" or dtype.itemsize != 2:
        return ""
    return Message(
        " ({half:.4g} where 32768 stands for 100 %, {whole:.4g} where 65535 does)", half=1 / 32768, whole=1 / 65535
    )


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
        found.warnings.append(
            Message(
                "Bands {words} state no scale; that of the other bands ({common:g}) was taken.",
                words=words, common=common,
            )
        )


def _doubt_offset(found: Calibration, sample: np.ndarray) -> None:
    """An offset may be stated in the numbers that are stored; one that only a name tells may have been taken off
    already (harmonised collections): then many values turn negative.
    """
    if not len(sample):
        return
    stored = np.abs(found.offsets) > 3  # no reflectance is shifted so far
    if stored.any() and found.factors[stored].max() < 0.1:
        said = found.offsets[stored][0]
        found.offsets = np.where(stored, found.offsets * found.factors, found.offsets)
        found.warnings.append(
            Message(
                "The offset {said:g} ({source}) was taken as one of stored numbers ({offsets:g} of the reflectance); "
                "give --offset if that is wrong.",
                said=said, source=found.source,
                offsets=found.offsets[stored][0],
            )
        )
    if (share := _negative(found, sample, found.offsets)) > MOST_NEGATIVE:
        found.warnings.append(
            Message(
                "An offset of {low:g} ({source}) would turn {share:.0%} of the values negative; it was taken as "
                "removed already; give --offset if that is wrong.",
                low=found.offsets.min(),
                source=found.source, share=share,
            )
        )
        found.offsets = np.zeros_like(found.offsets)


def _try_offset(found: Calibration, sample: np.ndarray, offset: np.ndarray, source: str) -> None:
    """Take off an offset that is likely, but not stated, unless the values speak against it; both are said."""
    share = _negative(found, sample, offset)
    if share <= FEW_NEGATIVE and len(sample):
        found.offsets = found.offsets + offset
        found.warnings.append(
            Message(
                "By {source} the values hold an offset of {value:g}, and so they look, so that it was taken off; give "
                "--offset=0 if that is wrong.",
                source=source,
                value=-offset.min(),
            )
        )
    else:
        found.warnings.append(
            Message(
                "By {source} the values may hold an offset of {value:g}, but they do not look so ({share:.0%} would be "
                "negative), so that none was taken off; give --offset={low:g} if that is wrong.",
                source=source,
                value=-offset.min(),
                share=share,
                low=offset.min(),
            )
        )


def _remark_offset(found: Calibration, sample: np.ndarray) -> None:
    """Of Sentinel-2 bands that nothing dates: say where hardly any value is below the offset."""
    shift = np.full(len(found.factors), -0.1)
    if len(sample) and (found.factors < 1).all() and _negative(found, sample, shift) <= FEW_NEGATIVE:
        found.warnings.append(
            Message(
            "Hardly any value is below 1000, as in Sentinel-2 products from baseline 04.00 on, whose offset was not "
            "taken off, because nothing tells the baseline or the date; give --offset=-0.1 if they are such."
        )
        )


def _negative(found: Calibration, sample: np.ndarray, offset: np.ndarray) -> float:
    """The share of values that `offset` turns negative."""
    if not (offset < 0).any() or not len(sample):
        return 0.0
    with np.errstate(invalid="ignore"):
        before, after = sample * found.factors, sample * found.factors + offset
        negative = (after < 0) & (before >= 0)
    known = np.isfinite(after)
    return float(negative[known].mean()) if known.any() else 0.0


def _other_reading(
    found: Calibration, sample: np.ndarray, table: BandTable, top: float, dtype: np.dtype, path: str
) -> Calibration:
    """The scale that is stated leads to no reflectance: the values as they stand, or the factor the other way up, if
    one of them does; percent and x 10000 if the scale leads to those.
    """
    common = float(np.median(found.factors))
    said = Message(
        "The scale {common:g} ({source}) would make the reflectance reach {top:.3g}",
        common=common, source=found.source, top=top,
    )
    whole = dtype.kind in "iu"
    for factor, words in (
        (1.0, Message("the values were taken as reflectance as they stand")),
        (1 / common, Message("{factor:g} was taken instead", factor=1 / common)),
        *([(0.01, Message("the stored numbers were taken as percent"))] if common < 0.01 and not whole else []),
    ):
        other = Calibration(
            np.full(len(found.factors), factor), np.zeros(len(found.factors)),
            Message("assumed: {assumed}", assumed=words), list(found.warnings),
        )
        reached = _top(sample, other, table.good)
        if reached is not None and 10 * LOWEST <= reached <= HIGHEST and not (whole and factor == 1):
            other.warnings.append(
                Message(
                    "{said}; {words}, up to {reached:.3g}; {give} if that is wrong.",
                    said=said, words=words, reached=reached, give=GIVE,
                )
            )
            return other
    percent, thousands = HIGHEST < top <= 110, 1000 < top <= 20000
    decimal = bool(np.allclose(np.log10(found.factors), np.log10(found.factors).round(), atol=1e-6))  # others are gains
    if LOWEST <= top <= HIGHEST:  # darker than land, but there is no other reading
        found.warnings.append(
            Message(
                "{said} only, which no land does; {give} if that is wrong.",
                said=said, give=GIVE,
            )
        )
        return found
    if not (percent or thousands) or not decimal or np.ptp(found.factors) > 0.5 * common:
        raise UserError(
            "{said}, which is no reflectance; {path} may hold radiance or raw counts: {give} if it does not.",
            said=said, path=path, give=GIVE,
        )
    factor, words = (0.01, Message("percent")) if percent else (0.0001, Message("reflectance x 10000"))
    warning = Message(
        "{said}; that was taken as {words}; {give} if that is wrong.", said=said, words=words, give=GIVE
    )
    source = Message("assumed: {assumed} after its scale", assumed=words)
    return Calibration(found.factors * factor, found.offsets * factor, source, [*found.warnings, warning])


def _top(sample: np.ndarray, found: Calibration, good: np.ndarray) -> float | None:
    """The 99th percentile of the reflectance, ends of integer types and absurd numbers left out; None where there is
    nothing.
    """
    if not len(sample) or not good.any():
        return None
    values = (sample * found.factors + found.offsets)[:, good]
    values = values[np.isfinite(values) & (np.abs(sample[:, good]) < 1e6)]
    values = values[values != 0] if (values != 0).any() else values
    return float(np.percentile(values, 99)) if len(values) else None

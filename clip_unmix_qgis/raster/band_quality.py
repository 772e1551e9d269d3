"""What the values of a scene tell: their scale, and the bands that hold no data. Judged on a sample of pixels."""

from __future__ import annotations

import numpy as np

from ..messages import Message

# Reflectance outside this range is taken for an error of calibration or atmospheric correction, not for a measurement:
# over-correction leaves small negative values, sun glint and tilted slopes exceed 1, nothing on the ground comes near
# these.
PLAUSIBLE = (-0.5, 5.0)

# Strong absorption by water vapour; the last entry is the noisy end of most spectrometers. Bands there are dropped only
# if their values are empty: many providers interpolate them, and those may stay.
WATER_VAPOUR_NM = ((1340.0, 1450.0), (1790.0, 1970.0), (2480.0, np.inf))

HIGHEST_REFLECTANCE = 2.0  # of the brightest hundredth of the values; more is percent at least

LOW = 0.05  # of the brightest hundredth by the usual factor
USUAL = (0.25, 0.8)  # the brightest hundredth of land in most scenes; of those in the reference data 0.29 to 0.71
WHOLE_FACTORS = (1000, 4000, 5000, 10000, 20000)  # that programs and providers store reflectance with
MOST_PERCENT = 80.0  # of 8 bits: read as percent and as x 255 equally far from 0.5, the usual top of land
GLOW = 1.05  # leaves reflect 0.6 in the near infrared, and never all the light

MISSING_SHARE = 0.1  # a band without data in more of the scene's pixels than this is dropped rather than the pixels
ENOUGH_PIXELS = 16  # below this many pixels the values say nothing about the bands

# Bands side by side see nearly the same: what no mixture of those beside it explains of a band is noise.
BESIDE, BESIDE_NM = 6, 120.0  # at most so many, the nearest,
LEAST_BESIDE = 5  # at least so many, or a band is not judged, as those of multispectral sensors
MOST_NOISE = 0.2  # of its standard deviation; more harms, though the rest is signal (docs/rasters.md)
MORE_NOISE = 4.0  # times that of the median band: where all looks alike, good bands show nothing but noise, too
RIDGE = 1e-4  # of the variance: bands side by side are nearly one
ENOUGH_TO_EXPLAIN = 200  # pixels: of few, mixtures of other bands explain much by chance


def guess_scale(
    values: np.ndarray, dtype: str, centre: np.ndarray | None = None, usual: float | None = None
) -> tuple[float, str]:
    """Factor that turns `values` (n, b), NaN where missing, into reflectance, and what was assumed ('' where they fit
    already).

    `centre` (b,) in nm tells water and land from each other; `usual` is the factor of the sensor's products. A factor
    of 0 means that no usual way of storing reflectance fits (radiance or raw digital numbers).
    """
    kind = np.dtype(dtype)
    known = np.isfinite(values) & (np.abs(values) < 1e6)
    if kind.kind in "iu":  # the ends of an integer type are fill values or saturation
        known &= (values < np.iinfo(kind).max) & (values > np.iinfo(kind).min)
    if not known.any():
        return 1.0, ""
    values = np.where(known, values, np.nan)
    high = float(np.percentile(values[known], 99))
    centre = np.full(values.shape[1], np.nan) if centre is None else centre
    if high <= HIGHEST_REFLECTANCE:
        if kind.kind == "f" and _is_bright_water(values, centre):
            return 0.01, Message(
                "values up to {high:.4g}, dark in the infrared, were taken as reflectance in percent", high=high
            )
        return 1.0, ""
    if kind == np.uint8:
        if high <= MOST_PERCENT and values[known].max() <= 100 and is_land(values, centre):
            return 0.01, Message(
                "8-bit values were taken as reflectance in percent (x 255 they would reach {other:.2g})",
                other=high / 255,
            )
        if high > 110.0:
            return 1 / 255, Message("8-bit values were taken as reflectance x 255")
        return 1 / 255, Message(
            "8-bit values were taken as reflectance x 255 (in percent it would reach {other:.2g})", other=high / 100
        )
    if high <= 110.0:
        if kind.kind in "iu" and _is_bright_water(values / 100, centre):
            return 0.0001, Message(
                "values up to {high:.4g} without a scale were taken as reflectance x 10000, up to {reached:.2g}, as of "
                "water", high=high, reached=high / 1e4,
            )
        return 0.01, Message("values up to {high:.4g} without a scale were taken as reflectance in percent", high=high)
    if usual is not None and usual != 0.0001 and LOW < high * usual <= HIGHEST_REFLECTANCE:
        return usual, Message(
            "values up to {high:.4g} without a scale were taken as reflectance x {factor:.6g}, as products of this "
            "sensor are stored (x 10000 they would reach {other:.2g})",
            high=high, factor=1 / usual, other=high / 1e4,
        )
    if usual is None and high <= 1100.0 and is_land(values, centre):  # x 10000 it would be darker than any land
        return 0.001, Message(
            "values up to {high:.4g} without a scale were taken as reflectance x 1000 (x 10000 they would reach "
            "{other:.2g} only)", high=high, other=high / 1e4,
        )
    if high <= 20000.0 and not _is_glowing_vegetation(values / 10000, centre):
        taken = Message("values up to {high:.4g} without a scale were taken as reflectance x 10000", high=high)
        return 0.0001, _with_others(taken, high) if usual is None and is_land(values, centre) else taken
    return 0.0, Message("values up to {high:.4g}", high=high)


def _with_others(taken: Message, high: float) -> Message:
    """With the factors by which land would be as bright as it usually is, where x 10000 makes values up to `high`
    darker or brighter.
    """
    if USUAL[0] <= high / 10000 <= USUAL[1]:
        return taken
    fitting = [factor for factor in WHOLE_FACTORS if USUAL[0] <= high / factor <= USUAL[1]]
    told = ", ".join(f"x {factor} {high / factor:.2g}" for factor in fitting)
    if not told:
        return taken
    return Message(
        "{taken}, up to {reached:.2g} ({others} would be usual for land)",
        taken=taken, reached=high / 10000, others=told,
    )


def _level(values: np.ndarray, centre: np.ndarray, low: float, high: float) -> float:
    """The median of the bands between two wavelengths, NaN where there are none."""
    part = values[:, (centre > low) & (centre < high)]
    return float(np.nanmedian(part)) if np.isfinite(part).any() else np.nan


def _is_bright_water(values: np.ndarray, centre: np.ndarray) -> bool:
    """Whether `values` as reflectance would be as bright as snow in the visible and, unlike snow, dark in the near
    infrared.
    """
    visible, infrared = _level(values, centre, 430, 600), _level(values, centre, 780, 900)
    return visible > 0.5 and infrared < 0.4 * visible


def is_stretched(values: np.ndarray, dtype: str) -> bool:
    """Whether each of the bands of 8-bit `values` (n, b) fills its type from end to end, as a stretch of the contrast
    for display makes it: reflectance differs from band to band.
    """
    if np.dtype(dtype) != np.uint8 or values.shape[1] < 3 or len(values) < ENOUGH_PIXELS:
        return False
    low, high = np.nanpercentile(values, (2, 98), axis=0)
    return bool((low <= 4).all() and (high >= 251).all())


def is_land(values: np.ndarray, centre: np.ndarray) -> bool:
    """Whether the near infrared is brighter than the visible, which no water is."""
    return _level(values, centre, 780, 1300) > _level(values, centre, 430, 690)


def is_darker_in_infrared(spectrum: np.ndarray, centre: np.ndarray) -> bool:
    """Whether a spectrum (b,) falls from the visible to the infrared, as that of water does."""
    visible, infrared = spectrum[(centre > 430) & (centre < 690)], spectrum[centre > 780]
    return bool(len(visible) and len(infrared) and np.mean(infrared) < np.mean(visible))


def _is_glowing_vegetation(values: np.ndarray, centre: np.ndarray) -> bool:
    """Whether many pixels of `values` as reflectance would be green leaves brighter than any: above 1.05 in the near
    infrared and less than half as bright in the red. Clouds and snow are bright in both.
    """
    red, infrared = values[:, (centre > 600) & (centre < 690)], values[:, (centre > 780) & (centre < 1300)]
    if not red.shape[1] or not infrared.shape[1]:
        return False
    with np.errstate(invalid="ignore"):
        glowing = (infrared.max(axis=1) > GLOW) & (red.mean(axis=1) < 0.5 * infrared.max(axis=1))
    return bool(glowing.mean() > 0.02)


def empty_bands(sample: np.ndarray, centre: np.ndarray, good: np.ndarray) -> dict[str, np.ndarray]:
    """Bands of `good` (b,) that `sample` (n, b), reflectance with NaN where missing, shows to be useless.

    Returns reason -> indices, each band under one reason; `centre` (b,) in nanometres.
    """
    found: dict[str, np.ndarray] = {}
    if len(sample) < ENOUGH_PIXELS or not good.any():
        return found
    present = np.isfinite(sample)
    inside = present[:, good].mean(axis=1) >= 0.5  # pixels of the image proper; its margins lack every band
    if inside.sum() < ENOUGH_PIXELS:
        inside = present[:, good].any(axis=1)
    left = good.copy()

    def note(reason: str, judged: np.ndarray) -> None:
        hit = np.flatnonzero(judged & left)
        if len(hit):
            found[reason] = hit
            left[hit] = False

    inner = sample[inside]
    if not len(inner):
        note(Message("without data"), np.ones_like(good))
        return found
    missing = 1.0 - np.isfinite(inner).mean(axis=0)
    note(Message("without data"), missing == 1.0)
    note(Message("with missing or implausible values in many pixels"), missing > MISSING_SHARE)
    if not left.any():
        return found
    filled = np.where(np.isfinite(inner), inner, np.nan)
    with np.errstate(invalid="ignore"):
        span = np.full(len(good), np.inf)
        span[left] = np.nanmax(filled[:, left], axis=0) - np.nanmin(filled[:, left], axis=0)
    if (span[left] > 0).any():  # in a uniform scene every band is constant, and that is the truth
        note(Message("constant"), span == 0)
    note(Message("empty or noise in an absorption of water vapour"), _empty_absorption(filled, centre, left))
    noisy = _noise(filled, centre, left)
    if (
        noisy.sum() < left.sum() / 2
    ):  # else the scene is uniform, or noise throughout, and no band is worse than the rest
        note(Message("noise that no band beside them shares"), noisy)
    return found


def _empty_absorption(sample: np.ndarray, centre: np.ndarray, good: np.ndarray) -> np.ndarray:
    """(b,) True where a band in a water-vapour window holds noise or nearly nothing while the bands around it hold a
    signal.
    """
    window = np.zeros(len(centre), dtype=bool)
    for low, high in WATER_VAPOUR_NM:
        window |= (centre >= low) & (centre <= high)
    outside = np.flatnonzero(good & ~window)
    empty = np.zeros(len(centre), dtype=bool)
    if len(outside) < 3:
        return empty
    level = np.nanmedian(sample[:, outside])
    order = np.flatnonzero(good)
    order = order[np.argsort(centre[order], kind="stable")]
    for band in np.flatnonzero(good & window):
        values = sample[:, band]
        place = int(np.flatnonzero(order == band)[0])
        neighbours = order[[i for i in (place - 1, place + 1) if 0 <= i < len(order)]]
        neighbours = neighbours[np.abs(centre[neighbours] - centre[band]) <= 40.0]
        if not len(neighbours):
            continue  # a broad band of a multispectral sensor: nothing beside it to judge by
        spread = np.nanstd(values)
        # A signal is shared with the neighbours, noise is not: what remains after them is then as large as the band
        # itself.
        rest = np.nanstd(values - sample[:, neighbours].mean(axis=1))
        empty[band] = rest > 0.7 * spread or np.nanmedian(np.abs(values)) < 0.005 * level
    return empty


def _noise(sample: np.ndarray, centre: np.ndarray, good: np.ndarray) -> np.ndarray:
    """(b,) True where a band of `good` holds much that the bands beside it cannot explain, and more than others do.

    The residual of a regression on them is the noise (Roger & Arnold 1996, Int. J. Remote Sensing 17, 1951-1962).
    """
    noisy = np.zeros(len(centre), dtype=bool)
    known = sample[np.isfinite(sample[:, good]).all(axis=1)][:, good]
    if len(known) < ENOUGH_TO_EXPLAIN:
        return noisy
    rows = np.flatnonzero(good)
    deviation = known.std(axis=0)
    shapes = (known - known.mean(axis=0)) / np.maximum(deviation, 1e-12)
    correlation = shapes.T @ shapes / len(known)
    apart = np.abs(centre[rows][:, None] - centre[rows][None])
    np.fill_diagonal(apart, np.inf)
    left = np.full(len(rows), np.nan)  # of a standard deviation, NaN where it is not judged
    for band, near in enumerate(apart.argsort(axis=1, kind="stable")[:, :BESIDE]):
        near = near[apart[band, near] <= BESIDE_NM]
        if len(near) >= LEAST_BESIDE:
            own, among = correlation[near, band], correlation[np.ix_(near, near)]
            weight = np.linalg.solve(among + RIDGE * np.eye(len(near)), own)
            left[band] = np.sqrt(max(1.0 - 2.0 * weight @ own + weight @ among @ weight, 0.0))
    if np.isfinite(left).any():
        noise = left * deviation
        with np.errstate(invalid="ignore"):
            noisy[rows] = (left > MOST_NOISE) & (noise > MORE_NOISE * np.nanmedian(noise))
    return noisy

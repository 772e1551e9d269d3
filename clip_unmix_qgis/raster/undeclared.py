"""Numbers that mean that nothing was measured, though the file does not declare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rasterio.windows import Window

from ..messages import Message
from .band_quality import PLAUSIBLE, is_darker_in_infrared

if TYPE_CHECKING:
    from .image import Image

Part = tuple[np.ndarray, "np.ndarray | None"]  # stored (b, n) and masks (1 or b, n) or None

LEAST_FILL = 16  # pixels that all hold one number in all bands,
FILL_SHARE = 0.01  # and so many of the sample, are a margin;
TOGETHER = 0.4  # of them have the next pixel of the sample for a neighbour
ZERO_SHARE = 0.05  # of zeros where another number is declared as nodata

ODD_BANDS = 0.5  # of the bands in which a margin is darker or brighter than nearly all of the image
CORNERS = 4
MOST_REPEATED = 0.5  # of the other spectra; where more of them are held by several pixels, nothing is odd about one

LONELY = 0.05  # of a band's spread, within which of a fill value nothing is measured,
FEW_BESIDE = 0.05  # or hardly anything, of the pixels that hold it
MANY_VALUES = 50  # other numbers in the band: of few, any stands alone


def find_fills(scene: Image, parts: list[Part], nodata: float | None) -> None:
    """What many pixels hold in all of their bands means that there is no image, whatever the file declares: one number
    for all bands, or at the margin one for each.
    """
    bands = len(scene.bands)
    if nodata is not None:
        scene.decoder.fills.append(np.full(bands, float(nodata)))
    if bands < 3:
        return
    seen: dict[float, int] = {}
    followed: dict[float, int] = {}  # by a pixel of the same number: margins lie together, grey pixels of 8 bits do not
    total = 0
    for inner in _inner(scene, parts):
        total += inner.shape[1]
        same = (inner == inner[:1]).all(axis=0)
        for value, count in zip(*np.unique(inner[0, same], return_counts=True)):
            here = same & (inner[0] == value)
            seen[float(value)] = seen.get(float(value), 0) + int(count)
            followed[float(value)] = followed.get(float(value), 0) + int((here[1:] & here[:-1]).sum())
    uniform = sum(seen.values()) == total  # a scene of nothing else is what it is
    for value, count in seen.items():
        # Some zeros may be values where another nodata is declared, which the file's maker knew of.
        share = ZERO_SHARE if value == 0 and scene.decoder.mask_kind != "" else FILL_SHARE
        together = followed[value] >= TOGETHER * count
        if not uniform and together and count >= max(LEAST_FILL, share * total):
            scene.decoder.fills.append(np.full(bands, value))
            scene.notes.append(
                Message(
                    "Pixels that hold {value:g} in all bands were taken as nodata, though the file does not declare "
                    "it.",
                    value=value,
                )
            )
    _find_margin(scene, parts)


def _inner(scene: Image, parts: list[Part]) -> list[np.ndarray]:
    """Of each part what is stored in the pixels that are not known to lie outside of the image, (b, n)."""
    return [stored[:, ~scene.decoder.missing(stored, masks)[1]] for stored, masks in parts]


def _find_margin(scene: Image, parts: list[Part]) -> None:
    """A fill value of its own in each band: one spectrum that pixels beside each other hold at the image's border and
    that is darker or brighter than nearly all others in half of the bands, while hardly any other is held twice.
    """
    inner = _inner(scene, parts)
    total = sum(part.shape[1] for part in inner)
    if not total:
        return
    random = np.random.default_rng(0).uniform(1, 2, len(inner[0]))  # sums that tell spectra from each other
    sums = [random @ np.clip(np.nan_to_num(part.astype(np.float64)), -1e60, 1e60) for part in inner]
    values, counts = np.unique(np.concatenate(sums), return_counts=True)
    count = int(counts.max())
    if count < max(LEAST_FILL, FILL_SHARE * total) or count == total:
        return
    commonest = values[counts.argmax()]
    if counts[(counts > 1) & (values != commonest)].sum() > MOST_REPEATED * (total - count):
        return
    held = [part == commonest for part in sums]
    if sum(int((here[1:] & here[:-1]).sum()) for here in held) < TOGETHER * count:
        return
    spectrum = next(part[:, here][:, 0] for part, here in zip(inner, held) if here.any()).astype(np.float64)
    others = np.concatenate([part[:, ~here] for part, here in zip(inner, held)], axis=1)
    with np.errstate(invalid="ignore"):
        low, high = np.nanpercentile(others, (0.5, 99.5), axis=1)
    odd = ~np.isfinite(spectrum) | (spectrum <= low) | (spectrum >= high)
    there = [np.array_equal(spectrum, one, equal_nan=True) for one in _border(scene)]
    if odd.mean() < ODD_BANDS or not any(there):
        return
    unmeasured = ~np.isfinite(spectrum) | _cannot_be_measured(spectrum, low, high, scene.decoder.dtype)
    # A lake that someone has simulated holds one spectrum, too.
    water = is_darker_in_infrared(spectrum, scene.bands.centre)
    if not unmeasured.any() and (water or sum(there[:CORNERS]) < 2):
        return
    scene.decoder.fills.append(spectrum)
    listed = ", ".join(f"{number:g}" for number in spectrum[:6]) + (", ..." if len(spectrum) > 6 else "")
    scene.notes.append(
        Message(
            "Pixels at the margin that all hold the same number in each band ({listed}) were taken as nodata, though "
            "the file does not declare it.",
            listed=listed,
        )
    )


def _border(scene: Image) -> list[np.ndarray]:
    """What is stored in the CORNERS of the scene and in the middle of its sides, (b,) each."""
    (top, middle, bottom), (left, centre, right) = ((0, full // 2, full - 1) for full in (scene.rows, scene.cols))
    corners = [(row, col) for row in (top, bottom) for col in (left, right)]
    sides = [(top, centre), (middle, left), (middle, right), (bottom, centre)]
    return [scene.fetch(Window(col, row, 1, 1))[0][:, 0, 0].astype(np.float64) for row, col in (*corners, *sides)]


def _cannot_be_measured(numbers: np.ndarray, low: np.ndarray, high: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Which numbers are negative while nearly all others of their bands are not (these lie from `low` to `high`), are
    an end of their type, or lie as far above all others as those spread.
    """
    found: np.ndarray = ((numbers < 0) & (low >= 0)) | (numbers > high + (high - low)) | (numbers < low - (high - low))
    if dtype.kind in "iu":
        ends = np.iinfo(dtype)
        found |= (numbers == ends.max) | ((numbers == ends.min) & (ends.min != 0))
    return found


def find_lonely_numbers(scene: Image, raw: np.ndarray) -> None:
    """One number that several pixels (n, b) of `raw` hold in a band, and that none of those measures, means that the
    band is missing there. `raw` gets NaN in these places.

    0 is left to `holes.true_zeros`. A pixel for which half of the bands say so holds an odd spectrum, and keeps it.
    """
    found = np.zeros(raw.shape, dtype=bool)
    numbers = np.full((2, raw.shape[1]), np.nan)
    for band in range(raw.shape[1]):
        known = raw[np.isfinite(raw[:, band]), band]
        for end, number in enumerate((known.min(), known.max())) if len(known) else ():
            if number != 0 and _is_lonely(known, number, scene.decoder.dtype):
                numbers[end, band] = number
                found[:, band] |= raw[:, band] == number
    usual = found.mean(axis=1) < ODD_BANDS
    for band in np.flatnonzero(found.any(axis=0)):
        for end in (0, 1):
            if (found[usual, band] & (raw[usual, band] == numbers[end, band])).sum() < LEAST_FILL:
                numbers[end, band] = np.nan
    for end in (0, 1):
        told = np.flatnonzero(np.isfinite(numbers[end]))
        if len(told):
            _take_as_missing(scene, numbers[end])
            raw[raw == numbers[end]] = np.nan


def _is_lonely(known: np.ndarray, number: float, dtype: np.dtype) -> bool:
    """Whether pixels hold `number`, the least or largest of a band's numbers (n,) stored in `dtype`, hardly any comes
    near it, and it cannot be measured.
    """
    here = known == number
    count, others = int(here.sum()), known[~here]
    if count < LEAST_FILL or len(others) < count:
        return False
    low, high = np.percentile(others, (1, 99))
    if high <= low or not _cannot_be_measured(np.array([number]), low, high, dtype)[0]:
        return False
    beside = np.abs(others - number) < LONELY * (high - low)
    return bool(beside.sum() <= FEW_BESIDE * count and len(np.unique(others)) >= MANY_VALUES)


def find_wild_number(scene: Image, raw: np.ndarray) -> None:
    """One number that is no reflectance, in some bands of pixels (n, b) `raw`, means that those bands are missing,
    whatever the file declares.
    """
    values = raw * scene.decoder.factors + scene.decoder.offsets
    with np.errstate(invalid="ignore"):
        wild = raw[(values < PLAUSIBLE[0]) | (values > PLAUSIBLE[1])]
    found, counts = np.unique(wild, return_counts=True)
    if len(found) and np.isfinite(found[counts.argmax()]) and counts.max() >= max(LEAST_FILL, 0.9 * counts.sum()):
        _take_as_missing(scene, np.full(raw.shape[1], float(found[counts.argmax()])))


def _take_as_missing(scene: Image, numbers: np.ndarray) -> None:
    """Let a band that holds its number of `numbers` (b,), NaN where it has none, be missing there, and say so."""
    scene.decoder.holes.append(numbers)
    for hole in np.unique(numbers[np.isfinite(numbers)])[:3]:
        scene.notes.append(
            Message(
                "Bands that hold {hole:g} were taken as missing there, though the file does not declare it as nodata.",
                hole=float(hole),
            )
        )

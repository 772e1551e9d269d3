"""What the values of a scene say when it is opened: fill values, scale, bands without data, and whether they are
reflectance.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from rasterio.windows import Window

from ..core.bands import Bands
from ..core.mirrored import find_mirrored
from ..errors import UserError
from ..messages import Message, listed
from ..options import CLASS_NAMES
from ..progress import Heard, unheard
from .band_quality import PLAUSIBLE, empty_bands, is_stretched
from .calibration import Calibration, calibrate
from .exclusions import Exclusions
from .holes import learn_neighbours, true_zeros
from .level import (
    blue_of_leaves,
    fall_of_sunlight,
    remark,
    require_reflectance,
    require_shape_of_reflectance,
    untold,
)
from .undeclared import LEAST_FILL, Part, find_fills, find_lonely_numbers, find_wild_number

if TYPE_CHECKING:
    from .image import Image

ESTIMATE_PIXELS = 20_000  # pixels that scale and band quality are judged on
PEEK_BLOCKS = 8  # blocks that these pixels come from

MANY_NEGATIVE = 0.1  # of the values below -0.01 are told


def judge(
    scene: Image,
    given: Calibration | None,
    nodata: float | None,
    bands: Sequence[int],
    bad_bands: Sequence[int],
    *,
    as_is: bool,
    heard: Heard = unheard,
) -> None:
    """Look at a sample of the values: find fill values, settle the scale, mark bands without data as bad. `heard` is
    called between these steps.

    UserError: not reflectance, every band bad, no valid pixel.
    """
    if not scene.bands.good.any():
        raise UserError("Every band of {path} is marked as bad; correct its list of bad bands (bbl).", path=scene.path)
    names = _judge_names(scene, as_is=as_is)
    _drop(scene, bands, bad_bands)
    parts = _peek(scene)
    heard()
    find_fills(scene, parts, nodata)
    heard()
    raw = np.concatenate([_stored(scene, *part) for part in parts])
    find_lonely_numbers(scene, raw)
    measured = scene.sentinel_2
    found = given or calibrate(raw, scene.table, scene.decoder.dtype, scene.path, measured_offset=measured)
    scene.decoder.factors, scene.decoder.offsets, scene.calibration_source = found.factors, found.offsets, found.source
    scene.notes += found.warnings
    if given is None and is_stretched(raw[:, scene.bands.good], scene.decoder.dtype.name):
        scene.notes.append(
            Message(
                "Each band fills 8 bits from end to end, as a contrast stretch for display leaves it: such values are "
                "no reflectance; give the image from before the stretch."
            )
        )
    find_wild_number(scene, raw)
    heard()
    scene.decoder.zeros_are_holes = _has_sudden_zeros(scene, parts)
    heard()
    sample = np.concatenate([scene.decoder.with_holes(*part, scene.bands.good, scene.bands.centre) for part in parts])
    sample = sample[np.isfinite(sample).any(axis=1)]
    with np.errstate(invalid="ignore"):
        sample = np.where((sample >= PLAUSIBLE[0]) & (sample <= PLAUSIBLE[1]), sample, np.nan)
    if not np.isfinite(sample).any():
        raise _nothing_valid(scene)
    heard()
    _require_positive(scene, sample[:, scene.bands.good])
    _drop_empty(scene, sample)
    good = scene.bands.good
    sample = sample[np.isfinite(sample[:, good]).any(axis=1)]
    if not len(sample):
        raise _nothing_valid(scene)
    heard()
    scene.decoder.neighbours = learn_neighbours(sample[:, good], scene.bands.centre[good])
    if not as_is:
        guessed = given is None and found.source.startswith("assumed")
        _judge_level(scene, sample[:, good], scene.bands.centre[good], guessed=guessed)
        if given is None and not np.isfinite(scene.table.scale).any():
            _doubt_level(scene, sample[:, good], names)


def _doubt_level(scene: Image, spectra: np.ndarray, names: Sequence[str]) -> None:
    """Say where nothing tells whether `spectra` (n, good bands) are reflectance."""
    doubt = untold(spectra, scene.bands.centre[scene.bands.good], names, scene.table.level, scene.table.texts)
    if doubt is not None:
        scene.notes.append(doubt)


def _judge_names(scene: Image, *, as_is: bool) -> list[str]:
    """The names of file and bands; UserError where they, or what the metadata say, are not of reflectance."""
    names = list(dict.fromkeys([scene.path.replace("\\", "/").rpartition("/")[2], *scene.table.names]))
    if not as_is:
        require_reflectance(names, scene.table.level, scene.table.texts, scene.path)
    if (words := remark(names)) is not None:
        scene.notes.append(words)
    return names


def _judge_level(scene: Image, spectra: np.ndarray, centre: np.ndarray, *, guessed: bool) -> None:
    """Say, or raise UserError, where `spectra` (n, b) do not look like reflectance of the surface; `guessed`: nobody
    stated their scale.
    """
    seen = np.isfinite(spectra).any(axis=0)
    spectra, centre = spectra[:, seen], centre[seen]
    require_shape_of_reflectance(np.nanmean(spectra, axis=0), centre, scene.path)
    fractions = guessed and scene.decoder.dtype.kind == "f"
    for words in (
        fall_of_sunlight(spectra, centre, scene.path),
        blue_of_leaves(spectra, centre, scene.path, guessed=fractions),
    ):
        if words is not None:
            scene.notes.append(words)
    scene.mirrored = find_mirrored(spectra, centre)
    if scene.mirrored is not None:
        scene.notes.append(
            Message(
                "Some of the water seems to mirror light in all bands alike (glint, thin cloud), up to about "
                "{high:.2g} of reflectance; where that outweighs the water and nothing named looks so, "
                "the pixels are counted as other.",
                high=scene.mirrored.highest,
            )
        )


def _nothing_valid(scene: Image) -> UserError:
    """Why a scene has no valid pixel: all left out, or nothing there."""
    left_out, scene.exclusions = scene.exclusions, Exclusions()
    if left_out.layers and any(part[0].shape[1] for part in _peek(scene)):
        return UserError(
            "The quality layers of {path} leave out every pixel ({classes}); choose another scene, or keep all pixels "
            "with --leave-out none.",
            path=scene.path, classes=listed(CLASS_NAMES[what] for what in left_out.classes),
        )  # fmt: skip
    return UserError(
        "{path} holds no valid pixel (all are nodata, not finite or out of range); choose another raster.",
        path=scene.path,
    )


def _peek(scene: Image) -> list[Part]:
    """Stored values of about ESTIMATE_PIXELS pixels spread over the scene; where it is nearly empty, of a block that
    holds anything.
    """
    blocks = scene.spread(PEEK_BLOCKS)
    first = blocks[:PEEK_BLOCKS]
    parts = [_thinned(scene, window, ESTIMATE_PIXELS // len(first)) for window in first]
    if not any(part[0].shape[1] for part in parts):
        for window in blocks[PEEK_BLOCKS:]:
            part = _thinned(scene, window, ESTIMATE_PIXELS)
            if part[0].shape[1]:
                return [part]
    return parts


def _thinned(scene: Image, window: Window, count: int) -> Part:
    """Every n-th pixel of `window`, about `count`, that has data in some band."""
    rows = max(1, min(window.height, 4 * count // window.width))  # of a tall block only the lines needed are read
    part = Window(window.col_off, window.row_off + (window.height - rows) // 2, window.width, rows)
    raw, masks = scene.fetch(part)
    stored = raw.reshape(len(raw), -1)
    masked = masks.reshape(len(masks), -1) if masks is not None else None
    missing, outside = scene.decoder.missing(stored, masked)
    inside = ~outside & ~scene.left_out(part).ravel()
    present = np.isfinite(stored) if stored.dtype.kind == "f" else np.ones(stored.shape, dtype=bool)
    inside &= (present if missing is None else present & ~missing).any(axis=0)
    chosen = np.flatnonzero(inside)
    chosen = chosen[:: max(1, len(chosen) // count)]
    return stored[:, chosen], masked[:, chosen] if masked is not None else None


def _stored(scene: Image, stored: np.ndarray, masks: np.ndarray | None) -> np.ndarray:
    """(n, b) float32 of what is stored, NaN where it is missing."""
    missing, outside = scene.decoder.missing(stored, masks)
    values = stored.astype(np.float32)
    if missing is not None:
        values[missing] = np.nan
    return values.T[~outside]


def _has_sudden_zeros(scene: Image, parts: list[Part]) -> bool:
    """Whether some pixels hold 0 in several bands beside bright ones, as at the edges of a detector: those bands are
    missing.
    """
    good = np.flatnonzero(scene.bands.good)
    if len(good) < 3:
        return False
    sudden = total = 0
    for stored, masks in parts:
        missing, outside = scene.decoder.missing(stored, masks)
        inner = stored[:, ~outside]
        zero = inner[good].T == 0
        zero &= ~zero.all(axis=1)[:, None]
        total += len(zero)
        some = zero.any(axis=1)
        if some.any():
            values = np.empty((len(inner), int(some.sum())), dtype=np.float32)
            scene.decoder.scaled(inner[:, some], values)
            if missing is not None:
                values[missing[:, ~outside][:, some]] = np.nan
            zero = zero[some]
            sudden += int((zero & ~true_zeros(values[good].T, zero, scene.bands.centre[good])).any(axis=1).sum())
    return sudden >= max(LEAST_FILL, 0.002 * total)


def _require_positive(scene: Image, values: np.ndarray) -> None:
    """Say that many values are negative, refuse them where most are: scale or offset cannot be right."""
    known = values[np.isfinite(values)]
    share = float((known < -0.01).mean()) if len(known) else 0.0
    if share > 0.5:
        raise UserError(
            "{path} does not hold reflectance: {share:.0%} of its values are negative after scale and offset "
            "({calibration_source}); correct them in the file.",
            path=scene.path,
            share=share,
            calibration_source=scene.calibration_source,
        )
    if share > MANY_NEGATIVE:
        scene.notes.append(
            Message(
                "{share:.0%} of the values are negative reflectance; check scale and offset.",
                share=share,
            )
        )


def _drop(scene: Image, bands: Sequence[int], bad_bands: Sequence[int]) -> None:
    """Keep only the `bands` that the user names (numbers in the file from 1; all where there are none) without the
    `bad_bands`.
    """
    unknown = sorted({*bands, *bad_bands} - set(scene.indexes))
    if unknown:
        raise UserError(
            "{path} has no spectral band {unknown}; its bands are numbered from 1 to {high}.",
            path=scene.path,
            unknown=unknown[0],
            high=max(scene.indexes),
        )
    good = scene.bands.good & ~np.isin(scene.indexes, list(bad_bands))
    if bands:
        good &= np.isin(scene.indexes, list(bands))
    if not good.any():
        raise UserError(
            "Every band of {path} is bad or left out by --bands or --bad-bands; leave some.", path=scene.path
        )
    scene.bands = Bands(scene.bands.centre, scene.bands.fwhm, good)


def _drop_empty(scene: Image, sample: np.ndarray) -> None:
    """Leave out bands that `sample` (n, b), reflectance, shows to be useless, and say which."""
    good = scene.bands.good.copy()
    for reason, empty in empty_bands(sample, scene.bands.centre, good).items():
        good[empty] = False
        scene.notes.append(Message("{empty} left out: {reason}.", empty=_listed(empty), reason=reason))
    if not good.any():
        raise UserError(
            "Every band of {path} is bad or without data; give a raster with usable bands.",
            path=scene.path,
        )
    scene.bands = Bands(scene.bands.centre, scene.bands.fwhm, good)


def _listed(bands: np.ndarray) -> str:
    """'Bands 3-7, 12' (1-based) of sorted indices."""
    runs = np.split(bands, np.flatnonzero(np.diff(bands) > 1) + 1)
    words = [f"{run[0] + 1}-{run[-1] + 1}" if len(run) > 1 else f"{run[0] + 1}" for run in runs]
    said = ", ".join(words)
    return Message("Bands {bands}", bands=said) if len(bands) > 1 else Message("Band {band}", band=said)

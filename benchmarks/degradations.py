"""What can go wrong with a cube: noise, dead bands, light, wavelengths, stripes, few bands. Each makes a case of a
case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.run.supervision import resample

from .scenes import Case, add_noise, as_read, smooth_field
from .spectra import sensor_bands


def _made(case: Case, name: str, cube: np.ndarray, bands: Bands) -> Case:
    cube, bands = as_read(cube, bands)
    return replace(case, name=f"{case.name}, {name}", cube=cube, bands=bands)


def noise(snr_db: float) -> Callable[[Case, np.random.Generator], Case]:
    return lambda case, rng: _made(case, f"SNR {snr_db:g} dB", add_noise(case.cube, snr_db, rng), case.bands)


def dead_bands(case: Case, rng: np.random.Generator, *, flagged: bool, share: float = 0.3) -> Case:
    """A random share of the bands carries nothing: flagged as bad, or a third each zero, constant and noise without a
    flag.
    """
    dead = rng.permutation(len(case.bands))[: round(share * len(case.bands))]
    cube, good = case.cube.copy(), case.bands.good.copy()
    valid = np.isfinite(cube[..., case.bands.good]).all(-1)
    level = float(np.mean(cube[valid]))
    zero, constant, noisy = np.array_split(dead, 3)
    cube[..., zero], cube[..., constant] = 0.0, level
    cube[..., noisy] = np.abs(rng.normal(level, level, (*valid.shape, len(noisy))))
    cube[~valid] = np.nan
    good[dead] &= not flagged
    name = f"{share:.0%} dead bands, {'flagged' if flagged else 'not flagged'}"
    return _made(case, name, cube, Bands(case.bands.centre, case.bands.fwhm, good))


def flagged_dead(case: Case, rng: np.random.Generator) -> Case:
    return dead_bands(case, rng, flagged=True)


def hidden_dead(case: Case, rng: np.random.Generator) -> Case:
    return dead_bands(case, rng, flagged=False)


def noisy_bands(case: Case, rng: np.random.Generator) -> Case:
    """In a tenth of the good bands noise is added to the signal, 0.4 times as large."""
    good = np.flatnonzero(case.bands.good)
    noisy = rng.choice(good, len(good) // 10, replace=False)
    cube = case.cube.copy()
    cube[..., noisy] += rng.normal(0, 0.4, (*cube.shape[:2], len(noisy))) * np.nanstd(cube[..., noisy], axis=(0, 1))
    return _made(case, "noise in a tenth of the bands", cube, case.bands)


def uneven_light(case: Case, rng: np.random.Generator) -> Case:
    """Each pixel times a smooth factor of 0.9 to 1.1."""
    factor = 0.9 + 0.2 * smooth_field(rng, case.cube.shape[:2], 10)
    return _made(case, "illumination 0.9-1.1", case.cube * factor[..., None], case.bands)


def brighter(case: Case, rng: np.random.Generator) -> Case:  # noqa: ARG001 - every degradation has the same form
    return _made(case, "illumination x 1.1", case.cube * 1.1, case.bands)


def shifted(case: Case, rng: np.random.Generator) -> Case:  # noqa: ARG001
    """The stated wavelengths are 5 nm too long."""
    return _made(
        case, "wavelengths 5 nm off", case.cube, Bands(case.bands.centre + 5, case.bands.fwhm, case.bands.good)
    )


def striped(case: Case, rng: np.random.Generator) -> Case:
    """Every detector element, a column in a band, has its own gain (2 %) and offset (1 % of the mean)."""
    _, cols, count = case.cube.shape
    level = float(np.nanmean(case.cube))
    cube = case.cube * rng.normal(1, 0.02, (cols, count)) + rng.normal(0, 0.01 * level, (cols, count))
    return _made(case, "striping", cube, case.bands)


def ten_bands(case: Case, rng: np.random.Generator) -> Case:  # noqa: ARG001
    """Ten Sentinel-2 bands: means of the good bands under Gaussian responses."""
    ten = sensor_bands("sentinel-2")
    good = case.bands.good
    rows, cols, _ = case.cube.shape
    seen = resample(case.bands.centre[good], case.cube.reshape(-1, len(good))[:, good], ten)
    return _made(case, "10 Sentinel-2 bands", seen.reshape(rows, cols, 10), ten)


DEGRADATIONS: tuple[Callable[[Case, np.random.Generator], Case], ...] = (
    *(noise(snr) for snr in (40, 30, 20, 10)),
    flagged_dead,
    hidden_dead,
    noisy_bands,
    uneven_light,
    brighter,
    shifted,
    striped,
)

"""Light that a water surface mirrors, or thin cloud above it: it adds alike to all bands.

Water is black at 1600 nm, clear or turbid, deep or shallow: what is seen there came back from its surface. As Hedley,
Harborne and Mumby 2005 (International Journal of Remote Sensing 26, 2107-2112) tell glint by the regression of the
visible bands on the near infrared, it is told here by what all bands have beyond plain water of the scene, for each
unit at 1600 nm.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# Blue, green, red, near infrared, short-wave infrared.
RANGES = ((445.0, 520.0), (520.0, 600.0), (620.0, 690.0), (770.0, 900.0), (1550.0, 1700.0))
# How much each may rise with the last one: the sun's own light is a little weaker in the blue, the sky's stronger.
LEAST_SLOPE, MOST_SLOPE = np.array([[0.6, 0.6, 0.65, 0.7, 0.9], [1.25, 1.25, 1.25, 1.2, 1.1]])
LEAST = 0.015  # of mirrored light that counts, at 1600 nm: below, atmospheric correction errs as much
BRIGHT = 0.03  # what tells that there is any
FLAT, NOISE = 0.1, 0.004  # what is left when it is taken off is that of plain water within FLAT of it and NOISE
CLOSELY = 0.98  # where no water is plain, the near infrared must rise with 1600 nm
MOST = 0.6  # of the water brighter at 1600 nm than plain water must be so
LEAST_PIXELS = 16


@dataclass(frozen=True)
class Mirrored:
    """Mirrored light of a scene.

    `slopes` (5,): how much each of RANGES rises with that at 1600 nm; `plain` (2, 5): least and most of plain water;
    `spectrum` (g,): its median at the good bands; `highest`: about the most mirrored light there is.
    """

    slopes: np.ndarray
    plain: np.ndarray
    spectrum: np.ndarray
    highest: float

    def outweighs(self, spectra: np.ndarray, centre: np.ndarray) -> np.ndarray:
        """Whether `spectra` (n, b), reflectance at `centre` (b,) nm, are water of the scene under mirrored light that
        outweighs it, (n,).
        """
        levels = _levels(spectra, centre)
        light = levels[-1]
        with np.errstate(invalid="ignore"):
            heavier = light > np.sqrt(((spectra - light[:, None]) ** 2).mean(axis=1))
            return self.explains(levels) & (light > LEAST) & heavier

    def explains(self, levels: np.ndarray) -> np.ndarray:
        """Whether `levels` (5, n) are those of plain water once mirrored light is taken off, (n,)."""
        light = levels[-1]
        rest, margin = levels - self.slopes[:, None] * light, FLAT * light + NOISE
        low, high = self.plain[:, :, None]
        with np.errstate(invalid="ignore"):
            inside = ((rest > low - margin) & (rest < high + margin)).all(axis=0)
            return inside & (np.maximum(rest[0], rest[1]) > rest[3])


def is_water(spectrum: np.ndarray, centre: np.ndarray) -> bool:
    """Whether a spectrum (b,) falls from the visible to the infrared and is as dark at 1600 nm as water, whose own
    surface may mirror the sky.
    """
    blue, green, _, infrared, light = _levels(spectrum[None], centre)[:, 0]
    return bool(max(blue, green) > infrared and light < 2 * LEAST)


def find_mirrored(spectra: np.ndarray, centre: np.ndarray) -> Mirrored | None:
    """Mirrored light above water among `spectra` (n, b), reflectance of the good bands at `centre` (b,) nm. None where
    there is none, or no bands that tell.
    """
    if not all(inside.any() for inside in _inside(centre)):
        return None
    levels = _levels(spectra, centre)
    known = np.isfinite(levels).all(axis=0)
    spectra, levels = spectra[known], levels[:, known]
    blue, green, _, infrared, light = levels
    water = (np.maximum(blue, green) > infrared) & (infrared >= 0.6 * light)
    bright = water & (light > BRIGHT)
    enough = max(LEAST_PIXELS, 0.005 * len(spectra))
    if bright.sum() < enough:
        return None
    plain = _plain(levels)
    if plain.sum() >= enough:
        below = levels[:, plain]
        slopes = np.median((levels[:, bright] - np.median(below, axis=1)[:, None]) / light[bright], axis=1)
        spectrum = np.nanmedian(spectra[plain], axis=0)
    else:  # all of the water mirrors: what it would show without is where the bands' rise with the light begins
        covariance = np.cov(levels[:, water])
        if np.ptp(np.percentile(light[water], (5, 95))) < BRIGHT:
            return None
        slopes = covariance[-1] / covariance[-1, -1]
        below = levels[:, water] - slopes[:, None] * light[water]
        spectrum = np.nanmedian(spectra[water] - light[water][:, None], axis=0)
        closeness = covariance[-1] / np.sqrt(np.maximum(covariance.diagonal() * covariance[-1, -1], 1e-20))
        if closeness[3] < CLOSELY or below[:2].mean() < NOISE or not _plain(np.median(below, axis=1)):
            return None
    if (slopes < LEAST_SLOPE).any() or (slopes > MOST_SLOPE).any():
        return None
    plainest = np.percentile(below, (2, 98), axis=1)
    found = Mirrored(slopes, plainest, spectrum, float(np.percentile(light[bright], 90)))
    return found if found.explains(levels[:, bright]).mean() > MOST else None


def _plain(levels: np.ndarray) -> np.ndarray:
    blue, green, _, infrared, light = levels
    seen = np.maximum(blue, green)
    with np.errstate(invalid="ignore"):
        return (infrared < seen) & (light < LEAST / 2) & (light < 0.25 * seen)


def _inside(centre: np.ndarray) -> list[np.ndarray]:
    return [(centre > low) & (centre < high) for low, high in RANGES]


def _levels(spectra: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """The mean of each range, (5, n)."""
    return np.array([spectra[:, inside].mean(axis=1) for inside in _inside(centre)])

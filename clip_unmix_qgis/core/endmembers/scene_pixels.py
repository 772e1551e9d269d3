"""A scene's pixels for searches that follow one another, each with other words (`core/prepare.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from torch import Tensor

from ..workers import Progress, Workers, unheard
from .appearance import AppearanceFits
from .candidates import Extremes

if TYPE_CHECKING:
    from ..spectral_model import SpectralModel

MOST_CANDIDATES_AT_ONCE = 16  # compared with the decoder in one part, whatever the number of cores
FITS_AT_ONCE = 160  # of the decoder, in one part


def fixed_rng() -> np.random.Generator:
    """For what need not depend on the run's seed: that is for the sampling of sets alone, whose chance is averaged."""
    return np.random.default_rng(0)


class ScenePixels:
    """A cleaned sample (n, b) of a scene, and what need not be found again when words change: the encoder's
    coordinates, the extremes of the data cloud, how far candidates are from what the decoder makes of words. For models
    that differ in their words alone.
    """

    def __init__(self, sample: np.ndarray) -> None:
        self.sample = sample
        self._coordinates: Tensor | None = None
        self._extremes: Extremes | None = None
        self._angles: dict[bytes, dict[bytes, float]] = {}  # of words, to spectra

    def logits(self, model: SpectralModel, progress: Progress = unheard) -> np.ndarray:
        """Logits (n, p) of the share of each material, those of `model.logits`."""
        return model.logits_of(self._coordinates_by(model, progress), self.sample)

    def some(self, model: SpectralModel, most: int) -> tuple[np.ndarray, Tensor, Tensor]:
        """At most so many spectra (k, b), evenly spread, their good bands (k, g) on the device and their coordinates
        (k, w).
        """
        rows = slice(None, None, -(-len(self.sample) // most) or 1)
        spectra = self.sample[rows]
        return spectra, model.good_bands(spectra), self._coordinates_by(model)[rows]

    def _coordinates_by(self, model: SpectralModel, progress: Progress = unheard) -> Tensor:
        if self._coordinates is None:
            self._coordinates = model.coordinates_of(self.sample, progress)
        return self._coordinates

    def extremes(self, good: np.ndarray) -> Extremes:
        """The extremes of the good bands (g,)."""
        if self._extremes is None:
            self._extremes = Extremes(self.sample[:, good], fixed_rng())
        return self._extremes

    def angles(
        self, model: SpectralModel, spectra: np.ndarray, fits: AppearanceFits, workers: Workers, progress: Progress
    ) -> np.ndarray:
        """How far (k, p) candidates (k, b) are from all that the decoder makes of each word, as `fits.angles`."""
        words = [self._angles.setdefault(anchor.tobytes(), {}) for anchor in model.anchors.cpu().numpy()]
        keys = [spectrum.tobytes() for spectrum in spectra]
        new = [row for row, key in enumerate(keys) if not all(key in known for known in words)]
        if new:
            at_once = min(MOST_CANDIDATES_AT_ONCE, max(1, FITS_AT_ONCE // len(words)))
            found = workers.map(fits.angles, model.on_grid(spectra[new]).split(at_once), progress)
            for row, own in zip(new, np.concatenate(found).tolist()):
                for known, angle in zip(words, own):
                    known[keys[row]] = angle
        return np.array([[known[key] for known in words] for key in keys])

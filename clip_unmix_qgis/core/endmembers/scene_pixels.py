"""A scene's pixels for searches that follow one another, each with other words (`core/prepare.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from torch import Tensor

from ..workers import Progress, unheard
from .candidates import Extremes

if TYPE_CHECKING:
    from ..spectral_model import SpectralModel


def fixed_rng() -> np.random.Generator:
    """For what need not depend on the run's seed: that is for the sampling of sets alone, whose chance is averaged."""
    return np.random.default_rng(0)


class ScenePixels:
    """A cleaned sample (n, b) of a scene, and what of it no word changes, found once: the encoder's coordinates and the
    extremes of the data cloud. For models that differ in their words alone.
    """

    def __init__(self, sample: np.ndarray) -> None:
        self.sample = sample
        self._coordinates: list[Tensor] = []
        self._extremes: Extremes | None = None

    def logits(self, model: SpectralModel, progress: Progress = unheard) -> np.ndarray:
        """Logits (n, p) of the share of each material, those of `model.logits`."""
        if not self._coordinates:
            self._coordinates = model.coordinates_in_parts(self.sample, progress)
        return model.logits_of(self._coordinates, self.sample)

    def extremes(self, good: np.ndarray) -> Extremes:
        """The extremes of the good bands (g,)."""
        if self._extremes is None:
            self._extremes = Extremes(self.sample[:, good], fixed_rng())
        return self._extremes

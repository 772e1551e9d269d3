"""What a search has found in a scene, for the questions asked of it: is a word needless (`needless.py`), is one missing
(`unsaid.py`)?
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..abundance.estimator import AbundanceEstimator
    from ..abundance.regression import Regression
    from ..spectral_model import SpectralModel
    from .endmembers import Endmembers
    from .scene_pixels import ScenePixels


@dataclass(frozen=True)
class Searched:
    """A model with p words, the pixels that were searched, the endmembers found for the words with their estimator, and
    what the library says of shares, where it can tell.
    """

    model: SpectralModel
    pixels: ScenePixels
    endmembers: Endmembers
    estimator: AbundanceEstimator
    by_library: Regression | None

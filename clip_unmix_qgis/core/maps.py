"""What is known of pixels once they are unmixed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from torch import Tensor


@dataclass
class Maps:
    """Results for n pixels; rows of invalid pixels are NaN. `abundance.sum(1) + other` is 1."""

    abundance: np.ndarray  # (n, p)
    uncertainty: (
        np.ndarray
    )  # (n, p), half of the interval around the abundance that holds the true share with a probability of 90 %
    other: np.ndarray  # (n,)
    similarity: np.ndarray  # (n, p), cosine of pixel and anchor in CLIP space after the mean phrase is taken away
    presence: np.ndarray  # (n, p), probability that the material covers a tenth of the pixel
    residual: np.ndarray  # (n,), RMSE of the reconstruction in reflectance
    signal: np.ndarray  # (n,), root mean square of the reflectance

    @classmethod
    def empty(cls, n: int, p: int) -> Maps:
        """All NaN."""

        def nan(*shape: int) -> np.ndarray:
            return np.full(shape, np.nan, np.float32)

        return cls(nan(n, p), nan(n, p), nan(n), nan(n, p), nan(n, p), nan(n), nan(n))


@dataclass
class Estimate:
    """What is known of n pixels before calibration, as tensors: (n, p) where there are materials, (n,) else."""

    share: Tensor
    spread: Tensor  # standard deviation among the draws of endmembers
    other: Tensor
    similarity: Tensor
    logits: Tensor
    residual: Tensor
    signal: Tensor
    features: Tensor  # (n, p, f) for the interval

"""How the shares of a run's materials are spread over the ground."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..errors import Cancelled
from .ground import pixel_areas
from .results import Results

BINS = 20  # of 5 % each


def share_histogram(results: Results, is_cancelled: Callable[[], bool] = lambda: False) -> np.ndarray:
    """For each material, other last, how much of the valid ground (of the pixels, without a place on Earth) has a share
    in each of the `BINS` from 0 to 1: (p + 1, BINS), a row of which sums to 1, or is 0 where no pixel is valid.
    """
    found = np.zeros((len(results.materials) + 1, BINS))
    for window in results.blocks():
        if is_cancelled():
            raise Cancelled
        shares = results.shares(window).reshape(len(found), -1)
        areas = pixel_areas(results.crs, results.placed(window), window.height, window.width)
        weight = np.ones(shares.shape[1]) if areas is None else areas.ravel()
        valid = np.isfinite(shares).all(axis=0)
        bins = np.clip((shares[:, valid] * BINS).astype(int), 0, BINS - 1)
        for row, of in zip(found, bins):
            row += np.bincount(of, weights=weight[valid], minlength=BINS)
    return found / np.maximum(found.sum(axis=1, keepdims=True), 1e-300)

"""Methods of the literature to compare with, written from their papers; endmembers and pixels are rows, (p, b) and (n,
b).
"""

from __future__ import annotations

from itertools import product

import numpy as np
import torch
from scipy.optimize import linear_sum_assignment

from clip_unmix_qgis.core.abundance.nnls import solve

from .scenes import Case


def vca(pixels: np.ndarray, count: int, seed: int = 0) -> np.ndarray:
    """Vertex component analysis (Nascimento & Bioucas-Dias 2005, IEEE TGRS 43, 898-910): `count` pixels (p, b) at the
    corners.

    The projection depends on the SNR as in the paper: principal components and a constant below 15 + 10 log10 p dB,
    else the signal subspace scaled onto a plane. The endmembers are those of the projected data. Black pixels have no
    place on it.
    """
    rng = np.random.default_rng(seed)
    pixels = pixels[np.linalg.norm(pixels, axis=1) > 1e-6]
    mean = pixels.mean(0)
    centred = pixels - mean
    axes = np.linalg.svd(centred.T @ centred / len(pixels))[0][:, :count]
    scores = centred @ axes
    power = (pixels**2).sum() / len(pixels)
    signal = (scores**2).sum() / len(pixels) + mean @ mean
    snr = 10 * np.log10(max(signal - count / pixels.shape[1] * power, 1e-12) / max(power - signal, 1e-12))
    if snr < 15 + 10 * np.log10(count):
        scores = scores[:, : count - 1]
        projected = scores @ axes[:, : count - 1].T + mean
        cloud = np.column_stack([scores, np.full(len(pixels), np.sqrt((scores**2).sum(1).max()))])
    else:
        axes = np.linalg.svd(pixels.T @ pixels / len(pixels))[0][:, :count]
        scores = pixels @ axes
        projected = scores @ axes.T
        cloud = scores / (scores @ scores.mean(0))[:, None]
    corners = np.zeros((count, count))
    corners[0, -1] = 1.0
    found = []
    for i in range(count):
        direction = rng.normal(size=count)
        direction -= np.linalg.pinv(corners) @ (corners @ direction)
        found.append(int(np.argmax(np.abs(cloud @ direction))))
        corners[i] = cloud[found[-1]]
    return projected[found]


def fcls(pixels: np.ndarray, endmembers: np.ndarray) -> np.ndarray:
    """Fully constrained least squares (Heinz & Chang 2001): abundances (n, p), non-negative, with sum one."""
    return solve(
        torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(pixels @ endmembers.T), sum_to_one=True
    ).numpy()


def normalised(coefficients: np.ndarray) -> np.ndarray:
    """Coefficients (n, p) over their sum; equal shares where all are zero."""
    total = coefficients.sum(1, keepdims=True)
    return np.where(total > 0, coefficients / np.maximum(total, 1e-12), 1 / coefficients.shape[1])


def nnls(pixels: np.ndarray, endmembers: np.ndarray) -> np.ndarray:
    """Non-negative least squares, divided by its sum: abundances (n, p)."""
    return normalised(
        solve(
            torch.from_numpy(endmembers @ endmembers.T), torch.from_numpy(pixels @ endmembers.T), sum_to_one=False
        ).numpy()
    )


def sunsal(
    pixels: np.ndarray, library: np.ndarray, penalty: float = 1e-3, iterations: int = 500, tolerance: float = 1e-4
) -> np.ndarray:
    """Sparse unmixing by variable splitting (Bioucas-Dias & Figueiredo 2010, WHISPERS): coefficients (n, atoms) >= 0.

    Minimises 1/2 |x - a A|^2 + penalty |a|_1 by ADMM; stops when both residuals are small, as in the paper.
    """
    gram, gain = library @ library.T, pixels @ library.T
    mu = 0.1 * np.trace(gram) / len(library)
    inverse = np.linalg.inv(gram + mu * np.eye(len(library)))
    u = np.maximum(gain @ inverse, 0)
    d = np.zeros_like(u)
    limit = tolerance * np.sqrt(u.size)
    for i in range(iterations):
        a = (gain + mu * (u + d)) @ inverse
        previous = u
        u = np.maximum(a - d - penalty / mu, 0)
        d -= a - u
        if i % 10 == 9:
            primal, dual = np.linalg.norm(a - u), mu * np.linalg.norm(u - previous)
            if primal < limit and dual < limit:
                break
    return u


def matched(estimate: np.ndarray, case: Case) -> np.ndarray:
    """Abundances (p, rows, cols) in the order of the case's prompts that its reference fits best: an oracle's naming.

    Where only points are known, the split of the endmembers between vegetation and the rest that scores best.
    """
    if case.reference is not None:
        known = np.isfinite(case.reference[0])
        cost = ((case.reference[:, None, known] - estimate[None, :, known]) ** 2).sum(-1)
        return estimate[linear_sum_assignment(cost)[1]]
    trials = []
    for chosen in product((False, True), repeat=len(estimate)):
        trial = np.zeros_like(estimate)
        trial[2] = estimate[list(chosen)].sum(0)
        trials.append(trial)
    return min(trials, key=lambda trial: next(iter(case.score(trial).values())))

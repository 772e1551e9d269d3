"""Candidates for a scene's endmembers: the corners of its data cloud and the pixels that the encoder finds most alike each word."""

from __future__ import annotations

import numpy as np

from ..spectra import angles, unit

COMPONENTS = 25  # kept when endmembers are sought
SAME_ANGLE = 0.015  # radians: candidates nearer than this are one


def principal_axes(centred: np.ndarray, count: int) -> np.ndarray:
    """The first `count` principal axes (b, count) of centred spectra (n, b)."""
    return np.linalg.eigh(centred.T @ centred)[1][:, ::-1][:, :count]


def without_noise(sample: np.ndarray) -> np.ndarray:
    """Spectra (n, b) in their first principal components: noise spreads over all bands, mixtures over few."""
    mean = sample.mean(0)
    centred = sample - mean
    axes = principal_axes(centred, COMPONENTS)
    return mean + (centred @ axes) @ axes.T


def corners(shapes: np.ndarray, count: int) -> list[int]:
    """Rows at the corners of a data cloud: successive projection (Araujo et al. 2001) in its first principal components."""
    centred = shapes - shapes.mean(0)
    scores = centred @ principal_axes(centred, count)
    left = np.hstack([scores, np.full((len(scores), 1), np.linalg.norm(scores, axis=1).mean())])
    found = []
    for _ in range(min(count + 1, len(shapes))):
        best = int(np.argmax((left**2).sum(1)))
        found.append(best)
        direction = left[best] / max(np.linalg.norm(left[best]), 1e-12)
        left = left - np.outer(left @ direction, direction)
    return found


def _within_span(shapes: np.ndarray) -> np.ndarray:
    """Coordinates (n, r) of spectra (n, b) in their own linear span: `without_noise` leaves few dimensions, and angles stay the same."""
    power, axes = np.linalg.eigh(shapes.T @ shapes)
    return shapes @ axes[:, power > 1e-10 * power[-1]]


def candidates(sample: np.ndarray, logits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Spectra (k, b) that may be endmembers: corners of the cloud and of random parts of it, and pixels most alike each word.

    Each is the mean of its nearest neighbours by shape, so that noise does not make corners.
    """
    shapes = _within_span(unit(sample))
    n, p = logits.shape
    rows: list[int] = []
    for m in range(p):
        rivals = np.delete(logits, m, 1)
        lead = logits[:, m] - (np.logaddexp.reduce(rivals, axis=1) if p > 1 else 0.0)
        for score in (lead, logits[:, m]):
            order = np.argsort(-score, kind="stable")
            rows += [int(order[min(k, n - 1)]) for k in (0, n // 1000, n // 200, n // 50)]
    for count in range(2, min(max(6, p + 2), n, sample.shape[1]) + 1):
        for repeat in range(3):
            part = np.arange(n) if repeat == 0 else rng.choice(n, max(min(n, 400), n // (repeat + 1)), replace=False)
            rows += [int(part[i]) for i in corners(shapes[part], min(count, len(part) - 1))] if len(part) > 2 else []
    rows = list(dict.fromkeys(rows))
    distances = np.sqrt(np.clip(2 - 2 * shapes[rows] @ shapes.T, 0, None))
    neighbours = int(np.clip(n // 800, 1, 12))
    kept: list[np.ndarray] = []
    for distance in distances:
        nearest = np.argpartition(distance, min(neighbours, n - 1))[:neighbours]
        nearest = nearest[distance[nearest] <= 2 * np.sort(distance[nearest])[min(2, neighbours - 1)] + 1e-9]  # a rare material has few
        spectrum = sample[nearest].mean(0)
        if not kept or angles(unit(spectrum[None]), unit(np.array(kept))).min() > SAME_ANGLE:
            kept.append(spectrum)
    return np.array(kept)

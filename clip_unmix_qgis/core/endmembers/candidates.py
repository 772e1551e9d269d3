"""Candidates for a scene's endmembers: the extremes of its data cloud, and the pixels that the encoder finds most alike
each word.
"""

from __future__ import annotations

import numpy as np

from ..spectra import angles, eigen, gram, product, unit
from ..workers import Progress, unheard, within

PCA_COMPONENTS = 25  # kept when endmembers are sought
LEAST_CANDIDATE_ANGLE = 0.015  # radians: candidates nearer to each other than this are one


def principal_axes(centred: np.ndarray, count: int) -> np.ndarray:
    """The first `count` principal axes (b, count) of centred spectra (n, b)."""
    return eigen(gram(centred))[1][:, ::-1][:, :count]


def pca_denoise(sample: np.ndarray) -> np.ndarray:
    """Spectra (n, b) in their first principal components: noise spreads over all bands, mixtures over few."""
    mean = sample.mean(0)
    centred = sample - mean
    axes = principal_axes(centred, PCA_COMPONENTS)
    return mean + product(product(centred, axes), axes.T)


def successive_projection(shapes: np.ndarray, count: int) -> list[int]:
    """Rows of `shapes` (n, b) at the extremes of the data cloud (Araujo et al. 2001), at most `count` + 1 of them.

    They are sought in its first `count` principal components.
    """
    centred = shapes - shapes.mean(0)
    scores = product(centred, principal_axes(centred, count))
    points = np.hstack([scores, np.full((len(scores), 1), np.linalg.norm(scores, axis=1).mean())])
    left, axes, found = (points**2).sum(1), np.zeros((0, points.shape[1])), []  # squared distances from what is spanned
    for _ in range(min(count + 1, len(shapes))):
        best = int(np.argmax(left))
        found.append(best)
        axis = points[best]
        for _again in range(2):  # rounding leaves something of what is taken away once
            axis = axis - product(product(axes, axis), axes)
        axis = axis / max(np.linalg.norm(axis), 1e-12)
        axes = np.vstack([axes, axis])
        left = left - product(points, axis) ** 2
    return found


def within_span(shapes: np.ndarray) -> np.ndarray:
    """Coordinates (n, r) of spectra (n, b) in their own linear span: `pca_denoise` leaves few dimensions, and angles
    stay the same.
    """
    power, axes = eigen(gram(shapes))
    return product(shapes, axes[:, power > 1e-10 * power[-1]])


class Extremes:
    """Rows at the extremes of the data cloud of spectra (n, b) and of random parts of it; for searches that follow one
    another they are found once.
    """

    def __init__(self, sample: np.ndarray, rng: np.random.Generator) -> None:
        self.shapes = within_span(unit(sample))
        self._most, self._rng = min(sample.shape), rng
        self._found: list[list[int]] = []  # in 2, 3, ... principal components

    def rows(self, most: int, progress: Progress = unheard) -> list[int]:
        """Those in two to `most` principal components, some more than once."""
        counts = range(2, min(most, self._most) + 1)
        for count in counts[len(self._found) :]:
            self._found.append(self._of(count, within(progress, (count - 2) / len(counts), (count - 1) / len(counts))))
        return [row for rows in self._found[: len(counts)] for row in rows]

    def _of(self, count: int, progress: Progress) -> list[int]:
        n, rows = len(self.shapes), []
        for repeat in range(3):
            size = max(min(n, 400), n // (repeat + 1))
            part = np.arange(n) if repeat == 0 else self._rng.choice(n, size, replace=False)
            if len(part) > 2:
                found = successive_projection(self.shapes[part], min(count, len(part) - 1))
                rows += part[found].tolist()
            progress((repeat + 1) / 3)
        return rows


def candidates(
    sample: np.ndarray, logits: np.ndarray, extremes: Extremes, progress: Progress = unheard
) -> np.ndarray:
    """Spectra (k, b) that may be endmembers, from a sample (n, b) with its logits (n, p) and extremes: these, and the
    pixels most alike each word.

    Each is the mean of its nearest neighbours by shape, so that noise makes no extremes.
    """
    shapes = extremes.shapes
    progress(0.0)
    n, p = logits.shape
    rows: list[int] = []
    for m in range(p):
        rivals = np.delete(logits, m, 1)
        lead = logits[:, m] - (np.logaddexp.reduce(rivals, axis=1) if p > 1 else 0.0)
        for score in (lead, logits[:, m]):
            order = np.argsort(-score, kind="stable")
            rows += [int(order[min(k, n - 1)]) for k in (0, n // 1000, n // 200, n // 50)]
    rows += extremes.rows(max(6, p + 2), within(progress, 0.0, 0.8))
    rows = list(dict.fromkeys(rows))
    distances = np.sqrt(np.clip(2 - 2 * product(shapes[rows], shapes.T), 0, None))
    neighbours = int(np.clip(n // 800, 1, 12))
    kept, kept_shapes = np.empty((len(rows), sample.shape[1])), np.empty((len(rows), sample.shape[1]))
    count = 0
    for number, distance in enumerate(distances):
        progress(0.8 + 0.2 * number / len(distances))
        nearest = np.argpartition(distance, min(neighbours, n - 1))[:neighbours]
        third = np.sort(distance[nearest])[min(2, neighbours - 1)]
        nearest = nearest[distance[nearest] <= 2 * third + 1e-9]  # a rare material has few
        spectrum = sample[nearest].mean(0)
        shape = unit(spectrum[None])
        if not count or angles(shape, kept_shapes[:count]).min() > LEAST_CANDIDATE_ANGLE:
            kept[count], kept_shapes[count], count = spectrum, shape, count + 1
    return kept[:count]

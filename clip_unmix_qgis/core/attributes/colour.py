"""Colour from a spectrum: CIE 1931 observer under D65, CIELAB, and the basic colour terms as distributions in it.

A sensor's visible bands become tristimulus values by the linear estimate of least mean square error under the second
moments of natural spectra (Wiener estimation; Haneishi et al. 2000, eq. 4), which knows what it leaves open: few or
misplaced bands shift and widen the terms. The terms are those of a naming survey of screen colours
(training/attributes.py); earth and stone are far duller than screens, so each family of materials has its own lightness
and chroma, which lead into the survey's space.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ..bands import Bands
from ..grid import GRID_NM, from_grid
from .kinds import COLOURS

VISIBLE = (GRID_NM >= 380) & (GRID_NM <= 780)  # (41 nodes)
NOISE = 0.01  # of a band, relative to the typical reflectance
THIRDS = ((400.0, 520.0), (520.0, 600.0), (600.0, 700.0))  # nm: without a band in each, colours are guesses
PANCHROMATIC = 150.0  # nm, from which a band is of no colour
FLOOR = 0.01  # of a term's density beside the likeliest term's: notes err, and names are no Gaussians
_KNEE, _SLOPE = (6 / 29) ** 3, 3 * (6 / 29) ** 2  # of the cube root in CIELAB (CIE 15:2018, eq. 8.3)


def to_lab(tristimulus: Tensor) -> Tensor:
    """CIELAB (n, 3) of X/Xn, Y/Yn, Z/Zn (n, 3)."""
    root = torch.where(
        tristimulus > _KNEE, tristimulus.clamp_min(_KNEE).pow(1 / 3), tristimulus.clamp_min(0) / _SLOPE + 4 / 29
    )
    x, y, z = root.unbind(-1)
    return torch.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], -1)


@dataclass(frozen=True)
class Eye:
    """How a sensor sees colours: `matrix` (g, 3) leads from its good bands to estimates of X/Xn, Y/Yn, Z/Zn; of a
    surface whose true values are t they are `t @ shrinkage` (3, 3) on average, and `unknown` (3, 3) is the covariance
    in CIELAB of what is open then, for medium lightness. `visible`: there are bands for blue, green and red.
    """

    matrix: np.ndarray
    shrinkage: np.ndarray
    unknown: np.ndarray
    visible: bool

    @classmethod
    def of(cls, bands: Bands, tables: Mapping[str, np.ndarray]) -> Eye:
        """Of the good bands (g) of a sensor. Without a visible band the matrix is zero.

        `tables`: colour.observer (41, 3), tristimulus values of the visible nodes under D65 (CIE 1931); colour.moment
        (41, k), a root of the second moments of reflectance there.
        """
        observer, moment = (np.asarray(tables[f"colour.{name}"], np.float64) for name in ("observer", "moment"))
        power = moment @ moment.T  # (41, 41), of spectra whose mean square is one
        centre, width = bands.centre[bands.good], bands.fwhm[bands.good]
        seen = (centre >= GRID_NM[VISIBLE][0]) & (centre <= GRID_NM[VISIBLE][-1] - width / 2)
        response = np.zeros((len(centre), int(VISIBLE.sum())))
        if seen.any():
            response[seen] = from_grid(bands).T[bands.good][seen][:, VISIBLE]
            response[seen] /= response[seen].sum(1, keepdims=True)
        system = response @ power @ response.T + np.diag(np.where(seen, NOISE**2, 1.0))
        matrix = np.linalg.solve(system, response @ power @ observer)  # (g, 3)
        true, estimated = observer.T @ power @ observer, matrix.T @ system @ matrix
        shrinkage = np.linalg.solve(true, observer.T @ power @ response.T @ matrix)
        left = estimated - shrinkage.T @ true @ shrinkage
        size = np.sqrt(np.diag(true))
        lab = np.array([[0.0, 116.0, 0.0], [500.0, -500.0, 0.0], [0.0, 200.0, -200.0]]) * (0.2 ** (1 / 3) / 3)
        visible = all(((centre >= low) & (centre < high) & (width < PANCHROMATIC)).any() for low, high in THIRDS)
        return cls(matrix, shrinkage, lab @ (left / np.outer(size, size)) @ lab.T, visible)

    def seen(self, lab: np.ndarray) -> np.ndarray:
        """CIELAB (n, 3) that is estimated, on average, of surfaces with the true CIELAB `lab` (n, 3)."""
        return to_lab(torch.from_numpy(from_lab(lab) @ self.shrinkage)).numpy()


def from_lab(lab: np.ndarray) -> np.ndarray:
    """X/Xn, Y/Yn, Z/Zn (n, 3) of CIELAB (n, 3)."""
    y = (lab[:, 0] + 16) / 116
    root = np.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200], 1)
    return np.where(root > 6 / 29, root**3, _SLOPE * (root - 4 / 29))


def _as_seen(eye: Eye, space: np.ndarray, mean: np.ndarray, covariance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Means (3, 11, 3) and covariances of the terms in a sensor's estimates: unscented transform (Julier & Uhlmann
    2004) of the terms, and what the sensor leaves open.
    """
    means, covariances = np.asarray(mean, np.float64).copy(), np.asarray(covariance, np.float64).copy()
    for family, row in enumerate(space):
        gain, centre = row[:3], row[3:]
        for term in range(len(COLOURS)):
            spread = np.sqrt(3.0) * np.linalg.cholesky(covariances[family, term]).T
            points = np.concatenate([means[family, term] + spread, means[family, term] - spread])
            seen = (eye.seen(points / gain + centre) - centre) * gain
            means[family, term] = seen.mean(0)
            away = seen - seen.mean(0)
            covariances[family, term] = (
                away.T @ away / 6 + np.outer(gain, gain) * eye.unknown + np.diag([4.0, 4.0, 4.0])
            )
    return means, covariances


class ColourTerms(nn.Module):
    """How likely each colour term is at the bands of one sensor; `visible` says whether it tells colours at all."""

    to_xyz: Tensor
    space: Tensor
    mean: Tensor
    whitening: Tensor
    volume: Tensor

    def __init__(self, bands: Bands, tables: Mapping[str, np.ndarray]) -> None:
        super().__init__()
        eye = Eye.of(bands, tables)
        self.visible = eye.visible
        space = np.asarray(tables["colour.space"], np.float64)  # (3, 6): gains and centres of L*, a*, b*
        mean, covariance = _as_seen(eye, space, tables["colour.mean"], tables["colour.covariance"])
        whitening = np.linalg.inv(np.linalg.cholesky(covariance))  # (3, 11, 3, 3)
        buffers = {
            "to_xyz": eye.matrix,
            "space": space,
            "mean": mean,
            "whitening": whitening,
            "volume": np.log(np.diagonal(whitening, axis1=-2, axis2=-1)).sum(-1),
        }
        for name, value in buffers.items():
            self.register_buffer(name, torch.from_numpy(np.asarray(value, np.float32)))

    def lab(self, pixels: Tensor) -> Tensor:
        """CIELAB (n, 3) of reflectance (n, good bands)."""
        return to_lab(pixels @ self.to_xyz)

    def forward(self, lab: Tensor, family: int) -> Tensor:
        """Log-likelihood ratio (n, 11) of each term against all others together, from CIELAB (n, 3)."""
        gain, centre = self.space[family, :3], self.space[family, 3:]
        where = (lab - centre) * gain
        away = torch.einsum("tij,ntj->nti", self.whitening[family], where[:, None] - self.mean[family])
        density = self.volume[family] - 0.5 * away.square().sum(-1)
        likely = (density - density.amax(1, keepdim=True)).exp() + FLOOR
        others = (likely.sum(1, keepdim=True) - likely) / (len(COLOURS) - 1)
        return likely.log() - others.log()

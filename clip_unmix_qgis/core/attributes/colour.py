"""Colour from a spectrum: CIE 1931 observer under D65, CIELAB, and the basic colour terms as distributions in it.

A sensor's visible bands become a curve of reflectance by the linear estimate of least mean square error under second
moments of real surfaces (Wiener estimation; Haneishi et al. 2000, eq. 4), in logarithms: dyes absorb by factors, and a
curve below zero, as few bands of a vivid dye would give, has no colour. How the estimates of those surfaces lie beside
their true colours says how few or misplaced bands shift and widen the terms. The terms are those of a naming survey of
screen colours (training/attributes.py); earth and stone are far duller than screens, so each family of materials has
its own lightness and chroma, which lead into the survey's space.
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
NOISE = 0.02  # of a band, relative
DARK = 0.005  # reflectance; what is darker counts as this dark
# Log reflectance varies beyond the surfaces that are stored by steep curves (share of the variance, nm), and in whole:
# slope, shade and calibration change no tint.
STEEP, STEEP_NM, WHOLE = 0.05, 40.0, 10.0
THIRDS = ((400.0, 520.0), (520.0, 600.0), (600.0, 700.0))  # nm: without a band in each, colours are guesses
PANCHROMATIC = 150.0  # nm, from which a band is of no colour
FLOOR = 0.01  # of a term's density beside the likeliest term's: notes err, and names are no Gaussians
_FAR, _RIDGE = 1e-9, 5.0  # weight of a surface of quite another colour; spectra that a slope of zero counts as
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
    """How a sensor sees colours: log reflectance at its g good bands times `matrix` (g, 41) plus `offset` (41,) is that
    at the visible nodes. `true` and `estimated` (n, 3) are the CIELAB of the stored surfaces, and what of it is seen.
    `visible`: there are bands for blue, green and red.
    """

    matrix: np.ndarray
    offset: np.ndarray
    true: np.ndarray
    estimated: np.ndarray
    visible: bool

    @classmethod
    def of(cls, bands: Bands, tables: Mapping[str, np.ndarray]) -> Eye:
        """Of the good bands (g) of a sensor. Without a visible band the matrix is zero.

        `tables`: colour.observer (41, 3), tristimulus values of the visible nodes under D65 (CIE 1931); colour.surfaces
        (n, 41), reflectance there.
        """
        observer, surfaces = (np.asarray(tables[f"colour.{name}"], np.float64) for name in ("observer", "surfaces"))
        logs = np.log(np.maximum(surfaces, DARK))
        middle = logs.mean()  # of all nodes: what is neutral in the bands is neutral
        power = (logs - middle).T @ (logs - middle) / len(logs)
        nm = GRID_NM[VISIBLE]
        steep = np.exp(-0.5 * ((nm[:, None] - nm) / STEEP_NM) ** 2) * np.trace(power) / len(nm)
        power = (1 - STEEP) * power + STEEP * steep + WHOLE
        centre, width = bands.centre[bands.good], bands.fwhm[bands.good]
        seen = (centre >= nm[0]) & (centre <= nm[-1] - width / 2)
        response = np.zeros((len(centre), len(nm)))
        if seen.any():
            response[seen] = from_grid(bands).T[bands.good][seen][:, VISIBLE]
            response[seen] /= response[seen].sum(1, keepdims=True)
        system = response @ power @ response.T + np.diag(np.where(seen, NOISE**2, 1.0))
        matrix = np.linalg.solve(system, response @ power)  # (g, 41)
        offset = middle * (1 - matrix.sum(0))
        visible = all(((centre >= low) & (centre < high) & (width < PANCHROMATIC)).any() for low, high in THIRDS)
        curves = np.exp(np.log(np.maximum(surfaces @ response.T, DARK)) @ matrix + offset)
        true, estimated = (to_lab(torch.from_numpy(of @ observer)).numpy() for of in (surfaces, curves))
        return cls(matrix, offset, true, estimated, visible)


def from_lab(lab: np.ndarray) -> np.ndarray:
    """X/Xn, Y/Yn, Z/Zn (n, 3) of CIELAB (n, 3)."""
    y = (lab[:, 0] + 16) / 116
    root = np.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200], 1)
    return np.where(root > 6 / 29, root**3, _SLOPE * (root - 4 / 29))


def _as_seen(eye: Eye, space: np.ndarray, mean: np.ndarray, covariance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Means (3, 11, 3) and covariances of the terms in a sensor's estimates: beside each term the error of the stored
    surfaces is regressed on their true colour (locally weighted; Cleveland 1979), and what that leaves is added.
    """
    means, covariances = np.asarray(mean, np.float64).copy(), np.asarray(covariance, np.float64).copy()
    for family, row in enumerate(space):
        gain, centre = row[:3], row[3:]
        true, error = (eye.true - centre) * gain, (eye.estimated - eye.true) * gain
        for term in range(len(COLOURS)):
            own = covariances[family, term]
            away = true - means[family, term]
            weight = np.exp(-0.5 * (away @ np.linalg.inv(own) * away).sum(1)) + _FAR
            weight /= weight.sum()
            design = np.column_stack([np.ones(len(away)), away])
            ridge = np.diag([0.0, *(_RIDGE * (weight**2).sum() * np.diag(own))])  # few surfaces tell no slope
            found = np.linalg.solve(design.T @ (design * weight[:, None]) + ridge, design.T @ (error * weight[:, None]))
            left = error - design @ found
            slope = np.eye(3) + found[1:].T
            means[family, term] += found[0]
            covariances[family, term] = (
                slope @ own @ slope.T + left.T @ (left * weight[:, None]) + np.diag([4.0, 4.0, 4.0])
            )
    return means, covariances


class ColourTerms(nn.Module):
    """How likely each colour term is at the bands of one sensor; `visible` says whether it tells colours at all."""

    to_curve: Tensor
    offset: Tensor
    observer: Tensor
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
            "to_curve": eye.matrix,
            "offset": eye.offset,
            "observer": tables["colour.observer"],
            "space": space,
            "mean": mean,
            "whitening": whitening,
            "volume": np.log(np.diagonal(whitening, axis1=-2, axis2=-1)).sum(-1),
        }
        for name, value in buffers.items():
            self.register_buffer(name, torch.from_numpy(np.asarray(value, np.float32)))

    def lab(self, pixels: Tensor) -> Tensor:
        """CIELAB (n, 3) of reflectance (n, good bands)."""
        curve = (pixels.clamp_min(DARK).log() @ self.to_curve + self.offset).exp()
        return to_lab(curve @ self.observer)

    def forward(self, lab: Tensor, family: int) -> Tensor:
        """Log-likelihood ratio (n, 11) of each term against all others together, from CIELAB (n, 3)."""
        gain, centre = self.space[family, :3], self.space[family, 3:]
        where = (lab - centre) * gain
        away = torch.einsum("tij,ntj->nti", self.whitening[family], where[:, None] - self.mean[family])
        density = self.volume[family] - 0.5 * away.square().sum(-1)
        likely = (density - density.amax(1, keepdim=True)).exp() + FLOOR
        others = (likely.sum(1, keepdim=True) - likely) / (len(COLOURS) - 1)
        return likely.log() - others.log()

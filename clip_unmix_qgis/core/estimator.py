"""The sparse abundance estimator for one set of endmembers (the paper's third part)."""

from __future__ import annotations

import torch
from torch import Tensor

from .illumination import lit_factor
from .simplex import solve


class AbundanceEstimator:
    """min 1/2 |x - E a|^2 + w'a over a >= 0, and sum(a) = 1 in area mode; `endmembers` (q, b) in reflectance.

     - "shade-normalised": brightness is free (shade, slope, calibration cancel): non-negative least squares on spectra of unit norm,
       divided by its sum; `illumination.lit_factor` says how dark materials count. Shares of the lit surface.
     - "area": endmembers keep their reflectance, abundances sum to one in the fit (fully constrained least squares,
       Heinz & Chang 2001), so a shaded pixel counts as dark material. Shares of the pixel's area.

    `noise_gain` (q,) is how much an error of the spectrum moves each abundance: the root of the diagonal of the inverse Gram matrix.
    """

    def __init__(self, endmembers: Tensor, illumination: str) -> None:
        self.endmembers, self.area = endmembers, illumination == "area"
        self.size = endmembers.norm(dim=1).clamp_min(1e-6)
        shapes = endmembers / self.size[:, None]
        self.basis = endmembers if self.area else shapes
        self.gram = self.basis @ self.basis.T
        peak = endmembers.sort(1).values[:, -min(3, endmembers.shape[1])].clamp_min(1e-6)  # one hot band must not scale a material
        self.lit = torch.ones_like(peak) if self.area else lit_factor(peak)
        gram = (shapes @ shapes.T).double()
        self.noise_gain = torch.linalg.inv(gram + 1e-4 * torch.eye(len(gram)).to(gram)).diagonal().sqrt().float()

    def __call__(self, pixels: Tensor, brightness: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
        """Shares (n, q) that sum to one and the RMSE (n,) of the fit, of pixels (n, b) with their norm `brightness` (n,).

        The penalty `weight` (n, q) is for spectra of unit norm, so that it weighs the same in sun and shade.
        """
        correlation = pixels @ self.basis.T
        if self.area:
            coefficients = solve(self.gram, correlation, weight * self.size.square().mean(), sum_to_one=True).float()
        else:
            fit = solve(self.gram, correlation / brightness[:, None], weight, sum_to_one=False).float()
            coefficients = fit * brightness[:, None] / self.size
            dark = fit.sum(1) <= 0  # a pixel unlike everything: give it to the nearest
            if dark.any():
                coefficients[dark, correlation[dark].argmax(1)] = 1e-9
        share = coefficients * self.lit
        residual = (pixels - coefficients @ self.endmembers).square().mean(1).sqrt()
        return share / share.sum(1, keepdim=True).clamp_min(1e-30), residual

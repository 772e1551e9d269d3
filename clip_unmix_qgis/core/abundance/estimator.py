"""The sparse abundance estimator (the paper's third part), averaged over the draws of endmembers."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ...options import AREAL, INTIMATE
from ..mixing import to_albedo, to_reflectance
from .illumination import lit_factor
from .nnls import Solver

_MANY = 1 << 20  # pixels


@dataclass
class Abundances:
    """Of n pixels: shares of the materials and of what nobody named, which sum to one, and how well they explain the
    pixels.
    """

    share: Tensor  # (n, p)
    spread: Tensor  # (n, p), standard deviation among the draws
    other: Tensor  # (n,)
    residual: Tensor  # (n,), RMSE of the fit
    signal: Tensor  # (n,), root mean square of the pixel

    @property
    def whole(self) -> Tensor:
        """Shares (n, p + 1), last of what nobody named."""
        return torch.cat([self.share, self.other[:, None]], 1)


class AbundanceEstimator:
    """min 1/2 |x - E a|^2 + w'a over a >= 0, and sum(a) = 1 in area mode, for each draw; `draws` (d, q, b) in
    reflectance.

     - "shade-normalised": brightness is free (shade, slope, calibration cancel): non-negative least squares on spectra
       of unit norm,
       divided by its sum; `illumination.lit_factor` says how dark materials count. Shares of the lit surface.
     - "area": endmembers keep their reflectance, abundances sum to one in the fit (fully constrained least squares,
       Heinz & Chang 2001), so a shaded pixel counts as dark material. Shares of the pixel's area.

    With the `mixing` "intimate" all of that is done on albedo (`mixing.py`), and shares are of the grains'
    cross-section: no grain counts as brighter or darker than another. The penalty is left out: albedo spectra are so
    alike (0.1 rad) that weights learned on reflectance would decide alone. The residual is of the mean mixture, in
    reflectance.

    `probability` (d,) of the draws sums to one; `material` (q,) is the index of each endmember's material, -1 for what
    nobody named. `noise_gain` (p,) is how much an error of the spectrum moves each material's abundance: the root of
    the diagonal of the inverse Gram matrix.

    Everything is computed in double precision in the Gram system: residuals come from it too, and the spectra are read
    once for all draws.
    """

    def __init__(
        self, draws: Tensor, probability: Tensor, material: Tensor, illumination: str, mixing: str = AREAL
    ) -> None:
        draws, self.intimate = draws.double(), mixing == INTIMATE
        if self.intimate:
            draws = to_albedo(draws)
        self.materials = int(material.max()) + 1
        self.owner = torch.where(material < 0, self.materials, material)
        self.probability, self.area = probability.double(), illumination == "area"
        self.size = draws.norm(dim=2).clamp_min(1e-6)  # (d, q)
        shapes = draws / self.size[..., None]
        self.basis = draws if self.area else shapes
        scale = self.size.square().mean(1) if self.area else torch.ones_like(self.size[:, 0])
        self.scale = (torch.zeros_like(scale) if self.intimate else scale)[:, None, None]  # of the penalty
        self.gram = self.basis @ self.basis.mT
        brightest = draws.sort(2).values[..., -min(3, draws.shape[2]) :]
        peak = brightest.amin(2).clamp_min(1e-6)  # one hot band must not scale a material
        whole = self.area or self.intimate
        self.lit = torch.stack([torch.ones_like(of) if whole else lit_factor(of) for of in peak])
        belongs = torch.nn.functional.one_hot(self.owner, self.materials + 1).double()  # (q, p + 1)
        self.to_share = (torch.ones_like(self.size) if self.area else self.lit / self.size)[..., None] * belongs
        self.solvers = [
            Solver(gram, sum_to_one=self.area, pixels=_MANY) for gram in (self.gram[:1], self.gram[1:]) if len(gram)
        ]
        ridge = 1e-4 * torch.eye(draws.shape[1]).to(draws)
        gain = torch.linalg.inv(shapes @ shapes.mT + ridge).diagonal(dim1=1, dim2=2).sqrt()
        self.noise_gain = (self.probability @ gain)[: self.materials].float()

    def per_endmember(self, penalty: Tensor) -> Tensor:
        """Penalty weights (n, q) of the endmembers from those of the materials (n, p); what nobody named bears their
        mean, or what stands in a further column.
        """
        if penalty.shape[1] == self.materials:
            penalty = torch.cat([penalty, penalty.mean(1, keepdim=True)], 1)
        return penalty[:, self.owner]

    def __call__(self, pixels: Tensor, penalty: Tensor) -> Abundances:
        """Abundances in pixels (n, b) under penalty weights (n, p).

        The weights are for spectra of unit norm, so that they weigh the same in sun and shade.
        """
        seen = pixels.double()
        pixels = to_albedo(seen) if self.intimate else seen
        brightness = torch.linalg.vector_norm(pixels, dim=1).clamp_min(1e-6)
        power = brightness.square()
        d, q, b = self.basis.shape
        correlation = (self.basis.flatten(0, 1) @ pixels.T).view(d, q, -1).mT.contiguous()  # (d, n, q)
        weight = self.per_endmember(penalty).double() * self.scale
        if self.area:
            fit = self._solve(correlation, weight)
            error = power + self._cost(correlation, fit)
            lit = torch.ones_like(brightness)
        else:
            correlation /= brightness[:, None]
            fit = self._solve(correlation, weight)
            error = power * (1 + self._cost(correlation, fit))
            lit = brightness
            dark = _sum(fit) <= 0  # a pixel unlike everything: give it to the nearest
            if dark.any():
                fit[dark] = 1e-9 * torch.nn.functional.one_hot(correlation[dark].argmax(1), q).double()
        share = fit @ self.to_share  # (d, n, p + 1)
        share /= _sum(share)[..., None]
        probability = self.probability[:, None, None]
        mean = (probability * share).sum(0)
        spread = ((probability * share.square()).sum(0) - mean.square()).clamp_min(0).sqrt().float()
        residual, signal = self.probability @ (error.clamp_min(0) / b).sqrt(), brightness / b**0.5
        if self.intimate:
            mixture = (probability * fit).transpose(0, 1).flatten(1) @ self.basis.flatten(0, 1)
            residual = (seen - to_reflectance(lit[:, None] * mixture)).square().mean(1).sqrt()
            signal = seen.square().mean(1).sqrt().clamp_min(1e-6)
        mean = mean.float()
        return Abundances(mean[:, :-1], spread[:, :-1], mean[:, -1], residual.float(), signal.float())

    def _solve(self, correlation: Tensor, weight: Tensor) -> Tensor:
        """Coefficients (d, n, q); what the first draw finds in a pixel is the guess for the rest, which resemble it."""
        gain = correlation - weight
        fits = [self.solvers[0](gain[:1])]
        for solver in self.solvers[1:]:
            fits.append(solver(gain[1:], start=(fits[0] > 0).expand_as(gain[1:])))
        return torch.cat(fits)

    def _cost(self, correlation: Tensor, fit: Tensor) -> Tensor:
        """How far |x - E a|^2 lies above |x|^2: a'G a - 2 c'a (d, n)."""
        return _sum((fit @ self.gram - 2 * correlation).mul_(fit))


def _sum(values: Tensor) -> Tensor:
    """The sum over the last axis; for a few values each, a matrix product is far faster than a reduction."""
    return values @ torch.ones_like(values[0, 0])

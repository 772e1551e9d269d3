"""Whether the decoder can make a material look like a spectrum, and how it looks then."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..model.decoder import LATENT, EndmemberDecoder

APPEARANCE_NOISE = 0.05  # of unit spectra, that the decoder need not explain
LATENT_STEPS = 8


class AppearanceFits:
    """Fits what the decoder can make of anchors (p, 512) to spectra on the grid where they are `covered` (216,).

    The latent codes are fitted with their normal prior, by Newton steps with the curvature (Gauss-Newton) that an
    anchor has at the mean appearance; a step that makes it worse is taken back and shortened.
    """

    @torch.no_grad()
    def __init__(self, decoder: EndmemberDecoder, anchors: Tensor, covered: Tensor) -> None:
        self._decoder, self._covered = decoder, covered
        self._identity = decoder.anchor_in(anchors)
        self._inverse = self._inverse_curvature()

    def __call__(self, which: Tensor, grid: Tensor) -> tuple[Tensor, Tensor]:
        """What comes nearest to spectra (n, 216), each of the anchor `which` (n,): reflectance (n, 216) with the
        brightness of the spectrum, and the spectral angle (n,) in radians that is left.
        """
        covered, identity, inverse = self._covered, self._identity[which], self._inverse[which]
        target = torch.nn.functional.normalize(grid * covered, dim=-1)
        latent = torch.zeros(len(grid), LATENT, device=grid.device)
        best, slope = self._loss(identity, latent, target)
        size = torch.ones_like(best)
        for _ in range(LATENT_STEPS):
            trial = latent - size[:, None] * torch.bmm(inverse, slope[:, :, None])[..., 0]
            loss, trial_slope = self._loss(identity, trial, target)
            better = loss < best
            best = torch.where(better, loss, best)
            latent = torch.where(better[:, None], trial, latent)
            slope = torch.where(better[:, None], trial_slope, slope)
            size = torch.where(better, 1.3 * size, 0.4 * size).clamp_max(1)
        with torch.no_grad():
            spectra = self._decoder.appearance(identity, latent)
            norm = (spectra * covered).norm(dim=-1)
            angle = torch.arccos(((spectra * covered * target).sum(1) / norm).clamp(-1, 1))
            return spectra * ((grid * covered).norm(dim=-1) / norm)[:, None], angle

    def angles(self, grid: Tensor) -> np.ndarray:
        """How far (radians) each candidate (k, 216) is from all that the decoder makes of each anchor: (k, p)."""
        k, p = len(grid), len(self._identity)
        _, angle = self(torch.arange(p, device=grid.device).repeat(k), grid.repeat_interleave(p, 0))
        return angle.view(k, p).cpu().numpy().astype(np.float64)

    def _loss(self, identity: Tensor, latent: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
        """Half the squared misfit of unit spectra, in units of the noise, and of the prior (n,), and its slope
        (n, 16).
        """
        with torch.enable_grad():
            latent = latent.detach().requires_grad_(True)
            shape = torch.nn.functional.normalize(self._decoder.appearance(identity, latent) * self._covered, dim=-1)
            loss = ((shape - target).square().sum(1) / APPEARANCE_NOISE**2 + latent.square().sum(1)) / 2
            (slope,) = torch.autograd.grad(loss.sum(), latent)
        return loss.detach(), slope

    def _inverse_curvature(self) -> Tensor:
        """The inverse (p, 16, 16) of the Gauss-Newton Hessian of `_loss` at the mean appearance, by secants."""
        p, device = len(self._identity), self._identity.device
        reach = 0.1 * torch.eye(LATENT, device=device)
        each = self._identity.repeat_interleave(2 * LATENT, 0)
        curves = self._decoder.appearance(each, torch.cat([reach, -reach]).repeat(p, 1)) * self._covered
        ahead, behind = torch.nn.functional.normalize(curves, dim=-1).view(p, 2, LATENT, -1).unbind(1)
        slope = (ahead - behind) / (0.2 * APPEARANCE_NOISE)
        return torch.linalg.inv(slope @ slope.mT + torch.eye(LATENT, device=device))

"""What the numbers mean: similarity as a probability of presence, and an abundance's interval. Trained on simulated
scenes.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .penalty import LOGIT_FEATURES, logit_features

PRESENT_SHARE = 0.1  # of a pixel, from which a material counts as present
COVERAGE = 0.9  # nominal coverage of the interval


class Calibration(nn.Module):
    """Two small networks on what a run knows of each pixel and material.

    `presence`: logistic regression (Platt 1999) on what the similarities say -> probability that the material covers at
    least PRESENT_SHARE of the pixel. `half_width`: quantile regression (Koenker & Bassett 1978) of the abundance's
    absolute error -> half of the interval that holds the true share with the probability COVERAGE.
    """

    def __init__(self, hidden: int = 32) -> None:
        super().__init__()
        self.presence_net = nn.Sequential(nn.Linear(LOGIT_FEATURES, 8), nn.GELU(), nn.Linear(8, 1))
        self.width_net = nn.Sequential(
            nn.Linear(LOGIT_FEATURES + 8, hidden), nn.GELU(), nn.Linear(hidden, hidden), nn.GELU(), nn.Linear(hidden, 1)
        )

    def presence(self, logits: Tensor) -> Tensor:
        """Logits of presence (n, p) from similarity logits (n, p)."""
        return self.presence_net(logit_features(logits)).squeeze(-1)

    def half_width(self, features: Tensor) -> Tensor:
        """Half widths (n, p) in 0..1 from `interval_features` (n, p, f)."""
        return torch.sigmoid(self.width_net(features).squeeze(-1))


def interval_features(
    share: Tensor, spread: Tensor, misfit: Tensor, noise_gain: Tensor, logits: Tensor, area: bool
) -> Tensor:
    """What an abundance's error depends on: (n, p, 11).

    `share` (n, p) and its standard deviation among the draws of endmembers `spread` (n, p); `misfit` (n,), the residual
    relative to the pixel's brightness; `noise_gain` (p,) of the endmembers; similarity logits (n, p); and the mode.
    """
    told = logit_features(logits)
    misfit = misfit[:, None].expand_as(share)
    return torch.cat(
        [
            told,
            torch.stack(
                [
                    share,
                    (share * (1 - share)).clamp_min(0).sqrt(),
                    spread,
                    10 * misfit,
                    (misfit * noise_gain).clamp(max=3),
                    (told[..., 2] - share).abs(),
                    torch.full_like(share, 1 / share.shape[1]),
                    torch.full_like(share, float(area)),
                ],
                -1,
            ),
        ],
        -1,
    )

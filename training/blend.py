"""Learn how far to trust a scene's endmembers and how far the library (`core/abundance/blend.py`).

Simulated scenes (`prepared.py`) reach from pure pixels of few materials in hundreds of bands to mixtures of many
spectra a material in six. In each the error of a weighted mean of the three answers is a quadratic form of the
weights; what is minimised is the mean logarithm of that error, so that an easy scene counts as much as a hard one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.abundance.blend import compiled, with_network
from clip_unmix_qgis.core.model.blend_weights import ANSWERS, BlendWeights

from .prepared import PreparedScene

FLOOR = 0.03  # RMSE: a smaller one is as good
HARM = 3.0  # that the logarithm of an error above the endmembers' own counts more: an analyst misses what worked before
SHRINKAGE = 0.005  # on the squared coefficients


@dataclass(frozen=True)
class Answers:
    """Of a scene: its evidence (12,) and the mean products (4, 4) of the errors of the answers, last of the scene
    network, whose weight is not learnt.
    """

    evidence: Tensor
    errors: Tensor


@torch.no_grad()
def answers(scene: PreparedScene) -> Answers:
    unmixer = scene.unmixer.without_library()
    model = unmixer.model
    found, told = compiled(
        model, unmixer.endmembers, unmixer.estimator, unmixer.penalty, scene.spectra, unmixer.by_library
    )
    coordinates = model.coordinates(model.good_bands(scene.spectra))
    shares = [unmixer.estimate(scene.spectra).share, *(of(coordinates)[:, : scene.truth.shape[1]] for of in found)]
    errors = torch.stack([(share - scene.truth).flatten() for share in shares]).double()
    return Answers(told.double(), errors @ errors.T / errors.shape[1])


def mean_square(weights: Tensor, errors: Tensor) -> Tensor:
    """Mean squared errors (s,) of weighted answers: weights (s, a), errors (s, a, a)."""
    return torch.einsum("si,sij,sj->s", weights, errors, weights)


def fit_blend(fitted: Sequence[Answers]) -> BlendWeights:
    """The weights fitted to scenes."""
    told = torch.stack([of.evidence for of in fitted])
    errors = torch.stack([of.errors[:ANSWERS, :ANSWERS] for of in fitted])
    blend = BlendWeights().double()
    blend.mean, blend.deviation = told.mean(0), told.std(0).clamp_min(1e-6)
    for parameter in blend.parameters():
        torch.nn.init.zeros_(parameter)
    optimiser = torch.optim.LBFGS(blend.parameters(), max_iter=100, line_search_fn="strong_wolfe")

    alone = 0.5 * (errors[:, 0, 0] + FLOOR**2).log()

    def loss() -> Tensor:
        optimiser.zero_grad()
        error = 0.5 * (mean_square(blend(told), errors) + FLOOR**2).log()
        harm = nn.functional.softplus(20 * (error - alone)) / 20
        value = (error + HARM * harm).mean() + SHRINKAGE * blend.linear.weight.square().sum()
        value.backward()
        return value

    optimiser.step(loss)
    return blend.float().eval().requires_grad_(False)


def train_blend(fitted: Sequence[PreparedScene], tested: Sequence[PreparedScene]) -> tuple[BlendWeights, dict]:
    """The weights fitted to the scenes `fitted`, and on the scenes `tested` the mean RMSE of each answer and of theirs
    blended.
    """
    blend, test = fit_blend([answers(scene) for scene in fitted]), [answers(scene) for scene in tested]
    told, errors = torch.stack([of.evidence for of in test]), torch.stack([of.errors for of in test])
    alone = torch.eye(ANSWERS + 1, dtype=torch.float64)
    with torch.no_grad():
        weights = blend(told.float()).double()
    rows = dict(zip(("endmembers", "library", "library_with_endmembers", "network"), alone)) | {"even": alone.mean(0)}
    figures: dict = {
        f"simulated_rmse_{name}": round(float(mean_square(row.expand(len(test), -1), errors).sqrt().mean()), 4)
        for name, row in rows.items()
    }
    without = nn.functional.pad(weights, (0, 1))
    for name, of in (("blended_without_network", without), ("blended", with_network(weights))):
        figures[f"simulated_rmse_{name}"] = round(float(mean_square(of, errors).sqrt().mean()), 4)
    worse = mean_square(with_network(weights), errors).sqrt() > 1.1 * errors[:, 0, 0].sqrt()
    figures["scenes_a_tenth_worse"] = round(float(worse.double().mean()), 3)
    figures["mean_weights"] = np.round(weights.mean(0).numpy(), 3).tolist()
    return blend, {"scenes_fitted": len(fitted), "scenes_tested": len(test), **figures}

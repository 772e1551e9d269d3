"""Train the weights of the sparsity penalty through an unrolled non-negative solver.

Simulated scenes are unmixed with the endmembers that a run finds in them (`prepared.py`): the error of the abundances
trains the weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from clip_unmix_qgis.core.abundance.estimator import AbundanceEstimator
from clip_unmix_qgis.core.model.penalty import PenaltyWeights

from .loop import Run, optimise
from .prepared import PreparedScene

SCENES_A_STEP = 4
ITERATIONS = 120


@dataclass(frozen=True)
class Problem:
    """One scene with one draw of its endmembers: `correlation` (n, q) of unit pixels with unit endmembers, their `gram`
    (q, q), lit share of a unit coefficient (q,), the scene's estimator, `truth` (n, p) and the encoder's `logits` (n,
    p).
    """

    correlation: Tensor
    gram: Tensor
    share_of: Tensor
    estimator: AbundanceEstimator
    truth: Tensor
    logits: Tensor

    def abundances(self, weight: Tensor) -> Tensor:
        """Shares (n, p) under an L1 norm of the weights (n, p): FISTA (Beck & Teboulle 2009), differentiable."""
        weight = self.estimator.per_endmember(weight)
        step = 1 / torch.linalg.matrix_norm(self.gram, 2)
        a = torch.full_like(self.correlation, 1 / self.correlation.shape[1])
        ahead, t = a, 1.0
        for _ in range(ITERATIONS):
            new = (ahead - step * (ahead @ self.gram - self.correlation + weight)).clamp_min(0)
            t_new = (1 + (1 + 4 * t * t) ** 0.5) / 2
            ahead = new + (t - 1) / t_new * (new - a)
            a, t = new, t_new
        shares = (a + 1e-6) * self.share_of
        shares = shares / shares.sum(1, keepdim=True)
        p = self.truth.shape[1]
        return torch.zeros(len(shares), p + 1, device=shares.device).index_add(1, self.estimator.owner, shares)[:, :p]


@torch.no_grad()
def problems(scene: PreparedScene) -> list[Problem]:
    """One for each draw of the scene's endmembers."""
    model, estimator = scene.unmixer.model, scene.unmixer.estimator
    pixels = torch.from_numpy(scene.spectra[:, model.good]).to(model.device)
    shapes = pixels / pixels.norm(dim=1, keepdim=True).clamp_min(1e-6)
    logits, _ = model.score(scene.spectra)
    draws = zip(estimator.basis.float(), estimator.gram.float(), (estimator.lit / estimator.size).float())
    return [Problem(shapes @ basis.T, gram, lit, estimator, scene.truth, logits) for basis, gram, lit in draws]


def solvable(scenes: Sequence[PreparedScene]) -> list[list[Problem]]:
    """The problems of the scenes whose mode leaves the sum free, as the solver here does."""
    return [problems(scene) for scene in scenes if scene.unmixer.model.illumination != "area"]


def train_penalty(
    fitted: Sequence[PreparedScene], tested: Sequence[PreparedScene], steps: int, run: Run
) -> tuple[PenaltyWeights, float, dict]:
    """The penalty weights trained on the scenes `fitted`, the minutes they took, and on the scenes `tested` the error
    of the abundances with them, with a uniform penalty and with none.
    """
    train, test = solvable(fitted), solvable(tested)
    torch.manual_seed(run.seed)
    penalty = PenaltyWeights().to(run.device)

    def loss(step: int, _: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        rng = run.rng("penalty", step)
        errors = []
        for _ in range(SCENES_A_STEP):
            draws = train[rng.integers(len(train))]
            one = draws[rng.integers(len(draws))]
            errors.append((one.abundances(penalty(one.logits)) - one.truth).square().mean())
        error = torch.stack(errors).mean()
        return error, {"RMSE": error.detach().sqrt()}

    minutes = optimise(
        "penalty", {"penalty": penalty}, loss, run, steps=steps, rate=2e-3, decay=0.01, settings={"scenes": len(train)}
    )
    errors: dict[str, list[float]] = {"none": [], "uniform": [], "learned": []}
    with torch.no_grad():
        for draws in test:
            for one in draws[:2]:
                learned = penalty(one.logits)
                for name, weight in (
                    ("none", learned * 0),
                    ("uniform", learned * 0 + learned.mean()),
                    ("learned", learned),
                ):
                    errors[name].append(float((one.abundances(weight) - one.truth).square().mean()))
    figures: dict = {
        f"simulated_rmse_{name}": round(float(np.mean(values)) ** 0.5, 4) for name, values in errors.items()
    }
    return penalty.eval(), minutes, {"scenes_trained": len(train), "scenes_tested": len(test), **figures}

"""Train the weights of the sparsity penalty through an unrolled non-negative solver.

Small simulated scenes are unmixed with imperfect endmembers, each a library spectrum while the pixels hold others of its class; the error
of the abundances trains the weights.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.encoder import SpectralEncoder
from clip_unmix_qgis.core.illumination import lit_factor
from clip_unmix_qgis.core.penalty import PenaltyWeights

from .encoder import LEAST_NODES
from .library import Library
from .loop import Run, optimise
from .sensors import random_bands
from .simulate import Conditions, observe, sensors

SCENES = Conditions(shade=0, adjacency=0, brightness=0, bilinear=0, post_nonlinear=0, illumination=0, snr_db=(12.0, 50.0))


@dataclass(frozen=True)
class Problem:
    """One small scene: `correlation` (n, p) of unit pixels with unit endmembers, their `gram` (p, p), lit share of a unit coefficient
    (p,), `truth` (n, p) and the encoder's `logits` (n, p).
    """

    correlation: Tensor
    gram: Tensor
    share_of: Tensor
    truth: Tensor
    logits: Tensor

    def abundances(self, weight: Tensor | float) -> Tensor:
        """Shares (n, p) under an L1 norm of these weights: 120 steps of FISTA (Beck & Teboulle 2009), differentiable."""
        step = 1 / torch.linalg.matrix_norm(self.gram, 2)
        a = torch.full_like(self.correlation, 1 / self.correlation.shape[1])
        ahead, t = a, 1.0
        for _ in range(120):
            new = (ahead - step * (ahead @ self.gram - self.correlation + weight)).clamp_min(0)
            t_new = (1 + (1 + 4 * t * t) ** 0.5) / 2
            ahead = new + (t - 1) / t_new * (new - a)
            a, t = new, t_new
        shares = (a + 1e-6) * self.share_of
        return shares / shares.sum(1, keepdim=True)


def problem(library: Library, encoder: SpectralEncoder, batch: int, rng: np.random.Generator, generator: torch.Generator) -> Problem:
    """A random small scene; sensors and materials that do not go together are drawn again."""
    while (found := _attempt(library, encoder, batch, rng, generator)) is None:
        pass
    return found


def _attempt(
    library: Library, encoder: SpectralEncoder, batch: int, rng: np.random.Generator, generator: torch.Generator
) -> Problem | None:
    device, p = library.device, int(rng.integers(3, min(8, library.concepts + 1)))
    drawn = library.draw(p, generator)
    if len(torch.unique(library.label[drawn])) < p:
        return None
    amount = torch.distributions.Dirichlet(torch.full((p,), 0.35, device=device)).sample((batch,))
    amount = amount * (torch.rand(batch, p, generator=generator, device=device) < 0.6)  # some materials are not there at all
    amount = torch.where(amount.sum(1, keepdim=True) > 1e-6, amount, torch.ones_like(amount))
    share = amount / amount.sum(1, keepdim=True)
    typical = library.spectra[drawn][None]
    instances = library.same_concept(drawn[None].expand(batch, -1), generator)
    vary = torch.rand(batch, p, 1, generator=generator, device=device) * 0.6 * library.valid[instances]
    spectra = (1 - vary) * typical + vary * library.spectra[instances]
    valid = library.valid[drawn].amin(0)
    pixels = torch.einsum("np,npg->ng", share, spectra)
    sensor = sensors([random_bands(rng)], library.grid_nm, rng, device)
    grid, covered = observe(
        library,
        torch.cat([pixels, library.spectra[drawn]]),
        valid.expand(batch + p, -1),
        sensor,
        torch.zeros(1, dtype=torch.long, device=device),
        replace(SCENES, striping=0.0),
        generator,
    )
    mask = covered[0].float()
    grid = grid * mask
    if mask.sum() < LEAST_NODES or (grid[batch:].square().sum(1) < 1e-8).any():
        return None
    factor = lit_factor((library.spectra[drawn] * valid).amax(-1).clamp_min(1e-4))
    truth = share * factor
    with torch.no_grad():
        logits = encoder.logits(encoder(grid[:batch], mask), library.anchors[library.label[drawn]])
    x = nn.functional.normalize(grid[:batch], dim=-1)
    size = grid[batch:].norm(dim=-1)
    endmembers = grid[batch:] / size[:, None]
    return Problem(x @ endmembers.T, endmembers @ endmembers.T, factor / size, truth / truth.sum(1, keepdim=True), logits)


def train_penalty(library: Library, encoder: SpectralEncoder, steps: int, batch: int, run: Run) -> tuple[PenaltyWeights, float, dict]:
    """The penalty weights, the minutes they took, and the error with them, with a uniform penalty and with none."""
    torch.manual_seed(run.seed)
    penalty = PenaltyWeights().to(run.device)

    def loss(step: int, generator: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        scene = problem(library, encoder, batch, run.rng("penalty scene", step), generator)
        error = (scene.abundances(penalty(scene.logits)) - scene.truth).square().mean()
        return error, {"RMSE": error.detach().sqrt()}

    minutes = optimise("penalty", {"penalty": penalty}, loss, run, steps=steps, rate=2e-3, decay=0.01, settings={"batch": batch})
    generator = torch.Generator(run.device)
    errors: dict[str, list[float]] = {"none": [], "uniform": [], "learned": []}
    with torch.no_grad():
        for i in range(60):
            run.reseed(generator, "penalty figures", i)
            scene = problem(library, encoder, batch, run.rng("penalty figures scene", i), generator)
            learned = penalty(scene.logits)
            for name, weight in (("none", 0.0), ("uniform", float(learned.mean())), ("learned", learned)):
                errors[name].append(float((scene.abundances(weight) - scene.truth).square().mean()))
    return penalty.eval(), minutes, {f"simulated_rmse_{name}": round(float(np.mean(values)) ** 0.5, 4) for name, values in errors.items()}

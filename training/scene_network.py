"""Train the network that reads a scene as a whole (`core/model/scene_network.py`) on simulated scenes of the split
`train` (`scene_batches.py`).
"""

from __future__ import annotations

import copy
from dataclasses import asdict, dataclass

import torch
from torch import Tensor

from clip_unmix_qgis.core.model.encoder import SpectralEncoder
from clip_unmix_qgis.core.model.scene_network import CODE, SceneNetwork

from .library import Library
from .loop import Run, optimise
from .scene_batches import SceneBatch, SceneMaker

FLOOR = 0.02  # RMSE: a smaller one is as good
LOT = 2  # batches made at once
LEAST_NODES = 5  # of the grid that a sensor must cover, else the scene counts for nothing


@dataclass(frozen=True)
class SceneSettings:
    """`scenes` of `pixels` in a batch, of `sensors` sensors."""

    steps: int = 14000
    scenes: int = 384
    pixels: int = 128
    rate: float = 8e-4
    decay: float = 0.01
    sensors: int = 1200


def error(share: Tensor, batch: SceneBatch) -> Tensor:
    """Mean squared error (s,) of shares (s, n, m + 1), a word."""
    words = (batch.words >= 0).sum(1).clamp_min(1)
    return (share - batch.share).square().sum(2).mean(1) / words


def train_scene_network(
    library: Library, encoder: SpectralEncoder, settings: SceneSettings, run: Run
) -> tuple[SceneNetwork, float, dict[str, float]]:
    """The network (running mean of its weights), the minutes it took, and how it does on other scenes."""
    torch.manual_seed(run.seed)
    encoder = encoder.to(run.device).eval().requires_grad_(False)
    network = SceneNetwork().to(run.device)
    mean, maker = copy.deepcopy(network), SceneMaker(library, run, settings.sensors)
    lots: dict[int, list[SceneBatch]] = {}

    def loss(step: int, generator: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        number = step // LOT
        if number not in lots:  # the same whichever step a resumed run begins with
            lots.clear()
            of_lot = torch.Generator(run.device)
            run.reseed(of_lot, "scenes to read", number)
            lots[number] = maker.batch(LOT * settings.scenes, settings.pixels, of_lot).split(settings.scenes)
        made = lots[number][step % LOT]
        code = torch.randn(made.words.shape[1], CODE, generator=generator, device=run.device)
        with torch.autocast(run.device.type, torch.bfloat16, enabled=run.bf16):
            square = error(network(made.view(encoder, library.anchors, code)), made)
        counts = (made.covered.sum(1) >= LEAST_NODES) & torch.isfinite(square)
        square = torch.where(counts, square, 0)
        told = 0.5 * torch.where(counts, (square + FLOOR**2).log(), 0).sum() / counts.sum()
        return told, {"rmse": square.detach().sqrt().mean()}

    identity = asdict(settings)
    minutes = optimise(
        "scene network",
        {"network": network},
        loss,
        run,
        steps=settings.steps,
        rate=settings.rate,
        decay=settings.decay,
        settings=identity,
        mean={"network": mean},
    )
    return mean.eval(), minutes, _figures(mean.eval(), maker, encoder, settings, run)


@torch.no_grad()
def _figures(
    network: SceneNetwork, maker: SceneMaker, encoder: SpectralEncoder, settings: SceneSettings, run: Run
) -> dict[str, float]:
    """Mean RMSE on new scenes of the same samples, of the network and of the endmembers it was shown."""
    generator = torch.Generator(run.device)
    run.reseed(generator, "scene network, figures", 0)
    made = maker.batch(settings.scenes, settings.pixels, generator)
    code = torch.randn(made.words.shape[1], CODE, generator=generator, device=run.device)
    share = network(made.view(encoder, maker.library.anchors, code))
    counts = made.covered.sum(1) >= LEAST_NODES
    by_endmembers = torch.nn.functional.pad(made.by_endmembers, (0, 1))
    return {
        f"simulated_rmse_{name}": round(float(error(of, made)[counts].sqrt().mean()), 4)
        for name, of in (("network", share), ("endmembers", by_endmembers))
    }

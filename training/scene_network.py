"""Train the network that reads a scene as a whole (`core/model/scene_network.py`) on simulated scenes of the split
`train` (`scene_batches.py`).
"""

from __future__ import annotations

import copy
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor

from clip_unmix_qgis.core.model.encoder import SpectralEncoder
from clip_unmix_qgis.core.model.scene_network import CODE, SceneNetwork

from .library import Library
from .loop import Run, optimise
from .measured_cover import MeasuredCover
from .scene_batches import SceneBatch, SceneMaker

FLOOR = 0.02  # RMSE: a smaller one is as good
LOT = 2  # batches made at once
LEAST_NODES = 5  # of the grid that a sensor must cover, else the scene counts for nothing


@dataclass(frozen=True)
class SceneSettings:
    """`scenes` of `pixels` in a batch, of `sensors` sensors. Where it goes on with another network, `measured` is the
    share of scenes whose cover was measured, and `kept` how much of the weights stays as it was.
    """

    steps: int = 14000
    scenes: int = 384
    pixels: int = 128
    rate: float = 8e-4
    decay: float = 0.01
    sensors: int = 1200
    measured: float = 0.0
    kept: float = 0.0


# Few steps: what it has learnt of simulated scenes should stay. It runs on a CPU in a quarter of an hour.
COVER = SceneSettings(steps=1500, scenes=20, rate=2e-4, sensors=600, measured=0.2, kept=0.5)


def error(share: Tensor, batch: SceneBatch) -> Tensor:
    """Mean squared error (s,) of shares (s, n, m + 1), a word."""
    words = (batch.words >= 0).sum(1).clamp_min(1)
    return (share - batch.share).square().sum(2).mean(1) / words


def train_scene_network(
    library: Library,
    encoder: SpectralEncoder,
    settings: SceneSettings,
    run: Run,
    begin: SceneNetwork | None = None,
    measured: Path | None = None,
) -> tuple[SceneNetwork, float, dict[str, float]]:
    """The network (running mean of its weights), the minutes it took, and how it does on other scenes.

    It may `begin` as another one, and see scenes of a file of `measured` cover. What is kept of the first weights keeps
    what it could do (interpolation of weights, Wortsman et al. 2022, CVPR 7959-7971).
    """
    torch.manual_seed(run.seed)
    encoder = encoder.to(run.device).eval().requires_grad_(False)
    first = (SceneNetwork() if begin is None else begin).to(run.device)
    network, mean = copy.deepcopy(first).train().requires_grad_(True), copy.deepcopy(first)
    maker = SceneMaker(library, run, settings.sensors)
    cover = None if measured is None else MeasuredCover.read(measured, maker, run)
    lots: dict[int, list[SceneBatch]] = {}

    def loss(step: int, generator: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        number = step // LOT
        if number not in lots:  # the same whichever step a resumed run begins with
            lots.clear()
            of_lot = torch.Generator(run.device)
            run.reseed(of_lot, "scenes to read", number)
            lots[number] = _lot(settings, maker, cover, of_lot)
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
        "scene network" if measured is None else "measured cover",
        {"network": network},
        loss,
        run,
        steps=settings.steps,
        rate=settings.rate,
        decay=settings.decay,
        settings=identity,
        mean={"network": mean},
    )
    with torch.no_grad():
        for ours, theirs in zip(mean.parameters(), first.parameters()):
            ours.lerp_(theirs, settings.kept)
    return mean.eval(), minutes, _figures(mean.eval(), maker, encoder, settings, run)


def _lot(
    settings: SceneSettings, maker: SceneMaker, cover: MeasuredCover | None, generator: torch.Generator
) -> list[SceneBatch]:
    """Batches for LOT steps, some of their scenes measured."""
    of_cover = 0 if cover is None else round(settings.measured * settings.scenes)
    simulated = maker.batch(LOT * (settings.scenes - of_cover), settings.pixels, generator)
    parts = simulated.split(settings.scenes - of_cover)
    if cover is None:
        return parts
    measured = cover.batch(LOT * of_cover, settings.pixels, generator).split(of_cover)
    return [SceneBatch.joined(both) for both in zip(parts, measured)]


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

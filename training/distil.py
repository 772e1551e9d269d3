"""Distil the bundled spectral encoder: a narrower network that puts simulated pixels where the trained encoder, its
teacher, does.

The student sees more noise than the teacher did, since no label has to survive it, and it always knows the brightness,
as in a run. Loss: the angle to the teacher's vector, and what the maps are made of, the logits of all anchors, by their
difference (Huber) and by what their softmax says (Kullback-Leibler divergence, Hinton et al. 2015). A long schedule
pays (Beyer et al. 2022).
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.model.encoder import SpectralEncoder

from .encoder import EncoderSettings, Pool, draw_batch
from .library import Library
from .loop import Run, optimise
from .sensors import FEW
from .simulate import Conditions

CONDITIONS = Conditions(snr_db=(8.0, 50.0))
AXES_PIXELS = 32768  # on which the axes are found


class Ensemble(nn.Module):
    """Several encoders as one teacher, whose logits are the mean of theirs: its vectors are theirs weighted by scale,
    and the shorter the less they agree.
    """

    def __init__(self, encoders: Sequence[SpectralEncoder]) -> None:
        super().__init__()
        self.encoders = nn.ModuleList(encoders)
        scales = torch.stack([encoder.log_scale.detach() for encoder in encoders]).exp()
        self.register_buffer("weights", scales / scales.sum())
        self.register_buffer("log_scale", scales.mean().log())
        self.register_buffer("bias", torch.stack([encoder.bias.detach() for encoder in encoders]).mean())

    def forward(self, grid: Tensor, covered: Tensor, brightness_known: Tensor | float = 1.0) -> Tensor:
        """As the encoder's, but within the unit ball (n, 512)."""
        vectors = [encoder(grid, covered, brightness_known) for encoder in self.encoders]
        return torch.stack([weight * vector for weight, vector in zip(self.weights, vectors)]).sum(0)

    def logits(self, embedding: Tensor, anchors: Tensor) -> Tensor:
        """As the encoder's: the mean of its encoders' logits (n, p)."""
        return self.log_scale.exp() * embedding @ anchors.T + self.bias


@dataclass(frozen=True)
class StudentSettings:
    """Shape and training of the student."""

    width: int = 160
    hidden: int = 320
    blocks: int = 4
    steps: int = 21500
    batch: int = 8192
    rate: float = 3e-3
    logits: float = 0.1  # weight of the difference of the logits
    softmax: float = 0.2  # weight of the divergence of their softmax
    sensors: int = 128
    fresh_sensors: int = 1000
    few_bands: float = FEW  # share of real sensors of few bands

    def build(self) -> SpectralEncoder:
        return SpectralEncoder(self.width, self.hidden, self.blocks)

    def pixels(self) -> EncoderSettings:
        """How its pixels are drawn."""
        return EncoderSettings(batch=self.batch, sensors=self.sensors, fresh_sensors=self.fresh_sensors)


@torch.no_grad()
def principal_axes(
    teacher: SpectralEncoder | Ensemble,
    settings: StudentSettings,
    library: Library,
    pool: Pool,
    run: Run,
    conditions: Conditions = CONDITIONS,
) -> Tensor:
    """The first axes (width, 512) of the teacher's vectors of simulated pixels, about the origin."""
    generator = torch.Generator(run.device)
    run.reseed(generator, "axes", 0)
    pixels = replace(settings.pixels(), batch=min(AXES_PIXELS, 4 * settings.batch))
    batch = draw_batch(library, pool.at(0), pixels, conditions, generator)
    vectors = teacher(batch.grid, batch.covered)[batch.weight > 0].double().cpu()
    return torch.linalg.eigh(vectors.T @ vectors)[1].flip(1).T[: settings.width].float()


def agreement_loss(logits: Tensor, wanted: Tensor, settings: StudentSettings) -> Tensor:
    """How far logits (n, p) of the student are from the teacher's (n,)."""
    difference = nn.functional.smooth_l1_loss(logits, wanted, reduction="none").mean(-1)
    divergence = (wanted.softmax(-1) * (wanted.log_softmax(-1) - logits.log_softmax(-1))).sum(-1)
    return settings.logits * difference + settings.softmax * divergence


def distil(
    teacher: SpectralEncoder | Ensemble,
    settings: StudentSettings,
    library: Library,
    run: Run,
    conditions: Conditions = CONDITIONS,
) -> tuple[SpectralEncoder, float]:
    """The student (running mean of its weights) and the minutes it took."""
    torch.manual_seed(run.seed)
    teacher = teacher.to(run.device).eval().requires_grad_(False)
    student = settings.build().to(run.device)
    pool = Pool(library, run, "student", settings.sensors, settings.fresh_sensors, settings.few_bands)
    student.axes.copy_(principal_axes(teacher, settings, library, pool, run, conditions))
    for own, given in ((student.log_scale, teacher.log_scale), (student.bias, teacher.bias)):
        own.requires_grad_(False).copy_(given)
    mean = copy.deepcopy(student)

    def loss(step: int, generator: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        batch = draw_batch(library, pool.at(step), settings.pixels(), conditions, generator)
        anchors = library.some_anchors(generator)
        wanted = teacher(batch.grid, batch.covered)
        embedding = student(batch.grid, batch.covered)
        away = 1 - (embedding * wanted).sum(-1)
        error = away + agreement_loss(student.logits(embedding, anchors), teacher.logits(wanted, anchors), settings)
        weight = batch.weight / batch.weight.sum().clamp_min(1)
        return (error * weight).sum(), {"cosine": 1 - (away.detach() * weight).sum()}

    identity = {**asdict(settings), **asdict(conditions)}
    steps, rate = settings.steps, settings.rate
    minutes = optimise(
        "student",
        {"student": student},
        loss,
        run,
        steps=steps,
        rate=rate,
        decay=0.0,
        settings=identity,
        mean={"student": mean},
    )
    return mean.eval(), minutes

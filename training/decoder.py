"""Train the endmember decoder: a conditional variational autoencoder on pure spectra (Sohn et al. 2015).

The condition is the anchor of the spectrum's label or of one of its ancestors, so that a prompt of any level has a
typical spectrum.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.grid import GRID_NM, NODES
from clip_unmix_qgis.core.model.decoder import LATENT, EndmemberDecoder

from .library import Library
from .loop import Run, optimise
from .simulate import Dice

LEVELS = (0.6, 0.2, 0.1, 0.05, 0.05)  # how often the anchor is that of the label, its parent, and so on


def train_decoder(
    library: Library, steps: int, batch: int, divergence: float, run: Run
) -> tuple[EndmemberDecoder, float, dict]:
    """The decoder, the minutes it took and its figures; `divergence` weighs the normal prior of the latent code."""
    device = run.device
    torch.manual_seed(run.seed)
    nodes, known = on_nodes(library)
    ancestors = lineages(library)
    recognise = nn.Sequential(
        nn.Linear(2 * NODES + 512, 512), nn.GELU(), nn.Linear(512, 512), nn.GELU(), nn.Linear(512, 2 * LATENT)
    )
    recognise, decoder = recognise.to(device), EndmemberDecoder().to(device)

    def loss(_step: int, generator: torch.Generator) -> tuple[Tensor, dict[str, float | Tensor]]:
        rows = library.draw(batch, generator)
        level = Dice(generator).choice(LEVELS, batch)
        anchors = library.some_anchors(generator)[ancestors[library.label[rows], level]]
        seen = known[rows]
        x = nodes[rows] * torch.exp(0.1 * torch.randn(batch, 1, generator=generator, device=device))
        mean, log_variance = recognise(torch.cat([x * seen, seen, anchors], -1)).chunk(2, -1)
        log_variance = log_variance.clamp(-8, 4)
        latent = mean + torch.exp(0.5 * log_variance) * torch.randn(mean.shape, generator=generator, device=device)
        predicted = decoder(anchors, latent)
        # error relative to the spectrum's brightness, so that dark water counts as much as snow
        size = (
            (x.square() * seen).sum(1, keepdim=True).div(seen.sum(1, keepdim=True).clamp_min(1)).sqrt().clamp_min(0.01)
        )
        error = (((predicted - x) / size).square() * seen).sum(1) / seen.sum(1).clamp_min(1)
        kl = -0.5 * (1 + log_variance - mean.square() - log_variance.exp()).sum(1)
        roughness = (predicted[:, 2:] - 2 * predicted[:, 1:-1] + predicted[:, :-2]).div(size).square().mean(1)
        figures = {"relative": error.detach().mean().sqrt(), "KL": kl.detach().mean()}
        return (error + divergence * kl + 0.05 * roughness).mean(), figures

    modules = {"decoder": decoder, "recognise": recognise}
    settings = {"batch": batch, "divergence": divergence}
    minutes = optimise("decoder", modules, loss, run, steps=steps, rate=1.5e-3, decay=0.01, settings=settings)
    return decoder.eval(), minutes, figures_of(decoder, recognise, library, nodes, known)


def on_nodes(library: Library) -> tuple[Tensor, Tensor]:
    """The library's spectra on the model's grid (n, 216) in 0..0.995, and which nodes are known (n, 216)."""
    near = torch.tensor(
        np.exp(-0.5 * ((library.grid_nm[:, None] - GRID_NM[None]) / 4.0) ** 2),
        dtype=torch.float32,
        device=library.device,
    )
    weight = library.valid @ near
    nodes = ((library.spectra * library.valid) @ near / weight.clamp_min(1e-6)).clamp(0, 0.995)
    return nodes, (weight > 0.3 * near.sum(0)).float()


def lineages(library: Library) -> Tensor:
    """(concepts, 5): each concept and its ancestors, nearest first, then itself again."""
    position = {name: i for i, name in enumerate(library.names)}
    lines = [[position[n] for n in library.hierarchy.lineage(name)] for name in library.names]
    return torch.tensor([(line + [line[0]] * len(LEVELS))[: len(LEVELS)] for line in lines], device=library.device)


@torch.no_grad()
def figures_of(decoder: EndmemberDecoder, recognise: nn.Module, library: Library, nodes: Tensor, known: Tensor) -> dict:
    """How near (radians) the decoder comes to held-out spectra, and its typical spectra to the mean shape of their
    class.
    """
    rows = library.test
    anchors = library.anchors[library.label[rows]]
    mean, _ = recognise(torch.cat([nodes[rows] * known[rows], known[rows], anchors], -1)).chunk(2, -1)
    reached = angle(decoder(anchors, mean) * known[rows], nodes[rows] * known[rows])
    typical = decoder(library.anchors, torch.zeros(len(library.anchors), LATENT, device=library.device))
    shapes = nn.functional.normalize(nodes * known, dim=-1)
    apart = []
    for label in torch.unique(library.label[library.train]).tolist():
        own = library.train[library.label[library.train] == label]
        if len(own) >= 5:
            everywhere = known[own].amin(0)
            apart.append(float(angle(typical[label] * everywhere, (shapes[own] * everywhere).mean(0))))
    return {
        "held_out_mean_spectral_angle_rad": round(float(reached.mean()), 4),
        "typical_to_class_mean_angle_rad": round(float(np.mean(apart)), 4) if apart else None,
    }


def angle(a: Tensor, b: Tensor) -> Tensor:
    """Spectral angle in radians."""
    return torch.acos(nn.functional.cosine_similarity(a, b, dim=-1).clamp(-1, 1))

"""Shares from library spectra: synthetic mixtures for each run, and a regression on what the encoder sees in them.

A material is many spectra, and where every pixel is a mixture the scene shows none of them pure. So the spectra that
the words mean are drawn from the bundled library (`model/library.py`), mixed at random (synthetic mixing, Okujeni et
al. 2013, Remote Sens. Environ. 137, 184-197), seen through the scene's bands, and the shares are regressed on the
encoder's coordinates by ridge regression. A pixel costs it one matrix product, for its coordinates are there already.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ...options import AREAL, INTIMATE
from ..grid import from_grid
from ..mixing import to_albedo, to_reflectance
from ..model.decoder import LATENT
from ..workers import one_thread
from .illumination import lit_factor

if TYPE_CHECKING:
    from ..endmembers.endmembers import Endmembers
    from ..spectral_model import SpectralModel

LEAST = 1e-6  # share
OF_SCENE = (0.0, 0.5)  # share of the mixtures that hold the scene's endmembers: a regression for each
MIXTURES = 4000  # at once
PARTS = 4  # of so many mixtures for a regression of shares: with one, chance moved those of the field sites by 0.010
PIXELS_AT_ONCE = 4096
RIDGE = 1e-3  # of features whose variance is one
CONCENTRATION = (0.3, 1.5)  # of the Dirichlet distributions: from nearly pure pixels to even mixtures
MOST_ABSENT = 0.6  # probability that a material is missing in a pixel, at most
OTHERS = 0.3  # share of mixtures that hold something nobody named
BRIGHTNESS = 0.25  # of each part, standard deviation of the logarithm
ILLUMINATION = {"shade-normalised": 0.35, "area": 0.1}  # of the pixel
SNR_DB = (20.0, 45.0)
GRAIN_SIZE = 0.5  # of each part of an intimate mixture, standard deviation of the logarithm
TRACES = 0.95  # of the mixtures without a material that is called by its colour
FROM_DECODER = 60  # spectra of a material that the library has none of


@dataclass(frozen=True)
class Regression:
    """Encoder coordinates (n, w) -> shares (n, p + 1) of the materials and of what nobody named: `matrix` (w, p + 1),
    `offset` (p + 1,).
    """

    matrix: Tensor
    offset: Tensor

    def __call__(self, coordinates: Tensor) -> Tensor:
        share = (coordinates @ self.matrix + self.offset).clamp_min(LEAST)
        return share / share.sum(1, keepdim=True)

    def to(self, device: torch.device) -> Regression:
        """The same on a device."""
        return Regression(self.matrix.to(device), self.offset.to(device))


@dataclass(frozen=True)
class _Looks:
    """How a material can look: `spectra` (k, good bands) of the library, drawn with `probability` (k,); and `scene` (d,
    good bands), the draws of its endmember, with theirs. Either may be empty.
    """

    spectra: Tensor
    probability: np.ndarray
    scene: Tensor
    scene_probability: np.ndarray

    def drawn(self, of_scene: np.ndarray, rng: np.random.Generator) -> Tensor:
        """Spectra (n, good bands), from the scene where `of_scene` (n,)."""
        n = len(of_scene)
        scene = of_scene & (len(self.scene) > 0)
        part = torch.zeros(n, self.scene.shape[1])
        if len(self.spectra):
            part = self.spectra[rng.choice(len(self.spectra), n, p=self.probability)]
        else:
            scene[:] = True
        if scene.any():
            mine = torch.from_numpy(scene)
            part[mine] = self.scene[rng.choice(len(self.scene), n, p=self.scene_probability)][mine]
        return part

    @property
    def any(self) -> bool:
        return bool(len(self.spectra) or len(self.scene))


def _looks(model: SpectralModel, endmembers: Endmembers | None, rng: np.random.Generator) -> list[_Looks]:
    """Of each material, then of the word that nobody said where there is one, and last of what nobody named."""
    library, response = model.networks.library, torch.from_numpy(from_grid(model.bands)[:, model.good])
    anchors = model.anchors.cpu()
    seen = library.seen(response)
    draws, weight, material = torch.zeros(0, 0, len(model.good)), np.zeros(0), np.zeros(0, int)
    if endmembers is not None:
        draws = torch.from_numpy(np.nan_to_num(endmembers.draws[:, :, model.good]).astype(np.float32))
        weight = endmembers.weight / endmembers.weight.sum()
        material = endmembers.material.copy()
        material[len(anchors) : len(anchors) + len(endmembers.unsaid)] = len(anchors)
        anchors = torch.cat([anchors, torch.from_numpy(endmembers.unsaid)])
    looks = []
    for m, rows in enumerate(library.members(anchors.numpy(), model.covered.cpu().numpy())):
        spectra, probability = seen[rows], library.weight[rows].astype(np.float64)
        if not len(rows) and m < len(anchors):
            latent = torch.from_numpy(rng.standard_normal((FROM_DECODER, LATENT)).astype(np.float32)).to(model.device)
            of = anchors[m : m + 1].to(model.device).expand(FROM_DECODER, -1)
            curves = model.networks.decoder(of, latent).cpu()
            spectra, probability = curves @ response, np.ones(FROM_DECODER)
        if m < len(model.anchors) and model.evidence is not None and len(spectra):  # of red fabrics, the red ones
            told = model.evidence(spectra.to(model.device))[:, m].cpu().numpy().astype(np.float64)
            probability = probability * np.exp(told)
        own = np.flatnonzero(np.where(material < 0, len(anchors), material) == m)
        scene, of_scene = draws[:, own].flatten(0, 1), np.repeat(weight, len(own))
        looks.append(_Looks(spectra, probability / max(probability.sum(), 1e-12), scene, of_scene / max(len(own), 1)))
    return looks


def mixtures(
    looks: Sequence[_Looks], illumination: str, of_scene: float, rng: np.random.Generator, mixing: str = AREAL
) -> tuple[Tensor, Tensor]:
    """Simulated pixels (n, good bands), and their true shares (n, p + 1) in a mode and a kind of mixing; a share
    `of_scene` of them holds the scene's own endmembers.
    """
    intimate = mixing == INTIMATE
    q, n, p = len(looks), MIXTURES, len(looks) - 1
    amount = rng.gamma(np.broadcast_to(rng.uniform(*CONCENTRATION, (n, 1)), (n, q))) + 1e-9
    absent = rng.random((n, q)) < rng.uniform(0, MOST_ABSENT, (n, 1))
    absent[:, p] |= rng.random(n) >= OTHERS
    absent[absent[:, :p].all(1), :p] = False
    amount[absent] = 0
    amount[:, p] *= looks[p].any
    share = torch.from_numpy((amount / amount.sum(1, keepdims=True)).astype(np.float32))
    scene = rng.random(n) < of_scene
    pixels, peak = torch.zeros(n, looks[0].scene.shape[1]), torch.ones(q)
    for i, look in enumerate(looks):
        if look.any:
            part = look.drawn(scene, rng)
            peak[i] = part.topk(min(3, part.shape[1])).values[:, -1].median().clamp_min(1e-6)
            vary = np.exp((GRAIN_SIZE if intimate else BRIGHTNESS) * rng.standard_normal((n, 1)))
            vary = torch.from_numpy(vary.astype(np.float32))
            part = _of_size(to_albedo(part), vary) if intimate else vary * part
            pixels += share[:, i, None] * part
    if intimate:
        pixels = to_reflectance(pixels)
    light = np.exp(ILLUMINATION[illumination] * rng.standard_normal((n, 1)))
    pixels *= torch.from_numpy(light.astype(np.float32))
    noise = 10 ** (-rng.uniform(*SNR_DB, (n, 1)) / 20) * rng.standard_normal(tuple(pixels.shape))
    pixels += pixels.square().mean(1, keepdim=True).sqrt() * torch.from_numpy(noise.astype(np.float32))
    if illumination != "area" and not intimate:
        lit = share * torch.cat([lit_factor(peak[:p]), torch.ones(1)])
        share = lit / lit.sum(1, keepdim=True)
    return pixels, share


def _of_size(albedo: Tensor, size: Tensor) -> Tensor:
    """Albedo (n, b) of grains `size` (n, 1) times as large: absorption against scattering, (1 - w) / w, grows with the
    size (Hapke 1981).
    """
    return albedo / (albedo + size * (1 - albedo)).clamp_min(1e-6)


@one_thread()
@torch.no_grad()
def regressions(model: SpectralModel, endmembers: Endmembers) -> tuple[Regression, ...]:
    """One for each of OF_SCENE, for a model's bands, words and mode and a scene's endmembers; the same for the same
    seed, whatever the number of threads.
    """
    p = len(model.anchors)
    looks = _looks(model, endmembers, np.random.default_rng(model.seed))
    coloured = () if model.evidence is None else model.evidence.coloured

    def seen_in(part: tuple[int, int]) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng((model.seed, *part))
        pixels, share = mixtures(looks, model.illumination, OF_SCENE[part[0]], rng, model.mixing)
        share = torch.cat([share[:, :p], share[:, p:].sum(1, keepdim=True)], 1)
        return _seen(model, pixels), share

    with model.workers() as workers:
        parts = workers.map(seen_in, product(range(len(OF_SCENE)), range(PARTS)))
    found = []
    for first in range(0, len(parts), PARTS):
        seen, share = map(torch.cat, zip(*parts[first : first + PARTS]))
        regression = _ridge(seen, share).to(model.device)
        found.append(_without_traces(regression, seen, share, coloured))
    return tuple(found)


@one_thread()
@torch.no_grad()
def library_regression(model: SpectralModel) -> Regression | None:
    """The one of the library alone, for any scene of the model's bands; None where the library has nothing of a
    material, or nothing that none of them is.
    """
    rng = np.random.default_rng(0)
    looks = _looks(model, None, rng)
    if not all(look.any for look in looks):
        return None
    pixels, share = mixtures(looks, model.illumination, OF_SCENE[0], rng, model.mixing)
    return _ridge(_seen(model, pixels), share).to(model.device)


def _seen(model: SpectralModel, pixels: Tensor) -> Tensor:
    """The coordinates (n, w) of mixtures (n, b)."""
    return torch.cat([model.coordinates(part) for part in pixels.to(model.device).split(PIXELS_AT_ONCE)])


def _without_traces(regression: Regression, seen: Tensor, share: Tensor, materials: Sequence[int]) -> Regression:
    """The regression whose zero of `materials` lies above TRACES of what it gives in mixtures (coordinates n, w; shares
    n, p + 1) without them. A thing called by its colour ("red fabric") is rare: traces everywhere would outweigh it.
    """
    given, offset = seen @ regression.matrix + regression.offset, regression.offset.clone()
    for m in materials:
        offset[m] -= given[share[:, m] == 0, m].quantile(TRACES).clamp_min(0)
    return Regression(regression.matrix, offset)


def _ridge(seen: Tensor, share: Tensor) -> Regression:
    """Ridge regression of shares (n, p + 1) on coordinates (n, w), on the CPU in double precision."""
    seen, share = seen.cpu().double(), share.double()
    mean, deviation, level = seen.mean(0), seen.std(0).clamp_min(1e-6), share.mean(0)
    features = (seen - mean) / deviation
    gram = features.T @ features / len(seen) + RIDGE * torch.eye(features.shape[1], dtype=torch.float64)
    matrix = torch.linalg.solve(gram, features.T @ (share - level) / len(seen)) / deviation[:, None]
    return Regression(matrix.float(), (level - mean @ matrix).float())

"""Shares from library spectra: synthetic mixtures for each run, and a regression on what the encoder sees in them.

A material is many spectra, and where every pixel is a mixture the scene shows none of them pure. So the spectra that
the words mean are drawn from the bundled library (`model/library.py`), mixed at random (synthetic mixing, Okujeni et
al. 2013, Remote Sens. Environ. 137, 184-197), seen through the scene's bands, and the shares are regressed on the
encoder's coordinates by ridge regression. A pixel costs it one matrix product, for its coordinates are there already.
A second regression knows the scene as well: half of its mixtures hold the scene's endmembers, and half have shares like
those that these endmembers give in some pixels of the scene. Where both are so, the mixture is such a pixel itself, in
which the shares were moved: it keeps what no simulation knows of a scene, its atmosphere, its noise, how its materials
vary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

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
AS_FOUND = 0.5  # share of the mixtures of the second regression whose shares are like those found in the scene
LIKENESS = (5.0, 60.0)  # concentration of the Dirichlet distributions about the shares that were found
MIXTURES = 4000  # at once
PARTS = 2  # of so many mixtures for a regression of shares: with one, chance moved those of the field sites by 0.010
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
    """How a material can look: `spectra` (k, good bands) of the library, drawn with `probability` (k,); and `scene` (e,
    good bands), its endmembers there, each the mean of its draws. Either may be empty.
    """

    spectra: Tensor
    probability: np.ndarray
    scene: Tensor

    @cached_property
    def every(self) -> Tensor:
        """Those of the library, those of the scene, and zeros (k + e + 1, good bands)."""
        return torch.cat([self.spectra, self.scene, torch.zeros(1, self.scene.shape[1])])

    @cached_property
    def peak(self) -> Tensor:
        """How bright each of `every` is (k + e + 1,): one hot band must not make it bright."""
        return self.every.topk(min(3, self.every.shape[1])).values[:, -1]

    def drawn(self, of_scene: np.ndarray, rng: np.random.Generator) -> Tensor:
        """Rows (n,) of `every`, of the scene where `of_scene` (n,); zeros where nothing is known of it."""
        n, k, e = len(of_scene), len(self.spectra), len(self.scene)
        rows = rng.choice(k, n, p=self.probability) if k else np.full(n, k + e)
        scene = of_scene if k else np.ones(n, bool)
        if e and scene.any():
            rows[scene] = k + rng.integers(e, size=int(scene.sum()))
        return torch.from_numpy(rows)

    @property
    def typical(self) -> Tensor:
        """One spectrum (good bands,): of the scene, else of the library, else zeros."""
        if len(self.scene):
            return self.scene.mean(0)
        return torch.from_numpy(self.probability).float() @ self.spectra

    @property
    def any(self) -> bool:
        return bool(len(self.spectra) or len(self.scene))


@dataclass(frozen=True)
class Found:
    """Some `pixels` (k, good bands) of a scene and the shares (k, p + 1) that its endmembers give there, last of what
    nobody named.
    """

    pixels: Tensor
    share: Tensor


def _looks(model: SpectralModel, endmembers: Endmembers | None, rng: np.random.Generator) -> list[_Looks]:
    """Of each material, then of the word that nobody said where there is one, and last of what nobody named."""
    library, response = model.networks.library, torch.from_numpy(from_grid(model.bands)[:, model.good])
    anchors = model.anchors.cpu()
    seen = library.seen(response)
    found, material = torch.zeros(0, len(model.good)), np.zeros(0, int)
    if endmembers is not None:
        found = torch.from_numpy(np.nan_to_num(endmembers.spectra[:, model.good]).astype(np.float32))
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
        looks.append(_Looks(spectra, probability / max(probability.sum(), 1e-12), found[own]))
    return looks


def mixtures(
    looks: Sequence[_Looks],
    illumination: str,
    of_scene: float,
    rng: np.random.Generator,
    mixing: str = AREAL,
    found: Found | None = None,
) -> tuple[Tensor, Tensor]:
    """Simulated pixels (n, good bands), and their true shares (n, q) of the looks in a mode and a kind of mixing; a
    share `of_scene` of them holds the scene's own endmembers. AS_FOUND of them have shares like those `found` in some
    pixels of the scene; where the endmembers are the scene's, too, they are such pixels with other shares.
    """
    intimate, n = mixing == INTIMATE, MIXTURES
    scene = rng.random(n) < of_scene
    drawn = [look.drawn(scene, rng) for look in looks]
    parts = [look.every[rows] for look, rows in zip(looks, drawn)]
    lit = torch.ones(len(looks))  # how much of the light a share of the area counts for
    if illumination != "area" and not intimate:
        peak = [look.peak[rows].median().clamp_min(1e-6) for look, rows in zip(looks[:-1], drawn)]
        lit[:-1] = lit_factor(torch.stack(peak))
    area = _areas(looks, rng)
    alike = np.zeros(n, bool)
    if found is not None:
        alike, which = rng.random(n) < AS_FOUND, rng.integers(len(found.pixels), size=n)
        there = _shares(nn.functional.pad(found.share.cpu(), (0, len(looks) - found.share.shape[1])) / lit)
        about = there.numpy()[which[alike]] * rng.uniform(*LIKENESS, (int(alike.sum()), 1))
        area[alike] = rng.gamma(np.maximum(about, LEAST)) + 1e-9
    area[:, -1] *= looks[-1].any
    share = _shares(torch.from_numpy(area.astype(np.float32)))
    pixels = torch.zeros_like(parts[0])
    for i, part in enumerate(parts):
        vary = np.exp((GRAIN_SIZE if intimate else BRIGHTNESS) * rng.standard_normal((n, 1)))
        vary = torch.from_numpy(vary.astype(np.float32))
        pixels += share[:, i, None] * (_of_size(to_albedo(part), vary) if intimate else vary * part)
    if intimate:
        pixels = to_reflectance(pixels)
    light = np.exp(ILLUMINATION[illumination] * rng.standard_normal((n, 1)))
    pixels *= torch.from_numpy(light.astype(np.float32))
    noise = 10 ** (-rng.uniform(*SNR_DB, (n, 1)) / 20) * rng.standard_normal(tuple(pixels.shape))
    pixels += pixels.square().mean(1, keepdim=True).sqrt() * torch.from_numpy(noise.astype(np.float32))
    moved = torch.from_numpy(alike & scene)
    if found is not None and moved.any() and not intimate:
        ends, rows = torch.stack([look.typical for look in looks]), torch.from_numpy(which)[moved]
        pixels[moved] = _moved(found.pixels.cpu()[rows], there[rows], share[moved], ends)
    return pixels, _shares(share * lit)


def _moved(pixels: Tensor, there: Tensor, share: Tensor, ends: Tensor) -> Tensor:
    """Pixels (n, b) in which not `there` (n, q) but `share` (n, q) is of the endmembers (q, b), under the same
    light.
    """
    mixture = there @ ends
    light = (pixels * mixture).sum(1, keepdim=True) / mixture.square().sum(1, keepdim=True).clamp_min(1e-9)
    return pixels + light * ((share - there) @ ends)


def _shares(amount: Tensor) -> Tensor:
    """Amounts (n, q) divided by their sum."""
    return amount / amount.sum(1, keepdim=True).clamp_min(1e-12)


def _areas(looks: Sequence[_Looks], rng: np.random.Generator) -> np.ndarray:
    """Amounts (n, q) of area, from nearly pure pixels to even mixtures; what nobody named, the last, is in few."""
    q, n = len(looks), MIXTURES
    amount = rng.gamma(np.broadcast_to(rng.uniform(*CONCENTRATION, (n, 1)), (n, q))) + 1e-9
    absent = rng.random((n, q)) < rng.uniform(0, MOST_ABSENT, (n, 1))
    absent[:, -1] |= rng.random(n) >= OTHERS
    absent[absent[:, :-1].all(1), :-1] = False
    amount[absent] = 0
    return amount


def _of_size(albedo: Tensor, size: Tensor) -> Tensor:
    """Albedo (n, b) of grains `size` (n, 1) times as large: absorption against scattering, (1 - w) / w, grows with the
    size (Hapke 1981).
    """
    return albedo / (albedo + size * (1 - albedo)).clamp_min(1e-6)


@one_thread()
@torch.no_grad()
def regressions(
    model: SpectralModel, endmembers: Endmembers, found: Found, by_library: Regression | None
) -> tuple[Regression, ...]:
    """One for each of OF_SCENE, for a model's bands, words and mode, a scene's endmembers and what they give in some of
    its pixels; the same for the same seed, whatever the number of threads.

    What they give is left out in area mode, where light and shade move it, and where a thing is called by its colour,
    of which endmembers give traces everywhere. The first is what `library_regression` made,
    but for what only a scene tells: a word that nobody said, things called by their colour.
    """
    p = len(model.anchors)
    looks = _looks(model, endmembers, np.random.default_rng(model.seed))
    coloured = () if model.evidence is None else model.evidence.coloured

    found_by = [by_library] if by_library is not None and not coloured and not len(endmembers.unsaid) else []
    for number, of_scene in list(enumerate(OF_SCENE))[len(found_by) :]:
        like = found if of_scene and model.illumination != "area" and not coloured else None
        seen, share = _simulated(model, looks, of_scene, (model.seed, number), like)
        share = torch.cat([share[:, :p], share[:, p:].sum(1, keepdim=True)], 1)
        found_by.append(_without_traces(ridge(seen, share).to(model.device), seen, share, coloured))
    return tuple(found_by)


@one_thread()
@torch.no_grad()
def library_regression(model: SpectralModel) -> Regression | None:
    """The one of the library alone, for any scene of the model's bands, whatever the seed; None where there is one
    material, where the library has nothing of a material, or nothing that none of them is.
    """
    if len(model.anchors) == 1:
        return None
    looks = _looks(model, None, np.random.default_rng(0))
    if not all(look.any for look in looks):
        return None
    return ridge(*_simulated(model, looks, OF_SCENE[0], (0,))).to(model.device)


def _simulated(
    model: SpectralModel, looks: Sequence[_Looks], of_scene: float, seed: tuple[int, ...], found: Found | None = None
) -> tuple[Tensor, Tensor]:
    """PARTS of mixtures, each by one of the model's threads: their coordinates (n, w) and shares (n, q)."""

    def part(number: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng((*seed, number))
        pixels, share = mixtures(looks, model.illumination, of_scene, rng, model.mixing, found)
        return _seen(model, pixels), share

    with model.workers() as workers:
        seen, share = zip(*workers.map(part, range(PARTS)))
    return torch.cat(seen), torch.cat(share)


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


def ridge(seen: Tensor, share: Tensor) -> Regression:
    """Ridge regression of shares (n, p + 1) on coordinates (n, w), on the CPU in double precision."""
    seen, share = seen.cpu().double(), share.double()
    mean, deviation, level = seen.mean(0), seen.std(0).clamp_min(1e-6), share.mean(0)
    features = (seen - mean) / deviation
    gram = features.T @ features / len(seen) + RIDGE * torch.eye(features.shape[1], dtype=torch.float64)
    matrix = torch.linalg.solve(gram, features.T @ (share - level) / len(seen)) / deviation[:, None]
    return Regression(matrix.float(), (level - mean @ matrix).float())

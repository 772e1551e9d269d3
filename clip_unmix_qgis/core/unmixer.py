"""Unmix a scene with materials given as text anchors: encoder, semantic prior, endmembers, sparse abundances."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor

from ..errors import UserError
from ..options import DEVICES, ILLUMINATIONS
from .adapter import SceneAdapter
from .bands import Bands
from .decoder import LATENT, EndmemberDecoder
from .encoder import SpectralEncoder
from .endmembers import (
    MOST_CANDIDATES,
    OTHER,
    UNSEEN_LOGIT,
    Endmembers,
    candidates,
    choose,
    decoder_misfit,
    meaning,
    others,
    settle,
    unit,
    without_noise,
)
from .grid import from_grid, to_grid
from .illumination import lit_factor
from .penalty import PenaltyWeights
from .simplex import solve
from .weights import identity, load_weights

Module = TypeVar("Module", bound=torch.nn.Module)
_PIXELS_AT_ONCE = 16384


@dataclass
class Maps:
    """Results for n pixels; rows of invalid pixels are NaN. `abundance.sum(1) + other` is 1; `residual` is the RMSE in reflectance."""

    abundance: np.ndarray  # (n, p)
    other: np.ndarray  # (n,)
    similarity: np.ndarray  # (n, p), cosine of pixel and anchor in CLIP space after the mean phrase is taken away
    residual: np.ndarray  # (n,)


def pick_device(device: str) -> torch.device:
    """'auto' takes CUDA where it works; asking for CUDA where there is none is an error."""
    if device == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if device == "cuda" and not torch.cuda.is_available():
        raise UserError("No CUDA device can be used here: choose the device 'cpu' or 'auto'.")
    if device not in DEVICES:
        raise UserError(f"Unknown device '{device}': choose one of {', '.join(DEVICES)}.")
    return torch.device(device)


@contextmanager
def one_thread() -> Iterator[None]:
    """The search for endmembers is thousands of small operations: sharing each among threads costs more than it gains."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


class Unmixer:
    """One scene's unmixing model.

    `illumination` says what an abundance is a share of:
     - "shade-normalised": of the lit surface. Brightness is free (shade, slope, calibration cancel): non-negative least squares
       on spectra of unit norm, divided by its sum; `illumination.lit_factor` says how dark materials count.
     - "area": of the pixel's area. Endmembers keep their reflectance, abundances sum to one in the fit (fully constrained
       least squares, Heinz & Chang 2001), so a shaded pixel counts as dark material.
    """

    def __init__(
        self,
        bands: Bands,
        anchors: np.ndarray,
        *,
        illumination: str = "shade-normalised",
        device: str = "auto",
        seed: int = 0,
        adapter: SceneAdapter | None = None,
    ) -> None:
        if illumination not in ILLUMINATIONS:
            raise UserError(f"Unknown illumination '{illumination}': choose {' or '.join(ILLUMINATIONS)}.")
        self.bands, self.illumination, self.seed = bands, illumination, seed
        self.adapter = adapter  # what labelled pixels have taught (adapter.py); may be exchanged before prepare()
        self.device = pick_device(device)
        self.weights: list[dict] = []
        self.encoder = self._load(SpectralEncoder(), "spectral_encoder")
        self.decoder = self._load(EndmemberDecoder(), "endmember_decoder")
        self.penalty = self._load(PenaltyWeights(), "penalty_weights")
        matrix, covered = to_grid(bands)
        if covered.sum() < 3:
            raise UserError("The good bands of this scene lie outside 350-2500 nm: check its wavelengths and their units.")
        self.to_grid = torch.from_numpy(matrix).to(self.device)
        self.covered = torch.from_numpy(covered).to(self.device)
        tensors, card = load_weights("anchors")
        self.weights.append(identity(card))
        centred = np.asarray(anchors, np.float32) - tensors["mean"]
        self.anchors = torch.from_numpy(unit(centred)).to(self.device)
        self.good = np.flatnonzero(bands.good)
        self.endmembers: Endmembers | None = None

    def _load(self, module: Module, name: str) -> Module:
        tensors, card = load_weights(name)
        self.weights.append(identity(card))
        module.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
        return module.to(self.device).eval().requires_grad_(False)

    # -- the semantic prior ---------------------------------------------------------------------------------------
    def _on_grid(self, spectra: np.ndarray) -> Tensor:
        filled = np.where(self.bands.good, spectra, 0).astype(np.float32)
        return torch.from_numpy(filled).to(self.device) @ self.to_grid

    @torch.no_grad()
    def embed(self, spectra: np.ndarray) -> Tensor:
        """Spectra (n, b) -> unit vectors (n, 512) in centred CLIP space."""
        grid = self._on_grid(spectra)
        return (
            torch.cat([self.encoder(part, self.covered) for part in grid.split(_PIXELS_AT_ONCE)]) if len(grid) else grid.new_zeros(0, 512)
        )

    @torch.no_grad()
    def logits(self, spectra: np.ndarray) -> np.ndarray:
        """Logits (n, p) of the share of each material in each spectrum."""
        return self.score(self.embed(spectra))[0].cpu().numpy().astype(np.float64)

    def score(self, embedding: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and similarities (n, p) of embedded spectra (n, 512), as the adapter corrects them."""
        logits, similarity = self.encoder.logits(embedding, self.anchors), embedding @ self.anchors.T
        if self.adapter is None:
            return logits, similarity
        correction = self.adapter.correction(embedding)
        return logits + correction, (similarity + correction / self.encoder.log_scale.exp()).clamp(-1, 1)

    # -- endmembers -----------------------------------------------------------------------------------------------
    def prepare(self, sample: np.ndarray, labelled: dict[int, np.ndarray] | None = None) -> Endmembers:
        """Find this scene's endmembers on a sample (n, b) of its valid pixels; `labelled` gives spectra (k, b) of some materials."""
        labelled = labelled or {}
        sample = np.asarray(sample, np.float64)
        sample = sample[np.isfinite(sample[:, self.good]).all(1)]
        sample = sample[np.linalg.norm(sample[:, self.good], axis=1) > 1e-6]
        if not len(sample):
            raise UserError("The scene holds no valid pixel to unmix: check its nodata value and its bands.")
        sample[:, self.good] = without_noise(sample[:, self.good])
        logits = self.logits(sample)
        with one_thread():
            self.endmembers = self._find(sample, logits, labelled)
        return self.endmembers

    def _find(self, sample: np.ndarray, logits: np.ndarray, labelled: dict[int, np.ndarray]) -> Endmembers:
        rng = np.random.default_rng(self.seed)
        p = len(self.anchors)
        fixed = {m: np.nanmedian(np.asarray(spectra, np.float64), axis=0) for m, spectra in labelled.items()}
        pool = candidates(sample[:, self.good], logits, rng)
        if self.adapter is not None:
            pool = np.concatenate([self.adapter.spectra[:, self.good], pool])
        everything = np.zeros((len(pool), sample.shape[1]))
        everything[:, self.good] = pool
        pool_logits = self.logits(everything)
        angle = decoder_misfit(self.decoder, self.anchors, self._on_grid(everything), self.covered)
        score = meaning(pool_logits, angle)
        taught = 0
        if self.adapter is not None:
            taught = len(self.adapter.spectra)
            score = score + self.adapter.evidence(pool, self.good)
            pool_logits = np.maximum(pool_logits, np.where(self.adapter.known, UNSEEN_LOGIT, -np.inf))  # a labelled material is there
        if len(pool) > MOST_CANDIDATES:
            keep = np.argsort(-np.append(np.full(taught, np.inf), score[taught:].max(1)), kind="stable")[:MOST_CANDIDATES]
            everything, pool_logits, score = everything[keep], pool_logits[keep], score[keep]
        source = dict.fromkeys(fixed, "samples")
        free = sorted((m for m in range(p) if m not in fixed), key=lambda m: -score[:, m].max())
        for rank, m in enumerate(free):
            if pool_logits[:, m].max() < UNSEEN_LOGIT or rank >= len(everything):  # nothing here looks like it, or nothing is left for it
                fixed[m], source[m] = self._typical(m), "decoder"
        shapes = unit(sample[rng.choice(len(sample), min(len(sample), 400), replace=False)][:, self.good])
        chosen = choose(score, everything[:, self.good], shapes, {m: s[self.good] for m, s in fixed.items()}) if len(fixed) < p else {}
        spectra, material, origin = [], [], []
        for m in range(p):
            spectra.append(fixed[m] if m in fixed else everything[chosen[m]])
            material.append(m)
            origin.append(source.get(m, "scene"))
        for k in others(everything[:, self.good], pool_logits, np.array(spectra)[:, self.good], alone=p == 1):
            spectra.append(everything[k])
            material.append(OTHER)
            origin.append("scene")
        settled = np.array(spectra)
        free = [m for m in range(p) if origin[m] == "scene"]
        settled[:, self.good] = settle(settled[:, self.good], sample[:, self.good], logits, free)
        return Endmembers(settled, np.array(material), origin)

    @torch.no_grad()
    def _typical(self, m: int) -> np.ndarray:
        """The decoder's typical spectrum of material m at the scene's bands (b,), NaN at bad bands."""
        grid = self.decoder(self.anchors[m : m + 1], torch.zeros(1, LATENT, device=self.device)).cpu().numpy()[0]
        return np.where(self.bands.good, grid @ from_grid(self.bands), np.nan).astype(np.float64)

    # -- abundances -----------------------------------------------------------------------------------------------
    @torch.no_grad()
    def unmix(self, spectra: np.ndarray) -> Maps:
        """Unmix n spectra (n, b) in reflectance; rows with NaN in a good band come out as NaN."""
        if self.endmembers is None:
            raise RuntimeError("call prepare() before unmix()")
        n, p = len(spectra), len(self.anchors)
        maps = Maps(
            np.full((n, p), np.nan, np.float32),
            np.full(n, np.nan, np.float32),
            np.full((n, p), np.nan, np.float32),
            np.full(n, np.nan, np.float32),
        )
        valid = np.flatnonzero(np.isfinite(spectra[:, self.good]).all(1))
        for rows in np.array_split(valid, max(1, -(-len(valid) // _PIXELS_AT_ONCE))):
            if len(rows):
                self._unmix_valid(spectra[rows], rows, maps)
        return maps

    def _unmix_valid(self, spectra: np.ndarray, rows: np.ndarray, maps: Maps) -> None:
        assert self.endmembers is not None
        p = len(self.anchors)
        embedding = self.embed(spectra)
        logits, similarity = self.score(embedding)
        pixels = torch.from_numpy(spectra[:, self.good].astype(np.float32)).to(self.device)
        ends = torch.from_numpy(self.endmembers.spectra[:, self.good]).to(self.device).float()
        size = ends.norm(dim=1)
        brightness = pixels.norm(dim=1).clamp_min(1e-6)
        # The penalty compares spectra of unit norm, so that it weighs the same in sun and shade.
        penalty = self.penalty(logits)
        penalty = torch.cat([penalty, penalty.mean(1, keepdim=True)], 1)  # the last column serves what nobody named
        weight = penalty[:, self.endmembers.material]
        if self.illumination == "area":
            scale = (size.square().mean()).clamp_min(1e-12)
            coefficients = solve(ends @ ends.T, pixels @ ends.T, weight * scale, sum_to_one=True).float()
            share = coefficients
        else:
            shapes = ends / size[:, None]
            coefficients = (
                solve(shapes @ shapes.T, (pixels @ shapes.T) / brightness[:, None], weight, sum_to_one=False).float()
                * brightness[:, None]
                / size
            )
            dark = coefficients.sum(1) <= 0  # a pixel unlike everything: give it to the nearest
            if dark.any():
                nearest = (pixels[dark] @ shapes.T).argmax(1)
                coefficients[dark, nearest] = 1e-9
            peak = ends.sort(1).values[:, -min(3, ends.shape[1])].clamp_min(1e-6)  # third largest: one hot band must not scale a material
            share = coefficients * lit_factor(peak)
        share = share / share.sum(1, keepdim=True).clamp_min(1e-30)
        by_material = torch.zeros(len(rows), p + 1, device=self.device).index_add_(
            1, torch.from_numpy(self.endmembers.material % (p + 1)).to(self.device), share
        )
        residual = (pixels - coefficients @ ends).square().mean(1).sqrt()
        maps.abundance[rows] = by_material[:, :p].cpu().numpy()
        maps.other[rows] = by_material[:, p].cpu().numpy()
        maps.similarity[rows] = similarity.cpu().numpy()
        maps.residual[rows] = residual.cpu().numpy()

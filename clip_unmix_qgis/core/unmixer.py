"""Unmix a scene with materials given as text anchors: encoder, semantic prior, endmembers, sparse abundances."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor

from ..errors import UserError
from ..options import ILLUMINATIONS
from ..paths import MODELS
from .abundance.estimator import AbundanceEstimator
from .adapter.scene_adapter import SceneAdapter
from .bands import Bands
from .device import TOO_SMALL, pick_device
from .endmembers.candidates import candidates, without_noise
from .endmembers.endmembers import (
    MOST_CANDIDATES,
    OTHER,
    UNSEEN_LOGIT,
    Endmembers,
    decoder_misfit,
    fit_decoder,
    meaning,
    others,
    settle,
)
from .endmembers.search import EndmemberSearch
from .grid import from_grid, to_grid
from .model.calibration import Calibration, interval_features
from .model.decoder import LATENT, EndmemberDecoder
from .model.encoder import SpectralEncoder
from .model.penalty import PenaltyWeights
from .spectra import unit
from .weights import identity, load_weights
from .workers import Workers

Module = TypeVar("Module", bound=torch.nn.Module)
Part = TypeVar("Part")
_PIXELS_AT_ONCE = {"cpu": 4096, "cuda": 1 << 18}
_CANDIDATES_AT_ONCE = 16
_FEWEST_AT_ONCE = 1 << 12  # on a card whose memory is short
_SEARCH_PIXELS = 250  # on which sets of endmembers are weighed


@dataclass
class Maps:
    """Results for n pixels; rows of invalid pixels are NaN. `abundance.sum(1) + other` is 1."""

    abundance: np.ndarray  # (n, p)
    uncertainty: np.ndarray  # (n, p), half of the interval around the abundance that holds the true share with a probability of 90 %
    other: np.ndarray  # (n,)
    similarity: np.ndarray  # (n, p), cosine of pixel and anchor in CLIP space after the mean phrase is taken away
    presence: np.ndarray  # (n, p), probability that the material covers a tenth of the pixel
    residual: np.ndarray  # (n,), RMSE of the reconstruction in reflectance
    signal: np.ndarray  # (n,), root mean square of the reflectance

    @classmethod
    def empty(cls, n: int, p: int) -> Maps:
        """All NaN."""

        def nan(*shape: int) -> np.ndarray:
            return np.full(shape, np.nan, np.float32)

        return cls(nan(n, p), nan(n, p), nan(n), nan(n, p), nan(n, p), nan(n), nan(n))


@dataclass
class Estimate:
    """What is known of n pixels before calibration, as tensors: (n, p) where there are materials, (n,) else."""

    share: Tensor
    spread: Tensor  # standard deviation among the draws of endmembers
    other: Tensor
    similarity: Tensor
    logits: Tensor
    residual: Tensor
    signal: Tensor
    features: Tensor  # (n, p, f) for the interval


@dataclass
class Candidates:
    """Spectra (k, b) that may be endmembers, 0 at bad bands; their similarity logits (k, p) and how well they stand for each material."""

    spectra: np.ndarray
    logits: np.ndarray
    score: np.ndarray


class Unmixer:
    """One scene's unmixing model.

    `illumination` says what an abundance is a share of: "shade-normalised" of the lit surface, "area" of the pixel (`estimator.py`).
    `threads` is how many CPU cores to use, by default as many as torch would. `models` is the folder of the weights.
    """

    def __init__(
        self,
        bands: Bands,
        anchors: np.ndarray,
        *,
        illumination: str = "shade-normalised",
        device: str = "auto",
        threads: int | None = None,
        seed: int = 0,
        adapter: SceneAdapter | None = None,
        models: Path = MODELS,
    ) -> None:
        if illumination not in ILLUMINATIONS:
            raise UserError(f"Unknown illumination '{illumination}': choose {' or '.join(ILLUMINATIONS)}.")
        self.bands, self.illumination, self.seed = bands, illumination, seed
        self.adapter = adapter  # what labelled pixels have taught (adapter.py); may be exchanged before prepare()
        self.device, self.warnings = pick_device(device)
        self._pixels_on_card = _PIXELS_AT_ONCE["cuda"]
        self.threads = threads or torch.get_num_threads()
        self.models = models
        self.weights: list[dict] = []
        self.encoder = self._load(SpectralEncoder(), "spectral_encoder")
        self.decoder = self._load(EndmemberDecoder(), "endmember_decoder")
        self.penalty = self._load(PenaltyWeights(), "penalty_weights")
        self.calibration = self._load(Calibration(), "calibration")
        matrix, covered = to_grid(bands)
        if covered.sum() < 3:
            raise UserError("The good bands of this scene lie outside 350-2500 nm: check its wavelengths and their units.")
        self.good = np.flatnonzero(bands.good)
        self.to_grid = torch.from_numpy(matrix[self.good]).to(self.device)
        self.covered = torch.from_numpy(covered).to(self.device)
        tensors, card = load_weights("anchors", models)
        self.weights.append(identity(card))
        centred = np.asarray(anchors, np.float32) - tensors["mean"]
        self.anchors = torch.from_numpy(unit(centred)).to(self.device)
        self.endmembers: Endmembers | None = None
        self._estimator: tuple[Endmembers, AbundanceEstimator] | None = None

    def _load(self, module: Module, name: str) -> Module:
        tensors, card = load_weights(name, self.models)
        self.weights.append(identity(card))
        module.load_state_dict({key: torch.from_numpy(value) for key, value in tensors.items()})
        return module.to(self.device).eval().requires_grad_(False)

    # -- the semantic prior ---------------------------------------------------------------------------------------
    def _good(self, spectra: np.ndarray) -> Tensor:
        """The good bands of spectra (n, b), on the device; no copy where all are good."""
        pixels = torch.from_numpy(np.ascontiguousarray(spectra, dtype=np.float32)).to(self.device)
        return pixels if self.bands.good.all() else pixels.index_select(1, torch.from_numpy(self.good).to(self.device))

    def _on_grid(self, spectra: np.ndarray) -> Tensor:
        return self._good(spectra) @ self.to_grid

    def _coordinates(self, pixels: Tensor) -> Tensor:
        return self.encoder.coordinates(pixels @ self.to_grid, self.covered)

    def embed(self, spectra: np.ndarray) -> Tensor:
        """Spectra (n, b) -> unit vectors (n, 512) in centred CLIP space."""
        return torch.cat(self._in_parts(spectra, lambda pixels: self.encoder.expand(self._coordinates(pixels))))

    def logits(self, spectra: np.ndarray) -> np.ndarray:
        """Logits (n, p) of the share of each material in each spectrum."""
        return self.score(spectra)[0].cpu().numpy().astype(np.float64)

    def score(self, spectra: np.ndarray) -> tuple[Tensor, Tensor]:
        """Logits and similarities (n, p) of spectra (n, b), as the adapter corrects them."""
        logits, similarity = zip(*self._in_parts(spectra, lambda pixels: self._score(self._coordinates(pixels))))
        return torch.cat(logits), torch.cat(similarity)

    def _in_parts(self, spectra: np.ndarray, work: Callable[[Tensor], Part]) -> list[Part]:
        with self._workers() as workers:
            return workers.map(work, self._good(spectra).split(_PIXELS_AT_ONCE[self.device.type]))

    def _workers(self) -> Workers:
        return Workers(self.threads if self.device.type == "cpu" else 1)

    def _score(self, coordinates: Tensor) -> tuple[Tensor, Tensor]:
        """The same from coordinates (n, width): spares the products with 512 columns."""
        anchors = self.encoder.along_axes(self.anchors)
        logits, similarity = self.encoder.logits(coordinates, anchors), coordinates @ anchors.T
        if self.adapter is None:
            return logits, similarity
        correction = self.adapter.correction(self.encoder.expand(coordinates))
        return logits + correction, (similarity + correction / self.encoder.log_scale.exp()).clamp(-1, 1)

    # -- endmembers -----------------------------------------------------------------------------------------------
    def prepare(self, sample: np.ndarray, labelled: dict[int, np.ndarray] | None = None) -> Endmembers:
        """Find this scene's endmembers on a sample (n, b) of its valid pixels; `labelled` gives spectra (k, b) of some materials."""
        labelled = labelled or {}
        sample = self.cleaned(sample)
        if not len(sample):
            raise UserError("The scene holds no valid pixel to unmix: check its nodata value and its bands.")
        try:
            with self._workers() as workers:
                self.endmembers = self._find(sample, labelled, workers)
        except torch.cuda.OutOfMemoryError:
            self._leave_card()
            with self._workers() as workers:
                self.endmembers = self._find(sample, labelled, workers)
        return self.endmembers

    def cleaned(self, sample: np.ndarray) -> np.ndarray:
        """The pixels of a sample (n, b) that are valid and not black, float64 and without noise."""
        sample = np.asarray(sample, np.float64)
        sample = sample[np.isfinite(sample[:, self.good]).all(1)]
        sample = sample[np.linalg.norm(sample[:, self.good], axis=1) > 1e-6]
        if len(sample):
            sample[:, self.good] = without_noise(sample[:, self.good])
        return sample

    def _find(self, sample: np.ndarray, labelled: dict[int, np.ndarray], workers: Workers) -> Endmembers:
        rng = np.random.default_rng(self.seed)
        p = len(self.anchors)
        logits = self.logits(sample)
        found = self._candidates(sample, logits, rng, workers)
        spectra, good = found.spectra, found.spectra[:, self.good]
        fixed = {m: np.nanmedian(np.asarray(labels, np.float64), axis=0) for m, labels in labelled.items()}
        source = dict.fromkeys(fixed, "samples")
        free = sorted((m for m in range(p) if m not in fixed), key=lambda m: -found.score[:, m].max())
        for rank, m in enumerate(free):
            if found.logits[:, m].max() < UNSEEN_LOGIT or rank >= len(spectra):  # nothing here looks like it, or nothing is left for it
                fixed[m], source[m] = self._typical(m), "decoder"
        shapes = unit(sample[rng.choice(len(sample), min(len(sample), _SEARCH_PIXELS), replace=False)][:, self.good])
        search = EndmemberSearch(found.score, good, shapes, {m: spectrum[self.good] for m, spectrum in fixed.items()}, workers)
        best = search.best()
        named = np.array([fixed[m] if m in fixed else spectra[best[m]] for m in range(p)])
        unnamed = spectra[others(good, found.logits, named[:, self.good], alone=p == 1)]
        material = np.concatenate([np.arange(p), np.full(len(unnamed), OTHER)])
        origin = [source.get(int(m), "scene") for m in material]
        moved = [m for m in range(p) if origin[m] == "scene"]
        choices = Counter(tuple(choice[m] for m in search.free) for choice in search.draws(best, rng))

        def settled(rows: tuple[int, ...]) -> np.ndarray:
            draw = np.concatenate([named, unnamed])
            draw[search.free] = spectra[list(rows)]
            draw[:, self.good] = np.maximum(settle(draw[:, self.good], sample[:, self.good], logits, moved), 0)
            return draw

        draws = np.array(workers.map(settled, choices))
        weight = np.array(list(choices.values())) / sum(choices.values())
        mean = np.tensordot(weight, draws, 1)[:p]
        curves, angle = fit_decoder(self.decoder, self.anchors, self._on_grid(mean), self.covered)
        expected = np.where(self.bands.good, curves.cpu().numpy() @ from_grid(self.bands), np.nan).astype(np.float64)
        return Endmembers(draws, weight, material, origin, expected, angle.cpu().numpy().astype(np.float64))

    def _candidates(self, sample: np.ndarray, logits: np.ndarray, rng: np.random.Generator, workers: Workers) -> Candidates:
        """What may be an endmember of the scene, by its pixels and by what the adapter knows, weighed against the prompts."""
        known = np.zeros((0, len(self.good))) if self.adapter is None else self.adapter.candidates(self.good)
        pool = np.concatenate([known, candidates(sample[:, self.good], logits, rng)])
        spectra = np.zeros((len(pool), sample.shape[1]))
        spectra[:, self.good] = pool
        seen = self.logits(spectra)
        parts = self._on_grid(spectra).split(_CANDIDATES_AT_ONCE)
        angle = workers.map(lambda part: decoder_misfit(self.decoder, self.anchors, part, self.covered), parts)
        score = meaning(seen, np.concatenate(angle))
        if self.adapter is not None:
            score = score + self.adapter.evidence(pool, self.good)
            seen = np.maximum(seen, np.where(self.adapter.known, UNSEEN_LOGIT, -np.inf))  # a labelled material is there
        if len(pool) > MOST_CANDIDATES:  # what was taught stays
            rank = np.append(np.full(len(known), np.inf), score[len(known) :].max(1))
            keep = np.argsort(-rank, kind="stable")[:MOST_CANDIDATES]
            spectra, seen, score = spectra[keep], seen[keep], score[keep]
        return Candidates(spectra, seen, score)

    @torch.no_grad()
    def _typical(self, m: int) -> np.ndarray:
        """The decoder's typical spectrum of material m at the scene's bands (b,), NaN at bad bands."""
        grid = self.decoder(self.anchors[m : m + 1], torch.zeros(1, LATENT, device=self.device)).cpu().numpy()[0]
        return np.where(self.bands.good, grid @ from_grid(self.bands), np.nan).astype(np.float64)

    # -- abundances -----------------------------------------------------------------------------------------------
    @torch.no_grad()
    def unmix(self, spectra: np.ndarray) -> Maps:
        """Unmix n spectra (n, b) in reflectance; rows with NaN in a good band come out as NaN.

        The pixels are worked on in small parts that stay in a core's cache, each by one of `threads` threads, so the maps do not depend
        on how many there are. On a graphics card the parts are large, and become smaller where its memory is short.
        """
        maps = Maps.empty(len(spectra), len(self.anchors))
        first = self._unmix_on_card(spectra, maps) if self.device.type == "cuda" else 0
        if first < len(spectra):
            step, estimator = _PIXELS_AT_ONCE["cpu"], self.estimator()
            parts = [slice(start, start + step) for start in range(first, len(spectra), step)]
            with self._workers() as workers:
                workers.map(lambda part: self._unmix_part(spectra, part, estimator, maps), parts)
        return maps

    def _unmix_on_card(self, spectra: np.ndarray, maps: Maps) -> int:
        """How many pixels were unmixed; where not all, the card had no room and everything is on the CPU now."""
        first, estimator = 0, self.estimator()
        while first < len(spectra):
            try:
                self._unmix_part(spectra, slice(first, first + self._pixels_on_card), estimator, maps)
                first += self._pixels_on_card
            except torch.cuda.OutOfMemoryError:
                if self._pixels_on_card // 2 < _FEWEST_AT_ONCE:
                    self._leave_card()
                    break
                self._pixels_on_card //= 2
        return first

    def _leave_card(self) -> None:
        """Move everything to the CPU, with a warning."""
        self.device = torch.device("cpu")
        self.warnings.append(TOO_SMALL)
        self._estimator = None
        for module in (self.encoder, self.decoder, self.penalty, self.calibration):
            module.to(self.device)
        self.to_grid, self.covered, self.anchors = (of.to(self.device) for of in (self.to_grid, self.covered, self.anchors))
        torch.cuda.empty_cache()

    def _unmix_part(self, spectra: np.ndarray, part: slice, estimator: AbundanceEstimator, maps: Maps) -> None:
        pixels = self._good(spectra[part])
        valid = pixels.sum(1).isfinite()
        if not valid.all():
            pixels = pixels[valid]
        rows = np.arange(part.start, part.start + len(valid))[valid.cpu().numpy()]
        if not len(rows):
            return
        found = self._estimate(pixels, estimator)
        maps.abundance[rows] = found.share.cpu().numpy()
        maps.uncertainty[rows] = self.calibration.half_width(found.features).cpu().numpy()
        maps.other[rows] = found.other.cpu().numpy()
        maps.similarity[rows] = found.similarity.cpu().numpy()
        maps.presence[rows] = self.calibration.presence(found.logits).sigmoid().cpu().numpy()
        maps.residual[rows] = found.residual.cpu().numpy()
        maps.signal[rows] = found.signal.cpu().numpy()

    def estimator(self) -> AbundanceEstimator:
        """The estimator for the endmembers that `prepare` found; made once for them, since its tables cost as much as many pixels."""
        if self.endmembers is None:
            raise RuntimeError("call prepare() first")
        if self._estimator is not None and self._estimator[0] is self.endmembers:
            return self._estimator[1]
        draws, weight, material = (
            torch.from_numpy(part).to(self.device)
            for part in (self.endmembers.draws[:, :, self.good], self.endmembers.weight, self.endmembers.material)
        )
        estimator = AbundanceEstimator(draws, weight, material, self.illumination)
        self._estimator = self.endmembers, estimator
        return estimator

    @torch.no_grad()
    def estimate(self, spectra: np.ndarray) -> Estimate:
        """Unmix valid spectra (n, b): the mean over the draws of endmembers, and what its error depends on."""
        return self._estimate(self._good(spectra), self.estimator())

    def _estimate(self, pixels: Tensor, estimator: AbundanceEstimator) -> Estimate:
        logits, similarity = self._score(self._coordinates(pixels))
        found = estimator(pixels, self.penalty(logits))
        misfit, area = found.residual / found.signal, self.illumination == "area"
        features = interval_features(found.share, found.spread, misfit, estimator.noise_gain, logits, area)
        return Estimate(found.share, found.spread, found.other, similarity, logits, found.residual, found.signal, features)

"""The trained model bound to the bands of one sensor and to the words of one run: what it says of spectra.

It never changes: what is exchanged (an adapter, a penalty, the device) makes another model, which shares all the rest.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from torch import Tensor, nn

from ..errors import UserError
from ..options import ILLUMINATIONS, MIXINGS
from ..paths import MODELS
from .adapter.scene_adapter import SceneAdapter
from .anchors import CentredAnchors
from .attributes.evidence import AttributeEvidence
from .bands import Bands
from .device import TOO_SMALL, pick_device
from .endmembers.candidates import pca_denoise
from .grid import from_grid, to_grid
from .model.decoder import LATENT
from .model.encoder import SpectralEncoder
from .model.networks import Networks
from .spectra import product, unit
from .workers import Progress, Workers, one_thread, unheard

Part = TypeVar("Part")
PIXELS_AT_ONCE = {"cpu": 4096, "cuda": 1 << 18}  # of a part: what stays in a core's cache, what keeps a card busy
_LEAST_NODES = 3  # of the spectral grid that the good bands must cover


@dataclass(frozen=True)
class SpectralModel:
    """Weights, bands and anchors of p materials; make one with `SpectralModel.load`.

    `anchors` (p, 512) are centred unit vectors; `to_grid` (good bands, 216) and `covered` (216,) lead to the spectral
    grid (`grid.py`). `illumination` says what an abundance is a share of: "shade-normalised" of the lit surface, "area"
    of the pixel (`estimator.py`); `mixing` what adds up in mixtures, reflectance or albedo (`mixing.py`). `threads` is
    how many CPU cores to use. `adapter` is what is known of the materials beyond words, `evidence` what spectra show of
    the attributes of their prompts, `shadows` and `minerals` are the indices of prompts that mean shadow
    (`abundance/shade.py`) and minerals, `read_as` the concepts of the library that stand for words that were meant
    loosely (`endmembers/loose.py`). `weights` identifies all files for the record, `warnings` are for the analyst.
    """

    bands: Bands
    anchors: Tensor
    networks: Networks
    adapter: SceneAdapter
    to_grid: Tensor
    covered: Tensor
    device: torch.device
    illumination: str
    threads: int
    seed: int
    weights: tuple[dict[str, Any], ...]
    warnings: tuple[str, ...]
    evidence: AttributeEvidence | None = None
    mixing: str = MIXINGS[0]
    shadows: tuple[int, ...] = ()
    minerals: tuple[int, ...] = ()
    read_as: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def load(
        cls,
        bands: Bands,
        anchors: CentredAnchors,
        *,
        illumination: str = "shade-normalised",
        mixing: str = MIXINGS[0],
        device: str = "auto",
        threads: int | None = None,
        seed: int = 0,
        adapter: SceneAdapter | None = None,
        networks: Networks | None = None,
        models: Path = MODELS,
    ) -> SpectralModel:
        """The model for one sensor and set of materials; `threads` is by default as many as torch would take.

        `networks` are those at hand, else they are read from the folder `models`. UserError: an option that cannot be,
        weights that are missing or damaged, or bands beyond 350-2500 nm.
        """
        if illumination not in ILLUMINATIONS:
            raise UserError(
                "Unknown illumination '{illumination}': choose {illuminations}.",
                illumination=illumination, illuminations=" or ".join(ILLUMINATIONS),
            )
        if mixing not in MIXINGS:
            raise UserError(
                "Unknown mixing '{mixing}': choose {mixings}.", mixing=mixing, mixings=" or ".join(MIXINGS)
            )
        where, warnings = pick_device(device)
        networks = (networks or Networks.load(models)).to(where)
        matrix, covered = to_grid(bands)
        if covered.sum() < _LEAST_NODES:
            raise UserError(
                "The good bands of this scene lie outside 350-2500 nm: check its wavelengths and their units."
            )
        return cls(
            bands=bands,
            anchors=torch.from_numpy(unit(np.asarray(anchors.vectors, np.float32))).to(where),
            networks=networks,
            adapter=adapter or SceneAdapter.empty(len(anchors.vectors), len(bands)),
            to_grid=torch.from_numpy(matrix[bands.good]).to(where),
            covered=torch.from_numpy(covered).to(where),
            device=where,
            illumination=illumination,
            threads=threads or torch.get_num_threads(),
            seed=seed,
            weights=(*networks.identities, *([anchors.origin] if anchors.origin else [])),
            warnings=tuple(warnings),
            mixing=mixing,
        )

    # -- other models with a part exchanged -----------------------------------------------------------------------
    def with_adapter(self, adapter: SceneAdapter) -> SpectralModel:
        """The model that knows what `adapter` holds, and nothing of this one's adapter."""
        return replace(self, adapter=adapter)

    def with_evidence(self, evidence: AttributeEvidence) -> SpectralModel:
        """The model whose logits heed the attributes of the materials."""
        others = tuple(entry for entry in self.weights if entry["name"] != evidence.identity["name"])
        weights = (*others, dict(evidence.identity)) if evidence.acts else others
        return replace(self, evidence=copy.deepcopy(evidence).to(self.device), weights=weights)

    def with_shadows(self, shadows: Iterable[int]) -> SpectralModel:
        """The model that knows which of its materials are shadow."""
        return replace(self, shadows=tuple(shadows))

    def with_minerals(self, minerals: Iterable[int]) -> SpectralModel:
        """The model that knows which of its materials are minerals, mingled grain by grain."""
        return replace(self, minerals=tuple(minerals))

    def with_word(self, anchor: np.ndarray) -> SpectralModel:
        """The model with the anchor (512,) of one more material, of which it knows nothing else; for one whose adapter
        knows nothing either.
        """
        anchors = torch.cat([self.anchors, torch.from_numpy(anchor[None]).to(self.anchors)])
        return replace(self, anchors=anchors, adapter=SceneAdapter.empty(len(anchors), len(self.bands)))

    def reading(self, m: int, concept: int) -> SpectralModel:
        """The model in which a concept of the library stands for word m."""
        anchors = self.anchors.clone()
        anchors[m] = torch.from_numpy(self.networks.library.anchors[concept]).to(anchors)
        return replace(self, anchors=anchors, read_as={**self.read_as, m: concept})

    def only(self, words: Sequence[int]) -> SpectralModel:
        """The model of some of its materials, in their order, as if the others had not been named."""
        words = list(words)
        return replace(
            self,
            anchors=self.anchors[words],
            adapter=self.adapter.only(words),
            evidence=None if self.evidence is None else self.evidence.only(words),
            shadows=tuple(number for number, m in enumerate(words) if m in self.shadows),
            minerals=tuple(number for number, m in enumerate(words) if m in self.minerals),
            read_as={number: self.read_as[m] for number, m in enumerate(words) if m in self.read_as},
        )

    def with_illumination(self, illumination: str) -> SpectralModel:
        """The model in another mode."""
        return replace(self, illumination=illumination)

    def with_encoder(self, encoder: SpectralEncoder) -> SpectralModel:
        """The model with another encoder, on the same device."""
        return replace(self, networks=replace(self.networks, encoder=encoder))

    def with_penalty(self, penalty: nn.Module) -> SpectralModel:
        """The model with another penalty (logits (n, p) -> weights (n, p)), on the same device."""
        return replace(self, networks=replace(self.networks, penalty=penalty))

    def on_cpu(self) -> SpectralModel:
        """The model off its graphics card, which had too little memory; it warns of that."""
        cpu = torch.device("cpu")
        anchors, matrix, covered = (part.to(cpu) for part in (self.anchors, self.to_grid, self.covered))
        torch.cuda.empty_cache()
        return replace(
            self,
            anchors=anchors,
            to_grid=matrix,
            covered=covered,
            networks=self.networks.to(cpu),
            evidence=None if self.evidence is None else copy.deepcopy(self.evidence).to(cpu),
            device=cpu,
            warnings=(*self.warnings, TOO_SMALL),
        )

    # -- spectra --------------------------------------------------------------------------------------------------
    @property
    def good(self) -> np.ndarray:
        """Indices of the good bands (g,), in the order of the file."""
        return np.flatnonzero(self.bands.good)

    def good_bands(self, spectra: np.ndarray) -> Tensor:
        """The good bands of spectra (n, b), on the device; no copy where all are good."""
        pixels = torch.from_numpy(np.ascontiguousarray(spectra, dtype=np.float32)).to(self.device)
        return pixels if self.bands.good.all() else pixels.index_select(1, torch.from_numpy(self.good).to(self.device))

    def on_grid(self, spectra: np.ndarray) -> Tensor:
        """Spectra (n, b) on the spectral grid (n, 216)."""
        return self.good_bands(spectra) @ self.to_grid

    @one_thread()
    def cleaned(self, sample: np.ndarray) -> np.ndarray:
        """The pixels of a sample (n, b) that are valid and not black, float64 and without noise."""
        sample = np.array(sample, np.float64)
        pixels = sample[:, self.good]
        kept = np.isfinite(pixels).all(1) & (np.linalg.norm(pixels, axis=1) > 1e-6)
        if not kept.all():
            sample, pixels = sample[kept], pixels[kept]
        if len(sample):
            sample[:, self.good] = pca_denoise(pixels)
        return sample

    @one_thread()
    @torch.no_grad()
    def typical_spectrum(self, material: int) -> np.ndarray:
        """The decoder's typical spectrum of a material at the scene's bands (b,), NaN at bad bands."""
        latent = torch.zeros(1, LATENT, device=self.device)
        grid = self.networks.decoder(self.anchors[material : material + 1], latent).cpu().numpy()[0]
        return np.where(self.bands.good, product(grid, from_grid(self.bands)), np.nan).astype(np.float64)

    # -- similarity to the words ----------------------------------------------------------------------------------
    def embed(self, spectra: np.ndarray) -> Tensor:
        """Spectra (n, b) -> unit vectors (n, 512) in centred CLIP space."""
        return torch.cat(
            self._in_parts(spectra, lambda pixels: self.networks.encoder.expand(self.coordinates(pixels)))
        )

    def logits(self, spectra: np.ndarray, progress: Progress = unheard) -> np.ndarray:
        """Logits (n, p) of the share of each material in each spectrum."""
        return self.score(spectra, progress)[0].cpu().numpy().astype(np.float64)

    def score(self, spectra: np.ndarray, progress: Progress = unheard) -> tuple[Tensor, Tensor]:
        """Logits and similarities (n, p) of spectra (n, b), as adapter and attributes correct them."""
        logits, similarity = zip(*self._in_parts(spectra, self.score_pixels, progress))
        return torch.cat(logits), torch.cat(similarity)

    @torch.no_grad()
    def logits_of(self, coordinates: Tensor, spectra: np.ndarray) -> np.ndarray:
        """The same as `logits`, where the coordinates (n, width) of the spectra (n, b) are at hand."""
        parts = zip(coordinates.split(PIXELS_AT_ONCE[self.device.type]), self._parts(spectra))
        logits = torch.cat([self.score_coordinates(*part)[0] for part in parts])
        return logits.cpu().numpy().astype(np.float64)

    def score_pixels(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """The same of pixels (n, good bands) on the device, in one part."""
        return self.score_coordinates(self.coordinates(pixels), pixels)

    def score_coordinates(self, coordinates: Tensor, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """The same where the encoder's coordinates (n, width) of the pixels are at hand."""
        encoder = self.networks.encoder
        anchors = encoder.along_axes(self.anchors)  # spares the products with 512 columns
        logits, similarity = encoder.logits(coordinates, anchors), coordinates @ anchors.T
        heeded = self.evidence is not None and self.evidence.acts
        if self.adapter.corrects_logits or heeded:
            correction = torch.zeros_like(logits)
            if self.adapter.corrects_logits:
                correction = self.adapter.correction(encoder.expand(coordinates))
            if self.evidence is not None and heeded:
                told = self.evidence(pixels)
                correction = correction + nn.functional.pad(told, (0, logits.shape[1] - told.shape[1]))
            logits, similarity = logits + correction, similarity + correction / encoder.log_scale.exp()
        return logits, similarity.clamp(-1, 1)

    def workers(self) -> Workers:
        """The threads that share its work on the CPU."""
        return Workers(self.threads if self.device.type == "cpu" else 1)

    def coordinates(self, pixels: Tensor) -> Tensor:
        """Pixels (n, good bands) on the device -> the encoder's coordinates (n, width)."""
        return self.networks.encoder.coordinates(pixels @ self.to_grid, self.covered)

    def coordinates_of(self, spectra: np.ndarray, progress: Progress = unheard) -> Tensor:
        """The same of spectra (n, b)."""
        return torch.cat(self._in_parts(spectra, self.coordinates, progress))

    def _in_parts(
        self, spectra: np.ndarray, work: Callable[[Tensor], Part], progress: Progress = unheard
    ) -> list[Part]:
        with self.workers() as workers:
            return workers.map(work, self._parts(spectra), progress)

    def _parts(self, spectra: np.ndarray) -> tuple[Tensor, ...]:
        return self.good_bands(spectra).split(PIXELS_AT_ONCE[self.device.type])

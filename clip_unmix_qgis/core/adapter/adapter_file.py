"""The adapter as a file: what was learnt on one scene, for the next, whatever its sensor.

One safetensors file (never anything that runs when read) with its card in the metadata: materials, base weights, scene
and run it comes from, figures, authors and licence, and the SHA-256 of the tensors. Materials are known by the SHA-256
of their anchor, so a prompt in another language finds them. Spectra are kept on the grid of 216 nodes with the nodes
that the sensor covered.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...bounded import read_bounded
from ...errors import UserError
from ...messages import Message
from ..grid import GRID_NM, NODES, from_grid, to_grid
from ..model.encoder import EMBEDDING
from ..spectra import product
from ..spectral_model import SpectralModel
from ..weights import card_of
from .fitting import complete_spectrum
from .scene_adapter import SceneAdapter

SCHEMA = "clip_unmix_qgis/adapter-1"
MAX_BYTES = 4_000_000
MAX_MATERIALS = 500
LARGEST_ANGLE = 0.15  # radians: a spectrum that no pixel of the scene comes nearer to does not fit the scene
_BASE = ("spectral_encoder", "anchors")
_TENSORS = {
    "weight": ("float32", EMBEDDING),
    "bias": ("float32", 0),
    "spectrum": ("float32", NODES),
    "covered": ("uint8", NODES),
}


@dataclass(frozen=True)
class AdapterFile:
    """A checked file: its tensors, one row a material, its card and the SHA-256 of its content."""

    tensors: dict[str, np.ndarray]
    card: dict[str, Any]
    sha256: str

    def bind(
        self, model: SpectralModel, anchors: np.ndarray, prompts: Sequence[str], sample: np.ndarray, base: SceneAdapter
    ) -> tuple[SceneAdapter, list[str]]:
        """`base` with what the file knows of the prompts, at the scene's bands, and what to warn of.

        `anchors` (p, 512) are the prompts', `sample` (n, b) pixels of the scene. Prompts that the file does not know
        stay as they were. A sensor that sees beyond what was learnt gets the decoder's continuation as a candidate.
        """
        rows = {entry["anchor_sha256"]: row for row, entry in enumerate(self.card["materials"])}
        weight, bias = np.zeros_like(base.weight), np.zeros_like(base.bias)
        spectra: dict[int, np.ndarray] = {}
        warnings: list[str] = []
        found = [(m, rows[key]) for m, key in enumerate(map(anchor_sha256, anchors)) if key in rows]
        for m, row in found:
            weight[m], bias[m] = self.tensors["weight"][row], self.tensors["bias"][row]
            covered = self.tensors["covered"][row] > 0
            if not covered.any():
                continue
            spectrum, known = self._at_bands(model, m, row)
            if known.sum() < 3 or _nearest(sample, spectrum, known) > LARGEST_ANGLE:
                warnings.append(
                    Message(
                        "The adapter's spectrum of '{prompts}' is unlike every pixel of this scene and was not used.",
                        prompts=prompts[m],
                    )
                )
                continue
            spectra[m] = spectrum
        if not found:
            warnings.append(Message("The adapter knows none of these materials; the maps are zero-shot."))
        return base.with_correction(weight, bias).with_spectra(spectra), warnings

    def _at_bands(self, model: SpectralModel, m: int, row: int) -> tuple[np.ndarray, np.ndarray]:
        """The spectrum (b,) of a row at the scene's bands, NaN at bad ones, and at which bands it was measured (b,)."""
        covered = self.tensors["covered"][row] > 0
        response = from_grid(model.bands)
        curve = self.tensors["spectrum"][row].astype(np.float64)
        if not covered.all():
            curve = complete_spectrum(model.networks.decoder, model.anchors[m], curve, covered)
        known = (product(covered.astype(np.float32), response) > 0.9) & model.bands.good
        return np.where(model.bands.good, product(curve, response.astype(np.float64)), np.nan), known


def anchor_sha256(anchor: np.ndarray) -> str:
    """What a material is known by, in any language: the hash of its anchor (512,) as float32."""
    return hashlib.sha256(np.ascontiguousarray(anchor, dtype="<f4").tobytes()).hexdigest()


def read_adapter(path: str | os.PathLike[str]) -> AdapterFile:
    """Read and check a file. UserError: too large, no safetensors, damaged, or made for other weights than the bundled
    ones.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load

    path = Path(path)
    content = read_bounded(path, MAX_BYTES, Message("adapter"), Message("choose another file"))
    try:
        tensors = load(content)
        size = int.from_bytes(content[:8], "little")
        card = json.loads(json.loads(content[8 : 8 + size])["__metadata__"]["card"])
        _check(tensors, card)
    except (SafetensorError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise UserError(
            "The adapter {path} is damaged or no adapter of CLIP Unmix; choose one made with --save-adapter.",
            path=path.name,
        ) from error
    for name in _BASE:
        if card["base"].get(name) != card_of(name)["sha256"]:
            raise UserError(
                "The adapter {path} was learnt with other weights ({name}) than these; learn it anew from samples.",
                path=path.name,
                name=name,
            )
    return AdapterFile(tensors, card, hashlib.sha256(content).hexdigest())


def _check(tensors: dict[str, np.ndarray], card: Any) -> None:
    """ValueError where a file is not what `write_adapter` writes."""
    materials = card["materials"]
    if card["schema"] != SCHEMA or set(tensors) != set(_TENSORS) or not isinstance(card["base"], dict):
        raise ValueError("another schema")
    if not isinstance(materials, list) or not 1 <= len(materials) <= MAX_MATERIALS:
        raise ValueError("no materials")
    for name, (kind, width) in _TENSORS.items():
        if tensors[name].dtype != kind or tensors[name].shape != (
            (len(materials), width) if width else (len(materials),)
        ):
            raise ValueError(name)
        if not np.isfinite(tensors[name]).all() or np.abs(tensors[name]).max() > 1000:
            raise ValueError(name)
    if not all(isinstance(entry["anchor_sha256"], str) and isinstance(entry["prompt"], str) for entry in materials):
        raise ValueError("materials")
    json.dumps(card, ensure_ascii=False).encode()  # half a surrogate pair is a ValueError: no record could name it
    if card["sha256"] != _digest(tensors):
        raise ValueError("SHA-256")


def _digest(tensors: dict[str, np.ndarray]) -> str:
    digest = hashlib.sha256()
    for name in sorted(tensors):
        digest.update(name.encode() + np.ascontiguousarray(tensors[name]).tobytes())
    return digest.hexdigest()


def pack_adapter(
    model: SpectralModel,
    base: SceneAdapter,
    anchors: np.ndarray,
    materials: Sequence[dict[str, Any]],
    card: dict[str, Any],
) -> bytes:
    """The content of a file with what the adapter of `model` has beyond `base`.

    `materials` describe the prompts (prompt, concept, label, pixels), `card` holds scene, run, figures, authors and
    licence.
    """
    from safetensors.numpy import save

    adapter = model.adapter
    matrix, covered = to_grid(model.bands)
    weight, bias = adapter.weight - base.weight, adapter.bias - base.bias
    own = {
        int(m): spectrum
        for m, spectrum in zip(adapter.material, adapter.spectra)
        if not any(np.array_equal(spectrum, known, equal_nan=True) for known in base.spectra[base.material == m])
    }
    rows = [m for m in range(len(bias)) if m in own or weight[m].any() or bias[m]]
    spectrum, known = np.zeros((len(rows), NODES), np.float32), np.zeros((len(rows), NODES), np.uint8)
    for row, m in enumerate(rows):
        if m in own:
            spectrum[row], known[row] = product(np.nan_to_num(own[m]), matrix.astype(np.float64)), covered
    tensors = {"weight": weight[rows], "bias": bias[rows], "spectrum": spectrum, "covered": known}
    weights = {entry["name"]: entry["sha256"] for entry in model.weights}
    card = {
        "schema": SCHEMA,
        "sha256": _digest(tensors),
        "what": "correction of the spectral encoder's logits and spectra of materials, "
        "learnt from labelled pixels of one scene",
        "base": {name: weights[name] for name in _BASE},
        "materials": [{**materials[m], "anchor_sha256": anchor_sha256(anchors[m])} for m in rows],
        "grid_nm": [float(GRID_NM[0]), float(GRID_NM[-1])],
        **card,
    }
    return save(tensors, {"card": json.dumps(card, ensure_ascii=False, sort_keys=True)})


def _nearest(sample: np.ndarray, spectrum: np.ndarray, known: np.ndarray) -> float:
    """Smallest spectral angle (radians) between the pixels (n, b) and a spectrum, at the known bands."""
    pixels = sample[:, known]
    norm = np.linalg.norm(pixels, axis=1) * np.linalg.norm(spectrum[known])
    return float(
        np.arccos(
            np.clip(np.max(product(pixels, spectrum[known].astype(pixels.dtype)) / np.maximum(norm, 1e-9)), -1, 1)
        )
    )

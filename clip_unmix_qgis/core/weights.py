"""Read bundled weights: safetensors, each with a JSON card beside it that states its SHA-256."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np

from ..errors import UserError
from ..paths import MODELS


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as source:
        for chunk in iter(lambda: source.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()


def load_weights(name: str, folder: Path = MODELS) -> tuple[dict[str, np.ndarray], dict]:
    """The tensors of `models/NAME.safetensors` (floating ones as float32) and its card `models/NAME.json`.

    Raises UserError where a file is missing or does not match the SHA-256 of its card.
    """
    from safetensors.numpy import load  # here, so that the plugin loads while the package is missing

    path, card_path = folder / f"{name}.safetensors", folder / f"{name}.json"
    if not path.is_file() or not card_path.is_file():
        raise UserError(f"The model '{name}' is missing from {folder}: install the plugin again.")
    card = json.loads(card_path.read_text(encoding="utf-8"))
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != card["sha256"]:
        raise UserError(f"The weights {path} are not those of their card (SHA-256 differs): install the plugin again.")
    tensors = {
        key: value.astype(np.float32) if value.dtype.kind == "f" else value for key, value in load(content).items()
    }
    return tensors, card


def card_of(name: str, folder: Path = MODELS) -> dict:
    """The card `models/NAME.json` alone. UserError where it is missing."""
    path = folder / f"{name}.json"
    if not path.is_file():
        raise UserError(f"The model '{name}' is missing from {folder}: install the plugin again.")
    return json.loads(path.read_text(encoding="utf-8"))


def identity(card: dict) -> dict:
    """What of a card identifies its weights in a provenance record."""
    return {key: card[key] for key in ("name", "version", "file", "sha256")}


def save_weights(name: str, tensors: dict[str, np.ndarray], card: dict, folder: Path = MODELS) -> None:
    """Write the weights and their card; the card gets `name`, `file`, `sha256` and the number of parameters."""
    from safetensors.numpy import save_file

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.safetensors"
    save_file({key: np.ascontiguousarray(value) for key, value in tensors.items()}, path)
    path.chmod(0o644)  # safetensors writes files that only their owner may read
    parameters = int(sum(value.size for value in tensors.values()))
    card = {"name": name, "file": path.name, "sha256": sha256_of(path), "parameters": parameters, **card}
    (folder / f"{name}.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

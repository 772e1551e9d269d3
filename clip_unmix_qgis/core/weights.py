"""Read bundled weights: safetensors, each with a JSON card beside it that states its SHA-256.

What the plugin brings is checked against `bundled_hashes.py`, too: a card can be swapped together with its weights.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np

from ..bounded import read_bounded
from ..errors import UserError
from ..files.hashes import sha256_of
from ..messages import Message
from ..paths import MODELS
from .bundled_hashes import SHA256

# What this process has saved into models/ (training does): known before `make hashes` writes it into the code.
MOST_BYTES, MOST_CARD_BYTES = 1_000_000_000, 50_000_000  # a database of embeddings is the user's own
_saved: dict[str, str] = {}


def load_weights(name: str, folder: Path = MODELS) -> tuple[dict[str, np.ndarray], dict]:
    """The tensors of `models/NAME.safetensors` (floating ones as float32) and its card `models/NAME.json`.

    Raises UserError where a file is missing, the card is none, or the weights do not match the SHA-256 of the card; in
    the plugin's own folder also where a file is not the one this version was made with.
    """
    from safetensors.numpy import load  # here, so that the plugin loads while the package is missing

    path, card_path = folder / f"{name}.safetensors", folder / f"{name}.json"
    if not path.is_file() or not card_path.is_file():
        raise UserError(
            "The model '{name}' is missing from {folder}: install the plugin again.",
            name=name,
            folder=folder,
        )
    content = read_bounded(path, MOST_BYTES, Message("file of weights"))
    text = read_bounded(card_path, MOST_CARD_BYTES, Message("card"))
    if folder == MODELS:
        _check_bundled(path, content)
        _check_bundled(card_path, text)
    card = _parse(card_path, text)
    if hashlib.sha256(content).hexdigest() != card["sha256"]:
        raise UserError(
            "The weights {path} are not those of their card (SHA-256 differs): install the plugin again.",
            path=path,
        )
    tensors = {
        key: value.astype(np.float32) if value.dtype.kind == "f" else value for key, value in load(content).items()
    }
    return tensors, card


def _check_bundled(path: Path, content: bytes) -> None:
    expected = _saved.get(path.name) or SHA256.get(path.name)
    if hashlib.sha256(content).hexdigest() != expected:
        raise UserError(
            "{path} is not the file this version of the plugin was made with (SHA-256 differs): install the plugin "
            "again.",
            path=path,
        )


def _parse(path: Path, text: bytes) -> dict:
    """The card; whatever else the file holds is refused in one sentence."""
    try:
        card = json.loads(text)
    except (ValueError, RecursionError):  # no JSON, no UTF-8, or nested without end
        card = None
    if not isinstance(card, dict) or not isinstance(card.get("sha256"), str):
        raise UserError(
            "{path} is not the card of a model: install the plugin again, or make the model anew.",
            path=path,
        )
    return card


def card_of(name: str, folder: Path = MODELS) -> dict:
    """The card `models/NAME.json` alone. UserError where it is missing."""
    path = folder / f"{name}.json"
    if not path.is_file():
        raise UserError(
            "The model '{name}' is missing from {folder}: install the plugin again.",
            name=name,
            folder=folder,
        )
    return _parse(path, read_bounded(path, MOST_CARD_BYTES, Message("card")))


def identity(card: dict) -> dict:
    """What of a card identifies its weights in a provenance record."""
    return {key: card[key] for key in ("name", "version", "file", "sha256")}


def save_weights(name: str, tensors: dict[str, np.ndarray], card: dict, folder: Path = MODELS) -> None:
    """Write the weights and their card; the card gets `name`, `file`, `sha256` and the number of parameters.

    What goes into models/ becomes part of the plugin with `make hashes`.
    """
    from safetensors.numpy import save_file

    folder.mkdir(parents=True, exist_ok=True)
    path, card_path = folder / f"{name}.safetensors", folder / f"{name}.json"
    save_file({key: np.ascontiguousarray(value) for key, value in tensors.items()}, path)
    path.chmod(0o644)  # safetensors writes files that only their owner may read
    parameters = int(sum(value.size for value in tensors.values()))
    card = {"name": name, "file": path.name, "sha256": sha256_of(path), "parameters": parameters, **card}
    card_path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if folder == MODELS:
        _saved.update({made.name: sha256_of(made) for made in (path, card_path)})

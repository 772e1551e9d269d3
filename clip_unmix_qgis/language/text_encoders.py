"""Text encoders by name: the bundled one, or the text tower of an open_clip model in the same space."""
from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import numpy as np

from ..core.weights import sha256_of
from ..errors import UserError

# Concepts that any encoder of the anchors' space must recognise.
_PROBES = {"water": "water", "a tree": "tree", "snow": "snow", "asphalt": "asphalt", "grass": "grass", "sand": "sand", "brick": "brick"}
# Between the vectors of different spaces it is 0.0 on average, and 0.05 at most over seven words.
_LEAST_COSINE = 0.2


class TextEncoder(Protocol):
    """Phrases to (n, 512) unit vectors in CLIP ViT-B/16 space."""

    card: dict[str, Any]

    def encode(self, phrases: Sequence[str]) -> np.ndarray: ...


def text_encoder(name: str) -> TextEncoder:
    """The encoder called 'bundled', or 'open_clip:MODEL:PRETRAINED_OR_FILE' (the weights' tag, or a safetensors or checkpoint file).

    Raises `UserError` where the name, the package or the weights are not there, or the model's space is not the anchors'.
    """
    if name == "bundled":
        from .text_tower import TextTower

        return TextTower()
    kind, _, rest = name.partition(":")
    model, _, weights = rest.partition(":")
    if kind != "open_clip" or not model or not weights:
        raise UserError(f'The text encoder "{name}" is not known; give bundled or open_clip:MODEL:PRETRAINED_OR_FILE.')
    encoder = OpenClipEncoder(model, weights)
    _check_space(encoder)
    return encoder


class OpenClipEncoder:
    """The text tower of an open_clip model, with the usual photograph phrase around every word."""

    scripts = frozenset({"Latin"})  # CLIP's words are English

    def __init__(self, model: str, weights: str):
        open_clip = import_open_clip()
        is_file = os.path.isfile(weights)
        config = {} if is_file else open_clip.get_pretrained_cfg(model, weights)
        if not is_file and not config:
            raise UserError(f'The text encoder\'s weights "{weights}" are neither a file nor a tag of {model}; check the spelling.')
        try:
            path = weights if is_file else open_clip.download_pretrained(config)
            # A tag's record says if its weights were trained with another activation function; of a file, the model's name says it.
            loaded = open_clip.create_model(
                model, pretrained=path, force_quick_gelu=bool(config.get("quick_gelu")), require_pretrained=True, load_weights_only=True
            )
            self._tokenizer = open_clip.get_tokenizer(model)
        except Exception as error:  # open_clip, torch and the hub raise whatever they like
            reason = str(error).strip().split("\n")[0][:200] or type(error).__name__
            raise UserError(
                f"The text encoder open_clip:{model}:{weights} cannot be loaded ({reason}); check the model's name and the weights file."
            ) from error
        loaded.visual = None  # most of the memory
        self._model = loaded.eval()
        path = Path(path)
        self.card = {"name": f"open_clip:{model}", "version": open_clip.__version__, "sha256": sha256_of(path), "file": path.name}

    def encode(self, phrases: Sequence[str]) -> np.ndarray:
        """Anchors (n, d), L2-normalised float32; d is 512 for ViT-B/16."""
        import torch

        with torch.inference_mode():
            tokens = self._tokenizer([f"a photo of {phrase}." for phrase in phrases])
            return self._model.encode_text(tokens, normalize=True).float().numpy()


def _check_space(encoder: TextEncoder) -> None:
    """Refuse a model whose vectors do not mean what the stored anchors mean."""
    from .anchors import Anchors

    anchors = Anchors()
    vectors = encoder.encode(list(_PROBES))
    name = encoder.card["name"]
    if vectors.shape[1] != anchors.mean.shape[-1]:
        raise UserError(
            f"The text encoder {name} gives vectors of {vectors.shape[1]} numbers instead of the {anchors.mean.shape[-1]} of CLIP "
            "ViT-B/16; choose a ViT-B-16 model with OpenAI's weights."
        )
    centred = vectors - vectors.mean(0)
    wanted = np.stack([anchors[concept] for concept in _PROBES.values()])
    wanted = wanted - wanted.mean(0)
    cosine = np.sum(centred * wanted, axis=1) / np.maximum(np.linalg.norm(centred, axis=1) * np.linalg.norm(wanted, axis=1), 1e-12)
    if cosine.mean() < _LEAST_COSINE:
        raise UserError(f"The text encoder {name} is not of CLIP ViT-B/16's space; choose a ViT-B-16 model with OpenAI's weights.")


def import_open_clip() -> ModuleType:
    """open_clip, also where torchvision was built for another torch; `UserError` with advice where it cannot be had."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torchvision's missing image readers
            try:
                import open_clip
            except RuntimeError as error:
                if "torchvision::" not in str(error):
                    raise
                _define_torchvision_operators()
                import open_clip
    except (ImportError, RuntimeError, AttributeError, OSError) as error:
        raise UserError(
            f"The package open_clip cannot be imported ({str(error).splitlines()[0] if str(error) else type(error).__name__}); "
            "install open_clip_torch==2.32.0 and a torchvision that matches your torch, or use the bundled text encoder."
        ) from error
    return open_clip


_OPERATORS: list[Any] = []  # torch forgets operators whose library is collected


def _define_torchvision_operators() -> None:
    """Declare the operators that a torchvision without its compiled part looks up on import; text towers never call them."""
    import torch

    for module in [name for name in sys.modules if name.split(".")[0] in ("torchvision", "open_clip", "timm")]:
        del sys.modules[module]
    library = torch.library.Library("torchvision", "DEF")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    library.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    _OPERATORS.append(library)

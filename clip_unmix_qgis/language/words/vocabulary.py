"""Whether a word is one of general language, and so no misspelling of another one.

"hope" is one letter from "rope"; but who types a word that thousands of people write means that word. The list holds
the whole words of the sentence encoder's vocabulary (Google's multilingual USE, sixteen languages), made by
`training/vocabulary.py`.
"""
from __future__ import annotations

import unicodedata
import zlib
from functools import lru_cache

import numpy as np

from ...core.weights import load_weights


def code(word: str) -> int:
    """CRC-32 of a word's caseless NFKC form: enough to look it up by, a fifth of the space."""
    return zlib.crc32(unicodedata.normalize("NFKC", word).casefold().encode())


@lru_cache(maxsize=1)
def _codes() -> np.ndarray:
    return load_weights("vocabulary")[0]["codes"]


def is_word(word: str) -> bool:
    """Whether general language knows the word, in any of the sixteen languages."""
    codes = _codes()
    wanted = np.uint32(code(word))
    place = int(np.searchsorted(codes, wanted))
    return place < len(codes) and bool(codes[place] == wanted)

"""Whether a word is one of general language, and so no misspelling of another one.

"hope" is one letter from "rope"; but who types a word that thousands of people write means that word. The list holds
the whole words of the sentence encoder's vocabulary (Google's multilingual USE, sixteen languages), made by
`training/vocabulary.py`; the lists of the commonest words of each language, those that the encoder does not know among
them, come from word counts (`training/frequent_words.py`).
"""
from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Collection
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
    return _holds(_codes(), word)


@lru_cache(maxsize=1)
def _frequent() -> dict[str, np.ndarray]:
    """Codes by language; those of all languages below "any"."""
    lists = load_weights("frequent_words")[0]
    return {**lists, "any": np.unique(np.concatenate(list(lists.values())))}


def is_frequent(word: str, languages: Collection[str]) -> bool:
    """Whether a normalised word is among the commonest of one of the languages (46 have a list); of any, where English
    is the only one at hand.
    """
    lists = _frequent()
    spoken = {"any"} if set(languages) <= {"en"} else lists.keys() & set(languages)
    return any(_holds(lists[language], word) for language in spoken)


def is_common_in(word: str, language: str) -> bool:
    """Whether a normalised word is among the commonest of a language that has a list."""
    lists = _frequent()
    return language in lists and _holds(lists[language], word)


def _holds(codes: np.ndarray, word: str) -> bool:
    """Whether sorted codes hold a word's."""
    wanted = np.uint32(code(word))
    place = int(np.searchsorted(codes, wanted))
    return place < len(codes) and bool(codes[place] == wanted)

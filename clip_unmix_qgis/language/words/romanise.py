"""Names in other scripts as people type them in Latin letters: "pochva", "mitti", "turang", "namu"."""
from __future__ import annotations

import re

from .normalise import fold, normalise, script_of_letter

# Scripts of whose vowels a letter-by-letter transcription knows nothing: there consonants alone are compared.
_VOWELLESS = frozenset({"Arabic", "Hebrew", "Devanagari", "Bengali", "Tamil", "Ethiopic"})
# Ways of writing one sound, made one. Both sides are treated alike, so it need not be right, only the same.
_SAME = (("tsch", "c"), ("sch", "s"), ("ch", "c"), ("sh", "s"), ("kh", "h"), ("gh", "g"), ("zh", "z"), ("ph", "f"),
         ("ts", "c"), ("tz", "c"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("w", "v"), ("q", "k"), ("x", "h"),
         ("y", "i"), ("j", "i"))
_DOUBLED = re.compile(r"([a-z])\1+")
_NO_CONSONANT = re.compile(r"(?m)[aeiou]+|h$")


def is_vowelless(text: str) -> bool:
    return script_of_letter(text[0]) in _VOWELLESS


def sounds(latin: str) -> str:
    """What a word in Latin letters sounds like, roughly: a key to compare spellings by. Keeps lines."""
    text = re.sub(r"[^a-z\n]", "", fold(normalise(latin)))
    for written, key in _SAME:
        text = text.replace(written, key)
    return _DOUBLED.sub(r"\1", text)


def consonants(key: str) -> str:
    """A key of `sounds` without vowels; nor a last h, which is a vowel's sign, and with one nasal. Keeps lines."""
    return _NO_CONSONANT.sub("", key).replace("m", "n")


def romanised(forms: list[str]) -> list[str]:
    """The keys of names in any script; '' where the package `anyascii` is missing or has no letters for them."""
    try:
        from anyascii import anyascii
    except ImportError:  # an older installation: names are still found in their own script
        return [""] * len(forms)
    return sounds(anyascii("\n".join(forms))).split("\n") if forms else []

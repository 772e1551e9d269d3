"""Names of suggested materials in the analyst's language, with what their spectra show: "red roof", "dry soil"."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ..errors import UserError
from ..language.narrowing import means
from ..language.words.normalise import UNSPACED, script_of
from ..paths import RESOURCES
from .attribute_evidence import family_of

if TYPE_CHECKING:
    from ..core.bands import Bands
    from ..language.lexicon import Lexicon
    from ..language.material import Material
    from ..language.resolver import Resolver

LEAST_LOG_ODDS = 2.5  # of an attribute, from which it is worth saying
# Heads of the lexicon -> the attributes that may be said of them, most telling first. Grey is what most of them are.
_HUES = ("red", "yellow", "green", "blue", "orange", "white", "black")
SAID_OF: dict[str, tuple[tuple[str, str], ...]] = {
    "soil": (("moisture", "wet"), ("moisture", "dry")),
    "roof": tuple(("colour", hue) for hue in _HUES),
    "plastic": tuple(("colour", hue) for hue in _HUES),
    "fabric": tuple(("colour", hue) for hue in _HUES),
    "paint": tuple(("colour", hue) for hue in _HUES),
    "brick": tuple(("colour", hue) for hue in _HUES),
    "rock": tuple(("colour", hue) for hue in ("red", "white", "black", "green")),
    "vegetation": (("state", "flowering"),),
}
# Languages (ISO 639) in which an adjective stands as it is before its noun, and behind it. Others inflect it, so
# that it follows in brackets, as in a list: "Boden (trocken)".
_BEFORE = frozenset(("en", "zh", "zh-tw", "ja", "tr", "hu", "fi", "mn", "hi", "bn", "ne", "ta"))
_BEHIND = frozenset(("id", "vi", "th", "lo", "km", "fa", "sw", "yo", "ha"))


def shown(concept: str, spectrum: np.ndarray, bands: Bands, lexicon: Lexicon) -> tuple[str, str] | None:
    """The attribute (kind, value) that a spectrum (b,) shows most clearly of those that are said of such a material;
    None where none is clear, or where the name of the concept says it.
    """
    from ..core.attributes.evidence import log_odds

    lineage = [concept, *lexicon.ancestors(concept)]
    said = next((SAID_OF[head] for head in lineage if head in SAID_OF), ())
    if any(means(concept, kind, value) for kind, value in said):
        return None
    family = family_of(concept, lexicon)
    odds = {one: float(log_odds(spectrum[None], bands, one, family=family)[0]) for one in said}
    best = max(odds, key=lambda one: odds[one], default=None)
    return best if best is not None and odds[best] >= LEAST_LOG_ODDS else None


def described(name: str, concept: str, attribute: tuple[str, str], resolver: Resolver) -> Material | None:
    """The reading of a name with an attribute before or behind it which means that concept, or a narrower one, and the
    attribute; None where the resolver reads none so.
    """
    language = resolver.language or "en"
    for prompt in _phrases(name, attribute, language):
        reading = resolver.read_all([prompt])[0]
        if isinstance(reading, UserError) or reading.concept is None:
            continue
        line = (reading.concept, *resolver.lexicon.ancestors(reading.concept))
        if concept in line and attribute in [(one.kind, one.value) for one in reading.attributes]:
            return reading
    return None


def _phrases(name: str, attribute: tuple[str, str], language: str) -> Iterator[str]:
    between = "" if script_of(name) in UNSPACED else " "
    for word in _words(language).get("=".join(attribute), [])[:3]:
        if language in _BEFORE:
            yield f"{word}{between}{name}"
        elif language in _BEHIND:
            yield f"{name}{between}{word}"
        yield f"{name} ({word})"


@lru_cache(maxsize=4)
def _words(language: str) -> dict[str, list[str]]:
    path = RESOURCES / "lexicon" / "attributes" / f"{language}.json"
    if not path.is_file():
        return {}
    words: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))["attributes"]
    return words

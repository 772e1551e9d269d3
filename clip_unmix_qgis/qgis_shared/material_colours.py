"""A colour for each material: that of the ground, and told apart from the others with any kind of colour vision."""
from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from qgis.PyQt.QtGui import QColor

from ..paths import RESOURCES

Triple = tuple[float, float, float]

# Linear RGB as seen without one of the three cones (Machado, Oliveira & Fernandes 2009, severity 1): red, green, blue.
_BLINDNESS = (
    ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
)
_SEEN = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
# Linear RGB to the cones' responses, and their cube roots to lightness and two opponents (Oklab, Ottosson 2020).
_CONES = ((0.4122215, 0.5363325, 0.0514460), (0.2119035, 0.6806995, 0.1073970), (0.0883025, 0.2817188, 0.6299787))
_OPPONENTS = (
    (0.2104543, 0.7936178, -0.0040720),
    (1.9779985, -2.4285922, 0.4505937),
    (0.0259040, 0.7827718, -0.8086758),
)
# Okabe & Ito (2008), for materials without a colour of their own and where that of two is too much alike.
_OTHERS = ("#e69f00", "#cc79a7", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#5f5f5f")
_LIGHTNESS = (100, 120, 84, 140, 70, 165, 58)  # per cent, tried in this order
_PALEST = 0.9  # lightness in Oklab: paler maps cannot be seen on a white canvas
# In Oklab, between any two colours for any eye: near the least of Okabe & Ito's own (0.076), and what is still better
# than a colour that says another material.
APART, STILL_APART = 0.07, 0.045


def material_colours(
    concepts: Sequence[str | None], words: Sequence[str] = (), chosen: Sequence[str | None] = ()
) -> list[QColor]:
    """A colour for each material, told by its concept's id and, where they are given, by its `words` as typed.

    What the analyst has `chosen` is taken as it is; then words of colour win; then the concept's own colour or its
    parent's. Where that is too much like one before it, it gets darker or lighter, or else one of a set for any eye.
    """
    missing = len(concepts) - len(words), len(concepts) - len(chosen)
    said = (*words, *[""] * missing[0])
    return [QColor(name) for name in _assigned(tuple(concepts), said, (*chosen, *[None] * missing[1]))]


@lru_cache(maxsize=64)
def _assigned(
    concepts: tuple[str | None, ...], words: tuple[str, ...], chosen: tuple[str | None, ...]
) -> tuple[str, ...]:
    """The names of the colours: the list of materials asks for them again at every change, and so does a result."""
    taken: list[QColor] = []
    for concept, said, own in zip(concepts, words, chosen):
        given = QColor(own) if own else QColor()
        taken.append(given if given.isValid() else _free(own_colour(concept, said), taken))
    return tuple(colour.name() for colour in taken)


def own_colour(concept: str | None, words: str = "") -> str | None:
    """The colour that words or concept tell, as #rrggbb; None where they tell none."""
    table = _table()
    said = _colour_word(words, table["words"])
    if said or concept is None:
        return said
    from ..language.lexicon import bundled_lexicon

    lexicon = bundled_lexicon()
    kinds = [concept, *lexicon.ancestors(concept)] if concept in lexicon.concepts else []
    return next((str(table["concepts"][kind]) for kind in kinds if kind in table["concepts"]), None)


def distance(one: QColor, other: QColor) -> float:
    """How far apart two colours are in Oklab for the eye that tells them apart worst."""
    return min(sum((a - b) ** 2 for a, b in zip(x, y)) ** 0.5 for x, y in zip(_oklab(one.rgb()), _oklab(other.rgb())))


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[str, object]]:
    content = json.loads((RESOURCES / "colours.json").read_text(encoding="utf-8"))
    words = {word: colour for colour, listed in content["words"].items() for word in listed}
    return {"concepts": content["concepts"], "words": words}


def _colour_word(text: str, words: Mapping[str, object]) -> str | None:
    """The colour that a word of `text` says; where no spaces part the words, the first of them that does."""
    for token in re.split(r"[\s,.;:!?()\[\]/\"'’]+", text.casefold()):  # marks of Indian scripts are no letters to \w
        if token in words:
            return str(words[token])
    written_together = [character for character in text if "\u3040" <= character <= "\u9fff"]
    return next((str(words[character]) for character in written_together if character in words), None)


def _free(wanted: str | None, taken: Sequence[QColor]) -> QColor:
    """The first shade of the wanted colour that is far enough from those taken, or the farthest where that is near
    enough; else one of the set for any eye.
    """

    def nearest(colour: QColor) -> float:
        return min((distance(colour, other) for other in taken), default=1.0)

    for candidates, least in ((_shades(wanted), STILL_APART), (_others(), 0.0)):
        measured = [(nearest(colour), -place) for place, colour in enumerate(candidates)]
        enough = [place for place, (near, _) in enumerate(measured) if near >= APART]
        if enough:
            return candidates[enough[0]]
        if measured and max(measured)[0] >= least:
            return candidates[-max(measured)[1]]
    return QColor(_OTHERS[0])  # never: the set is not empty


def _shades(wanted: str | None) -> list[QColor]:
    """A colour itself, then lighter and darker, then a little to either side of its hue; none too pale to be seen."""
    if wanted is None:
        return []
    own = QColor(wanted)
    hues = [own.hue()] if own.hue() < 0 else [(own.hue() + turn) % 360 for turn in (0, 20, -20)]
    shades = [QColor.fromHsv(hue, own.saturation(), own.value()).lighter(by) for hue in hues for by in _LIGHTNESS]
    return [own, *_visible(shades)]


def _others() -> list[QColor]:
    return _visible([QColor(colour).lighter(by) for by in _LIGHTNESS for colour in _OTHERS])


def _visible(colours: Sequence[QColor]) -> list[QColor]:
    return [colour for colour in colours if _oklab(colour.rgb())[0][0] <= _PALEST]


@lru_cache(maxsize=1024)
def _oklab(rgb: int) -> list[Triple]:
    """The colour in Oklab for the four kinds of eye."""
    linear = [_linear((rgb >> shift & 255) / 255) for shift in (16, 8, 0)]
    seen = []
    for eye in (_SEEN, *_BLINDNESS):
        cones = _times(_CONES, [max(0.0, value) for value in _times(eye, linear)])
        seen.append(_times(_OPPONENTS, [value ** (1 / 3) for value in cones]))
    return seen


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _times(matrix: Sequence[Sequence[float]], vector: Sequence[float]) -> Triple:
    a, b, c = (sum(x * y for x, y in zip(row, vector)) for row in matrix)
    return a, b, c

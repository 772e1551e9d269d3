"""A colour for each material, the customary one where it can be."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.PyQt.QtGui import QColor

# Okabe & Ito (2008), told apart with any kind of colour vision; their black hides what it covers: a dark grey here.
_GREEN, _BLUE, _SKY, _VERMILLION, _ORANGE, _GREY = "#009e73", "#0072b2", "#56b4e9", "#d55e00", "#e69f00", "#5f5f5f"
_HUES = (_ORANGE, "#cc79a7", _SKY, _GREEN, "#f0e442", _BLUE, _VERMILLION, _GREY)
_FAMILIES = {
    "vegetation": _GREEN, "water": _BLUE, "soil": _VERMILLION, "dry_vegetation": _ORANGE,
    "snow": _SKY, "impervious": _GREY, "burned": _GREY,
}
_LIGHTNESS = (100, 150, 65)  # per cent: from the ninth material on the hues come again, darker, then lighter


def material_colours(concepts: Sequence[str | None]) -> list[QColor]:
    """A colour for each material, all different for up to 24 of them.

    The first plants are green, the first water blue and so on, as on any map; the others take what hue is left.
    """
    return [QColor(hue).darker(lightness) for hue, lightness in _hues([_family(concept) for concept in concepts])]


def _hues(wanted: Sequence[str | None]) -> Iterator[tuple[str, int]]:
    for start in range(0, len(wanted), len(_HUES)):
        turn = wanted[start : start + len(_HUES)]
        firsts = {hue: place for place, hue in reversed(list(enumerate(turn))) if hue}
        left = iter([hue for hue in _HUES if hue not in firsts])
        for place, hue in enumerate(turn):
            lightness = _LIGHTNESS[start // len(_HUES) % len(_LIGHTNESS)]
            yield (hue if hue and firsts[hue] == place else next(left)), lightness


def _family(concept: str | None) -> str | None:
    """The customary hue for what kind of material this is."""
    if concept is None:
        return None
    from ..language.lexicon import bundled_lexicon

    lexicon = bundled_lexicon()
    kinds = [concept, *lexicon.ancestors(concept)] if concept in lexicon.concepts else []
    return next((_FAMILIES[kind] for kind in kinds if kind in _FAMILIES), None)

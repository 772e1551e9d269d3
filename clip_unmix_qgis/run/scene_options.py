"""How a request wants its scene read: the options' text as arguments of `Scene.open`."""
from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..errors import UserError
from ..messages import Message, listed
from ..options import AREA, BANDS, CHOICE, CLASS_NAMES, CLASSES, EXTENT, FLAG, NONE, options_of
from ..plain_text import printable
from ..progress import Heard, unheard

if TYPE_CHECKING:
    from ..core.mirrored import Mirrored
    from ..raster.part import Extent
    from ..raster.scene import Scene

MOST_BANDS = 100_000  # in all: a raster has fewer, and a record must not make us count for ever
# Concept of the lexicon -> the classes of quality layers that are the same.
_CLASSES_OF = {"cloud": ("cloud", "cirrus"), "shadow": ("shadow",)}
_SINGLE = {"nodata", "resolution"}
_NUMBER = re.compile(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,3})?")
_RUN = re.compile(r"([0-9]{1,6})(?: *- *([0-9]{1,6}))?")


def open_scene(request: Any, heard: Heard = unheard) -> Scene:
    """The scene of `request`, one of those of run/request.py, read as its options say; `heard` is called meanwhile.
    UserError as `Scene.open`'s.
    """
    from ..raster.scene import Scene

    return Scene.open(
        request.scene,
        wavelengths=request.wavelengths,
        sensor=request.sensor,
        heard=heard,
        **scene_options(request),
    )


def keep_what_is_named(scene: Scene, materials: Iterable[Any]) -> None:
    """Do not leave out as cloud or shadow what the analyst has named as a material."""
    named = {what for material in materials for what in _CLASSES_OF.get(material.concept, ())}
    kept = [what for what in scene.exclusions.classes if what in named]
    if kept and scene.exclusions.layers:
        scene.exclusions.classes = tuple(what for what in scene.exclusions.classes if what not in named)
        scene.notes.append(
            Message(
                "What the quality layers call {classes} was kept, because it is among the materials.",
                classes=listed(CLASS_NAMES[what] for what in kept),
            )
        )


def mirrored_unless_named(scene: Scene, materials: Iterable[Any]) -> Mirrored | None:
    """The light that the scene's water mirrors; None where cloud was named, which looks so, too."""
    return None if any(material.concept == "cloud" for material in materials) else scene.mirrored


def scene_options(request: Any) -> dict[str, Any]:
    """The arguments of `Scene.open` that were given, by name. UserError: no number, no band."""
    found: dict[str, Any] = {}
    for name, (option, default) in options_of(request).items():
        value = getattr(request, name)
        if not option.reading or value == default:
            continue
        called = "--" + name.replace("_", "-")
        if option.kind == FLAG:
            found[name] = bool(value)
        elif option.kind in (CHOICE, AREA):
            found[name] = value
        elif option.kind == EXTENT:
            found[name] = extent_of(value)
        elif option.kind == CLASSES:
            found[name] = _classes(value, option.choices, called)
        else:
            found[name] = _bands(value, called) if option.kind == BANDS else _numbers(value, called)
    for name in _SINGLE & found.keys():
        if len(found[name]) > 1:
            raise UserError(
                "There can be one {name} only, not {count}; give one number.",
                name="--" + name.replace("_", "-"), count=len(found[name]),
            )
        (found[name],) = found[name]
    return found


def _numbers(text: str, called: str) -> list[float]:
    """'0.1, 2' as numbers."""
    numbers = []
    for word in text.split(","):
        number = float(word) if _NUMBER.fullmatch(word.strip(" ")) else float("inf")
        if abs(number) == float("inf"):
            raise UserError(
                "The {called} has '{word}' where a number must stand; give one such as 0.0001, or one a band with "
                "commas between.",
                called=called, word=printable(word),
            )  # fmt: skip
        numbers.append(number)
    return numbers


def _bands(text: str, called: str) -> list[int]:
    """'1-3, 12' as 1, 2, 3, 12."""
    bands: list[int] = []
    for word in text.split(","):
        run = _RUN.fullmatch(word.strip(" "))
        first, last = (int(run[1]), int(run[2] or run[1])) if run else (0, 0)
        if not 0 < first <= last <= MOST_BANDS - len(bands):
            raise UserError(
                "What is given as {called} cannot be '{word}'; give numbers of bands from 1 on, such as 1-5,12.",
                called=called, word=printable(word),
            )  # fmt: skip
        bands += range(first, last + 1)
    return bands


def _classes(text: str, known: tuple[str, ...], called: str) -> tuple[str, ...]:
    """'cloud, shadow' as two words, none as nothing."""
    words = [word.strip(" ") for word in text.split(",")]
    if words == [NONE]:
        return ()
    classes = [name for name in known if name != NONE]
    unknown = [word for word in words if word not in classes]
    if unknown:
        raise UserError(
            "The list of {called} has '{word}'; give some of {classes}, or none alone.",
            called=called, word=printable(unknown[0]), classes=", ".join(classes),
        )  # fmt: skip
    return tuple(words)


def extent_of(text: str) -> Extent:
    """'12.5,52,13,53,EPSG:4326' as a rectangle."""
    from ..raster.part import Extent

    parts = [part.strip(" ") for part in text.split(",", 4)]
    numbers = [float(part) if _NUMBER.fullmatch(part) else math.inf for part in parts[:4]]
    crs = parts[4] if len(parts) > 4 else None
    if len(numbers) < 4 or not all(map(math.isfinite, numbers)) or crs == "":
        raise UserError(
            "The extent cannot be '{text}'; give left,bottom,right,top and, if you like, a CRS, such as "
            "12.5,52,13,53,EPSG:4326.",
            text=printable(text),
        )
    left, bottom, right, top = numbers
    if left >= right or bottom >= top:
        raise UserError("The extent '{text}' is empty; give left,bottom,right,top.", text=printable(text))
    return Extent(left, bottom, right, top, crs)

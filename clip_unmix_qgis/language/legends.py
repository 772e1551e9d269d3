"""Classes of published legends (CORINE, WorldCover, LCZ, EUNIS, LCCS, WRB, CDL) as the materials they are made of."""
from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import NamedTuple

from ..errors import UserError
from ..messages import Message
from ..paths import RESOURCES
from .words.normalise import normalise

FOLDER = RESOURCES / "legends"
_CODE = re.compile(r"[a-z]{0,2}\d{1,3}|[a-z]")


class LegendClass(NamedTuple):
    """A class: its legend, its code and name there, and the concepts it is made of, the chief one first."""

    legend: str
    code: str
    name: str
    materials: tuple[str, ...]

    @property
    def title(self) -> Message:
        """Legend, code and the name as it is published."""
        return Message("{legend} {code}, {name}", legend=Message(self.legend), code=self.code, name=self.name)


class _Legend(NamedTuple):
    name: str
    prefixes: tuple[str, ...]
    classes: tuple[LegendClass, ...]


def names() -> dict[str, str]:
    """The legends' full names by what `classes` takes."""
    return {key: legend.name for key, legend in _legends().items()}


def classes(name: str) -> tuple[LegendClass, ...]:
    """All classes of a legend in their order; `UserError` where there is no such legend."""
    if name not in _legends():
        raise UserError("There is no legend '{name}'; use one of {legends}.", name=name, legends=", ".join(_legends()))
    return _legends()[name].classes


def find(form: str) -> LegendClass | None:
    """The class that a normalised prompt is the code or the name of: "lcz 3", "clc 3 1 1", "coniferous forest".

    Raises `UserError` where a legend is named that has no such code.
    """
    for legend in _legends().values():
        for prefix in legend.prefixes:
            if re.match(rf"{prefix}(?= |\d|$)", form) and (rest := form[len(prefix) :].strip()):
                if found := _of_legend(legend, rest):
                    return found
                code = rest.replace(" ", "")
                if re.fullmatch(r"[a-z]{0,2}\d+", code):
                    raise UserError(
                        "{legend} has no class {upper}; check the code, or name the material.",
                        legend=Message(legend.name), upper=code.upper(),
                    )
    return _by_name().get(form)


def _of_legend(legend: _Legend, rest: str) -> LegendClass | None:
    by_code = {each.code.lower(): each for each in legend.classes}
    if found := by_code.get(rest.replace(" ", "")):
        return found
    first, _, name = rest.partition(" ")
    if _CODE.fullmatch(first) and first in by_code and name == normalise(by_code[first].name):
        return by_code[first]
    return next((each for each in legend.classes if rest in _spellings(each.name)), None)


def _spellings(name: str) -> set[str]:
    """A class's name as it is looked up, in the singular, too, where it is one word ("Vertisols")."""
    form = normalise(name)
    return {form, form[:-1]} if form.endswith("s") and " " not in form else {form}


@lru_cache(maxsize=1)
def _by_name() -> dict[str, LegendClass]:
    found: dict[str, LegendClass] = {}
    for legend in _legends().values():
        for each in legend.classes:
            for form in _spellings(each.name):
                found.setdefault(form, each)
    return found


@lru_cache(maxsize=1)
def _legends() -> dict[str, _Legend]:
    legends = {}
    for path in sorted(FOLDER.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        held = tuple(
            LegendClass(document["name"], each["code"], each["name"], tuple(each["materials"]))
            for each in document["classes"]
        )
        prefixes = tuple(sorted(document["prefixes"], key=len, reverse=True))
        legends[path.stem] = _Legend(document["name"], prefixes, held)
    return legends

"""The materials of one run, seen together: prompts with one meaning, and kinds beside the wider material."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..messages import Message, both
from .concepts import Concepts
from .material import Material
from .narrowing import means
from .words.normalise import MAX_PROMPT


def groups(materials: Sequence[Material]) -> list[list[Material]]:
    """The materials in their order, those that the model cannot tell apart together."""
    found: list[list[Material]] = []
    for material in materials:
        for group in found:
            if _same(group[0], material):
                group.append(material)
                break
        else:
            found.append([material])
    return found


def note_same(materials: Sequence[Material]) -> list[Material]:
    """The materials, those with one meaning each with a warning that tells the others."""
    told = {id(member): _said(group) for group in groups(materials) if len(group) > 1 for member in group}
    return [
        replace(material, warnings=(*material.warnings, told[id(material)])) if id(material) in told else material
        for material in materials
    ]


def merged(materials: Sequence[Material]) -> list[Material]:
    """The materials, those with one meaning as one that is named after all their prompts, with a warning."""
    return [group[0] if len(group) == 1 else _merge(group) for group in groups(materials)]


def note_kinds(materials: Sequence[Material], concepts: Concepts) -> list[Material]:
    """The materials, those with a warning whose kinds are mapped beside them."""
    noted = []
    for material in materials:
        kinds = [each.typed for each in materials if _is_kind(each, material, concepts)]
        if kinds:
            one = Message('{kinds} is a kind of "{typed}": its map shows the rest of it.', **_of(kinds, material))
            more = Message('{kinds} are kinds of "{typed}": its map shows the rest of it.', **_of(kinds, material))
            material = replace(material, warnings=(*material.warnings, one if len(kinds) == 1 else more))
        noted.append(material)
    return noted


def _of(kinds: Sequence[str], material: Material) -> dict[str, str]:
    return {"kinds": _listed(kinds), "typed": material.typed}


def _is_kind(narrow: Material, wide: Material, concepts: Concepts) -> bool:
    """Whether all of one material is of the other: what is told of the wider one must hold of it, too. A red roof is no
    grey roof, and clay no dry soil.
    """
    if not (narrow.concept and wide.concept) or wide.mixed or narrow.mixed:
        return False
    if wide.concept not in concepts.ancestors(narrow.concept):
        return False
    said = {(each.kind, each.value) for each in narrow.attributes}
    return all(each in said or means(narrow.concept, *each) for each in _told(wide))


def _same(first: Material, second: Material) -> bool:
    if (_told(first), first.mixed) != (_told(second), second.mixed):
        return False
    if first.concept is not None and first.concept == second.concept:
        return True
    spectra = first.spectra is not None or second.spectra is not None
    return not spectra and np.array_equal(np.asarray(first.anchor), np.asarray(second.anchor))


def _told(material: Material) -> set[tuple[str, str]]:
    """What attributes tell of a material beyond its concept, which may be named after some."""
    said = {(each.kind, each.value) for each in material.attributes if each.value != material.concept}
    return {(kind, value) for kind, value in said if not means(material.concept, kind, value)}


def _said(group: Sequence[Material]) -> str:
    names = dict.fromkeys(material.typed for material in group)
    if len(names) == 1:
        return Message(
            '"{typed}" is given {group_count} times and has one map.',
            typed=group[0].typed, group_count=len(group),
        )
    return Message("{clash} and have one map.", clash=_clash(group))


def _merge(group: Sequence[Material]) -> Material:
    prompts = tuple(material.typed for material in group)
    name = " / ".join(dict.fromkeys(prompts))
    if len(name) > MAX_PROMPT:  # layers and files are named after it
        name = f"{prompts[0][: MAX_PROMPT - 4]} / \u2026"
    said = _said(group)
    warnings = dict.fromkeys(warning for material in group for warning in material.warnings)
    # The reading that is surest; what it is called by is the same for all.
    best = max(group, key=lambda material: material.confidence)
    return replace(best, typed=name, prompts=prompts, warnings=(*warnings, said))


def _clash(group: Sequence[Material]) -> str:
    same = all(material.concept == group[0].concept is not None for material in group)
    what = group[-1].label if same else Message("nothing tells their descriptions apart")
    return Message(
        "{typed} are one material to the model ({what})",
        typed=_listed([material.typed for material in group]), what=what,
    )


def _listed(names: Sequence[str]) -> str:
    return both(Message('"{typed}"', typed=name) for name in names)

"""The materials of one run, seen together: prompts with one meaning, and kinds beside the wider material."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..errors import UserError
from .concepts import Concepts
from .material import Material
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


def refuse_same(materials: Sequence[Material]) -> None:
    """Raise `UserError` that tells all prompts with one meaning, where there are any."""
    clashes = [_clash(group) for group in groups(materials) if len(group) > 1]
    if clashes:
        raise UserError(
            f"{'; '.join(clashes)} and could not be told apart; keep one of them or name one more closely."
        )


def merged(materials: Sequence[Material]) -> list[Material]:
    """The materials, those with one meaning as one that is named after all their prompts, with a warning."""
    return [group[0] if len(group) == 1 else _merge(group) for group in groups(materials)]


def note_kinds(materials: Sequence[Material], concepts: Concepts) -> list[Material]:
    """The materials, those with a warning whose kinds are mapped beside them."""
    noted = []
    for material in materials:
        kinds = [
            m.typed
            for m in materials
            if m.concept and material.concept and material.concept in concepts.ancestors(m.concept)
        ]
        if kinds:
            are = "is a kind" if len(kinds) == 1 else "are kinds"
            warning = f'{_listed(kinds)} {are} of "{material.typed}": its map shows the rest of it.'
            material = replace(material, warnings=(*material.warnings, warning))
        noted.append(material)
    return noted


def _same(first: Material, second: Material) -> bool:
    if first.concept is not None and first.concept == second.concept:
        return True
    spectra = first.spectra is not None or second.spectra is not None
    return not spectra and np.array_equal(np.asarray(first.anchor), np.asarray(second.anchor))


def _merge(group: Sequence[Material]) -> Material:
    prompts = tuple(dict.fromkeys(material.typed for material in group))
    name = " / ".join(prompts)
    if len(name) > MAX_PROMPT:  # layers and files are named after it
        name = f"{prompts[0][: MAX_PROMPT - 4]} / \u2026"
    said = f"{_clash(group)} and have one map."
    if len(prompts) == 1:
        said = f'"{name}" is given {len(group)} times and has one map.'
    warnings = dict.fromkeys(warning for material in group for warning in material.warnings)
    # The reading that is surest; what it is called by is the same for all.
    best = max(group, key=lambda material: material.confidence)
    return replace(best, typed=name, prompts=prompts, warnings=(*warnings, said))


def _clash(group: Sequence[Material]) -> str:
    same = all(material.concept == group[0].concept is not None for material in group)
    what = group[-1].label if same else "nothing tells their descriptions apart"
    return f"{_listed([material.typed for material in group])} are one material to the model ({what})"


def _listed(names: Sequence[str]) -> str:
    return " and ".join(f'"{name}"' for name in names)

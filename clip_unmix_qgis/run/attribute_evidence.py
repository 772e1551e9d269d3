"""What prompts say of their materials beyond names ("blue", "wet"), heeded in the spectra: which attributes act in a
run, which its sensor cannot see.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..language.narrowing import means
from ..messages import Message
from ..plain_text import printable

if TYPE_CHECKING:
    from ..core.spectral_model import SpectralModel
    from ..language.attributes import Attribute
    from ..language.lexicon import Lexicon
    from ..language.material import Material

# Concepts whose colours people choose, and flowers, whose are as vivid.
DYED = frozenset({"plastic", "paint", "fabric", "vehicle", "metal", "metal_roof", "glass", "paper", "flower"})
# Too dark for their hue to be one of a surface's: blue water would be black.
HUELESS = frozenset({"water", "shadow", "cloud"})
LOOKED_AT = 4000  # pixels of a sample that tell how light a material is in the scene


def informed(
    model: SpectralModel, materials: Sequence[Material], lexicon: Lexicon, sample: np.ndarray
) -> SpectralModel:
    """The model that heeds the attributes of the materials, and knows which mean shadow and which minerals.

    `sample` (n, b) are pixels of the scene.
    """
    from ..core.attributes.evidence import AttributeEvidence

    attributes = [
        [
            _kind(one, material.concept, lexicon)
            for one in material.attributes
            if not _is_in_the_name(one, material.concept, lexicon)
        ]
        for material in materials
    ]
    families = [family_of(material.concept, lexicon) for material in materials]
    ground = [m for m, material in enumerate(materials) if is_ground(material.concept, lexicon)]
    evidence = AttributeEvidence.of(model.bands, attributes, families, ground)
    shadows = [m for m, material in enumerate(materials) if material.concept == "shadow"]
    minerals = [m for m, material in enumerate(materials) if "mineral" in _lineage(material.concept, lexicon)]
    model = model.with_shadows(shadows) if shadows else model
    model = model.with_minerals(minerals) if minerals else model
    if evidence is None:
        return model
    if evidence.lighter.any():
        pixels = sample[np.isfinite(sample[:, model.good]).all(1)][:LOOKED_AT]
        logits, _ = model.score(pixels)
        evidence.learn_lightness(model.good_bands(pixels).cpu(), logits.cpu())
    return model.with_evidence(evidence)


def family_of(concept: str | None, lexicon: Lexicon) -> str:
    """The family of colours of a concept (`core/attributes/kinds.py`)."""
    lineage = _lineage(concept, lexicon)
    return "dyed" if lineage & DYED else "stone" if "rock" in lineage else "earth"


def is_ground(concept: str | None, lexicon: Lexicon) -> bool:
    """Whether a concept is what scenes are covered with, natural or paved; other things called by their colour are
    rare.
    """
    lineage = _lineage(concept, lexicon)
    return bool(lineage) and (not lineage & {"impervious", "flower"} or "pavement" in lineage)


def _lineage(concept: str | None, lexicon: Lexicon) -> set[str]:
    """A concept of the lexicon and all wider ones; empty for others."""
    return {concept, *lexicon.ancestors(concept)} if concept and concept in lexicon.concepts else set()


def _is_in_the_name(attribute: Attribute, concept: str | None, lexicon: Lexicon) -> bool:
    """Whether a concept is named after an attribute ("dry" of dry grass), which is in its anchor then and would count
    twice. The colour of what covers no ground (a white roof) is heeded beside it: such things are rare.
    """
    rare = attribute.kind == "colour" and not is_ground(concept, lexicon)
    return means(concept, attribute.kind, attribute.value) and not rare


def describe(model: SpectralModel, materials: Sequence[Material]) -> list[dict[str, Any]]:
    """For the record: each attribute with what it acts by (colour, lightness, a spectral axis, else the name of its
    concept; None where nothing in a spectrum tells it), and whether the scene's bands show it.
    """
    found = {} if model.evidence is None else {(one.material, one.value): one for one in model.evidence.seen}
    described = []
    for m, material in enumerate(materials):
        for attribute in material.attributes:
            one, named = found.get((m, attribute.value)), means(material.concept, attribute.kind, attribute.value)
            described.append({
                "prompt": material.typed, "kind": attribute.kind, "value": attribute.value,
                "by": one.how if one else "name" if named else None, "seen": named or bool(one and one.visible),
            })  # fmt: skip
    return described


def unheeded(model: SpectralModel, materials: Sequence[Material]) -> list[str]:
    """A sentence for each attribute that changes nothing in the maps: no band shows it, and it chose no concept."""
    said = [one for material in materials for one in material.attributes]
    return [
        _sentence(entry, one)
        for entry, one in zip(describe(model, materials), said)
        if not entry["seen"] and one.kind != "substance"
    ]


def _kind(attribute: Attribute, concept: str | None, lexicon: Lexicon) -> tuple[str, str]:
    """Kind and value as the evidence knows them: green plants are alive, whatever their hue."""
    lineage = _lineage(concept, lexicon)
    if (attribute.kind, attribute.value) == ("colour", "green") and lineage & {"vegetation", "dry_vegetation"}:
        return "state", "green"
    if attribute.kind == "colour" and lineage & HUELESS:
        return attribute.kind, ""
    return attribute.kind, attribute.value


def _sentence(entry: dict[str, Any], attribute: Attribute) -> Message:
    if entry["by"] is None:
        return Message(
            "Nothing known in a spectrum tells '{word}'; the map of '{prompt}' is that of its material, whether it is "
            "so or not.",
            word=printable(attribute.word),
            prompt=entry["prompt"],
        )
    return Message(
        "The bands of this scene do not show '{word}'; the map of '{prompt}' is that of its material, whether it is so "
        "or not.",
        word=printable(attribute.word),
        prompt=entry["prompt"],
    )

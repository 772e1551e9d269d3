"""What the record warns of: what a careful colleague would point out."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.mixing import EMERGENCE_DEG, INCIDENCE_DEG
from ..language import coverage
from ..language.attributes import name_of
from ..messages import Message
from ..options import INTIMATE
from . import attribute_evidence

if TYPE_CHECKING:
    from ..core.endmembers.endmembers import Endmembers
    from ..core.unmixer import Unmixer
    from ..language.material import Material
    from .prepare import Prepared
    from .quality import Quality
    from .supervision import Learning

# Radians between endmember and decoder; of materials that are in a scene it is 0.03 to 0.24.
LARGEST_LIKELY_ANGLE = 0.3
BLACK = 0.02  # reflectance, below which a spectrum has no shape


def all_warnings(
    run: Prepared, unmixer: Unmixer, learnt: Learning, described: Sequence[dict[str, Any]], quality: Quality
) -> list[str]:
    """All of a run; `described` are the record's endmembers."""
    out = left_out(described)
    return [
        *hardly_understood(run.materials),
        *learnt.warnings,
        *little_known([of for m, of in enumerate(run.materials) if m not in unmixer.model.read_as]),
        *attribute_evidence.unheeded(unmixer.model, run.materials),
        *_of_mixing(run),
        *of_words(described),
        *unlike(described, unmixer.endmembers),
        *unsaid(unmixer.endmembers),
        *run.scene.warnings,
        *unmixer.warnings,
        *quality.remarks(run.materials, out),
    ]


def of_words(described: Sequence[dict[str, Any]]) -> list[str]:
    """What became of words that the scene does not show."""
    return [*loosely(described), *unseen(described), *needless(left_out(described))]


def left_out(described: Sequence[dict[str, Any]]) -> list[str]:
    """The prompts that were left out."""
    return [entry["prompt"] for entry in described if entry["source"] == "left out"]


def hardly_understood(materials: Sequence[Material]) -> list[str]:
    """A sentence for each material that was run although it was hardly understood."""
    return [
        Message(
            "'{typed}' was hardly understood and may be no material: its map is that of what is nearest, {label}.",
            typed=material.typed, label=material.label,
        )
        for material in materials
        if material.is_doubtful
    ]


def little_known(materials: Sequence[Material]) -> list[str]:
    """A sentence for each material of which the training data held no spectrum or few, where the analyst brought none
    either.
    """
    levels = {m.typed: coverage.level_of(m.concept) for m in materials if m.spectra is None}
    sentences = {
        coverage.NONE: lambda typed: Message(
            "No spectrum of '{typed}' was in the training data; it is inferred from its name and kin.", typed=typed
        ),
        coverage.THIN: lambda typed: Message(
            "Fewer than five samples of '{typed}' were in the training data; its map may miss other kinds of it.",
            typed=typed,
        ),
    }
    return [sentences[level](typed) for typed, level in levels.items() if level in sentences]


def _of_mixing(run: Prepared) -> list[str]:
    """Of minerals in an areal run, that they may be mingled; of an intimate run, what it assumes."""
    if run.request.mixing == INTIMATE:
        return [Message(
            "Shares are of the grains' cross-section, which are those of mass where grains are of one size and "
            "density; light from {incidence:.0f} degrees and a view from {emergence:.0f} were assumed.",
            incidence=INCIDENCE_DEG, emergence=EMERGENCE_DEG,
        )]  # fmt: skip
    above = run.resolver.concepts.ancestors  # of an ontology's concepts, too
    named = [m.typed for m in run.materials if m.concept and "mineral" in (m.concept, *above(m.concept))]
    if not named:
        return []
    return [
        Message(
            "Minerals were named ({minerals}): where they are mingled grain by grain, as in powders and mineral "
            "soils, run with the mixing 'intimate'.",
            minerals=", ".join(named),
        )
    ]


def loosely(described: Sequence[dict[str, Any]]) -> list[str]:
    """A sentence for each word that was read as something near it, which the scene shows instead."""
    return [
        Message(
            "Hardly anything in the scene looks like '{prompt}', but much looks like '{concept}', which no other word "
            "means: '{prompt}' was mapped as that. Where both are there, name both.",
            prompt=entry["prompt"], concept=name_of("substance", entry["read_as"]),
        )
        for entry in described
        if "read_as" in entry
    ]


def unseen(described: Sequence[dict[str, Any]]) -> list[str]:
    """A sentence for each material that no pixel of the scene resembles."""
    return [
        Message(
            "No pixel of the scene looks like '{prompt}'; a typical spectrum of it stands in.",
            prompt=entry["prompt"],
        )
        for entry in described
        if entry["source"] == "decoder"
    ]


def needless(prompts: Sequence[str]) -> list[str]:
    """A sentence for the words that were left out."""
    if not prompts:
        return []
    if len(prompts) > 1:
        return [
            Message(
                "Nothing in the scene tells of these: {prompts}. They were left out and have no share. If one of them "
                "is there, pick a pixel of it or give a spectrum.",
                prompts=", ".join(prompts),
            )
        ]
    return [
        Message(
            "Nothing in the scene tells of '{prompt}': it was left out and has no share. If it is there, pick a pixel "
            "of it or give a spectrum.",
            prompt=prompts[0],
        )
    ]


def unsaid(endmembers: Endmembers) -> list[str]:
    """A sentence for what was found in the scene as if it had been named, and nobody did."""
    from ..core.spectra import unit
    from ..language.encoders.anchors import Anchors, centred

    if not len(endmembers.unsaid):
        return []
    anchors = Anchors()
    concepts, known = list(anchors.index), unit(centred(anchors.vectors).vectors)
    return [
        Message(
            "A part of the scene is none of what was named and went to other: it looks like '{concept}'. Where that "
            "is right, name it to map it.",
            concept=name_of("substance", concepts[int((known @ anchor).argmax())]),
        )
        for anchor in endmembers.unsaid
    ]


def unlike(described: Sequence[dict[str, Any]], endmembers: Endmembers) -> list[str]:
    """A sentence for each material whose endmember looks unlike it; nearly black ones, such as clear water, have no
    shape.
    """
    peaks = np.nanpercentile(endmembers.spectra, 90, axis=1)  # one hot band is no light
    return [
        Message(
            "The endmember of '{prompt}' looks unlike what is known by that name ({angle:.2f} rad): it may be "
            "absent here, unusual, or something else; compare its columns in endmembers.csv.",
            prompt=entry["prompt"], angle=entry["angle"],
        )
        for entry, peak in zip(described, peaks)
        if entry["source"] == "scene" and (entry["angle"] or 0.0) > LARGEST_LIKELY_ANGLE and peak > BLACK
    ]

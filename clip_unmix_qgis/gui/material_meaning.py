"""What the list says of a prompt's reading."""
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..qgis_shared.locale import in_words

if TYPE_CHECKING:
    from ..language.material import Material


def tr(text: str) -> str:
    return QCoreApplication.translate("MaterialList", text)


@dataclass(frozen=True)
class Told:
    """For the columns and the tooltip; `choices` are labels and ids of what the prompt may mean instead."""

    meaning: str
    confidence: str
    hint: str
    choices: dict[str, str]


def hardly_a_material(material: Material) -> bool:
    """Whether the text encoder alone read it, and with so little confidence as most words that name no material."""
    from ..language.resolver import NO_MATERIAL  # loaded by who read the material

    return material.resolved_by == "encoder" and material.confidence < NO_MATERIAL


def told_of(prompt: str, material: Material) -> Told:
    """How a prompt was understood."""
    label, meaning = in_words(material.label), in_words(material.understood)
    language = in_words(material.language_name or tr("no language"))
    hows = {"ontology": tr("your ontology"), "lexicon": tr("the lexicon"), "encoder": tr("the text encoder")}
    how, confidence = hows.get(material.resolved_by, material.resolved_by), f"{material.confidence:.0%}"
    understood = tr("'{prompt}' was understood as '{label}' by {how}.")
    certainty = tr("Language: {language}. Confidence: {confidence}.")
    lines = [
        understood.format(prompt=prompt, label=meaning, how=how),
        certainty.format(language=language, confidence=confidence),
    ]
    if material.corrected:
        lines.append(tr("Read with the spelling '{spelling}'.").format(spelling=material.corrected))
    lines += map(in_words, material.warnings)
    if material.candidates:
        others = ", ".join(in_words(other.label) for other in material.candidates if other.label != material.label)
        lines.append(tr("It may also mean: {others}. Click here to choose.").format(others=others))
    meaning += f" · {language}" if material.language_name else ""
    choices = {in_words(each.label): each.concept for each in material.candidates if each.concept}
    if material.concept and (material.candidates or material.warnings):
        choices = {label: material.concept, **choices}
    return Told(meaning, confidence, "\n".join(lines), choices)

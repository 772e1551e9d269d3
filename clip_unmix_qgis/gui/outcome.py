"""What a run came to, in a few sentences: whether it is good, and if not, why and what to do next."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

from ..qgis_shared.layer_metadata import scene_name
from ..qgis_shared.locale import in_words

UNNAMED = 0.2  # share of the scene that is none of the materials, from which on it is worth to look for more
UNEXPLAINED = 0.3  # share of the pixels that no mixture of the materials fits, from which on one may be missing
SHOWN = 2  # so many reasons stand in the message, which lies over the map; the panel has them all


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixDock", text)


@dataclass(frozen=True)
class Outcome:
    """A headline, why the result is less than good (nothing where it is), and whether to look for more materials."""

    headline: str
    reasons: tuple[str, ...]
    look_for_more: bool

    @property
    def level(self) -> Qgis.MessageLevel:
        return Qgis.MessageLevel.Warning if self.reasons else Qgis.MessageLevel.Success

    @property
    def text(self) -> str:
        """For the message bar; `reasons` are for the panel."""
        sentences = [self.headline, *self.reasons[:SHOWN]]
        if len(self.reasons) > SHOWN:
            sentences.append(tr("Further notes in the panel: {count}.").format(count=len(self.reasons) - SHOWN))
        return " ".join(sentences)


def warnings_of(record: Mapping[str, Any]) -> list[str]:
    """What the run warns of: about its prompts, then about its maps."""
    said = [*(warning for prompt in record["prompts"] for warning in prompt["warnings"]), *record["warnings"]]
    return [in_words(warning) for warning in said]


def outcome_of(record: Mapping[str, Any], left_out: Sequence[str], notes: Sequence[str]) -> Outcome:
    """The outcome of the run of `record`, without the prompts `left_out` of it; `notes` are about its layers."""
    quality = record["quality"]
    headline = tr("{scene}: {unexplained} of the pixels unexplained.")
    headline = headline.format(scene=scene_name(record), unexplained=f"{quality['unexplained']['share']:.0%}")
    reasons = []
    if left_out:
        prompts = ", ".join(f"'{prompt}'" for prompt in left_out)
        reasons.append(tr("Not understood and not run: {prompts}.").format(prompts=prompts))
    unnamed = quality["mean_other"]
    if unnamed >= UNNAMED:
        sentence = tr("{share} of the scene is unnamed: let materials be suggested and add what is missing.")
        reasons.append(sentence.format(share=f"{unnamed:.0%}"))
    elif quality["unexplained"]["share"] >= UNEXPLAINED:
        reasons.append(tr("A material seems to be missing: let materials be suggested and add it."))
    look_for_more = bool(unnamed >= UNNAMED or quality["unexplained"]["share"] >= UNEXPLAINED)
    return Outcome(headline, (*reasons, *warnings_of(record), *notes), look_for_more)

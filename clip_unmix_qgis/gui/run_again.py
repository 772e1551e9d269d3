"""A finished run, once more with a change: the dialog of the unmixing opens as the record says it was run."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..options import AREAL, ILLUMINATIONS, INTIMATE


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultsPanel", text)


@dataclass(frozen=True)
class Meaning:
    """What the shares of a run are of; what is `offered` instead, and what changes a request to that."""

    said: str
    offered: str
    changes: Mapping[str, str]


def meaning_of(record: Mapping[str, Any]) -> Meaning:
    """Of the lit surface, of the ground or of grains."""
    lit, ground = ILLUMINATIONS
    parameters = record["parameters"]
    if parameters.get("mixing") == INTIMATE:
        said = tr("Shares and hectares of the cross-section of grains that are mingled in each pixel.")
        return Meaning(said, tr("Run again for side by side…"), {"mixing": AREAL})
    if parameters["illumination"] == ground:
        said = tr("Shares and hectares of the ground: a shaded pixel counts as dark material.")
        return Meaning(said, tr("Run again for the lit surface…"), {"illumination": lit})
    said = tr("Shares and hectares of the lit surface: brightness, shade and slope cancel.")
    return Meaning(said, tr("Run again for the ground…"), {"illumination": ground})


def run_again(record: Mapping[str, Any], **changes: Any) -> None:
    """Open the Processing dialog of the unmixing with what `record` says, but for `changes` (fields of the request)."""
    import processing  # of QGIS; slow to import

    from ..processing.parameters import parameters_of
    from ..run.replay import recorded_request

    request = dataclasses.replace(recorded_request(record), **changes)
    processing.execAlgorithmDialog("clipunmix:unmix", parameters_of(request))


def with_endmember(record: Mapping[str, Any], material: str, source: str) -> tuple[str, ...]:
    """The endmembers that are given in a run, with that of `material` from `source`: ROW,COLUMN or FILE|SPECTRUM."""
    from ..run.given_endmembers import typed

    earlier = record["parameters"].get("endmember") or []
    kept = [typed(entry) for entry in earlier if entry["material"].casefold() != material.casefold()]
    return (*kept, f"{material}={source}")

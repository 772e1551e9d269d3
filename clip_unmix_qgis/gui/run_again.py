"""A finished run, once more with a change: the dialog of the unmixing opens as the record says it was run."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any


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

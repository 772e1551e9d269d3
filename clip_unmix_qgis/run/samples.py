"""What the samples of a request say, labels or measured shares, and what is to be told of them."""
from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..errors import UserError
from ..messages import Message

if TYPE_CHECKING:
    from ..core.adapter.decision import Decision
    from ..core.unmixer import Unmixer
    from ..language.material import Material
    from ..raster.measured_places import Measured
    from ..raster.samples import Labelled
    from ..raster.scene import Scene
    from .request import Request

MOST_PAIRS = 1000


@dataclass(frozen=True)
class Samples:
    """Spectra (n, b) of labelled pixels by material, or places with measured shares; at most one of both is there."""

    labelled: dict[int, np.ndarray] = field(default_factory=dict)
    measured: Measured | None = None
    warnings: tuple[str, ...] = ()


def pairs(text: str | None, option: str) -> dict[str, str]:
    """What stands in "A=B;C=D", or in a JSON object of strings. UserError: neither, or too much."""
    if not text or not text.strip():
        return {}
    if text.lstrip().startswith("{"):
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            found = None
        right = isinstance(found, dict) and all(isinstance(value, str) for value in found.values())
    else:
        parts = [part for part in text.replace("\n", ";").split(";") if part.strip()]
        right = all("=" in part and part.split("=", 1)[0].strip() for part in parts)
        found = {name.strip(): value.strip() for name, _, value in (part.partition("=") for part in parts)}
    if not right or len(found) > MOST_PAIRS:
        raise UserError(
            "The option {option} must be such as A=B;C=D or a JSON object of strings; correct it.", option=option
        )
    return dict(found)


def check(request: Request) -> None:
    """UserError where the options about samples cannot be."""
    fields, labels = pairs(request.fields, "fields"), pairs(request.labels, "labels")
    given = {"fields": fields, "labels": labels, "label_field": request.label_field}
    said = [name for name, value in given.items() if value]
    if said and not request.samples:
        raise UserError("The option {option} says how to read samples; give samples, too.", option=said[0])
    if fields and len(said) > 1:
        raise UserError(
            "Samples hold either labels or measured shares; give fields, or {option}, not both.", option=said[1]
        )
    empty = [material for material, name in fields.items() if not name]
    if empty:
        raise UserError("The option fields names no field for '{material}'; write MATERIAL=FIELD.", material=empty[0])


def read(request: Request, scene: Scene, materials: Sequence[Material]) -> Samples:
    """What the samples of the request say of the scene. UserError as from `read_measured` and `read_labels`."""
    if not request.samples:
        return Samples()
    from ..raster.measured_places import read_measured
    from ..raster.samples import Wording, read_labels

    # Each name that a material is given by may be the label or the field.
    names = [(m, name) for m, each in enumerate(materials) for name in dict.fromkeys((each.typed, *each.prompts))]
    renamed, fields = pairs(request.labels, "labels"), pairs(request.fields, "fields")
    if not renamed and request.label_field is None:
        measured = read_measured(request.samples, scene, names, fields)
        if measured is not None:
            return Samples(measured=measured, warnings=tuple(_of_measured(measured, materials)))
    wording = Wording(request.label_field, renamed)
    found = read_labels(request.samples, scene, [name for _, name in names], wording, [m for m, _ in names])
    return Samples(labelled=found.spectra, warnings=tuple(_of_labels(found)))


def _of_measured(found: Measured, materials: Sequence[Material]) -> list[str]:
    named = ", ".join(f"{materials[m].typed}: {name}" for m, name in sorted(found.fields.items()))
    told = [
        Message("{count} places with measured shares were read ({fields}).", count=len(found.shares), fields=named)
    ]
    if found.percent:
        told.append(Message("The measured shares were taken as percent."))
    if found.overfull:
        told.append(
            Message(
                "At {count} places the measured shares sum to more than 1; they were scaled to 1.",
                count=found.overfull,
            )
        )
    if found.outside:
        told.append(_outside(found.outside))
    return told


def _of_labels(found: Labelled) -> list[str]:
    told = []
    if found.set_aside:
        count, labels = sum(found.set_aside.values()), ", ".join(sorted(found.set_aside)[:12])
        told.append(Message("{count} samples were set aside ({labels}).", count=count, labels=labels))
    if found.conflicts:
        told.append(
            Message("{count} pixels bear two different labels and were left out.", count=found.conflicts)
        )
    if found.outside:
        told.append(_outside(found.outside))
    return told


def _outside(count: int) -> Message:
    return Message("{count} of the samples lie beside the scene or cover no centre of a pixel.", count=count)


# -- what they teach ------------------------------------------------------------------------------------------------
def corrected(
    unmixer: Unmixer, sample: np.ndarray, measured: Measured, before: Decision, count: int
) -> tuple[Unmixer, Decision]:
    """The unmixer with what the shares measured at places teach, after what an adapter has taught."""
    from ..core.adapter.measured_shares import Places, learn_shares

    shares = np.full((len(measured.shares), count), np.nan)
    shares[:, : measured.shares.shape[1]] = measured.shares
    unmixer, decision = learn_shares(unmixer, sample, Places(measured.spectra, measured.place, shares))
    decision.reconstruction = before.reconstruction
    if decision.kept == "zero-shot":
        decision.kept = before.kept
    return unmixer, decision


def refusal(decision: Decision) -> list[str]:
    """What to tell where the samples changed nothing."""
    if decision.kept != "zero-shot":
        return []
    error = decision.error
    best = min((value for name, value in error.items() if name != "zero-shot"), default=error["zero-shot"])
    figures = {"zero_shot": error["zero-shot"], "best": best, "decided_by": decision.decided_by}
    if list(error) == ["zero-shot", "shares"]:
        return [
            Message(
                "The measured shares changed nothing and the maps are zero-shot: at the places their abundances have "
                "an RMSE of {zero_shot:.3f}, against {best:.3f} for what the measured shares teach, which is not "
                "clearly better ({decided_by}).", **figures,
            )
        ]
    return [
        Message(
            "The samples changed nothing and the maps are zero-shot: on labelled pixels their abundances have an "
            "RMSE of {zero_shot:.3f}, against {best:.3f} for what the samples teach, which is not clearly better "
            "({decided_by}).", **figures,
        )
    ]

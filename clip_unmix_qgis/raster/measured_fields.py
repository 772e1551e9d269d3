"""Fields of a vector layer that hold measured shares of materials, and what stands in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import UserError
from .vectors import Feature, Layer

PERCENT = 1.5  # a largest measured value above it is of shares in percent
SHAPEFILE = 10  # characters that a shapefile leaves of a field's name


def key(name: str) -> str:
    """Names are compared without case, and as a shapefile's fields write them."""
    return "".join(c for c in name.casefold() if c.isalnum())


def named_after(layer: Layer, names: Sequence[str]) -> dict[int, str]:
    """By index of the name, the field that bears it, in full or as far as a shapefile lets it."""
    found: dict[int, str] = {}
    for index, name in enumerate(names):
        wanted = key(name)
        there = next((field for field in layer.fields if wanted and key(field) == wanted), None)
        if there is None:
            cut = [field for field in layer.fields if len(field) == SHAPEFILE and wanted.startswith(key(field))]
            alike = [other for other in names if cut and key(other).startswith(key(cut[0]))]
            there = cut[0] if len(cut) == 1 and len(alike) == 1 and key(cut[0]) else None
        if there is not None:
            found[index] = there
    return found


def given_fields(layers: Sequence[Layer], wanted: Mapping[str, str], path: Path) -> tuple[Layer, dict[str, str]]:
    """The layer that has all `wanted` fields, {material: field}, with the names that it gives them. UserError where
    none has.
    """
    lacking = next(iter(wanted.values()))
    for layer in layers:
        found = {
            name: next((each for each in layer.fields if key(each) == key(field)), None)
            for name, field in wanted.items()
        }
        there = {name: field for name, field in found.items() if field is not None}
        if len(there) == len(wanted):
            return layer, there
        lacking = next(field for name, field in wanted.items() if found[name] is None)
    raise UserError(
        "{path} has no field {field}; its fields are: {fields}.",
        path=path, field=lacking, fields=", ".join(name for layer in layers for name in layer.fields) or "-",
    )  # fmt: skip


def number(value: Any) -> float | None:
    """What stands in a field, 0.4, "40 %" or "0,4"; NaN where nothing does, None where it is no number."""
    if value is None or str(value).strip() == "":
        return float("nan")
    try:
        return float(str(value).strip().rstrip("%").strip().replace(",", "."))
    except ValueError:
        return None


def measured(features: Sequence[Feature], fields: Sequence[str], path: Path) -> tuple[np.ndarray, bool]:
    """Shares (n, k), NaN where none was measured, and whether they stood there as percent. UserError: no number, or a
    share that is none.
    """
    rows = np.full((len(features), len(fields)), np.nan)
    for i, feature in enumerate(features):
        for j, field in enumerate(fields):
            value = number(feature.fields[field])
            if value is None:
                raise UserError(
                    "The field {field} of feature {number} in {path} holds no number; correct it.",
                    field=field, number=feature.number, path=path,
                )  # fmt: skip
            rows[i, j] = value
    percent = bool((rows > PERCENT).any())
    shares = rows / 100 if percent else rows
    wrong = np.argwhere((shares < 0) | (shares > 1.001) | np.isinf(shares))
    if len(wrong):
        i, j = wrong[0]
        raise UserError(
            "The field {field} of feature {number} in {path} holds {value:g}, which is no share of 0 to 1 or 0 to 100 "
            "%; correct it.", field=fields[j], number=features[i].number, path=path, value=float(rows[i, j]),
        )  # fmt: skip
    return np.minimum(shares, 1.0), percent

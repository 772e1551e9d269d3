"""Points and polygons with measured shares -> the spectra under them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import UserError
from ..messages import Message
from .measured_fields import given_fields, key, measured, named_after, number
from .samples import label_field
from .under import pixels_under, spectra_at
from .vectors import Feature, Layer, layers

if TYPE_CHECKING:
    from .scene import Scene

MAX_PIXELS = 400  # of one place; more, evenly thinned, change no mean
MAX_PLACES = 20_000
FULL = 1.02  # measured shares of a place that sum to more are told


@dataclass(frozen=True)
class Measured:
    """Places with measured shares: `spectra` (n, b) of their valid pixels, `place` (n,) whose each is, in the order of
    the scene, and `shares` (k, p) by material, NaN where none was measured.

    `fields` names the field of each material that has one. `percent`: they stood there as percent; `outside`: places on
    no valid pixel; `overfull`: places whose shares sum to more than one.
    """

    spectra: np.ndarray
    place: np.ndarray
    shares: np.ndarray
    fields: dict[int, str]
    percent: bool
    outside: int
    overfull: int


def read_measured(
    path: str | Path,
    scene: Scene,
    names: Sequence[tuple[int, str]],
    given: Mapping[str, str] | None = None,
) -> Measured | None:
    """The places of a vector file that have numbers in fields named after materials, or in those that `given` says,
    {material: field}; None where it has no such field and none was given.

    `names` tells each name that a material may be called by, with its index. A layer of labels (`samples.py`) whose
    fields of such a name hold no numbers is one of labels. UserError: no such field or material, no numbers, no shares,
    other geometries, nothing on the scene's valid pixels.
    """
    path = Path(path)
    layer, fields = _fields(path, names, given or {})
    if layer is None:
        return None
    columns = list(dict.fromkeys(fields.values()))
    features = [
        feature
        for feature in layer.features()
        if feature.geometry is not None and any(_filled(feature, field) for field in columns)
    ][:MAX_PLACES]
    values, percent = measured(features, columns, path)
    shares = np.full((len(features), 1 + max(index for index, _ in names)), np.nan)
    for index, field in fields.items():
        shares[:, index] = values[:, columns.index(field)]
    total = np.nansum(shares, axis=1)
    numbers = pixels_under(features, scene, path)
    thinned = [np.unique(found)[:: max(1, -(-len(found) // MAX_PIXELS))] for found in numbers]
    every = np.unique(np.concatenate([*thinned, np.empty(0, np.int64)]))
    spectra = spectra_at(scene, {0: every})[0] if len(every) else np.empty((0, len(scene.bands)), np.float32)
    valid = ~np.isnan(spectra).any(axis=1)
    mine = [np.searchsorted(every, found) for found in thinned]
    mine = [found[valid[found]] for found in mine]
    order = sorted((i for i, found in enumerate(mine) if len(found)), key=lambda i: int(mine[i][0]))
    if not order:
        raise UserError(
            "Nothing in {path} falls on valid pixels of {scene}; check its coordinates and its CRS.",
            path=path, scene=scene.name,
        )  # fmt: skip
    rows = np.concatenate([mine[i] for i in order])
    place = np.repeat(np.arange(len(order)), [len(mine[i]) for i in order])
    overfull, outside = int((total[order] > FULL).sum()), len(features) - len(order)
    return Measured(spectra[rows], place, shares[order], fields, percent, outside, overfull)


def _fields(
    path: Path, names: Sequence[tuple[int, str]], given: Mapping[str, str]
) -> tuple[Layer | None, dict[int, str]]:
    """The layer with measured shares, and by index of the material its field."""
    every = layers(path, what=Message("samples"))
    if given:
        known = {key(name): index for index, name in names}
        unknown = [name for name in given if key(name) not in known]
        if unknown:
            raise UserError(
                "'{material}' is none of the run's materials, which are: {materials}.",
                material=unknown[0], materials=", ".join(dict.fromkeys(name for _, name in names)),
            )  # fmt: skip
        layer, there = given_fields(every, given, path)
        return layer, {known[key(name)]: field for name, field in there.items()}
    for layer in every:
        found: dict[int, str] = {}
        for place, field in named_after(layer, [name for _, name in names]).items():
            found.setdefault(names[place][0], field)
        if found and (label_field(layer) is None or _all_numbers(layer, list(found.values()))):
            return layer, found
    return None, {}


def _all_numbers(layer: Layer, fields: Sequence[str]) -> bool:
    return all(number(feature.fields[field]) is not None for feature in layer.features() for field in fields)


def _filled(feature: Feature, field: str) -> bool:
    value = number(feature.fields[field])
    return value is None or not np.isnan(value)

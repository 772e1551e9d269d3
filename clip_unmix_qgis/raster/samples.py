"""Labelled points and polygons -> the spectra under them."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import UserError
from ..messages import Message
from .under import pixels_under, spectra_at
from .vectors import Feature, Layer, field_called, layers

if TYPE_CHECKING:
    from .scene import Scene

FIELDS = ("material", "class", "name", "label")
MAX_PIXELS = 20_000  # of one material; more, evenly thinned, teach nothing new and need gigabytes


@dataclass(frozen=True)
class Wording:
    """How labels are to be understood: the `field` they stand in (None: the first of FIELDS), and what labels mean that
    are no prompt: {label: prompt}, or {label: ""} for those to set aside.
    """

    field: str | None = None
    renamed: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Labelled:
    """What a layer labels: `spectra` (n, b) of valid pixels by index of the prompt; how many pixels were left out since
    two materials claim them, how many features lie on no valid pixel, and those `set_aside`, by label.
    """

    spectra: dict[int, np.ndarray]
    conflicts: int = 0
    outside: int = 0
    set_aside: Mapping[str, int] = dataclasses.field(default_factory=dict)


def read_samples(
    path: str | Path, scene: Scene, prompts: Sequence[str], *, pass_over: bool = False
) -> dict[int, np.ndarray]:
    """`spectra` of `read_labels`. Labels that are no prompt are an error unless one is to `pass_over` them."""
    return read_labels(path, scene, prompts, pass_over=pass_over).spectra


def read_labels(
    path: str | Path,
    scene: Scene,
    prompts: Sequence[str],
    wording: Wording = Wording(),
    materials: Sequence[int] | None = None,
    *,
    pass_over: bool = False,
) -> Labelled:
    """The valid pixels under the labelled features of a vector file, by index of the prompt, or of what `materials`
    says the prompts stand for.

    Labels are compared with the prompts regardless of case and spacing; features without a label are passed over. A
    point takes the pixel it lies in, a polygon those whose centre it covers, each pixel once, in the order of the
    scene. UserError: unreadable, no such field, a label that is no prompt, other geometries, nothing on the scene's
    valid pixels.
    """
    path, stands_for = Path(path), list(materials if materials is not None else range(len(prompts)))
    wanted = {_key(prompt): index for prompt, index in zip(prompts, stands_for)}
    meaning = _meanings(wording.renamed, wanted, prompts, path)
    features = [(label, meaning.get(_key(label)), feature) for label, feature in _features(path, wording.field)]
    set_aside = Counter(label for label, _, _ in features if meaning.get(_key(label), 0) is None)
    unknown = sorted({label for label, _, _ in features if _key(label) not in meaning})
    if unknown and not pass_over:
        raise UserError(
            "{path} has labels that are no prompt ({unknown}); the prompts are: {prompts}.",
            path=path, unknown=", ".join(unknown[:12]), prompts=", ".join(prompts),
        )  # fmt: skip
    own = [(index, feature) for _, index, feature in features if index is not None]
    found = pixels_under([feature for _, feature in own], scene, path)
    pixels: dict[int, list[np.ndarray]] = {}
    for (index, _), numbers in zip(own, found):
        pixels.setdefault(index, []).append(numbers)
    every = {index: np.unique(np.concatenate(numbers)) for index, numbers in pixels.items()}
    several, conflicts = _claimed_twice(every)
    thinned = {index: _thinned(np.setdiff1d(numbers, several)) for index, numbers in every.items()}
    spectra = spectra_at(scene, thinned)
    valid = {index: values[~np.isnan(values).any(axis=1)] for index, values in spectra.items()}
    valid = {index: values for index, values in valid.items() if len(values)}
    if not valid:
        if conflicts:
            raise UserError("Every pixel that {path} labels has two different labels; correct them.", path=path)
        raise UserError(
            "Nothing in {path} falls on valid pixels of {scene}; check its coordinates and its CRS.",
            path=path, scene=scene.name,
        )  # fmt: skip
    return Labelled(valid, conflicts, sum(not len(numbers) for numbers in found), set_aside)


def label_field(layer: Layer, wanted: str | None = None) -> str | None:
    """The field that holds the labels: that of the name, or the first of FIELDS."""
    names = FIELDS if wanted is None else (wanted,)
    return next(filter(None, (field_called(layer.fields, name) for name in names)), None)


def _meanings(
    renamed: Mapping[str, str], wanted: Mapping[str, int], prompts: Sequence[str], path: Path
) -> dict[str, int | None]:
    """By label, the index of its material; None for those to set aside."""
    meaning: dict[str, int | None] = dict(wanted)
    for label, prompt in renamed.items():
        if prompt.strip() and _key(prompt) not in wanted:
            raise UserError(
                "The labels of {path} are to mean '{material}', which is no prompt; the prompts are: {prompts}.",
                path=path, material=prompt, prompts=", ".join(prompts),
            )  # fmt: skip
        meaning[_key(label)] = wanted[_key(prompt)] if prompt.strip() else None
    return meaning


def _features(path: Path, field_name: str | None = None) -> Iterator[tuple[str, Feature]]:
    """Label and feature, of every labelled one."""
    every = layers(path, what=Message("samples"))
    chosen = [label_field(layer, field_name) for layer in every]
    if not any(chosen):
        names = ", ".join(field for layer in every for field in layer.fields) or Message("none")
        if field_name is not None:
            raise UserError(
                "{path} has no field {field}; its fields are: {fields}.", path=path, field=field_name, fields=names
            )
        raise UserError(
            "{path} has no field called {fields} or {fields2} (its fields: {names}).",
            path=path, fields=", ".join(FIELDS[:-1]), fields2=FIELDS[-1], names=names,
        )  # fmt: skip
    for layer, name in zip(every, chosen):
        if name is None:
            continue
        for feature in layer.features():
            label = feature.fields[name]
            if label is not None and str(label).strip() and feature.geometry is not None:
                yield str(label), feature


def _claimed_twice(pixels: Mapping[int, np.ndarray]) -> tuple[np.ndarray, int]:
    """Pixels that more than one material claims, and how many."""
    numbers, count = np.unique(np.concatenate([*pixels.values(), np.empty(0, np.int64)]), return_counts=True)
    several = numbers[count > 1]
    return several, len(several)


def _thinned(numbers: np.ndarray) -> np.ndarray:
    return numbers[:: max(1, -(-len(numbers) // MAX_PIXELS))]


def _key(label: str) -> str:
    return " ".join(label.casefold().split())

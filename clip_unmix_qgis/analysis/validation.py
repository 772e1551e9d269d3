"""Maps against fractions or classes that people measured: errors, correlation, agreement, how often intervals hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..errors import UserError
from ..messages import Message
from ..raster.measured_fields import given_fields, key, measured, named_after
from ..raster.samples import FIELDS
from ..raster.vectors import Feature, field_called, layers
from .results import OTHER, Results
from .zones import coverage

LEAST = 3  # places, of which a correlation says something


@dataclass(frozen=True)
class Pairs:
    """Measured and mapped shares of one material at n places, and the mapped half-widths: (n,) each."""

    material: str
    measured: np.ndarray
    mapped: np.ndarray
    half_width: np.ndarray

    def figures(self) -> dict[str, float | int | None]:
        """RMSE, MAE, bias (mapped less measured), Pearson's r, how often the 90 % interval holds the measured share;
        and of the two distributions, apart from where: the largest distance of their cumulative curves (Kolmogorov and
        Smirnov) and the RMSE of their sorted values.
        """
        error = self.mapped - self.measured
        spread = self.measured.std() * self.mapped.std()
        r = float(np.corrcoef(self.measured, self.mapped)[0, 1]) if len(error) >= LEAST and spread > 0 else None
        points = np.sort(np.concatenate([self.measured, self.mapped]))
        curves = [np.searchsorted(np.sort(of), points, "right") / len(of) for of in (self.measured, self.mapped)]
        return {
            "n": len(error),
            "rmse": float(np.sqrt(np.mean(error**2))),
            "mae": float(np.mean(abs(error))),
            "bias": float(np.mean(error)),
            "r": r,
            "interval_holds": float(np.mean(abs(error) <= self.half_width)),
            "distribution_distance": float(abs(curves[0] - curves[1]).max()),
            "distribution_rmse": float(np.sqrt(np.mean((np.sort(self.measured) - np.sort(self.mapped)) ** 2))),
        }


@dataclass(frozen=True)
class Agreement:
    """A confusion of shares (classes, p + 1), the last column what nobody named, added up over the places.

    After Pontius and Cheuk (2006), the composite operator: of a class, a place agrees in the smaller of its measured
    and its mapped share; what is left of the measured shares goes to the classes that are mapped too much, in
    proportion. Where a class was measured, that is its mapped shares in the row of the class.
    """

    classes: list[str]
    columns: list[str]
    matrix: np.ndarray

    def figures(self) -> dict[str, Any]:
        """Overall agreement; Pontius and Millones's (2011) disagreement of quantity and of allocation, which sum to
        the rest; by class the share that it got (producer's) and that was its own (user's).
        """
        shares = self.matrix / self.matrix.sum()
        own = np.array([shares[i, self.columns.index(name)] for i, name in enumerate(self.classes)])
        measured = np.array([shares[self.classes.index(c)].sum() if c in self.classes else 0 for c in self.columns])
        mapped = shares.sum(axis=0)
        quantity = float(abs(measured - mapped).sum() / 2)
        overall = float(own.sum())
        rows, columns = shares.sum(axis=1), [mapped[self.columns.index(name)] for name in self.classes]
        return {
            "overall": overall,
            "quantity_disagreement": quantity,
            "allocation_disagreement": 1 - overall - quantity,
            "producers": dict(zip(self.classes, (own / rows).tolist())),
            "users": {
                name: float(part / column) if column else None for name, part, column in zip(self.classes, own, columns)
            },
        }


@dataclass
class Validation:
    """What a layer of measurements says of a run: pairs for each material with a field of fractions, or the agreement
    with classes; how many places were compared, and what is to be minded.
    """

    pairs: list[Pairs] = field(default_factory=list)
    agreement: Agreement | None = None
    places: int = 0
    notes: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, Any]:
        """All figures, as JSON types."""
        return {
            "places": self.places,
            "fractions": {pair.material: pair.figures() for pair in self.pairs},
            "classes": None if self.agreement is None else self.agreement.figures(),
            "confusion": None if self.agreement is None else {
                "classes": self.agreement.classes, "columns": self.agreement.columns,
                "places": self.agreement.matrix.tolist(),
            },
            "notes": list(self.notes),
        }  # fmt: skip


def field_map(texts: Sequence[str]) -> dict[str, str]:
    """MATERIAL=FIELD as a mapping. UserError where a text is none."""
    wrong = [text for text in texts if "=" not in text]
    if wrong:
        raise UserError("'{text}' is not MATERIAL=FIELD; write such as soil=bare.", text=wrong[0])
    pairs = (text.split("=", 1) for text in texts)
    return {material.strip(): name.strip() for material, name in pairs}


def validate(
    results: Results, path: Path, fields: Mapping[str, str] | None = None, *, layer_name: str = ""
) -> Validation:
    """Compare the maps of a run with the vector file `path`, or one of its layers, of points or polygons.

    Fractions stand in fields named after the materials, or `fields` says in which ({material: field}); 0..1 or percent,
    which is told. Else classes stand in a field called material, class, name or label. A point takes the pixel it lies
    in, a polygon the mean of what it covers. UserError: neither kind of field, a field that is not there, fractions
    that are none, no place on valid pixels.
    """
    places = {key(name): index for index, name in enumerate(results.materials)}
    unknown = [name for name in fields or {} if key(name) not in places]
    if unknown:
        raise UserError(
            "'{material}' is none of the run's materials, which are: {materials}.",
            material=unknown[0], materials=", ".join(results.materials),
        )  # fmt: skip
    every = layers(path, layer_name)
    if fields:
        layer, there = given_fields(every, fields, path)
        found = dict(sorted((places[key(name)], column) for name, column in there.items()))
        return _fractions(results, list(layer.features()), found, path)
    for layer in every:
        if found := named_after(layer, results.materials):
            return _fractions(results, list(layer.features()), found, path)
        named = next(filter(None, (field_called(layer.fields, name) for name in FIELDS)), None)
        if named is not None:
            return _classes(results, list(layer.features()), named, path)
    fields_there = ", ".join(name for layer in every for name in layer.fields) or "-"
    raise UserError(
        "{path} has neither fields of fractions named after the materials nor one called {names}; its fields are: "
        "{fields}.",
        path=path, names=" / ".join(FIELDS), fields=fields_there,
    )  # fmt: skip


# -- fractions --------------------------------------------------------------------------------------------------------
def _fractions(results: Results, features: Sequence[Feature], fields: Mapping[int, str], path: Path) -> Validation:
    here, shares, widths = [], [], []
    for feature, mapped, width in _places(results, features, path):
        here.append(feature)
        shares.append(mapped)
        widths.append(width[list(fields)])
    notes = _told(len(here), features)
    if not here:
        raise _nowhere(path)
    rows, percent = measured(here, list(fields.values()), path)
    mapped, width = np.array(shares)[:, list(fields)], np.array(widths)
    if not np.isfinite(rows).any():
        raise UserError("The fields of {path} hold no fraction at the maps' places; fill them in.", path=path)
    if percent:
        notes.append(Message("The measured fractions were taken as percent."))
    pairs = []
    for column, index in enumerate(fields):
        known = np.isfinite(rows[:, column])
        if known.any():
            pairs.append(Pairs(results.materials[index], *(of[known, column] for of in (rows, mapped, width))))
    agreement = _composite([results.materials[i] for i in fields], results.materials, rows, np.array(shares))
    return Validation(pairs, agreement if len(pairs) > 1 else None, len(here), notes)


def _composite(
    classes: Sequence[str], materials: Sequence[str], measured: np.ndarray, mapped: np.ndarray
) -> Agreement:
    """The confusion of measured (n, k) and mapped shares (n, p + 1), from places where all classes were measured."""
    columns = [*materials, OTHER]
    full = np.zeros_like(mapped)
    full[:, [columns.index(name) for name in classes]] = measured
    full, mapped = (of[np.isfinite(measured).all(axis=1)] for of in (full, mapped))
    same = np.minimum(full, mapped)
    lacking, over = full - same, mapped - same
    shared = over / np.maximum(over.sum(axis=1, keepdims=True), 1e-12)
    matrix = np.diag(same.sum(axis=0)) + lacking.T @ shared
    return Agreement(list(classes), columns, matrix[[columns.index(name) for name in classes]])


# -- classes ----------------------------------------------------------------------------------------------------------
def _classes(results: Results, features: Sequence[Feature], named: str, path: Path) -> Validation:
    keys = [key(material) for material in results.materials]
    labelled = [feature for feature in features if feature.fields[named] not in (None, "")]
    own = [feature for feature in labelled if key(str(feature.fields[named])) in keys]
    foreign = sorted({str(feature.fields[named]) for feature in labelled} - {str(f.fields[named]) for f in own})
    matrix = np.zeros((len(keys), len(keys) + 1))
    places = 0
    for feature, mapped, _ in _places(results, own, path):
        matrix[keys.index(key(str(feature.fields[named])))] += mapped
        places += 1
    if not places:
        if foreign:
            raise UserError(
                "None of the classes in {path} ({classes}) is a material of the run ({materials}); rename them.",
                path=path, classes=", ".join(foreign[:12]), materials=", ".join(results.materials),
            )  # fmt: skip
        raise _nowhere(path)
    seen = matrix.sum(axis=1) > 0
    notes = _told(places, own)
    if foreign:
        notes.append(Message("Left out, since no material has their name: {classes}.", classes=", ".join(foreign[:12])))
    classes = [name for name, has in zip(results.materials, seen) if has]
    return Validation([], Agreement(classes, [*results.materials, OTHER], matrix[seen]), places, notes)


# -- places -----------------------------------------------------------------------------------------------------------
def _places(
    results: Results, features: Sequence[Feature], path: Path
) -> Iterator[tuple[Feature, np.ndarray, np.ndarray]]:
    """Features on valid pixels, with the shares (p + 1,) mapped there, other last, and their half-widths (p,)."""
    shares = results.shares()
    widths = results.whole("uncertainty") if results.has("uncertainty") else np.full_like(shares[:-1], np.nan)
    for feature in features:
        placed = feature.placed(results.crs, path)
        weight = None if placed is None else _weights(placed, results, path)
        if weight is None:
            continue
        window, part = weight
        here, half = shares[(slice(None), *window.toslices())], widths[(slice(None), *window.toslices())]
        part = np.where(np.isfinite(here).all(axis=0), part, 0)
        if part.sum() > 0:
            part = part / part.sum()
            yield feature, np.nansum(here * part, axis=(1, 2)), np.nansum(half * part, axis=(1, 2))


def _weights(geometry: Mapping[str, Any], results: Results, path: Path) -> tuple[Window, np.ndarray] | None:
    """The window that a place covers and the weight of its pixels; None outside the maps."""
    if geometry["type"] == "Point":
        col, row = (int(np.floor(x)) for x in ~results.transform * tuple(geometry["coordinates"][:2]))
        inside = 0 <= row < results.rows and 0 <= col < results.cols
        return (Window(col, row, 1, 1), np.ones((1, 1))) if inside else None
    if geometry["type"] not in ("Polygon", "MultiPolygon"):
        raise UserError("{path} holds a {kind}; give points or polygons.", path=path, kind=geometry["type"])
    window = results.window_of(geometry)
    if window is None:
        return None
    part = coverage(geometry, results.placed(window), window.height, window.width)
    return (window, part) if part.any() else None


def _told(places: int, features: Sequence[Feature]) -> list[str]:
    outside = len(features) - places
    if not outside:
        return []
    return [Message("{count} of {all} places lie on no valid pixel of the maps.", count=outside, all=len(features))]


def _nowhere(path: Path) -> UserError:
    return UserError("Nothing in {path} lies on valid pixels of the maps; check its coordinates and CRS.", path=path)

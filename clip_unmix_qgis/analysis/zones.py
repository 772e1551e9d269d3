"""Mean shares and hectares of each material in each polygon of a layer, with their intervals."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.windows import Window

from ..errors import Cancelled, UserError
from ..messages import Message
from ..plain_text import spreadsheet_safe
from ..raster.blocks import tiles
from ..raster.vectors import Feature, layers
from .ground import HECTARE, pixel_areas
from .interval import Sum, ends
from .results import BLOCK, OTHER, Results

PARTS = 5  # a side, into which a pixel is divided to find how much of it lies in a polygon


@dataclass(frozen=True)
class Zone:
    """A polygon's materials; the last is what nobody named.

    `mean`, `half_width` (p + 1,): share of the zone's valid pixels and half of its 90 % interval; `hectares`: of the
    valid pixels' ground, None where the maps have no place on Earth; `pixels`: how many valid ones it touches;
    `fields`: what its layer says of it; `note`: what is wrong with it.
    """

    number: int
    fields: dict[str, Any]
    pixels: int
    hectares: float | None
    mean: np.ndarray
    half_width: np.ndarray
    note: str = ""


@dataclass(frozen=True)
class ZoneTable:
    """All zones of a layer, in its order, the materials and what was noticed."""

    materials: list[str]
    zones: list[Zone]
    notes: list[str]

    def header(self) -> list[str]:
        """The names of the columns."""
        fields = list(self.zones[0].fields) if self.zones else []
        columns = ["zone", *fields, "pixels", "hectares"]
        for material in self.materials:
            columns += [f"{material} mean", f"{material} half-width", f"{material} ha", f"{material} ha low",
                        f"{material} ha high"]  # fmt: skip
        return [*columns, "note"]

    def rows(self) -> Iterator[list[Any]]:
        """A row for each zone; None where there is no figure."""
        for zone in self.zones:
            row: list[Any] = [zone.number, *zone.fields.values(), zone.pixels, zone.hectares]
            for mean, half_width in zip(zone.mean.tolist(), zone.half_width.tolist()):
                low, high = ends(mean, half_width)
                if not zone.pixels:
                    row += [None] * 5
                    continue
                ground = zone.hectares
                row += [mean, half_width, *([None] * 3 if ground is None else (ground * x for x in (mean, low, high)))]
            yield [*row, zone.note]

    def csv(self) -> bytes:
        """The table as CSV in UTF-8; cells that a spreadsheet would run are made text."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(map(spreadsheet_safe, self.header()))
        writer.writerows([_cell(value) for value in row] for row in self.rows())
        return text.getvalue().encode("utf-8")


def zone_table(
    results: Results, path: Path, is_cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda fraction: None, *, layer_name: str = "",
) -> ZoneTable:
    """The materials of `results` in each polygon of the vector file `path`, or of one of its layers.

    A pixel counts with the part of it that lies inside, in fifths of its sides. UserError where the file holds no
    polygon, or none of them touches the maps.
    """  # fmt: skip
    zones = [
        feature for layer in layers(path, layer_name) for feature in layer.features()
        if feature.geometry is None or feature.geometry["type"] in ("Polygon", "MultiPolygon", "GeometryCollection")
    ]  # fmt: skip
    if not any(feature.geometry for feature in zones):
        raise UserError("{path} holds no polygon; give a layer of polygons, such as districts.", path=path)
    found, taken = [], _Taken(results.rows, results.cols)
    for number, feature in enumerate(zones, start=1):
        if is_cancelled():
            raise Cancelled
        found.append(_zone(number, feature, results, path, taken))
        progress(number / len(zones))
    if not any(zone.pixels for zone in found):
        raise UserError(
            "No polygon of {path} touches the maps' valid pixels; check its coordinates and CRS.", path=path
        )
    notes = _notes(zones, found, results)
    if taken.overlap:
        notes.append(Message("Zones overlap; ground that lies in several counts in each."))
    return ZoneTable([*results.materials, OTHER], found, notes)


def shares_of(results: Results, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Shares (p + 1, rows, cols), the last of which is other, and their half-widths.

    That of *other* is the root of the sum of their squares. UserError where the run has no maps of uncertainty.
    """
    if not results.has("uncertainty"):
        raise UserError(
            "The run in {folder} was made by an early version, without uncertainty; run the unmixing again.",
            folder=results.folder,
        )  # fmt: skip
    widths = results.read("uncertainty", window)
    return results.shares(window), np.concatenate([widths, np.sqrt((widths**2).sum(axis=0, keepdims=True))])


class _Taken:
    """Pixels that lie wholly in a zone, and whether one lies in two."""

    def __init__(self, rows: int, cols: int) -> None:
        self._pixels = np.zeros((rows, cols), dtype=bool)
        self.overlap = False

    def add(self, window: Window, inside: np.ndarray) -> None:
        before = self._pixels[window.toslices()]
        whole = inside == 1
        self.overlap = self.overlap or bool((before & whole).any())
        before |= whole


def _zone(number: int, feature: Feature, results: Results, path: Path, taken: _Taken) -> Zone:
    total = Sum(len(results.materials) + 1)
    on_earth = True
    geometry = feature.placed(results.crs, path)
    for window in _windows(geometry, results) if geometry else ():
        weight = coverage(geometry, results.placed(window), window.height, window.width)
        if not weight.any():
            continue
        taken.add(window, weight)
        areas = pixel_areas(results.crs, results.placed(window), window.height, window.width)
        on_earth = areas is not None
        weight = weight if areas is None else weight * areas
        shares, widths = shares_of(results, window)
        total.add(shares.reshape(len(shares), -1), widths.reshape(len(widths), -1), weight.ravel())
    note = Message("no geometry") if geometry is None else Message("") if total.pixels else Message("outside the maps")
    hectares = total.weight / HECTARE if on_earth else None
    return Zone(number, dict(feature.fields), total.pixels, hectares, total.mean, total.half_width, note)


def coverage(geometry: Any, transform: Affine, rows: int, cols: int) -> np.ndarray:
    """How much of each pixel (rows, cols) of a grid lies inside a geometry in its CRS, 0..1."""
    fine = transform * Affine.scale(1 / PARTS)
    inside = rasterize([geometry], (rows * PARTS, cols * PARTS), transform=fine, dtype="uint8")
    result: np.ndarray = inside.reshape(rows, PARTS, cols, PARTS).mean(axis=(1, 3))
    return result


def _windows(geometry: Any, results: Results) -> Iterator[Window]:
    """Windows of the maps, of bounded size, that cover what a geometry may touch."""
    whole = results.window_of(geometry)
    if whole is None:
        return
    for part in tiles(whole.height, whole.width, BLOCK, BLOCK):
        yield Window(part.col_off + whole.col_off, part.row_off + whole.row_off, part.width, part.height)


def _notes(zones: Sequence[Feature], found: Sequence[Zone], results: Results) -> list[str]:
    notes: list[str] = []
    repaired = sum(feature.repaired for feature in zones)
    if repaired:
        notes.append(Message("{count} polygons cross themselves and were repaired.", count=repaired))
    outside = sum(not zone.pixels for zone in found)
    if outside:
        notes.append(Message("{count} zones have no valid pixel.", count=outside))
    if any(feature.crs is None for feature in zones) and results.crs is not None:
        notes.append(Message("The layer names no CRS; its coordinates were taken to be the maps'."))
    if results.intimate:
        notes.append(Message("Hectares are shares of the cross-section of mingled grains."))
    elif not results.area_mode:
        notes.append(
            Message(
                "Hectares are shares of the lit surface; for shares of the ground run the unmixing with the "
                "illumination 'area'."
            )
        )
    if all(zone.hectares is None for zone in found):
        notes.append(Message("The maps have no place on Earth, so there are shares but no hectares."))
    return notes


def _cell(value: Any) -> Any:
    if isinstance(value, float):
        return f"{value:.6g}"
    return "" if value is None else spreadsheet_safe(str(value)) if isinstance(value, str) else value

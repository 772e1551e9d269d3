"""Pixels that the analyst has pinned, as tables: what they hold, and their spectra."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import Cancelled, UserError
from ..messages import Message
from ..plain_text import spreadsheet_safe
from ..raster.vectors import Feature, layers
from .output import require_free, write_outputs
from .pixel import Pixel, PixelReader

SPECTRA = "_spectra.csv"  # beside the table of shares
MOST = 1000  # points of a layer: each is two columns of the table of spectra


@dataclass(frozen=True)
class Pin:
    """A pixel with a name, the `crs` of its coordinates, and the nearest words with their similarity."""

    name: str
    pixel: Pixel
    crs: str = ""
    words: Sequence[tuple[str, float]] = ()


def pins_at(
    reader: PixelReader, path: Path, layer_name: str = "", *, language: str | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[list[Pin], list[str]]:
    """The pixels under the points of the vector file `path`, or of one of its layers, called by their first text or
    their number, with the nearest words in a language (ISO 639); and what is to be minded.

    UserError: no point, too many, none on the maps.
    """  # fmt: skip
    from .nearest_words import NearestWords

    results, pins, outside = reader.results, [], 0
    words = None if reader.bands is None else NearestWords(reader.bands, language)
    features = [feature for layer in layers(path, layer_name) for feature in layer.features()]
    if sum(len(_points(feature.geometry)) for feature in features) > MOST:
        raise UserError("{path} holds more than {most} points; give fewer.", path=path, most=MOST)
    if not any(_points(feature.geometry) for feature in features):
        raise UserError("{path} holds no point; give a layer of points.", path=path)
    crs = results.crs.to_string() if results.crs else ""
    for feature in features:
        for x, y in _points(feature.placed(results.crs, path)):
            if is_cancelled():
                raise Cancelled
            pixel = reader.at(x, y)
            if pixel is None:
                outside += 1
                continue
            pins.append(Pin(_called(feature), pixel, crs, words.of(pixel.spectrum) if words else ()))
    if not pins:
        raise UserError("No point of {path} touches the maps' valid pixels; check its coordinates and CRS.", path=path)
    notes = [Message("{count} points lie where the maps hold nothing.", count=outside)] if outside else []
    return pins, [*notes, *([reader.problem] if reader.problem else [])]


def _points(geometry: Any) -> list[tuple[float, float]]:
    """Of a geometry as GeoJSON; none of other geometries."""
    kind, places = (geometry or {}).get("type"), (geometry or {}).get("coordinates", ())
    found = [places] if kind == "Point" else places if kind == "MultiPoint" else []
    return [(float(place[0]), float(place[1])) for place in found]


def _called(feature: Feature) -> str:
    return next((value for value in feature.fields.values() if isinstance(value, str) and value), str(feature.number))


def write_pins(pins: Sequence[Pin], materials: Sequence[str], path: Path, *, overwrite: bool = False) -> list[Path]:
    """Write NAME.csv, a row for each pin with its place, shares and half of their 90 % intervals, what is unexplained
    and the nearest words; and NAME_spectra.csv, a row for each band with spectrum and mixture of each pin.

    `materials` are of the shares, other last. UserError: no pin, a file in the way, no place to write.
    """
    if not pins:
        raise UserError("No pixel is pinned yet; look into one and pin it.")
    spectra = path.with_name(path.stem + SPECTRA)
    for file in (path, spectra):
        require_free(file, overwrite=overwrite)
    write_outputs({path: _table(_shares(pins, materials)), spectra: _table(_spectra(pins))})
    return [path, spectra]


def _shares(pins: Sequence[Pin], materials: Sequence[str]) -> Iterable[list[Any]]:
    columns = [column for material in materials for column in (material, f"{material} half-width")]
    yield ["pin", "row", "column", "x", "y", "crs", *columns, "residual", "nearest words"]
    for pin in pins:
        of = pin.pixel
        shares = np.stack([of.shares, of.half_widths], axis=1).ravel().tolist()
        words = "; ".join(f"{word} {similarity:.2f}" for word, similarity in pin.words)
        yield [pin.name, of.row + 1, of.col + 1, f"{of.x:.9g}", f"{of.y:.9g}", pin.crs, *map(_number, shares),
               _number(of.residual), words]  # fmt: skip


def _spectra(pins: Sequence[Pin]) -> Iterable[list[Any]]:
    """Pins of one run: at the same bands."""
    yield ["wavelength_nm", *(head for pin in pins for head in (pin.name, f"{pin.name} (mixture)"))]
    values = np.array([of for pin in pins for of in (pin.pixel.spectrum, pin.pixel.mixture)])
    for centre, row in zip(pins[0].pixel.wavelengths.tolist(), values.T.tolist()):
        yield [f"{centre:.6g}", *map(_number, row)]


def _number(value: float) -> str:
    return f"{value:.6g}" if np.isfinite(value) else ""


def _table(rows: Iterable[list[Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([cell if isinstance(cell, int) or _is_number(cell) else spreadsheet_safe(cell) for cell in row]
                     for row in rows)  # fmt: skip
    return text.getvalue().encode("utf-8")


def _is_number(cell: str) -> bool:
    """A negative one begins as a formula does, and is none."""
    try:
        float(cell)
    except ValueError:
        return False
    return True

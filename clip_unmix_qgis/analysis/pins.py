"""Pixels that the analyst has pinned, as tables: what they hold, and their spectra."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import UserError
from ..plain_text import spreadsheet_safe
from .output import require_free, write_outputs
from .pixel import Pixel

SPECTRA = "_spectra.csv"  # beside the table of shares


@dataclass(frozen=True)
class Pin:
    """A pixel with a name, the `crs` of its coordinates, and the nearest words with their similarity."""

    name: str
    pixel: Pixel
    crs: str = ""
    words: Sequence[tuple[str, float]] = ()


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

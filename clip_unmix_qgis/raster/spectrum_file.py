"""Spectra that the analyst gives in a file: a table of wavelengths and reflectance, or an ENVI spectral library."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..bounded import read_bounded
from ..errors import UserError
from ..plain_text import printable
from .text_metadata import decoded, items, number, numbers, parse_header
from .units import to_nanometres

LIMIT_BYTES = 100_000_000
MOST_NAMED = 12  # spectra in a message
_TYPES = {1: "u1", 2: "i2", 3: "i4", 4: "f4", 5: "f8", 12: "u2", 13: "u4"}
_UNIT = re.compile(r"[(\[_ ](nm|nanomet\w*|[uµμ]m|micromet\w*|microns?)\b", re.IGNORECASE)
_DELIMITERS = (";", "\t", ",", None)  # None: blanks


@dataclass(frozen=True)
class Spectra:
    """`names` (k) of spectra with `reflectance` (k, n), NaN where unknown, at `wavelengths` (n,) in nm."""

    path: Path
    names: list[str]
    wavelengths: np.ndarray
    reflectance: np.ndarray

    def chosen(self, name: str, otherwise: str) -> tuple[np.ndarray, np.ndarray]:
        """Wavelengths and reflectance (n,) of the spectrum called `name`; without one, of the only spectrum or of that
        called `otherwise`. UserError where there is none such, or it has no values.
        """
        keys = [_key(each) for each in self.names]
        wanted = name or otherwise
        if not name and len(self.names) == 1:
            row = 0
        elif _key(wanted) in keys:
            row = keys.index(_key(wanted))
        else:
            shown = ", ".join(printable(each, 60) for each in self.names[:MOST_NAMED])
            raise UserError(
                "{path} has no spectrum called '{wanted}'; name one of it after a |: {names}.",
                path=self.path, wanted=printable(wanted), names=shown,
            )  # fmt: skip
        known = np.isfinite(self.reflectance[row]) & np.isfinite(self.wavelengths)
        if known.sum() < 2:
            raise UserError("The spectrum '{name}' of {path} has no values.", name=self.names[row], path=self.path)
        return self.wavelengths[known], self.reflectance[row, known]


def header_of(path: Path) -> Path | None:
    """The ENVI header beside a library; None where there is none."""
    beside = (path.with_suffix(".hdr"), path.with_name(path.name + ".hdr"))
    return next((header for header in beside if header != path and header.is_file()), None)


def read_spectra(path: Path) -> Spectra:
    """The spectra in a file, as reflectance from 0 to 1: values up to 200 are taken as percent, up to 20,000 as its
    ten-thousandths. UserError where it holds none.
    """
    content = read_bounded(path, LIMIT_BYTES, "file of spectra")
    header = header_of(path)
    names, wavelengths, values = _library(path, content, header) if header else _table(path, decoded(content))
    largest = np.nanmax(values, initial=0.0)
    if not 0 < largest <= 20_000:
        raise UserError("{path} holds no reflectance; give values from 0 to 1.", path=path)
    return Spectra(path, names, wavelengths, values / (1 if largest <= 2 else 100 if largest <= 200 else 10_000))


def _library(path: Path, content: bytes, header: Path) -> tuple[list[str], np.ndarray, np.ndarray]:
    told = parse_header(decoded(read_bounded(header, LIMIT_BYTES, "header of the library")))
    try:
        count, lines = int(told["samples"]), int(told["lines"])
        kind = np.dtype(_TYPES[int(told["data_type"])]).newbyteorder(">" if told.get("byte_order") == "1" else "<")
        wavelengths = to_nanometres(numbers(items(told["wavelength"], count)), told.get("wavelength_units"))
        values = np.frombuffer(content, kind, count * lines, int(told.get("header_offset", "0")))
        factor = number(told.get("reflectance_scale_factor"))
        values = values.reshape(lines, count) / (factor if factor > 0 else 1.0)
        if "bbl" in told:
            values[:, numbers(items(told["bbl"], count)) == 0] = np.nan
    except (KeyError, ValueError, IndexError, TypeError) as error:
        raise UserError(
            "{path} is no ENVI spectral library with wavelengths; give one, or a table of wavelengths and reflectance.",
            path=path,
        ) from error
    listed = told.get("spectra_names", "").strip().strip("{}").split(",")
    names = [" ".join(name.split()) for name in listed]
    if len(names) != lines or len(wavelengths) != count:
        names = [str(line) for line in range(1, lines + 1)] if len(wavelengths) == count else []
    if not names:
        raise UserError("{header} has another number of wavelengths than its library of values.", header=header)
    return names, wavelengths, values.astype(np.float64)


def _table(path: Path, text: str) -> tuple[list[str], np.ndarray, np.ndarray]:
    """The lines of numbers in a text, and the heading before them."""
    heading: list[str] = []
    rows: list[list[str]] = []
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    for delimiter in _DELIMITERS:
        heading, rows = _rows(lines, delimiter)
        if len(rows) > 1:
            break
    if len(rows) < 2:
        raise UserError(
            "{path} holds no spectrum; give a table with the wavelength first and reflectance after it, or an ENVI "
            "spectral library.",
            path=path,
        )
    width = len(rows[0])
    table = np.array([numbers([cell or None for cell in row]) for row in rows])
    named = heading if len(heading) == width else [""] * width
    names = [name.strip().strip('"') or str(place) for place, name in enumerate(named[1:], start=1)]
    unit = _UNIT.search(named[0])
    return names, to_nanometres(table[:, 0], unit[1] if unit else None), table[:, 1:].T


def _rows(lines: Sequence[str], delimiter: str | None) -> tuple[list[str], list[list[str]]]:
    """Consecutive lines of as many cells whose first is a number and none a word, and the cells of the line before."""
    before: list[str] = []
    found: list[list[str]] = []
    for line in lines:
        cells = [cell.strip() for cell in line.split(delimiter)]
        if delimiter == ";":
            cells = [cell.replace(",", ".") for cell in cells]
        of_numbers = len(cells) > 1 and bool(cells[0]) and all(_is_number(cell) for cell in cells if cell)
        if of_numbers and (not found or len(cells) == len(found[0])):
            found.append(cells)
        elif not found:
            before = cells
    return before, found


def _is_number(cell: str) -> bool:
    return bool(np.isfinite(number(cell))) or cell.lower() in ("nan", "-inf", "inf")


def _key(name: str) -> str:
    return " ".join(name.casefold().split())

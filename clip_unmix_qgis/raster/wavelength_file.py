"""A file of wavelengths that the user gives: an ENVI header, or a text table of any usual form."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import numpy as np

from ..bounded import read_bounded
from ..errors import UserError
from ..messages import Message
from .text_metadata import items, number, numbers, parse_header
from .units import is_count, to_nanometres, widths_in_nanometres

LIMIT_BYTES = 4_000_000
MOST_LINES = 20_000
LONGEST_LINE = 200  # of one that holds a number with its unit
_LIST = re.compile(r"\s{0,20}wavelengths?\s{0,20}=\s{0,20}\{", re.IGNORECASE)
_WITH_UNIT = re.compile(r"([\d.,]{1,30})\s{0,3}(nm|[uµμ]m|nanometers?|micrometers?|microns?|cm-1)", re.IGNORECASE)
MOST_CELLS = 200_000


def read_wavelength_file(
    path: Path, wanted: int, count: int, spectral: np.ndarray
) -> tuple[np.ndarray, np.ndarray | None, np.ndarray | None]:
    """Centres, widths (nm) and which bands are good, each (count,) or None, of the `wanted` bands `spectral` (indices
    from 0).

    UserError: unreadable, no numbers, another number of bands.
    """
    text = _decoded(path)
    columns: dict[str, np.ndarray]
    unit: str | None
    if _is_header(text):
        header = parse_header(text)
        columns = {key: numbers(items(header[key], wanted)) for key in ("wavelength", "fwhm", "bbl") if key in header}
        unit = header.get("wavelength_units")
    else:
        columns, unit = _columns(path, text)
    values = columns.get("wavelength", np.empty(0))
    if not len(values) or not np.isfinite(values).all():
        raise UserError(
            "The wavelengths file {path} holds no list of wavelengths; give one number a line, in nanometres or "
            "micrometres.",
            path=path,
        )
    if len(values) not in (wanted, count):
        raise UserError(
            "The wavelengths file {path} gives {values_count} wavelengths but the raster has {wanted} spectral "
            "bands; they must match.",
            path=path,
            values_count=len(values),
            wanted=wanted,
        )
    for key in ("fwhm", "bbl"):
        if key in columns and len(columns[key]) != len(values):
            raise UserError(
                "The wavelengths file {path} gives {values_count} wavelengths but {columns_count} values of {key}; "
                "they must match.",
                path=path,
                values_count=len(values),
                columns_count=len(columns[key]),
                key=key,
            )
    if is_count(values):
        raise UserError(
            "The wavelengths file {path} only counts the bands ({values:g}, {values2:g} ...); give their wavelengths.",
            path=path,
            values=values[0],
            values2=values[1],
        )
    if len(values) != count:  # the file leaves out alpha bands
        columns = {key: spread(column, spectral, count) for key, column in columns.items()}
        values = columns["wavelength"]
    fwhm = widths_in_nanometres(columns["fwhm"], values, unit) if "fwhm" in columns else None
    good = columns["bbl"] != 0 if "bbl" in columns else None
    return to_nanometres(values, unit), fwhm, good


def spread(values: np.ndarray, bands: np.ndarray, count: int) -> np.ndarray:
    """`values` of the given `bands`, NaN for the others of `count`."""
    full = np.full(count, np.nan)
    full[bands] = values
    return full


def _is_header(text: str) -> bool:
    """Whether this is an ENVI header, or begins like one that lost its first line."""
    lines = text.lstrip()[:20_000].splitlines()[:50]
    return bool(lines) and (lines[0].strip().upper() == "ENVI" or any(map(_LIST.match, lines)))


def _decoded(path: Path) -> str:
    if not path.exists():
        raise UserError(
            "The wavelengths file {path} cannot be read as text; give one wavelength a line or an ENVI header.",
            path=path,
        )
    content = read_bounded(
        path, LIMIT_BYTES, Message("wavelengths file"), Message("give one wavelength a line or an ENVI header")
    )
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252", "latin-1")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UserError(
        "The wavelengths file {path} cannot be read as text; give one wavelength a line or an ENVI header.",
        path=path,
    )


def _columns(path: Path, text: str) -> tuple[dict[str, np.ndarray], str | None]:
    """Columns of a text table; the first is the wavelength unless a heading says otherwise or it counts the bands."""
    lines, unit_of_all = _lines(path, text)
    if not lines:
        return {}, None
    rows = _cells(lines)
    if sum(map(len, rows)) > MOST_CELLS:
        raise UserError(
            "The wavelengths file {path} has more than {most_cells} cells; give one line a band.",
            path=path,
            most_cells=MOST_CELLS,
        )
    names, unit = list[str](), unit_of_all
    first = next((place for place, row in enumerate(rows) if _is_of_band(row)), 0)
    rows = rows[max(0, first - 1) :]  # what stands before the heading is a title
    if not _is_of_band(rows[0]):
        heading = [cell.strip().strip('"').lower() for cell in rows.pop(0)]
        named = [_column_kind(cell) for cell in heading]
        if {"low", "high"} <= set(named) and "wavelength" not in named:
            names = named
            unit = _unit_in(" ".join(heading))
        elif "wavelength" in named:
            # A heading of more words than there are columns does not say which is which.
            names = named if len(named) <= max(map(len, rows), default=0) else []
            unit = _unit_in(heading[named.index("wavelength")])
        elif len(rows) and not any(named):
            unit = _unit_in(" ".join(heading))
    if len(rows) == 1 and len(rows[0]) > 3 and not names:  # all wavelengths on one line
        rows = [[cell] for cell in rows[0] if cell]
    table = [
        numbers([row[i] if len(row) > i and row[i] else None for row in rows])
        for i in range(max(map(len, rows), default=0))
    ]
    if not names:
        names = ["wavelength", "fwhm", "bbl"]
        while _is_aside(table[len(names) - 3 :]):
            names = ["", *names]
    columns: dict[str, np.ndarray] = {}
    for name, column in zip(names, table):
        if name:
            columns.setdefault(name, column)
    columns = _middles(columns)
    if not all(np.isfinite(column).all() for column in columns.values()):
        raise UserError(
            "The wavelengths file {path} has a line that is no number or lacks a value; give wavelength[, fwhm[, "
            "bbl]] on each line.",
            path=path,
        )
    return columns, unit


def _is_of_band(cells: list[str]) -> bool:
    """Whether a row holds numbers, perhaps with the name of a band among the first two, and is no heading."""
    known = [bool(np.isfinite(number(cell))) for cell in cells]
    numbers_only = all(known[i] or not cell for i, cell in enumerate(cells[2:], start=2))
    return numbers_only and (known[-1] or (known[0] and not any(cells[1:])))


def _is_aside(columns: list[np.ndarray]) -> bool:
    """Whether the first of the columns counts or names the bands, and another follows."""
    if len(columns) < 2 or not (is_count(columns[0]) or not np.isfinite(columns[0]).any()):
        return False
    return bool(np.isfinite(columns[1]).all()) or (len(columns) > 2 and not np.isfinite(columns[1]).any())


def _lines(path: Path, text: str) -> tuple[list[str], str | None]:
    """The lines that may hold numbers, and the unit that stands behind each of them. UserError: too many."""
    whole = text.strip()
    if whole[:1] in "[{" and whole[-1:] in "]}":  # a list in the way of JSON or of a header
        text = whole.strip("[]{}").replace("\n", " ")
    lines = [
        line.strip().rstrip(",;")
        for line in text.splitlines()
        if line.strip(" \t,;") and not line.lstrip().startswith(("#", "%", "//"))
    ]
    if len(lines) > MOST_LINES:
        raise UserError(
            "The wavelengths file {path} has {lines_count} lines; give one line a band.",
            path=path,
            lines_count=len(lines),
        )
    return _without_units(lines)


def _middles(columns: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Columns with the middle and the distance of the limits of bands for the limits; also where the second column can
    be no width, since no band is wider than its wavelength.
    """
    if "fwhm" in columns and "low" not in columns and "wavelength" in columns:
        limits = columns["wavelength"], columns["fwhm"]
        if (limits[1] > limits[0]).all() and (limits[0] > limits[1] / 2).all():
            columns = {**columns, "low": limits[0], "high": limits[1]}
            del columns["wavelength"], columns["fwhm"]
    low, high = columns.pop("low", None), columns.pop("high", None)
    if low is not None and high is not None and "wavelength" not in columns:
        columns = {**columns, "wavelength": (low + high) / 2, "fwhm": high - low}
    return columns


def _without_units(lines: list[str]) -> tuple[list[str], str | None]:
    """Lines in each of which one number has its unit behind it ('450.5 nm', 'B1: 450.5 nm') without it, and the unit;
    others as they are.
    """
    # The last line tells quickly where there is none, whatever millions of numbers come before it.
    if not lines or max(map(len, lines)) > LONGEST_LINE or not _WITH_UNIT.search(lines[-1]):
        return lines, None
    found = [_WITH_UNIT.findall(line) for line in lines]
    units = {match[1].lower() for matches in found for match in matches}
    if any(len(matches) != 1 for matches in found) or len(units) != 1:
        return lines, None
    return [_WITH_UNIT.sub(lambda match: _point(match[1]), line) for line in lines], units.pop()


def _cells(lines: list[str]) -> list[list[str]]:
    """The lines cut into cells, decimal commas turned into points."""
    sample = lines[-1] if len(lines) > 1 else lines[0]
    if ";" in sample or "\t" in sample:
        separator = ";" if ";" in sample else "\t"
        rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=separator)]
        return [[_point(cell) for cell in row] for row in rows]
    if "," in sample:
        by_blank = [line.split() for line in lines]
        if all(re.fullmatch(r"\d{1,6},\d{1,9}", cell) for cell in by_blank[-1]) and _is_decimal(by_blank[-1], lines):
            return [[_point(cell) for cell in row] for row in by_blank]
        return [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=",")]
    return [[cell.strip("\"'") for cell in line.split()] for line in lines]


def _is_decimal(cells: list[str], lines: list[str]) -> bool:
    """Whether '420,00' is a decimal number rather than two columns: two of them on a line, or a second part that no
    width can be.
    """
    if len(cells) > 1:
        return True
    parts = [line.partition(",") for line in lines[1:]] or [lines[0].partition(",")]
    second = [number(part[2]) for part in parts]
    return len({len(part[2]) for part in parts}) == 1 and (
        0.0 in second or any(part[2].startswith("0") for part in parts)
    )


def _point(cell: str) -> str:
    return cell.replace(",", ".") if re.fullmatch(r"[-+]?\d{0,9},\d{1,15}(?:[eE][-+]?\d{1,3})?", cell) else cell


def _unit_in(heading: str) -> str | None:
    """The unit that a column's heading names."""
    if re.search(r"\b[uµμ]m\b|_[uµμ]m|micro|mikro", heading):
        return "um"
    if re.search(r"\bnm\b|_nm|nano", heading):
        return "nm"
    if re.search(r"cm-1|cm\^-1|1/cm|wavenumber", heading):
        return "cm-1"
    return "angstrom" if re.search(r"[aå]ngstr|\(å\)", heading) else None


def _column_kind(heading: str) -> str:
    kinds = (
        ("", r"\bindex\b|\bnumber\b|^no\.?$|^nr\.?$|^id$|^bands?$|^#|^canal$|^kanal$"),
        ("low", r"\bmin|\blow|\bstart|\bfrom\b|\bvon\b"),
        ("high", r"\bmax|\bupp|\bhigh|\bend|\bto\b|\bbis\b"),
        ("fwhm", "fwhm|width|largeur|breite|anch"),
        ("bbl", "bbl|bad|good"),
        ("wavelength", "wave|wellen|longueur|longitud|onda|onde|centre|center|centro|lambda|λ|nm|[uµμ]m"),
    )
    for kind, pattern in kinds:
        if re.search(pattern, heading[:200]):
            return kind
    return ""

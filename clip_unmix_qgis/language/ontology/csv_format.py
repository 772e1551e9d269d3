"""Ontologies as CSV: lines such as "# licence: CC-BY-4.0", a header, then one name a line; columns headed by a
wavelength hold spectra.
"""
from __future__ import annotations

import csv
import io
import re
from typing import Any

from ...errors import UserError
from ...messages import Message
from ...plain_text import printable
from .document import METADATA, Entry, OntologyDocument, RawEntry, malformed, number

_ONCE = ("label", "parent", "close", "definition", "iri")  # told on any one line of a concept
MAX_LINES = 100_000
MAX_VALUES = 1_000_000  # commas, rather
_MOST_COLUMNS = 5000
_COMMENT = 20_000  # characters of a line of metadata
_COLUMNS = ("name", "concept", "language", *_ONCE)


def read(text: str, name: str) -> tuple[dict[str, Any], list[RawEntry]]:
    """Metadata and entries of the file `name`; `UserError` with the line where it is no CSV of this form."""
    if "\0" in text:
        malformed(name, text.count("\n", 0, text.index("\0")) + 1, "a NUL character is no text")
    if text.count("\n") + text.count("\r") > MAX_LINES or text.count(",") > MAX_VALUES:
        malformed(
            name, "", "more than {max_lines} lines or {max_values} values; split it or leave spectra out",
            max_lines=MAX_LINES, max_values=MAX_VALUES,
        )
    lines = re.split(r"\r\n|\r|\n", text)  # and at no other control character: those are refused
    metadata: dict[str, Any] = {}
    first = 0
    while first < len(lines) and (lines[first].lstrip('"').startswith("#") or not lines[first].strip()):
        _read_comment(lines[first], metadata, name, first + 1)
        first += 1
    reader = csv.reader(io.StringIO("\n".join(lines[first:])), strict=True)
    by_concept: dict[str, RawEntry] = {}
    try:
        header = [column.strip().lower() for column in next(reader, [])]
        bands = _bands(header, name, first + 1)
        line = first + reader.line_num + 1
        for row in reader:
            if any(cell.strip() for cell in row):
                if len(row) != len(header):
                    malformed(
                        name, line, "{row} columns where the header has {header}",
                        row=len(row), header=len(header),
                    )
                _add_row(by_concept, dict(zip(header, (cell.strip() for cell in row))), bands, line, name)
            line = first + reader.line_num + 1
    except csv.Error as error:
        raise UserError(
            "The ontology {name}, line {first}, is not valid CSV: {error}.",
            name=name, first=first + reader.line_num, error=error,
        ) from error
    if not by_concept:
        malformed(name, first + 1, "there is no name below the header")
    return metadata, list(by_concept.values())


def _read_comment(line: str, metadata: dict[str, Any], name: str, number: int) -> None:
    """A line is quoted where it holds commas or quotes; spreadsheets add commas at its end."""
    if len(line) > _COMMENT:
        malformed(name, number, "a line of metadata has more than {comment} characters", comment=_COMMENT)
    line = next(csv.reader([line]))[0] if line.startswith('"') else line.rstrip(",")
    key, _, value = line.lstrip("# ").partition(":")
    key, value = key.strip().lower(), value.strip()
    if key == "author":  # one a line, so that a name may hold a semicolon
        metadata.setdefault("authors", []).append(value)
    elif key == "authors":
        metadata.setdefault("authors", []).extend(author.strip() for author in value.split(";"))
    elif key in METADATA:
        metadata[key] = value


def _bands(header: list[str], name: str, line: int) -> dict[str, float]:
    """The spectral columns and their wavelengths; `UserError` where a column is unknown or missing."""
    if len(header) > _MOST_COLUMNS:
        malformed(name, line, "more than {most_columns} columns", most_columns=_MOST_COLUMNS)
    bands = {column: float(column) for column in header if re.fullmatch(r"\d{3,5}(\.\d+)?", column)}
    unknown = [column for column in header if column not in bands and column not in _COLUMNS]
    if unknown or not {"name", "concept"} <= set(header) or len(set(header)) < len(header):
        problem = (
            Message('the column "{column}" is not known', column=printable(unknown[0], 200))
            if unknown
            else Message('the columns "name" and "concept" are needed, each column once')
        )
        malformed(
            name, line, "{problem} (columns are {columns} and wavelengths in nm)",
            problem=problem, columns=", ".join(_COLUMNS),
        )
    return bands


def _add_row(
    by_concept: dict[str, RawEntry], row: dict[str, str], bands: dict[str, float], line: int, name: str
) -> None:
    entry = by_concept.setdefault(row["concept"], RawEntry(line, {"id": row["concept"], "names": []}))
    if row["name"]:
        entry.values["names"].append(
            {"name": row["name"], **({"language": row["language"]} if row.get("language") else {})}
        )
    for key in _ONCE:
        if row.get(key) and entry.values.setdefault(key, row[key]) != row[key]:
            malformed(
                name, line, 'the {key} of "{concept}" differs from the one given on line {where}',
                key=key, concept=row["concept"], where=entry.where,
            )
    measured = [column for column in bands if row[column]]
    if measured:
        wavelengths = [bands[column] for column in measured]
        spectra = entry.values.setdefault("spectra", {"wavelengths_nm": wavelengths, "reflectance": []})
        if spectra["wavelengths_nm"] != wavelengths:
            malformed(
                name, line, 'a reflectance of "{concept}" is missing: its spectra need the same wavelengths',
                concept=row["concept"],
            )
        try:
            spectra["reflectance"].append([float(row[column]) for column in measured])
        except ValueError:
            malformed(name, line, "a reflectance is no number")


def write(document: OntologyDocument) -> str:
    """The text of the file."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for key in METADATA:
        value = getattr(document, key)
        for text in value if key == "authors" else [value] if value else []:
            writer.writerow([f"# {'author' if key == 'authors' else key}: {text}"])
    wavelengths = sorted(
        {value for entry in document.entries if entry.spectra for value in entry.spectra.wavelengths_nm}
    )
    used = [column for column in _COLUMNS if column in ("name", "concept") or _used(document, column)]
    writer.writerow([*used, *(repr(number(value)) for value in wavelengths)])
    for entry in document.entries:
        for index in range(max(len(entry.names), len(entry.spectra.reflectance) if entry.spectra else 0, 1)):
            writer.writerow(_row(entry, index, used, wavelengths))
    return out.getvalue()


def _used(document: OntologyDocument, column: str) -> bool:
    if column == "language":
        return any(name.language not in (None, document.language) for entry in document.entries for name in entry.names)
    return any(getattr(entry, column) for entry in document.entries)


def _row(entry: Entry, index: int, columns: list[str], wavelengths: list[float]) -> list[str]:
    cells = {"concept": entry.id}
    if index < len(entry.names):
        cells |= {"name": entry.names[index].text, "language": entry.names[index].language or ""}
    if index == 0:
        cells |= {key: getattr(entry, key) or "" for key in _ONCE}
    row = [cells.get(column, "") for column in columns]
    values: dict[float, str] = {}
    if entry.spectra and index < len(entry.spectra.reflectance):
        pairs = zip(entry.spectra.wavelengths_nm, entry.spectra.reflectance[index])
        values = {wavelength: repr(number(value)) for wavelength, value in pairs}
    return row + [values.get(wavelength, "") for wavelength in wavelengths]

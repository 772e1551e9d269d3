"""Adding a material to an ontology file: the user's own names and spectra, without writing the file by hand."""
from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...bounded import read_bounded
from ...errors import UserError
from ...messages import Message
from ..lexicon import Lexicon
from .csv_format import MAX_LINES, MAX_VALUES
from .document import Entry, Name, OntologyDocument, Spectra, id_of
from .reader import MAX_BYTES, load, save

MOST_SPECTRA = 20  # of one addition: more, evenly thinned, say nothing new
Measured = tuple[np.ndarray, np.ndarray]


def add_material(
    path: Path,
    lexicon: Lexicon,
    name: str,
    *,
    parent: str | None = None,
    definition: str = "",
    names: Sequence[tuple[str, str]] = (),
    spectra: Measured | None = None,
) -> str:
    """Add a material, or names and spectra to one, in the ontology at `path`; returns its id.

    `names` are (language code or "", term), `spectra` wavelengths in nm (b,) and reflectance (k, b). What the file
    holds stays. The file is written whole, after it has been checked, or not touched. UserError where something is
    wrong.
    """
    document = load(path, lexicon) if path.exists() else OntologyDocument()
    concept = id_of(name)
    entry = document.find(concept)
    if entry is None:
        entry = Entry(concept)
        document.add(entry)
    if concept not in lexicon.concepts:
        entry.label = entry.label or name
        if parent:
            entry.parent = _parent(parent, document, lexicon)
        entry.definition = definition or entry.definition
        if not (entry.parent or entry.close or entry.definition):
            raise UserError(
                '"{name}" is new: give --parent (such as soil) or --definition, so that it has a meaning to begin '
                'with.',
                name=name,
            )
    for language, term in [("", name), *names]:
        written = Name(term, language.lower() or document.language)
        if written not in entry.names:
            entry.names.append(written)
    if spectra is not None:
        add_spectra(entry, spectra)
    save(document, path, lexicon)
    return concept


def read_table(path: Path) -> Measured:
    """Wavelengths in nm (b,) and reflectance (k, b) of a CSV: one row a wavelength (nm or micrometres), one column a
    spectrum.

    A table of endmembers that a run has written is one. UserError where it is none.
    """
    content = read_bounded(path, MAX_BYTES, Message("table"), Message("leave spectra out"))
    if content.count(b"\n") + content.count(b"\r") > MAX_LINES or content.count(b",") > MAX_VALUES:
        raise UserError(
            "The table {path} has more than {max_lines} lines or {max_values} values; leave some.",
            path=path.name, max_lines=MAX_LINES, max_values=MAX_VALUES,
        )
    try:
        rows = list(csv.reader(content.decode("utf-8-sig").splitlines()))
    except (UnicodeDecodeError, csv.Error) as error:
        raise UserError(
            "The spectra {path} cannot be read as a table ({error}); save them as CSV in UTF-8.",
            path=path, error=error,
        ) from error
    numbers = []
    for number, row in enumerate(rows, start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or not all(cells):  # bands without a value are left out
            continue
        try:
            numbers.append([float(cell) for cell in cells])
        except ValueError as error:
            if number > 1:
                raise UserError(
                    "The spectra {path}, line {number}, hold something that is no number; give numbers only.",
                    path=path.name, number=number,
                ) from error
    if len(numbers) < 2 or len({len(row) for row in numbers}) > 1 or len(numbers[0]) < 2:
        raise UserError(
            "The spectra {path} need a column of wavelengths and one column of reflectance for each spectrum.",
            path=path.name,
        )
    values = np.array(numbers)
    wavelengths = values[:, 0] * (1000 if values[:, 0].max() < 100 else 1)
    return wavelengths, values[:, 1:].T


def _parent(parent: str, document: OntologyDocument, lexicon: Lexicon) -> str:
    concept = id_of(parent)
    if concept not in lexicon.concepts and document.find(concept) is None:
        raise UserError(
            'The parent "{parent}" is no concept; choose one of those that the command materials lists.',
            parent=parent,
        )
    return concept


def _tidy(wavelengths: np.ndarray, reflectance: np.ndarray) -> Measured:
    """Increasing wavelengths within 300-3000 nm, each once, and at most MOST_SPECTRA spectra."""
    inside = (wavelengths >= 300) & (wavelengths <= 3000) & np.isfinite(reflectance).all(0)
    order, first = np.unique(np.round(wavelengths[inside], 3), return_index=True)
    if len(order) < 2:
        raise UserError(
            "The spectra have fewer than two wavelengths within 300-3000 nm; check their unit (nm or micrometres)."
        )
    thinned = reflectance[:: -(-len(reflectance) // MOST_SPECTRA)]
    return order, np.round(thinned[:, inside][:, first].astype(np.float64), 5)


def add_spectra(entry: Entry, spectra: Measured) -> None:
    """Add spectra to an entry; at other wavelengths than it has they are interpolated. UserError where they do not
    cover those.
    """
    wavelengths, reflectance = _tidy(*spectra)
    if entry.spectra is None:
        entry.spectra = Spectra(wavelengths.tolist(), reflectance.tolist())
        return
    have = np.array(entry.spectra.wavelengths_nm)
    if have[0] < wavelengths[0] - 10 or have[-1] > wavelengths[-1] + 10:
        raise UserError(
            '"{id}" has spectra over {have:.0f}-{have2:.0f} nm, but the new ones cover '
            '{wavelengths:.0f}-{wavelengths2:.0f} nm; add them under another name.',
            id=entry.id, have=have[0], have2=have[-1], wavelengths=wavelengths[0], wavelengths2=wavelengths[-1],
        )
    entry.spectra.reflectance += [
        np.round(np.interp(have, wavelengths, spectrum), 5).tolist() for spectrum in reflectance
    ]

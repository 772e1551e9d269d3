"""Adding a material to an ontology file: the user's own names and spectra, without writing JSON by hand."""
from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import secrets
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import UserError
from .lexicon import Lexicon
from .ontology import FORMAT_VERSION, MAX_BYTES, load_ontology, parse_ontology

MOST_SPECTRA = 20  # of one addition: more, evenly thinned, say nothing new
Spectra = tuple[np.ndarray, np.ndarray]


def add_material(
    path: Path,
    lexicon: Lexicon,
    name: str,
    *,
    parent: str | None = None,
    definition: str = "",
    names: Sequence[tuple[str, str]] = (),
    spectra: Spectra | None = None,
) -> str:
    """Add a material, or names and spectra to one, in the ontology (JSON) at `path`; returns its id.

    `names` are (language code or "", term), `spectra` wavelengths in nm (b,) and reflectance (k, b). What the file holds stays. The file is
    written whole, after it has been read back and checked, or not touched. UserError where something is wrong.
    """
    if path.suffix.lower() != ".json":
        raise UserError(f"A material is added to an ontology in JSON; {path.name} does not end in .json.")
    document: dict[str, Any] = {"clip_unmix_ontology": FORMAT_VERSION, "concepts": []}
    if path.exists():
        load_ontology(path, lexicon)
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    concept = _id(name)
    entry = next((entry for entry in document["concepts"] if entry["id"] == concept), None)
    if entry is None:
        entry = {"id": concept}
        document["concepts"].append(entry)
    if concept not in lexicon.concepts:
        entry.setdefault("label", name)
        if parent:
            entry["parent"] = _parent(parent, document, lexicon)
        if definition:
            entry["definition"] = definition
        if "parent" not in entry and "definition" not in entry:
            raise UserError(f'"{name}" is new: give --parent (such as soil) or --definition, so that it has a meaning to begin with.')
    known = entry.setdefault("names", [])
    for language, term in [("", name), *names]:
        written = {"name": term, "language": language} if language else term
        if written not in known:
            known.append(written)
    if spectra is not None:
        _add_spectra(entry, *_tidy(*spectra))
    content = (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
    if len(content) > MAX_BYTES:
        raise UserError(f"The ontology {path.name} would become larger than {MAX_BYTES // 1_000_000} MB; begin another file.")
    parse_ontology(content, path, lexicon)
    _write(path, content)
    return concept


def read_table(path: Path) -> Spectra:
    """Wavelengths in nm (b,) and reflectance (k, b) of a CSV: one row a wavelength (nm or micrometres), one column a spectrum.

    A table of endmembers that a run has written is one. UserError where it is none.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError(f"The table {path.name} is larger than {MAX_BYTES // 1_000_000} MB; leave spectra out.")
        rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(f"The spectra {path} cannot be read as a table ({error}); save them as CSV in UTF-8.") from error
    numbers = []
    for number, row in enumerate(rows, start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or not all(cells):  # bands without a value are left out
            continue
        try:
            numbers.append([float(cell) for cell in cells])
        except ValueError as error:
            if number > 1:
                raise UserError(f"The spectra {path.name}, line {number}, hold something that is no number; give numbers only.") from error
    if len(numbers) < 2 or len({len(row) for row in numbers}) > 1 or len(numbers[0]) < 2:
        raise UserError(f"The spectra {path.name} need a column of wavelengths and one column of reflectance for each spectrum.")
    values = np.array(numbers)
    wavelengths = values[:, 0] * (1000 if values[:, 0].max() < 100 else 1)
    return wavelengths, values[:, 1:].T


def _id(name: str) -> str:
    """Small letters, digits and underscores; a name in another script gets a number that follows from it."""
    letters = [c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c)]
    plain = "".join(letters) if all(c.isascii() for c in letters) else ""
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:80] or f"material_{hashlib.sha256(name.encode()).hexdigest()[:10]}"


def _parent(parent: str, document: dict[str, Any], lexicon: Lexicon) -> str:
    concept = _id(parent)
    if concept not in lexicon.concepts and concept not in {entry["id"] for entry in document["concepts"]}:
        raise UserError(f'The parent "{parent}" is no concept; choose one of those that the command materials lists.')
    return concept


def _tidy(wavelengths: np.ndarray, reflectance: np.ndarray) -> Spectra:
    """Increasing wavelengths within 300-3000 nm, each once, and at most MOST_SPECTRA spectra."""
    inside = (wavelengths >= 300) & (wavelengths <= 3000) & np.isfinite(reflectance).all(0)
    order, first = np.unique(np.round(wavelengths[inside], 3), return_index=True)
    if len(order) < 2:
        raise UserError("The spectra have fewer than two wavelengths within 300-3000 nm; check their unit (nm or micrometres).")
    thinned = reflectance[:: -(-len(reflectance) // MOST_SPECTRA)]
    return order, np.round(thinned[:, inside][:, first].astype(np.float64), 5)


def _add_spectra(entry: dict[str, Any], wavelengths: np.ndarray, reflectance: np.ndarray) -> None:
    """Spectra at other wavelengths are interpolated to those the entry has."""
    if "spectra" not in entry:
        entry["spectra"] = {"wavelengths_nm": wavelengths.tolist(), "reflectance": reflectance.tolist()}
        return
    have = np.array(entry["spectra"]["wavelengths_nm"], float)
    if have[0] < wavelengths[0] - 10 or have[-1] > wavelengths[-1] + 10:
        raise UserError(
            f'"{entry["id"]}" has spectra over {have[0]:.0f}-{have[-1]:.0f} nm, but the new ones cover '
            f"{wavelengths[0]:.0f}-{wavelengths[-1]:.0f} nm; add them under another name."
        )
    entry["spectra"]["reflectance"] += [np.round(np.interp(have, wavelengths, spectrum), 5).tolist() for spectrum in reflectance]


def _write(path: Path, content: bytes) -> None:
    staged = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    try:
        staged.write_bytes(content)
        os.replace(staged, path)
    except OSError as error:
        raise UserError(f"The ontology {path} cannot be written ({error.strerror or error}); choose another place.") from error
    finally:
        staged.unlink(missing_ok=True)

"""The endmembers of a run: read from its table, and written as an ENVI spectral library."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..bounded import read_bounded
from ..errors import UserError
from ..messages import Message
from ..run.outputs import ENDMEMBERS
from .output import write_outputs
from .results import Results

TABLE_BYTES = 50_000_000


@dataclass(frozen=True)
class EndmemberTable:
    """Endmembers by name: reflectance (k, b), its spread among the draws (k, b), and what is expected by the name
    (k, b), NaN at bad bands and where nothing is known; centre wavelengths (b,) in nm, and which bands are `good` (b,).
    """

    names: list[str]
    wavelengths: np.ndarray
    reflectance: np.ndarray
    spread: np.ndarray
    expected: np.ndarray

    @property
    def good(self) -> np.ndarray:
        """Bands at which every endmember has a value (b,) bool."""
        found: np.ndarray = np.isfinite(self.reflectance).all(axis=0)
        return found


def bad_ranges(wavelengths: np.ndarray, good: np.ndarray) -> list[tuple[float, float]]:
    """Ranges in nm, halfway to the next good bands, of bands (b,) that are not `good` (b,), in ascending order."""
    order = np.argsort(wavelengths)
    x, bad = wavelengths[order], ~good[order]
    edges = np.concatenate([x[:1], (x[:-1] + x[1:]) / 2, x[-1:]])
    starts = np.flatnonzero(bad & ~np.concatenate([[False], bad[:-1]]))
    ends = np.flatnonzero(bad & ~np.concatenate([bad[1:], [False]]))
    return [(float(edges[first]), float(edges[last + 1])) for first, last in zip(starts, ends)]


def with_gaps(wavelengths: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Wavelengths (b,) in nm with NaN put in where bands were left out, so that no line is drawn across, and the places
    of these gaps (k,) in the given ones.
    """
    steps = np.diff(wavelengths)
    gaps = np.flatnonzero(steps > 8 * np.median(steps)) + 1 if len(steps) else np.empty(0, int)
    return np.insert(wavelengths, gaps, np.nan), gaps


def read_endmembers(results: Results) -> EndmemberTable:
    """The endmembers of a run; UserError where their table is gone or damaged."""
    path = results.folder / ENDMEMBERS
    content = read_bounded(path, TABLE_BYTES, Message("table of endmembers"), Message("run the unmixing again"))
    try:
        header, *rows = csv.reader(io.StringIO(content.decode("utf-8")))
        values = np.array([[float(cell) if cell else np.nan for cell in row] for row in rows]).T
        names = [entry["name"] for entry in results.record["model"]["endmembers"]]
    except (ValueError, KeyError) as error:
        raise UserError("{path} is damaged; run the unmixing again.", path=path) from error
    count, known = len(names), len(header) - 1 - 2 * len(names)
    if not 0 <= known <= count or len(values) != len(header):
        raise UserError("{path} is damaged; run the unmixing again.", path=path)
    good = results.record["input"].get("good_bands") or []
    if len(good) == values.shape[1]:
        values[1:, ~np.array(good, dtype=bool)] = np.nan  # bad bands hold nothing, whatever stands there
    expected = np.full((count, values.shape[1]), np.nan)
    expected[:known] = values[1 + 2 * count :]
    return EndmemberTable(names, values[0], values[1 : 1 + count], values[1 + count : 1 + 2 * count], expected)


def write_envi_library(results: Results, path: Path) -> None:
    """Write the endmembers as an ENVI spectral library: `path` (.sli), float32, and its header beside it (.hdr).

    Bands without a value hold 0 and are marked bad. UserError where they cannot be written.
    """
    table = read_endmembers(results)
    values = np.nan_to_num(table.reflectance).astype("<f4")

    def listed(items: Iterable[str]) -> str:
        return f"{{ {', '.join(items)} }}"

    record = results.record
    about = f"Endmembers of CLIP Unmix, run {_plain(record['run'])} of {_plain(_scene(record))}"
    header = {
        "description": f"{{ {about} }}",
        "samples": values.shape[1], "lines": values.shape[0], "bands": 1, "header offset": 0,
        "file type": "ENVI Spectral Library", "data type": 4, "interleave": "bsq", "byte order": 0,
        "wavelength units": "Nanometers", "reflectance scale factor": 1.0,
        "spectra names": listed(map(_plain, table.names)),
        "wavelength": listed(f"{centre:.6g}" for centre in table.wavelengths),
        **_widths(record, len(table.wavelengths), listed),
        "bbl": listed("1" if each else "0" for each in table.good),
    }  # fmt: skip
    text = "ENVI\n" + "".join(f"{key} = {value}\n" for key, value in header.items())
    write_outputs({path: values.tobytes(), path.with_suffix(".hdr"): text.encode("utf-8")})


def _widths(
    record: dict[str, Any], count: int, listed: Callable[[Iterable[str]], str]
) -> dict[str, str]:
    """The bands' FWHM, where the record knows all of them."""
    widths = record["input"].get("fwhm_nm") or []
    if len(widths) != count or None in widths:
        return {}
    return {"fwhm": listed(f"{width:.6g}" for width in widths)}


def _scene(record: dict[str, object]) -> str:
    source = record["input"]
    assert isinstance(source, dict)
    return str(source.get("name") or Path(str(source["path"])).stem)


def _plain(text: str) -> str:
    """Text that ends neither a list nor an entry of a header."""
    return "".join(" " if c in "{},\n\r" else c for c in text)

"""The table of a run's endmembers, `endmembers.csv`."""
from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..plain_text import spreadsheet_safe
from .outputs import ENDMEMBERS

if TYPE_CHECKING:
    from ..core.bands import Bands
    from ..core.unmixer import Unmixer


def write_endmembers(folder: Path, bands: Bands, described: Sequence[Mapping[str, Any]], unmixer: Unmixer) -> None:
    """A table: the wavelength in nanometres, then for each endmember its mean reflectance among the draws, then the
    standard deviations, then for each material what the decoder, fitted to its endmember, expects it to look like.

    Values that are not known are empty. `described` are the record's endmembers.
    """
    endmembers = unmixer.endmembers
    names = [entry["name"] for entry in described]
    expected = [f"{name} (expected)" for name in names[: len(endmembers.expected)]]
    heads = [*names, *(f"{name} (sd)" for name in names), *expected]
    values = np.concatenate([endmembers.spectra, endmembers.spread, endmembers.expected])
    with open(folder / ENDMEMBERS, "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["wavelength_nm", *map(spreadsheet_safe, heads)])
        for centre, row in zip(bands.centre, values.T):
            writer.writerow([f"{centre:.6g}", *(f"{value:.6g}" if np.isfinite(value) else "" for value in row)])

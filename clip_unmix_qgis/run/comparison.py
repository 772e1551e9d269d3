"""What two runs have in common: their files, their pixels, and every figure of their records."""
from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np

from ..bounded import read_bounded
from ..files.hashes import sha256_of
from ..messages import Message
from ..progress import Heard, unheard

CLOSE = 1e-5  # largest difference between maps, in shares and reflectance, that other processors and versions make
TABLE_BYTES = 100_000_000
FIGURES = 1e-3  # largest difference between figures of two such runs: some count pixels beyond a limit
# What differs between two runs of the same: clocks, places and versions; files are compared themselves.
_VOLATILE = {
    "run", "started", "finished", "replay", "sentences", "software", "outputs", "supervision.saved",
    "input.path", "input.name", "input.sha256_of", "input.files",
}


_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Verdict(Enum):
    """How the new results stand to the old ones."""

    SAME = "the same bytes"
    CLOSE = "the same within 1e-5"
    DIFFERENT = "different"


@dataclass(frozen=True)
class FileComparison:
    """Of one file: the verdict, the largest difference of its values, where known, and what was compared."""

    name: str
    verdict: Verdict
    difference: float | None
    compared: str


def compare_file(name: str, listed: str, old: Path, new: Path, heard: Heard = unheard) -> FileComparison:
    """The file `new` with the one whose SHA-256 is `listed`; by values where bytes differ and `old` is that file.

    `heard` is called for every megabyte.
    """
    if sha256_of(new, heard) == listed:
        return FileComparison(name, Verdict.SAME, 0.0, "bytes")
    if not old.is_file() or sha256_of(old, heard) != listed:
        return FileComparison(name, Verdict.DIFFERENT, None, "bytes; without the old file no values")
    difference = table_difference(old, new) if name.endswith(".csv") else pixel_difference(old, new)
    return FileComparison(name, Verdict.CLOSE if difference <= CLOSE else Verdict.DIFFERENT, difference, "values")


def pixel_difference(old: Path, new: Path) -> float:
    """Largest difference of two maps; infinite where they have other pixels, places or invalid pixels."""
    import rasterio

    from ..raster.gdal_session import quiet

    with rasterio.Env(), quiet(), rasterio.open(old) as one, rasterio.open(new) as other:
        if (one.shape, one.count, one.crs, one.transform) != (other.shape, other.count, other.crs, other.transform):
            return math.inf
        worst = 0.0
        for _, window in one.block_windows(1):
            a, b = one.read(1, window=window), other.read(1, window=window)
            if not np.array_equal(np.isnan(a), np.isnan(b)):
                return math.inf
            worst = max(worst, float(np.nanmax(np.abs(a - b), initial=0.0)))
        return worst


def table_difference(old: Path, new: Path) -> float:
    """Largest difference of two tables of numbers; infinite where their heads, shapes or gaps differ."""
    one, other = (
        [*csv.reader(io.StringIO(read_bounded(path, TABLE_BYTES, Message("table")).decode("utf-8")))]
        for path in (old, new)
    )
    if [len(row) for row in one] != [len(row) for row in other] or one[:1] != other[:1]:
        return math.inf
    worst = 0.0
    for a, b in zip((cell for row in one[1:] for cell in row), (cell for row in other[1:] for cell in row)):
        try:
            worst = max(worst, abs(float(a) - float(b)) if a != b else 0.0)
        except ValueError:
            return math.inf
    return worst


def different_figures(old: Any, new: Any, where: str = "", *, added: bool = True) -> Iterator[tuple[str, float]]:
    """Where two records differ, with the difference of two numbers or infinity; paths, clocks and versions apart.

    `added`: what the new one alone has counts, too; records of a later version say more.
    """
    if where in _VOLATILE or (where.startswith("parameters.") and where.endswith(".path")):
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in (*old, *(key for key in new if key not in old)):
            place = f"{where}.{key}" if where else str(key)
            if key in old and key in new:
                yield from different_figures(old[key], new[key], place, added=added)
            elif place not in _VOLATILE and (added or key in old):
                yield place, math.inf
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (a, b) in enumerate(zip(old, new)):
            yield from different_figures(a, b, f"{where}[{index}]", added=added)
    elif _is_number(old) and _is_number(new):
        if old != new:
            yield where, abs(old - new) / max(1.0, abs(old))
    elif isinstance(old, str) and isinstance(new, str):
        if old != new:
            yield where, _numbers_differ(old, new) if "warnings[" in where else math.inf
    elif old != new or type(old) is not type(new):
        yield where, math.inf


def _numbers_differ(old: str, new: str) -> float:
    """Largest difference of the numbers in two sentences; infinite where the words differ, too."""
    if _NUMBER.sub("", old) != _NUMBER.sub("", new):
        return math.inf
    pairs = zip(map(float, _NUMBER.findall(old)), map(float, _NUMBER.findall(new)))
    return max((abs(a - b) / max(1.0, abs(a)) for a, b in pairs), default=math.inf)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def at_hand(
    listed: Mapping[str, str | None], folder: Path, heard: Heard = unheard
) -> tuple[list[str], list[str]]:
    """Files in `folder` that are not those of the record, and files that are missing there.

    `heard` is called for every megabyte.
    """
    missing, changed = [], []
    for name, digest in listed.items():
        path = folder / name
        if not path.is_file():
            missing.append(name)
        elif sha256_of(path, heard) != digest:
            changed.append(name)
    return changed, missing

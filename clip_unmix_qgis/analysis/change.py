"""Two runs of one place: how much each material gained and lost, and what of it is more than chance."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
from rasterio.enums import Resampling
from rasterio.warp import reproject
from rasterio.windows import Window

from ..errors import Cancelled, UserError
from ..files import Kind, StagedFolder, replaceable
from ..raster.gdal_session import gdal
from ..raster.geotiff import MapSpec, MapWriter
from ..run import provenance
from .comparable import check_comparable, common
from .ground import HECTARE, pixel_areas
from .interval import Sum
from .results import Results

SCHEMA, FILE_NAME = "clip_unmix_qgis/change-1", "change.json"
KIND = Kind(FILE_NAME, SCHEMA, "the results of a comparison")


@dataclass(frozen=True)
class MaterialChange:
    """One material: its mean share before and after, the difference with half of its 90 % interval, and the ground in
    hectares on which it gained or lost more than the pixels' own intervals (None without a place on Earth).
    """

    name: str
    before: float
    after: float
    difference: float
    half_width: float
    gain: float | None
    loss: float | None


@dataclass(frozen=True)
class Change:
    """The materials of both runs, hectares of the ground compared, what is to be minded and the files written."""

    materials: list[MaterialChange]
    hectares: float | None
    notes: list[str]
    files: list[str]


def compare(
    before: Results, after: Results, folder: Path, *, allow_different: bool = False, overwrite: bool = False,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Change:
    """Write `change_NN_*.tif` (share after minus before) and `change_uncertainty_NN_*.tif` (half of the 90 % interval
    of that difference, sqrt(u1^2 + u2^2)) of each material of both runs, on the grid of `before`, and change.json.

    The later run's maps are averaged onto the grid of the earlier one. UserError where the runs mean different things
    (`comparable`), do not overlap, or the folder holds something else.
    """  # fmt: skip
    notes = check_comparable(before, after, allow_different=allow_different)
    shared = common(before, after)
    if after.crs != before.crs and (after.crs is None or before.crs is None):
        raise UserError("Only one of the runs has a CRS, so that they cannot be laid over one another.")
    numbers = range(1, len(shared) + 1)
    names = [f"{kind}_{number:02d}.tif" for kind in ("change", "change_uncertainty") for number in numbers]
    specs = _specs(shared, names, before, after)
    previous = replaceable(folder, KIND, names, overwrite=overwrite, inputs=[before.folder / provenance.FILE_NAME])
    with StagedFolder(folder) as staged:
        tally = _Tally(len(shared))
        placed = [MapSpec(staged.path / spec.path, spec.description, spec.tags) for spec in specs]
        with MapWriter(before, placed) as writer:
            for window, shares, widths in _pairs(before, after, shared):
                if is_cancelled():
                    raise Cancelled
                difference, width = shares[1] - shares[0], np.hypot(*widths)
                writer.write(window, np.concatenate([difference, width]).astype(np.float32))
                areas = pixel_areas(before.crs, before.placed(window), window.height, window.width)
                tally.add(shares, difference, width, areas)
        if not tally.change.pixels:
            raise UserError("The two runs have no valid pixel in common; choose runs of one place.")
        found = Change(tally.materials([name for name, _, _ in shared]), tally.hectares, notes, names)
        text = json.dumps(provenance.plain(_record(found, before, after)), indent=2, ensure_ascii=False)
        (staged.path / FILE_NAME).write_text(text + "\n", "utf-8")
        staged.commit([*names, FILE_NAME], previous)
    return found


class _Tally:
    """Sums over the pixels that are valid in both runs."""

    def __init__(self, size: int) -> None:
        self.before, self.after, self.change = (Sum(size) for _ in range(3))
        self._gain, self._loss = np.zeros((2, size))
        self._on_earth = True

    def add(self, shares: np.ndarray, difference: np.ndarray, width: np.ndarray, areas: np.ndarray | None) -> None:
        k = len(difference)
        weight = (np.ones(difference[0].size) if areas is None else areas).ravel()
        self._on_earth = areas is not None
        flat, widths = difference.reshape(k, -1), width.reshape(k, -1)
        valid = np.isfinite(flat).all(axis=0)
        zero = np.zeros_like(flat)
        for of, values in zip((self.before, self.after), shares):
            of.add(np.where(valid, values.reshape(k, -1), np.nan), zero, weight)
        self.change.add(flat, widths, weight)
        with np.errstate(invalid="ignore"):
            self._gain += np.where(flat > widths, flat, 0) @ weight
            self._loss += np.where(flat < -widths, -flat, 0) @ weight

    @property
    def hectares(self) -> float | None:
        return self.change.weight / HECTARE if self._on_earth else None

    def materials(self, names: Sequence[str]) -> list[MaterialChange]:
        moved = [None] * len(names)
        gain, loss = ((of / HECTARE).tolist() if self._on_earth else moved for of in (self._gain, self._loss))
        columns = (of.tolist() for of in (self.before.mean, self.after.mean, self.change.mean, self.change.half_width))
        return [MaterialChange(*row) for row in zip(names, *columns, gain, loss)]


def _pairs(
    before: Results, after: Results, shared: Sequence[tuple[str, int, int]]
) -> Iterator[tuple[Window, np.ndarray, np.ndarray]]:
    """Windows of the earlier run with shares and half-widths (2, k, rows, cols) of both."""
    first, second = [i for _, i, _ in shared], [j for _, _, j in shared]
    same_grid = (before.rows, before.cols, before.transform) == (after.rows, after.cols, after.transform)
    for window in before.blocks():
        pair = []
        for kind in ("abundance", "uncertainty"):
            own = before.read(kind, window)[first]
            other = (after.read(kind, window) if same_grid else _laid_over(after, kind, before, window))[second]
            pair.append(np.stack([own, other]))
        yield window, pair[0], pair[1]


def _laid_over(after: Results, kind: str, before: Results, window: Window) -> np.ndarray:
    """Maps of the later run, averaged onto a window of the earlier one's grid."""
    target = np.full((len(after.materials), window.height, window.width), np.nan, np.float32)
    with gdal():
        reproject(
            after.whole(kind), target, src_transform=after.transform, src_crs=after.crs or "EPSG:3857",
            src_nodata=np.nan, dst_transform=before.placed(window), dst_crs=before.crs or "EPSG:3857",
            dst_nodata=np.nan, resampling=Resampling.average,
        )  # fmt: skip
    return target


def _specs(
    shared: Sequence[tuple[str, int, int]], names: Sequence[str], before: Results, after: Results
) -> list[MapSpec]:
    hashes = (provenance.record_hash(run.record) for run in (before, after))
    tags = dict(zip(("CLIP_UNMIX_BEFORE", "CLIP_UNMIX_AFTER"), hashes))
    words = [f"{what}{name}" for what in ("change of ", "uncertainty of the change of ") for name, _, _ in shared]
    return [MapSpec(Path(name), text, tags) for name, text in zip(names, words)]


def _record(found: Change, before: Results, after: Results) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "before": {"run": before.record["run"], "record": provenance.record_hash(before.record)},
        "after": {"run": after.record["run"], "record": provenance.record_hash(after.record)},
        "materials": [vars(material) for material in found.materials],
        "hectares": found.hectares,
        "notes": found.notes,
        "files": found.files,
    }

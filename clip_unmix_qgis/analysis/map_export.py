"""Maps of a run in the form that others want: bands, numbers, CRS and extent, styles and a STAC item."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..errors import Cancelled, UserError, reason_of
from ..files import Kind, StagedFolder, replaceable
from ..plain_text import printable
from ..progress import IsCancelled, never_cancelled
from ..raster.blocks import tiles
from ..raster.gdal_session import GDAL_ERRORS, gdal, quiet
from ..run import outputs, provenance
from .export_form import STEPS, Coding, Exported, ExportOptions
from .export_grid import ExportGrid, export_grid, sources
from .export_styles import qml, sld
from .results import BLOCK, KINDS, Results

SCHEMA, FILE_NAME = "clip_unmix_qgis/export-1", "export.json"
RECORD = "run_provenance.json"  # a copy of the run's record, under a name that no run has
ITEM = "stac_item.json"
TILE = 256
SMALLEST_OVERVIEW = 128
FAILURES = (*GDAL_ERRORS, TypeError)  # rasterio raises TypeError for an empty file
KIND = Kind(FILE_NAME, SCHEMA, "an export of maps")
_OURS = re.compile(r"[a-z0-9_]{1,80}\.(tif|qml|sld)|" + "|".join(map(re.escape, (FILE_NAME, RECORD, ITEM))))


def export_maps(
    results: Results, folder: Path, options: ExportOptions, *, overwrite: bool = False,
    is_cancelled: IsCancelled = never_cancelled,
) -> list[str]:
    """Write the maps of a run into `folder`, all or none; the names of the files.

    UserError: a map is gone, the folder is the run's own or holds something else, the grid cannot be had, the disk is
    full, or pystac is missing for a STAC item.
    """  # fmt: skip
    if folder.resolve() == results.folder.resolve():
        raise UserError("{folder} is the run's own folder; choose another one for the export.", folder=folder)
    make_item = _stac(options)
    grid = export_grid(results, options.crs, options.extent, options.resolution, options.resampling)
    plan = list(_plan(results, options))
    names = [entry.name for entry, _ in plan]
    beside = [str(Path(name).with_suffix(suffix)) for name in names for suffix in (".qml", ".sld") if options.styles]
    every = [*names, *beside, RECORD, *([ITEM] if options.stac else []), FILE_NAME]
    inputs = [results.folder / name for name in provenance.output_hashes(results.record)]
    previous = replaceable(folder, KIND, every, overwrite=overwrite, inputs=inputs, listed=_listed)
    with StagedFolder(folder) as staged:
        try:
            written = []
            for entry, indices in plan:
                entry = _coded(results, entry, indices, options.values)
                _write(staged.path / entry.name, results, entry, indices, grid, options, is_cancelled)
                written.append(entry)
                if options.styles:
                    _style(staged.path, results, entry, indices, options)
            provenance.write(results.record, staged.path / RECORD)
            if make_item is not None:
                _json(staged.path / ITEM, make_item(results, grid, written, options))
            _json(staged.path / FILE_NAME, _record(results, written, every))
            staged.commit(every, previous)
        except OSError as error:
            raise UserError(
                "The maps could not be written to {folder} ({reason}); choose another folder.",
                folder=folder, reason=reason_of(error),
            ) from error  # fmt: skip
    return every


def _stac(options: ExportOptions) -> Any:
    """What makes the STAC item; UserError, before anything is written, where it cannot be made."""
    if not options.stac:
        return None
    from .stac_item import check_date, require_pystac, stac_item

    require_pystac()
    check_date(options.date)
    return stac_item


def _plan(results: Results, options: ExportOptions) -> Iterator[tuple[Exported, list[int]]]:
    """The files, with the indices of their maps among those of their kind; all maps are there and open."""
    unknown = [name for name in options.maps if name not in KINDS]
    if unknown or not options.maps:
        raise UserError(
            "There are no maps called '{name}'; choose among {names}.",
            name=printable(", ".join(unknown)), names=", ".join(KINDS),
        )  # fmt: skip
    for name in dict.fromkeys(options.maps):
        kind = KINDS[name]
        entries = outputs.entries_of(results.record, kind)
        if not entries:
            raise UserError(
                "The run in {folder} has no maps of the kind '{name}'; leave it out.", folder=results.folder, name=name
            )
        results.datasets(name)
        bands = [entry["prompt"] if kind.per_material else kind.what for entry in entries]
        floats = Coding("float32", 1.0, 0.0, float("nan"))
        for entry in entries:
            if not outputs.is_ours(entry["path"], [kind]):
                raise UserError("The record lists what is no map of a run ({name}).", name=printable(entry["path"]))
        if options.single or not kind.per_material:
            for index, (entry, band) in enumerate(zip(entries, bands)):
                yield Exported(entry["path"], kind, (band,), floats), [index]
        else:
            yield Exported(f"{name}.tif", kind, tuple(bands), floats), list(range(len(entries)))


def _coded(results: Results, entry: Exported, indices: Sequence[int], dtype: str) -> Exported:
    """The entry with the coding of its values. Where a kind has no highest value, that of the maps is the highest."""
    if dtype == "float32":
        return entry
    low, high = entry.kind.valid
    if high is None:
        tops = [np.nanmax(block, initial=low) for block in _blocks(results, entry.kind.name, indices)]
        high = max(tops, default=low)
    steps, nodata = STEPS[dtype]
    scale = (float(high) - low) / steps if high > low else 1.0 / steps
    return Exported(entry.name, entry.kind, entry.bands, Coding(dtype, scale, low, nodata))


def _blocks(results: Results, kind: str, indices: Sequence[int]) -> Iterator[np.ndarray]:
    for window in results.blocks():
        yield results.read(kind, window)[indices]


# -- a file -----------------------------------------------------------------------------------------------------------
def _write(
    path: Path, results: Results, entry: Exported, indices: Sequence[int], grid: ExportGrid, options: ExportOptions,
    is_cancelled: IsCancelled,
) -> None:  # fmt: skip
    """Write the maps as bands of a GeoTIFF, make it a COG where that is asked, and read it back."""
    first = path.with_name(f"{path.name}.part") if options.cog else path
    coding, tags = entry.coding, _tags(results, entry)
    profile = {
        "driver": "GTiff", "count": len(indices), "dtype": coding.dtype, "nodata": coding.nodata, "tiled": True,
        "blockxsize": TILE, "blockysize": TILE, "compress": "deflate", "predictor": 3 if _is_float(coding) else 2,
        "interleave": "band", "bigtiff": "IF_SAFER", **grid.profile(),
    }  # fmt: skip
    try:
        with gdal(), quiet(), ExitStack() as stack:
            maps = sources(results, entry.kind.name, grid, stack)
            with rasterio.open(first, "w", **profile) as target:
                for number, name in enumerate(entry.bands, start=1):
                    target.set_band_description(number, printable(name))
                if not _is_float(coding):
                    target.scales, target.offsets = [coding.scale] * len(indices), [coding.offset] * len(indices)
                target.update_tags(**tags)
                expected = [0] * len(indices)
                for window in tiles(grid.rows, grid.cols, BLOCK, BLOCK):
                    if is_cancelled():
                        raise Cancelled
                    for band, index in enumerate(indices):
                        values = coding.stored(maps[index].read(1, window=_in_source(window, grid)))
                        expected[band] = zlib.crc32(values.tobytes(), expected[band])
                        target.write(values, band + 1, window=window)
            levels = _levels(grid)
            if levels:
                with rasterio.open(first, "r+") as target:
                    target.build_overviews(levels, Resampling.average)
            if options.cog:
                rasterio.shutil.copy(
                    first, path, driver="COG", blocksize=TILE, compress="deflate", predictor="YES",
                    overviews="FORCE_USE_EXISTING", bigtiff="IF_SAFER",
                )  # fmt: skip
                first.unlink()
            complete = _reads_as(path, expected, grid, len(levels))
    except FAILURES as error:
        raise _failed(path) from error
    if not complete:  # GDAL writes late, and tells only its log that a disk was full
        raise _failed(path)


def _is_float(coding: Coding) -> bool:
    return coding.dtype == "float32"


def _in_source(window: Window, grid: ExportGrid) -> Window:
    start = grid.window
    if start is None:
        return window
    return Window(window.col_off + start.col_off, window.row_off + start.row_off, window.width, window.height)


def _levels(grid: ExportGrid) -> list[int]:
    levels: list[int] = []
    while max(grid.rows, grid.cols) / 2 ** len(levels) > SMALLEST_OVERVIEW:
        levels.append(2 ** (len(levels) + 1))
    return levels


def _reads_as(path: Path, expected: Sequence[int], grid: ExportGrid, levels: int) -> bool:
    """Whether a file holds the values that were written, and all tiles of its overviews."""
    with rasterio.open(path) as written:
        for band, wanted in enumerate(expected, start=1):
            found = 0
            for window in tiles(grid.rows, grid.cols, BLOCK, BLOCK):
                found = zlib.crc32(written.read(band, window=window).tobytes(), found)
            if found != wanted or len(written.overviews(band)) < levels:
                return False
            for level in range(levels):
                with rasterio.open(path, overview_level=level) as smaller:
                    for (row, col), _ in smaller.block_windows(band):
                        if written.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=band, ovr=level) is None:
                            return False
    return True


def _failed(path: Path) -> UserError:
    return UserError(
        "{path} cannot be written completely; check that the folder is writable and its disk has room.",
        path=path.parent.parent / path.name,
    )


def _tags(results: Results, entry: Exported) -> dict[str, str]:
    return {
        "CLIP_UNMIX_MAP": entry.kind.name,
        "CLIP_UNMIX_RUN": printable(str(results.record["run"])),
        provenance.RECORD_TAG: provenance.record_hash(results.record),
    }


# -- beside the maps --------------------------------------------------------------------------------------------------
def _style(
    folder: Path, results: Results, entry: Exported, indices: Sequence[int], options: ExportOptions
) -> None:
    means = [mean["mean"] for mean in results.record["quality"]["mean_abundance"]]
    highest = entry.kind.valid[1]
    if highest is None:
        highest = max((float(np.nanmax(block, initial=0)) for block in _blocks(results, entry.kind.name, indices)),
                      default=1.0) or 1.0  # fmt: skip
    args = (entry.kind, entry.bands, indices, means, highest, options.colours)
    for suffix, make in ((".qml", qml), (".sld", sld)):
        (folder / entry.name).with_suffix(suffix).write_bytes(make(*args))


def _record(results: Results, written: Sequence[Exported], files: Sequence[str]) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "run": results.record["run"],
        "record": provenance.record_hash(results.record),
        "maps": [
            {"file": of.name, "kind": of.kind.name, "bands": list(of.bands), "scale": of.coding.scale,
             "offset": of.coding.offset, "nodata": of.coding.nodata, "type": of.coding.dtype}
            for of in written
        ],
        "files": list(files),
    }  # fmt: skip


def _listed(record: Mapping[str, Any]) -> list[str]:
    """The files of an earlier export, of which anybody may have written the record."""
    names = record.get("files")
    if not isinstance(names, list):
        return []
    return [name for name in names if isinstance(name, str) and _OURS.fullmatch(name)]


def _json(path: Path, content: Any) -> None:
    text = json.dumps(provenance.plain(content), indent=2, ensure_ascii=False, allow_nan=False)
    path.write_text(text + "\n", "utf-8")

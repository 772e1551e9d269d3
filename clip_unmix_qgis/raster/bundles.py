"""Products with a file or data set for each band or resolution: their bands as one virtual raster on one grid."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape, quoteattr, unescape

import numpy as np
import rasterio
from rasterio.transform import Affine

from ..errors import UserError
from ..messages import Message
from . import sensors
from .gdal_session import GDAL_ERRORS, quiet
from .source_files import stem_of

_TYPES = {
    "uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
    "float32": "Float32", "float64": "Float64",
}  # fmt: skip
MOST_FILES = 200
_TILED = (".jp2", ".tif", ".tiff")
LARGEST_STEP = 2.5  # times the grid's pixels; bands of coarser ones (60 m beside 20 m) are left out
# Data sets that belong to a band without being one: of Sentinel-3 and VIIRS.
_NO_BAND = re.compile(r"(^|_)(err|error|unc|uncertainty|quality|flags?|mask|qf\d?|qa)(_|$)", re.IGNORECASE)
# ACOLITE's and others' data sets of the reflectance of the surface at a wavelength.
_OF_SURFACE = re.compile(
    r"(?:rhos|rho_s|surface_?refl\w{0,8}|sur_refl|reflectance|refl|boa|sr)_?(\d{3,4}(?:\.\d{1,3})?)(?:_?nm)?",
    re.IGNORECASE,
)
_SENTINEL_2 = re.compile(r":(\d+)m:(EPSG_\d+)$")  # the end of GDAL's names of a product's resolutions
_INSIDE = re.compile(r">(SENTINEL2_L\w+:[^<>]+)</SourceFilename>")
_BAND_OF_SENTINEL_2 = re.compile(r"B\d{1,2}A?\b")


@dataclass(frozen=True)
class _Band:
    """A band of a file: where it lies, how it is stored, and what the file says of it."""

    name: str
    number: int
    dtype: str
    nodata: float | None
    shape: tuple[int, int]
    crs: Any
    transform: Affine
    description: str = ""
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def size(self) -> float:
        """Width of its pixels in the units of the CRS."""
        return abs(float(self.transform.a))

    @property
    def grid(self) -> tuple[Any, ...]:
        """What bands must share to be read together."""
        return self.shape, self.crs, self.transform


def stack_of(
    names: Sequence[str],
    context: str,
    notes: list[str] | None = None,
    resolution: float | None = None,
    what: str | None = None,
) -> str | None:
    """The XML of a virtual raster over the files of `names` that are bands of one known sensor, in the order of their
    wavelengths; None where they are not, or do not lie on the Earth together. `context` may name the sensor, `what` is
    what it is called in `notes` (`context` if None).

    Bands of other pixel sizes are brought onto the grid of `resolution`, or of most bands; `notes` says so. UserError:
    no band has this resolution.
    """
    names = sorted(names)[:MOST_FILES]
    stems = [stem_of(name) for name in names]
    files: dict[float, list[str]] = {}
    for name, stem, centre in zip(names, stems, _centres(names, stems, context)):
        if centre is not None and "QA" not in stem and not _NO_BAND.search(stem):
            files.setdefault(centre, []).append(name)
    if not files:
        return None
    opened = {centre: [band for name in files[centre] if (band := _only_band(name))] for centre in sorted(files)}
    found = [bands for bands in opened.values() if bands]
    if len(found) < 2 or len(found) < len(files):
        return None
    return _on_one_grid(found, what or context, [] if notes is None else notes, resolution)


def _centres(names: Sequence[str], stems: Sequence[str], context: str) -> list[float | None]:
    """The wavelength (nm) of each of the files or data sets `names`, called `stems`: as bands of one known sensor; of
    data sets also by a wavelength in the name of the surface's reflectance (rhos_443), or by common names (blue, nir).
    """
    preset = sensors.of_files(stems, f"{context} {' '.join(stems)}")
    if preset is not None:
        numbers = [preset.band_named(stem) for stem in stems]
        return [None if number is None else float(preset.tables[0][0][number]) for number in numbers]
    if not all(name.upper().startswith(("NETCDF:", "HDF5:")) for name in names):
        return [None] * len(names)
    named = [_OF_SURFACE.fullmatch(stem) for stem in stems]
    if sum(part is not None for part in named) > 1:
        return [None if part is None else float(part[1]) for part in named]
    common = sensors.by_labels(["" if _NO_BAND.search(stem) else stem for stem in stems], context)
    known = [float(centre) for centre in common[1]] if common is not None else [np.nan] * len(names)
    return [centre if np.isfinite(centre) else None for centre in known]


def sentinel_2(subdatasets: Sequence[str], resolution: float, notes: list[str]) -> str:
    """The XML of a virtual raster of the 10 and 20 m bands of a product that GDAL knows by these `subdatasets`, on the
    grid of `resolution`. UserError: there is no such resolution.
    """
    zones = Counter(found[2] for name in subdatasets if (found := _SENTINEL_2.search(name)))
    bands: dict[str, list[_Band]] = {}
    tags: dict[str, str] = {}
    for name in subdatasets:
        place = _SENTINEL_2.search(name)
        if place is None or place[2] != zones.most_common(1)[0][0]:
            continue
        with quiet(), rasterio.open(name) as dataset:
            for band in _bands(dataset, name):
                if (called := _BAND_OF_SENTINEL_2.match(band.description)) is not None:
                    bands.setdefault(called[0], []).append(band)
            tags = tags or dataset.tags()
    in_order = [bands[name] for name in sorted(bands, key=lambda name: (int(name[1:].rstrip("A")), name))]
    stack = _on_one_grid(in_order, "the product", notes, resolution, tags)
    if stack is None:
        raise UserError("The bands of this Sentinel-2 product lie on no common grid; leave --resolution away.")
    return stack


def files_behind(dataset: Any) -> list[str]:
    """The files that an open dataset reads, also those that GDAL does not follow: of the resolutions of a product."""
    names = list(dataset.files)
    for name in dict.fromkeys(_INSIDE.findall(dataset.name)):
        try:
            with quiet(), rasterio.open(unescape(name)) as part:
                names += part.files
        except GDAL_ERRORS:
            continue
    return list(dict.fromkeys(names))


def tile_of(dataset: Any) -> tuple[int, int]:
    """Rows and columns that are decoded together: of a virtual raster those of the files behind it, whose tiles would
    else be decoded again for each of its small blocks.
    """
    rows, cols = dataset.block_shapes[0]
    if dataset.driver in ("VRT", "SENTINEL2"):
        for name in files_behind(dataset):
            if not name.lower().endswith(_TILED):
                continue
            try:
                with quiet(), rasterio.open(name) as part:
                    high, wide = part.block_shapes[0] if part.count else (0, 0)
            except GDAL_ERRORS:
                continue
            return (high, wide) if high >= rows and wide >= cols else (rows, cols)
    return rows, cols


def _on_one_grid(
    bands: Sequence[Sequence[_Band]],
    what: str,
    notes: list[str],
    resolution: float | None,
    tags: dict[str, str] | None = None,
) -> str | None:
    """Each of `bands`, which may be there in several resolutions, on the grid of the wanted one."""
    every = [band for versions in bands for band in versions]
    grids = Counter(band.grid for band in every)
    if len(grids) == 1 and resolution is None:
        return _xml(every[0], [versions[0] for versions in bands], tags)
    if every[0].crs is None and resolution is None:
        return _on_the_commonest(bands, grids, what, notes)
    if len({band.crs for band in every}) > 1 or every[0].crs is None or any(_turned(band) for band in every):
        return None
    sizes = Counter(round(band.size, 6) for band in every)
    # Of most bands; of as many, the finer.
    size = resolution if resolution is not None else max(sizes, key=lambda one: (sizes[one], -one))
    grid = next((band for band in every if abs(band.size - size) < 1e-6), None)
    if grid is None:
        known = " or ".join(f"{one:g}" for one in sorted(sizes))
        raise UserError("No band has pixels of {size:g}; --resolution can be {known}.", size=size, known=known)
    taken, coarse, moved = [], [], []
    for versions in bands:
        best = min(versions, key=lambda band: (band.grid != grid.grid, abs(band.size - size)))
        if best.size > LARGEST_STEP * size:
            coarse.append(best)
            continue
        taken.append(best)
        if best.grid != grid.grid:
            moved.append(best)
    if len(taken) < 2:
        return None
    if moved:
        notes.append(
            Message(
                "{count} bands of {what} were resampled to pixels of {size:g}: finer ones by averages, coarser ones "
                "bilinearly ({bands}).",
                count=len(moved), what=what, size=size, bands=", ".join(_called(band) for band in moved),
            )
        )  # fmt: skip
    if coarse:
        named = ", ".join(_called(band) for band in coarse)
        notes.append(Message("Bands of much larger pixels were left out ({bands}).", bands=named))
    return _xml(grid, taken, tags)


def _on_the_commonest(
    bands: Sequence[Sequence[_Band]], grids: Counter[tuple[Any, ...]], what: str, notes: list[str]
) -> str | None:
    """The bands of the grid that most have, where nothing says how the others lie on it."""
    chosen = grids.most_common(1)[0][0]
    taken = [next((band for band in versions if band.grid == chosen), None) for versions in bands]
    kept = [band for band in taken if band is not None]
    if len(kept) < 2:
        return None
    left = [versions[0] for versions, band in zip(bands, taken) if band is None]
    if left:
        named = ", ".join(_called(band) for band in left)
        told = Message("Bands of {what} that lie on another grid were left out ({bands}).", what=what, bands=named)
        notes.append(told)
    return _xml(kept[0], kept, None)


def _called(band: _Band) -> str:
    words = band.description.split(",")[0] or os.path.splitext(os.path.basename(band.name))[0]
    return f"{words}: {band.size:g}"


def _turned(band: _Band) -> bool:
    return bool(band.transform.b or band.transform.d)


def _only_band(name: str) -> _Band | None:
    try:
        with quiet(), rasterio.open(name) as dataset:
            found = _bands(dataset, name)
            inside = [one for one in dataset.subdatasets if not _NO_BAND.search(one.rpartition(":")[2])]
        if not found and len(inside) == 1:
            with quiet(), rasterio.open(inside[0]) as dataset:
                found = _bands(dataset, inside[0])
    except GDAL_ERRORS:
        return None
    return found[0] if len(found) == 1 and found[0].dtype in _TYPES else None


def _bands(dataset: rasterio.DatasetReader, name: str) -> list[_Band]:
    return [
        _Band(
            name, number, dataset.dtypes[number - 1], dataset.nodatavals[number - 1], dataset.shape, dataset.crs,
            dataset.transform, dataset.descriptions[number - 1] or "", dataset.tags(number),
        )
        for number in dataset.indexes
    ]  # fmt: skip


def _xml(grid: _Band, bands: Sequence[_Band], tags: dict[str, str] | None) -> str:
    parts = [
        f'<VRTRasterBand dataType="{_TYPES[band.dtype]}" band="{number}">{_metadata(band.tags if tags else {})}'
        + (f"<Description>{escape(band.description)}</Description>" if tags else "")
        + ("" if band.nodata is None else f"<NoDataValue>{band.nodata!r}</NoDataValue>")
        + f"{_source(grid, band)}</VRTRasterBand>"
        for number, band in enumerate(bands, start=1)
    ]
    return f"{_head(grid)}{_metadata(tags or {})}{''.join(parts)}</VRTDataset>"


def _source(grid: _Band, band: _Band) -> str:
    """Where a band comes from, and where it lies on the grid."""
    inside = (
        f'<SourceFilename relativeToVRT="0">{escape(band.name)}</SourceFilename><SourceBand>{band.number}</SourceBand>'
    )
    if band.grid == grid.grid:
        return f"<SimpleSource>{inside}</SimpleSource>"
    rows, cols = band.shape
    left, top = ~grid.transform * (band.transform * (0, 0))
    right, bottom = ~grid.transform * (band.transform * (cols, rows))
    method = "average" if band.size < grid.size else "bilinear"
    return (
        f'<SimpleSource resampling="{method}">{inside}<SrcRect xOff="0" yOff="0" xSize="{cols}" ySize="{rows}"/>'
        f'<DstRect xOff="{left!r}" yOff="{top!r}" xSize="{right - left!r}" ySize="{bottom - top!r}"/></SimpleSource>'
    )


def _metadata(tags: dict[str, str]) -> str:
    inside = "".join(f"<MDI key={quoteattr(key)}>{escape(value)}</MDI>" for key, value in tags.items())
    return f"<Metadata>{inside}</Metadata>" if inside else ""


def _head(grid: _Band) -> str:
    place = ""
    if grid.crs:
        place += f"<SRS>{escape(grid.crs.to_wkt())}</SRS>"
    if not grid.transform.is_identity:
        numbers = np.asarray(grid.transform.to_gdal(), dtype=float)
        place += f"<GeoTransform>{', '.join(repr(float(n)) for n in numbers)}</GeoTransform>"
    return f'<VRTDataset rasterXSize="{grid.shape[1]}" rasterYSize="{grid.shape[0]}">{place}'

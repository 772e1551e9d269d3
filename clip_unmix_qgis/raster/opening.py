"""Opening the raster that a path means, with clear words when there is none."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rasterio
from rasterio.errors import NotGeoreferencedWarning

from ..errors import UserError
from ..messages import Message
from .bundles import sentinel_2, stack_of
from .facts import LONGEST_CONTEXT, tags_of
from .gdal_session import GDAL_ERRORS, quiet
from .integrity import require_complete
from .locate import locate, marked_header
from .netcdf import require_bands_first

_ADVICE = {
    ".mat": Message(
        "a MATLAB file; write its cube as GeoTIFF or ENVI and give the wavelengths with --wavelengths FILE"
    ),
    ".npy": Message("an array of NumPy; write it as GeoTIFF or ENVI and give the wavelengths with --wavelengths FILE"),
    ".npz": Message(
        "an archive of NumPy; write its cube as GeoTIFF or ENVI and give the wavelengths with --wavelengths FILE"
    ),
    ".dim": Message("SNAP's own format; export the product as GeoTIFF"),
    ".rar": Message("an archive; unpack it and give the image"),
    ".7z": Message("an archive; unpack it and give the image"),
    ".laz": Message("a point cloud; give an image"),
    ".las": Message("a point cloud; give an image"),
    ".hdf": Message("perhaps HDF4, for which this GDAL has no driver; convert it to GeoTIFF where GDAL has one"),
}


@dataclass(frozen=True)
class Layout:
    """On which grid a product that leaves the choice is read: `geometry` 'map', 'sensor' or 'auto' (hdf/products.py),
    `resolution` the size of the pixels where its bands have several.
    """

    geometry: str = "auto"
    resolution: float | None = None


def open_dataset(path: str, notes: list[str], layout: Layout | None = None) -> tuple[Any, bool, str]:
    """Open `path`: a rasterio dataset, or a `Cube` that reads like one. Of a container that is not known the raster
    with most bands is taken, and `notes` says so.

    Returns the dataset, whether it carries a geotransform of its own, and the name of the image that was opened, beside
    which its metadata lie. UserError: no such file, not a raster, nothing inside, incomplete.
    """
    from .hdf.products import open_cube

    layout = layout or Layout()
    wanted = locate(path, notes, layout.resolution)
    cube = open_cube(wanted, notes, layout.geometry)
    if cube is not None:
        if layout.resolution is not None:
            cube.close()
            raise _one_resolution(path)
        return cube, cube.georeferenced, wanted
    dataset, georeferenced = _open(wanted, path)
    if dataset.count:
        _require_layout(dataset, georeferenced, wanted, path, layout)
        return _checked(dataset, path), georeferenced, wanted
    names, product = list(dataset.subdatasets), dataset.driver
    dataset.close()
    if product == "SENTINEL2" and layout.resolution is not None:
        dataset, georeferenced = _open(sentinel_2(names, layout.resolution, notes), path)
        return _checked(dataset, path), georeferenced, wanted
    if not names:
        raise UserError("{path} holds no raster bands; give a raster with several spectral bands.", path=path)
    best = _with_most_bands(names)
    file = Path(path).name
    stack = None if best else stack_of(names, _context(wanted), notes, layout.resolution, file)
    if stack is not None:
        notes.append(Message("{file} was opened as {what}.", file=file, what=Message("a stack of its bands")))
        dataset, georeferenced = _open(stack, path)
        return _checked(dataset, path), georeferenced, wanted
    if not best:
        raise UserError(
            "{path} holds no raster with several bands; give one of its parts by name: {names}.",
            path=path,
            names=", ".join(names[:12]),
        )
    if len(names) > 1:
        notes.append(
            Message(
                "{name} holds {names_count} rasters; the one with most bands was taken: {best}.",
                name=Path(path).name,
                names_count=len(names),
                best=best,
            )
        )
    if product == "SENTINEL2":
        notes.append(
            Message("Bands of other resolutions were left out; --resolution 20 (or 10) takes those of 10 and 20 m.")
        )
    dataset, georeferenced = _open(best, path)
    _require_layout(dataset, georeferenced, best, path, layout)
    return _checked(dataset, path), georeferenced, wanted


def _with_most_bands(names: Sequence[str]) -> str:
    """Of GDAL's names of data sets that with the most bands, and of those the largest; empty where none has several."""
    best, size = "", (1, 0)
    for name in names:
        try:
            part, _ = _open(name, name)
        except UserError:
            continue
        with part:
            if part.count > 1 and (part.count, part.width * part.height) > size:
                best, size = name, (part.count, part.width * part.height)
    return best


def _context(name: str) -> str:
    """The file's name and its tags, which may name a sensor."""
    with quiet(), rasterio.open(name) as dataset:
        return f"{Path(name).name} {tags_of(dataset)}"[:LONGEST_CONTEXT]


def _require_layout(dataset: Any, georeferenced: bool, name: str, path: str, layout: Layout) -> None:
    """UserError where a grid is asked for that this dataset does not leave open."""
    wrong = None
    if layout.resolution is not None and not name.lstrip().startswith("<VRTDataset"):
        wrong = _one_resolution(path)
    elif layout.geometry == "map" and not georeferenced:
        wrong = UserError(
            "{path} holds nothing that places its pixels on a map; leave --geometry auto.", path=path
        )
    if wrong is not None:
        dataset.close()
        raise wrong


def _one_resolution(path: str) -> UserError:
    return UserError("{path} has pixels of one size only; leave --resolution away.", path=path)


def _checked(dataset: Any, path: str) -> Any:
    try:
        require_bands_first(dataset, path)
        require_complete(dataset, path)
    except UserError:
        dataset.close()
        raise
    return dataset


def _open(name: str, path: str) -> tuple[rasterio.DatasetReader, bool]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", NotGeoreferencedWarning)
        try:
            dataset = rasterio.open(name)
        except (*GDAL_ERRORS, TypeError, ValueError) as error:
            logging.getLogger(__name__).debug("rasterio cannot open %s: %s", name, error)
            if (advice := _ADVICE.get(Path(path).suffix.lower())) is not None:
                raise UserError(
                    "{path} is not a raster that GDAL can read but {advice}.", path=path, advice=advice
                ) from error
            if (header := marked_header(name)) is not None:
                raise UserError(
                    "{header} begins with a byte order mark, so that GDAL takes it for no ENVI header; save it "
                    "without one.",
                    header=header,
                ) from error
            raise UserError(
                "{path} is not a raster that GDAL can read; give an image, not a vector layer, table or folder.",
                path=path,
            ) from error
    return dataset, not any(issubclass(w.category, NotGeoreferencedWarning) for w in caught)

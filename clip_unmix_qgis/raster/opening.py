"""Finding the raster that a path means: header files, containers with several rasters, and clear words when there is none."""
from __future__ import annotations

import logging
import re
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.env import get_gdal_config, set_gdal_config
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import UserError
from .netcdf import require_bands_first

# What rasterio raises where GDAL fails; some calls let GDAL's own error through, which has no public name.
GDAL_ERRORS = (RasterioError, OSError, CPLE_BaseError)

# GDAL's cache of blocks takes 5 % of the machine's memory unless told otherwise. Blocks are read once, so that little is enough,
CACHE_BYTES = 128 * 1024**2
MOST_CACHE_BYTES = 512 * 1024**2  # except for tiles that are larger than a block and read in parts.

_ENVI_DATA_SUFFIXES = ("", ".img", ".dat", ".bsq", ".bil", ".bip", ".raw", ".bin")
_NOT_A_FILE = re.compile(r"^(/vsi|[a-z0-9+]+://|[A-Za-z0-9_]{2,}:)")


def open_dataset(path: str, notes: list[str]) -> tuple[rasterio.DatasetReader, bool]:
    """Open `path` with rasterio; of a container take the raster with most bands and say so in `notes`.

    Returns the dataset and whether it carries a geotransform of its own. UserError: no such file, not a raster, nothing inside.
    """
    wanted = _data_of_header(path)
    if not _NOT_A_FILE.match(wanted) and not Path(wanted).exists():
        raise UserError(f"{path} does not exist; check the path.")
    dataset, georeferenced = _open(wanted)
    if dataset.count:
        return _checked(dataset, path), georeferenced
    names = list(dataset.subdatasets)
    dataset.close()
    if not names:
        raise UserError(f"{path} holds no raster bands; give a raster with several spectral bands.")
    best, size = "", (1, 0)
    for name in names:
        try:
            part, _ = _open(name)
        except UserError:
            continue
        with part:
            if (part.count, part.width * part.height) > size:
                best, size = name, (part.count, part.width * part.height)
    if not best:
        raise UserError(f"{path} holds no raster with several bands; give one of its parts by name: {', '.join(names[:12])}.")
    if len(names) > 1:
        notes.append(f"{Path(path).name} holds {len(names)} rasters; the one with most bands was taken: {best}.")
    dataset, georeferenced = _open(best)
    return _checked(dataset, path), georeferenced


def _checked(dataset: rasterio.DatasetReader, path: str) -> rasterio.DatasetReader:
    try:
        require_bands_first(dataset, path)
    except UserError:
        dataset.close()
        raise
    return dataset


def _open(path: str) -> tuple[rasterio.DatasetReader, bool]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", NotGeoreferencedWarning)
        try:
            dataset = rasterio.open(path)
        except (*GDAL_ERRORS, TypeError, ValueError) as error:
            logging.getLogger(__name__).debug("rasterio cannot open %s: %s", path, error)
            raise UserError(f"{path} is not a raster that GDAL can read; give an image, not a vector layer, table or folder.") from error
    return dataset, not any(issubclass(w.category, NotGeoreferencedWarning) for w in caught)


def _data_of_header(path: str) -> str:
    """The ENVI data file where `path` is its header."""
    header = Path(path)
    if header.suffix.lower() == ".hdr" and header.is_file():
        for suffix in _ENVI_DATA_SUFFIXES:
            candidate = header.with_suffix(suffix)
            if candidate.is_file() and candidate != header:
                return str(candidate)
        raise UserError(f"{path} is a header without its data file; put the data file beside it.")
    return path


class _Cache:
    """GDAL's cache of blocks, which all files of a process share, made smaller while a scene is open."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._needs: list[int] = []
        self._before = 0

    def hold(self, need: int) -> None:
        """A scene was opened of which GDAL should keep `need` bytes: the cache is as large as that, within the two limits."""
        with self._lock:
            if not self._needs:
                self._before = int(get_gdal_config("GDAL_CACHEMAX"))
            self._needs.append(need)
            self._set()

    def release(self, need: int) -> None:
        """A scene was closed; after the last one the cache is as it was."""
        with self._lock:
            self._needs.remove(need)
            self._set()

    def _set(self) -> None:
        limit = min(max(CACHE_BYTES, *self._needs), MOST_CACHE_BYTES) if self._needs else self._before
        with gdal():  # a smaller one may have to write out tiles
            set_gdal_config("GDAL_CACHEMAX", min(limit, self._before))


block_cache = _Cache()
_one_at_a_time = threading.RLock()


@contextmanager
def gdal(**options: Any) -> Iterator[None]:
    """Work with GDAL in any thread, with configuration `options`, its messages in Python's log.

    One thread at a time: blocks share a cache, so that a thread that reads may have to compress and write another one's tiles. If
    both did so at once, the tiles of a file could change places, and the same values would not give the same bytes.
    """
    with _one_at_a_time, rasterio.Env(**options):
        yield


@contextmanager
def quiet() -> Iterator[None]:
    """A raster without a geotransform is nothing to warn of here: its maps lie on its own pixel grid."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield

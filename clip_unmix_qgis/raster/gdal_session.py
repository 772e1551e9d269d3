"""GDAL's settings, log and cache of blocks while scenes are open. They belong to a thread, so that each call brings its
own.
"""

from __future__ import annotations

import threading
import warnings
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.env import get_gdal_config, set_gdal_config
from rasterio.errors import NotGeoreferencedWarning, RasterioError

# What rasterio raises where GDAL fails; some calls let GDAL's own error through, which has no public
# name, and messages about damaged files need not be UTF-8.
GDAL_ERRORS = (RasterioError, OSError, CPLE_BaseError, UnicodeDecodeError)

# GDAL's cache of blocks takes 5 % of the machine's memory unless told otherwise. Blocks are read once, so that little
# is enough,
CACHE_BYTES = 128 * 1024**2
MOST_CACHE_BYTES = 512 * 1024**2  # except for tiles that are larger than a block and read in parts.


# One lock for all: a scene that is collected as garbage may give the cache back in the midst of another's work.
_one_at_a_time = threading.RLock()


class _Cache:
    """GDAL's cache of blocks, which all files of a process share, made smaller while a scene is open."""

    def __init__(self) -> None:
        self._needs: list[int] = []
        self._before = 0

    def hold(self, owner: object, need: int) -> Callable[[], object]:
        """`owner` was opened, of which GDAL should keep `need` bytes: the cache is as large as that, within the two
        limits, until what is returned is called or the owner is no more. After the last one the cache is as it was.
        """
        with _one_at_a_time:
            if not self._needs:
                self._before = int(get_gdal_config("GDAL_CACHEMAX"))
            self._needs.append(need)
            self._set()
        release = weakref.finalize(owner, self._release, need)
        release.atexit = False
        return release

    def _release(self, need: int) -> None:
        with _one_at_a_time:
            self._needs.remove(need)
            self._set()

    def _set(self) -> None:
        limit = min(max(CACHE_BYTES, *self._needs), MOST_CACHE_BYTES) if self._needs else self._before
        with gdal():  # a smaller one may have to write out tiles
            set_gdal_config("GDAL_CACHEMAX", min(limit, self._before))


block_cache = _Cache()


@contextmanager
def gdal(**options: Any) -> Iterator[None]:
    """Work with GDAL in any thread, with configuration `options`, its messages in Python's log.

    One thread at a time: blocks share a cache, so that a thread that reads may have to compress and write another one's
    tiles. If both did so at once, the tiles of a file could change places, and the same values would not give the same
    bytes.
    """
    with _one_at_a_time, rasterio.Env(**options):
        yield


@contextmanager
def quiet() -> Iterator[None]:
    """A raster without a geotransform is nothing to warn of here: its maps lie on its own pixel grid."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield

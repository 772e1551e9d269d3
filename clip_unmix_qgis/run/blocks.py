"""A scene through the unmixer, block by block."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from rasterio.windows import Window

from ..progress import Heard, unheard
from . import outputs
from .quality import Quality

if TYPE_CHECKING:
    from ..core.unmixer import Unmixer
    from ..raster.scene import Scene

ASKED_EVERY = 0.2  # seconds, while another thread is at work
Result = TypeVar("Result")


@dataclass
class Block:
    """The results of one window: `maps` (maps, rows, cols) float32, in the order of `outputs.MAP_KINDS`."""

    window: Window
    maps: np.ndarray
    quality: Quality


def unmix_block(unmixer: Unmixer, window: Window, cube: np.ndarray, heard: Heard = unheard) -> Block:
    """Unmix the reflectance `cube` (rows, cols, bands) of one window; NaN in all bands of an invalid pixel."""
    rows, cols, bands = cube.shape
    def asked(_fraction: float) -> None:
        heard()

    spectra = cube.reshape(-1, bands)
    found = unmixer.unmix(spectra, asked)
    bright, mirrored = unmixer.set_apart(spectra, found)
    maps = np.concatenate([kind.values(found) for kind in outputs.MAP_KINDS])
    quality = Quality.of(found)
    quality.bright, quality.mirrored = bright, mirrored
    return Block(window, maps.reshape(-1, rows, cols).astype(np.float32, copy=False), quality)


def waited(future: Future[Result], heard: Heard) -> Result:
    """The result of what another thread does; `heard` is called five times a second meanwhile."""
    while not wait([future], timeout=ASKED_EVERY).done:
        heard()
    return future.result()


def blocks(scene: Scene, unmixer: Unmixer, heard: Heard = unheard) -> Generator[Block, None, None]:
    """All blocks of the scene, in their order; while one is computed the next is read.

    `heard` is called meanwhile; what it raises ends the work.
    """
    with ThreadPoolExecutor(1) as reader:
        previous: tuple[Window, Future[np.ndarray]] | None = None
        for window in scene.blocks():
            coming = window, reader.submit(scene.read, window)
            if previous is not None:
                yield unmix_block(unmixer, previous[0], waited(previous[1], heard), heard)
            previous = coming
        if previous is not None:
            yield unmix_block(unmixer, previous[0], waited(previous[1], heard), heard)

"""A scene: any raster that can be opened, as reflectance in blocks, with what is known of its bands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from ..progress import Heard, unheard
from . import description, judging
from .band_table import read_band_table
from .calibration import given_calibration
from .image import Image
from .opening import Layout, open_dataset
from .part import Extent

SAMPLE_BLOCKS = (
    32  # read for a sample, so many pixels of each; a scene of no more pixels than that is sampled as a whole
)
SAMPLE_BLOCK_PIXELS = 8_192


class Scene(Image):
    """A raster opened for unmixing. Use `Scene.open`.

    Only spectral bands count: masks and quality bands that have no wavelength among bands that do are left out. A pixel
    is valid where *every* good band holds a finite reflectance within `band_quality.PLAUSIBLE`, after holes in few
    bands were filled from the bands beside them; bands that would cost many pixels are marked bad instead. Bad bands of
    valid pixels hold 0 where they have no data, so that only invalid pixels carry NaN.
    """

    _hashed: list[dict[str, Any]] | None = None

    @classmethod
    def open(
        cls,
        path: str | Path,
        wavelengths: str | Path | None = None,
        sensor: str | None = None,
        *,
        scale: float | Sequence[float] | None = None,
        offset: float | Sequence[float] | None = None,
        nodata: float | None = None,
        bands: Sequence[int] = (),
        bad_bands: Sequence[int] = (),
        as_is: bool = False,
        leave_out: Sequence[str] | None = None,
        geometry: str = "auto",
        resolution: float | None = None,
        extent: Extent | None = None,
        mask: str | Path | None = None,
        heard: Heard = unheard,
    ) -> Scene:
        """Open `path` (anything GDAL reads, and HDF5 products); `wavelengths` is a file and `sensor` a preset that
        overrule the raster's.

        reflectance = stored x `scale` + `offset` (a number, or one a band), whatever the file says; pixels are missing
        where all bands hold `nodata`; of the bands (numbers in the file from 1) only `bands` are used, if any are
        named, and never the `bad_bands`; `as_is` opens what looks like radiance, too; `leave_out` names classes of the
        product's quality layers whose pixels count as missing (options.QUALITY_CLASSES; None: the usual ones).
        `geometry` (options.GEOMETRIES) and `resolution` (m) choose the grid of products that leave it open.
        `extent` and `mask` (polygons, or a raster of one band that is not 0 where it counts) make the scene a part of
        the file. `heard` is called between the steps that look at the values.
        Raises UserError: no such file, not a raster, incomplete, one band, no wavelengths, every band bad, no valid
        pixel, not reflectance.
        """
        notes: list[str] = []
        with rasterio.Env():
            layout = Layout(geometry, resolution)
            opened = dataset, _, image = open_dataset(str(path), notes, layout)
            try:
                table = read_band_table(dataset, image, wavelengths, sensor)
                scene = cls(opened, str(path), table, notes + table.warnings, layout)
            except BaseException:
                dataset.close()
                raise
            try:
                scene.leave_out(leave_out)
                if extent is not None or mask is not None:
                    scene.cut(extent, mask)
                given = given_calibration(scale, offset, table.bands)
                judging.judge(scene, given, nodata, bands, bad_bands, as_is=as_is, heard=heard)
            except BaseException:
                scene.close()
                raise
        return scene

    def __enter__(self) -> Scene:
        return self

    @property
    def warnings(self) -> list[str]:
        """Sentences for the user, with what the pixels read so far have shown."""
        return [*self.notes, *description.remarks(self.counted())]

    def sample(self, count: int, seed: int, heard: Heard = unheard) -> np.ndarray:
        """At most `count` spectra (n, bands) float32 of valid pixels, drawn without replacement, the same for the same
        seed.

        A large scene is sampled from parts of blocks spread evenly over it; where none of them holds a valid pixel,
        from others. `heard` is called before each is read.
        """
        whole = self.rows * self.cols <= SAMPLE_BLOCKS * SAMPLE_BLOCK_PIXELS
        blocks = self.spread(SAMPLE_BLOCKS)
        random = np.random.default_rng(seed)
        keys = np.empty(0)
        spectra = np.empty((0, len(self.bands)), dtype=np.float32)
        for number, window in enumerate(blocks):
            if number >= SAMPLE_BLOCKS and len(spectra):
                break
            heard()
            if not whole:
                rows = min(window.height, max(1, SAMPLE_BLOCK_PIXELS // window.width))
                window = Window(window.col_off, window.row_off + (window.height - rows) // 2, window.width, rows)
            block = self.read(window).reshape(-1, len(self.bands))
            drawn = random.random(len(block))
            drawn[np.isnan(block[:, 0])] = np.inf
            chosen = np.flatnonzero(drawn < (np.inf if len(keys) < count else keys.max()))
            keys, spectra = np.concatenate([keys, drawn[chosen]]), np.concatenate([spectra, block[chosen]])
            if len(keys) > count:  # the smallest random keys are a uniform sample
                kept = np.sort(np.argpartition(keys, count)[:count])
                keys, spectra = keys[kept], spectra[kept]
        return spectra

    def describe(self, heard: Heard = unheard) -> dict[str, Any]:
        """The `input` of the provenance: file and SHA-256, grid, bands, scale, nodata, and what became of the pixels
        read so far.

        `pixels` counts each block of `blocks()` that has been read once; call after the run for the whole scene.
        The first call reads all files for their hashes, and calls `heard` meanwhile.
        """
        if self._hashed is None:
            self._hashed = self.state.describe(heard) or [self.hash_of_pixels(heard)]
        return description.describe(self, self._hashed)

"""A scene: any raster that GDAL reads, as reflectance in blocks, with what is known of its bands."""
from __future__ import annotations

import hashlib
import math
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window

from ..core.bands import Bands
from ..core.weights import sha256_of
from ..errors import UserError
from .band_quality import PLAUSIBLE, empty_bands, guess_scale
from .opening import GDAL_ERRORS, block_cache, gdal, open_dataset
from .sensors import Stored
from .wavelengths import BandTable, derive_fwhm, find_wavelengths

BLOCK_PIXELS = 65_536
BLOCK_BYTES = 128 * 1024**2
ESTIMATE_PIXELS = 20_000  # pixels that scale and band quality are judged on
CHUNK_VALUES = 57_344  # values turned to reflectance at a time, so that they stay in a core's cache: 256 pixels of 224 bands
PEEK_BLOCKS = 8  # blocks that these pixels come from
SAMPLE_BLOCKS = 32  # read for a sample, so many pixels of each; a scene of no more pixels than that is sampled as a whole
SAMPLE_BLOCK_PIXELS = 8_192


@dataclass
class PixelCounts:
    """What became of the pixels of a block."""

    valid: int = 0
    nodata: int = 0
    not_finite: int = 0
    implausible: int = 0


class Scene:
    """A raster opened for unmixing; a context manager. Use `Scene.open`.

    Only spectral bands count: alpha and quality bands that have no wavelength among bands that do are left out. A pixel is
    valid where *every* good band holds a finite reflectance within `quality.PLAUSIBLE`: a spectrum with a hole would be
    unmixed with other information than its neighbours. Bands that would cost many pixels so are marked bad instead. Bad bands
    of valid pixels hold 0 where they have no data, so that only invalid pixels carry NaN.

    `name`, `path`; `bands`: Bands (nanometres, order of the file); `rows`, `cols`; `crs`, `transform`, `gcps` as in rasterio;
    `wavelength_source`: where the wavelengths were found, in words; `sensor`: name or None; `warnings`: sentences for the user.
    """

    def __init__(self, dataset: rasterio.DatasetReader, path: str, table: BandTable, georeferenced: bool, warnings: list[str]) -> None:
        self._dataset = dataset
        self._source = os.path.abspath(dataset.name) if os.path.exists(dataset.name) else dataset.name
        self.path = path
        self.name = Path(path.rstrip("/")).stem or path
        self.rows, self.cols = dataset.height, dataset.width
        self.crs = dataset.crs
        self.georeferenced = georeferenced
        self.transform = dataset.transform
        self.gcps = dataset.gcps
        self.wavelength_source = table.source
        self.sensor = table.sensor
        self.warnings = warnings
        self._indexes = [int(i) + 1 for i in table.bands]
        self._factors = np.ones(len(self._indexes))
        self._offsets = np.zeros(len(self._indexes))
        self._scale_source = ""
        self._nodata = [dataset.nodatavals[i - 1] for i in self._indexes]
        self._nodata_stored = _stored_nodata(self._nodata, np.dtype(dataset.dtypes[self._indexes[0] - 1]))
        # GDAL makes a mask of alpha only for one or three colours.
        self._alpha = next((i for i, colour in zip(dataset.indexes, dataset.colorinterp) if colour == ColorInterp.alpha), None)
        self._mask_kind = "alpha" if self._alpha else _mask_kind(dataset, self._indexes)
        self._counts: dict[tuple[int, int, int, int], PixelCounts] = {}
        self._files: list[dict[str, Any]] | None = None
        self.bands = Bands(table.centre, derive_fwhm(table.centre, table.fwhm), table.good)
        self._set_scale(table.scale)
        self._judge(table.stored)

    @classmethod
    def open(cls, path: str | Path, wavelengths: str | Path | None = None, sensor: str | None = None) -> Scene:
        """Open `path` (anything GDAL reads); `wavelengths` is a file and `sensor` a preset that overrule those of the raster.

        Raises UserError: no such file, not a raster, one band, no wavelengths, every band bad, no valid pixel, not reflectance.
        """
        notes: list[str] = []
        dataset, georeferenced = open_dataset(str(path), notes)
        need = _cache_need(dataset)
        block_cache.hold(need)
        try:
            table = find_wavelengths(dataset, str(path), _spectral_bands(dataset, path), wavelengths, sensor)
            return cls(dataset, str(path), table, georeferenced, notes + table.warnings)
        except BaseException:
            dataset.close()
            block_cache.release(need)
            raise

    def __enter__(self) -> Scene:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Release the file."""
        if not self.closed:
            self._dataset.close()
            block_cache.release(_cache_need(self._dataset))

    def __getstate__(self) -> dict[str, Any]:
        """A scene goes to another process as all that was found out about it; `reopen` opens its file there."""
        return {name: value for name, value in self.__dict__.items() if name != "_dataset"}

    @property
    def closed(self) -> bool:
        """Whether the file is closed, or was never open in this process."""
        return not hasattr(self, "_dataset") or self._dataset.closed

    def reopen(self) -> None:
        """Open the file of a scene that came from another process. UserError where it cannot be read here or has another shape."""
        self._dataset, _ = open_dataset(self._source, [])
        block_cache.hold(_cache_need(self._dataset))
        if self._dataset.shape != (self.rows, self.cols) or self._dataset.count < max(self._indexes):
            self.close()
            raise UserError(f"{self.path} is another raster here; put the same file in its place.")

    def blocks(self) -> Iterator[Window]:
        """Windows that cover the scene once, along the file's own tiles or lines, each of a bounded number of pixels."""
        limit = max(1, min(BLOCK_PIXELS, BLOCK_BYTES // (4 * len(self.bands))))
        tile_rows, tile_cols = (min(size, full) for size, full in zip(self._dataset.block_shapes[0], (self.rows, self.cols)))
        for outer in _tiles(self.rows, self.cols, *_grow(tile_rows, tile_cols, self.rows, self.cols, limit)):
            # A single tile or strip beyond the limit is cut, its parts in a row so that GDAL decodes it once.
            cols = min(outer.width, limit)
            for inner in _tiles(outer.height, outer.width, max(1, min(outer.height, limit // cols)), cols):
                yield Window(outer.col_off + inner.col_off, outer.row_off + inner.row_off, inner.width, inner.height)

    def read(self, window: Window) -> np.ndarray:
        """Reflectance of `window`: (rows, cols, bands) float32, NaN in all bands of invalid pixels. UserError if unreadable.

        Any one thread at a time may call it. Pixels are taken a few hundred at a time from the file's order, bands first, to the
        result's, so that each value passes through the memory twice only.
        """
        raw, masks = self._fetch(window)
        stored = raw.reshape(len(raw), -1)
        masked = masks.reshape(len(masks), -1) if masks is not None else None
        good, bad = _runs(self.bands.good), _runs(~self.bands.good)
        pixels = stored.shape[1]
        step = min(pixels, max(1, CHUNK_VALUES // len(stored)))
        chunk = np.empty((len(stored), step), dtype=np.float32)
        cube = np.empty((pixels, len(stored)), dtype=np.float32)
        lowest, highest = np.empty((2, pixels), dtype=np.float32)
        nodata = np.zeros(pixels, dtype=bool)
        for start in range(0, pixels, step):
            part = slice(start, min(start + step, pixels))
            values = chunk[:, : part.stop - start]
            missing, nodata[part] = self._reflectance(stored[:, part], masked[:, part] if masked is not None else None, values)
            lowest[part] = np.min([values[run].min(axis=0) for run in good], axis=0)  # NaN prevails in both
            highest[part] = np.max([values[run].max(axis=0) for run in good], axis=0)
            if missing is not None:
                for run in good:
                    nodata[part] |= missing[run].any(axis=0)
            for run in bad:
                hole = ~np.isfinite(values[run])
                if missing is not None:
                    hole |= missing[run]
                values[run][hole] = 0.0
            cube[part] = values.T
        finite = np.isfinite(lowest) & np.isfinite(highest)
        plausible = (lowest >= PLAUSIBLE[0]) & (highest <= PLAUSIBLE[1])
        valid = ~nodata & finite & plausible
        self._counts[_key(window)] = PixelCounts(
            int(valid.sum()), int(nodata.sum()), int((~nodata & ~finite).sum()), int((~nodata & finite & ~plausible).sum())
        )
        cube[~valid] = np.nan
        return cube.reshape(*raw.shape[1:], len(raw))

    def counts(self, window: Window) -> PixelCounts:
        """What became of the pixels of a window that has been read."""
        return self._counts[_key(window)]

    def count(self, window: Window, counts: PixelCounts) -> None:
        """Count a window that another process has read, as if it had been read here."""
        self._counts[_key(window)] = counts

    def sample(self, count: int, seed: int) -> np.ndarray:
        """At most `count` spectra (n, bands) float32 of valid pixels, drawn without replacement, the same for the same seed.

        A large scene is sampled from parts of blocks spread evenly over it; where none of them holds a valid pixel, from others.
        """
        whole = self.rows * self.cols <= SAMPLE_BLOCKS * SAMPLE_BLOCK_PIXELS
        blocks = self._spread(SAMPLE_BLOCKS)
        random = np.random.default_rng(seed)
        keys = np.empty(0)
        spectra = np.empty((0, len(self.bands)), dtype=np.float32)
        for number, window in enumerate(blocks):
            if number >= SAMPLE_BLOCKS and len(spectra):
                break
            if not whole:
                rows = min(window.height, max(1, SAMPLE_BLOCK_PIXELS // window.width))
                window = Window(window.col_off, window.row_off + (window.height - rows) // 2, window.width, rows)
            block = self.read(window).reshape(-1, len(self.bands))
            key = random.random(len(block))
            key[np.isnan(block[:, 0])] = np.inf
            chosen = np.flatnonzero(key < (np.inf if len(keys) < count else keys.max()))
            keys, spectra = np.concatenate([keys, key[chosen]]), np.concatenate([spectra, block[chosen]])
            if len(keys) > count:  # the smallest random keys are a uniform sample
                kept = np.sort(np.argpartition(keys, count)[:count])
                keys, spectra = keys[kept], spectra[kept]
        return spectra

    def describe(self) -> dict[str, Any]:
        """The `input` of the provenance: file and SHA-256, grid, bands, scale, nodata, and what became of the pixels read so far.

        `pixels` counts each block of `blocks()` that has been read once; call after the run for the whole scene.
        """
        if self._files is None:
            self._files = self._hash_files()
        windows = {_key(window) for window in self.blocks()}
        counted = [counts for key, counts in self._counts.items() if key in windows]
        main = self._files[0]
        return {
            "path": self.path,
            "name": self.name,
            "size": main["size"],
            "sha256": main["sha256"],
            "sha256_of": main["path"],
            "files": self._files,
            "driver": self._dataset.driver,
            "rows": self.rows,
            "cols": self.cols,
            "crs": self.crs.to_string() if self.crs else None,
            "transform": list(self.transform)[:6],
            "bands": len(self.bands),
            "file_bands": self._indexes,
            "sensor": self.sensor,
            "wavelengths_nm": [round(float(c), 6) for c in self.bands.centre],
            "fwhm_nm": [round(float(w), 6) for w in self.bands.fwhm],
            "good_bands": [bool(g) for g in self.bands.good],
            "wavelength_source": self.wavelength_source,
            "data_type": self._dataset.dtypes[self._indexes[0] - 1],
            "scale": _one_or_all(self._factors),
            "offset": _one_or_all(self._offsets),
            "scale_source": self._scale_source,
            "nodata": _plain(self._nodata[0]),
            "plausible_reflectance": list(PLAUSIBLE),
            "pixels": {
                "total": self.rows * self.cols,
                "valid": sum(c.valid for c in counted),
                "nodata": sum(c.nodata for c in counted),
                "not_finite": sum(c.not_finite for c in counted),
                "implausible": sum(c.implausible for c in counted),
            },
            "warnings": list(self.warnings),
        }

    def _fetch(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """(bands, rows, cols) as stored, and the file's masks, 0 = missing, (1 or bands, rows, cols) or None."""
        masks = None
        try:
            with gdal():
                raw = self._dataset.read(self._indexes, window=window)
                if self._alpha:
                    masks = self._dataset.read(self._alpha, window=window)[None]
                elif self._mask_kind == "dataset":
                    masks = self._dataset.read_masks(self._indexes[0], window=window)[None]
                elif self._mask_kind == "band":
                    masks = self._dataset.read_masks(self._indexes, window=window)
        except GDAL_ERRORS as error:
            raise UserError(f"{self.path} cannot be read ({error}); the file is damaged, incomplete or gone.") from error
        if np.iscomplexobj(raw):
            raise UserError(f"{self.path} holds complex numbers; give a raster of reflectance.")
        return raw, masks

    def _reflectance(self, stored: np.ndarray, masks: np.ndarray | None, out: np.ndarray) -> tuple[np.ndarray | None, np.ndarray]:
        """Turn `stored` (bands, n) into reflectance in `out` (bands, n) float32. With `masks` (1 or bands, n), returns where a band
        is declared missing (bands, n) or None, and which pixels lie outside of the image or are missing in all bands (n,).
        """
        missing = None
        outside = np.zeros(stored.shape[1], dtype=bool)
        if masks is not None and len(masks) == 1:
            outside = masks[0] == 0
        elif masks is not None:
            missing = masks == 0
        elif self._mask_kind == "nodata":
            values, known = self._nodata_stored
            missing = stored == values
            if np.isnan(values).any():
                missing |= np.isnan(stored) & np.isnan(values)
            if not known.all():
                missing &= known
        else:
            # Scenes without nodata are usually padded with zeros; no surface reflects exactly nothing in all bands.
            outside = stored[0] == 0
            if outside.any():
                outside &= ~stored.any(axis=0)
        np.copyto(out, stored, casting="unsafe")
        if (self._factors != 1).any():
            out *= self._factors.astype(np.float32)[:, None]
        if self._offsets.any():
            out += self._offsets.astype(np.float32)[:, None]
        return missing, outside

    def _spread(self, count: int) -> list[Window]:
        """The blocks that the file holds: first `count` spread evenly over them (all where there are no more), then the others, mixed.

        A sparse GeoTIFF leaves out tiles without data, so that a huge and nearly empty mosaic need not be searched.
        """
        blocks = list(self.blocks())
        if self._dataset.driver == "GTiff":
            blocks = [window for window in blocks if self._is_stored(window)] or blocks[:1]
        first = np.unique(np.linspace(0, len(blocks) - 1, count).round().astype(int))
        rest = np.random.default_rng(0).permutation(np.setdiff1d(np.arange(len(blocks)), first))
        return [blocks[i] for i in (*first, *rest)]

    def _is_stored(self, window: Window) -> bool:
        """Whether a tile of `window` is in the file, by three of the bands: tiles may hold one band each."""
        height, width = self._dataset.block_shapes[0]
        rows = range(window.row_off // height, (window.row_off + window.height - 1) // height + 1)
        cols = range(window.col_off // width, (window.col_off + window.width - 1) // width + 1)
        bands = {self._indexes[0], self._indexes[len(self._indexes) // 2], self._indexes[-1]}
        item = self._dataset.get_tag_item
        return any(item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=band) for row in rows for col in cols for band in bands)

    def _peek(self) -> np.ndarray:
        """About ESTIMATE_PIXELS spectra (n, bands) spread over the scene, NaN where missing; pixels outside left out."""
        blocks = self._spread(PEEK_BLOCKS)
        first = blocks[:PEEK_BLOCKS]
        parts = [self._spectra(window, ESTIMATE_PIXELS // len(first)) for window in first]
        if not any(len(part) for part in parts):  # a scene that is nearly empty: the first block that holds anything must do
            for window in blocks[PEEK_BLOCKS:]:
                part = self._spectra(window, ESTIMATE_PIXELS)
                if len(part):
                    return part
        return np.concatenate(parts)

    def _spectra(self, window: Window, count: int) -> np.ndarray:
        """Every n-th pixel of `window`, about `count`, that has data in some band."""
        rows = max(1, min(window.height, 4 * count // window.width))  # of a tall block only the lines needed are read
        raw, masks = self._fetch(Window(window.col_off, window.row_off + (window.height - rows) // 2, window.width, rows))
        masked = masks.reshape(len(masks), -1) if masks is not None else None
        values = np.empty((len(raw), raw[0].size), dtype=np.float32)
        missing, outside = self._reflectance(raw.reshape(len(raw), -1), masked, values)
        if missing is not None:
            values[missing] = np.nan
        flat = values.T[~outside]
        flat = flat[np.isfinite(flat).any(axis=1)]
        return flat[:: max(1, len(flat) // count)]

    def _set_scale(self, stated: float | None) -> None:
        """Take the bands' scale and offset, else the header's factor, else what the values tell."""
        dataset = self._dataset
        factors = np.array([dataset.scales[i - 1] for i in self._indexes])
        offsets = np.array([dataset.offsets[i - 1] for i in self._indexes])
        if (factors != 1).any() or offsets.any():
            self._factors, self._offsets, self._scale_source = factors, offsets, "scale and offset of the bands"
        elif stated:
            self._factors, self._scale_source = np.full(len(factors), stated), "reflectance scale factor of the header"
        else:
            self._scale_source = "values are reflectance as they stand"

    def _judge(self, stored: Stored | None) -> None:
        """Check the values: guess a missing scale, drop bands without data, refuse a scene with nothing left."""
        sample = self._peek()
        plain = (self._factors == 1).all() and not self._offsets.any()
        if stored and plain and len(sample) and np.nanpercentile(sample, 1) >= stored.at_least:
            self._factors, self._offsets = self._factors * stored.scale, self._offsets + stored.offset
            self._scale_source = f"assumed: {stored.note}"
            self.warnings.append(f"The values were taken as {stored.note}; set the bands' scale and offset in the file if that is wrong.")
            sample = sample * np.float32(stored.scale) + np.float32(stored.offset)
        factor, assumed = guess_scale(sample[:, self.bands.good], self._dataset.dtypes[self._indexes[0] - 1])
        if factor == 0:
            raise UserError(
                f"{self.path} does not hold reflectance ({assumed} after its scale); give surface reflectance or set the bands' scale."
            )
        if assumed:
            self._factors, self._offsets = self._factors * factor, self._offsets * factor
            self._scale_source = f"assumed: {assumed}"
            self.warnings.append(f"{assumed[0].upper()}{assumed[1:]}; set the bands' scale in the file if that is wrong.")
            sample = sample * np.float32(factor)
        with np.errstate(invalid="ignore"):
            sample = np.where((sample >= PLAUSIBLE[0]) & (sample <= PLAUSIBLE[1]), sample, np.nan)
        if not self.bands.good.any():
            raise UserError(f"Every band of {self.path} is marked as bad; correct its list of bad bands (bbl).")
        if not np.isfinite(sample).any():
            raise UserError(f"{self.path} holds no valid pixel (all are nodata, not finite or out of range); choose another raster.")
        good = self.bands.good.copy()
        for reason, bands in empty_bands(sample, self.bands.centre, good).items():
            good[bands] = False
            self.warnings.append(f"{_listed(bands)} left out: {reason}.")
        if not good.any():
            raise UserError(f"Every band of {self.path} is bad or without data; give a raster with usable bands.")
        self.bands = Bands(self.bands.centre, self.bands.fwhm, good)

    def _hash_files(self) -> list[dict[str, Any]]:
        """Size and SHA-256 of every file behind the scene, the one that was named first; of the pixels where there is no local file."""
        names = dict.fromkeys(str(found) for name in (self.path, *self._dataset.files) if (found := _local_file(name)))
        hashed: list[dict[str, Any]] = [
            {"path": name, "size": Path(name).stat().st_size, "sha256": sha256_of(Path(name))} for name in names
        ]
        if not hashed:
            digest = hashlib.sha256()
            for window in self.blocks():
                digest.update(np.ascontiguousarray(self._dataset.read(self._indexes, window=window)).tobytes())
            hashed.append({"path": f"pixels of {self.path}", "size": None, "sha256": digest.hexdigest()})
        return hashed


def _spectral_bands(dataset: rasterio.DatasetReader, path: str | Path) -> np.ndarray:
    """Indices of the bands other than alpha. UserError where there is but one."""
    bands = np.array([i for i, colour in enumerate(dataset.colorinterp) if colour != ColorInterp.alpha])
    if len(bands) < 2:
        raise UserError(f"{path} has a single band; unmixing needs a raster with several spectral bands.")
    return bands


def _local_file(name: str) -> Path | None:
    """The file on this machine that `name` reads: itself, or the archive of a /vsizip/ path."""
    for prefix in ("/vsizip/", "/vsitar/", "/vsigzip/", "zip://", "tar://", "gzip://", "file://"):
        if name.startswith(prefix):
            name = name[len(prefix) :].split("!", maxsplit=1)[0]
            break
    path = Path(name)
    for candidate in (path, *path.parents):
        if candidate.is_file():
            return candidate
    return None


def _mask_kind(dataset: rasterio.DatasetReader, indexes: list[int]) -> str:
    """How the file says what is missing: 'dataset' (one mask), 'nodata', 'band' (a mask for each) or '' (not at all)."""
    every = dataset.mask_flag_enums  # looked up anew at each access
    flags = [set(every[i - 1]) for i in indexes]
    if any(MaskFlags.per_dataset in flag for flag in flags):
        return "dataset"
    if any(dataset.nodatavals[i - 1] is not None for i in indexes):
        return "nodata"
    return "" if all(MaskFlags.all_valid in flag for flag in flags) else "band"


def _cache_need(dataset: rasterio.DatasetReader) -> int:
    """Bytes of one tile in all bands and a fifth more for what else passes, where tiles are read in parts; else 0."""
    pixels = int(np.prod(dataset.block_shapes[0]))
    return int(1.2 * pixels * sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)) if pixels > BLOCK_PIXELS else 0


def _stored_nodata(nodata: list[float | None], dtype: np.dtype) -> tuple[np.ndarray, np.ndarray]:
    """The values that mean nodata, (bands, 1), in the type of the file, and where there is one: a value that the type cannot hold
    is none.
    """
    values, known = np.zeros((len(nodata), 1), dtype=dtype), np.zeros((len(nodata), 1), dtype=bool)
    for band, value in enumerate(nodata):
        if value is None:
            continue
        if dtype.kind in "iu":
            known[band] = math.isfinite(value) and value == int(value) and np.iinfo(dtype).min <= value <= np.iinfo(dtype).max
        else:
            known[band] = not math.isfinite(value) or abs(value) <= np.finfo(dtype).max
        if known[band]:
            values[band] = value
    return values, known


def _runs(chosen: np.ndarray) -> list[slice]:
    """The runs of True in `chosen` (n,)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], chosen, [False]]).astype(np.int8)))
    return [slice(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]


def _grow(tile_rows: int, tile_cols: int, rows: int, cols: int, limit: int) -> tuple[int, int]:
    """The largest block of whole tiles, first along the row, within `limit` pixels (one tile where it is larger)."""
    block_cols = min(cols, max(1, limit // (tile_rows * tile_cols)) * tile_cols)
    block_rows = tile_rows
    if block_cols == cols:
        block_rows = min(rows, max(1, limit // (tile_rows * cols)) * tile_rows)
    return block_rows, block_cols


def _tiles(rows: int, cols: int, height: int, width: int) -> Iterator[Window]:
    for row in range(0, rows, height):
        for col in range(0, cols, width):
            yield Window(col, row, min(width, cols - col), min(height, rows - row))


def _key(window: Window) -> tuple[int, int, int, int]:
    return window.row_off, window.col_off, window.height, window.width


def _one_or_all(values: np.ndarray) -> float | list[float]:
    return float(values[0]) if (values == values[0]).all() else [float(v) for v in values]


def _plain(nodata: float | None) -> float | str | None:
    """JSON knows no NaN or infinity."""
    return nodata if nodata is None or math.isfinite(nodata) else str(nodata)


def _listed(bands: np.ndarray) -> str:
    """'Bands 3-7, 12' (1-based) of sorted indices."""
    runs = np.split(bands, np.flatnonzero(np.diff(bands) > 1) + 1)
    words = [f"{run[0] + 1}-{run[-1] + 1}" if len(run) > 1 else f"{run[0] + 1}" for run in runs]
    return f"Band{'s' if len(bands) > 1 else ''} {', '.join(words)}"

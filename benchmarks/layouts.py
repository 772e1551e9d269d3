"""How fast rasters are read and maps written, beside GDAL alone, for each layout of the file.

    python -m benchmarks.layouts [--pixels N] [--repeats N]

The same cube of 224 bands is written in each layout and read block by block, once by GDAL alone (the values as stored;
the faster of the same blocks and of one call for the whole) and once by `Scene` (reflectance, masks, one spectrum after
the other). Then the same 20 maps are written by GDAL alone, uncompressed, and by `MapWriter` (compressed, with
overviews, read back). Files lie in the system's cache; both sides of a ratio take turns; medians.

What GDAL offers to go past its cache was tried and left: GDAL_ONE_BIG_READ is five to ten times as fast on BIL and BSQ,
but GDAL 3.6 returns wrong values for whole lines of BIL; GTIFF_DIRECT_IO saves a microsecond a pixel on tiles by pixel,
costs one on strips by pixel, and must be chosen before the layout is known.
"""
from __future__ import annotations

import argparse
import copy
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

from clip_unmix_qgis.raster.geotiff import MapSpec, MapWriter
from clip_unmix_qgis.raster.scene import Scene

BANDS = 224
MAPS = 20
COLS = 500

_DEFLATE = {"compress": "deflate", "zlevel": 1, "predictor": 2}
_TILES = {"tiled": True, "blockxsize": 256, "blockysize": 256}
LAYOUTS: dict[str, tuple[str, dict[str, Any]]] = {
    "ENVI BIL, int16": ("int16", {"driver": "ENVI", "interleave": "bil"}),
    "ENVI BIP, int16": ("int16", {"driver": "ENVI", "interleave": "bip"}),
    "ENVI BSQ, int16": ("int16", {"driver": "ENVI", "interleave": "bsq"}),
    "ENVI BSQ, uint16": ("uint16", {"driver": "ENVI", "interleave": "bsq"}),
    "ENVI BIL, float32": ("float32", {"driver": "ENVI", "interleave": "bil"}),
    "ENVI BIP, float32": ("float32", {"driver": "ENVI", "interleave": "bip"}),
    "ENVI BSQ, float32": ("float32", {"driver": "ENVI", "interleave": "bsq"}),
    "GeoTIFF strips by pixel, int16": ("int16", {"interleave": "pixel"}),
    "GeoTIFF strips by band, int16": ("int16", {"interleave": "band"}),
    "GeoTIFF tiles by pixel, int16": ("int16", {"interleave": "pixel", **_TILES}),
    "GeoTIFF tiles by band, int16": ("int16", {"interleave": "band", **_TILES}),
    "GeoTIFF tiles by pixel, float32": ("float32", {"interleave": "pixel", **_TILES}),
    "GeoTIFF tiles by pixel, int16, deflate": ("int16", {"interleave": "pixel", **_TILES, **_DEFLATE}),
    "GeoTIFF tiles by band, int16, deflate": ("int16", {"interleave": "band", **_TILES, **_DEFLATE}),
    "GeoTIFF tiles by band, float32, deflate": (
        "float32", {"interleave": "band", **_TILES, **_DEFLATE, "predictor": 3},
    ),
}


def measure(pixels: int = 200_000, repeats: int = 3) -> list[dict[str, Any]]:
    """A row for each layout read and for the maps written.

    Keys: `work` ('read' or 'write'), `layout`; `bytes` before compression; `gdal_s`, `ours_s`: median wall time;
    `gdal_us`, `ours_us`: core-microseconds a pixel; `gdal_mb_s`, `ours_mb_s`, `ratio` (ours / GDAL's MB/s) and
    `pixels_s` (ours).
    """
    rows = max(1, pixels // COLS)
    random = np.random.default_rng(0)
    shares, cube = _simulate(random, rows)
    measured = []
    with tempfile.TemporaryDirectory() as name, rasterio.Env(), warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        folder = Path(name)
        for layout, (dtype, profile) in LAYOUTS.items():
            path = folder / ("scene.img" if profile.get("driver") == "ENVI" else "scene.tif")
            _write_cube(path, cube, dtype, profile)
            measured.append({"work": "read", "layout": layout, **_read(path, repeats)})
            for file in folder.iterdir():
                file.unlink()
        scene_path = folder / "grid.tif"
        _write_cube(scene_path, cube[:2], "float32", {})
        maps = _maps(random, shares)
        for layout, options in (("GeoTIFF", {}), ("Cloud Optimized GeoTIFF", {"cog": True})):
            written = _write(scene_path, maps, folder, options, repeats)
            measured.append({"work": "write", "layout": f"{MAPS} maps, {layout}", **written})
    return measured


def _simulate(random: np.random.Generator, rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Shares (6, rows, COLS) of six materials in patches, and the noisy spectra (BANDS, rows, COLS) they mix to."""
    row, col = np.mgrid[:rows, :COLS]
    waves = random.uniform(10, 60, (6, 2))
    patches = np.stack([np.sin(row / a + number) * np.cos(col / b) for number, (a, b) in enumerate(waves)])
    shares = np.maximum(patches + 0.05 * random.standard_normal(patches.shape), 0) + 1e-3
    shares /= shares.sum(axis=0)
    ends = 0.05 + 0.4 * random.random((6, 1)) * (1 + 0.5 * np.sin(np.linspace(0, 6, BANDS) + 6 * random.random((6, 1))))
    cube = np.tensordot(ends.T, shares, 1).astype(np.float32)
    cube += 0.003 * random.standard_normal(cube.shape, dtype=np.float32)
    return shares, np.clip(cube, 1e-3, 1)


def _maps(random: np.random.Generator, shares: np.ndarray) -> np.ndarray:
    """(MAPS, rows, cols) float32, as a run would write: abundance, similarity, uncertainty, other, residual."""
    shares = np.where(shares < 0.01, 0, shares)
    noise = 0.01 * random.random((MAPS, *shares.shape[1:]), dtype=np.float32)
    similarity = np.tanh(shares - 0.5) + noise[:6]
    uncertainty = np.where(shares > 0, 0.1 * np.sqrt(shares) + noise[6:12], 0.01)
    return np.concatenate([shares, similarity, uncertainty, noise[12:14]]).astype(np.float32)


def _write_cube(path: Path, cube: np.ndarray, dtype: str, profile: dict[str, Any]) -> None:
    bands, rows, cols = cube.shape
    stored = cube if dtype == "float32" else np.round(cube * 10_000).astype(dtype)
    settings = {"driver": "GTiff", "count": bands, "height": rows, "width": cols, "dtype": dtype, **profile}
    with rasterio.open(path, "w", **settings) as dataset:
        dataset.write(stored)
        for band, centre in enumerate(np.linspace(420, 2450, BANDS)[:bands]):
            dataset.update_tags(band + 1, wavelength=f"{centre:.2f}", wavelength_units="Nanometers")


def _read(path: Path, repeats: int) -> dict[str, Any]:
    with Scene.open(path) as scene:
        windows = list(scene.blocks())
        with rasterio.open(path) as dataset:
            size = dataset.width * dataset.height * sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)

        def ours() -> None:
            fresh = copy.copy(scene)  # with nothing of the file in GDAL's cache
            fresh.reopen()
            with fresh:
                for window in windows:
                    fresh.read(window)

        def blocks() -> None:
            with rasterio.open(path) as dataset:
                for window in windows:
                    dataset.read(window=window)

        def whole() -> None:
            with rasterio.open(path) as dataset:
                dataset.read()

        return _row(_alternate([ours, blocks, whole], repeats), scene.rows * scene.cols, size)


def _write(scene_path: Path, maps: np.ndarray, folder: Path, options: dict[str, Any], repeats: int) -> dict[str, Any]:
    specs = [MapSpec(folder / f"map{number}.tif", "map") for number in range(len(maps))]
    with Scene.open(scene_path) as scene:
        windows = list(scene.blocks())

        def ours() -> None:
            with MapWriter(scene, specs, **options) as writer:
                for window in windows:
                    writer.write(window, np.ascontiguousarray(maps[(slice(None), *window.toslices())]))

        def plain() -> None:
            for number, values in enumerate(maps):
                rows, cols = values.shape
                profile = {"driver": "GTiff", "count": 1, "height": rows, "width": cols, "dtype": "float32", **_TILES}
                with rasterio.open(folder / f"plain{number}.tif", "w", **profile) as dataset:
                    dataset.write(values, 1)

        return _row(_alternate([ours, plain], repeats), scene.rows * scene.cols, maps.nbytes)


def _alternate(works: list[Callable[[], None]], repeats: int) -> list[tuple[float, float]]:
    """Median wall and processor seconds of each work, after a first round that does not count."""
    times: list[list[tuple[float, float]]] = [[] for _ in works]
    for number in range(repeats + 1):
        for work, seconds in zip(works, times):
            wall, processor = time.perf_counter(), time.process_time()
            work()
            if number:
                seconds.append((time.perf_counter() - wall, time.process_time() - processor))
    return [
        (statistics.median(wall for wall, _ in seconds), statistics.median(cpu for _, cpu in seconds))
        for seconds in times
    ]


def _row(times: list[tuple[float, float]], pixels: int, size: int) -> dict[str, Any]:
    (ours, ours_cpu), (gdal, gdal_cpu) = times[0], min(times[1:])
    return {
        "bytes": size, "gdal_s": gdal, "ours_s": ours, "gdal_us": gdal_cpu / pixels * 1e6,
        "ours_us": ours_cpu / pixels * 1e6,
        "gdal_mb_s": size / gdal / 1e6, "ours_mb_s": size / ours / 1e6, "ratio": gdal / ours, "pixels_s": pixels / ours,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pixels", type=int, default=200_000)
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()
    print(f"{BANDS} bands, {arguments.pixels:,} pixels; core-us = core-microseconds a pixel\n")
    print(f"{'':42s}{'GDAL alone':>22s}{'CLIP Unmix':>22s}")
    print(f"{'':42s}{'MB/s':>12s}{'core-us':>10s}{'MB/s':>12s}{'core-us':>10s}{'ratio':>8s}{'pixels/s':>12s}")
    for row in measure(arguments.pixels, arguments.repeats):
        print(
            f"{row['work']} {row['layout']}".ljust(42)
            + f"{row['gdal_mb_s']:12,.0f}{row['gdal_us']:10.2f}{row['ours_mb_s']:12,.0f}{row['ours_us']:10.2f}"
            + f"{row['ratio']:8.2f}{row['pixels_s']:12,.0f}"
        )


if __name__ == "__main__":
    main()

"""The encoder alone, the whole run with reading and writing, and the physical limits beside them, on one scene."""

from __future__ import annotations

import csv
import json
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.raster.scene import Scene
from clip_unmix_qgis.run.outputs import ENDMEMBERS

from .large_scene import write_scene
from .measure import Cost, Operations, child, count, figures, product_rate, seconds, table
from .simulated import encode_here
from .solvers import scipy_nnls

PROMPTS = ("vegetation", "dry vegetation", "soil", "tile roof", "asphalt", "water")
UNMIXING = "Unmixing"  # Stage.UNMIXING.value
BUDGET_S = 75  # further runs of the whole are begun within it
PART = 16_384  # pixels on which encoder and operations are measured
STORAGE = ("tiled", "blockxsize", "blockysize", "compress", "predictor")
GOAL = 50_000  # pixels a second of the whole run, on two cores
GOAL_OF_NNLS = 0.5  # times what scipy's NNLS alone takes for the same pixels


@dataclass
class Run:
    """One run: its cost and the seconds of each stage."""

    pixels: int
    cost: Cost
    stages: dict[str, float]

    @property
    def steady(self) -> float:
        """Pixels a second once the run has begun to unmix."""
        return self.pixels / self.stages[UNMIXING]


@dataclass
class Whole:
    """What has been measured of encoder, whole run and limits; rates are pixels a second."""

    rows: int
    cols: int
    bands: int
    runs: list[Run] = field(default_factory=list)
    encoder: float = 0.0
    encoder_operations: Operations = field(default_factory=Operations)
    unmix: float = 0.0  # Unmixer.unmix, in memory
    operations: Operations = field(default_factory=Operations)  # of Unmixer.estimate
    product: float = 0.0  # operations a second of a matrix product
    scipy: float = 0.0
    input_bytes: int = 0
    output_bytes: int = 0
    read: float = 0.0  # seconds
    write_plain: float = 0.0
    write_same: float = 0.0

    @property
    def pixels(self) -> int:
        return self.rows * self.cols

    @property
    def rate(self) -> float:
        return self.pixels / statistics.median(run.cost.seconds for run in self.runs)


def run_scene(
    scene: Path, pixels: int, prompts: tuple[str, ...] = PROMPTS
) -> tuple[Run, Path, tempfile.TemporaryDirectory]:
    """Unmix `scene` in a fresh process; the folder of the results lives as long as the third value."""
    holder = tempfile.TemporaryDirectory(prefix="clip-unmix-bench-")
    folder = Path(holder.name) / "maps"
    cost = child(["-m", "benchmarks.staged_run", str(scene), str(folder), *prompts])
    return Run(pixels, cost, json.loads(cost.output.strip().splitlines()[-1])), folder, holder


def prepared(scene: Path, prompts: tuple[str, ...] = PROMPTS, pixels: int = PART) -> tuple[Unmixer, np.ndarray]:
    """An unmixer that knows the scene's endmembers, and `pixels` valid spectra of it (n, b)."""
    anchors = centred([material.anchor for material in Resolver().resolve_all(prompts)])
    with Scene.open(str(scene)) as opened:
        model = SpectralModel.load(opened.bands, anchors, device="cpu")
        spectra = opened.sample(pixels, 0)
    return prepare(model, spectra[:5000]), spectra


def material_spectra(folder: Path, good: np.ndarray) -> np.ndarray:
    """The endmembers (p, good bands) that a run found for its prompts."""
    with (folder / ENDMEMBERS).open(encoding="utf-8", newline="") as source:
        rows = list(csv.reader(source))
    values = np.array([[float(cell or "nan") for cell in row] for row in rows[1:]])
    keep = [i for i, name in enumerate(rows[0]) if i and name in PROMPTS]
    return values[:, keep].T[:, good]


def read_all(scene: Path) -> None:
    """Read every byte of the scene through GDAL, in strips of whole lines."""
    with rasterio.open(scene) as source:
        for top in range(0, source.height, 64):
            source.read(window=Window(0, top, source.width, min(64, source.height - top)))


def write_maps(maps: list[tuple[dict, list[int], np.ndarray]], folder: Path, *, plain: bool) -> None:
    """Write maps through GDAL: as the run writes them (tiles, compression, overviews), or their plain values."""
    for number, (profile, overviews, values) in enumerate(maps):
        options = {key: value for key, value in profile.items() if not plain or key not in STORAGE}
        with rasterio.open(folder / f"{number}.tif", "w", **options) as out:
            out.write(values, 1)
        if overviews and not plain:
            with rasterio.open(folder / f"{number}.tif", "r+") as out:
                out.build_overviews(overviews, rasterio.enums.Resampling.average)


def limits(scene: Path, folder: Path, found: Whole, runs: int) -> None:
    """Seconds to read the scene and to write the run's maps, by GDAL alone; all files lie in the system's cache, as in
    the runs.
    """
    maps = []
    for path in sorted(folder.glob("*.tif")):
        with rasterio.open(path) as source:
            maps.append(({**source.profile, "predictor": 3}, source.overviews(1), source.read(1)))
    found.input_bytes = scene.stat().st_size
    found.output_bytes = sum(values.nbytes for _, _, values in maps)
    found.read = seconds(lambda: read_all(scene), runs)
    with tempfile.TemporaryDirectory(prefix="clip-unmix-bench-") as written:
        found.write_plain = seconds(lambda: write_maps(maps, Path(written), plain=True), runs)
        found.write_same = seconds(lambda: write_maps(maps, Path(written), plain=False), 1)


def measure(*, quick: bool) -> Whole:
    """Everything on a scene of a million pixels, quickly of 100,000."""
    rows, cols = (250, 400) if quick else (1000, 1000)
    found = Whole(rows, cols, 224)
    with tempfile.TemporaryDirectory(prefix="clip-unmix-bench-") as temporary:
        scene = write_scene(Path(temporary) / "scene.bil", rows, cols)
        begin = time.perf_counter()
        while len(found.runs) < (1 if quick else 3) and (not found.runs or time.perf_counter() - begin < BUDGET_S):
            run, folder, holder = run_scene(scene, found.pixels)
            found.runs.append(run)
            if len(found.runs) == 1:
                first, keep = folder, holder
            else:
                holder.cleanup()
        unmixer, spectra = prepared(scene)
        limits(scene, first, found, 1 if quick else 3)
        ends = material_spectra(first, unmixer.model.good)
        part = np.ascontiguousarray(spectra[: 4000 if quick else PART, unmixer.model.good], np.float64)
        found.scipy = len(part) / seconds(lambda: scipy_nnls(part, ends), 3)
        keep.cleanup()
    found.encoder = len(spectra) / seconds(lambda: unmixer.model.embed(spectra))
    found.unmix = len(spectra) / seconds(lambda: unmixer.unmix(spectra), 3)
    found.encoder_operations = count(lambda: encode_here(unmixer, spectra))
    # What unmix does in its threads, which cannot be counted there.
    found.operations = count(lambda: unmixer.estimate(spectra))
    found.product = product_rate()
    return found


def encoder_report(found: Whole) -> str:
    """Encoder alone, beside the matrix product of as many operations."""
    per_pixel = found.encoder_operations.products / PART
    bound = found.product / per_pixel
    rows = [
        ["224 bands", "pixels/s", "of the limit"],
        ["encoder alone (SpectralModel.embed)", figures(found.encoder), f"{found.encoder / bound:.0%}"],
        ["a matrix product of the same operations", figures(bound), "100%"],
    ]
    return (
        f"{table(rows)}\n\nThe encoder takes {figures(per_pixel / 1e6)} million operations a pixel in matrix products; "
        f"a plain product of 2048 x 2048 single-precision matrices runs at "
        f"{figures(found.product / 1e9)} billion a second here."
    )


def report(found: Whole) -> str:
    run = sorted(found.runs, key=lambda run: run.cost.seconds)[len(found.runs) // 2]
    n = found.pixels
    product = found.product / (found.operations.products / PART)
    plain, same = n / (found.read + found.write_plain), n / (found.read + found.write_same)
    rows = [["", "pixels/s", f"seconds for {n:,}", "whole run : this"]]
    for name, rate in (
        ("**whole run**, start-up, SHA-256 and endmembers included", found.rate),
        ("whole run, its stage “Unmixing” (read, unmix, write)", run.steady),
        ("Unmixer.unmix, in memory", found.unmix),
        ("scipy NNLS alone, pixel by pixel, in memory", found.scipy),
        ("limit: GDAL reads the scene, writes the maps' plain values", plain),
        ("limit: GDAL reads the scene, writes the maps as they are stored", same),
        ("limit: matrix products of the same operations", product),
    ):
        rows.append([name, figures(rate), figures(n / rate), figures(found.rate / rate)])
    stages = [["stage", "seconds", "share"]]
    total = sum(run.stages.values())
    for name, spent in run.stages.items():
        stages.append([name, figures(spent), f"{spent / total:.0%}"])
    counted = f"{figures(found.operations.products / PART / 1e6)} million operations in matrix products"
    return (
        f"{n:,} pixels, {found.bands} bands, {len(PROMPTS)} materials, {3 * len(PROMPTS) + 2} maps; "
        f"median of {len(found.runs)} runs, each in a fresh process. In: {found.input_bytes / 1e6:,.0f} MB of int16; "
        f"out: {found.output_bytes / 1e6:,.0f} MB of float32 before compression. "
        f"Peak memory **{run.cost.peak_bytes / 1e6:,.0f} MB**; "
        f"{run.cost.cpu_seconds / run.cost.seconds:.1f} cores busy on average. The goal is {GOAL:,} pixels/s, and "
        f"{GOAL_OF_NNLS} times the seconds of scipy's NNLS alone; it takes "
        f"{figures(found.scipy / found.rate)} times as long.\n\n"
        f"{table(rows)}\n\n"
        f"A pixel takes {counted} and {figures(found.operations.elements / PART / 1e3)} thousand elements "
        f"of other functions.\n\n"
        f"Where the time goes:\n\n{table(stages)}"
    )


def figures_for(found: Whole) -> dict[str, float]:
    """Rates by name, for the plot."""
    return {
        "matrix products": found.product / (found.operations.products / PART),
        "GDAL read + write, plain": found.pixels / (found.read + found.write_plain),
        "GDAL read + write, as stored": found.pixels / (found.read + found.write_same),
        "scipy NNLS alone": found.scipy,
        "encoder alone": found.encoder,
        "Unmixer.unmix": found.unmix,
        "whole run": found.rate,
    }

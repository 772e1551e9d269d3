"""What a worker of a cluster does in a second, what travels, what the driver can take, and what a continent would cost.

    python -m benchmarks.scaling [--write] [--pixels 393000] [--price 0.04] [--hours 24 2]

One and two worker processes of one thread each run on this machine. The plan is arithmetic on what was measured; only
the price of a core hour and the time allowed are assumed, on the command line.
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from distributed import Client, Future
from distributed.protocol import dumps, to_serialize

from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.files.hashes import sha256_of
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.raster.geotiff import MapSpec, MapWriter
from clip_unmix_qgis.raster.scene import Scene
from clip_unmix_qgis.run import blocks as streaming
from clip_unmix_qgis.run import cluster
from clip_unmix_qgis.run.blocks import Block

from .large_scene import write_scene
from .measure import ROOT, figures, insert, load, machine, seconds, table
from .whole import PROMPTS

DOCUMENT = ROOT / "docs/performance.md"
BANDS, BYTES = 224, 2  # of a pixel in the file: EnMAP-like, int16
MAPS = 3 * len(PROMPTS) + 2
COLS = 500
BLOCK = 65_500  # pixels of a block of whole lines
RUNS = 3
RECEIVED = 40  # blocks of maps for the measure of how fast a driver receives


@dataclass
class Measured:
    """Rates in pixels a second; bytes for each pixel unless told otherwise."""

    pixels: int
    load: float
    alone: float  # one thread, no cluster
    workers: dict[int, float]  # by their number
    job: int  # bytes of what every worker is sent once
    out: float  # to a worker
    back: float  # to the driver
    receive: float  # of the driver, from workers that need not compute
    write: float  # of the driver, overviews included
    stored: float  # on disk
    hashed: float  # bytes a second that the driver hashes

    @property
    def worker(self) -> float:
        """Pixels a second of a worker beside another one."""
        return self.workers[2] / 2

    @property
    def driver(self) -> float:
        """Pixels a second that a driver takes if it receives and writes one after the other; in truth they overlap in
        part.
        """
        return 1 / (1 / self.receive + 1 / self.write)


@dataclass
class Plan:
    """Sheets of a mosaic, unmixed side by side, each by a run of its own with a driver and workers."""

    pixels: float
    sheets: int
    workers: int  # for each sheet
    hours: float

    @property
    def cores(self) -> int:
        return self.sheets * (self.workers + 1)


def message(thing: object) -> int:
    """Bytes that dask sends for `thing`."""
    return sum(memoryview(frame).nbytes for frame in dumps({"x": to_serialize(thing)}))


def rate(amount: float, work: Callable[[], object]) -> float:
    return amount / seconds(work, RUNS)


def measure(pixels: int) -> Measured:
    before = load()
    with tempfile.TemporaryDirectory(prefix="clip-unmix-scaling-") as holder, rasterio.Env():
        folder = Path(holder)
        path = write_scene(folder / "scene.img", -(-pixels // COLS), COLS, BANDS)
        hashed = rate(path.stat().st_size, lambda: sha256_of(path))
        anchors = centred([material.anchor for material in Resolver().resolve_all(PROMPTS)])
        with Scene.open(path) as scene:
            pixels = scene.rows * scene.cols
            unmixer = prepare(
                SpectralModel.load(scene.bands, anchors, device="cpu", threads=1), scene.sample(20_000, 0)
            )
            here: list[Block] = []
            alone = steady(lambda: streaming.blocks(scene, unmixer), 1, here)
            workers = {}
            for count in (1, 2):
                there: list[Block] = []
                with cluster.connect(f"local:{count}", count) as client:
                    workers[count] = steady(lambda client=client: cluster.blocks(scene, unmixer, client), count, there)
                    if [block.maps.tobytes() for block in here] != [block.maps.tobytes() for block in there]:
                        raise RuntimeError("the maps of the cluster differ from those of the run here")
                    shape = here[0].maps.shape
                    receive = rate(
                        RECEIVED * shape[1] * shape[2], lambda client=client, shape=shape: receive_blocks(client, shape)
                    )
            job = message(cluster._Job.of(scene, unmixer))  # noqa: SLF001 (its size is measured)
            done = [cluster._Done(block, scene.counts(block.window), []) for block in here]  # noqa: SLF001
            write = rate(pixels, lambda: write_maps(scene, here, folder))
            stored = sum(path.stat().st_size for path in folder.glob("*.tif"))
    out, back = sum(message(block.window) for block in here), sum(message(block) for block in done)
    return Measured(
        pixels, before, alone, workers, job, out / pixels, back / pixels, receive, write, stored / pixels, hashed
    )


def steady(blocks: Callable[[], Iterable[Block]], workers: int, kept: list[Block]) -> float:
    """Pixels a second once each of the workers has done its first block; `kept` are the blocks."""
    rates = []
    for _ in range(RUNS):
        kept.clear()
        times = []
        for block in blocks():
            kept.append(block)
            times.append(time.perf_counter())
        rates.append(sum(block.maps[0].size for block in kept[workers:]) / (times[-1] - times[workers - 1]))
    return statistics.median(rates)


def receive_blocks(client: Client, shape: tuple[int, ...]) -> None:
    """Fetch RECEIVED blocks of maps that are all ones, a few under way."""
    coming: deque[Future] = deque()
    for _ in range(RECEIVED):
        coming.append(client.submit(np.ones, shape, "float32", pure=False))
        if len(coming) == 2 * cluster.AHEAD:
            coming.popleft().result()
    for future in coming:
        future.result()


def write_maps(scene: Scene, blocks: Sequence[Block], folder: Path) -> None:
    with MapWriter(scene, [MapSpec(folder / f"{number}.tif", "a map") for number in range(MAPS)]) as writer:
        for block in blocks:
            writer.write(block.window, block.maps)


def plan(found: Measured, pixels: float, hours: float) -> Plan:
    """The fewest sheets that are done in `hours`, each with as many workers as its driver can take.

    Before it unmixes its sheet, a driver reads it for the SHA-256.
    """
    workers = max(1, math.floor(found.driver / found.worker))
    in_turn = (pixels / min(workers * found.worker, found.driver) + pixels * BANDS * BYTES / found.hashed) / 3600
    sheets = math.ceil(in_turn / hours)
    return Plan(pixels, sheets, workers, in_turn / sheets)


def report(found: Measured) -> str:
    """What was measured."""
    rows = [("", "pixels/s", "speed-up"), ("no cluster: one thread, and one that reads", figures(found.alone), "")]
    for count, value in found.workers.items():
        rows.append(
            (f"{count} worker{'s' * (count > 1)} of one thread", figures(value), f"{value / found.workers[1]:.2f}")
        )
    rows.append(("driver alone: receives blocks that are there", figures(found.receive), ""))
    rows.append((f"driver alone: writes {MAPS} maps, overviews included", figures(found.write), ""))
    head = (
        f"{found.pixels:,} pixels, {BANDS} bands of {BYTES} bytes, {len(PROMPTS)} materials, medians of {RUNS} runs. "
        f"The maps of the cluster were compared with those made here and are the same bytes. {machine()}. "
        f"Load before the start: {found.load:.1f}."
    )
    travels = (
        f"What travels: to each worker once {found.job / 1e6:.1f} MB "
        f"(weights, endmembers, what is known of the scene), "
        f"then a pixel {found.out:.3f} bytes to the worker and {found.back:.1f} back. "
        f"A worker reads {BANDS * BYTES} bytes a pixel from the storage, "
        f"if the scene is not compressed. On disk the maps take {found.stored:.1f} bytes, overviews included."
    )
    return "\n".join([head, "", table(rows), "", travels])


def plan_report(found: Measured, plans: Sequence[Plan], price: float) -> str:
    """The plans side by side, and what they rest on."""

    def row(name: str, value: Callable[[Plan], str]) -> tuple[str, ...]:
        return name, *(value(each) for each in plans)

    pixels = plans[0].pixels
    scene, back, stored = (pixels * each / 1e12 for each in (BANDS * BYTES, found.back, found.stored))
    rows = [
        (f"{pixels:,.0f} pixels, {BANDS} bands, {len(PROMPTS)} materials", *[""] * len(plans)),
        row("hours", lambda each: f"{each.hours:.1f}"),
        row("sheets, each a run of its own", lambda each: f"{each.sheets:,}"),
        row("workers of one thread for each sheet", lambda each: f"{each.workers:,}"),
        row("cores, one for each driver included", lambda each: f"{each.cores:,}"),
        row("core hours", lambda each: f"{each.cores * each.hours:,.0f}"),
        row(f"cost, at {price:g} for a core hour (assumed)", lambda each: f"{each.cores * each.hours * price:,.0f}"),
        row("read from the storage, all told: for the SHA-256, then to unmix", lambda each: f"2 x {scene:.2f} TB"),
        row(
            "of that at once, by all workers",
            lambda each: f"{each.sheets * each.workers * found.worker * BANDS * BYTES / 1e9:.2f} GB/s",
        ),
        row(
            "sent to the workers",
            lambda each: f"{(each.sheets * each.workers * found.job + pixels * found.out) / 1e9:.2f} GB",
        ),
        row("sent to the drivers", lambda each: f"{back:.2f} TB"),
        row("maps on disk, with overviews", lambda each: f"{stored:.2f} TB"),
    ]
    why = (
        f"One worker does {figures(found.worker)} pixels/s (half of what two do). One driver takes "
        f"{figures(found.driver)}: it receives at {figures(found.receive)} and writes at {figures(found.write)}. "
        f"So {plans[0].workers} workers keep a driver busy; "
        f"who wants to be done sooner than in {plans[0].hours * plans[0].sheets:.0f} hours "
        f"cuts the mosaic into sheets, one run each."
    )
    return "\n".join([table(rows), "", why])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scaling", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--pixels", type=int, default=6 * BLOCK, help="of the scene that is measured, three blocks or more"
    )
    parser.add_argument("--continent", type=float, default=1e10, metavar="PIXELS", help="pixels of the plan")
    parser.add_argument(
        "--hours", type=float, nargs="+", default=[24.0, 2.0], help="within which it is to be done; a plan for each"
    )
    parser.add_argument("--price", type=float, default=0.04, help="assumed price of a core hour, in any currency")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/performance.md")
    options = parser.parse_args()
    found = measure(options.pixels)
    plans = [plan(found, options.continent, hours) for hours in options.hours]
    text = report(found) + "\n\n" + plan_report(found, plans, options.price)
    print(text)
    if options.write:
        insert(DOCUMENT, "cluster", text)
    return 0


if __name__ == "__main__":  # worker processes import this module, too
    sys.exit(main())

"""How time, memory and counted operations grow with pixels, bands and materials."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import torch

from clip_unmix_qgis.core.abundance.nnls import solve
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel

from .large_scene import write_scene
from .measure import Operations, count, figures, table
from .simulated import anchors, endmembers, mixtures, sensor
from .whole import UNMIXING, Run, run_scene

PROMPTS = (
    "vegetation", "dry vegetation", "soil", "tile roof", "asphalt", "water", "snow", "limestone", "concrete", "sand",
    "metal roof", "brick", "gypsum", "plastic", "hematite", "conifer", "straw", "clay soil", "salt", "granite",
)  # fmt: skip
BASE = {"pixels": 100_000, "bands": 224, "materials": 6}
STEPS = {"pixels": (50_000, 100_000, 200_000, 400_000), "bands": (28, 56, 112, 224), "materials": (2, 4, 6, 10, 20)}
QUICK_BASE = {**BASE, "pixels": 20_000}
QUICK_STEPS = {"pixels": (20_000, 80_000), "bands": (56, 224), "materials": (2, 6)}
_COLS = 400
_COUNTED = 4096


@dataclass
class Point:
    """One run at one size; `operations` a pixel, of `Unmixer.estimate`."""

    size: int
    run: Run
    operations: float


def unmixing_operations(pixels: int, bands: int, materials: int, sample: int = 500) -> Operations:
    """Operations that `pixels` simulated pixels take; their endmembers are found on the first `sample` of them, not
    counted.
    """
    spectra = mixtures(endmembers(materials, bands), max(pixels, sample)).clip(1e-3, 1).astype("float32")
    unmixer = prepare(SpectralModel.load(sensor(bands), anchors(materials), device="cpu"), spectra[:sample])
    return count(lambda: unmixer.estimate(spectra[:pixels]))


def solver_operations(pixels: int, materials: int, *, sum_to_one: bool, bands: int = 200) -> Operations:
    """Operations that the solver alone takes."""
    spectra = endmembers(materials, bands)
    ends, data = torch.from_numpy(spectra), torch.from_numpy(mixtures(spectra, pixels))
    return count(lambda: solve(ends @ ends.T, data @ ends.T, sum_to_one=sum_to_one))


def measure(*, quick: bool) -> dict[str, list[Point]]:
    """One run for each step along each axis; where axes meet, the run is shared."""
    base, steps = (QUICK_BASE, QUICK_STEPS) if quick else (BASE, STEPS)
    runs: dict[tuple[int, int, int], Run] = {}
    operations: dict[tuple[int, int], float] = {}
    axes: dict[str, list[Point]] = {}
    with tempfile.TemporaryDirectory(prefix="clip-unmix-bench-") as temporary:
        for axis, sizes in steps.items():
            axes[axis] = []
            for size in sizes:
                pixels, bands, materials = (size if axis == key else value for key, value in base.items())
                if (pixels, bands, materials) not in runs:
                    scene = Path(temporary) / f"{pixels}_{bands}.bil"
                    if not scene.exists():
                        write_scene(scene, pixels // _COLS, _COLS, bands)
                    runs[pixels, bands, materials], _, holder = run_scene(scene, pixels, PROMPTS[:materials])
                    holder.cleanup()
                if (bands, materials) not in operations:
                    operations[bands, materials] = unmixing_operations(_COUNTED, bands, materials).total / _COUNTED
                axes[axis].append(Point(size, runs[pixels, bands, materials], operations[bands, materials]))
    return axes


def report(axes: dict[str, list[Point]]) -> str:
    parts = []
    base = QUICK_BASE if axes["pixels"][0].size == QUICK_STEPS["pixels"][0] else BASE
    for axis, points in axes.items():
        rows = [
            [axis, "seconds, whole", "seconds unmixing", "µs a pixel unmixing", "peak memory, MB", "operations a pixel"]
        ]
        for point in points:
            unmixing = point.run.stages[UNMIXING]
            rows.append([
                f"{point.size:,}", figures(point.run.cost.seconds), figures(unmixing),
                figures(unmixing / point.run.pixels * 1e6),
                f"{point.run.cost.peak_bytes / 1e6:,.0f}", figures(point.operations),
            ])  # fmt: skip
        fixed = ", ".join(f"{value:,} {key}" for key, value in base.items() if key != axis)
        parts.append(f"At {fixed}:\n\n{table(rows)}")
    return "\n\n".join(parts)

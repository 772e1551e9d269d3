"""How fast: solver, encoder and whole runs, beside scipy's NNLS on the same data.

    python -m benchmarks.throughput

Pixels a second, median of several runs, on this machine's CPU; the whole run includes start-up, reading and writing.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

import numpy as np
import torch
from scipy.optimize import nnls

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.simplex import solve
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.paths import RESOURCES


def rate(work: Callable[[], object], pixels: int, repeats: int = 5) -> float:
    """Median pixels a second."""
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return pixels / statistics.median(times)


def main() -> None:
    print(f"torch {torch.__version__}, {torch.get_num_threads()} threads\n")
    print(f"{'materials x bands':20s}{'scipy nnls':>14s}{'solver, nnls':>14s}{'solver, simplex':>17s}   pixels/s")
    for p, b in ((4, 200), (8, 200), (20, 200)):
        rng = np.random.default_rng(0)
        ends = rng.random((p, b))
        pixels = rng.dirichlet(np.full(p, 0.4), 40_000) @ ends + rng.normal(0, 0.02, (40_000, b))
        gram, ends_t, pixels_t = torch.from_numpy(ends @ ends.T), torch.from_numpy(ends), torch.from_numpy(pixels)
        peer = rate(lambda e=ends, x=pixels: [nnls(e.T, row)[0] for row in x[:4000]], 4000, 3)
        ours = [rate(lambda g=gram, e=ends_t, x=pixels_t, s=s: solve(g, x @ e.T, sum_to_one=s), 40_000) for s in (False, True)]
        print(f"{f'{p} x {b}':20s}{peer:14,.0f}{ours[0]:14,.0f}{ours[1]:17,.0f}")

    bands = Bands(np.linspace(420, 2450, 224), np.full(224, 10.0), np.ones(224, bool))
    tensors, _ = load_weights("anchors")
    unmixer = Unmixer(bands, tensors["anchors"][:6], device="cpu")
    spectra = np.random.default_rng(1).random((40_000, 224), np.float32) * 0.4
    print(f"\nencoder alone, 224 bands: {rate(lambda: unmixer.embed(spectra), 40_000):,.0f} pixels/s")

    scene = RESOURCES / "sample/sample_scene.tif"
    materials = ["-m", "vegetation", "-m", "dry vegetation", "-m", "soil", "-m", "tile roof", "-m", "asphalt"]
    times = []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            subprocess.run([sys.executable, "-m", "clip_unmix_qgis", "unmix", str(scene), *materials, "-o", folder, "--quiet"], check=True)
            times.append(time.perf_counter() - start)
    print(f"whole command on the sample scene (10,000 pixels, 5 materials, cold start): {statistics.median(times):.1f} s")


if __name__ == "__main__":
    main()

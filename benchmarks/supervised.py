"""What labelled pixels bring: aRMSE of zero-shot and supervised maps on all other pixels.

python -m benchmarks.supervised [--scenes samson muufl sample] [--seeds 1]

Labelled pixels are drawn at random from those with a reference abundance above 0.9; so they are impure, as an analyst's
are.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import rasterio
import torch

from clip_unmix_qgis.core.adapter.supervision import supervise
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.paths import RESOURCES
from clip_unmix_qgis.raster.scene import Scene

from .ablations import model_of

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
SCENES = {
    "samson": (DATA / "scenes/samson.tif", DATA / "references/samson.npz", "soil;tree;water"),
    "muufl": (DATA / "scenes/muufl_crop.tif", DATA / "references/muufl_crop.npz", "roof;grass;tree;shadow;asphalt"),
    "sample": (
        RESOURCES / "sample/sample_scene.tif",
        RESOURCES / "sample/sample_truth_lit.tif",
        "vegetation;dry vegetation;soil;tile roof;asphalt",
    ),
}
PURE = 0.9
PIXELS = (1, 5, 20)  # labelled, of a material


def load(name: str):
    """The model of a run, valid spectra (n, b), reference (n, p), and a random order of the pixels as a run samples
    them.
    """
    path, reference, prompts = SCENES[name]
    with Scene.open(path) as scene:
        cube = np.full((scene.rows, scene.cols, len(scene.bands)), np.nan, np.float32)
        for window in scene.blocks():
            cube[window.row_off : window.row_off + window.height, window.col_off : window.col_off + window.width] = (
                scene.read(window)
            )
        bands, sample = scene.bands, scene.sample(20_000, 0)
    truth = rasterio.open(reference).read() if reference.suffix == ".tif" else np.load(reference)["abundances"]
    truth = truth.transpose(1, 2, 0)
    valid = np.isfinite(cube[..., bands.good]).all(2) & np.isfinite(truth).all(2)
    resolver = Resolver()
    model = model_of(bands, resolver.resolve_all(prompts.split(";")), resolver, sample)
    return model, cube[valid], truth[valid], sample


def measure(name: str, count: int, seeds: int, zero: np.ndarray, loaded: tuple) -> dict:
    """Mean errors with `count` labelled pixels a material, what was kept for each seed, and the seconds it took."""
    model, spectra, truth, sample = loaded
    before, after, kept, held, seconds = [], [], [], [], []
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        pure = [np.flatnonzero(truth[:, m] > PURE) for m in range(truth.shape[1])]
        chosen = [np.sort(rng.choice(found, min(count, len(found) // 2), replace=False)) for found in pure]
        start = time.perf_counter()
        unmixer, decision = supervise(model, sample, {m: spectra[rows] for m, rows in enumerate(chosen)})
        seconds.append(time.perf_counter() - start)
        rest = np.ones(len(spectra), bool)
        rest[np.concatenate(chosen)] = False
        before.append(float(np.sqrt(np.mean((zero[rest] - truth[rest]) ** 2))))
        after.append(float(np.sqrt(np.mean((unmixer.unmix(spectra[rest]).abundance - truth[rest]) ** 2))))
        kept.append(decision.kept)
        held.append([decision.error[variant] for variant in dict.fromkeys(["zero-shot", "both"])])
    means = {
        "zero-shot": float(np.mean(before)),
        "supervised": float(np.mean(after)),
        "seconds": float(np.mean(seconds)),
    }
    return {"scene": name, "pixels": count, **means, "kept": kept, "errors": after, "labels": held}


def line_of(row: dict) -> str:
    """A row as text."""
    tried = zip(row["kept"], row["errors"], row["labels"])
    kept = [f"{what} ({error:.3f}; labels {' > '.join(f'{e:.3f}' for e in held)})" for what, error, held in tried]
    change = row["supervised"] / row["zero-shot"] - 1
    figures = f"{row['zero-shot']:11.3f}{row['supervised']:12.3f}{change:8.0%}{row['seconds']:9.1f}"
    return f"{row['scene']:8s}{row['pixels']:7d}{figures}  {', '.join(kept)}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", nargs="+", choices=SCENES, default=list(SCENES))
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="a JSON object a row")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    if not arguments.json:
        head = f"{'scene':8s}{'pixels':>7s}{'zero-shot':>11s}{'supervised':>12s}{'change':>8s}{'seconds':>9s}"
        print(f"{head}  kept (aRMSE by seed)")
    for name in arguments.scenes:
        if not SCENES[name][0].is_file():
            print(f"{name:8s} is not on this machine")
            continue
        loaded = load(name)
        model, spectra, _, sample = loaded
        zero = prepare(model, sample).unmix(spectra).abundance
        for count in PIXELS:
            row = measure(name, count, arguments.seeds, zero, loaded)
            print(json.dumps(row) if arguments.json else line_of(row), flush=True)


if __name__ == "__main__":
    main()

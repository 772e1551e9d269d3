"""The demo: unmix a scene from words, print what came out, and draw the maps.

python -m benchmarks.demo                                             # the bundled sample scene, against its known
truth python -m benchmarks.demo --scene FILE --materials "roof;tree;water"  # anything else
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import rasterio

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.paths import RESOURCES
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

SAMPLE = RESOURCES / "sample/sample_scene.tif"
TRUTH = RESOURCES / "sample/sample_truth_lit.tif"
SAMPLE_MATERIALS = "vegetation;dry vegetation;soil;tile roof;asphalt"


def draw(folder: Path, entries: list[dict], picture: Path, title: str) -> None:
    """A picture of the abundance maps side by side."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    columns = min(5, len(entries))
    rows = -(-len(entries) // columns)
    figure, axes = plt.subplots(rows, columns, figsize=(2.6 * columns, 2.8 * rows), squeeze=False, layout="constrained")
    for axis in axes.flat:
        axis.set_axis_off()
    for axis, entry in zip(axes.flat, entries):
        with rasterio.open(folder / entry["path"]) as source:
            image = axis.imshow(source.read(1, masked=True), vmin=0, vmax=1, cmap="cividis")
        axis.set_title(entry["prompt"])
    figure.colorbar(image, ax=axes, shrink=0.7, label="abundance")
    figure.suptitle(title)
    figure.savefig(picture, dpi=110, bbox_inches="tight")
    plt.close(figure)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scene", default=str(SAMPLE))
    parser.add_argument("--materials", default="", help="names divided by ;")
    parser.add_argument("--out", type=Path, default=Path("out/demo"))
    arguments = parser.parse_args()
    bundled = Path(arguments.scene).resolve() == SAMPLE.resolve()
    prompts = tuple(m.strip() for m in (arguments.materials or SAMPLE_MATERIALS).split(";") if m.strip())
    if not bundled and not arguments.materials:
        print('name the materials of the scene: MATERIALS="roof;tree;water"', file=sys.stderr)
        return 2
    start = time.perf_counter()

    def progress(stage: str, fraction: float) -> None:
        if sys.stdout.isatty():
            print(f"\r{fraction:4.0%} {stage:60.60s}", end="", flush=True)

    try:
        result = unmix_scene(
            Request(scene=arguments.scene, prompts=prompts, output=arguments.out, overwrite=True), progress
        )
    except UserError as error:
        print(f"\n{error}", file=sys.stderr)
        return 2
    seconds = time.perf_counter() - start
    entries = result.provenance["outputs"]["abundance"]
    known = bundled and (not arguments.materials or arguments.materials == SAMPLE_MATERIALS)
    truth = rasterio.open(TRUTH).read(masked=True).filled(np.nan) if known else None
    if sys.stdout.isatty():
        print("\r" + " " * 66 + "\r", end="")
    if bundled:
        print(
            "The sample scene is simulated: measured spectra, mixed with known fractions (resources/sample/README.md)."
        )
    print(f"{'material':24s}{'understood as':24s}{'mean':>8s}" + (f"{'truth':>8s}{'aRMSE':>8s}" if known else ""))
    errors = []
    for i, (entry, prompt) in enumerate(zip(entries, result.provenance["prompts"])):
        with rasterio.open(result.folder / entry["path"]) as source:
            abundance = source.read(1, masked=True).filled(np.nan)
        line = f"{entry['prompt']:24s}{prompt.get('label') or prompt.get('concept')!s:24s}{np.nanmean(abundance):8.3f}"
        if truth is not None:
            errors.append(np.nanmean((abundance - truth[i]) ** 2))
            line += f"{np.nanmean(truth[i]):8.3f}{errors[-1] ** 0.5:8.3f}"
        print(line)
    if truth is not None:
        print(f"{'all (aRMSE over pixels and materials)':64s}{np.mean(errors) ** 0.5:8.3f}")
    picture = result.folder / "maps.png"
    draw(result.folder, entries, picture, Path(arguments.scene).name)
    print(f"\n{seconds:.1f} s. Open in QGIS, or look at:")
    for path in [picture, *(result.folder / entry["path"] for entry in entries), result.folder / "provenance.json"]:
        print(f"  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

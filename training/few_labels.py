"""Choose how labelled pixels teach a scene (`core/adapter/supervision.py`, `measured_shares.py`), on simulated scenes
of the split `tune`.

python -m training.few_labels [--corpus .cache/corpus.npz] [--scenes 140] [--draws 2] [--whole]

Labels are given as an analyst gives them: to pixels of which a material covers more than 0.6 where all pixels are
mixtures, and more than 0.9 elsewhere. Prints for each setting the mean logarithm of the error on the other pixels,
after over before, and the largest difference, in scenes whose pixels are all mixtures and in the others. With `--whole`
all that a run does with labels is measured (a scene takes half a minute), by how much of the scene the labelled means
may leave unexplained.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from clip_unmix_qgis.core.adapter import measured_shares, supervision
from clip_unmix_qgis.core.adapter.measured_shares import learn_labels
from clip_unmix_qgis.core.adapter.supervision import supervise
from clip_unmix_qgis.core.unmixer import Unmixer

from .measured_shares import scenes
from .prepared import Simulated

COUNTS = (20, 5, 1)  # labels a material
CLEAR = {True: 0.6, False: 0.9}  # share from which a pixel is labelled, by whether the scene is coarse
PURITIES, UNLABELLED = (0.65, 0.8, 0.9), (0.0, 0.25, 0.5, 1.0, 2.0)
MISFIT_RATIOS = (0.0, 1.0, 1.1, 1.3, np.inf)

Labelled = dict[int, np.ndarray]  # spectra (k, b) by material
Taught = Callable[[Simulated, Unmixer, Labelled], Unmixer]


def labels(made: Simulated, count: int, draw: int) -> dict[int, np.ndarray]:
    """Rows (k,) of the scene's kept pixels by material; none of a material that few pixels show clearly."""
    rng, truth = np.random.default_rng([made.number, draw]), made.shares()
    clear = {m: np.flatnonzero(truth[:, m] > CLEAR[made.coarse]) for m in range(truth.shape[1])}
    return {
        m: np.sort(rng.choice(rows, min(count, len(rows) // 2), replace=False))
        for m, rows in clear.items()
        if len(rows) >= max(4, 2 * count)
    }


def change(made: Simulated, unmixer: Unmixer, rows: dict[int, np.ndarray], taught: Taught) -> tuple[float, float]:
    """The logarithm of the error on all pixels without a label after the labels over that before, and the
    difference.
    """
    pixels, truth = made.spectra[made.kept], made.shares()
    rest = np.setdiff1d(np.arange(len(pixels)), np.concatenate([*rows.values()]))
    knowing = taught(made, unmixer, {m: pixels[of] for m, of in rows.items()})
    after, before = (
        float(np.sqrt(np.mean((of.unmix(pixels[rest]).abundance - truth[rest]) ** 2))) for of in (knowing, unmixer)
    )
    return float(np.log((after + 1e-3) / (before + 1e-3))), after - before


def shares_moved(made: Simulated, unmixer: Unmixer, labelled: Labelled) -> Unmixer:
    return learn_labels(unmixer, made.spectra, labelled)[0]


def as_a_run(made: Simulated, unmixer: Unmixer, labelled: Labelled) -> Unmixer:
    return supervise(unmixer.model, made.spectra, labelled)[0]


def line(found: list[tuple[Simulated, Unmixer]], draws: int, taught: Taught) -> str:
    cells = []
    for coarse in (True, False):
        for count in COUNTS:
            chosen = [
                (made, unmixer, labels(made, count, draw))
                for made, unmixer in found if made.coarse is coarse for draw in range(draws)
            ]  # fmt: skip
            changes = np.array([change(*one, taught) for one in chosen if len(one[2]) > 1]).reshape(-1, 2)
            if len(changes):
                cells.append(f"{changes[:, 0].mean():+.3f} ({changes[:, 1].max():+.3f})")
    return " ".join(cells)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--scenes", type=int, default=140)
    parser.add_argument("--draws", type=int, default=2)
    parser.add_argument("--whole", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    found = [(made, unmixer) for made, unmixer in scenes(arguments.corpus, arguments.scenes) if len(made.anchors) > 1]
    print(f"{'':28s}" + " ".join(f"{kind} {count:2d}         " for kind in ("mixed", "other") for count in COUNTS))
    if arguments.whole:
        for ratio in MISFIT_RATIOS:
            supervision.LARGEST_MISFIT_RATIO = ratio
            print(f"misfit ratio {ratio:<15.1f}{line(found, arguments.draws, as_a_run)}", flush=True)
        return
    for purity in PURITIES:
        for unlabelled in UNLABELLED:
            measured_shares.PURITY, measured_shares.UNLABELLED = purity, unlabelled
            setting = f"purity {purity:.2f} unlabelled {unlabelled:.2f}"
            print(f"{setting:28s}{line(found, arguments.draws, shares_moved)}", flush=True)


if __name__ == "__main__":
    main()

"""Choose how few measured shares correct a scene (`core/adapter/measured_shares.py`), on simulated scenes of the split
`tune`.

python -m training.measured_shares [--corpus .cache/corpus.npz] [--scenes 90] [--places 10 30 100]

Prints for each setting the mean logarithm of the error after and before, at the places' other pixels, over the scenes
whose pixels are all mixtures and over the others.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from clip_unmix_qgis.core.adapter import measured_shares
from clip_unmix_qgis.core.adapter.measured_shares import Places, learn_shares
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.paths import MODELS

from .prepared import Simulated, networks_of, of_split
from .spectrum import TUNE

AXES, EVENNESS = (4, 8), (0.0, 0.25, 0.5, 1.0)


def scenes(corpus: Path, count: int) -> list[tuple[Simulated, Unmixer]]:
    """The first `count` scenes of the split, less those whose sensor and materials do not go together."""
    found = []
    for number in range(count):
        made = of_split(corpus, TUNE, 0, number)
        try:
            if made is not None:
                found.append((made, prepare(made.model(networks_of(MODELS)), made.spectra)))
        except UserError:  # too few bands on the grid
            continue
    return found


def gain(made: Simulated, unmixer: Unmixer, count: int, draw: int) -> float:
    """The logarithm of the error after `count` places, over that before."""
    pixels, truth = made.spectra[made.kept], made.shares()
    rows = np.sort(np.random.default_rng(draw).choice(len(pixels), count, replace=False))
    rest = np.setdiff1d(np.arange(len(pixels)), rows)
    taught, _ = learn_shares(unmixer, made.spectra, Places(pixels[rows], np.arange(count), truth[rows]))
    after, before = (np.mean((of.unmix(pixels[rest]).abundance - truth[rest]) ** 2) for of in (taught, unmixer))
    return float(0.5 * np.log((after + 1e-6) / (before + 1e-6)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--scenes", type=int, default=90)
    parser.add_argument("--places", type=int, nargs="+", default=[10, 30, 100])
    parser.add_argument("--draws", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    made = scenes(arguments.corpus, arguments.scenes)
    for axes in AXES:
        for evenness in EVENNESS:
            measured_shares.AXES, measured_shares.EVENNESS = axes, evenness
            cells = []
            for count in arguments.places:
                for coarse in (True, False):
                    gains = [
                        gain(of, unmixer, count, draw)
                        for of, unmixer in made if of.coarse is coarse for draw in range(arguments.draws)
                    ]  # fmt: skip
                    cells.append(f"{np.mean(gains):+.3f}")
            print(f"axes {axes} evenness {evenness:.2f}: {' '.join(cells)}", flush=True)


if __name__ == "__main__":
    main()

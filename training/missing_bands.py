"""How well missing bands are told from those beside them, on simulated scenes of held-out samples: the choice of BESIDE
in `raster/holes.py` on the split `tune`, and its figures on `test`.

    python -m training.missing_bands --scenes 60                # choose
    python -m training.missing_bands --scenes 60 --split test   # report

In each scene 200 to 1600 pixels are kept, and every column lacks 1 to 5 % of its bands, as where detector elements are
dead. Printed are, for each rule, the RMSE of what was filled in as a share of the scene's RMS reflectance (a mean and a
median over the scenes), and the mean logarithm of its ratio to the rule in use with its standard error over the scenes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from clip_unmix_qgis.raster import holes

from .loop import Run
from .prepared import library_of, simulated
from .spectrum import TEST, TUNE

COLUMNS = 40
RULES = ("interpolation", 2, 4, 8, 16, 32)  # bands beside


def with_holes(number: int, spectra: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Some of the `spectra` (n, b), and where a band is missing in them; None where the sensor has too few bands."""
    rng = np.random.default_rng(number)
    kept = spectra[rng.permutation(len(spectra))[: rng.choice([200, 400, 800, 1600])]]
    bands = kept.shape[1]
    count = min(max(1, round(rng.choice([0.01, 0.02, 0.05]) * bands)), int(holes.MOST_HOLES * bands))
    if count < 1:
        return None
    hole = np.zeros(kept.shape, dtype=bool)
    for column in range(COLUMNS):
        hole[np.ix_(np.arange(column, len(kept), COLUMNS), rng.choice(bands, count, replace=False))] = True
    return kept, hole


def error(rule: str | int, spectra: np.ndarray, hole: np.ndarray, centre: np.ndarray) -> float:
    """RMSE of what the rule fills in, as a share of the RMS of `spectra`."""
    holed = np.where(hole, np.nan, spectra).astype(np.float32)
    neighbours = None
    if rule != "interpolation":
        original, holes.BESIDE = holes.BESIDE, int(rule)
        try:
            neighbours = holes.learn_neighbours(holed, centre)
        finally:
            holes.BESIDE = original
    filled = holes.fill(holed, hole, centre, neighbours)
    return float(np.sqrt(np.mean((filled - spectra)[hole] ** 2)) / np.sqrt(np.mean(spectra**2)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", type=int, default=60)
    parser.add_argument("--split", choices=(TUNE, TEST), default=TUNE)
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    arguments = parser.parse_args()
    library = library_of(arguments.corpus, arguments.split)
    errors = {rule: [] for rule in RULES}
    for number in range(arguments.scenes):
        made = simulated(library, Run(torch.device("cpu"), 0), number)
        if made is None:
            continue
        good = made.bands.good
        chosen = with_holes(number, made.spectra[:, good].astype(np.float32))
        if chosen is None:
            continue
        for rule in RULES:
            errors[rule].append(error(rule, *chosen, made.bands.centre[good]))
    present = np.log(errors[holes.BESIDE])
    print(f"{len(present)} scenes of the split {arguments.split}")
    for rule, found in errors.items():
        ratio = np.log(found) - present
        print(
            f"{rule!s:>14} bands: RMSE {np.mean(found):.4f} (median {np.median(found):.4f}), log ratio "
            f"{ratio.mean():+.3f} +- {ratio.std(ddof=1) / np.sqrt(len(ratio)):.3f}"
        )


if __name__ == "__main__":
    main()

"""Fit the part of the error that the pixels of a scene have in common, for intervals of sums over zones.

    python -m training.zone_interval --jobs 2             # on scenes of `tune`; prints how it holds on those of `test`
    python -m training.zone_interval --districts 100      # in how many scenes of `test` a district's hectares are held

Random rectangles of simulated scenes are zones. `analysis.interval.COMMON` is the part c of the variance common to all
pixels with which nine of ten 90 % intervals of a zone's mean share hold the true mean. The zones of a scene err
together, so that a hundred scenes say little more than a hundred zones would: c is the smallest with which that holds
at the lower end of a one-sided 95 % interval for other scenes, drawn from these with replacement.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np

from clip_unmix_qgis.analysis.interval import COMMON
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.paths import MODELS

from .parallel import in_processes
from .prepared import SIZE, networks_of, of_split
from .spectrum import TEST, TUNE

NOMINAL = 0.9
ZONES = 40  # of each scene
LEAST_SIDE = 3  # pixels
SURE, DRAWS = 0.95, 4000
MOST = 3  # simulations for each scene wanted, of which some find too few spectra or bands


def zones_of(corpus: Path, split: str, models: Path, number: int) -> np.ndarray | None:
    """Error of the mean share, mean half-width and root of the summed squared half-widths over n, (zones * p, 3)."""
    made = of_split(corpus, split, 0, number)
    if made is None:
        return None
    made = replace(made, kept=np.arange(len(made.spectra)))
    try:
        maps = prepare(made.model(networks_of(models)), made.spectra).unmix(made.spectra)
    except UserError:  # too few bands on the grid
        return None
    rows, cols = SIZE
    error, width = ((of).reshape(rows, cols, -1) for of in (maps.abundance - made.shares(), maps.uncertainty))
    rng, found = np.random.default_rng(number), []
    for _ in range(ZONES):
        height, across = rng.integers(LEAST_SIDE, [rows + 1, cols + 1])
        row, col = rng.integers(0, [rows - height + 1, cols - across + 1])
        inside = (slice(row, row + height), slice(col, col + across))
        half, n = width[inside], height * across
        sums = (error[inside].mean((0, 1)), half.mean((0, 1)), np.sqrt((half**2).sum((0, 1))) / n)
        found.append(np.stack(sums, 1))
    return np.concatenate(found)


def holds(zones: np.ndarray, common: float) -> float:
    """How often the interval holds the true mean."""
    error, mean, root = zones.T
    return float(np.mean(error**2 <= np.maximum(common * mean**2 + (1 - common) * root**2, 0)))


def holds_at_least(scenes: Sequence[np.ndarray], common: float) -> float:
    """How often the interval holds in other such scenes, the end of an interval that is right in `SURE` of cases."""
    held = np.array([holds(of, common) for of in scenes])
    weight = np.array([len(of) for of in scenes])
    drawn = np.random.default_rng(0).integers(0, len(scenes), (DRAWS, len(scenes)))
    return float(np.quantile((held * weight)[drawn].sum(1) / weight[drawn].sum(1), 1 - SURE))


def fitted(scenes: Sequence[np.ndarray]) -> float:
    """The smallest part, to hundredths, with which the interval surely holds often enough."""
    return next(part for part in np.arange(0, 3, 0.01) if holds_at_least(scenes, part) >= NOMINAL)


def districts(scenes: Sequence[np.ndarray], common: float) -> float:
    """In what part of the scenes the interval holds the true hectares of a district, the first of its zones, on average
    over the materials; the ground of a district is known, so its hectares are held where its mean share is.
    """
    return float(np.mean([holds(of[: len(of) // ZONES], common) for of in scenes]))


def main(argv: Sequence[str] | None = None) -> None:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--scenes", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--districts", metavar="SCENES", type=int, help="look at one zone of each of so many scenes")
    given = parser.parse_args(argv)
    if given.districts:
        scenes = _measured(given, TEST, given.districts)
        held = 100 * districts(scenes, COMMON)
        print(f"{len(scenes)} scenes: the hectares of a district are held in {held:.1f} of 100")
        return
    found = {}
    for split in (TUNE, TEST):
        found[split] = _measured(given, split, given.scenes)
        print(f"{split}: {len(found[split])} scenes, {sum(map(len, found[split]))} mean shares of zones", flush=True)
    common = fitted(found[TUNE])
    held = [f"{holds(np.concatenate(of), common):.1%} on {split}" for split, of in found.items()]
    held += [f"{100 * districts(of, common):.1f} of 100 districts on {split}" for split, of in found.items()]
    print(f"common part {common:.2f}: holds {', '.join(held)}")


def _measured(given: argparse.Namespace, split: str, count: int) -> list[np.ndarray]:
    """The zones of so many scenes; some numbers make none."""
    made = in_processes(given.jobs, partial(zones_of, given.corpus, split, given.models), range(MOST * count))
    scenes = list(islice((of for of in made if of is not None), count))
    made.close()
    return scenes


if __name__ == "__main__":
    main()

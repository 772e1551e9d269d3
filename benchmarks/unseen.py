"""Scenes of libraries that no weight has seen, beside scenes of the corpus's held-out samples, and peers.

    python -m training.left_out --gather --data ../shared/data    # once: the libraries that the corpus does not hold
    python -m benchmarks.unseen                                   # 60 scenes of each kind, means

Leaves, crowns, crops, rocks, minerals, soils, snow and man-made things of nine other libraries and laboratories
(`training/new_libraries.py`), mixed and seen as `training/prepared.py` says, under their true names and now and then
names of what is not there. Concepts of which the corpus has nothing stay out, since the peers need spectra. aRMSE of
the shares in the scene's mode. Needs `.cache/corpus.npz`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import torch

from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.material import Material
from clip_unmix_qgis.paths import MODELS
from training.loop import Run
from training.parallel import in_processes
from training.prepared import SIZE, Simulated, library_of, networks_of, simulated
from training.spectrum import TEST, TRAIN

from .ablations import METHODS, Setting
from .scenes import Case, against
from .unnamed import CORPUS

GATHERED, UNSEEN = CORPUS.with_name("left_out.npz"), CORPUS.with_name("unseen.npz")
KINDS = {"other libraries": UNSEEN, "held-out samples": CORPUS}
SEED = 91
NAMES = (  # ours first
    "**ours, from words**",
    "without library: the scene's endmembers alone",
    "without adaptation: decoder's typical spectra",
    "VCA + FCLS, named by the reference",
    "VCA + normalised NNLS, named by the reference",
    "library means + FCLS",
    "library means + normalised NNLS",
    "SUnSAL, up to 40 library spectra a material",
    "always the mean of the reference",
    "oracle: endmembers fitted to the reference",
)
BY_NAME = {method.name: method for method in METHODS}
CHOSEN = tuple(BY_NAME[name] for name in NAMES)


def gathered(path: Path) -> None:
    """Write what the corpus does not hold of concepts that it knows, as a corpus of its own whose split is `test`."""
    if not GATHERED.exists():
        raise UserError(f"There is no {GATHERED}: run `python -m training.left_out --gather` where the data is.")
    other, corpus = np.load(GATHERED), np.load(CORPUS)
    known = np.isin(other["concept"], corpus["concept"][corpus["split"] == TRAIN])
    fields = {name: other[name][known] for name in ("spectra", "concept", "sample", "source", "measured")}
    np.savez(path, **fields, split=np.full(known.sum(), TEST), wavelengths_nm=corpus["wavelengths_nm"])


def case_of(made: Simulated) -> Case:
    """A simulated scene as the scenes of the evaluation are; its reference are the shares in its own mode."""
    truth = replace(made, kept=np.arange(len(made.spectra))).shares().T.reshape(-1, *SIZE)
    return Case("simulated", made.spectra.reshape(*SIZE, -1), made.bands, made.concepts, against(truth), truth)


def measured(kind: str, number: int) -> list[float] | None:
    """aRMSE by each of CHOSEN in the scene of a number; None where there is none, or something is unnamed."""
    made = simulated(library_of(KINDS[kind], TEST), Run(torch.device("cpu"), SEED), number)
    if made is None or made.unnamed.size:
        return None
    materials = [cast(Material, SimpleNamespace(concept=name, typed=name)) for name in made.concepts]
    try:
        unmixer = prepare(made.model(networks_of(MODELS)), made.spectra)
        setting = Setting(case_of(made), materials, unmixer, 0)
        return [setting.case.score(method.run(setting))["aRMSE"] for method in CHOSEN]
    except (UserError, LookupError):  # too few bands on the grid, no spectra that reach over them all
        return None


def errors(kind: str, scenes: int, jobs: int) -> Iterator[list[float]]:
    """Those of the first scenes that there are."""
    rows = in_processes(jobs, partial(measured, kind), range(8 * scenes))
    return islice((row for row in rows if row is not None), scenes)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", type=int, default=60)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    gathered(UNSEEN)
    columns = {kind: np.array(list(errors(kind, given.scenes, given.jobs))) for kind in KINDS}
    print("method", *(f"{kind} ({len(of)} scenes)" for kind, of in columns.items()), sep=" | ")
    for number, method in enumerate(CHOSEN):
        cells = []
        for of in columns.values():
            more = of[:, number] - of[:, 0]
            apart = f" ({more.mean():+.3f}, standard error {more.std() / len(of) ** 0.5:.3f})"
            cells.append(f"{of[:, number].mean():.3f}" + apart * (number > 0))
        print(method.name, *cells, sep=" | ")


if __name__ == "__main__":
    try:
        main()
    except UserError as error:
        sys.exit(str(error))

"""How hard spectra become to name by a smooth factor, beside libraries left out of training (docs/model.md): the table
that chose `prepared.STRANGE`.

    python -m training.strange --corpus .cache/corpus.npz
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from clip_unmix_qgis.core.model.networks import Networks

from .library import Library
from .loop import Run
from .naming import HYPERSPECTRAL, SENTINEL, Readings, by_encoder
from .simulate import Dice, smooth

DEVIATIONS = (0.0, 0.1, 0.2, 0.3, 0.4)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    arguments = parser.parse_args()
    run = Run(torch.device("cpu"), 0, quiet=True)
    library, encoder = Library(arguments.corpus, run.device), Networks.load().encoder
    measured = torch.from_numpy(np.load(arguments.corpus)["measured"])
    rows = library.tune[measured[library.tune]]
    known = library.spectra[rows]
    print(f"{len(rows)} measured spectra of the split tune, accuracy balanced over concepts\n")
    print("| deviation | spectrometers: concept | group | ten bands: concept | group |\n|---|---|---|---|---|")
    for deviation in DEVIATIONS:
        dice = Dice(torch.Generator().manual_seed(1))
        factor = smooth(library.wavelength, torch.full((len(rows), 1), deviation), dice).exp()
        library.spectra[rows] = known * factor
        found = Readings(library, {"tune": rows}, run).figures(by_encoder(encoder, library))["tune"]
        cells = [found[kind][key] for kind in (HYPERSPECTRAL, SENTINEL) for key in ("balanced", "group_balanced")]
        print(f"| {deviation} | " + " | ".join(f"{cell:.2f}" for cell in cells) + " |", flush=True)


if __name__ == "__main__":
    main()

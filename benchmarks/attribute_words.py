"""Does the text tower's own vector of a described material ("coarse rock") tell the attribute in spectra?

    python -m benchmarks.attribute_words

Of each pair, spectra with the attribute and without it are compared with the vectors of both phrases, as the encoder
compares pixels with anchors: right is where the phrase that is true is the more similar one. A half is chance.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import torch

from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.encoders.bundled_tower import TextTower
from training.attribute_sides import sides
from training.spectrum import TEST, TUNE, on_grid

from .attributes import NODES, at, bands_of
from .scenes import DATA
from .spectra import CORPUS

AXES = {
    "water": ("wet soil", "dry soil"),
    "dryness": ("dead tree", "green tree"),
    "flowering": ("flowering meadow", "green meadow"),
    "stress": ("stressed vegetation", "healthy vegetation"),
    "cover": ("dense vegetation", "sparse vegetation"),
}


def noted(data: Path) -> dict[tuple[str, str], tuple[np.ndarray, np.ndarray]]:
    """Spectra (n, 216) of ECOSTRESS that its notes call one or the other, of attributes without evidence."""
    library = dict(np.load(data / "libraries/ecostress_5nm.npz"))
    size, category = library["particle_size"].astype(str), library["category"].astype(str)
    described = library["description"].astype(str)
    new = np.array([bool(re.search(r"(?i)unweathered|\bnew\b|\bbare\b|\bclean\b", text)) for text in described])
    old = np.array([bool(re.search(r"(?i)\bweathered|soiled", text)) for text in described]) & ~new
    made = category == "man-made"

    def rows(own: np.ndarray) -> np.ndarray:
        return np.array([on_grid(library["wavelengths_nm"], row) for row in library["reflectance"][own]])[:, NODES]

    rock = category == "rock"
    return {
        ("coarse rock", "fine rock"): (rows(rock & (size == "Coarse")), rows(rock & (size == "Fine"))),
        ("weathered building material", "new building material"): (rows(made & old), rows(made & new)),
    }


def main() -> None:
    tower, bands = TextTower(), bands_of("enmap")
    made = sides(dict(np.load(CORPUS)))
    pairs = {
        words: tuple(np.concatenate([side[TUNE], side[TEST]]) for side in (made[name].positive, made[name].negative))
        for name, words in AXES.items()
    }
    print("| phrases | spectra | right by the vectors of the phrases (balanced) |\n|---|---|---|")
    for words, both in {**pairs, **noted(DATA)}.items():
        model = SpectralModel.load(bands, centred(tower.encode(list(words))), device="cpu")
        right = []
        for side, spectra in enumerate(both):
            known = spectra[np.isfinite(spectra[:, 10:200]).all(1)]
            similarity = model.score(at(np.nan_to_num(known), bands))[1]
            right.append(float((similarity.argmax(1) == side).to(torch.float32).mean()))
        print(f"| {words[0]} / {words[1]} | {len(both[0])} / {len(both[1])} | {np.mean(right):.2f} |", flush=True)


if __name__ == "__main__":
    main()

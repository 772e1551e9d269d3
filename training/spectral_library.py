"""Build the spectral library that the plugin brings, of the corpus's split `train`.

    python -m training.spectral_library

At most `MOST` spectra of a concept, one a sample as long as there are others, measured ones first. All their sources
may be passed on: USGS (public domain), earthlib, MUUFL and Geeves (MIT), SLUM (CC0), Berlin (CC BY 4.0), isofit
(Apache-2.0), and our own simulations.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import numpy as np

from clip_unmix_qgis.core.grid import GRID_NM
from clip_unmix_qgis.core.model.library import LIBRARY
from clip_unmix_qgis.core.weights import load_weights, save_weights

from .corpus import digest_of
from .labels import Hierarchy
from .library import MEASURED_WEIGHT
from .spectrum import TRAIN

ATTRIBUTION = (
    "USGS Spectral Libraries 6 and 7 (Clark et al. 2007; Kokaly et al. 2017, doi 10.5066/F7RR1WDJ)",
    "earthlib (C. Anderson), with ICRAF-ISRIC soils",
    "MUUFL Gulfport field spectra (Gader et al. 2013; Du and Zare 2017)",
    "Geeves et al. 1994, in the R package soilspec",
    "SLUM, spectral library of impervious urban materials in London (Kotthaus et al. 2014)",
    "Berlin urban gradient, HyMap spectra (Okujeni et al. 2016, doi 10.5880/enmap.2016.008), CC BY 4.0, resampled",
    "isofit-data (JPL)",
)
MOST = 40
BALANCE = 0.6  # as in training: between one draw a concept (1) and one draw a sample (0)


def thinned(corpus: dict[str, np.ndarray], rng: np.random.Generator) -> np.ndarray:
    """Rows of the split `train`: at most MOST of a concept, measured first, samples before their second spectra."""
    train = np.flatnonzero(corpus["split"] == TRAIN)
    known = np.isfinite(corpus["spectra"][train]).mean(1)
    chosen: list[int] = []
    for concept in np.unique(corpus["concept"][train]):
        own = train[corpus["concept"][train] == concept]
        own = own[rng.permutation(len(own))]
        times: Counter = Counter()
        turn = []
        for row in own:
            times[corpus["sample"][row]] += 1
            turn.append(times[corpus["sample"][row]])
        wide = dict(zip(train.tolist(), known.tolist()))
        keys = [(not corpus["measured"][r], t, wide[int(r)] < 0.9) for r, t in zip(own, turn)]
        order = sorted(range(len(own)), key=lambda i: keys[i])
        chosen += [int(own[i]) for i in order[:MOST]]
    return np.array(sorted(chosen))


def on_nodes(spectra: np.ndarray) -> np.ndarray:
    """Spectra (n, 431) at 5 nm -> (n, 216) at the model's nodes, every second one: means of three neighbours where they
    are known.
    """
    padded = np.pad(spectra.astype(np.float32), ((0, 0), (1, 1)), constant_values=np.nan)
    parts = np.stack([padded[:, 0:-2], padded[:, 1:-1], padded[:, 2:]])
    weight = np.array([0.25, 0.5, 0.25], np.float32)[:, None, None] * np.isfinite(parts)
    mean = (np.nan_to_num(parts) * weight).sum(0) / np.maximum(weight.sum(0), 1e-6)
    mean[~np.isfinite(padded[:, 1:-1])] = np.nan
    nodes = mean[:, ::2]
    assert nodes.shape[1] == len(GRID_NM)
    return nodes


def build(path: Path, out: Path, seed: int = 0) -> None:
    """Write models/spectral_library.safetensors and its card."""
    with np.load(path) as data:
        corpus = dict(data)
    rows = thinned(corpus, np.random.default_rng(seed))
    hierarchy = Hierarchy()
    names = sorted(set(corpus["concept"][rows].tolist()))
    position = {name: i for i, name in enumerate(hierarchy.names)}
    concept = np.array([position[str(c)] for c in corpus["concept"][rows]], np.int16)
    targets = hierarchy.targets()
    says = np.where(np.isnan(targets), -1, targets > 0.5).astype(np.int8)
    count = np.bincount(concept, minlength=len(position))[concept].astype(np.float32)
    weight = count**-BALANCE * np.where(corpus["measured"][rows], MEASURED_WEIGHT, 1.0)
    if load_weights("anchors")[1]["concepts"] != hierarchy.names:  # the library leaves the anchors to that file
        raise ValueError("models/anchors is of another lexicon: run `python -m training.text_tower` first.")
    licences = Counter(f"{s} ({licence})" for s, licence in zip(corpus["source"][rows], corpus["licence"][rows]))
    save_weights(
        LIBRARY,
        {
            "spectra": on_nodes(corpus["spectra"][rows]).astype(np.float16),
            "concept": concept,
            "weight": weight.astype(np.float32),
            "says": says,
        },
        {
            "version": "1",
            "what": "spectra of the corpus's split train, on the 10 nm grid, with the concepts they are of",
            "licence": "GPL-2.0-or-later for the selection; of the spectra that of each source",
            "attribution": ATTRIBUTION,
            "sources": dict(licences.most_common()),
            "spectra": len(rows),
            "measured": int(corpus["measured"][rows].sum()),
            "concepts": len(names),
            "corpus_train_sha256": digest_of(corpus, TRAIN),
        },
        out,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--out", type=Path, default=Path("models"))
    arguments = parser.parse_args()
    build(arguments.corpus, arguments.out)


if __name__ == "__main__":
    main()

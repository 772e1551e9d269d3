"""Build the training corpus: labelled reflectance spectra on one 5 nm grid.

    python -m training.corpus --data ../shared/data --out .cache/corpus.npz

Measured spectra (`libraries.py`) are cleaned (`cleaning.py`) and joined by simulated canopies, waters, clouds and ice
(`simulations.py`) and by surfaces mixed of measured spectra (`mixtures.py`). Every spectrum has a concept of
`resources/lexicon/concepts.json`, a material sample (no sample is in two of the splits train, tune and test), a
description, region, instrument, source and licence. The same seed gives the same corpus.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from .cleaning import cleaned
from .field_libraries import field_libraries
from .labels import Hierarchy
from .libraries import earthlib_library, usgs
from .mixtures import POOLS, Pools, mixtures
from .simulations import canopies, clouds, firn_and_ice, waters
from .spectrum import GRID_NM, TEST, TRAIN, TUNE, Spectrum, filled, on_grid, split_of

FIELDS = ("concept", "sample", "source", "licence", "description", "region", "instrument")
DEEP_POOL = 1000  # enough of one concept to mix from
BARE = {"soil", "water", "concrete", "pavement"}  # what shows a red edge is none of these, or overgrown


def red_edge(row: np.ndarray) -> bool:
    """Does a spectrum (431,) rise from 690 to 750 nm, but not from 640 to 690, as only green plants do? (Humus rises
    all the way.)
    """
    before, low, high = row[np.searchsorted(GRID_NM, (640, 690, 750))]
    return bool(high > 1.35 * low and low < 1.1 * before)


class Collection:
    """Spectra as they come in: cleaned, and without copies."""

    def __init__(self) -> None:
        self.hierarchy = Hierarchy()
        self.rows: list[np.ndarray] = []
        self.spectra: list[Spectrum] = []
        self.counts: Counter = Counter()
        self._seen: set[bytes] = set()
        self._concepts: dict[str, set[str]] = {}

    def add(self, spectra: Iterable[Spectrum]) -> None:
        for spectrum in spectra:
            if spectrum.concept not in self.hierarchy.parent:
                raise ValueError(f"{spectrum.concept} is no concept of the lexicon")
            self.counts["measured" if spectrum.measured else "simulated"] += 1
            row = cleaned(
                on_grid(spectrum.wavelengths, spectrum.reflectance), self.counts if spectrum.measured else Counter()
            )
            if row is None:
                continue
            if spectrum.measured and red_edge(row) and BARE & set(self.hierarchy.lineage(spectrum.concept)):
                self.counts["refused: overgrown"] += 1
                continue
            key = np.round(row[np.isfinite(row)][::8], 4).tobytes()  # the same numbers, whatever they are called
            if key in self._seen:
                self.counts["copies dropped"] += 1
                continue
            self._seen.add(key)
            self.rows.append(row)
            self.spectra.append(spectrum)

    def pools(self) -> Pools:
        """Training spectra by concept and sample, known over most of the grid, gaps bridged."""
        by_concept: dict[str, dict[str, list[np.ndarray]]] = {}
        for spectrum, row in zip(self.spectra, self.rows):
            if split_of(spectrum.sample) == TRAIN and np.isfinite(row[10:421]).sum() > 370:
                samples = by_concept.setdefault(spectrum.concept, {})
                if len(samples) < DEEP_POOL:
                    samples.setdefault(spectrum.sample, []).append(filled(row))
        pools = Pools(by_concept)
        for name, concepts, words in (
            ("yellow flowers", ("flower",), ("Yellow", "yellow")),
            ("film", ("plastic", "tarp", "pvc"), ("film", "Film", "translucent", "clear")),
        ):
            chosen = [
                filled(row)
                for spectrum, row in zip(self.spectra, self.rows)
                if spectrum.concept in concepts
                and split_of(spectrum.sample) == TRAIN
                and any(word in spectrum.description for word in words)
                and np.isfinite(row[10:421]).sum() > 370
            ]
            pools.add(name, chosen)
        return pools


def build(data: Path, seed: int = 0) -> tuple[dict[str, np.ndarray], Counter]:
    """The corpus (arrays by name, one row a spectrum) and how often spectra were repaired or refused."""
    collection = Collection()
    for library in (usgs(data), field_libraries(data), earthlib_library()):
        collection.add(library)
    pools, rng = collection.pools(), np.random.default_rng(seed)

    def all_of(*names: str) -> np.ndarray:
        return np.array(
            [s for n in names for c in POOLS.get(n, (n,)) for own in pools.by_concept.get(c, {}).values() for s in own]
        )

    soils = all_of("soils")
    grounds = {
        "soil": soils,
        "litter": all_of("dry", "litter"),
        "green": all_of("green"),
        "wet": 0.35 * soils[:400] ** 1.2 * np.exp(-np.maximum(GRID_NM - 900, 0) / 500),  # mud under a film of water
    }
    collection.add(canopies(np.random.default_rng(rng.integers(2**32)), grounds))
    collection.add(waters(np.random.default_rng(rng.integers(2**32))))
    collection.add(clouds(np.random.default_rng(rng.integers(2**32))))
    collection.add(firn_and_ice(np.random.default_rng(rng.integers(2**32)), all_of("snow"), soils))
    collection.add(mixtures(np.random.default_rng(rng.integers(2**32)), collection.pools()))
    spectra = collection.spectra
    return {
        "spectra": np.asarray(collection.rows, np.float16),  # 5e-4 of the value, well below any noise
        **{name: np.array([getattr(s, name) for s in spectra]) for name in FIELDS},
        "measured": np.array([s.measured for s in spectra]),
        "split": np.array([split_of(s.sample) for s in spectra]),
        "wavelengths_nm": GRID_NM,
    }, collection.counts


def digest_of(corpus: Mapping[str, np.ndarray], split: str) -> str:
    """SHA-256 of the spectra, concepts and samples of a split: what the weights depend on."""
    own = corpus["split"] == split
    names = "\n".join(f"{concept}\t{sample}" for concept, sample in zip(corpus["concept"][own], corpus["sample"][own]))
    return hashlib.sha256(corpus["spectra"][own].tobytes() + names.encode()).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    corpus, counts = build(arguments.data, arguments.seed)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    part = arguments.out.with_name(arguments.out.stem + ".part.npz")
    np.savez_compressed(part, **corpus)
    part.replace(arguments.out)
    for what, count in sorted(counts.items()):
        print(f"  {what:32s}{count:6d}")
    concepts = np.unique(corpus["concept"])
    counts_of_split = ", ".join(f"{split} {(corpus['split'] == split).sum()}" for split in (TRAIN, TUNE, TEST))
    print(
        f"{len(corpus['concept'])} spectra ({corpus['measured'].sum()} measured) of "
        f"{len(np.unique(corpus['sample']))} samples, "
        f"{len(concepts)} concepts; {counts_of_split}; SHA-256 of the training rows {digest_of(corpus, TRAIN)}"
    )


if __name__ == "__main__":
    main()

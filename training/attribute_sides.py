"""Spectra of the two sides of every attribute that is a spectral axis, by split, from the corpus: wet soils against dry
ones, dead plants against green ones. Where the corpus lacks a side it is made of its spectra: soils are soaked by the
model of `mixtures.py`, sparse and snowy ground is mixed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from clip_unmix_qgis.core.grid import GRID_NM

from .labels import Hierarchy
from .mixtures import soaked
from .spectrum import GRID_NM as CORPUS_NM
from .spectrum import TEST, TRAIN, TUNE, filled

MOST = 60  # spectra of a concept and split: no kind of material speaks for all
MOIST, FLOODED = 18.0, 55.0  # percent water by volume that counts as wet
SPLITS = (TRAIN, TUNE, TEST)
_NODES = np.isin(CORPUS_NM, GRID_NM)
_KNOWN = (CORPUS_NM >= 400) & (CORPUS_NM <= 2400)
GROUND = ("soil", "sand", "gravel", "beach_sand", "clay_soil", "sandy_soil", "loam", "red_soil", "dark_soil",
          "dune_sand", "dirt_road",
          "saline_soil", "asphalt", "concrete", "sandstone", "shale", "granite", "basalt")  # fmt: skip
NO_LIVING_COVER = {"savanna", "tundra", "lichen", "cactus", "aquatic_vegetation", "flower", "moss"}


@dataclass
class Sides:
    """Reflectance (n, 216) on the spectral grid by split: what the axis is named after, and what it is not."""

    positive: dict[str, np.ndarray]
    negative: dict[str, np.ndarray]


class _Corpus:
    def __init__(self, corpus: Mapping[str, np.ndarray]) -> None:
        self.corpus, self.hierarchy = corpus, Hierarchy()
        self.spectra = np.asarray(corpus["spectra"])
        self.complete = np.isfinite(self.spectra[:, _KNOWN]).mean(1) > 0.8  # but the vapour windows
        self.concept, self.split = corpus["concept"].astype(str), corpus["split"].astype(str)
        self.description = corpus["description"].astype(str)
        self.measured = np.asarray(corpus["measured"])

    def under(self, *heads: str, but: frozenset[str] | set[str] = frozenset()) -> set[str]:
        """The concepts that are or lie below `heads`, less those that are or lie below `but`."""
        return {
            name for name in self.hierarchy.names
            if set(heads) & set(self.hierarchy.lineage(name)) and not but & set(self.hierarchy.lineage(name))
        }  # fmt: skip

    def rows(self, concepts: set[str], split: str, which: Callable[[str], bool] = lambda text: True) -> np.ndarray:
        """Spectra (n, 431) of concepts in a split, `MOST` of each, measured ones first, gaps bridged."""
        found = []
        for concept in sorted(concepts):
            own = np.flatnonzero((self.concept == concept) & (self.split == split) & self.complete)
            own = np.array([row for row in own if which(self.description[row])], int)
            rng = np.random.default_rng(len(own))
            own = rng.permutation(own)
            own = own[np.argsort(~self.measured[own], kind="stable")][:MOST]
            found += [filled(self.spectra[row].astype(float)) for row in own]
        return np.array(found).reshape(-1, len(CORPUS_NM))

    def sides(
        self, positive: set[str], negative: set[str], by: Callable[[str], bool] | None = None,
        other: Callable[[str], bool] | None = None,
    ) -> Sides:  # fmt: skip
        every = lambda text: True  # noqa: E731
        return Sides(
            {split: self.rows(positive, split, by or every)[:, _NODES] for split in SPLITS},
            {split: self.rows(negative, split, other or every)[:, _NODES] for split in SPLITS},
        )


def _mixed(first: np.ndarray, second: np.ndarray, share: tuple[float, float], seed: int, count: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    if not len(first) or not len(second):
        return np.zeros((0, len(CORPUS_NM)))
    part = rng.uniform(*share, (count, 1))
    return (
        part * first[rng.integers(len(first), size=count)] + (1 - part) * second[rng.integers(len(second), size=count)]
    )


def wet_and_dry(
    corpus: Mapping[str, np.ndarray], split: str, ground: tuple[str, ...] = GROUND
) -> tuple[np.ndarray, ...]:
    """Ground (n, 431) soaked with water, and the same dry; what is so dark that water does not show is left out."""
    own, rng = _Corpus(corpus), np.random.default_rng(5)
    dry = own.rows(set(ground), split, lambda text: not re.search(r"(?i)\bwet\b|water by volume", text))
    dry = dry[dry.mean(1) > 0.04]
    return np.array([soaked(one, rng.uniform(MOIST, FLOODED)) for one in dry]), dry


def _chlorophyll(low: float, high: float) -> Callable[[str], bool]:
    def fits(text: str) -> bool:
        found = re.search(r"leaf area index ([\d.]+) and ([\d.]+) ug", text)
        return bool(found and float(found.group(1)) >= 2.5 and low <= float(found.group(2)) <= high)

    return fits


def sides(corpus: Mapping[str, np.ndarray]) -> dict[str, Sides]:
    """The two sides of every axis of `core/attributes/kinds.py`."""
    own = _Corpus(corpus)
    living = own.under("vegetation", but=NO_LIVING_COVER)
    dead = own.under("dry_vegetation", but={"wood"})
    waters = {"water", "clear_water", "sea_water"}
    solid = own.under("vegetation", "soil", "rock", "dry_vegetation", "impervious", but={"mineral", "white_roof"})
    found = {
        "dryness": own.sides(dead, living),
        "flowering": own.sides({"flower", "rapeseed"}, living - {"rapeseed", "heath"}),
        "burning": own.sides(own.under("burned"), living | dead | {"soil", "dark_soil", "red_soil"}),
        "stress": own.sides({"vegetation"}, {"vegetation"}, _chlorophyll(0, 22), _chlorophyll(45, 200)),
        "rust": own.sides({"rust"}, own.under("metal", but={"rust", "copper"}) | {"metal_roof"}),
        "turbidity": own.sides({"turbid_water", "algal_bloom"}, waters | {"swimming_pool"}),
        "shallowness": own.sides({"shallow_water", "swimming_pool"}, waters | {"turbid_water"}),
        "submergence": own.sides({"seagrass", "seaweed"}, {"aquatic_vegetation", "reed", "wetland_vegetation"}),
    }
    water, cover, snow = Sides({}, {}), Sides({}, {}), Sides({}, {})
    for number, split in enumerate(SPLITS):
        wet, dry = wet_and_dry(corpus, split)
        water.positive[split], water.negative[split] = wet[:, _NODES], dry[:, _NODES]
        green = own.rows({"vegetation", "grass", "meadow", "crop", "shrub", "broadleaf_tree", "conifer"}, split)
        bare = own.rows({"soil", "sandy_soil", "red_soil", "dry_grass", "leaf_litter", "rock", "gravel"}, split)
        cover.positive[split] = green[:, _NODES]
        cover.negative[split] = _mixed(green, bare, (0.08, 0.4), number, 2 * len(green))[:, _NODES]
        white, ground = own.rows({"snow", "wet_snow"}, split), own.rows(solid, split)
        snow.positive[split] = _mixed(white, ground, (0.4, 1.0), number, len(ground))[:, _NODES]
        snow.negative[split] = ground[:, _NODES]
    return {"water": water, **found, "cover": cover, "snow": snow}

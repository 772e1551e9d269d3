"""Scenes of ground whose cover people measured (`measured_sites.py`), for the network that reads a scene: what no
simulation knows, it sees here. A pixel is a site, or two of them, area by area.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.grid import to_grid
from clip_unmix_qgis.core.model.scene_network import LOOKS

from .loop import Run
from .measured_sites import MeasuredSites
from .scene_batches import OPEN, OPEN_FOR_NOTHING, SceneBatch, SceneMaker, found, of_words, shares_by
from .scene_grounds import AREA, FOLDS, WORDS
from .sensors import responses
from .simulate import SEEN_SHARE, Dice, smooth

# What people call the three parts of such ground; most often what the sites' own words mean.
NAMES = (
    ("vegetation", "vegetation", "grass", "shrub", "tree"),
    ("dry_vegetation", "dry_vegetation", "dry_grass", "leaf_litter"),
    ("soil", "soil", "red_soil", "sandy_soil", "rock"),
)
PARTS = len(NAMES)
MIXED = 0.5  # of pixels are two sites
TILT = 3.0  # how much likelier a site of one kind is than another, at most: scenes of green ground, of bare ground
NOT_NAMED = 0.15  # of scenes lack one of the words
CURVE, LIGHT, NOISE = 0.1, 0.3, 0.02  # of a scene, a pixel, a band: standard deviations of the logarithm, at most


@dataclass(frozen=True)
class MeasuredCover:
    """k sites that teach: `reflectance` (k, 6) and `fraction` (k, 3); `onto` the grid (6, 216), `covered` (216,);
    `through` the sensor (g, 6); `names`, rows of the library's names for each part.
    """

    maker: SceneMaker
    reflectance: Tensor
    fraction: Tensor
    onto: Tensor
    covered: Tensor
    through: Tensor
    names: tuple[Tensor, ...]

    @classmethod
    def read(cls, path: Path, maker: SceneMaker, run: Run) -> MeasuredCover:
        """Of the file that `MeasuredSites` reads."""
        library, sites = maker.library, MeasuredSites.read(path, that_teach=True)
        matrix, covered = to_grid(sites.bands)
        through = responses(sites.bands, library.grid_nm, run.rng("measured cover", 0))
        arrays = (sites.reflectance, sites.fraction, matrix, covered, through)
        tensors = (torch.tensor(of, dtype=torch.float32, device=library.device) for of in arrays)
        rows = ([library.names.index(name) for name in names] for names in NAMES)
        return cls(maker, *tensors, tuple(torch.tensor(of, device=library.device) for of in rows))

    @torch.no_grad()
    def batch(self, s: int, n: int, generator: torch.Generator) -> SceneBatch:
        """s scenes of n pixels."""
        dice, device = Dice(generator), self.reflectance.device
        grid, fraction = self._pixels(s, n, dice)
        share = nn.functional.pad(fraction, (0, WORDS - PARTS))
        every = torch.arange(WORDS, device=device).repeat(s, 1)
        slots = torch.cat([dice.uniform(s, PARTS).argsort(1), every[:, PARTS:]], 1)
        lacks = dice.uniform(s) < NOT_NAMED
        part = torch.stack([rows[dice.integers(len(rows), s)] for rows in self.names], 1)
        name = nn.functional.pad(part, (0, WORDS - PARTS)).gather(1, slots)
        words = torch.where(every < PARTS - lacks.long()[:, None], name, -1)
        looks, known = self._looks(words, dice)
        ends = found(grid, share, every < PARTS, slots, looks, known, dice) * (words >= 0)[:, None, :, None]
        area = dice.uniform(s) < AREA
        by_endmembers = shares_by(grid, ends, words, area, torch.ones_like(words, dtype=torch.float32))
        opened = dice.uniform(s) < torch.where(lacks, OPEN, OPEN_FOR_NOTHING)
        truth = of_words(share, slots, words)
        covered = self.covered.expand(s, -1)
        return SceneBatch(grid, covered, words, looks, known, ends, *by_endmembers, area, opened, truth)

    def _pixels(self, s: int, n: int, dice: Dice) -> tuple[Tensor, Tensor]:
        """Spectra on the grid (s, n, 216) and cover (s, n, 3) of n pixels of s scenes, in a light of their own."""
        tilt = dice.normal(s, PARTS) * dice.uniform(s, 1, high=TILT)
        likely = (tilt @ self.fraction.T).exp()
        sites = torch.multinomial(likely, 2 * n, replacement=True, generator=dice.generator).view(s, n, 2)
        first = torch.where(dice.uniform(s, n) < MIXED, dice.uniform(s, n), 1.0)
        weight = torch.stack([first, 1 - first], 2)[..., None]
        pixels, fraction = ((of[sites] * weight).sum(2) for of in (self.reflectance, self.fraction))
        centre = self.maker.library.wavelength @ self.through  # of each band, nm
        log = smooth(centre, dice.uniform(s, 1, high=CURVE), dice)[:, None]
        log = log + dice.uniform(s, 1, 1, high=LIGHT) * dice.normal(s, n, 1)
        log = log + dice.uniform(s, 1, 1, high=NOISE) * dice.normal(s, n, len(centre))
        return (pixels * log.exp()) @ self.onto * self.covered, fraction

    def _looks(self, words: Tensor, dice: Dice) -> tuple[Tensor, Tensor]:
        """Spectra (s, m, k, 216) of the library for each word, and which are known."""
        grounds, library = self.maker.grounds, self.maker.library
        group = grounds.group(torch.full_like(words, FOLDS), words.clamp_min(0))[..., None].expand(-1, -1, LOOKS)
        rows, known = grounds.looks.draw(group, dice)
        clear = (library.valid[rows] @ self.through).amin(-1) > SEEN_SHARE
        return library.spectra[rows] @ self.through @ self.onto * self.covered, known & clear & (words >= 0)[..., None]

"""What lies in many simulated scenes at once, on the device: materials, their names, their shares, their spectra.

The same kinds of scenes as in `prepared.py` (easy, in patches, coarse; words broader than what is there; prompts of
what is absent; ground without a prompt), made of pixels without places: what a pixel's neighbours are plays no part.
Materials are stranger here: what is learnt of simulated scenes alone trusts the library too much in real ones.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .library import Library
from .prepared import WIDELY_KNOWN
from .simulate import Dice, smooth

FOLDS = 8  # of the samples: half of the scenes are of one, and their words' spectra of the others
MOST_PRESENT, MOST_ABSENT, MOST_UNNAMED = 6, 2, 2
SLOTS = MOST_PRESENT + MOST_ABSENT + MOST_UNNAMED
WORDS = MOST_PRESENT + MOST_ABSENT
MEMBERS = 24  # spectra of a material in a coarse scene
EASY, LINEAR, COARSE, AREA = 0.35, 0.5, 0.5, 0.25  # of all scenes, of easy ones, of others, of all
UNNAMED, MORE_UNNAMED = 0.3, 0.2  # of scenes, and of these
BROADER, MISTAKEN = 0.5, 0.15  # of names: one above, one beside
STRANGE, IS_STRANGE, OWN_WAYS, POWER = 0.7, 0.85, 0.15, 0.3  # of spectra: see `spectra`
LEAST_SHARE = 0.02


class Table:
    """Rows listed by group, with weights, to draw one of a group."""

    def __init__(
        self, group: np.ndarray, rows: np.ndarray, weight: np.ndarray, groups: int, device: torch.device
    ) -> None:
        order, every = np.argsort(group, kind="stable"), np.arange(groups)
        self.rows = torch.tensor(rows[order], device=device)
        self.edge = torch.tensor(np.concatenate([[0.0], np.cumsum(weight[order])]), device=device)
        self.first = torch.tensor(np.searchsorted(group[order], every), device=device)
        self.last = torch.tensor(np.searchsorted(group[order], every, side="right"), device=device)

    def draw(self, group: Tensor, dice: Dice) -> tuple[Tensor, Tensor]:
        """A row of each group (...), and whether the group has any."""
        first, last = self.first[group], self.last[group]
        low, high = self.edge[first], self.edge[last]
        at = low + (high - low) * dice.uniform(*group.shape).double()
        index = torch.searchsorted(self.edge, at, right=True) - 1
        index = torch.minimum(torch.maximum(index, first), (last - 1).clamp_min(0))
        return self.rows[index.clamp(0, len(self.rows) - 1)], last > first


@dataclass(frozen=True)
class Ground:
    """Of s scenes with q slots: the spectra `rows` (s, q) and their `name` (s, q), which slots are `present`, which
    bear a word (`named`); the `fold` (s,) of their samples, and their kinds (s,).
    """

    rows: Tensor
    name: Tensor
    present: Tensor
    named: Tensor
    fold: Tensor
    easy: Tensor
    linear: Tensor
    coarse: Tensor
    area: Tensor


class Grounds:
    """Draws ground of a library's spectra to train on."""

    def __init__(self, library: Library) -> None:
        self.library, self.device = library, library.device
        self.count = len(library.names)
        train = library.train.cpu().numpy()
        with np.load(library.path) as data:
            names = data["sample"][train]
        fold = np.array([zlib.crc32(str(name).encode()) % FOLDS for name in names])
        weight = np.diff(np.concatenate([[0.0], library.cumulative.cpu().numpy()]))
        label = library.label.cpu().numpy()[train]
        folds = np.concatenate([fold, np.full(len(fold), FOLDS)])  # FOLDS: of all samples
        rows, groups = np.tile(train, 2), (FOLDS + 1) * self.count
        self.any = Table(folds, rows, np.tile(weight, 2), FOLDS + 1, self.device)
        self.same = Table(folds * self.count + np.tile(label, 2), rows, np.ones(len(rows)), groups, self.device)
        entry, concept = np.nonzero(np.nan_to_num(library.targets.cpu().numpy())[label] == 1)  # under each of its names
        wide = library.valid.cpu().numpy()[train].mean(1)[entry] > WIDELY_KNOWN
        members = np.flatnonzero(wide)
        self.members = self._listed(
            [(fold[entry[members]], members), (FOLDS, members)], entry, concept, train, weight
        )
        beside = [(f, np.flatnonzero(fold[entry] != f)) for f in range(FOLDS + 1)]
        self.looks = self._listed(beside, entry, concept, train, weight)
        deny = library.targets.cpu().numpy() == 0
        self.deny = torch.tensor(deny & deny.T, device=self.device)
        lines = [[library.names.index(above) for above in library.hierarchy.lineage(name)] for name in library.names]
        self.depth = torch.tensor([len(line) for line in lines], device=self.device)
        longest = max(map(len, lines))
        self.lineage = torch.tensor([(line * longest)[:longest] for line in lines], device=self.device)

    def group(self, fold: Tensor, name: Tensor) -> Tensor:
        """The number of a fold and a name (...) in the tables."""
        return fold * self.count + name

    def _listed(
        self,
        parts: list[tuple[np.ndarray | int, np.ndarray]],
        entry: np.ndarray,
        concept: np.ndarray,
        train: np.ndarray,
        weight: np.ndarray,
    ) -> Table:
        """A table of the entries of each of the `parts` in its fold."""
        of = np.concatenate([fold * self.count + concept[kept] for fold, kept in parts])
        kept = entry[np.concatenate([kept for _, kept in parts])]
        return Table(of, train[kept], weight[kept], (FOLDS + 1) * self.count, self.device)

    def draw(self, s: int, dice: Dice) -> Ground:
        """The ground of s scenes."""
        fold = torch.where(dice.uniform(s) < 0.5, dice.integers(FOLDS, s), FOLDS)
        easy = dice.uniform(s) < EASY
        linear, coarse = easy & (dice.uniform(s) < LINEAR), ~easy & (dice.uniform(s) < COARSE)
        some = dice.chance(UNNAMED, s)
        unnamed = (some + some * dice.chance(MORE_UNNAMED, s)).long()
        number = 2 + dice.integers(MOST_PRESENT - 1, s)
        number = torch.where(easy, number.clamp_max(4), number)
        absent = torch.where(easy, 0, (dice.integers(4, s) - 1).clamp_min(0))
        rows, found = self._unrelated(s, unnamed + number + absent, fold, dice)
        slot = torch.arange(SLOTS, device=self.device)
        there = slot < found[:, None]
        present = slot < torch.maximum(found - absent, torch.minimum(found, 2 + unnamed))[:, None]
        named = there & (slot >= unnamed[:, None])
        name = self._names(self.library.label[rows], there, dice)
        return Ground(rows, name, present, named, fold, easy, linear, coarse, dice.uniform(s) < AREA)

    def _unrelated(self, s: int, wanted: Tensor, fold: Tensor, dice: Dice) -> tuple[Tensor, Tensor]:
        """Rows (s, SLOTS) of spectra whose concepts deny each other, and how many there are (s,)."""
        rows, _ = self.any.draw(fold[:, None].expand(s, 3 * SLOTS), dice)
        label, every = self.library.label[rows], torch.arange(s, device=self.device)
        chosen = torch.full((s, SLOTS), -1, device=self.device)
        found = torch.zeros(s, dtype=torch.long, device=self.device)
        for row, own in zip(rows.T, label.T):
            held = self.library.label[chosen.clamp_min(0)]
            fits = (self.deny[own[:, None], held] | (chosen < 0)).all(1) & (found < wanted)
            at = found.clamp_max(SLOTS - 1)
            chosen[every, at] = torch.where(fits, row, chosen[every, at])
            found = found + fits
        return chosen.clamp_min(0), found

    def _names(self, label: Tensor, there: Tensor, dice: Dice) -> Tensor:
        """Labels (s, q), some exchanged for another under the same parent, since people and libraries disagree, and
        half of them for one above, as people type; all still deny each other.
        """
        label, s = label.clone(), len(label)
        for i in range(SLOTS):
            beside = self.library.label[self.library.by_family.draw(self.library.family[label[:, i]], dice.generator)]
            self._rename(label, i, beside, dice.chance(MISTAKEN, s) > 0, there)
        for i in range(SLOTS):
            up = (dice.uniform(s) * self.depth[label[:, i]]).long()
            self._rename(label, i, self.lineage[label[:, i], up], dice.chance(BROADER, s) > 0, there)
        return label

    def _rename(self, label: Tensor, i: int, name: Tensor, wanted: Tensor, there: Tensor) -> None:
        others = [j for j in range(SLOTS) if j != i]
        fits = wanted & (self.deny[name[:, None], label[:, others]] | ~there[:, others]).all(1)
        label[:, i] = torch.where(fits, name, label[:, i])

    def shares(self, ground: Ground, n: int, dice: Dice) -> Tensor:
        """Areas (s, n, q) of what is present in n pixels of each scene."""
        s, out = len(ground.rows), torch.where(ground.present, 0.0, -torch.inf)[:, None]
        low, high = torch.where(ground.easy, 6.0, 2.0), torch.where(ground.easy, 20.0, 8.0)
        steep = (low + (high - low) * dice.uniform(s))[:, None, None]
        patches = torch.softmax(steep * (1.06 * dice.normal(s, n, SLOTS) + 0.6 * dice.normal(s, 1, SLOTS)) + out, 2)
        contrast = dice.uniform(s, 1, 1, low=0.2, high=1.2)
        level = torch.softmax(contrast * dice.normal(s, n, SLOTS) + 0.5 * dice.normal(s, 1, SLOTS) + out, 2)
        about = dice.uniform(s, 1, 1, low=1, high=8) * level.clamp_min(1e-3)
        mixed = torch._standard_gamma(about, generator=dice.generator) + 1e-9  # noqa: SLF001 - the one that has a seed
        patches = torch.where(patches < LEAST_SHARE, 0.0, patches)
        share = torch.where(ground.coarse[:, None, None], mixed, patches) * ground.present[:, None]
        return share / share.sum(2, keepdim=True).clamp_min(1e-9)

    def pool(self, ground: Ground, dice: Dice) -> Tensor:
        """Rows (s, q, 2 + MEMBERS) of the spectra of each material: itself, another of its concept, and many that bear
        its name.
        """
        other, ok = self.same.draw(self.group(ground.fold[:, None], self.library.label[ground.rows]), dice)
        other = torch.where(ok, other, ground.rows)
        name = self.group(ground.fold[:, None], ground.name)[..., None].expand(-1, -1, MEMBERS)
        many, ok = self.members.draw(name, dice)
        many = torch.where(ok, many, ground.rows[..., None])
        return torch.cat([ground.rows[..., None], other[..., None], many], 2)

    def spectra(self, ground: Ground, pool: Tensor, dice: Dice) -> Tensor:
        """The spectra (s, q, 2 + MEMBERS, g), which no library has just so: deeper or shallower (a power of the
        reflectance), and times smooth factors of the material and, less so, of each of them.
        """
        s, wavelength = len(ground.rows), self.library.wavelength
        bend = torch.exp(POWER * dice.chance(0.5, s, SLOTS, 1, 1) * dice.normal(s, SLOTS, 1, 1))
        spectra = self.library.spectra[pool]
        spectra = spectra.clamp_min(1e-4) ** bend * (spectra > 0)
        strange = STRANGE * dice.uniform(s, 1) * dice.chance(IS_STRANGE, s, 1) * dice.uniform(s, SLOTS, low=0.3)
        spectra = spectra * smooth(wavelength, strange[..., None], dice).exp()[:, :, None]
        ways = OWN_WAYS * dice.uniform(s, 1, 1, 1) * ~ground.linear[:, None, None, None]
        return spectra * smooth(wavelength, ways.expand(*pool.shape, 1), dice).exp()

    def parts(self, ground: Ground, n: int, dice: Dice) -> Tensor:
        """How much of each spectrum of its pool (s, n, q, 2 + MEMBERS) a material is in each pixel: in coarse scenes
        one of many, elsewhere its own with some of another and of one of many.
        """
        s, coarse = len(ground.rows), ground.coarse[:, None, None]
        least, most = torch.where(ground.easy, 0.0, 0.2), torch.where(ground.easy, 0.2, 0.7)
        vary_by = (least + (most - least) * dice.uniform(s)) * ~ground.linear
        place = torch.sigmoid(2 * dice.normal(s, n, SLOTS)) * vary_by[:, None, None] * ~coarse
        apart = dice.uniform(s, 1, 1)
        own = torch.stack([(1 - place) * ~coarse, place * apart], 3)
        member = torch.nn.functional.one_hot(dice.integers(MEMBERS, s, n, SLOTS), MEMBERS).float()
        return torch.cat([own, member * torch.where(coarse, 1.0, place * (1 - apart))[..., None]], 3)

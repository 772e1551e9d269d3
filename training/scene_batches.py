"""Many small simulated scenes at once, on the device: what the network that reads a whole scene is trained on.

Their ground is that of `scene_grounds.py`; here light falls on it, a sensor sees it, and endmembers are found in it.
No search can run in millions of scenes, so its outcome is simulated, too: pixels in which the material's share is
large, more or less so, now and then those of another material, in three draws; and the shares that these give.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import torch
from torch import Tensor

from clip_unmix_qgis.core.abundance.illumination import DARK_FLOOR
from clip_unmix_qgis.core.grid import NODES, to_grid
from clip_unmix_qgis.core.model.encoder import SpectralEncoder
from clip_unmix_qgis.core.model.scene_network import DRAWS, LOOKS, SceneView

from .library import Library
from .loop import Run
from .scene_grounds import SLOTS, WORDS, Ground, Grounds
from .sensors import multispectral, random_bands, responses
from .simulate import SEEN_SHARE, Dice, adjacency_share, residual_atmosphere, shade, smooth
from .simulated_scene import TRAINING

MOST_BANDS, LEAST_BANDS = 440, 4
FEW_OF_COARSE, FEW_OF_OTHERS = 0.5, 0.1  # share of scenes in few bands
BRIGHTNESS = (0.25, 0.1, 0.03)  # of each part, standard deviation of the logarithm; in easy scenes; in linear ones
BILINEAR, ADJACENCY, STRIPES = 0.1, 0.1, 0.1  # of pixels, of scenes, of scenes
ILLUMINATION = 0.9  # in the default mode, where brightness is free, standard deviation of the logarithm at most
COMMON = 0.3  # of a smooth factor of the whole scene, at most
SNR_DB, EASY_DB = (15.0, 50.0), 25.0
KNOWN = 0.9  # of the bands, in a spectrum that stands for a word
ERROR, HAS_ERROR, CONFUSED, ALWAYS = (-5.0, -1.0), 0.85, 0.25, 0.7  # of the search: see `found`
OPEN, OPEN_FOR_NOTHING, UNDOUBTED = 0.8, 0.3, 0.3  # of scenes
RIDGE, SUM_TO_ONE, ROUNDS = 1e-5, 30.0, 6


@dataclass(frozen=True)
class SceneBatch:
    """s scenes of n pixels with m words: `grid` (s, n, 216), `covered` (s, 216); `words` (s, m) of the concepts, -1
    where there are fewer; `looks` (s, m, k, 216) that the words mean, and which are `known` (s, m, k); `ends` (s, d, m,
    216), `by_endmembers` and `spread` (s, n, m), `misfit` (s, n), `area` and `open` (s,) as in `SceneView`; the true
    `share` (s, n, m + 1), last of what nobody named.
    """

    grid: Tensor
    covered: Tensor
    words: Tensor
    looks: Tensor
    known: Tensor
    ends: Tensor
    by_endmembers: Tensor
    spread: Tensor
    misfit: Tensor
    area: Tensor
    open: Tensor
    share: Tensor

    @classmethod
    def joined(cls, batches: Sequence[SceneBatch]) -> SceneBatch:
        """One batch of the scenes of several."""
        return cls(*(torch.cat([getattr(of, f.name) for of in batches]) for f in fields(cls)))

    def split(self, scenes: int) -> list[SceneBatch]:
        """Batches of so many scenes each."""
        parts = zip(*(getattr(self, f.name).split(scenes) for f in fields(self)))
        return [SceneBatch(*part) for part in parts]

    def view(self, encoder: SpectralEncoder, anchors: Tensor, code: Tensor) -> SceneView:
        """What the network is shown; `anchors` (concepts, 512), `code` (m, CODE)."""
        words = encoder.along_axes(anchors)[self.words.clamp_min(0)]

        def read(spectra: Tensor) -> Tensor:  # (s, ..., 216)
            flat = spectra.flatten(1, -2)
            cover = self.covered[:, None].expand_as(flat)
            return encoder.coordinates(flat.flatten(0, 1), cover.flatten(0, 1)).view(*spectra.shape[:-1], -1)

        own = read(self.grid)
        return SceneView(
            *(self.grid, self.covered, own, encoder.logits(own, words), self.by_endmembers, self.spread, self.misfit),
            *(words, self.words >= 0, code, self.looks, read(self.looks), self.known),
            *(self.ends, read(self.ends), self.area, self.open),
        )


class SceneMaker:
    """Makes batches of scenes; `sensors` is how many sensors it chooses from."""

    def __init__(self, library: Library, run: Run, sensors: int) -> None:
        self.library, self.grounds = library, Grounds(library)
        rng = run.rng("scene sensors", 0)
        self.many, self.few = self._sensors(sensors, rng, few=False), self._sensors(sensors // 4, rng, few=True)

    def _sensors(self, count: int, rng: np.random.Generator, *, few: bool) -> tuple[Tensor, Tensor]:
        """Responses (c, g, b) and ways onto the grid (c, b, 216)."""
        chosen = []
        while len(chosen) < count:
            bands = multispectral(rng) if few else random_bands(rng)
            if len(bands) <= MOST_BANDS and bands.good.sum() >= LEAST_BANDS:
                chosen.append(bands)
        most = max(map(len, chosen))
        response = np.zeros((count, len(self.library.grid_nm), most), np.float32)
        matrix = np.zeros((count, most, NODES), np.float32)
        for i, bands in enumerate(chosen):
            response[i, :, : len(bands)] = responses(bands, self.library.grid_nm, rng) * bands.good
            matrix[i, : len(bands)] = to_grid(bands)[0]
        device = self.library.device
        return torch.from_numpy(response).to(device), torch.from_numpy(matrix).to(device)

    @torch.no_grad()
    def batch(self, s: int, n: int, generator: torch.Generator) -> SceneBatch:
        """s scenes of n pixels."""
        dice, grounds = Dice(generator), self.grounds
        ground = grounds.draw(s, dice)
        pool = grounds.pool(ground, dice)
        spectra, share = grounds.spectra(ground, pool, dice), grounds.shares(ground, n, dice)
        light = self._light(ground, spectra, share, grounds.parts(ground, n, dice), dice)
        words, slots = _words(ground)
        name = grounds.group(ground.fold[:, None], words.clamp_min(0))[..., None].expand(-1, -1, LOOKS)
        rows, known = grounds.looks.draw(name, dice)
        known = known & (words >= 0)[..., None]
        coarse = ground.coarse[:, None, None]
        typical = torch.where(coarse, spectra[:, :, 2:].mean(2), spectra[:, :, 0])
        used = ground.present[..., None] & ((torch.arange(pool.shape[2], device=pool.device) < 2) ^ coarse)
        valid = torch.where(used[..., None], self.library.valid[pool], 1.0).flatten(1, 2).amin(1)
        grid, covered, peak, looks, clear = self._seen(ground, light, valid, typical, rows, dice)
        known = known & clear
        there = ground.present.gather(1, slots)
        ends = found(grid, share, ground.present, slots, looks, known, dice) * (words >= 0)[:, None, :, None]
        doubt = torch.where(there | (dice.uniform(s, 1) < UNDOUBTED), 1.0, dice.uniform(s, WORDS))  # by a penalty
        by_endmembers = shares_by(grid, ends, words, ground.area, doubt)
        some = (ground.present & ~ground.named).any(1)
        opened = dice.uniform(s) < torch.where(some, OPEN, OPEN_FOR_NOTHING)
        lit = torch.where(ground.area[:, None], 1.0, _lit(peak, ground.present))
        share = share * lit[:, None]
        share = share / share.sum(2, keepdim=True).clamp_min(1e-9)
        truth = of_words(share, slots, words)
        return SceneBatch(grid, covered, words, looks, known, ends, *by_endmembers, ground.area, opened, truth)

    def _light(self, ground: Ground, spectra: Tensor, share: Tensor, parts: Tensor, dice: Dice) -> Tensor:
        """Spectra (s, n, g) of pixels that are `parts` (s, n, q, k) of the spectra (s, q, k, g), as they reach the
        sensor (`simulate.py`).
        """
        wavelength, (s, n, q) = self.library.wavelength, share.shape
        vary = torch.where(ground.linear, BRIGHTNESS[2], torch.where(ground.easy, BRIGHTNESS[1], BRIGHTNESS[0]))
        weight = (share * torch.exp(vary[:, None, None] * dice.normal(s, n, q)))[..., None] * parts
        flat = spectra.flatten(1, 2)
        light = weight.flatten(2) @ flat
        coupled = weight * dice.uniform(s, n, q, 1)
        pairs = 0.5 * ((coupled.flatten(2) @ flat).square() - coupled.flatten(2).square() @ flat.square())
        light = light + dice.chance(BILINEAR, s, n, 1) * ~ground.linear[:, None, None] * pairs
        slopes = dice.uniform(s, low=TRAINING.illumination, high=ILLUMINATION)
        slopes = torch.where(ground.area, TRAINING.illumination, slopes)
        light = light * torch.exp(slopes[:, None, None] * dice.normal(s, n, 1))
        light = shade(light.flatten(0, 1), wavelength, TRAINING, dice).view(s, n, -1)
        amount = dice.chance(ADJACENCY, s, 1) * dice.uniform(s, 1, high=0.25)
        near = adjacency_share(wavelength, amount, dice.uniform(s, 1, low=0.3, high=2.0))[:, None]
        light = (1 - near) * light + near * light.mean(1, keepdim=True)
        gain, haze = residual_atmosphere(wavelength, s, TRAINING, dice)
        gain = gain * smooth(wavelength, COMMON * dice.uniform(s, 1).square(), dice).exp()
        return light * gain[:, None] + haze[:, None]

    def _seen(
        self, ground: Ground, light: Tensor, valid: Tensor, typical: Tensor, rows: Tensor, dice: Dice
    ) -> tuple[Tensor, ...]:
        """As one sensor a scene sees them: pixels on the grid (s, n, 216), the nodes covered (s, 216), how bright the
        `typical` spectra (s, q, g) are (s, q), the library's `rows` (s, m, k) on the grid, and which of these are known
        in enough bands.
        """
        s, n, m, k = *light.shape[:2], *rows.shape[1:]
        chance = torch.where(ground.coarse, FEW_OF_COARSE, torch.where(ground.easy, 0.0, FEW_OF_OTHERS))
        few = dice.uniform(s) < chance
        snr = dice.uniform(s, 1, 1, low=SNR_DB[0], high=SNR_DB[1])
        noise = 10 ** (-torch.where(ground.easy[:, None, None], snr.clamp_min(EASY_DB), snr) / 20)
        grid, covered = light.new_zeros(s, n, NODES), light.new_zeros(s, NODES)
        peak, looks = light.new_zeros(s, SLOTS), light.new_zeros(s, m, k, NODES)
        clear = torch.zeros_like(rows, dtype=torch.bool)
        for (response, matrix), at in ((self.few, few.nonzero()[:, 0]), (self.many, (~few).nonzero()[:, 0])):
            kind = dice.integers(len(response), len(at))
            through, onto = response[kind], matrix[kind]
            good = (valid[at, None] @ through > SEEN_SHARE).float()  # (a, 1, b)
            weight = good @ onto
            cover = (weight > 0.3).float()
            seen = light[at] @ through
            size = (seen.square() * good).sum(2, keepdim=True).div(good.sum(2, keepdim=True).clamp_min(1)).sqrt()
            stripes = dice.chance(STRIPES, len(at), 1, 1) * dice.uniform(len(at), 1, 1, high=0.03)
            seen = seen * (1 + stripes * dice.normal(*seen.shape))
            seen = seen + size * (noise[at] + 0.3 * stripes) * dice.normal(*seen.shape)
            grid[at] = (seen * good) @ onto / weight.clamp_min(1e-6) * cover
            covered[at] = cover[:, 0]
            peak[at] = (typical[at] @ through * good).topk(3, 2).values[..., -1].clamp_min(1e-6)
            known = self.library.valid[rows[at]].flatten(1, 2) @ through
            of_library = self.library.spectra[rows[at]].flatten(1, 2) @ through / known.clamp_min(1e-6)
            looks[at] = ((of_library * good) @ onto / weight.clamp_min(1e-6) * cover).view(-1, m, k, NODES)
            share = ((known > SEEN_SHARE).float() * good).sum(2) / good.sum(2).clamp_min(1)
            clear[at] = (share > KNOWN).view(-1, m, k)
        return grid, covered, peak, looks, clear


def _words(ground: Ground) -> tuple[Tensor, Tensor]:
    """The names (s, m) of the slots that bear a word, in front, -1 behind; and which slots these are."""
    slots = torch.sort((~ground.named).long(), dim=1, stable=True).indices[:, :WORDS]
    return torch.where(ground.named.gather(1, slots), ground.name.gather(1, slots), -1), slots


def of_words(share: Tensor, slots: Tensor, words: Tensor) -> Tensor:
    """Shares (s, n, m + 1) of the words (s, m) in these slots (s, m), last of what nobody named, of the shares (s, n,
    q) of all slots.
    """
    truth = share.gather(2, slots[:, None].expand(-1, share.shape[1], -1)) * (words >= 0)[:, None]
    return torch.cat([truth, (1 - truth.sum(2, keepdim=True)).clamp_min(0)], 2)


def _lit(peak: Tensor, counts: Tensor) -> Tensor:
    """`illumination.lit_factor` (..., q) of those that count, in many scenes at once."""
    floor = DARK_FLOOR * torch.where(counts, peak, torch.nan).nanquantile(0.5, -1, keepdim=True).clamp_min(1e-6)
    return torch.nan_to_num((peak / floor).clamp(max=1.0), nan=1.0)


def found(
    grid: Tensor, share: Tensor, present: Tensor, slots: Tensor, looks: Tensor, known: Tensor, dice: Dice
) -> Tensor:
    """Endmembers (s, d, m, 216) as a search might find them: means of the pixels whose share of the material (s, n, q)
    is largest, with an error; now and then of another material. Of what is absent any pixel, or one of its looks.
    """
    s, n, m = *grid.shape[:2], slots.shape[1]
    error = torch.exp(dice.uniform(s, 1, 1, low=ERROR[0], high=ERROR[1])) * dice.chance(HAS_ERROR, s, 1, 1)
    confused = CONFUSED * dice.uniform(s, 1).square()
    other = torch.multinomial(present.float() + 1e-6, m, replacement=True, generator=dice.generator)
    in_all_draws = dice.uniform(s, m) < confused
    absent = ~present.gather(1, slots) & known[..., 0]
    draws = []
    for _ in range(DRAWS):
        swapped = torch.where(dice.uniform(s, m) < ALWAYS, in_all_draws, dice.uniform(s, m) < confused)
        slot = torch.where(swapped, other, slots)
        score = share.gather(2, slot[:, None].expand(s, n, m)) + error * dice.normal(s, n, m)
        of_scene = (score / 0.02).softmax(1).transpose(1, 2) @ grid
        of_library = absent & (dice.uniform(s, m) < 0.5)
        draws.append(torch.where(of_library[..., None], looks[:, :, 0], of_scene))
    return torch.stack(draws, 1)


def shares_by(grid: Tensor, ends: Tensor, words: Tensor, area: Tensor, doubt: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Mean and deviation (s, n, m), over d draws, of the shares, and relative misfit (s, n), that endmembers (s, d, m,
    216) give, lowered by `doubt` (s, m): least squares with an active set that only shrinks, near NNLS and quick in
    many scenes at once; in area mode with a sum near one.
    """
    there = (words >= 0)[:, None].expand(ends.shape[:3])
    size = ends.square().sum(3, keepdim=True).sqrt().clamp_min(1e-6)
    unit = ends / size
    one = size.mean(2) / size[..., 0] * area[:, None, None]  # (s, d, m): a row that asks for a sum of one
    gram = unit @ unit.transpose(2, 3) + RIDGE * torch.eye(ends.shape[2], device=ends.device)
    gram = gram + SUM_TO_ONE * one[..., :, None] * one[..., None, :]
    target = grid[:, None] @ unit.transpose(2, 3) + SUM_TO_ONE * (one * size.mean(2))[:, :, None]
    active = there[:, :, None].expand_as(target)
    for _ in range(ROUNDS):
        both = active[..., None] & active[..., None, :]
        system = torch.where(both, gram[:, :, None], 0.0) + torch.diag_embed((~active).float())
        amount = torch.linalg.solve_ex(system, torch.where(active, target, 0.0))[0]
        active = active & (amount > 0)
    amount = amount.clamp_min(0)
    misfit = (grid[:, None] - amount @ unit).norm(dim=3) / grid.norm(dim=2)[:, None].clamp_min(1e-6)
    peak = ends.topk(3, 3).values[..., -1].clamp_min(1e-6)
    lit = torch.where(area[:, None, None], 1.0, _lit(peak, there))
    amount = amount * (lit * doubt[:, None] / size[..., 0])[:, :, None]
    share = amount / amount.sum(3, keepdim=True).clamp_min(1e-6)
    return share.mean(1), share.std(1, unbiased=False), misfit.mean(1)

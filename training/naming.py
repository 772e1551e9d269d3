"""How well spectra of libraries that no weight saw are named: by an encoder, and by the nearest training spectrum.

`Readings` sees every spectrum through four spectrometers and through ten Sentinel-2 bands, once, so that all that is
compared reads the same numbers. Whoever names gives scores (n, concepts). Three figures of a library, averaged over its
concepts (balanced accuracy): right among all trained concepts, and the top-level group right, both as in `encoder.read`
without the label's ancestors and the concepts of which it says nothing; and right among the library's own words, all of
them, as an analyst gives them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import to_grid

from .encoder import LEAST_NODES, READING, groups
from .library import Library
from .loop import Run
from .sensors import real
from .simulate import IDEAL, observe
from .simulate import sensors as sensors_of

TEN_BANDS = "Sentinel-2 MSI, 10 bands"
SPECTROMETERS = ("AVIRIS-NG, 425 bands", "EnMAP HSI, 224 bands", "HyMap, 128 bands", "PRISMA HYC, 234 bands")
HYPERSPECTRAL, SENTINEL = "hyperspectral", "sentinel-2"
NEIGHBOURS_AT_ONCE = 2048

Scores = Callable[["Seen"], Tensor]


@dataclass(frozen=True)
class Seen:
    """Spectra of one library through one sensor: `grid` and `covered` (n, 216), `label` (n,)."""

    library: str
    kind: str
    sensor: str
    grid: Tensor
    covered: Tensor
    label: Tensor


class Readings:
    """What is to be named: of each library (name -> rows) all that sensors see of it, and measured pixels of a
    satellite (reflectance, concepts, wavelengths in nm) as they are.
    """

    def __init__(
        self,
        library: Library,
        rows: dict[str, Tensor],
        run: Run,
        pixels: dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]] | None = None,
    ) -> None:
        self.library, self.run = library, run
        self.trained = torch.unique(library.label[library.train])
        self.group = groups(library).argmax(1)
        self.seen: list[Seen] = []
        for sensor in (*SPECTROMETERS, TEN_BANDS):
            kind = SENTINEL if sensor == TEN_BANDS else HYPERSPECTRAL
            for name, own in rows.items():
                own = own[torch.isin(library.label[own], self.trained)]
                if len(own):
                    grid, covered = self._through(sensor, own, READING, f"naming {name} {sensor}")
                    self._add(name, kind, sensor, grid, covered, library.label[own])
        for name, (reflectance, concept, nm) in (pixels or {}).items():
            matrix, covered = to_grid(Bands(nm, real()[TEN_BANDS][1], np.ones(len(nm), bool)))
            grid = torch.tensor(reflectance @ matrix, dtype=torch.float32, device=library.device)
            mask = torch.tensor(covered, device=library.device).expand(len(grid), -1)
            label = torch.tensor([library.names.index(c) for c in concept], device=library.device)
            own = torch.isin(label, self.trained)
            self._add(name, SENTINEL, TEN_BANDS, grid[own], mask[own], label[own])

    def _through(self, sensor: str, rows: Tensor, conditions: object, stage: str) -> tuple[Tensor, Tensor]:
        """Library spectra as one sensor sees them: grid and covered (n, 216)."""
        library, rng = self.library, self.run.rng(stage, 0)
        centre, fwhm = real()[sensor]
        seen_by = sensors_of([Bands(centre, fwhm, np.ones(len(centre), bool))], library.grid_nm, rng, library.device)
        generator = torch.Generator(library.device)
        self.run.reseed(generator, stage, 1)
        which = torch.zeros(1, dtype=torch.long, device=library.device)
        spectra, valid = library.spectra[rows], library.valid[rows]
        return observe(library, spectra, valid, seen_by, which, conditions, generator)  # type: ignore[arg-type]

    def _add(self, name: str, kind: str, sensor: str, grid: Tensor, covered: Tensor, label: Tensor) -> None:
        keep = covered.sum(1) >= LEAST_NODES
        if keep.any():
            self.seen.append(Seen(name, kind, sensor, grid[keep], covered[keep].float(), label[keep]))

    def training_through(self, sensor: str, most: int | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """The training spectra as one sensor sees them, without noise: grid, covered (m, 216), and label (m,); evenly
        picked where there are more than `most`.
        """
        rows = self.library.train
        if most is not None and len(rows) > most:
            rows = rows[torch.linspace(0, len(rows) - 1, most, device=rows.device).long()]
        grid, covered = self._through(sensor, rows, IDEAL, f"neighbours {sensor}")
        keep = covered.sum(1) >= LEAST_NODES
        return grid[keep], covered[keep].float(), self.library.label[rows][keep]

    @torch.no_grad()
    def figures(self, scores: Scores) -> dict[str, dict[str, dict[str, float]]]:
        """Library -> kind of sensor -> figures, averaged over the sensors of the kind."""
        found: dict[str, dict[str, list[dict[str, float]]]] = {}
        for seen in self.seen:
            own = self._figures(scores(seen), seen.label)
            found.setdefault(seen.library, {}).setdefault(seen.kind, []).append(own)
        return {
            name: {
                kind: {key: round(float(np.mean([one[key] for one in several])), 4) for key in several[0]}
                for kind, several in kinds.items()
            }
            for name, kinds in found.items()
        }

    def _figures(self, scores: Tensor, label: Tensor) -> dict[str, float]:
        says = self.library.targets[label]
        itself = torch.arange(len(self.library.names), device=label.device)[None] == label[:, None]
        own = torch.unique(label)
        among_own = own[scores[:, own].argmax(1)] == label
        scores = scores.masked_fill(torch.isnan(says) | ((says == 1) & ~itself), -torch.inf)
        best = self.trained[scores[:, self.trained].argmax(1)]
        hit, group = best == label, self.group[best] == self.group[label]

        def balanced(right: Tensor) -> float:
            return float(torch.stack([right[label == concept].float().mean() for concept in own]).mean())

        return {
            "balanced": balanced(hit), "group_balanced": balanced(group), "own_words": balanced(among_own),
            "top1": float(hit.float().mean()), "group": float(group.float().mean()), "spectra": float(len(label)),
        }  # fmt: skip


def score_of(figures: dict, libraries: Sequence[str]) -> float:
    """What variants are chosen by: mean of the three balanced figures over libraries and kinds of sensors."""
    every = [
        of[key]
        for name in libraries
        if name in figures
        for of in figures[name].values()
        for key in ("balanced", "group_balanced", "own_words")
    ]
    return round(float(np.mean(every)), 4)


def by_encoder(encoder: nn.Module, library: Library, lineage: float = 0.0) -> Scores:
    """The logits of an encoder; with `lineage`, plus so much of the mean logit of a concept's ancestors."""

    def scores(seen: Seen) -> Tensor:
        logits = encoder.logits(encoder(seen.grid, seen.covered), library.anchors)  # type: ignore[operator]
        if lineage:
            above = (library.targets == 1).float().fill_diagonal_(0)
            mean = logits @ above.T / above.sum(1).clamp_min(1)
            logits = logits + lineage * torch.where(above.any(1), mean, logits)
        return logits

    return scores


def _best_of_concepts(similarity: Tensor, label: Tensor, concepts: int) -> Tensor:
    """(n, m) similarities to spectra of `label` (m,) -> the best of each concept (n, concepts), -1 where none is."""
    best = similarity.new_full((len(similarity), concepts), -1.0)
    return best.scatter_reduce(1, label.expand(len(similarity), -1), similarity, "amax")


def by_neighbours(readings: Readings, encoder: nn.Module, weight: float, most: int | None = None) -> Scores:
    """The logits of an encoder plus `weight` times its scale times the cosine to the nearest training spectrum's
    vector of each concept.
    """
    known: dict[str, tuple[Tensor, Tensor]] = {}
    library = readings.library

    def scores(seen: Seen) -> Tensor:
        if seen.sensor not in known:
            grid, covered, label = readings.training_through(seen.sensor, most)
            parts = zip(grid.split(NEIGHBOURS_AT_ONCE), covered.split(NEIGHBOURS_AT_ONCE))
            known[seen.sensor] = torch.cat([encoder(*part) for part in parts]), label
        vectors, label = known[seen.sensor]
        own = encoder(seen.grid, seen.covered)
        near = _best_of_concepts(own @ vectors.T, label, len(library.names))
        return encoder.logits(own, library.anchors) + weight * encoder.log_scale.exp() * near  # type: ignore[operator]

    return scores


def by_angle(readings: Readings, derivative: bool, most: int | None = None) -> Scores:
    """The trivial peer: the training spectrum at the smallest angle (Kruse et al. 1993), or at the smallest angle of
    first derivatives. Training spectra that do not cover nine tenths of the nodes are passed over.
    """
    known: dict[str, tuple[Tensor, Tensor, Tensor]] = {}

    def scores(seen: Seen) -> Tensor:
        if seen.sensor not in known:
            known[seen.sensor] = readings.training_through(seen.sensor, most)
        grid, covered, label = known[seen.sensor]
        nodes = torch.nonzero(covered.any(0)).squeeze(1)
        own, own_known, other, other_known = (x[:, nodes] for x in (seen.grid, seen.covered, grid, covered))
        if derivative:
            own, other = own.diff(dim=1), other.diff(dim=1)
            own_known, other_known = (x[:, 1:] * x[:, :-1] for x in (own_known, other_known))
        own, other = own * own_known, other * other_known
        size = own.square() @ other_known.T * (own_known @ other.square().T)
        cosine = own @ other.T / size.clamp_min(1e-20).sqrt()
        enough = own_known @ other_known.T >= 0.9 * own_known.sum(1, keepdim=True)
        return _best_of_concepts(cosine.masked_fill(~enough, -1.0), label, len(readings.library.names))

    return scores

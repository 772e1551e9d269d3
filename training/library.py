"""The training spectra on the device: labels, splits, balanced drawing, and the anchors of all concepts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.files.hashes import sha256_of
from clip_unmix_qgis.language.encoders.protocol import unit_vectors

from .labels import Hierarchy
from .spectrum import TEST, TRAIN, TUNE

MEASURED_WEIGHT = 3.0  # a measured sample is drawn so many times as often as a simulated one of its concept


def _named(data: Mapping[str, np.ndarray], words: Sequence[str], path: Path) -> np.ndarray:
    """Which spectra (n,) have one of `words` in the name of their source or sample; UserError where a word finds none.
    """
    found = np.zeros(len(data["source"]), bool)
    for word in words:
        named = np.array([word.lower() in f"{a} {b}".lower() for a, b in zip(data["source"], data["sample"])])
        if not named.any():
            raise UserError(
                f"No source of {path} is called '{word}': known are "
                f"{', '.join(sorted(set(map(str, data['source']))))}."
            )
        found |= named
    return found


def _weights(
    label: np.ndarray, sample: np.ndarray, source: np.ndarray | None, balance: float, even_sources: float
) -> np.ndarray:
    """How often each spectrum (n,) is drawn. Many may share a sample: samples count, not spectra. Concepts lie between
    one draw each (`balance` 1) and one draw a sample (0); within a concept its sources do likewise (`even_sources`).
    """
    _, sample = np.unique(sample, return_inverse=True)
    spectra_of_sample = np.bincount(sample)[sample]
    samples_of_concept = np.bincount(label, 1 / spectra_of_sample)
    weight = samples_of_concept[label] ** -balance / spectra_of_sample
    if source is not None:
        _, source = np.unique(source, return_inverse=True)
        _, cell = np.unique(label * (source.max() + 1) + source, return_inverse=True)
        even = weight * np.bincount(cell, 1 / spectra_of_sample)[cell] ** -even_sources
        weight = even * (np.bincount(label, weight) / np.maximum(np.bincount(label, even), 1e-12))[label]
    return weight


class Library:
    """Spectra (n, g) on the corpus grid `grid_nm` (g,), 0 where `valid` (n, g) is 0; `label` (n,) is a row of
    `targets`.

    `train`, `tune`, `test`, `measured_test` and `left_out` are rows: what is drawn from (the corpus's `split`), the
    samples that choices are made on, those that only report, those of them that were measured rather than simulated,
    and all spectra of the sources that `without` names (a part of the source or of the sample's name, in any case),
    which show how the encoder reads other libraries.
    """

    def __init__(
        self,
        path: Path,
        device: torch.device,
        phrases: Path | None = None,
        without: Sequence[str] = (),
        balance: float = 0.6,
        split: str = TRAIN,
        measured_weight: float = MEASURED_WEIGHT,
        even_sources: float = 0.0,
    ) -> None:
        data = np.load(path)
        self.path, self.sha256, self.device = path, sha256_of(path), device
        self.hierarchy = Hierarchy()
        self.names = self.hierarchy.names
        self.grid_nm: np.ndarray = data["wavelengths_nm"]
        self.wavelength = torch.tensor(self.grid_nm, dtype=torch.float32, device=device)
        position = {name: i for i, name in enumerate(self.names)}
        label = np.array([position[str(c)] for c in data["concept"]])
        out = _named(data, without, path)
        training = (data["split"] == split) & ~out
        if not training.any():
            raise UserError(
                f"The corpus {path} has no spectra of the split '{split}': "
                "build it anew with `python -m training.corpus`."
            )
        finite = np.isfinite(data["spectra"])
        self.valid = torch.tensor(finite, dtype=torch.float32, device=device)
        self.spectra = torch.tensor(np.nan_to_num(data["spectra"]), dtype=torch.float32, device=device)
        self.label = torch.tensor(label, device=device)
        self.targets = torch.tensor(self.hierarchy.targets(), device=device)
        self.train = torch.tensor(np.flatnonzero(training), device=device)
        self.tune = torch.tensor(np.flatnonzero((data["split"] == TUNE) & ~out), device=device)
        held_out = (data["split"] == TEST) & ~out
        self.test = torch.tensor(np.flatnonzero(held_out), device=device)
        measured = data["measured"] if "measured" in data else np.ones(len(label), bool)
        self.measured_test = torch.tensor(np.flatnonzero(held_out & measured), device=device)
        self.concepts = len(np.unique(label[training]))
        self.left_out = torch.tensor(np.flatnonzero(out), device=device)
        source = data["source"][training] if even_sources else None
        weight = _weights(label[training], data["sample"][training], source, balance, even_sources)
        weight = weight * np.where(measured[training], measured_weight, 1.0)
        self.cumulative = torch.tensor(np.cumsum(weight / weight.sum()), device=device)
        # Rows of one concept, and of the concepts under one parent, stand together, so that a partner of a kind is one
        # draw.
        parents = [self.hierarchy.parent[name] for name in self.names]
        family = np.array([position[parent] if parent is not None else i for i, parent in enumerate(parents)])
        self.by_concept = _Groups(label[training], np.flatnonzero(training), len(position), device)
        self.by_family = _Groups(family[label[training]], np.flatnonzero(training), len(position), device)
        self.family = torch.tensor(family, device=device)
        self._read_anchors(phrases)

    def _read_anchors(self, phrases: Path | None) -> None:
        tensors, _ = load_weights("anchors")
        self.anchors = torch.tensor(unit_vectors(tensors["anchors"] - tensors["mean"]), device=self.device)
        self.phrases: Tensor | None = None
        if phrases is not None and phrases.exists():
            bank = np.load(phrases)
            vectors = unit_vectors(bank["vectors"].astype(np.float32) - tensors["mean"])
            self.phrases = torch.tensor(vectors, device=self.device)  # (concepts, phrases, 512)
            self.phrase_count = torch.tensor(bank["count"], device=self.device)

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        """Rows (count,) of training spectra, balanced over concepts and samples."""
        u = torch.rand(count, generator=generator, device=self.device, dtype=torch.float64)
        return self.train[torch.searchsorted(self.cumulative, u).clamp_max(len(self.train) - 1)]

    def same_concept(self, rows: Tensor, generator: torch.Generator) -> Tensor:
        """For each row another (or the same) training spectrum of its concept."""
        return self.by_concept.draw(self.label[rows], generator)

    def sibling(self, rows: Tensor, generator: torch.Generator) -> Tensor:
        """For each row a training spectrum of a concept with the same parent."""
        return self.by_family.draw(self.family[self.label[rows]], generator)

    def some_anchors(self, generator: torch.Generator) -> Tensor:
        """Each concept's anchor, now and then one of its paraphrases or translations instead, with a little noise."""
        anchors = self.anchors
        if self.phrases is not None:
            pick = (torch.rand(len(anchors), generator=generator, device=self.device) * self.phrase_count).long()
            other = self.phrases[torch.arange(len(anchors), device=self.device), pick]
            swap = torch.rand(len(anchors), 1, generator=generator, device=self.device) < 0.4
            anchors = torch.where(swap, nn.functional.normalize(0.5 * anchors + 0.5 * other, dim=-1), anchors)
        return nn.functional.normalize(
            anchors + 0.01 * torch.randn(anchors.shape, generator=generator, device=self.device), dim=-1
        )


class _Groups:
    """Rows sorted by group, to draw one of a group at random."""

    def __init__(self, group: np.ndarray, rows: np.ndarray, groups: int, device: torch.device) -> None:
        order = np.argsort(group, kind="stable")
        count = np.bincount(group, minlength=groups)
        self.rows = torch.tensor(rows[order], device=device)
        self.count = torch.tensor(count, device=device)
        self.start = torch.tensor(np.cumsum(count) - count, device=device)

    def draw(self, group: Tensor, generator: torch.Generator) -> Tensor:
        u = torch.rand(group.shape, generator=generator, device=group.device)
        return self.rows[self.start[group] + (u * self.count[group]).long().clamp_max(self.count[group] - 1)]

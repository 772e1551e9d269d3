"""The compact spectral library that the plugin brings: what the looks of a material are, found by its meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..grid import NODES
from ..spectra import unit
from ..weights import identity, load_weights

LIBRARY = "spectral_library"
LIKE_ENOUGH = 0.35  # cosine of an anchor and a concept's, from which the concept's spectra stand for the words
_KNOWN = 0.97  # of the nodes that a sensor covers must be known in a spectrum


@dataclass(frozen=True)
class SpectralLibrary:
    """n spectra of c concepts; make it with `load`.

    `spectra` (n, 216) are reflectance on the grid, NaN where unknown; `concept` (n,) indexes the concepts; `weight`
    (n,) says how often each is drawn. `anchors` (c, 512) are the concepts' centred unit vectors in the text space,
    `says` (c, c) whether a spectrum of the first is the second, too: 1 yes, 0 no, -1 not known.
    """

    spectra: np.ndarray
    concept: np.ndarray
    weight: np.ndarray
    anchors: np.ndarray
    says: np.ndarray
    identity: dict[str, Any]

    @classmethod
    def load(cls) -> SpectralLibrary:
        """Read the bundled one: like the anchors, it is no network that a training makes anew. UserError where a file
        is missing or differs from its card.
        """
        tensors, card = load_weights(LIBRARY)
        anchors = load_weights("anchors")[0]
        vectors = unit(anchors["anchors"] - anchors["mean"])
        return cls(
            *(tensors["spectra"].reshape(-1, NODES), tensors["concept"].astype(np.int64), tensors["weight"]),
            *(vectors, tensors["says"], identity(card)),
        )

    def meant(self, anchors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The concept (p,) that is nearest to each anchor (p, 512), and whether it is near enough to stand for it."""
        similar = anchors @ self.anchors.T
        return similar.argmax(1), similar.max(1) >= LIKE_ENOUGH

    def own_and_rival(self, meant: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Which concepts (c,) are one of those `meant` (p,) or under one, and which deny them all."""
        told = self.says[:, meant]
        own = (told == 1).any(1)
        own[meant] = True
        return own, (told == 0).all(1) & ~own

    def near(self, meant: np.ndarray, m: int) -> np.ndarray:
        """The concepts that the word m of those that mean the concepts `meant` (p,) may loosely stand for: what shares
        a concept above both with it, or is above it, is not under it, and denies all other words.
        """
        word, others = meant[m], np.delete(meant, m)
        above = self.says == 1
        np.fill_diagonal(above, True)  # each is what it is
        near = (above & above[word]).any(1) & ~above[:, word] & (self.says[:, others] == 0).all(1)
        near[others] = False
        return np.flatnonzero(near)

    def broader(self, concept: int, near: np.ndarray) -> int:
        """The narrowest of the concepts `near` (k,) that is above one of them; that one, where none is."""
        above = near[(self.says[concept, near] == 1) & (near != concept)]
        return int(above[(self.says[above] == 1).sum(1).argmax()]) if len(above) else concept

    def members(self, anchors: np.ndarray, covered: np.ndarray) -> list[np.ndarray]:
        """Rows of the spectra that stand for each anchor (p, 512), known over the covered nodes (216,); last, those of
        what none of them means.

        The concept nearest in meaning stands for the words. What is under two of them belongs to the narrower one.
        """
        meant, sure = self.meant(anchors)
        told = self.says[self.concept][:, meant]  # (n, p)
        usable = np.isfinite(self.spectra[:, covered]).mean(1) >= _KNOWN
        narrower = (self.says[meant][:, meant] == 1) & (meant[:, None] != meant[None])  # the first is the second, too
        own = (told == 1) & sure
        own = own & ~(own.astype(np.float32) @ narrower > 0)
        rows = [np.flatnonzero(of & usable) for of in own.T]
        return [*rows, np.flatnonzero((told == 0).all(1) & usable)]

    def seen(self, response: Tensor, rows: np.ndarray | None = None) -> Tensor:
        """The spectra, or some `rows` of them, through a sensor's responses (216, b), gaps bridged by what lies beside
        them.
        """
        own = self.spectra if rows is None else self.spectra[rows]
        known = np.isfinite(own)
        spectra = torch.from_numpy(np.where(known, own, 0.0))
        weight = torch.from_numpy(known.astype(np.float32)) @ response
        return (spectra @ response) / weight.clamp_min(1e-6)

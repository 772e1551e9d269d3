"""What a spectrum says for or against the attributes of materials: a bounded log-likelihood ratio for each material.

It is added to the logits of the material that bears the attribute, so that it acts on the choice of endmembers, on the
penalty and on the similarity map alike. It is bounded, because notes on colours and states err, and against more than
for: an attribute narrows what the name of a material allows, it is no name itself.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..bands import Bands
from ..weights import identity, load_weights
from .axes import DARKEST, discriminant
from .colour import ColourTerms
from .kinds import AXES, COLOURS, FAMILIES, LIGHTNESS

FOR, AGAINST = 0.5, 5.0  # the bounds of what one attribute adds to a logit and takes off it
_LIGHTER = 1.5  # log odds for each standard deviation of the material's lightness in the scene
_LEAST_SPREAD = 0.15  # of the log reflectance of a material in a scene
_LIKE = 0.02  # share of a sample's pixels, those most alike a material, that say how light it is there

Kinds = Sequence[tuple[str, str]]  # (kind, value) of the attributes of a material


@lru_cache(maxsize=1)
def tables() -> tuple[Mapping[str, np.ndarray], Mapping[str, Any]]:
    """The bundled tables by name, and what identifies them in a record. UserError where they are missing or damaged."""
    found, card = load_weights("attributes")
    return found, identity(card)


def bounded(ratio: Tensor) -> Tensor:
    """Log-likelihood ratios bent into (-AGAINST, FOR), with slope one at zero."""
    return torch.where(ratio > 0, FOR * torch.tanh(ratio / FOR), AGAINST * torch.tanh(ratio / AGAINST))


@dataclass(frozen=True)
class Seen:
    """An attribute of a material, and whether the sensor sees it; `how`: colour, lightness or the name of an axis."""

    material: int
    kind: str
    value: str
    how: str
    visible: bool


class AttributeEvidence(nn.Module):
    """The evidence for p materials at the bands of one sensor; make one with `AttributeEvidence.of`.

    `seen` says which attributes act (those that are visible) and which the sensor cannot see. The materials `ground`
    may cover the scene, whatever their colour.
    """

    to_lightness: Tensor
    axis_weight: Tensor
    axis_bias: Tensor
    axis_of: Tensor
    rivals: Tensor
    lighter: Tensor
    light: Tensor
    spread: Tensor

    def __init__(
        self, bands: Bands, materials: Sequence[Kinds], families: Sequence[str], ground: Collection[int] = ()
    ) -> None:
        super().__init__()
        self.ground = frozenset(ground)
        found, self.identity = tables()
        self.terms = ColourTerms(bands, found)
        names = tuple(dict.fromkeys(AXES[kind][0] for own in materials for kind in own if kind in AXES))
        axes = [discriminant(name, bands, found) for name in names]
        count, good = len(materials), int(bands.good.sum())
        axis_of, lighter = np.zeros((len(names), count)), np.zeros(count)
        seen = []
        self.colours: dict[int, tuple[int, list[int]]] = {}  # material: its family and terms, where they are seen
        for m, own in enumerate(materials):
            for kind, value in own:
                if (kind, value) in AXES:
                    name, side = AXES[kind, value]
                    how, visible = name, axes[names.index(name)].visible
                    axis_of[names.index(name), m] = side * visible
                elif kind == "colour" and value in COLOURS:
                    how, visible = "colour", self.terms.visible
                    if visible:
                        self.colours.setdefault(m, (FAMILIES.index(families[m]), []))[1].append(COLOURS.index(value))
                elif kind == "lightness" and value in LIGHTNESS:
                    how, visible = "lightness", True
                    lighter[m] = LIGHTNESS[value]
                else:
                    continue
                seen.append(Seen(m, kind, value, how, visible))
        self.seen = tuple(seen)
        visible_bands = bands.centre[bands.good] <= 780
        over = visible_bands if visible_bands.any() else np.ones(good, bool)
        buffers = {
            "to_lightness": (over / over.sum())[:, None],
            "axis_weight": np.array([axis.weight for axis in axes]).reshape(len(names), good).T,
            "axis_bias": np.array([axis.bias for axis in axes]),
            "axis_of": axis_of,
            "lighter": lighter,
            "light": np.zeros(count),
            "spread": np.ones(count),
        }
        for name, value in buffers.items():
            self.register_buffer(name, torch.from_numpy(np.asarray(value, np.float32)))
        self.register_buffer("rivals", _rivals(self.colours, count))

    @classmethod
    def of(
        cls, bands: Bands, materials: Sequence[Kinds], families: Sequence[str], ground: Collection[int] = ()
    ) -> AttributeEvidence | None:
        """The evidence for materials with these attributes, each of one of `FAMILIES`; None where no attribute is of a
        kind that spectra show.
        """
        made = cls(bands, materials, families, ground) if any(materials) else None
        return made if made is not None and made.seen else None

    @property
    def acts(self) -> bool:
        """Whether any attribute is seen."""
        return any(one.visible for one in self.seen)

    @property
    def coloured(self) -> tuple[int, ...]:
        """Indices of the things that are called by a colour that is seen: all such materials but ground."""
        return tuple(sorted(set(self.colours) - self.ground))

    def only(self, words: Sequence[int]) -> AttributeEvidence:
        """The evidence for some of the materials, in their order, as if the others had not been named."""
        part, rows = copy.deepcopy(self), torch.tensor(words, device=self.light.device)
        place = {m: number for number, m in enumerate(words)}
        part.seen = tuple(replace(one, material=place[one.material]) for one in self.seen if one.material in place)
        part.colours = {place[m]: own for m, own in self.colours.items() if m in place}
        part.ground = frozenset(place[m] for m in self.ground if m in place)
        part.axis_of = self.axis_of[:, rows]
        part.lighter, part.light, part.spread = self.lighter[rows], self.light[rows], self.spread[rows]
        part.rivals = _rivals(part.colours, len(words)).to(self.rivals.device)
        return part

    @torch.no_grad()
    def learn_lightness(self, pixels: Tensor, logits: Tensor) -> None:
        """Take how light each material is in the scene from a sample (n, good bands) and its logits (n, p): light and
        dark are said beside others of the kind.
        """
        value = self._lightness(pixels)
        for m in torch.nonzero(self.lighter).flatten().tolist():
            own = value[logits[:, m].topk(max(5, int(_LIKE * len(value))) if len(value) > 5 else len(value)).indices]
            alike = value[(logits[:, m] > 0) & (logits[:, m] >= logits.max(1).values - 1.0)]
            own = alike if len(alike) > len(own) else own
            self.light[m], self.spread[m] = own.median(), own.std().clamp_min(_LEAST_SPREAD)

    def _lightness(self, pixels: Tensor) -> Tensor:
        return (pixels @ self.to_lightness)[:, 0].clamp_min(DARKEST).log()

    def forward(self, pixels: Tensor) -> Tensor:
        """Reflectance (n, good bands) -> what to add to the logits (n, p)."""
        return self._told(pixels, bounded)

    def _coloured_so(self, pixels: Tensor) -> Tensor:
        """Log-likelihood ratio (n, p) of the colour that each material is said to have (of two the likelier): against
        all other colours, or against those that other materials of its family are said to have where that is less.
        """
        lab, nothing = self.terms.lab(pixels), torch.zeros_like(pixels[:, 0])
        told = {family: self.terms(lab, family) for family, _ in self.colours.values()}
        ratio = torch.stack(
            [
                told[self.colours[m][0]][:, self.colours[m][1]].amax(1) if m in self.colours else nothing
                for m in range(len(self.rivals))
            ],
            1,
        )
        rival = ratio[:, None].masked_fill(~self.rivals, -torch.inf).amax(2)  # (n, p); none: all other colours count
        return torch.minimum(ratio, ratio - rival)

    def _told(self, pixels: Tensor, bent: Callable[[Tensor], Tensor]) -> Tensor:
        odds = pixels.clamp_min(DARKEST).log() @ self.axis_weight + self.axis_bias
        towards = odds[:, :, None] * self.axis_of  # each attribute is bounded for itself
        evidence = bent(towards).sum(1)
        if self.colours:
            evidence = evidence + bent(self._coloured_so(pixels))
        darker = (self._lightness(pixels)[:, None] - self.light) / self.spread
        return evidence + bent(_LIGHTER * self.lighter * darker)


def _rivals(colours: Mapping[int, tuple[int, list[int]]], count: int) -> Tensor:
    """Of which materials (count, count) of one family the second is of another colour."""
    found = torch.zeros(count, count, dtype=torch.bool)
    for (m, (family, own)), (o, (other, theirs)) in product(colours.items(), repeat=2):
        found[m, o] = family == other and not set(own) & set(theirs)
    return found


def evidence(spectra: np.ndarray, bands: Bands, attributes: Kinds, *, family: str = "earth") -> np.ndarray:
    """Bounded log-likelihood ratio (n,) of spectra (n, b) in reflectance for attributes together; zero for those that
    the bands cannot show. Light and dark are relative to a scene and count nothing here.
    """
    told = [one for one in attributes if one[0] != "lightness"]
    made = AttributeEvidence.of(bands, [told], [family])
    return np.zeros(len(spectra)) if made is None else _of_one(made, spectra, bands, bounded)


def log_odds(spectra: np.ndarray, bands: Bands, attribute: tuple[str, str], *, family: str = "earth") -> np.ndarray:
    """The log-likelihood ratio (n,) of spectra (n, b) in reflectance for one attribute, without bounds."""
    made = AttributeEvidence.of(bands, [[attribute]], [family])
    return np.zeros(len(spectra)) if made is None else _of_one(made, spectra, bands, lambda ratio: ratio)


@torch.no_grad()
def _of_one(
    made: AttributeEvidence, spectra: np.ndarray, bands: Bands, bent: Callable[[Tensor], Tensor]
) -> np.ndarray:
    pixels = torch.from_numpy(np.asarray(spectra, np.float32)[:, bands.good])
    told: np.ndarray = made._told(pixels, bent)[:, 0].numpy().astype(np.float64)  # noqa: SLF001 (of this module)
    return told

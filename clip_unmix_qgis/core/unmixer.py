"""Unmix a scene with materials given as text anchors: a model, the scene's endmembers, sparse abundances. `prepare.py`
makes an unmixer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from . import intruders
from .abundance.blend import Blend, compiled, most_of, with_network
from .abundance.correction import ShareCorrection
from .abundance.estimator import AbundanceEstimator, Abundances
from .abundance.regression import Regression, library_regression
from .abundance.shade import Shade, learn_shade
from .device import TOO_SMALL
from .endmembers.endmembers import LEFT_OUT, OWN, Endmembers
from .endmembers.scene_pixels import ScenePixels
from .endmembers.searched import Searched
from .endmembers.unsaid import ScenePenalty
from .maps import Estimate, Maps
from .mirrored import Mirrored
from .model.calibration import interval_features
from .spectral_model import PIXELS_AT_ONCE, SpectralModel
from .workers import Progress, one_thread, unheard

LEAST_PIXELS_ON_CARD = 1 << 12  # of a part: where not even so many fit into its memory, the CPU takes over


@dataclass
class _Card:
    """How a graphics card did so far: pixels that its memory has room for, and whether it was given up."""

    pixels: int = PIXELS_AT_ONCE["cuda"]
    full: bool = False


@dataclass(frozen=True)
class Unmixer:
    """A model and the endmembers of one scene; make one with `prepare`.

    `glimpse` (n, b) are some valid pixels of the scene, which tell how far to trust its endmembers, how far the library
    (`abundance/blend.py`); without them the endmembers alone answer. `correction` is what shares measured at places in
    the scene have taught, `mirrored` is the light that its water mirrors (`mirrored.py`).
    `warnings` are for the analyst; they grow where a graphics card runs out of memory. Nothing else about it changes.
    """

    model: SpectralModel
    endmembers: Endmembers
    glimpse: np.ndarray | None = None
    correction: ShareCorrection | None = None
    warnings: list[str] = field(default_factory=list)
    mirrored: Mirrored | None = None
    _card: _Card = field(default_factory=_Card, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self.warnings.extend(warning for warning in self.model.warnings if warning not in self.warnings)

    def with_model(self, model: SpectralModel) -> Unmixer:
        """Another model for the same endmembers."""
        return Unmixer(model, self.endmembers, self.glimpse, self.correction, mirrored=self.mirrored)

    def with_correction(self, correction: ShareCorrection) -> Unmixer:
        """The same, whose shares are corrected; on the model's device."""
        return self._with(correction=correction)

    def with_mirrored(self, mirrored: Mirrored | None) -> Unmixer:
        """The same, which knows of mirrored light."""
        return self._with(mirrored=mirrored)

    def _with(self, **changed: Any) -> Unmixer:
        other = replace(self, warnings=[], **changed)
        for name in ("estimator", "penalty", "brightest", "by_library", "blend", "shade", "_kept"):
            if name in self.__dict__:
                other.__dict__[name] = self.__dict__[name]  # computed of the endmembers, it holds for these
        return other

    def with_penalty(self, penalty: nn.Module) -> Unmixer:
        """The same endmembers, with another penalty (logits (n, p) -> weights (n, p))."""
        return self.with_model(self.model.with_penalty(penalty))

    def with_endmembers(self, endmembers: Endmembers) -> Unmixer:
        """The same model, with other endmembers."""
        return Unmixer(self.model, endmembers, self.glimpse, self.correction, mirrored=self.mirrored)

    def among(self, model: SpectralModel, words: Sequence[int]) -> Unmixer:
        """The unmixer of a `model` with more words, of which this one has those that are not left out."""
        typical = np.stack([model.typical_spectrum(m) for m in range(len(model.anchors))])
        other = Unmixer(model, self.endmembers.among(words, typical), self.glimpse)
        other.__dict__["_kept"] = self
        return other

    def without_library(self) -> Unmixer:
        """The same, whose endmembers alone answer."""
        return Unmixer(self.model, self.endmembers)

    def on_one_core(self) -> Unmixer:
        """The same without its warnings, for a worker of a cluster that runs a block on each of its threads."""
        return self.with_model(replace(self.model, threads=1, warnings=()))

    @property
    def device(self) -> torch.device:
        """Where it computes now."""
        return self._here.model.device

    @property
    def _here(self) -> Unmixer:
        """This unmixer, or the one on the CPU that has taken over from a full card."""
        return self._on_cpu if self._card.full else self

    @cached_property
    def _on_cpu(self) -> Unmixer:
        here = self.with_model(self.model.on_cpu())
        return here if here.correction is None else here.with_correction(here.correction.to(here.model.device))

    @property
    def kept(self) -> Unmixer:
        """What finds the shares: this unmixer, or that of the words that are not left out, as if no other had been
        typed.
        """
        return self._kept if LEFT_OUT in self.endmembers.source else self

    @cached_property
    def _kept(self) -> Unmixer:
        words = self.endmembers.words
        return Unmixer(self.model.only(words), self.endmembers.only(words), self.glimpse)

    def of_all(self, shares: Tensor) -> Tensor:
        """Shares (..., k) of the words that are `kept` -> (..., p) of all words, 0 for those that are left out."""
        if self.kept is self:
            return shares
        every = shares.new_zeros((*shares.shape[:-1], len(self.model.anchors)))
        every[..., self.endmembers.words] = shares
        return every

    @property
    def noise_gain(self) -> Tensor:
        """How much an error of the spectrum moves each material's abundance (p,); see `AbundanceEstimator`."""
        return self.of_all(self.kept.estimator.noise_gain)

    @cached_property
    def estimator(self) -> AbundanceEstimator:
        """The estimator for its endmembers; made once, since its tables cost as much as many pixels."""
        model = self.model
        draws, weight, material = (
            torch.from_numpy(part).to(model.device)
            for part in (self.endmembers.draws[:, :, model.good], self.endmembers.weight, self.endmembers.material)
        )
        with one_thread():
            return AbundanceEstimator(draws, weight, material, model.illumination, model.mixing)

    @cached_property
    def penalty(self) -> ScenePenalty:
        """The weights of the penalty, for the words and for what nobody said."""
        networks, unsaid = self.model.networks, torch.from_numpy(self.endmembers.unsaid).to(self.model.anchors)
        return ScenePenalty(networks.penalty, networks.encoder, unsaid)

    @cached_property
    def by_library(self) -> Regression | None:
        """What the library says of shares in the model's bands, whatever the scene; made once, since it costs as much
        as many pixels.
        """
        return library_regression(self.model)

    def searched(self, pixels: ScenePixels) -> Searched:
        """What questions are asked of, with the pixels that this was prepared on."""
        return Searched(self.model, pixels, self.endmembers, self.estimator, self.by_library)

    @cached_property
    def brightest(self) -> np.ndarray:
        """How bright each material can be, (p,); see `intruders.py`."""
        return intruders.brightest(self.model, self.endmembers)

    @cached_property
    def like_mirrored(self) -> np.ndarray:
        """Which materials may be what looks like mirrored light, (p,); see `intruders.py`."""
        assert self.mirrored is not None
        return intruders.like_mirrored(self.model, self.endmembers, self.mirrored)

    @cached_property
    def blend(self) -> Blend | None:
        """What the library has to say; nothing where the analyst gave spectra of her own, or named one material."""
        if self.glimpse is None or set(OWN) & set(self.endmembers.source) or len(self.model.anchors) == 1:
            return None
        with one_thread(), torch.no_grad():
            found, told = compiled(
                self.model, self.endmembers, self.estimator, self.penalty, self.glimpse, self.by_library
            )
            weight = self.model.networks.blend(told)
            if len(found) == len(weight):  # the network has answered, too
                weight = with_network(weight)
            return Blend(weight, found, most_of(self.model))

    @cached_property
    def shade(self) -> Shade | None:
        """What tells the part of a pixel that lies in shadow; nothing where no word means that, or the analyst has
        given its spectrum.
        """
        model, p = self.model, len(self.model.anchors)
        shadows = [m for m in model.shadows if self.endmembers.source[m] not in OWN]
        if self.glimpse is None or not shadows or len(shadows) == p:
            return None
        with one_thread(), torch.no_grad():
            pixels = model.good_bands(self.glimpse)
            coordinates = model.coordinates(pixels)
            found = self._blended(pixels, coordinates, model.score_coordinates(coordinates, pixels)[0])
            own = model.good_bands(np.nan_to_num(self.endmembers.spectra[:p]))
            return learn_shade(found, own, shadows, area=model.illumination == "area")

    @torch.no_grad()
    def unmix(self, spectra: np.ndarray, progress: Progress = unheard) -> Maps:
        """Unmix n spectra (n, b) in reflectance; rows with NaN in a good band come out as NaN.

        The pixels are worked on in small parts that stay in a core's cache, each by one of `threads` threads, so the
        maps do not depend on how many there are. On a graphics card the parts are large, and become smaller where its
        memory is short. `progress` hears how far the cores are, for every part; what it raises ends the work.
        """
        maps = Maps.empty(len(spectra), len(self.model.anchors))
        first = self._unmix_on_card(spectra, maps) if self.device.type == "cuda" else 0
        if first < len(spectra):
            self._here._unmix_on_cores(spectra, first, maps, progress)  # noqa: SLF001 (another of this class)
        return maps

    def set_apart(self, spectra: np.ndarray, maps: Maps) -> tuple[int, int]:
        """Give the pixels of `maps` whose `spectra` (n, b) are nothing that was named to *other*; returns how many are
        far too bright, and how many are water under mirrored light.
        """
        bright, mirrored, good = intruders.set_apart(maps, self.brightest), 0, self.model.good
        if self.mirrored is not None:
            under = self.mirrored.outweighs(spectra[:, good], self.model.bands.centre[good])
            mirrored = intruders.set_mirrored_apart(maps, under, self.like_mirrored)
        return bright, mirrored

    @torch.no_grad()
    def estimate(self, spectra: np.ndarray) -> Estimate:
        """Unmix valid spectra (n, b): the mean over the draws of endmembers, and what its error depends on."""
        here = self._here
        return here._estimate(here.model.good_bands(spectra))  # noqa: SLF001

    def _unmix_on_cores(self, spectra: np.ndarray, first: int, maps: Maps, progress: Progress) -> None:
        step = PIXELS_AT_ONCE["cpu"]
        kept = self.kept
        for of, name in ((kept, "estimator"), (kept, "penalty"), (kept, "blend"), (self, "shade")):
            getattr(of, name)  # made before the threads ask for it
            progress(0.0)
        parts = [slice(start, start + step) for start in range(first, len(spectra), step)]
        with self.model.workers() as workers:
            workers.map(lambda part: self._unmix_part(spectra, part, maps), parts, progress)

    def _unmix_on_card(self, spectra: np.ndarray, maps: Maps) -> int:
        """How many pixels were unmixed; where not all, the card had no room and the CPU takes over for good."""
        first, card = 0, self._card
        while first < len(spectra):
            try:
                self._unmix_part(spectra, slice(first, first + card.pixels), maps)
                first += card.pixels
            except torch.cuda.OutOfMemoryError:
                if card.pixels // 2 < LEAST_PIXELS_ON_CARD:
                    card.full = True
                    self.warnings.append(TOO_SMALL)
                    break
                card.pixels //= 2
        return first

    def _unmix_part(self, spectra: np.ndarray, part: slice, maps: Maps) -> None:
        pixels = self.model.good_bands(spectra[part])
        valid = pixels.sum(1).isfinite()
        if not valid.all():
            pixels = pixels[valid]
        rows = np.arange(part.start, part.start + len(valid))[valid.cpu().numpy()]
        if not len(rows):
            return
        found = self._estimate(pixels)
        half_width, presence = self._half_width(found), self.model.networks.calibration.presence(found.logits).sigmoid()
        if self.shade is not None:
            presence = self.shade.presence(presence, found.share, half_width)
        maps.abundance[rows] = found.share.cpu().numpy()
        maps.uncertainty[rows] = half_width.cpu().numpy()
        maps.other[rows] = found.other.cpu().numpy()
        maps.similarity[rows] = found.similarity.cpu().numpy()
        maps.presence[rows] = presence.cpu().numpy()
        maps.residual[rows] = found.residual.cpu().numpy()
        maps.signal[rows] = found.signal.cpu().numpy()

    def _half_width(self, found: Estimate) -> Tensor:
        width = self.model.networks.calibration.half_width(found.features)
        return width if self.correction is None else (width * self.correction.interval).clamp_max(1)

    def _estimate(self, pixels: Tensor) -> Estimate:
        coordinates = self.model.coordinates(pixels)
        logits, similarity = self.model.score_coordinates(coordinates, pixels)
        kept = self.kept
        told = logits if kept is self else logits[:, self.endmembers.words]
        found = kept._blended(pixels, coordinates, told)  # noqa: SLF001 (another of this class)
        found = replace(found, share=self.of_all(found.share), spread=self.of_all(found.spread))
        if self.shade is not None:
            found = self.shade(found)
        if self.correction is not None:
            found = self.correction(found, pixels)
        misfit, area = found.residual / found.signal, self.model.illumination == "area"
        features = interval_features(found.share, found.spread, misfit, self.noise_gain, logits, area)
        return Estimate(
            found.share, found.spread, found.other, similarity, logits, found.residual, found.signal, features
        )

    def _blended(self, pixels: Tensor, coordinates: Tensor, logits: Tensor) -> Abundances:
        """What endmembers, library and network find together in pixels (n, good bands)."""
        found = self.estimator(pixels, self.penalty(logits, coordinates))
        return found if self.blend is None else self.blend(found, coordinates)

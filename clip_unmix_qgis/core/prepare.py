"""Prepare an unmixer: a scene's endmembers for the words, without needless ones and with the one that is missing."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch

from ..errors import UserError
from .abundance.blend import GLIMPSE
from .abundance.regression import library_regression
from .endmembers.endmembers import Endmembers
from .endmembers.finding import find_endmembers, find_with
from .endmembers.in_albedo import endmembers_by
from .endmembers.loose import loosest_read, read_instead, read_loosely
from .endmembers.needless import needless_words
from .endmembers.scene_pixels import ScenePixels
from .endmembers.unsaid import unsaid_concept
from .spectral_model import SpectralModel
from .unmixer import Unmixer
from .workers import Progress, unheard, within

OF_WHAT_IS_LEFT = 0.8  # of the progress, for a search: another may follow
FEW_WORDS = 7  # of more, the best set of endmembers alone already tells the most needless ones, in half the time


def prepare(
    model: SpectralModel,
    sample: np.ndarray,
    labelled: Mapping[int, np.ndarray] | None = None,
    progress: Progress = unheard,
    *,
    sampled: bool = True,
    all_words: bool = False,
) -> Unmixer:
    """Find a scene's endmembers on a sample (n, b) of its valid pixels; `labelled` gives spectra (k, b) of some
    materials.

    `progress` hears how far it is (0..1), at least once for every batch of candidates, every step of the search and
    every draw; what it raises ends the work, that of the threads too. Unless `sampled` the best set of endmembers
    stands for all draws: that is quick and serves for comparing. Words that the scene does not show are read as what
    it shows near them, or left out, unless `all_words` are said to be there. UserError where no pixel is valid.
    """
    labelled = labelled or {}
    progress(0.0)
    glimpse = _glimpse(model, sample)
    sample = model.cleaned(sample)
    progress(0.0)
    if not len(sample):
        raise UserError("The scene holds no valid pixel to unmix: check its nodata value and its bands.")

    def prepared(model: SpectralModel) -> Unmixer:
        pixels = ScenePixels(sample)  # what they share lies on the model's device
        searches = _Searches(pixels, labelled, glimpse, progress, sampled=sampled, all_words=all_words)
        if searches.loose:
            model = read_loosely(model, pixels)
        found = searches.kept(model)
        concept = searches.unsaid(found)
        if concept is not None and searches.loose:
            found, concept = searches.loosely(found, concept)
        unmixer, words = found.unmixer, found.words
        if concept is not None:
            unmixer = unmixer.with_endmembers(find_with(concept, unmixer.model, pixels, searches.heard()))
        return unmixer if len(words) == len(found.model.anchors) else unmixer.among(found.model, words)

    try:
        unmixer = prepared(model)
    except torch.cuda.OutOfMemoryError:
        unmixer = prepared(model.on_cpu())
    progress(1.0)
    return unmixer


@dataclass(frozen=True)
class _Kept:
    """What a search has found for some `words` of a model, those that are not needless."""

    model: SpectralModel
    unmixer: Unmixer
    words: list[int]


@dataclass
class _Searches:
    """Searches of a scene one after another, for words that become fewer; each is most of what seems to be left."""

    pixels: ScenePixels
    labelled: Mapping[int, np.ndarray]
    glimpse: np.ndarray
    progress: Progress
    sampled: bool
    all_words: bool
    told: float = 0.0

    @property
    def asked(self) -> bool:
        """Whether words may be missing or needless."""
        return self.sampled and not self.labelled

    @property
    def loose(self) -> bool:
        """Whether words may be meant loosely."""
        return not self.labelled and not self.all_words

    def heard(self) -> Progress:
        """Where the next one tells how far it is."""
        return within(self._tell, self.told, self.told + OF_WHAT_IS_LEFT * (1 - self.told))

    def alive(self) -> None:
        """Nothing is further, but who listens may end the work."""
        self.progress(self.told)

    def _tell(self, fraction: float) -> None:
        self.told = fraction
        self.progress(fraction)

    def of(self, model: SpectralModel) -> tuple[Unmixer, list[int]]:
        """The unmixer of a model, which knows what the library says where that is asked, and its needless words."""
        needless: list[int] = []
        with ThreadPoolExecutor(1) as beside:  # most of the search takes one core
            library = beside.submit(library_regression, replace(model, threads=1)) if self.asked else None

            def unmixer(endmembers: Endmembers) -> Unmixer:
                made = Unmixer(model, endmembers, self.glimpse)
                if library is not None:
                    made.__dict__["by_library"] = library.result()
                return made

            def enough(best: Endmembers) -> bool:
                needless.extend(self.needless(unmixer(best)))
                return bool(needless) or not self.sampled

            first = enough if not self.sampled or len(model.anchors) > FEW_WORDS else None
            search = partial(find_endmembers, progress=self.heard(), enough=first)
            made = unmixer(endmembers_by(search, model, self.pixels, self.labelled))
            return made, needless or self.needless(made)

    def kept(self, model: SpectralModel) -> _Kept:
        """What is found for the words of a model that are not needless."""
        words = list(range(len(model.anchors)))
        unmixer, needless = self.of(model)
        while needless:
            read = read_instead(model, self.pixels, [words[i] for i in needless])
            if read is None:
                words = [m for i, m in enumerate(words) if i not in needless]
            else:
                model = read
            unmixer, needless = self.of(model.only(words))
        return _Kept(model, unmixer, words)

    def unsaid(self, found: _Kept) -> int | None:
        """The concept that nobody said, where that is asked."""
        if not self.asked:
            return None
        self.alive()
        model = found.model
        left_out = model.anchors[[m for m in range(len(model.anchors)) if m not in found.words]]
        return unsaid_concept(found.unmixer.searched(self.pixels), left_out)

    def loosely(self, found: _Kept, concept: int) -> tuple[_Kept, int | None]:
        """What is found where words that are not at home in the scene mean what a `concept` seemed to be needed for;
        the same, and the concept, where something is missing all the same.
        """
        model = loosest_read(found.model, self.pixels)
        while model is not None:
            other = self.kept(model)
            if self.unsaid(other) is None:
                return other, None
            model = loosest_read(model, self.pixels)
        return found, concept

    def needless(self, unmixer: Unmixer) -> list[int]:
        """The words that the scene does not show, where that is asked."""
        if self.all_words or not self.asked:
            return []
        return needless_words(unmixer.searched(self.pixels), self.alive)


def _glimpse(model: SpectralModel, sample: np.ndarray) -> np.ndarray:
    """At most GLIMPSE of the valid pixels, evenly spaced."""
    valid = sample[np.isfinite(sample[:, model.good]).all(1)]
    return valid[:: -(-len(valid) // GLIMPSE) or 1]

"""The words of the lexicon that a spectrum is most like, whatever was asked for."""

from __future__ import annotations

import numpy as np

from ..core.bands import Bands
from ..language.encoders.anchors import Anchors, centred
from ..language.resolver import Resolver
from ..run.prepare import load_torch
from ..run.suggest import prompt_for

COUNT = 5


class NearestWords:
    """Compares spectra at `bands` with all concepts of the lexicon, named in a language (ISO 639).

    UserError where torch or the weights cannot be loaded, or the bands lie beyond 350-2500 nm.
    """

    def __init__(self, bands: Bands, language: str | None = None) -> None:
        load_torch()
        from ..core.spectral_model import SpectralModel

        self.bands = bands
        anchors = Anchors()
        self._concepts = list(anchors.index)
        self._resolver = Resolver(None, language=language)
        self._model = SpectralModel.load(bands, centred(anchors.vectors), device="cpu", threads=1)
        self._names: dict[str, str] = {}

    def of(self, spectrum: np.ndarray, count: int = COUNT) -> list[tuple[str, float]]:
        """The names nearest to a spectrum (b,) and their similarity (cosine), the best first; none where the spectrum
        has no value at a good band.
        """
        if not np.isfinite(spectrum[self._model.bands.good]).all():
            return []
        similarity = self._model.score(spectrum[None])[1].numpy()[0]
        best = np.argsort(-similarity, kind="stable")[:count]
        return [(self._name(self._concepts[row]), float(similarity[row])) for row in best.tolist()]

    def _name(self, concept: str) -> str:
        if concept not in self._names:
            self._names[concept] = prompt_for(concept, self._resolver)
        return self._names[concept]

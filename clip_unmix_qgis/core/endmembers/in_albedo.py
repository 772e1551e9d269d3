"""The search for endmembers of intimate mixtures: the same search, among spectra that are single-scattering albedo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace

import numpy as np
from torch import Tensor

from ...options import INTIMATE
from ..mixing import to_albedo, to_reflectance
from ..spectral_model import SpectralModel
from .endmembers import Endmembers
from .scene_pixels import ScenePixels

Search = Callable[[SpectralModel, ScenePixels, Mapping[int, np.ndarray]], Endmembers]


class AlbedoModel(SpectralModel):
    """A model for spectra that are albedo: the networks, which know reflectance, are asked about that."""

    @classmethod
    def of(cls, model: SpectralModel) -> AlbedoModel:
        """The same weights, bands and words."""
        adapter = replace(model.adapter, spectra=to_albedo(model.adapter.spectra))
        return cls(**{**{field.name: getattr(model, field.name) for field in fields(model)}, "adapter": adapter})

    def good_bands(self, spectra: np.ndarray) -> Tensor:
        """The good bands of albedo (n, b), as reflectance."""
        return to_reflectance(super().good_bands(spectra))

    def typical_spectrum(self, material: int) -> np.ndarray:
        """The decoder's typical spectrum of a material as albedo (b,), NaN at bad bands."""
        return to_albedo(super().typical_spectrum(material))


def endmembers_by(
    search: Search, model: SpectralModel, pixels: ScenePixels, labelled: Mapping[int, np.ndarray]
) -> Endmembers:
    """What a search finds in a scene's pixels, in reflectance, for the model's kind of mixing; `labelled` are spectra
    (k, b) of some materials.
    """
    if model.mixing != INTIMATE:
        return search(model, pixels, labelled)
    known = {m: to_albedo(np.asarray(spectra, np.float64)) for m, spectra in labelled.items()}
    found = search(AlbedoModel.of(model), ScenePixels(to_albedo(pixels.sample)), known)
    return replace(found, draws=to_reflectance(found.draws))

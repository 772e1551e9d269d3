"""The evaluation's rows: the model, the model less one of its parts, and peers. The parts are taken out from here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch
from scipy.optimize import linear_sum_assignment

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import from_grid
from clip_unmix_qgis.core.model.decoder import LATENT
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.material import Material
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.run.attribute_evidence import informed
from clip_unmix_qgis.run.prepare import SAMPLE_PIXELS

from . import peers
from .scenes import Case
from .spectra import library

RANDOM_TOWERS = 2
MOST_BANDS_SQUARED = 12


@dataclass(frozen=True)
class Setting:
    """What a method works with: a case, its materials, the prepared unmixer and the seed."""

    case: Case
    materials: Sequence[Material]
    unmixer: Unmixer
    seed: int

    def pixels(self) -> np.ndarray:
        """Good bands of the valid pixels (n, good), float64."""
        return self.case.spectra[:, self.case.bands.good].astype(np.float64)

    def maps(self, unmix: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
        """Abundances (p, rows, cols) that `unmix` finds for good bands (n, good), NaN where nothing is scored."""
        return mapped(self.case, lambda spectra: unmix(spectra[:, self.case.bands.good].astype(np.float64)))


def mapped(case: Case, unmix: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Abundances (p, rows, cols) that `unmix` finds for the spectra (n, b) of the valid pixels that are scored, NaN
    elsewhere.
    """
    flat = case.cube.reshape(-1, len(case.bands))
    wanted = np.isfinite(flat[:, case.bands.good]).all(1)
    if case.scored is not None:
        wanted &= case.scored.ravel()
    found = unmix(flat[wanted])
    maps = np.full((len(flat), found.shape[1]), np.nan)
    maps[wanted] = found
    return maps.T.reshape(-1, *case.cube.shape[:2])


def sample_of(case: Case, seed: int) -> np.ndarray:
    """At most as many spectra as a run looks at."""
    spectra = case.spectra
    if len(spectra) <= SAMPLE_PIXELS:
        return spectra
    return spectra[np.sort(np.random.default_rng(seed).choice(len(spectra), SAMPLE_PIXELS, replace=False))]


def unmixed(case: Case, unmixer: Unmixer) -> np.ndarray:
    """Abundances (p, rows, cols) of a prepared unmixer."""
    return mapped(case, lambda spectra: unmixer.unmix(spectra).abundance)


def model_of(
    bands: Bands, materials: Sequence[Material], resolver: Resolver, sample: np.ndarray, seed: int = 0
) -> SpectralModel:
    """The model of a run, which heeds what the materials say beyond their names; `sample` (n, b) shows the scene."""
    anchors = centred(np.array([m.anchor for m in materials], np.float32))
    model = SpectralModel.load(bands, anchors, device="cpu", seed=seed)
    return informed(model, materials, resolver.lexicon, sample)


def setting_of(
    case: Case, materials: Sequence[Material], resolver: Resolver, seed: int, *, all_words: bool = False
) -> Setting:
    """A case with the unmixer that a run would use."""
    sample = sample_of(case, seed)
    model = model_of(case.bands, materials, resolver, sample, seed)
    return Setting(case, materials, prepare(model, sample, all_words=all_words), seed)


def setting(case: Case, resolver: Resolver, seed: int) -> Setting:
    """The same for the case's prompts."""
    return setting_of(case, resolver.resolve_all(case.prompts), resolver, seed)


# -- the model, and the model less a part -----------------------------------------------------------------------------


def ours(s: Setting) -> np.ndarray:
    return unmixed(s.case, s.unmixer)


def in_area_mode(s: Setting) -> np.ndarray:
    return unmixed(s.case, s.unmixer.with_model(s.unmixer.model.with_illumination("area")))


def without_library(s: Setting) -> np.ndarray:
    """The scene's endmembers alone answer."""
    return unmixed(s.case, s.unmixer.without_library())


class Uniform(torch.nn.Module):
    """The same penalty weight for every material and pixel."""

    def __init__(self, level: float) -> None:
        super().__init__()
        self.level = level

    def forward(self, logits: torch.Tensor) -> torch.Tensor:
        return torch.full_like(logits, self.level)


def with_penalty(unmixer: Unmixer, level: float) -> Unmixer:
    return unmixer.with_penalty(Uniform(level))


def uniform_penalty(s: Setting) -> np.ndarray:
    """Every weight is the mean of the learned ones over the scene."""
    logits = torch.from_numpy(s.unmixer.model.logits(sample_of(s.case, s.seed)[::10])).float()
    return unmixed(s.case, with_penalty(s.unmixer, float(s.unmixer.model.networks.penalty(logits).mean())))


def no_penalty(s: Setting) -> np.ndarray:
    return unmixed(s.case, with_penalty(s.unmixer, 0.0))


def with_endmembers(unmixer: Unmixer, spectra: np.ndarray) -> Unmixer:
    """The unmixer with one given endmember (p, b) a prompt, no other draw of them, and no library."""
    fixed = {"material": np.arange(len(spectra)), "source": ["fixed"] * len(spectra)}
    unmixer = unmixer.without_library()
    return unmixer.with_endmembers(replace(unmixer.endmembers, draws=spectra[None], weight=np.ones(1), **fixed))


def blind_endmembers(s: Setting) -> np.ndarray:
    """No semantic prior: VCA finds the endmembers, the encoder only names them afterwards, nothing is penalised."""
    found = peers.vca(s.pixels(), len(s.materials), s.seed)
    spectra = np.zeros((len(found), len(s.case.bands)))
    spectra[:, s.case.bands.good] = np.maximum(found, 1e-4)
    logits = s.unmixer.model.logits(spectra)
    share = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    order = linear_sum_assignment(-share.T)[1]
    return unmixed(s.case, with_penalty(with_endmembers(s.unmixer, spectra[order]), 0.0))


def decoder_typical(s: Setting) -> np.ndarray:
    """No adaptation to the scene: the decoder's typical spectrum of every prompt."""
    with torch.no_grad():
        grid = s.unmixer.model.networks.decoder(s.unmixer.model.anchors, torch.zeros(len(s.materials), LATENT)).numpy()
    return unmixed(s.case, with_endmembers(s.unmixer, (grid @ from_grid(s.case.bands)).astype(np.float64)))


def library_means(s: Setting) -> np.ndarray:
    """Means of at most 200 library spectra of each material (p, b)."""
    return np.array([spectra.mean(0) for spectra in library(s.materials, s.case.bands)], np.float64)


def fixed_library(s: Setting) -> np.ndarray:
    """Neither decoder nor scene: library means as endmembers."""
    return unmixed(s.case, with_endmembers(s.unmixer, library_means(s)))


def random_tower(s: Setting, tower: int) -> np.ndarray:
    """Anchors that mean nothing: random directions in the space of the anchors."""
    rng = np.random.default_rng(1000 + tower)
    directions = rng.normal(size=(len(s.materials), 512))
    common = np.mean([m.anchor for m in s.materials], axis=0)
    anchors = common + directions / np.linalg.norm(directions, axis=1, keepdims=True)
    model = SpectralModel.load(s.case.bands, centred(anchors.astype(np.float32)), device="cpu", seed=s.seed)
    return unmixed(s.case, prepare(model, sample_of(s.case, s.seed)))


def oracle_endmembers(s: Setting) -> np.ndarray:
    """With our estimator, the endmembers that explain the scene best by the reference's abundances; each pixel's
    brightness is free.
    """
    truth = _reference(s).reshape(len(s.materials), -1).T
    flat = s.case.cube.reshape(-1, len(s.case.bands))
    valid = np.isfinite(flat[:, s.case.bands.good]).all(1) & np.isfinite(truth).all(1)
    truth, pixels = truth[valid], np.where(s.case.bands.good, flat[valid], 0).astype(np.float64)
    size = np.maximum(np.linalg.norm(pixels, axis=1, keepdims=True), 1e-6)
    spectra = np.linalg.lstsq(truth, pixels, rcond=None)[0]
    for _ in range(10):
        brightness = np.clip(size / np.maximum(np.linalg.norm(truth @ spectra, axis=1, keepdims=True), 1e-6), 0.2, 5)
        spectra = np.maximum(np.linalg.lstsq(truth, pixels / brightness, rcond=None)[0], 1e-4)
    return unmixed(s.case, with_endmembers(s.unmixer, spectra))


def always_the_mean(s: Setting) -> np.ndarray:
    """The reference's mean everywhere: what an estimate must beat to say anything of a pixel."""
    reference = _reference(s)
    mean = np.nanmean(reference, axis=(1, 2), keepdims=True)
    return np.broadcast_to(mean, reference.shape)


def quadratic(s: Setting) -> np.ndarray:
    """Least squares on bands, their squares and products, fitted to the reference itself; of few bands only."""
    reference = _reference(s)
    pixels = s.case.cube.reshape(-1, len(s.case.bands))[:, s.case.bands.good]
    if pixels.shape[1] > MOST_BANDS_SQUARED:
        raise LookupError("more bands than a quadratic form is fitted to")
    upper = np.triu_indices(pixels.shape[1])
    products = (pixels[:, :, None] * pixels[:, None])[:, upper[0], upper[1]]
    terms = np.column_stack([np.ones(len(pixels)), pixels, products])
    truth = reference.reshape(len(reference), -1).T
    found = terms @ np.linalg.lstsq(terms, truth, rcond=None)[0]
    return found.T.reshape(reference.shape)


def _reference(s: Setting) -> np.ndarray:
    if s.case.reference is None:
        raise LookupError("no reference abundances")
    return s.case.reference


# -- peers ------------------------------------------------------------------------------------------------------------


def by_vca(s: Setting, fit: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> np.ndarray:
    endmembers = peers.vca(s.pixels(), len(s.materials), s.seed)
    return peers.matched(s.maps(lambda x: fit(x, endmembers)), s.case)


def by_library(s: Setting, fit: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> np.ndarray:
    means = library_means(s)[:, s.case.bands.good]
    return s.maps(lambda x: fit(x, means))


def sparse(x: np.ndarray, library: np.ndarray) -> np.ndarray:
    return peers.normalised(peers.sunsal(x, library))


def sunsal_library(s: Setting) -> np.ndarray:
    """SUnSAL with many spectra of every prompt; the coefficients of a material are added up."""
    classes = library(s.materials, s.case.bands, most=40)
    atoms = np.concatenate(classes)[:, s.case.bands.good].astype(np.float64)
    owner = np.eye(len(classes))[np.repeat(np.arange(len(classes)), [len(c) for c in classes])]
    return s.maps(lambda x: peers.normalised(peers.sunsal(x, atoms) @ owner))


@dataclass(frozen=True)
class Method:
    """A row of the table. `once`: one run will do, for it does not depend on the seed; `peer`: not ours in any part."""

    name: str
    run: Callable[[Setting], np.ndarray]
    once: bool = False
    peer: bool = False


def _towers() -> Iterator[Method]:
    for tower in range(RANDOM_TOWERS):
        yield Method("random text tower", lambda s, tower=tower: random_tower(s, tower), once=True)


METHODS: tuple[Method, ...] = (
    Method("**ours, from words**", ours),
    Method("ours, area mode", in_area_mode),
    Method("without library: the scene's endmembers alone", without_library),
    Method("without penalty", no_penalty),
    Method("uniform penalty", uniform_penalty),
    Method("without semantic prior: VCA, named by the encoder, no penalty", blind_endmembers),
    Method("without adaptation: decoder's typical spectra", decoder_typical, once=True),
    Method("fixed library means instead of decoder and scene", fixed_library, once=True),
    *_towers(),
    Method("VCA + FCLS, named by the reference", partial(by_vca, fit=peers.fcls), peer=True),
    Method("VCA + normalised NNLS, named by the reference", partial(by_vca, fit=peers.nnls), peer=True),
    Method("library means + FCLS", partial(by_library, fit=peers.fcls), once=True, peer=True),
    Method("library means + normalised NNLS", partial(by_library, fit=peers.nnls), once=True, peer=True),
    Method("SUnSAL, library means", partial(by_library, fit=sparse), once=True, peer=True),
    Method("SUnSAL, up to 40 library spectra a material", sunsal_library, once=True, peer=True),
    Method("always the mean of the reference", always_the_mean, once=True, peer=True),
    Method("quadratic least squares, fitted to the reference", quadratic, once=True, peer=True),
    Method("oracle: endmembers fitted to the reference", oracle_endmembers, once=True),
)

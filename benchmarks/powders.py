"""Powders of minerals mixed grain by grain: areal against intimate mixing, on simulated scenes of known fractions.

    python -m benchmarks.powders                     # the split test of the corpus, 20 scenes
    python -m benchmarks.powders --split tune --scenes 8

A scene is a tray of powders: two to five minerals, each a measured spectrum of the corpus, a few pixels of it pure and
the rest random mixtures by mass. The forward model knows more than `core/mixing.py` assumes: Hapke's (2002, Icarus 157,
523-534) closer multiple scattering, grains that scatter forward or back, incidence of 15 to 45 and emergence of 0 to 15
degrees, grains of other sizes than those of the library, and, between mass and cross-section, minerals of unlike size
times density. The words are the names of the minerals.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from clip_unmix_qgis.core.abundance.estimator import AbundanceEstimator
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.mixing import to_albedo
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.language.lexicon import bundled_lexicon

from .measure import table
from .spectra import CORPUS, covers, sensor_bands, through

MINERALS = (2, 5)
PIXELS, PURE = 400, 5  # of a scene, of each of its minerals
GRAIN_SIZE = 0.5  # against the library's, standard deviation of the logarithm
MASS_TO_SECTION = 0.3  # size times density, standard deviation of the logarithm
INCIDENCE_DEG, EMERGENCE_DEG = (15.0, 45.0), (0.0, 15.0)
ASYMMETRY = 0.4  # of the phase function 1 + b cos(g), at most
SNR = 200.0
SENSOR = "enmap"


@dataclass(frozen=True)
class Tray:
    """Powders (n, b) of the minerals `concepts`, with their true fractions (n, p) by mass and by cross-section; `pure`
    (p, b) are the powders of each alone.
    """

    spectra: np.ndarray
    bands: Bands
    concepts: tuple[str, ...]
    mass: np.ndarray
    section: np.ndarray
    pure: np.ndarray


def reflected(albedo: np.ndarray, incidence: float, emergence: float, asymmetry: float) -> np.ndarray:
    """Reflectance relative to a white standard of grains with single-scattering albedo, angles in degrees (Hapke 2002,
    eq. 13, without opposition effect).
    """
    mu0, mu = np.cos(np.deg2rad([incidence, emergence]))
    gamma = np.sqrt(np.clip(1 - albedo, 0, 1))
    r0 = (1 - gamma) / (1 + gamma)

    def h(x: float) -> np.ndarray:
        return 1 / (1 - albedo * x * (r0 + (1 - 2 * r0 * x) / 2 * np.log((1 + x) / x)))

    phase = 1 + asymmetry * np.cos(np.deg2rad(incidence - emergence))
    return albedo * (phase + h(mu0) * h(mu) - 1) / ((1 + 2 * mu0) * (1 + 2 * mu))


def tray(pools: dict[str, np.ndarray], bands: Bands, rng: np.random.Generator) -> Tray:
    """A scene of some of the minerals of `pools`: concept -> reflectance (k, b) at the bands."""
    names = sorted(pools)
    p = int(rng.integers(MINERALS[0], min(MINERALS[1], len(names)) + 1))
    concepts = tuple(str(name) for name in rng.choice(names, p, replace=False))
    albedo = to_albedo(np.array([pools[name][rng.integers(len(pools[name]))] for name in concepts], np.float64))
    size = np.exp(GRAIN_SIZE * rng.standard_normal((p, 1)))
    albedo = albedo / (albedo + size * (1 - albedo))
    mass = np.concatenate([np.repeat(np.eye(p), PURE, axis=0), rng.dirichlet(np.ones(p), PIXELS - p * PURE)])
    section = mass / np.exp(MASS_TO_SECTION * rng.standard_normal(p))
    section /= section.sum(1, keepdims=True)
    angles = rng.uniform(*INCIDENCE_DEG), rng.uniform(*EMERGENCE_DEG), rng.uniform(-ASYMMETRY, ASYMMETRY)
    seen = reflected(section @ albedo, *angles)
    noise = seen.mean() / SNR * rng.standard_normal(seen.shape)
    spectra = (seen + noise).astype(np.float32)
    return Tray(spectra, bands, concepts, mass, section, reflected(albedo, *angles))


def minerals(split: str, bands: Bands) -> dict[str, np.ndarray]:
    """Measured spectra (k, b) of the corpus by mineral, of a split; those of *mineral* itself have no name."""
    lexicon, found = bundled_lexicon(), {}
    with np.load(CORPUS) as source:
        nm, split_of, concept = source["wavelengths_nm"], source["split"], source["concept"]
        measured, spectra = source["measured"], source["spectra"]
    for name in np.unique(concept[split_of == split]):
        if name in lexicon.concepts and "mineral" in lexicon.ancestors(str(name)):
            rows = np.flatnonzero((concept == name) & (split_of == split) & measured.astype(bool))
            seen = [through(nm, spectra[row], bands) for row in rows if covers(nm, spectra[row], bands)]
            if seen:
                found[str(name)] = np.array(seen)
    return found


def from_words(of: Tray, mixing: str, illumination: str, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Fractions (n, p) that a run finds from the minerals' names, and half widths of their intervals."""
    anchors = Anchors()
    words = centred([anchors[name] for name in of.concepts])
    options = {"mixing": mixing, "illumination": illumination, "seed": seed}
    model = SpectralModel.load(of.bands, words, device="cpu", threads=1, **options)
    maps = prepare(model.with_minerals(range(len(of.concepts))), of.spectra).unmix(of.spectra)
    return maps.abundance, maps.uncertainty


def from_pure(of: Tray, mixing: str, illumination: str) -> np.ndarray:
    """Fractions (n, p) where the pure powders are given."""
    p = len(of.concepts)
    ends, pixels = torch.from_numpy(of.pure), torch.from_numpy(of.spectra)
    estimator = AbundanceEstimator(ends[None], torch.ones(1), torch.arange(p), illumination, mixing)
    return estimator(pixels, torch.zeros(len(pixels), p)).share.numpy()


def rmse(found: np.ndarray, truth: np.ndarray) -> float:
    return float(np.sqrt(np.mean((found - truth) ** 2)))


def measure(trays: Sequence[Tray]) -> str:
    """The table: mean RMSE over the trays, and how often the 90 % intervals hold the fraction by cross-section."""
    rows = [["", "by cross-section", "by mass", "inside the 90 % interval"]]
    for given in ("words", "pure powders"):
        for mixing in ("areal", "intimate"):
            for illumination in ("shade-normalised", "area"):
                section, mass, inside = [], [], []
                for of in trays:
                    if given == "words":
                        found, width = from_words(of, mixing, illumination)
                        inside.append(np.mean(np.abs(found - of.section) <= width))
                    else:
                        found = from_pure(of, mixing, illumination)
                    section.append(rmse(found, of.section))
                    mass.append(rmse(found, of.mass))
                told = f"{np.mean(inside):.0%}" if inside else ""
                name = f"{given}, {mixing}, {illumination}"
                rows.append([name, f"{np.mean(section):.3f}", f"{np.mean(mass):.3f}", told])
    even = [np.full_like(of.mass, 1 / of.mass.shape[1]) for of in trays]
    section = np.mean([rmse(shares, of.section) for shares, of in zip(even, trays)])
    mass = np.mean([rmse(shares, of.mass) for shares, of in zip(even, trays)])
    rows.append(["always even", f"{section:.3f}", f"{mass:.3f}", ""])
    return table(rows)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=("tune", "test"), default="test")
    parser.add_argument("--scenes", type=int, default=20)
    options = parser.parse_args()
    if not CORPUS.is_file():
        print("There is no corpus: make train builds it.", file=sys.stderr)
        return 1
    whole = sensor_bands(SENSOR)
    inside = (whole.centre >= 430) & (whole.centre <= 2440)  # what most of the libraries measured
    bands = Bands(whole.centre[inside], whole.fwhm[inside], whole.good[inside])
    pools = minerals(options.split, bands)
    trays = [tray(pools, bands, np.random.default_rng(seed)) for seed in range(options.scenes)]
    print(f"{len(trays)} trays of {', '.join(sorted(pools))} ({options.split}); RMSE of the fractions\n")
    print(measure(trays))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Simulated sensors for training: the band tables of real instruments, random ones, and the bands that scenes lack."""

from __future__ import annotations

import functools

import numpy as np

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.raster import sensors as presets

# The presets that the weights were trained with; others came later, and would change what is drawn.
PRESETS = (
    "aviris-classic", "aviris-ng", "casi", "desis", "emit", "enmap", "hymap", "landsat-8-9", "prisma", "sentinel-2",
)  # fmt: skip
# Instruments without a preset. name: (first nm, last nm, number of bands, FWHM nm); nominal figures of their documents
SPECTROMETERS = {
    "HYDICE": (400, 2500, 210, 10),
    "HySpex VNIR": (410, 990, 160, 4.5),
    "HySpex SWIR": (967, 2500, 256, 7),
    "SAMSON": (401, 889, 156, 3.2),
    "ROSIS": (430, 860, 103, 5),
    "Hyperion": (426, 2395, 198, 10),
    "AisaFENIX": (380, 2500, 421, 7),
}
# name: (centre nm, FWHM nm) of each band; the operators' band tables
MULTISPECTRAL = {
    "WorldView-2": ((427, 55), (478, 60), (546, 70), (608, 40), (659, 60), (724, 40), (833, 120), (949, 180)),
    "WorldView-3": (
        *((426, 40), (481, 60), (547, 70), (605, 40), (661, 60), (723, 40), (825, 120), (914, 180)),
        *((1210, 30), (1572, 40), (1661, 40), (1730, 40), (2164, 40), (2203, 40), (2259, 50), (2329, 70)),
    ),
    "SuperDove": ((443, 20), (490, 50), (531, 36), (565, 36), (610, 20), (665, 30), (705, 15), (865, 40)),
    "PlanetScope": ((485, 60), (545, 90), (630, 80), (820, 80)),
    "SPOT 5": ((545, 90), (645, 70), (835, 110), (1665, 170)),
}
VAPOUR_NM = ((1340, 1450), (1790, 1970))  # windows in which water vapour leaves no light
LEAST_OF_FEW = 6
MANY = 30  # bands from which an instrument counts as a spectrometer
FEW = 0.22  # share of real sensors of few bands among the sensors of training


@functools.lru_cache(maxsize=1)
def real() -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Centres and widths (b,) in nm of every real instrument: the presets with their usual stacks, and the tables
    above.
    """
    tables = {}
    for name in PRESETS:
        sensor = presets.load(name)
        for centre, fwhm in sensor.tables:
            tables[f"{sensor.title}, {len(centre)} bands"] = (centre, fwhm)
        for subset in sensor.subsets:
            tables[f"{sensor.title}, {len(subset)} bands"] = sensor.match(subset, "")[:2]
    for name, (first, last, count, width) in SPECTROMETERS.items():
        tables[name] = (np.linspace(first, last, count), np.full(count, float(width)))
    for name, bands in MULTISPECTRAL.items():
        tables[name] = (np.array([b[0] for b in bands], float), np.array([b[1] for b in bands], float))
    return tables


def multispectral(rng: np.random.Generator) -> Bands:
    """One of the real sensors of few bands, all of them good."""
    few = [table for table in real().values() if LEAST_OF_FEW <= len(table[0]) < MANY]
    centre, fwhm = few[rng.integers(len(few))]
    return Bands(centre, fwhm, np.ones(len(centre), bool))


def random_bands(rng: np.random.Generator, few: float = FEW) -> Bands:
    """A real sensor (a share of `few` has few bands), or a random one; with dead bands, cut ranges and water-vapour
    windows as scenes have them.
    """
    kind = rng.random()
    if kind < 0.82:
        many = [t for t in real().values() if (len(t[0]) >= MANY) == (kind < 0.82 - few)]
        centre, fwhm = many[rng.integers(len(many))]
    elif kind < 0.94:
        first, last = rng.uniform(370, 550), rng.choice([rng.uniform(850, 1100), rng.uniform(1600, 2500), 2450])
        count = int(rng.integers(MANY, 300))
        centre, fwhm = np.linspace(first, last, count), np.full(count, rng.uniform(3, 25))
    else:  # a filter wheel: few bands anywhere
        count = int(rng.integers(5, 20))
        centre = np.sort(rng.uniform(420, rng.choice([950, 1700, 2350]), count))
        fwhm = rng.uniform(10, 120, count)
    good = np.ones(len(centre), bool)
    if len(centre) < MANY:
        return Bands(centre, fwhm, good)
    if rng.random() < 0.7:
        for low, high in VAPOUR_NM:
            good &= ~((centre > low + rng.uniform(-25, 15)) & (centre < high + rng.uniform(-15, 25)))
    if rng.random() < 0.3:
        good &= (centre > rng.uniform(380, 470)) & (centre < rng.uniform(2300, 2500))
    if rng.random() < 0.3:
        good &= rng.random(len(centre)) > rng.uniform(0, 0.4)
    if good.sum() < 8:
        good[:] = True
    return Bands(centre, fwhm, good)


def responses(bands: Bands, grid_nm: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Gaussian responses of the bands on a spectral grid, (grid, b), with a small wavelength error (shifted
    wavelengths).
    """
    centre = bands.centre + rng.normal(0, 0.7)
    sigma = np.maximum(bands.fwhm, 5) / 2.3548
    response = np.exp(-0.5 * ((grid_nm[:, None] - centre[None]) / sigma[None]) ** 2)
    return (response / np.maximum(response.sum(0), 1e-12)).astype(np.float32)

"""Simulated sensors and their defects, for training: what a spectrum looks like through any instrument."""

from __future__ import annotations

import numpy as np

from clip_unmix_qgis.core.bands import Bands

# name: (first nm, last nm, number of bands, FWHM nm); nominal figures of the instruments' documents
SPECTROMETERS = {
    "AVIRIS-Classic": (366, 2497, 224, 10),
    "AVIRIS-NG": (376, 2500, 425, 5.5),
    "EnMAP": (420, 2450, 224, 9),
    "PRISMA": (402, 2497, 234, 11),
    "EMIT": (381, 2493, 285, 8.5),
    "HyMap": (450, 2480, 126, 16),
    "HYDICE": (400, 2500, 210, 10),
    "DESIS": (402, 1000, 235, 3.5),
    "CASI": (368, 1050, 72, 10),
    "HySpex VNIR": (410, 990, 160, 4.5),
    "SAMSON": (401, 889, 156, 3.2),
    "ROSIS": (430, 860, 103, 5),
    "Hyperion": (426, 2395, 198, 10),
}
MULTISPECTRAL = {
    "Sentinel-2": [
        (443, 20),
        (492, 65),
        (560, 35),
        (665, 30),
        (704, 15),
        (741, 15),
        (783, 20),
        (833, 105),
        (865, 20),
        (945, 20),
        (1614, 90),
        (2202, 175),
    ],
    "Landsat 8": [(443, 16), (482, 60), (561, 57), (655, 37), (865, 28), (1609, 85), (2201, 187)],
    "WorldView-3": [
        (426, 40),
        (481, 60),
        (547, 70),
        (605, 40),
        (661, 60),
        (723, 40),
        (825, 120),
        (914, 180),
        (1210, 30),
        (1572, 40),
        (1661, 40),
        (1730, 40),
        (2164, 40),
        (2203, 40),
        (2259, 50),
        (2329, 70),
    ],
    "Sentinel-2 10 bands": [
        (492, 65),
        (560, 35),
        (665, 30),
        (704, 15),
        (741, 15),
        (783, 20),
        (833, 105),
        (865, 20),
        (1614, 90),
        (2202, 175),
    ],
}


def random_bands(rng: np.random.Generator) -> Bands:
    """A real sensor, or a random one; with bad bands, cut ranges and water-vapour windows as scenes have them."""
    kind = rng.random()
    if kind < 0.16:
        table = np.array(list(MULTISPECTRAL.values())[rng.integers(len(MULTISPECTRAL))], float)
        return Bands(table[:, 0], table[:, 1], np.ones(len(table), bool))
    if kind < 0.75:
        first, last, count, width = list(SPECTROMETERS.values())[rng.integers(len(SPECTROMETERS))]
    else:
        first = rng.uniform(370, 550)
        last = rng.choice([rng.uniform(850, 1100), rng.uniform(1600, 2500), 2450])
        count, width = int(rng.integers(30, 300)), rng.uniform(3, 25)
    centre = np.linspace(first, last, count) + rng.normal(0, 0.3)
    good = np.ones(count, bool)
    if rng.random() < 0.7:
        for low, high in ((1340, 1450), (1790, 1970)):
            good &= ~((centre > low + rng.uniform(-25, 15)) & (centre < high + rng.uniform(-15, 25)))
    if rng.random() < 0.3:
        good &= (centre > rng.uniform(380, 470)) & (centre < rng.uniform(2300, 2500))
    if rng.random() < 0.3:
        good &= rng.random(count) > rng.uniform(0, 0.4)
    if good.sum() < 8:
        good[:] = True
    return Bands(centre, np.full(count, width), good)


def responses(bands: Bands, grid_nm: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Gaussian responses of the bands on a spectral grid, (grid, b), with a small wavelength error."""
    centre = bands.centre + rng.normal(0, 0.7)
    sigma = np.maximum(bands.fwhm, 5) / 2.3548
    response = np.exp(-0.5 * ((grid_nm[:, None] - centre[None]) / sigma[None]) ** 2)
    return (response / np.maximum(response.sum(0), 1e-12)).astype(np.float32)


def residual_atmosphere(grid_nm: np.ndarray, count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Gain and offset (count, grid) that imperfect correction leaves: haze, a smooth tilt, oxygen and water-vapour lines."""
    wl = grid_nm[None]
    gain = (
        1
        + rng.normal(0, 0.04, (count, 1)) * (wl - 1000) / 1000
        + rng.normal(0, 0.03, (count, 1)) * np.sin(wl / rng.uniform(80, 500, (count, 1)) + rng.uniform(0, 6, (count, 1)))
    )
    for centre, width, depth in ((760, 4, 0.08), (820, 10, 0.03), (940, 22, 0.10), (1135, 25, 0.10)):
        gain = gain * (1 + rng.normal(0, depth, (count, 1)) * rng.integers(0, 2, (count, 1)) * np.exp(-0.5 * ((wl - centre) / width) ** 2))
    haze = (
        rng.choice([0, 1], (count, 1), p=[0.5, 0.5]) * rng.exponential(0.008, (count, 1)) * (wl / 450) ** -rng.uniform(0.5, 3.5, (count, 1))
    )
    return gain.astype(np.float32), haze.astype(np.float32)

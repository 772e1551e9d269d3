"""Make the bundled sample scene: a simulated landscape of measured spectra, with its known truth.

    python -m training.sample_scene --out resources/sample

The spectra come from the package `earthlib`: measured soils, litter, roof tiles and asphalt; its green canopies are
PROSAIL simulations. Only spectra of the split `test` are used (training/spectrum.py): none reached any weight or the
choice of a constant. Within a class spectra vary from place to place; pixels are mixtures with known fractions; slope
and shade change the brightness; noise grows toward the ends of the range. Bands follow EnMAP (224 bands, 420-2450 nm),
two of them are bad; corners outside the tilted swath are nodata.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.crs import CRS
from rasterio.transform import from_origin
from scipy.ndimage import gaussian_filter

from clip_unmix_qgis.core.abundance.illumination import lit_factor
from clip_unmix_qgis.core.bands import Bands

from .libraries import earthlib_library
from .sensors import responses
from .spectrum import GRID_NM, TEST, Spectrum, on_grid, split_of

MATERIALS = {
    "vegetation": ("vegetation",),
    "dry vegetation": ("leaf_litter", "bark", "dry_grass", "wood"),
    "soil": ("soil", "red_soil"),
    "tile roof": ("tile_roof",),
    "asphalt": ("asphalt",),
}
SIZE = 100
NODATA = -32768
BAD_BANDS = (130, 131)
GRID = {
    "driver": "GTiff",
    "width": SIZE,
    "height": SIZE,
    "crs": CRS.from_epsg(32633),
    "transform": from_origin(368000, 5808000, 30, 30),
    "tiled": True,
    "blockxsize": 128,
    "blockysize": 128,
    "compress": "deflate",
}


def enmap_bands() -> Bands:
    """224 bands like EnMAP's: 6.5 nm spacing below 1000 nm, 10 nm above, with their nominal widths."""
    centre = np.concatenate([np.linspace(420, 996, 91), np.linspace(968, 2445, 133)])
    good = np.ones(len(centre), bool)
    good[list(BAD_BANDS)] = False
    return Bands(centre, np.where(np.arange(len(centre)) < 91, 7.5, 10.5), good)


def smooth(rng: np.random.Generator, count: int, sigma: float) -> np.ndarray:
    """Smooth random fields (count, SIZE, SIZE) of unit variance."""
    fields = gaussian_filter(rng.normal(size=(count, SIZE, SIZE)), (0, sigma, sigma), mode="wrap")
    return fields / fields.std((1, 2), keepdims=True)


def fractions(rng: np.random.Generator) -> np.ndarray:
    """Area fractions (5, SIZE, SIZE): fields and groves, a village with roofs, roads; everything blurred as by a 30 m
    pixel.
    """
    fine = 3
    n = SIZE * fine
    cover = np.zeros((5, n, n))
    rows, cols = np.mgrid[:n, :n]
    patches = smooth(rng, 3, 7.0).repeat(fine, 1).repeat(fine, 2)
    patches[1] += 0.2
    best = patches.argmax(0)
    for i in range(3):  # vegetation, dry vegetation, soil
        cover[i] = best == i
    road = (np.abs(cols - (150 + 40 * np.sin(rows / 60))) < 3.2) | (np.abs(rows - 0.6 * cols - 60) < 2.6)
    plaza = (np.abs(rows - 205) < 16) & (np.abs(cols - 195) < 22)
    cover[:, road | plaza] = 0
    cover[4, road | plaza] = 1
    for _ in range(150):
        r, c = rng.normal(205, 32), rng.normal(200, 38)
        h, w = rng.uniform(3, 9, 2)
        house = (np.abs(rows - r) < h / 2) & (np.abs(cols - c) < w / 2)
        cover[:, house] = 0
        cover[3, house] = 1
    cover = gaussian_filter(cover, (0, 1.6, 1.6))
    cover = cover.reshape(5, SIZE, fine, SIZE, fine).mean((2, 4))
    cover[cover < 0.02] = 0
    return cover / cover.sum(0)


def spectra_of(held_out: Iterable[Spectrum]) -> dict[str, list[np.ndarray]]:
    """The spectra (431,) of each material; of roof tiles only those that are not in shade."""
    found: dict[str, list[np.ndarray]] = {material: [] for material in MATERIALS}
    for spectrum in held_out:
        for material, concepts in MATERIALS.items():
            shaded = concepts == ("tile_roof",) and spectrum.reflectance.max() <= 0.25
            if spectrum.concept in concepts and not shaded:
                found[material].append(on_grid(spectrum.wavelengths, spectrum.reflectance))
    return found


def simulated(
    held_out: Iterable[Spectrum], bands: Bands, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Pixels (SIZE, SIZE, b), true shares (5, SIZE, SIZE) of area and of the lit surface, and where no data is."""
    response = responses(bands, GRID_NM, np.random.default_rng(0))
    area = fractions(rng)
    pixels = np.zeros((SIZE, SIZE, len(bands)))
    peaks: list[float] = []
    for i, spectra in enumerate(spectra_of(held_out).values()):
        spectra = [np.interp(GRID_NM, GRID_NM[np.isfinite(s)], s[np.isfinite(s)]) for s in spectra]
        chosen = np.array(spectra)[rng.permutation(len(spectra))[:8]] @ response
        weight = np.exp(1.2 * smooth(rng, len(chosen), 5.0))
        weight /= weight.sum(0)
        local = np.einsum("krc,kb->rcb", weight, chosen)
        pixels += area[i][..., None] * local
        peaks.append(local.max(-1).mean())
        name = list(MATERIALS)[i]
        print(f"{name:15s} {len(chosen)} of {len(spectra)} held-out spectra, covers {area[i].mean():.1%}")
    lit = area * lit_factor(torch.tensor(peaks)).numpy()[:, None, None]
    lit /= lit.sum(0)
    illumination = np.clip(0.92 + 0.14 * smooth(rng, 1, 9.0)[0], 0.45, 1.2)
    pixels *= illumination[..., None]
    noise = (
        0.0015
        + 0.004 * (np.exp(-(bands.centre - 420) / 40) + np.exp((bands.centre - 2450) / 60))
        + 0.004 * np.exp(-0.5 * ((bands.centre - 1400) / 40) ** 2)
    )
    pixels += rng.normal(size=pixels.shape) * noise
    pixels[..., list(BAD_BANDS)] = rng.uniform(-0.1, 0.9, (SIZE, SIZE, len(BAD_BANDS)))
    rows, cols = np.mgrid[:SIZE, :SIZE]
    outside = (rows + 5 * cols < 60) | ((SIZE - 1 - rows) + 5 * (SIZE - 1 - cols) < 60)
    return pixels, area, lit, outside


def write_scene(path: Path, pixels: np.ndarray, outside: np.ndarray, bands: Bands) -> None:
    """The cube as int16 GeoTIFF, with wavelengths, widths and good bands."""
    stored = np.round(np.clip(pixels, -0.05, 1.5) * 10000).astype("int16").transpose(2, 0, 1)
    stored[:, outside] = NODATA
    with rasterio.open(
        path,
        "w",
        count=len(bands),
        dtype="int16",
        nodata=NODATA,
        interleave="pixel",
        predictor=2,
        zlevel=9,
        **GRID,
    ) as target:
        target.write(stored)
        target.scales = [1e-4] * len(bands)
        target.update_tags(
            TITLE="Simulated sample scene of CLIP Unmix",
            SIMULATED="yes: measured and simulated spectra of the package earthlib, mixed by training/sample_scene.py",
        )
        for i in range(len(bands)):
            target.update_tags(
                i + 1,
                wavelength=f"{bands.centre[i]:.2f}",
                wavelength_units="Nanometers",
                fwhm=f"{bands.fwhm[i]:.2f}",
                bbl=str(int(bands.good[i])),
            )
            target.set_band_description(i + 1, f"{bands.centre[i]:.1f} nm")


def write_truths(folder: Path, area: np.ndarray, lit: np.ndarray, outside: np.ndarray) -> None:
    for name, truth in (("area", area), ("lit", lit)):
        truth = np.where(outside, np.nan, truth).astype("float32")
        with rasterio.open(
            folder / f"sample_truth_{name}.tif",
            "w",
            count=5,
            dtype="float32",
            nodata=np.nan,
            predictor=3,
            **GRID,
        ) as target:
            target.write(np.round(truth, 4))
            target.update_tags(
                MEANING="share of the pixel's area"
                if name == "area"
                else "share of the lit surface, dark materials raised (clip_unmix_qgis/core/abundance/illumination.py)"
            )
            for i, material in enumerate(MATERIALS):
                target.set_band_description(i + 1, material)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("resources/sample"))
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    bands = enmap_bands()
    held_out = [s for s in earthlib_library() if split_of(s.sample) == TEST]
    pixels, area, lit, outside = simulated(held_out, bands, np.random.default_rng(arguments.seed))
    arguments.out.mkdir(parents=True, exist_ok=True)
    write_scene(arguments.out / "sample_scene.tif", pixels, outside, bands)
    write_truths(arguments.out, area, lit, outside)


if __name__ == "__main__":
    main()

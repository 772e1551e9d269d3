"""The scenes of the evaluation: cube, bands, prompts in English, reference and how to score.

Every cube goes through `raster.Scene`, as a user's file does, so that the plugin's own checks of bands and values act
on it.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile
from rasterio.transform import from_origin
from rasterio.windows import Window
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.paths import RESOURCES
from clip_unmix_qgis.raster import sensors
from clip_unmix_qgis.raster.scene import Scene
from training.measured_sites import SITES_FILE, MeasuredSites

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared/data"
Figures = dict[str, float]


@dataclass(frozen=True)
class Case:
    """`cube` (rows, cols, b) is reflectance, NaN where invalid; `reference` (p, rows, cols) abundances, or None where
    only points are known; `score` takes abundances (p, rows, cols) and returns figures, the leading one first. It looks
    at `scored` (rows, cols) alone, where that is given. Where people measured the truth on the ground or from the air,
    `held` takes abundances and half-widths (p, rows, cols) and returns how much of it lies inside these intervals.
    """

    name: str
    cube: np.ndarray
    bands: Bands
    prompts: tuple[str, ...]
    score: Callable[[np.ndarray], Figures]
    reference: np.ndarray | None = None
    scored: np.ndarray | None = None
    held: Callable[[np.ndarray, np.ndarray], float] | None = None

    @property
    def spectra(self) -> np.ndarray:
        """The valid pixels (n, b)."""
        flat = self.cube.reshape(-1, len(self.bands))
        return flat[np.isfinite(flat[:, self.bands.good]).all(1)]


def armse(estimate: np.ndarray, reference: np.ndarray) -> float:
    """sqrt(mean over pixels and materials of the squared error); both (p, rows, cols), NaN in `reference` where nothing
    is known.
    """
    known = np.isfinite(reference)
    if not np.isfinite(estimate[known]).all():
        raise ValueError("abundances are missing where the reference has some")
    return float(np.sqrt(np.mean((estimate - reference)[known] ** 2)))


def against(reference: np.ndarray) -> Callable[[np.ndarray], Figures]:
    """The score of a scene whose abundances are known everywhere."""
    return lambda estimate: {"aRMSE": armse(estimate, reference)}


def read(path: str | Path, wavelengths: str | Path | None = None) -> tuple[np.ndarray, Bands]:
    """A raster as the plugin reads it: reflectance (rows, cols, b) and its bands."""
    with Scene.open(path, wavelengths=wavelengths) as scene:
        return scene.read(Window(0, 0, scene.cols, scene.rows)), scene.bands


def as_read(cube: np.ndarray, bands: Bands) -> tuple[np.ndarray, Bands]:
    """A cube made here, as the plugin reads it from a GeoTIFF: with the bands that it finds to be useless
    marked bad.
    """
    rows, cols, count = cube.shape
    grid = {"height": rows, "width": cols, "count": count, "transform": from_origin(0, 0, 30, 30)}
    with MemoryFile() as memory:
        with memory.open(driver="GTiff", dtype="float32", nodata=np.nan, **grid) as target:
            target.write(cube.transpose(2, 0, 1).astype(np.float32))
            for i in range(count):
                target.update_tags(
                    i + 1,
                    wavelength=repr(float(bands.centre[i])),
                    wavelength_units="nm",
                    fwhm=repr(float(bands.fwhm[i])),
                    bbl=str(int(bands.good[i])),
                )
        return read(memory.name)


# -- scenes -----------------------------------------------------------------------------------------------------------


def samson() -> Case:
    """Airborne, 401-889 nm, against the widely used reference, which ignores brightness."""
    cube, bands = read(DATA / "scenes/samson.tif")
    reference = np.load(DATA / "references/samson.npz")["abundances"]
    return Case("samson", cube, bands, ("soil", "tree", "water"), against(reference), reference)


def potsdam() -> Case:
    """EnMAP: grass + tree at 100 points whose vegetation fraction was mapped from aerial imagery."""
    cube, bands = read(DATA / "scenes/enmap_potsdam.tif")
    rows, cols, truth = np.load(DATA / "references/enmap_potsdam.npz")["vegetation_fraction_row_col_value"].T
    where = rows.astype(int), cols.astype(int)

    def score(estimate: np.ndarray) -> Figures:
        vegetation = estimate[2:4].sum(0)[where]
        r = np.corrcoef(vegetation, truth)[0, 1] if np.ptp(vegetation) > 0 else np.nan
        return {"MAE": float(np.abs(vegetation - truth).mean()), "r": float(r)}

    def held(estimate: np.ndarray, half_width: np.ndarray) -> float:
        """As if the errors of grass and tree were independent."""
        half = np.sqrt(np.square(half_width[2:4]).sum(0)[where])
        return float(np.mean(np.abs(estimate[2:4].sum(0)[where] - truth) <= half))

    prompts = ("roof", "pavement", "grass", "tree", "bare soil", "water")
    scored = np.zeros(cube.shape[:2], bool)
    scored[where] = True
    return Case("potsdam", cube, bands, prompts, score, scored=scored, held=held)


def muufl() -> Case:
    """CASI, 64 bands; the reference is an algorithm's output, of unknown method, with shadow as a material."""
    cube, bands = read(DATA / "scenes/muufl_crop.tif")
    reference = np.load(DATA / "references/muufl_crop.npz")["abundances"]
    return Case("muufl", cube, bands, ("roof", "grass", "tree", "shadow", "asphalt"), against(reference), reference)


def moffett() -> Case:
    """AVIRIS, Moffett Field. The file states no wavelengths: its 184 bands are taken as 6-106, 120-153 and 174-222 of
    224.

    Those are the three runs in which its vegetation endmember fits measured and simulated canopies best (0.02 rad). The
    reference calls the endmember with the red edge "soil" and the bright one without it "vegetation"; here they are
    called what they are.
    """
    centre, fwhm = sensors.load("aviris-classic").tables[0]
    kept = np.concatenate([np.arange(5, 106), np.arange(119, 153), np.arange(173, 222)])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(DATA / "scenes/moffett_no_wavelengths.tif") as source:
            cube = source.read().transpose(1, 2, 0)
    cube, bands = as_read(cube, Bands(centre[kept], fwhm[kept], np.ones(len(kept), bool)))
    reference = np.load(DATA / "references/moffett.npz")["abundances"]
    return Case("moffett", cube, bands, ("water", "soil", "vegetation"), against(reference), reference)


def sample() -> Case:
    """The bundled scene, simulated from held-out spectra at EnMAP's bands."""
    cube, bands = read(RESOURCES / "sample/sample_scene.tif")
    with rasterio.open(RESOURCES / "sample/sample_truth_lit.tif") as source:
        reference = source.read(masked=True).filled(np.nan)
    prompts = ("vegetation", "dry vegetation", "soil", "tile roof", "asphalt")
    return Case("sample", cube, bands, prompts, against(reference), reference)


URBAN_PROMPTS = ("asphalt road", "grass", "tree", "roof", "metal", "dirt")


def urban_bands() -> Bands:
    """The 162 kept bands of HYDICE's 210.

    The reference file's wavelengths are evenly spaced, those of the prism spectrometer are not (the red edge would lie
    at 960 nm). Taken here: a monotonic curve through the bands in which the spectra show the green peak, the red edge,
    and water (vapour) at 0.94, 1.13, 1.40, 1.88 um, good to some 10 nm.
    """
    number = np.array([1, 36, 54, 57, 76, 87, 106, 145, 174, 210])
    nm = np.array([400, 552, 678, 715, 942, 1134, 1395, 1880, 2215, 2498])
    dropped = {*range(1, 5), 76, 87, *range(101, 112), *range(136, 154), *range(198, 211)}
    centre = PchipInterpolator(number, nm)(np.arange(1, 211))
    width = np.gradient(centre)
    kept = np.array([band - 1 for band in range(1, 211) if band not in dropped])
    return Bands(centre[kept], width[kept], np.ones(len(kept), bool))


def smooth_field(rng: np.random.Generator, shape: tuple[int, int], sigma: float) -> np.ndarray:
    """A smooth random field with values spread evenly over 0..1."""
    field = gaussian_filter(rng.normal(size=shape), sigma)
    return (np.argsort(np.argsort(field.ravel())) / (field.size - 1)).reshape(shape)


def add_noise(cube: np.ndarray, snr_db: float, rng: np.random.Generator) -> np.ndarray:
    """White noise of one standard deviation in all bands, by the mean power of the valid pixels."""
    sigma = np.sqrt(np.nanmean(cube**2) / 10 ** (snr_db / 10))
    return cube + rng.normal(0, sigma, cube.shape)


def urban(seed: int = 0) -> Case:
    """Semi-real: real abundance maps (every second pixel of 200 x 200) times real spectra of the scene, drawn for each
    pixel.

    Spectra of a class vary smoothly from dark to bright members, with a spread from pixel to pixel; SNR 35 dB.
    """
    rng = np.random.default_rng(seed)
    source = np.load(DATA / "references/urban_hydice_no_cube.npz")
    reference = source["A"][:, 50:250:2, 20:220:2]
    shape = reference.shape[1:]
    cube = np.zeros((*shape, source["lib"].shape[0]))
    for m, abundance in enumerate(reference):
        members = source["lib"][:, source["lib_label"] == m].T
        members = members[np.argsort(members.mean(1))]
        place = smooth_field(rng, shape, 6) + rng.normal(0, 0.1, shape)
        chosen = np.clip(np.rint(place * (len(members) - 1)), 0, len(members) - 1).astype(int)
        cube += abundance[..., None] * members[chosen]
    cube, bands = as_read(add_noise(cube, 35, rng), urban_bands())
    return Case("urban semi-real", cube, bands, URBAN_PROMPTS, against(reference), reference)


SITES_PROMPTS = ("green vegetation", "dry vegetation", "bare soil")


def field_sites() -> Case:
    """Cover measured at field sites in Australia (star transects), one pixel a site, of the half that the scene network
    was not trained on. Nothing lies beside anything: the raster is one column of sites.
    """
    sites = MeasuredSites.read(DATA / SITES_FILE, that_teach=False)
    cube, bands = as_read(sites.reflectance[:, None], sites.bands)
    reference = sites.fraction.T[..., None]

    def score(estimate: np.ndarray) -> Figures:
        r = [np.corrcoef(mine.ravel(), true.ravel())[0, 1] for mine, true in zip(estimate, reference)]
        return {"RMSE": armse(estimate, reference), "r green": r[0], "r dry": r[1], "r bare": r[2]}

    def held(estimate: np.ndarray, half_width: np.ndarray) -> float:
        return float(np.mean(np.abs(estimate - reference) <= half_width))

    return Case("field sites", cube, bands, SITES_PROMPTS, score, reference, held=held)


SCENES: dict[str, Callable[[], Case]] = {
    "samson": samson,
    "potsdam": potsdam,
    "sites": field_sites,
    "muufl": muufl,
    "moffett": moffett,
    "sample": sample,
    "urban": urban,
}

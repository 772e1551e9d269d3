"""Spectra of the corpus: held-out ones to be named, and those of the training split as the library of the peers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

import numpy as np

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.material import Material
from clip_unmix_qgis.raster import sensors
from clip_unmix_qgis.run.supervision import resample

from .scenes import DATA, ROOT, URBAN_PROMPTS, urban_bands

CORPUS = ROOT / ".cache/corpus.npz"
TEN_BANDS = ("B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12")  # Sentinel-2 at 10 and 20 m


@dataclass(frozen=True)
class Naming:
    """Spectra (n, b) to be named among `prompts`; `truth` (n,) indexes them."""

    name: str
    spectra: np.ndarray
    bands: Bands
    prompts: tuple[str, ...]
    truth: np.ndarray
    concepts: tuple[str, ...] = ()


NAMED = {  # concept of the corpus: the English word that is typed
    "lawn": "lawn",
    "shrub": "shrub",
    "crop": "crop",
    "conifer": "conifer",
    "broadleaf_tree": "broadleaf tree",
    "dry_grass": "dry grass",
    "soil": "soil",
    "beach_sand": "beach sand",
    "turbid_water": "turbid water",
    "snow": "snow",
    "asphalt": "asphalt",
    "concrete": "concrete",
    "shingle_roof": "shingle roof",
    "tile_roof": "tile roof",
    "plastic": "plastic",
    "wood": "wood",
    "kaolinite": "kaolinite",
    "montmorillonite": "montmorillonite",
    "gypsum": "gypsum",
    "alunite": "alunite",
}
MOST_OF_A_CONCEPT = 25


def urban_spectra() -> Naming:
    """651 spectra of HYDICE Urban, picked by others from its image."""
    source = np.load(DATA / "references/urban_hydice_no_cube.npz")
    return Naming("urban spectra", source["lib"].T, urban_bands(), URBAN_PROMPTS, source["lib_label"])


def sensor_bands(name: str) -> Bands:
    """The bands of a preset of resources/sensors (Sentinel-2: the ten of `TEN_BANDS`)."""
    sensor = sensors.load(name)
    centre, fwhm = sensor.tables[0]
    if name == "sentinel-2":
        pick = [sensor.names.index(band) for band in TEN_BANDS]
        centre, fwhm = centre[pick], fwhm[pick]
    return Bands(centre, fwhm, np.ones(len(centre), bool))


def covers(nm: np.ndarray, spectrum: np.ndarray, bands: Bands) -> bool:
    """Whether a spectrum, NaN where not measured, reaches over the centres of all bands."""
    known = nm[np.isfinite(spectrum)]
    return len(known) > 1 and known[0] <= bands.centre.min() and known[-1] >= bands.centre.max()


def through(nm: np.ndarray, spectrum: np.ndarray, bands: Bands) -> np.ndarray:
    """A spectrum at `nm`, NaN where not measured, as the bands see it (b,); beyond its ends it goes on as it ends."""
    known = np.isfinite(spectrum)
    return resample(nm, np.interp(nm, nm[known], spectrum[known])[None], bands)[0]


@lru_cache(maxsize=4)
def _training_spectra(path: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Wavelengths (b,), concepts (n,) and spectra (n, b) of the corpus's training split."""
    with np.load(path) as source:
        train = source["split"] == "train"
        return source["wavelengths_nm"], source["concept"][train], source["spectra"][train]


def library(materials: Sequence[Material], bands: Bands, most: int = 200) -> list[np.ndarray]:
    """For each material the spectra (k, b) of its concept and those under it, of the corpus's training split, at most
    `most`.

    A spectrum under two of the materials belongs to the narrower one. LookupError where the corpus or a concept is
    missing.
    """
    if not CORPUS.is_file():
        raise LookupError("no corpus: make train builds it")
    rng = np.random.default_rng(0)
    nm, concepts, spectra = _training_spectra(CORPUS)
    lexicon = bundled_lexicon()
    wanted: dict[str | None, list[str]] = {material.concept: [] for material in materials}
    for concept in np.unique(concepts):
        chain = [concept, *lexicon.ancestors(str(concept))] if concept in lexicon.concepts else [concept]
        owner = next((c for c in chain if c in wanted), None)
        if owner:
            wanted[owner].append(concept)
    found = []
    for material in materials:
        rows = rng.permutation(np.flatnonzero(np.isin(concepts, wanted[material.concept])))
        measured = islice((row for row in rows if covers(nm, spectra[row], bands)), most)
        seen = [through(nm, spectra[row], bands) for row in measured]
        if not seen:
            raise LookupError(f"the corpus has no {material.typed}")
        found.append(np.array(seen))
    return found


def held_out_spectra(sensor: str, seed: int = 0) -> Naming:
    """Spectra of the samples that the corpus keeps for testing, through a sensor; at most 25 of each of twenty
    materials.
    """
    rng = np.random.default_rng(seed)
    source = np.load(CORPUS)
    bands = sensor_bands(sensor)
    inside = (bands.centre >= 410) & (bands.centre <= 2440)  # what most of the libraries measured
    bands = Bands(bands.centre[inside], bands.fwhm[inside], bands.good[inside])
    spectra, truth, concepts = [], [], []
    for concept in NAMED:
        rows = np.flatnonzero((source["split"] == "test") & (source["concept"] == concept))
        measured = [s for s in source["spectra"][rows] if covers(source["wavelengths_nm"], s, bands)]
        seen = rng.permutation(np.array([through(source["wavelengths_nm"], s, bands) for s in measured]))[
            :MOST_OF_A_CONCEPT
        ]
        if len(seen):
            truth.append(np.full(len(seen), len(concepts)))
            spectra.append(seen)
            concepts.append(concept)
    return Naming(
        f"held-out spectra, {sensor}",
        np.concatenate(spectra).astype(np.float32),
        bands,
        tuple(NAMED[c] for c in concepts),
        np.concatenate(truth),
        tuple(concepts),
    )

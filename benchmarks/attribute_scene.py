"""Red, green and blue targets of known area in a simulated scene of the visible and near infrared, through the whole
run: words in, maps out.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import rasterio

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene
from training.attribute_labels import colours
from training.spectrum import GRID_NM as CORPUS_NM
from training.spectrum import TRAIN, filled

from .attributes import at
from .spectra import CORPUS

SIZE = 80  # pixels a side
COLOURS = ("red", "green", "blue")
GROUND = ("lawn", "soil", "asphalt")  # patches, mixed at their borders
KINDS = 3  # of each ground, mixed anew in every pixel
NOISE = 0.004
FIRST_SEED = 10  # those before served to choose the bounds of the evidence


def vnir(count: int = 100) -> Bands:
    return Bands(np.linspace(410, 990, count), np.full(count, 6.0), np.ones(count, bool))


def spectra_of(concept: str, corpus: dict[str, np.ndarray]) -> np.ndarray:
    own = (corpus["concept"] == concept) & (corpus["split"] != TRAIN)
    rows = [row for row in corpus["spectra"][own].astype(float) if np.isfinite(row[10:130]).all()]
    return np.array([filled(row)[np.isin(CORPUS_NM, GRID_NM)] for row in rows])


def simulated(targets: dict[str, np.ndarray], corpus: dict[str, np.ndarray], seed: int) -> tuple[np.ndarray, dict]:
    """Reflectance (b, rows, cols) and the area of each target in pixels: three squares of each with mixed borders."""
    rng, bands = np.random.default_rng(seed), vnir()
    ground = [spectra_of(concept, corpus) for concept in GROUND]
    field = np.cumsum(np.cumsum(rng.normal(size=(len(GROUND), SIZE, SIZE)), 1), 2)
    field = (field - field.mean((1, 2), keepdims=True)) / field.std((1, 2), keepdims=True)
    share = np.exp(4 * field)
    share /= share.sum(0)
    places = {}
    for number, name in enumerate(targets):
        cover = np.zeros((SIZE, SIZE))
        for place in range(3):
            side = float(rng.uniform(3, 7))
            top, left = (
                number * SIZE / 3 + rng.uniform(2, SIZE / 3 - 9),
                place * SIZE / 3 + rng.uniform(2, SIZE / 3 - 9),
            )
            cells = np.arange(SIZE)
            down, across = (
                np.clip(np.minimum(cells + 1, at_ + side) - np.maximum(cells, at_), 0, 1) for at_ in (top, left)
            )
            cover += down[:, None] * across
        places[name] = cover
    left = 1 - sum(places.values())
    image = np.zeros((SIZE, SIZE, len(bands)))
    for part, pure in zip(share * left, ground):
        seen = at(pure[rng.permutation(len(pure))[:KINDS]], bands)
        kind = rng.dirichlet(np.full(len(seen), 0.5), size=(SIZE, SIZE))
        image += part[..., None] * (kind @ seen)
    for name, cover in places.items():
        image += cover[..., None] * at(targets[name][None], bands)[0]
    image *= np.exp(rng.normal(0, 0.08, (SIZE, SIZE, 1)))
    image += rng.normal(0, NOISE, image.shape)
    return np.clip(image, 1e-4, None).transpose(2, 0, 1), {name: cover.sum() for name, cover in places.items()}


def write(path: Path, values: np.ndarray, bands: Bands) -> None:
    count, height, width = values.shape
    transform = rasterio.transform.from_origin(400_000, 5_800_000, 1, 1)
    with rasterio.open(
        path, "w", driver="GTiff", dtype="float32", count=count, height=height, width=width, crs="EPSG:32633",
        transform=transform,
    ) as target:  # fmt: skip
        target.write(values.astype(np.float32))
        for number, (centre, fwhm) in enumerate(zip(bands.centre, bands.fwhm), 1):
            target.update_tags(number, wavelength=f"{centre:.2f}", wavelength_units="Nanometers", fwhm=f"{fwhm:.1f}")


def rows(data: Path, seeds: int = 3) -> Iterable[str]:
    """A table of true and found areas, in pixels, for fabrics and paints."""
    corpus = dict(np.load(CORPUS))
    labelled = colours(data)
    sets = {
        "fabric": "fabric",
        "paint": "paint",
        "plastic": "plastic sheet",
    }
    yield "| targets | seed | " + " | ".join(f"{colour}: true, found" for colour in COLOURS) + " |"
    yield "|---|---|" + "---|" * len(COLOURS)
    for group, words in sets.items():
        for seed in range(FIRST_SEED, FIRST_SEED + seeds):
            rng = np.random.default_rng(seed)
            targets = {}
            for colour in COLOURS:
                own = [one.spectrum for one in labelled if one.group == group and one.term == colour]
                targets[colour] = own[rng.integers(len(own))][np.isin(CORPUS_NM, GRID_NM)]
            values, area = simulated(targets, corpus, seed)
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "targets.tif"
                write(path, values, vnir())
                prompts = [*(f"{colour} {words}" for colour in COLOURS), "lawn", "soil", "asphalt"]
                out = Path(folder) / "out"
                result = unmix_scene(Request(str(path), prompts, out, language="en", device="cpu"))
                found = []
                for entry in result.provenance["outputs"]["abundance"][: len(COLOURS)]:
                    with rasterio.open(out / entry["path"]) as source:
                        found.append(float(np.nansum(source.read(1))))
            cells = [f"{area[colour]:.0f}, {covered:.0f}" for colour, covered in zip(COLOURS, found)]
            yield f"| {words} | {seed} | " + " | ".join(cells) + " |"

"""Things called by their colour, of known area, in simulated scenes of the visible and near infrared (70 bands, 1 m),
through the whole run: words in, maps out.

    python -m benchmarks.attribute_scene            # the scenes that report; --half tune: those that choose

Red, green and blue targets and cloths of 1 to 9 m2 lie beside lawn, trees, soil, asphalt and a roof; others beside
ground of their own colour. The spectra of both halves are of different samples; where the notes know a single one of a
kind it serves both. Colours that the notes tint ("greenish blue") are left out, as nobody can say which word is right.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene
from training.attribute_labels import Labelled, colours
from training.spectrum import GRID_NM as CORPUS_NM
from training.spectrum import TEST, TUNE, filled

from .attributes import at
from .scenes import DATA
from .spectra import CORPUS

SIZE = 80  # pixels a side
KINDS = 3  # of each ground, mixed anew in every pixel
NOISE = 0.004
SEEDS = {TUNE: range(2), TEST: range(40, 43)}
RIGHT = 0.25  # of the true area
DARKEST = 0.02  # mean reflectance at 400-700 nm; what is darker is lost in the noise


@dataclass(frozen=True)
class Setting:
    """Targets (prompt: a group of `training/attribute_labels.py` and a colour) in squares with sides of these many
    pixels, `copies` of each, on patches of ground (prompt: concept) that are mixed at their borders.
    """

    name: str
    targets: Mapping[str, tuple[str, str]]
    ground: Mapping[str, str]
    sides: tuple[float, float] = (3, 7)
    copies: int = 3


def _rgb(word: str, group: str) -> dict[str, tuple[str, str]]:
    return {f"{colour} {word}": (group, colour) for colour in ("red", "green", "blue")}


FIELD = {"lawn": "lawn", "soil": "soil", "asphalt": "asphalt"}
TOWN = {"grass": "lawn", "tree": "broadleaf_tree", "asphalt": "asphalt", "roof": "tile_roof", "soil": "soil"}
SETTINGS = (
    Setting("fabric", _rgb("fabric", "fabric"), FIELD),
    Setting("paint", _rgb("paint", "paint"), FIELD),
    Setting("plastic", _rgb("plastic sheet", "plastic"), FIELD),
    Setting("cloths of 1-9 m2", _rgb("fabric", "fabric"), TOWN, sides=(1, 3), copies=8),
    Setting("paints of 1-9 m2", _rgb("paint", "paint"), TOWN, sides=(1, 3), copies=8),
    Setting("tarp beside water", {"blue tarp": ("plastic", "blue")},
            {"water": "turbid_water", "soil": "soil", "grass": "lawn"}),
    Setting("brown roof beside soil", {"brown roof": ("roof", "brown")}, FIELD),
    Setting("red brick beside red soil", {"red brick": ("brick", "red")},
            {"soil": "red_soil", "grass": "lawn", "asphalt": "asphalt"}),
    Setting("white roof beside sand", {"white roof": ("roof", "white")},
            {"sand": "beach_sand", "grass": "lawn", "water": "turbid_water"}),
    Setting("concrete beside asphalt", {"grey concrete": ("concrete", "grey")},
            {"asphalt": "asphalt", "soil": "soil", "grass": "lawn"}),
)  # fmt: skip


def vnir(count: int = 70) -> Bands:
    return Bands(np.linspace(370, 1045, count), np.full(count, 10.0), np.ones(count, bool))


def pool(labelled: list[Labelled], group: str, term: str, half: str) -> list[np.ndarray]:
    """Spectra (216,) of a colour for a half: what trained nothing reports, the rest goes to both in turn."""
    own: dict[str, Labelled] = {}
    for one in labelled:
        told = one.group == group and one.term == term and one.plain
        if told and one.spectrum[10:71].mean() > DARKEST:
            own.setdefault(one.sample, one)
    held = [name for name, one in sorted(own.items()) if one.split == TEST]
    rest = [name for name, one in sorted(own.items()) if one.split != TEST]
    shared = (held or rest)[half == TEST :: 2] or held or rest
    names = {TUNE: rest, TEST: held}[half] if held and rest else shared
    return [own[name].spectrum[np.isin(CORPUS_NM, GRID_NM)] for name in names]


def spectra_of(concept: str, corpus: dict[str, np.ndarray], half: str) -> np.ndarray:
    """Spectra (n, 216) of a concept, none of which trained anything."""
    own = (corpus["concept"] == concept) & (corpus["split"] == half)
    rows = [row for row in corpus["spectra"][own].astype(float) if np.isfinite(row[10:130]).all()]
    return np.array([filled(row)[np.isin(CORPUS_NM, GRID_NM)] for row in rows])


def squares(count: int, setting: Setting, rng: np.random.Generator) -> np.ndarray:
    """The share (count, SIZE, SIZE) of each target in each pixel: squares that meet no other, with mixed borders."""
    cells, taken = np.arange(SIZE), np.zeros((SIZE, SIZE))
    cover = np.zeros((count, SIZE, SIZE))
    for number in np.repeat(np.arange(count), setting.copies):
        while True:
            side = float(rng.uniform(*setting.sides))
            at_least = rng.uniform(2, SIZE - 2 - side, 2)
            down, across = (
                np.clip(np.minimum(cells + 1, low + side) - np.maximum(cells, low), 0, 1) for low in at_least
            )
            square = down[:, None] * across
            if not (taken[square > 0] > 0).any():
                break
        cover[number] += square
        taken += square
    return cover


def simulated(
    targets: list[np.ndarray], ground: list[np.ndarray], setting: Setting, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Reflectance (b, rows, cols), and the cover (targets, rows, cols); spectra are on the grid."""
    rng, bands = np.random.default_rng(seed), vnir()
    field = np.cumsum(np.cumsum(rng.normal(size=(len(ground), SIZE, SIZE)), 1), 2)
    field = (field - field.mean((1, 2), keepdims=True)) / field.std((1, 2), keepdims=True)
    share = np.exp(4 * field)
    share /= share.sum(0)
    cover = squares(len(targets), setting, rng)
    image = np.zeros((SIZE, SIZE, len(bands)))
    for part, pure in zip(share * (1 - cover.sum(0)), ground):
        seen = at(pure[rng.permutation(len(pure))[:KINDS]], bands)
        kind = rng.dirichlet(np.full(len(seen), 0.5), size=(SIZE, SIZE))
        image += part[..., None] * (kind @ seen)
    for own, pure in zip(cover, targets):
        image += own[..., None] * at(pure[None], bands)[0]
    image *= np.exp(rng.normal(0, 0.08, (SIZE, SIZE, 1)))
    image += rng.normal(0, NOISE, image.shape)
    return np.clip(image, 1e-4, None).transpose(2, 0, 1), cover


def scene(
    setting: Setting, half: str, seed: int, labelled: list[Labelled], corpus: dict[str, np.ndarray]
) -> tuple[np.ndarray, np.ndarray, list[np.ndarray]]:
    """The image (b, rows, cols), the cover (targets, rows, cols), and the targets' spectra (216,)."""
    rng = np.random.default_rng([seed, 1])
    targets = []
    for group, term in setting.targets.values():
        own = pool(labelled, group, term, half)
        targets.append(own[rng.integers(len(own))])
    ground = [spectra_of(concept, corpus, half) for concept in setting.ground.values()]
    return *simulated(targets, ground, setting, seed), targets


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


def found_areas(values: np.ndarray, prompts: list[str], count: int) -> list[float]:
    """The areas in pixels that a run with these English prompts gives the first `count` of them."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "targets.tif", Path(folder) / "out"
        write(path, values, vnir())
        result = unmix_scene(Request(str(path), prompts, out, language="en", device="cpu"))
        areas = []
        for entry in result.provenance["outputs"]["abundance"][:count]:
            with rasterio.open(out / entry["path"]) as source:
                areas.append(float(np.nansum(source.read(1))))
        return areas


def rows(data: Path, half: str = TEST) -> Iterator[str]:
    """A table of true and found areas, in pixels of 1 m2."""
    corpus, labelled = dict(np.load(CORPUS)), colours(data)
    right, count = 0, 0
    yield "| targets | seed | true, found |"
    yield "|---|---|---|"
    for setting in SETTINGS:
        for seed in SEEDS[half]:
            values, cover, _ = scene(setting, half, seed, labelled, corpus)
            true = cover.sum((1, 2))
            found = found_areas(values, [*setting.targets, *setting.ground], len(true))
            good = np.abs(found - true) <= RIGHT * true
            right, count = right + int(good.sum()), count + len(good)
            cells = [
                f"{prompt} {area:.0f}, {of:.0f}{'' if fine else ' (!)'}"
                for prompt, area, of, fine in zip(setting.targets, true, found, good)
            ]
            yield f"| {setting.name} | {seed} | " + "; ".join(cells) + " |"
    yield f"\n{right} of {count} areas are within {RIGHT:.0%}."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--half", choices=(TUNE, TEST), default=TEST)
    arguments = parser.parse_args()
    for row in rows(arguments.data, arguments.half):
        print(row, flush=True)


if __name__ == "__main__":
    main()

"""Are the materials of a scene among the first that are suggested for it, without a word typed?

    python -m benchmarks.suggestions                  # the scenes of the evaluation and simulated ones
    python -m benchmarks.suggestions samson potsdam --seeds 5

A material's rank is that of its own concept; after the first stroke that of the first which is its concept, the next
wider or a next narrower one; after the second that of the first which is its concept or anywhere above or below it:
"4/1/1" is fourth itself, its parent first. Simulated scenes are made of held-out samples (they need the corpus, `make
train`), seen by real sensors; their materials are named as specially as the library names them, which suggestions
seldom do.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass

import numpy as np
import torch

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.biomes import unlikely
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.run.prepare import SAMPLE_PIXELS
from clip_unmix_qgis.run.suggest import rank
from training.library import Library
from training.prepared import unrelated
from training.simulate import Conditions
from training.simulated_scene import scene

from . import scenes, spectra

COUNT = 8
SENSORS = ("enmap", "casi", "sentinel-2", "prisma", "aviris-classic", "hymap")
LEAST_SHARE = 0.05  # of a simulated scene, from which a material is expected among the suggestions
PLACES = {"samson": (36.8, -121.7), "potsdam": (52.4, 13.0)}  # as the files say; the other scenes carry none


@dataclass(frozen=True)
class Scene:
    name: str
    spectra: np.ndarray
    bands: Bands
    truth: tuple[str, ...]


def real(name: str, seed: int, resolver: Resolver) -> Scene:
    case = scenes.urban(seed) if name == "urban" else scenes.SCENES[name]()
    concepts = [material.concept for material in resolver.resolve_all(case.prompts)]
    return Scene(case.name, case.spectra, case.bands, tuple(concept for concept in concepts if concept))


def simulated(library: Library, number: int) -> Scene:
    rng, generator = np.random.default_rng([11, number]), torch.Generator().manual_seed(number)
    rows = unrelated(library, rng, int(rng.integers(3, 7)))
    sensor = SENSORS[number % len(SENSORS)]
    bands = spectra.sensor_bands(sensor)
    inside = (bands.centre >= 410) & (bands.centre <= 2440)
    bands = Bands(bands.centre[inside], bands.fwhm[inside], bands.good[inside])
    conditions = Conditions(snr_db=(25.0, 50.0))
    image = scene(library, torch.tensor(rows), bands, conditions=conditions, vary_by=0.4, rng=rng, generator=generator)
    share = image.fractions.mean((0, 1)).tolist()
    names = [library.names[label] for label in library.label[rows].tolist()]
    truth = tuple(name for name, part in zip(names, share) if part >= LEAST_SHARE)
    return Scene(f"simulated {number}, {sensor}", image.spectra.reshape(-1, len(bands)).numpy(), image.bands, truth)


def suggestions(made: Scene, seed: int, place: tuple[float, float] | None) -> list[str]:
    """The concepts suggested for a scene, best first."""
    anchors, lexicon = Anchors(), bundled_lexicon()
    concepts = list(anchors.index)
    rng = np.random.default_rng(seed)
    sample = made.spectra[np.sort(rng.permutation(len(made.spectra))[:SAMPLE_PIXELS])]
    model = SpectralModel.load(made.bands, centred(anchors.vectors), device="cpu", seed=seed)
    doubtful = unlikely(lexicon, *place) if place else {}
    return [concepts[entry.concept] for entry in rank(model, sample, lexicon, concepts, doubtful, COUNT)]


def ranks(truth: tuple[str, ...], found: list[str]) -> list[tuple[int, int, int]]:
    """Of each true concept the rank of itself, of the first that is it, its parent or child, and of the first in its
    line; 0 for none.
    """
    lexicon = bundled_lexicon()
    parent = {concept.id: concept.parent for concept in lexicon.concepts.values()}

    def first(fits: list[bool]) -> int:
        return fits.index(True) + 1 if any(fits) else 0

    return [
        (
            first([c == true for c in found]),
            first([c in (true, parent[true]) or parent[c] == true for c in found]),
            first([c == true or c in lexicon.ancestors(true) or true in lexicon.ancestors(c) for c in found]),
        )
        for true in truth
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", help=f"of {', '.join(scenes.SCENES)}, simulated; all where none is given")
    parser.add_argument("--seeds", type=int, default=3, help="of each scene (default: 3)")
    parser.add_argument("--scenes", type=int, default=18, help="how many scenes are simulated (default: 18)")
    options = parser.parse_args()
    wanted = options.cases or [*scenes.SCENES, "simulated"]
    resolver, start = Resolver(language="en"), time.perf_counter()
    totals: dict[str, np.ndarray] = {}

    def measure(group: str, made: Scene, seed: int) -> None:
        found = suggestions(made, seed, PLACES.get(group))
        places = ranks(made.truth, found)
        hits = np.array([[*(place > 0 for place in row), True] for row in places]).sum(0)
        totals[group] = totals.get(group, np.zeros(4)) + hits
        cells = ", ".join(
            f"{true} {'/'.join(str(place or '-') for place in row)}" for true, row in zip(made.truth, places)
        )
        print(f"{made.name} (seed {seed}): {cells} | {', '.join(found)}", flush=True)

    for name in scenes.SCENES:
        if name in wanted and (name == "sample" or scenes.DATA.is_dir()):
            for seed in range(options.seeds):
                measure(name, real(name, seed, resolver), seed)
    if "simulated" in wanted and spectra.CORPUS.is_file():
        library = Library(spectra.CORPUS, torch.device("cpu"), split="test")
        for number in range(options.scenes):
            measure("simulated", simulated(library, number), 0)
    print(
        f"\n| scene | true materials among the first {COUNT} | or a parent or child | or any wider or narrower |"
        "\n|---|---|---|---|"
    )
    for group, (own, near, line, all_) in totals.items():
        print(f"| {group} | {own / all_:.2f} | {near / all_:.2f} | {line / all_:.2f} |")
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()

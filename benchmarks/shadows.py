"""The word *shadow*: simulated scenes in which shadows lie, and the same without, where the word is needless.

    python -m benchmarks.shadows                                # 40 scenes of the split `test`, means
    python -m benchmarks.shadows --split tune --scenes 80       # those that constants of `abundance/shade.py` may see
    python -m benchmarks.shadows --real                         # the word typed needlessly into the reference scenes

Each scene is one of `training/prepared.py` on gentle slopes. Shadows are patches with narrow or wide borders or, in a
third of the scenes, a part of every pixel; what they leave is skylight, and light from what stands around. RMSE of the
shares, of all and of shadow alone: without the rule of `abundance/shade.py` (before) and with it (now), and how often
the 90 % interval holds. Needs `.cache/corpus.npz`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice

import numpy as np
import torch

from clip_unmix_qgis.core.model.networks import Networks
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.resolver import Resolver
from training.loop import Run
from training.prepared import CONDITIONS, EASY, SIZE, Simulated, library_of, simulated
from training.simulate import Dice
from training.simulated_scene import smooth_field
from training.spectrum import TEST, TUNE

from . import scenes
from .ablations import setting, unmixed
from .unnamed import CORPUS

SEED = 77
WORD = "shadow"
MOST_WORDS = 6


def cast(made: Simulated, anchor: np.ndarray, rng: np.random.Generator, *, there: bool) -> tuple[Simulated, np.ndarray]:
    """The scene with the word for shadow, `anchor` (512,), as its last, and the true shares (kept, p + 1); no shadow
    lies in it unless it is `there`.
    """
    cover, (h, w) = rng.uniform(0.03, 0.5), SIZE
    generator = torch.Generator().manual_seed(made.number)
    field = smooth_field(h, w, 1, float(rng.uniform(1.5, 5)), Dice(generator)).numpy().ravel()
    border, blue, sky, around = (rng.uniform(*of) for of in ((1, 6), (0, 2), (0.02, 0.25), (0, 0.15)))
    if made.number % 3:
        share = np.clip(0.5 + border * (field - np.quantile(field, 1 - cover)), 0, 1)
    else:
        share = np.clip(3 * cover * rng.beta(0.6, 2, len(field)), 0, 1)
    share = share * there
    left = np.minimum(sky * (made.bands.centre / 550) ** -blue + around, 0.5)
    seen = (made.spectra * (1 - share[:, None] * (1 - left))).astype(np.float32)
    shaded = share[made.kept]
    truth = np.hstack([made.shares() * (1 - shaded[:, None]), shaded[:, None]])
    return replace(made, spectra=seen, anchors=np.concatenate([made.anchors, anchor[None]])), truth


def shaded_scenes(split: str) -> Iterator[Simulated]:
    """Scenes of a split on gentle slopes, without shade of their own; all that is in them is named."""
    library, run = library_of(CORPUS, split), Run(torch.device("cpu"), SEED)
    for number in count():
        slopes = np.random.default_rng((9, number))
        conditions = replace(CONDITIONS, shade=0.0, illumination=float(slopes.uniform(0.05, 0.25)))
        easy = replace(EASY, shade=0.0, illumination=float(slopes.uniform(0.02, 0.15)))
        made = simulated(library, run, number, 0.0, conditions, easy)
        if made and WORD not in made.concepts and len(made.concepts) <= MOST_WORDS and not made.unnamed.size:
            yield made


def before(unmixer: Unmixer) -> Unmixer:
    """The same, for which shadow is a material like others."""
    return unmixer.with_model(unmixer.model.with_shadows(()))


def figures(unmixer: Unmixer, pixels: np.ndarray, truth: np.ndarray) -> list[float]:
    """RMSE of all shares and of the last, and how often the interval holds."""
    maps = unmixer.unmix(pixels)
    error = maps.abundance - truth
    held = np.abs(error) <= maps.uncertainty
    return [float(np.sqrt(np.mean(error**2))), float(np.sqrt(np.mean(error[:, -1] ** 2))), float(held.mean())]


def simulated_report(split: str, number: int) -> None:
    networks, library, rows = Networks.load(), library_of(CORPUS, split), []
    anchor = library.anchors[library.names.index(WORD)].numpy()
    for made in islice(shaded_scenes(split), number):
        row = []
        try:
            for there in (True, False):
                scene, truth = cast(made, anchor, np.random.default_rng((5, made.number)), there=there)
                model = scene.model(networks).with_shadows([len(scene.anchors) - 1])
                unmixer, pixels = prepare(model, scene.spectra), scene.spectra[scene.kept]
                row += figures(before(unmixer), pixels, truth) + figures(unmixer, pixels, truth)
        except UserError:  # too few bands on the grid
            continue
        rows.append(row)
        print(f"{made.number:4d}", *(f"{value:6.3f}" for value in row), flush=True)
    print(f"{len(rows)} scenes of {split} | all | shadow | held | now: all | shadow | held")
    for name, mean in zip(("shadows lie in it", "needless word"), np.mean(rows, 0).reshape(2, 6)):
        print(name, *(f"{value:.3f}" for value in mean), sep=" | ")


def real_report() -> None:
    """aRMSE of the words of reference scenes, without the word, with it as before, and with it now."""
    resolver = Resolver()
    print("scene | without the word | with it, before | now")
    for name in ("samson", "moffett", "sample", "urban"):
        case = scenes.SCENES[name]()
        plain = setting(case, resolver, 0).unmixer
        told = setting(replace(case, prompts=(*case.prompts, WORD)), resolver, 0).unmixer
        maps = (unmixed(case, unmixer)[: len(case.prompts)] for unmixer in (plain, before(told), told))
        errors = [case.score(of)["aRMSE"] for of in maps]
        print(name, *(f"{error:.3f}" for error in errors), sep=" | ", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=(TEST, TUNE), default=TEST)
    parser.add_argument("--scenes", type=int, default=40)
    parser.add_argument("--real", action="store_true", help="the reference scenes, with a needless word")
    options = parser.parse_args()
    if options.real:
        real_report()
    else:
        simulated_report(options.split, options.scenes)


if __name__ == "__main__":
    main()

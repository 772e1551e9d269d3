"""Needless words: simulated scenes in which all is named, and the same with one, two or six words of what is not there.

    python -m benchmarks.needless                       # 60 scenes of the split `test`, means (--strange 0.3)
    python -m benchmarks.needless --real                # words typed needlessly into the reference scenes
    python -m benchmarks.needless --fit --jobs 16       # ODDS of `core/endmembers/needless.py`, from scenes of `tune`

Half of the needless words are drawn from all that denies what is there, half from the fifteen of these that the scene's
clearest pixels look most like. RMSE of all shares, those of needless words included. Needs `.cache/corpus.npz`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch

from clip_unmix_qgis.core.endmembers.clearest import CLEAREST
from clip_unmix_qgis.core.endmembers.needless import evidence
from clip_unmix_qgis.core.endmembers.scene_pixels import ScenePixels
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.paths import MODELS
from training.library import Library
from training.loop import Run
from training.parallel import in_processes
from training.prepared import Simulated, library_of, networks_of, simulated
from training.spectrum import TEST, TUNE

from . import scenes
from .ablations import setting_of, unmixed
from .unnamed import CORPUS, fitted, kind

SEED = 31
MOST_WORDS = 7  # with needless ones, in the scenes that the odds are fitted to
MOST_THERE = 5  # in those that are reported,
BESIDE = (0, 1, 2, 6)  # each with so many needless ones
SHRINKAGE = 3e-5
CONFUSABLE = 15  # words that the scene looks most like
ALONE = "shadow"  # a word of which light tells, in `shadows.py`
NEEDLESS = {
    "samson": (("asphalt",), ("snow",), ("roof", "asphalt"), ("dry grass",), ("shrub",)),
    "moffett": (("asphalt",), ("snow",), ("roof", "concrete"), ("dry grass",)),
    "sample": (("water",), ("snow",), ("concrete", "water"), ("rock",)),
    "sites": (("water",), ("snow",), ("asphalt", "roof")),
    "urban": (("water",), ("snow",), ("concrete", "brick")),
    "potsdam": (("snow",), ("rock", "sand"), ("dry grass",)),
}


@dataclass(frozen=True)
class Typed:
    """A scene with words of which some are `needless` (p,), and the true shares (kept, p)."""

    made: Simulated
    needless: np.ndarray
    truth: np.ndarray

    def only(self, words: np.ndarray) -> Simulated:
        """The scene for some of the words (p,) alone; what the others mean bears no name then."""
        concepts = tuple(np.array(self.made.concepts)[words].tolist())
        return replace(self.made, anchors=self.made.anchors[words], concepts=concepts)


def typed(split: str, number: int, extra: int, strange: float, most_there: int = MOST_THERE) -> Typed | None:
    """The scene of a number, its materials `strange`, with the words of what is there, at most so many, and `extra`
    needless ones, or as many as there are; None where no such scene can be made.
    """
    library, run = library_of(CORPUS, split), Run(torch.device("cpu"), SEED)
    made = simulated(library, run, number, strange)
    if made is None:
        return None
    there = np.isfinite(made.peak)
    if not 2 <= there.sum() <= most_there:
        return None
    concepts = tuple(concept for concept, here in zip(made.concepts, there) if here)
    made = replace(
        made, concepts=concepts, anchors=made.anchors[there], fractions=made.fractions[:, there], peak=made.peak[there]
    )
    rng = np.random.default_rng((SEED, number))
    chosen = _needless(library, made, extra, rng)
    anchors = np.concatenate([made.anchors, library.anchors[chosen].numpy()])
    needless = np.arange(len(anchors)) >= len(made.concepts)
    truth = np.pad(made.shares(), ((0, 0), (0, len(chosen))))
    concepts = (*concepts, *(library.names[concept] for concept in chosen))
    return Typed(replace(made, anchors=anchors, concepts=concepts), needless, truth)


def _needless(library: Library, made: Simulated, extra: int, rng: np.random.Generator) -> list[int]:
    """Names that deny each other and all that is there."""
    chosen: list[int] = []
    here = [library.names.index(concept) for concept in made.concepts]
    for _ in range(extra):
        all_named, targets = torch.tensor(here + chosen), library.targets
        denied = (targets[all_named] == 0).all(0) & (targets[:, all_named] == 0).all(1)
        denied[library.names.index(ALONE)] = False
        left = torch.nonzero(denied).flatten().numpy()
        if len(left) and rng.random() < 0.5:
            model = made.model(networks_of(MODELS))
            encoder = model.networks.encoder
            seen = model.coordinates(model.good_bands(model.cleaned(made.spectra)))
            alike = encoder.logits(seen, encoder.along_axes(library.anchors[left])).detach().topk(CLEAREST, 0)
            left = left[alike.values.mean(0).argsort(descending=True)[:CONFUSABLE].numpy()]
        if len(left):
            chosen.append(int(rng.choice(left)))
    return chosen


def shares(unmixer: Unmixer, of: Typed, words: np.ndarray | None = None) -> np.ndarray:
    """Shares (kept, p) by an unmixer for some of the words (p,)."""
    found = np.zeros_like(of.truth)
    found[:, slice(None) if words is None else words] = unmixer.estimate(of.made.spectra[of.made.kept]).share.numpy()
    return found


def rmse(found: np.ndarray, of: Typed) -> float:
    return float(np.sqrt(np.mean((found - of.truth) ** 2)))


# -- the odds ---------------------------------------------------------------------------------------------------------


def _told(split: str, strange: float, number: int) -> tuple[np.ndarray, np.ndarray] | None:
    """Evidence (k, e) of a needless word and of one that is there, and how much worse (k,) shares are without it,
    times the number of such words: they stand for all.
    """
    extra = number % 3
    of = typed(split, number, extra, strange, MOST_WORDS - extra)
    if of is None:
        return None
    try:
        networks, p = networks_of(MODELS), len(of.needless)
        unmixer = prepare(of.made.model(networks), of.made.spectra, all_words=True)
        told = evidence(unmixer.searched(ScenePixels(unmixer.model.cleaned(of.made.spectra))))
        if told is None:
            return None
        before = np.abs(shares(unmixer, of) - of.truth).mean()
        rows, worse = [], []
        for kind_of in (of.needless, ~of.needless):
            if kind_of.any():
                m = int(np.random.default_rng((number, 1)).choice(np.flatnonzero(kind_of)))
                words = np.arange(p) != m
                without = prepare(of.only(words).model(networks), of.made.spectra, all_words=True)
                after = np.abs(shares(without, of, words) - of.truth).mean()
                rows.append(told[0][m])
                worse.append(float(after - before) * kind_of.sum())
    except UserError:  # too few bands on the grid
        return None
    return np.array(rows), np.array(worse)


def fit(scenes_of_tune: int, jobs: int, strange: float) -> None:
    """Weights of the evidence: what they choose errs least, where making it worse counts more (`unnamed.fitted`)."""
    told: list[np.ndarray] = []
    worse: list[np.ndarray] = []
    for number, found in enumerate(in_processes(jobs, partial(_told, TUNE, strange), range(scenes_of_tune))):
        if found is not None:
            told.append(found[0])
            worse.append(found[1])
        if number % 100 == 99:
            print(f"# scene {number + 1} of {scenes_of_tune}", flush=True)
    odds = fitted(np.concatenate(told), np.concatenate(worse), SHRINKAGE)
    print(f"{len(told)} scenes: ODDS = ({', '.join(f'{value:.2f}' for value in odds)})")


# -- reports ----------------------------------------------------------------------------------------------------------


def _measured(split: str, strange: float, number: int) -> tuple[str, list[list[float]]] | None:
    """For each number of needless words: RMSE with the words that are there alone, with all, and as it is; needless
    words left out, and words left out that are there.
    """
    rows: list[list[float]] = []
    name = ""
    for extra in BESIDE:
        of = typed(split, number, extra, strange)
        if of is None:
            return None
        try:
            networks, there = networks_of(MODELS), ~of.needless
            name = kind(of.made)
            only = prepare(of.only(there).model(networks), of.made.spectra, all_words=True)
            every = prepare(of.made.model(networks), of.made.spectra, all_words=True)
            now = prepare(of.made.model(networks), of.made.spectra)
        except UserError:  # too few bands on the grid
            return None
        left_out = np.isin(np.arange(len(there)), now.endmembers.words, invert=True)
        maps = now.unmix(of.made.spectra[of.made.kept])
        held = np.abs(maps.abundance - of.truth)[:, left_out] <= maps.uncertainty[:, left_out]
        errors = rmse(shares(only, of, there), of), rmse(shares(every, of), of), rmse(shares(now, of), of)
        counts = (left_out & of.needless).sum(), (left_out & there).sum(), there.sum(), held.sum(), held.size
        rows.append([*errors, *map(float, counts)])
    return name, rows


def simulated_report(split: str, count: int, jobs: int, strange: float) -> None:
    kinds: list[str] = []
    rows: list[list[list[float]]] = []
    numbers: Iterator[int] = iter(range(4 * count))
    for found in in_processes(jobs, partial(_measured, split, strange), numbers):
        if found is not None:
            kinds.append(found[0])
            rows.append(found[1])
            print(len(rows), *(f"{value:.3f}" for row in found[1] for value in row[:3]), flush=True)
        if len(rows) == count:
            break
    table = np.array(rows)
    print("scenes | needless words | without them | with, before | now | left out | others left out | of | held")
    for of in ("coarse", "patches", "pure", ""):
        own = table[[of in ("", name) for name in kinds]]
        for row, extra in enumerate(BESIDE if len(own) else ()):
            errors, counts = own[:, row, :3].mean(0), own[:, row, 3:].sum(0)
            found_of = f"{counts[0] / max(1, extra * len(own)):.0%}"
            held = f"{counts[3] / max(1, counts[4]):.1%}"
            print(
                f"{of or 'all'}, {len(own)}", extra, *(f"{error:.4f}" for error in errors), found_of,
                f"{counts[1]:.0f}", f"{counts[2]:.0f}", held, sep=" | ",
            )  # fmt: skip


def real_report() -> None:
    """Figures of the words of reference scenes with needless words beside them, all kept and as it is."""
    resolver = Resolver()
    print("scene | needless words | without them | with, before | now | left out")
    for name, needless in NEEDLESS.items():
        case = scenes.SCENES[name]()
        plain = case.score(unmixed(case, setting_of(case, resolver.resolve_all(case.prompts), resolver, 0).unmixer))
        for words in needless:
            longer = replace(case, prompts=(*case.prompts, *words))
            now = setting_of(longer, resolver.resolve_all(longer.prompts), resolver, 0).unmixer
            every = setting_of(longer, resolver.resolve_all(longer.prompts), resolver, 0, all_words=True).unmixer
            maps = (unmixed(longer, of)[: len(case.prompts)] for of in (every, now))
            errors = [next(iter(of.values())) for of in (plain, *map(case.score, maps))]
            left_out = ", ".join(prompt for m, prompt in enumerate(longer.prompts) if m not in now.endmembers.words)
            figures = (f"{error:.3f}" for error in errors)
            print(name, ", ".join(words), *figures, left_out or "–", sep=" | ", flush=True)


def options(description: str | None) -> argparse.Namespace:
    """What is asked of a benchmark of words, here and in `loose.py`."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=(TEST, TUNE), default=TEST)
    parser.add_argument("--scenes", type=int)
    parser.add_argument("--strange", type=float, default=0.0, help="how unlike the library's the materials are (0.3)")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--real", action="store_true", help="the reference scenes")
    parser.add_argument("--fit", action="store_true", help="fit the odds to the split `tune`")
    return parser.parse_args()


def main() -> None:
    given = options(__doc__)
    if given.fit:
        fit(given.scenes or 1188, given.jobs, given.strange)
    elif given.real:
        real_report()
    else:
        simulated_report(given.split, given.scenes or 60, given.jobs, given.strange)


if __name__ == "__main__":
    main()

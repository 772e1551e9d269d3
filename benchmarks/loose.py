"""Loose words: simulated scenes in which a thing that is there bears the name of something near it.

    python -m benchmarks.loose                    # 60 scenes of the split `test`, means (--strange 0.3)
    python -m benchmarks.loose --real             # loose words typed for the reference scenes
    python -m benchmarks.loose --fit --jobs 16    # ODDS of `core/endmembers/loose.py`, from scenes of `tune`

Near is what shares a name above both; the more alike two names are in CLIP's text space, the likelier is one taken for
the other. Beside it the same scenes under their true names, and with one of these missing, in which no word should be
read as another; unless a word that is typed beside is not there, since then it may well be what that is called. RMSE of
all shares and of *other*. Needs `.cache/corpus.npz`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import numpy as np
import torch

from clip_unmix_qgis.core.endmembers import loose
from clip_unmix_qgis.core.endmembers.scene_pixels import ScenePixels
from clip_unmix_qgis.core.model.library import SpectralLibrary
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.paths import MODELS
from training.library import Library
from training.loop import Run
from training.parallel import in_processes
from training.prepared import STRANGE, Simulated, library_of, networks_of, simulated
from training.spectrum import TUNE

from . import scenes
from .ablations import setting_of, unmixed
from .needless import SHRINKAGE, options
from .unnamed import CORPUS, fitted, without_name

SEED = 77
COVERS = 0.1, 0.6  # of the scene, what loses its name; more than the first, what bears a loose one
ALIKE = 7.0  # log odds of a name for each unit of cosine
NEVER = (0.0, 0.0, -1.0), -np.inf, np.inf  # ODDS, LEAST_LEAD, LEAST_SEEN
LEADS = (-2.0, -1.5, -1.0, -0.5, 0.0)  # tried as LEAST_LEAD
KINDS = ("true names", "a loose name", "a name missing", "a name missing, a needless one there")
LOOSE = {
    "samson": (
        ("sand", "forest", "river"), ("beach", "tree", "sea water"), ("sediment", "tree canopy", "deep water"),
        ("dry soil", "shrubs", "clear water"), ("rock", "tree", "water"),
    ),
    "moffett": (("lake", "dirt", "crops"), ("salt pond", "mud", "marsh"), ("river", "dry soil", "meadow")),
    "sample": (
        ("grass", "straw", "earth", "red roof", "tarmac"), ("trees", "hay", "soil", "roof", "asphalt road"),
        ("green plants", "dead grass", "ground", "terracotta roof", "blacktop"),
    ),
    "sites": (("green grass", "dry grass", "bare soil"), ("live vegetation", "litter", "soil")),
    "muufl": (("roofs", "lawn", "trees", "shade", "road"), ("house", "turf", "woods", "shaded area", "street")),
    "urban": (("street", "grass", "forest", "building", "sheet metal", "dirt"),),
    "potsdam": (("tile roof", "concrete", "lawn", "woodland", "bare ground", "water body"),),
}  # fmt: skip


def loosened(
    made: Simulated, library: Library, spectra: SpectralLibrary, rng: np.random.Generator
) -> tuple[Simulated, int] | None:
    """A scene in which one thing bears a name near its own, which denies it and all other words, and which word that
    is; None where there is no such name.
    """
    words = [library.names.index(concept) for concept in made.concepts]
    for m in rng.permutation(np.flatnonzero(np.isfinite(made.peak) & (made.fractions.mean(0) > COVERS[0]))).tolist():
        others = np.delete(words, m)
        near = spectra.near(np.array(words), m)
        near = near[(spectra.says[words[m], near] == 0) & (spectra.says[others][:, near] == 0).all(0)]
        if len(near):
            weight = np.exp(ALIKE * (spectra.anchors[near] @ spectra.anchors[words[m]]))
            return named(made, library, m, int(rng.choice(near, p=weight / weight.sum()))), m
    return None


def named(made: Simulated, library: Library, m: int, concept: int) -> Simulated:
    """The scene in which the name of thing m is that of a concept."""
    anchors, concepts = made.anchors.copy(), list(made.concepts)
    anchors[m], concepts[m] = library.anchors[concept].numpy(), library.names[concept]
    return replace(made, anchors=anchors, concepts=tuple(concepts))


def worded(split: str, number: int, strange: float) -> list[tuple[Simulated, int] | None]:
    """The scene of a number under each of KINDS of names, with the word that is meant loosely (-1 for none); None where
    there is no such scene.
    """
    library = library_of(CORPUS, split)
    made = simulated(library, Run(torch.device("cpu"), SEED), number, strange)
    if made is None or made.unnamed.size or made.fractions.shape[1] < 2:
        return []
    rng, mean = np.random.default_rng((SEED, number)), made.fractions.mean(0)
    may_miss = np.flatnonzero(np.isfinite(made.peak) & (mean > COVERS[0]) & (mean < COVERS[1]))
    all_named = [(made, -1), loosened(made, library, networks_of(MODELS).library, rng)]
    if made.fractions.shape[1] < 3 or not len(may_miss):
        return all_named
    missing = without_name(made, int(rng.choice(may_miss))), -1
    return [*all_named, *((None, missing) if np.isnan(made.peak).any() else (missing, None))]


@contextmanager
def reading(odds: tuple[float, ...], least_lead: float, least_seen: float) -> Iterator[None]:
    """With other constants."""
    before = loose.ODDS, loose.LEAST_LEAD, loose.LEAST_SEEN
    loose.ODDS, loose.LEAST_LEAD, loose.LEAST_SEEN = odds, least_lead, least_seen
    try:
        yield
    finally:
        loose.ODDS, loose.LEAST_LEAD, loose.LEAST_SEEN = before


def rmse(unmixer: Unmixer, made: Simulated) -> float:
    found, truth = unmixer.estimate(made.spectra[made.kept]), made.shares()
    error = np.hstack([found.share.numpy() - truth, (found.other.numpy() - (1 - truth.sum(1)))[:, None]])
    return float(np.sqrt(np.mean(error**2)))


# -- the odds ---------------------------------------------------------------------------------------------------------


def _told(split: str, strange: float, number: int) -> list[tuple[float, ...]]:
    """For each kind of names, of the word likeliest to be meant loosely: which kind, evidence (2), how much worse the
    scene gets where it is read so, and whether something seemed to be missing before and after.
    """
    networks, library, rows = networks_of(MODELS), library_of(CORPUS, split), []
    for which, of in enumerate(worded(split, number, strange)):
        if of is None:
            continue
        made = of[0]
        try:
            model = made.model(networks)
            told = loose.evidence(model, ScenePixels(model.cleaned(made.spectra)))
            if told is None:
                continue
            m = int((told[0] @ np.array(loose.ODDS[:-1])).argmax())
            with reading(*NEVER):
                before = prepare(model, made.spectra)
                after = prepare(named(made, library, m, int(told[1][m])).model(networks), made.spectra)
        except UserError:  # too few bands on the grid
            continue
        worse = rmse(after, made) - rmse(before, made)
        rows.append((which, *told[0][m], worse, *(len(found.endmembers.unsaid) for found in (before, after))))
    return rows


def fit(count: int, jobs: int) -> None:
    """Weights of the evidence: what they choose errs least, where making it worse counts more (`unnamed.fitted`)."""
    rows: list[tuple[float, ...]] = []
    for strange in (0.0, STRANGE):
        for number, found in enumerate(in_processes(jobs, partial(_told, TUNE, strange), range(count))):
            rows += found
            if number % 100 == 99:
                print(f"# scene {number + 1} of {count}", flush=True)
    told = np.array(rows)
    odds = fitted(told[:, 1:3], told[:, 3], SHRINKAGE)
    print(f"{len(told)} scenes: ODDS = ({', '.join(f'{value:.2f}' for value in odds)})")
    print("scenes in which something seems to be missing, and nothing does after; sum of what the error grows by")
    for lead in LEADS:
        taken = (told[:, 4] > 0) & (told[:, 5] == 0) & (told[:, 1] < lead)
        sums = (f"{name} {told[taken & (told[:, 0] == i), 3].sum():+.2f}" for i, name in enumerate(KINDS))
        print(f"LEAST_LEAD {lead}", int(taken.sum()), *sums, sep=" | ")


# -- reports ----------------------------------------------------------------------------------------------------------


def _measured(split: str, strange: float, number: int) -> list[tuple[float, ...]]:
    """For each kind of names: which, RMSE under the true name, without and with words read loosely, words read so, and
    whether the loose one is among them.
    """
    networks, rows = networks_of(MODELS), []
    made = worded(split, number, strange)
    for which, of in enumerate(made):
        if of is None:
            continue
        try:
            with reading(*NEVER):
                right = prepare(made[0][0].model(networks), of[0].spectra) if which == 1 and made[0] else None
                before = prepare(of[0].model(networks), of[0].spectra)
            now = prepare(of[0].model(networks), of[0].spectra)
        except UserError:  # too few bands on the grid
            continue
        errors = np.nan if right is None else rmse(right, of[0]), rmse(before, of[0]), rmse(now, of[0])
        rows.append((which, *errors, len(now.model.read_as), of[1] in now.model.read_as))
    return rows


def simulated_report(split: str, count: int, jobs: int, strange: float) -> None:
    rows: list[tuple[float, ...]] = []
    for found in in_processes(jobs, partial(_measured, split, strange), range(6 * count)):
        rows += found
        for row in found:
            print(KINDS[int(row[0])], *(f"{value:.3f}" for value in row[1:]), sep=" | ", flush=True)
        if sum(row[0] == 1 for row in rows) == count:
            break
    table = np.array(rows)
    print("names | scenes | under the true name | before | now | scenes with a word read loosely | the right one")
    for which, name in enumerate(KINDS):
        own = table[table[:, 0] == which]
        if not len(own):
            continue
        counts = f"{(own[:, 4] > 0).sum()}", f"{own[:, 5].sum():.0f}"
        print(name, len(own), *(f"{error:.4f}" for error in own[:, 1:4].mean(0)), *counts, sep=" | ")


def real_report() -> None:
    """Figures of reference scenes with other words for what is there, in the order of their prompts."""
    resolver = Resolver()
    print("scene | words | by the words of the evaluation | before | now | read as something near")
    for name, worded in LOOSE.items():
        case = scenes.SCENES[name]()
        plain = setting_of(case, resolver.resolve_all(case.prompts), resolver, 0).unmixer
        for words in worded:
            materials = resolver.resolve_all(words)
            with reading(*NEVER):
                before = setting_of(case, materials, resolver, 0).unmixer
            now = setting_of(case, materials, resolver, 0).unmixer
            errors = [next(iter(case.score(unmixed(case, of)).values())) for of in (plain, before, now)]
            read = ", ".join(words[m] for m in now.model.read_as)
            print(name, ", ".join(words), *(f"{error:.3f}" for error in errors), read or "–", sep=" | ", flush=True)


def main() -> None:
    given = options(__doc__)
    if given.fit:
        fit(given.scenes or 240, given.jobs)
    elif given.real:
        real_report()
    else:
        simulated_report(given.split, given.scenes or 60, given.jobs, given.strange)


if __name__ == "__main__":
    main()

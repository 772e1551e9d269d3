"""What nobody named: simulated scenes with every material named, and the same with about a third of the ground unnamed.

    python -m benchmarks.unnamed                    # 16 scenes of the split `test`, a line each, then the means
    python -m benchmarks.unnamed --without          # without the word that nobody said (`core/endmembers/unsaid.py`)
    python -m benchmarks.unnamed --fit              # its odds, from 80 scenes of the split `tune`: ODDS there

Figures are mean absolute errors of final shares over pixels and materials. Needs `.cache/corpus.npz`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import numpy as np
import torch

from clip_unmix_qgis.core.endmembers import unsaid
from clip_unmix_qgis.core.endmembers.finding import find_with
from clip_unmix_qgis.core.endmembers.scene_pixels import ScenePixels
from clip_unmix_qgis.core.model.networks import Networks
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.unmixer import Unmixer
from training.loop import Run
from training.prepared import Simulated, library_of, simulated
from training.spectrum import TEST, TUNE

CORPUS = Path(".cache/corpus.npz")
SEED = 7
UNNAMED = (0.2, 0.5)  # share of the scene that loses its name: that of one material, the one nearest to a third
NEVER = (0.0, 0.0, 0.0, 0.0, 0.0, -1.0)  # odds
HARM = 2.0  # that making a scene worse counts more
SHRINKAGE = 3e-4


def without_name(made: Simulated, m: int) -> Simulated:
    """The scene whose material m bears no prompt."""
    named = np.arange(len(made.concepts)) != m
    return replace(
        made,
        concepts=tuple(concept for concept, keep in zip(made.concepts, named) if keep),
        anchors=made.anchors[named],
        fractions=made.fractions[:, named],
        peak=made.peak[named],
        unnamed=made.fractions[:, ~named],
        unnamed_peak=made.peak[~named],
    )


def pairs(split: str) -> Iterator[tuple[Simulated, Simulated, str]]:
    """Scenes of a split with at least three prompts: all named, one unnamed, and which."""
    library, run = library_of(CORPUS, split), Run(torch.device("cpu"), SEED)
    for number in count():
        made = simulated(library, run, number)
        if made is None or made.fractions.shape[1] < 3 or made.unnamed.size:
            continue
        mean = made.fractions.mean(0)
        m = int(np.abs(mean - 1 / 3).argmin())
        if UNNAMED[0] <= mean[m] <= UNNAMED[1]:
            yield made, without_name(made, m), made.concepts[m]


def kind(made: Simulated) -> str:
    return "coarse" if made.coarse else "pure" if made.number % 4 == 3 else "patches"


def errors(
    made: Simulated, networks: Networks, odds: tuple[float, ...], *, all_words: bool = False
) -> tuple[np.ndarray, Unmixer]:
    """Mean absolute error (2 + p,) of *other*, of the named and of each of them, with these odds of a word that nobody
    said; `all_words` as in `prepare`.
    """
    before, unsaid.ODDS = unsaid.ODDS, odds
    try:
        unmixer = prepare(made.model(networks), made.spectra, all_words=all_words)
    finally:
        unsaid.ODDS = before
    return errors_of(unmixer, made), unmixer


def errors_of(unmixer: Unmixer, made: Simulated) -> np.ndarray:
    """The same of an unmixer."""
    found, truth = unmixer.estimate(made.spectra[made.kept]), made.shares()
    other = np.abs(found.other.numpy() - (1 - truth.sum(1))).mean()
    each = np.abs(found.share.numpy() - truth).mean(0)
    return np.array([other, each.mean(), *each])


def report(split: str, scenes: int, odds: tuple[float, ...]) -> None:
    networks, rows, kinds = Networks.load(), [], []
    print("scene, unnamed; all named: other, all, this one; with this one unnamed: other, named; words found missing")
    for (whole, part, name), _ in zip(pairs(split), range(scenes)):
        (all_named, first), (unnamed, second) = errors(whole, networks, odds), errors(part, networks, odds)
        words = [len(of.endmembers.unsaid) for of in (first, second)]
        rows.append([*all_named[:2], all_named[2 + whole.concepts.index(name)], *unnamed[:2], *words])
        kinds.append(kind(whole))
        print(f"{whole.number:4d} {kinds[-1]:8s}{name:20s}", *(f"{value:6.3f}" for value in rows[-1]), flush=True)
    for of in ("coarse", "patches", "pure", ""):
        own = np.array([row for row, kind_of in zip(rows, kinds) if of in ("", kind_of)])
        if len(own):
            mean = own.mean(0)
            print(
                f"{of or 'all':8s}{len(own):3d} scenes", *(f"{value:6.3f}" for value in mean),
                f" {mean[4] / mean[1]:.2f} times",
            )  # fmt: skip


def fit(split: str, scenes: int) -> None:
    """Logistic weights of the evidence: what they choose errs least, where making it worse counts HARM times."""
    networks, told, gain = Networks.load(), [], []
    for (whole, part, _), number in zip(pairs(split), range(scenes)):
        for made in (whole, part):
            before, unmixer = errors(made, networks, NEVER, all_words=True)
            pixels = ScenePixels(unmixer.model.cleaned(made.spectra))
            found = unsaid.evidence(unmixer.searched(pixels))
            if found is not None:
                unmixer = unmixer.with_endmembers(find_with(found[1], unmixer.model, pixels))
                worse = errors_of(unmixer, made) - before
                told.append(found[0])
                gain.append(float(worse[:2].sum()))
        print(f"# scene {number + 1} of {scenes}", flush=True)
    odds = fitted(np.array(told), np.array(gain))
    print(f"ODDS = ({', '.join(f'{value:.2f}' for value in odds)})")


def fitted(told: np.ndarray, worse: np.ndarray, shrinkage: float = SHRINKAGE) -> np.ndarray:
    """Weights (e + 1,) of evidence (n, e), the constant last, where an accepted word makes errors `worse` (n,) by so
    much.
    """
    mean, deviation = told.mean(0), told.std(0)
    seen, cost = torch.from_numpy((told - mean) / deviation), torch.from_numpy(np.where(worse > 0, HARM, 1) * worse)
    weight = torch.zeros(told.shape[1] + 1, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weight], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        accepted = torch.sigmoid(seen @ weight[:-1] + weight[-1])
        value = (accepted * cost).mean() + shrinkage * weight[:-1].square().sum()
        value.backward()
        return value

    optimiser.step(loss)
    slope = weight.detach().numpy()[:-1] / deviation
    return np.append(slope, weight.detach().numpy()[-1] - slope @ mean)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=(TUNE, TEST), default=TEST)
    parser.add_argument("--scenes", type=int)
    parser.add_argument("--without", action="store_true", help="without the word that nobody said")
    parser.add_argument("--fit", action="store_true", help="fit its odds to the split `tune`")
    given = parser.parse_args()
    if given.fit:
        fit(TUNE, given.scenes or 80)
    else:
        report(given.split, given.scenes or 16, NEVER if given.without else unsaid.ODDS)


if __name__ == "__main__":
    main()

"""Which candidate stands for which material: sets of endmembers drawn from their posterior.

Several sets are often nearly as good, and each gives other maps. So the best is only where the search begins: Gibbs
sampling (Geman & Geman 1984) then weighs sets in proportion to exp(value), where the value of a set is what its members
mean less what they leave unexplained. Thousands of sets have some weight, more than a pixel can be unmixed with: those
that are alike are grouped, and the mean of a group stands for it. Maps are averaged over the groups (Bayesian model
averaging, Hoeting et al. 1999), and their spread says how far the choice of endmembers matters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np

from ..spectra import product, unit
from ..workers import Progress, Workers, unheard, within
from .set_misfits import SetMisfits

SCORE_PER_LOG_RESIDUAL = 1.0  # and material: what the logarithm of the reconstruction error counts against a set
MOST_ROUNDS = 5  # of coordinate ascent
CHAINS = 2  # of Gibbs sampling, each in a thread of its own
STEPS = 240  # of them together, a material a step
LEAST_SWEEPS = 6  # of each, a sweep being a step for every material
LEAST_ODDS = 3e-3  # of a candidate in a step, for its set to count
LEAST_WEIGHT = 1e-6  # of a set
LARGEST_SCORE_GAP = 10.0  # units of the semantic score: a candidate so much worse than the present one is not weighed
GROUPING_ROUNDS = 20

Choice = dict[int, int]  # material -> row of its candidate


class EndmemberSearch:
    """Sets of one candidate (row of `spectra` (k, b)) for each material that is not `fixed` (material -> spectrum
    (b,)).

    `score` (k, p) says how well a candidate stands for a material; `shapes` (n, b) are unit spectra of the scene that a
    set should explain.
    """

    def __init__(
        self, score: np.ndarray, spectra: np.ndarray, shapes: np.ndarray, fixed: dict[int, np.ndarray]
    ) -> None:
        self.score = score
        self.free = [m for m in range(score.shape[1]) if m not in fixed]
        self.given = (unit(spectra), unit(np.array([*fixed.values()]).reshape(-1, spectra.shape[1])), shapes)

    def best(self, progress: Progress = unheard) -> Choice:
        """Coordinate ascent: material by material to the best candidate, exchanged where another material holds it."""
        chosen: Choice = {}
        for m in sorted(self.free, key=lambda m: -self.score[:, m].max()):
            chosen[m] = next(int(k) for k in np.argsort(-self.score[:, m], kind="stable") if k not in chosen.values())
        best, misfits = -np.inf, SetMisfits(*self.given)
        steps = MOST_ROUNDS * len(self.free)
        for done in range(MOST_ROUNDS):
            before = best
            for number, m in enumerate(self.free, done * len(self.free)):
                progress(number / steps)
                trials, values = self.trials_for(misfits, chosen, m)
                leader = int(values.argmax())
                if values[leader] > best + 1e-9:
                    best, chosen = float(values[leader]), trials[leader]
            if best <= before + 1e-9:
                break
        return chosen

    def posterior(
        self, start: Choice, seed: int, workers: Workers, progress: Progress = unheard
    ) -> dict[tuple[int, ...], float]:
        """Sets (rows of the candidates, in the order of `free`) and their weights, which sum to one.

        Gibbs sampling by `CHAINS` chains that begin at `start`. A step counts with the odds of all candidates that it
        chooses among, not with the one alone that it takes: the same mean with less chance in it (Gelfand & Smith 1990,
        JASA 85, 398-409). As far as the chains have met the same sets they have met all that matter, and exp(value) of
        each set says exactly what it weighs.
        """
        if not self.free:
            return {(): 1.0}
        sweeps = max(LEAST_SWEEPS, -(-STEPS // (CHAINS * len(self.free))))
        chains = [_Chain(self, start, np.random.default_rng([seed, number])) for number in range(CHAINS)]
        for sweep in range(sweeps):
            part = within(progress, sweep / sweeps, (sweep + 1) / sweeps)
            workers.map(lambda chain: chain.sweep(workers.check), chains, part)
        one, other = (chain.weight for chain in chains)
        shared = sum(share for chosen, share in one.items() if chosen in other) / sum(one.values())
        values = {chosen: value for chain in chains for chosen, value in chain.values.items()}
        top = max(values.values())
        exact = _normalised({chosen: np.exp(value - top) for chosen, value in values.items()})
        sampled = _normalised(one + other)
        weight = {of: shared * exact[of] + (1 - shared) * sampled.get(of, 0.0) for of in exact}
        return _normalised({chosen: share for chosen, share in weight.items() if share > LEAST_WEIGHT})

    def value(self, choice: Choice) -> float:
        """Log posterior of a set, up to a constant."""
        m = self.free[0]
        others = [k for other, k in choice.items() if other != m]
        return self._value(choice, SetMisfits(*self.given).with_each(others, [choice[m]])[choice[m]])

    def _value(self, choice: Choice, misfit: float) -> float:
        return sum(self.score[k, m] for m, k in choice.items()) - SCORE_PER_LOG_RESIDUAL * len(self.free) * misfit

    def trials_for(self, misfits: SetMisfits, chosen: Choice, m: int) -> tuple[list[Choice], np.ndarray]:
        """The t sets with every candidate in turn for material m, and their values (t,); whoever held it takes m's."""
        held = {k: other for other, k in chosen.items() if other != m}
        wanted = np.flatnonzero(self.score[:, m] >= self.score[chosen[m], m] - LARGEST_SCORE_GAP).tolist()
        new = [k for k in wanted if k not in held]  # `chosen[m]` among them; the rest are the same sets, exchanged
        misfit = misfits.with_each(held, new)
        trials, values = [], []
        for k in wanted:
            trials.append({**chosen, **({held[k]: chosen[m]} if k in held else {}), m: k})
            values.append(self._value(trials[-1], misfit[chosen[m] if k in held else k]))
        return trials, np.array(values)


def _normalised(weight: Mapping[tuple[int, ...], float]) -> dict[tuple[int, ...], float]:
    total = sum(weight.values())
    return {chosen: float(share / total) for chosen, share in weight.items()}


class _Chain:
    """A chain of Gibbs sampling: the set it is at, and value and weight of each that it has chosen among."""

    def __init__(self, search: EndmemberSearch, start: Choice, rng: np.random.Generator) -> None:
        self.search, self.chosen, self.rng = search, start, rng
        self.misfits = SetMisfits(*search.given)
        self.weight: Counter[tuple[int, ...]] = Counter()
        self.values: dict[tuple[int, ...], float] = {}

    def sweep(self, check: Progress) -> None:
        """A step for every material, in random order; `check` hears of each."""
        free = self.search.free
        for m in self.rng.permutation(free).tolist():
            check(0.0)
            trials, values = self.search.trials_for(self.misfits, self.chosen, m)
            odds = np.exp(values - values.max())
            odds /= odds.sum()
            for trial, value, share in zip(trials, values.tolist(), odds.tolist()):
                rows = tuple(trial[of] for of in free)
                self.values[rows] = value
                if share > LEAST_ODDS:
                    self.weight[rows] += share
            self.chosen = trials[self.rng.choice(len(trials), p=odds)]


def grouped(points: np.ndarray, weight: np.ndarray, count: int) -> np.ndarray:
    """The group (s,) of each of s points (s, c) with weights (s,): at most `count` groups of points that are near.

    Weighted k-means (Lloyd 1982) that begins at the point nearest to the mean and then, again and again, at the one
    that is worst served, so that nothing in it is chance.
    """
    power = (points**2).sum(1)

    def apart(centres: np.ndarray) -> np.ndarray:  # squared distances (s, c)
        return np.maximum(power[:, None] - 2 * product(points, centres.T) + (centres**2).sum(1), 0)

    seeds = [int(apart(product(weight[None], points)).argmin())]
    nearest = apart(points[seeds])[:, 0]
    while len(seeds) < min(count, len(points)):
        seeds.append(int((weight * nearest).argmax()))
        nearest = np.minimum(nearest, apart(points[seeds[-1:]])[:, 0])
    centres = points[seeds]
    group = np.zeros(len(points), int)
    for _ in range(GROUPING_ROUNDS):
        before, group = group, apart(centres).argmin(1)
        if (group == before).all():
            break
        belongs = weight * (group == np.arange(len(centres))[:, None])
        total = belongs.sum(1, keepdims=True)
        centres = np.where(total > 0, product(belongs, points) / np.maximum(total, 1e-300), centres)
    return group

"""Which candidate stands for which material: sets of endmembers drawn from their posterior.

Several sets are often nearly as good, and each gives other maps. So the best is only where the search begins: Gibbs
sampling (Geman & Geman 1984) then finds sets that weigh much. Each weighs exp(value), where the value of a set is what
its members mean less what they leave unexplained. Thousands have some weight, more than a pixel can be unmixed with:
those that are alike are grouped, and the mean of a group stands for it. Maps are averaged over the groups (Bayesian
model averaging, Hoeting et al. 1999), and their spread says how far the choice of endmembers matters.
"""

from __future__ import annotations

import numpy as np

from ..spectra import product, unit
from ..workers import Progress, unheard, within
from .set_misfits import SetMisfits

SCORE_PER_LOG_RESIDUAL = 1.0  # and material: what the logarithm of the reconstruction error counts against a set
MOST_ROUNDS = 5  # of coordinate ascent
CHAINS = 2  # of Gibbs sampling
STEPS = 240  # of them together, a material a step
LEAST_SWEEPS = 3  # of each, a sweep being a step for every material
LEAST_WEIGHT = 1e-6  # of a set
LARGEST_SCORE_GAP = 10.0  # units of the semantic score: a candidate so much worse than the present one is not weighed
GROUPING_ROUNDS = 20

Choice = dict[int, int]  # material -> row of its candidate


class EndmemberSearch:
    """Sets of one candidate (row of `spectra` (k, b)) for each of f materials that are not `fixed` (material ->
    spectrum (b,)).

    `score` (k, p) says how well a candidate stands for a material; `shapes` (n, b) are unit spectra of the scene that a
    set should explain.
    """

    def __init__(
        self, score: np.ndarray, spectra: np.ndarray, shapes: np.ndarray, fixed: dict[int, np.ndarray]
    ) -> None:
        self.free = [m for m in range(score.shape[1]) if m not in fixed]
        self.score = score[:, self.free]
        self.given = (unit(spectra), unit(np.array([*fixed.values()]).reshape(-1, spectra.shape[1])), shapes)

    def best(self, progress: Progress = unheard) -> Choice:
        """Coordinate ascent: material by material to the best candidate, exchanged where another material holds it."""
        chosen = self._by_meaning()
        best, misfits = -np.inf, SetMisfits(*self.given)
        steps = MOST_ROUNDS * len(self.free)
        for done in range(MOST_ROUNDS):
            before = best
            for number in range(len(self.free)):
                progress((done * len(self.free) + number) / steps)
                trials, values = self.trials_for(misfits, chosen, number)
                leader = int(values.argmax())
                if values[leader] > best + 1e-9:
                    best, chosen = float(values[leader]), trials[leader]
            if best <= before + 1e-9:
                break
        return dict(zip(self.free, chosen.tolist()))

    def _by_meaning(self) -> np.ndarray:
        """The set (f,) of what looks most like each material, the surest first."""
        chosen = np.full(len(self.free), -1, np.int32)
        for number in sorted(range(len(self.free)), key=lambda number: -self.score[:, number].max()):
            order = np.argsort(-self.score[:, number], kind="stable")
            chosen[number] = order[~np.isin(order, chosen)][0]
        return chosen

    def posterior(self, start: Choice, seed: int, progress: Progress = unheard) -> dict[tuple[int, ...], float]:
        """Sets (rows of the candidates, in the order of `free`) and their weights, which sum to one.

        Gibbs sampling by `CHAINS` chains that begin at `start` finds them, one after the other: its steps are too small
        for threads. How often a chain has met a set is chance;
        exp(value) is not, and known of all sets that a step has chosen among: so that is what each of them weighs.
        """
        if not self.free:
            return {(): 1.0}
        sweeps = max(LEAST_SWEEPS, -(-STEPS // (CHAINS * len(self.free))))
        rows = np.array([start[m] for m in self.free], np.int32)
        values: dict[bytes, float] = {}
        for number in range(CHAINS):
            chain = _Chain(self, rows, np.random.default_rng([seed, number]))
            for sweep in range(sweeps):
                done = number * sweeps + sweep
                chain.sweep(within(progress, done / (CHAINS * sweeps), (done + 1) / (CHAINS * sweeps)))
            values |= chain.values
        value = np.array(list(values.values()))
        weight = np.exp(value - value.max())
        weight /= weight.sum()
        counts = weight > LEAST_WEIGHT
        weight /= weight[counts].sum()
        found = [chosen for chosen, some in zip(values, counts.tolist()) if some]
        return {tuple(np.frombuffer(of, np.int32).tolist()): share for of, share in zip(found, weight[counts].tolist())}

    def value(self, choice: Choice) -> float:
        """Log posterior of a set, up to a constant."""
        rows = np.array([choice[m] for m in self.free], np.int32)
        trials, values = self.trials_for(SetMisfits(*self.given), rows, 0)
        return float(values[(trials == rows).all(1)][0])

    def trials_for(self, misfits: SetMisfits, chosen: np.ndarray, number: int) -> tuple[np.ndarray, np.ndarray]:
        """The t sets (t, f) with every candidate in turn for a material, by its number in `free`, and their values
        (t,); whoever held it takes what that material has in the set `chosen` (f,).
        """
        score, own = self.score[:, number], chosen[number]
        wanted = np.flatnonzero(score >= score[own] - LARGEST_SCORE_GAP)
        holder = np.full(len(score), -1)
        holder[chosen] = np.arange(len(chosen))
        holder[own] = -1
        held = holder[wanted] >= 0
        misfit = misfits.with_each(np.delete(chosen, number).tolist(), wanted[~held].tolist())  # `own` among them
        trials = np.repeat(chosen[None], len(wanted), 0)
        trials[held, holder[wanted[held]]] = own  # the same sets, exchanged
        trials[:, number] = wanted
        meaning = self.score[trials, np.arange(len(chosen))].sum(1)
        left = np.array([misfit[row] for row in np.where(held, own, wanted).tolist()])
        return trials, meaning - SCORE_PER_LOG_RESIDUAL * len(chosen) * left


class _Chain:
    """A chain of Gibbs sampling: the set it is at, and the value of each that it has chosen among, by the bytes of its
    rows.
    """

    def __init__(self, search: EndmemberSearch, start: np.ndarray, rng: np.random.Generator) -> None:
        self.search, self.chosen, self.rng = search, start, rng
        self.misfits = SetMisfits(*search.given)
        self.values: dict[bytes, float] = {}

    def sweep(self, progress: Progress) -> None:
        """A step for every material, in random order; `progress` hears of each."""
        free = len(self.search.free)
        for done, number in enumerate(self.rng.permutation(free).tolist()):
            progress(done / free)
            trials, values = self.search.trials_for(self.misfits, self.chosen, number)
            odds = np.exp(values - values.max())
            odds /= odds.sum()
            self.values.update(zip((trial.tobytes() for trial in trials), values.tolist()))
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

"""Which candidate stands for which material: sets of endmembers drawn from their posterior.

Several sets are often nearly as good, and each gives other maps. So the best is only where the search begins: Gibbs
sampling (Geman & Geman 1984) then draws sets in proportion to exp(value), where the value of a set is what its members
mean less what they leave unexplained. Maps are averaged over the draws (Bayesian model averaging, Hoeting et al. 1999),
and their spread says how far the choice of endmembers matters.
"""

from __future__ import annotations

import numpy as np

from ..spectra import abundances, misfits, unit
from ..workers import Progress, Workers, unheard, within

SCORE_PER_LOG_RESIDUAL = 1.0  # and material: what the logarithm of the reconstruction error counts against a set
DRAWS = 12
MOST_ROUNDS = 5  # of coordinate ascent
SETS_AT_ONCE = 8  # weighed in one part, whatever the number of cores
SWEEPS = 2  # of Gibbs sampling from one draw to the next, which would else resemble each other
LARGEST_SCORE_GAP = 10.0  # units of the semantic score: a candidate so much worse than the present one is not weighed

Choice = dict[int, int]  # material -> row of its candidate


class EndmemberSearch:
    """Sets of one candidate (row of `spectra` (k, b)) for each material that is not `fixed` (material -> spectrum
    (b,)).

    `score` (k, p) says how well a candidate stands for a material; `shapes` (n, b) are unit spectra of the scene that a
    set should explain; `workers` share the weighing.
    """

    def __init__(
        self, score: np.ndarray, spectra: np.ndarray, shapes: np.ndarray, fixed: dict[int, np.ndarray], workers: Workers
    ) -> None:
        self.score, self.shapes, self.workers = score, shapes, workers
        self.free = [m for m in range(score.shape[1]) if m not in fixed]
        self.ready = unit(np.array(list(fixed.values()))) if fixed else np.zeros((0, spectra.shape[1]))
        self.pool = unit(spectra)
        self._fit: dict[frozenset[int], float] = {}

    def best(self, progress: Progress = unheard) -> Choice:
        """Coordinate ascent: material by material to the best candidate, exchanged where another material holds it."""
        chosen: Choice = {}
        for m in sorted(self.free, key=lambda m: -self.score[:, m].max()):
            chosen[m] = next(int(k) for k in np.argsort(-self.score[:, m], kind="stable") if k not in chosen.values())
        self._weigh([chosen])
        best = self.value(chosen)
        steps = MOST_ROUNDS * len(self.free)
        for done in range(MOST_ROUNDS):
            before = best
            for number, m in enumerate(self.free, done * len(self.free)):
                trials = self._trials(chosen, m, within(progress, number / steps, (number + 1) / steps))
                leader = max(trials, key=self.value)
                if self.value(leader) > best + 1e-9:
                    best, chosen = self.value(leader), leader
            if best <= before + 1e-9:
                break
        return chosen

    def draws(
        self, start: Choice, rng: np.random.Generator, count: int = DRAWS, progress: Progress = unheard
    ) -> list[Choice]:
        """`count` sets by Gibbs sampling that begins at `start`, which has been weighed."""
        chosen, found = start, []
        steps = count * SWEEPS * len(self.free)
        for done in range(count):
            order = np.concatenate([rng.permutation(self.free) for _ in range(SWEEPS)]).astype(int).tolist()
            for number, m in enumerate(order, done * len(order)):
                trials = self._trials(chosen, m, within(progress, number / steps, (number + 1) / steps))
                value = np.array([self.value(trial) for trial in trials])
                odds = np.exp(value - value.max())
                chosen = trials[rng.choice(len(trials), p=odds / odds.sum())]
            found.append(chosen)
        return found

    def value(self, choice: Choice) -> float:
        """Log posterior of a set that has been weighed, up to a constant."""
        return (
            sum(self.score[k, m] for m, k in choice.items())
            - SCORE_PER_LOG_RESIDUAL * len(self.free) * self._fit[frozenset(choice.values())]
        )

    def _trials(self, chosen: Choice, m: int, progress: Progress) -> list[Choice]:
        """The set with every candidate in turn for material m, weighed; whoever held it takes m's."""
        trials = []
        for k in range(len(self.pool)):
            if self.score[k, m] < self.score[chosen[m], m] - LARGEST_SCORE_GAP:
                continue
            holder = next((other for other, taken in chosen.items() if taken == k), None)
            trials.append({**chosen, **({holder: chosen[m]} if holder is not None else {}), m: k})
        self._weigh(trials, chosen, progress)
        return trials

    def _weigh(self, choices: list[Choice], like: Choice | None = None, progress: Progress = unheard) -> None:
        """Fit of all sets of candidates not met before; they differ little from the set `like`."""
        progress(0.0)
        new = {frozenset(choice.values()): choice for choice in choices if frozenset(choice.values()) not in self._fit}
        if new:
            bases = np.array([self._basis(choice) for choice in new.values()])
            guess = None if like is None else abundances(self.shapes, self._basis(like)) > 0
            parts = [bases[first : first + SETS_AT_ONCE] for first in range(0, len(bases), SETS_AT_ONCE)]
            misfit = self.workers.map(lambda part: misfits(self.shapes, part, guess), parts, progress)
            self._fit.update(zip(new, np.log(np.concatenate(misfit) + 0.005).tolist()))

    def _basis(self, choice: Choice) -> np.ndarray:
        """Its unit spectra (q, b), those of the materials that are fixed first."""
        return np.concatenate([self.ready, self.pool[[choice[m] for m in self.free]]])

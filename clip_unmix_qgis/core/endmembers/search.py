"""Which candidate stands for which material: sets of endmembers drawn from their posterior.

Several sets are often nearly as good, and each gives other maps. So the best is only where the search begins: Gibbs
sampling (Geman & Geman 1984) then draws sets in proportion to exp(value), where the value of a set is what its members
mean less what they leave unexplained. Maps are averaged over the draws (Bayesian model averaging, Hoeting et al. 1999),
and their spread says how far the choice of endmembers matters.
"""

from __future__ import annotations

import numpy as np

from ..spectra import unit
from ..workers import Progress, Workers, unheard, within
from .set_misfits import SetMisfits

SCORE_PER_LOG_RESIDUAL = 1.0  # and material: what the logarithm of the reconstruction error counts against a set
DRAWS = 12
MOST_ROUNDS = 5  # of coordinate ascent
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
        self.score = score
        self.free = [m for m in range(score.shape[1]) if m not in fixed]
        ready = unit(np.array(list(fixed.values()))) if fixed else np.zeros((0, spectra.shape[1]))
        self._misfits = SetMisfits(unit(spectra), ready, shapes, workers)

    def best(self, progress: Progress = unheard) -> Choice:
        """Coordinate ascent: material by material to the best candidate, exchanged where another material holds it."""
        chosen: Choice = {}
        for m in sorted(self.free, key=lambda m: -self.score[:, m].max()):
            chosen[m] = next(int(k) for k in np.argsort(-self.score[:, m], kind="stable") if k not in chosen.values())
        best = -np.inf
        steps = MOST_ROUNDS * len(self.free)
        for done in range(MOST_ROUNDS):
            before = best
            for number, m in enumerate(self.free, done * len(self.free)):
                trials, values = self._trials(chosen, m, within(progress, number / steps, (number + 1) / steps))
                leader = int(values.argmax())
                if values[leader] > best + 1e-9:
                    best, chosen = float(values[leader]), trials[leader]
            if best <= before + 1e-9:
                break
        return chosen

    def draws(
        self, start: Choice, rng: np.random.Generator, count: int = DRAWS, progress: Progress = unheard
    ) -> list[Choice]:
        """`count` sets by Gibbs sampling that begins at `start`."""
        chosen, found = start, []
        steps = count * SWEEPS * len(self.free)
        for done in range(count):
            order = np.concatenate([rng.permutation(self.free) for _ in range(SWEEPS)]).astype(int).tolist()
            for number, m in enumerate(order, done * len(order)):
                trials, values = self._trials(chosen, m, within(progress, number / steps, (number + 1) / steps))
                odds = np.exp(values - values.max())
                chosen = trials[rng.choice(len(trials), p=odds / odds.sum())]
            found.append(chosen)
        return found

    def value(self, choice: Choice) -> float:
        """Log posterior of a set, up to a constant."""
        m = self.free[0]
        return self._value(choice, self._misfits.with_each(_others(choice, m), [choice[m]])[choice[m]])

    def _value(self, choice: Choice, misfit: float) -> float:
        return sum(self.score[k, m] for m, k in choice.items()) - SCORE_PER_LOG_RESIDUAL * len(self.free) * misfit

    def _trials(self, chosen: Choice, m: int, progress: Progress) -> tuple[list[Choice], np.ndarray]:
        """The set with every candidate in turn for material m, and their values; whoever held it takes m's."""
        held = {k: other for other, k in chosen.items() if other != m}
        wanted = np.flatnonzero(self.score[:, m] >= self.score[chosen[m], m] - LARGEST_SCORE_GAP).tolist()
        new = [k for k in wanted if k not in held]  # `chosen[m]` among them; the rest are the same sets, exchanged
        misfit = self._misfits.with_each(held, new, progress)
        trials, values = [], []
        for k in wanted:
            trials.append({**chosen, **({held[k]: chosen[m]} if k in held else {}), m: k})
            values.append(self._value(trials[-1], misfit[chosen[m] if k in held else k]))
        return trials, np.array(values)


def _others(choice: Choice, m: int) -> list[int]:
    return [k for other, k in choice.items() if other != m]

"""Which candidate stands for which material: the sets of endmembers that are worth most.

Several sets are often nearly as good, and each gives other maps. So the best is only where the search begins: from it
and then, again and again, from the best set not yet looked at, all sets are weighed that differ in one member
(best-first search, Pearl 1984, Heuristics, section 2.3). Each weighs exp(value), where the value of a set is what its
members mean less what they leave unexplained. Thousands have some weight, more than a pixel can be unmixed with: those
that are alike are grouped, and the mean of a group stands for it. Maps are averaged over the groups (Bayesian model
averaging, Hoeting et al. 1999), and their spread says how far the choice of endmembers matters.
"""

from __future__ import annotations

import heapq
from math import log

import numpy as np

from ..spectra import product, unit
from ..workers import Progress, unheard
from .set_misfits import SetMisfits

SCORE_PER_LOG_RESIDUAL = 1.0  # and material: what the logarithm of the reconstruction error counts against a set
MOST_ROUNDS = 5  # of coordinate ascent
STEPS = 120  # in which every candidate is tried for a material, in a set
MOST_LOOKED_AT = 1200  # sets, of which few steps may be new where candidates are few
LEAST_WEIGHT = 1e-6  # of a set; beside the best, for it to be looked at
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

    def posterior(self, start: Choice, progress: Progress = unheard) -> dict[tuple[int, ...], float]:
        """Sets (rows of the candidates, in the order of `free`) and their weights, which sum to one: all that were
        weighed in STEPS steps from the set `start`, and have some weight. Nothing in it is chance.
        """
        if not self.free:
            return {(): 1.0}
        misfits, first = SetMisfits(*self.given), np.array([start[m] for m in self.free], np.int32).tobytes()
        values, best, least = {first: -np.inf}, -np.inf, log(LEAST_WEIGHT)
        ahead = [(0.0, 0, first)]  # less the value, when it was met, and the set
        done = 0.0  # of the steps, or of the sets, where few candidates leave few
        for looked_at in range(MOST_LOOKED_AT):
            if not ahead or misfits.steps >= STEPS or -ahead[0][0] < best + least:
                break
            done = max(done, looked_at / (looked_at + len(ahead)))
            chosen = np.frombuffer(heapq.heappop(ahead)[2], np.int32)
            for number in range(len(self.free)):
                done = max(done, min(misfits.steps / STEPS, 1.0))
                progress(done)
                trials, worth = self.trials_for(misfits, chosen, number)
                for trial, value in zip(trials, worth.tolist()):
                    met = trial.tobytes()
                    if met not in values and value > best + least:
                        heapq.heappush(ahead, (-value, len(values), met))
                    values[met], best = value, max(best, value)
        value = np.array(list(values.values()))
        weight = np.exp(value - best)
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

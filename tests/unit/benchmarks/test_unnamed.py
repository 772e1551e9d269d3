"""The odds that a word is missing: fitted to what heeding them costs and gains."""

from __future__ import annotations

import numpy as np

from benchmarks.unnamed import HARM, fitted


def accepted(odds: np.ndarray, told: np.ndarray) -> np.ndarray:
    return told @ odds[:-1] + odds[-1] > 0


def test_the_odds_accept_a_word_where_it_has_made_errors_smaller():
    told = np.random.default_rng(0).normal(size=(200, 4))
    missing = told[:, 1] > 0.5
    taken = accepted(fitted(told, np.where(missing, -0.2, 0.2)), told)
    assert (taken == missing).mean() > 0.9
    assert not taken[~missing].any()


def test_harm_counts_more_than_what_is_gained():
    """Evidence that tells nothing: taken where seven of ten gain, left where six of ten do."""
    told = np.random.default_rng(0).normal(size=(200, 4))

    def share_taken(gaining: float) -> float:
        return accepted(fitted(told, np.where(np.arange(200) < 200 * gaining, -0.2, 0.2)), told).mean()

    assert 0.6 < HARM / (1 + HARM) < 0.7
    assert share_taken(0.7) > 0.5 > share_taken(0.6)

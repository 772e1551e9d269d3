"""The ranks that the benchmark of suggestions counts."""
from __future__ import annotations

from benchmarks.suggestions import ranks


def test_a_concept_counts_for_itself_and_its_relatives_one_step_away():
    found = ["water", "broadleaf_tree", "pavement", "oak", "tree"]
    assert ranks(("tree", "asphalt", "turbid_water"), found) == [(5, 2, 2), (0, 3, 3), (0, 1, 1)]


def test_further_relatives_count_apart_and_siblings_not_at_all():
    assert ranks(("oak", "conifer", "soil"), ["tree", "broadleaf_tree"]) == [(0, 2, 1), (0, 1, 1), (0, 0, 0)]
    assert ranks(("pine", "vegetation"), ["oak", "broadleaf_tree"]) == [(0, 0, 0), (0, 0, 1)]

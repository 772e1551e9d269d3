"""The choice of constants: what is put in their place, that nothing stays changed, and when another value wins."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from clip_unmix_qgis.core.endmembers import endmembers
from clip_unmix_qgis.core.spectra import abundances, unit
from clip_unmix_qgis.paths import MODELS
from training import constant_table, constants
from training.constant_table import CONSTANTS, Constant
from training.constants import Row, rows, winner


@pytest.mark.parametrize("constant", CONSTANTS, ids=lambda constant: constant.name)
def test_a_constant_is_changed_and_put_back(constant):
    original = getattr(constant.owner, constant.attribute)
    assert constant.present in constant.values
    assert len(constant.values) == len(set(constant.values)) > 1
    for value in constant.values:
        with constant.set_to(value):
            placed = getattr(constant.owner, constant.attribute)
            assert callable(placed) or placed == value or placed[0] == value
        assert getattr(constant.owner, constant.attribute) is original


def scene_of_spectra() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    ends = rng.uniform(0.05, 0.6, (3, 30))
    shares = np.concatenate([rng.dirichlet(np.full(3, 0.2), 300), np.repeat(np.eye(3), 20, 0)])
    return ends, shares @ ends, 6 * shares - 3 + rng.normal(0, 0.5, shares.shape)


def test_what_stands_in_for_a_function_is_the_same_at_the_present_values():
    ends, sample, logits = scene_of_spectra()
    angle = np.random.default_rng(1).uniform(0, 0.3, logits.shape)
    assert np.array_equal(constant_table.semantic()(logits, angle), endmembers.semantic_score(logits, angle))
    fit = abundances(unit(sample), unit(ends))
    settled = endmembers.refine_endmembers(ends, sample, logits, fit, [0, 1, 2])
    for stand_in in (
        constant_table.repeated(1, endmembers.refine_endmembers),
        constant_table.with_lead(2.0, endmembers.refine_endmembers),
    ):
        assert np.array_equal(stand_in(ends, sample, logits, fit, [0, 1, 2]), settled)
    assert np.array_equal(
        constant_table.repeated(0, endmembers.refine_endmembers)(ends, sample, logits, fit, [0]), ends
    )
    others = endmembers.unnamed_endmembers(ends, logits[:3], ends[:1], alone=False)
    assert (
        constant_table.claimed_from(-3.0, endmembers.unnamed_endmembers)(ends, logits[:3], ends[:1], alone=False)
        == others
    )


def test_stand_ins_do_change_what_they_are_for():
    ends, sample, logits = scene_of_spectra()
    # now and then another material leads in a pure pixel
    logits = logits + np.random.default_rng(2).normal(0, 3, logits.shape)
    fit = abundances(unit(sample), unit(ends * 1.1))
    near = endmembers.refine_endmembers(ends * 1.1, sample, logits, fit, [0, 1, 2])
    narrow = constant_table.with_lead(0.05, endmembers.refine_endmembers)
    assert not np.array_equal(narrow(ends * 1.1, sample, logits, fit, [0, 1, 2]), near)
    angle = np.zeros_like(logits)
    for changed in ({"floor": -1.0}, {"weight": 0.0}, {"cap": -1.0}):
        assert not np.array_equal(
            constant_table.semantic(**changed)(logits, angle), endmembers.semantic_score(logits, angle)
        )
    apart = np.eye(3, 30) + 0.01
    claimed = np.full((3, 2), -2.5)
    assert endmembers.unnamed_endmembers(apart, claimed, apart[:1], alone=False) == []
    unclaimed = constant_table.claimed_from(-2.0, endmembers.unnamed_endmembers)
    assert unclaimed(apart, claimed, apart[:1], alone=False) == [1, 2]


def test_only_what_is_surely_better_wins():
    constant = Constant("DARK_FLOOR", constant_table.illumination, "DARK_FLOOR", (0.5, 0.7))
    assert constant.present == 0.7
    sure, doubtful = Row(40, 0.5, 0.1, 0.01, -0.03, 0.01), Row(40, 0.5, 0.1, 0.01, -0.03, 0.02)
    present = Row(40, 0.7, 0.13, 0.01, 0.0, 0.0)
    assert winner(constant, [sure, present]) == 0.5
    assert winner(constant, [doubtful, present]) == 0.7
    assert winner(constant, [replace(sure, scenes=5), present]) == 0.7


def test_rows_compare_in_pairs_of_one_scene():
    constant = Constant("DARK_FLOOR", constant_table.illumination, "DARK_FLOOR", (0.5, 0.7))
    found = [{"DARK_FLOOR": {0.7: hard, 0.5: hard - 0.02}} for hard in (0.1, 0.2, 0.4)] + [{"of another": {1.0: 0.0}}]
    half, present = rows(constant, found)
    assert half.difference == pytest.approx(-0.02)
    assert half.difference_deviation == pytest.approx(0, abs=1e-9)
    assert half.deviation == pytest.approx(np.std([0.1, 0.2, 0.4], ddof=1) / 3**0.5)
    assert present.difference == 0


@pytest.mark.slow
def test_the_errors_of_a_scene_are_those_of_its_values(corpus: Path):
    names = ["DARK_FLOOR", "logit that claims a candidate"]
    each = (constants.errors_of_scene(corpus, MODELS, 1, names, number) for number in (0, 2))
    found = next(errors for errors in each if errors is not None)
    assert set(found) == set(names)
    for constant in CONSTANTS:
        if constant.name in names:
            assert set(found[constant.name]) == set(constant.values)
            assert all(0 <= error <= 1 for error in found[constant.name].values())
    assert len(set(found["DARK_FLOOR"].values())) > 1


def test_a_material_is_missed_where_neither_it_nor_its_next_of_kin_is_suggested():
    _, concepts, _ = constants._all_concepts()
    logits = np.full((2, len(concepts)), -6.0)
    logits[0, concepts.index("tree")] = logits[1, concepts.index("water")] = 4.0
    blank = np.full(logits.shape, 0.1)
    parts = constants.suggestion.Parts(np.ones((2, 5)), np.array([0.5, 0.5]), logits, blank, blank)

    def of(*there: str) -> float:
        fractions = np.full((4, len(there)), 1 / len(there), np.float32)
        bands, none = None, np.zeros(0)
        made = constants.Simulated(0, bands, there, none, "area", none, fractions, none, none)
        return constants.missed(made, parts)

    assert of("tree", "water") == 0
    assert of("conifer", "water") == 0  # a tree
    assert of("asphalt", "water") == 0.5

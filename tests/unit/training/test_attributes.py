"""The tables of the colour terms: stone has terms of its own."""

from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.core.attributes.kinds import COLOURS, FAMILIES
from training.attribute_labels import Labelled

pytest.importorskip("colour")

from training.attributes import fit_stone, observer


def rock(said: str, low: float, high: float, number: int, source: str = "ECOSTRESS") -> Labelled:
    spectrum = np.linspace(low, high, 431)
    return Labelled(spectrum, "igneous rock", (said,), f"rock {said} {number} {source}", source)


def test_stones_of_all_colours_share_one_spread_and_unborne_terms_stay_where_the_survey_has_them():
    rng = np.random.default_rng(0)
    dark = [rock("black", *rng.uniform(0.02, 0.1, 2), number) for number in range(40)]
    pale = [rock("white", *rng.uniform(0.4, 0.8, 2), number) for number in range(40)]
    shape = (len(FAMILIES), len(COLOURS))
    rows = np.tile([2.0, 2.0, 2.0, 10.0, 0.0, 0.0], (len(FAMILIES), 1))
    given = {
        "colour.space": rows, "colour.mean": np.full((*shape, 3), 40.0),
        "colour.covariance": np.tile(np.eye(3), (*shape, 1, 1)),
    }  # fmt: skip
    made = fit_stone([*dark, *pale], observer(), given)
    stone, black, white, green = (
        FAMILIES.index("stone"), COLOURS.index("black"), COLOURS.index("white"), COLOURS.index("green")
    )  # fmt: skip
    assert made["colour.space"][stone].tolist() == [1, 1, 1, 0, 0, 0]
    assert np.ptp(made["colour.covariance"][stone], axis=0).max() == 0
    assert made["colour.mean"][stone, white, 0] > made["colour.mean"][stone, black, 0] + 30
    assert made["colour.mean"][stone, green].tolist() == [30, 20, 20]  # 40 / 2 + the centre
    others = [number for number in range(len(FAMILIES)) if number != stone]
    for name, before in given.items():
        assert np.array_equal(made[name][others], before[others])

"""Labels of simulated scenes are given as an analyst gives them: to what is clearly one material."""
from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from training.few_labels import CLEAR, change, labels


@pytest.fixture
def shares():
    return np.random.default_rng(0).dirichlet([0.4, 0.4, 0.02], 800)


def made(shares, coarse):
    return SimpleNamespace(number=3, coarse=coarse, shares=lambda: shares, spectra=shares, kept=np.arange(len(shares)))


@pytest.mark.parametrize("coarse", [True, False])
def test_only_pixels_that_show_a_material_clearly_are_labelled(shares, coarse):
    rows = labels(made(shares, coarse), 20, 0)
    assert set(rows) == {0, 1}  # few pixels show the third
    for m, chosen in rows.items():
        assert len(chosen) == 20
        assert (shares[chosen, m] > CLEAR[coarse]).all()
    again, other = (labels(made(shares, coarse), 20, draw)[0] for draw in (0, 1))
    assert (again == rows[0]).all()
    assert (other != rows[0]).any()


def test_the_change_is_of_pixels_without_a_label(shares):
    rows = labels(made(shares, False), 5, 0)
    labelled = np.concatenate([*rows.values()])

    def unmixer(error):
        def unmix(spectra):
            assert len(spectra) == len(shares) - len(labelled)
            return SimpleNamespace(abundance=spectra + error)

        return SimpleNamespace(unmix=unmix)

    taught = unmixer(0.1)
    logarithm, difference = change(made(shares, False), unmixer(0.2), rows, lambda *given: taught)
    assert difference == pytest.approx(-0.1)
    assert logarithm == pytest.approx(np.log(0.101 / 0.201))

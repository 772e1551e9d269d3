"""Scenes of libraries that no weight has seen: what goes into them, and how they are scored."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks import unseen
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.errors import UserError
from training.prepared import SIZE, Simulated


def test_a_corpus_of_what_the_corpus_does_not_hold_and_peers_know(tmp_path, monkeypatch):
    grid = np.linspace(350, 2500, 5)
    old = {"concept": np.array(["soil", "oak", "snow"]), "split": np.array(["train", "train", "test"])}
    np.savez(tmp_path / "corpus.npz", wavelengths_nm=grid, **old)
    names = np.array(["soil", "birch", "snow", "oak"])
    new = dict.fromkeys(("concept", "sample", "source"), names)
    np.savez(tmp_path / "other.npz", spectra=np.arange(20.0).reshape(4, 5), measured=np.ones(4, bool), **new)
    monkeypatch.setattr(unseen, "CORPUS", tmp_path / "corpus.npz")
    monkeypatch.setattr(unseen, "GATHERED", tmp_path / "other.npz")
    unseen.gathered(tmp_path / "unseen.npz")
    made = np.load(tmp_path / "unseen.npz")
    assert made["concept"].tolist() == ["soil", "oak"]  # snow was only held out, of birch there is nothing
    assert set(made["split"].tolist()) == {"test"}
    np.testing.assert_array_equal(made["spectra"][1], np.arange(15.0, 20.0))
    monkeypatch.setattr(unseen, "GATHERED", tmp_path / "nowhere.npz")
    with pytest.raises(UserError, match=r"training\.left_out --gather"):
        unseen.gathered(tmp_path / "unseen.npz")


def test_a_scene_is_scored_in_its_own_mode():
    bands = Bands(np.linspace(450, 2400, 8), np.full(8, 20.0), np.ones(8, bool))
    n, rng = SIZE[0] * SIZE[1], np.random.default_rng(0)
    area = rng.dirichlet((1, 1), n).astype(np.float32)
    given = {"concepts": ("soil", "water"), "anchors": np.eye(2, 512, dtype=np.float32), "kept": np.arange(5)}
    spectra, peak = rng.random((n, 8)).astype(np.float32), np.array([0.4, 0.02], np.float32)
    made = Simulated(0, bands, illumination="area", spectra=spectra, fractions=area, peak=peak, **given)
    case = unseen.case_of(made)
    np.testing.assert_allclose(case.reference, area.T.reshape(2, *SIZE))
    assert case.score(case.reference) == {"aRMSE": 0}
    assert case.score(case.reference[::-1])["aRMSE"] > 0.3
    lit = unseen.case_of(Simulated(0, bands, illumination="shade-normalised", spectra=spectra, fractions=area,
                                   peak=peak, **given))  # fmt: skip
    np.testing.assert_allclose(lit.reference.sum(0), 1, atol=1e-6)
    assert (lit.reference[1] <= case.reference[1] + 1e-6).all()  # dark water counts for less than its area

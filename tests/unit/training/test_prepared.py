"""Simulated scenes: the same with any number of processes, of their own split, with true shares in the scene's mode."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.paths import MODELS
from training.library import Library
from training.loop import Run
from training.prepared import library_of, prepared_scenes, simulated
from training.spectrum import TEST, TRAIN, TUNE

CPU = torch.device("cpu")


@pytest.mark.slow
def test_scenes_are_the_same_with_one_process_and_with_two(corpus):
    one, two = (prepared_scenes(corpus, TUNE, MODELS, 3, Run(CPU, quiet=True), jobs) for jobs in (1, 2))
    assert len(one) == len(two) > 0
    for a, b in zip(one, two):
        assert np.array_equal(a.spectra, b.spectra)
        assert torch.equal(a.truth, b.truth)
        assert np.array_equal(a.unmixer.endmembers.draws, b.unmixer.endmembers.draws, equal_nan=True)
    assert two[-1].unmixer.model.networks is two[0].unmixer.model.networks  # one copy of the weights


def test_each_split_draws_from_its_own_samples(corpus):
    rows = {split: set(library_of(corpus, split).train.tolist()) for split in (TRAIN, TUNE, TEST)}
    assert not rows[TRAIN] & rows[TUNE]
    assert not rows[TUNE] & rows[TEST]
    assert rows[TUNE] == set(library_of(corpus, TRAIN).tune.tolist())
    with np.load(corpus) as data:
        old = {**data, "split": np.where(data["split"] == TUNE, TEST, data["split"])}
    path = corpus.with_name("old.npz")
    np.savez(path, **old)
    with pytest.raises(UserError, match="has no spectra of the split 'tune'"):
        Library(path, CPU, split=TUNE)


def test_shares_sum_to_one_and_what_is_not_there_has_none(corpus):
    made = [simulated(library_of(corpus, TEST), Run(CPU), number) for number in range(24)]
    made = [scene for scene in made if scene is not None]
    assert {scene.coarse for scene in made} == {True, False}
    assert any(scene.unnamed.size for scene in made)
    assert {scene.illumination for scene in made} == {"area", "shade-normalised"}
    assert any(np.isnan(scene.peak).any() for scene in made)
    for scene in made:
        shares = scene.shares()
        outside = scene.unnamed.sum(1)[scene.kept] > 0  # belongs to what nobody named
        assert shares.sum(1)[~outside] == pytest.approx(np.ones((~outside).sum()), abs=1e-5)
        assert (shares.sum(1)[outside] < 1).all()
        assert (shares[:, np.isnan(scene.peak)] == 0).all()
        if scene.illumination == "area":
            assert np.array_equal(shares, scene.fractions[scene.kept])

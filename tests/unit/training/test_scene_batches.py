"""Scenes to train the network on: what lies in them, what is told of them, what a search would find."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.optimize import nnls

from clip_unmix_qgis.core.abundance.illumination import lit_factor_of
from clip_unmix_qgis.core.model.scene_network import DRAWS, LOOKS
from clip_unmix_qgis.paths import MODELS
from training import loop
from training.loop import Run
from training.scene_batches import SceneMaker, shares_by
from training.scene_grounds import WORDS, Grounds
from training.scene_network import SceneSettings, train_scene_network
from training.simulate import Dice
from training.train import load_encoder

CPU = torch.device("cpu")
SCENES, PIXELS = 24, 40


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


@pytest.fixture(scope="module")
def maker(library):
    return SceneMaker(library, Run(CPU), 12)


@pytest.fixture(scope="module")
def batch(maker):
    return maker.batch(SCENES, PIXELS, generator())


def test_shares_are_those_of_the_words_and_of_what_nobody_named(batch):
    assert batch.share.shape == (SCENES, PIXELS, WORDS + 1)
    assert torch.allclose(batch.share.sum(2), torch.ones(SCENES, PIXELS), atol=1e-5)
    nobody = (batch.words < 0)[:, None].expand(-1, PIXELS, -1)
    assert (batch.share[..., :-1][nobody] == 0).all()
    assert (batch.share[..., -1].mean(1) > 0.05).any()
    assert ((batch.words >= 0).sum(1) >= 1).all()


def test_words_of_a_scene_deny_each_other(library, batch):
    for words in batch.words:
        told = library.targets[words[words >= 0]][:, words[words >= 0]]
        assert (told[~torch.eye(len(told), dtype=torch.bool)] == 0).all()


def test_what_stands_for_a_word_is_of_other_samples_than_the_scene(library):
    grounds, dice = Grounds(library), Dice(generator())
    ground = grounds.draw(200, dice)
    apart = (ground.fold < 8).nonzero()[:, 0]
    group = grounds.group(ground.fold[:, None], ground.name)
    rows, known = grounds.looks.draw(group, dice)
    sample = np.load(library.path)["sample"]
    own, other = sample[grounds.pool(ground, dice)[apart, 0].numpy()], sample[rows[apart, 0].numpy()]
    assert known.any()
    assert not any(theirs in ours for ours, theirs, is_one in zip(own, other, known[apart, 0]) if is_one)


def test_endmembers_are_near_the_materials_where_shares_are_large(batch):
    assert batch.ends.shape == (SCENES, DRAWS, WORDS, 216)
    assert batch.looks.shape == (SCENES, WORDS, LOOKS, 216)
    away = (batch.by_endmembers - batch.share[..., :-1]).square().mean().sqrt()
    assert 0.01 < away < 0.3  # they are found with errors, as a search finds them
    assert (batch.spread > 0).any()


def test_shares_by_endmembers_are_those_of_nnls_with_dark_ones_as_dark_as_in_a_run():
    rng = np.random.default_rng(0)
    ends = rng.uniform(0.1, 0.6, (3, 216)).astype(np.float32)
    ends[2] *= 0.1
    pixels = (rng.dirichlet([1, 1, 1], 30) @ ends).astype(np.float32)
    amount = np.array([nnls(ends.T.astype(float), pixel.astype(float))[0] for pixel in pixels])
    lit = amount * lit_factor_of(np.sort(ends, 1)[:, -3])
    words, one = torch.zeros(1, 3, dtype=torch.long), torch.ones(1, 3)
    given = (torch.from_numpy(pixels)[None], torch.from_numpy(ends)[None, None], words, torch.tensor([False]), one)
    share, spread, misfit = shares_by(*given)
    assert np.allclose(share[0], lit / lit.sum(1, keepdims=True), atol=0.02)
    assert (spread == 0).all()
    assert (misfit < 0.02).all()
    of_area = shares_by(*given[:3], torch.tensor([True]), one)[0]
    assert np.allclose(of_area[0], amount / amount.sum(1, keepdims=True), atol=0.02)


def test_a_resumed_run_makes_the_same_network(library, tmp_path, monkeypatch):
    settings = SceneSettings(steps=4, scenes=4, pixels=16, sensors=8)

    def trained(**given):
        encoder = load_encoder(MODELS)[0]
        return train_scene_network(library, encoder, settings, Run(CPU, quiet=True, **given))[0]

    def saved_and_halted(*given):
        save(*given)
        raise InterruptedError

    whole, save = trained(), loop._save
    with monkeypatch.context() as switched_off:
        switched_off.setattr(loop, "_save", saved_and_halted)
        with pytest.raises(InterruptedError):
            trained(checkpoints=tmp_path, every=3)
    again = trained(checkpoints=tmp_path, every=3, resume=True)
    assert all(torch.equal(a, b) for a, b in zip(whole.parameters(), again.parameters()))

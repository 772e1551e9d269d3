"""Sites whose cover was measured: which of them teach, and the scenes that are made of them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.paths import MODELS
from training.loop import Run
from training.measured_cover import NAMES, PARTS, MeasuredCover
from training.measured_sites import MeasuredSites, teaches
from training.scene_batches import SceneBatch, SceneMaker
from training.scene_grounds import WORDS
from training.scene_network import SceneSettings, train_scene_network
from training.train import load_encoder, load_scene_network

CPU = torch.device("cpu")
SCENES, PIXELS = 12, 30


@pytest.fixture(scope="module")
def cover(library, sites):
    return MeasuredCover.read(sites, SceneMaker(library, Run(CPU), 12), Run(CPU))


@pytest.fixture(scope="module")
def batch(cover):
    return cover.batch(SCENES, PIXELS, torch.Generator().manual_seed(0))


def test_a_site_teaches_or_reports(sites):
    halves = [MeasuredSites.read(sites, that_teach=half) for half in (True, False)]
    assert [len(half.reflectance) for half in halves] == [len(half.fraction) for half in halves]
    assert sum(len(half.reflectance) for half in halves) == 100
    assert min(len(half.reflectance) for half in halves) > 25
    assert halves[0].reflectance.max() < 0.5
    assert halves[1].reflectance.max() > 1
    assert halves[1].bands.fwhm.min() > 50


def test_a_scene_is_made_of_sites_that_teach(cover, batch, sites):
    with np.load(sites) as data:
        assert len(cover.reflectance) == sum(teaches(str(cell)) for cell in data["cell"])
    assert batch.grid.max() < 1
    assert (batch.grid * (1 - batch.covered[:, None]) == 0).all()
    assert 5 < batch.covered[0].sum() < 216


def test_shares_are_those_of_the_words_and_of_what_lacks_one(library, batch):
    assert torch.allclose(batch.share.sum(2), torch.ones(SCENES, PIXELS), atol=1e-5)
    of_part = [{library.names.index(name) for name in names} for names in NAMES]
    for words, share in zip(batch.words, batch.share):
        said = words[words >= 0].tolist()
        parts = [next(part for part, names in enumerate(of_part) if word in names) for word in said]
        assert len(set(parts)) == len(said) >= PARTS - 1
        assert (share[:, -1].mean() > 0.05) == (len(said) < PARTS)
        assert (share[:, len(said) : WORDS] == 0).all()


def test_the_greener_the_pixel_the_more_of_a_green_word(library, batch):
    green = torch.tensor([library.names.index(name) for name in NAMES[0]])
    near_infrared = batch.grid[:, :, 48] / batch.grid[:, :, 31]  # 830 by 660 nm
    where = torch.isin(batch.words, green).nonzero()
    for scene, word in where:
        assert torch.corrcoef(torch.stack([near_infrared[scene], batch.share[scene, :, word]]))[0, 1] > 0.5


def test_the_network_goes_on_with_measured_scenes_and_keeps_a_part_of_its_weights(library, sites):
    encoder, moved = load_encoder(MODELS)[0], []
    before = load_scene_network(MODELS)[0].state_dict()
    for kept in (0.0, 0.75, 1.0):
        settings = SceneSettings(steps=1, scenes=6, pixels=20, sensors=8, rate=1e-5, measured=0.5, kept=kept)
        begin = load_scene_network(MODELS)[0]
        network, _, figures = train_scene_network(library, encoder, settings, Run(CPU, quiet=True), begin, sites)
        moved.append(max(float((of - before[name]).abs().max()) for name, of in network.state_dict().items()))
        assert figures["simulated_rmse_network"] < figures["simulated_rmse_endmembers"]
    assert 0 < moved[0] < 1e-3
    assert moved[1] == pytest.approx(moved[0] / 4, rel=0.05)
    assert moved[2] == 0


def test_batches_are_joined_scene_by_scene(cover, batch):
    both = SceneBatch.joined([batch, cover.batch(2, PIXELS, torch.Generator().manual_seed(1))])
    assert len(both.words) == SCENES + 2
    assert torch.equal(both.share[:SCENES], batch.share)

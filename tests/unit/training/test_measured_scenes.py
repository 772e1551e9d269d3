"""Scenes of field sites that intervals are fitted to: of sites that teach, their cover the truth in both modes."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.paths import MODELS
from training.loop import Run
from training.measured_cover import NAMES
from training.measured_scenes import measured_scenes, of_sites
from training.measured_sites import MeasuredSites

NUMBERS = range(12)


@pytest.fixture(scope="module")
def scenes(corpus, sites):
    return [of_sites(sites, corpus, 0, number) for number in NUMBERS]


def test_a_scene_is_some_of_the_sites_that_teach(scenes, sites):
    known = MeasuredSites.read(sites, that_teach=True)
    for scene in scenes:
        assert 10 < len(scene.spectra) <= len(known.reflectance) // 2
        assert len(np.unique(scene.spectra, axis=0)) == len(scene.spectra)
        assert np.isin(scene.spectra, known.reflectance.astype(np.float32)).all()
    assert len({scene.spectra.tobytes() for scene in scenes}) == len(scenes)


def test_the_share_is_the_cover_in_both_modes(scenes):
    assert {scene.illumination for scene in scenes} == {"area", "shade-normalised"}
    for scene in scenes:
        assert scene.shares() == pytest.approx(scene.fractions, abs=1e-6)
        assert scene.shares().sum(1) == pytest.approx(np.ones(len(scene.fractions)), abs=0.02)


def test_each_part_has_one_of_its_names(scenes):
    for scene in scenes:
        assert all(name in names for name, names in zip(scene.concepts, NAMES))
    assert len({scene.concepts for scene in scenes}) > 3


def test_the_same_seed_and_number_are_the_same_scene(scenes, corpus, sites):
    again = of_sites(sites, corpus, 0, 3)
    assert np.array_equal(again.spectra, scenes[3].spectra)
    assert not np.array_equal(of_sites(sites, corpus, 1, 3).spectra, again.spectra)


@pytest.mark.slow
def test_prepared_they_have_endmembers_and_truth(scenes, corpus, sites):
    found = measured_scenes(sites, corpus, MODELS, 2, Run(torch.device("cpu"), quiet=True))
    for scene, made in zip(found, scenes):
        assert np.array_equal(scene.spectra, made.spectra)
        assert scene.truth.numpy() == pytest.approx(made.fractions, abs=1e-6)
        assert scene.unmixer.estimate(scene.spectra).share.shape == scene.truth.shape

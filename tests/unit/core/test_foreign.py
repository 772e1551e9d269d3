"""What nobody named: candidates that the encoder takes for another concept become endmembers of no word."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers import unsaid
from clip_unmix_qgis.core.endmembers.foreign import FOREIGN_LEAD, foreign_candidates, foreign_lead
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.model.library import SpectralLibrary
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

BANDS = Bands(np.linspace(430, 2400, 80), np.full(80, 25.0), np.ones(80, bool))


def model_of(*concepts):
    anchors = Anchors()
    return SpectralModel.load(BANDS, centred([anchors[concept] for concept in concepts]), device="cpu", threads=1)


@pytest.fixture(scope="module")
def typical():
    """By concept, the library's spectrum at BANDS that the encoder is most certain of."""
    library = SpectralLibrary.load()
    seen = library.seen(torch.from_numpy(from_grid(BANDS))).numpy().astype(np.float64)
    whole = np.isfinite(library.spectra[:, (GRID_NM >= 430) & (GRID_NM <= 2400)]).all(1)
    index = Anchors().index
    found = {}
    for concept in ("lawn", "soil", "dry_grass", "snow"):
        own = seen[(library.concept == index[concept]) & whole]
        found[concept] = own[model_of(concept).logits(own)[:, 0].argmax()]
    return found


def scene(typical, concepts, count=500):
    """Patches of pure ground and mixtures of it, (n, b), and the shares (n, c) of the concepts."""
    rng = np.random.default_rng(0)
    share = np.concatenate([np.repeat(np.eye(len(concepts)), 60, axis=0), rng.dirichlet(np.ones(len(concepts)), count)])
    pixels = share @ np.array([typical[concept] for concept in concepts])
    return (pixels + rng.normal(0, 0.002, pixels.shape)).astype(np.float32), share


def test_another_concept_leads_where_none_of_the_words_means_a_spectrum(typical):
    lead = foreign_lead(model_of("lawn", "soil"), np.array([typical["lawn"], typical["soil"], typical["snow"]]))
    assert lead[:2].max() < 0
    assert lead[2] > FOREIGN_LEAD


def test_what_is_under_or_above_a_word_is_not_foreign_to_it(typical):
    lead = foreign_lead(model_of("vegetation", "soil"), np.array([typical["lawn"]]))
    assert lead[0] < 0


def test_one_word_alone_samples_and_words_without_a_concept_leave_the_rest_to_the_other_rules(typical):
    spectra = np.array([typical["snow"]])
    model = model_of("lawn", "soil")
    assert np.isneginf(foreign_lead(model_of("lawn"), spectra))
    taught = model.with_adapter(model.adapter.with_spectra({0: typical["lawn"]}))
    assert np.isneginf(foreign_lead(taught, spectra))
    nowhere = torch.nn.functional.normalize(torch.randn(2, 512, generator=torch.Generator().manual_seed(0)), dim=1)
    assert np.isneginf(foreign_lead(replace(model, anchors=nowhere), spectra))


def test_one_of_several_that_are_alike_is_taken():
    first, second = np.array([1.0, 0.2, 0.1]), np.array([0.1, 0.3, 1.0])
    pool = np.array([first, 1.1 * first, second, [0.5, 0.5, 0.5]])
    lead = np.array([5.0, 6.0, 7.0, 1.0])
    assert sorted(foreign_candidates(pool, lead)) in ([0, 2], [1, 2])
    assert foreign_candidates(pool, np.full(4, -np.inf)) == []


def test_a_mixture_of_what_the_words_mean_is_not_foreign_whatever_it_looks_like():
    first, second = np.array([1.0, 0.2, 0.1]), np.array([0.1, 0.3, 1.0])
    pool = np.array([first, second, 0.4 * first + 0.6 * second])
    assert foreign_candidates(pool, np.array([-3.0, -2.0, 6.0])) == []


def test_other_takes_what_nobody_named_and_nothing_where_all_is_named(typical, monkeypatch):
    """Dry grass is nearly a mixture of lawn and soil, so no misfit tells it. (The word that nobody said, which is found
    here, too, has its own tests.)
    """
    monkeypatch.setattr(unsaid, "ODDS", (0.0, 0.0, 0.0, 0.0, 0.0, -1.0))
    pixels, share = scene(typical, ("lawn", "soil", "dry_grass"))
    some = prepare(model_of("lawn", "soil"), pixels)
    assert (some.endmembers.material < 0).any()
    maps = some.unmix(pixels)
    assert np.abs(maps.other - share[:, 2]).mean() < 0.1
    assert np.abs(maps.abundance - share[:, :2]).mean() < 0.1
    every = prepare(model_of("lawn", "soil", "dry_grass"), pixels)
    assert not (every.endmembers.material < 0).any()
    assert every.unmix(pixels).other.mean() < 0.1

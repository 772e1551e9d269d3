"""Shares measured at places in a scene: what they teach, and when they are not heeded."""
from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.adapter.measured_shares import (
    LEAST_PLACES,
    PURITY,
    Places,
    completed,
    learn_labels,
    learn_shares,
)
from clip_unmix_qgis.core.adapter.supervision import _mixed, supervise
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.resolver import Resolver

NM = np.array([480.0, 560, 660, 830, 1650, 2200])
BANDS = Bands(NM, np.full(6, 60.0), np.ones(6, bool))
PROMPTS = ("green vegetation", "dry vegetation", "bare soil")
# What these three look like here; nobody told the model.
GROUND = np.array([
    [0.03, 0.06, 0.04, 0.42, 0.2, 0.09], [0.1, 0.14, 0.2, 0.3, 0.42, 0.3], [0.07, 0.1, 0.17, 0.24, 0.36, 0.33],
])  # fmt: skip


@pytest.fixture(scope="module")
def ground():
    """An unmixer of mixed ground, its pixels (n, b) and their true shares (n, p)."""
    rng = np.random.default_rng(5)
    shares = rng.dirichlet([1.5, 2.5, 2.0], 900)
    vary = np.exp(0.1 * rng.standard_normal((900, 3, 1)))
    pixels = (np.einsum("np,npb->nb", shares, GROUND * vary) + 0.004 * rng.standard_normal((900, 6))).astype(np.float32)
    anchors = np.array([material.anchor for material in Resolver().resolve_all(PROMPTS)], np.float32)
    model = SpectralModel.load(BANDS, centred(anchors), device="cpu")
    return prepare(model, pixels), pixels, shares


def at(pixels, shares, count, seed=0):
    rows = np.sort(np.random.default_rng(seed).choice(len(pixels), count, replace=False))
    return Places(pixels[rows], np.arange(count), shares[rows]), np.setdiff1d(np.arange(len(pixels)), rows)


def rmse(unmixer, pixels, shares):
    return float(np.sqrt(np.mean((unmixer.unmix(pixels).abundance - shares) ** 2)))


def test_thirty_places_bring_the_rest_nearer(ground):
    unmixer, pixels, shares = ground
    places, rest = at(pixels, shares, 30)
    taught, decision = learn_shares(unmixer, pixels, places)
    assert decision.kept == "shares"
    assert decision.error["shares"] < decision.error["zero-shot"]
    assert decision.pixels == {0: 30, 1: 30, 2: 30}
    assert rmse(taught, pixels[rest], shares[rest]) < 0.8 * rmse(unmixer, pixels[rest], shares[rest])


def test_the_corrected_maps_are_shares_with_intervals_that_hold(ground):
    unmixer, pixels, shares = ground
    places, rest = at(pixels, shares, 60)
    maps = learn_shares(unmixer, pixels, places)[0].unmix(pixels[rest])
    np.testing.assert_allclose(maps.abundance.sum(1) + maps.other, 1, atol=1e-5)
    assert maps.abundance.min() >= 0
    held = np.mean(np.abs(maps.abundance - shares[rest]) <= maps.uncertainty)
    assert 0.8 <= held <= 0.97


def test_shares_without_any_relation_to_the_pixels_are_not_heeded(ground):
    unmixer, pixels, _ = ground
    own = unmixer.unmix(pixels).abundance.astype(np.float64)  # what is found, and chance about it
    noise = own + 0.1 * np.random.default_rng(1).standard_normal(own.shape)
    shares = np.clip(noise, 0, None) / np.clip(noise, 0, None).sum(1, keepdims=True)
    kept = [learn_shares(unmixer, pixels, at(pixels, shares, 12, seed)[0]) for seed in range(6)]
    assert sum(decision.kept == "zero-shot" for _, decision in kept) >= 4
    for taught, decision in kept:
        if decision.kept == "zero-shot":
            assert taught is unmixer


def test_one_material_measured_teaches_of_that_and_keeps_the_proportion_of_the_others(ground):
    unmixer, pixels, shares = ground
    alone = shares.copy()
    alone[:, 1:] = np.nan
    places, rest = at(pixels, alone, 40)
    taught, decision = learn_shares(unmixer, pixels, places)
    assert decision.pixels == {0: 40}
    before, after = (of.unmix(pixels[rest]).abundance[:, 0] for of in (unmixer, taught))
    assert np.mean((after - shares[rest, 0]) ** 2) < np.mean((before - shares[rest, 0]) ** 2)
    target = completed(places, np.tile([0.2, 0.3, 0.4, 0.1], (40, 1)))
    np.testing.assert_allclose(target[:, 1] / target[:, 2], 0.75)
    np.testing.assert_allclose(target.sum(1), 1)
    np.testing.assert_allclose(target[:, 0], places.shares[:, 0])


def test_a_place_of_many_pixels_counts_as_their_mean(ground):
    unmixer, pixels, shares = ground
    order = np.argsort(shares[:, 0])
    place = np.repeat(np.arange(90), 10)
    means = shares[order].reshape(90, 10, 3).mean(1)
    chosen = np.sort(np.random.default_rng(2).choice(90, 30, replace=False))
    places = Places(pixels[order], place, means).only(chosen)
    assert len(places.spectra) == 300
    assert len(places) == 30
    taught, decision = learn_shares(unmixer, pixels, places)
    assert decision.kept == "shares"
    assert rmse(taught, pixels, shares) < rmse(unmixer, pixels, shares)


def test_the_number_of_threads_changes_nothing(ground):
    unmixer, pixels, shares = ground
    places, _ = at(pixels, shares, 30)
    before = torch.get_num_threads()
    maps = []
    for threads in (1, 2):
        torch.set_num_threads(threads)
        maps.append(learn_shares(unmixer, pixels, places)[0].unmix(pixels).abundance)
    torch.set_num_threads(before)
    np.testing.assert_array_equal(*maps)


def test_too_few_places_are_refused(ground):
    unmixer, pixels, shares = ground
    with pytest.raises(UserError, match=f"at least {LEAST_PLACES}"):
        learn_shares(unmixer, pixels, at(pixels, shares, LEAST_PLACES - 1)[0])


def called_by_what_covers_most(pixels, shares, count):
    """`count` pixels by material, of which it covers more than 0.6; and the rows of all others."""
    rng = np.random.default_rng(3)
    chosen = [np.sort(rng.choice(np.flatnonzero(shares[:, m] > 0.6), count, replace=False)) for m in range(3)]
    return {m: pixels[rows] for m, rows in enumerate(chosen)}, np.setdiff1d(
        np.arange(len(pixels)), np.concatenate(chosen)
    )


@pytest.mark.parametrize("count", [20, 5, 1])
def test_labels_on_mixed_ground_are_not_taken_for_pure(ground, count):
    """Without pixels that hold what lies between, 20 and 5 labels would make 0.120 and 0.150 of 0.093."""
    unmixer, pixels, shares = ground
    labelled, rest = called_by_what_covers_most(pixels, shares, count)
    taught, decision = supervise(unmixer.model, pixels, labelled)
    assert decision.kept == "shares"
    assert decision.shares_moved
    assert rmse(taught, pixels[rest], shares[rest]) < 1.1 * rmse(unmixer, pixels[rest], shares[rest])


def test_a_label_in_ground_that_is_all_mixed_says_at_least_so_much(ground):
    unmixer, pixels, _ = ground
    assert _mixed(unmixer, pixels)
    found = unmixer.unmix(pixels).abundance
    rows = {m: np.argsort(-found[:, m])[:4] for m in range(len(PROMPTS))}
    own = np.concatenate([found[rows[m], m] for m in rows])
    labelled = {m: pixels[of] for m, of in rows.items()}
    lower = learn_labels(unmixer, pixels, labelled, mixed=True)[0].unmix(pixels).abundance
    pure = learn_labels(unmixer, pixels, labelled)[0].unmix(pixels).abundance
    after = [np.concatenate([of[rows[m], m] for m in rows]) for of in (lower, pure)]
    assert (after[0] - own).mean() < 0.7 * (after[1] - own).mean()
    assert (after[0] < max(PURITY, own.max()) + 0.02).all()


def test_pure_pixels_are_not_taken_for_mixtures(ground):
    unmixer, _, _ = ground
    rng = np.random.default_rng(0)
    pure = np.repeat(GROUND, 60, 0) * np.exp(0.02 * rng.standard_normal((180, 6)))
    assert not _mixed(prepare(unmixer.model, pure.astype(np.float32)), pure.astype(np.float32))

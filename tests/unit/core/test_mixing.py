"""Mixtures grain by grain: reflectance to albedo and back, the estimator in albedo, the search among albedo spectra."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from clip_unmix_qgis.core.abundance.estimator import AbundanceEstimator
from clip_unmix_qgis.core.abundance.regression import _Looks, mixtures
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers.in_albedo import endmembers_by
from clip_unmix_qgis.core.endmembers.rough import rough_endmembers
from clip_unmix_qgis.core.endmembers.scene_pixels import ScenePixels
from clip_unmix_qgis.core.mixing import to_albedo, to_reflectance
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

BANDS = Bands(np.linspace(450, 2400, 60), np.full(60, 30.0), np.ones(60, bool))
MINERALS = ("kaolinite", "hematite")


def powders(count=300, seed=0):
    """Reflectance of powders of two minerals of the bundled library, mixed in albedo, and their fractions."""
    from clip_unmix_qgis.core.grid import from_grid
    from clip_unmix_qgis.core.model.library import SpectralLibrary

    library, rng = SpectralLibrary.load(), np.random.default_rng(seed)
    seen = library.seen(torch.from_numpy(from_grid(BANDS))).numpy().astype(np.float64)
    index = Anchors().index
    whole = np.isfinite(library.spectra).all(1)
    pure = np.array([seen[np.flatnonzero((library.concept == index[name]) & whole)[0]] for name in MINERALS])
    share = np.concatenate([np.repeat(np.eye(2), 10, axis=0), rng.dirichlet([1, 1], count - 20)])
    return to_reflectance(share @ to_albedo(pure)), share, pure


def model_of(**options):
    anchors = Anchors()
    return SpectralModel.load(BANDS, centred([anchors[name] for name in MINERALS]), device="cpu", threads=1, **options)


def test_albedo_is_one_to_one_with_reflectance():
    reflectance = np.array([0.0, 0.01, 0.2, 0.5, 0.9, 1.0])
    albedo = to_albedo(reflectance)
    assert (np.diff(albedo) > 0).all()
    assert albedo[[0, -1]].tolist() == [0, 1]
    np.testing.assert_allclose(to_reflectance(albedo), reflectance, atol=1e-12)
    np.testing.assert_allclose(to_albedo(torch.from_numpy(reflectance)).numpy(), albedo)


def test_albedo_follows_mustard_and_pieters():
    """Their relation for incidence of 30 degrees and a view from above, written for g = sqrt(1 - w) = 0.5."""
    cosine = np.sqrt(3) / 2
    reflectance = (1 - 0.25) / ((1 + 2 * 0.5 * cosine) * (1 + 2 * 0.5))
    assert to_albedo(np.array([reflectance]))[0] == pytest.approx(0.75)


def test_what_is_no_reflectance_stays_in_bounds_and_nan_stays():
    albedo = to_albedo(np.array([-0.1, 1.3, np.nan]))
    np.testing.assert_array_equal(albedo, [0.0, 1.0, np.nan])


@pytest.mark.parametrize("illumination", ["shade-normalised", "area"])
def test_fractions_of_grains_are_exact_in_albedo_and_wrong_by_area(illumination):
    pixels, share, pure = (torch.from_numpy(of) for of in powders())
    one, order = torch.ones(1), torch.arange(2)
    none = torch.zeros(len(pixels), 2)
    intimate = AbundanceEstimator(pure[None], one, order, illumination, "intimate")(pixels, none)
    areal = AbundanceEstimator(pure[None], one, order, illumination, "areal")(pixels, none)
    assert (intimate.share - share).abs().max() < 1e-4
    assert (areal.share - share).square().mean().sqrt() > 0.1
    assert intimate.residual.max() < 1e-4
    torch.testing.assert_close(intimate.signal.double(), pixels.square().mean(1).sqrt(), atol=1e-6, rtol=1e-5)


def test_the_residual_of_an_intimate_mixture_is_of_reflectance():
    pixels, _, pure = (torch.from_numpy(of) for of in powders())
    brighter = pixels + 0.01
    estimator = AbundanceEstimator(pure[None], torch.ones(1), torch.arange(2), "area", "intimate")
    residual = estimator(brighter, torch.zeros(len(pixels), 2)).residual
    assert 0 < residual.mean() <= 0.0101


def test_the_penalty_of_areal_mixtures_does_not_act_on_albedo():
    pixels, share, pure = (torch.from_numpy(of) for of in powders())
    estimator = AbundanceEstimator(pure[None], torch.ones(1), torch.arange(2), "shade-normalised", "intimate")
    penalised = estimator(pixels, torch.tensor([[0.05, 0.0]]).expand(len(pixels), 2))
    assert (penalised.share - share).abs().max() < 1e-4


def test_endmembers_are_reflectance_whatever_they_were_sought_in():
    pixels, _, pure = powders()
    model = model_of(mixing="intimate")
    found = endmembers_by(lambda of, seen, _: rough_endmembers(of, seen.sample), model, ScenePixels(pixels), {})
    for spectrum, own in zip(found.spectra[:2], pure):
        assert np.abs(spectrum - own).mean() < np.abs(spectrum - to_albedo(own)).mean()


def test_words_find_the_fractions_of_powders_better_than_by_area():
    pixels, share, _ = powders()
    noise = np.random.default_rng(1).normal(0, 0.002, pixels.shape)
    error = {}
    for mixing in ("areal", "intimate"):
        maps = prepare(model_of(mixing=mixing), pixels + noise).unmix((pixels + noise).astype(np.float32))
        np.testing.assert_allclose(maps.abundance.sum(1) + maps.other, 1, atol=1e-5)
        error[mixing] = np.sqrt(np.mean((maps.abundance - share) ** 2))
    assert error["intimate"] < 0.7 * error["areal"]


def test_simulated_mixtures_of_grains_add_up_in_albedo():
    """Two minerals without any other: no simulated pixel is brighter in reflectance than grains of half the size."""
    _, _, pure = powders()
    empty = torch.zeros(0, len(BANDS))
    looks = [_Looks(torch.from_numpy(of[None]).float(), np.ones(1), empty) for of in pure]
    looks.append(_Looks(empty, np.zeros(0), empty))
    rng = np.random.default_rng(0)
    pixels, truth = mixtures(looks, "area", 0.0, rng, "intimate")
    ends = AbundanceEstimator(torch.from_numpy(pure)[None], torch.ones(1), torch.arange(2), "area", "intimate")
    areal = AbundanceEstimator(torch.from_numpy(pure)[None], torch.ones(1), torch.arange(2), "area", "areal")
    none = torch.zeros(len(pixels), 2)
    error = [(of(pixels, none).share - truth[:, :2]).square().mean().sqrt() for of in (ends, areal)]
    assert error[0] < 0.8 * error[1]


def test_labelled_powders_stand_as_they_are():
    pixels, share, pure = powders()
    unmixer = prepare(model_of(mixing="intimate"), pixels, {0: pure[:1], 1: pure[1:]})
    np.testing.assert_allclose(unmixer.endmembers.spectra[:2], pure, atol=1e-5)
    assert np.abs(unmixer.unmix(pixels.astype(np.float32)).abundance - share).max() < 0.01


def test_an_unknown_mixing_is_refused():
    with pytest.raises(UserError, match="areal or intimate"):
        model_of(mixing="stirred")

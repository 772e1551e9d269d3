from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from scipy.optimize import nnls

from clip_unmix_qgis.core.bands import Bands
from training.sensors import real
from training.simulate import (
    IDEAL,
    Conditions,
    Dice,
    adjacency_share,
    mix,
    mixtures,
    observe,
    random_sensors,
    soft_labels,
)
from training.simulated_scene import scene


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def enmap() -> Bands:
    centre, fwhm = real()["EnMAP HSI, 224 bands"]
    return Bands(centre, fwhm, np.ones(len(centre), bool))


def one_of_each(library, *names):
    return torch.stack([library.train[library.label[library.train] == library.names.index(name)][0] for name in names])


def test_shares_sum_to_one_and_have_up_to_six_parts(library):
    pixels = mixtures(library, 400, Conditions(), generator())
    assert pixels.spectra.shape == (400, len(library.grid_nm))
    assert torch.allclose(pixels.share.sum(1), torch.ones(400), atol=1e-5)
    assert set((pixels.share > 0).sum(1).tolist()) >= {1, 2, 3, 4}
    assert pixels.share.shape[1] == 6
    assert torch.isfinite(pixels.spectra).all()
    assert not torch.isin(pixels.rows, library.test).any()


def test_partners_are_often_of_the_same_class(library):
    pixels = mixtures(library, 400, Conditions(same_concept=1.0, sibling=0.0), generator())
    label = library.label[pixels.rows]
    assert (label == label[:, :1]).all()
    pixels = mixtures(library, 400, Conditions(same_concept=0.0, sibling=1.0), generator())
    family = library.family[library.label[pixels.rows]]
    assert (family == family[:, :1]).all()


def test_labels_say_nothing_where_they_know_nothing(library):
    pixels = mixtures(library, 300, Conditions(), generator())
    target, own = soft_labels(library, pixels)
    soil, clay = library.names.index("soil"), library.names.index("clay_soil")
    mostly_soil = own[:, soil] > 0.1
    assert mostly_soil.any()
    assert torch.isnan(target[mostly_soil, clay]).all()  # a spectrum known as soil may be clay
    tree, pine, spruce = (library.names.index(name) for name in ("tree", "pine", "spruce"))
    both = (own[:, pine] > 0.1) & (own[:, spruce] > 0.1)
    assert both.any()
    assert torch.allclose(target[both, tree], own[both, pine] + own[both, spruce], atol=1e-5)
    assert torch.allclose(own.sum(1), torch.ones(300), atol=1e-5)


def test_unknown_parts_of_a_spectrum_stay_unknown_in_mixtures(library):
    cut = torch.nonzero(library.valid.amin(1) == 0)[0]
    whole = library.train[:1]
    rows = torch.stack([whole, cut], 1)
    _, valid = mix(library.spectra[rows], library.valid[rows], torch.tensor([[0.5, 0.5]]), IDEAL, Dice(generator()))
    assert torch.equal(valid[0], library.valid[cut[0]])
    _, valid = mix(library.spectra[rows], library.valid[rows], torch.tensor([[1.0, 0.0]]), IDEAL, Dice(generator()))
    assert (valid == 1).all()


def test_bilinear_and_post_nonlinear_follow_their_formulas(library):
    rows, share = library.train[:2][None], torch.tensor([[0.4, 0.6]])
    spectra, valid = library.spectra[rows], library.valid[rows]
    linear = (share[..., None] * spectra).sum(1)
    seen, _ = mix(spectra, valid, share, replace(IDEAL, bilinear=1.0), Dice(generator(1)))
    product = 0.24 * spectra[:, 0] * spectra[:, 1]
    factor = (seen - linear) / product
    assert torch.allclose(factor, factor[:, :1].expand_as(factor), atol=1e-2)
    assert 0 < factor[0, 0] < 1
    seen, _ = mix(spectra, valid, share, replace(IDEAL, post_nonlinear=1.0), Dice(generator(1)))
    factor = (seen - linear) / linear.square()
    assert torch.allclose(factor, factor[:, :1].expand_as(factor), atol=1e-3)
    assert 0 < abs(factor[0, 0]) < 0.3


def test_more_light_of_the_surroundings_in_the_blue():
    share = adjacency_share(torch.tensor([450.0, 860.0, 2200.0]), torch.tensor(0.2), torch.tensor(1.0))
    assert share[0] > share[1] > share[2] > 0


def test_pixels_through_sensors_of_four_to_hundreds_of_bands(library):
    sensors = random_sensors(24, library.grid_nm, np.random.default_rng(3), torch.device("cpu"))
    sizes = [len(bands) for bands in sensors.bands]
    assert min(sizes) <= 12
    assert max(sizes) > 200
    pixels = mixtures(library, 24 * 5, Conditions(), generator())
    grid, covered = observe(library, pixels.spectra, pixels.valid, sensors, torch.arange(24), Conditions(), generator())
    assert grid.shape == covered.shape == (120, 216)
    assert torch.isfinite(grid).all()
    assert (grid[~covered] == 0).all()
    again, _ = observe(library, pixels.spectra, pixels.valid, sensors, torch.arange(24), Conditions(), generator())
    assert torch.equal(grid, again)


def test_at_least_twelve_real_sensors_down_to_four_bands():
    sizes = [len(centre) for centre, _ in real().values()]
    assert len(sizes) >= 12
    assert min(sizes) == 4
    assert 10 in sizes


def test_noise_has_the_size_asked_for(library):
    sensors = random_sensors(1, library.grid_nm, np.random.default_rng(5), torch.device("cpu"))
    spectra, valid = library.spectra[library.train[:1]].expand(64, -1), library.valid[library.train[:1]].expand(64, -1)
    which = torch.zeros(1, dtype=torch.long)
    clean, covered = observe(library, spectra, valid, sensors, which, IDEAL, generator())
    noisy, _ = observe(library, spectra, valid, sensors, which, replace(IDEAL, snr_db=(10.0, 10.0)), generator())
    less, _ = observe(library, spectra, valid, sensors, which, replace(IDEAL, snr_db=(40.0, 40.0)), generator())
    assert covered.any()
    ratio = (noisy - clean).std() / (less - clean).std()
    assert ratio == pytest.approx(10**1.5, rel=0.05)


def linear_scene(library, strange):
    return scene(
        library,
        one_of_each(library, "lawn", "soil", "asphalt"),
        enmap(),
        size=(12, 10),
        conditions=IDEAL,
        vary_by=0.0,
        psf=0.0,
        strange=strange,
        rng=np.random.default_rng(0),
        generator=generator(),
    )


@pytest.mark.parametrize("strange", [0.0, 0.3])
def test_the_fractions_of_a_linear_scene_are_found_by_nnls(library, strange):
    image = linear_scene(library, strange)
    assert image.spectra.shape == (12, 10, 224)
    assert torch.allclose(image.fractions.sum(2), torch.ones(12, 10), atol=1e-5)
    assert [library.names[i] for i in image.label] == ["lawn", "soil", "asphalt"]
    pure = image.pure.numpy()[:, image.bands.good]
    found = np.array([nnls(pure.T, pixel)[0] for pixel in image.spectra.reshape(-1, 224).numpy()[:, image.bands.good]])
    assert np.abs(found - image.fractions.reshape(-1, 3).numpy()).max() < 2e-3


def test_strange_materials_differ_smoothly_from_the_library(library):
    plain, strange = (linear_scene(library, of) for of in (0.0, 0.3))
    assert torch.equal(plain.fractions, strange.fractions)
    factor = (strange.pure / plain.pure)[:, np.argsort(enmap().centre)].log()  # the detectors overlap
    assert 0.01 < factor.std(1).mean() < 0.3
    assert (factor[:, 1:] - factor[:, :-1]).abs().max() < 0.1


def test_a_scene_is_smooth_and_its_disturbances_move_the_spectra_not_the_fractions(library):
    rows = one_of_each(library, "lawn", "soil", "asphalt", "water")

    def make(conditions):
        return scene(
            library,
            rows,
            enmap(),
            size=(24, 24),
            conditions=conditions,
            rng=np.random.default_rng(1),
            generator=generator(1),
        )

    clean, real_one = make(IDEAL), make(Conditions(adjacency=1.0, striping=1.0))
    assert torch.equal(clean.fractions, real_one.fractions)
    assert (clean.spectra - real_one.spectra).abs().mean() > 1e-3
    steps = (clean.fractions[1:] - clean.fractions[:-1]).abs().mean()
    shuffled = clean.fractions.reshape(-1, 4)[torch.randperm(576, generator=generator())]
    assert steps < 0.7 * (shuffled[1:] - shuffled[:-1]).abs().mean()


def test_bands_that_a_material_does_not_cover_are_bad(library):
    cut = torch.nonzero(library.valid.amin(1) == 0)[0]
    image = scene(
        library,
        cut,
        enmap(),
        size=(8, 8),
        conditions=IDEAL,
        vary_by=0.0,
        rng=np.random.default_rng(0),
        generator=generator(),
    )
    assert not image.bands.good[image.bands.centre > 1020].any()
    assert image.bands.good[image.bands.centre < 950].all()

"""The scenes of the evaluation and what is done to them."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks import degradations, scenes
from benchmarks import spectra as spectra_of
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.language.resolver import Resolver


def small_case(bands: int = 40, size: int = 24) -> scenes.Case:
    rng = np.random.default_rng(0)
    ends = rng.uniform(0.05, 0.6, (3, bands))
    truth = rng.dirichlet(np.ones(3), (size, size))
    cube = (truth @ ends).astype(np.float32)
    cube[0, 0] = np.nan
    reference = truth.transpose(2, 0, 1)
    table = Bands(np.linspace(450, 1000, bands), np.full(bands, 10.0), np.ones(bands, bool))
    return scenes.Case("small", cube, table, ("soil", "tree", "water"), scenes.against(reference), reference)


def test_armse_is_the_root_of_the_mean_square_over_pixels_and_materials():
    reference = np.zeros((2, 1, 2))
    estimate = np.array([[[0.3, np.nan]], [[0.4, np.nan]]])
    known = np.where(np.arange(2) == 0, reference, np.nan)
    assert scenes.armse(estimate, known) == pytest.approx(np.sqrt((0.3**2 + 0.4**2) / 2))
    with pytest.raises(ValueError, match="missing"):
        scenes.armse(estimate, reference)


def test_a_cube_comes_back_as_it_was_with_its_empty_bands_marked():
    case = small_case()
    cube = case.cube.copy()
    cube[1:, :, 7] = 0.0
    cube[0, 1:, 7] = 0.0
    found, bands = scenes.as_read(cube, case.bands)
    assert np.flatnonzero(~bands.good).tolist() == [7]
    assert np.allclose(bands.centre, case.bands.centre)
    assert np.array_equal(found[..., bands.good], cube[..., bands.good], equal_nan=True)


def test_noise_has_the_ratio_it_is_named_after():
    case = small_case()
    made = degradations.noise(20)(case, np.random.default_rng(0))
    error = np.nanmean((made.cube - case.cube) ** 2)
    assert 10 * np.log10(np.nanmean(case.cube**2) / error) == pytest.approx(20, abs=0.2)
    assert np.isnan(made.cube[0, 0]).all()


def test_dead_bands_carry_nothing_and_are_flagged_only_where_asked():
    case = small_case()
    flagged = degradations.flagged_dead(case, np.random.default_rng(0))
    hidden = degradations.hidden_dead(case, np.random.default_rng(0))
    assert (~flagged.bands.good).sum() == 12
    changed = np.flatnonzero(np.nanmax(np.abs(hidden.cube - case.cube), axis=(0, 1)) > 1e-6)
    assert set(np.flatnonzero(~flagged.bands.good)) == set(changed) | set(np.flatnonzero(~hidden.bands.good))
    kept = flagged.bands.good
    assert np.array_equal(flagged.cube[..., kept], case.cube[..., kept], equal_nan=True)


def test_noise_lies_on_a_tenth_of_the_bands():
    case = small_case()
    made = degradations.noisy_bands(case, np.random.default_rng(0))
    added = np.nanstd(made.cube - case.cube, axis=(0, 1)) / np.nanstd(case.cube, axis=(0, 1))
    assert (added > 1e-5).sum() == len(case.bands) // 10
    assert added[added > 1e-5] == pytest.approx(0.4, rel=0.2)


def test_illumination_changes_brightness_alone():
    case = small_case()
    factor = degradations.uneven_light(case, np.random.default_rng(0)).cube / case.cube
    assert np.nanmin(factor) >= 0.9 - 1e-5
    assert np.nanmax(factor) <= 1.1 + 1e-5
    assert np.nanmax(np.ptp(factor, axis=-1)) < 1e-5
    assert np.nanstd(factor) > 0.03


def test_stripes_run_along_columns():
    case = small_case()
    made = degradations.striped(case, np.random.default_rng(0))
    column, band = 3, 5
    slope, offset = np.polyfit(case.cube[:, column, band], made.cube[:, column, band], 1)
    assert np.allclose(made.cube[:, column, band], slope * case.cube[:, column, band] + offset, atol=1e-6)
    assert not np.allclose(made.cube[:, column + 1, band], slope * case.cube[:, column + 1, band] + offset, atol=1e-3)


def test_ten_bands_are_means_of_the_bands_around_them():
    table = Bands(np.arange(400.0, 2500.0, 10.0), np.full(210, 10.0), np.ones(210, bool))
    cube = np.broadcast_to(np.linspace(0.1, 0.5, 20)[:, None, None], (20, 20, 210)) + table.centre * 1e-4
    case = scenes.Case("ramp", cube, table, ("soil",), lambda estimate: {})
    made = degradations.ten_bands(case, np.random.default_rng(0))
    assert len(made.bands) == 10
    assert np.allclose(made.cube[4], cube[4, :1, :1] - 0.04 + made.bands.centre * 1e-4, atol=2e-3)


def test_library_takes_training_spectra_and_gives_each_to_the_narrowest_material(tmp_path, monkeypatch):
    nm = np.arange(350.0, 2501.0, 5.0)
    names, split = ["pine", "tree", "pine", "soil", "pine"], ["train", "train", "test", "train", "train"]
    spectra = np.array([np.full(len(nm), value, np.float32) for value in (0.1, 0.2, 0.9, 0.3, 0.5)])
    spectra[4, nm > 1000] = np.nan  # measured in part
    monkeypatch.setattr(spectra_of, "CORPUS", tmp_path / "corpus.npz")
    resolver = Resolver()
    bands = Bands(np.array([500.0, 1500.0]), np.array([10.0, 10.0]), np.ones(2, bool))
    with pytest.raises(LookupError, match="no corpus"):
        spectra_of.library(resolver.resolve_all(["tree"]), bands)
    np.savez(spectra_of.CORPUS, wavelengths_nm=nm, concept=names, split=split, spectra=spectra)

    def levels(*prompts):
        return [
            sorted(np.round(found[:, 0], 3).tolist())
            for found in spectra_of.library(resolver.resolve_all(prompts), bands)
        ]

    assert levels("tree", "soil") == [[0.1, 0.2], [0.3]]
    assert levels("tree", "pine") == [[0.2], [0.1]]
    with pytest.raises(LookupError, match="water"):
        levels("water")


def test_inferred_wavelengths_of_urban_put_the_red_edge_where_it_is(reference_data):
    source = np.load(reference_data / "references/urban_hydice_no_cube.npz")
    bands = scenes.urban_bands()
    assert len(bands) == source["lib"].shape[0]
    assert (np.diff(bands.centre) > 0).all()
    for material in (1, 2):  # grass, tree
        mean = source["lib"][:, source["lib_label"] == material].mean(1)
        visible = (bands.centre > 600) & (bands.centre < 800)
        edge = bands.centre[visible][np.argmax(np.gradient(mean[visible], bands.centre[visible]))]
        assert 700 <= edge <= 735


def test_inferred_wavelengths_and_names_of_moffett_agree_with_the_vegetation_index(reference_data):
    case = scenes.moffett()
    red, near_infrared = (case.cube[..., np.argmin(np.abs(case.bands.centre - nm))] for nm in (670, 860))
    index = (near_infrared - red) / (near_infrared + red)
    vegetation = case.reference[case.prompts.index("vegetation")]
    assert np.corrcoef(index.ravel(), vegetation.ravel())[0, 1] > 0.8
    water = case.reference[case.prompts.index("water")]
    assert case.cube[water > 0.9].mean() < 0.1


def test_semi_real_urban_mixes_spectra_of_its_library_by_the_reference(reference_data):
    case = scenes.urban(0)
    assert case.reference.shape == (6, 100, 100)
    pure = np.argwhere(case.reference[1] > 0.999)
    source = np.load(reference_data / "references/urban_hydice_no_cube.npz")
    grass = source["lib"][:, source["lib_label"] == 1].T
    row, col = pure[0]
    good = case.bands.good
    assert np.abs(grass[:, good] - case.cube[row, col, good]).mean(1).min() < 0.01

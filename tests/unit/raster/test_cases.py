"""The shared cases: real layouts that version 0.1.0 read wrongly, each beside the same data as a plain GeoTIFF.

Scenes are compared as reflectance, so that equal spectra at equal wavelengths make equal maps.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases" / "raster"


def opened(case: str, pattern: str, **options) -> Scene:
    if not (CASES / case).is_dir():
        pytest.skip(f"the shared case {case} is not here")
    (path,) = sorted((CASES / case).glob(pattern))
    return Scene.open(path, **options)


def values(scene: Scene) -> np.ndarray:
    """(rows, cols, bands) in the order of the wavelengths."""
    out = np.empty((scene.rows, scene.cols, len(scene.bands)), dtype="float32")
    for window in scene.blocks():
        out[window.toslices()] = scene.read(window)
    return out[..., np.argsort(scene.bands.centre, kind="stable")]


def assert_like_plain(
    scene: Scene, case: str, *, nm: float = 0.01, width: float = 1.01, mean: float | None = None
) -> None:
    """Same wavelengths, same good bands and same reflectance as `plain.tif`."""
    with scene, Scene.open(CASES / case / "plain.tif") as plain:
        order, plain_order = np.argsort(scene.bands.centre), np.argsort(plain.bands.centre)
        np.testing.assert_allclose(scene.bands.centre[order], plain.bands.centre[plain_order], atol=nm)
        np.testing.assert_allclose(scene.bands.fwhm[order], plain.bands.fwhm[plain_order], atol=width)
        np.testing.assert_array_equal(scene.bands.good[order], plain.bands.good[plain_order])
        found, wanted = values(scene), values(plain)
        np.testing.assert_array_equal(np.isnan(found[..., 0]), np.isnan(wanted[..., 0]))
        if mean is None:
            np.testing.assert_allclose(found, wanted, atol=1e-4)
        else:
            assert np.nanmean(np.abs(found - wanted)) < mean


def has(warnings: list[str], *words: str) -> bool:
    return any(all(word in warning for word in words) for warning in warnings)


@pytest.mark.parametrize(("case", "pattern"), [
    ("descriptions_with_ranges", "scene.tif"),
    ("descriptions_with_underscores", "scene.tif"),
    ("enmap_opened_by_xml", "*METADATA.XML"),
    ("envi_domain_on_bands", "scene.tif"),
    ("envi_names_in_capitals", "SCENE.HDR"),
    ("near_infrared_marked_as_alpha", "scene.tif"),
    ("neon_h5", "*.h5"),
    ("planet_superdove_names", "2*.tif"),
    ("prisma_he5", "*.he5"),
    ("tanager_hdf5", "*.h5"),
    ("vrt_bands_of_different_types", "stack.vrt"),
    ("vrt_sentinel2_b8a_last", "stack.vrt"),
    ("vrt_sources_named_landsat", "stack.vrt"),
])  # fmt: skip
def test_read_like_plain(case, pattern):
    assert_like_plain(opened(case, pattern), case)


def test_a_hole_in_every_column_is_filled():
    scene = opened("dead_detector_elements", "scene.tif")
    assert_like_plain(scene, "dead_detector_elements", mean=0.001)
    assert has(scene.warnings, "720 pixels", "filled")


def test_radiance_is_called_radiance():
    with pytest.raises(UserError, match=r"radiance.*Level 2A"):
        opened("enmap_l1c_radiance", "*SPECTRAL_IMAGE.TIF")


def test_a_list_longer_than_the_bands_is_refused():
    with pytest.raises(UserError, match=r"56 wavelengths.*50 bands.*--wavelengths FILE"):
        opened("envi_list_longer_than_bands", "scene.dat")


def test_a_scale_that_is_already_applied_is_ignored_and_said():
    scene = opened("float_reflectance_with_scale_tag", "scene.tif")
    assert has(scene.warnings, "0.0001", "as they stand")
    assert_like_plain(scene, "float_reflectance_with_scale_tag")


def test_a_domain_of_any_name_and_its_scale():
    scene = opened("force_band_domain", "*BOA.tif")
    assert scene.bands.centre[0] == pytest.approx(492)
    assert (scene.describe()["scale"], scene.describe()["scale_source"]) == (0.0001, "band tags FORCE:wavelength")
    assert_like_plain(scene, "force_band_domain", nm=1.0)


def test_zeros_of_a_lake_are_values():
    scene = opened("nodata_zero_over_water", "scene.tif")
    assert_like_plain(scene, "nodata_zero_over_water")
    assert has(scene.warnings, "40 pixels", "0 in some bands")


def test_the_offset_of_a_safe_product():
    scene = opened("sentinel2_safe_offset", "*.SAFE/MTD_MSIL2A.xml")
    assert scene.name == "S2B_MSIL2A_20230501T102031_N0509_R065_T32UQD_20230501T161356"  # not that of the file
    about = scene.describe()
    assert (about["scale"], about["offset"], len(scene.bands)) == (0.0001, -0.1, 6)
    assert "metadata" in about["scale_source"]
    assert any(entry["path"].endswith("MTD_MSIL2A.xml") for entry in about["files"])
    assert_like_plain(scene, "sentinel2_safe_offset")


def test_bands_without_a_scale_beside_scaled_ones():
    scene = opened("some_bands_without_scale", "scene.tif")
    assert has(scene.warnings, "state no scale")
    assert_like_plain(scene, "some_bands_without_scale")


def test_a_fill_value_that_nobody_declared():
    scene = opened("undeclared_fill_value", "scene_refl")
    assert has(scene.warnings, "-50")
    assert_like_plain(scene, "undeclared_fill_value")
    assert scene.counted().valid == 384


def test_names_of_source_files_come_before_the_number_of_bands():
    scene = opened("vrt_sentinel2_b8a_last", "stack.vrt", sensor="sentinel-2")
    expected = [442.7, 492.4, 559.8, 664.6, 704.1, 740.5, 782.8, 1613.7, 2202.4, 864.7]
    np.testing.assert_allclose(scene.bands.centre, expected)
    assert_like_plain(scene, "vrt_sentinel2_b8a_last")


def test_sources_that_carry_wavelengths():
    scene = opened("vrt_sources_carry_wavelengths", "stack.vrt")
    assert "source files" in scene.wavelength_source
    assert scene.describe()["scale"] == 0.0001
    assert_like_plain(scene, "vrt_sources_carry_wavelengths")


def test_landsat_by_the_names_of_its_files():
    with opened("vrt_sources_named_landsat", "stack.vrt") as scene:
        about = scene.describe()
    assert (about["scale"], about["offset"]) == (0.0000275, -0.2)
    assert len(about["files"]) == 7


@pytest.mark.parametrize(("case", "table"), [
    ("wavelengths_file_decimal_comma", "wellenlaengen.csv"),
    ("wavelengths_file_with_index", "wavelengths.txt"),
    ("wavelengths_latin1", "longueurs.csv"),
])  # fmt: skip
def test_tables_of_wavelengths(case, table):
    assert_like_plain(opened(case, "scene.tif", wavelengths=CASES / case / table), case)


def test_the_only_raster_in_an_archive():
    scene = opened("zip_as_downloaded", "download.zip")
    assert has(scene.warnings, "delivery/scene.tif")
    assert_like_plain(scene, "zip_as_downloaded")

"""Wavelengths, widths and their units under the names that people and programs give them."""

from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene
from clip_unmix_qgis.raster.tag_names import CENTRE, SOME_UNIT, UNIT, WIDTH, meaning
from clip_unmix_qgis.raster.units import to_nanometres, unit_name, unit_of_light

NM = np.array([450.0, 550, 650, 800, 1600])


@pytest.mark.parametrize(("name", "what", "unit"), [
    ("wavelength", CENTRE, None), ("eo:center_wavelength", CENTRE, None), ("Central Wavelength (nm)", CENTRE, "nm"),
    ("centerwavelength", CENTRE, None), ("wavelength_center", CENTRE, None), ("CW", CENTRE, None),
    ("λ (µm)", CENTRE, "um"), ("wvl_nanometers", CENTRE, "nanometers"), ("wavenumber", CENTRE, "wavenumber"),
    ("fwhm", WIDTH, None), ("FWHM_um", WIDTH, "um"), ("full_width_at_half_maximum", WIDTH, None),
    ("eo:full_width_half_max", WIDTH, None), ("Band Width", WIDTH, None), ("spectral_width", WIDTH, None),
    ("wavelengthUnits", UNIT, None), ("unit_of_wavelength", UNIT, None), ("wlu", UNIT, None),
    ("units", SOME_UNIT, None),
])  # fmt: skip
def test_names_that_say_what_they_hold(name, what, unit):
    assert meaning(name) == (what, unit)


@pytest.mark.parametrize("name", [
    "laser_wavelength", "good_wavelengths", "max wavelength", "wavelength_range", "n_wavelengths", "half_width", "flow",
    "wavelength_uncertainty", "wavelength_index", "band", "center", "value", "data_units", "cwt",
    "reference wavelength", "wavelength" * 9,
])  # fmt: skip
def test_names_of_something_else(name):
    assert meaning(name) is None


@pytest.mark.parametrize(("unit", "factor"), [
    ("Nanometers (nm)", 1), ("[µm]", 1000), ("micro-meters", 1000), ("10^-6 m", 1000), ("1e-9 m", 1), ("cm", 1e7),
    ("Centimetres", 1e7), ("wavelength in nanometers", 1), ("nm.", 1), ("Ångström", 0.1), ("m", 1e9),
])  # fmt: skip
def test_units_in_other_words(unit, factor):
    np.testing.assert_allclose(to_nanometres(NM / factor, unit), NM)


@pytest.mark.parametrize("unit", ["cm⁻¹", "1/cm", "cm^-1", "cm-1", "per cm", "cm**-1"])
def test_wavenumbers_in_other_words(unit):
    np.testing.assert_allclose(to_nanometres(1e7 / NM, unit), NM)


@pytest.mark.parametrize("unit", ["W m-2 sr-1 um-1", "uW/nm/cm2/sr", "m", "reflectance", "1", "um^-1", "Index", None])
def test_units_of_other_things(unit):
    assert unit_of_light(unit) is None
    assert unit_name("um^-1") == "um^-1"


def tags(centre, width=None, factor=1.0, decimals=9):
    def told(name, value):
        return {name: f"{value / factor:.{decimals}f}"}

    return [{**told(centre, nm), **(told(width, 20.0) if width else {})} for nm in NM]


@pytest.mark.parametrize(("band_tags", "width"), [
    (tags("eo:center_wavelength", factor=1000), None),
    (tags("eo_center_wavelength", "eo_full_width_half_max", 1000), 20),
    (tags("CW", "FWHM"), 20),
    (tags("Center Wavelength (nm)", "FWHM (nm)"), 20),
    ([{"wavelength_center": f"{nm} nm", "bandwidth": "20 nm"} for nm in NM], 20),
    ([{"central_wavelength_um": f"{nm / 1000}", "fwhm_nm": "20"} for nm in NM], 20),
    ([{"wavelength": f"{nm / 1e7:.9f}", "fwhm": f"{20 / 1e7:.9f}", "wavelength_units": "cm"} for nm in NM], 20),
    ([{"units": "reflectance", "wavelength": f"{nm / 1000}", "wavelengthUnits": "µm"} for nm in NM], None),
    ([{"wavenumber": f"{1e7 / nm:.6f}"} for nm in NM], None),
])  # fmt: skip
def test_tags_of_bands(write, band_tags, width):
    with Scene.open(write(wavelengths=None, band_tags=band_tags)) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM, rtol=1e-4)
        if width:
            np.testing.assert_allclose(scene.bands.fwhm, width, rtol=1e-3)


@pytest.mark.parametrize("texts", [
    {"center_wavelength": "[450. 550. 650. 800. 1600.]", "full_width_half_max": "[20. 20. 20. 20. 20.]"},
    {"Center_Wavelengths_um": "0.45,0.55,0.65,0.8,1.6"},
    {"band_wavelengths": "(450.0, 550.0, 650.0, 800.0, 1600.0)", "wavelength_unit": "nm"},
    {"long_name": "('450 nm', '550 nm', '650 nm', '800 nm', '1600 nm')"},
])  # fmt: skip
def test_tags_of_the_dataset_as_xarray_and_people_write_them(write, texts):
    with Scene.open(write(wavelengths=None, tags=texts)) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM)


def test_centimetres_without_a_unit_are_set_right_with_a_warning(write):
    with Scene.open(write(wavelengths=None, band_tags=tags("wavelength", factor=1e7))) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM, rtol=1e-4)
        assert any("unit of the wavelengths" in warning for warning in scene.warnings)


def test_a_laser_s_wavelength_is_no_band_s(write):
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(write(wavelengths=None, band_tags=tags("laser_wavelength")))

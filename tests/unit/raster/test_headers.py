"""Oddities of ENVI headers, tags and descriptions: wavelengths come out right, or a sentence says what is doubtful."""
from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene

from .ground import cube, header, land, reflectance, said, stored, tif

NM = np.linspace(450, 2400, 30)
DATA = stored(land(NM), dtype="int16")
pytestmark = pytest.mark.filterwarnings("ignore")  # of rasters without georeference


@pytest.mark.parametrize(("unit", "factor"), [("Nanometers", 1e-3), ("Micrometers", 1.0), ("Unknown", 1e-9)])
def test_a_unit_that_cannot_be_is_set_right_and_told(tmp_path, unit, factor):
    widths = f"fwhm = {{{', '.join([f'{10 * factor:.7g}'] * 30)}}}\n"
    with Scene.open(cube(tmp_path / "a.dat", DATA, header(unit, NM * factor, widths))) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM, rtol=1e-4)
        np.testing.assert_allclose(scene.bands.fwhm, 10, rtol=1e-4)
        assert said(scene, "unit of the wavelengths", "mistaken")


@pytest.mark.parametrize("numbers", [
    np.where(np.arange(30) < 10, NM / 1000, NM), np.full(30, 650.0), np.arange(400, 430) * 0.5 + 300,
    np.arange(1, 31) * 100, np.arange(30, 0, -1), np.linspace(8000, 12000, 30),
])  # fmt: skip
def test_lists_that_no_sensor_has_are_refused(tmp_path, numbers):
    with pytest.raises(UserError, match="wavelengths"):
        Scene.open(cube(tmp_path / "a.dat", DATA, header("Nanometers", numbers)))


@pytest.mark.parametrize("joint", [", ", "; ", " ", ",\n "])
def test_decimal_commas_between_any_separators(tmp_path, joint):
    numbers = joint.join(f"{n:.2f}".replace(".", ",") for n in NM)
    lines = f"wavelength units = Nanometers\nwavelength = {{{numbers}}}\n"
    with Scene.open(cube(tmp_path / "a.dat", DATA, lines)) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM, atol=0.01)


@pytest.mark.parametrize(("line", "word"), [("bbl = {1, 1, 0}\n", "bad bands"), ("fwhm = {9, 9}\n", "widths")])
def test_lists_of_another_length_are_left_aside_with_a_word(tmp_path, line, word):
    with Scene.open(cube(tmp_path / "a.dat", DATA, header("Nanometers", NM, line))) as scene:
        assert said(scene, word, "left aside", "30 bands")
        assert scene.bands.good.all()


def test_gains_that_lead_to_no_reflectance_are_refused(tmp_path):
    gains = f"data gain values = {{{', '.join(['0.02'] * 30)}}}\n"
    with pytest.raises(UserError, match=r"scale 0.02 .*no reflectance.*--scale"):
        Scene.open(cube(tmp_path / "a.dat", DATA, header("Nanometers", NM, gains)))
    with Scene.open(tmp_path / "a.dat", scale=0.0001) as scene:
        np.testing.assert_allclose(reflectance(scene), land(NM), atol=1e-3)


def test_a_file_longer_than_its_header_says(tmp_path):
    path = cube(tmp_path / "a.dat", DATA, header("Nanometers", NM))
    text = path.with_suffix(".hdr").read_text()
    path.with_suffix(".hdr").write_text(text.replace("lines   = 20", "lines   = 15"))
    with Scene.open(path) as scene:
        assert said(scene, "longer (21,600 bytes)", "16,200")


@pytest.mark.parametrize("real", ["bsq", "bil", "bip"])
def test_an_order_of_values_that_the_header_mistakes(tmp_path, real):
    path = cube(tmp_path / "a.dat", DATA, header("Nanometers", NM), interleave=real)
    text = path.with_suffix(".hdr").read_text()
    with Scene.open(path) as scene:
        assert not said(scene, "look as if")
    for other in {"bsq", "bil", "bip"} - {real}:
        path.with_suffix(".hdr").write_text(text.replace(f"interleave = {real}", f"interleave = {other}"))
        with Scene.open(path, as_is=True) as scene:
            assert said(scene, f"their order were {real}, not {other}")


def test_a_copy_that_keeps_names_of_bands_and_fill_in_its_tags(tmp_path):
    data = DATA.copy()
    data[:, :3] = -1
    tags = {"data_ignore_value": "-1", **{f"Band_{i}": f"{n:.2f} Nanometers" for i, n in enumerate(NM, start=1)}}
    with Scene.open(tif(tmp_path / "a.tif", data, tags=tags)) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM, atol=0.01)
        assert np.isnan(reflectance(scene)[:, :3]).all()
        assert np.isfinite(reflectance(scene)[:, 3:]).all()
        assert not said(scene, "does not declare")


@pytest.mark.parametrize("form", [
    "{:.2f} nm", "Band ({:.2f})", "X{:.2f}", "w{:.0f}", "{:.0f}", "X{:.2f}.Nanometers", "b_{:.2f}nm",
])  # fmt: skip
def test_wavelengths_in_descriptions(tmp_path, form):
    for mark in (".", ","):
        words = [form.format(n).replace(".", mark) if "nm" in form else form.format(n) for n in NM]
        with Scene.open(tif(tmp_path / "a.tif", DATA, words)) as scene:
            np.testing.assert_allclose(scene.bands.centre, NM, atol=0.51)


@pytest.mark.parametrize("form", ["{}", "year_{}", "R{}", "wl {}", "PC {}", "NDVI_{}", "{}-01-01"])
@pytest.mark.parametrize("start", [1, 401, 1990])
def test_numbers_that_go_on_by_one_are_no_wavelengths(tmp_path, form, start):
    with pytest.raises(UserError, match="wavelengths"):
        Scene.open(tif(tmp_path / "a.tif", DATA, [form.format(start + i) for i in range(30)]))


def test_the_suffix_raw_does_not_mean_raw_numbers(tmp_path):
    nm = np.arange(420, 2440, 20.0)
    with Scene.open(cube(tmp_path / "c.raw", stored(land(nm), dtype="int16"), header("nm", nm))) as scene:
        assert scene.bands.centre == pytest.approx(nm)


def test_a_unit_of_radiance_in_words(tmp_path):
    nm = np.arange(420, 2440, 20.0)
    unit = "data units = microwatts per centimeter_squared per nanometer per steradian\n"
    path = cube(tmp_path / "c.dat", stored(land(nm), dtype="int16"), header("nm", nm, unit))
    with pytest.raises(UserError, match="holds radiance by its data units"):
        Scene.open(path)

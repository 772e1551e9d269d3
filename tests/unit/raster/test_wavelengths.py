"""Where wavelengths are found, in which order, and what is said when they are not."""
from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster import sensors
from clip_unmix_qgis.raster.scene import Scene
from clip_unmix_qgis.raster.units import derive_fwhm, is_count, to_nanometres

from . import ground

NANOMETRES = [450, 550, 650, 800, 1600]


def centres(path, **options) -> list[float]:
    with Scene.open(path, **options) as scene:
        return np.round(scene.bands.centre, 3).tolist()


@pytest.mark.parametrize(("values", "unit", "expected"), [
    ([0.45, 2.2], None, [450, 2200]),
    ([450, 2200], None, [450, 2200]),
    ([0.45, 2.2], "Micrometers", [450, 2200]),
    ([0.45, 2.2], "µm", [450, 2200]),
    ([450, 2200], "Nanometers", [450, 2200]),
    ([0.45, 2.2], "Unknown", [450, 2200]),
    ([4.5e-7, 2.2e-6], "m", [450, 2200]),
])
def test_units(values, unit, expected):
    np.testing.assert_allclose(to_nanometres(values, unit), expected)


def test_missing_widths_follow_the_spacing_and_ignore_gaps_and_overlaps():
    unknown = np.full(8, np.nan)
    regular = np.array([400.0, 410, 420, 430, 600, 610, 620, 630])  # bands between 430 and 600 nm were dropped
    np.testing.assert_allclose(derive_fwhm(regular, unknown), 10, atol=1)
    known = np.array([5.0, *unknown[1:]])
    assert derive_fwhm(regular, known)[0] == 5
    shuffled = np.array([3, 1, 0, 2, 7, 6, 5, 4])
    np.testing.assert_allclose(derive_fwhm(regular[shuffled], unknown), derive_fwhm(regular, unknown)[shuffled])
    assert (derive_fwhm(np.array([500.0, 500.0]), unknown[:2]) > 0).all()


def test_band_tags_come_before_the_header_and_micrometres_are_recognised(write):
    tags = [{"wavelength": str(w / 1000), "fwhm": "0.02", "bbl": str(int(i != 1))} for i, w in enumerate(NANOMETRES)]
    listed = {"wavelength": "{1,2,3,4,5}", "fwhm": "{9,9,9,9,9}"}
    with Scene.open(write(wavelengths=None, band_tags=tags, tags=listed)) as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES)
        np.testing.assert_allclose(scene.bands.fwhm, 20)
        assert scene.bands.good.tolist() == [True, False, True, True, True]
        assert scene.wavelength_source == "band tags 'wavelength'"


def test_imagery_tags_come_first(write, tmp_path):
    import rasterio

    path = write()
    with rasterio.open(path, "r+") as dataset:
        for i in range(5):
            dataset.update_tags(i + 1, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=str(0.5 + i / 10), FWHM_UM="0.01")
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, [500, 600, 700, 800, 900])
        np.testing.assert_allclose(scene.bands.fwhm, 10)
        assert "IMAGERY" in scene.wavelength_source


def test_lists_in_the_tags_of_the_dataset(write):
    tags = {"wavelength": "{0.45, 0.55, 0.65, 0.8, 1.6}", "fwhm": "{10,10,10,10,10}", "bbl": "{1,1,0,1,1}"}
    with Scene.open(write(wavelengths=None, tags=tags)) as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES)
        np.testing.assert_allclose(scene.bands.fwhm, 10)  # nanometres beside centres in micrometres
        assert scene.bands.good.tolist() == [True, True, False, True, True]


def test_envi_header(envi):
    header = "wavelength units = Micrometers\nwavelength = {0.45, 0.55, 0.65,\n 0.8, 1.6}\nsensor type = HySpex\n"
    with Scene.open(envi(header=header + "fwhm = {0.01,0.01,0.01,0.01,0.02}\nbbl = {1,1,1,0,1}\n")) as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES)
        np.testing.assert_allclose(scene.bands.fwhm, [10, 10, 10, 10, 20])
        assert scene.bands.good.tolist() == [True, True, True, False, True]
        assert scene.sensor == "HySpex"


def test_an_envi_header_beside_a_geotiff(write):
    path = write(wavelengths=None)
    path.with_suffix(".hdr").write_text(
        "ENVI\nbands = 5\nWavelength Units = nanometers\nWavelength = {\n450, 550,\n650, 800, 1600 }\n"
    )
    assert centres(path) == NANOMETRES


@pytest.mark.parametrize(("key", "name", "unit"), [
    ("QGISPAM/band/{}/", "wavelength", "wavelength_units"), ("band_{}", "wavelength", "wavelength_unit"),
    ("band_{}", "wl", "wlu"),
])  # fmt: skip
def test_enmap_box_properties_in_the_style_file(write, key, name, unit):
    path = write(wavelengths=None)
    options = "".join(
        f'<Option type="double" name="{key.format(i + 1)}/{name}" value="{w / 1000}"/>'
        f'<Option value="Micrometers" type="QString" name="{key.format(i + 1)}/{unit}"/>'
        for i, w in enumerate(NANOMETRES)
    )
    path.with_suffix(".qml").write_text(
        f"<qgis><customproperties><Option type='Map'>{options}</Option></customproperties></qgis>"
    )
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES)
        assert "EnMAP-Box" in scene.wavelength_source


def test_metadata_of_dlr_beside_the_image(write):
    path = write("ENMAP01-X-SPECTRAL_IMAGE.TIF", wavelengths=None)
    bands = "".join(
        f"<bandID number='{i}'><wavelengthCenterOfBand>{w}</wavelengthCenterOfBand>"
        f"<FWHMOfBand>7.5</FWHMOfBand></bandID>"
        for i, w in enumerate(NANOMETRES)
    )
    path.with_name("ENMAP01-X-METADATA.XML").write_text(
        f"<level_X><bandCharacterisation>{bands}</bandCharacterisation></level_X>"
    )
    with Scene.open(path) as scene:
        assert scene.bands.centre.tolist() == NANOMETRES
        assert scene.bands.fwhm.tolist() == [7.5] * 5
        assert scene.sensor == "EnMAP"


@pytest.mark.parametrize("words", [
    ["443.0 nm", "500.0 nm", "600 nm", "700.5 nm", "800 nm"],
    [f"band {i} ({w} Micrometers)" for i, w in enumerate((0.443, 0.5, 0.6, 0.7005, 0.8))],
    ["0.443", "0.5", "0.6", "0.7005", "0.8"],
    ["443", "500", "600", "700.5", "800"],
])
def test_wavelengths_in_band_descriptions(write, words):
    np.testing.assert_allclose(centres(write(wavelengths=None, descriptions=words)), [443, 500, 600, 700.5, 800])


@pytest.mark.parametrize("words", [
    ["B02", "B03", "B04", "B08", "B11"],
    ["Blue (B2)", "Green (B3)", "Red (B4)", "NIR (B8)", "NIR narrow (B8A)"],
])
def test_sentinel_2_by_its_band_names(write, words):
    with Scene.open(write(wavelengths=None, descriptions=words)) as scene:
        assert scene.sensor == "Sentinel-2 MSI"
        assert scene.bands.centre[:4].tolist() == [492.4, 559.8, 664.6, 832.8]


def test_names_that_several_sensors_share_are_not_guessed(write):
    words = ["B2", "B3", "B4", "B5", "B6"]
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(write("any.tif", wavelengths=None, descriptions=words))
    assert centres(write("LC09_L2SP.tif", wavelengths=None, descriptions=words))[0] == 482.04
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(write("numbered.tif", wavelengths=None, descriptions=["1", "2", "3", "4", "5"]))


def test_the_number_of_bands_alone_names_no_sensor(write):
    data = np.random.default_rng(0).random((13, 10, 10)).astype("float32") * 0.5
    with pytest.raises(
        UserError, match=r"--wavelengths FILE or --sensor NAME \(known: aster, aviris-classic.*sentinel-2"
    ):
        Scene.open(write(data=data, wavelengths=None))


def test_quality_bands_without_a_wavelength_are_left_out(write, cube):
    path = write(data=np.concatenate([cube, np.ones_like(cube[:1]) * 7]), wavelengths=[*NANOMETRES, "none"])
    with Scene.open(path) as scene:
        assert len(scene.bands) == 5
        assert scene.read(next(scene.blocks())).shape[-1] == 5
        assert any("Bands without a wavelength left out: 6" in w for w in scene.warnings)


@pytest.mark.parametrize("text", [
    "450\n550\n650\n800\n1600\n",
    "# from the campaign\nwavelength,fwhm\n450,10\n550,10\n650,10\n800,10\n1600,20\n",
    "fwhm_um;wavelength_um;bbl\n.01;0.45;1\n.01;0.55;1\n.01;0.65;1\n.01;0.8;1\n.02;1.6;1\n",
    "0.45 0.01\n0.55 0.01\n0.65 0.01\n0.8 0.01\n1.6 0.02\n",
    "ENVI\nbands = 5\nwavelength units = Micrometers\nwavelength = {0.45,0.55,\n0.65,0.8,1.6}\n",
    "\ufeffWavelength (nm)\n450\n550\n650\n800\n1600\n",
])
def test_a_file_of_wavelengths_overrules_the_raster(write, tmp_path, text):
    (tmp_path / "lengths.txt").write_text(text, encoding="utf-8")
    with Scene.open(write(wavelengths=[1001, 1002, 1003, 1004, 1005]), wavelengths=tmp_path / "lengths.txt") as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES)
        assert "given by the user" in scene.wavelength_source
        if "fwhm" in text or " 0.01" in text:
            np.testing.assert_allclose(scene.bands.fwhm, [10, 10, 10, 10, 20])


@pytest.mark.parametrize(("text", "words"), [
    ("450\n550\n", "gives 2 wavelengths but the raster has 5"),
    ("450\n550\nred\n800\n1600\n", "no number"),
    ("", "no list of wavelengths"),
    ("ENVI\nbands = 5\n", "no list of wavelengths"),
    ("0.0011\n0.0023\n0.0031\n0.0042\n0.0054\n", "check their unit"),
])
def test_files_that_do_not_fit(write, tmp_path, text, words):
    (tmp_path / "lengths.txt").write_text(text)
    with pytest.raises(UserError, match=words):
        Scene.open(write(), wavelengths=tmp_path / "lengths.txt")


def test_no_such_file_or_both_ways_at_once(write, tmp_path):
    with pytest.raises(UserError, match="cannot be read as text"):
        Scene.open(write(), wavelengths=tmp_path / "none.txt")
    with pytest.raises(UserError, match="give one of them"):
        Scene.open(write(), wavelengths=tmp_path / "none.txt", sensor="emit")


def test_a_sensor_named_by_the_user(write):
    random = np.random.default_rng(0)
    ten = (0.1 + 0.4 * random.random((10, 10, 10))).astype("float32")
    path = write(data=ten, wavelengths=None)
    assert centres(path, sensor="Sentinel 2")[0] == 492.4
    with pytest.raises(UserError, match="has 10 spectral bands but the sensor EMIT has 285"):
        Scene.open(path, sensor="emit")
    with pytest.raises(UserError, match="'hyperion' is not known; known are aster, aviris-classic"):
        Scene.open(path, sensor="hyperion")
    with Scene.open(
        write("casi.tif", (0.1 + 0.4 * random.random((72, 5, 5))).astype("float32"), wavelengths=None), sensor="CASI"
    ) as scene:
        assert "(nominal)" in scene.wavelength_source
        assert any("nominal" in warning for warning in scene.warnings)


def test_every_preset_is_complete_and_plausible():
    known = sensors.names()
    assert set(known) == {
        "aster", "aviris-classic", "aviris-ng", "casi", "common-names", "desis", "emit", "enmap", "gaofen", "hymap",
        "landsat-4-5", "landsat-7", "landsat-8-9", "micasense", "modis", "olci", "planetscope-4", "planetscope-8",
        "pleiades", "pleiades-neo", "prisma", "rapideye", "rgb",
        "rgb-nir", "sentinel-2", "sequoia", "spot-6-7", "viirs", "worldview-2", "worldview-3",
    }  # fmt: skip
    seen: set[str] = set()
    for name in known:
        sensor = sensors.load(name)
        assert sensor.source
        for centre, fwhm in sensor.tables:
            assert centre.shape == fwhm.shape
            assert centre.min() > 350
            assert centre.max() < 2520
            assert (fwhm > 0).all()
            assert fwhm.max() < 290  # band 7 of ETM+
        aliases = set(sensor.aliases)
        assert not aliases & seen
        seen |= aliases


def test_presets_agree_with_real_products(reference_data):
    with Scene.open(reference_data / "scenes" / "enmap_potsdam.tif") as scene:
        centre, fwhm = sensors.load("enmap").tables[0]
        np.testing.assert_allclose(centre, scene.bands.centre, atol=0.01)
        np.testing.assert_allclose(fwhm, scene.bands.fwhm, atol=0.01)
    aviris = np.load(reference_data / "libraries" / "usgs_splib06_aviris.npz")["wavelengths_nm"]
    np.testing.assert_allclose(sensors.load("aviris").tables[0][0], aviris, atol=0.1)


def test_presets_agree_with_published_responses():
    """Within 3 nm and, of narrow bands, a fifth of their width; widths within a third (scripts/responses.py)."""
    published = json.loads((Path(__file__).parent / "responses.json").read_text(encoding="utf-8"))["half_maximum_nm"]
    assert len(published) == 18
    for name, bands in published.items():
        preset = sensors.load(name)
        assert set(bands) == set(preset.names)
        for band, (centre, width) in bands.items():
            ours, wide = (table[preset.names.index(band)] for table in preset.tables[0])
            assert abs(ours - centre) <= max(3.0, 0.2 * max(width, wide)), (name, band)
            if band != "OA21":  # the detector's response falls by half within the band
                assert abs(wide - width) <= max(3.0, width / 3), (name, band)


@pytest.mark.parametrize(("name", "words", "centre"), [
    ("S2C_MSIL2A_20250518T102621_N0511_R108_T31TFJ.tif", ["B2", "B5", "B8A", "B12"], [488.8, 707.0, 865.7, 2192.1]),
    ("S2B_MSIL2A_20250518T102621_N0511_R108_T31TFJ.tif", ["B2", "B5", "B8A", "B12"], [491.7, 703.9, 864.1, 2184.4]),
    ("T31TFJ_20190518T102621.tif", ["B2", "B5", "B8A", "B12"], [492.4, 704.1, 864.7, 2202.4]),
    ("IMG_SPOT7_PMS_201908_ORT.tif", ["B2", "B1", "B0", "B3"], [668.0, 565.5, 489.0, 816.0]),
    ("IMG_SPOT6_MS_201908_ORT.tif", None, [659.4, 557.6, 486.2, 817.4]),
    ("IMG_PHR1B_MS_201908_ORT.tif", None, [662.6, 551.5, 493.8, 847.0]),
    ("IMG_PNEO4_MS-FS_202208_ORT.tif", None, [653.9, 561.7, 483.2, 827.9, 722.8, 436.1]),
    ("Pleiades_Neo_mosaic_SR.tif", None, [653.9, 561.7, 483.2, 827.9]),
    ("Pléiades_SR.tif", None, [646.6, 553.7, 489.7, 834.8])])
def test_satellites_of_a_series_have_bands_of_their_own(tmp_path, name, words, centre):
    with Scene.open(ground.tif(tmp_path / name, ground.land(centre), words)) as scene:
        assert scene.bands.centre == pytest.approx(centre)


@pytest.mark.parametrize(("sensor", "name", "first"), [
    ("s2c", "x.tif", 488.8), ("sentinel-2", "x.tif", 492.4), ("sentinel-2", "S2B_x.tif", 491.7)])
def test_a_satellite_that_the_user_names(tmp_path, sensor, name, first):
    nm = [492, 560, 665, 704, 740, 783, 833, 865, 1614, 2202]
    with Scene.open(ground.tif(tmp_path / name, ground.land(nm)), sensor=sensor) as scene:
        assert scene.bands.centre[0] == first
        assert scene.sensor == "Sentinel-2 MSI"


@pytest.mark.filterwarnings("error")
def test_absurd_numbers_are_no_count_and_numpy_does_not_warn():
    assert not is_count(np.array([-1.7e308, 1.0, 1.7e308, 2.0, 3.0]))

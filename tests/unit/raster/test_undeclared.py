"""What a file does not declare, in the layouts that people make: it is found and said, or refused in one sentence."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene

from . import ground

S2_NAMES = ["B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12"]
S2_NM = [492, 560, 665, 704, 740, 783, 833, 865, 1614, 2202]


@pytest.mark.parametrize(("name", "shift", "offset", "words"), [
    ("openEO_2023-06-01Z.tif", 1000, -0.1, "the values hold an offset"),
    ("openEO_2021-06-01Z.tif", 1000, 0.0, "Hardly any value is below 1000"),
    ("summer.tif", 1000, 0.0, "Hardly any value is below 1000"),
    ("export_20230601.tif", 0, 0.0, "they do not look so"),
    ("summer.tif", 0, 0.0, None),
    ("20230601_LEVEL2_SEN2A_BOA.tif", 0, 0.0, None)])
def test_bands_called_as_sentinel_2_in_files_that_people_named(tmp_path, name, shift, offset, words):
    values = ground.stored(ground.land(S2_NM), shift=shift)
    with Scene.open(ground.tif(tmp_path / name, values, S2_NAMES)) as scene:
        assert scene.decoder.offsets == pytest.approx(np.full(10, offset))
        told = [note for note in scene.notes if "offset" in note]
        assert (words is None and not told) or words in " ".join(told)


def test_bands_that_are_not_stored_alike_are_refused(tmp_path):
    nm = [450, 550, 650, 800, 1600]
    mixed = ground.land(nm)
    mixed[:2] *= 10000
    with pytest.raises(UserError, match=r"not stored alike: band 3 .* --scale one a band"):
        Scene.open(ground.tif(tmp_path / "x.tif", mixed, [f"{x} nm" for x in nm]))


def test_undeclared_fill_in_some_bands_is_missing_there(tmp_path):
    nm = np.arange(420, 2440, 20.0)
    values = ground.stored(ground.land(nm), dtype="int16")
    values[40:46, :, 4] = -9999
    path = ground.cube(tmp_path / "c.dat", values, ground.header("Nanometers", nm))
    with Scene.open(path) as scene:
        read = ground.reflectance(scene)
        assert np.isfinite(read).all()
        assert scene.bands.good.all()
        assert np.abs(read[:, :, 4] - ground.land(nm)[:, :, 4]).max() < 0.05
        assert any("hold -9999" in note for note in scene.notes)


def test_the_near_infrared_as_alpha_of_a_named_camera(tmp_path):
    colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    values = ground.stored(ground.land([660, 560, 480, 840]))
    with Scene.open(ground.tif(tmp_path / "x.tif", values, colours=colours), sensor="rgb-nir") as scene:
        assert len(scene.bands) == 4


@pytest.mark.parametrize("gap", [", ", " , ", ","])
@pytest.mark.parametrize(("unit", "factor", "digits"), [("Nanometers", 1, 2), ("Micrometers", 0.001, 4)])
def test_decimal_commas_between_commas(tmp_path, gap, unit, factor, digits):
    nm = np.arange(420, 2440, 20.0)
    listed = gap.join(f"{x * factor:.{digits}f}".replace(".", ",") for x in nm)
    lines = f"wavelength units = {unit}\nwavelength = {{{listed}}}\n"
    path = ground.cube(tmp_path / "c.dat", ground.stored(ground.land(nm), dtype="int16"), lines)
    with Scene.open(path) as scene:
        assert scene.bands.centre == pytest.approx(nm)


def test_twice_as_many_wavelengths_as_bands_are_no_decimals(tmp_path):
    nm = np.arange(420, 2440, 20.0)
    listed = ",".join(f"{x:g}" for x in np.arange(420, 2440, 10))
    path = ground.cube(tmp_path / "c.dat", ground.stored(ground.land(nm)), f"wavelength = {{{listed}}}\n")
    with pytest.raises(UserError, match=f"lists {2 * len(nm)} wavelengths"):
        Scene.open(path)


def test_a_header_with_a_byte_order_mark_is_refused_in_words(tmp_path):
    nm = np.arange(420, 2440, 20.0)
    path = ground.cube(tmp_path / "c.dat", ground.stored(ground.land(nm)), ground.header("Nanometers", nm))
    header = path.with_suffix(".hdr")
    header.write_bytes(b"\xef\xbb\xbf" + header.read_bytes())
    for given in (path, header):
        with pytest.raises(UserError, match=r"c\.hdr begins with a byte order mark"):
            Scene.open(given)


@pytest.mark.parametrize("line", [
    "b{i}\t{x}", "Band {i} {x}", "{i};B{i};{x};20", '"B{i}","{x}"', '"{x}"', "{i} {x} 20"])
def test_tables_with_names_of_bands_or_quotes(tmp_path, line):
    nm = [450, 550, 650, 800, 1600]
    table = tmp_path / "w.txt"
    table.write_text("\n".join(line.format(i=i, x=x) for i, x in enumerate(nm, start=1)))
    with Scene.open(ground.tif(tmp_path / "x.tif", ground.land(nm)), table) as scene:
        assert list(scene.bands.centre) == nm


def test_lists_in_any_domain_of_the_dataset(tmp_path):
    nm = np.array([450.0, 550, 650, 800, 1600])
    path = ground.tif(tmp_path / "x.tif", ground.land(nm))
    with rasterio.open(path, "r+") as dataset:
        listed = ",".join(str(x / 1000) for x in nm)
        dataset.update_tags(ns="FORCE", Wavelengths=f"{{{listed}}}", Wavelength_unit="micrometers")
    with Scene.open(path) as scene:
        assert scene.bands.centre == pytest.approx(nm)


def test_a_product_in_a_folder_of_its_own(tmp_path):
    nm = [443, 482, 561, 655, 865, 1609, 2201]
    for band, values in enumerate(ground.stored(ground.land(nm), 1 / 2.75e-5, 0.2 / 2.75e-5), start=1):
        name = f"LC09_L2SP_193024_20230801_20230803_02_T1_SR_B{band}.TIF"
        ground.tif(tmp_path / "unpacked" / "LC09" / name, values[None])
    with Scene.open(tmp_path / "unpacked") as scene:
        assert len(scene.bands) == 7


@pytest.mark.parametrize("names", [
    ["Синий", "Зелёный", "Красный", "БИК"], ["BLU", "GRN", "RED", "NIR"],
    ["niebieski", "zielony", "czerwony", "bliska podczerwień"], ["أزرق", "أخضر", "أحمر", "تحت الحمراء القريبة"]])
def test_common_names_that_people_give(tmp_path, names):
    with Scene.open(ground.tif(tmp_path / "x.tif", ground.land([482, 560, 660, 840]), names)) as scene:
        assert list(scene.bands.centre) == [482, 560, 660, 840]


@pytest.mark.parametrize("width", [0.01, 10000])
def test_widths_that_cannot_be_are_left_aside(tmp_path, width):
    nm = np.arange(420, 2440, 20.0)
    lines = ground.header("Nanometers", nm, f"fwhm = {{{','.join([str(width)] * len(nm))}}}\n")
    path = ground.cube(tmp_path / "c.dat", ground.stored(ground.land(nm), dtype="int16"), lines)
    with Scene.open(path) as scene:
        assert scene.bands.fwhm == pytest.approx(np.full(len(nm), 20.0))
        assert any("Widths of bands that cannot be" in note for note in scene.notes)


def test_saturated_bands_of_a_few_pixels(tmp_path):
    nm = [492, 560, 665, 865, 1614, 2202]
    values = ground.stored(ground.land(nm))
    values[3:5, 5:9, 5:9] = 65535
    with Scene.open(ground.tif(tmp_path / "x.tif", values, [f"{x} nm" for x in nm])) as scene:
        assert scene.decoder.factors == pytest.approx(np.full(6, 0.0001))
        assert any("65535" in note for note in scene.notes)


def test_years_are_no_wavelengths(tmp_path):
    years = [str(year) for year in range(1990, 2015, 5)]
    path = ground.tif(tmp_path / "x.tif", ground.land([492, 560, 665, 865, 1614]), years)
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(path)


def test_a_list_with_its_unit_behind_each_number(tmp_path):
    nm = [492, 560, 665, 865, 1614]
    tags = {"wavelength": "{" + ", ".join(f"{x} nm" for x in nm) + "}"}
    with Scene.open(ground.tif(tmp_path / "x.tif", ground.land(nm), tags=tags)) as scene:
        assert list(scene.bands.centre) == nm


@pytest.mark.parametrize(("dtype", "numbers"), [
    ("uint16", [0, 65535, 0, 1, 2, 3]), ("int16", [10, 20, 30, 40, 50, 60]),
    ("float32", [-9999, -1, 0, -999, -0.1, -5])])
def test_a_margin_with_a_fill_value_of_its_own_in_each_band(tmp_path, dtype, numbers):
    nm = [492, 560, 665, 865, 1614, 2202]
    values = ground.land(nm, 60, 50)
    values = values if dtype == "float32" else ground.stored(values, dtype=dtype)
    values[:, :, :6], values[:, 50:, :] = (np.array(numbers, dtype=dtype)[:, None, None],) * 2
    with Scene.open(ground.tif(tmp_path / "x.tif", values, [f"{x} nm" for x in nm])) as scene:
        read = ground.reflectance(scene)
        assert scene.bands.good.all()
        assert np.isnan(read[:, :, :6]).all()
        assert np.isnan(read[:, 50:]).all()
        assert read[:, :50, 6:] == pytest.approx(ground.land(nm, 60, 50)[:, :50, 6:], abs=1e-4)
        assert any("the same number in each band" in note for note in scene.notes)


@pytest.mark.parametrize("corner", [True, False])
def test_a_lake_of_one_spectrum_is_no_margin_and_no_hole(tmp_path, corner):
    nm = [492, 560, 665, 865, 1614, 2202]
    values = ground.stored(ground.land(nm, 60, 50))
    place = slice(0, 12) if corner else slice(20, 32)
    values[:, place, place] = np.array([300, 250, 120, 40, 20, 10])[:, None, None]
    with Scene.open(ground.tif(tmp_path / "x.tif", values, [f"{x} nm" for x in nm])) as scene:
        assert np.isfinite(ground.reflectance(scene)).all()


def test_a_map_of_classes_has_no_margin(tmp_path):
    nm = [492, 560, 665, 865, 1614, 2202]
    kinds = ground.land(nm, 1, 3)[:, 0]
    values = kinds[:, np.repeat(np.repeat([[0, 1, 2], [2, 1, 0]], 10, axis=0), 10, axis=1)]
    with Scene.open(ground.tif(tmp_path / "x.tif", values, [f"{x} nm" for x in nm])) as scene:
        assert np.isfinite(ground.reflectance(scene)).all()


@pytest.mark.parametrize("number", [-1, 32767])
def test_a_number_far_from_all_others_in_one_band(tmp_path, number):
    nm = np.arange(420, 2440, 20.0)
    land = ground.land(nm, 60, 50)
    values = ground.stored(land, dtype="int16")
    here = np.random.default_rng(1).random((60, 50)) < 0.03
    values[40, here] = number
    path = ground.cube(tmp_path / "c.dat", values, ground.header("Nanometers", nm))
    with Scene.open(path) as scene:
        read = ground.reflectance(scene)
        assert scene.bands.good.all()
        assert np.abs(read[40] - land[40])[here].max() < 0.02
        assert any(f"hold {number}" in note for note in scene.notes)


def _through_air(nm) -> tuple[np.ndarray, np.ndarray]:
    """Land in reflectance at the top of the atmosphere and in radiance, W/m2/sr/um, with what clear air adds."""
    nm = np.array(nm, dtype=float)
    air = 0.006 * (840 / nm) ** 4 + 0.014 * (840 / nm)
    top = 0.88 * ground.land(nm) + air[:, None, None].astype("float32")
    sun = np.interp(nm, [450, 500, 600, 700, 800, 1000], [2000, 1950, 1750, 1450, 1130, 740]).astype("float32")
    return top, top * sun[:, None, None] / np.float32(np.pi)


@pytest.mark.parametrize(("factor", "dtype"), [(1, "float32"), (0.1, "float32"), (4, "uint16"), (1, "uint8")])
def test_radiance_in_four_broad_bands(tmp_path, factor, dtype):
    nm = [480, 560, 660, 840]
    values = (_through_air(nm)[1] * factor).astype(dtype)
    path = ground.tif(tmp_path / "x.tif", values, [f"{x} nm" for x in nm])
    with pytest.raises(UserError, match="looks like radiance or raw counts: leaves"):
        Scene.open(path)


def test_the_top_of_the_atmosphere_in_four_broad_bands_is_told(tmp_path):
    nm = [480, 560, 660, 840]
    words = [f"{x} nm" for x in nm]
    with Scene.open(ground.tif(tmp_path / "x.tif", _through_air(nm)[0], words)) as scene:
        assert any("Leaves are as blue as green" in note for note in scene.notes)
    with Scene.open(ground.tif(tmp_path / "y.tif", ground.land(nm), words)) as scene:
        assert not any("Leaves" in note for note in scene.notes)


@pytest.mark.parametrize(("factor", "other"), [(100, "x 255 they would reach"), (255, "as reflectance x 255")])
def test_eight_bits_may_be_percent(tmp_path, factor, other):
    nm = [480, 560, 660, 840]
    values = ground.stored(ground.land(nm), factor, dtype="uint8")
    with Scene.open(ground.tif(tmp_path / "x.tif", values, [f"{x} nm" for x in nm])) as scene:
        assert scene.decoder.factors == pytest.approx(np.full(4, 1 / factor))
        assert any(other in note for note in scene.notes)


@pytest.mark.parametrize("factor", [4000, 5000, 20000])
def test_factors_that_would_make_land_as_bright_as_usual_are_named(tmp_path, factor):
    nm = [492, 560, 665, 865, 1614, 2202]
    values = ground.stored(ground.land(nm), factor)
    with Scene.open(ground.tif(tmp_path / "x.tif", values, [f"{x} nm" for x in nm])) as scene:
        assert scene.decoder.factors == pytest.approx(np.full(6, 0.0001))
        assert any(f"x {factor} 0.4" in note for note in scene.notes)


def test_a_virtual_raster_that_joins_its_files_into_one_band(tmp_path):
    land = ground.stored(ground.land([560, 665, 865]))
    stack = ground.stack(tmp_path, ["a.tif", "b.tif", "c.tif"], land)
    parts = stack.read_text().split("<VRTRasterBand")
    sources = "".join(part[part.index("<SimpleSource>") : part.index("</VRTRasterBand>")] for part in parts[1:])
    stack.write_text(f'{parts[0]}<VRTRasterBand dataType="UInt16" band="1">{sources}</VRTRasterBand></VRTDataset>')
    with pytest.raises(UserError, match="gdalbuildvrt -separate"):
        Scene.open(stack)


@pytest.mark.parametrize("form", [
    "ch{i} {x:.2f}", "Resize (Band {i}:cube):{x:.6f}", "{i}_{x:.2f}", '"{x:.2f}"', "{x:.2f},"])
def test_the_last_number_of_a_name_with_a_decimal_point(tmp_path, form):
    nm = np.arange(420, 2440, 20) + 0.37
    words = [form.format(i=i, x=x) for i, x in enumerate(nm, start=1)]
    with Scene.open(ground.tif(tmp_path / "x.tif", ground.land(nm), words)) as scene:
        assert scene.bands.centre == pytest.approx(nm)


@pytest.mark.parametrize("text", [
    "\n".join(f"B{i:03d} {450.5 + 100 * i} nm" for i in range(5)),
    "\n".join(f"{i}: {450.5 + 100 * i} nm" for i in range(5)),
    "wavelength = { 450.5,\n 550.5,\n 650.5,\n 750.5,\n 850.5 }",
    "ENVI ASCII Plot File [Mon]\nColumn 1: Band Number\nColumn 2: Wavelength\n"
    + "\n".join(f"  {i + 1}.0  {450.5 + 100 * i}" for i in range(5)),
    "Band Wavelength (nm) FWHM (nm)\n" + "\n".join(f"{i + 1} {450.5 + 100 * i} 20" for i in range(5))])
def test_tables_with_titles_names_and_units(tmp_path, text):
    nm = [450.5, 550.5, 650.5, 750.5, 850.5]
    (tmp_path / "w.txt").write_text(text)
    with Scene.open(ground.tif(tmp_path / "x.tif", ground.land(nm)), tmp_path / "w.txt") as scene:
        assert list(scene.bands.centre) == nm


@pytest.mark.parametrize("tags", [
    {"tags": {"scale_factor": "0.0002", "add_offset": "0"}}, {"tags": {"scale_factor": "5000"}},
    {"band_tags": [{"scale_factor": "0.0002"}] * 5}])
def test_a_scale_in_tags(tmp_path, tags):
    nm = [492, 560, 665, 865, 1614]
    values = ground.stored(ground.land(nm), 5000)
    with Scene.open(ground.tif(tmp_path / "x.tif", values, [f"{x} nm" for x in nm], **tags)) as scene:
        assert scene.decoder.factors == pytest.approx(np.full(5, 0.0002))


@pytest.mark.parametrize(("words", "nm"), [
    (["BLU", "GRN", "RED", "RE1", "RE2", "RE3", "BNR", "NIR", "SW1", "SW2"], S2_NM),
    (["BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1", "SWIR2"], S2_NM),
    ([f"Band {n}" for n in ("2", "3", "4", "5", "6", "7", "8", "8A", "11", "12")], S2_NM)])
def test_other_names_of_sentinel_2(tmp_path, words, nm):
    with Scene.open(ground.tif(tmp_path / "S2A_x.tif", ground.land(nm), words)) as scene:
        assert scene.bands.centre == pytest.approx(nm, abs=1)


@pytest.mark.parametrize("words", [
    [f"Band {i} Surface Reflectance" for i in range(1, 8)], [f"Band {i}" for i in range(1, 8)],
    ["Ultra blue", "Blue", "Green", "Red", "Near infrared", "Shortwave infrared 1", "Shortwave infrared 2"]])
def test_other_names_of_landsat(tmp_path, words):
    nm = [443, 482, 561, 655, 865, 1609, 2201]
    with Scene.open(ground.tif(tmp_path / "LC08_x.tif", ground.land(nm), words)) as scene:
        assert scene.bands.centre == pytest.approx(nm, abs=1)


def test_bands_that_are_only_counted_in_a_file_without_a_sensor(tmp_path):
    path = ground.tif(tmp_path / "x.tif", ground.land(S2_NM[:4]), [f"Band {i}" for i in range(1, 5)])
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(path)


def test_the_offset_of_sentinel_2_in_tags_of_the_bands(tmp_path):
    values = ground.stored(ground.land(S2_NM), shift=1000)
    tags = [{"BOA_ADD_OFFSET": "-1000", "BOA_QUANTIFICATION_VALUE": "10000"}] * 10
    with Scene.open(ground.tif(tmp_path / "x.tif", values, S2_NAMES, band_tags=tags)) as scene:
        assert scene.decoder.offsets == pytest.approx(np.full(10, -0.1))

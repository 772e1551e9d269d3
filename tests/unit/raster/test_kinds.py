"""Small files in the layouts that products and people make, kind by kind: what is told is taken, what is doubtful is
said.
"""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene

from .ground import said

S2_NAME = "S2A_MSIL2A_20230501T102031_N{}_R065_T32UQD_20230501T161356"
BANDS = ["B02", "B03", "B04", "B08", "B11"]
NANOMETRES = [450.0, 550, 650, 800, 1600]
pytestmark = pytest.mark.filterwarnings("ignore")  # of rasters without georeference


def whole(scene: Scene) -> np.ndarray:
    out = np.empty((scene.rows, scene.cols, len(scene.bands)), dtype="float32")
    for window in scene.blocks():
        out[window.toslices()] = scene.read(window)
    return out


def stack(folder, names, data, **profile):
    """A virtual raster over single-band files, as `gdalbuildvrt -separate` writes it."""
    bands = []
    for number, (name, values) in enumerate(zip(names, data), start=1):
        settings = {"driver": "GTiff", "count": 1, "height": values.shape[0], "width": values.shape[1],
                    "dtype": values.dtype.name, "crs": "EPSG:32633",
                    "transform": from_origin(4e5, 58e5, 10, 10), **profile}  # fmt: skip
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        with rasterio.open(folder / name, "w", **settings) as dataset:
            dataset.write(values, 1)
        kind = {"uint16": "UInt16", "int16": "Int16", "float32": "Float32"}[values.dtype.name]
        bands.append(
            f'<VRTRasterBand dataType="{kind}" band="{number}"><SimpleSource>'
            f'<SourceFilename relativeToVRT="1">{name}</SourceFilename>'
            "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        )
    rows, cols = data[0].shape
    (folder / "stack.vrt").write_text(
        f'<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>400000,10,0,5800000,0,-10</GeoTransform>{''.join(bands)}</VRTDataset>"
    )
    return folder / "stack.vrt"


# -- Sentinel-2's offset -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("baseline", "offset"), [("0400", -0.1), ("0509", -0.1), ("0301", 0.0), ("9999", 0.0)])
def test_the_baseline_in_a_name_tells_the_offset(write, cube, baseline, offset):
    data = np.round((cube - offset) * 10000).astype("uint16")
    with Scene.open(write(f"{S2_NAME.format(baseline)}.tif", data, wavelengths=None, descriptions=BANDS)) as scene:
        np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1e-4)
        assert scene.describe()["offset"] == pytest.approx(offset)
        assert said(scene, "baseline", "offset of 1000") == (offset != 0)


def test_an_offset_that_was_taken_off_already_is_not_taken_off_again(write, cube):
    data = np.round(cube * 0.2 * 10000).astype("uint16")
    for name in (f"{S2_NAME.format('0509')}.tif", f"{S2_NAME.format('0509')}_harmonized.tif"):
        with Scene.open(write(name, data, wavelengths=None, descriptions=BANDS)) as scene:
            np.testing.assert_allclose(whole(scene), 0.2 * cube.transpose(1, 2, 0), atol=1e-4)
            assert "harmonized" in name or said(scene, "removed already")


def test_a_baseline_in_the_tags(write, cube):
    data = np.round((cube + 0.1) * 10000).astype("uint16")
    path = write("any.tif", data, wavelengths=None, descriptions=BANDS, tags={"PROCESSING_BASELINE": "05.10"})
    with Scene.open(path) as scene:
        assert scene.describe()["offset"] == pytest.approx(-0.1)


def test_a_stack_inside_a_safe_folder_follows_its_metadata(tmp_path, cube):
    data = np.round((cube + 0.1) * 10000).astype("uint16")
    folder = f"{S2_NAME.format('0509')}.SAFE"
    names = [f"{folder}/GRANULE/IMG_DATA/T32UQD_20230501T102031_{band}_10m.tif" for band in BANDS]
    path = stack(tmp_path, names, data)
    (tmp_path / folder / "MTD_MSIL2A.xml").write_text(
        "<Product><PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>"
        "<BOA_QUANTIFICATION_VALUE unit='none'>10000</BOA_QUANTIFICATION_VALUE>"
        '<BOA_ADD_OFFSET band_id="0">-1000</BOA_ADD_OFFSET></Product>'
    )
    with Scene.open(path) as scene:
        np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1e-4)
        assert scene.sensor == "Sentinel-2 MSI"
        assert any(file.name == "MTD_MSIL2A.xml" for file in scene.files)


# -- stacks and names --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("names", "sensor", "first"), [
    (["x_blue.tif", "x_green.tif", "x_red.tif", "x_nir.tif", "x_swir1.tif"], "bands by their common names", 482),
    ([f"LE07_L2SP_193024_20030501_02_T1_SR_B{i}.TIF" for i in (1, 2, 3, 4, 5)], "Landsat 7 ETM+", 477.6),
    ([f"LT05_L2SP_193024_20030501_02_T1_SR_B{i}.TIF" for i in (1, 2, 3, 4, 5)], "Landsat 4/5 TM", 485),
    ([f"MOD09GA.A2023121.sur_refl_b0{i}_1.tif" for i in (3, 4, 1, 2, 6)], "MODIS land bands", 466.1),
    ([f"T32UQD_20230501T102031_{band}_10m.tif" for band in BANDS], "Sentinel-2 MSI", 492.4),
])  # fmt: skip
def test_names_of_the_files_behind_a_stack(tmp_path, cube, names, sensor, first):
    with Scene.open(stack(tmp_path, names, np.round(cube * 10000).astype("int16"))) as scene:
        assert scene.sensor == sensor
        assert scene.bands.centre[0] == first
        assert "names of the source files" in scene.wavelength_source
        assert len(scene.files) == 6


def test_a_stack_of_numbered_files_tells_nothing(tmp_path, cube):
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(stack(tmp_path, [f"band_{i}.tif" for i in range(1, 6)], cube))


def test_bands_matched_by_number_alone_are_listed(write):
    data = (0.1 + 0.4 * np.random.default_rng(0).random((10, 10, 10))).astype("float32")
    with Scene.open(write(data=data, wavelengths=None), sensor="sentinel-2") as scene:
        assert said(scene, "by their number alone", "1 = B2", "10 = B12")


def test_a_preset_that_the_name_contradicts_is_refused(write):
    data = (0.1 + 0.4 * np.random.default_rng(0).random((6, 10, 10))).astype("float32")
    path = write("LE07_L2SP_193024_20030501.tif", data, wavelengths=None)
    with pytest.raises(UserError, match=r"Landsat 7 ETM.*use the sensor landsat-7"):
        Scene.open(path, sensor="landsat-8-9")
    with Scene.open(path, sensor="landsat-7") as scene:
        assert scene.bands.centre[0] == 477.6


@pytest.mark.parametrize("words", [
    ["Blue", "Green", "Red", "NIR", "SWIR1"],
    ["blue", "green", "red", "Near Infrared", "SWIR 1"],
    ["Band 1: Blue", "Band 2: Green", "Band 3: Red", "Band 4: NIR", "Band 5: SWIR-1"],
])  # fmt: skip
def test_common_names(write, words):
    with Scene.open(write(wavelengths=None, descriptions=words)) as scene:
        np.testing.assert_allclose(scene.bands.centre, [482, 560, 660, 840, 1610])
        assert said(scene, "nominal")
    with Scene.open(write("LC08_L2SP.tif", wavelengths=None, descriptions=words)) as scene:
        assert scene.sensor == "Landsat 8/9 OLI"
        assert scene.bands.centre[3] == pytest.approx(864.67)


# -- scales ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("factor", "dtype", "scale", "words"), [
    (1.0, "float32", 0.0001, ("as they stand",)),
    (10000.0, "int16", 10000.0, ("0.0001 was taken",)),
    (100.0, "float32", 100.0, ("0.01 was taken",)),
])  # fmt: skip
def test_a_scale_that_leads_to_no_reflectance(write, cube, factor, dtype, scale, words):
    data = (cube * factor).astype(dtype)
    with Scene.open(write(data=data, scales=(scale,) * 5)) as scene:
        np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1e-4)
        assert said(scene, f"{scale:g}", *words)


def test_values_that_are_far_too_small_are_refused(write, cube):
    with pytest.raises(UserError, match=r"reach .*e-05 only"):
        Scene.open(write(data=cube * np.float32(1e-4)))


def test_percent_over_dark_water(write, cube):
    spectrum = np.array([1.6, 1.4, 0.6, 0.1, 0.05], dtype="float32")
    data = spectrum[:, None, None] * (0.8 + 0.4 * cube[:1])
    with Scene.open(write(data=data)) as scene:
        assert said(scene, "percent")
        np.testing.assert_allclose(whole(scene), data.transpose(1, 2, 0) / 100, rtol=1e-5)


def test_what_the_user_says_of_scale_offset_nodata_and_bad_bands_holds(write, cube):
    data = np.round((cube + 0.05) / 0.0002).astype("int16")
    data[:, 0] = 77
    with Scene.open(write(data=data), scale=0.0002, offset=-0.05, nodata=77, bad_bands=(2,)) as scene:
        values = whole(scene)
        assert np.isnan(values[0]).all()
        np.testing.assert_allclose(values[1:], cube.transpose(1, 2, 0)[1:], atol=2e-4)
        assert scene.bands.good.tolist() == [True, False, True, True, True]
        assert scene.describe()["scale_source"] == "given by the user"
    with Scene.open(write(data=data), scale=[0.0002] * 5, offset=-0.05, bands=(1, 3, 4), bad_bands=(3,)) as scene:
        assert scene.bands.good.tolist() == [True, False, False, True, False]
    with pytest.raises(UserError, match="3 numbers but the raster has 5"):
        Scene.open(write(data=data), scale=[1, 2, 3])
    with pytest.raises(UserError, match="above 0"):
        Scene.open(write(data=data), scale=-1)
    with pytest.raises(UserError, match="no spectral band 9"):
        Scene.open(write(), bad_bands=(9,))


# -- holes, fills, masks -----------------------------------------------------------------------------------------------
def spectrometer(cube: np.ndarray, bands: int = 40) -> tuple[np.ndarray, np.ndarray]:
    centre = np.linspace(450, 2400, bands)
    shape = (0.6 + 0.3 * np.sin(centre / 300)).astype("float32")
    return cube[:1] * shape[:, None, None] + np.float32(0.05), centre


def test_edges_of_a_detector_that_hold_zeros_in_half_of_the_bands(write, cube):
    data, centre = spectrometer(cube)
    data[20:, :, :2] = 0
    with Scene.open(write(data=data, wavelengths=centre)) as scene:
        values = whole(scene)
        assert np.isnan(values[:, :2]).all()
        assert np.isfinite(values[:, 2:]).all()
        assert said(scene, "80 pixels were left out")


def test_few_missing_bands_are_filled_and_many_are_not(write, cube):
    data, centre = spectrometer(cube)
    wanted = data.copy()
    data[7, 3] = np.nan
    data[10:30, 5] = np.nan
    with Scene.open(write(data=data, wavelengths=centre)) as scene:
        values = whole(scene)
        np.testing.assert_allclose(values[3], wanted[:, 3].T, atol=0.02)
        assert np.isnan(values[5]).all()
        assert said(scene, "30 pixels lack a few")
        assert said(scene, "30 pixels were left out")
        assert scene.describe()["incomplete_pixels"] == {"filled": 30, "zeros_kept": 0, "left_out": 30}


@pytest.mark.parametrize("fill", [-50, 1, 255, 65535, 0.5])
def test_any_number_that_fills_the_margin(write, cube, fill):
    data = np.round(cube * 10000).astype("int32") if fill != 0.5 else cube.copy()
    data[:, :9] = fill
    with Scene.open(write(data=data)) as scene:
        values = whole(scene)
        assert np.isnan(values[:9]).all()
        assert np.isfinite(values[9:]).all()
        assert said(scene, f"{fill:g}", "nodata")


def test_a_uniform_scene_is_no_fill(write):
    with Scene.open(write(data=np.full((5, 20, 20), 0.3, "float32"))) as scene:
        assert np.isfinite(whole(scene)).all()


def test_near_infrared_marked_as_alpha(write, cube):
    colours = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    path = write(data=cube[:4], wavelengths=[650, 550, 450, 840], colorinterp=colours)
    with Scene.open(path) as scene:
        assert scene.bands.centre.tolist() == [650, 550, 450, 840]
        assert np.isfinite(whole(scene)).all()
    path = write("bare.tif", cube[:4], wavelengths=None, colorinterp=colours)
    with pytest.raises(UserError, match="marked as alpha but holds a picture"):
        Scene.open(path)
    (path.parent / "nm.txt").write_text("650\n550\n450\n840\n")
    with Scene.open(path, wavelengths=path.parent / "nm.txt") as scene:
        assert len(scene.bands) == 4


def test_types_that_differ_from_band_to_band(tmp_path, cube):
    whole_numbers = np.round(cube * 10000)
    for names, kinds in ((["a", "b"], ("uint16", "float32")), (["c", "d"], ("int16", "uint16"))):
        data = [whole_numbers[i].astype(kinds[i % 2]) for i in range(5)]
        path = stack(tmp_path, [f"{names[i % 2]}_{band}.tif" for i, band in enumerate(BANDS)], data)
        with Scene.open(path) as scene:
            np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1e-4)


# -- wavelengths: numbers that are none, and units ---------------------------------------------------------------------
@pytest.mark.parametrize("numbers", ["1,2,3,4,5", "0,1,2,3,4"])
@pytest.mark.parametrize("unit", ["Index", "Unknown", "Micrometers", "Nanometers"])
def test_a_list_that_counts_the_bands_is_no_list_of_wavelengths(envi, numbers, unit):
    with pytest.raises(UserError, match="wavelengths"):
        Scene.open(envi(header=f"wavelength units = {unit}\nwavelength = {{{numbers}}}\n"))


@pytest.mark.parametrize(("unit", "numbers"), [
    ("Angstroms", [4500, 5500, 6500, 8000, 16000]),
    ("Wavenumber", [22222.222, 18181.818, 15384.615, 12500, 6250]),
    ("Millimeters", [0.00045, 0.00055, 0.00065, 0.0008, 0.0016]),
    ("GHz", [666205.46, 545077.2, 461219.17, 374740.57, 187370.29]),
    ("Unknown", [4500, 5500, 6500, 8000, 16000]),
])  # fmt: skip
def test_units_that_others_use(envi, unit, numbers):
    with Scene.open(
        envi(header=f"wavelength units = {unit}\nwavelength = {{{', '.join(map(str, numbers))}}}\n")
    ) as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES, rtol=1e-4)


def test_lists_shorter_than_the_bands_are_refused(envi):
    with pytest.raises(UserError, match="lists 3 wavelengths but the raster has 5 bands"):
        Scene.open(envi(header="wavelength units = Nanometers\nwavelength = {450, 550, 650}\n"))


def test_decimal_commas_in_a_header(envi):
    header = "wavelength units = Nanometers\nwavelength = {450,00; 550,00; 650,00; 800,00; 1600,00}\n"
    with Scene.open(envi(header=header)) as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES)


def test_thermal_bands_are_left_out_and_a_thermal_scene_is_refused(write, cube):
    with Scene.open(write(wavelengths=[450, 550, 650, 800, 10900])) as scene:
        assert scene.bands.good.tolist() == [True] * 4 + [False]
        assert said(scene, "outside of reflected sunlight", "5")
    with pytest.raises(UserError, match="no sensor sees reflected sunlight"):
        Scene.open(write("thermal.tif", wavelengths=[8000, 9000, 10000, 11000, 12000]))


@pytest.mark.parametrize("words", [
    ["Band 1 (450.5)", "Band 2 (550.5)", "Band 3 (650.5)", "Band 4 (800.5)", "Band 5 (1600.5)"],
    ["X450.50.Nanometers", "X550.50.Nanometers", "X650.50.Nanometers", "X800.50.Nanometers", "X1600.50.Nanometers"],
    [
        "Reflectance_450.5nm", "Reflectance_550.5nm", "Reflectance_650.5nm", "Reflectance_800.5nm",
        "Reflectance_1600.5nm",
    ],
    ["wl_450.5", "wl_550.5", "wl_650.5", "wl_800.5", "wl_1600.5"],
    ["B1 - 450.5 nm", "B2 - 550.5 nm", "B3 - 650.5 nm", "B4 - 800.5 nm", "B5 - 1600.5 nm"],
    ["440.5-460.5 nm", "540.5-560.5 nm", "640.5-660.5 nm", "790.5-810.5 nm", "1590.5-1610.5 nm"],
    ["4505 Angstrom", "5505 Angstrom", "6505 Angstrom", "8005 Angstrom", "16005 Angstrom"],
])  # fmt: skip
def test_wavelengths_in_words_of_any_form(write, words):
    with Scene.open(write(wavelengths=None, descriptions=words)) as scene:
        np.testing.assert_allclose(scene.bands.centre, np.array(NANOMETRES) + 0.5)


def test_an_optical_thickness_at_550_nm_is_no_band(write, cube):
    words = ["B2, central wavelength 490 nm", "B3, central wavelength 560 nm", "B4, central wavelength 665 nm",
             "B8, central wavelength 842 nm", "AOT, Aerosol Optical Thickness map (at 550nm)"]  # fmt: skip
    with Scene.open(write(wavelengths=None, descriptions=words)) as scene:
        assert scene.bands.centre.tolist() == [490, 560, 665, 842]


@pytest.mark.parametrize("text", [
    "450;10\n550;10\n650;10\n800;10\n1600;20\n",
    "450,5;10,0\n550,5;10,0\n650,5;10,0\n800,5;10,0\n1600,5;20,0\n",
    "450 550 650 800 1600\n",
    "450, 550, 650, 800, 1600\n",
    "Band;Wellenlänge (nm)\n1;450\n2;550\n3;650\n4;800\n5;1600\n",
    "1\t0.45\t0.01\n2\t0.55\t0.01\n3\t0.65\t0.01\n4\t0.8\t0.01\n5\t1.6\t0.02\n",
    "450,00\n550,00\n650,00\n800,00\n1600,00\n",
    "[450, 550,\n650, 800, 1600]",
    "{450, 550, 650, 800, 1600}\n",
    "450 nm\n550 nm\n650 nm\n800 nm\n1600 nm\n",
    "0,45 µm\n0,55 µm\n0,65 µm\n0,8 µm\n1,6 µm\n",
    "450,\n550,\n650,\n800,\n1600,\n",
    "min;max\n440;460\n540;560\n640;660\n790;810\n1590;1610\n",
    "440 460\n540 560\n640 660\n790 810\n1590 1610\n",
])  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_text_tables_of_any_make(write, tmp_path, text, encoding):
    (tmp_path / "nm.csv").write_bytes(text.encode(encoding))
    with Scene.open(write(wavelengths=None), wavelengths=tmp_path / "nm.csv") as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES, atol=0.6)


# -- what is no reflectance --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", [
    "f130612t01p00r11rdn_e_sc01_ort_img_rdn.tif", "ENMAP01-____L1B-DT0000001867-SPECTRAL_IMAGE.tif",
    "campaign_radiance.tif", "LC08_L1TP_193024_20230501_02_T1_B2.tif", "20230501_101010_12_2475_3B_AnalyticMS_8b.tif",
    "DESIS-HSI-L1C-DT03-SPECTRAL_IMAGE.tif",
])  # fmt: skip
def test_products_at_the_sensor_are_refused_by_name(write, name):
    path = write(name)
    with pytest.raises(UserError, match=r"radiance|counts"):
        Scene.open(path)
    with Scene.open(path, as_is=True) as scene:
        assert len(scene.bands) == 5


def test_radiance_by_its_units(write):
    with pytest.raises(UserError, match="radiance by its"):
        Scene.open(write(tags={"data_units": "W/(m^2 sr um)"}))


def test_radiance_by_the_shape_of_its_spectra(write, cube):
    centre = np.arange(400.0, 2400.0, 10.0)
    sun = np.exp(-(((centre - 550) / 700) ** 2))
    for middle, depth, width in ((762, 0.4, 6), (940, 0.5, 30), (1130, 0.6, 35)):
        sun = sun * (1 - depth * np.exp(-(((centre - middle) / width) ** 2)))
    data = (cube[:1] * sun[:, None, None]).astype("float32")
    with pytest.raises(UserError, match="looks like radiance"):
        Scene.open(write(data=data, wavelengths=centre))
    with Scene.open(write(data=data, wavelengths=centre), as_is=True) as scene:
        assert len(scene.bands) == 200


# -- damaged and endless -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("interleave", ["bsq", "bil", "bip"])
def test_a_raw_cube_that_was_cut_is_refused(envi, interleave):
    path = envi(interleave, header="wavelength units = Nanometers\nwavelength = {450, 550, 650, 800, 1600}\n")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(UserError, match=r"its data need 12,000 bytes but the file has 6,000"):
        Scene.open(path)


def test_a_geotiff_that_was_cut_is_refused(write, cube):
    path = write(data=np.tile(cube, (1, 4, 4)))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) - 4000])
    with pytest.raises(UserError, match=r"cannot be read|not a raster"):
        Scene.open(path)


def test_a_file_that_changes_under_way_is_named(write):
    path = write()
    with Scene.open(path) as scene:
        scene.unchanged()
        path.write_bytes(path.read_bytes() + b" ")
        with pytest.raises(UserError, match=r"scene.tif was changed"):
            scene.unchanged()


def test_devices_and_pipes_are_no_wavelengths_and_no_scene(write, tmp_path):
    import os

    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UserError, match=r"no regular file|is no file but a folder, a device or a pipe"):
        Scene.open(write(), wavelengths=tmp_path / "pipe.txt")
    with pytest.raises(UserError, match=r"no regular file|is no file but a folder, a device or a pipe"):
        Scene.open(write(), wavelengths="/dev/zero")
    with pytest.raises(UserError, match=r"no regular file|is no file but a folder, a device or a pipe"):
        Scene.open(tmp_path / "pipe.txt")


def test_files_behind_the_names_of_gdal(write):
    path = write()
    with Scene.open(f"GTIFF_DIR:1:{path}", wavelengths=None) as scene:
        assert scene.files == [path]


# -- products of a file a band -----------------------------------------------------------------------------------------
def landsat(folder, cube, code="LC08"):
    names = [f"{code}_L2SP_193024_20230501_20230509_02_T1_SR_B{i}.TIF" for i in (2, 3, 4, 5, 6)]
    stack(folder, names, np.round((cube + 0.2) / 0.0000275).astype("uint16"), nodata=0)
    (folder / "stack.vrt").unlink()
    stack(folder, [name.replace("SR_B2", "QA_PIXEL") for name in names[:1]], np.ones((1, 40, 30), "uint16"))
    (folder / "stack.vrt").unlink()
    (folder / f"{names[0][:40]}_MTL.txt").write_text("GROUP = LANDSAT_METADATA_FILE\n")
    return folder


def test_a_bundle_of_landsat_as_folder_text_or_archive(tmp_path, cube):
    import tarfile

    folder = landsat(tmp_path / "LC08_L2SP_193024_20230501", cube)
    with tarfile.open(tmp_path / "LC08_L2SP_193024_20230501.tar", "w") as archive:
        for file in folder.iterdir():
            archive.add(file, file.name)
    text = next(folder.glob("*_MTL.txt"))
    text.with_suffix(".xml").write_text("<LANDSAT_METADATA_FILE/>")
    for path in (folder, text, text.with_suffix(".xml"), tmp_path / "LC08_L2SP_193024_20230501.tar"):
        with Scene.open(path) as scene:
            np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1e-4)
            assert scene.bands.centre[0] == pytest.approx(482.04)
            assert scene.describe()["scale"] == 0.0000275
            assert scene.files
            assert scene.crs.to_epsg() == 32633


def test_an_archive_with_several_rasters_says_what_to_do(write, tmp_path, cube):
    import zipfile

    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        for name in ("a.tif", "b.tif"):
            archive.write(write(name), name)
    with pytest.raises(UserError, match=r"archive that holds 2 rasters.*unpack it"):
        Scene.open(tmp_path / "two.zip")
    (tmp_path / "broken.zip").write_bytes((tmp_path / "two.zip").read_bytes()[:300])
    with pytest.raises(UserError):
        Scene.open(tmp_path / "broken.zip")


def test_bands_without_names_in_a_file_that_names_its_sensor(write, cube):
    data = np.round(cube[:4] * 10000).astype("uint16")
    with Scene.open(write("20200501_101010_0f22_3B_AnalyticMS_SR.tif", data, wavelengths=None)) as scene:
        assert scene.sensor == "PlanetScope Dove (4 bands)"
        assert said(scene, "usual order", "1 = blue", "4 = nir")


def test_files_of_other_programs_say_what_to_do(tmp_path):
    (tmp_path / "cube.mat").write_bytes(b"MATLAB 5.0 MAT-file" + b"\0" * 200)
    with pytest.raises(UserError, match="MATLAB"):
        Scene.open(tmp_path / "cube.mat")


def test_reflectance_at_the_top_of_the_atmosphere_is_said(write):
    with Scene.open(write("S2A_MSIL1C_20230501T102031_N0301_R065_T32UQD.tif")) as scene:
        assert said(scene, "top of the atmosphere")


def test_single_bands_that_are_dead_and_hold_zero(write, cube):
    data, centre = spectrometer(cube)
    wanted = data.copy()
    for column in range(30):
        data[column + 5, :, column] = 0
    with Scene.open(write(data=data, wavelengths=centre)) as scene:
        np.testing.assert_allclose(whole(scene), wanted.transpose(1, 2, 0), atol=0.02)
        assert said(scene, "1200 pixels lack a few")


@pytest.mark.parametrize(("words", "sensor"), [
    (["B2", "B3", "B4", "B8", "B12"], "Sentinel-2 MSI"),
    (["SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6"], "Landsat 8/9 OLI"),
])  # fmt: skip
def test_band_names_that_only_one_sensor_has(write, words, sensor):
    with Scene.open(write("image.tif", wavelengths=None, descriptions=words)) as scene:
        assert scene.sensor == sensor


def test_zeros_fill_the_margin_though_another_nodata_is_declared(write, cube):
    data = np.round(cube * 10000).astype("int16")
    data[:, :10] = 0
    with Scene.open(write(data=data, nodata=-9999)) as scene:
        assert np.isnan(whole(scene)[:10]).all()
        assert said(scene, "hold 0 in all bands")


def test_numbers_after_the_count_of_a_band(write):
    words = [f"Band {i} : {w}" for i, w in enumerate((450.5, 550.5, 650.5, 800.5, 1600.5), start=1)]
    with Scene.open(write(wavelengths=None, descriptions=words)) as scene:
        assert scene.bands.centre[0] == 450.5


def test_radiance_by_the_titles_of_an_envi_header(envi):
    header = (
        "wavelength units = Nanometers\nwavelength = {450, 550, 650, 800, 1600}\n"
        "z plot titles = {Wavelength, Radiance}\n"
    )
    with pytest.raises(UserError, match="radiance"):
        Scene.open(envi(header=header))


def test_grey_pixels_of_eight_bits_are_no_fill(write, cube):
    data = np.repeat(np.round(cube[:1] * 60).astype("uint8"), 3, axis=0)
    data[1, ::3] += 1
    with Scene.open(write(data=data, wavelengths=[450, 550, 650])) as scene:
        assert np.isfinite(whole(scene)).all()
        assert not said(scene, "does not declare")


@pytest.mark.parametrize("texts", [
    ["450 nm", "550 nm", "650 nm", "800 nm", "1600 nm"],
    ["450,0", "550,0", "650,0", "800,0", "1600,0"],
    ["0.45um", "0.55um", "0.65um", "0.8um", "1.6um"],
])  # fmt: skip
def test_tags_with_a_unit_or_a_comma(write, texts):
    with Scene.open(write(wavelengths=None, band_tags=[{"wavelength": text} for text in texts])) as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES)


def test_a_header_in_latin_1(envi):
    path = envi()
    header = path.with_suffix(".hdr")
    names = "band names = {Kanal 1 für 0.45 µm, K 2 0.55 µm, K 3 0.65 µm, K 4 0.8 µm, K 5 1.6 µm}\n"
    header.write_bytes(header.read_bytes().split(b"band names")[0] + names.encode("latin-1"))
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, NANOMETRES)
    header.write_bytes(
        header.read_bytes()
        + "wavelength units = µm\nwavelength = {0.46, 0.56, 0.66, 0.81, 1.61}\nsensor type = Gerät\n".encode("latin-1")
    )
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, np.array(NANOMETRES) + 10)


def test_negative_reflectance_is_said_or_refused(write, cube):
    with pytest.raises(UserError, match="of its values are negative"):
        Scene.open(write(data=cube - np.float32(0.3)))
    with Scene.open(write(data=cube - np.float32(0.1))) as scene:
        assert said(scene, "values are negative")


def test_pixels_out_of_range_are_counted_in_words(write, cube):
    data = cube.copy()
    data[1, 0, :3] = -9999
    with Scene.open(write(data=data)) as scene:
        whole(scene)
        assert said(scene, "3 pixels were left out", "below -0.5")


# -- what nothing tells ------------------------------------------------------------------------------------------------
SOILS = np.array([0.12, 0.17, 0.22, 0.29])
FOUR = [480.0, 560, 660, 830]
SUN = np.array([1950.0, 1840, 1550, 1070]) / 2000


def bare(times=1.0) -> np.ndarray:
    """(4, 40, 30): bright and dark soils without a leaf, times the light of each band."""
    lit = np.random.default_rng(4).uniform(0.5, 1.4, (40, 30))
    return (SOILS * times)[:, None, None] * lit


@pytest.mark.parametrize("light", [1.0, SUN])
@pytest.mark.parametrize("dtype", ["float32", "uint16"])
def test_four_bands_without_leaves_may_be_radiance_and_that_is_said(write, light, dtype):
    data = bare(light) if dtype == "float32" else np.round(bare(light) * 10000)
    with Scene.open(write(data=data.astype(dtype), wavelengths=FOUR)) as scene:
        assert said(scene, "cannot be told", "radiance", "4 bands")


def test_where_something_says_that_it_is_reflectance_there_is_no_doubt(write):
    stored = np.round(bare() * 10000).astype("uint16")
    options = [{"tags": {"units": "surface reflectance"}}, {"scales": (1e-4,) * 4}, {"name": "ortho_refl.tif"}]
    for option in options:
        with Scene.open(write(data=stored, wavelengths=FOUR, **option)) as scene:
            assert not said(scene, "cannot be told")
    with Scene.open(write(data=stored, wavelengths=FOUR), scale=1e-4) as scene:
        assert not said(scene, "cannot be told")
    leaves = np.array([0.03, 0.07, 0.04, 0.45])[:, None, None] * np.ones((4, 40, 4))
    data = np.concatenate([bare()[:, :, :26], leaves * bare()[3:, :, :4] * 4], axis=2).astype("float32")
    with Scene.open(write(data=data, wavelengths=FOUR)) as scene:
        assert not said(scene, "cannot be told")

"""Layouts of catalogues, of xarray, of water colour and of makers of cameras, made small here."""

from __future__ import annotations

import json

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.json_tells import bands_in
from clip_unmix_qgis.raster.scene import Scene

from .ground import cube, header, land, reflectance, said, stack, stored, tif

NM = np.array([450.0, 550, 650, 850, 1600])
LAND = land(NM)
WIDE = np.r_[420:900:20.0, 900:1330:30.0, 1480:1780:30.0]
pytestmark = pytest.mark.filterwarnings("ignore")  # of rasters without georeference


# -- STAC and JSON -----------------------------------------------------------------------------------------------------
def item(path, assets, **properties) -> None:
    content = {"type": "Feature", "stac_version": "1.0.0", "properties": properties, "assets": assets}
    path.write_text(json.dumps(content), encoding="utf-8")


def eo(nm) -> dict:
    return {"name": "b", "center_wavelength": nm / 1000, "full_width_half_max": 0.02}


@pytest.mark.parametrize("name", ["item.json", "scene.json"])
def test_a_stac_item_tells_bands_scale_offset_and_nodata(tmp_path, name):
    data = stored(LAND, 10000, 1000)
    data[:, 0] = 7
    raster = [{"scale": 1e-4, "offset": -0.1, "nodata": 7}] * 5
    item(tmp_path / name, {"data": {"href": "./scene.tif", "eo:bands": [eo(nm) for nm in NM], "raster:bands": raster}})
    with Scene.open(tif(tmp_path / "scene.tif", data)) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM)
        np.testing.assert_allclose(scene.bands.fwhm, 20)
        found = reflectance(scene)
        assert np.isnan(found[:, 0]).all()
        np.testing.assert_allclose(found[:, 1:], LAND[:, 1:], atol=1e-4)
        assert scene.wavelength_source == f"STAC item {name}"
        assert tmp_path / name in scene.files
        assert not scene.warnings


def test_bands_of_stac_1_1_behind_an_address(tmp_path):
    bands = [{"eo:center_wavelength": nm / 1000, "raster:scale": 1e-4} for nm in NM]
    assets = {"thumbnail": {"href": "a.png"}, "all": {"href": "https://a/b/s.tif?q=1", "bands": bands}}
    item(tmp_path / "x.json", assets)
    with Scene.open(tif(tmp_path / "s.tif", stored(LAND))) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM)
        np.testing.assert_allclose(reflectance(scene), LAND, atol=1e-4)


def test_a_stack_of_assets_follows_their_item(tmp_path):
    names = [f"x_{letter}.tif" for letter in "abcde"]
    item(tmp_path / "x.json", {n: {"href": n, "eo:bands": [eo(nm)]} for n, nm in zip(names, NM)})
    with Scene.open(stack(tmp_path, names, stored(LAND))) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM)


def test_an_offset_that_the_item_says_was_taken_off(tmp_path):
    raster = [{"scale": 1e-4, "offset": -0.1}] * 5
    assets = {"a": {"href": "scene.tif", "eo:bands": [eo(nm) for nm in NM], "raster:bands": raster}}
    item(tmp_path / "i.json", assets, **{"earthsearch:boa_offset_applied": True})
    with Scene.open(tif(tmp_path / "scene.tif", stored(LAND))) as scene:
        np.testing.assert_allclose(reflectance(scene), LAND, atol=1e-4)


@pytest.mark.parametrize("content", [
    "{", "[]", '{"assets": []}', '{"assets": {"a": {"href": 3}}}', '{"assets": {"a": {"href": "other.tif"}}}',
    '{"assets": {"a": {"href": "scene.tif", "eo:bands": [1, 2, 3, 4, 5]}}}', "[" * 5000,
    '{"assets": {"a": {"href": "scene.tif", "eo:bands": [{"center_wavelength": 0.4}]}}}',
])  # fmt: skip
def test_json_that_tells_nothing_is_left_aside(tmp_path, content):
    (tmp_path / "item.json").write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(tif(tmp_path / "scene.tif", stored(LAND)))


@pytest.mark.parametrize("document", [
    {"bands": [{"name": "b", "wavelength": nm, "fwhm": 20, "scale": 1e-4} for nm in NM]},
    {"properties": {"wavelengths": NM.tolist(), "fwhm": [20] * 5, "scale": 1e-4}},
    [{"cw_um": nm / 1000, "fwhm_nm": 20, "scale": 1e-4} for nm in NM],
])  # fmt: skip
def test_json_in_a_tag(tmp_path, document):
    path = tif(tmp_path / "x.tif", stored(LAND), tags={"TIFFTAG_IMAGEDESCRIPTION": json.dumps(document)})
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM)
        np.testing.assert_allclose(scene.bands.fwhm, 20)
        np.testing.assert_allclose(reflectance(scene), LAND, atol=1e-4)
        assert not scene.warnings
    assert bands_in({"a": [[document] * 3]}, 4) is None


# -- NetCDF ------------------------------------------------------------------------------------------------------------
def netcdf(path, arrays, axes, coordinates, **attributes):
    """Variables (by name) with the dimensions `axes`; `coordinates` are dimensions or lie along the bands."""
    h5py = pytest.importorskip("h5py")
    pytest.importorskip("osgeo.gdal")
    rows, cols = LAND.shape[1:]
    places = {"y": 5_799_995.0 - 10 * np.arange(rows), "x": 400_005.0 + 10 * np.arange(cols), "band": np.arange(5)}
    with h5py.File(path, "w") as file:
        for name in axes:
            file[name] = coordinates.get(name, places.get(name))
            file[name].make_scale(name)
        for name, values in coordinates.items():
            if name not in axes:
                file[name] = values
                file[name].dims[0].attach_scale(file["band"])
            file[name].attrs["units"] = "nm"
        for name, values in arrays.items():
            data = file.create_dataset(name, data=values)
            for place, axis in enumerate(axes):
                data.dims[place].attach_scale(file[axis])
            data.attrs.update(attributes)
    return path


@pytest.mark.parametrize(("axes", "name"), [
    (("wavelength", "y", "x"), "wavelength"), (("band", "y", "x"), "wavelength"),
    (("band", "y", "x"), "center_wavelength"), (("y", "x", "wavelength"), "wavelength"),
])  # fmt: skip
def test_cubes_of_xarray_with_the_wavelengths_as_a_dimension_or_beside_it(tmp_path, axes, name):
    values = LAND.transpose(1, 2, 0) if axes[0] == "y" else LAND
    path = netcdf(tmp_path / "cube.nc", {"reflectance": values}, axes, {name: NM})
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM)
        found = reflectance(scene)
        assert min(abs(found - LAND).max(), abs(found[:, ::-1] - LAND).max()) < 1e-5  # GDAL turns files without a CRS


def test_data_sets_of_the_surface_s_reflectance_are_stacked(tmp_path):
    bands = {f"rhos_{nm:.0f}": values for nm, values in zip(NM, LAND)}
    others = {f"rhot_{nm:.0f}": values * 2 for nm, values in zip(NM, LAND)}
    path = netcdf(tmp_path / "S2A_MSI_2023_05_01_L2R.nc", {**bands, **others, "l2_flags": LAND[0]}, ("y", "x"), {})
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, NM)
        found = reflectance(scene)
        assert min(abs(found - LAND).max(), abs(found[:, ::-1] - LAND).max()) < 1e-5


def test_data_sets_called_by_common_names_are_stacked(tmp_path):
    names = ("blue", "green", "red", "nir", "swir_1")
    path = netcdf(tmp_path / "x.nc", dict(zip(names, stored(LAND, dtype="int16"))), ("y", "x"), {}, units="1")
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, [482, 560, 660, 840, 1610])
        assert said(scene, "nominal")


def test_prisma_at_the_sensor_is_refused_by_its_name(tmp_path):
    h5py = pytest.importorskip("h5py")
    pytest.importorskip("osgeo.gdal")
    with h5py.File(tmp_path / "PRS_L1_STD_OFFL_20230501101010_0001.he5", "w") as file:
        for kind, low, high, count in (("VNIR", 400, 1000, 10), ("SWIR", 920, 2500, 12)):
            file[f"HDFEOS/SWATHS/PRS_L1_HCO/Data Fields/{kind}_Cube"] = np.full((20, count, 18), 500, "uint16")
            file.attrs[f"List_Cw_{kind.title()}"] = np.linspace(low, high, count)
    with pytest.raises(UserError, match="radiance"):
        Scene.open(tmp_path / "PRS_L1_STD_OFFL_20230501101010_0001.he5")


# -- names -------------------------------------------------------------------------------------------------------------
def test_headwall_s_chain_of_steps_in_a_name(tmp_path):
    values = land(WIDE)
    with Scene.open(cube(tmp_path / "raw_0_rd_rf_or", values, header("nanometers", WIDE))) as scene:
        np.testing.assert_allclose(reflectance(scene), values)
    with pytest.raises(UserError, match="raw numbers"):
        Scene.open(cube(tmp_path / "raw_0_or", values, header("nanometers", WIDE)))


def test_level_1c_in_any_name_is_at_the_top_of_the_atmosphere(tmp_path):
    names = ["B2", "B3", "B4", "B8"]
    path = tif(tmp_path / "T32UQD_20210501T102031_L1C_stack.tif", stored(land([492, 560, 665, 833])), names)
    with Scene.open(path) as scene:
        assert said(scene, "top of the atmosphere")


def test_bands_numbered_by_their_wavelength(tmp_path):
    nm = [503, 510, 549, 600, 669, 711, 799]
    with Scene.open(tif(tmp_path / "w.tif", land(nm), [f"Band_{n}" for n in nm])) as scene:
        np.testing.assert_allclose(scene.bands.centre, nm)
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(tif(tmp_path / "v.tif", land(nm), [f"Band_{n}" for n in (301, 305, 310, 350, 400, 410, 420)]))


def test_eight_bits_stretched_for_display_are_told(tmp_path):
    values = land([490, 565, 665, 865], 40, 40)
    low, high = np.percentile(values, (2, 98), axis=(1, 2))
    shown = (values - low[:, None, None]) / (high - low)[:, None, None] * 255
    names = ["blue", "green", "red", "nir"]
    with Scene.open(tif(tmp_path / "x.tif", shown.clip(0, 255).astype("uint8"), names)) as scene:
        assert said(scene, "contrast stretch")
    with Scene.open(tif(tmp_path / "y.tif", stored(values, 255, dtype="uint8"), names)) as scene:
        assert not said(scene, "contrast stretch")


@pytest.mark.parametrize("words", [
    ["blue-490", "green-560", "red-665", "NIR-842"], ["band1_490", "band2_560", "band3_665", "band4_842"],
    ["WV_0490", "WV_0560", "WV_0665", "WV_0842"], ["Layer 1 - 490", "Layer 2 - 560", "Layer 3 - 665", "Layer 4 - 842"],
])  # fmt: skip
def test_numbers_at_the_end_of_names_are_taken_and_told(tmp_path, words):
    with Scene.open(tif(tmp_path / "x.tif", land([490, 560, 665, 842]), words)) as scene:
        np.testing.assert_allclose(scene.bands.centre, [490, 560, 665, 842])
        assert said(scene, "at the end of the bands' names")


@pytest.mark.parametrize("numbers", [(2018, 2019, 2021, 2024), (301, 302, 303, 304), (200, 400, 600, 800), (1, 2, 3, 4),
                                     (360, 380, 400, 430), (490, 490, 560, 665), (490, 560, 665, 9000)])  # fmt: skip
def test_other_numbers_at_the_end_of_names_are_not(tmp_path, numbers):
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(tif(tmp_path / "x.tif", land([490, 560, 665, 842]), [f"layer_{n}" for n in numbers]))


def test_letters_of_colours(tmp_path):
    with Scene.open(tif(tmp_path / "x.tif", land([660, 560, 482, 840]), ["R", "G", "B", "N"])) as scene:
        np.testing.assert_allclose(scene.bands.centre, [660, 560, 482, 840])
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(tif(tmp_path / "y.tif", land([660, 560, 482, 840]), ["R", "S", "T", "U"]))


def test_planet_at_the_top_of_the_atmosphere(tmp_path):
    path = tif(tmp_path / "20200501_101010_0f22_3B_AnalyticMS_toar_clip.tif", stored(land([490, 565, 665, 865])))
    with Scene.open(path) as scene:
        assert said(scene, "top of the atmosphere")


def test_maja_s_reflectance_holds_no_offset(tmp_path):
    values = land([492, 560, 665, 833]) + np.float32(0.15)  # bright: nothing would turn negative
    names = [f"SENTINEL2A_20230501-102031-461_L2A_T32UQD_C_V3-0_FRE_{band}.tif" for band in ("B2", "B3", "B4", "B8")]
    with Scene.open(stack(tmp_path, names, stored(values))) as scene:
        np.testing.assert_allclose(reflectance(scene), values, atol=1e-4)
        assert not said(scene, "offset")


def test_landsat_by_the_identifiers_of_older_orders(tmp_path):
    nm = [477.6, 561, 662, 835, 1648]
    names = [f"LE71930242003121EDC00_sr_band{number}.tif" for number in range(1, 6)]
    with Scene.open(stack(tmp_path, names, stored(land(nm), dtype="int16"))) as scene:
        assert scene.sensor == "Landsat 7 ETM+"
        np.testing.assert_allclose(scene.bands.centre, nm, atol=5)

"""HDF5 and NetCDF products in the layouts of their providers, made small here: bands first, last or between."""

from __future__ import annotations

import copy

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster import sensors
from clip_unmix_qgis.raster.scene import Scene

from . import ground

h5py = pytest.importorskip("h5py")
pytest.importorskip("osgeo.gdal")

CENTRES = np.linspace(420.0, 2400.0, 12)


@pytest.fixture
def scene_cube():
    """(12, 20, 16) float32 reflectance."""
    field = np.random.default_rng(5).random((20, 16))
    shape = 0.5 + 0.3 * np.sin(CENTRES / 400)
    return (0.05 + 0.5 * field[None] * shape[:, None, None]).astype("float32")


def whole(scene: Scene) -> np.ndarray:
    out = np.empty((scene.rows, scene.cols, len(scene.bands)), dtype="float32")
    for window in scene.blocks():
        out[window.toslices()] = scene.read(window)
    return out


def emit(path, cube, name="reflectance"):
    with h5py.File(path, "w") as file:
        data = file.create_dataset(name, data=cube.transpose(1, 2, 0))
        data.attrs["_FillValue"] = np.float32(-9999)
        parameters = file.create_group("sensor_band_parameters")
        parameters["wavelengths"], parameters["fwhm"] = CENTRES, np.full(12, 8.5)
        parameters["good_wavelengths"] = np.array([1.0] * 10 + [0.0] * 2)
        place = file.create_group("location")
        rows, cols = np.mgrid[:20, :16]
        place["lat"], place["lon"] = 52 - rows * 5e-4, 13 + cols * 5e-4


def test_emit_with_bands_last(tmp_path, scene_cube):
    path = tmp_path / "EMIT_L2A_RFL_001_20230501T101010.nc"
    emit(path, scene_cube)
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, CENTRES)
        np.testing.assert_allclose(scene.bands.fwhm, 8.5)
        assert scene.bands.good.tolist() == [True] * 10 + [False] * 2
        np.testing.assert_allclose(whole(scene), scene_cube.transpose(1, 2, 0))
        assert len(scene.gcps[0]) == 25
        assert scene.files == [path]


def test_radiance_in_such_a_file_is_refused(tmp_path, scene_cube):
    emit(tmp_path / "granule.nc", scene_cube * 10, "radiance")
    with pytest.raises(UserError, match="radiance"):
        Scene.open(tmp_path / "granule.nc")


def test_neon_with_its_place_and_inverse_scale(tmp_path, scene_cube):
    path = tmp_path / "NEON_D13_reflectance.h5"
    with h5py.File(path, "w") as file:
        site = file.create_group("MOAB/Reflectance")
        stored = np.round(scene_cube.transpose(1, 2, 0) * 10000).astype("int16")
        stored[0, 0] = -9999
        data = site.create_dataset("Reflectance_Data", data=stored)
        data.attrs["Scale_Factor"], data.attrs["Data_Ignore_Value"] = 10000.0, -9999.0
        site["Metadata/Spectral_Data/Wavelength"] = CENTRES.astype("float32")
        site["Metadata/Spectral_Data/FWHM"] = np.full(12, 5.5, dtype="float32")
        site["Metadata/Ancillary_Imagery/Path_Length"] = np.zeros((20, 16, 12), dtype="float32")
    with Scene.open(path) as scene:
        values = whole(scene)
        assert np.isnan(values[0, 0]).all()
        np.testing.assert_allclose(values[1:], scene_cube.transpose(1, 2, 0)[1:], atol=1e-4)
        assert (scene.describe()["scale"], scene.counted().nodata) == (0.0001, 1)


def prisma(path, cube, level="2D"):
    """VNIR and SWIR as (line, band, sample), falling wavelengths, unused bands at the end, one band of overlap."""
    stored = np.round(cube / 0.8 * 65535).astype("uint16").transpose(1, 0, 2)
    split, unused = 5, np.zeros((20, 2, 16), dtype="uint16")
    with h5py.File(path, "w") as file:
        file.attrs["Processing_Level"] = level
        file.attrs["Epsg_Code"] = 32633.0
        file.attrs["Product_ULcorner_easting"], file.attrs["Product_ULcorner_northing"] = 400_015.0, 5_799_985.0
        for kind, part, centres in (
            ("Vnir", stored[:, split::-1], CENTRES[split::-1]),
            ("Swir", stored[:, : split - 1 : -1], CENTRES[: split - 1 : -1]),
        ):  # fmt: skip
            file.attrs[f"L2Scale{kind}Min"], file.attrs[f"L2Scale{kind}Max"] = np.float32(0), np.float32(0.8)
            file.attrs[f"List_Cw_{kind}"] = np.append(centres, [0, 0])
            file.attrs[f"List_Fwhm_{kind}"] = np.append(np.full(len(centres), 11.0), [0, 0])
            file.attrs[f"List_Cw_{kind}_Flags"] = np.append(np.ones(len(centres)), [0, 0])
            folder = f"HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/{kind.upper()}"
            file[f"{folder}_Cube"] = np.concatenate([part, unused], axis=1)
            file[f"{folder}_PIXEL_L2_ERR_MATRIX"] = np.zeros((20, len(centres) + 2, 16), dtype="uint8")


def test_prisma_joins_both_cubes_without_the_overlap(tmp_path, scene_cube):
    path = tmp_path / "PRS_L2D_STD_20230501101010_0001.he5"
    prisma(path, scene_cube)
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, CENTRES)
        np.testing.assert_allclose(whole(scene), scene_cube.transpose(1, 2, 0), atol=2e-5)
        assert scene.crs.to_epsg() == 32633
        assert (scene.transform.c, scene.transform.f) == (400_000, 5_800_000)
        assert scene.describe()["scale"] == pytest.approx(0.8 / 65535)
    with Scene.open(f"HDF5:{path}://HDFEOS/SWATHS/PRS_L2D_HCO/Data_Fields/VNIR_Cube") as scene:
        assert len(scene.bands) == 12


def test_prisma_level_1_is_radiance(tmp_path, scene_cube):
    prisma(tmp_path / "any.he5", scene_cube, level="1")
    with pytest.raises(UserError, match="radiance"):
        Scene.open(tmp_path / "any.he5")


def test_attributes_of_the_data_set_and_bands_first(tmp_path, scene_cube):
    path = tmp_path / "20250504_basic_sr_hdf5.h5"
    with h5py.File(path, "w") as file:
        for name in ("surface_reflectance_uncertainty", "surface_reflectance"):
            data = file.create_dataset(
                f"HDFEOS/SWATHS/HYP/Data Fields/{name}", data=scene_cube * (1 if name.endswith("ce") else 9)
            )
            data.attrs["wavelengths"], data.attrs["fwhm"] = CENTRES, np.full(12, 5.0)
    with Scene.open(path) as scene:
        assert scene.wavelength_source.endswith("surface_reflectance") or "uncertainty" not in scene.wavelength_source
        np.testing.assert_allclose(whole(scene), scene_cube.transpose(1, 2, 0))


def test_scenes_of_such_files_go_to_other_processes(tmp_path, scene_cube):
    path = tmp_path / "PRS_L2D.he5"
    prisma(path, scene_cube)
    with Scene.open(path) as scene:
        wanted = whole(scene)
        other = copy.copy(scene)  # as a pickled one: without its file
    other.reopen()
    with other:
        np.testing.assert_array_equal(whole(other), wanted)


def test_a_grid_in_groups_with_coordinates(tmp_path, scene_cube):
    """As AVIRIS-3 comes: bands first, wavelengths and reflectance in a group, the grid at the root."""
    path = tmp_path / "AV320230501t101010_L2A_OE_RFL_ORT.nc"
    with h5py.File(path, "w") as file:
        file["northing"], file["easting"] = 5_000_000 - 20.0 * np.arange(20), 400_000 + 20.0 * np.arange(16)
        for name in ("northing", "easting"):
            file[name].make_scale(name)
        mapping = file.create_dataset("transverse_mercator", data=0)
        from rasterio.crs import CRS

        mapping.attrs["spatial_ref"] = CRS.from_epsg(32633).to_wkt()
        group = file.create_group("reflectance")
        group["wavelength"], group["fwhm"] = CENTRES, np.full(12, 7.5)
        group["wavelength"].make_scale("wavelength")
        data = group.create_dataset("reflectance", data=scene_cube)
        data.attrs["grid_mapping"] = "transverse_mercator"
        for axis, scale in enumerate((group["wavelength"], file["northing"], file["easting"])):
            data.dims[axis].attach_scale(scale)
    with Scene.open(path) as scene:
        np.testing.assert_allclose(scene.bands.centre, CENTRES)
        np.testing.assert_allclose(scene.bands.fwhm, 7.5)
        np.testing.assert_allclose(whole(scene), scene_cube.transpose(1, 2, 0))
        assert (scene.transform.c, scene.transform.f, scene.crs.to_epsg()) == (399_990, 5_000_010, 32633)


def test_a_damaged_file_is_said_to_be(tmp_path, scene_cube):
    path = tmp_path / "PRS_L2D.he5"
    prisma(path, scene_cube)
    path.write_bytes(path.read_bytes()[:4000])
    with pytest.raises(UserError):
        Scene.open(path)


def test_bands_in_data_sets_of_their_own(tmp_path):
    """VIIRS as NASA's grids hold it: a two-dimensional array a band, finer ones in another group."""
    names = {"M3": 488, "M4": 555, "M5": 672, "M7": 865, "M10": 1610}
    land = ground.land(list(names.values()))
    path = tmp_path / "VNP09GA.A2023121.h18v03.002.2023122.h5"
    groups = "HDFEOS/GRIDS/VIIRS_Grid_{}_2D/Data Fields/SurfReflect_{}_1"
    with h5py.File(path, "w") as file:
        for name, values in zip(names, land):
            array = file.create_dataset(groups.format("1km", name), data=np.round(values * 10000).astype("int16"))
            array[0, :3] = -28672
            array.attrs["_FillValue"], array.attrs["scale_factor"] = np.int16(-28672), 0.0001
        for name in ("I1", "I3"):
            file[groups.format("500m", name)] = np.ones((40, 36), "int16")
        file[groups.format("1km", "QF1")] = np.ones((20, 18), "uint8")
    with Scene.open(path) as scene:
        assert list(scene.bands.centre) == list(sensors.load("viirs").by_names(list(names))[0])
        read = ground.reflectance(scene)
        assert np.isnan(read[:, 0, :3]).all()
        assert read[:, 1:] == pytest.approx(land[:, 1:], abs=1e-4)
        assert any("on another grid were left out" in note and "I1" in note for note in scene.notes)


@pytest.mark.parametrize("given", [".", "xfdumanifest.xml"])
def test_a_folder_of_sentinel_3(tmp_path, given):
    names = {"Oa03": 443, "Oa06": 560, "Oa08": 665, "Oa17": 865}
    land = ground.land(list(names.values()))
    folder = tmp_path / "S3A_SY_2_SYN____20230601T100000_20230601T100300_20230602T100000_0179_099_165_2160_003.SEN3"
    folder.mkdir()
    (folder / "xfdumanifest.xml").write_text("<xfdu/>")
    for name, values in zip(names, land):
        with h5py.File(folder / f"Syn_{name}_reflectance.nc", "w") as file:
            for end in ("", "_err"):
                array = file.create_dataset(f"SDR_{name}{end}", data=np.round(values * 10000).astype("int16"))
                array.attrs["scale_factor"], array.attrs["add_offset"] = 0.0001, 0.0
    with Scene.open(folder / given) as scene:
        assert scene.bands.centre == pytest.approx(list(names.values()), abs=1)
        assert scene.decoder.factors == pytest.approx(np.full(4, 0.0001))
        read = ground.reflectance(scene)  # GDAL takes lines without a place as running upwards
        assert read[:, ::-1] == pytest.approx(land, abs=1e-4)

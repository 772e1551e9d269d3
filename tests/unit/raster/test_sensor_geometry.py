"""Products in the geometry of their sensors, with lookup tables or coordinates, and their masks: EMIT, PACE, PRISMA,
Tanager in small.
"""

from __future__ import annotations

import copy

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.hdf.lookup import from_coordinates
from clip_unmix_qgis.raster.scene import Scene

from .test_hdf import CENTRES, prisma

h5py = pytest.importorskip("h5py")
pytest.importorskip("osgeo.gdal")

ROWS, COLS = 20, 16
NAME = "EMIT_L2A_{}_001_20230501T101010_2312107_004.nc"


@pytest.fixture
def cube():
    """(12, 20, 16) float32 reflectance."""
    field = np.random.default_rng(5).random((ROWS, COLS))
    shape = 0.5 + 0.3 * np.sin(CENTRES / 400)
    return (0.05 + 0.5 * field[None] * shape[:, None, None]).astype("float32")


def whole(scene: Scene) -> np.ndarray:
    out = np.empty((scene.rows, scene.cols, len(scene.bands)), dtype="float32")
    for window in scene.blocks():
        out[window.toslices()] = scene.read(window)
    return out


def turned() -> tuple[np.ndarray, np.ndarray]:
    """A lookup table (26 x 30) of a swath turned by 30 degrees: rows and columns of the sensor, -1 outside."""
    y, x = np.mgrid[:26, :30]
    angle = np.radians(30)
    row = np.round((y - 13) * np.cos(angle) + (x - 15) * np.sin(angle) + ROWS / 2).astype(int)
    col = np.round(-(y - 13) * np.sin(angle) + (x - 15) * np.cos(angle) + COLS / 2).astype(int)
    outside = (row < 0) | (col < 0) | (row >= ROWS) | (col >= COLS)
    return np.where(outside, -1, row), np.where(outside, -1, col)


def emit(path, cube, *, table=True, coordinates=True, mask=None):
    """A granule as NASA delivers it, bands last; `mask` (rows, cols, 8) goes into a file of its own."""
    with h5py.File(path, "w") as file:
        file.attrs["geotransform"] = [13.0, 5e-4, -0.0, 52.5, -0.0, -5e-4]
        file.attrs["spatial_ref"] = rasterio.crs.CRS.from_epsg(4326).to_wkt()
        data = file.create_dataset("reflectance", data=cube.transpose(1, 2, 0), chunks=(10, COLS, 12), compression=4)
        data.attrs["_FillValue"] = np.float32(-9999)
        bands = file.create_group("sensor_band_parameters")
        bands["wavelengths"], bands["fwhm"] = CENTRES, np.full(12, 8.5)
        place = file.create_group("location")
        row, col = turned()
        if table:
            place["glt_x"], place["glt_y"] = (col + 1).astype("int32"), (row + 1).astype("int32")
        if coordinates:
            rows, cols = np.mgrid[:ROWS, :COLS]
            place["lat"], place["lon"] = 52.5 - rows * 5e-4, 13.0 + cols * 8e-4
    if mask is not None:
        with h5py.File(path.with_name(path.name.replace("RFL", "MASK")), "w") as file:
            file["mask"] = mask.astype("float32")
            names = ["Cloud flag", "Cirrus flag", "Water flag", "Spacecraft Flag", "Dilated Cloud Flag", "AOD550",
                     "H2O (g cm-2)", "Aggregate Flag"]  # fmt: skip
            file["sensor_band_parameters/mask_bands"] = np.array(names, dtype=object)


def test_emit_is_placed_by_its_lookup_table(tmp_path, cube):
    path = tmp_path / NAME.format("RFL")
    emit(path, cube)
    row, col = turned()
    with Scene.open(path) as scene:
        assert (scene.rows, scene.cols, scene.crs.to_epsg()) == (26, 30, 4326)
        assert scene.transform.to_gdal() == pytest.approx((13.0, 5e-4, 0, 52.5, 0, -5e-4))
        values = whole(scene)
        np.testing.assert_array_equal(np.isnan(values[..., 0]), row < 0)
        inside = row >= 0
        np.testing.assert_array_equal(values[inside], cube.transpose(1, 2, 0)[row[inside], col[inside]])
        assert scene.counted().nodata == int((row < 0).sum())
        assert any("lookup table" in note for note in scene.warnings)
        other = copy.copy(scene)  # as in another process
    other.reopen()
    with other:
        np.testing.assert_array_equal(whole(other), values)


def test_emit_in_the_geometry_of_the_sensor(tmp_path, cube):
    path = tmp_path / NAME.format("RFL")
    emit(path, cube)
    with Scene.open(path, geometry="sensor") as scene:
        np.testing.assert_array_equal(whole(scene), cube.transpose(1, 2, 0))
        assert len(scene.gcps[0]) == 25


def test_the_mask_of_emit_lies_in_a_file_of_its_own(tmp_path, cube):
    path = tmp_path / NAME.format("RFL")
    mask = np.zeros((ROWS, COLS, 8))
    mask[2, :, 0], mask[3, :, 4], mask[4, :, 1], mask[5, :, 2], mask[6, :, 3] = 1, 1, 1, 1, 1
    mask[..., 5:7] = 0.3
    mask[2:7, :, 7] = 1
    emit(path, cube, mask=mask)
    with Scene.open(path, geometry="sensor") as scene:
        gone = np.isnan(whole(scene)[..., 0])
        assert np.flatnonzero(gone.all(axis=1)).tolist() == [2, 3, 4, 6]
        assert scene.describe()["masked_pixels"] == {"cirrus": 16, "cloud": 32, "defective": 16}
        assert [file.name for file in scene.files] == [path.name, NAME.format("MASK")]
    row, _ = turned()
    with Scene.open(path) as scene:
        gone = np.isnan(whole(scene)[..., 0])
        np.testing.assert_array_equal(gone, (row < 0) | np.isin(row, [2, 3, 4, 6]))
    with Scene.open(path, leave_out=["water"]) as scene:
        np.testing.assert_array_equal(np.isnan(whole(scene)[..., 0]), (row < 0) | (row == 5))


def test_coordinates_place_the_pixels_where_that_is_asked_for(tmp_path, cube):
    path = tmp_path / "granule.nc"
    emit(path, cube, table=False)
    with Scene.open(path) as scene:
        np.testing.assert_array_equal(whole(scene), cube.transpose(1, 2, 0))
        assert any("--geometry map" in note for note in scene.warnings)
    with Scene.open(path, geometry="map") as scene:
        values = whole(scene)
        assert scene.crs.to_epsg() == 4326
        inner = values[~np.isnan(values[..., 0])]
        assert {tuple(v) for v in inner} == {tuple(v) for v in cube.transpose(1, 2, 0).reshape(-1, 12)}
        for row, col in ((0, 0), (7, 11), (19, 15)):  # each pixel where its coordinates are
            x, y = ~scene.transform * (13.0 + col * 8e-4, 52.5 - row * 5e-4)
            np.testing.assert_array_equal(values[int(y), int(x)], cube[:, row, col])


def test_a_turned_swath_and_the_date_line():
    rows, cols = np.mgrid[:60, :50].astype(float)
    latitude = 10 + 0.004 * (0.8 * -rows + 0.6 * cols)
    longitude = 179.9 + 0.004 * (0.6 * rows + 0.8 * cols)
    table = from_coordinates(latitude, np.where(longitude > 180, longitude - 360, longitude))
    inside = table.row >= 0
    seen = {*zip(table.row[inside].tolist(), table.col[inside].tolist())}
    assert len(seen) > 0.85 * 3000
    assert 0.9 < inside.sum() / 3000 < 1.15  # about as many cells as pixels: none is worked on twice for long
    y, x = np.nonzero(inside)
    east, north = table.transform * (x + 0.5, y + 0.5)
    error = np.hypot(east - longitude[table.row[inside], table.col[inside]],
                     north - latitude[table.row[inside], table.col[inside]])  # fmt: skip
    assert error.max() < 0.004
    assert not inside[0, 0]


def test_no_place_at_all(tmp_path, cube, write):
    path = tmp_path / "granule.nc"
    emit(path, cube, table=False, coordinates=False)
    for raster in (path, write(data=cube[:5], crs=None, transform=None)):
        with pytest.raises(UserError, match="leave --geometry auto"):
            Scene.open(raster, geometry="map")


@pytest.mark.parametrize("broken", ["geotransform", "spatial_ref", "zeros"])
def test_a_broken_table_leaves_the_geometry_of_the_sensor(tmp_path, cube, broken):
    path = tmp_path / "granule.nc"
    emit(path, cube)
    with h5py.File(path, "a") as file:
        if broken == "zeros":
            file["location/glt_x"][:] = 0
        else:
            file.attrs[broken] = "nothing"
    with Scene.open(path) as scene:
        assert scene.rows == ROWS


def test_flags_of_pace(tmp_path, cube):
    path = tmp_path / "PACE_OCI.20240501T101010.L2.SFREFL.V3_0.nc"
    with h5py.File(path, "w") as file:
        file.attrs["instrument"] = "OCI"
        bands = file.create_group("sensor_band_parameters")
        bands["wavelength_3d"] = CENTRES
        data = file.create_group("geophysical_data")
        data.create_dataset("rhos", data=cube.transpose(1, 2, 0))
        flags = np.zeros((ROWS, COLS), dtype="int32")
        flags[0], flags[1], flags[2] = 512, 2, 8
        data["l2_flags"] = flags
        data["l2_flags"].attrs["flag_masks"] = np.array([1, 2, 8, 512], dtype="int32")
        data["l2_flags"].attrs["flag_meanings"] = "ATMFAIL LAND HIGLINT CLDICE"
        place = file.create_group("navigation_data")
        rows, cols = np.mgrid[:ROWS, :COLS]
        place["latitude"], place["longitude"] = 52.5 - rows * 0.01, 13.0 + cols * 0.016
    with Scene.open(path) as scene:
        assert np.flatnonzero(np.isnan(whole(scene)[..., 0]).all(axis=1)).tolist() == [0]
        assert scene.describe()["masked_pixels"] == {"cloud": COLS}
    with Scene.open(path, geometry="map", leave_out=["glint"]) as scene:
        whole(scene)
        assert set(scene.describe()["masked_pixels"]) == {"glint"}


def test_masks_of_tanager(tmp_path, cube):
    path = tmp_path / "20250504_basic_sr_hdf5.h5"
    with h5py.File(path, "w") as file:
        folder = file.create_group("HDFEOS/SWATHS/HYP/Data Fields")
        data = folder.create_dataset("surface_reflectance", data=cube)
        data.attrs["wavelengths"] = CENTRES
        for row, name in enumerate(("beta_cloud_mask", "beta_cirrus_mask", "nodata_pixels")):
            values = np.zeros((ROWS, COLS), dtype="uint8")
            values[row] = 1
            folder[name] = values
    with Scene.open(path) as scene:
        assert np.flatnonzero(np.isnan(whole(scene)[..., 0]).all(axis=1)).tolist() == [0, 1, 2]


def test_prisma_says_which_values_are_none(tmp_path, cube):
    path = tmp_path / "PRS_L2D_STD_20230501101010_0001.he5"
    prisma(path, cube)
    with h5py.File(path, "a") as file:
        errors = file["HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/VNIR_PIXEL_L2_ERR_MATRIX"]
        errors[3, 1, 4] = 3  # saturated in one band
        errors[5, :, 6] = 1  # invalid in all of the VNIR
        errors[7, 2, 8] = 2  # negative, which is a value
        file["HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/VNIR_Cube"][3, 1, 4] = 65535
    with Scene.open(path) as scene:
        values = whole(scene)
        counted = scene.counted()
        assert (counted.filled, counted.partial) == (1, 1)
        assert np.isnan(values[5, 6]).all()
        np.testing.assert_allclose(values[7, 8], cube[:, 7, 8], atol=2e-5)
        assert abs(values[3, 4] - cube[:, 3, 4]).max() < 0.1  # filled from the bands beside it, not 0.8


def test_the_margin_of_prisma(tmp_path, cube):
    path = tmp_path / "PRS_L2D_STD_20230501101010_0001.he5"
    prisma(path, cube)
    with h5py.File(path, "a") as file:
        for kind in ("VNIR", "SWIR"):
            file[f"HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/{kind}_Cube"][:2] = 0
    with Scene.open(path) as scene:
        assert np.isnan(whole(scene)[:2]).all()
        assert scene.counted().nodata == 2 * COLS

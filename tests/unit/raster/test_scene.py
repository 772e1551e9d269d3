"""Reading scenes: blocks, values, masks, scale, bands and bad input."""
from __future__ import annotations

import gc
import hashlib
import zipfile
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from rasterio.env import get_gdal_config, set_gdal_config
from rasterio.shutil import copy
from rasterio.transform import Affine
from rasterio.windows import Window

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.blocks import BLOCK_PIXELS
from clip_unmix_qgis.raster.gdal_session import CACHE_BYTES
from clip_unmix_qgis.raster.scene import Scene

HEADER = "wavelength units = Nanometers\nwavelength = {450, 550, 650,\n 800, 1600}\nreflectance scale factor = 10000\n"


def whole(scene: Scene) -> np.ndarray:
    """The scene (rows, cols, bands), put together from its blocks; fails where they overlap or leave a gap."""
    out = np.zeros((scene.rows, scene.cols, len(scene.bands)), dtype="float32")
    times = np.zeros((scene.rows, scene.cols), dtype=int)
    for window in scene.blocks():
        rows, cols = window.toslices()
        out[rows, cols] = scene.read(window)
        times[rows, cols] += 1
    assert (times == 1).all()
    return out


@pytest.mark.parametrize(
    "layout", [{}, {"blockysize": 7}, {"tiled": True, "blockxsize": 16, "blockysize": 16}, {"interleave": "pixel"}]
)
def test_values_of_geotiffs_of_any_layout(write, cube, layout):
    with Scene.open(write(**layout)) as scene:
        np.testing.assert_array_equal(whole(scene), cube.transpose(1, 2, 0))
        assert (scene.rows, scene.cols, len(scene.bands)) == (40, 30, 5)
        assert whole(scene).dtype == np.float32
        assert scene.name == "scene"


@pytest.mark.parametrize("interleave", ["bil", "bip", "bsq"])
def test_values_of_envi_files(envi, cube, interleave):
    with Scene.open(envi(interleave, header=HEADER)) as scene:
        np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1.01e-4)
        assert scene.bands.centre.tolist() == [450, 550, 650, 800, 1600]
        assert scene.describe()["scale_source"] == "reflectance scale factor of the header"


LAYOUTS = {
    "BIL": {"driver": "ENVI", "interleave": "bil"},
    "BIP": {"driver": "ENVI", "interleave": "bip"},
    "BSQ": {"driver": "ENVI", "interleave": "bsq"},
    "strips by pixel": {"interleave": "pixel", "blockysize": 8},
    "strips by band": {"interleave": "band", "blockysize": 8},
    "tiles by pixel": {"interleave": "pixel", "tiled": True, "blockxsize": 64, "blockysize": 64},
    "tiles by band": {"interleave": "band", "tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"},
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", ["uint16", "int16", "float32"])
def test_values_and_blocks_of_every_layout_and_type(write, layout, dtype):
    """Blocks are whole lines or whole tiles, so that none is decoded twice; values are stored x scale in float32, to
    the bit.
    """
    random = np.random.default_rng(4)
    stored = np.round(500 + 4000 * random.random((60, 330, 700))).astype(dtype)
    stored[:, 300:, :20] = 0
    lengths = np.linspace(450, 900, 60)
    settings = {**LAYOUTS[layout]}
    path = write("scene.img" if "driver" in settings else "scene.tif", stored, wavelengths=lengths, **settings)
    with Scene.open(path) as scene:
        tile_rows, tile_cols = scene._dataset.block_shapes[0]
        for window in scene.blocks():
            assert window.row_off % tile_rows == 0
            assert window.col_off % tile_cols == 0
            assert window.height % tile_rows == 0 or window.row_off + window.height == scene.rows
            assert window.width % tile_cols == 0 or window.col_off + window.width == scene.cols
        assert len(list(scene.blocks())) <= 2 * -(-330 * 700 // BLOCK_PIXELS)
        good = scene.bands.good
        values = whole(scene)
        part = scene.read(Window(15, 290, 33, 30))
    expected = (stored.astype("float32") * np.float32(0.0001)).transpose(1, 2, 0)
    expected[300:, :20] = np.nan
    np.testing.assert_array_equal(values[..., good], expected[..., good])
    np.testing.assert_array_equal(part, values[290:320, 15:48])


def test_a_tile_larger_than_a_block_is_cut_into_parts_that_follow_each_other(write):
    data = np.full((2, 1024, 1024), 0.3, "float32")
    with Scene.open(write(data=data, wavelengths=[500, 600], tiled=True, blockxsize=512, blockysize=512)) as scene:
        tiles = [(window.row_off // 512, window.col_off // 512) for window in scene.blocks()]
    assert tiles == sorted(tiles)
    assert len(tiles) == 4 * 512 * 512 // BLOCK_PIXELS


def test_a_scene_is_read_in_a_thread(write, cube, capfd):
    path = write(compress="deflate", data=np.tile(cube, (1, 10, 10)))
    with Scene.open(path) as scene, ThreadPoolExecutor(1) as thread:
        windows = list(scene.blocks())
        for window, values in zip(windows, thread.map(scene.read, windows)):
            np.testing.assert_array_equal(values, scene.read(window))
    content = path.read_bytes()
    with Scene.open(path) as scene, ThreadPoolExecutor(1) as thread:
        path.write_bytes(content[: len(content) // 2])
        reads = [thread.submit(scene.read, window) for window in scene.blocks()]
        assert any(isinstance(read.exception(), UserError) for read in reads)
    assert capfd.readouterr().err == ""  # GDAL's own messages go to Python's log


def test_the_cache_of_blocks_is_bounded_while_a_scene_is_open(write, tmp_path):
    path = write()
    gc.collect()  # scenes of workers that another test has lost
    before = get_gdal_config("GDAL_CACHEMAX")
    try:
        set_gdal_config("GDAL_CACHEMAX", 2 * CACHE_BYTES)
        with Scene.open(path) as scene:
            whole(scene)
            assert get_gdal_config("GDAL_CACHEMAX") == CACHE_BYTES
            with Scene.open(path), pytest.raises(UserError):
                Scene.open(tmp_path / "none.tif")
            assert get_gdal_config("GDAL_CACHEMAX") == CACHE_BYTES
        assert get_gdal_config("GDAL_CACHEMAX") == 2 * CACHE_BYTES
        forgotten = Scene.open(path)
        assert get_gdal_config("GDAL_CACHEMAX") == CACHE_BYTES
        del forgotten  # as where the process or thread that would close it is lost
        gc.collect()
        assert get_gdal_config("GDAL_CACHEMAX") == 2 * CACHE_BYTES
        set_gdal_config("GDAL_CACHEMAX", CACHE_BYTES // 4)
        with Scene.open(path) as scene:
            assert get_gdal_config("GDAL_CACHEMAX") == CACHE_BYTES // 4  # one that is smaller stays
            scene.close()
        # A tile of 1024 x 1024 pixels, read in parts, must stay until the last part.
        tiled = write("tiled.tif", np.full((40, 1024, 1024), 0.3, "float32"), wavelengths=range(400, 440),
                      tiled=True, blockxsize=1024, blockysize=1024, compress="deflate", zlevel=1)  # fmt: skip
        set_gdal_config("GDAL_CACHEMAX", 8 * CACHE_BYTES)
        with Scene.open(tiled), Scene.open(path):
            assert 40 * 1024 * 1024 * 4 < get_gdal_config("GDAL_CACHEMAX") < 2 * CACHE_BYTES
    finally:
        set_gdal_config("GDAL_CACHEMAX", before)


@pytest.mark.parametrize(
    ("dtype", "nodata"), [("int16", -9999), ("int16", 2**15 - 1), ("uint16", 65535), ("float32", -3.4e38)]
)
def test_nodata_of_any_type(write, cube, dtype, nodata):
    data = (cube * 10000).astype(dtype)
    data[3, 5] = nodata
    with Scene.open(write(data=data, nodata=nodata)) as scene:
        assert np.isnan(whole(scene)[5]).all()
        assert scene.describe()["pixels"]["nodata"] == 30


def test_bands_with_nodata_values_of_their_own(write, cube, tmp_path):
    """A VRT may state another value for each band, or none; what its type cannot hold is none."""
    data = (cube * 10000).astype("int16")
    data[0, 1], data[1, 2], data[2, 3], data[3, 4] = -1, -1, -2, np.median(data[3])
    copy(write(data=data, nodata=-1), tmp_path / "scene.vrt", driver="VRT")
    text = (tmp_path / "scene.vrt").read_text()
    for value in ("-1", "-1", "-2", "1e10"):
        text = text.replace("<NoDataValue>-1</NoDataValue>", f"<NoDataValue >{value}</NoDataValue>", 1)
    text = text.replace("<NoDataValue>-1</NoDataValue>", "")
    (tmp_path / "scene.vrt").write_text(text)
    with Scene.open(tmp_path / "scene.vrt") as scene:
        invalid = np.isnan(whole(scene)).all(axis=(1, 2))
        assert np.flatnonzero(invalid).tolist() == [1, 2, 3]


def test_the_header_stands_for_its_data_file(envi):
    path = envi(header=HEADER)
    with Scene.open(path.with_suffix(".hdr")) as scene:
        assert len(scene.bands) == 5


@pytest.mark.parametrize(("rows", "cols", "layout"), [
    (700, 300, {}),
    (300, 700, {"tiled": True, "blockxsize": 64, "blockysize": 64}),
    (400, 400, {"tiled": True, "blockxsize": 512, "blockysize": 512}),
    (3, 70_000, {"blockysize": 3}),
])
def test_blocks_cover_the_scene_once_and_are_bounded(write, rows, cols, layout):
    data = np.broadcast_to(np.float32([0.1, 0.3])[:, None, None], (2, rows, cols))
    with Scene.open(write(data=np.ascontiguousarray(data), wavelengths=[500, 600], **layout)) as scene:
        windows = list(scene.blocks())
        times = np.zeros((rows, cols), dtype=int)
        for window in windows:
            assert window.width * window.height <= BLOCK_PIXELS
            times[window.toslices()] += 1
        assert (times == 1).all()
        assert len(windows) <= 2 * -(-rows * cols // BLOCK_PIXELS) + 1


def test_vrt_and_zip(write, cube, tmp_path):
    path = write()
    copy(path, tmp_path / "scene.vrt", driver="VRT")
    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.write(path, "inner/scene.tif")
    zipped = f"/vsizip/{tmp_path / 'scene.zip'}/inner/scene.tif"
    lengths = tmp_path / "wavelengths.txt"
    lengths.write_text("450\n550\n650\n800\n1600\n")
    for name in (str(tmp_path / "scene.vrt"), zipped):
        with Scene.open(name, wavelengths=lengths) as scene:
            np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), rtol=1e-6)
    with Scene.open(zipped) as scene:
        assert scene.describe()["sha256"] == hashlib.sha256((tmp_path / "scene.zip").read_bytes()).hexdigest()


def _netcdf(path, dimensions, data, wavelengths):
    gdal = pytest.importorskip("osgeo.gdal")
    driver = gdal.GetDriverByName("netCDF")
    if driver is None:
        pytest.skip("this GDAL has no netCDF driver")
    dataset = driver.CreateMultiDimensional(str(path))
    group = dataset.GetRootGroup()
    real = gdal.ExtendedDataType.Create(gdal.GDT_Float32)
    made = {name: group.CreateDimension(name, "", "", size) for name, size in zip(dimensions, data.shape)}
    array = group.CreateMDArray("reflectance", [made[name] for name in dimensions], real)
    array.Write(np.ascontiguousarray(data))
    if wavelengths is not None:
        coordinate = group.CreateMDArray("wavelength", [made["wavelength"]], real)
        coordinate.Write(np.float32(wavelengths))
        coordinate.SetUnit("um")
    flat = group.CreateMDArray("quality", [made[dimensions[1]], made[dimensions[2]]], real)
    flat.Write(np.zeros((data.shape[1], data.shape[2]), "float32"))


def test_netcdf_takes_the_cube_among_its_variables(tmp_path, cube):
    _netcdf(tmp_path / "cube.nc", ["wavelength", "y", "x"], cube, [0.45, 0.55, 0.65, 0.8, 1.6])
    with Scene.open(tmp_path / "cube.nc") as scene:
        np.testing.assert_allclose(scene.bands.centre, [450, 550, 650, 800, 1600], rtol=1e-6)
        assert whole(scene).shape == (40, 30, 5)
        assert any("holds 2 rasters" in warning for warning in scene.warnings)
        assert scene.describe()["sha256"] == hashlib.sha256((tmp_path / "cube.nc").read_bytes()).hexdigest()


def test_netcdf_with_bands_last_is_refused_or_read_as_gdal_can(tmp_path, cube):
    _netcdf(tmp_path / "emit.nc", ["downtrack", "crosstrack", "bands"], cube, None)
    source = f"NETCDF:{tmp_path / 'emit.nc'}:reflectance"
    with rasterio.open(source) as dataset:
        swapped = dataset.count == cube.shape[2]  # GDAL 3.10 takes the last dimension for the bands by itself
    with pytest.raises(UserError, match="carries no wavelengths" if swapped else "last dimension"):
        Scene.open(source)


def test_what_is_missing_is_masked_and_counted_not_propagated(write, cube):
    data = cube.copy()
    data[:, 0, 0] = -9999
    data[2, 0, 1] = np.nan
    data[3, 0, 2] = np.inf
    data[1, 0, 3] = 1e30
    data[4, 0, 4] = -0.6
    with Scene.open(write(data=data, nodata=-9999)) as scene:
        values = whole(scene)
        assert np.isnan(values[0, :5]).all()
        assert np.isfinite(values[0, 5:]).all()
        assert np.isfinite(values[1:]).all()
        counts = scene.describe()["pixels"]
        nothing = {"masked": 0, "outside_mask": 0}
        assert counts == {"total": 1200, "valid": 1195, "nodata": 1, "not_finite": 2, "implausible": 2, **nothing}
        whole(scene)
        assert scene.describe()["pixels"] == counts  # read twice, counted once


def test_nan_as_nodata(write, cube):
    data = cube.copy()
    data[:, 3] = np.nan
    with Scene.open(write(data=data, nodata=float("nan"))) as scene:
        assert np.isnan(whole(scene)[3]).all()
        assert scene.describe()["pixels"]["nodata"] == 30
        assert scene.describe()["nodata"] == "nan"


def test_mask_of_the_dataset_and_alpha(write, cube):
    path = write()
    mask = np.full((40, 30), 255, "uint8")
    mask[5] = 0
    with rasterio.open(path, "r+") as dataset:
        dataset.write_mask(mask)
    with Scene.open(path) as scene:
        assert np.isnan(whole(scene)[5]).all()
        assert scene.describe()["pixels"]["valid"] == 1170
    alpha = [ColorInterp.gray] + [ColorInterp.undefined] * 4 + [ColorInterp.alpha]
    integers = np.concatenate([(cube * 10000), np.where(mask, 65535, 0)[None]]).astype("uint16")
    path = write("alpha.tif", integers, wavelengths=[450, 550, 650, 800, 1600, 2000], colorinterp=alpha)
    with Scene.open(path) as scene:
        assert len(scene.bands) == 5
        assert np.isnan(whole(scene)[5]).all()
        assert scene.describe()["pixels"]["valid"] == 1170


def test_zeros_in_all_bands_are_outside_unless_nodata_says_otherwise(write, cube):
    data = cube.copy()
    data[:, 7] = 0
    with Scene.open(write(data=data)) as scene:
        assert np.isnan(whole(scene)[7]).all()
    with Scene.open(write("stated.tif", data=data, nodata=-1)) as scene:
        assert (whole(scene)[7] == 0).all()


def test_scale_and_offset_of_the_bands(write, cube):
    stored = np.round((cube + 0.1) / 0.0002).astype("int16")
    with Scene.open(write(data=stored, scales=(0.0002,) * 5, offsets=(-0.1,) * 5)) as scene:
        np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1.1e-4)
        assert (scene.describe()["scale"], scene.describe()["offset"]) == (0.0002, -0.1)
        assert not scene.warnings


@pytest.mark.parametrize(("factor", "dtype", "words"), [
    (10000, "uint16", "x 10000"),
    (10000, "float32", "x 10000"),
    (100, "float32", "percent"),
])
def test_a_missing_scale_is_guessed_and_said(write, cube, factor, dtype, words):
    with Scene.open(write(data=(cube * factor).astype(dtype))) as scene:
        np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1.01e-4)
        assert any(words in warning for warning in scene.warnings)


def test_radiance_counts_are_refused(write, cube):
    with pytest.raises(UserError, match="does not hold reflectance"):
        Scene.open(write(data=(cube * 1e5).astype("int32")))


def test_landsat_level_2_numbers(write, cube):
    stored = np.round((cube + 0.2) / 0.0000275).astype("uint16")
    names = ["SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6"]
    with Scene.open(write("LC08_L2SP.tif", data=stored, wavelengths=None, descriptions=names)) as scene:
        np.testing.assert_allclose(whole(scene), cube.transpose(1, 2, 0), atol=1e-4)
        assert scene.sensor == "Landsat 8/9 OLI"
        assert any("Collection 2" in warning for warning in scene.warnings)


def test_bands_without_data_are_dropped_and_do_not_poison_the_pixels(write, cube):
    data = np.concatenate([cube, cube[:1], cube[:1], cube[:1], cube[:1]])
    data[5] = np.nan
    data[6] = 0.25
    data[7, :20] = np.nan
    data[8] = -9999
    with Scene.open(write(data=data, wavelengths=[450, 550, 650, 800, 1600, 900, 1000, 1100, 1200])) as scene:
        assert scene.bands.good.tolist() == [True] * 5 + [False] * 4
        values = whole(scene)
        assert np.isfinite(values).all()
        assert (values[..., 5] == 0).all()
        assert scene.describe()["pixels"]["valid"] == 1200
        assert any("Band 7 left out: constant" in warning for warning in scene.warnings)


def _spectrometer(noisy: bool) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(0)
    centre = np.arange(1000.0, 2500.0, 10.0)
    brightness = 0.1 + 0.4 * random.random((1, 30, 30))
    data = brightness * (1 + 0.2 * np.sin(centre / 200))[:, None, None] + 0.002 * random.standard_normal(
        (len(centre), 30, 30)
    )
    window = ((centre > 1340) & (centre < 1450)) | ((centre > 1790) & (centre < 1970))
    if noisy:
        data[window] = 0.05 * random.standard_normal((window.sum(), 30, 30))
    return data.astype("float32"), centre, window


def test_noise_in_water_vapour_is_dropped_but_interpolated_bands_stay(write):
    data, centre, window = _spectrometer(noisy=True)
    with Scene.open(write("noisy.tif", data, wavelengths=centre)) as scene:
        assert not scene.bands.good[window].any()
        assert scene.bands.good[~window].all()
    data, centre, _ = _spectrometer(noisy=False)
    with Scene.open(write("smooth.tif", data, wavelengths=centre)) as scene:
        assert scene.bands.good.all()


def test_grids_of_any_kind(write, cube):
    rotated = Affine.translation(5e5, 5e6) * Affine.rotation(30) * Affine.scale(10, -10)
    with Scene.open(write("rotated.tif", transform=rotated)) as scene:
        assert scene.transform.almost_equals(rotated)
    with Scene.open(write("bare.tif", crs=None, transform=None)) as scene:
        assert scene.crs is None
        assert not scene.georeferenced
        np.testing.assert_array_equal(whole(scene), cube.transpose(1, 2, 0))
    points = [GroundControlPoint(r, c, 13 + c / 1e3, 52 - r / 1e3) for r, c in ((0, 0), (0, 30), (40, 0), (40, 30))]
    with Scene.open(write("points.tif", crs="EPSG:4326", transform=None, gcps=points)) as scene:
        assert len(scene.gcps[0]) == 4


def test_overlapping_bands_in_any_order(write):
    random = np.random.default_rng(1)
    data = (random.random((1, 20, 20)) * np.linspace(0.2, 0.9, 6)[:, None, None]).astype("float32")
    with Scene.open(write(data=data, wavelengths=[660, 500, 655, 900, 650, 670])) as scene:
        assert scene.bands.centre.tolist() == [660, 500, 655, 900, 650, 670]
        assert (scene.bands.fwhm > 0).all()


def test_samples_are_valid_spread_and_reproducible(write, cube):
    data = cube.copy()
    data[:, :20] = -1
    with Scene.open(write(data=data, nodata=-1)) as scene:
        spectra = scene.sample(100, seed=5)
        assert spectra.shape == (100, 5)
        assert np.isfinite(spectra).all()
        assert len(np.unique(spectra[:, 0])) == len(np.unique(np.round(spectra, 9), axis=0))
        np.testing.assert_array_equal(spectra, scene.sample(100, seed=5))
        assert not np.array_equal(spectra, scene.sample(100, seed=6))
        assert len(scene.sample(10_000, seed=0)) == 600


def test_samples_of_a_scene_of_many_blocks_come_from_all_over(write):
    rows = np.arange(6000, dtype="float32") / 6000
    data = np.broadcast_to(np.stack([rows, rows + 0.1])[:, :, None], (2, 6000, 250)).astype("float32")
    with Scene.open(write(data=data, wavelengths=[500, 600])) as scene:
        assert len(list(scene.blocks())) > 16
        heard = []
        spectra = scene.sample(2000, seed=0, heard=lambda: heard.append(None))
        assert len(heard) >= 16
        counts, _ = np.histogram(spectra[:, 0], bins=4, range=(0, 1))
        assert len(spectra) == 2000
        assert (counts > 300).all()


def test_description_for_the_provenance(write):
    path = write()
    with Scene.open(path) as scene:
        whole(scene)
        record = scene.describe()
    assert record["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert record["size"] == path.stat().st_size
    assert record["wavelengths_nm"] == [450, 550, 650, 800, 1600]
    assert record["crs"] == "EPSG:32633"
    assert record["bands"] == 5


def test_files_behind_an_envi_image_are_all_recorded(envi):
    path = envi(header=HEADER)
    with Scene.open(path) as scene:
        assert {entry["path"] for entry in scene.describe()["files"]} == {str(path), str(path.with_suffix(".hdr"))}


def test_bad_input_is_refused_in_one_sentence(write, tmp_path, cube):
    (tmp_path / "text.tif").write_text("not a raster")
    all_bad = [{"bbl": "0"}] * 5
    cases = {
        tmp_path / "none.tif": "does not exist",
        tmp_path / "text.tif": "is not a raster",
        tmp_path: "is not a raster",
        write("one.tif", cube[:1]): "single band",
        write("bare.tif", wavelengths=None): "carries no wavelengths",
        write("bad.tif", band_tags=all_bad): "Every band of .* is marked as bad",
        write("empty.tif", np.full_like(cube, -1), nodata=-1): "no valid pixel",
        write("zero.tif", np.zeros_like(cube)): "no valid pixel",
        write("nan.tif", np.full_like(cube, np.nan)): "no valid pixel",
    }
    for path, words in cases.items():
        with pytest.raises(UserError, match=words) as caught:
            Scene.open(path)
        assert "\n" not in str(caught.value)


def test_a_damaged_file_is_said_to_be(write):
    path = write(compress="deflate", data=np.random.default_rng(0).random((5, 300, 300)).astype("float32"))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(UserError, match=r"cannot be read|is not a raster"), Scene.open(path) as scene:
        whole(scene)


@pytest.mark.filterwarnings("error")
def test_numpy_does_not_warn_of_what_holds_next_to_nothing(write, cube):
    """It would on the terminal, before the one sentence."""
    with pytest.raises(UserError, match="holds no valid pixel"):
        Scene.open(write("absurd.tif", np.full((5, 1, 1), 3e7, np.float32)))
    pixel = cube[:, :1, :1].copy()
    pixel[[2, 4]] = np.nan
    with Scene.open(write("pixel.tif", pixel)) as scene:
        assert scene.rows == scene.cols == 1

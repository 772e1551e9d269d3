"""Maps on disk: values, grid, layout, reproducibility, and nothing half-written."""
from __future__ import annotations

import os
import resource
import signal

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.transform import Affine
from rasterio.windows import Window

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.geotiff import MapSpec, MapWriter
from clip_unmix_qgis.raster.scene import Scene


@pytest.fixture
def wide(write):
    """A scene of 600 x 700 pixels with a nodata corner."""
    random = np.random.default_rng(0)
    data = (0.1 + 0.4 * random.random((2, 600, 700))).astype("float32")
    data[:, :100, :50] = -1
    with Scene.open(write(data=data, wavelengths=[500, 600], nodata=-1)) as scene:
        yield scene


def maps_of(scene: Scene) -> np.ndarray:
    """(2, rows, cols): what to write, NaN where the scene has nothing."""
    row, col = np.mgrid[: scene.rows, : scene.cols].astype("float32")
    values = np.stack([np.round(row / 600, 2), np.round(col / 700, 2)])
    values[:, :100, :50] = np.nan
    return values


def write_all(scene, folder, windows=None, tags=None):
    folder.mkdir(exist_ok=True)
    values = maps_of(scene)
    specs = [MapSpec(folder / f"{name}.tif", f"{name} \x07", tags or {"CONCEPT": name}) for name in ("árbol", "水")]
    with MapWriter(scene, specs) as writer:
        for window in windows or scene.blocks():
            rows, cols = window.toslices()
            writer.write(window, values[:, rows, cols])
    return [spec.path for spec in specs]


def test_values_grid_layout_and_labels(wide, tmp_path):
    paths = write_all(wide, tmp_path / "out")
    for path, expected, name in zip(paths, maps_of(wide), ("árbol", "水")):
        with rasterio.open(path) as dataset:
            np.testing.assert_array_equal(dataset.read(1, masked=True).filled(np.nan), expected)
            assert (dataset.crs, dataset.transform) == (wide.crs, wide.transform)
            assert np.isnan(dataset.nodata)
            assert dataset.dtypes == ("float32",)
            assert dataset.block_shapes == [(256, 256)]
            assert dataset.compression.name == "deflate"
            assert dataset.tags(ns="IMAGE_STRUCTURE")["PREDICTOR"] == "3"
            assert dataset.overviews(1) == [2, 4, 8]
            assert dataset.descriptions[0].strip() == name
            assert dataset.tags()["CONCEPT"] == name


def test_overviews_leave_nodata_out_of_the_mean(wide, tmp_path):
    path = write_all(wide, tmp_path / "out")[0]
    with rasterio.open(path, overview_level=0) as dataset:
        overview = dataset.read(1)
    assert np.isnan(overview[:50, :25]).all()
    assert np.isfinite(overview[50:]).all()
    assert overview[np.isfinite(overview)].min() >= 0


def test_the_same_values_give_the_same_bytes_in_any_order_of_windows(wide, tmp_path):
    first = write_all(wide, tmp_path / "a")
    blocks = [Window(c, r, min(190, 700 - c), min(70, 600 - r)) for c in range(0, 700, 190) for r in range(0, 600, 70)]
    again = write_all(wide, tmp_path / "b")
    narrow = write_all(wide, tmp_path / "c", blocks)
    shuffled = write_all(wide, tmp_path / "d", [blocks[i] for i in np.random.default_rng(1).permutation(len(blocks))])
    for one, *others in zip(first, again, narrow, shuffled):
        assert len({path.read_bytes() for path in (one, *others)}) == 1  # so partial tiles cost no space, either


def test_what_is_never_written_is_nodata(wide, tmp_path):
    path = write_all(wide, tmp_path / "out", [Window(0, 0, 700, 300)])[0]
    with rasterio.open(path) as dataset:
        values = dataset.read(1, masked=True)
    assert values.mask[300:].all()
    assert not values.mask[100:300].any()


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_other_grids(write, cube, tmp_path):
    points = [GroundControlPoint(r, c, 13 + c / 1e3, 52 - r / 1e3) for r, c in ((0, 0), (0, 30), (40, 0), (40, 30))]
    rotated = Affine.translation(5e5, 5e6) * Affine.rotation(30) * Affine.scale(10, -10)
    profiles = {
        "bare": {"crs": None, "transform": None},
        "rotated": {"transform": rotated},
        "points": {"crs": "EPSG:4326", "transform": None, "gcps": points},
        "identity": {"crs": None, "transform": Affine.identity()},
    }
    for name, profile in profiles.items():
        source = write(f"{name}.tif", **profile)
        with Scene.open(source) as scene, MapWriter(scene, [MapSpec(tmp_path / f"{name}_map.tif", "m")]) as writer:
            for window in scene.blocks():
                writer.write(window, np.zeros((1, window.height, window.width), "float32"))
        with rasterio.open(source) as one, rasterio.open(tmp_path / f"{name}_map.tif") as other:
            assert other.shape == one.shape
            assert other.transform.almost_equals(one.transform)
            assert other.crs == one.crs
            assert [(p.row, p.col, p.x, p.y) for p in other.gcps[0]] == [(p.row, p.col, p.x, p.y) for p in one.gcps[0]]


def test_an_error_leaves_nothing_behind(wide, tmp_path):
    spec = MapSpec(tmp_path / "map.tif", "m")

    def write_half():
        with MapWriter(wide, [spec]) as writer:
            writer.write(Window(0, 0, 700, 300), np.zeros((1, 300, 700), "float32"))
            assert spec.path.exists()
            writer.write(Window(0, 300, 700, 300), np.zeros((1, 2, 2), "float32"))

    with pytest.raises(ValueError, match="shape"):
        write_half()
    assert not spec.path.exists()


def test_a_folder_that_cannot_be_written(wide, tmp_path):
    specs = [MapSpec(tmp_path / "first.tif", "m"), MapSpec(tmp_path / "none" / "map.tif", "m")]
    with pytest.raises(UserError, match="cannot be written completely"), MapWriter(wide, specs):
        pass
    assert not specs[0].path.exists()


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files with a POSIX call")
@pytest.mark.parametrize("limit", [100, 4096, 300_000, 1_500_000, 1_750_000])
def test_a_full_disk_is_noticed(wide, tmp_path, limit):
    noise = np.random.default_rng(0).random((1, 600, 700)).astype("float32")
    spec = MapSpec(tmp_path / "map.tif", "m")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(UserError, match="disk has room"), MapWriter(wide, [spec]) as writer:
            writer.write(Window(0, 0, 700, 600), noise)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert not spec.path.exists()

"""Maps on disk: values, grid, layout, reproducibility, and nothing half-written."""
from __future__ import annotations

import os
import resource
import signal
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.transform import Affine
from rasterio.windows import Window

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster import geotiff
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


def write_all(scene, folder, windows=None, tags=None, **options):
    folder.mkdir(exist_ok=True)
    values = maps_of(scene)
    specs = [MapSpec(folder / f"{name}.tif", f"{name} \x07", tags or {"CONCEPT": name}) for name in ("árbol", "水")]
    with MapWriter(scene, specs, **options) as writer:
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


def test_tiles_that_wait_are_held_up_to_a_limit_and_come_out_the_same(wide, tmp_path, monkeypatch):
    first = write_all(wide, tmp_path / "a")
    tile = 2 * 4 * 256 * 256
    monkeypatch.setattr(geotiff, "HELD_BYTES", 2 * tile)
    monkeypatch.setattr(geotiff, "LOWEST_TILE", 256)  # so that the limit acts on the tiles that wait alone
    held = []
    put = geotiff._Waiting.put
    monkeypatch.setattr(
        geotiff._Waiting, "put", lambda waiting, *what: (put(waiting, *what), held.append(waiting.held))
    )
    blocks = [Window(c, r, min(190, 700 - c), min(70, 600 - r)) for c in range(0, 700, 190) for r in range(0, 600, 70)]
    last_to_first = write_all(wide, tmp_path / "b", blocks[::-1])
    assert max(held) == 2 * tile
    assert len(held) > len(blocks)
    for one, other in zip(first, last_to_first):
        assert one.read_bytes() == other.read_bytes()
    assert sorted(path.name for path in (tmp_path / "b").iterdir()) == sorted(path.name for path in last_to_first)


def test_tiles_of_a_wide_scene_read_by_lines_are_low_enough_to_be_held(write, tmp_path, monkeypatch):
    data = np.full((2, 300, 5000), 0.3, "float32")
    monkeypatch.setattr(geotiff, "HELD_BYTES", 3 * 1024**2)
    monkeypatch.setattr(geotiff._Waiting, "_spill", lambda *_: pytest.fail("a tile was put aside"))
    path = tmp_path / "map.tif"
    with (
        Scene.open(write(data=data, wavelengths=[500, 600])) as scene,
        MapWriter(scene, [MapSpec(path, "m")]) as writer,
    ):
        for row in range(300):
            writer.write(Window(0, row, 5000, 1), np.full((1, 1, 5000), row, "float32"))
    with rasterio.open(path) as dataset:
        assert dataset.block_shapes == [(128, 256)]
        assert (dataset.read(1) == np.arange(300)[:, None]).all()


def test_maps_are_written_in_a_thread_while_another_reads(wide, tmp_path):
    first = write_all(wide, tmp_path / "a")
    values = maps_of(wide)
    specs = [MapSpec(tmp_path / f"{name}.tif", f"{name} \x07", {"CONCEPT": name}) for name in ("árbol", "水")]
    with Scene.open(wide.path) as other, ThreadPoolExecutor(1) as writing, ThreadPoolExecutor(1) as reading:
        with MapWriter(wide, specs) as writer:
            windows = [Window(0, row, 700, 50) for row in range(0, 600, 50)]
            read = [reading.submit(other.read, window) for window in windows for _ in range(3)]
            written = [
                writing.submit(writer.write, window, values[(slice(None), *window.toslices())]) for window in windows
            ]
            assert all(future.result() is None for future in written)
        assert all(future.result().shape == (50, 700, 2) for future in read)
    for one, spec in zip(first, specs):
        assert one.read_bytes() == spec.path.read_bytes()


def test_cloud_optimized_maps(wide, tmp_path):
    plain = write_all(wide, tmp_path / "plain")
    maps = write_all(wide, tmp_path / "cog", cog=True)
    again = write_all(wide, tmp_path / "again", cog=True)
    for path, other, same in zip(maps, plain, again):
        assert path.read_bytes() == same.read_bytes()
        with rasterio.open(path) as dataset, rasterio.open(other) as expected:
            structure = dataset.tags(ns="IMAGE_STRUCTURE")
            assert (structure["LAYOUT"], structure["COMPRESSION"], structure["PREDICTOR"]) == ("COG", "DEFLATE", "3")
            np.testing.assert_array_equal(dataset.read(1), expected.read(1))
            assert (dataset.crs, dataset.transform, dataset.block_shapes) == (
                expected.crs,
                expected.transform,
                expected.block_shapes,
            )
            assert np.isnan(dataset.nodata)
            assert dataset.descriptions == expected.descriptions
            assert dataset.tags()["CONCEPT"] == expected.tags()["CONCEPT"]
            assert dataset.overviews(1) == expected.overviews(1)
        for level in range(3):
            with (
                rasterio.open(path, overview_level=level) as dataset,
                rasterio.open(other, overview_level=level) as expected,
            ):
                np.testing.assert_array_equal(dataset.read(1), expected.read(1))
    assert len(list((tmp_path / "cog").iterdir())) == len(maps)


def test_an_error_leaves_nothing_of_a_cloud_optimized_map_behind(wide, tmp_path):
    def write_and_fail():
        with MapWriter(wide, [MapSpec(tmp_path / "out.tif", "m")], cog=True) as writer:
            writer.write(Window(0, 0, 700, 600), np.zeros((1, 600, 700), "float32"))
            assert list(tmp_path.glob("out.tif*"))
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()
    assert not list(tmp_path.glob("out.tif*"))


def test_tiles_without_values_take_no_room(write, tmp_path):
    data = np.full((2, 3000, 3000), 0.3, "float32")
    path = tmp_path / "map.tif"
    noise = np.random.default_rng(0).random((1, 256, 256)).astype("float32")
    with (
        Scene.open(write(data=data, wavelengths=[500, 600])) as scene,
        MapWriter(scene, [MapSpec(path, "m")]) as writer,
    ):
        writer.write(Window(512, 768, 256, 256), noise)
        writer.write(Window(0, 0, 256, 256), np.full((1, 256, 256), np.nan, "float32"))
    with rasterio.open(path) as dataset:
        offsets = [
            dataset.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=1) for row in range(12) for col in range(12)
        ]
        assert [i for i, offset in enumerate(offsets) if offset] == [3 * 12 + 2]
        values = dataset.read(1)
    np.testing.assert_array_equal(values[768:1024, 512:768], noise[0])
    assert np.isfinite(values).sum() == 256 * 256


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
@pytest.mark.parametrize(("limit", "cog"), [
    *((limit, False) for limit in (100, 4096, 300_000, 1_500_000, 1_750_000)), (300_000, True), (1_950_000, True),
])  # fmt: skip
def test_a_full_disk_is_noticed(wide, tmp_path, limit, cog):
    noise = np.random.default_rng(0).random((1, 600, 700)).astype("float32")
    spec = MapSpec(tmp_path / "map.tif", "m")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(UserError, match="disk has room"), MapWriter(wide, [spec], cog=cog) as writer:
            writer.write(Window(0, 0, 700, 600), noise)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert not list(tmp_path.glob("map.tif*"))


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files with a POSIX call")
def test_a_scratch_file_that_does_not_fit_is_noticed(wide, tmp_path, monkeypatch):
    monkeypatch.setattr(geotiff, "HELD_BYTES", 2**18)
    monkeypatch.setattr(geotiff, "LOWEST_TILE", 256)
    spec = MapSpec(tmp_path / "map.tif", "m")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(UserError, match="disk has room"), MapWriter(wide, [spec]) as writer:
            writer.write(Window(0, 256, 700, 344), np.zeros((1, 344, 700), "float32"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert not list(tmp_path.glob("map.tif*"))

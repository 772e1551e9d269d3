"""A part of a scene: an extent, polygons, a raster; what is read, counted, written and refused."""

from __future__ import annotations

import copy
import json

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin
from rasterio.warp import transform_bounds, transform_geom

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.blocks import part_windows
from clip_unmix_qgis.raster.geotiff import MapSpec, MapWriter
from clip_unmix_qgis.raster.part import Extent
from clip_unmix_qgis.raster.samples import read_samples
from clip_unmix_qgis.raster.scene import Scene

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

LEFT, TOP, SIZE = 400_000, 5_800_000, 10  # of conftest's scene, 40 rows x 30 columns


def whole(scene: Scene) -> np.ndarray:
    out = np.full((scene.rows, scene.cols, len(scene.bands)), 7.0, dtype="float32")
    for window in scene.blocks():
        out[window.toslices()] = scene.read(window)
    return out


def extent(col: float, row: float, right: float, bottom: float, crs: str | None = None) -> Extent:
    box = (LEFT + SIZE * col, TOP - SIZE * bottom, LEFT + SIZE * right, TOP - SIZE * row)
    return Extent(*(box if crs is None else transform_bounds("EPSG:32633", crs, *box)), crs)


def polygon(*corners) -> dict:
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}


def rectangle(col, row, right, bottom) -> dict:
    corners = ((col, row), (right, row), (right, bottom), (col, bottom))
    return polygon(*((LEFT + SIZE * x, TOP - SIZE * y) for x, y in corners))


def vectors(path, *geometries, crs="EPSG:32633", properties=None):
    head = {"crs": {"type": "name", "properties": {"name": crs}}} if crs else {}
    features = [{"type": "Feature", "properties": properties or {}, "geometry": g} for g in geometries]
    path.write_text(json.dumps({"type": "FeatureCollection", **head, "features": features}))
    return path


def raster(path, values, *, transform=None, crs="EPSG:32633", **profile):
    transform = transform or from_origin(LEFT, TOP, SIZE, SIZE)
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=values.shape[0], width=values.shape[1], dtype=values.dtype.name,
        crs=crs, transform=transform, **profile,
    ) as dataset:  # fmt: skip
        dataset.write(values, 1)
    return path


@pytest.mark.parametrize("crs", [None, "EPSG:32633", "EPSG:4326"])
@pytest.mark.parametrize("layout", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}, {"interleave": "pixel"}])
def test_an_extent(write, cube, crs, layout):
    path = write(**layout)
    with Scene.open(path, extent=extent(5.2, 7.4, 20.6, 33.6, crs)) as scene:
        left, top = (5, 7) if crs != "EPSG:4326" else (scene.part.window.col_off, scene.part.window.row_off)
        assert abs(left - 5) <= 1
        assert abs(top - 7) <= 1
        if crs != "EPSG:4326":
            assert (scene.rows, scene.cols) == (27, 16)
        expected = cube[:, top : top + scene.rows, left : left + scene.cols].transpose(1, 2, 0)
        np.testing.assert_array_equal(whole(scene), expected)
        assert (scene.transform.c, scene.transform.f) == (LEFT + SIZE * left, TOP - SIZE * top)
        about = scene.describe()
        assert about["window"] == [top, left, scene.rows, scene.cols]
        assert about["pixels"]["total"] == about["pixels"]["valid"] == scene.rows * scene.cols
        assert len(scene.sample(10_000, 0)) == scene.rows * scene.cols


def test_an_extent_that_hangs_over_is_cut(write, cube):
    with Scene.open(write(), extent=extent(-100, -100, 4, 1000)) as scene:
        assert (scene.rows, scene.cols) == (40, 4)


@pytest.mark.parametrize(("given", "sentence"), [
    (extent(30, 0, 40, 10), "No pixel of scene has its centre in the extent; the scene reaches from 400000 to 400300"),
    (extent(3.6, 3.6, 4.4, 4.4), "No pixel"),
    (Extent(0, 0, 1, 1, "EPSG:4326"), "No pixel"),
    (Extent(0, 0, 1, 1, "no CRS"), "CRS 'no CRS' of --extent cannot be brought"),
])  # fmt: skip
def test_an_extent_with_nothing_in_it(write, given, sentence):
    with pytest.raises(UserError, match=sentence):
        Scene.open(write(), extent=given)


def test_polygons(write, tmp_path, cube):
    triangle = polygon(*((LEFT + SIZE * x, TOP - SIZE * y) for x, y in ((2, 3), (12, 3), (2, 13))))
    mask = vectors(tmp_path / "mask.geojson", triangle, rectangle(20, 30, 25, 35))
    with Scene.open(write(), mask=mask) as scene:
        assert scene.describe()["window"] == [3, 2, 32, 23]
        values = whole(scene)
        row, col = np.mgrid[3:35, 2:25] + 0.5
        inside = ((row > 3) & (col > 2) & (row - 3 + col - 2 < 10)) | ((row > 30) & (col > 20))
        edge = abs(row - 3 + col - 2 - 10) < 0.01  # a centre on the border may go either way
        np.testing.assert_array_equal(np.isnan(values[..., 0])[~edge], ~inside[~edge])
        np.testing.assert_array_equal(values[inside & ~edge], cube.transpose(1, 2, 0)[3:35, 2:25][inside & ~edge])
        about = scene.describe()["pixels"]
        assert about["valid"] + about["outside_mask"] == 32 * 23 == about["total"]
        assert [file.name for file in scene.files] == ["scene.tif", "mask.geojson"]


def test_polygons_in_another_crs_and_an_extent(write, tmp_path):
    moved = transform_geom("EPSG:32633", "EPSG:4326", rectangle(2, 3, 20, 30))
    mask = vectors(tmp_path / "mask.geojson", moved, crs=None)  # GeoJSON is in degrees where it says nothing
    with Scene.open(write(), mask=mask, extent=extent(10, 10, 30, 40)) as scene:
        assert (scene.rows, scene.cols) == (20, 10)
        assert not np.isnan(whole(scene)[1:-1, 1:-1]).any()


@pytest.mark.parametrize("kind", ["same grid", "coarser", "nodata", "float"])
def test_a_raster(write, tmp_path, kind):
    values = np.zeros((40, 30), dtype="float32" if kind == "float" else "uint8")
    values[6:16, 4:12] = 1
    if kind == "coarser":
        mask = raster(tmp_path / "mask.tif", values[::2, ::2].copy(), transform=from_origin(LEFT, TOP, 20, 20))
    elif kind == "nodata":
        mask = raster(tmp_path / "mask.tif", np.where(values == 1, 5, 255).astype("uint8"), nodata=255)
    elif kind == "float":
        values[0, 0] = np.nan
        mask = raster(tmp_path / "mask.tif", values)
    else:
        mask = raster(tmp_path / "mask.tif", values)
    with Scene.open(write(), mask=mask) as scene:
        assert scene.describe()["window"] == [6, 4, 10, 8]
        assert not np.isnan(whole(scene)).any()


def test_a_raster_without_a_place_lies_pixel_on_pixel(write, tmp_path):
    values = np.zeros((40, 30), dtype="uint8")
    values[6:16, 4:12] = 1
    mask = raster(tmp_path / "mask.tif", values, transform=Affine.identity(), crs=None)
    with Scene.open(write(crs=None, transform=None), mask=mask) as scene:
        assert scene.describe()["window"] == [6, 4, 10, 8]


def masks(folder):
    return {
        "nothing there": (vectors(folder / "a.geojson", rectangle(100, 100, 110, 110)), "Nothing of the mask"),
        "zeros": (raster(folder / "b.tif", np.zeros((40, 30), "uint8")), "Nothing of the mask"),
        "lines": (vectors(folder / "c.geojson", {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}), "LineString"),
        "no features": (vectors(folder / "d.geojson"), "polygon"),
        "no file": (folder / "none.gpkg", "does not exist"),
        "another size": (
            raster(folder / "e.tif", np.ones((5, 5), "uint8"), transform=Affine.identity(), crs=None), "does not fit",
        ),
        "several bands": (folder / "scene.tif", r"5 bands.*does not fit"),
        "no vectors": (folder / "f.txt", "vector file"),
        "rasters elsewhere": (folder / "g.json", "vector file"),
    }  # fmt: skip


@pytest.mark.parametrize("kind", [
    "nothing there", "zeros", "lines", "no features", "no file", "another size", "several bands", "no vectors",
    "rasters elsewhere",
])  # fmt: skip
def test_masks_that_are_none(write, tmp_path, kind):
    path = write()
    (tmp_path / "f.txt").write_text("no vectors")
    (tmp_path / "g.json").write_text('{"stac_extensions": ["tiled-assets"], "href": "http://example.org"}')
    mask, sentence = masks(tmp_path)[kind]
    with pytest.raises(UserError, match=sentence):
        Scene.open(path, mask=mask)


def test_coordinates_of_a_raster_without_a_place(write, tmp_path, cube):
    """In rows from above, or below 0 as QGIS draws them; labels and masks alike."""
    path = write(crs=None, transform=None)
    down, up = polygon((4, 6), (12, 6), (12, 16), (4, 16)), polygon((4, -6), (12, -6), (12, -16), (4, -16))
    for number, (geometry, given) in enumerate(((down, Extent(4, 6, 12, 16)), (up, Extent(4, -16, 12, -6)))):
        mask = vectors(tmp_path / f"{number}.geojson", geometry, crs=None, properties={"material": "soil"})
        if number == 0:
            mask = mask.rename(tmp_path / "0.json")
        with Scene.open(path) as scene:
            assert len(read_samples(mask, scene, ["soil"])[0]) == 80
        for options in ({"extent": given}, {"mask": mask}):
            with Scene.open(path, **options) as scene:
                assert scene.describe()["window"] == [6, 4, 10, 8]
                np.testing.assert_array_equal(whole(scene), cube[:, 6:16, 4:12].transpose(1, 2, 0))
                assert len(read_samples(mask, scene, ["soil"])[0]) == 80
    with pytest.raises(UserError, match="has no CRS"):
        Scene.open(path, extent=Extent(4, 6, 12, 16, "EPSG:4326"))


def test_ground_control_points_move_along(write, tmp_path):
    path = write(crs=None, transform=None)
    points = [GroundControlPoint(row, col, 13 + 0.001 * col, 52 - 0.001 * row) for row in (0, 40) for col in (0, 30)]
    with rasterio.open(path, "r+") as dataset:
        dataset.gcps = points, CRS.from_epsg(4326)
    with Scene.open(path, extent=Extent(13.0042, 51.9842, 13.0118, 51.9938)) as scene:
        assert scene.describe()["window"] == [6, 4, 10, 8]
        assert [(point.row, point.col) for point in scene.gcps[0]] == [(-6, -4), (-6, 26), (34, -4), (34, 26)]


def test_maps_of_a_part(write, tmp_path):
    for name, options, given in (
        ("placed.tif", {}, extent(4, 6, 12, 16)),
        ("unplaced.tif", {"crs": None, "transform": None}, Extent(4, 6, 12, 16)),
    ):
        with Scene.open(write(name, **options), extent=given) as scene:
            path = tmp_path / f"map_{name}"
            with MapWriter(scene, [MapSpec(path, "share")]) as writer:
                for window in scene.blocks():
                    writer.write(window, scene.read(window)[None, ..., 0])
        with rasterio.open(path) as dataset:
            assert dataset.shape == (10, 8)
            corner = (4, -6) if name.startswith("un") else (LEFT + 40, TOP - 60)
            assert (dataset.transform.c, dataset.transform.f) == corner
            assert dataset.transform.e < 0


def test_quality_layers_and_a_worker(write, tmp_path):
    flags = np.zeros((40, 30), dtype="uint16")
    flags[10, :20] = 4
    raster(tmp_path / "20230501_LEVEL2_SEN2B_QAI.tif", flags)
    mask = vectors(tmp_path / "mask.geojson", rectangle(4, 6, 12, 16))
    with Scene.open(write("20230501_LEVEL2_SEN2B_BOA.tif"), mask=mask) as scene:
        values = whole(scene)
        assert np.flatnonzero(np.isnan(values[..., 0]).all(axis=1)).tolist() == [4]
        assert scene.describe()["masked_pixels"] == {"cloud": 8}
        other = copy.copy(scene)
        other.exclusions, other.part = copy.copy(scene.exclusions), copy.deepcopy(scene.part)
    other.reopen()
    with other:
        np.testing.assert_array_equal(whole(other), values)


@pytest.mark.parametrize("tile", [(16, 16), (1, 300), (400, 300), (3, 7)])
def test_blocks_cover_a_part_once(tile):
    from rasterio.windows import Window

    part = Window(37, 51, 111, 93)
    seen = np.zeros((93, 111), dtype=int)
    for window in part_windows(part, (400, 300), tile, 2000):
        assert window.width > 0
        assert window.height > 0
        seen[window.toslices()] += 1
    assert (seen == 1).all()


def test_what_lies_outside_of_the_mask_is_not_read(write, tmp_path, monkeypatch):
    mask = vectors(tmp_path / "mask.geojson", rectangle(0, 0, 3, 3), rectangle(27, 37, 30, 40))
    with Scene.open(write(tiled=True, blockxsize=16, blockysize=16), mask=mask) as scene:
        monkeypatch.setattr("clip_unmix_qgis.raster.blocks.BLOCK_PIXELS", 256)
        seen = []
        fetch = scene.fetch
        monkeypatch.setattr(scene, "fetch", lambda window: seen.append(window) or fetch(window))
        assert np.isfinite(whole(scene)).any(axis=2).sum() == 18
        assert len(seen) == 2


@pytest.mark.parametrize("grid", [
    Affine(10, 0, LEFT, 0, 10, TOP - 400), Affine(0, 10, LEFT, 10, 0, TOP - 400), Affine(6, 8, LEFT, -8, 6, TOP),
])  # fmt: skip
def test_rows_that_run_down_or_aslant(write, tmp_path, cube, grid):
    """Extents, polygons, raster masks and labels find their pixels in any geometry, and the maps lie where those do."""
    path = write(transform=grid)
    corners = [grid * corner for corner in ((4, 6), (12, 6), (12, 16), (4, 16))]
    polygons = vectors(tmp_path / "mask.geojson", polygon(*corners), properties={"material": "soil"})
    values = np.zeros((40, 30), dtype="uint8")
    values[6:16, 4:12] = 1
    mask = raster(tmp_path / "mask.tif", values, transform=grid)
    with Scene.open(path) as scene:
        assert len(read_samples(polygons, scene, ["soil"])[0]) == 80
    for given in (polygons, mask):
        with Scene.open(path, mask=given) as scene:
            found = whole(scene)
            assert np.isfinite(found[..., 0]).sum() == 80
            top, left = scene.describe()["window"][:2]
            inside = found[6 - top : 16 - top, 4 - left : 12 - left]
            np.testing.assert_array_equal(inside, cube[:, 6:16, 4:12].transpose(1, 2, 0))
            assert scene.map_transform.almost_equals(grid * Affine.translation(left, top))
    if not grid.b or not grid.a:
        x, y = zip(*corners)
        with Scene.open(path, extent=Extent(min(x), min(y), max(x), max(y))) as scene:
            assert scene.describe()["window"] == [6, 4, 10, 8]

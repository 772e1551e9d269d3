"""Footprints and mosaic of a batch, read back by GDAL."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio
from rasterio import warp
from rasterio.transform import Affine

from clip_unmix_qgis.analysis import batch
from clip_unmix_qgis.analysis.batch import DONE, FAILED, run_batch
from clip_unmix_qgis.analysis.batch_places import placed, write_footprints, write_mosaic
from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.raster.vectors import layers
from clip_unmix_qgis.run.request import Request

from .conftest import METRES

SIDE = 30


def shares(value, rows=12, cols=10):
    values = np.full((2, rows, cols), value, "float32")
    values[1] /= 2
    return values


def where(folder):
    with Results(folder) as results:
        return placed(results)


def at(path, x, y, crs="EPSG:32633"):
    """The bands of a raster at a place."""
    with rasterio.open(path) as mosaic:
        (x,), (y,) = warp.transform(crs, mosaic.crs, [x], [y])
        return next(mosaic.sample([(x, y)]))


def test_neighbours_lie_side_by_side_in_a_folder_that_may_be_moved(made, tmp_path):
    west = made(shares(0.2), name="west")
    east = made(shares(0.4), name="east", transform=METRES * Affine.translation(10, 0))
    hole = shares(0.6)
    hole[:, :6] = np.nan
    over = made(hole, name="over")  # on the first, with nothing in its upper half
    assert write_mosaic(tmp_path, [where(folder) for folder in (west, east, over)]) == []
    shutil.move(str(tmp_path), str(tmp_path.with_name("moved")))
    mosaic = tmp_path.with_name("moved") / "batch.vrt"
    with rasterio.open(mosaic) as found:
        assert found.shape == (12, 20)
        assert found.descriptions == ("grass", "soil", "(other)")
    x, y = METRES * (2.5, 2.5)
    np.testing.assert_allclose(at(mosaic, x, y), [0.2, 0.1, 0.7], atol=1e-6)
    np.testing.assert_allclose(at(mosaic, x, y - 8 * SIDE), [0.6, 0.3, 0.1], atol=1e-6)
    np.testing.assert_allclose(at(mosaic, x + 10 * SIDE, y), [0.4, 0.2, 0.4], atol=1e-6)
    shutil.move(str(mosaic.parent), str(tmp_path))


def test_other_crs_resolutions_and_rotations_come_into_one(made, tmp_path):
    first = made(shares(0.2), name="first")
    second = made(shares(0.3), name="second", transform=METRES * Affine.translation(30, 0) * Affine.scale(0.5, 0.5))
    turned = METRES * Affine.translation(50, 0) * Affine.rotation(15)
    third = made(shares(0.4), name="third", transform=turned)
    left, top = (v[0] for v in warp.transform("EPSG:32633", "EPSG:32634", [METRES.c - 900], [METRES.f]))
    fourth = made(shares(0.5), name="fourth", crs="EPSG:32634", transform=Affine(30, 0, left, 0, -30, top))
    assert write_mosaic(tmp_path, [where(folder) for folder in (first, second, third, fourth)]) == []
    mosaic = tmp_path / "batch.vrt"
    with rasterio.open(mosaic) as found:
        assert found.crs.to_epsg() == 32633
        assert found.transform.a == SIDE / 2
    assert at(mosaic, *(METRES * (2.5, 2.5)))[0] == pytest.approx(0.2)
    assert at(mosaic, *(METRES * (31.5, 2.5)))[0] == pytest.approx(0.3)
    assert at(mosaic, *(turned * (5, 6)))[0] == pytest.approx(0.4)
    assert at(mosaic, left + 150, top - 180, "EPSG:32634")[0] == pytest.approx(0.5)
    assert str(tmp_path) not in mosaic.read_text("utf-8")
    for warped in (tmp_path / "batch_warped").iterdir():
        assert str(tmp_path) not in warped.read_text("utf-8")
    write_mosaic(tmp_path, [where(first)])
    assert not (tmp_path / "batch_warped").exists()  # what an earlier batch needed


def test_scenes_without_a_place_are_told(made, tmp_path):
    lost = made(shares(0.2), name="lost", crs=None, transform=Affine.identity())
    (note,) = write_mosaic(tmp_path, [where(lost)])
    assert "lost" in note
    assert not (tmp_path / "batch.vrt").exists()
    first = made(shares(0.2), name="first")
    assert len(write_mosaic(tmp_path, [where(lost), where(first)])) == 1
    assert (tmp_path / "batch.vrt").exists()


def test_footprints_hold_what_became_of_each_scene(made, tmp_path):
    place = where(made(shares(0.2)))
    rows = [
        ({"scene": "a.tif", "state": "done", "hectares": 10.8, "Grass mean": 0.2, "grass mean": 0.1}, place.outline),
        ({"scene": "=1+1", "state": "failed", "problem": "no raster"}, None),
    ]
    assert write_footprints(tmp_path / "batch.gpkg", rows) == []
    (layer,) = layers(tmp_path / "batch.gpkg")
    first, second = layer.features()
    assert first.crs.to_epsg() == 4326
    assert (first.fields["hectares"], first.fields["Grass mean"], first.fields["grass mean (2)"]) == (10.8, 0.2, 0.1)
    assert (second.fields["problem"], second.geometry) == ("no raster", None)
    back = warp.transform_geom("EPSG:4326", "EPSG:32633", first.geometry)
    xs, ys = zip(*back["coordinates"][0][0])
    found = (min(xs), max(xs), min(ys), max(ys))
    np.testing.assert_allclose(found, (400_000, 400_300, 4_999_640, 5_000_000), atol=0.01)


@pytest.fixture
def unmixed(made, finished, tmp_path, monkeypatch):
    """Runs are made up: each scene's folder is that of a finished run."""
    def unmix(request, report, is_cancelled):
        if "bad" in request.scene:
            raise UserError("{path} is no raster.", path=request.scene)
        if is_cancelled():
            raise Cancelled
        number = int(request.scene[-5])
        folder = made(shares(0.2), name=f"made_{number}", transform=METRES * Affine.translation(10 * number, 0))
        shutil.copytree(folder, request.output)

    monkeypatch.setattr(batch, "unmix_scene", unmix)
    return [str(tmp_path / f"scene{number}.tif") for number in range(3)]


def test_a_batch_writes_table_footprints_and_mosaic(unmixed, tmp_path):
    out = tmp_path / "out"
    outcomes = run_batch([unmixed[0], str(tmp_path / "bad.tif"), unmixed[1]], Request("", ["grass", "soil"], out))
    assert [outcome.state for outcome in outcomes] == [DONE, FAILED, DONE]
    (layer,) = layers(out / "batch.gpkg")
    found = {feature.fields["state"]: feature for feature in layer.features()}
    assert found["done"].fields["hectares"] == pytest.approx(120 * 0.09, rel=5e-3)
    assert found["done"].fields["grass mean"] == pytest.approx(0.2)
    assert "no raster" in found["failed"].fields["problem"]
    with rasterio.open(out / "batch.vrt") as mosaic:
        assert mosaic.shape == (12, 20)


def test_a_cancelled_batch_keeps_what_there_is(unmixed, tmp_path):
    asked = iter([False, True])
    out = tmp_path / "out"
    with pytest.raises(Cancelled):
        run_batch(unmixed, Request("", ["grass", "soil"], out), is_cancelled=lambda: next(asked))
    (layer,) = layers(out / "batch.gpkg")
    assert len(list(layer.features())) == 1
    assert (out / "batch.vrt").is_file()


def test_places_that_cannot_be_written(unmixed, tmp_path):
    out = tmp_path / "out"
    (out / "batch.gpkg").mkdir(parents=True)  # in the way
    with pytest.raises(UserError, match="cannot be written"):
        run_batch(unmixed[:1], Request("", ["grass", "soil"], out))


def test_a_given_endmember_is_known_again():
    assert batch._path_of([{"material": "grass", "pixel": [3, 4]}]) == ["grass=3,4"]
    assert batch._path_of({"path": "own.json", "sha256": "0"}) == "own.json"


def test_a_product_in_a_folder_is_known_again(tmp_path):
    product = tmp_path / "product.SAFE"
    product.mkdir()
    (product / "band.jp2").write_bytes(b"values")
    files = [{"path": str(product / "band.jp2"), "sha256": batch.sha256_of(product / "band.jp2")}]
    assert batch._is_scene({"path": str(product), "sha256": "", "files": files}, str(product))
    (product / "band.jp2").write_bytes(b"others")
    assert not batch._is_scene({"path": str(product), "sha256": "", "files": files}, str(product))

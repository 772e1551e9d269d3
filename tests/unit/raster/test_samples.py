"""Labelled points and polygons and the spectra under them."""
from __future__ import annotations

import json

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.samples import read_samples
from clip_unmix_qgis.raster.scene import Scene

pytest.importorskip("osgeo.ogr", reason="GDAL's Python bindings are not on this machine")

PROMPTS = ["tree", "bare soil", "water"]


@pytest.fixture
def scene(write, cube):
    data = cube.copy()
    data[:, 35:] = -1
    with Scene.open(write(data=data, nodata=-1)) as opened:
        yield opened


def place(col, row):
    """Map coordinates of a position in pixels."""
    return [400_000 + 10 * col, 5_800_000 - 10 * row]


def box(left, top, right, bottom):
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return {"type": "Polygon", "coordinates": [[place(*corner) for corner in corners]]}


def point(col, row):
    return {"type": "Point", "coordinates": place(col + 0.3, row + 0.8)}


def collection(tmp_path, *features, field="material", crs="urn:ogc:def:crs:EPSG::32633", name="samples.geojson"):
    path = tmp_path / name
    items = [
        {"type": "Feature", "properties": {"id": i, field: label}, "geometry": geometry}
        for i, (label, geometry) in enumerate(features)
    ]
    path.write_text(
        json.dumps(
            {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": crs}}, "features": items}
        )
    )
    return path


def test_points_and_polygons(scene, cube, tmp_path):
    path = collection(
        tmp_path,
        ("Tree", point(3, 7)),
        ("  BARE  soil", box(10, 5, 13, 7)),
        ("tree", point(29, 0)),
        (None, point(0, 0)),
    )
    found = read_samples(path, scene, PROMPTS)
    assert sorted(found) == [0, 1]
    np.testing.assert_array_equal(found[0], cube[:, [0, 7], [29, 3]].T)
    np.testing.assert_array_equal(found[1], cube[:, 5:7, 10:13].reshape(5, -1).T)


def test_a_pixel_belongs_to_a_polygon_by_its_centre_and_counts_once(scene, cube, tmp_path):
    path = collection(
        tmp_path, ("water", box(2.4, 2.4, 4.4, 4.6)), ("water", box(2.4, 2.4, 4.4, 4.6)), ("water", point(2, 2))
    )
    np.testing.assert_array_equal(read_samples(path, scene, PROMPTS)[2], cube[:, 2:5, 2:4].reshape(5, -1).T)


@pytest.mark.parametrize("field", ["class", "NAME", "Label", "Material"])
def test_the_field_may_have_other_names(scene, tmp_path, field):
    assert list(read_samples(collection(tmp_path, ("tree", point(1, 1)), field=field), scene, PROMPTS)) == [0]


@pytest.mark.parametrize("driver", ["GPKG", "ESRI Shapefile", "GeoJSON"])
def test_other_formats_and_another_crs(scene, cube, tmp_path, driver):
    from osgeo import gdal

    source = collection(tmp_path, ("tree", point(3, 7)))
    target = tmp_path / {"GPKG": "s.gpkg", "ESRI Shapefile": "s.shp", "GeoJSON": "s.geojson"}[driver]
    assert gdal.VectorTranslate(str(target), str(source), format=driver, dstSRS="EPSG:4326", reproject=True) is not None
    np.testing.assert_array_equal(read_samples(target, scene, PROMPTS)[0], cube[:, 7, 3][None])


def test_invalid_pixels_are_left_out(scene, tmp_path):
    found = read_samples(collection(tmp_path, ("tree", box(0, 33, 2, 38))), scene, PROMPTS)
    assert found[0].shape == (4, 5)


def test_scenes_without_a_crs_take_their_own_coordinates(write, cube, tmp_path):
    with Scene.open(write("bare.tif", crs=None, transform=None)) as bare:
        path = collection(tmp_path, ("tree", {"type": "MultiPoint", "coordinates": [[3.5, 7.5], [0.5, 0.5]]}))
        np.testing.assert_array_equal(read_samples(path, bare, PROMPTS)[0], cube[:, [0, 7], [0, 3]].T)


def test_what_is_wrong_is_named(scene, tmp_path):
    (tmp_path / "text.gpkg").write_text("nothing")
    line = {"type": "LineString", "coordinates": [place(1, 1), place(4, 4)]}
    cases = [
        (tmp_path / "none.gpkg", "does not exist"),
        (tmp_path / "text.gpkg", "is not a vector file"),
        (
            collection(tmp_path, ("tree", point(1, 1)), field="kind", name="a.geojson"),
            r"no field called material.*its fields: id, kind",
        ),
        (
            collection(tmp_path, ("rock", point(2, 2)), name="b.geojson"),
            r"no prompt \(rock\); the prompts are: tree, bare soil",
        ),
        (collection(tmp_path, ("tree", point(-500, 1)), name="c.geojson"), "falls on valid pixels"),
        (collection(tmp_path, ("tree", box(0, 36, 5, 39)), name="d.geojson"), "falls on valid pixels"),
        (collection(tmp_path, ("tree", line), name="e.geojson"), "must be points or polygons"),
    ]
    for path, words in cases:
        with pytest.raises(UserError, match=words):
            read_samples(path, scene, PROMPTS)

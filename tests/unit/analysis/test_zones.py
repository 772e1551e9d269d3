"""Hectares by zone, against figures computed by hand."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from rasterio.transform import Affine

from clip_unmix_qgis.analysis import interval
from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.analysis.zones import zone_table
from clip_unmix_qgis.errors import UserError

from .conftest import box

LEFT, TOP, SIDE = 400_000, 5_000_000, 30
SHARES = np.zeros((2, 12, 10))
SHARES[0, :, :5], SHARES[1, :, 5:] = 0.8, 0.5


def table_of(folder, path):
    with Results(folder) as results:
        return zone_table(results, path)


def pixels(col, row, width, height):
    """A rectangle of pixels of the maps."""
    left, top = LEFT + SIDE * col, TOP - SIDE * row
    return box(left, top - SIDE * height, left + SIDE * width, top)


def test_means_hectares_and_other(made, layer):
    path = layer((pixels(0, 0, 10, 12), {"name": "all"}), (pixels(4, 2, 2, 3), {"name": "both"}), crs="EPSG:32633")
    table = table_of(made(SHARES), path)
    every, both = table.zones
    assert table.materials == ["grass", "soil", "(other)"]
    assert every.pixels == 120
    assert every.hectares == pytest.approx(120 * 0.09, rel=2e-3)  # UTM is not true to area
    np.testing.assert_allclose(every.mean, [0.4, 0.25, 0.35], atol=1e-6)
    np.testing.assert_allclose(both.mean, [0.4, 0.25, 0.35], atol=1e-6)
    assert both.pixels == 6
    assert both.hectares == pytest.approx(6 * 0.09, rel=2e-3)
    assert any("overlap" in note for note in table.notes)
    assert any("lit surface" in note for note in table.notes)


def test_pixels_count_with_the_part_inside(made, layer):
    third = pixels(4.6, 0, 1, 1)  # 0.4 of a pixel of grass, 0.6 of one of soil
    (zone,) = table_of(made(SHARES), layer((third, {}), crs="EPSG:32633")).zones
    np.testing.assert_allclose(zone.mean, [0.4 * 0.8, 0.6 * 0.5, 0.4 * 0.2 + 0.6 * 0.5], atol=1e-5)
    assert zone.hectares == pytest.approx(0.09, rel=2e-3)


def test_nodata_is_no_ground(made, layer):
    shares = SHARES.copy()
    shares[:, :6] = np.nan
    (zone,) = table_of(made(shares), layer((pixels(0, 0, 10, 12), {}), crs="EPSG:32633")).zones
    assert zone.pixels == 60
    np.testing.assert_allclose(zone.mean[:2], [0.4, 0.25], atol=1e-6)


def test_the_interval_of_a_mean(made, layer):
    (zone,) = table_of(made(SHARES, 0.2), layer((pixels(0, 0, 10, 12), {}), crs="EPSG:32633")).zones
    common = interval.COMMON
    expected = 0.2 * np.sqrt(common + (1 - common) / 120)
    np.testing.assert_allclose(zone.half_width[:2], expected, rtol=1e-4)
    assert zone.half_width[2] == pytest.approx(np.sqrt(2) * expected, rel=1e-4)


def test_another_crs_and_degrees(made, layer):
    from rasterio.warp import transform_geom

    zone = transform_geom("EPSG:32633", "EPSG:4326", pixels(0, 0, 5, 12))
    (found,) = table_of(made(SHARES), layer((zone, {}))).zones
    assert found.mean[0] == pytest.approx(0.8, abs=0.01)
    degrees = made(SHARES, crs="EPSG:4326", transform=Affine(0.001, 0, 10, 0, -0.001, 60), name="degrees")
    (found,) = table_of(degrees, layer((box(10, 59.988, 10.01, 60), {}))).zones
    pyproj = pytest.importorskip("pyproj", reason="the area is compared with pyproj's")
    corners = box(10, 59.988, 10.01, 60)["coordinates"][0]
    area = abs(pyproj.Geod(ellps="WGS84").polygon_area_perimeter(*zip(*corners))[0])
    assert found.hectares == pytest.approx(area / 10_000, rel=1e-5)


def test_zones_that_are_empty_crossed_or_outside(made, layer, capfd):
    bow = {"type": "Polygon", "coordinates": [[
        [LEFT, TOP], [LEFT + 300, TOP - 360], [LEFT + 300, TOP], [LEFT, TOP - 360], [LEFT, TOP]]]}  # fmt: skip
    zones = ((bow, "bow"), (None, "none"), (box(0, 0, 30, 30), "far"))
    path = layer(*((geometry, {"name": name}) for geometry, name in zones), crs="EPSG:32633")
    table = table_of(made(SHARES), path)
    assert [zone.note for zone in table.zones] == ["", "no geometry", "outside the maps"]
    assert table.zones[0].hectares == pytest.approx(60 * 0.09, rel=0.03)
    assert any("cross themselves" in note for note in table.notes)
    assert any("2 zones have no valid pixel" in note for note in table.notes)
    assert capfd.readouterr().err == ""
    rows = list(csv.reader(table.csv().decode().splitlines()))
    assert rows[0][:4] == ["zone", "name", "pixels", "hectares"]
    assert rows[2][4:7] == ["", "", ""]


def test_a_table_that_cannot_be_written_is_said(made, layer, tmp_path, capsys):
    from clip_unmix_qgis.cli import main

    path = layer((pixels(0, 0, 5, 5), {"name": "x"}), crs="EPSG:32633")
    assert main(["zones", str(made(SHARES)), str(path), "-o", str(tmp_path / "none" / "t.csv")]) == 2
    said = capsys.readouterr().err
    assert "t.csv cannot be written" in said
    assert said.count("\n") == 1


def test_maps_without_a_place_have_shares_alone(made, layer):
    path = layer((box(0, 0, 10, 12), {}), crs="EPSG:32633")
    folder = made(SHARES, crs=None, transform=Affine(1, 0, 0, 0, -1, 12))
    table = table_of(folder, path)
    assert table.zones[0].hectares is None
    np.testing.assert_allclose(table.zones[0].mean[:2], [0.4, 0.25], atol=1e-6)
    assert any("no place on Earth" in note for note in table.notes)


def test_a_table_that_no_spreadsheet_runs(made, layer):
    table = table_of(made(SHARES), layer((pixels(0, 0, 10, 12), {"name": "=1+1"}), crs="EPSG:32633"))
    assert "'=1+1" in table.csv().decode()


@pytest.mark.parametrize(
    ("geometry", "message"),
    [
        ({"type": "Point", "coordinates": [LEFT, TOP]}, "holds no polygon"),
        (box(0, 0, 1, 1), "No polygon of .* touches"),
    ],
)
def test_bad_layers(geometry, message, made, layer):
    with pytest.raises(UserError, match=message):
        table_of(made(SHARES), layer((geometry, {}), crs="EPSG:32633"))


def test_bad_results(made, layer, tmp_path):
    folder = made(SHARES)
    (folder / "other.tif").unlink()
    with pytest.raises(UserError, match=r"other\.tif is no longer in"):
        table_of(folder, layer((pixels(0, 0, 1, 1), {}), crs="EPSG:32633"))
    with pytest.raises(UserError, match="record"):
        Results(tmp_path)

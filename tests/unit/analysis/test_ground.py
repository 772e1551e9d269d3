"""The ground that pixels cover, beside the geodesic areas of pyproj."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from clip_unmix_qgis.analysis.ground import pixel_areas


@pytest.mark.parametrize(
    ("code", "transform"),
    [
        (4326, Affine(0.0003, 0, 13, 0, -0.0003, 52)),
        (4326, Affine(0.0003, 0.0001, 13, 0.0002, -0.0003, 70)),
        (32633, Affine(30, 0, 380_000, 0, -30, 5_800_000)),
        (32633, Affine(25, 10, 380_000, 10, -25, 5_800_000)),
        (3857, Affine(30, 0, 1_450_000, 0, -30, 6_800_000)),
        (2263, Affine(100, 0, 980_000, 0, -100, 200_000)),
    ],
    ids=["degrees", "degrees, rotated", "metres", "metres, rotated", "Mercator", "feet"],
)
def test_areas_are_those_of_the_ellipsoid(code, transform):
    geod = pytest.importorskip("pyproj", reason="the areas are compared with pyproj's").Geod(ellps="WGS84")
    areas = pixel_areas(CRS.from_epsg(code), transform, 300, 400)
    assert areas.shape == (300, 400)
    for row, col in ((0, 0), (150, 200), (299, 399)):
        corners = [transform * (col + right, row + down) for right, down in ((0, 0), (1, 0), (1, 1), (0, 1))]
        longitudes, latitudes = transform_points(CRS.from_epsg(code), CRS.from_epsg(4326), *zip(*corners))
        assert areas[row, col] == pytest.approx(abs(geod.polygon_area_perimeter(longitudes, latitudes)[0]), rel=1e-5)


def test_a_grid_without_a_place_has_no_areas():
    assert pixel_areas(None, Affine.identity(), 3, 3) is None
    local = CRS.from_wkt('LOCAL_CS["a survey",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]')
    assert pixel_areas(local, Affine(1, 0, 0, 0, -1, 0), 3, 3) is None


def test_the_sum_is_the_area_of_the_whole():
    transform = Affine(0.01, 0, 10, 0, -0.01, 50)
    fine = Affine(0.001, 0, 10, 0, -0.001, 50)
    whole = pixel_areas(CRS.from_epsg(4326), transform, 20, 20).sum()
    assert whole == pytest.approx(pixel_areas(CRS.from_epsg(4326), fine, 200, 200).sum(), rel=1e-7)
    assert np.isfinite(whole)

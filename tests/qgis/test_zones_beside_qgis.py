"""Hectares by zone beside QGIS's zonal statistics and the geodesic areas of pyproj: degrees, metres, feet, rotated."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.analysis import QgsZonalStatistics
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.analysis.zones import zone_table
from clip_unmix_qgis.run.request import Request

from .conftest import SIZE, write_raster, write_run

PROMPTS = ("tree", "soil")
# Geotransforms as GDAL's: left, right step, its turn, top, turn, down step.
GRIDS = {
    "degrees": ("EPSG:4326", (12.0, 0.01, 0.0, 55.0, 0.0, -0.01)),
    "metres": ("EPSG:32633", (500_000.0, 30.0, 0.0, 4_200_000.0, 0.0, -30.0)),
    "feet": ("EPSG:2263", (980_000.0, 100.0, 0.0, 200_000.0, 0.0, -100.0)),
    "rotated": ("EPSG:32633", (500_000.0, 24.0, 18.0, 4_200_000.0, 18.0, -24.0)),
    "Mercator": ("EPSG:3857", (1_450_000.0, 40.0, 0.0, 6_800_000.0, 0.0, -40.0)),
}
BLOCKS = {"north": (2, 8, 3, 20), "with nodata": (0, 12, 0, 12), "one pixel": (15, 16, 15, 16)}  # rows, columns


def shares() -> np.ndarray:
    """(3, rows, cols), the last other; a corner without data."""
    values = np.random.default_rng(5).dirichlet([1, 1, 1], SIZE * SIZE).T.reshape(3, SIZE, SIZE).astype(np.float32)
    values[:, :4, :4] = np.nan
    return values


@pytest.fixture(params=GRIDS)
def grid(request, tmp_path, qgis_app):
    """A run on a grid of that kind: its CRS, geotransform and folder."""
    code, transform = GRIDS[request.param]
    write_raster(tmp_path / "scene.tif", np.full((6, SIZE, SIZE), 0.2, np.float32))
    run = write_run(Request(str(tmp_path / "scene.tif"), PROMPTS, tmp_path / "run"))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(int(code.split(":")[1]))
    entries = [*run.provenance["outputs"]["abundance"], run.provenance["outputs"]["other"]]
    for entry, values in zip(entries, shares()):
        write(run.folder / entry["path"], values, transform, reference)
    for entry in run.provenance["outputs"]["uncertainty"]:
        write(run.folder / entry["path"], np.full((SIZE, SIZE), 0.1, np.float32), transform, reference)
    (run.folder / "provenance.json").write_text(json.dumps(run.provenance), "utf-8")
    return code, transform, run.folder


def write(path: Path, values: np.ndarray, transform, reference) -> None:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform(transform)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None


def corner(transform, row, col):
    left, right, turn, top, down_turn, down = transform
    return left + right * col + turn * row, top + down_turn * col + down * row


def ring(transform, block):
    first_row, last_row, first_col, last_col = block
    places = ((first_row, first_col), (first_row, last_col), (last_row, last_col), (last_row, first_col))
    return [corner(transform, *place) for place in places]


def zones(code, transform, path, target=None):
    """The blocks as polygons in a GeoPackage, in a CRS of their own where one is named, and as a layer in memory."""
    layer = QgsVectorLayer(f"Polygon?crs={code}&field=name:string", "zones", "memory")
    for name, block in BLOCKS.items():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in ring(transform, block)]]))
        feature.setAttribute("name", name)
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    project = QgsProject.instance()
    if target:
        options.ct = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(target), project)
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), project.transformContext(), options)
    return layer


def table_of(folder, path):
    with Results(folder) as results:
        return {zone.fields["name"]: zone for zone in zone_table(results, path).zones}


def ground(code, transform, block, valid):
    """Hectares of the valid pixels of a block, one after the other on the ellipsoid."""
    pyproj = pytest.importorskip("pyproj", reason="the area is compared with pyproj's")
    geod, geographic = pyproj.Geod(ellps="WGS84"), QgsCoordinateReferenceSystem("EPSG:4326")
    change = QgsCoordinateTransform(QgsCoordinateReferenceSystem(code), geographic, QgsProject.instance())
    total = 0.0
    for row in range(*block[:2]):
        for col in range(*block[2:]):
            if valid[row, col]:
                points = [change.transform(QgsPointXY(*p)) for p in ring(transform, (row, row + 1, col, col + 1))]
                total += abs(geod.polygon_area_perimeter([p.x() for p in points], [p.y() for p in points])[0])
    return total / 10_000


def test_means_counts_and_hectares(grid, tmp_path):
    code, transform, folder = grid
    layer = zones(code, transform, tmp_path / "zones.gpkg")
    found = table_of(folder, tmp_path / "zones.gpkg")
    values, valid = shares(), np.isfinite(shares()).all(axis=0)
    for name, block in BLOCKS.items():
        inside = (slice(*block[:2]), slice(*block[2:]))
        expected = values[(slice(None), *inside)][:, valid[inside]].mean(axis=1)
        assert found[name].pixels == valid[inside].sum()
        np.testing.assert_allclose(found[name].mean, expected, atol=2e-3 if code == "EPSG:3857" else 1e-4)
        assert found[name].hectares == pytest.approx(ground(code, transform, block, valid), rel=1e-4)
    if transform[2]:  # QGIS's zonal statistics know no rotated rasters
        return
    for number, prompt in enumerate(PROMPTS, start=1):
        raster = QgsRasterLayer(str(next(folder.glob(f"abundance_{number:02d}*.tif"))), prompt)
        wanted = QgsZonalStatistics.Statistic.Count | QgsZonalStatistics.Statistic.Mean
        QgsZonalStatistics(layer, raster, f"{number}_", 1, wanted).calculateStatistics(None)
    for theirs in layer.getFeatures():
        ours = found[theirs["name"]]
        assert ours.pixels == pytest.approx(theirs["1_count"], rel=1e-9)
        for number in (1, 2):
            assert ours.mean[number - 1] == pytest.approx(theirs[f"{number}_mean"], abs=2e-3)


def test_zones_in_another_crs(grid, tmp_path):
    code, transform, folder = grid
    other = "EPSG:3857" if code != "EPSG:3857" else "EPSG:32633"
    zones(code, transform, tmp_path / "same.gpkg")
    zones(code, transform, tmp_path / "other.gpkg", other)
    same, moved = (table_of(folder, tmp_path / name) for name in ("same.gpkg", "other.gpkg"))
    for name in BLOCKS:
        np.testing.assert_allclose(moved[name].mean, same[name].mean, atol=5e-3)
        assert moved[name].hectares == pytest.approx(same[name].hectares, rel=5e-3)

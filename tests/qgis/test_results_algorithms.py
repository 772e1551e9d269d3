"""The algorithms that look into a finished run: hectares by zone, class map, change, measurements."""

from __future__ import annotations

import json

import pytest
from qgis.analysis import QgsZonalStatistics
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from clip_unmix_qgis.processing.change_algorithm import ChangeAlgorithm
from clip_unmix_qgis.processing.classes_algorithm import ClassesAlgorithm
from clip_unmix_qgis.processing.endmembers_algorithm import EndmembersAlgorithm
from clip_unmix_qgis.processing.pixels_algorithm import PixelsAlgorithm
from clip_unmix_qgis.processing.rgb_algorithm import RgbAlgorithm
from clip_unmix_qgis.processing.validate_algorithm import ValidateAlgorithm
from clip_unmix_qgis.processing.zones_algorithm import ZonesAlgorithm
from clip_unmix_qgis.run.request import Request

from .conftest import write_run

PROMPTS = ("grass", "soil")
WEST, NORTH, SIDE = 500_000, 4_200_000, 30


@pytest.fixture
def finished(tmp_path, qgis_app):
    """The folder of a run of shares 1/6 and 2/6, the rest unnamed, with a corner of 4 x 4 pixels without data."""
    (tmp_path / "scene.tif").write_bytes(b"a scene")
    write_run(Request(str(tmp_path / "scene.tif"), PROMPTS, tmp_path / "run"))
    return tmp_path / "run"


@pytest.fixture
def districts(qgis_app):
    """Two districts in memory: the whole, and the corner without data."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", "districts", "memory")
    for name, columns in (("all", 24), ("corner", 4)):
        feature = QgsFeature(layer.fields())
        rectangle = QgsRectangle(WEST, NORTH - SIDE * columns, WEST + SIDE * columns, NORTH)
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        feature.setAttribute("name", name)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def run(algorithm, **parameters):
    algorithm = algorithm.create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    outputs, good = algorithm.run({k: v if not hasattr(v, "joinpath") else str(v) for k, v in parameters.items()},
                                  context, feedback)  # fmt: skip
    if not good:
        raise QgsProcessingException(feedback.textLog())
    return outputs, feedback, context


def test_hectares_are_those_of_zonal_statistics(finished, districts, tmp_path):
    outputs, _, _ = run(
        ZonesAlgorithm(), FOLDER=finished, ZONES=districts, OUTPUT=str(tmp_path / "zones.gpkg")
    )
    found = {f["name"]: f for f in QgsVectorLayer(outputs["OUTPUT"], "zones", "ogr").getFeatures()}
    whole, corner = found["all"], found["corner"]
    abundance = QgsRasterLayer(str(next(finished.glob("abundance_02*.tif"))), "soil")
    QgsZonalStatistics(districts, abundance, "soil_").calculateStatistics(None)
    theirs = next(districts.getFeatures())
    assert whole["pixels"] == theirs["soil_count"] == 24 * 24 - 16
    assert whole["soil_mean"] == pytest.approx(theirs["soil_mean"], abs=1e-6)
    assert whole["hectares"] == pytest.approx((24 * 24 - 16) * 0.09, rel=2e-3)
    assert whole["soil_ha"] == pytest.approx(whole["hectares"] / 3, rel=1e-6)
    assert whole["soil_ha_low"] < whole["soil_ha"] < whole["soil_ha_high"]
    assert whole["other_mean"] == pytest.approx(0.5, abs=1e-6)
    assert corner["pixels"] == 0
    assert "1 zones have no valid pixel" in outputs["NOTES"]


def test_selected_zones_alone(finished, districts, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    districts.selectByIds([1])
    chosen = QgsProcessingFeatureSourceDefinition(districts.id(), True)
    QgsProject.instance().addMapLayer(districts, False)
    outputs, _, _ = run(ZonesAlgorithm(), FOLDER=finished, ZONES=chosen, OUTPUT=str(tmp_path / "zones.gpkg"))
    assert [f["name"] for f in QgsVectorLayer(outputs["OUTPUT"], "zones", "ogr").getFeatures()] == ["all"]


def test_the_class_map(finished, tmp_path):
    outputs, feedback, _ = run(ClassesAlgorithm(), FOLDER=finished, THRESHOLD=0.3, OUTPUT=str(tmp_path / "c.tif"))
    layer = QgsRasterLayer(outputs["OUTPUT"], "classes")
    assert layer.isValid()
    assert layer.dataProvider().sample(QgsRectangle(WEST, NORTH - 720, WEST + 720, NORTH).center(), 1) == (3.0, True)
    assert "(other): 560" in feedback.textLog()


def test_three_materials_as_colours(finished, tmp_path):
    outputs, feedback, _ = run(RgbAlgorithm(), FOLDER=finished, RED="soil", GREEN="other", BLUE="grass",
                               OUTPUT=str(tmp_path / "rgb.tif"))  # fmt: skip
    layer = QgsRasterLayer(outputs["OUTPUT"], "rgb")
    assert layer.renderer().type() == "multibandcolor"
    centre = QgsRectangle(WEST, NORTH - 720, WEST + 720, NORTH).center()
    assert [layer.dataProvider().sample(centre, band)[0] for band in (1, 2, 3, 4)] == [85, 128, 42, 255]
    assert "soil" in feedback.textLog()


def test_pixels_at_points(finished, tmp_path):
    heads = "wavelength_nm,grass,soil,grass (sd),soil (sd),grass (expected),soil (expected)"
    rows = [f"{centre},0.1,0.3,0.01,0.02,0.1,0.3" for centre in (490, 560, 665, 842, 1610, 2190)]
    (finished / "endmembers.csv").write_text("\n".join([heads, *rows]) + "\n", encoding="utf-8")
    record = json.loads((finished / "provenance.json").read_text())
    record["model"]["endmembers"] = [{"name": n, "prompt": n, "source": "scene", "angle": 0.1} for n in PROMPTS]
    (finished / "provenance.json").write_text(json.dumps(record))
    points = QgsVectorLayer("Point?crs=EPSG:32633&field=name:string", "points", "memory")
    for name, x in (("here", WEST + 615), ("corner", WEST + 15)):  # which holds no data
        feature = QgsFeature(points.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, NORTH - 15)))
        feature.setAttribute("name", name)
        points.dataProvider().addFeature(feature)
    outputs, feedback, _ = run(PixelsAlgorithm(), FOLDER=finished, POINTS=points, OUTPUT=str(tmp_path / "p.csv"))
    table = (tmp_path / "p.csv").read_text("utf-8").splitlines()
    assert table[1].startswith("here,1,21,")
    assert len(table) == 2
    assert outputs["SPECTRA"] == str(tmp_path / "p_spectra.csv")
    assert "1 points lie where the maps hold nothing." in feedback.textLog()
    with pytest.raises(QgsProcessingException, match="provenance"):
        run(PixelsAlgorithm(), FOLDER=tmp_path, POINTS=points, OUTPUT=str(tmp_path / "q.csv"))
    assert not (tmp_path / "q.csv").exists()


def test_endmembers_of_a_run_without_a_sound_table(finished, tmp_path):
    with pytest.raises(QgsProcessingException, match="damaged"):
        run(EndmembersAlgorithm(), FOLDER=finished, OUTPUT=str(tmp_path / "e.sli"))


def test_change_of_a_run_with_itself(finished, tmp_path):
    _, feedback, _ = run(ChangeAlgorithm(), BEFORE=finished, AFTER=finished, OUTPUT=tmp_path / "change")
    assert json.loads((tmp_path / "change" / "change.json").read_text())["materials"][0]["difference"] == 0
    assert "grass: +0.000" in feedback.textLog()


def test_measurements(finished, districts, tmp_path):
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    districts.dataProvider().addAttributes([QgsField("soil", QVariant.Double)])
    districts.updateFields()
    districts.dataProvider().changeAttributeValues({1: {1: 0.4}})
    outputs, _, _ = run(ValidateAlgorithm(), FOLDER=finished, MEASURED=districts, OUTPUT=str(tmp_path / "f.json"),
                        PAGE=str(tmp_path / "page.html"))  # fmt: skip
    assert outputs["PAGE"] == str(tmp_path / "page.html")
    assert "data:image/svg" in (tmp_path / "page.html").read_text("utf-8")
    figures = json.loads((tmp_path / "f.json").read_text())
    assert outputs["PLACES"] == 1
    assert figures["fractions"]["soil"]["bias"] == pytest.approx(1 / 3 - 0.4, abs=1e-5)


def test_fields_of_other_names(finished, districts, tmp_path):
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    districts.dataProvider().addAttributes([QgsField("bare", QVariant.Double)])
    districts.updateFields()
    districts.dataProvider().changeAttributeValues({1: {1: 0.4}})
    asked = {"FOLDER": finished, "MEASURED": districts, "OUTPUT": str(tmp_path / "f.json")}
    run(ValidateAlgorithm(), **asked, FIELDS="soil = bare\n")
    figures = json.loads((tmp_path / "f.json").read_text())
    assert figures["fractions"]["soil"]["bias"] == pytest.approx(1 / 3 - 0.4, abs=1e-5)
    with pytest.raises(QgsProcessingException, match="not MATERIAL=FIELD"):
        run(ValidateAlgorithm(), **asked, FIELDS="soil")
    with pytest.raises(QgsProcessingException, match="no field bear"):
        run(ValidateAlgorithm(), **asked, FIELDS="soil=bear")


def test_places_that_cannot_be_written(finished, districts, tmp_path):
    gone = tmp_path / "gone" / "figures.json"
    fields = {"FOLDER": finished, "MEASURED": districts, "FIELDS": "soil=name", "OUTPUT": str(gone)}
    districts.dataProvider().changeAttributeValues({1: {0: "0.4"}, 2: {0: "0.4"}})
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run(ValidateAlgorithm(), **fields, PAGE="")
    with pytest.raises(QgsProcessingException):
        run(ZonesAlgorithm(), FOLDER=finished, ZONES=districts, OUTPUT="/proc/zones.gpkg")


def test_a_folder_without_a_run(districts, tmp_path, qgis_app):
    with pytest.raises(QgsProcessingException, match="record"):
        run(ZonesAlgorithm(), FOLDER=tmp_path, ZONES=districts, OUTPUT=str(tmp_path / "zones.gpkg"))

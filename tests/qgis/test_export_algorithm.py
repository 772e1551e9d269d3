"""The export of maps as a Processing algorithm, and its styles as QGIS reads them."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from clip_unmix_qgis.processing.export_algorithm import ExportMapsAlgorithm
from clip_unmix_qgis.run.request import Request

from .conftest import NORTH_UP, SIZE, write_run

PROMPTS = ("grass", "soil", "tarmac")


@pytest.fixture
def finished(tmp_path, qgis_app):
    (tmp_path / "scene.tif").write_bytes(b"a scene")
    return write_run(Request(str(tmp_path / "scene.tif"), PROMPTS, tmp_path / "run")).folder


def run(**parameters):
    algorithm, context, feedback = ExportMapsAlgorithm().create(), QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    outputs, good = algorithm.run(parameters, context, feedback)
    if not good:
        raise QgsProcessingException(feedback.textLog())
    return outputs


def test_qgis_reads_shares_and_the_styles(finished, tmp_path):
    outputs = run(FOLDER=str(finished), OUTPUT=str(tmp_path / "out"), VALUES="uint8", STYLES=True)
    assert len(outputs["FILES"]) == 4
    layer = QgsRasterLayer(outputs["FILES"][0], "abundance")
    assert layer.renderer().type() == "multibandcolor"
    assert layer.renderer().usesBands() == [3, 2, 1]  # most of tarmac, least of grass
    value, known = layer.dataProvider().sample(layer.extent().center(), 1)
    assert known
    assert value == pytest.approx(0.1, abs=0.002)
    other = QgsRasterLayer(str(tmp_path / "out" / "other.tif"), "other")
    assert other.renderer().type() == "singlebandpseudocolor"
    ramp = other.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [(item.value, item.color.name(), item.color.alpha()) for item in ramp] == [
        (0.0, "#404040", 0), (1.0, "#404040", 255),
    ]  # fmt: skip
    for name in ("abundance", "other", "residual"):  # QGIS writes SLD of rasters but reads none
        loaded = QgsRasterLayer(str(tmp_path / "out" / f"{name}.tif"), name)
        assert loaded.saveSldStyle(str(tmp_path / f"{name}.sld"))[1]
        assert said(tmp_path / "out" / f"{name}.sld") == said(tmp_path / f"{name}.sld")


def said(path):
    """What an SLD says of channels and colours."""
    found = []
    for element in ET.fromstring(path.read_bytes()).iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "SourceChannelName":
            found.append(element.text)
        elif tag == "ColorMapEntry":
            quantity, opacity = round(float(element.get("quantity")), 6), round(float(element.get("opacity", "1")), 3)
            found.append((element.get("color"), quantity, opacity))
    return found


def test_crs_and_extent(finished, tmp_path):
    west, north, side = NORTH_UP[0], NORTH_UP[3], NORTH_UP[1]
    half = f"{west},{west + side * SIZE / 2},{north - side * SIZE},{north} [EPSG:32633]"
    outputs = run(FOLDER=str(finished), OUTPUT=str(tmp_path / "out"), EXTENT=half, MAPS=["abundance"])
    layer = QgsRasterLayer(outputs["FILES"][0], "abundance")
    assert (layer.width(), layer.height(), layer.crs().authid()) == (SIZE // 2, SIZE, "EPSG:32633")
    outputs = run(FOLDER=str(finished), OUTPUT=str(tmp_path / "degrees"), CRS="EPSG:4326", SINGLE=True, COG=True)
    assert QgsRasterLayer(outputs["FILES"][0], "abundance").crs().authid() == "EPSG:4326"


def test_what_is_wrong_is_one_sentence(finished, tmp_path):
    with pytest.raises(QgsProcessingException, match="own folder"):
        run(FOLDER=str(finished), OUTPUT=str(finished))

"""The part of the scene that the panel chooses: the map's extent, polygons, a mask; and whether clouds stay out."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.gui.scene_part import LAYER, VISIBLE, ScenePart


@pytest.fixture
def layer(scene, qgis_app):
    found = QgsRasterLayer(str(scene), "scene")
    QgsProject.instance().addMapLayer(found)
    return found


@pytest.fixture
def part(layer, qtbot):
    widget = ScenePart()
    qtbot.addWidget(widget)
    widget.canvas = QgsMapCanvas()
    qtbot.addWidget(widget.canvas)
    widget.canvas.resize(200, 200)
    return widget


def choose(part, what):
    part.what_combo.setCurrentIndex(part.what_combo.findData(what))


def box(text):
    return [float(edge) for edge in text.split(",")]


def test_the_whole_scene_unless_the_analyst_chooses(part, layer, qtbot):
    assert part.options(layer) == {"extent": None, "mask": None, "leave_out": None}
    caption = next(label for label in part.findChildren(QLabel) if "clouds" in label.text())
    qtbot.mouseClick(caption, Qt.MouseButton.LeftButton)
    assert part.options(layer)["leave_out"] == "none"
    assert not part.mask_combo.isVisibleTo(part)


def test_what_the_map_shows(part, layer):
    choose(part, VISIBLE)
    inner = QgsRectangle(layer.extent())
    inner.scale(0.5)
    part.canvas.setDestinationCrs(layer.crs())
    part.canvas.setExtent(inner)
    left, bottom, right, top = box(part.options(layer)["extent"])
    shown, all_of_it = part.canvas.extent(), layer.extent()
    assert (left, bottom) == (max(shown.xMinimum(), all_of_it.xMinimum()), max(shown.yMinimum(), all_of_it.yMinimum()))
    assert (right, top) == (min(shown.xMaximum(), all_of_it.xMaximum()), min(shown.yMaximum(), all_of_it.yMaximum()))
    far = QgsRectangle(layer.extent())
    far.setXMinimum(far.xMaximum() + 10 * far.width())
    far.setXMaximum(far.xMinimum() + 10)
    part.canvas.setExtent(far)
    with pytest.raises(UserError, match="nothing of the scene"):
        part.options(layer)


def test_the_map_may_be_in_another_crs(part, layer):
    choose(part, VISIBLE)
    part.canvas.setDestinationCrs(layer.crs())
    part.canvas.setExtent(layer.extent())
    part.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    left, bottom, right, top = box(part.options(layer)["extent"])
    extent = layer.extent()
    assert (left, right) == pytest.approx((extent.xMinimum(), extent.xMaximum()), abs=extent.width() * 0.05)
    assert (bottom, top) == pytest.approx((extent.yMinimum(), extent.yMaximum()), abs=extent.height() * 0.05)


def test_polygons_and_those_selected(part, layer):
    fields = QgsVectorLayer("Polygon?crs=EPSG:32633", "fields", "memory")
    for number in range(3):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(number, 0, number + 1, 1)))
        fields.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(fields)
    choose(part, LAYER)
    part.mask_combo.setLayer(fields)
    assert part.selected_row.isVisibleTo(part)
    assert QgsVectorLayer(part.options(layer)["mask"]).featureCount() == 3
    part.selected_box.setChecked(True)
    with pytest.raises(UserError, match="select"):
        part.options(layer)
    fields.select(2)
    assert QgsVectorLayer(part.options(layer)["mask"]).featureCount() == 1


def test_a_raster_as_mask(part, layer, scene):
    choose(part, LAYER)
    part.mask_combo.setLayer(layer)
    assert not part.selected_row.isVisibleTo(part)
    assert part.options(layer)["mask"] == str(scene)
    QgsProject.instance().removeAllMapLayers()
    with pytest.raises(UserError, match="No layer is chosen"):
        part.options(None)

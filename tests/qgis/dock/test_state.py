"""What is kept with the project, and what a project may hold."""
from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from clip_unmix_qgis.gui.material_item import PROMPT
from clip_unmix_qgis.gui.task import TimeLeft
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.qgis_shared.stages import time_left

from .conftest import messages, rows


def test_materials_and_options_are_kept_with_the_project(dock, make_dock, tmp_path):
    dock.add_prompts(["arbre", "水"])
    dock.material_list.topLevelItem(0).setCheckState(PROMPT, Qt.CheckState.Unchecked)
    dock.material_list.colours["水"] = "#123456"
    dock.seed_box.setValue(11)
    dock.illumination_combo.setCurrentIndex(1)
    dock.mixing_combo.setCurrentIndex(1)
    dock.adapter_widget.setFilePath(str(tmp_path / "learnt.safetensors"))
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    kept = dock.state()
    assert kept.choices["mixing"] == "intimate"
    dock.material_list.restore([])
    dock.seed_box.setValue(0)
    assert project.read(str(tmp_path / "project.qgz"))
    assert dock.state() == kept
    assert make_dock().state() == kept


def polygons(tmp_path, name):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", name, "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 4199800, 500200, 4200000)))
    layer.dataProvider().addFeatures([feature])
    path = str(tmp_path / f"{name}.gpkg")
    QgsVectorFileWriter.writeAsVectorFormat(layer, path, "utf-8", layer.crs(), "GPKG")
    return QgsVectorLayer(path, name)


def test_the_part_of_the_scene_is_kept_with_the_project_and_not_for_the_next(dock, make_dock, tmp_path, qgis_iface):
    project, field = QgsProject.instance(), polygons(tmp_path, "field")
    project.addMapLayers([polygons(tmp_path, "other"), field])
    dock.part.what_combo.setCurrentIndex(dock.part.what_combo.findData("layer"))
    dock.part.mask_combo.setLayer(field)
    dock.part.selected_box.click()
    dock.part.clouds_box.click()
    kept = dock.part.state()
    assert kept == {"what": "layer", "layer": field.id(), "selected": True, "clouds": False}
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert make_dock().part.state() == {"what": "whole", "layer": "", "selected": False, "clouds": True}
    assert project.read(str(tmp_path / "project.qgz"))
    assert dock.part.state() == kept
    assert dock.part.mask_combo.currentLayer().name() == "field"


def test_a_part_whose_layer_is_gone_is_the_whole_scene_and_said(make_dock, layer, qgis_iface, qtbot):
    qgis_iface.messageBar().clearWidgets()
    QgsProject.instance().writeEntry("clip_unmix", "panel", '{"part": {"what": "layer", "layer": "gone_1"}}')
    assert make_dock().part.state()["what"] == "whole"
    qtbot.waitUntil(lambda: any("cannot be used" in text for text in messages(qgis_iface)))


NONSENSE = [
    "[1, 2]",
    "{",
    '{"materials": 3}',
    '{"materials": [{"x": 1}]}',
    '{"seed": "x", "output": 5}',
    '{"seed": 1e999}',
    '{"seed": NaN}',
    '{"seed": 4294967296}',
    '{"seed": true}',
    '{"materials": [{"prompt": "a\\u0000b", "enabled": true}]}',
    '{"materials": [{"prompt": "a;b", "enabled": true}]}',
    '{"materials": [{"prompt": "  ", "enabled": true}]}',
    '{"materials": [{"prompt": "tree", "enabled": 1e999}]}',
    '{"output": "/tmp/\\u202egpj"}',
    '{"sensor": ["sentinel2"]}',
    '{"colours": 3}',
    '{"part": "whole"}',
    '{"part": {"what": "sea"}}',
    '{"part": {"what": "layer", "layer": 5}}',
    '{"part": {"what": "visible", "clouds": "no"}}',
    '{"colours": {"tree": "red; background: url(x)"}}',
    '{"colours": {"tree": 5}}',
    '{"colours": {"a\\u0000b": "#123456"}}',
    '{"sensor": "no such sensor"}',
    "[" * 100_000,
    '{"ontology": "' + "x" * 2_000_000 + '"}',
    '{"ontology": "' + "x" * 5_000 + '"}',
    "null",
]


@pytest.mark.parametrize("text", NONSENSE, ids=range(len(NONSENSE)))
def test_a_project_that_holds_nonsense_does_no_harm(make_dock, qgis_iface, qtbot, text):
    qgis_iface.messageBar().clearWidgets()
    QgsProject.instance().writeEntry("clip_unmix", "panel", text)
    dock = make_dock()
    assert rows(dock) == []
    assert dock.seed_box.value() == 0
    assert (dock.output_widget.filePath(), dock.ontology_widget.filePath(), dock.sensor_combo.currentIndex()) == (
        "",
        "",
        0,
    )
    qtbot.waitUntil(lambda: [text for text in messages(qgis_iface) if "cannot be used" in text] != [])
    assert len(messages(qgis_iface)) == 1


def test_what_can_be_used_of_a_project_is_used(make_dock):
    text = '{"materials": [{"prompt": "arbre", "enabled": false}], "seed": 1e999, "output": "/tmp/out"}'
    QgsProject.instance().writeEntry("clip_unmix", "panel", text)
    dock = make_dock()
    assert rows(dock) == ["arbre"]
    assert dock.output_widget.filePath() == "/tmp/out"
    assert dock.seed_box.value() == 0


def test_the_time_left_never_grows_and_follows_the_pace_of_the_stage():
    clock = TimeLeft()
    assert clock.left(Stage.SAMPLING, 0.1, 0.0) < 0
    assert clock.left(Stage.FINDING_ENDMEMBERS, 0.2, 60.0) < 0
    told = [clock.left(Stage.UNMIXING, fraction, now) for fraction, now in (
        (0.2, 100.0), (0.21, 100.5), (0.3, 110.0), (0.31, 150.0), (0.5, 160.0), (0.9, 170.0), (1.0, 171.0),
    )]  # fmt: skip
    assert told[:2] == [-1.0, -1.0]
    assert told[2] == pytest.approx(70.0)
    assert told[3] == told[2]  # the disk was busy for a while
    assert told == sorted(told[:2]) + sorted(told[2:], reverse=True)
    assert told[-1] == 0.0


def test_time_left_is_said_no_more_exactly_than_it_is_known():
    assert [time_left(seconds) for seconds in (2, 33, 300, 8000)] == [
        "a few seconds left", "about 35 s left", "about 5 min left", "about 2 h left",
    ]

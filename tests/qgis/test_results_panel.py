"""The panel of a finished run: it follows the layers of runs, shows hectares, and looks into pixels on the map."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from clip_unmix_qgis.gui.results_panel import ResultsPanel
from clip_unmix_qgis.qgis_shared import layer_tree
from clip_unmix_qgis.run.request import Request

from .conftest import NORTH_UP, SIZE, write_raster, write_run

PROMPTS = ["grass", "tarmac"]
CENTRES = (490, 560, 665, 842, 1610, 2190)
WEST, NORTH, SIDE = NORTH_UP[0], NORTH_UP[3], NORTH_UP[1]


@pytest.fixture
def finished(tmp_path):
    """A run of shares 1/6, 2/6 and 3/6 unnamed, with its scene and endmembers."""
    scene = tmp_path / "scene.tif"
    write_raster(scene, np.full((6, SIZE, SIZE), 0.25, np.float32))
    run = write_run(Request(str(scene), PROMPTS, tmp_path / "run"))
    rows = [",".join(map(str, (centre, 0.1, 0.3, 0.01, 0.02, 0.1, 0.3))) for centre in CENTRES]
    heads = "wavelength_nm,grass,tarmac,grass (sd),tarmac (sd),grass (expected),tarmac (expected)"
    (run.folder / "endmembers.csv").write_text("\n".join([heads, *rows]) + "\n", encoding="utf-8")
    record = run.provenance
    record["model"]["endmembers"] = [
        {"name": "grass", "prompt": "grass", "source": "scene", "angle": 0.1},
        {"name": "tarmac", "prompt": "tarmac", "source": "decoder", "angle": 0.1},
    ]
    record["input"]["crs"] = "EPSG:32633"
    record["parameters"]["wavelengths"] = None
    (tmp_path / "scene.txt").write_text("\n".join(map(str, CENTRES)), encoding="utf-8")
    (run.folder / "provenance.json").write_text(json.dumps(record), encoding="utf-8")
    return run


@pytest.fixture
def panel(qgis_iface, qgis_new_project):
    panel = ResultsPanel(qgis_iface)
    yield panel
    assert panel.shut_down()(5)
    panel.deleteLater()


def shown(panel):
    return [[panel.table.item(row, column).text() for column in range(5)] for row in range(panel.table.rowCount())]


def test_shares_and_hectares_of_a_run(panel, finished, qtbot):
    assert not panel.look_button.isEnabled()
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 3 and panel.table.item(2, 3).text() != "…", timeout=20_000)
    rows = shown(panel)
    assert [row[0] for row in rows] == ["grass", "tarmac", "other"]
    assert [row[1] for row in rows] == ["16.7%", "33.3%", "50.0%"]
    ground = (SIZE * SIZE - 16) * 0.09
    assert float(rows[2][3]) == pytest.approx(ground / 2, rel=5e-3)
    assert "typical spectrum" in panel.table.item(1, 0).toolTip()
    assert panel.look_button.isEnabled()


def test_it_follows_layers_of_runs_alone(panel, finished, qtbot, tmp_path):
    layer_tree.add_result(QgsProject.instance(), finished.folder, finished.provenance)
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if layer_tree.folder_of(layer))
    panel.follow(layer)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 3, timeout=20_000)
    panel.follow(QgsRasterLayer(str(tmp_path / "scene.tif"), "scene"))
    assert panel.folder == finished.folder


def test_a_look_into_a_pixel_follows_the_pointer(panel, finished, qtbot, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(WEST, NORTH - SIDE * SIZE, WEST + SIDE * SIZE, NORTH))
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 3, timeout=20_000)
    panel.look_button.click()
    assert canvas.mapTool() is panel._tool
    for row, column in ((10, 12), (20, 5)):
        place = canvas.getCoordinateTransform().transform(
            QgsPointXY(WEST + SIDE * (column + 0.5), NORTH - SIDE * (row + 0.5))
        )
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))
        expected = f"Row {row + 1}, column {column + 1}"
        qtbot.waitUntil(lambda expected=expected: expected in panel.pixel_label.text(), timeout=20_000)
    assert "wavelengths" in panel.pixel_label.text()  # why the scene itself cannot be read
    nowhere = canvas.getCoordinateTransform().transform(QgsPointXY(WEST + SIDE, NORTH - SIDE))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(nowhere.x()), round(nowhere.y())))
    qtbot.waitUntil(lambda: "No data there" in panel.pixel_label.text(), timeout=20_000)


def test_a_run_whose_files_moved_is_said(panel, tmp_path, qtbot):
    panel.show_run(tmp_path)
    qtbot.waitUntil(lambda: "record" in panel.title_label.text(), timeout=20_000)


def test_what_comes_next_opens_processing(panel, finished, qtbot, monkeypatch):
    opened = []
    import processing

    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *asked: opened.append(asked))
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 3, timeout=20_000)
    for button in panel.buttons:
        button.click()
    assert [name for name, _ in opened] == [f"clipunmix:{name}" for name in ("zones", "classes", "validate", "change",
                                                                            "report")]  # fmt: skip
    assert opened[3][1] == {"BEFORE": str(finished.folder)}

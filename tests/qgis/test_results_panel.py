"""The panel of a finished run: it follows the layers of runs, shows hectares, and looks into pixels on the map."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QInputDialog

from clip_unmix_qgis.gui.results_panel import ResultsPanel
from clip_unmix_qgis.gui.run_again import meaning_of
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
    record["warnings"] = ["No pixel of the scene looks like 'tarmac'; a typical spectrum of it stands in."]
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
    table = panel.view.table
    return [[table.item(row, column).text() for column in range(7)] for row in range(table.rowCount())]


def summed(panel):
    return panel.view.table.rowCount() == 4 and panel.view.table.item(2, 3).text() != "…"


def test_shares_and_hectares_of_a_run(panel, finished, qtbot):
    assert not panel.view.look_button.isEnabled()
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: summed(panel), timeout=20_000)
    rows = shown(panel)
    assert [row[0] for row in rows] == ["grass", "tarmac", "other", "residual"]
    assert [row[1] for row in rows] == ["16.7%", "33.3%", "50.0%", "0.0100"]
    assert [row[5] for row in rows] == ["found in the scene", "typical spectrum", "–", "–"]
    assert rows[1][6] == "No pixel of the scene looks like 'tarmac'; a typical spectrum of it stands in."
    assert "lit surface" in panel.view.meaning_label.text()
    assert "50% of the scene is of no named material" in panel.view.next_label.text()
    ground = (SIZE * SIZE - 16) * 0.09
    assert float(rows[2][3]) == pytest.approx(ground / 2, rel=5e-3)
    assert panel.view.look_button.isEnabled()


def test_it_follows_layers_of_runs_alone(panel, finished, qtbot, tmp_path):
    layer_tree.add_result(QgsProject.instance(), finished.folder, finished.provenance)
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if layer_tree.folder_of(layer))
    panel.follow(layer)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    panel.follow(QgsRasterLayer(str(tmp_path / "scene.tif"), "scene"))
    assert panel.folder == finished.folder


@pytest.fixture
def canvas(qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(WEST, NORTH - SIDE * SIZE, WEST + SIDE * SIZE, NORTH))
    return canvas


def at(canvas, row, column):
    """Where the centre of a pixel is on the canvas."""
    point = QgsPointXY(WEST + SIDE * (column + 0.5), NORTH - SIDE * (row + 0.5))
    place = canvas.getCoordinateTransform().transform(point)
    return QPoint(round(place.x()), round(place.y()))


def test_the_newest_run_is_shown_where_the_active_layer_is_of_none(panel, finished, qtbot):
    panel.show_newest()
    assert panel.folder is None
    layer_tree.add_result(QgsProject.instance(), finished.folder, finished.provenance)
    panel.show_newest()
    assert panel.folder == finished.folder
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)


def test_a_look_into_a_pixel_follows_the_pointer(panel, finished, qtbot, canvas):
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    panel.view.look_button.click()
    assert canvas.mapTool() is panel._tool
    for row, column in ((10, 12), (20, 5)):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, row, column))
        expected = f"Row {row + 1}, column {column + 1}"
        qtbot.waitUntil(lambda expected=expected: expected in panel.view.pixel_label.text(), timeout=20_000)
    assert "wavelengths" in panel.view.pixel_label.text()  # why the scene itself cannot be read
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 1, 1))
    qtbot.waitUntil(lambda: "No data there" in panel.view.pixel_label.text(), timeout=20_000)


def test_a_run_whose_files_moved_is_said(panel, tmp_path, qtbot):
    panel.show_run(tmp_path)
    qtbot.waitUntil(lambda: "record" in panel.view.title_label.text(), timeout=20_000)


def test_what_comes_next_opens_processing(panel, finished, qtbot, monkeypatch):
    opened, reported = [], []
    import processing

    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *asked: opened.append(asked))
    panel.report_wanted.connect(reported.append)
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    for name, button in panel.view.actions_of_run.items():
        if name not in ("rgb", "beside"):
            button.click()
    assert [name for name, _ in opened] == [f"clipunmix:{name}" for name in ("zones", "classes", "change", "validate")]
    assert reported == [finished.folder]
    assert opened[2][1] == {"BEFORE": str(finished.folder)}


def test_dragging_shows_pixel_after_pixel(panel, finished, qtbot, canvas):
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    panel.view.look_button.click()
    seen = []
    panel._reader.looked.connect(lambda folder, pixel, problem: seen.append((pixel.row, pixel.col)))
    for kind, (row, column) in (("Press", (10, 5)), ("Move", (10, 8)), ("Move", (12, 9)), ("Release", (12, 9))):
        held = Qt.MouseButton.NoButton if kind == "Release" else Qt.MouseButton.LeftButton
        button = Qt.MouseButton.NoButton if kind == "Move" else Qt.MouseButton.LeftButton
        event = QMouseEvent(getattr(QEvent.Type, f"MouseButton{kind}" if kind != "Move" else "MouseMove"),
                            QPointF(at(canvas, row, column)), button, held, Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(canvas.viewport(), event)
        if kind != "Release":
            qtbot.waitUntil(lambda place=(row, column): place in seen, timeout=20_000)


def test_pins_are_kept_marked_compared_and_exported(panel, finished, qtbot, canvas, tmp_path, monkeypatch):
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    pins = panel.view.pins
    assert not panel.view.pin_button.isEnabled()
    panel.view.look_button.click()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 10, 12))
    qtbot.waitUntil(panel.view.pin_button.isEnabled, timeout=20_000)
    panel.view.pin_button.click()
    panel.view.pin_button.click()  # pinned already
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=at(canvas, 20, 5))
    qtbot.waitUntil(lambda: len(pins.pins) == 2, timeout=20_000)
    assert [pins.table.item(row, column).text() for row in (0, 1) for column in (0, 1, 2)] == [
        "Pin 1", "11", "13", "Pin 2", "21", "6",
    ]  # fmt: skip
    assert pins.table.item(0, 3).text().startswith("0.17 ±")
    assert [(mark.center().x(), mark.center().y()) for mark in pins._marks] == [
        (WEST + SIDE * 12.5, NORTH - SIDE * 10.5), (WEST + SIDE * 5.5, NORTH - SIDE * 20.5),
    ]  # fmt: skip
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert abs(pins._marks[0].center().x()) < 180
    pins.compare_button.click()
    assert panel.view.plot.shown == "pins"
    labels = panel.view.plot.figure.axes[0].get_legend_handles_labels()[1]
    assert labels == ["Pin 1", "Pin 2"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    pins.export_button.click()
    assert "Pin 2,21,6" in (tmp_path / "mine.csv").read_text("utf-8")
    assert (tmp_path / "mine_spectra.csv").exists()
    pins.table.selectRow(0)
    pins.remove_button.click()
    assert [pin.name for _, pin in pins.pins] == ["Pin 2"]
    pins.show_run(tmp_path, ["a", "other"], QgsCoordinateReferenceSystem())
    assert pins.pins == []
    assert not pins._marks
    pins.show_run(finished.folder, panel.names, QgsCoordinateReferenceSystem("EPSG:32633"))
    assert [pin.name for _, pin in pins.pins] == ["Pin 2"]


def test_an_export_that_fails_is_said(panel, finished, qtbot, canvas, tmp_path, monkeypatch):
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    said = []
    monkeypatch.setattr(panel._messages, "say", lambda text, *_, **__: said.append(text))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "pins.csv"), ""))
    panel.view.pins._say = panel.say
    panel.view.pins.export()
    assert "No pixel is pinned" in said[0]


def test_a_click_on_a_material_shows_how_its_shares_are_spread(panel, finished, qtbot):
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: summed(panel), timeout=20_000)
    place = panel.view.table.visualItemRect(panel.view.table.item(1, 0)).center()
    QTest.mouseClick(panel.view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: panel.view.plot.shown == "histogram", timeout=20_000)
    axes = panel.view.plot.figure.axes[0]
    assert axes.get_title() == "tarmac"
    heights = [bar.get_height() for bar in axes.patches]
    assert heights[6] == pytest.approx(1)  # 1/3 lies in 30 to 35 %
    assert sum(heights) == pytest.approx(1)


def test_bad_bands_are_greyed(panel, finished, qtbot):
    table = finished.folder / "endmembers.csv"
    lines = table.read_text("utf-8").splitlines()
    lines[4] = "842,,,,,,"
    table.write_text("\n".join(lines) + "\n", "utf-8")
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.plot.shown == "endmembers", timeout=20_000)
    axes = panel.view.plot.figure.axes[0]
    spans = [patch.get_extents().transformed(axes.transData.inverted()) for patch in axes.patches]
    assert [(round(span.x0), round(span.x1)) for span in spans] == [(754, 1226)]
    dashed = [line for line in axes.lines if line.get_linestyle() == "--"]
    assert len(dashed) == 3  # what is expected of both names, and the entry of the legend


@pytest.fixture
def dialogs(monkeypatch):
    """The dialogs of Processing that were opened."""
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *asked: opened.append(asked))
    return opened


def test_the_other_meaning_of_shares_is_offered(panel, finished, qtbot, dialogs):
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    assert panel.view.meaning_button.text() == "Run again for the ground…"
    panel.view.meaning_button.click()
    ((name, parameters),) = dialogs
    assert name == "clipunmix:unmix"
    assert parameters["ILLUMINATION"] == "area"
    assert parameters["MATERIALS"] == "grass\ntarmac"
    assert parameters["INPUT"] == finished.provenance["input"]["path"]


@pytest.mark.parametrize(
    ("parameters", "of", "offered", "changes"),
    [
        ({"illumination": "shade-normalised"}, "lit surface", "the ground", {"illumination": "area"}),
        ({"illumination": "area"}, "the ground", "the lit surface", {"illumination": "shade-normalised"}),
        ({"illumination": "area", "mixing": "intimate"}, "grains", "side by side", {"mixing": "areal"}),
    ],
)
def test_what_shares_are_of(qgis_app, parameters, of, offered, changes):
    meaning = meaning_of({"parameters": parameters})
    assert of in meaning.said
    assert offered in meaning.offered
    assert meaning.changes == changes


def test_an_endmember_is_replaced(panel, finished, qtbot, canvas, dialogs, monkeypatch, tmp_path):
    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    menu = panel.endmember_menu
    menu.prepare()
    assert not menu.pixel_action.isEnabled()
    panel.view.table.setCurrentCell(1, 0)
    panel.view.look_button.click()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 10, 12))
    qtbot.waitUntil(lambda: panel.pixel is not None, timeout=20_000)
    menu.prepare()
    assert "tarmac" in menu.pixel_action.text()
    assert "row 11, column 13" in menu.pixel_action.text()
    menu.pixel_action.trigger()
    assert dialogs[-1][1]["ENDMEMBER"] == "tarmac=11,13"
    (tmp_path / "mine.csv").write_text("nm,dark,light\n400,0.1,0.2\n2400,0.1,0.2\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mine.csv"), ""))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *asked: (asked[3][1], True))
    menu.library_action.trigger()
    assert dialogs[-1][1]["ENDMEMBER"] == f"tarmac={tmp_path / 'mine.csv'}|light"
    menu.show_action.trigger()
    qtbot.waitUntil(lambda: panel.view.plot.shown == "endmembers")
    menu.export_action.trigger()
    assert dialogs[-1] == ("clipunmix:endmembers", {"FOLDER": str(finished.folder)})


def test_a_run_that_was_asked_for_here_is_shown(panel, finished, qtbot, dialogs, tmp_path):
    def add(name):
        run = write_run(Request(str(tmp_path / "scene.tif"), PROMPTS, tmp_path / name))
        layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
        return run.folder

    panel.show_run(finished.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 4, timeout=20_000)
    add("of_the_dock")
    assert panel.folder == finished.folder
    panel.view.meaning_button.click()
    assert len(dialogs) == 1
    again = add("again")
    assert panel.folder == again
    add("later")
    assert panel.folder == again


def test_parameters_of_a_request_are_read_back_as_it(qgis_app, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from clip_unmix_qgis.processing.parameters import parameters_of
    from clip_unmix_qgis.processing.unmix_algorithm import UnmixAlgorithm

    write_raster(tmp_path / "scene.tif", np.full((6, SIZE, SIZE), 0.25, np.float32))
    mask = tmp_path / "mask.tif"
    write_raster(mask, np.ones((1, SIZE, SIZE), np.float32))
    request = Request(
        str(tmp_path / "scene.tif"), ("grass", "bare soil"), "", illumination="area", seed=7, language="de",
        scale="0.1",
        leave_out="cloud,snow", extent="500000,4199400,500600,4200000,EPSG:32633", mask=str(mask), as_is=True,
        endmember=("grass=1,2", f"bare soil={tmp_path}/x.csv|a b"),
    )  # fmt: skip
    parameters = parameters_of(request)
    assert "MASK_RASTER" in parameters
    algorithm = UnmixAlgorithm()
    algorithm.initAlgorithm()
    read = algorithm.request_of(Request, {**parameters, "OUTPUT": ""}, QgsProcessingContext(), QgsProcessingFeedback())
    box = [float(edge) for edge in read.extent.split(",")[:4]]
    assert box == [500000, 4199400, 500600, 4200000]
    assert tuple(read.prompts) == request.prompts
    for name in ("scene", "illumination", "seed", "language", "scale", "leave_out", "mask", "as_is", "endmember"):
        assert getattr(read, name) == getattr(request, name), name


def test_any_three_materials_are_shown_as_colours(panel, qtbot, tmp_path, monkeypatch):
    write_raster(tmp_path / "scene.tif", np.full((6, SIZE, SIZE), 0.25, np.float32))
    made = write_run(Request(str(tmp_path / "scene.tif"), ["grass", "tarmac", "soil", "water"], tmp_path / "run4"))
    made.provenance["model"]["endmembers"] = [
        {"name": name, "prompt": name, "source": "scene", "angle": 0.1} for name in ("grass", "tarmac", "soil", "water")
    ]
    heads = ",".join(["wavelength_nm", *(f"{i}" for i in range(8))])
    (made.folder / "endmembers.csv").write_text(heads + "\n" + "490" + ",0.1" * 8 + "\n")
    (made.folder / "provenance.json").write_text(json.dumps(made.provenance), encoding="utf-8")
    layer_tree.add_result(QgsProject.instance(), made.folder, made.provenance)
    panel.show_run(made.folder)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 6, timeout=20_000)

    def choose(dialog):
        assert [combo.currentText() for combo in dialog.combos] == ["water", "soil", "tarmac"]  # the most abundant
        dialog.combos[0].setCurrentIndex(1)
        assert dialog.bands is None
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        dialog.combos[0].setCurrentIndex(0)
        return True

    monkeypatch.setattr("clip_unmix_qgis.gui.rgb_dialog.RgbDialog.exec", choose)
    panel.view.actions_of_run["rgb"].click()
    group = layer_tree.group_of(QgsProject.instance(), made.folder)
    layer = group.children()[0].layer()
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 3, 2)
    assert layer.name() == "Composite: grass, soil, tarmac"
    assert layer_tree.folder_of(layer) == made.folder
    count = len(QgsProject.instance().mapLayers())
    QgsProject.instance().layerTreeRoot().findLayer(layer).setItemVisibilityChecked(False)
    panel.view.actions_of_run["rgb"].click()  # the same again
    assert len(QgsProject.instance().mapLayers()) == count
    assert QgsProject.instance().layerTreeRoot().findLayer(layer).isVisible()


def test_of_pixels_that_come_faster_than_they_are_drawn_the_last_is(panel, finished, qtbot):
    """Else a look that follows the pointer would hold the window."""
    panel.show_run(finished.folder)
    plot = panel.view.plot
    qtbot.waitUntil(lambda: plot.shown == "endmembers", timeout=20_000)
    drawn = []
    plot._draw_pixel = lambda pixel, *_: drawn.append(pixel)
    for pixel in ("first", "second", "third"):
        plot.show_pixel(pixel, [], [], None)
    qtbot.waitUntil(lambda: drawn != [])
    qtbot.wait(50)
    assert drawn == ["third"]

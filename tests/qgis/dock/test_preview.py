"""The preview over the map: what it follows, what it draws and when it is gone."""
from __future__ import annotations

import threading
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QColor

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.gui import preview as preview_module
from clip_unmix_qgis.gui.preview_item import picture


class Previewer:
    """Stands in for run/preview's; waits until told to go on."""

    def __init__(self):
        self.asked, self.threads, self.error = [], [], None
        self.go_on = threading.Event()
        self.go_on.set()

    def warm(self, words):
        self.threads.append(threading.current_thread())

    def frames(self, request, part, is_cancelled):
        self.asked.append((tuple(request.prompts), (part.column, part.row, part.columns, part.rows)))
        self.threads.append(threading.current_thread())
        self.go_on.wait(10)
        if self.error:
            raise self.error
        abundance = np.zeros((part.rows, part.columns, len(request.prompts)), np.float32)
        abundance[..., 0] = 1.0
        yield SimpleNamespace(part=part, prompts=tuple(request.prompts), abundance=abundance, whole=True)

    def close(self):
        self.asked.append("closed")


@pytest.fixture
def previewer(monkeypatch):
    made = Previewer()
    monkeypatch.setattr(preview_module, "make_previewer", lambda: made)
    yield made
    made.go_on.set()


@pytest.fixture
def panel(dock, layer, qgis_iface, previewer, qtbot):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    dock.add_prompts(["arbre", "水"])
    qtbot.waitUntil(lambda: all(item.text(1) != "…" for item in dock.material_list.items()))
    yield dock
    dock.preview_button.setChecked(False)


def drawn(dock):
    return dock.preview._item.image if dock.preview._item else None


def test_the_preview_is_drawn_over_what_is_in_sight_and_goes_with_its_button(panel, previewer, layer, qtbot):
    panel.preview_button.setChecked(True)
    qtbot.waitUntil(lambda: drawn(panel) is not None)
    prompts, part = previewer.asked[0]
    assert prompts == ("arbre", "水")
    assert part == (0, 0, 24, 24)
    assert previewer.threads[0] is not threading.main_thread()
    colour = panel.material_list.topLevelItem(0).colour
    assert drawn(panel).pixelColor(5, 5).name() == colour.name()
    assert panel.preview._item._extent.xMinimum() == pytest.approx(layer.extent().xMinimum())
    assert "rough" in panel.preview_label.text()
    assert len(QgsProject.instance().mapLayers()) == 1
    panel.preview_button.setChecked(False)
    assert drawn(panel) is None
    assert panel.preview_label.isHidden()


def test_it_follows_the_prompts_and_the_map(panel, previewer, layer, qgis_iface, qtbot):
    panel.preview_button.setChecked(True)
    qtbot.waitUntil(lambda: drawn(panel) is not None)
    panel.add_prompts(["clay"])
    qtbot.waitUntil(lambda: previewer.asked[-1][0] == ("arbre", "水", "clay"))
    corner = layer.extent()
    canvas = qgis_iface.mapCanvas()
    left, top = corner.xMinimum(), corner.yMaximum()
    canvas.setExtent(QgsRectangle(left + 60, top - 150, left + 210, top - 30))
    qtbot.waitUntil(lambda: previewer.asked[-1][1] != (0, 0, 24, 24))
    seen = canvas.extent().intersect(corner)
    column, row, columns, rows = previewer.asked[-1][1]
    assert column == int((seen.xMinimum() - corner.xMinimum()) // 30)
    assert row == int((corner.yMaximum() - seen.yMaximum()) // 30)
    assert (column + columns) * 30 >= seen.xMaximum() - corner.xMinimum() - 1e-6
    assert (row + rows) * 30 >= corner.yMaximum() - seen.yMinimum() - 1e-6


def test_an_answer_that_comes_too_late_is_not_drawn(panel, previewer, qtbot):
    previewer.go_on.clear()
    panel.preview_button.setChecked(True)
    qtbot.waitUntil(lambda: bool(previewer.asked))
    panel.preview_button.setChecked(False)
    previewer.go_on.set()
    qtbot.wait(300)
    assert drawn(panel) is None


def test_what_cannot_be_previewed_is_said_in_one_sentence(panel, previewer, qgis_iface, qtbot):
    previewer.error = UserError("The scene has no wavelengths; choose a sensor.")
    panel.preview_button.setChecked(True)
    qtbot.waitUntil(lambda: panel.preview_label.text() == "The scene has no wavelengths; choose a sensor.")
    previewer.error = ZeroDivisionError("what a surprise")
    panel.preview.look()
    qtbot.waitUntil(lambda: "what a surprise" in panel.preview_label.text())
    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qtbot.waitUntil(lambda: "own projection" in panel.preview_label.text())
    panel.material_list.restore([])
    qtbot.waitUntil(lambda: "Type a material" in panel.preview_label.text())


def test_a_scene_that_is_removed_takes_its_preview_along(panel, previewer, layer, qtbot):
    panel.preview_button.setChecked(True)
    qtbot.waitUntil(lambda: drawn(panel) is not None)
    QgsProject.instance().removeMapLayer(layer)
    qtbot.waitUntil(lambda: drawn(panel) is None)


def test_shares_are_painted_in_their_colours_and_clear_where_there_is_none():
    abundance = np.array([[[1, 0], [0, 1], [0.25, 0.25], [0, 0], [np.nan, 0.5]]], np.float32)
    image = picture(abundance, [QColor("#ff0000"), QColor("#0000ff")])
    pixels = [image.pixelColor(column, 0) for column in range(5)]
    assert [pixel.name() for pixel in pixels[:3]] == ["#ff0000", "#0000ff", "#7f007f"]
    assert [pixel.alpha() for pixel in pixels] == [255, 255, 127, 0, 0]


def test_what_a_preview_needs_is_loaded_while_the_words_are_typed(panel, previewer, qtbot):
    qtbot.waitUntil(lambda: len(previewer.threads) == 1)
    panel._show_answer(SimpleNamespace(source=""), "again", False)
    panel.preview_button.setChecked(True)
    qtbot.waitUntil(lambda: drawn(panel) is not None)
    assert len(previewer.threads) == 2  # warmed once
    assert threading.main_thread() not in previewer.threads
    assert len(set(previewer.threads)) == 1

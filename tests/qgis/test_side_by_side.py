"""Two runs side by side: linked maps, and whether they may be compared."""

from __future__ import annotations

import json
import weakref

import numpy as np
import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from clip_unmix_qgis.gui.side_by_side import SideBySide
from clip_unmix_qgis.run.request import Request

from .conftest import NORTH_UP, SIZE, write_raster, write_run

NO_KEY = Qt.KeyboardModifier.NoModifier
WEST, NORTH, SIDE = NORTH_UP[0], NORTH_UP[3], NORTH_UP[1]


@pytest.fixture
def runs(tmp_path, qgis_app):
    """A run of each of two dates, one of other words, and one of the ground."""
    scene = tmp_path / "scene.tif"
    write_raster(scene, np.full((6, SIZE, SIZE), 0.25, np.float32))
    made = {}
    for name, prompts, illumination in (
        ("20240601", ("tree", "tarmac"), "shade-normalised"), ("20250605", ("tree", "tarmac"), "shade-normalised"),
        ("words", ("tarmac", "soil"), "shade-normalised"), ("ground", ("tree", "tarmac"), "area"),
    ):  # fmt: skip
        run = write_run(Request(str(scene), prompts, tmp_path / name, illumination=illumination))
        run.provenance["input"]["path"] = f"/data/scene_{name}.tif"
        for prompt in run.provenance["prompts"]:
            prompt["concept"] = {"tree": "tree", "tarmac": "pavement", "soil": "soil"}[prompt["typed"]]
        (run.folder / "provenance.json").write_text(json.dumps(run.provenance), "utf-8")
        made[name] = run.folder
    return made


@pytest.fixture
def dialog(runs, qtbot):
    dialog = SideBySide(runs, runs["20240601"])
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog, name):
    dialog.run_combos[1].setCurrentIndex(dialog.run_combos[1].findText(name))


def test_both_maps_show_the_same_place_and_material(dialog, runs):
    assert dialog.folders == [runs["20240601"], runs["20250605"]]
    assert "Yes: both mean the same." in dialog.check_label.text()
    names = [dialog.material_combo.itemText(i) for i in range(dialog.material_combo.count())]
    assert names == ["tree", "tarmac"]
    dialog.material_combo.setCurrentIndex(1)
    sources = [canvas.layers()[0].source() for canvas in dialog.canvases]
    assert [source.startswith(str(folder)) for source, folder in zip(sources, dialog.folders)] == [True, True]
    assert all("abundance_02" in source for source in sources)
    for moved, other in (dialog.canvases, dialog.canvases[::-1]):
        part = QgsRectangle(WEST + SIDE, NORTH - 9 * SIDE, WEST + 9 * SIDE, NORTH - SIDE)
        part.scale(0.5 if moved is dialog.canvases[0] else 0.8)
        moved.setExtent(part)
        assert other.extent().center().distance(moved.extent().center()) < 1e-6
        assert other.extent().contains(part)


def test_the_earlier_scene_comes_first(runs, qtbot):
    for shown in ("20240601", "20250605"):
        dialog = SideBySide({name: runs[name] for name in ("20250605", "20240601")}, runs[shown])
        qtbot.addWidget(dialog)
        assert dialog.folders == [runs["20240601"], runs["20250605"]]
    undated = SideBySide(runs, runs["words"])
    qtbot.addWidget(undated)
    assert undated.folders[0] == runs["words"]


def test_it_says_what_speaks_against_a_comparison(dialog, runs):
    choose(dialog, "words")
    assert "other words" in dialog.check_label.text()
    assert [dialog.material_combo.itemText(i) for i in range(dialog.material_combo.count())] == ["tarmac"]
    assert dialog.change_button.isEnabled()
    choose(dialog, "ground")
    assert "the other of the ground" in dialog.check_label.text()
    assert not dialog.change_button.isEnabled()


def test_a_run_whose_maps_moved_is_said(dialog, runs):
    next(runs["20250605"].glob("abundance_01*.tif")).unlink()
    dialog.compare()
    assert "no longer in" in dialog.check_label.text()
    assert not dialog.change_button.isEnabled()
    assert not dialog.canvases[0].layers()


def test_another_run_and_the_change(dialog, runs, monkeypatch):
    import processing
    from qgis.PyQt.QtWidgets import QFileDialog

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *asked: opened.append(asked))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(runs["words"]))
    dialog.other_button.click()
    assert dialog.folders[1] == runs["words"]
    dialog.change_button.click()
    assert opened == [("clipunmix:change", {"BEFORE": str(runs["20240601"]), "AFTER": str(runs["words"])})]


def test_one_run_alone(runs, qtbot):
    dialog = SideBySide({}, None)
    qtbot.addWidget(dialog)
    assert dialog.check_label.text() == "Choose two runs."
    assert not dialog.change_button.isEnabled()


@pytest.fixture
def swipe(dialog, qtbot):
    """The dialog's maps once the swipe is on, all of one size."""
    dialog.swipe_button.click()
    left, right = dialog.canvases
    assert left.geometry() == right.geometry() == dialog.maps.rect()
    return dialog.maps


def seen(maps):
    """How much of its width the first map is seen."""
    return maps.canvases[0].mask().boundingRect().width() / maps.width()


def drag(widget, place, to):
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=place)
    left = Qt.MouseButton.LeftButton
    where = QPointF(to), QPointF(widget.mapToGlobal(to))
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, *where, left, left, NO_KEY))
    QTest.mouseRelease(widget, left, pos=to)


def test_the_line_of_the_swipe_is_dragged_and_moved_by_keys(swipe):
    assert seen(swipe) == pytest.approx(0.5, abs=0.01)
    middle = swipe.divider.rect().center()
    drag(swipe.divider, middle, middle + QPoint(swipe.width() // 4, 0))
    assert seen(swipe) == pytest.approx(0.75, abs=0.01)
    assert swipe.divider.geometry().center().x() == pytest.approx(0.75 * swipe.width(), abs=2)
    QTest.keyClick(swipe.divider, Qt.Key.Key_Left)
    assert seen(swipe) == pytest.approx(0.73, abs=0.01)
    for to, part in ((-5000, 0), (5000, 1)):
        drag(swipe.divider, middle, middle + QPoint(to, 0))
        assert seen(swipe) == pytest.approx(part, abs=0.01)
        assert swipe.rect().contains(swipe.divider.geometry())  # it can be dragged back


def test_both_maps_of_the_swipe_move_while_one_is_dragged(swipe):
    left, right = swipe.canvases
    before = left.extent()
    place = QPoint(50, 50)
    drag(left.viewport(), place, place + QPoint(40, 0))
    assert left.extent().xMinimum() < before.xMinimum()
    assert right.extent().xMinimum() == pytest.approx(left.extent().xMinimum())
    assert right.extent().width() == pytest.approx(left.extent().width())


def test_the_swipe_ends_where_it_began(dialog, swipe):
    dialog.swipe_button.click()
    left, right = dialog.canvases
    assert left.mask().isEmpty()
    assert not swipe.divider.isVisible()
    assert left.geometry().right() < right.geometry().left()


def test_the_first_map_leads_where_text_runs_from_the_right(dialog, swipe):
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.layout().activate()
    swipe.swipe_to(0.25)
    assert dialog.run_combos[0].x() > dialog.run_combos[1].x()
    assert swipe.canvases[0].mask().boundingRect().right() == swipe.width() - 1
    QTest.keyClick(swipe.divider, Qt.Key.Key_Left)
    assert seen(swipe) == pytest.approx(0.27, abs=0.01)


def test_the_maps_are_let_go_when_it_is_closed(dialog):
    layers = [weakref.ref(layer) for canvas in dialog.canvases for layer in canvas.layers()]
    assert len(layers) == 2
    dialog.close()
    assert [layer() for layer in layers] == [None, None]

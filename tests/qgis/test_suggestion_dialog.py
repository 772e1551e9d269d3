"""The dialog of suggestions: what it lists, what ticking does, and how a search ends."""
from __future__ import annotations

import threading
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt

from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.gui import dock as dock_module
from clip_unmix_qgis.gui import suggestion_dialog
from clip_unmix_qgis.gui.dock import UnmixDock
from clip_unmix_qgis.gui.interpreter import Interpreter
from clip_unmix_qgis.gui.scene_probe import SceneProbe
from clip_unmix_qgis.gui.suggestion_dialog import (
    CONFIDENCE,
    EVIDENCE,
    MATERIAL,
    SHARE,
    SuggestionDialog,
    evidence_text,
    similarity_pixmap,
)
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.run.request import SuggestionRequest
from clip_unmix_qgis.run.suggest import EVIDENCE as SENTENCES
from clip_unmix_qgis.run.suggest import Suggested, SuggestedMaterial

from .conftest import SIZE, write_raster

PREVIEW = np.linspace(-0.1, 0.4, 40 * 20).reshape(40, 20)


def suggested(prompt: str, **more) -> SuggestedMaterial:
    values = {
        "confidence": 0.82,
        "lead": 2.0,
        "rival": "hierba",
        "share": 0.4,
        "finer": (("pino", 0.7),),
        "unlikely": None,
        **more,
    }
    return SuggestedMaterial(
        prompt,
        prompt,
        f"{prompt} in English",
        values["confidence"],
        values["lead"],
        values["rival"],
        1.0,
        0.2,
        0.1,
        values["share"],
        values["finer"],
        values["unlikely"],
        PREVIEW,
    )


FOUND = Suggested(
    (suggested("árbol"), suggested("coral", share=0.0, unlikely="too cold"), suggested("agua")),
    (52.4, 13.0),
    ("A note.",),
)
REQUEST = SuggestionRequest("scene.tif")


@pytest.fixture
def dialog(qgis_app, qtbot):
    dialogs = []

    def open_(search=lambda *_: FOUND) -> SuggestionDialog:
        dialog = SuggestionDialog(REQUEST, "Meadow", search=search)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialogs.append(dialog)
        dialog.show()
        return dialog

    yield open_
    for dialog in dialogs:
        dialog.stop()
        dialog.deleteLater()


@pytest.fixture
def filled(dialog, qtbot):
    opened = dialog()
    qtbot.waitUntil(lambda: opened.task is None, timeout=5000)
    return opened


def item(dialog, row):
    return dialog.material_tree.topLevelItem(row)


def button(dialog):
    return dialog._add_button


class TestList:
    def test_it_lists_what_was_found_with_the_evidence(self, filled):
        assert [item(filled, row).text(MATERIAL) for row in range(3)] == ["árbol", "coral", "agua"]
        assert item(filled, 0).text(CONFIDENCE) == "82%"
        assert [item(filled, row).text(SHARE) for row in range(2)] == ["40%", "–"]
        assert "7 times as likely as hierba" in item(filled, 0).text(EVIDENCE)
        assert "most like pino" in item(filled, 0).text(EVIDENCE)
        assert "too cold" in item(filled, 1).text(EVIDENCE)
        assert "too cold" not in item(filled, 0).text(EVIDENCE)

    def test_each_has_a_map(self, filled):
        assert not item(filled, 0).icon(MATERIAL).isNull()

    def test_it_tells_the_place_and_the_notes(self, filled):
        assert "52.4°" in filled.note_label.text()
        assert "A note." in filled.note_label.text()
        assert "Meadow" in filled.windowTitle()

    def test_nothing_is_ticked_at_first(self, filled):
        assert filled.ticked() == []
        assert not button(filled).isEnabled()

    def test_what_is_ticked_is_handed_over(self, filled, qtbot):
        for row in (2, 0):
            item(filled, row).setCheckState(MATERIAL, Qt.CheckState.Checked)
        assert button(filled).isEnabled()
        with qtbot.waitSignal(filled.accepted_prompts) as signal:
            button(filled).click()
        assert signal.args == [["árbol", "agua"]]
        assert not filled.isVisible()

    def test_closing_hands_over_nothing(self, filled, qtbot):
        item(filled, 0).setCheckState(MATERIAL, Qt.CheckState.Checked)
        with qtbot.assertNotEmitted(filled.accepted_prompts):
            filled.reject()
        assert not filled.isVisible()

    def test_every_sentence_of_evidence_can_be_shown(self):
        for key, sentence in SENTENCES.items():
            assert evidence_text(key) == sentence


class TestSearch:
    def test_a_failure_is_said(self, dialog, qtbot):
        def fail(*_):
            raise UserError("The raster has no wavelengths; give them.")

        opened = dialog(fail)
        qtbot.waitUntil(lambda: opened.task is None, timeout=5000)
        assert "no wavelengths" in opened.note_label.text()
        assert not opened.progress_bar.isVisible()
        assert opened.material_tree.topLevelItemCount() == 0

    def test_progress_is_shown_and_closing_cancels(self, dialog, qtbot):
        going, cancelled = threading.Event(), threading.Event()

        def search(request, report, is_cancelled):
            report(Stage.COMPARING_MATERIALS, 0.25)
            going.set()
            for _ in range(500):
                if is_cancelled():
                    cancelled.set()
                    raise Cancelled
                threading.Event().wait(0.01)
            return FOUND

        opened = dialog(search)
        qtbot.waitUntil(going.is_set, timeout=5000)
        qtbot.waitUntil(lambda: opened.progress_bar.value() == 25, timeout=5000)
        assert opened.note_label.text() == "Comparing the scene with all materials"
        opened.close()
        qtbot.waitUntil(cancelled.is_set, timeout=5000)
        assert opened.task is None


class TestMap:
    def test_bright_is_alike_and_nodata_is_clear(self, qgis_app):
        similarity = np.tile(np.linspace(0, 1, 60), (30, 1))
        similarity[:, :10] = np.nan
        image = similarity_pixmap(similarity, 60).toImage()
        assert (image.width(), image.height()) == (60, 30)
        assert image.pixelColor(3, 15).alpha() == 0
        assert image.pixelColor(58, 15).lightness() > 240
        assert image.pixelColor(12, 15).lightness() < 40

    def test_a_map_without_values_is_clear(self, qgis_app):
        assert similarity_pixmap(np.full((4, 4), np.nan), 8).toImage().pixelColor(4, 4).alpha() == 0


class TestDock:
    @pytest.fixture
    def dock(self, qgis_iface, qgis_new_project, tmp_path, monkeypatch):
        monkeypatch.setattr(dock_module, "missing", list)
        QgsSettings().remove("clip_unmix")  # the list that another test has left
        monkeypatch.setattr(suggestion_dialog.SuggestionDialog.__init__, "__defaults__", (None, lambda *_: FOUND))
        monkeypatch.setattr(type(qgis_iface), "mainWindow", lambda _: None, raising=False)
        words = SimpleNamespace(
            read_all=lambda prompts: [UserError("unread") for _ in prompts], complete=lambda text: []
        )
        probe = SceneProbe(lambda _: (_ for _ in ()).throw(UserError("")))
        dock = UnmixDock(qgis_iface, interpreter=Interpreter(lambda *_: words), probe=probe)
        write_raster(tmp_path / "scene.tif", np.full((3, SIZE, SIZE), 0.2, np.float32))
        yield dock, tmp_path / "scene.tif"
        dock.shut_down()
        dock.deleteLater()

    def test_without_a_scene_nothing_can_be_suggested(self, dock):
        assert not dock[0].suggest_button.isEnabled()

    def test_ticked_suggestions_join_the_list(self, dock, qtbot):
        panel, path = dock
        layer = QgsRasterLayer(str(path), "Meadow")
        QgsProject.instance().addMapLayer(layer)
        panel.follow(layer)
        panel.add_prompts(["arcilla"])
        assert panel.suggest_button.isEnabled()
        panel.suggest_button.click()
        (opened,) = panel.findChildren(SuggestionDialog)
        assert opened.parent() is panel
        qtbot.waitUntil(lambda: opened.task is None, timeout=5000)
        item(opened, 2).setCheckState(MATERIAL, Qt.CheckState.Checked)
        button(opened).click()
        assert panel.material_list.prompts() == ["arcilla", "agua"]

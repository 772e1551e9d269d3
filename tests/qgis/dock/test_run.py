"""The scene, the run and its ends."""
from __future__ import annotations

import threading
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.gui import dock as dock_module
from clip_unmix_qgis.gui.material_item import MEANING, PROMPT
from clip_unmix_qgis.qgis_shared import layer_tree
from clip_unmix_qgis.qgis_shared.result_folder import user_folder
from clip_unmix_qgis.requirements import REQUIREMENTS

from .conftest import finish, meaning, messages


def test_the_scene_follows_the_active_layer_but_not_maps_and_single_bands(
    dock, layer, scene, tmp_path, make_run, qtbot, unmix
):
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
    told = "5 bands, 490-2190 nm, 24 × 24 pixels"
    told += "\nwavelengths from band tags; reflectance × 10000, from scale of the bands"
    told += "\ndoubtful: Two bands look alike; give “Bad bands (Correct…)”. (and 1 more)"
    qtbot.waitUntil(lambda: dock.scene_label.text() == told)
    assert "Another doubt." in dock.scene_label.toolTip()
    dock.sensor_combo.addItem("wrong", "wrong")
    dock.sensor_combo.setCurrentIndex(dock.sensor_combo.findData("wrong"))
    qtbot.waitUntil(lambda: "has no sensor 'wrong'" in dock.scene_label.text())
    dock.sensor_combo.setCurrentIndex(0)
    qtbot.waitUntil(lambda: "490-2190 nm" in dock.scene_label.text())
    dock.follow(dock.layer_combo.currentLayer())
    assert "490-2190 nm" in dock.scene_label.text()


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
    assert (list(request.prompts), request.seed) == (["arbre", "水"], 5)
    assert Path(request.output).parent == tmp_path / "out"
    assert Path(request.output).name.startswith("scene_20")
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


def test_what_hardly_names_a_material_runs_only_where_the_analyst_insists(dock, unmix, qtbot):
    dock.add_prompts(["arbre", "mood"])
    item = dock.material_list.topLevelItem(1)
    qtbot.waitUntil(lambda: meaning(dock, 1) == "not understood")
    assert "left out of the run" in item.toolTip(MEANING)
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    assert list(unmix.requests[-1].prompts) == ["arbre"]
    menu = dock.material_list.menu(item)
    next(action for action in menu.actions() if action.text() == "Run 'mood' all the same").trigger()
    qtbot.waitUntil(lambda: meaning(dock, 1) == "sugar beet")
    assert not item.icon(MEANING).isNull()
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    assert list(unmix.requests[-1].prompts) == ["arbre", "mood"]
    item.setText(PROMPT, "nonsense")
    qtbot.waitUntil(lambda: meaning(dock, 1) == "not understood")
    assert list(dock.material_list.refused()) == ["nonsense"]


def test_nothing_runs_where_nothing_is_understood(dock, unmix, qtbot, qgis_iface):
    dock.add_prompts(["love"])
    qtbot.waitUntil(lambda: meaning(dock, 0) == "not understood")
    dock.unmix_button.click()
    assert dock.task is None
    qtbot.waitUntil(lambda: "'love' is no material that can be read." in messages(qgis_iface))


def test_an_unnamed_part_of_the_scene_leads_to_suggestions(dock, unmix, qtbot, qgis_iface, monkeypatch):
    asked = []
    monkeypatch.setattr(
        dock_module, "suggestion_request", lambda form: asked.append(form) or (_ for _ in ()).throw(UserError("no"))
    )
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    qtbot.waitUntil(lambda: any("67% of the scene is unnamed" in text for text in messages(qgis_iface)))
    (item,) = qgis_iface.messageBar().items()
    assert item.level() == Qgis.MessageLevel.Warning
    next(button for button in item.findChildren(QPushButton) if button.text() == "Suggest…").click()
    assert asked == [dock]


def test_a_result_that_cannot_be_shown_is_not_lost(dock, unmix, qtbot, qgis_iface, monkeypatch):
    def fail(*arguments, **named):
        raise ZeroDivisionError("what a surprise")

    monkeypatch.setattr(layer_tree, "_add", fail)
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    folder = unmix.requests[0].output
    qtbot.waitUntil(lambda: any(f"The maps are in {folder}" in text for text in messages(qgis_iface)))
    assert "what a surprise" in dock.log_text.toPlainText()
    assert (Path(folder) / "provenance.json").is_file()


def test_the_window_goes_on_between_the_layers_of_a_result(dock, unmix, qtbot, monkeypatch):
    turns, real = [], layer_tree._add
    beat = QTimer()
    beat.timeout.connect(lambda: turns.append("window"))

    def add(project, group, layer, *, shown):
        turns.append(layer.name())
        real(project, group, layer, shown=shown)

    monkeypatch.setattr(layer_tree, "_add", add)
    dock.add_prompts(["arbre", "suelo desnudo", "水"])
    dock.unmix_button.click()
    unmix.go_on.set()
    beat.start(0)
    finish(dock, unmix, qtbot)
    beat.stop()
    added = [place for place, turn in enumerate(turns) if turn != "window"]
    assert len(added) == 6  # three abundances, their composite, other materials and the residual
    assert all(after - before > 1 for before, after in zip(added, added[1:]))


def test_a_project_closed_while_its_layers_are_added_leaves_the_next_one_alone(dock, unmix, qtbot, qgis_iface):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    unmix.go_on.set()
    qtbot.waitUntil(lambda: dock.run._adding is not None)
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: any("after its project was closed" in text for text in messages(qgis_iface)))
    assert dock.task is None
    qtbot.wait(50)
    assert not QgsProject.instance().mapLayers()
    button = next(item for item in qgis_iface.messageBar().items() if "closed" in item.text())
    next(action for action in button.findChildren(QPushButton) if action.text() == "Add to this project").click()
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 3)


def test_the_plugin_can_go_while_layers_are_added(dock, unmix, qtbot):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    unmix.go_on.set()
    qtbot.waitUntil(lambda: dock.run._adding is not None)
    dock.shut_down()
    dock.gone = True
    qtbot.wait(50)
    assert len(QgsProject.instance().mapLayers()) == 1


def test_without_a_folder_the_results_go_beside_the_project_each_run_by_itself(dock, unmix, qtbot, tmp_path):
    dock.add_prompts(["arbre"])
    for _ in range(2):
        dock.unmix_button.click()
        finish(dock, unmix, qtbot)
    assert QgsProject.instance().write(str(tmp_path / "survey.qgz"))
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    folders = [Path(request.output) for request in unmix.requests]
    assert len(set(folders)) == 3
    assert all((folder / "provenance.json").is_file() for folder in folders)
    assert [folder.parent for folder in folders] == [user_folder(), user_folder(), tmp_path / "survey_unmixed"]
    assert not any(request.overwrite for request in unmix.requests)


def test_the_panel_says_where_results_go(dock, tmp_path):
    field = dock.output_widget.lineEdit()
    assert field.placeholderText() == "[your data folder]"
    assert str(user_folder()) in dock.output_widget.toolTip()
    assert QgsProject.instance().write(str(tmp_path / "survey.qgz"))
    assert field.placeholderText() == "[beside the project]"
    assert str(tmp_path / "survey_unmixed") in dock.output_widget.toolTip()
    QgsSettings().setValue("clip_unmix/folder", str(tmp_path / "all"))
    dock.show_place()
    assert field.placeholderText() == "[default folder]"
    assert str(tmp_path / "all") in dock.output_widget.toolTip()


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
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: arguments[-1])  # Enter: the default
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
    monkeypatch.setattr(
        QMessageBox, "question", lambda *arguments: asked.append(arguments[2]) or QMessageBox.StandardButton.No
    )
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

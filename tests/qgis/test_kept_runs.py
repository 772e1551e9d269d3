"""The runs of a project: remembered, named, repeated, copied and deleted; what a project says of them is only data."""

from __future__ import annotations

import json
import shlex
import shutil

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QToolButton

import clip_unmix_qgis
from clip_unmix_qgis.gui import again
from clip_unmix_qgis.qgis_shared import layer_tree, run_history
from clip_unmix_qgis.run.request import Request

from .conftest import write_run

PROMPTS = ["grass", "arbre", "tarmac"]


@pytest.fixture
def plugin(qgis_iface, qgis_new_project):
    made = clip_unmix_qgis.classFactory(qgis_iface)
    made.initGui()
    yield made
    made.unload()


@pytest.fixture
def run(scene, tmp_path):
    made = write_run(Request(str(scene), PROMPTS, tmp_path / "run", seed=7))
    made.scene = scene
    return made


@pytest.fixture
def dialog(plugin, run):
    layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    plugin.show_runs()
    return plugin._runs


def shown(dialog):
    table = dialog.table
    return [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]


def record_of(run):
    return json.loads((run.folder / "provenance.json").read_text("utf-8"))


def test_a_run_is_remembered_with_the_project(dialog, run, tmp_path):
    (row,) = shown(dialog)
    assert row[:3] == ["scene", "scene", "grass, arbre, tarmac"]
    assert row[3].startswith("2025-06-01")
    assert row[4] == str(run.folder)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert shown(dialog) == []
    assert project.read(str(tmp_path / "project.qgz"))
    assert shown(dialog) == [row]


def test_the_panel_and_the_menu_show_the_window(plugin, monkeypatch):
    plugin.show_dock()
    plugin.dock.findChild(QToolButton, "runs_button").click()
    assert plugin._runs.isVisible()
    plugin._runs.close()
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *words: opened.append(words), raising=False)
    plugin.dock.material_list.restore([("grass", True), ("soil", True), ("tarmac", False)])
    combo = plugin.dock.illumination_combo
    combo.setCurrentIndex(combo.findData("area"))
    plugin.dock.findChild(QToolButton, "runs_button").menu().actions()[0].trigger()
    assert opened == [("clipunmix:batch", {"MATERIALS": "grass\nsoil", "ILLUMINATION": "area"})]
    plugin._actions[3].trigger()
    assert plugin._runs.isVisible()
    assert "no run" in plugin._runs.label.text()


def test_the_newest_comes_first_and_one_folder_once(dialog, run, scene, tmp_path):
    second = write_run(Request(str(scene), ["soil"], tmp_path / "second"))
    layer_tree.add_result(QgsProject.instance(), second.folder, second.provenance)
    assert [row[2] for row in shown(dialog)] == ["soil", "grass, arbre, tarmac"]
    layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    assert [row[2] for row in shown(dialog)] == ["grass, arbre, tarmac", "soil"]


def test_a_name(dialog, run, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("<b>June</b>\nfield", True))
    dialog.buttons["rename"].click()
    assert shown(dialog)[0][0] == "‹b›June‹/b› field"  # no table reads it as HTML
    layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)  # the same folder again
    assert shown(dialog)[0][0] == "‹b›June‹/b› field"  # no table reads it as HTML


def test_its_maps_are_shown_again(dialog, run):
    project = QgsProject.instance()
    project.removeAllMapLayers()
    project.layerTreeRoot().removeAllChildren()
    dialog.buttons["reopen"].click()
    assert layer_tree.group_of(project, run.folder) is not None
    layer_tree.group_of(project, run.folder).setItemVisibilityChecked(False)
    dialog.buttons["reopen"].click()
    assert len(layer_tree.runs(project)) == 1
    assert layer_tree.group_of(project, run.folder).isVisible()


def test_repeated_with_changes_it_stands_in_the_panel(dialog, plugin, run):
    record = record_of(run)
    record["parameters"].update(illumination="area", seed=7, scale="0.0001")
    (run.folder / "provenance.json").write_text(json.dumps(record), "utf-8")
    dialog.buttons["repeat"].click()
    dock = plugin.dock
    assert [item.prompt for item in dock.material_list.items()] == PROMPTS
    assert dock.illumination_combo.currentData() == "area"
    assert dock.seed_box.value() == 7
    assert dock.layer_combo.currentLayer().source() == str(run.scene)
    assert "scale" in dialog.label.text()
    dialog.buttons["repeat"].click()
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()].count("scene") == 1


def test_a_scene_from_elsewhere_is_not_opened(dialog, plugin, run, monkeypatch):
    record = record_of(run)
    record["input"]["path"] = "/vsicurl/http://127.0.0.1:9/scene.tif"
    (run.folder / "provenance.json").write_text(json.dumps(record), "utf-8")
    before = set(QgsProject.instance().mapLayers())
    dialog.buttons["repeat"].click()
    assert set(QgsProject.instance().mapLayers()) == before
    assert "no file of this machine" in dialog.label.text()


def test_the_command_line_is_made_of_the_parts_of_the_record(dialog, run):
    from clip_unmix_qgis.cli import _parser

    record = record_of(run)
    record["replay"] = "python -m clip_unmix_qgis unmix evil.tif -o elsewhere"
    record["prompts"][0]["typed"] = "$(touch x) grass"
    for maps in ("abundance", "similarity", "uncertainty"):
        record["outputs"][maps][0]["prompt"] = "$(touch x) grass"
    for figures in ("mean_abundance", "presence", "mean_uncertainty"):
        record["quality"][figures][0]["prompt"] = "$(touch x) grass"
    (run.folder / "provenance.json").write_text(json.dumps(record), "utf-8")
    dialog.buttons["command"].click()
    assert dialog.label.text() == "Copied to the clipboard."
    words = shlex.split(QApplication.clipboard().text())
    assert words[:4] == ["python", "-m", "clip_unmix_qgis", "unmix"]
    assert "evil.tif" not in words
    options = _parser().parse_args(words[3:])
    assert (options.scene, options.prompts[0], options.seed) == (str(run.scene), "$(touch x) grass", 7)
    assert options.output != str(run.folder)


def test_for_qgis_process_and_as_json_every_parameter_is_known(dialog, plugin, run):
    record = record_of(run)
    record["parameters"].update(extent="1,2,3,4,EPSG:4326", leave_out="cloud,snow", as_is=True,
                                endmember=[{"material": "grass", "pixel": [3, 4]}])  # fmt: skip
    (run.folder / "provenance.json").write_text(json.dumps(record), "utf-8")
    dialog.buttons["json"].click()
    inputs = json.loads(QApplication.clipboard().text())["inputs"]
    algorithm = QgsApplication.processingRegistry().algorithmById("clipunmix:unmix")
    assert set(inputs) <= {parameter.name() for parameter in algorithm.parameterDefinitions()}
    for name, value in inputs.items():
        assert algorithm.parameterDefinition(name).checkValueIsAcceptable(value), name
    assert inputs["EXTENT"] == "1,3,2,4 [EPSG:4326]"
    assert inputs["LEAVE_OUT"] == ["cloud", "snow"]
    assert inputs["ENDMEMBER"] == "grass=3,4"
    dialog.buttons["command"].click()
    assert "--endmember=grass=3,4" in shlex.split(QApplication.clipboard().text())
    dialog.buttons["process"].click()
    words = shlex.split(QApplication.clipboard().text())
    assert words[:4] == ["qgis_process", "run", "clipunmix:unmix", "--"]
    assert "MATERIALS=grass;arbre;tarmac" in words


def test_the_model_is_read_and_asks_for_scene_and_materials(dialog, plugin, run, tmp_path, monkeypatch):
    target = tmp_path / "again"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.buttons["model"].click()
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(tmp_path / "again.model3"))
    assert [parameter.name() for parameter in model.parameterDefinitions()][:2] == ["scene", "materials"]
    assert model.parameterDefinition("materials").defaultValue() == "grass\narbre\ntarmac"
    (step,) = model.childAlgorithms().values()
    assert step.algorithmId() == "clipunmix:unmix"
    assert step.parameterSources()["SEED"][0].staticValue() == 7
    assert model.validate() == (True, [])


def test_files_are_deleted_only_when_that_is_said(dialog, run, monkeypatch):
    (run.folder / "notes.txt").write_text("mine")
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words) or words[-1])  # the default
    before = sorted(run.folder.iterdir())
    dialog.buttons["delete"].click()
    assert sorted(run.folder.iterdir()) == before
    assert str(run.folder) in asked[0][2].replace("&#8203;", "")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    dialog.buttons["delete"].click()
    assert [path.name for path in run.folder.iterdir()] == ["notes.txt"]
    assert shown(dialog) == []
    assert not layer_tree.runs(QgsProject.instance())
    assert not [layer for layer in QgsProject.instance().mapLayers().values() if layer_tree.folder_of(layer)]


def test_a_record_that_lists_foreign_files_deletes_none(dialog, run, tmp_path, monkeypatch):
    precious = tmp_path / "precious.tif"
    precious.write_text("mine")
    record = record_of(run)
    record["outputs"]["abundance"][0]["path"] = "../precious.tif"
    (run.folder / "provenance.json").write_text(json.dumps(record), "utf-8")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    dialog.buttons["delete"].click()
    assert precious.read_text() == "mine"
    assert len(shown(dialog)) == 1
    assert dialog.label.text()


def test_a_run_that_is_gone_can_be_taken_off(dialog, run):
    shutil.rmtree(run.folder)
    dialog.reload()
    assert "\N{WARNING SIGN}" in shown(dialog)[0][4]
    assert [name for name, button in dialog.buttons.items() if button.isEnabled()] == ["rename", "forget"]
    assert "no longer there" in dialog.label.text()
    dialog.buttons["forget"].click()
    assert shown(dialog) == []


def test_kept_elsewhere_it_is_found_there(dialog, plugin, run, tmp_path):
    now = tmp_path / "kept"
    shutil.move(str(run.folder), str(now))
    plugin.results.moved.emit(run.folder, now)
    assert shown(dialog)[0][4] == str(now)


def test_a_project_that_moves_with_its_runs(plugin, scene, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    project = QgsProject.instance()
    assert project.write(str(home / "project.qgs"))
    made = write_run(Request(str(scene), PROMPTS, home / "run"))
    layer_tree.add_result(project, made.folder, made.provenance)
    assert project.write()
    project.clear()
    shutil.move(str(home), str(tmp_path / "new"))
    assert project.read(str(tmp_path / "new" / "project.qgs"))
    plugin.show_runs()
    assert shown(plugin._runs)[0][4] == str(tmp_path / "new" / "run")


@pytest.mark.parametrize("text", [
    "[", "{}", "[1, null, {}]", "[" * 100_000, '[{"folder": 1}]',
    json.dumps([{"folder": "relative", "name": "", "scene": "", "materials": [], "finished": "", "run": ""}]),
    json.dumps([{"folder": "/a\0b", "name": "", "scene": "", "materials": [], "finished": "", "run": ""}]),
    json.dumps([{"folder": "/" + "a" * 9000, "name": "", "scene": "", "materials": [], "finished": "", "run": ""}]),
    json.dumps([{"folder": "/a", "name": "", "scene": "", "materials": [1], "finished": "", "run": ""}]),
])  # fmt: skip
def test_what_a_project_says_is_checked(text, plugin):
    QgsProject.instance().writeEntry(run_history.SCOPE, run_history.KEY, text)
    plugin.show_runs()
    assert [row for row in shown(plugin._runs) if row[4].startswith("/a\0")] == []
    assert len(run_history.kept(QgsProject.instance())) == 0


def test_names_from_a_project_are_text(plugin):
    entry = {"folder": "/tmp/x", "name": "<img src=x>\u202e", "scene": "a\nb", "materials": ["<b>"] * 3,
             "finished": "never", "run": "1"}  # fmt: skip
    QgsProject.instance().writeEntry(run_history.SCOPE, run_history.KEY, json.dumps([entry]))
    plugin.show_runs()
    (row,) = shown(plugin._runs)
    assert row[0] == "‹img src=x›"
    assert row[1] == "a b"
    assert row[3] == "never"
    tip = plugin._runs.table.item(0, 0).toolTip()
    assert "<img" not in tip


def test_the_scene_is_found_where_it_is_a_layer(qgis_new_project, run, scene):
    layer = QgsRasterLayer(str(scene), "mine")
    QgsProject.instance().addMapLayer(layer)
    assert again._scene(QgsProject.instance(), run.provenance) is layer

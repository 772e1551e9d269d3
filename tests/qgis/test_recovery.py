"""A project is opened whose maps were being moved into place when their run was killed."""
from __future__ import annotations

import json
import os

import pytest
from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QMainWindow

import clip_unmix_qgis
from clip_unmix_qgis.qgis_shared import layer_tree
from clip_unmix_qgis.run.request import Request

STAGED = ".clip-unmix-0123456789ab"


@pytest.fixture
def plugin(qgis_iface, qgis_new_project, monkeypatch, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    qgis_iface.messageBar().clear_messages()
    plugin = clip_unmix_qgis.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture
def project(scene, tmp_path, make_run, plugin):
    """The file of a project with the layers of a run in the folder `out`."""
    run = make_run(Request(str(scene), ["arbre", "水"], tmp_path / "out"))
    project = QgsProject.instance()
    layer_tree.add_result(project, run.folder, run.provenance)
    assert project.write(str(tmp_path / "project.qgs"))
    project.clear()
    return tmp_path / "project.qgs"


def kill_while_moving(folder, names, journal=None):
    """The folder as a kill leaves it: some of its files have not been moved yet."""
    staged = folder / STAGED
    (staged / "previous").mkdir(parents=True)
    every = {path.name: [path.stat().st_size, path.stat().st_mtime_ns] for path in folder.iterdir() if path.is_file()}
    for name in names:
        os.rename(folder / name, staged / name)
    content = journal or json.dumps({"names": every, "previous": {}})
    (staged / "journal.json").write_text(content, encoding="utf-8")


def messages(iface):
    levels = (Qgis.MessageLevel.Info, Qgis.MessageLevel.Warning)
    return [text for level in levels for text in iface.messageBar().get_messages(level)]


def test_what_was_half_moved_is_moved_and_its_layers_are_opened_again(project, tmp_path, qgis_iface):
    kill_while_moving(tmp_path / "out", ["abundance_02_material.tif", "residual.tif"])
    assert QgsProject.instance().read(str(project))
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer_tree.folder_of(layer)]
    assert len(layers) >= 4
    assert [layer.name() for layer in layers if not layer.isValid()] == []
    assert not (tmp_path / "out" / STAGED).exists()
    assert [text for text in messages(qgis_iface) if "they are in order now" in text]


def test_a_journal_that_is_none_of_ours_is_told(project, tmp_path, qgis_iface):
    kill_while_moving(tmp_path / "out", [], '{"names": {}, "previous": {"../../x": [3, 5]}}')
    assert QgsProject.instance().read(str(project))
    assert [text for text in messages(qgis_iface) if "is no journal of CLIP Unmix" in text]


def test_nothing_is_looked_for_beside_other_layers(scene, tmp_path, plugin, qgis_iface):
    (tmp_path / "foreign").mkdir()
    kill_while_moving(tmp_path / "foreign", [])
    layer = QgsRasterLayer(str(scene), "scene")  # beside the folder that it claims to be of
    layer.setCustomProperty(layer_tree.RUN_PROPERTY, str(tmp_path / "foreign"))
    QgsProject.instance().addMapLayer(layer)
    assert QgsProject.instance().write(str(tmp_path / "other.qgs"))
    assert QgsProject.instance().read(str(tmp_path / "other.qgs"))
    assert (tmp_path / "foreign" / STAGED).is_dir()
    assert not messages(qgis_iface)

"""Ten thousand layers in the project: what the plugin does when a layer comes, goes or is chosen does not grow."""
from __future__ import annotations

import contextlib
import sys
from collections import Counter

import pytest
from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QMainWindow

import clip_unmix_qgis
from clip_unmix_qgis.gui import result_marks
from clip_unmix_qgis.qgis_shared import layer_tree
from clip_unmix_qgis.run.request import Request

from ..conftest import write_run

FEW, MANY = 10, 10_000
# With ten thousand nodes in its tree QGIS itself takes minutes to clear a project.
NODES = {FEW: 10, MANY: 300}
# What hands out all layers or all nodes at once, in one call.
LISTS = ((QgsProject, "mapLayers"), (QgsLayerTreeNode, "children"), (QgsLayerTreeGroup, "findLayers"))


@pytest.fixture
def work(monkeypatch):
    """Counts the calls that Python makes on this thread, and the length of the lists it is handed."""
    counted = Counter()

    def spied(name, original):
        def call(self, *arguments):
            found = original(self, *arguments)
            counted[f"length of {name}"] += len(found)
            return found

        return call

    for owner, name in LISTS:
        monkeypatch.setattr(owner, name, spied(name, getattr(owner, name)))

    def count(frame, event, called):
        if event in {"call", "c_call"}:
            counted[frame.f_code.co_name if event == "call" else called.__name__] += 1

    @contextlib.contextmanager
    def counting():
        counted.clear()
        before = sys.getprofile()
        sys.setprofile(count)
        try:
            yield counted
        finally:
            sys.setprofile(before)

    return counting


@pytest.fixture
def plugin(qgis_iface, monkeypatch, qtbot):
    """With its panels, the window of runs and the marks in the layer tree, all of which hear of layers."""
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    monkeypatch.setattr(result_marks, "is_out_of_the_way", lambda folder: True)
    made = clip_unmix_qgis.classFactory(qgis_iface)
    made.initGui()
    yield made
    made.unload()


def events(plugin, iface, scene, folder, work, others):
    """What happens in a project that holds `others` layers besides -> the work that each event takes."""
    project, took = QgsProject.instance(), {}
    layers = [QgsVectorLayer("Point", f"layer {number}", "memory") for number in range(others)]
    project.addMapLayers(layers, False)
    project.layerTreeRoot().insertChildNodes(0, [QgsLayerTreeLayer(layer) for layer in layers[: NODES[others]]])
    first, second = (QgsRasterLayer(str(scene), name) for name in ("first", "second"))
    project.addMapLayers([first, second])
    plugin.show_dock()
    plugin.show_results()
    plugin.show_runs()
    combo = plugin.dock.layer_combo
    assert [combo.itemText(row) for row in range(combo.count())] == ["first", "second"]

    @contextlib.contextmanager
    def event(name):
        with work() as counted:
            yield
        took[name] = dict(counted)

    with event("another layer becomes the active one"):
        iface.currentLayerChanged.emit(second)
    assert combo.currentLayer() is second
    with event("a raster comes"):
        project.addMapLayer(third := QgsRasterLayer(str(scene), "third"))
    assert combo.count() == 3
    made = write_run(Request(str(scene), ["arbre", "水", "tarmac"], folder))
    with event("a result comes"):
        group, _ = layer_tree.add_result(project, made.folder, made.provenance)
    assert combo.count() == 3
    with event("maps come on demand"):
        layer_tree.add_maps(project, made.folder, made.provenance, "similarity")
    assert combo.count() == 3
    plugin._marks.refresh()
    assert plugin._marks.marked()
    with event("a map becomes the active layer"):
        iface.currentLayerChanged.emit(group.findLayers()[0].layer())
    assert combo.currentLayer() is second
    assert plugin.results_panel.folder == made.folder
    with event("a layer beside the marked group goes"):
        project.removeMapLayer(third.id())
    assert combo.count() == 2
    plugin._marks.refresh()
    assert plugin._marks.marked()  # that group stays
    with event("another layer goes"):
        project.removeMapLayer(layers[0].id())
    with event("the result goes"):
        project.removeMapLayers([node.layerId() for node in group.findLayers()])
    assert combo.count() == 2
    project.layerTreeRoot().removeAllChildren()
    project.clear()
    return took


@pytest.mark.slow  # ten thousand layers to make and to clear away
def test_what_is_done_when_a_layer_comes_or_goes_does_not_grow_with_their_number(
    plugin, qgis_iface, qgis_new_project, scene, tmp_path, work
):
    few = events(plugin, qgis_iface, scene, tmp_path / "few", work, FEW)
    plugin._remove_docks()
    many = events(plugin, qgis_iface, scene, tmp_path / "many", work, MANY)
    for name, calls in few.items():
        more = {what: number - calls.get(what, 0) for what, number in many[name].items()}
        # Not to the call: QGIS may ask for a name once more where a tree has a hundred nodes.
        assert {what: number for what, number in more.items() if number > 10} == {}, name


def test_maps_that_processing_added_first_are_no_scenes(dock, layer, scene, tmp_path):
    """They are in the project already when they become the run's."""
    made = write_run(Request(str(scene), ["arbre", "水"], tmp_path / "run"))
    entries = made.provenance["outputs"]["abundance"]
    present = [QgsRasterLayer(str(made.folder / entry["path"]), entry["prompt"]) for entry in entries]
    QgsProject.instance().addMapLayers(present)
    assert dock.layer_combo.count() == 3
    layer_tree.add_result(QgsProject.instance(), made.folder, made.provenance, present)
    assert dock.layer_combo.count() == 1
    assert all(found.customProperty(layer_tree.RUN_PROPERTY) for found in present if isinstance(found, QgsMapLayer))

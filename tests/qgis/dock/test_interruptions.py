"""What closing and unloading things in the middle of a run, a search or a reading does."""
from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication, QgsProject

from clip_unmix_qgis.errors import Cancelled
from clip_unmix_qgis.gui import dock as dock_module
from clip_unmix_qgis.gui.dock import UnmixDock
from clip_unmix_qgis.gui.interpreter import Interpreter
from clip_unmix_qgis.gui.scene_probe import SceneProbe
from clip_unmix_qgis.gui.suggestion_dialog import SuggestionDialog

from .conftest import Words, finish, messages, open_scene


def test_removing_the_input_layer(dock, layer, unmix, qtbot):
    dock.add_prompts(["arbre"])
    dock.unmix_button.click()
    qtbot.waitUntil(unmix.in_the_middle.is_set)
    QgsProject.instance().removeMapLayer(layer)
    finish(dock, unmix, qtbot)
    assert [
        name for name in (node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()) if name == "arbre"
    ]


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
    assert (request.adapter, request.save_adapter) == (
        str(tmp_path / "there.safetensors"),
        str(tmp_path / "here.safetensors"),
    )


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

    dock = UnmixDock(
        qgis_iface, interpreter=Interpreter(lambda ontology, language: Slow()), probe=SceneProbe(open_scene)
    )
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

"""Runs under PyQt6, with the stand-in for QGIS before anything else on the path: uses every widget once, as an analyst.

Prints what it did as JSON. An exception in a slot, which PyQt6 would answer by an abort, is kept and ends it with 1.
"""
from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from types import SimpleNamespace

from PyQt6.QtCore import QT_VERSION_STR, QEvent, Qt
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QDialog, QLineEdit, QMessageBox
from qgis.core import FOLDER, QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface

failed: list[str] = []
sys.excepthook = lambda *error: failed.append("".join(traceback.format_exception(*error)))
ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def until(condition, seconds=20.0):
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not failed and not condition():
        assert time.monotonic() < end, "it did not come to pass"
        QTest.qWait(20)
    if failed:
        raise AssertionError(failed[0])


class Words:
    """A resolver that knows what it is asked."""

    def material(self, prompt):
        many = (SimpleNamespace(label="pottery", concept="brick"),) if prompt == "Ton" else ()
        return SimpleNamespace(
            typed=prompt, label=f"{prompt}!", understood=f"{prompt}!", concept="soil", language_name="German",
            confidence=0.9, resolved_by="lexicon", corrected=None, warnings=("unsure",) if many else (),
            candidates=many,
        )  # fmt: skip

    def read_all(self, prompts):
        return tuple(map(self.material, prompts))

    resolve_all = read_all

    def complete(self, text, limit=12):
        return [SimpleNamespace(text=f"{text}{end}", label=f"{text}{end}", language="de") for end in ("a", "b")]


def use_dock(iface):
    from clip_unmix_qgis.gui.dock import UnmixDock
    from clip_unmix_qgis.gui.interpreter import Interpreter
    from clip_unmix_qgis.gui.scene_probe import SceneProbe

    class NoScene:
        def __enter__(self):
            raise ImportError

        def __exit__(self, *error):
            return None

    runs = []

    def unmix(request, report, is_cancelled):
        from clip_unmix_qgis.errors import UserError
        from clip_unmix_qgis.progress import Stage

        runs.append(request)
        report(Stage.UNMIXING, 0.5)
        raise UserError("no model here")

    layer = QgsRasterLayer("/data/scene.tif", "scene")
    QgsProject.instance().layers["scene"] = layer
    iface.layer = layer
    dock = UnmixDock(iface, unmix, Interpreter(lambda *settings: Words()), SceneProbe(lambda question: NoScene()))
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    iface.window.show()
    QTest.qWaitForWindowExposed(iface.window)
    edit = dock.prompt_edit
    edit.setFocus()
    QTest.keyClicks(edit, "soil")
    QTest.keyClick(edit, ENTER)
    QTest.keyClicks(edit, "Ton;water")
    QTest.keyClick(edit, ENTER)
    until(lambda: all(item.text(1) != "…" for item in dock.material_list.items()))
    rows = [[item.text(0), item.text(1)] for item in dock.material_list.items()]
    QTest.keyClicks(edit, "gr")
    edit.show_completions("gr", Words().complete("gr"))
    popup = edit._completer.popup()
    if popup.isVisible():  # it is, where the window has the focus
        QTest.keyClick(popup, DOWN)
        QTest.keyClick(popup, ENTER)
    else:
        QTest.keyClick(edit, ENTER)
    rows.append(dock.material_list.items()[-1].text(0))
    dock.material_list.select(dock.material_list.items()[0])
    dock.material_list.menu(dock.material_list.items()[1])
    QTest.keyClick(dock.material_list, DOWN, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dock.material_list, Qt.Key.Key_Delete)
    order = [item.prompt for item in dock.material_list.items()]
    dock.material_list.grab()
    QTest.mouseClick(dock.unmix_button, Qt.MouseButton.LeftButton)
    until(lambda: dock.task is None and any("no model here" in text for text, _ in iface.bar.shown))
    dock.show_log()
    kept = QgsProject.instance().readEntry("clip_unmix", "panel")[0]
    dock._restore()
    dock.shut_down()
    return {"rows": rows, "order": order, "runs": [list(run.prompts) for run in runs], "kept": bool(kept)}


def use_dialogs(iface):
    from clip_unmix_qgis.gui.dependencies import DependenciesDialog
    from clip_unmix_qgis.gui.ontology_dialog import OntologyDialog
    from clip_unmix_qgis.gui.suggestion_dialog import SuggestionDialog, evidence_text

    QMessageBox.question = lambda *arguments, **named: QMessageBox.StandardButton.Yes
    ontology = OntologyDialog(iface.window, "", "en")
    ontology.add_name("barabara", "pavement")
    ontology.show()
    index = ontology.table.index(0, 0)
    ontology.names_view.edit(index)
    editor = ontology.names_view.findChild(QLineEdit)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, ENTER)
    ontology.title_edit.setText("mine")
    ontology.path = str(FOLDER / "mine.json")
    ontology.save()
    again = OntologyDialog(iface.window, ontology.path, "en")
    titles = [again.title_edit.text(), ontology.result() == QDialog.DialogCode.Accepted]
    again.reject()

    import numpy as np

    material = SimpleNamespace(
        prompt="grass", confidence=0.8, share=0.3, label="grass", preview=np.eye(8, dtype=np.float32),
        evidence=lambda: [("ahead", {"times": 3, "rival": "tree"})],
    )  # fmt: skip
    found = SimpleNamespace(warnings=(), place=(1.0, 2.0), materials=[material])
    suggestions = SuggestionDialog(None, "scene", iface.window, lambda *arguments: found)
    accepted = []
    suggestions.accepted_prompts.connect(accepted.extend)
    suggestions.show()
    until(lambda: suggestions.material_tree.topLevelItemCount() == 1)
    suggestions.material_tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    suggestions._add_button.click()
    assert evidence_text("ahead")

    packages = DependenciesDialog(iface.window, Path("/nowhere/python"))
    packages.show()
    packages.report()
    packages.install()
    until(lambda: bool(packages.status_label.text()) and not packages.is_running())
    packages.reject()
    return {"ontology": titles, "accepted": accepted, "packages": packages.status_label.text() != ""}


def use_plugin(iface):
    import clip_unmix_qgis

    plugin = clip_unmix_qgis.classFactory(iface)
    plugin.initProcessing = lambda: None  # the algorithms need QGIS itself
    plugin.initGui()
    actions = [action.text() for action in iface.custom if hasattr(action, "text")]
    page = plugin._options.createWidget(iface.window)
    page.threads_box.setValue(3)
    page.apply()
    iface.currentLayerChanged.emit(iface.layer)
    plugin.results.export_one()
    plugin.unload()
    until(lambda: any("holds no run" in text for text, _ in iface.bar.shown))
    return {"actions": len(actions), "left": len(iface.custom)}


def main():
    application = QgsApplication([])
    iface = QgisInterface()
    done = {"qt": QT_VERSION_STR}
    try:
        for use in (use_dock, use_dialogs, use_plugin):
            done[use.__name__] = use(iface)
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            application.processEvents()
    except BaseException:  # noqa: BLE001 (told to who called)
        failed.append(traceback.format_exc())
    print(json.dumps(done | {"failed": failed}, ensure_ascii=False), flush=True)
    os._exit(1 if failed else 0)


if __name__ == "__main__":
    main()

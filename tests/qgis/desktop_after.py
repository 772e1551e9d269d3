"""Runs inside QGIS Desktop (`qgis --code`): what is done after a run, by mouse and keys of the X server.

DESKTOP_TASK names a JSON file: `runs` (folders of finished runs), report, screenshot; `page`: the runs of the project
are managed and a report is written to it; else the last run is looked into, compared with the first and run again.
"""
from __future__ import annotations

import json
import os
import subprocess
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QTextEdit,
    QToolButton,
    QWidget,
)
from qgis.utils import iface, plugins

LONGEST_STEP_S = 240
TICK_MS = 100


def xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, timeout=20)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    point = widget.mapToGlobal(widget.rect().center() if place is None else place)
    xdotool("mousemove", str(point.x()), str(point.y()), "click", "1")


def place(widget: QWidget, across: float, down: float) -> tuple[str, str]:
    """Where a part of a widget's width and height is on the screen."""
    point = widget.mapToGlobal(QPoint(int(widget.width() * across), int(widget.height() * down)))
    return str(point.x()), str(point.y())


def move(widget: QWidget, across: float, down: float) -> None:
    xdotool("mousemove", *place(widget, across, down))


def drag(widget: QWidget, start: tuple[float, float], end: tuple[float, float], picture: str = ""):
    """In a few steps, as a hand does; with a picture before the button is let go."""
    first, last = place(widget, *start), place(widget, *end)  # the widget itself may move
    xdotool("mousemove", *first, "mousedown", "1")
    yield pause(0.3)
    for part in (0.25, 0.5, 0.75, 1):
        xdotool("mousemove", *(str(int(int(a) + part * (int(b) - int(a)))) for a, b in zip(first, last)))
        yield pause(0.2)
    if picture:
        yield pause()
        analyst.grab(picture)
    xdotool("mouseup", "1")
    yield pause(0.3)


def algorithm_dialog() -> QWidget | None:
    """That of Processing, which is not modal."""
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return next((widget for widget in shown if hasattr(widget, "runButton")), None)


def pause(seconds: float = 1.0):
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def asked(kind: type):
    """Waits for a modal dialog of a kind."""
    return lambda: isinstance(QApplication.activeModalWidget(), kind)


def answered() -> bool:
    return QApplication.activeModalWidget() is None


class Analyst:
    def __init__(self) -> None:
        self.task = json.loads(Path(os.environ["DESKTOP_TASK"]).read_text(encoding="utf-8"))
        self.report: dict = {}
        script = self.manage if self.task.get("page") else self.look_into
        self.script, self.until, self.started = script(), None, time.monotonic()
        QTimer.singleShot(3000, self.tick)

    def tick(self) -> None:
        try:
            if self.until is None or self.until():
                self.until, self.started = next(self.script, None), time.monotonic()
                if self.until is None:
                    self.finish()
                    return
            self.look_at_the_clock()
        except Exception:  # noqa: BLE001 (the report says what went wrong; QGIS must quit in any case)
            self.report["error"] = traceback.format_exc()
            self.finish()
            return
        QTimer.singleShot(TICK_MS, self.tick)

    def look_at_the_clock(self) -> None:
        if time.monotonic() - self.started > LONGEST_STEP_S:
            raise TimeoutError(str(self.script.gi_frame and self.script.gi_frame.f_lineno))

    def grab(self, name: str) -> None:
        picture = QApplication.primaryScreen().grabWindow(0)
        picture.save(str(Path(self.task["screenshot"]).with_name(f"{name}.png")))

    def answer(self, text: str):
        """Type into the line of the dialog that asks."""
        dialog = QApplication.activeModalWidget()
        dialog.activateWindow()  # which a window manager would do
        line = dialog.findChild(QLineEdit, "fileNameEdit") or dialog.findChild(QLineEdit)
        click(line)
        yield pause(0.5)
        xdotool("key", "ctrl+a")
        xdotool("type", text)
        yield pause(0.5)
        xdotool("key", "Return")
        yield pause(2)
        if not answered():  # a Return may go to the list of suggestions
            xdotool("key", "Return")
        yield answered

    def add_runs(self) -> list[Path]:
        from clip_unmix_qgis.qgis_shared import layer_tree

        iface.mainWindow().setGeometry(0, 0, 1580, 960)
        iface.mainWindow().activateWindow()
        folders = [Path(folder) for folder in self.task["runs"]]
        for folder in folders:
            record = json.loads((folder / "provenance.json").read_text(encoding="utf-8"))
            layer_tree.add_result(QgsProject.instance(), folder, record)
        return folders

    def manage(self):
        plugin, told, folders = plugins["clip_unmix_qgis"], self.report, self.add_runs()
        plugin.show_dock()
        iface.mapCanvas().zoomToFullExtent()
        yield pause(3)
        click(plugin.dock.findChild(QToolButton, "runs_button"), QPoint(8, 12))
        yield lambda: plugin._runs is not None and plugin._runs.isVisible()
        window = plugin._runs
        window.move(150, 200)
        yield pause(2)
        self.grab("runs")
        click(window.buttons["rename"])
        yield asked(QInputDialog)
        yield from self.answer("June flight")
        told["names"] = [window.table.item(row, 0).text() for row in range(window.table.rowCount())]
        click(window.buttons["command"])
        yield pause()
        told["command"] = QApplication.clipboard().text()
        click(window.buttons["repeat"])
        yield lambda: len(list(plugin.dock.material_list.items())) > 0
        yield pause(2)
        told["repeated"] = [item.prompt for item in plugin.dock.material_list.items()]
        told["scene"] = plugin.dock.layer_combo.currentText()
        click(window.buttons["delete"])
        yield asked(QMessageBox)
        yield pause()
        self.grab("delete")
        QApplication.activeModalWidget().activateWindow()
        yield pause(0.5)
        xdotool("key", "Return")  # the default
        yield answered
        told["kept"] = (folders[-1] / "provenance.json").is_file()
        window.close()
        yield from self.write_report(plugin, folders[-1])

    def write_report(self, plugin, folder: Path):
        plugin.show_results(folder)
        view = plugin.results_panel.view
        yield lambda: view.table.rowCount() > 1 and view.actions_of_run["report"].isEnabled()
        yield pause(3)
        click(view.actions_of_run["report"])
        yield asked(QFileDialog)
        yield pause()
        yield from self.answer(self.task["page"])
        yield Path(self.task["page"]).with_suffix(".pdf").is_file
        yield pause(2)
        self.grab("reported")

    def look_into(self):
        plugin, folders = plugins["clip_unmix_qgis"], self.add_runs()
        plugin.show_results(folders[-1])
        panel = plugin.results_panel
        iface.mainWindow().resizeDocks([panel], [430], Qt.Orientation.Vertical)
        yield lambda: panel.view.table.rowCount() > 1 and panel.view.table.item(0, 3).text() != "…"
        iface.mapCanvas().zoomToFullExtent()
        yield pause()
        yield from self.mix_colours(panel)
        yield from self.compare(panel)
        yield from self.replace_endmember(panel)

    def mix_colours(self, panel):
        """Three materials as red, green and blue, chosen in the lists by keys."""
        told = self.report.setdefault("rgb", {})
        before = set(QgsProject.instance().mapLayers())
        click(panel.view.actions_of_run["rgb"])
        yield asked(QDialog)
        yield pause()
        dialog = QApplication.activeModalWidget()
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        told["first"] = [combo.currentText() for combo in dialog.combos]
        dialog.activateWindow()
        for number, keys in enumerate((("Home", "Down"), ("End",), ("End",))):
            click(dialog.combos[number])
            yield QApplication.activePopupWidget
            xdotool("key", *keys, "Return")
            yield lambda: QApplication.activePopupWidget() is None
            yield pause(0.5)
        told["same"] = [[combo.currentText() for combo in dialog.combos], ok.isEnabled()]
        self.grab("rgb_same")
        dialog.combos[2].setFocus()
        xdotool("key", "Home")
        yield lambda: dialog.combos[2].currentIndex() == 0
        yield pause(0.5)
        told["chosen"] = [[combo.currentText() for combo in dialog.combos], ok.isEnabled()]
        self.grab("rgb_dialog")
        click(ok)
        yield answered
        yield lambda: set(QgsProject.instance().mapLayers()) > before
        yield lambda: not iface.mapCanvas().isDrawing()
        yield pause()
        self.grab("rgb_map")
        added = [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before]
        told["added"] = [[layer.name(), layer.renderer().usesBands(), layer.isValid()] for layer in added]

    def compare(self, panel):
        """Side by side, then the swipe: the maps and the line between them are dragged."""
        told = self.report.setdefault("compared", {})
        click(panel.view.actions_of_run["beside"])
        yield lambda: panel.beside is not None and panel.beside.isVisible()
        dialog = panel.beside
        dialog.activateWindow()
        yield pause(2)
        self.grab("beside")
        told["runs"] = [combo.currentText() for combo in dialog.run_combos]
        told["folders"] = list(map(str, dialog.folders))
        told["said"] = dialog.check_label.text()
        dialog.material_combo.setFocus()
        xdotool("key", "Down")
        yield lambda: dialog.material_combo.currentIndex() == 1
        left, right = dialog.canvases
        told["material"] = dialog.material_combo.currentText()
        told["whole"] = left.extent().xMinimum()
        move(left, 0.5, 0.5)
        xdotool("click", "4")  # the wheel: zoom in
        yield pause(2)
        yield from drag(left, (0.5, 0.5), (0.7, 0.6))
        yield pause(2)
        told["panned"] = [[canvas.extent().center().x(), canvas.extent().center().y()] for canvas in (left, right)]
        self.grab("beside_panned")
        click(dialog.swipe_button)
        yield dialog.maps.divider.isVisible
        yield pause(2)
        yield from drag(dialog.maps.divider, (0.5, 0.5), (18.0, 0.5))
        told["dragged"] = dialog.maps.part
        xdotool("key", "Left", "Left")
        yield pause(2)
        told["stepped"] = dialog.maps.part
        self.grab("swipe")
        yield from drag(right, (0.9, 0.8), (0.75, 0.7), "swipe_held")
        yield pause(2)
        told["swiped"] = [[canvas.extent().center().x(), canvas.extent().center().y()] for canvas in (left, right)]
        self.grab("swipe_panned")
        click(dialog.change_button)
        yield algorithm_dialog
        yield pause(2)
        self.grab("change_dialog")
        algorithm_dialog().close()
        dialog.close()
        yield lambda: algorithm_dialog() is None
        yield pause()

    def replace_endmember(self, panel):
        """A pixel is looked at and takes the place of an endmember in another run."""
        told, view = self.report.setdefault("replaced", {}), panel.view
        before = set(QgsProject.instance().mapLayers())
        iface.mainWindow().activateWindow()
        click(view.table.viewport(), view.table.visualItemRect(view.table.item(1, 0)).center())
        yield pause()
        click(view.look_button)
        yield view.look_button.isChecked
        move(iface.mapCanvas(), 0.45, 0.4)
        xdotool("click", "1")
        yield lambda: panel.pixel is not None
        yield pause()
        self.grab("looked_at")
        told["pixel"] = [panel.pixel.row + 1, panel.pixel.col + 1]
        click(view.endmember_button)
        yield panel.endmember_menu.isVisible
        yield pause()
        self.grab("endmember_menu")
        menu = panel.endmember_menu
        told["entry"] = menu.pixel_action.text()
        click(menu, menu.actionGeometry(menu.pixel_action).center())
        yield algorithm_dialog
        yield pause(2)
        dialog = algorithm_dialog()
        self.grab("again_dialog")
        click(dialog.runButton())
        yield lambda: set(QgsProject.instance().mapLayers()) > before and not dialog.cancelButton().isEnabled()
        yield pause(2)
        told["log"] = dialog.findChild(QTextEdit, "txtLog").toPlainText()
        self.grab("again_done")
        dialog.close()
        yield lambda: algorithm_dialog() is None
        yield lambda: str(panel.folder) not in self.task["runs"] and view.table.item(0, 3).text() != "…"
        yield lambda: not iface.mapCanvas().isDrawing()
        yield pause(2)
        self.grab("again_map")
        told["given"] = panel.record["parameters"]["endmember"]
        told["sources"] = [view.table.item(row, 5).text() for row in range(len(panel.names) - 1)]

    def finish(self) -> None:
        self.script = None
        Path(self.task["report"]).write_text(json.dumps(self.report, ensure_ascii=False), encoding="utf-8")
        QgsProject.instance().setDirty(False)
        QgsProject.instance().clear()  # or QGIS asks about layers of temporary files
        QTimer.singleShot(0, iface.actionExit().trigger)


analyst = Analyst()

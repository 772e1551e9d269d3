"""Runs inside QGIS Desktop (`qgis --code`): the runs of a project and a report, by mouse and keys of the X server.

DESKTOP_TASK names a JSON file: `runs` (folders of finished runs), `page` (the report to write), report, screenshot.
"""
from __future__ import annotations

import json
import os
import subprocess
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QToolButton, QWidget
from qgis.utils import iface, plugins

LONGEST_STEP_S = 240
TICK_MS = 100


def xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, timeout=20)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    point = widget.mapToGlobal(widget.rect().center() if place is None else place)
    xdotool("mousemove", str(point.x()), str(point.y()), "click", "1")


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
        self.script, self.until, self.started = self.steps(), None, time.monotonic()
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

    def steps(self):
        from clip_unmix_qgis.qgis_shared import layer_tree

        plugin, told = plugins["clip_unmix_qgis"], self.report
        iface.mainWindow().setGeometry(0, 0, 1580, 960)
        iface.mainWindow().activateWindow()
        folders = [Path(folder) for folder in self.task["runs"]]
        for folder in folders:
            record = json.loads((folder / "provenance.json").read_text(encoding="utf-8"))
            layer_tree.add_result(QgsProject.instance(), folder, record)
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

    def finish(self) -> None:
        self.script = None
        Path(self.task["report"]).write_text(json.dumps(self.report, ensure_ascii=False), encoding="utf-8")
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)


analyst = Analyst()

"""Runs inside QGIS Desktop (`qgis --code`): installs the plugin from its zip and makes a first map, by mouse and keys.

DESKTOP_TASK names a JSON file: `zip`, report, screenshot.
"""
from __future__ import annotations

import json
import os
import subprocess
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QListWidget, QMessageBox, QPushButton, QWidget
from qgis.utils import active_plugins, iface, plugins

LONGEST_STEP_S = 240
TICK_MS = 100
PLUGIN = "clip_unmix_qgis"


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


class Analyst:
    def __init__(self) -> None:
        self.task = json.loads(Path(os.environ["DESKTOP_TASK"]).read_text(encoding="utf-8"))
        self.report: dict = {}
        self.script, self.until, self.started = self.steps(), None, time.monotonic()
        QTimer.singleShot(3000, self.tick)

    def tick(self) -> None:
        QTimer.singleShot(TICK_MS, self.tick)  # before the step, which a modal dialog may hold up
        if self.script is None:
            return
        try:
            self.go_on()
        except Exception:  # noqa: BLE001 (the report says what went wrong; QGIS must quit in any case)
            self.report["error"] = traceback.format_exc()
            if (dialog := QApplication.activeModalWidget()) is not None:
                dialog.close()
            self.finish()

    def go_on(self) -> None:
        if self.until is None or self.until():
            self.until, self.started = next(self.script, None), time.monotonic()
            if self.until is None:
                self.finish()
        elif time.monotonic() - self.started > LONGEST_STEP_S:
            self.grab("stuck")
            raise TimeoutError(str(self.script.gi_frame and self.script.gi_frame.f_lineno))

    def grab(self, name: str) -> None:
        picture = QApplication.primaryScreen().grabWindow(0)
        picture.save(str(Path(self.task["screenshot"]).with_name(f"{name}.png")))

    def steps(self):
        window, menu = iface.mainWindow(), iface.pluginMenu()
        window.setGeometry(0, 0, 1500, 950)
        window.activateWindow()
        yield pause()
        self.report["before"] = list(active_plugins)
        click(window.menuBar(), window.menuBar().actionGeometry(menu.menuAction()).center())
        yield menu.isVisible
        yield pause(0.5)
        click(menu, menu.actionGeometry(iface.actionManagePlugins()).center())
        yield lambda: QApplication.activeModalWidget() is not None
        manager = QApplication.activeModalWidget()
        yield from self.install(manager)
        yield pause(2)
        self.report["active"] = list(active_plugins)
        self.grab("zip_installed")
        click(manager.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close))
        yield lambda: QApplication.activeModalWidget() is None
        yield from self.map_something(window)

    def install(self, manager: QWidget):
        tabs = manager.findChild(QListWidget, "mOptionsListWidget")
        tab = next(tabs.item(row) for row in range(tabs.count()) if "ZIP" in tabs.item(row).text())
        click(tabs.viewport(), tabs.visualItemRect(tab).center())
        yield lambda: tabs.currentItem() is tab
        yield pause()
        file = next(widget for widget in manager.findChildren(QgsFileWidget) if widget.isVisible())
        manager.activateWindow()  # which a window manager would do
        click(file.lineEdit())
        yield file.lineEdit().hasFocus
        xdotool("type", self.task["zip"])
        button = manager.findChild(QPushButton, "buttonInstallFromZip")
        yield lambda: file.filePath() == self.task["zip"] and button.isEnabled()
        yield pause()
        self.grab("zip_chosen")
        click(button)
        yield lambda: PLUGIN in active_plugins or isinstance(QApplication.activeModalWidget(), QMessageBox)
        if PLUGIN not in active_plugins:
            question = QApplication.activeModalWidget()
            self.report["question"] = question.text()
            question.activateWindow()
            yield pause()
            self.grab("zip_question")
            click(question.button(QMessageBox.StandardButton.Yes))
            yield lambda: PLUGIN in active_plugins
        yield lambda: QApplication.activeModalWidget() is manager

    def map_something(self, window: QWidget):
        """By the button in the toolbar, the sample scene, one word and the button to unmix."""
        action = window.findChild(QAction, "clip_unmix_show")
        click(iface.pluginToolBar().widgetForAction(action))
        yield lambda: plugins[PLUGIN].dock is not None and plugins[PLUGIN].dock.isVisible()
        dock = plugins[PLUGIN].dock
        yield pause(2)
        self.report["welcome"] = dock.welcome.isVisible()
        click(dock.sample_button)
        yield lambda: dock.scene_label.text().startswith("222 bands")
        for word in ("vegetation", "soil"):
            click(dock.prompt_edit)
            yield dock.prompt_edit.hasFocus
            xdotool("type", word)
            xdotool("key", "Return")
            yield lambda word=word: word in [item.prompt for item in dock.material_list.items()]
        click(dock.unmix_button)
        yield lambda: dock.task is not None
        yield lambda: dock.task is None and dock.run.folder is not None
        yield pause(2)
        yield lambda: not iface.mapCanvas().isDrawing()
        self.report["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
        self.grab("zip_first_map")

    def finish(self) -> None:
        self.script = None
        Path(self.task["report"]).write_text(json.dumps(self.report, ensure_ascii=False), encoding="utf-8")
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)


analyst = Analyst()

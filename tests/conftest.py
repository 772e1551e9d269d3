"""What all tests share. `tests/unit` and `tests/package` need no QGIS; `tests/qgis` needs it and is left out where it is missing."""
from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
REFERENCE_DATA = ROOT.parent / "shared" / "data"

collect_ignore = [] if importlib.util.find_spec("qgis") else ["qgis"]


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

"""A scene without wavelengths in QGIS Desktop under Xvfb: they are given by mouse and keys."""
from __future__ import annotations

import os
import shutil
import sysconfig
from pathlib import Path

import pytest
from osgeo import gdal

from .conftest import write_raster
from .test_desktop import plugin as plugin  # noqa: PLC0414 (a fixture)
from .test_desktop import use_desktop

pytestmark = pytest.mark.desktop


def test_missing_wavelengths_are_given_where_they_are_missed(plugin: Path, sample_scene: Path, tmp_path: Path) -> None:
    scene = tmp_path / "bare.tif"
    write_raster(scene, gdal.Open(str(sample_scene)).ReadAsArray())
    packages = Path(sysconfig.get_path("purelib"))
    told = use_desktop(plugin, tmp_path, scene=scene, prompts=[], packages=packages, bare=True)["bare"]
    if os.environ.get("DESKTOP_SCREENSHOTS"):
        shutil.copyfile(tmp_path / "wavelengths.png", Path(os.environ["DESKTOP_SCREENSHOTS"]) / "wavelengths.png")
    assert told["button"] == "Give the wavelengths…"
    assert told["reason"] == "Nothing tells the wavelengths of this layer."
    assert "420-2445 nm" in told["line"]

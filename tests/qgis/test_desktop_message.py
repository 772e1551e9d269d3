"""The message of a run that misses most of its scene, in QGIS Desktop under Xvfb, in windows of two sizes."""
from __future__ import annotations

import os
import shutil
import sysconfig
from pathlib import Path

import pytest

from .test_desktop import plugin as plugin  # noqa: PLC0414 (a fixture)
from .test_desktop import use_desktop

pytestmark = pytest.mark.desktop

SIZES = ("1280x800", "1500x900")


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_message_is_whole_with_all_its_buttons(
    plugin: Path, sample_scene: Path, tmp_path: Path, language: str
) -> None:
    scene = Path(shutil.copy(sample_scene, tmp_path))
    packages = Path(sysconfig.get_path("purelib"))
    session = use_desktop(
        plugin, tmp_path, scene=scene, prompts=[], packages=packages, language=language, message=True
    )
    if os.environ.get("DESKTOP_SCREENSHOTS") and language == "en":
        shutil.copyfile(tmp_path / "message_1280.png", Path(os.environ["DESKTOP_SCREENSHOTS"]) / "message.png")
    for size in SIZES:
        told = session["message"][size]
        assert "sample_scene" in told["text"]
        assert (told["cut"], told["outside"], told["narrow"]) == ([], [], [])
        assert len(told["buttons"]) == 4

"""From the zip to the first map in QGIS Desktop under Xvfb, by mouse and keys: Plugins > ... > Install from ZIP."""
from __future__ import annotations

import sysconfig
from pathlib import Path

import pytest

from .test_desktop import plugin as plugin  # noqa: PLC0414 (a fixture)
from .test_desktop import use_desktop

pytestmark = pytest.mark.desktop


def test_installed_from_its_zip_it_makes_a_map(plugin: Path, tmp_path: Path) -> None:
    told = use_desktop(
        None, tmp_path, scene=None, prompts=[], packages=Path(sysconfig.get_path("purelib")),
        driver=Path(__file__).with_name("desktop_install.py"), zip=str(plugin.parent / "plugin.zip"),
    )  # fmt: skip
    assert "clip_unmix_qgis" not in told["before"]
    assert "clip_unmix_qgis" in told["active"]
    assert (tmp_path / "profiles" / "default" / "python" / "plugins" / "clip_unmix_qgis" / "metadata.txt").is_file()
    assert told["welcome"]
    assert {"vegetation", "soil", "Other materials", "Residual (RMSE)"} < set(told["layers"])

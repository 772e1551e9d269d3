"""The runs of a project and the report of one in QGIS Desktop under Xvfb, by mouse and keys."""
from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path

import pytest

from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

from .test_desktop import plugin as plugin  # noqa: PLC0414 (a fixture)
from .test_desktop import use_desktop

pytestmark = pytest.mark.desktop

WORDS = ("vegetation", "soil", "dry grass")


@pytest.fixture(scope="module")
def session(plugin: Path, sample_scene: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    folder = tmp_path_factory.mktemp("desktop_after_the_run_")
    scene = shutil.copy(sample_scene, folder / "sample_scene.tif")
    first = unmix_scene(Request(str(scene), WORDS, folder / "first")).folder
    second = shutil.copytree(first, folder / "second")
    result = use_desktop(
        plugin, folder, scene=None, prompts=[], packages=Path(sysconfig.get_path("purelib")),
        driver=Path(__file__).with_name("desktop_after.py"), runs=[str(first), str(second)],
        page=str(folder / "page.html"),
    )  # fmt: skip
    return result | {"folder": folder}


def test_a_run_is_named_copied_and_put_into_the_panel(session: dict) -> None:
    assert session["names"] == ["June flight", "sample_scene"]
    assert session["command"].startswith("python -m clip_unmix_qgis unmix")
    assert session["repeated"] == list(WORDS)
    assert session["scene"] == "sample_scene"


def test_the_answer_to_delete_is_no_unless_one_says_so(session: dict) -> None:
    assert session["kept"]


def test_one_button_writes_page_and_pdf(session: dict) -> None:
    assert (session["folder"] / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (session["folder"] / "page.pdf").read_bytes().startswith(b"%PDF")

"""The runs of a project and the report of one in QGIS Desktop under Xvfb, by mouse and keys."""
from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path

import pytest
import rasterio

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


@pytest.fixture(scope="module")
def looked_into(plugin: Path, sample_scene: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """A run of the sample scene and one of its mirror image, by mouse and keys."""
    folder = tmp_path_factory.mktemp("desktop_look_into_the_run_")
    scene = folder / "sample_20250601.tif"
    shutil.copy(sample_scene, folder / "sample_20240601.tif")
    shutil.copy(sample_scene, scene)
    with rasterio.open(scene, "r+") as mirrored:
        mirrored.write(mirrored.read()[:, :, ::-1])
    dates = ("20240601", "20250601")
    runs = [unmix_scene(Request(str(folder / f"sample_{day}.tif"), WORDS, folder / day)).folder for day in dates]
    result = use_desktop(
        plugin, folder, scene=None, prompts=[], packages=Path(sysconfig.get_path("purelib")),
        driver=Path(__file__).with_name("desktop_after.py"), runs=list(map(str, runs)),
    )  # fmt: skip
    return result | {"folder": folder}


def test_three_materials_are_chosen_as_colours(looked_into: dict) -> None:
    rgb = looked_into["rgb"]
    assert sorted(rgb["first"]) == sorted(WORDS)
    assert rgb["same"] == [["soil", "dry grass", "dry grass"], False]
    assert rgb["chosen"] == [["soil", "dry grass", "vegetation"], True]
    assert rgb["added"] == [["Composite: soil, dry grass, vegetation", [2, 3, 1], True]]


def test_two_runs_are_seen_side_by_side_and_swiped(looked_into: dict) -> None:
    compared = looked_into["compared"]
    assert [Path(folder).name for folder in compared["folders"]] == ["20240601", "20250601"]  # the earlier first
    assert compared["material"] == "soil"
    for moved in ("panned", "swiped"):
        first, second = compared[moved]
        assert first == pytest.approx(second)
    assert compared["panned"] != compared["swiped"]
    assert compared["dragged"] > 0.6
    assert compared["stepped"] == pytest.approx(compared["dragged"] - 0.04)


def test_a_picked_pixel_takes_the_place_of_an_endmember(looked_into: dict) -> None:
    replaced = looked_into["replaced"]
    row, col = replaced["pixel"]
    assert f"row {row}, column {col}" in replaced["entry"]
    assert "Traceback" not in replaced["log"]
    assert replaced["given"] == [{"material": "soil", "pixel": [row, col]}]
    assert replaced["sources"][1] == "given"

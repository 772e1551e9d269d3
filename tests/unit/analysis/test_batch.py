"""Many scenes, the same materials."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.analysis import batch
from clip_unmix_qgis.analysis.batch import DONE, FAILED, KEPT, run_batch
from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.run.request import Request

from .conftest import METRES

pytestmark = pytest.mark.slow


@pytest.fixture
def scenes(tmp_path):
    """Two scenes, and a file that is none."""
    paths = []
    for number in range(2):
        path = tmp_path / f"scene {number}.tif"
        data = np.random.default_rng(number).uniform(0.05, 0.5, (6, 8, 8)).astype("float32")
        with rasterio.open(path, "w", driver="GTiff", width=8, height=8, count=6, dtype="float32", crs="EPSG:32633",
                           transform=METRES) as target:  # fmt: skip
            target.write(data)
            for band, centre in enumerate((490, 560, 665, 842, 1610, 2190), start=1):
                target.update_tags(band, wavelength=str(centre), wavelength_units="nm")
        paths.append(str(path))
    (tmp_path / "text.tif").write_text("no raster")
    return [*paths, str(tmp_path / "text.tif")]


def table(folder):
    with open(folder / "batch.csv", encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_each_scene_gets_a_folder_and_rows_and_the_rest_goes_on(scenes, tmp_path, monkeypatch):
    request = Request("", ["grass", "soil"], tmp_path / "out")
    first = run_batch([scenes[0], scenes[2]], request)
    assert [outcome.state for outcome in first] == [DONE, FAILED]
    assert "text.tif" in first[1].problem
    again = run_batch(scenes, request)
    assert [outcome.state for outcome in again] == [KEPT, DONE, FAILED]
    rows = table(tmp_path / "out")
    assert [row["material"] for row in rows] == ["grass", "soil", "(other)"] * 2 + [""]
    of_first = [float(row["mean"]) for row in rows[:3]]
    assert sum(of_first) == pytest.approx(1, abs=1e-4)
    assert float(rows[0]["hectares"]) == pytest.approx(of_first[0] * 64 * 0.09, rel=5e-3)
    assert (tmp_path / "out" / "scene_0" / "provenance.json").is_file()
    assert rows[-1]["problem"]


def test_other_words_or_a_changed_scene_are_run_again(scenes, tmp_path):
    request = Request("", ["grass"], tmp_path / "out", overwrite=True)
    assert run_batch(scenes[:1], request)[0].state == DONE
    assert run_batch(scenes[:1], Request("", ["water"], tmp_path / "out", overwrite=True))[0].state == DONE
    with rasterio.open(scenes[0], "r+") as scene:
        scene.write(scene.read() * 0.9)
    assert run_batch(scenes[:1], Request("", ["water"], tmp_path / "out", overwrite=True))[0].state == DONE
    assert run_batch(scenes[:1], Request("", ["water"], tmp_path / "out", overwrite=True))[0].state == KEPT


def test_cancelled_it_keeps_what_is_done(scenes, tmp_path, monkeypatch):
    asked = []

    def unmix(request, report, is_cancelled):
        asked.append(request.scene)
        raise Cancelled

    monkeypatch.setattr(batch, "unmix_scene", unmix)
    with pytest.raises(Cancelled):
        run_batch(scenes[:2], Request("", ["grass"], tmp_path / "out"))
    assert asked == scenes[:1]


def test_a_scene_twice(scenes, tmp_path):
    with pytest.raises(UserError, match="twice"):
        run_batch([scenes[0], scenes[0]], Request("", ["grass"], tmp_path / "out"))

"""Two runs of one place: differences, what of them is more than chance, and runs that must not be compared."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from clip_unmix_qgis.analysis.change import compare
from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.errors import UserError

from .conftest import METRES

BEFORE = np.zeros((2, 12, 10))
BEFORE[0], BEFORE[1] = 0.6, 0.3
AFTER = BEFORE.copy()
AFTER[:, :6] = [[[0.1]], [[0.7]]]  # half of the place lost grass to soil
AFTER[0, 6:] = 0.65  # less than the interval
HECTARES = 120 * 0.09


def dated(day):
    def change(record):
        record["input"].update(name=f"scene_{day}", path=f"scene_{day}.tif")

    return change


def changed(before, after, folder, **options):
    with Results(before) as first, Results(after) as second:
        return compare(first, second, folder, **options)


def test_gains_losses_and_maps(made, tmp_path):
    found = changed(
        made(BEFORE, 0.1, name="before", record=dated("20200601")), made(AFTER, 0.1, name="after"), tmp_path / "out"
    )
    grass, soil = found.materials
    assert (grass.before, grass.after) == pytest.approx((0.6, (0.1 + 0.65) / 2), abs=1e-6)
    assert grass.difference == pytest.approx(-0.225, abs=1e-6)
    assert grass.loss == pytest.approx(0.5 * HECTARES / 2, rel=2e-3)  # not the 0.05 that half of the place gained
    assert grass.gain == 0
    assert soil.gain == pytest.approx(0.4 * HECTARES / 2, rel=2e-3)
    assert found.hectares == pytest.approx(HECTARES, rel=2e-3)
    assert not found.notes
    with rasterio.open(tmp_path / "out" / "change_01.tif") as difference:
        np.testing.assert_allclose(difference.read(1), AFTER[0] - BEFORE[0], atol=1e-6)
        assert difference.descriptions == ("change of grass",)
        assert difference.transform == METRES
    with rasterio.open(tmp_path / "out" / "change_uncertainty_02.tif") as width:
        np.testing.assert_allclose(width.read(1), 0.1 * np.sqrt(2), rtol=1e-5)
    assert json.loads((tmp_path / "out" / "change.json").read_text())["materials"][0]["name"] == "grass"


def test_another_grid_is_averaged(made, tmp_path):
    fine = AFTER.repeat(2, axis=1).repeat(2, axis=2)
    half = METRES * Affine.scale(0.5)
    found = changed(made(BEFORE, name="before"), made(fine, transform=half, name="after"), tmp_path / "out")
    assert found.materials[0].difference == pytest.approx(-0.225, abs=1e-5)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda record: record["prompts"][1].update(concept="sand"), "other words"),
        (lambda record: record["model"]["weights"][0].update(sha256="0" * 64), "other weights"),
    ],
)
def test_runs_that_mean_different_things(change, message, made, tmp_path):
    before, after = made(BEFORE, name="before"), made(AFTER, name="after", record=change)
    with pytest.raises(UserError, match=message):
        changed(before, after, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    found = changed(before, after, tmp_path / "out", allow_different=True)
    assert any(message in note for note in found.notes)
    assert found.materials[0].name == "grass"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda record: record["parameters"].update(illumination="area"), "lit surface"),
        (lambda record: record["parameters"].update(mixing="intimate"), "grain by grain"),
        (lambda record: [entry.update(concept=entry["concept"] + "x") for entry in record["prompts"]], "in common"),
    ],
)
def test_runs_that_are_never_compared(change, message, made, tmp_path):
    before, after = made(BEFORE, name="before"), made(AFTER, name="after", record=change)
    with pytest.raises(UserError, match=message):
        changed(before, after, tmp_path / "out", allow_different=True)


def test_season_and_bands_are_told(made, tmp_path):
    def other(record):
        dated("20211215")(record)
        record["input"]["wavelengths_nm"][0] = 440

    found = changed(made(BEFORE, name="before"), made(AFTER, name="after", record=other), tmp_path / "out")
    assert any("different bands" in note for note in found.notes)
    assert any("2024-06-01 and 2021-12-15, 169 days apart" in note for note in found.notes)
    undated = changed(
        made(BEFORE, name="a", record=dated("x")), made(AFTER, name="b"), tmp_path / "out", overwrite=True
    )
    assert any("do not tell both dates" in note for note in undated.notes)


def test_endmembers_that_were_given_are_told(made, tmp_path):
    def held(record):
        record["model"]["endmembers"][0]["source"] = "given"

    found = changed(made(BEFORE, name="before"), made(AFTER, name="after", record=held), tmp_path / "out")
    assert any("Endmembers were given" in note for note in found.notes)
    again = changed(
        made(BEFORE, name="a", record=held), made(AFTER, name="b", record=held), tmp_path / "out", overwrite=True
    )
    assert not any("Endmembers were given" in note for note in again.notes)


def test_places_apart_and_files_in_the_way(made, tmp_path):
    far = METRES * Affine.translation(1000, 0)
    with pytest.raises(UserError, match="no valid pixel in common"):
        changed(made(BEFORE, name="a"), made(AFTER, transform=far, name="far"), tmp_path / "out")
    assert not (tmp_path / "out").exists()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "change_01.tif").write_bytes(b"mine")
    with pytest.raises(UserError, match=r"not listed|no record"):
        changed(made(BEFORE, name="b"), made(AFTER, name="c"), tmp_path / "out", overwrite=True)
    assert (tmp_path / "out" / "change_01.tif").read_bytes() == b"mine"

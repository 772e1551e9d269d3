"""Class maps: the largest share, mixed below the threshold, nodata outside."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis import messages
from clip_unmix_qgis.analysis.composite import write_composite
from clip_unmix_qgis.analysis.dominant import MIXED, NODATA, classes_of, write_class_map
from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.cli import main
from clip_unmix_qgis.errors import Cancelled, UserError

SHARES = np.zeros((2, 12, 10))
SHARES[0, :, :5], SHARES[1, :, 5:] = 0.8, 0.5
SHARES[:, :2, :2] = [[[0.45]], [[0.35]]]  # mixed
SHARES[:, 11] = np.nan


def test_classes_of_pixels():
    shares = np.array([[0.6, 0.4, 0.1, np.nan], [0.3, 0.35, 0.1, 0.2], [0.1, 0.25, 0.8, 0.2]])
    assert classes_of(shares, 0.5).tolist() == [1, MIXED, 3, NODATA]
    assert classes_of(shares, 0.3).tolist() == [1, 1, 3, NODATA]


def test_the_map_its_names_and_colours(made, tmp_path):
    path = tmp_path / "classes.tif"
    with Results(made(SHARES)) as results:
        counts = write_class_map(results, path, colours=[(0, 158, 115), (213, 94, 0)])
    assert counts == {"grass": 11 * 5 - 4, "soil": 55, "(other)": 0, "(mixed)": 4}
    with rasterio.open(path) as found:
        values = found.read(1)
        assert (found.crs.to_epsg(), found.nodata) == (32633, NODATA)
        assert found.colormap(1)[1][:3] == (0, 158, 115)
        assert found.tags(1)["CLASS_2"] == "soil"
    assert (values[0, 0], values[5, 0], values[5, 9], values[11, 0]) == (MIXED, 1, 2, NODATA)


def test_nothing_is_overwritten_or_left_half(made, tmp_path):
    path = tmp_path / "classes.tif"
    path.write_bytes(b"mine")
    with Results(made(SHARES)) as results:
        with pytest.raises(UserError, match="exists"):
            write_class_map(results, path)
        with pytest.raises(Cancelled):
            write_class_map(results, path, overwrite=True, is_cancelled=lambda: True)
        assert path.read_bytes() == b"mine"
        with pytest.raises(UserError, match="no share"):
            write_class_map(results, tmp_path / "other.tif", 1.5)
        with pytest.raises(UserError, match="cannot be written"):
            write_class_map(results, tmp_path / "missing" / "classes.tif")
        write_class_map(results, path, overwrite=True)
    assert path.read_bytes() != b"mine"


def test_three_materials_are_red_green_and_blue(made, tmp_path):
    path = tmp_path / "rgb.tif"
    with Results(made(SHARES)) as results:
        assert write_composite(results, path, ["Soil", "other", "grass"]) == ["soil", "(other)", "grass"]
    with rasterio.open(path) as found:
        values = found.read()
        assert [kind.name for kind in found.colorinterp] == ["red", "green", "blue", "alpha"]
        assert found.descriptions[:3] == ("soil", "(other)", "grass")
        assert (found.crs.to_epsg(), found.transform.a) == (32633, 30)
    assert values[:, 5, 0].tolist() == [0, 51, 204, 255]  # 80 % grass, 20 % other
    assert values[:, 5, 9].tolist() == [128, 128, 0, 255]
    assert values[:, 11, 0].tolist() == [0, 0, 0, 0]  # nodata


def test_the_most_abundant_are_taken_where_none_is_named(made, tmp_path):
    with Results(made(SHARES)) as results:
        chosen = write_composite(results, tmp_path / "rgb.tif", [])
    assert sorted(chosen) == ["(other)", "grass", "soil"]


@pytest.mark.parametrize("names", [["grass", "soil"], ["grass", "soil", "rock"], ["grass", "grass", "soil"]])
def test_anything_but_three_of_the_run_is_refused(made, tmp_path, names):
    with Results(made(SHARES)) as results, pytest.raises(UserError, match="three different materials"):
        write_composite(results, tmp_path / "rgb.tif", names)
    assert not (tmp_path / "rgb.tif").exists()


def test_tables_of_the_command_line_are_in_its_language(made, tmp_path, monkeypatch, capsys):
    """All that they say but the names of the materials and files."""
    said = ("class", "pixels", "(other)", "(mixed)", "colour", "material", "red", "green", "blue")
    (tmp_path / "de.json").write_text(json.dumps({text: f"<{text}>" for text in said}), encoding="utf-8")
    monkeypatch.setattr(messages, "CATALOGUES", tmp_path)
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    messages.catalogue.cache_clear()
    folder = str(made(SHARES))
    assert main(["classes", folder, "-o", str(tmp_path / "classes.tif")]) == 0
    assert main(["rgb", folder, "-o", str(tmp_path / "rgb.tif")]) == 0
    messages.catalogue.cache_clear()
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    words = {word for line in lines for word in line if not word.isdigit()}
    assert words == {"grass", "soil", *(f"<{text}>" for text in said), *map(str, tmp_path.glob("*.tif"))}

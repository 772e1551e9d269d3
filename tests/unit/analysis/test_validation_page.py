"""The page of a comparison with measurements: its figures, its plots, and foreign text that does no harm."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.analysis.validation import Pairs, validate
from clip_unmix_qgis.analysis.validation_page import intervals, page, write_validation
from clip_unmix_qgis.errors import UserError

SHARES = np.zeros((2, 12, 10))
SHARES[0], SHARES[1] = 0.4, 0.25


@pytest.fixture
def results(made, finished):
    folder = made(SHARES)
    shutil.copy(finished / "endmembers.csv", folder)
    with Results(folder) as results:
        yield results


def point(col, row, **fields):
    return {"type": "Point", "coordinates": [400_015 + 30 * col, 4_999_985 - 30 * row]}, fields


def test_fractions_get_scatter_and_distributions(results, layer, tmp_path):
    found = validate(results, layer(point(0, 0, grass=0.5, soil=0.2), point(1, 0, grass=0.9, soil=0.1),
                                    crs="EPSG:32633"))  # fmt: skip
    write_validation(results, found, tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text("utf-8")
    assert text.count("data:image/svg+xml;base64,") == 4  # two materials, two plots each
    of = found.pairs[0].figures()
    for figure in (f"{of['rmse']:.3f}", f"{of['bias']:+.3f}", f"{of['distribution_distance']:.3f}"):
        assert f"<td>{figure}</td>" in text
    assert "http" not in text.replace("http-equiv", "").lower().split("<table", 1)[0]
    assert "<script" not in text
    with pytest.raises(UserError, match="exists"):
        write_validation(results, found, tmp_path / "page.html")
    with pytest.raises(UserError, match="cannot be written"):
        write_validation(results, found, tmp_path / "none" / "page.html")


def test_classes_get_accuracy_by_class(results, layer):
    found = validate(results, layer(point(0, 0, material="grass"), point(1, 0, material="soil"), crs="EPSG:32633"))
    text = page(results, found)
    assert "producer&#39;s accuracy" in text
    assert "<td>grass</td><td>40.0%</td>" in text
    assert "data:image/svg" not in text


def test_foreign_text_stays_text(results, layer):
    found = validate(results, layer(point(0, 0, material="<script>alert(1)</script>"), point(1, 0, material="soil"),
                                    crs="EPSG:32633"))  # fmt: skip
    assert "<script" not in page(results, found)


def test_how_often_intervals_hold_by_share():
    pair = Pairs("grass", np.array([0.0, 0.1, 0.2, 1.0]), np.array([0.02, 0.3, 0.22, 1.0]), np.full(4, 0.1))
    assert intervals(pair)["rows"] == [["0% – 5%", "1", "100%"], ["5% – 25%", "1", "100%"], ["25% – 50%", "1", "0%"],
                                       ["75% – 100%", "1", "100%"]]  # fmt: skip

"""One pixel: its spectrum from the scene, its mixture, its shares."""

from __future__ import annotations

import csv
import dataclasses
import errno
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.warp

from clip_unmix_qgis.analysis.endmember_library import bad_ranges
from clip_unmix_qgis.analysis.nearest_words import NearestWords
from clip_unmix_qgis.analysis.pins import Pin, pins_at, write_pins
from clip_unmix_qgis.analysis.pixel import PixelReader, mixed
from clip_unmix_qgis.cli import main
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.errors import Cancelled, UserError

LEFT, TOP, SIDE = 400_000, 5_000_000, 30


def test_a_pixel_is_that_of_the_scene_and_the_maps(finished):
    with PixelReader(finished) as reader:
        pixel = reader.at(LEFT + SIDE * 3.5, TOP - SIDE * 7.5)
        assert reader.problem == ""
        assert reader.at(LEFT - 1, TOP) is None
    with rasterio.open(finished.parent / "scene_20240601.tif") as scene:
        np.testing.assert_allclose(pixel.spectrum, scene.read()[:, 7, 3], rtol=1e-6)
    assert (pixel.row, pixel.col) == (7, 3)
    assert pixel.shares.sum() == pytest.approx(1, abs=1e-5)
    assert len(pixel.half_widths) == 3
    fitted = np.sqrt(np.mean((pixel.spectrum - pixel.mixture) ** 2))
    assert fitted < 0.2
    left, centre = pixel.unexplained
    assert abs(left) == pytest.approx(np.abs(pixel.spectrum - pixel.mixture).max())
    assert centre in pixel.wavelengths
    assert (pixel.x, pixel.y) == (LEFT + SIDE * 3.5, TOP - SIDE * 7.5)


def test_a_scene_that_is_gone_is_said(made, finished):
    shares = np.full((2, 12, 10), 0.4)

    def moved(record):
        record["input"]["path"] = "/nowhere/scene.tif"

    folder = made(shares, record=moved)
    for name in ("endmembers.csv", *(path.name for path in finished.glob("similarity*")), "residual.tif"):
        shutil.copy(finished / name, folder)
    with PixelReader(folder) as reader:
        pixel = reader.at(LEFT + 1, TOP - 1)
        assert "/nowhere/scene.tif" in reader.problem
    assert np.isnan(pixel.spectrum).all()
    assert pixel.unexplained is None
    assert np.isfinite(pixel.mixture).all()


def test_mixtures():
    endmembers = np.array([[0.2, 0.4, np.nan], [0.6, 0.2, np.nan], [0.1, 0.1, np.nan], [0.3, 0.3, np.nan]])
    shares = np.array([0.5, 0.3, 0.2])
    unknown = np.full(3, np.nan)
    expected = 0.5 * endmembers[0] + 0.3 * endmembers[1] + 0.2 * endmembers[2:].mean(0)
    np.testing.assert_allclose(mixed(shares, endmembers, area=True, like=unknown), expected)
    alone = mixed(np.array([1.0, 0, 0]), endmembers, area=False, like=np.array([0.1, 0.2, np.nan]))
    np.testing.assert_allclose(alone[:2], [0.1, 0.2], rtol=1e-6)  # as bright as the pixel


def test_the_lit_factor_is_that_of_the_estimator():
    import torch

    from clip_unmix_qgis.core.abundance.illumination import lit_factor, lit_factor_of

    for peak in ([0.4, 0.02, 0.3], [0.5], [0.0, 0.0], [0.1, 0.2, 0.6, 0.05]):
        expected = lit_factor(torch.tensor(peak, dtype=torch.float64)).numpy()
        np.testing.assert_allclose(lit_factor_of(np.array(peak)), expected, rtol=1e-12)


def test_ranges_of_bad_bands():
    wavelengths = np.array([500.0, 400, 600, 700, 800, 900])
    good = np.array([True, False, True, False, False, True])
    assert bad_ranges(wavelengths, good) == [(400, 450), (650, 850)]
    assert bad_ranges(wavelengths, np.ones(6, bool)) == []
    assert bad_ranges(wavelengths, np.zeros(6, bool)) == [(400, 900)]
    assert bad_ranges(np.empty(0), np.empty(0, bool)) == []


def test_pins_are_tables(finished, tmp_path):
    with PixelReader(finished) as reader:
        pins = [
            Pin(name, reader.at(LEFT + SIDE * (col + 0.5), TOP - SIDE * (row + 0.5)), "EPSG:32633", [("grass", 0.5)])
            for name, row, col in (("one", 7, 3), ("=two", 0, 0))
        ]
    write_pins(pins, ["grass", "soil", "(other)"], tmp_path / "pins.csv")
    with open(tmp_path / "pins.csv", encoding="utf-8", newline="") as stream:
        first, second = csv.DictReader(stream)
    assert (first["row"], first["column"], first["crs"]) == ("8", "4", "EPSG:32633")
    assert float(first["x"]) == LEFT + SIDE * 3.5
    assert float(first["soil"]) == pytest.approx(pins[0].pixel.shares[1], rel=1e-5)
    assert float(first["soil half-width"]) == pytest.approx(pins[0].pixel.half_widths[1], rel=1e-5)
    assert first["nearest words"] == "grass 0.50"
    assert second["pin"] == "'=two"
    with open(tmp_path / "pins_spectra.csv", encoding="utf-8", newline="") as stream:
        bands = list(csv.DictReader(stream))
    assert [float(band["wavelength_nm"]) for band in bands] == pins[0].pixel.wavelengths.tolist()
    assert [float(band["one"]) for band in bands] == pytest.approx(pins[0].pixel.spectrum, rel=1e-5)
    assert [float(band["one (mixture)"]) for band in bands] == pytest.approx(pins[0].pixel.mixture, rel=1e-5)
    with pytest.raises(UserError, match="exists"):
        write_pins(pins, ["grass", "soil", "(other)"], tmp_path / "pins.csv")
    with pytest.raises(UserError, match="pinned"):
        write_pins([], ["grass"], tmp_path / "none.csv")


def test_a_full_disk_leaves_no_table_half_written(finished, tmp_path, monkeypatch):
    with PixelReader(finished) as reader:
        pins = [Pin("one", reader.at(LEFT + 1, TOP - 1))]
    (tmp_path / "pins.csv").write_text("mine")
    write, written = Path.write_bytes, []

    def full(path, content):
        written.append(path)
        if len(written) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserError, match="the disk is full"):
        write_pins(pins, ["grass", "soil", "(other)"], tmp_path / "pins.csv", overwrite=True)
    assert (tmp_path / "pins.csv").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == ["pins.csv"]


def test_negative_figures_stay_numbers(finished, tmp_path):
    with PixelReader(finished) as reader:
        pixel = dataclasses.replace(reader.at(LEFT + 1, TOP - 1), x=-70.5)
    write_pins([Pin("one", pixel)], ["grass", "soil", "(other)"], tmp_path / "pins.csv")
    assert ",-70.5," in (tmp_path / "pins.csv").read_text("utf-8")


def test_the_nearest_words_name_what_a_spectrum_is():
    """What the model itself expects of a word is nearest to a word of that family, in the analyst's language."""
    bands = Bands(np.arange(430.0, 2400, 20), np.full(99, 20.0), np.ones(99, bool))
    words = NearestWords(bands, "de")
    concepts = words._concepts
    for concept, family in (("water", "Wasser"), ("snow", "Schnee")):
        spectrum = words._model.typical_spectrum(concepts.index(concept))
        found = words.of(spectrum)
        assert len(found) == 5
        assert found[0][1] >= found[-1][1]
        assert any(family.casefold() in word.casefold() for word, _ in found), found
    assert words.of(np.full(99, np.nan)) == []


def point(x, y):
    return {"type": "Point", "coordinates": [x, y]}


def test_pixels_under_points_as_tables(finished, layer, tmp_path, capsys):
    both = {"type": "MultiPoint", "coordinates": [[LEFT + 15, TOP - 15], [LEFT + 45, TOP - 15]]}
    points = layer(
        (point(LEFT + SIDE * 3.5, TOP - SIDE * 7.5), {"height": 3, "place": "pond"}), (both, {}),
        (point(0, 0), {"place": "away"}), (None, {}), crs="EPSG:32633",
    )  # fmt: skip
    table = tmp_path / "pixels.csv"
    assert main(["pixels", str(finished), str(points), "-o", str(table)]) == 0
    rows = list(csv.DictReader(table.open(encoding="utf-8")))
    assert [[row["pin"], row["row"], row["column"]] for row in rows] == [
        ["pond", "8", "4"], ["2", "1", "1"], ["2", "1", "2"]
    ]  # fmt: skip
    assert sum(float(rows[0][name]) for name in ("grass", "soil", "(other)")) == pytest.approx(1, abs=1e-5)
    assert len(rows[0]["nearest words"].split("; ")) == 5
    spectra = list(csv.reader((tmp_path / "pixels_spectra.csv").open(encoding="utf-8")))
    assert spectra[0][:3] == ["wavelength_nm", "pond", "pond (mixture)"]
    said = capsys.readouterr().out
    assert "1 points lie where the maps hold nothing." in said
    assert main(["pixels", str(finished), str(points), "-o", str(table)]) == 2
    assert "exists" in capsys.readouterr().err


def test_points_in_another_crs_and_bad_layers(finished, layer):
    with PixelReader(finished) as reader:
        place = rasterio.warp.transform("EPSG:32633", "EPSG:4326", [LEFT + SIDE * 3.5], [TOP - SIDE * 7.5])
        pins, notes = pins_at(reader, layer((point(place[0][0], place[1][0]), {})))
        assert [(pin.pixel.row, pin.pixel.col, pin.crs) for pin in pins] == [(7, 3, "EPSG:32633")]
        assert notes == []
        line = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
        many = {"type": "MultiPoint", "coordinates": [[0, 0]] * 1001}
        for geometry, sentence in ((line, "no point"), (many, "more than 1000"), (point(0, 0), "No point of")):
            with pytest.raises(UserError, match=sentence):
                pins_at(reader, layer((geometry, {})))
        with pytest.raises(Cancelled):
            pins_at(reader, layer((point(*(axis[0] for axis in place)), {})), is_cancelled=lambda: True)

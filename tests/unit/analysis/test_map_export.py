"""Exported maps: values, numbers, CRS and extent as other programs read them, all or nothing."""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import xml.etree.ElementTree as ET

import numpy as np
import pytest
import rasterio
from rasterio import warp
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.transform import Affine

from clip_unmix_qgis.analysis.export_form import ExportOptions
from clip_unmix_qgis.analysis.map_export import export_maps
from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.cli import main
from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.raster.part import Extent

from .conftest import METRES

MAPS = ("abundance", "uncertainty", "other")
ROWS, COLS = 30, 40


@pytest.fixture
def shares():
    """Two materials that vary over the scene, with a corner without data."""
    rows, cols = np.mgrid[0:ROWS, 0:COLS]
    values = np.stack([rows / ROWS * 0.6, cols / COLS * 0.4]).astype("float32")
    values[:, :3, :5] = np.nan
    return values


def export(folder, target, **options):
    overwrite = options.pop("overwrite", False)
    with Results(folder) as results:
        return export_maps(results, target, ExportOptions(**{"maps": MAPS, **options}), overwrite=overwrite)


def read(path):
    """Values as GDAL's scale and offset make them, NaN where nothing is known."""
    with rasterio.open(path) as dataset:
        stored = dataset.read(masked=True).astype("float64")
        scales, offsets = np.array(dataset.scales)[:, None, None], np.array(dataset.offsets)[:, None, None]
        return (stored * scales + offsets).filled(np.nan), dataset.profile, dataset.descriptions


def test_a_band_for_each_material_holds_the_same_values(made, shares, tmp_path):
    files = export(made(shares), tmp_path / "out")
    assert {"abundance.tif", "uncertainty.tif", "other.tif", "export.json", "run_provenance.json"} == set(files)
    values, profile, names = read(tmp_path / "out" / "abundance.tif")
    np.testing.assert_array_equal(values.astype("float32"), shares)
    assert names == ("grass", "soil")
    assert profile["crs"] == CRS.from_epsg(32633)
    assert read(tmp_path / "out" / "other.tif")[0].shape == (1, ROWS, COLS)


def test_a_file_for_each_material(made, shares, tmp_path):
    files = export(made(shares), tmp_path / "out", single=True, maps=("abundance",))
    maps = sorted(name for name in files if name.endswith(".tif"))
    assert maps == ["abundance_01_grass.tif", "abundance_02_soil.tif"]
    np.testing.assert_array_equal(read(tmp_path / "out" / maps[1])[0][0].astype("float32"), shares[1])


@pytest.mark.parametrize(("kind", "step"), [("uint8", 0.004), ("uint16", 0.0001)])
@pytest.mark.parametrize("cog", [False, True])
def test_whole_numbers_are_read_as_shares(made, shares, tmp_path, kind, step, cog):
    export(made(shares), tmp_path / "out", values=kind, cog=cog)
    values, profile, _ = read(tmp_path / "out" / "abundance.tif")
    assert profile["dtype"] == kind
    np.testing.assert_allclose(values, shares, atol=step / 2 + 1e-7)
    assert np.isnan(values[:, :3, :5]).all()
    with rasterio.open(tmp_path / "out" / "abundance.tif") as dataset:
        assert dataset.scales == (step, step)
        assert (dataset.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") == "COG") is cog


def test_what_has_no_highest_value_keeps_its_own(made, shares, tmp_path):
    folder = made(shares)
    record = json.loads((folder / "provenance.json").read_text("utf-8"))
    residual = np.linspace(0, 0.37, ROWS * COLS, dtype="float32").reshape(ROWS, COLS)
    with (
        rasterio.open(folder / "other.tif") as like,
        rasterio.open(folder / record["outputs"]["residual"]["path"], "w", **like.profile) as target,
    ):
        target.write(residual, 1)
    export(folder, tmp_path / "out", maps=("residual",), values="uint8", styles=True)
    values, _, _ = read(tmp_path / "out" / "residual.tif")
    np.testing.assert_allclose(values[0], residual, atol=0.37 / 500 + 1e-6)
    ramp = ET.fromstring((tmp_path / "out" / "residual.sld").read_bytes()).iter("{http://www.opengis.net/sld}ColorMapEntry")
    assert float(list(ramp)[-1].get("quantity")) == pytest.approx(0.37)


def test_another_crs_lies_on_the_same_ground(made, shares, tmp_path):
    export(made(shares), tmp_path / "out", crs="EPSG:4326", resampling="nearest")
    values, profile, _ = read(tmp_path / "out" / "abundance.tif")
    assert profile["crs"] == CRS.from_epsg(4326)
    assert_same_ground(values, profile, shares, METRES)


def assert_same_ground(values, profile, shares, transform):
    """Pixels hold what the maps hold where PROJ brings their centres, but for those near an edge of two pixels."""
    rows, cols = np.mgrid[0 : values.shape[1], 0 : values.shape[2]]
    xs, ys = profile["transform"] * (cols.ravel() + 0.5, rows.ravel() + 0.5)
    placed = warp.transform("EPSG:4326", "EPSG:32633", xs, ys)
    col, row = ~transform * (np.array(placed[0]), np.array(placed[1]))
    clear = (np.abs(col % 1 - 0.5) < 0.35) & (np.abs(row % 1 - 0.5) < 0.35)
    clear &= (0 < col) & (col < COLS) & (0 < row) & (row < ROWS)
    assert clear.sum() > 300
    expected = shares[:, row[clear].astype(int), col[clear].astype(int)]
    np.testing.assert_array_equal(values.reshape(2, -1)[:, clear].astype("float32"), expected)


def test_shares_still_sum_to_one_after_warping(made, shares, tmp_path):
    export(made(shares), tmp_path / "out", crs="EPSG:3857", resampling="bilinear")
    total = read(tmp_path / "out" / "abundance.tif")[0].sum(axis=0) + read(tmp_path / "out" / "other.tif")[0][0]
    assert np.isfinite(total).any()
    np.testing.assert_allclose(total[np.isfinite(total)], 1, atol=1e-5)


def test_an_extent_cuts_without_resampling(made, shares, tmp_path):
    left, top = 400_000 + 10 * 30, 5_000_000 - 5 * 30
    export(made(shares), tmp_path / "out", extent=Extent(left, top - 8 * 30, left + 12 * 30, top))
    values, profile, _ = read(tmp_path / "out" / "abundance.tif")
    np.testing.assert_array_equal(values.astype("float32"), shares[:, 5:13, 10:22])
    assert (profile["transform"].c, profile["transform"].f) == (left, top)


def test_an_extent_in_another_crs_and_a_resolution(made, shares, tmp_path):
    export(made(shares), tmp_path / "out", resolution=60, resampling="average")
    values, _, _ = read(tmp_path / "out" / "abundance.tif")
    assert values.shape == (2, 15, 20)
    np.testing.assert_allclose(values[:, 10, 10], shares[:, 20:22, 20:22].mean(axis=(1, 2)), atol=1e-5)
    export(made(shares, name="second"), tmp_path / "cut", extent=Extent(13.73, 45.14, 13.735, 45.145, "EPSG:4326"))
    cut = read(tmp_path / "cut" / "abundance.tif")[0]
    assert 0 < cut.shape[1] < ROWS
    assert 0 < cut.shape[2] < COLS


def test_rotated_maps(made, shares, tmp_path):
    turned = Affine.translation(400_000, 5_000_000) * Affine.rotation(20) * Affine.scale(30, -30)
    folder = made(shares, transform=turned)
    export(folder, tmp_path / "same")
    values, profile, _ = read(tmp_path / "same" / "abundance.tif")
    assert profile["transform"].almost_equals(turned)
    np.testing.assert_array_equal(values.astype("float32"), shares)
    export(folder, tmp_path / "up", crs="EPSG:4326", resampling="nearest")
    values, profile, _ = read(tmp_path / "up" / "abundance.tif")
    assert_same_ground(values, profile, shares, turned)


def test_maps_with_ground_control_points(made, shares, tmp_path):
    folder = made(shares)
    points = [GroundControlPoint(r, c, 10 + c * 0.001, 50 - r * 0.001) for r in (0, ROWS) for c in (0, COLS)]
    for path in folder.glob("*.tif"):
        with rasterio.open(path) as source:
            profile, values = source.profile, source.read()
        profile.pop("transform")
        profile.pop("crs")
        path.unlink()
        with rasterio.open(path, "w", **profile, gcps=points, crs="EPSG:4326") as target:
            target.write(values)
    export(folder, tmp_path / "same")
    with rasterio.open(tmp_path / "same" / "abundance.tif") as dataset:
        assert len(dataset.gcps[0]) == 4
    export(folder, tmp_path / "placed", crs="EPSG:4326", resampling="nearest")
    values, profile, _ = read(tmp_path / "placed" / "abundance.tif")
    col, row = (int(v) for v in ~profile["transform"] * (10.0305, 49.9795))
    np.testing.assert_allclose(values[:, row, col], shares[:, 20, 30], atol=0.02)
    part = Extent(10.0049, 49.9801, 10.0351, 49.9951)
    export(folder, tmp_path / "part", extent=part, resampling="nearest", resolution=0.002)
    values, profile, _ = read(tmp_path / "part" / "abundance.tif")
    col, row = (int(v) for v in ~profile["transform"] * (10.0205, 49.9855))
    assert values.shape == (2, 8, 16)  # whose centres lie in it
    np.testing.assert_allclose(values[:, row, col], shares[:, 14, 20], atol=0.03)


def test_the_item_tells_place_time_bands_and_scale(made, shares, tmp_path):
    pystac = pytest.importorskip("pystac")
    export(made(shares), tmp_path / "out", values="uint16", stac=True, cog=True)
    item = pystac.Item.from_file(str(tmp_path / "out" / "stac_item.json"))
    assert item.datetime.date().isoformat() == "2024-06-01"  # of the scene's name
    asset = item.assets["abundance"]
    assert [band["description"] for band in asset.extra_fields["eo:bands"]] == ["grass", "soil"]
    assert asset.extra_fields["raster:bands"][0]["scale"] == pytest.approx(0.0001)
    assert asset.media_type.endswith("profile=cloud-optimized")
    assert item.assets["record"].extra_fields["eo:bands"][3]["center_wavelength"] == pytest.approx(0.842)
    assert item.properties["proj:code"] == "EPSG:32633"
    assert any("/eo/" in uri for uri in item.stac_extensions)
    assert any("/processing/" in uri for uri in item.stac_extensions)
    west, south, east, north = item.bbox
    assert west < 13.735 < east
    assert south < 45.145 < north
    pytest.importorskip("jsonschema")
    from pystac.validation.local_validator import LocalValidator

    written = json.loads((tmp_path / "out" / "stac_item.json").read_text("utf-8"))
    assert [error.message for error in LocalValidator().item_validator("1.1.0").iter_errors(written)] == []
    for named in item.assets.values():
        assert (tmp_path / "out" / named.href).is_file()


def test_the_item_says_where_the_date_is_not_known(made, shares, tmp_path):
    pytest.importorskip("pystac")

    def unnamed(record):
        record["input"].update(path="scene.tif", name="scene")

    folder = made(shares, record=unnamed)
    export(folder, tmp_path / "out", stac=True)
    item = json.loads((tmp_path / "out" / "stac_item.json").read_text("utf-8"))
    assert "not known" in item["properties"]["description"]
    export(folder, tmp_path / "out", stac=True, date="2023-07-02", overwrite=True)
    item = json.loads((tmp_path / "out" / "stac_item.json").read_text("utf-8"))
    assert item["properties"]["datetime"] == "2023-07-02T00:00:00Z"
    with pytest.raises(UserError, match="no date"):
        export(folder, tmp_path / "out", stac=True, date="summer", overwrite=True)


def test_without_pystac_one_sentence_and_nothing_written(made, shares, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pystac", None)
    with pytest.raises(UserError, match="pip install pystac"):
        export(made(shares), tmp_path / "out", stac=True)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("options", "words"), [
    ({"crs": "EPSG:99999999"}, "no CRS that PROJ knows"),
    ({"extent": Extent(0, 0, 1, 1)}, "No pixel of the maps"),
    ({"resolution": -1}, "no size of a pixel"),
    ({"resolution": 1e-9}, "coarser"),
    ({"maps": ("abundances",)}, "no maps called"),
    ({"maps": ()}, "no maps called"),
])  # fmt: skip
def test_what_cannot_be_had_is_said_and_nothing_is_written(made, shares, tmp_path, options, words):
    with pytest.raises(UserError, match=words):
        export(made(shares), tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_maps_without_a_place(made, shares, tmp_path):
    folder = made(shares, crs=None, transform=Affine.identity())
    export(folder, tmp_path / "out")
    np.testing.assert_array_equal(read(tmp_path / "out" / "abundance.tif")[0].astype("float32"), shares)
    for options in ({"crs": "EPSG:4326"}, {"resolution": 2}):
        with pytest.raises(UserError, match="have no CRS"):
            export(folder, tmp_path / "second", **options)


def test_a_run_whose_files_moved(made, shares, tmp_path):
    folder = made(shares)
    next(folder.glob("uncertainty_02*")).unlink()
    with pytest.raises(UserError, match="no longer in"):
        export(folder, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_nothing_else_is_replaced(made, shares, tmp_path):
    folder, out = made(shares), tmp_path / "out"
    with pytest.raises(UserError, match="own folder"):
        export(folder, folder)
    out.mkdir()
    (out / "abundance.tif").write_text("someone's")
    for overwrite in (False, True):
        with pytest.raises(UserError, match=r"abundance\.tif"):
            export(folder, out, overwrite=overwrite)
    assert (out / "abundance.tif").read_text() == "someone's"
    (out / "abundance.tif").unlink()
    (out / "notes.txt").write_text("mine")
    export(folder, out, styles=True)
    # a record of an export that names what is none of its files
    record = json.loads((out / "export.json").read_text("utf-8"))
    (out / "export.json").write_text(json.dumps({**record, "files": [*record["files"], "notes.txt", "../x.tif"]}))
    with pytest.raises(UserError, match="already holds"):
        export(folder, out)
    export(folder, out, maps=("other",), overwrite=True)
    assert {path.name for path in out.iterdir()} == {"notes.txt", "other.tif", "export.json", "run_provenance.json"}


def test_cancelled_nothing_stays(made, shares, tmp_path):
    with Results(made(shares)) as results, pytest.raises(Cancelled):
        export_maps(results, tmp_path / "out", ExportOptions(maps=MAPS), is_cancelled=lambda: True)
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files with a POSIX call")
@pytest.mark.parametrize("cog", [False, True])
def test_a_full_disk_leaves_nothing(made, tmp_path, cog):
    noise = np.random.default_rng(0).uniform(0, 0.5, (2, 300, 300)).astype("float32")
    folder = made(noise)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
    try:
        with pytest.raises(UserError, match="disk has room"):
            export(folder, tmp_path / "out", cog=cog)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert not (tmp_path / "out").exists()


def test_the_command(made, shares, tmp_path, capsys):
    folder, out = made(shares), tmp_path / "out"
    words = ["export-maps", str(folder), "-o", str(out), "--maps", "abundance,other", "--values", "uint8", "--styles",
             "--extent", "400300,4999700,400600,4999900"]  # fmt: skip
    assert main(words) == 0
    assert str(out / "abundance.qml") in capsys.readouterr().out
    assert main(words) == 2
    assert "--overwrite" in capsys.readouterr().err

"""The report: one page without anything from outside, figures of the run in it, foreign text harmless."""

from __future__ import annotations

import html as escapes
import json
import re
import shutil

import numpy as np
import pytest

from clip_unmix_qgis.analysis.endmember_export import write_library
from clip_unmix_qgis.analysis.endmember_library import read_endmembers, write_envi_library
from clip_unmix_qgis.analysis.report import html, write_report
from clip_unmix_qgis.analysis.results import Results
from clip_unmix_qgis.analysis.validation import validate
from clip_unmix_qgis.analysis.zones import zone_table
from clip_unmix_qgis.errors import UserError

from .conftest import box

SHARES = np.zeros((2, 12, 10))
SHARES[0], SHARES[1] = 0.4, 0.25


@pytest.fixture
def run(made, finished):
    def make(**options):
        folder = made(SHARES, **options)
        shutil.copy(finished / "endmembers.csv", folder)
        return folder

    return make


def test_the_page_holds_maps_figures_and_record(run, layer):
    point = {"type": "Point", "coordinates": [400_015, 4_999_985]}
    with Results(run()) as results:
        found = validate(results, layer((point, {"grass": 0.5, "soil": 0.2}), crs="EPSG:32633"))
        page = html(results, validation=found)
        replay = results.record["replay"]
    assert page.count("data:image/png;base64,") == 3  # two materials and other
    assert page.count("data:image/svg+xml;base64,") == 1 + 2
    assert "4.32" in page  # hectares of grass: 0.4 * 120 * 0.09
    assert escapes.escape(replay, quote=False)[:60] in page.replace("&#39;", "'")
    assert not re.search(r"(src|href)=\"(?!data:|#)", page)
    assert "<script" not in page


def test_the_page_tells_the_hectares_of_each_zone(run, layer):
    north = box(400_000, 4_999_820, 400_300, 5_000_000)  # half of the maps, 60 pixels of 0.09 ha
    away = box(500_000, 4_999_820, 500_300, 5_000_000)
    path = layer((north, {"district": "Nord <b>"}), (away, {"district": "away"}), crs="EPSG:32633")
    with Results(run()) as results:
        page = html(results, zones=zone_table(results, path))
        plain = html(results)
    assert "Hectares by zone" in page
    assert "Nord &lt;b&gt;" in page
    # 0.4 * 60 * 0.09 ha, and 0.1 * sqrt(0.54 + 0.46 / 60) = 0.074 about the share
    assert "<td>0.400</td><td>0.326 - 0.474</td><td>2.16</td><td>1.76 - 2.56</td>" in page
    assert page.count("<td>–</td><td>–</td><td>–</td><td>–</td>") == 3  # away, for two materials and other
    assert "1 zones have no valid pixel." in page
    assert "Hectares by zone" not in plain


def test_foreign_text_is_text(run):
    evil = "<script>alert(1)</script> $\\frac{1}{$"

    def change(record):
        record["prompts"][0]["typed"] = evil
        record["model"]["endmembers"][0]["name"] = evil
        record["input"]["path"] = '"><img src=x>'

    with Results(run(record=change)) as results:
        page = html(results)
    assert "<script" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;" in page


def test_another_language_and_direction(run):
    with Results(run()) as results:
        assert 'lang="ar" dir="rtl"' in html(results, language="ar")


def test_it_is_written_whole_or_not(run, tmp_path):
    path = tmp_path / "report.html"
    with Results(run()) as results:
        write_report(results, path)
        with pytest.raises(UserError, match="exists"):
            write_report(results, path)
        with pytest.raises(UserError, match="cannot be written"):
            write_report(results, tmp_path / "none" / "report.html")
    assert path.read_text("utf-8").endswith("</html>\n") or path.read_text("utf-8").endswith("</html>")


def test_the_library_is_read_by_spectral_python(run, tmp_path):
    envi = pytest.importorskip("spectral.io.envi", reason="the library is read back with Spectral Python")
    with Results(run()) as results:
        table = read_endmembers(results)
        widths = results.record["input"]["fwhm_nm"]
        write_envi_library(results, tmp_path / "endmembers.sli")
    library = envi.open(str(tmp_path / "endmembers.hdr"), str(tmp_path / "endmembers.sli"))
    assert library.names == table.names
    np.testing.assert_allclose(library.spectra, table.reflectance, rtol=1e-6)
    np.testing.assert_allclose(library.bands.centers, table.wavelengths)
    assert library.bands.band_unit == "Nanometers"
    np.testing.assert_allclose(library.bands.bandwidths, widths, rtol=1e-5)


def test_library_and_table_do_not_share_a_name(run, tmp_path):
    """The EnMAP-Box reads a table beside a library of the same name as its attributes."""
    folder = run()
    with Results(folder) as results:
        with pytest.raises(UserError, match=r"endmembers\.csv lies there already.*another name"):
            write_library(results, folder / "endmembers.sli")
        write_library(results, tmp_path / "library.sli")
        with pytest.raises(UserError, match=r"library\.sli lies there already"):
            write_library(results, tmp_path / "library.csv")
        assert sorted(path.name for path in tmp_path.glob("library.*")) == ["library.hdr", "library.sli"]
        write_library(results, tmp_path / "library.sli", overwrite=True)


def test_the_table_and_the_geopackage(run, tmp_path):
    ogr = pytest.importorskip("osgeo.ogr", reason="a GeoPackage is written by GDAL's Python bindings")

    def change(record):
        record["input"]["good_bands"][1] = False

    folder = run(record=change)
    with Results(folder) as results:
        table = read_endmembers(results)
        assert write_library(results, tmp_path / "e.csv") == [tmp_path / "e.csv"]
        assert write_library(results, tmp_path / "e.gpkg") == [tmp_path / "e.gpkg", tmp_path / "e.qml"]
        with pytest.raises(UserError, match="exists"):
            write_library(results, tmp_path / "e.gpkg")
        with pytest.raises(UserError, match=r"\.sli \(ENVI\), \.csv or \.gpkg"):
            write_library(results, tmp_path / "e.txt")
        with pytest.raises(UserError, match="cannot be written"):
            write_library(results, tmp_path / "none" / "e.gpkg")
    assert (tmp_path / "e.csv").read_bytes() == (folder / "endmembers.csv").read_bytes()
    source = ogr.Open(str(tmp_path / "e.gpkg"))
    rows = list(source.GetLayer(0))
    assert [row["name"] for row in rows] == table.names
    assert rows[0]["source"] == "scene"
    profile = json.loads(rows[0]["profile"])
    assert profile["x"] == table.wavelengths.tolist()
    assert profile["bbl"] == [1, 0, 1, 1, 1, 1]
    assert profile["y"][1] == 0
    np.testing.assert_allclose(np.delete(profile["y"], 1), np.delete(table.reflectance[0], 1), rtol=1e-5)
    assert json.loads(rows[0]["expected"])["y"][0] == pytest.approx(table.expected[0, 0], rel=1e-5)
    assert 'name="profile"><editWidget type="SpectralProfile"' in (tmp_path / "e.qml").read_text("utf-8")


def test_a_damaged_table(run):
    folder = run()
    (folder / "endmembers.csv").write_text("wavelength_nm,grass\n1,x\n")
    with Results(folder) as results, pytest.raises(UserError, match="damaged"):
        read_endmembers(results)


def test_bad_bands_hold_nothing(run):
    def change(record):
        record["input"]["good_bands"][1] = False

    with Results(run(record=change)) as results:
        assert np.isnan(read_endmembers(results).reflectance[:, 1]).all()

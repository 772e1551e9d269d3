"""Headers, style files, descriptions and tags that were written to be slow: parsers are linear, lengths are bounded."""

from __future__ import annotations

import time

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.raster.scene import Scene
from clip_unmix_qgis.raster.text_metadata import attributes_of, items, number, numbers, parse_header
from clip_unmix_qgis.raster.vrt import band_sources, parse_xml


def steps(function, *sizes: int) -> list[float]:
    """Processor seconds for inputs of each size, the best of three."""
    taken = []
    for size in sizes:
        best = np.inf
        for _ in range(3):
            started = time.process_time()
            function(size)
            best = min(best, time.process_time() - started)
        taken.append(best)
    return taken


@pytest.mark.parametrize("text", [
    lambda n: "ENVI\n" + " " * n + "\nbands = 5\n",
    lambda n: "ENVI\nwavelength" + " " * n + "= {450}\n",
    lambda n: "ENVI\nwavelength = " + "{" * n + "\n",
    lambda n: "ENVI\n" + "a = {\n" * n,
    lambda n: "ENVI\n" + "=" * n,
    lambda n: "ENVI\nwavelength = {" + "4" * n + "}\n",
], ids=["blanks", "blanks in a key", "braces", "open lists", "equals", "digits"])  # fmt: skip
def test_headers_take_time_in_proportion_to_their_length(text):
    short, long = steps(lambda n: numbers(items(parse_header(text(n)).get("wavelength", ""))), 20_000, 160_000)
    assert long < 40 * max(short, 1e-3)  # eight times the length; a square would be 64 times


@pytest.mark.parametrize("text", [
    lambda n: "<Option " * n, lambda n: '<Option name="' + "x" * n, lambda n: "<Option " + 'a="b" ' * n + ">",
], ids=["tags", "name", "attributes"])  # fmt: skip
def test_style_files_take_time_in_proportion_to_their_length(text):
    short, long = steps(lambda n: attributes_of(text(n), ("Option",)), 20_000, 160_000)
    assert long < 40 * max(short, 1e-3)


def test_a_header_of_any_layout_is_read():
    text = (
        "ENVI\n; a comment = 1\nBands = 2\nwavelength units = nm\nwavelength = {\n 450,\n 550 }\n"
        "fwhm = {1, 2}\nnote = {open\n"
    )
    header = parse_header(text)
    assert header["bands"] == "2"
    assert items(header["wavelength"]) == ["450", "550"]
    assert items(header["fwhm"]) == ["1", "2"]
    assert header["note"] == "{open"
    assert "a_comment" not in header


@pytest.mark.parametrize("table", ["1," * 2_000_000, ("1," * 90 + "1\n") * 19_000], ids=["one line", "many lines"])
def test_a_table_of_millions_of_cells_is_refused_before_they_are_read(write, tmp_path, table):
    path = tmp_path / "waves.csv"
    path.write_text(table)
    started = time.process_time()
    with pytest.raises(UserError, match="one line a band"):
        Scene.open(write(wavelengths=None), wavelengths=path)
    assert time.process_time() - started < 4


@pytest.mark.parametrize("text", ["\n" * 200_000, " \n" * 100_000, ("a" * 200 + "\n") * 20_000,
                                  ("\n" * 49 + " " * 1000) * 50, "wavelength " * 100_000, (" " * 199 + "\n") * 1000])
def test_a_text_that_nearly_is_a_header_is_told_apart_at_once(write, tmp_path, text):
    path = tmp_path / "waves.csv"
    path.write_text(text + "x")
    started = time.process_time()
    with pytest.raises(UserError):
        Scene.open(write(wavelengths=None), wavelengths=path)
    assert time.process_time() - started < 4


def test_a_number_of_fifty_thousand_digits_is_none(write):
    assert np.isnan(number("4" * 50_000))
    words = ["4" * 50_000 + " nm", *(f"{w} nm" for w in (550, 650, 800, 1600))]
    with Scene.open(write(wavelengths=None, descriptions=words)) as scene:
        assert scene.bands.centre.tolist() == [550, 650, 800, 1600]


def test_xml_with_entities_is_not_read():
    assert parse_xml('<!DOCTYPE a [<!ENTITY b "c">]><VRTDataset>&b;</VRTDataset>') is None
    assert parse_xml("<VRTDataset>") is None
    assert parse_xml("<a>" * 100_000) is None


def test_a_virtual_raster_that_names_itself_comes_to_an_end(tmp_path):
    path = tmp_path / "loop.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="4">'
        + "".join(
            f'<VRTRasterBand dataType="Float32" band="{band}"><SimpleSource>'
            f'<SourceFilename relativeToVRT="1">loop.vrt</SourceFilename>'
            f"<SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
            for band in (1, 2, 3)
        )
        + "</VRTDataset>"
    )
    assert len(band_sources(str(path), str(path))) == 3
    with pytest.raises(UserError):
        Scene.open(path)


def test_endless_and_huge_files_beside_a_raster_are_passed_over(write, tmp_path):
    path = write(wavelengths=None)
    path.with_suffix(".hdr").symlink_to("/dev/zero")
    path.with_suffix(".qml").symlink_to("/dev/zero")
    with pytest.raises(UserError, match="carries no wavelengths"):
        Scene.open(path)


def test_no_header_or_tag_brings_a_traceback_or_silent_nonsense(write, envi):
    """Random headers and tags: a scene with wavelengths in reflected sunlight, or one sentence."""
    random = np.random.default_rng(11)
    units = ["Nanometers", "Micrometers", "Index", "Unknown", "Wavenumber", "", "µm", "m", "parsec"]
    lists = ["450,550,650,800,1600", "0.45,0.55,0.65,0.8,1.6", "1,2,3,4,5", "450,550", "a,b,c,d,e", "-1,-2,-3,-4,-5",
             "{{{", "1e400,2,3,4,5", "450,450,450,450,450", "nan,nan,nan,nan,nan", "0,0,0,0,0", "99999999,2,3,4,5",
             "450 550 650 800 1600", ""]  # fmt: skip
    keys = ["wavelength", "wavelengths", "fwhm", "bbl", "reflectance scale factor", "data gain values", "sensor type"]
    for number_of in range(60):
        chosen = random.permutation(len(keys))[:3]
        lines = [f"wavelength units = {random.choice(units)}"]
        for key in (keys[i] for i in chosen):
            value = random.choice(lists)
            lines.append(f"{key} = {{{value}}}" if random.random() < 0.8 else f"{key} = {value}")
        path = envi(header="\n".join(lines) + "\n", name=f"fuzz{number_of}.img")
        try:
            with Scene.open(path) as scene:
                inside = (scene.bands.centre > 340) & (scene.bands.centre < 2610)
                assert inside[scene.bands.good].all()
                assert (scene.bands.fwhm > 0).all()
        except UserError as error:
            message = str(error)
            assert "\n" not in message

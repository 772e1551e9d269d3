"""Endmembers that the analyst gives stand as they are, in the maps, in the record and when the run is made again."""

from __future__ import annotations

import csv
import dataclasses
import json
import shutil
from types import SimpleNamespace

import numpy as np
import pytest

from clip_unmix_qgis.core.adapter.scene_adapter import SceneAdapter
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.raster.spectrum_file import read_spectra
from clip_unmix_qgis.run.given_endmembers import parse
from clip_unmix_qgis.run.holding import unlike, with_held
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene
from clip_unmix_qgis.run.verify import Answer, verify

from .conftest import SPECTRA, WAVELENGTHS, cube

PROMPTS = ("vegetation", "soil", "water")


def library(path, spectra=SPECTRA, names=("leaf", "dry soil", "pond"), wavelengths=WAVELENGTHS):
    """An ENVI spectral library."""
    path.write_bytes(np.asarray(spectra, "<f4").tobytes())
    path.with_suffix(".hdr").write_text(
        f"ENVI\nsamples = {len(wavelengths)}\nlines = {len(names)}\nbands = 1\nheader offset = 0\n"
        "file type = ENVI Spectral Library\ndata type = 4\nbyte order = 0\nwavelength units = Nanometers\n"
        f"wavelength = {{{', '.join(map(str, wavelengths))}}}\nspectra names = {{{', '.join(names)}}}\n"
    )
    return path


def table(path, heads=("wavelength_nm", "soil"), wavelengths=WAVELENGTHS, values=SPECTRA[1:2]):
    with open(path, "w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([heads, *zip(wavelengths, *values)])
    return path


@pytest.fixture(scope="module")
def held(scene, tmp_path_factory):
    """A run with a pixel and a library's spectrum held."""
    folder = tmp_path_factory.mktemp("held")
    given = (f"Soil={library(folder / 'mine.sli')}|dry soil", "vegetation=21,31")
    return unmix_scene(Request(str(scene), PROMPTS, folder / "out", endmember=given))


def columns(folder):
    with open(folder / "endmembers.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {name: np.array([float(row[name]) for row in rows]) for name in rows[0]}


@pytest.mark.slow
def test_they_stand_as_they_are(held):
    found = columns(held.folder)
    pixel = cube(100, 70)[:, 20, 30]
    np.testing.assert_allclose(found["vegetation"], pixel, rtol=1e-5)
    np.testing.assert_allclose(found["soil"], SPECTRA[1], rtol=1e-5)
    assert found["vegetation (sd)"].max() < 1e-12
    sources = {entry["name"]: entry["source"] for entry in held.provenance["model"]["endmembers"]}
    assert (sources["vegetation"], sources["soil"]) == ("given", "given")
    assert sources["water"] != "given"


@pytest.mark.slow
def test_the_record_keeps_them_and_the_run_is_made_again(held, tmp_path):
    soil, leaf = held.provenance["parameters"]["endmember"]
    assert leaf == {"material": "vegetation", "pixel": [21, 31]}
    assert soil["spectrum"] == "dry soil"
    assert len(soil["sha256"]) == len(soil["header_sha256"]) == 64
    assert "--endmember=vegetation=21,31" in held.provenance["replay"]
    assert verify(held.folder).answer is Answer.SAME
    moved = shutil.copytree(held.folder.parent, tmp_path / "moved")
    header = (held.folder.parent / "mine.hdr")
    text = header.read_text()
    try:
        header.write_text(text.replace("dry soil", "wet soil"))
        assert "header of the endmember" in " ".join(verify(moved / "out").notes)
    finally:
        header.write_text(text)


@pytest.mark.slow
def test_another_endmember_is_another_run(held, scene, tmp_path):
    other = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "other", endmember=("vegetation=50,60",)))
    assert other.provenance["run"] != held.provenance["run"]
    plain = json.loads((tmp_path / "other" / "provenance.json").read_text("utf-8"))
    assert plain["parameters"]["endmember"] == [{"material": "vegetation", "pixel": [50, 60]}]


def test_a_run_without_them_says_nothing_of_them(finished):
    assert "endmember" not in finished.provenance["parameters"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("rock=3,4",), "'rock', which is no material of this run"),
        (("soil=20,20", "Soil=21,21"), "Two endmembers are given for 'Soil'"),
        (("soil",), "is not MATERIAL=ROW,COLUMN"),
        (("=3,4",), "is not MATERIAL=ROW,COLUMN"),
        (("soil=101,4",), "the scene has 100 rows and 70 columns"),
        (("soil=0,4",), "the scene has 100 rows and 70 columns"),
        (("soil=3,4",), "where the scene has no data"),
        (("soil={folder}/none.csv",), "cannot be read"),
        (("soil={folder}",), "is no file but a folder"),
        (("soil={folder}/mine.sli",), "has no spectrum called 'soil'; name one of it after a |: leaf, dry soil, pond"),
        (("soil={folder}/mine.sli|leaves",), "has no spectrum called 'leaves'"),
        (("soil={folder}/short.csv",), "covers 420-1272 nm only"),
        (("soil={folder}/words.txt",), "holds no spectrum"),
        (("soil={folder}/radiance.csv",), "holds no reflectance"),
        (("soil={folder}/broken.sli",), "is no ENVI spectral library"),
        (("soil=" + "x" * 10_000,), "endmember has 10,0"),
    ],
)  # fmt: skip
def test_bad_ones_are_refused_in_one_sentence(scene, tmp_path, given, said):
    library(tmp_path / "mine.sli")
    library(tmp_path / "broken.sli", spectra=SPECTRA[:1])
    table(tmp_path / "short.csv", wavelengths=WAVELENGTHS[:11], values=SPECTRA[1:2, :11])
    table(tmp_path / "radiance.csv", values=SPECTRA[1:2] * 1e7)
    (tmp_path / "words.txt").write_text("this is\nno spectrum\n")
    given = tuple(text.format(folder=tmp_path) for text in given)
    with pytest.raises(UserError, match=said.replace("|", r"\|")) as told:
        unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", endmember=given))
    assert "\n" not in str(told.value)
    assert not (tmp_path / "out").exists()


def test_a_library_is_not_overwritten(scene, tmp_path):
    mine = library(tmp_path / "mine.sli")
    request = Request(str(scene), PROMPTS, tmp_path / "out", endmember=(f"soil={mine}|leaf",))
    assert {str(mine), str(tmp_path / "mine.hdr")} <= set(request.inputs().values())


def test_the_command_line_takes_them(command, scene, tmp_path):
    done = command("unmix", scene, "-m", "soil", "-o", tmp_path / "out", "--endmember", "rock=3,4")
    assert done.status == 2
    assert "no material of this run" in done.err


@pytest.mark.parametrize(
    ("text", "names", "first"),
    [
        ("wavelength_nm,a,b\n400,0.1,0.2\n500,0.3,\n", ["a", "b"], [0.1, 0.3]),
        ("0.4\t10\n0.5\t30\n", ["1"], [0.1, 0.3]),
        ("Wellenlänge (nm);Gras\n400;0,1\n500;0,3\n", ["Gras"], [0.1, 0.3]),
        ("Name: grass\nX Units: Wavelength (micrometers)\n\n0.5 1000\n0.4 3000\n", ["1"], [0.1, 0.3]),
        ("# a comment\n400 0.1\n500 0.3\n", ["1"], [0.1, 0.3]),
    ],
)
def test_tables_of_many_forms(tmp_path, text, names, first):
    (tmp_path / "x.txt").write_text(text, encoding="utf-8")
    found = read_spectra(tmp_path / "x.txt")
    assert found.names == names
    assert sorted(found.wavelengths.tolist()) == pytest.approx([400, 500])
    np.testing.assert_allclose(found.reflectance[0], first)


@pytest.mark.slow
def test_a_spectrum_at_other_wavelengths_is_seen_as_the_bands_would(scene, tmp_path):
    fine = np.arange(350.0, 2500, 5)
    path = table(tmp_path / "fine.csv", wavelengths=fine, values=[np.interp(fine, WAVELENGTHS, SPECTRA[1])])
    found = unmix_scene(Request(str(scene), PROMPTS, tmp_path / "out", endmember=(f"soil={path}",)))
    np.testing.assert_allclose(columns(found.folder)["soil"], SPECTRA[1], atol=5e-3)


@pytest.mark.slow
def test_samples_give_way_to_it(held, scene, tmp_path):
    """Both for one material: the one that is held stands, and that is said."""
    west, north = 400_000, 5_800_000
    features = [
        {"type": "Feature", "properties": {"material": name},
         "geometry": {"type": "Point", "coordinates": [west + 30 * col + 15, north - 30 * row - 15]}}
        for name, row, col in (("soil", 30, 40), ("water", 40, 50))
    ]  # fmt: skip
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    collection = {"type": "FeatureCollection", "crs": crs, "features": features}
    (tmp_path / "samples.geojson").write_text(json.dumps(collection))
    request = Request(str(scene), PROMPTS, tmp_path / "out", endmember=("soil=21,31",))
    found = unmix_scene(dataclasses.replace(request, samples=str(tmp_path / "samples.geojson")))
    assert "The samples of 'soil' were not used: its endmember is given." in found.provenance["warnings"]
    np.testing.assert_allclose(columns(found.folder)["soil"], cube(100, 70)[:, 20, 30], rtol=1e-5)


def test_it_is_read_back_as_typed():
    for text in ("grass=1,2", "grass=/a/b.csv", "grass=/a/b.sli|dry = grass"):
        assert parse(text).text == text


@pytest.fixture(scope="module")
def two_words():
    """The model of soil and snow, and a typical spectrum (1, b) of each."""
    bands = Bands(WAVELENGTHS, np.full(len(WAVELENGTHS), 10.0), np.ones(len(WAVELENGTHS), bool))
    anchors = Anchors()
    model = SpectralModel.load(bands, centred([anchors["soil"], anchors["snow"]]), device="cpu", threads=1)
    return model, *(model.typical_spectrum(m)[None].astype(np.float32) for m in (0, 1))


def test_words_that_recognise_a_spectrum_stay_as_they_are(two_words):
    """A prototype beside them would claim what is only somewhat like it, and nothing would be left for *other*."""
    model, soil, snow = two_words
    base = SceneAdapter.empty(2, soil.shape[1])
    assert not with_held(model, base, {0: soil}).weight.any()
    assert with_held(model, base, {0: snow}).weight[0].any()


def test_a_pixel_of_something_else_is_told(two_words):
    model, soil, snow = two_words
    ground, drifts, ours = (
        SimpleNamespace(typed="suelo", concept="soil"),
        SimpleNamespace(typed="nieve", concept="snow"),
        SimpleNamespace(typed="ours", concept=None),
    )
    assert unlike(model, {0: soil, 1: snow}, [ground, drifts]) == []
    (said,) = unlike(model, {0: snow}, [ground, drifts])
    assert "given for 'suelo' looks like 'nieve'" in said
    (said,) = unlike(model, {0: np.full_like(soil, 0.02)}, [ground, drifts])
    assert "given for 'suelo' looks unlike what is known by that name" in said
    assert unlike(model, {0: snow}, [ours, drifts]) == []  # a name of her own means what she says

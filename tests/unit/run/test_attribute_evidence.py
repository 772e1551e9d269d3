"""What a prompt says beyond the name reaches the maps, the record and the warnings."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.run.attribute_evidence import describe, family_of, informed, is_ground, unheeded
from clip_unmix_qgis.run.onnx_export import export_scene
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

BANDS = Bands(np.linspace(410, 990, 60), np.full(60, 10.0), np.ones(60, bool))


def dyed(low: float, high: float) -> np.ndarray:
    """A fabric on the grid that is bright between two wavelengths, and beyond the visible."""
    edge = 1 / (1 + np.exp(-(GRID_NM - low) / 12)) / (1 + np.exp((GRID_NM - high) / 12))
    return 0.05 + 0.45 * np.maximum(edge, 0.9 / (1 + np.exp(-(GRID_NM - 730) / 15)))


GREY = np.interp(GRID_NM, [350, 500, 1000, 2500], [0.09, 0.12, 0.16, 0.18])
ROWS, COLS = 30, 40


@pytest.fixture(scope="module")
def coloured(tmp_path_factory):
    """Asphalt with a red and a blue rectangle, and the area of both in pixels."""
    image = np.tile(GREY @ from_grid(BANDS), (ROWS, COLS, 1))
    image[4:12, 5:15] = dyed(610, 3000) @ from_grid(BANDS)
    image[18:26, 20:35] = dyed(380, 490) @ from_grid(BANDS)
    rng = np.random.default_rng(0)
    image = image * np.exp(rng.normal(0, 0.05, (ROWS, COLS, 1))) + rng.normal(0, 0.003, image.shape)
    path = tmp_path_factory.mktemp("coloured") / "coloured.tif"
    with rasterio.open(path, "w", driver="GTiff", dtype="float32", count=60, height=ROWS, width=COLS) as target:
        target.write(np.clip(image, 1e-4, None).transpose(2, 0, 1).astype(np.float32))
        for number, centre in enumerate(BANDS.centre, 1):
            target.update_tags(number, wavelength=f"{centre:.2f}", wavelength_units="Nanometers", fwhm="10")
    return path, {"red": 80, "blue": 120}


@pytest.fixture(scope="module")
def finished(coloured, tmp_path_factory):
    folder = tmp_path_factory.mktemp("maps") / "out"
    prompts = ["red fabric", "blue fabric", "weathered asphalt"]
    return unmix_scene(Request(str(coloured[0]), prompts, folder, language="en", device="cpu"))


def test_two_fabrics_are_mapped_by_their_colours(finished, coloured):
    for entry, (colour, area) in zip(finished.provenance["outputs"]["abundance"], coloured[1].items()):
        with rasterio.open(finished.folder / entry["path"]) as source:
            share = source.read(1)
        assert abs(np.nansum(share) - area) < 0.25 * area, colour


def test_the_record_says_what_acted_and_what_nothing_shows(finished):
    said = finished.provenance["model"]["attributes"]
    assert [(entry["value"], entry["by"], entry["seen"]) for entry in said] == [
        ("red", "colour", True), ("blue", "colour", True), ("weathered", None, False),
    ]  # fmt: skip
    assert "attributes" in [entry["name"] for entry in finished.provenance["model"]["weights"]]
    spoken = [warning for warning in finished.provenance["warnings"] if "weathered" in warning]
    assert len(spoken) == 1
    assert "Nothing known in a spectrum tells 'weathered'" in spoken[0]


def test_a_sensor_that_cannot_see_a_colour_says_so_once(scene, models, tmp_path):
    prompts = ["blue fabric", "water"]
    request = Request(str(scene), prompts, tmp_path / "out", language="en", device="cpu", bands="12-24")
    said = unmix_scene(request).provenance
    assert [warning for warning in said["warnings"] if "do not show 'blue'" in warning] != []
    assert [entry["seen"] for entry in said["model"]["attributes"]] == [False]
    assert "attributes" not in [entry["name"] for entry in said["model"]["weights"]]


def test_blue_water_is_not_sought_among_blue_surfaces(scene, models, tmp_path):
    request = Request(str(scene), ["grass", "blue water"], tmp_path / "out", language="en", device="cpu")
    said = unmix_scene(request).provenance
    assert [(entry["by"], entry["seen"]) for entry in said["model"]["attributes"]] == [(None, False)]
    assert [warning for warning in said["warnings"] if "'blue'" in warning] != []


def test_a_prompt_without_attributes_leaves_the_record_as_it_was(scene, models, tmp_path):
    said = unmix_scene(
        Request(str(scene), ["grass", "water"], tmp_path / "out", language="en", device="cpu")
    ).provenance
    assert "attributes" not in said["model"]


@pytest.mark.slow
def test_the_exported_program_heeds_the_attributes(coloured, tmp_path):
    pytest.importorskip("onnxruntime")
    request = Request(str(coloured[0]), ["red fabric", "blue fabric", "asphalt"], tmp_path / "out", language="en")
    try:
        exported = export_scene(request)
    except UserError as error:
        pytest.skip(str(error))
    card = json.loads((exported.folder / "program.json").read_text(encoding="utf-8"))
    assert max(card["check"]["largest_difference"].values()) < 1e-3  # its maps are ours
    assert "attributes" in [entry["name"] for entry in card["model"]["weights"]]


def test_what_a_concept_is_named_after_does_not_count_twice():
    lexicon, sample = bundled_lexicon(), np.full((5, 60), 0.2, np.float32)
    named = Resolver(language="en").resolve_merged(["dry grass", "green vegetation"])
    model = SpectralModel.load(BANDS, centred([one.anchor for one in named]), device="cpu", threads=1)
    assert informed(model, named, lexicon, sample) is model
    assert [(entry["by"], entry["seen"]) for entry in describe(model, named)] == [("name", True), ("name", True)]
    assert unheeded(model, named) == []
    told = Resolver(language="en").resolve_merged(["dry grass", "green wheat"])
    evidence = informed(model, told, lexicon, sample).evidence
    assert [one.material for one in evidence.seen] == [1]


def test_the_colour_in_the_name_of_a_thing_is_heeded_but_not_that_of_ground():
    lexicon, sample = bundled_lexicon(), np.full((5, 60), 0.2, np.float32)
    told = Resolver(language="en").resolve_merged(["white roof", "red soil", "grass"])
    assert [one.concept for one in told] == ["white_roof", "red_soil", "grass"]
    model = SpectralModel.load(BANDS, centred([one.anchor for one in told]), device="cpu", threads=1)
    heeding = informed(model, told, lexicon, sample)
    assert heeding.evidence.coloured == (0,)
    assert [(entry["by"], entry["seen"]) for entry in describe(heeding, told)] == [("colour", True), ("name", True)]


def test_words_for_shadow_are_known_in_any_language():
    lexicon, sample = bundled_lexicon(), np.full((5, 60), 0.2, np.float32)
    for language, word in (("en", "deep shade"), ("fr", "ombre"), ("hi", "छाया")):
        told = Resolver(language=language).resolve_merged(["tree", word])
        model = SpectralModel.load(BANDS, centred([one.anchor for one in told]), device="cpu", threads=1)
        assert informed(model, told, lexicon, sample).shadows == (1,)


def test_what_people_dye_and_what_is_stone_are_families_of_their_own():
    lexicon = bundled_lexicon()
    assert [family_of(concept, lexicon) for concept in ("tarp", "marble", "tile_roof", None)] == [
        "dyed", "stone", "earth", "earth",
    ]  # fmt: skip


def test_soils_and_pavements_are_ground_and_roofs_and_cloths_are_not():
    lexicon = bundled_lexicon()
    assert [is_ground(concept, lexicon) for concept in ("red_soil", "beach_sand", "marble", "asphalt")] == [True] * 4
    things = ("fabric", "tile_roof", "concrete", "flower", None)
    assert [is_ground(concept, lexicon) for concept in things] == [False] * 5


@pytest.mark.parametrize(
    ("language", "prompts"),
    [
        ("de", ["roter Stoff", "grüner Stoff", "blauer Stoff"]),
        ("fr", ["tissu rouge", "tissu vert", "tissu bleu"]),
        ("fi", ["punainen kangas", "vihreä kangas", "sininen kangas"]),
        ("ar", ["قماش أحمر", "قماش أخضر", "قماش أزرق"]),
        ("ja", ["赤い布", "緑の布", "青い布"]),
        ("sw", ["kitambaa chekundu", "kitambaa cha kijani", "kitambaa cha bluu"]),
    ],
)
def test_coloured_things_are_the_same_materials_in_every_language(language, prompts):
    english = Resolver(language="en").resolve_merged(["red fabric", "green fabric", "blue fabric"])
    for said in (language, None):
        found = Resolver(language=said).resolve_merged(prompts)
        assert [one.concept for one in found] == [one.concept for one in english]
        assert [[(a.kind, a.value) for a in one.attributes] for one in found] == [
            [(a.kind, a.value) for a in one.attributes] for one in english
        ]
        assert all(np.array_equal(one.anchor, other.anchor) for one, other in zip(found, english))

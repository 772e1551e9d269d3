"""Colours of the ground: the customary ones, those that words say, and all told apart."""
from __future__ import annotations

import itertools
import json

import pytest
from qgis.PyQt.QtGui import QColor

from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.paths import RESOURCES
from clip_unmix_qgis.qgis_shared.material_colours import APART, STILL_APART, distance, material_colours, own_colour

GROUND = ["tree", "grass", "soil", "water", "asphalt", "roof", "concrete", "shadow"]
SCENES = {
    "field": ["vegetation", "soil", "dry_grass"],
    "town": GROUND,
    "coast": ["sea_water", "beach_sand", "rock", "seagrass", "shallow_water"],
    "mine": ["kaolinite", "calcite", "alunite", "hematite", "goethite", "montmorillonite"],
    "winter": ["snow", "ice", "conifer", "road", "cloud"],
}


def names(colours):
    return [colour.name() for colour in colours]


def test_every_concept_has_a_colour_and_every_colour_a_concept():
    lexicon = bundled_lexicon()
    assert [concept for concept in lexicon.concepts if own_colour(concept) is None] == []
    table = json.loads((RESOURCES / "colours.json").read_text(encoding="utf-8"))
    assert set(table["concepts"]) <= set(lexicon.concepts)
    assert all(QColor(colour).isValid() for colour in (*table["concepts"].values(), *table["words"]))


def hue(concept):
    return QColor(own_colour(concept)).hue()


def test_colours_are_those_of_the_ground():
    assert 190 <= hue("water") <= 240
    assert all(75 <= hue(concept) <= 165 for concept in ("vegetation", "tree", "grass", "oak"))
    assert 15 <= hue("soil") <= 40
    assert QColor(own_colour("asphalt")).saturation() < 40
    assert own_colour("oak") == own_colour("broadleaf_tree")  # that of its parent
    assert own_colour(None) is None
    assert own_colour("no such concept") is None


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("blue tarp", 200, 240), ("bâche bleue", 200, 240), ("Blaue Plane", 200, 240), ("蓝色屋顶", 200, 240),
        ("नीला तिरपाल", 200, 240), ("tejado rojo", 0, 20), ("красная крыша", 0, 20), ("paa nyekundu", 0, 20),
        ("緑の屋根", 100, 150), ("قماش أخضر", 100, 150),
    ],
)  # fmt: skip
def test_a_word_of_colour_wins(words, low, high):
    assert low <= QColor(own_colour("roof", words)).hue() <= high


def test_a_word_that_only_contains_one_says_no_colour():
    assert own_colour("water", "Redwood creek") == own_colour("water")


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_any_eye_tells_them_apart(scene):
    colours = material_colours(scene)
    assert min(distance(one, other) for one, other in itertools.combinations(colours, 2)) >= APART


def test_many_are_all_different():
    colours = material_colours(["clay_soil", "oak", "water", None, "grass", "soil", "no such concept"] * 3)
    assert len(set(names(colours))) == 21
    twelve = material_colours(["tree", "grass", "crop", "soil", "sand", "water", "pavement", "brick", "metal"])
    assert min(distance(one, other) for one, other in itertools.combinations(twelve, 2)) >= STILL_APART


def test_a_material_more_changes_none_before_it():
    for count in range(1, len(GROUND)):
        assert names(material_colours(GROUND[:count])) == names(material_colours(GROUND))[:count]
    assert names(material_colours(["water", "soil"])) == names(material_colours(["soil", "water"]))[::-1]


def test_what_the_analyst_chose_is_taken_as_it_is():
    colours = material_colours(["water", "soil"], ["water", "soil"], ["#ff00ff", None])
    assert names(colours) == ["#ff00ff", own_colour("soil")]
    assert names(material_colours(["water"], ["water"], ["no colour"])) == [own_colour("water")]

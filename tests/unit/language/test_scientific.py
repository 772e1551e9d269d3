"""Scientific names, and codes and names of legends."""
import json

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language import legends
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.scientific import FILE


@pytest.mark.parametrize(
    ("typed", "concept", "read_as"),
    [
        ("Quercus robur", "oak", "species Quercus robur"),
        ("quercus", "oak", "genus Quercus"),
        ("Picea sp.", "spruce", "genus Picea"),
        ("Populus tremula L.", "aspen", "species Populus tremula"),
        ("Solanum tuberosum", "potato", "species Solanum tuberosum"),
        ("Solanum lycopersicum", "vegetables", "species Solanum lycopersicum"),
        ("Zostera marina", "seagrass", "species Zostera marina"),
        ("Acropora cervicornis", "coral", "species Acropora cervicornis"),
        ("Posidonia meadows", "seagrass", "genus Posidonia"),
        ("Bosque de Fagus sylvatica", "beech", "species Fagus sylvatica"),
        ("Poaceae", "grass", "higher taxon Poaceae"),
    ],
)
@pytest.mark.parametrize("language", [None, "es", "ja"])
def test_latin_names_are_read_in_every_language(make_resolver, language, typed, concept, read_as):
    material = make_resolver(language=language).resolve(typed)
    assert (material.concept, material.read_as) == (concept, read_as)
    assert material.to_dict()["understood"].endswith(read_as)


def test_attributes_go_with_latin_names(make_resolver):
    material = make_resolver().resolve("dead Picea abies")
    assert (material.concept, material.understood) == ("dead_tree", "dead tree: dead + species Picea abies")


def test_a_misspelt_genus_is_corrected_with_a_warning(make_resolver):
    material = make_resolver().resolve("Qercus robur")
    assert material.concept == "oak"
    assert material.warnings


def test_a_name_of_two_kingdoms_is_ambiguous(make_resolver):
    material = make_resolver().resolve("Turbinaria")
    assert {material.concept, *(candidate.concept for candidate in material.candidates)} >= {"coral", "seaweed"}
    assert material.confidence <= 0.6


def test_an_unknown_binomial_is_told_and_not_guessed(make_resolver):
    with pytest.raises(UserError, match="looks like a scientific name"):
        make_resolver().resolve("Fooia barensis")


@pytest.mark.parametrize("word", ["cola", "victoria"])
def test_everyday_words_are_no_genera(make_resolver, word):
    assert make_resolver().resolve(word).resolved_by == "encoder"


def test_the_table_holds_a_thousand_genera_of_concepts_that_exist():
    table = json.loads(FILE.read_text(encoding="utf-8"))
    assert sum(len(names) for names in table["genera"].values()) >= 1000
    for part in ("genera", "species", "higher"):
        assert set(table[part]) <= set(bundled_lexicon().concepts)
        for names in table[part].values():
            assert all(name[0].isupper() and name.isascii() for name in names)


@pytest.mark.parametrize(
    ("typed", "concept", "mixed"),
    [
        ("LCZ 3", "tile_roof", True),
        ("LCZ3", "tile_roof", True),
        ("CORINE 311", "broadleaf_tree", False),
        ("CLC 3.1.1", "broadleaf_tree", False),
        ("WorldCover 95", "mangrove", False),
        ("EUNIS G3", "conifer", False),
        ("CDL 24", "wheat", False),
        ("LCCS A24", "wetland_vegetation", True),
        ("WRB FR", "red_soil", False),
        ("Vertisol", "clay_soil", False),
        ("Discontinuous urban fabric", "roof", True),
    ],
)
def test_codes_and_names_of_legends_are_read(make_resolver, typed, concept, mixed):
    material = make_resolver().resolve(typed)
    assert (material.concept, bool(material.mixed)) == (concept, mixed)
    assert material.read_as


def test_a_code_that_a_legend_lacks_is_refused(make_resolver):
    with pytest.raises(UserError, match="CORINE Land Cover has no class 999"):
        make_resolver().resolve("CORINE 999")


def test_a_word_of_the_lexicon_is_no_class(make_resolver):
    assert make_resolver().resolve("water").read_as is None


def test_legends_are_whole():
    sizes = {"corine": 44, "worldcover": 11, "lcz": 17, "lccs": 8, "wrb": 32}
    assert {name: len(legends.classes(name)) for name in sizes} == sizes
    assert set(legends.names()) == {*sizes, "eunis", "cdl"}
    for name in legends.names():
        for each in legends.classes(name):
            assert set(each.materials) <= set(bundled_lexicon().concepts)
            assert legends.find(f"{json.loads((legends.FOLDER / f'{name}.json').read_text())['prefixes'][0]} "
                                f"{each.code.lower()}") == each
    with pytest.raises(UserError, match="no legend"):
        legends.classes("mine")

from __future__ import annotations

import json

import numpy as np
import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.resolver import MAX_MATERIALS, NO_MATERIAL, Resolver

SOIL_TREE_WATER = {
    "en": ("soil", "tree", "water"),
    "es": ("suelo", "árbol", "agua"),
    "fr": ("sol", "arbre", "eau"),
    "de": ("Boden", "Baum", "Wasser"),
    "pt": ("solo", "árvore", "água"),
    "it": ("suolo", "albero", "acqua"),
    "nl": ("bodem", "boom", "water"),
    "pl": ("gleba", "drzewo", "woda"),
    "tr": ("toprak", "ağaç", "su"),
    "ru": ("почва", "дерево", "вода"),
    "ar": ("تربة", "شجرة", "ماء"),
    "hi": ("मिट्टी", "पेड़", "पानी"),
    "zh": ("土壤", "树", "水"),
    "ja": ("土壌", "木", "水"),
    "ko": ("토양", "나무", "물"),
    "th": ("ดิน", "ต้นไม้", "น้ำ"),
    "vi": ("đất", "cây", "nước"),
    "id": ("tanah", "pohon", "air"),
    "sw": ("udongo", "mti", "maji"),
    "am": ("አፈር", "ዛፍ", "ውሃ"),
}


def concepts(materials):
    return [material.concept for material in materials]


# Words of a language, read together


@pytest.mark.parametrize("language", SOIL_TREE_WATER)
def test_soil_tree_and_water_in_twenty_languages(resolver, language):
    materials = resolver.resolve_all(SOIL_TREE_WATER[language])
    assert concepts(materials) == ["soil", "tree", "water"]
    assert [material.language for material in materials] == [language] * 3
    assert [material.warnings for material in materials] == [()] * 3
    assert [material.resolved_by for material in materials] == ["lexicon"] * 3


def test_the_anchor_is_that_of_the_concept(resolver, anchors):
    for prompt in ("water", "agua", "ውሃ"):
        np.testing.assert_array_equal(resolver.resolve(prompt).anchor, anchors["water"])


def test_a_shared_word_follows_the_other_prompts(resolver):
    wooded = resolver.resolve_all(["土壌", "木", "水"])
    assert concepts(wooded)[1] == "tree"
    sol, *_ = resolver.resolve_all(["sol", "arbre", "eau"])
    assert (sol.concept, sol.language, sol.warnings) == ("soil", "fr", ())


def test_a_word_with_another_everyday_meaning_is_warned_about(resolver):
    alone = resolver.resolve("air")
    assert (alone.concept, alone.language) == ("water", "id")
    assert "English" in alone.warnings[0]
    assert alone.confidence <= 0.6
    assert resolver.resolve_all(["tanah", "pohon", "air"])[2].confidence == 1.0


def test_another_sense_in_the_same_language_is_warned_about_though_the_language_is_known(make_resolver):
    clay = make_resolver(language="de").resolve("Ton")
    assert clay.concept == "clay_soil"
    assert "a sound in German" in clay.warnings[0]
    assert clay.confidence <= 0.6


def test_an_ambiguous_word_lists_the_other_concepts(resolver):
    sol = resolver.resolve("sol")
    assert sol.concept == "soil"
    assert "salt" in [candidate.concept for candidate in sol.candidates]
    assert any("salt" in warning for warning in sol.warnings)


def test_the_language_breaks_ties(make_resolver):
    assert make_resolver(language="sr").resolve("sol").concept == "salt"
    french = make_resolver(language="fr_FR.UTF-8").resolve("sol")
    assert (french.concept, french.language, french.warnings) == ("soil", "fr", ())
    assert make_resolver(language="ja").resolve("木").concept == "tree"


def test_the_same_concept_in_several_languages_is_no_ambiguity(resolver):
    water = resolver.resolve("water")
    assert (water.language, water.warnings, water.candidates) == ("en", (), ())


@pytest.mark.parametrize("language", [None, "", "C", "xx", "en", "pt_BR", "zh-Hant"])
def test_any_locale_is_taken(make_resolver, language):
    assert make_resolver(language=language).resolve("water").concept == "water"


def test_a_language_that_is_no_code_is_refused(make_resolver):
    with pytest.raises(UserError, match="no language code"):
        make_resolver(language="the german one")


# Spelling


@pytest.mark.parametrize(
    ("typed", "concept", "corrected"),
    [
        ("arbol", "tree", "árbol"),
        ("Baeume", "tree", "Bäume"),
        ("BÄUME", "tree", None),
        ("dat", "soil", "đất"),
        ("broad-leaved tree", "broadleaf_tree", None),
        ("oak trees", "oak", None),
        ("the water", "water", None),
        ("l'eau", "water", None),
        ("الماء", "water", None),
        ("あすふぁると", "asphalt", "アスファルト"),
        ("clay_soil", "clay_soil", None),
    ],
)
def test_variants_of_a_known_word(make_resolver, typed, concept, corrected):
    material = make_resolver(language="vi" if typed == "dat" else None).resolve(typed)
    assert (material.concept, material.corrected) == (concept, corrected)
    assert material.confidence >= 0.7


@pytest.mark.parametrize(
    ("typed", "concept", "corrected"),
    [("watr", "water", "water"), ("grvael", "gravel", "gravel"), ("limstone", "limestone", "limestone"),
     ("sandstonne", "sandstone", "sandstone"), ("dry gras", "dry_grass", "dry grass"),
     ("मिटटी", "soil", "मिट्टी"), ("бетоон", "concrete", "бетон")],
)
def test_a_misspelt_word_is_corrected_and_says_so(resolver, typed, concept, corrected):
    material = resolver.resolve(typed)
    assert (material.concept, material.corrected) == (concept, corrected)
    assert typed in material.warnings[0]
    assert corrected in material.warnings[0]
    assert 0.3 <= material.confidence <= 0.85


def test_a_short_foreign_word_is_corrected_only_among_words_of_its_language(resolver, tower):
    assert resolver.resolve_all(["suelo", "arbl", "agua"])[1].concept == "tree"
    assert resolver.resolve("arbl").resolved_by == "encoder"
    assert tower.asked == ["arbl"]


def test_words_of_three_letters_are_never_corrected(resolver):
    assert resolver.resolve("xee").resolved_by == "encoder"


@pytest.mark.parametrize(
    ("language", "typed", "concept"),
    [
        ("es", "hormigones", "concrete"),
        ("ro", "betonul", "concrete"),
        ("de", "Sandes", "sand"),
        ("hu", "sziklák", "rock"),
        ("sw", "misitu", "forest"),
        ("ru", "пески", "sand"),
        ("tr", "kayalar", "rock"),
        ("hi", "जंगलों", "forest"),
        ("am", "ጣሪያዎች", "roof"),
        ("es", "bosques", "forest"),
    ],
)
def test_inflected_forms_need_no_correction(make_resolver, language, typed, concept):
    material = make_resolver(language=language).resolve(typed)
    assert (material.concept, material.corrected) == (concept, None)
    assert material.confidence >= 0.9


@pytest.mark.parametrize(
    ("language", "typed", "concept"),
    [
        ("es", "hormgiones", "concrete"),
        ("ru", "писки", "sand"),
        ("es", "suelo acrilloso", "clay_soil"),
        ("en", "grey concrte", "concrete"),
    ],
)
def test_a_misspelt_inflected_or_compound_word_is_corrected_in_the_language_at_hand(
    make_resolver, language, typed, concept
):
    material = make_resolver(language=language).resolve(typed)
    assert material.concept == concept
    assert material.corrected
    assert material.warnings


@pytest.mark.parametrize(
    "word",
    ["hope", "glint", "chain", "three", "follow", "research", "front", "gross", "tend", "fund", "Liverpool"],
)
def test_a_word_of_general_language_is_no_misspelling_of_a_material(resolver, tower, word):
    assert resolver.resolve(word).resolved_by == "encoder"
    assert tower.asked == [word]


@pytest.mark.parametrize("word", ["tierras", "chaos"])
def test_a_word_of_general_language_is_read_as_an_inflected_one_with_a_warning(resolver, word):
    material = resolver.resolve(word)
    assert "check that this is meant" in material.warnings[0]
    assert material.confidence <= 0.6


def test_words_of_a_phrase_do_not_match_across_a_space(make_resolver):
    assert make_resolver(language="en").resolve("bare trees").concept == "tree"  # not Norwegian "bartre"


@pytest.mark.parametrize(
    ("language", "typed", "concept", "written"),
    [
        (None, "pochva", "soil", "почва"),
        (None, "mitti", "soil", "मिट्टी"),
        ("he", "sheleg", "snow", "שלג"),
        ("ko", "namu", "tree", "나무"),
    ],
)
def test_names_of_other_scripts_may_be_typed_in_latin_letters(make_resolver, language, typed, concept, written):
    material = make_resolver(language=language).resolve(typed)
    assert (material.concept, material.corrected) == (concept, written)
    assert written in material.warnings[0]


def test_another_accent_is_another_word_and_none_is_any(make_resolver):
    vietnamese = make_resolver(language="vi")
    assert vietnamese.resolve("cay cói").concept == "sedge"
    assert vietnamese.resolve("cày cói").corrected == "cây cói"
    assert vietnamese.resolve("cày cói").warnings


def test_traditional_chinese_is_told_from_simplified(make_resolver):
    for language in (None, "zh_TW", "zh_HK"):
        resolver = make_resolver(language=language)
        assert (resolver.resolve("樹木").concept, resolver.resolve("樹木").language) == ("tree", "zh-tw")
        assert (resolver.resolve("树木").concept, resolver.resolve("树木").language) == ("tree", "zh")
    assert make_resolver(language="zh_TW").resolve("水").language == "zh-tw"


def test_a_roof_may_be_of_any_material(resolver):
    roof = resolver.resolve("roof")
    assert roof.concept == "roof"
    assert {"tile_roof", "metal_roof"} <= {candidate.concept for candidate in roof.candidates}
    assert "metal roof" in roof.warnings[0]


# Compounds


@pytest.mark.parametrize(
    ("typed", "concept"),
    [
        ("dry grass with some soil", "dry_grass"),
        ("grass with soil", "grass"),
        ("concrete highway", "concrete"),
        ("submerged aquatic vegetation", "aquatic_vegetation"),
        ("pine forest", "pine"),
        ("old grey concrete", "concrete"),
        ("Betonautobahn", "concrete"),
        ("carretera de hormigón", "concrete"),
        ("árbol con suelo", "tree"),
        ("湿った土壌", "wet_soil"),
        ("黏土地", "clay_soil"),
        ("techo de metal", "metal_roof"),
        ("snowy ground", "snow"),
        ("burned forest", "burned"),
        ("forest soil", "soil"),
        ("parched grass", "dry_grass"),
        ("lake water", "water"),
        ("河岸土壤", "soil"),
    ],
)
def test_a_compound_is_understood_by_its_main_part(resolver, typed, concept):
    material = resolver.resolve(typed)
    assert material.concept == concept
    assert material.warnings or material.attributes  # how it was read is told
    assert material.confidence <= (0.8 if material.warnings else 0.95)


# Unknown words


def test_an_unknown_word_gets_the_encoders_vector_and_names_the_nearest_concept(resolver, anchors):
    material = resolver.resolve("sastrugi")
    assert (material.resolved_by, material.concept, material.label) == ("encoder", None, "snow")
    np.testing.assert_allclose(material.anchor @ anchors["snow"], 1, rtol=1e-5)
    assert "snow" in material.warnings[0]
    assert material.candidates[0].concept == "snow"
    assert material.confidence <= 0.6


@pytest.mark.parametrize("word", ["happiness", "5G", "Monday", "love", "music"])
def test_what_is_no_material_has_low_confidence_and_a_warning(resolver, word):
    material = resolver.resolve(word)
    assert material.confidence < 0.2
    assert "may be none" in material.warnings[0]


def test_the_encoder_is_not_trusted_in_a_language_that_it_does_not_read(make_resolver, tower):
    tower.languages = frozenset({"en", "de"})
    assert make_resolver(language="de").resolve("sastrugi").confidence > 0.5
    swedish = make_resolver(language="sv").resolve("sastrugi")
    assert swedish.confidence < NO_MATERIAL
    assert "may be none" in swedish.warnings[0]


def test_without_the_encoder_known_words_are_read_and_others_refused(anchors):
    class Missing:
        def encode(self, phrases):
            raise UserError("The text encoder is not installed.")

    soil, unknown = Resolver(anchors=anchors, tower=Missing()).read_all(["soil", "sastrugi"])
    assert soil.concept == "soil"
    assert isinstance(unknown, UserError)


@pytest.mark.parametrize(
    ("word", "script"), [("खुशी", "Devanagari"), ("ᏣᎳᎩ", "Cherokee"), ("ደስታዬ", "Ethiopic"), ("ευτυχία", "Greek")]
)
def test_a_script_that_nothing_reads_is_refused_with_advice(resolver, tower, word, script):
    with pytest.raises(UserError, match=f"{script}.*ontology"):
        resolver.resolve(word)
    assert not tower.asked


def test_an_encoder_says_itself_which_scripts_it_reads(tower, anchors):
    tower.scripts = frozenset({"Latin"})
    resolver = Resolver(text_encoder="open_clip:ViT-B-16:openai", anchors=anchors, tower=tower)
    with pytest.raises(UserError, match="Cyrillic"):
        resolver.resolve("счастье")
    assert resolver.resolve("sastrugi").resolved_by == "encoder"


def test_the_encoder_is_not_asked_for_known_words(resolver, tower):
    resolver.resolve_all(["soil", "oak trees", "watr"])
    assert not tower.asked


# The run as a whole


@pytest.mark.parametrize(
    ("prompts", "reason"),
    [
        ([], "No material"),
        (["soil", ""], "empty"),
        ([f"soil {i}" for i in range(200)], "200 materials"),
    ],
)
def test_runs_that_are_refused(resolver, prompts, reason):
    with pytest.raises(UserError, match=reason):
        resolver.resolve_all(prompts)


def test_as_many_materials_as_allowed(resolver):
    ids = list(bundled_lexicon().concepts)[:MAX_MATERIALS]
    assert concepts(resolver.resolve_all(ids)) == ids
    with pytest.raises(UserError, match=str(MAX_MATERIALS)):
        resolver.resolve_all(list(bundled_lexicon().concepts)[: MAX_MATERIALS + 1])


def test_a_material_and_a_kind_of_it_go_together_with_a_warning(resolver):
    tree, pine, water = resolver.resolve_all(["tree", "pine", "water"])
    assert '"pine"' in tree.warnings[0]
    assert not pine.warnings
    assert not water.warnings


def test_reading_a_list_tells_which_prompt_is_wrong(resolver):
    readings = resolver.read_all(["soil", "", "खुशी", "water"])
    assert [isinstance(reading, UserError) for reading in readings] == [False, True, True, False]


def test_two_unknown_words_with_one_vector_are_told(anchors):
    class OneVector:
        def encode(self, phrases):
            return np.full((len(phrases), 512), 512**-0.5, np.float32)

    resolver = Resolver(anchors=anchors, tower=OneVector())
    for material in resolver.resolve_all(["zzyzx", "qwrtp"]):
        assert '"zzyzx" and "qwrtp" are one material to the model' in material.warnings[-1]


# Records


def test_the_record_of_a_material_is_json(resolver):
    record = resolver.resolve("arbol").to_dict()
    assert json.loads(json.dumps(record)) == record
    assert record["concept"] == "tree"
    assert record["language_name"] == "Spanish"
    assert record["corrected"] == "árbol"
    assert "anchor" not in record


def test_materials_compare_and_hash_without_their_anchor(resolver):
    assert resolver.resolve("soil") == resolver.resolve("soil")
    assert len({resolver.resolve("soil"), resolver.resolve("soil"), resolver.resolve("water")}) == 2


def test_resolving_imports_no_torch():
    import subprocess
    import sys

    code = (
        "import sys; from clip_unmix_qgis.language.resolver import Resolver; r = Resolver(); "
        "r.read_all(['soil', 'agua']); r.complete('so'); sys.exit('torch' in sys.modules or 'qgis' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# Completion


def test_completions_begin_with_what_was_typed_english_first(resolver):
    offered = resolver.complete("asph")
    assert offered[0].text == "asphalt"
    assert (offered[0].concept, offered[0].label, offered[0].language) == ("asphalt", "asphalt", "en")


def test_completions_prefer_the_language_and_forgive_accents(make_resolver):
    assert make_resolver(language="es").complete("arbo")[0].text == "árbol"
    assert make_resolver(language="de").complete("bau")[0].text == "Baum"


def test_completions_find_words_inside_names_and_keep_the_limit(resolver):
    assert "bare soil" in [completion.text for completion in resolver.complete("soil", limit=40)]
    assert len(resolver.complete("a", limit=5)) == 5
    assert resolver.complete("  ") == []
    assert resolver.complete("qqqq") == []


def test_completions_resolve_to_their_concept(make_resolver):
    for language, text in (("en", "dry"), ("sw", "u"), ("ar", "م"), ("zh", "水"), ("vi", "da")):
        resolver = make_resolver(language=language)
        for completion in resolver.complete(text):
            readings = resolver.resolve(completion.text)
            assert completion.concept in [readings.concept, *(candidate.concept for candidate in readings.candidates)]

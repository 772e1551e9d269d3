"""The lexicon's files: their schemas, and what a schema cannot say."""
from __future__ import annotations

import json

import jsonschema
import pytest

from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.words.languages import ENGLISH_NAMES
from clip_unmix_qgis.language.words.normalise import normalise
from clip_unmix_qgis.paths import RESOURCES
from scripts import lexicon

FOLDER = RESOURCES / "lexicon"
TERM_FILES = sorted((FOLDER / "terms").glob("*.json"))


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["concepts", "other_meanings", "acronyms"])
def test_file_follows_its_schema(name):
    jsonschema.Draft202012Validator(read(RESOURCES / "schema" / f"lexicon-{name}-1.json")).validate(
        read(FOLDER / f"{name}.json")
    )


@pytest.mark.parametrize("path", TERM_FILES, ids=lambda path: path.stem)
def test_terms_of_a_language(path):
    assert list(lexicon.problems(path)) == []


@pytest.fixture
def changed(tmp_path):
    """The Swahili file after a change to its document, or with other text."""

    def change(edit):
        path = tmp_path / "sw.json"
        text = (FOLDER / "terms" / "sw.json").read_text(encoding="utf-8")
        if isinstance(edit, str):
            path.write_text(edit, encoding="utf-8")
        else:
            document = json.loads(text)
            edit(document)
            path.write_text(lexicon.layout(document), encoding="utf-8")
        return path

    return change


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        ('{\n"language": }', "line 2: is not valid JSON"),
        (lambda d: d.update(language="ha"), "the file is called sw.json"),
        (lambda d: d.update(colour="red"), "'colour' was unexpected"),
        (lambda d: d.update(reviewed=True), "'checked_by' is a required property"),
        (lambda d: d["terms"].update(tre=["mti mkubwa"]), "tre is no concept; tree is meant?"),
        (lambda d: d["terms"].update(tree=["mti", "Mti"]), 'line 8: "mti" stands twice below tree'),
        (lambda d: d["terms"].update(shrub=["mti"]), '"mti" stands below tree and shrub: keep it below one'),
        (lambda d: d["terms"].update(tree=["mti "]), "line 8: terms/tree/0: 'mti ' does not match"),
        (lambda d: d["terms"].update(tree=["123"]), "has no letters"),
        (lambda d: d["terms"].update(tree=[]), "terms/tree: [] "),
        (lambda d: d.update(ambiguous=["mti"]), '"mti" is listed as ambiguous'),
        (
            lambda d: (d.update(marks={"oak": {"checked_by": ["A. Speaker"]}}), d["terms"].pop("oak")),
            "oak has a mark, but no names",
        ),
    ],
)
def test_problems_are_told(changed, edit, problem):
    found = list(lexicon.problems(changed(edit)))
    assert any(problem in sentence for sentence in found), found


def test_a_word_for_two_concepts_passes_once_it_is_listed(changed):
    def edit(document):
        document["terms"]["shrub"] = ["mti"]
        document["ambiguous"] = ["mti"]
        document["marks"] = {"shrub": {"author": "A. Speaker", "checked_by": ["Another Speaker"]}}

    path = changed(edit)
    assert list(lexicon.problems(path)) == []
    assert any("mti (tree) and mti (shrub)" in note for note in lexicon.alike(path))


def test_a_name_that_is_a_common_word_elsewhere_is_noted(changed):
    path = changed(lambda d: d["terms"].update(moss=["gestern"], wheat=["ngano", "see"]))
    notes = list(lexicon.common_elsewhere(path))
    assert "gestern (moss) is a common word of German" in notes
    assert not any(note.startswith(("ngano", "see ")) for note in notes)  # "see" is in other_meanings.json


def test_a_file_laid_out_otherwise_is_told_to_be_formatted(changed):
    document = read(FOLDER / "terms" / "sw.json")
    assert list(lexicon.problems(changed(json.dumps(document)))) == ["is not laid out as the others are; run format"]


def test_concepts_form_a_tree():
    bundled = bundled_lexicon()
    assert len(bundled.concepts) == len(read(FOLDER / "concepts.json")["concepts"]) >= 180
    for concept in bundled.concepts.values():
        assert concept.parent is None or concept.parent in bundled.concepts
        assert concept.id not in bundled.ancestors(concept.id)
    assert bundled.ancestors("pine") == ["conifer", "tree", "vegetation"]


def test_every_concept_has_an_english_name_and_answers_to_its_id():
    bundled = bundled_lexicon()
    assert set(read(FOLDER / "terms" / "en.json")["terms"]) == set(bundled.concepts)
    for concept in bundled.concepts:
        assert concept in {term.concept for term in bundled.exact[normalise(concept)]}


def test_other_meanings_are_of_known_words_in_known_languages():
    bundled = bundled_lexicon()
    for form, meanings in bundled.other_meanings.items():
        assert form in bundled.exact, form
        for meaning in meanings:
            assert meaning["language"] in ENGLISH_NAMES


def test_forms_line_up_with_terms():
    bundled = bundled_lexicon()
    assert len(bundled.forms) == len(bundled.terms)
    for form, term in list(zip(bundled.forms, bundled.terms))[::997]:
        assert form == normalise(term.text)


def test_links_lead_from_narrow_to_wide_as_the_concepts_do():
    bundled = bundled_lexicon()
    pine, mangrove = bundled.concepts["pine"], bundled.concepts["mangrove"]
    assert (pine.links["corine"], pine.links["worldcover"], pine.links["lccs"]) == (["312"], 10, "A12")
    assert (mangrove.links["worldcover"], mangrove.links["envo"]) == (95, "ENVO:00000057")
    assert "corine" not in mangrove.links  # Europe has none
    codes = [concept.links["envo"] for concept in bundled.concepts.values() if "envo" in concept.links]
    assert len(set(codes)) == len(codes)


def test_every_description_is_one_sentence_of_its_own():
    descriptions = [concept.description for concept in bundled_lexicon().concepts.values()]
    assert len(set(descriptions)) == len(descriptions)


def test_the_table_of_languages_is_up_to_date():
    document = lexicon.DOCUMENT.read_text(encoding="utf-8")
    assert lexicon.with_table(document) == document, "run scripts/lexicon.py table"


def test_documents_count_the_languages():
    count = f"{len(TERM_FILES)} languages"
    for document in (lexicon.DOCUMENT, lexicon.ROOT / "README.md"):
        assert count in document.read_text(encoding="utf-8")


def test_languages_that_people_asked_for_are_there_and_none_is_empty():
    asked = {
        "sw", "ha", "am", "yo", "zu", "hi", "bn", "ta", "ur", "fa", "id", "vi", "th", "my", "km", "qu", "gn", "nah",
        "el", "uk", "he", "mn", "zh", "zh-tw",
    }
    found = {path.stem: read(path)["terms"] for path in TERM_FILES}
    assert len(found) >= 40
    assert asked <= set(found)
    for language, terms in found.items():
        assert sum(concept in terms for concept in lexicon.COMMON) >= 40, language


def test_the_two_chinese_scripts_are_kept_apart():
    simplified, traditional = (read(FOLDER / "terms" / f"{code}.json")["terms"] for code in ("zh", "zh-tw"))
    assert "\u5851\u6599" in simplified["plastic"]
    assert traditional["plastic"][0] == "\u5851\u81a0"  # another word, not the same one in other letters
    assert not {"\u6811", "\u7ea2"} & set("".join(name for names in traditional.values() for name in names))
    assert not {"\u6a39", "\u7d05"} & set("".join(name for names in simplified.values() for name in names))
    assert "\u571f\u8c46" in simplified["potato"]
    assert "\u571f\u8c46" not in traditional["potato"]  # a peanut in Taiwan


def test_acronyms_are_of_known_concepts_and_never_of_both_kinds():
    bundled = bundled_lexicon()
    assert {term.concept for terms in bundled.acronyms.values() for term in terms} <= set(bundled.concepts)
    assert not set(bundled.acronyms) & set(bundled.quantities)

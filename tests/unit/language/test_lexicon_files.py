"""The lexicon's files: their schemas, and what a schema cannot say."""
from __future__ import annotations

import json
from collections import defaultdict

import jsonschema
import pytest

from clip_unmix_qgis.language.languages import ENGLISH_NAMES
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.normalise import check, fold, normalise
from clip_unmix_qgis.paths import RESOURCES

FOLDER = RESOURCES / "lexicon"
TERM_FILES = sorted((FOLDER / "terms").glob("*.json"))


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("path", "schema"),
    [(FOLDER / "concepts.json", "concepts"), (FOLDER / "other_meanings.json", "other_meanings"), *((path, "terms") for path in TERM_FILES)],
    ids=lambda value: getattr(value, "stem", None) or value,
)
def test_file_follows_its_schema(path, schema):
    jsonschema.Draft202012Validator(read(FOLDER / f"{schema}.schema.json")).validate(read(path))


@pytest.mark.parametrize("path", TERM_FILES, ids=lambda path: path.stem)
def test_terms_of_a_language(path):
    document = read(path)
    assert document["language"] == path.stem
    assert document["language"] in ENGLISH_NAMES
    assert set(document["terms"]) <= set(bundled_lexicon().concepts)
    owners = defaultdict(set)
    for concept, names in document["terms"].items():
        for name in names:
            assert check(name) == name
            assert normalise(name)
            assert fold(normalise(name))
            owners[normalise(name)].add(concept)
    assert {form: concepts for form, concepts in owners.items() if len(concepts) > 1} == {}


def test_concepts_form_a_tree():
    lexicon = bundled_lexicon()
    assert len(lexicon.concepts) == len(read(FOLDER / "concepts.json")["concepts"]) >= 180
    for concept in lexicon.concepts.values():
        assert concept.parent is None or concept.parent in lexicon.concepts
        assert concept.id not in lexicon.ancestors(concept.id)
    assert lexicon.ancestors("pine") == ["conifer", "tree", "vegetation"]


def test_every_concept_has_an_english_name_and_answers_to_its_id():
    lexicon = bundled_lexicon()
    assert set(read(FOLDER / "terms" / "en.json")["terms"]) == set(lexicon.concepts)
    for concept in lexicon.concepts:
        assert concept in {term.concept for term in lexicon.exact[normalise(concept)]}


def test_other_meanings_are_of_other_languages_and_of_known_words():
    lexicon = bundled_lexicon()
    for form, meanings in lexicon.other_meanings.items():
        assert form in lexicon.exact, form
        for meaning in meanings:
            assert meaning["language"] not in {term.language for term in lexicon.exact[form]}, form
            assert meaning["language"] in ENGLISH_NAMES


def test_forms_line_up_with_terms():
    lexicon = bundled_lexicon()
    assert len(lexicon.forms) == len(lexicon.terms)
    for form, term in list(zip(lexicon.forms, lexicon.terms))[::997]:
        assert form == normalise(term.text)

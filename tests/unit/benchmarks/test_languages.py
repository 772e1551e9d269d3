from __future__ import annotations

import random

import pytest

from benchmarks.languages import REGIONS, SHORTEST_TYPO, Prompt, Reading, prompts_of, share, table, typos, with_typo
from clip_unmix_qgis.language.attributes import KINDS
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.words.languages import ENGLISH_NAMES
from clip_unmix_qgis.language.words.normalise import check, normalise


@pytest.mark.parametrize("half", ["dev", "test"])
def test_the_lists_name_concepts_and_languages_that_exist(half):
    lexicon = bundled_lexicon()
    prompts = prompts_of("prompts", half)
    for prompt in prompts:
        assert check(prompt.text) == prompt.text
        assert set(prompt.concepts) <= set(lexicon.concepts)
        assert prompt.language.replace("_", "-") in ENGLISH_NAMES
        assert sum(prompt.concepts[0] in concepts for concepts in REGIONS.values()) == 1
    assert len({prompt.language for prompt in prompts}) >= 30
    assert all(not prompt.concepts for prompt in prompts_of("nonmaterials", half))


@pytest.mark.parametrize("half", ["dev", "test"])
def test_the_descriptions_name_concepts_and_attributes_that_exist(half):
    values = {value for kind in KINDS.values() for value in kind}
    descriptions = prompts_of("descriptions", half)
    assert len(descriptions) >= 100
    assert len({prompt.language for prompt in descriptions}) >= 15
    for prompt in descriptions:
        assert prompt.concepts
        assert set(prompt.concepts) <= set(bundled_lexicon().concepts)
        assert set(prompt.attributes) <= values
        assert prompt.language in ENGLISH_NAMES


def test_the_halves_of_descriptions_share_none():
    dev, test = ({(p.language, normalise(p.text)) for p in prompts_of("descriptions", h)} for h in ("dev", "test"))
    assert not dev & test


def test_the_halves_share_no_prompt_of_a_language():
    dev, test = ({(p.language, normalise(p.text)) for p in prompts_of("prompts", half)} for half in ("dev", "test"))
    assert not dev & test
    assert len(dev) + len(test) >= 900


def test_a_typo_is_one_edit_and_the_same_every_time():
    from rapidfuzz.distance import OSA

    prompts = prompts_of("prompts", "dev")
    assert typos(prompts) == typos(prompts)
    letters = {"en": "abc"}
    for seed in range(50):
        wrong = with_typo(Prompt("en", "Gravel road"), random.Random(seed), letters).text
        assert OSA.distance(wrong, "Gravel road") == 1
        assert normalise(wrong) != "gravel road"
    assert all(len(prompt.text) >= SHORTEST_TYPO - 1 for prompt in typos(prompts))


def test_shares():
    soil = Prompt("en", "soil", ("soil", "sand"))
    readings = [Reading(soil, concept, "") for concept in ("sand", "water", None, "soil")]
    assert share(readings) == 0.5
    assert share(readings, "rejected") == 0.25
    assert share([]) == 0
    blue = Reading(Prompt("en", "blue tarp", ("tarp",), ("blue",)), "tarp", "", ("blue",))
    assert share([blue, blue._replace(attributes=()), readings[0]], "attributes") == 0.5


def test_a_table():
    assert table(["a", "b"], [["1", "2"]]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"

"""Prompts of one run that mean the same."""
from __future__ import annotations

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.words.normalise import MAX_PROMPT


def test_prompts_with_one_meaning_are_told_and_never_refused(resolver):
    soil, tree, water, suelo, baum = resolver.resolve_all(["soil", "tree", "water", "suelo", "Baum"])
    assert soil.warnings[-1] == suelo.warnings[-1] == (
        '"soil" and "suelo" are one material to the model (soil) and have one map.'
    )
    assert tree.warnings[-1] == baum.warnings[-1]
    assert not water.warnings


@pytest.mark.parametrize(
    "prompts",
    [("red fabric", "blue fabric"), ("healthy grass", "stressed grass"), ("new asphalt", "old asphalt"),
     ("concrete road", "asphalt road")],
)  # fmt: skip
def test_what_attributes_tell_apart_are_two_materials(resolver, prompts):
    assert [material.typed for material in resolver.resolve_merged(prompts)] == list(prompts)


@pytest.mark.parametrize(
    "prompts",
    [("Sandstone", "Conglomerate"), ("dry grass", "hay"), ("grass", "green grass"), ("dead pines", "dead spruces"),
     ("concrete road", "concrete"), ("blue tarp", "blaue Plane")],
)  # fmt: skip
def test_what_nothing_tells_apart_has_one_map(resolver, prompts):
    (both,) = resolver.resolve_merged(prompts)
    assert both.prompts == prompts


def test_prompts_with_one_meaning_share_a_material_named_after_them(resolver):
    soil, water, tree = resolver.resolve_merged(["soil", "water", "suelo", "tree", "Boden"])
    assert soil.typed == "soil / suelo / Boden"
    assert soil.prompts == ("soil", "suelo", "Boden")
    assert (soil.concept, water.typed, tree.typed) == ("soil", "water", "tree")
    assert soil.warnings[-1] == (
        '"soil" and "suelo" and "Boden" are one material to the model (soil) and have one map.'
    )
    assert soil.to_dict()["prompts"] == ["soil", "suelo", "Boden"]
    assert water.prompts == ()
    assert "prompts" not in water.to_dict()


def test_each_prompts_own_warnings_are_kept(resolver):
    (soil,) = resolver.resolve_merged(["soil", "soill"])
    assert soil.confidence == 1
    assert any('"soill" is not known' in warning for warning in soil.warnings)


def test_words_that_the_encoder_reads_alike_share_a_material(resolver):
    snow, sastrugi = resolver.resolve_merged(["snow", "zzqxxv"])  # vectors of their own
    assert snow.prompts == sastrugi.prompts == ()
    (both,) = resolver.resolve_merged(["snow", "sastrugi"])
    assert both.prompts == ("snow", "sastrugi")
    assert "nothing tells their descriptions apart" in both.warnings[-1]


def test_a_prompt_given_twice_is_said_and_run_once(resolver):
    (soil,) = resolver.resolve_merged(["soil", "soil"])
    assert (soil.typed, soil.prompts) == ("soil", ("soil", "soil"))
    assert soil.warnings[-1] == '"soil" is given 2 times and has one map.'


def test_without_a_clash_both_ways_are_the_same(resolver):
    prompts = ["soil", "pine", "tree", "water"]
    assert resolver.resolve_merged(prompts) == resolver.resolve_all(prompts)


def test_kinds_are_told_of_what_is_named_after_several(resolver):
    tree, pine = resolver.resolve_merged(["tree", "pine", "Baum"])
    assert tree.warnings[-1] == '"pine" is a kind of "tree / Baum": its map shows the rest of it.'
    assert pine.prompts == ()


def test_materials_with_other_attributes_are_no_kinds(resolver):
    """A red roof is no grey one, clay no dry soil; a kind of what is told without attributes it stays."""
    prompts = ["red roof", "grey roof", "roof", "dry soil", "clay", "soil", "LCZ 3", "wet sand", "wet soil"]
    said = {material.typed: material.warnings for material in resolver.resolve_all(prompts)}
    kinds = {typed: [warning for warning in warnings if ' of "' in warning] for typed, warnings in said.items()}
    assert kinds["grey roof"] == kinds["dry soil"] == []
    assert kinds["roof"] == ['"red roof" is a kind of "roof": its map shows the rest of it.']
    assert '"clay"' in kinds["soil"][0]
    assert "are kinds" in kinds["soil"][0]
    assert '"LCZ 3"' not in "".join(kinds["soil"])


def test_a_name_after_many_is_no_longer_than_a_prompt(make_resolver, tmp_path):
    file = tmp_path / "names.csv"
    names = [f"{letter * 90}" for letter in "abcdef"]
    file.write_text("name,concept\n" + "".join(f"{name},soil\n" for name in names), encoding="utf-8")
    (soil,) = make_resolver(file).resolve_merged(names)
    assert soil.prompts == tuple(names)
    assert len(soil.typed) <= MAX_PROMPT


@pytest.mark.parametrize(
    ("prompts", "reason"), [([], "No material"), (["soil"] * 65, "at most 64"), (["soil", ""], "empty")]
)
def test_what_is_no_list_of_materials_is_refused(resolver, prompts, reason):
    with pytest.raises(UserError, match=reason):
        resolver.resolve_merged(prompts)

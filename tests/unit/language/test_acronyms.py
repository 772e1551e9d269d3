"""Acronyms of the field, in capitals."""
from __future__ import annotations

import pytest

from clip_unmix_qgis.errors import UserError


@pytest.mark.parametrize("language", [None, "de", "hi"])
@pytest.mark.parametrize(
    ("typed", "concept", "meaning"),
    [
        ("GV", "vegetation", "green vegetation"),
        ("NPV", "dry_vegetation", "non-photosynthetic vegetation"),
        ("BS", "soil", "bare soil"),
        ("SAV", "aquatic_vegetation", "submerged aquatic vegetation"),
        ("FAV", "aquatic_vegetation", "floating aquatic vegetation"),
        ("EAV", "wetland_vegetation", "emergent aquatic vegetation"),
    ],
)
def test_acronyms_are_read_in_every_language(make_resolver, language, typed, concept, meaning):
    material = make_resolver(language=language).resolve(typed)
    assert (material.concept, material.corrected, material.resolved_by) == (concept, meaning, "lexicon")
    assert material.confidence == 1
    assert material.warnings == ()


def test_an_acronym_of_two_meanings_keeps_both(resolver):
    material = resolver.resolve("PV")
    assert material.concept == "vegetation"
    assert [candidate.concept for candidate in material.candidates] == ["solar_panel"]
    assert material.confidence <= 0.6
    assert "can also mean solar panel" in material.warnings[0]


def test_words_around_an_acronym_are_read_as_before(resolver):
    assert resolver.resolve("PV panels").concept == "solar_panel"


def test_small_letters_are_no_acronym(resolver):
    assert resolver.read_all(["bs"])[0].resolved_by == "encoder"


@pytest.mark.parametrize("typed", ["EVI", "NDVI", "LAI", "SWIR"])
def test_quantities_are_no_materials(resolver, typed, tower):
    with pytest.raises(UserError, match=f'^"{typed}" is .* and no material; name what is on the ground'):
        resolver.resolve(typed)
    assert tower.asked == []


def test_the_analysts_own_acronym_comes_first(make_resolver, tmp_path):
    file = tmp_path / "names.csv"
    file.write_text("name,concept\nBS,basalt\nEVI,sand\n", encoding="utf-8")
    resolver = make_resolver(file)
    assert [material.concept for material in resolver.resolve_all(["BS", "EVI"])] == ["basalt", "sand"]

from __future__ import annotations

import sys

import pytest

from clip_unmix_qgis.language.words.romanise import consonants, is_vowelless, romanised, sounds


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("почва", "pochva"),
        ("почва", "počva"),
        ("песок", "pesok"),
        ("χώμα", "choma"),
        ("土壤", "tu rang"),
        ("つち", "tsuchi"),
        ("나무", "namu"),
        ("मिट्टी", "mitti"),
        ("পানি", "pani"),
        ("ดิน", "din"),
        ("снег", "sneg"),
    ],
)
def test_a_name_sounds_like_what_is_typed_for_it(name, typed):
    assert romanised([name]) == [sounds(typed)]


@pytest.mark.parametrize(("name", "typed"), [("جبل", "jabal"), ("אדמה", "adama"), ("जंगल", "jangal"), ("አፈር", "afer")])
def test_where_vowels_are_not_written_the_consonants_agree(name, typed):
    assert is_vowelless(name)
    assert consonants(romanised([name])[0]) == consonants(sounds(typed))


def test_without_the_package_names_have_no_sounds(monkeypatch):
    monkeypatch.setitem(sys.modules, "anyascii", None)
    assert romanised(["почва", "песок"]) == ["", ""]

"""Which names a misspelt word is compared with."""

from __future__ import annotations

import random

import pytest

from clip_unmix_qgis.language.words.terms import Term, TermIndex

NAMES = ["oak", "sand", "rock", "pine", "grass", "straw", "water", "gravel", "concrete", "limestone", "sandstone"]


@pytest.mark.parametrize("name", NAMES)
def test_whatever_one_edit_makes_of_a_name_it_is_among_those_compared(name):
    index, draw = TermIndex([Term(one, one, "en", 0) for one in NAMES]), random.Random(0)
    for _ in range(300):
        at, letter = draw.randrange(len(name)), draw.choice("abcdefghijklmnopqrstuvwxyz")
        typed = draw.choice([
            name[:at] + name[at + 1 :], name[:at] + letter + name[at:], name[:at] + letter + name[at + 1 :],
            name[:at] + name[at + 1 : at + 2] + name[at : at + 1] + name[at + 2 :],
        ])  # fmt: skip
        assert name in index.one_edit_from(typed, "Latin", len(name)), typed


def test_few_others_are_among_them():
    index = TermIndex([Term(one, one, "en", 0) for one in NAMES])
    assert index.one_edit_from("limestome", "Latin", 9) == ["limestone"]
    assert index.one_edit_from("zzzzz", "Latin", 5) == []

"""Which colour the notes of a library tell of a whole sample."""

from __future__ import annotations

import pytest

from training.attribute_labels import term_of


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Smooth-faced red building construction brick.", "red"),
        ("A light gray, medium-grained rock consisting of white feldspar", "grey"),
        ("dark brown gray colored paving brick", "grey"),
        ("reddish brown", "brown"),
        ("Dark reddish brown fine sandy loam", "brown"),
        ("Rhyolite, light tan, altered", "brown"),
        ("Altered volcanic tuff, white to very lt grey", None),
        ("Gray and black construction asphalt", None),
        ("A rock consisting of green tourmaline", None),
        ("Construction concrete", None),
    ],
)
def test_the_word_said_of_the_whole_sample_counts(text, term):
    assert term_of(text) == term

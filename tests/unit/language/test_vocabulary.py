from __future__ import annotations

import pytest

from clip_unmix_qgis.language.words.vocabulary import is_frequent, is_word


@pytest.mark.parametrize("word", ["hope", "Hope", "train", "música", "Freiheit", "понедельник", "자유"])
def test_words_of_general_language(word):
    known = {"понедельник": False}  # two pieces of the encoder's vocabulary
    assert is_word(word) == known.get(word, True)


@pytest.mark.parametrize("word", ["watr", "grvael", "hopee", "xqzt", "", "бетоон"])
def test_what_nobody_writes(word):
    assert not is_word(word)


def test_the_commonest_words_of_a_language():
    assert is_frequent("igår", ["sv"])
    assert is_frequent("gestern", ["en", "de"])
    assert not is_frequent("igår", ["de"])
    assert is_frequent("igår", ["en"])  # nobody told a language
    assert not is_frequent("watr", ["en"])
    assert is_frequent("jana", ["sw"])  # of training/everyday_words.txt
    assert not is_frequent("maji", ["gn"])  # of which there is no list


@pytest.mark.parametrize(
    ("language", "word"),
    [("sv", "igår"), ("de", "gestern"), ("cs", "láska"), ("sk", "škola"), ("fi", "rakkaus"), ("tr", "dün")],
)
def test_everyday_words_of_the_language_told_are_no_misspelt_materials(make_resolver, language, word):
    assert make_resolver(language=language).resolve(word).resolved_by == "encoder"

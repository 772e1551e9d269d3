from __future__ import annotations

import pytest

from clip_unmix_qgis.language.words.vocabulary import is_word


@pytest.mark.parametrize("word", ["hope", "Hope", "train", "música", "Freiheit", "понедельник", "자유"])
def test_words_of_general_language(word):
    known = {"понедельник": False}  # two pieces of the encoder's vocabulary
    assert is_word(word) == known.get(word, True)


@pytest.mark.parametrize("word", ["watr", "grvael", "hopee", "xqzt", "", "бетоон"])
def test_what_nobody_writes(word):
    assert not is_word(word)

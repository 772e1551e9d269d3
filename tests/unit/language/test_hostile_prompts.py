"""No prompt, of whatever characters, takes long, fails but with a sentence, or brings hidden characters along.

Work is bounded by processor time, of which a run of prompts may use one second and gets three on a slow machine.
"""
from __future__ import annotations

import random
import time
import unicodedata

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.resolver import MAX_LETTERS, MAX_MATERIALS
from clip_unmix_qgis.language.words.normalise import MAX_PROMPT, check, normalise, script_of
from clip_unmix_qgis.plain_text import JOINERS, is_hidden

SECONDS = 3
# Ranges of letters, signs, and what acts unseen.
BLOCKS = [(0x20, 0x7F), (0xA0, 0x250), (0x300, 0x370), (0x370, 0x530), (0x590, 0x700), (0x900, 0xE80), (0xE80, 0x10A0),
          (0x1100, 0x1400), (0x1780, 0x18B0), (0x2000, 0x2070), (0x2E80, 0xA000), (0xAC00, 0xD7FB), (0xD800, 0xE000),
          (0xFB50, 0x10000), (0x1F000, 0x1FB00), (0xE0000, 0xE0200)]


def hostile_prompt(rng: random.Random) -> str:
    """A prompt at the limit: pieces of names, letters of a few blocks, one character again and again."""
    terms = bundled_lexicon().terms
    length = rng.choice([1, 3, 20, MAX_PROMPT, MAX_PROMPT, 4 * MAX_PROMPT])
    blocks = rng.sample(BLOCKS, rng.randint(1, 3))
    kind = rng.randrange(5)
    if kind == 0:
        text = "".join(chr(rng.randrange(*rng.choice(blocks))) for _ in range(length))
    elif kind == 1:
        text = "".join(chr(rng.randrange(*rng.choice(blocks))) for _ in range(rng.randint(1, 3))) * length
    elif kind == 2:
        text = rng.choice([" ", "", "-", "\u200b"]).join(rng.choice(terms).text for _ in range(60))
    elif kind == 3:
        text = " ".join("".join(rng.choices("aeiklmnorst", k=rng.randint(1, 6))) for _ in range(100))
    else:
        text = rng.choice(terms).text + "".join(chr(rng.randrange(*rng.choice(blocks))) for _ in range(3))
    return text[:length]


def processor_seconds(work) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


@pytest.fixture(scope="module")
def warm():
    """The indexes of every language are built once, as in any session."""
    from clip_unmix_qgis.language.words.lookup import Lookup

    lookup = Lookup([("lexicon", bundled_lexicon())])
    for term in bundled_lexicon().terms[::50]:
        lookup.inflected(normalise(term.text) + "q", frozenset())


@pytest.mark.parametrize("seed", range(12))
def test_hostile_runs_are_read_in_time(make_resolver, warm, seed):
    rng = random.Random(seed)
    prompts = [hostile_prompt(rng) for _ in range(MAX_MATERIALS)]
    resolver = make_resolver(language=rng.choice([None, "de", "th"]))
    readings = []
    assert processor_seconds(lambda: readings.extend(resolver.read_all(prompts))) < SECONDS
    assert len(readings) == len(prompts)
    for reading in readings:
        text = str(reading) if isinstance(reading, UserError) else reading.typed
        assert not any(is_hidden(c) for c in text if c not in "\u200b\u180e"), ascii(text)


@pytest.mark.parametrize(
    "prompt",
    ["\ufdfa" * MAX_PROMPT, "\ufdfa" * 12, "ﷺ soil " * 20, "\u3300" * MAX_PROMPT, "a\u0301" * 101],
    ids=["200 ligatures", "12 ligatures", "with words", "square words", "decomposed"],
)
def test_length_counts_after_normalising(make_resolver, prompt):
    with pytest.raises(UserError, match=r"has \d+ characters( when written out)?; write it in 200 or fewer\."):
        check(prompt)


def test_letters_that_take_no_room_count_once():
    assert check("e\u0301" * 90) == "e\u0301" * 90  # 180 characters as typed, 90 when looked up


@pytest.mark.parametrize(("script", "join"), [("", " "), ("Thai", ""), ("Han", "")], ids=["mixed", "Thai", "Han"])
def test_many_long_prompts_are_refused_together(make_resolver, script, join):
    terms = [term.text for term in bundled_lexicon().terms if script_of(term.text) == script or not script]
    rng = random.Random(1)
    prompts = [join.join(rng.choices(terms, k=100))[:120] + "z" for _ in range(MAX_MATERIALS)]
    readings = []
    assert processor_seconds(lambda: readings.extend(make_resolver().read_all(prompts))) < SECONDS
    refused = [reading for reading in readings if isinstance(reading, UserError)]
    assert len(refused) >= MAX_MATERIALS - MAX_LETTERS // 120
    assert all(str(MAX_LETTERS) in str(error) for error in refused)


@pytest.mark.parametrize("letter", ["ー", "ʔ", "ـ", "ー ー", "'ʔ'"])
def test_letters_that_are_nothing_when_looked_up_are_no_letters(resolver, letter):
    with pytest.raises(UserError, match="has no letters"):
        resolver.resolve(letter)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("\u202esoil\u202c", "soil"),
        ("so\u2066il\u2069", "soil"),
        ("\ufeffwater", "water"),
        ("so\u200bil", "soil"),
        ("tree\u200d", "tree"),
        ("\u200cماء\u200f", "ماء"),
        ("so\U000e0041il", "soil"),
        ("so\u3164il", "soil"),
        ("so\u00adil", "soil"),
    ],
)
def test_characters_that_act_unseen_are_taken_out_and_this_is_said(resolver, typed, shown):
    material = resolver.resolve(typed)
    assert material.typed == shown
    assert material.concept == resolver.resolve(shown).concept
    assert material.warnings[0] == f'Hidden characters, such as direction marks, were taken out of "{shown}".'
    assert not any(unicodedata.category(c) == "Cf" for c in material.typed)


@pytest.mark.parametrize("typed", ["آب\u200cها", "क्\u200dष", "ന്\u200d", "ដី\u200bខ្សាច់", "soil", "  soil "])
def test_what_spelling_needs_stays(resolver, typed):
    assert check(typed) == typed.strip()
    assert JOINERS & set(typed) <= set(check(typed))


def test_hidden_characters_alone_are_no_material(resolver):
    with pytest.raises(UserError, match="empty"):
        resolver.resolve("\u202e\u200b\u200d\u3164")

"""One spelling for every way of typing the same word: Unicode forms, case, accents, script variants."""
from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from ...errors import UserError
from ...plain_text import JOINERS, is_hidden, printable

MAX_PROMPT = 200

# Format characters (joiners, direction marks, soft hyphens) are invisible: the same word is typed with and without
# them.
_JOINERS = JOINERS | {"\u180e", "\u200b"}
_VIRAMA = 9  # the combining class; a joiner after it makes a letter of its own, also at the end of a word
_WORD_SIGN = "\u200b"  # the zero-width space between words of Khmer, Thai, Burmese...
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")  # letters and marks that nobody sees
_INVISIBLE = "[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+"
_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bb\u02bc\u02b9\u02c8\u00b4\u0060\u2032\uff07"), "'")
_HYPHENS = dict.fromkeys(map(ord, "-_/\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fb\u00b7\u058a\u05be"), " ")
_PUNCTUATION = dict.fromkeys(
    map(ord, '"\u201c\u201d\u201e\u00ab\u00bb!?.,;:\u061f\u060c\u061b\u3001\u3002\uff0c\u0964\u1362\u00bf\u00a1()[]'),
    " ",
)
_UNIFY: dict[int, str] = str.maketrans({**_APOSTROPHES, **_HYPHENS, **_PUNCTUATION})

# Marks that people leave out; vowel signs of Indic and South-East Asian scripts are letters there and stay.
_MARKS = re.compile(
    "[\u0300-\u036f\u1dc0-\u1dff\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u1037' \u0640]+"
)
_LETTERS = {
    # Latin letters that Unicode does not take apart
    "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ħ": "h", "þ": "th", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ə": "e",
    "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ŋ": "n", "ɛ": "e", "ɔ": "o", "ŧ": "t", "ʔ": "",
    # Arabic script: alef, ya, kaf and ha as typed in Arabic, Persian and Urdu; ta marbuta
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ے": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ە": "ه",
    # nasal signs of Devanagari and Bengali
    "\u0901": "\u0902", "\u0981": "\u0982",
    # Cyrillic
    "ґ": "г",
    # final letters of Hebrew
    "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
    # the long vowel of kana, which is written or not
    "ー": "",
}
_VU = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ"))  # two ways to write foreign words
_KATAKANA = {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
# Ethiopic letters that sound alike in Amharic: eight orders each.
_ALIKE = ((0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0), (0x1340, 0x1338))
_ETHIOPIC = {chr(one + order): chr(other + order) for one, other in _ALIKE for order in range(7)}
_FOLD = str.maketrans({**_LETTERS, **_KATAKANA, **_ETHIOPIC})
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
SPELT_OUT = frozenset("äöüåø")

_SCRIPTS = {
    "CJK": "Han",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "KATAKANA-HIRAGANA": "Japanese",
    "MASU": "Japanese",
    "IDEOGRAPHIC": "Han",
    "FULLWIDTH": "Latin",
    "BOPOMOFO": "Han",
}
# Scripts written without spaces between words.
UNSPACED = frozenset({"Han", "Japanese", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan"})

# What joins the letters on its sides into one syllable: vowels written before their consonant (Thai, Lao), signs that
# stack consonants (Khmer, Burmese), vowels that are letters of their own, signs that silence the letter before them.
_LEADING = frozenset("เแโใไເແໂໃໄ\u17d2\u1039")
_TRAILING = frozenset("ะาๅະາຽ")
_SILENCING = frozenset("\u0e4c\u0ecc\u103a")


def may_break(text: str, place: int) -> bool:
    """Whether a word may end before the letter at a place of a text without spaces; not within a syllable."""
    if not 0 < place < len(text):
        return True
    if text[place - 1] in _LEADING or text[place] in _TRAILING or text[place + 1 : place + 2] in _SILENCING:
        return False
    return not unicodedata.category(text[place]).startswith("M")


def without_hidden(prompt: str) -> str:
    """A prompt without surrounding space and without characters that act unseen: direction marks, fillers, tags...

    Names of layers and files, tags and commands hold prompts; there such characters make text look other than it is.
    Joiners stay inside words, the sign between words too where words are written without spaces: spelling needs them.
    """
    kept = [c for c in prompt if not (unicodedata.category(c) == "Cf" and c not in _JOINERS) and c not in _FILLERS]
    shown = [c for place, c in enumerate(kept) if c not in _JOINERS or _joins(kept, place)]
    return "".join(shown).strip()


def _joins(text: list[str], place: int) -> bool:
    """Whether a joiner stands between letters, after a virama, or as the sign between words of an unspaced script."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    sides = [script_of_letter(letter) for letter in (*before, *after)]
    if text[place] == _WORD_SIGN:
        return len(sides) == 2 and UNSPACED.issuperset(sides)
    return (len(sides) == 2 and all(sides)) or unicodedata.combining("".join(before) or " ") == _VIRAMA


def check(prompt: str) -> str:
    """The prompt `without_hidden`; `UserError` where it is empty, too long as it is typed or as it is looked up, holds
    control characters or no letters.
    """
    too_long = 'The material starting "{}" has {} characters{}; write it in {} or fewer.'
    typed = prompt.strip()
    if len(typed) > 4 * MAX_PROMPT:  # whatever of it is hidden
        raise UserError(too_long.format(printable(typed[:30]), len(typed), "", MAX_PROMPT))
    text = without_hidden(typed)
    if not text:
        raise UserError("A material is empty; type what is on the ground, such as soil, tree or water.")
    if len(text) > MAX_PROMPT:
        raise UserError(too_long.format(printable(text[:30]), len(text), "", MAX_PROMPT))
    if any(is_hidden(c) and c not in _JOINERS for c in text):
        raise UserError(
            'The material "{text}" holds control characters; type it again in plain letters.',
            text=printable(text),
        )
    form = normalise(text)  # one character may stand for a whole sentence: U+FDFA has 18 letters
    if len(form) > MAX_PROMPT:
        raise UserError(too_long.format(printable(text[:30]), len(form), " when written out", MAX_PROMPT))
    if not any(c.isalpha() for c in text) or not fold(form):
        raise UserError(
            'The material "{text}" has no letters; type a word, such as soil, tree or water.',
            text=printable(text),
        )
    return text


def normalise(text: str) -> str:
    """The key of exact look-up: NFKC, caseless, no invisible characters, single spaces for hyphens and punctuation.

    Lines are kept apart, so that a whole term list can be normalised in one call.
    """
    text = unicodedata.normalize("NFKC", text).casefold().replace("i\u0307", "i").translate(_UNIFY)
    text = unicodedata.normalize("NFC", re.sub(_INVISIBLE, "", text))
    for written, usual in _VU:
        text = text.replace(written, usual)
    return re.sub(r"(?m)^[ ']+|[ ']+$", "", re.sub(r"[^\S\n]+", " ", text))


def fold(normalised: str) -> str:
    """The second key: without accents, apostrophes and spaces, script variants unified. Takes what `normalise` gave;
    keeps lines.
    """
    return _MARKS.sub("", unicodedata.normalize("NFKD", normalised)).translate(_FOLD)


def accents_differ(one: str, other: str) -> bool:
    """Whether two normalised forms with the same `fold` bear different accents somewhere, rather than one of them none.

    Who leaves accents out means the word with them; who types another accent means, in Vietnamese or Yoruba, another
    word.
    """
    return any(a != b and a and b for a, b in zip(_marks(one), _marks(other)))


def _marks(form: str) -> list[str]:
    """The marks on each letter of a form that `fold` takes away."""
    marks: list[str] = []
    for letter in unicodedata.normalize("NFD", form):
        if unicodedata.combining(letter) and marks:
            marks[-1] += letter
        elif letter.isalpha():
            marks.append("")
    return marks


def fold_spelt_out(normalised: str) -> str:
    """`fold` with ä, ö, ü, å and ø written out as ae, oe, ue, aa and oe."""
    return fold(normalised.translate(_SPELT_OUT))


@lru_cache(maxsize=8192)
def script_of_letter(letter: str) -> str | None:
    """Unicode's name of a letter's script; None for what is no letter or belongs to all scripts."""
    if not (letter.isalpha() or unicodedata.category(letter) in ("Mc", "Mn")):
        return None
    name = unicodedata.name(letter, "UNKNOWN").split()[0]
    return None if name in ("COMBINING", "MODIFIER") else _SCRIPTS.get(name, name.capitalize())


def script_of(text: str) -> str:
    """Unicode's name of the script most letters are in ('Japanese' where there is any kana); '' without letters."""
    counts = Counter(script for script in map(script_of_letter, text) if script)
    if counts.get("Japanese"):
        return "Japanese"
    return max(counts, key=lambda script: counts[script]) if counts else ""

from __future__ import annotations

import pytest

from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.words.normalise import check, fold, fold_spelt_out, normalise, script_of


@pytest.mark.parametrize(
    ("typed", "normalised"),
    [
        ("  Bare\u00a0 Soil ", "bare soil"),
        ("BROAD-LEAVED_tree", "broad leaved tree"),
        ("ｓｏｉｌ", "soil"),
        ("l\u2019eau", "l'eau"),
        ("a\u0301rbol", "árbol"),
        ("\u200fماء\u200e", "ماء"),
        ("آب\u200cها", "آبها"),
        ("क्\u200dष", "क्ष"),
        ("ｱｽﾌｧﾙﾄ", "アスファルト"),
        ("Straße", "strasse"),
        ("İ", "i"),
        ('"water"?', "water"),
    ],
)
def test_typing_variants_share_one_form(typed, normalised):
    assert normalise(typed) == normalised


def test_normalising_keeps_lines_apart():
    lines = ["  Bare-Soil ", "(Eau)", "水\u3000面"]
    assert normalise("\n".join(lines)).split("\n") == [normalise(line) for line in lines]
    folded = fold(normalise("\n".join(lines))).split("\n")
    assert folded == [fold(normalise(line)) for line in lines]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("árbol", "arbol"),
        ("đất", "dat"),
        ("sea grass", "seagrass"),
        ("løv", "lov"),
        ("أرض", "ارض"),
        ("تُرْبَة", "تربه"),
        ("مــاء", "ماء"),
        ("خاكی", "خاکي"),
        ("सड़क", "सडक"),
        ("পাহাড়", "পাহাড"),
        ("コケ", "こけ"),
        ("ағаш", "ағаш"),
        ("лёд", "лед"),
        ("ağaç", "agac"),
        ("ırmak", "irmak"),
    ],
)
def test_common_substitutes_fold_to_the_same(one, other):
    assert fold(normalise(one)) == fold(normalise(other))


def test_vowel_signs_are_letters_not_accents():
    assert fold(normalise("पानी")) != fold(normalise("पन"))
    assert fold(normalise("กา")) != fold(normalise("กี"))


def test_umlauts_may_be_written_out():
    assert fold_spelt_out(normalise("Bäume")) == fold(normalise("Baeume"))


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("soil", "Latin"),
        ("почва", "Cyrillic"),
        ("ماء", "Arabic"),
        ("पानी", "Devanagari"),
        ("አፈር", "Ethiopic"),
        ("木", "Han"),
        ("湿った土", "Japanese"),
        ("나무", "Hangul"),
        ("ดิน", "Thai"),
        ("ទឹក", "Khmer"),
        ("ရေ", "Myanmar"),
        ("42", ""),
    ],
)
def test_script(text, script):
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("prompt", "reason"),
    [
        ("", "empty"),
        (" \t\n", "empty"),
        ("a" * 10_000, "10000 characters"),
        ("so\x07il", "control"),
        ("so\nil", "control"),
        ("so\x00il", "control"),
        ("so\u2028il", "control"),
        ("42", "no letters"),
        ("!!!", "no letters"),
    ],
)
def test_bad_prompts_are_refused_in_one_printable_sentence(prompt, reason):
    with pytest.raises(UserError, match=reason) as refused:
        check(prompt)
    message = str(refused.value)
    assert len(message) < 200
    assert message.isprintable()

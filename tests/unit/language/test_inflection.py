from __future__ import annotations

import pytest

from clip_unmix_qgis.language.words.inflection import keys
from clip_unmix_qgis.language.words.normalise import normalise


def keys_of(word, language):
    return keys([normalise(word)], language)[0]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "grasses", "grass"), ("en", "the rocks", "rock"), ("en", "rusted", "rust"),
        ("es", "suelos arcillosos", "suelo arcilloso"), ("pt", "manguezais", "manguezal"), ("fr", "l'eau", "eau"),
        ("fr", "les roches", "roche"), ("it", "boschi", "bosco"), ("ro", "pietrele", "pietre"),
        ("de", "Wälder", "Wald"), ("nl", "bomen", "boom"), ("sv", "vattnet", "vatten"), ("fi", "hiekkaa", "hiekka"),
        ("hu", "sziklák", "szikla"), ("pl", "piaski", "piasek"), ("cs", "skály", "skála"),
        ("sk", "smrekovca", "smrekovec"), ("sk", "lesoch", "les"), ("sk", "piesku", "piesok"),
        ("ru", "солончаки", "солончак"), ("el", "δάση", "δάσος"), ("tr", "tarlaları", "tarla"),
        ("ar", "الصخور", "صخور"), ("ar", "أشجار", "شجر"), ("ar", "رمال", "رمل"), ("fa", "سنگ‌ها", "سنگ"),
        ("he", "סלעים", "סלע"), ("hi", "जंगलों", "जंगल"), ("bn", "গাছগুলো", "গাছ"), ("ta", "மரங்கள்", "மரம்"),
        ("id", "rerumputan", "rumput"), ("id", "hutan-hutan", "hutan"),
        ("ru", "потрескавшуюся", "потрескавшийся"), ("ru", "красными", "красный"), ("uk", "нової", "новий"),
        ("pl", "suchym", "suchy"), ("cs", "suchou", "suchý"), ("bg", "изгорелите", "изгорял"),
        ("bg", "гранитна", "гранитен"),
        ("sr", "krupnog", "krupan"), ("sr", "ispucalog", "ispucao"), ("fi", "niitetyillä", "niitetty"),
        ("fi", "kuivuneita", "kuivunut"), ("hu", "kaviccsal", "kavics"), ("tr", "yosunla", "yosun"),
        ("sw", "mashamba ya mahindi", "shamba la mahindi"), ("zu", "yombila", "umbila"), ("am", "ሣሮች", "ሳር"),
        ("ko", "나무들", "나무"), ("mn", "моднууд", "мод"), ("qu", "qaqakuna", "qaqa"), ("my", "သစ်ပင်များ", "သစ်ပင်"),
    ],
)
def test_two_forms_of_a_word_share_a_key(language, one, other):
    assert set(keys_of(one, language)) & set(keys_of(other, language))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "clay", "clover"), ("es", "sal", "salina"), ("de", "Sand", "See"), ("nl", "bos", "bot"),
        ("ar", "حافلة", "حفلة"),
    ],
)
def test_different_words_share_none(language, one, other):
    assert not set(keys_of(one, language)) & set(keys_of(other, language))


def test_a_word_is_not_cut_to_nothing():
    for language in ("en", "tr", "ar", "am"):
        for word in ("a", "es", "the", "lar", "ات", "ች"):
            assert all(keys_of(word, language))


def test_a_language_without_rules_keeps_its_words():
    assert keys_of("cây xoài", "km") == ("cayxoai",)


def test_forms_stay_in_their_places():
    assert keys(["trees", "rock", "grasses"], "en") == [keys_of(word, "en") for word in ("trees", "rock", "grasses")]

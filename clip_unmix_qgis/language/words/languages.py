"""Names of the languages that sentences speak of; the lexicon's files hold the languages' own names."""
from __future__ import annotations

from ...messages import Message

ENGLISH_NAMES = {
    "am": Message("Amharic"), "ar": Message("Arabic"), "bg": Message("Bulgarian"), "bn": Message("Bengali"),
    "ca": Message("Catalan"), "cs": Message("Czech"), "da": Message("Danish"), "de": Message("German"),
    "el": Message("Greek"), "en": Message("English"), "es": Message("Spanish"), "et": Message("Estonian"),
    "fa": Message("Persian"), "fi": Message("Finnish"), "fr": Message("French"), "gn": Message("Guarani"),
    "ha": Message("Hausa"), "he": Message("Hebrew"), "hi": Message("Hindi"), "hr": Message("Croatian"),
    "hu": Message("Hungarian"), "id": Message("Indonesian"), "it": Message("Italian"), "ja": Message("Japanese"),
    "km": Message("Khmer"), "ko": Message("Korean"), "la": Message("Latin"), "lo": Message("Lao"),
    "mn": Message("Mongolian"), "ms": Message("Malay"), "my": Message("Burmese"), "nah": Message("Nahuatl"),
    "ne": Message("Nepali"), "nl": Message("Dutch"), "no": Message("Norwegian"), "pa": Message("Punjabi"),
    "pl": Message("Polish"), "pt": Message("Portuguese"), "qu": Message("Quechua"), "ro": Message("Romanian"),
    "ru": Message("Russian"), "si": Message("Sinhala"), "sk": Message("Slovak"), "so": Message("Somali"),
    "sr": Message("Serbian"), "sv": Message("Swedish"), "sw": Message("Swahili"), "ta": Message("Tamil"),
    "te": Message("Telugu"), "th": Message("Thai"), "tl": Message("Tagalog"), "tr": Message("Turkish"),
    "uk": Message("Ukrainian"), "ur": Message("Urdu"), "vi": Message("Vietnamese"), "yo": Message("Yoruba"),
    "zh": Message("Chinese"), "zh-tw": Message("Chinese (traditional)"), "zu": Message("Zulu"),
}

_MOST_SPOKEN = (
    "en", "zh", "zh-tw", "hi", "es", "fr", "ar", "bn", "pt", "ru", "ur", "id", "de", "ja", "sw", "vi", "tr", "fa", "it",
    "ta", "th", "ko", "pl", "uk", "nl",
)


def speakers_rank(language: str | None) -> int:
    """A language's place among the most spoken ones; the same for all others."""
    return _MOST_SPOKEN.index(language) if language in _MOST_SPOKEN else len(_MOST_SPOKEN)

"""English names of the languages that warnings speak of; the lexicon's files hold the languages' own names."""
from __future__ import annotations

ENGLISH_NAMES = {
    "am": "Amharic", "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "gn": "Guarani", "ha": "Hausa", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "km": "Khmer", "ko": "Korean", "la": "Latin", "lo": "Lao",
    "mn": "Mongolian", "ms": "Malay", "my": "Burmese", "nah": "Nahuatl", "ne": "Nepali", "nl": "Dutch",
    "no": "Norwegian", "pa": "Punjabi", "pl": "Polish", "pt": "Portuguese", "qu": "Quechua", "ro": "Romanian",
    "ru": "Russian", "si": "Sinhala", "sk": "Slovak", "so": "Somali", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
    "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "vi": "Vietnamese", "yo": "Yoruba", "zh": "Chinese", "zh-tw": "Chinese (traditional)", "zu": "Zulu",
}

_MOST_SPOKEN = (
    "en", "zh", "zh-tw", "hi", "es", "fr", "ar", "bn", "pt", "ru", "ur", "id", "de", "ja", "sw", "vi", "tr", "fa", "it",
    "ta", "th", "ko", "pl", "uk", "nl",
)


def speakers_rank(language: str | None) -> int:
    """A language's place among the most spoken ones; the same for all others."""
    return _MOST_SPOKEN.index(language) if language in _MOST_SPOKEN else len(_MOST_SPOKEN)

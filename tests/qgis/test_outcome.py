"""Green only where a result is good; else the reason and the next step."""
from __future__ import annotations

import pytest
from qgis.core import Qgis

from clip_unmix_qgis.gui.outcome import SHOWN, UNNAMED, outcome_of
from clip_unmix_qgis.run.request import Request


@pytest.fixture
def record(scene, tmp_path, make_run, qgis_app):
    """Of a result that is good."""
    record = make_run(Request(str(scene), ["arbre", "水"], tmp_path / "out")).provenance
    record["quality"]["mean_other"] = UNNAMED / 2
    return record


def test_a_good_result_is_green_and_short(record):
    outcome = outcome_of(record, [], [])
    assert outcome.level == Qgis.MessageLevel.Success
    assert outcome.text == "scene: 10% of the pixels unexplained."
    assert not outcome.look_for_more


def test_an_unnamed_part_is_amber_with_the_next_step(record):
    record["quality"]["mean_other"] = 0.41
    outcome = outcome_of(record, [], [])
    assert outcome.level == Qgis.MessageLevel.Warning
    assert "41% of the scene is unnamed" in outcome.text
    assert outcome.look_for_more


def test_pixels_that_no_mixture_fits_are_amber_with_the_next_step(record):
    record["quality"]["unexplained"]["share"] = 0.36
    outcome = outcome_of(record, [], [])
    assert outcome.level == Qgis.MessageLevel.Warning
    assert outcome.text.startswith("scene: 36% of the pixels unexplained. A material seems to be missing")
    assert outcome.look_for_more


def test_warnings_stand_in_the_message(record):
    record["warnings"] = ["The samples changed nothing."]
    record["prompts"][1]["warnings"] = ["'水' may mean several things."]
    outcome = outcome_of(record, ["love"], ["The composite cannot be written."])
    assert outcome.level == Qgis.MessageLevel.Warning
    assert outcome.reasons == (
        "Not understood and not run: 'love'.",
        "'水' may mean several things.",
        "The samples changed nothing.",
        "The composite cannot be written.",
    )
    assert not outcome.look_for_more


def test_of_many_warnings_the_message_shows_two_and_counts_the_rest_and_the_panel_has_all(record):
    record["warnings"] = [f"Note {number}." for number in range(SHOWN + 4)]
    outcome = outcome_of(record, [], [])
    assert outcome.reasons == tuple(record["warnings"])
    assert outcome.text == "scene: 10% of the pixels unexplained. Note 0. Note 1. Further notes in the panel: 4."

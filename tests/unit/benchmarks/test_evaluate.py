"""The table and the ablations."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from benchmarks import ablations, evaluate, scenes
from clip_unmix_qgis.language.resolver import Resolver

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def situation() -> ablations.Setting:
    whole = scenes.sample()
    reference = whole.reference[:, 30:60, 30:60]
    case = replace(whole, cube=whole.cube[30:60, 30:60], reference=reference, score=scenes.against(reference))
    return ablations.setting(case, Resolver(), 0)


def test_taking_a_part_out_leaves_the_model_as_it_was(situation):
    before = ablations.ours(situation)
    for changed in (ablations.no_penalty, ablations.uniform_penalty, ablations.decoder_typical, ablations.in_area_mode):
        abundance = changed(situation)
        assert np.nanmin(abundance) >= 0
        assert np.nanmax(abundance.sum(0)) <= 1 + 1e-5
        assert not np.allclose(abundance, before, equal_nan=True)
    assert np.array_equal(ablations.ours(situation), before, equal_nan=True)


def test_anchors_without_meaning_give_names_without_meaning(situation):
    errors = [situation.case.score(ablations.random_tower(situation, tower))["aRMSE"] for tower in range(3)]
    assert np.mean(errors) > 2 * situation.case.score(ablations.ours(situation))["aRMSE"]


def test_the_oracles_endmembers_do_well(situation):
    assert situation.case.score(ablations.oracle_endmembers(situation))["aRMSE"] < 0.1


def test_tables_state_goal_and_whether_it_is_reached():
    record = evaluate.Record()
    for error in (0.04, 0.05):
        record.add("samson", evaluate.OURS, {"aRMSE": error})
        record.add("samson, SNR 20 dB", evaluate.OURS, {"aRMSE": error + 0.03})
    record.add("samson", "library means + FCLS", {"aRMSE": 0.3})
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in evaluate.goals_table(record)]
    assert lines[2] == ["samson", "aRMSE 0.045 (0.040 to 0.050)", "aRMSE 0.05", "yes", "0.300 library means + FCLS"]
    assert lines[3] == ["samson, SNR 20 dB", "aRMSE 0.075 (0.070 to 0.080)", "aRMSE 0.058, 1.3 x clean", "no", ""]


def test_write_replaces_what_stands_between_the_markers(tmp_path, monkeypatch):
    document = tmp_path / "evaluation.md"
    monkeypatch.setattr(evaluate, "DOCUMENT", document)
    document.write_text(f"before\n{evaluate.BEGIN}\nold\n{evaluate.END}\nafter\n", encoding="utf-8")
    evaluate.write("new")
    evaluate.write("newer")
    assert document.read_text(encoding="utf-8") == f"before\n{evaluate.BEGIN}\nnewer\n{evaluate.END}\nafter\n"
    document.write_text("no markers", encoding="utf-8")
    with pytest.raises(SystemExit):
        evaluate.write("new")

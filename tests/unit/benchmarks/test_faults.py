"""A short campaign of faults finds none; the whole one is `make faults`."""
from __future__ import annotations

import sys

import pytest

from benchmarks import faults_inputs, faults_kills
from benchmarks.faults_log import Log, Trial

pytestmark = [
    pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
]  # fmt: skip


def test_runs_that_are_killed_lose_nothing():
    log = Log()
    faults_kills.campaign(4, 1, log)
    assert log.faults() == []
    assert len(log.trials()) == 4


def test_records_from_strangers_do_nothing():
    log = Log()
    faults_inputs.campaign(30, 1, log, only="records")
    assert log.faults() == []
    assert len(log.trials()) == 30


def test_a_fault_is_counted_with_its_kind():
    log = Log()
    for trial in (
        Trial("runs killed", 0, "old"),
        Trial("runs killed", 1, "half", ["half-written: other.tif (KILL before change 3 of 9)"]),
        Trial("records", 7, "refused", ["not one sentence: replay", "status 3: replay"], 0.25),
        Trial("records", 8, "accepted", [], 3.0),
    ):
        log.add(trial)
    assert log.table().splitlines()[2:] == [
        "| records | 2 | 1 accepted, 1 refused | 0.25 | 1 |",
        "| runs killed | 2 | 1 half, 1 old |  | 1 |",
    ]


def test_a_campaign_goes_on_where_it_was_and_tries_again_what_had_faults(tmp_path):
    first = Log(tmp_path / "1.jsonl")
    first.add(Trial("records", 1, "refused"))
    first.add(Trial("records", 2, "hang", ["hang: replay"]))
    again = Log(tmp_path / "1.jsonl")
    assert again.is_done("records", 1)
    assert not again.is_done("records", 2)
    again.add(Trial("records", 2, "refused"))
    assert Log(tmp_path / "1.jsonl").faults() == []

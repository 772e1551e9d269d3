"""A short campaign of faults finds none; the whole one is `make faults`."""
from __future__ import annotations

import sys
from collections import Counter

import pytest

from benchmarks import faults, faults_inputs, faults_kills

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")


def test_runs_that_are_killed_lose_nothing():
    found = faults_kills.campaign(4, seed=1)
    assert found.faults == []
    assert sum(found.ends.values()) == 4


def test_records_from_strangers_do_nothing():
    found = faults_inputs.campaign(30, seed=1, only="records")
    assert found.faults == []
    assert sum(found.ends["records"].values()) == 30


def test_a_fault_is_counted_with_its_kind():
    kills = faults_kills.Found(Counter(old=2, half=1), ["half-written: KILL before change 3 of 9 (other.tif)"])
    inputs = faults_inputs.Found({"records": Counter(refused=5)}, ["records 7: hang: replay | "])
    assert faults.table(kills, inputs).splitlines()[2:] == [
        "| runs killed | 3 | 1 half, 2 old | 1 |",
        "| records | 5 | 5 refused | 1 |",
    ]

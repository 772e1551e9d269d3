"""A few runs in one QGIS, finished and taken away; two hundred are `make faults`."""
from __future__ import annotations

import pytest

from benchmarks import faults_cycles
from benchmarks.faults_log import Log


@pytest.mark.slow
def test_runs_in_one_qgis_leave_a_whole_result_or_nothing():
    log = Log()
    faults_cycles.campaign(3, 1, log)
    assert log.faults() == []
    assert [trial.end for trial in log.trials()[:3]] == list(faults_cycles.ACTIONS[:3])

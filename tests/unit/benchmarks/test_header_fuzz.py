"""Headers, tags and descriptions at random: no traceback, no wrong wavelength without a word."""
from __future__ import annotations

from benchmarks import header_fuzz


def test_no_wrong_wavelength_without_a_word(tmp_path):
    found = header_fuzz.faults(80, 7, tmp_path)
    assert [(case.place, case.damage, fault) for case, fault in found] == []


def test_a_wrong_wavelength_is_found(tmp_path, monkeypatch):
    (case,) = (c for c in header_fuzz.cases(1, 7, tmp_path))
    wrong = header_fuzz.Case(case.path, case.centres + 30, case.place, "none")
    assert "for" in (header_fuzz.fault_of(wrong) or "for")
    monkeypatch.setattr(header_fuzz.Scene, "open", lambda *_, **__: 1 / 0)
    assert "ZeroDivisionError" in header_fuzz.fault_of(case)

"""A search says how far it is, often enough that a cancel is heard at once, and leaves no thread at work."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError

import numpy as np
import pytest

from clip_unmix_qgis.core.abundance.nnls import Solver
from clip_unmix_qgis.core.adapter.supervision import supervise
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.endmembers import finding, scene_pixels, unsaid
from clip_unmix_qgis.core.endmembers.appearance import AppearanceFits
from clip_unmix_qgis.core.endmembers.search import EndmemberSearch
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.suggestion import find_parts
from clip_unmix_qgis.core.workers import Workers, within
from clip_unmix_qgis.errors import Cancelled
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred

BANDS = Bands(np.linspace(420, 2380, 40), np.full(40, 12.0), np.ones(40, bool))
CONCEPTS = (
    *("vegetation", "soil", "water", "asphalt", "snow", "tile_roof"),
    *("limestone", "concrete", "grass", "sand", "metal_roof", "brick"),
)


@pytest.fixture(scope="module")
def model() -> SpectralModel:
    anchors = Anchors()
    return SpectralModel.load(BANDS, centred([anchors[concept] for concept in CONCEPTS]), device="cpu", threads=2)


@pytest.fixture(scope="module")
def pixels(model: SpectralModel) -> np.ndarray:
    pure = np.array([model.typical_spectrum(m) for m in range(len(CONCEPTS))])
    rng = np.random.default_rng(0)
    mixed = rng.dirichlet(np.full(len(pure), 0.1), 900) @ pure
    return (mixed * rng.normal(1, 0.01, mixed.shape)).astype(np.float32)


class Steps:
    """Counts the units of work between two calls of a progress."""

    def __init__(self) -> None:
        self.since, self.longest, self.fractions, self.lock = 0, 0, [], threading.Lock()

    def counted(self, work: Callable, units: Callable[..., int]) -> Callable:
        def run(*given: object, **named: object) -> object:
            with self.lock:
                self.since += units(*given)
                self.longest = max(self.longest, self.since)
            return work(*given, **named)

        return run

    def __call__(self, fraction: float) -> None:
        with self.lock:
            self.since = 0
        self.fractions.append(fraction)


@pytest.mark.slow
def test_little_is_done_between_two_calls(model, pixels, monkeypatch):
    """Of each kind of work at most what the threads have under way, and a queue of as much again."""
    threads = model.threads
    decoded, weighed, fitted = Steps(), Steps(), Steps()
    fit = AppearanceFits.__call__
    monkeypatch.setattr(AppearanceFits, "__call__", decoded.counted(fit, lambda _fits, which, _grid: len(which)))
    tried = EndmemberSearch.trials_for
    monkeypatch.setattr(EndmemberSearch, "trials_for", weighed.counted(tried, lambda *_given: 1))
    solve = Solver.__call__
    monkeypatch.setattr(Solver, "__call__", fitted.counted(solve, lambda _solver, gain, *_: gain[..., 0].numel()))
    monkeypatch.setattr(finding, "FITTED_AT_ONCE", 100)

    def heard(fraction: float) -> None:
        for steps in (decoded, weighed, fitted):
            steps(fraction)

    prepare(model, pixels, None, heard)
    assert 0 < decoded.longest <= 2 * threads * scene_pixels.FITS_AT_ONCE
    assert weighed.longest == 1
    asked = unsaid.GLIMPSE * finding.DRAWS  # at once, for the word that nobody said
    assert 0 < fitted.longest <= max(2 * threads * 100 * finding.DRAWS, asked)
    assert decoded.fractions == sorted(decoded.fractions)
    assert decoded.fractions[0] == 0
    assert decoded.fractions[-1] == pytest.approx(1, abs=0.02)
    assert len({round(fraction, 2) for fraction in decoded.fractions}) > 50


class Stop:
    """A cancel at the call of that number."""

    def __init__(self, call: int) -> None:
        self.call, self.calls = call, 0

    def __call__(self, _fraction: float) -> None:
        self.calls += 1
        if self.calls == self.call:
            raise Cancelled("stop")


@pytest.mark.parametrize("call", [1, 2, 20, 60, 200])
def test_a_cancel_at_any_moment_ends_the_search_and_its_threads(model, pixels, call):
    before = threading.active_count()
    stop = Stop(call)
    with pytest.raises(Cancelled):
        prepare(model, pixels, None, stop)
    assert stop.calls == call
    assert threading.active_count() == before


def test_a_cancel_reaches_learning_and_suggestions(model, pixels):
    before = threading.active_count()
    labelled = {m: pixels[3 * m : 3 * m + 3] for m in range(3)}
    for work in (
        lambda stop: supervise(model, pixels, labelled, progress=stop),
        lambda stop: find_parts(model, pixels, stop),
    ):
        stop = Stop(5)
        with pytest.raises(Cancelled):
            work(stop)
        assert stop.calls == 5
    assert threading.active_count() == before


@pytest.mark.slow
def test_learning_counts_all_its_searches(pixels):
    anchors, heard = Anchors(), []
    model = SpectralModel.load(BANDS, centred([anchors[concept] for concept in CONCEPTS[:2]]), device="cpu")
    supervise(model, pixels, {m: pixels[3 * m : 3 * m + 3] for m in range(2)}, progress=heard.append)
    assert heard == sorted(heard)
    assert (heard[0], heard[-1] > 0.85, heard[-1] <= 1) == (0, True, True)


def test_what_threads_have_not_begun_is_dropped_and_what_they_have_can_stop():
    begun, started = [], threading.Event()

    def work(item: int) -> None:
        begun.append(item)
        started.set()
        while True:
            workers.check()  # a long item

    def cancel(_fraction: float) -> None:
        assert started.wait(10)
        raise Cancelled("stop")

    with pytest.raises(Cancelled), Workers(2) as workers:
        workers.map(work, range(50), cancel)
    assert len(begun) <= 2
    with pytest.raises(CancelledError):
        workers.check()


def test_a_part_of_the_work_is_a_part_of_the_whole():
    heard: list[float] = []
    part = within(within(heard.append, 0.5, 1.0), 0.0, 0.5)
    part(0.0)
    part(1.0)
    assert heard == [0.5, 0.75]

"""A cancel is heard in every stage, soon: asked for in proportion to the work, and nothing is left behind."""
from __future__ import annotations

import threading
import time
from collections import Counter

import numpy as np
import pytest

from clip_unmix_qgis.core.spectral_model import PIXELS_AT_ONCE
from clip_unmix_qgis.errors import Cancelled
from clip_unmix_qgis.progress import Stage
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene

from .conftest import cube, write_scene

MAPS = 8  # of two materials


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Some megabytes, in several parts."""
    return write_scene(tmp_path_factory.mktemp("cancel") / "large.tif", np.tile(cube(64, 64), (1, 3, 3)))


class Asked:
    """Counts how often each stage asks and how long its thread works in between; says yes at one of them."""

    def __init__(self, stop: tuple[Stage, int] | None = None) -> None:
        self.stop, self.asked, self.stage = stop, Counter(), Stage.READING_PROMPTS
        self.longest, self._since = 0.0, time.thread_time()

    def report(self, stage: Stage, _fraction: float) -> None:
        self.stage = stage
        self.asked[stage] += 1

    def is_cancelled(self) -> bool:
        now = time.thread_time()
        self.longest, self._since = max(self.longest, now - self._since), now
        return self.stop is not None and (self.stage, self.asked[self.stage]) == self.stop


def test_each_stage_asks_in_proportion_to_its_work(large, models, tmp_path):
    asked = Asked()
    unmix_scene(Request(str(large), ["soil", "grass"], tmp_path / "out"), asked.report, asked.is_cancelled)
    megabytes = large.stat().st_size >> 20
    written = sum(path.stat().st_size for path in (tmp_path / "out").glob("*.tif")) >> 20
    assert asked.asked[Stage.HASHING_SCENE] >= megabytes >= 3
    assert asked.asked[Stage.OPENING_SCENE] >= 5, "judging the values takes longer than a second where bands are many"
    assert asked.asked[Stage.SAMPLING] >= 1
    assert asked.asked[Stage.FINDING_ENDMEMBERS] >= 50
    assert asked.asked[Stage.UNMIXING] >= 192 * 192 / PIXELS_AT_ONCE["cpu"]
    assert asked.asked[Stage.BUILDING_OVERVIEWS] >= 3 * MAPS
    assert asked.asked[Stage.WRITING_RECORD] >= max(written, MAPS)
    assert asked.longest < 1.0


@pytest.mark.slow
@pytest.mark.parametrize(("stage", "ask"), [
    (Stage.HASHING_SCENE, 2), (Stage.SAMPLING, 1), (Stage.FINDING_ENDMEMBERS, 3), (Stage.UNMIXING, 4),
    (Stage.BUILDING_OVERVIEWS, 5), (Stage.WRITING_RECORD, 4),
])  # fmt: skip
def test_a_cancel_in_the_middle_of_a_stage_leaves_nothing(large, models, tmp_path, stage, ask):
    threads = threading.active_count()
    asked = Asked((stage, ask))
    with pytest.raises(Cancelled):
        unmix_scene(Request(str(large), ["soil", "grass"], tmp_path / "out"), asked.report, asked.is_cancelled)
    assert (asked.stage, asked.asked[stage]) == (stage, ask)
    assert list(tmp_path.iterdir()) == []
    assert threading.active_count() == threads

"""The benchmark of layouts runs, whatever the size of the cube."""
from __future__ import annotations

from benchmarks import layouts


def test_every_layout_is_read_and_maps_are_written(monkeypatch):
    monkeypatch.setattr(layouts, "BANDS", 12)
    read = []
    original = layouts.Scene.read
    monkeypatch.setattr(layouts.Scene, "read", lambda scene, window: read.append(window) or original(scene, window))
    rows = layouts.measure(pixels=3000, repeats=1)
    assert [row["layout"] for row in rows if row["work"] == "read"] == list(layouts.LAYOUTS)
    assert sum(row["work"] == "write" for row in rows) == 2
    assert len(read) == 2 * len(layouts.LAYOUTS)  # one block each, warmed up and timed
    for row in rows:
        values = 3000 * (layouts.BANDS if row["work"] == "read" else layouts.MAPS)
        assert row["bytes"] in (2 * values, 4 * values)
        assert row["ratio"] == row["gdal_s"] / row["ours_s"] > 0

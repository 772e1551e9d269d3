"""The benchmark that loads the plugin as QGIS does, in a process of its own."""

from __future__ import annotations

from benchmarks import startup


def test_it_loads_the_plugin_as_it_is_now_and_nothing_heavy() -> None:
    load, show, heavy = startup.load_plugin(1)
    assert load > 0
    assert show > 0
    assert heavy == []

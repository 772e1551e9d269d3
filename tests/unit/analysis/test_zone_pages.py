"""The tables of zones in a report: the figures of the zones, called as their layer calls them."""

from __future__ import annotations

import numpy as np
import pytest

from clip_unmix_qgis.analysis.zone_pages import zone_labels, zone_tables
from clip_unmix_qgis.analysis.zones import Zone, ZoneTable


def zone(number, *, hectares=200.0, pixels=9, **fields):
    return Zone(number, fields, pixels, hectares, np.array([0.5, 0.1]), np.array([0.2, 0.3]))


def tables(*zones):
    return zone_tables(ZoneTable(["tree"], list(zones), []), ["tree", "other"], ["#00aa00", "#404040"], str)


def test_each_material_has_a_row_for_each_zone_with_its_hectares():
    tree, other = tables(zone(1, district="north"), zone(2, district="south", hectares=1000.0))
    assert (tree["title"], tree["colour"], other["title"]) == ("tree", "#00aa00", "other")
    assert tree["head"] == ["zone", "mean share", "90 % interval", "hectares", "90 % interval of hectares"]
    assert tree["rows"] == [
        ["north", "0.500", "0.300 - 0.700", "100.00", "60.00 - 140.00"],
        ["south", "0.500", "0.300 - 0.700", "500.00", "300.00 - 700.00"],
    ]
    assert other["rows"][0] == ["north", "0.100", "0.000 - 0.400", "20.00", "0.00 - 80.00"]


def test_a_zone_without_pixels_has_no_figures():
    (tree, _) = tables(zone(1), zone(2, pixels=0))
    assert tree["rows"][1] == ["2", "–", "–", "–", "–"]


def test_maps_without_a_place_have_shares_alone():
    (tree, _) = tables(zone(1, hectares=None))
    assert tree["head"] == ["zone", "mean share", "90 % interval"]
    assert tree["rows"] == [["1", "0.500", "0.300 - 0.700"]]


@pytest.mark.parametrize(
    ("fields", "labels"),
    [
        ([{"code": "a", "NAME_1": "Nord"}, {"code": "b", "NAME_1": "Süd"}], ["Nord", "Süd"]),
        ([{"code": "a", "name": "same"}, {"code": "b", "name": "same"}], ["a", "b"]),
        ([{"name": "a"}, {"name": None}], ["1", "2"]),
        ([{"name": "a"}, {"name": " "}], ["1", "2"]),
        ([{"id": 7}, {"id": 8}], ["1", "2"]),
    ],
)
def test_zones_are_called_by_what_tells_them_apart(fields, labels):
    assert zone_labels([zone(number, **of) for number, of in enumerate(fields, start=1)]) == labels


def test_of_no_zones_there_are_no_labels():
    assert zone_labels([]) == []

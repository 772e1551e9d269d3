"""The table of places is the documentation's, and each place is looked at in its order."""

from __future__ import annotations

from pathlib import Path

from clip_unmix_qgis.raster import places
from clip_unmix_qgis.raster.scene import Scene
from scripts.places import printed

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "rasters.md"


def test_the_documentation_prints_the_table_that_the_code_walks():
    text = DOCUMENT.read_text(encoding="utf-8")
    assert places.table() in text, "run scripts/places.py"
    assert printed(text) == text


def test_every_quantity_has_a_place_and_a_name():
    assert {name for place in places.PLACES for name in place.tells} == set(places.CALLED)


def test_each_quantity_says_where_it_stood(write):
    path = write(
        descriptions=["1450 nm", "1550 nm", "1650 nm", "1800 nm", "2200 nm"],
        tags={"fwhm": "{9,9,9,9,9}"},
        scales=(0.5,) * 5,
    )
    with Scene.open(path) as scene:
        sources = scene.describe()["sources"]
        assert scene.bands.centre[0] == 450
        assert sources == {
            "wavelengths": "band tags 'wavelength'",
            "widths": "dataset tags",
            "scale": "scale and offset of the bands",
        }

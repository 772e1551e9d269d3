"""Options in sentences: each face names its own field."""
from __future__ import annotations

import pytest

from clip_unmix_qgis.options import in_words

TITLES = {"wavelengths": "Wavelengths", "scale": "Scale", "bad_bands": "Bad bands", "offset": "Offset"}


@pytest.mark.parametrize(("text", "said"), [
    ("give them with --wavelengths FILE or --sensor NAME.", "give them with “Wavelengths” or --sensor NAME."),
    ("taken as percent; give --scale if that is wrong.", "taken as percent; give “Scale” if that is wrong."),
    ("give --offset=-0.1 if that is wrong", "give “Offset” -0.1 if that is wrong"),
    ("(--bad-bands)", "(“Bad bands”)"),
    ("/data/x--scale/a.tif is missing", "/data/x--scale/a.tif is missing"),
    ("run again with --debug", "run again with --debug"),
])  # fmt: skip
def test_a_face_names_its_own_field(text, said):
    assert in_words(text, TITLES) == said

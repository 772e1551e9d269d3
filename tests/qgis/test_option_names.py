"""In QGIS a sentence names the field that mends it, not the option of the command line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clip_unmix_qgis.options import options_of
from clip_unmix_qgis.qgis_shared.locale import in_words
from clip_unmix_qgis.qgis_shared.option_names import field_names, in_fields
from clip_unmix_qgis.run.request import Request

PACKAGE = Path(__file__).resolve().parents[2] / "clip_unmix_qgis"


@pytest.mark.parametrize(("sentence", "shown"), [
    ("give them with --wavelengths FILE or --sensor NAME.", "give them with “Wavelengths” or “Sensor”."),
    ("keep all pixels with --leave-out none.", "keep all pixels with “Leave out clouds and shadows” = none."),
    ("--resolution 20 (or 10) takes them.", "“Resolution (Processing toolbox)” = 20 (or 10) takes them."),
    ("--scale and --bad-bands correct it", "“Scale (Correct…)” and “Bad bands (Correct…)” correct it"),
    ("give --offset=-0.1 if that is wrong.", "give “Offset (Correct…)” = -0.1 if that is wrong."),
    ("give --keep-doubtful.", "give “Run materials, too, that were hardly understood (Processing toolbox)”."),
    ("add --allow-network if you trust it", "add “allow-network (command line)” if you trust it"),
    ("a -- dash, and --unknown stays", "a -- dash, and --unknown stays"),
    ("nothing of that", "nothing of that"),
])  # fmt: skip
def test_fields_stand_for_options(qgis_app, sentence, shown):
    assert in_fields(sentence) == shown
    assert in_words(sentence) == shown


def test_all_options_that_say_how_a_scene_is_read_have_a_name(qgis_app):
    reading = {name.replace("_", "-") for name, (option, _) in options_of(Request).items() if option.reading}
    assert reading <= set(field_names())


def test_all_options_that_sentences_of_runs_name_have_one(qgis_app):
    parts = ("raster", "run", "core", "analysis")
    text = "".join(path.read_text(encoding="utf-8") for part in parts for path in (PACKAGE / part).rglob("*.py"))
    text = re.sub(r"flags=\([^)]*\)", "", text)  # what options are called is no sentence
    named = set(re.findall(r"(?<![-\w])--([a-z]+(?:-[a-z]+)*)", text))
    assert {"wavelengths", "sensor", "leave-out"} <= named <= set(field_names())

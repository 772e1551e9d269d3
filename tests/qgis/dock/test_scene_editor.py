"""What is read of a layer can be corrected, is remembered for it and reaches probe and run; messages name fields."""
from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject

from clip_unmix_qgis.errors import NoWavelengths
from clip_unmix_qgis.gui.run_request import suggestion_request, unmix_request
from clip_unmix_qgis.gui.scene_editor import SceneEditor
from clip_unmix_qgis.gui.scene_reading import (
    PROPERTY,
    SceneReading,
    corrected,
    remember,
    remembered,
    titles,
)
from clip_unmix_qgis.gui.suggestion_dialog import SuggestionDialog
from clip_unmix_qgis.qgis_shared.locale import in_words
from clip_unmix_qgis.qgis_shared.option_names import field_names

from .conftest import finish, open_scene

SAID = SceneReading("490\n2190", "0.0001", "-0.1", "-9999", "1-2")


@pytest.fixture
def edited(monkeypatch):
    """Every editor that opens is filled by the function that is put in here, and accepted."""
    fill = []

    def execute(dialog):
        fill[-1](dialog)
        return SceneEditor.DialogCode.Accepted

    monkeypatch.setattr(SceneEditor, "exec", execute)
    return fill


def test_what_is_corrected_is_remembered_for_the_layer_and_used(dock, layer, edited, qtbot):
    qtbot.waitUntil(lambda: "band tags" in dock.scene_label.text())
    seen = []

    def fill(dialog):
        seen.append(dialog.wavelengths.toPlainText())
        dialog.wavelengths.setPlainText("490\n\n 2190 ")
        for field, value in ((dialog.scale, "0.0001"), (dialog.offset, "-0.1"), (dialog.bad_bands, " 1-2")):
            field.setText(value)
        dialog.nodata.setText("-9999")

    edited.append(fill)
    with qtbot.waitSignal(dock.corrections.changed):
        dock.corrections.button.click()
    assert seen == ["490, 10\n2190, 10"]
    assert remembered(layer) == SAID
    assert dock.corrections.button.text() == "Corrected…"
    dock.add_prompts(["clay"])
    for request in (unmix_request(dock), suggestion_request(dock)):
        assert (request.scale, request.offset, request.nodata, request.bad_bands) == ("0.0001", "-0.1", "-9999", "1-2")
        assert Path(request.wavelengths).read_text() == "490\n2190"
    dock.sensor_combo.setCurrentIndex(1)  # the panel's own fields come first
    assert unmix_request(dock).wavelengths is None
    assert unmix_request(dock).scale == "0.0001"


def test_following_the_file_again_leaves_nothing(dock, layer, edited):
    remember(layer, SAID)
    edited.append(lambda dialog: dialog.clear())
    dock.corrections.button.click()
    assert remembered(layer) == SceneReading()
    assert layer.customProperty(PROPERTY) is None
    assert dock.corrections.button.text() == "Correct…"


def test_it_is_kept_with_the_project(layer, tmp_path, qgis_new_project):
    remember(layer, SAID)
    assert QgsProject.instance().write(str(tmp_path / "p.qgs"))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "p.qgs"))
    (read,) = QgsProject.instance().mapLayers().values()
    assert remembered(read) == SAID


@pytest.mark.parametrize("text", [
    "{", "[]", '{"scale": 3, "other": "x"}', '{"scale": "1\\u0000"}', "x" * 300_000, "[" * 9999,
])  # fmt: skip
def test_a_project_that_holds_nonsense_does_no_harm(layer, text):
    layer.setCustomProperty(PROPERTY, text)
    assert remembered(layer) == SceneReading()


def test_no_layer_nothing_to_correct(make_dock, qgis_new_project):
    dock = make_dock()
    assert not dock.corrections.button.isEnabled()
    dock.corrections.edit()
    assert corrected(None, given=False) == {}


def test_messages_name_the_panels_fields(dock):
    dock._set_scene_line(in_words("a.tif carries no wavelengths; give them with --wavelengths FILE."), problem=True)
    assert "“Wavelengths”" in dock.scene_label.text()
    assert "--" not in dock.scene_label.text()
    corrected_fields = {name for name in field_names().values() if "Correct…" in name}
    of_the_panel = {"wavelengths", "sensor"}
    assert corrected_fields == {f"{title} (Correct…)" for name, title in titles().items() if name not in of_the_panel}


def test_evenly_spaced_bands_need_the_first_and_the_last(qtbot):
    dialog = SceneEditor("scene", SceneReading(), "", 5)
    qtbot.addWidget(dialog)
    assert not dialog.even_button.isEnabled()
    dialog.first_box.setValue(400.0)
    assert not dialog.even_button.isEnabled()
    dialog.last_box.setValue(2400.0)
    dialog.even_button.click()
    assert dialog.reading().wavelengths.split() == ["400", "900", "1400", "1900", "2400"]
    assert dialog.count.text() == "5 lines"


def test_a_sensor_brings_its_own_wavelengths(dock, layer, edited, qtbot):
    edited.append(lambda dialog: dialog.sensor_combo.setCurrentIndex(dialog.sensor_combo.findData("enmap")))
    with qtbot.waitSignal(dock.corrections.changed):
        dock.corrections.button.click()
    assert remembered(layer) == SceneReading(sensor="enmap")
    dock.add_prompts(["clay"])
    assert unmix_request(dock).sensor == "enmap"
    dialog = SceneEditor("scene", remembered(layer), "490\n560", 2)
    qtbot.addWidget(dialog)
    assert dialog.sensor_combo.currentData() == "enmap"
    assert not dialog.wavelengths.isEnabled()
    dock.sensor_combo.setCurrentIndex(dock.sensor_combo.findData("sentinel-2"))  # the panel's own comes first
    assert unmix_request(dock).sensor == "sentinel-2"
    dialog.clear()
    assert dialog.reading() == SceneReading()


def test_missing_wavelengths_open_the_field_that_mends_it(dock, layer, unmix, edited, qtbot):
    """Nothing else: no run begins that cannot end well."""

    def bare(question):
        if "wavelengths" not in dict(question.corrected):
            raise NoWavelengths("{path} carries no wavelengths.", path="scene.tif")
        return open_scene(question)

    dock._probe._open = bare
    dock._probe.forget()
    dock.follow(layer)
    qtbot.waitUntil(lambda: dock.corrections.button.text() == "Give the wavelengths…")
    dock.add_prompts(["clay"])
    seen = []

    def fill(dialog):
        seen.append(dialog.lack_label.text())
        dialog.first_box.setValue(490.0)
        dialog.last_box.setValue(2190.0)
        dialog.even_button.click()

    edited.append(lambda dialog: seen.append("suggest"))
    dock.suggest()
    assert seen == ["suggest"]
    assert dock.findChildren(SuggestionDialog) == []
    seen.clear()
    edited.append(fill)
    dock.unmix_button.click()
    assert seen == ["Nothing tells the wavelengths of this layer."]
    assert len(remembered(layer).wavelengths.split()) == layer.bandCount()
    qtbot.waitUntil(lambda: dock.corrections.button.text() == "Corrected…" and "nm" in dock.scene_label.text())
    assert unmix.requests == []
    dock.unmix_button.click()
    finish(dock, unmix, qtbot)
    assert len(unmix.requests) == 1

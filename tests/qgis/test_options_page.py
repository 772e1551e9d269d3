"""What is settled for all projects."""
from __future__ import annotations

import hashlib

import pytest
from qgis.core import QgsSettings

from clip_unmix_qgis.gui.options_page import OptionsFactory, OptionsPage, bundled_files
from clip_unmix_qgis.gui.run_request import unmix_request
from clip_unmix_qgis.gui.settings import Settings, read_settings, write_settings

from .dock.conftest import dock, layer, make_dock, unmix  # noqa: F401 (fixtures)


@pytest.fixture(autouse=True)
def nothing_settled(qgis_app):
    QgsSettings().remove("clip_unmix")
    yield
    QgsSettings().remove("clip_unmix")


def test_what_is_set_on_the_page_is_kept_and_shown_again(qtbot, tmp_path):
    told = []
    page = OptionsFactory(lambda: told.append(1)).createWidget(None)
    qtbot.addWidget(page)
    page.folder_widget.setFilePath(str(tmp_path))
    page.device_combo.setCurrentIndex(page.device_combo.findData("cpu"))
    page.threads_box.setValue(3)
    page.language_combo.setCurrentIndex(page.language_combo.findData("sw"))
    page.encoder_edit.setText("open_clip:ViT-B-16:/data/weights.safetensors")
    page.memory_box.setValue(2500)
    assert read_settings() == Settings()
    page.apply()
    expected = Settings(str(tmp_path), "cpu", 3, "sw", "open_clip:ViT-B-16:/data/weights.safetensors", 2500)
    assert read_settings() == expected
    assert told == [1]
    again = OptionsPage(lambda: None)
    qtbot.addWidget(again)
    again.apply()
    assert read_settings() == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("threads", "many"), ("threads", "-3"), ("threads", [1]), ("device", "tpu"), ("language", "../../etc"),
        ("encoder", "a\u202eb"), ("encoder", "x" * 10_000), ("folder", 5),
        ("memory", "all"), ("memory", "-5"), ("memory", [1]),
    ],
)  # fmt: skip
def test_settings_that_cannot_be_used_give_way_to_defaults(name, value):
    QgsSettings().setValue(f"clip_unmix/{name}", value)
    assert read_settings() == Settings()


def test_numbers_kept_as_text_are_numbers():
    QgsSettings().setValue("clip_unmix/threads", "4")
    assert read_settings().threads == 4


def test_a_run_and_the_panel_follow_the_settings(dock, tmp_path):  # noqa: F811
    write_settings(Settings(str(tmp_path), "cpu", 2, "sw", "open_clip:ViT-B-16:openai", 3000))
    dock.settings_changed()
    dock.add_prompts(["arbre"])
    request = unmix_request(dock)
    assert (request.threads, request.language, request.text_encoder) == (2, "sw", "open_clip:ViT-B-16:openai")
    assert request.memory == 3000
    assert str(tmp_path) in request.output
    assert str(tmp_path) in dock.output_widget.toolTip()


def test_the_page_tells_licence_and_checksum_of_every_model_file(qtbot, tmp_path):
    text = bundled_files()
    assert text.count("SHA-256") == text.count(".safetensors") >= 6
    assert text.count("GPL-2.0-or-later") >= 5
    page = OptionsPage(lambda: None)
    qtbot.addWidget(page)
    weights = tmp_path / "weights.safetensors"
    weights.write_bytes(b"weights")
    page.encoder_edit.setText(f"open_clip:ViT-B-16:{weights}")
    page.check_button.click()
    expected = hashlib.sha256(b"weights").hexdigest()
    qtbot.waitUntil(lambda: page.encoder_note.text() == f"SHA-256 {expected}")
    page.encoder_edit.setText("open_clip:ViT-B-16:openai")
    page.check_button.click()
    assert "no such file" in page.encoder_note.text()

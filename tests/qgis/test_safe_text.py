"""What prompts, files and projects say is shown and never obeyed: no link, no picture, no turned sentence."""
from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageBar, QgsMessageLogViewer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QTextBrowser

from clip_unmix_qgis.gui.message_bar import Messages
from clip_unmix_qgis.gui.run_log import RunLog
from clip_unmix_qgis.qgis_shared import layer_tree, safe_text
from clip_unmix_qgis.qgis_shared.inputs import split_prompts
from clip_unmix_qgis.qgis_shared.result_layers import describe_maps
from clip_unmix_qgis.run.request import Request

LINK, PICTURE = "<a href=file:///etc>tree</a>", "<img src=//evil.example/x.png>"
TURNED = "tree\u202egpj.exe\u2066\u2069"
HOSTILE = [LINK, PICTURE, TURNED, "first line\n" + PICTURE, "a & b &lt; c", "bell\x07and\x1b[31m"]


def as_text(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


@pytest.mark.parametrize("text", HOSTILE)
def test_rich_text_reads_as_it_was_written(qgis_app, text):
    assert as_text(safe_text.rich(text)) == safe_text.plain(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hint_reads_as_it_was_written_however_qt_takes_it(qgis_app, text):
    hint = safe_text.hint(text)
    assert (as_text(hint) if Qt.mightBeRichText(hint) else hint) == safe_text.plain(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_name_is_the_same_as_text_and_as_html(qgis_app, text):
    name = safe_text.name(text)
    assert "<" not in name
    assert "\n" not in name
    if "&" not in text:
        assert as_text(name) == name


def test_controls_go_and_what_scripts_need_stays():
    assert safe_text.plain(TURNED) == "treegpj.exe"
    assert safe_text.plain("می‌خواهم \u200f(x)") == "می‌خواهم \u200f(x)"
    assert safe_text.plain("a\tb\x00c\nd") == "a b c\nd"


def test_a_label_shows_markup(qgis_app):
    label = QLabel()
    safe_text.show(label, PICTURE)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == PICTURE


def test_the_message_bar_shows_markup(qgis_app, qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    Messages(bar, "CLIP Unmix").say(LINK + PICTURE, 0)
    qtbot.waitUntil(lambda: bool(bar.items()))
    shown = bar.items()[0].findChild(QTextBrowser)
    assert LINK + PICTURE in shown.toPlainText()
    assert "<img" not in shown.toHtml()
    assert "href" not in shown.toHtml().replace("&lt;a href", "")


def test_the_log_of_qgis_shows_markup(qgis_app, qtbot):
    viewer, text = QgsMessageLogViewer(), QPlainTextEdit()
    qtbot.addWidget(viewer)
    qtbot.addWidget(text)
    RunLog(text).add(PICTURE)
    qtbot.waitUntil(lambda: any(PICTURE in part.toPlainText() for part in viewer.findChildren(QPlainTextEdit)))
    assert PICTURE in text.toPlainText()


def test_layers_tell_of_prompts_and_files_without_obeying_them(scene, tmp_path, make_run, qgis_new_project):
    run = make_run(Request(str(scene), [LINK, PICTURE, TURNED], tmp_path / "out"))
    record = run.provenance
    record["input"]["path"] = f"/data/{PICTURE}/{LINK}.tif"
    record["warnings"] = [PICTURE]
    group, _ = layer_tree.add_result(QgsProject.instance(), run.folder, record)
    assert not {"<", "\u202e"} & set(group.name())
    for node in group.findLayers():
        told = node.layer().htmlMetadata()
        assert "<img" not in told
        assert "<a href=file" not in told
        assert not {"\u202e", "\u2066"} & set(told)
    assert len(list(describe_maps(run.folder, record))) == 3
    reopened = QgsRasterLayer(str(run.folder / "abundance_02_material.tif"), "reopened")
    reopened.loadDefaultMetadata()
    assert PICTURE in as_text(reopened.metadata().abstract())
    assert any(PICTURE in as_text(line) for line in reopened.metadata().history())


def test_prompts_come_without_controls():
    assert split_prompts(f"{TURNED};so\x00il\n\u202e") == ["treegpj.exe", "so il"]
    assert QgsApplication.instance() is not None

"""The interface in each of its languages: which translation a locale gets, and a panel in which nothing is cut off."""
from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton

import clip_unmix_qgis
from clip_unmix_qgis.gui import plugin as plugin_module
from clip_unmix_qgis.gui.dock import UnmixDock
from clip_unmix_qgis.gui.plugin import DOCK_WIDTH
from clip_unmix_qgis.qgis_shared.locale import lexicon_language

SOURCES = sorted((Path(__file__).resolve().parents[2] / "i18n").glob("*.ts"))
LANGUAGES = [path.stem.removeprefix("clip_unmix_qgis_") for path in SOURCES]
NARROW = 300  # pixels


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The folder of the .qm files, made anew from the .ts files."""
    if not shutil.which("lrelease"):
        pytest.skip("lrelease is missing; make setup installs it")
    folder = tmp_path_factory.mktemp("i18n")
    for source in SOURCES:
        subprocess.run(["lrelease", "-silent", str(source), "-qm", str(folder / f"{source.stem}.qm")], check=True)
    return folder


@pytest.fixture
def speak(qgis_iface, qgis_new_project, compiled, monkeypatch):
    """Loads the plugin in a QGIS of this locale."""
    monkeypatch.setattr(plugin_module, "I18N", compiled)
    before = QgsSettings().value("locale/userLocale")
    plugins = []

    def load(locale):
        QgsSettings().setValue("locale/userLocale", locale)
        plugins.append(clip_unmix_qgis.classFactory(qgis_iface))

    yield load
    for plugin in plugins:
        plugin.unload()
    QgsSettings().remove("locale/userLocale")
    if before is not None:
        QgsSettings().setValue("locale/userLocale", before)


@pytest.fixture
def open_dock(qgis_iface, qgis_app):
    """Opens the panel in the present language, with every part of it to be seen."""
    docks = []

    def open_(width, direction=Qt.LayoutDirection.LeftToRight):
        qgis_app.setLayoutDirection(direction)
        QgsSettings().remove("clip_unmix")
        dock = UnmixDock(qgis_iface)
        docks.append(dock)
        dock.setFloating(True)
        for part in (dock.options_group, dock.log_group):
            part.setCollapsed(False)
        for part in (dock.stage_label, dock.progress_bar, dock.cancel_button):
            part.show()
        dock.add_prompts(["vegetation", "suelo desnudo", "枯れ草"])
        dock.resize(width, 1000)
        dock.show()
        for _ in range(3):  # the scroll bar takes its room, the rows wrap, the heights follow
            qgis_app.processEvents()
        return dock

    yield open_
    for dock in docks:
        dock.shut_down()
        dock.deleteLater()
    QgsSettings().remove("clip_unmix")
    qgis_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("ar_EG", "إلغاء"),
        ("zh-Hans", "取消"),  # as QGIS calls it
        ("zh_CN", "取消"),
        ("pt_BR", "Cancelar"),
        ("pt_PT", "Cancelar"),
        ("de_AT", "Abbrechen"),
        ("hi_IN", "रद्द करें"),
        ("sw_KE", "Ghairi"),
        ("zh-Hant", "Cancel"),  # a script of its own, into which nothing is translated yet
        ("ko", "Cancel"),
        ("en_US", "Cancel"),
        ("C", "Cancel"),
        ("", "Cancel"),
    ],
)
def test_a_locale_gets_the_translation_its_readers_can_read(speak, locale, said):
    speak(locale)
    assert QCoreApplication.translate("UnmixDock", "Cancel") == said


@pytest.mark.parametrize(
    ("locale", "code"),
    [("de_AT", "de"), ("zh-Hans", "zh"), ("zh_TW", "zh-tw"), ("pt_BR", "pt"), ("fil_PH", "fil"), ("ar", "ar")],
)
def test_words_of_the_language_of_qgis_come_first(speak, locale, code):
    speak(locale)
    assert lexicon_language() == code


@pytest.mark.parametrize("width", [DOCK_WIDTH, NARROW])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off(speak, open_dock, language, width):
    speak(language)
    dock = open_dock(width, Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight)
    assert dock.body.width() <= dock.scroll.viewport().width()
    for combo in dock.findChildren(QComboBox):
        assert combo.fontMetrics().horizontalAdvance(combo.currentText()) < combo.width(), combo.objectName()
    for part in (
        *dock.body.findChildren(QLabel),
        *dock.body.findChildren(QPushButton),
        *dock.body.findChildren(QToolButton),
    ):
        if part.isVisible() and part.text():
            least = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()
            assert part.height() >= least, part.objectName()
            assert part.hasHeightForWidth() or part.width() >= part.minimumSizeHint().width(), part.objectName()


def test_arabic_runs_from_right_to_left(speak, open_dock):
    speak("ar")
    dock = open_dock(DOCK_WIDTH, Qt.LayoutDirection.RightToLeft)
    assert dock.illumination_title.x() > dock.illumination_combo.x()
    assert dock.prompt_edit.x() > dock.add_button.x()
    assert dock.log_text.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight

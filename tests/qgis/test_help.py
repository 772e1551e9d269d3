"""The help shows the manual in the language of QGIS, with its pictures, and leads to its sections."""
from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QImage, QTextDocument
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

from clip_unmix_qgis.gui.help_dialog import FOLDER, HelpDialog, HelpEntry


@pytest.fixture
def help_in(qtbot):
    """A help dialog in a language; the setting of QGIS is put back."""
    before = QgsSettings().value("locale/userLocale")

    def make(locale: str) -> HelpDialog:
        QgsSettings().setValue("locale/userLocale", locale)
        dialog = HelpDialog()
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield make
    QgsSettings().setValue("locale/userLocale", before)


def titles(dialog: HelpDialog) -> list[str]:
    return [dialog.contents.item(row).text() for row in range(dialog.contents.count())]


@pytest.mark.parametrize(
    ("locale", "title"),
    [("en_US", "Install"), ("de_AT", "Installieren"), ("es_419", "Instalar"), ("fr", "Installer"), ("ja", "Install")],
)
def test_it_is_in_the_language_of_qgis_or_english(help_in, locale, title):
    dialog = help_in(locale)
    assert titles(dialog)[0] == title
    assert title in dialog.browser.toPlainText()
    assert "**" not in dialog.browser.toPlainText()


def test_where_there_is_no_manual_a_short_help_comes_first(help_in):
    text = help_in("it").browser.toPlainText()
    assert text.index("How far to trust it") < text.index("A first session")  # in Italian where that is loaded


def test_a_section_is_brought_to_the_top(help_in):
    dialog = help_in("en")
    page = dialog.browser
    for row in (len(titles(dialog)) - 1, 3):  # down and up again
        dialog.contents.setCurrentRow(row)
        shown = [page.cursorForPosition(page.rect().topLeft()).block()]
        while shown[-1].isValid() and len(shown) < 3:
            shown.append(shown[-1].next())
        bar = page.verticalScrollBar()
        assert titles(dialog)[row] in [block.text() for block in shown] or bar.value() == bar.maximum()


def test_links_stay_inside(help_in):
    dialog = help_in("en")
    before = dialog.browser.toPlainText()
    dialog.browser.anchorClicked.emit(QUrl("https://example.org/#limits"))
    dialog.browser.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert dialog.browser.toPlainText() == before
    assert dialog.browser.source().isEmpty()


@pytest.mark.parametrize("name", ["panel.png", "results.png"])
def test_the_pictures_are_shown(help_in, name):
    kind = int(QTextDocument.ResourceType.ImageResource)
    loaded = help_in("de").browser.loadResource(kind, QUrl(name))
    assert QImage.fromData(loaded).width() == QImage(str(FOLDER / name)).width() > 0


def test_the_help_menu_of_qgis_has_an_entry_while_the_plugin_is_loaded(qgis_app, qtbot):
    window, menu = QMainWindow(), QMenu()
    qtbot.addWidget(window)

    iface = SimpleNamespace(mainWindow=lambda: window, pluginHelpMenu=lambda: menu)
    entry = HelpEntry(iface)
    (action,) = menu.actions()
    action.trigger()
    (dialog,) = window.findChildren(HelpDialog)
    assert dialog.isVisible()
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(HelpDialog))
    entry.remove()
    assert menu.actions() == []

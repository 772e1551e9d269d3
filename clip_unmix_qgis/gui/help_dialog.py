"""The manual, shown beside the panel. It is read from files of the plugin; nothing is fetched for it."""
from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..paths import RESOURCES
from ..qgis_shared.locale import qgis_locale
from ..qgis_shared.qt import QAction

FOLDER = RESOURCES / "help"
ENGLISH = "en"
SECTION = re.compile(r"^<!-- (\w+) -->\n## (.+)$", re.MULTILINE)


def tr(text: str) -> str:
    return QCoreApplication.translate("HelpDialog", text)


@dataclass(frozen=True)
class Manual:
    """Markdown, and the titles of its sections by the key that they have in every language."""

    text: str
    sections: dict[str, str]


def manual(language: str) -> Manual:
    """The manual in a language such as de or pt_BR; where there is none, a short one in it before the English one."""
    path = FOLDER / f"{language.split('_', maxsplit=1)[0]}.md"
    if path.is_file():
        return _read(path.read_text(encoding="utf-8"))
    english = (FOLDER / f"{ENGLISH}.md").read_text(encoding="utf-8")
    return _read("".join(f"## {title}\n\n{text}\n\n" for title, text in short_help()) + english)


def _read(text: str) -> Manual:
    return Manual(text, dict(SECTION.findall(text)))


def short_help() -> list[tuple[str, str]]:
    """Titles and texts in the language of QGIS."""
    return [
        (
            tr("What it does"),
            tr(
                "It tells how much of each pixel is what: for every material you name it makes a map of its share "
                "(abundance) from 0 to 1, how sure that is, and how similar each pixel is to the words."
            ),
        ),
        (
            tr("The scene"),
            tr(
                "A hyperspectral or multispectral raster in reflectance. Where it does not tell its wavelengths, "
                "choose the sensor or a file with them under Options."
            ),
        ),
        (
            tr("The materials"),
            tr(
                "Type them in your own words and language, one after the other, or paste a list. Name everything that "
                "covers much of the scene; what you leave out appears as other materials. What was not understood is "
                "marked and left out. A click on the coloured square changes the colour of the map."
            ),
        ),
        (
            tr("The result"),
            tr(
                "A group of layers at the top of the layer tree, in a folder of its own beside the project. The "
                "message tells what share of the scene is unnamed or unexplained. The record, provenance.json, tells "
                "how every word was understood and how to make the same maps again."
            ),
        ),
        (
            tr("How far to trust it"),
            tr(
                "Shares are estimates: show the uncertainty maps before you draw a conclusion, and check materials "
                "with similar spectra on the ground. A few labelled samples can make the maps better; they are used "
                "only where they do."
            ),
        ),
        (
            tr("Your data"),
            tr(
                "Nothing leaves this machine. Only the Python packages that are missing are downloaded, when you ask "
                "for it."
            ),
        ),
    ]


class HelpEntry:
    """The plugin's entry in QGIS's own menu Help > Plugins, which opens the manual."""

    def __init__(self, iface: QgisInterface) -> None:
        window = iface.mainWindow()
        self.menu = iface.pluginHelpMenu()
        self.action = QAction(QIcon(str(RESOURCES / "icons" / "icon.svg")), "CLIP Unmix", window)
        self.action.setObjectName("clip_unmix_help")
        self.action.triggered.connect(lambda _=False: HelpDialog(window).show())
        self.menu.addAction(self.action)

    def remove(self) -> None:
        """Take it out of the menu."""
        self.menu.removeAction(self.action)
        self.action.deleteLater()


class HelpDialog(QDialog):
    """Shows the manual and the list of its sections; it halts nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("CLIP Unmix: help"))
        self.manual = manual(qgis_locale().name())
        self.browser = QTextBrowser(self)
        self.browser.setOpenLinks(False)  # the only links of a manual lead to its own sections
        self.browser.setSearchPaths([str(FOLDER)])
        self.browser.setMarkdown(self.manual.text)
        self.browser.anchorClicked.connect(self._follow)
        self.contents = QListWidget(self)
        self.contents.setWordWrap(True)
        for key, title in self.manual.sections.items():
            item = QListWidgetItem(title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.contents.setAccessibleName(tr("CLIP Unmix: help"))
        self.contents.currentItemChanged.connect(lambda item, _: self.show_section(item.data(Qt.ItemDataRole.UserRole)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.contents)
        splitter.addWidget(self.browser)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([220, 760])
        layout = QVBoxLayout(self)
        layout.addWidget(splitter)
        layout.addWidget(buttons)
        self.resize(1010, 680)

    def show_section(self, key: str) -> None:
        """Bring the title of a section to the top of the page."""
        title = self.manual.sections.get(key)
        block = self.browser.document().begin()
        while block.isValid() and not (block.blockFormat().headingLevel() == 2 and block.text() == title):
            block = block.next()
        if block.isValid():
            place = self.browser.document().documentLayout().blockBoundingRect(block)
            self.browser.verticalScrollBar().setValue(int(place.top()))

    def _follow(self, url: QUrl) -> None:
        self.show_section(url.fragment())

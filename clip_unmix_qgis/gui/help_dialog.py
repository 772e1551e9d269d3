"""The help of the panel: what it does, how, and how far it can be trusted. Nothing is fetched for it."""
from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget


def tr(text: str) -> str:
    return QCoreApplication.translate("HelpDialog", text)


def help_text() -> str:
    """The whole text, as HTML of our own."""
    parts = [
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
    return "".join(f"<h3>{title}</h3><p>{text}</p>" for title, text in parts)


class HelpDialog(QDialog):
    """Shows the help beside the panel; it halts nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("CLIP Unmix: help"))
        self.browser = QTextBrowser(self)
        self.browser.setHtml(help_text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(buttons)
        self.resize(480, 520)

"""What the panel of results consists of; results_panel.py says what it does."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget

from ..qgis_shared import safe_text
from .material_table import MaterialTable
from .pin_list import PinList, Say
from .spectrum_plot import SpectrumPlot


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultsPanel", text)


# What is done with a run, by what it is called here: most open the dialog of a Processing algorithm.
ZONES, CLASSES, RGB, BESIDE, CHANGE, VALIDATE, REPORT = (
    "zones", "classes", "rgb", "beside", "change", "validate", "report",
)  # fmt: skip

FIRST_SIZES = 560, 440  # of figures and of what is looked at, in parts of the width


class ResultsView(QWidget):
    """Figures on the left, what is looked at on the right, what can be done below."""

    def __init__(self, canvas: QgsMapCanvas, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._figures())
        splitter.addWidget(self._looked_at(canvas, say))
        splitter.setSizes(list(FIRST_SIZES))
        layout.addWidget(splitter)
        layout.addLayout(self._buttons())

    def _figures(self) -> QWidget:
        side = QWidget(self)
        self.title_label, self.meaning_label, self.next_label = (_label(side) for _ in range(3))
        self.meaning_button = QToolButton(side)
        self.table = MaterialTable(side)
        head = QHBoxLayout()
        head.addWidget(self.title_label, 1)
        head.addWidget(self.meaning_button)
        column = _column(side)
        column.addLayout(head)
        column.addWidget(self.meaning_label)
        column.addWidget(self.table, 1)
        column.addWidget(self.next_label)
        return side

    def _looked_at(self, canvas: QgsMapCanvas, say: Say) -> QWidget:
        side = QWidget(self)
        self.plot = SpectrumPlot(side)
        self.pixel_label = _label(side)
        self.pins = PinList(canvas, say, side)
        column = _column(side)
        column.addWidget(self.plot, 1)
        column.addWidget(self.pixel_label)
        column.addWidget(self.pins)
        return side

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        icon = QgsApplication.getThemeIcon("/mActionIdentify.svg")
        self.look_button = QPushButton(icon, tr("Look into pixels"), self)
        self.look_button.setCheckable(True)
        hint = tr("Click or drag on the map to see a pixel's spectrum, mixture and shares; the right button pins it")
        self.look_button.setToolTip(hint)
        self.pin_button = QPushButton(tr("Pin"), self)
        self.pin_button.setToolTip(tr("Keep the pixel that is shown, to compare it with others"))
        self.endmember_button = QPushButton(tr("Endmembers"), self)
        titles = {
            ZONES: tr("By zones…"), CLASSES: tr("Class map…"), RGB: tr("RGB…"),
            BESIDE: tr("Side by side…"), CHANGE: tr("Change…"),
            VALIDATE: tr("Validate…"), REPORT: tr("Report…"),
        }  # fmt: skip
        self.actions_of_run = {name: QPushButton(title, self) for name, title in titles.items()}
        for button in (self.look_button, self.pin_button, self.endmember_button, *self.actions_of_run.values()):
            buttons.addWidget(button)
        return buttons

    def enable(self, enabled: bool) -> None:
        """Whether there is a run with which something can be done."""
        for button in (self.look_button, self.endmember_button, *self.actions_of_run.values()):
            button.setEnabled(enabled)
        self.meaning_button.setVisible(enabled)
        self.pin_button.setEnabled(False)  # until a pixel is looked at


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    safe_text.show(label, "")
    return label


def _column(side: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    return column

"""The pinned pixels of a run: kept, marked on the map, compared and exported."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words
from .material_table import ROW_HEIGHT
from .spectrum_plot import pin_colour

if TYPE_CHECKING:
    from ..analysis.pins import Pin
    from ..analysis.pixel import Pixel

Say = Callable[[str, Qgis.MessageLevel], None]


def tr(text: str) -> str:
    return QCoreApplication.translate("PinList", text)


class PinList(QWidget):
    """A row a pin, with its shares. Pins of a run stay while others are looked at; `compared` says which are chosen."""

    compared = pyqtSignal(object)  # (number, pin) of each chosen one

    def __init__(self, canvas: QgsMapCanvas, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._say = canvas, say
        self._crs = QgsCoordinateReferenceSystem()
        self._names: list[str] = []
        self._kept: dict[Path, list[tuple[int, Pin]]] = {}
        self._folder: Path | None = None
        self._marks: list[QgsVertexMarker] = []
        self.table = QTableWidget(0, 0, self)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Pinned pixels"))
        self.table.setMaximumHeight(96)
        self.compare_button = QPushButton(tr("Compare pins"), self)
        self.compare_button.setToolTip(tr("Plot the spectra of the chosen pins, or of all"))
        self.remove_button = QPushButton(tr("Remove"), self)
        self.export_button = QPushButton(tr("Export pins…"), self)
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        actions = ((self.compare_button, self.compare), (self.remove_button, self.remove),
                   (self.export_button, self.export))  # fmt: skip
        for button, action in actions:
            button.clicked.connect(lambda _=False, act=action: act())
            buttons.addWidget(button)
        buttons.addStretch()
        layout.addLayout(buttons)
        self.setVisible(False)
        canvas.destinationCrsChanged.connect(self._mark)

    @property
    def pins(self) -> list[tuple[int, Pin]]:
        """Those of the run that is shown, with their numbers, which give them names and colours."""
        return self._kept.get(self._folder, []) if self._folder else []

    def show_run(self, folder: Path, names: Sequence[str], crs: QgsCoordinateReferenceSystem) -> None:
        """The pins of a run; `names` of its materials, other last, `crs` of its maps."""
        self._folder, self._names, self._crs = folder, list(names), crs
        self._show()

    def add(self, pixel: Pixel, words: Sequence[tuple[str, float]]) -> None:
        """Pin a pixel of the run that is shown; one that is pinned already stays as it is."""
        from ..analysis.pins import Pin

        present = [(pin.pixel.row, pin.pixel.col) for _, pin in self.pins]
        if self._folder is None or (pixel.row, pixel.col) in present:
            return
        number = max((number for number, _ in self.pins), default=-1) + 1
        name = tr("Pin {number}").format(number=number + 1)
        pin = Pin(name, pixel, self._crs.authid(), tuple(words))
        self._kept.setdefault(self._folder, []).append((number, pin))
        self._show()

    def tell_words(self, pixel: Pixel, words: Sequence[tuple[str, float]]) -> None:
        """The nearest words of a pixel, which come later than it; heeded where it is pinned."""
        for place, (number, pin) in enumerate(self.pins):
            if (pin.pixel.row, pin.pixel.col) == (pixel.row, pixel.col):
                self.pins[place] = (number, dataclasses.replace(pin, words=tuple(words)))

    def compare(self) -> None:
        """Say which pins are chosen; all where none is."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        chosen = [self.pins[row] for row in rows] or list(self.pins)
        if chosen:
            self.compared.emit(chosen)

    def remove(self) -> None:
        """Take the chosen pins away; all where none is chosen."""
        rows = {index.row() for index in self.table.selectedIndexes()} or set(range(len(self.pins)))
        if self._folder is not None:
            self._kept[self._folder] = [pin for row, pin in enumerate(self.pins) if row not in rows]
        self._show()

    def export(self) -> None:
        """Write the tables of all pins where the analyst says."""
        from ..analysis.pins import SPECTRA, write_pins

        path, _ = QFileDialog.getSaveFileName(self, tr("Export pins"), "pins.csv", tr("CSV (*.csv)"))
        if not path:
            return
        file = Path(path if path.lower().endswith(".csv") else f"{path}.csv")
        try:
            write_pins([pin for _, pin in self.pins], self._names, file, overwrite=True)
        except UserError as error:
            self._say(in_words(error), Qgis.MessageLevel.Critical)
            return
        sentence = tr("{count} pins were written to {file}, their spectra to {spectra}.")
        beside = file.stem + SPECTRA
        self._say(sentence.format(count=len(self.pins), file=file, spectra=beside), Qgis.MessageLevel.Success)

    def shut_down(self) -> None:
        """Let go of the map."""
        self._canvas.destinationCrsChanged.disconnect(self._mark)
        self._kept.clear()
        self._mark()

    def _show(self) -> None:
        self.setVisible(bool(self.pins))
        heads = [tr("Pin"), tr("Row"), tr("Column"), *self._names, tr("Residual")]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels([safe_text.name(head) for head in heads])
        self.table.setRowCount(len(self.pins))
        for row, (number, pin) in enumerate(self.pins):
            of = pin.pixel
            shares = [f"{s:.2f} ± {w:.2f}" for s, w in zip(of.shares.tolist(), of.half_widths.tolist())]
            cells = [pin.name, str(of.row + 1), str(of.col + 1), *shares, f"{of.residual:.4f}"]
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
            self.table.item(row, 0).setData(Qt.ItemDataRole.DecorationRole, QColor(pin_colour(number)))
        self.table.resizeColumnsToContents()
        self._mark()

    def _mark(self) -> None:
        """Crosses on the map at the pins, in their colours."""
        for mark in self._marks:
            self._canvas.scene().removeItem(mark)
        self._marks = []
        for number, pin in self.pins:
            place = self._on_canvas(QgsPointXY(pin.pixel.x, pin.pixel.y))
            if place is None:
                continue
            mark = QgsVertexMarker(self._canvas)
            mark.setCenter(place)
            mark.setColor(QColor(pin_colour(number)))
            mark.setIconSize(12)
            mark.setPenWidth(3)
            self._marks.append(mark)

    def _on_canvas(self, point: QgsPointXY) -> QgsPointXY | None:
        crs = self._canvas.mapSettings().destinationCrs()
        if not self._crs.isValid() or not crs.isValid() or crs == self._crs:
            return point
        try:
            return QgsCoordinateTransform(self._crs, crs, QgsProject.instance()).transform(point)
        except QgsCsException:
            return None

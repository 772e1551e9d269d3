"""A dialog that corrects how a layer is read: wavelengths, scale, bad bands; the layer remembers it."""
from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..qgis_shared.safe_text import plain
from .dock_form import DockForm
from .scene_reading import SceneReading, remember, remembered, titles, tr


class SceneEditor(QDialog):
    """Fields for a `SceneReading`."""

    def __init__(self, name: str, reading: SceneReading, found: str, parent: QWidget | None = None) -> None:
        """`found`: the lines of the wavelengths that the file tells, to begin with."""
        super().__init__(parent)
        self.setWindowTitle(tr("How {layer} is read").format(layer=plain(name)))
        self.wavelengths = QPlainTextEdit(reading.wavelengths or found)
        self.wavelengths.setToolTip(tr("A line for each band: wavelength in nm[, width[, 0 for a bad band]]"))
        self.count = QLabel()
        self.scale, self.offset, self.nodata, self.bad_bands = (QLineEdit() for _ in range(4))
        for field, value, hint in (
            (self.scale, reading.scale, tr("as the file says; such as 0.0001")),
            (self.offset, reading.offset, tr("as the file says; such as -0.1")),
            (self.nodata, reading.nodata, tr("as the file says; such as -9999")),
            (self.bad_bands, reading.bad_bands, tr("as the file says; such as 1-5,12")),
        ):
            field.setText(value)
            field.setPlaceholderText(hint)
        self._found = found
        form, named = QFormLayout(), titles()
        for name_of, field in (
            ("wavelengths", self.wavelengths), ("scale", self.scale), ("offset", self.offset), ("nodata", self.nodata),
            ("bad_bands", self.bad_bands),
        ):  # fmt: skip
            form.addRow(named[name_of], field)
        form.insertRow(1, "", self.count)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel | buttons.Reset)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(buttons.Reset).clicked.connect(self.clear)
        self.wavelengths.textChanged.connect(self._count)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self._count()

    def reading(self) -> SceneReading:
        """What stands in the fields; wavelengths as the file tells them are none of the analyst's."""
        text = "\n".join(plain(line).strip() for line in self.wavelengths.toPlainText().splitlines() if line.strip())
        fields = (self.scale, self.offset, self.nodata, self.bad_bands)
        return SceneReading("" if text == self._found else text, *(plain(field.text()).strip() for field in fields))

    def clear(self) -> None:
        """Follow the file in everything."""
        self.wavelengths.setPlainText(self._found)
        for field in (self.scale, self.offset, self.nodata, self.bad_bands):
            field.clear()

    def _count(self) -> None:
        lines = sum(1 for line in self.wavelengths.toPlainText().splitlines() if line.strip())
        self.count.setText(tr("{count} lines").format(count=lines))


class SceneCorrections(QObject):
    """A button below the panel's scene that opens the editor for the chosen layer."""

    changed = pyqtSignal()

    def __init__(self, form: DockForm) -> None:
        super().__init__(form)
        self._form = form
        self.found: dict[str, str] = {}  # source of a layer -> the lines of wavelengths that its file tells
        self.button = QToolButton()
        self.button.setObjectName("correct_button")
        self.button.setText(tr("Correct…"))
        self.button.setToolTip(tr("Correct the wavelengths, scale and bad bands that are read from the file"))
        self.button.setAutoRaise(True)
        layout = form.scene_label.parentWidget().layout()
        layout.insertWidget(layout.indexOf(form.scene_label) + 1, self.button)
        QWidget.setTabOrder(form.scene_button, self.button)
        QWidget.setTabOrder(self.button, form.part.what_combo)
        self.button.clicked.connect(self.edit)
        form.layer_combo.layerChanged.connect(self._refresh)
        self._refresh()

    def edit(self) -> None:
        layer = self._form.layer_combo.currentLayer()
        if layer is None:
            return
        found = self.found.get(layer.source(), "")
        dialog = SceneEditor(layer.name(), remembered(layer), found, self._form)
        if dialog.exec() == SceneEditor.DialogCode.Accepted:
            remember(layer, dialog.reading())
            self._refresh()
            self.changed.emit()
        dialog.deleteLater()

    def _refresh(self, *_: object) -> None:
        layer = self._form.layer_combo.currentLayer()
        self.button.setEnabled(layer is not None)
        corrected = remembered(layer) != SceneReading()
        self.button.setText(tr("Corrected…") if corrected else tr("Correct…"))

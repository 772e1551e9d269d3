"""A dialog that corrects how a layer is read: wavelengths, scale, bad bands; the layer remembers it."""
from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..qgis_shared.inputs import sensors
from ..qgis_shared.safe_text import plain, show
from .dock_form import DockForm
from .scene_reading import SceneReading, remember, remembered, titles, tr

LONGEST_WAVE = 100_000.0  # nm
FIRST_SIZE = 560, 600  # pixels


class SceneEditor(QDialog):
    """Fields for a `SceneReading`."""

    def __init__(
        self, name: str, reading: SceneReading, found: str, bands: int = 0, lack: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`found`: the lines of the wavelengths that the file tells, to begin with; `bands`: how many it has; `lack`:
        why it cannot be read as it is.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("How {layer} is read").format(layer=plain(name)))
        self._found, self._bands = found, bands
        self.lack_label = QLabel()
        self.lack_label.setWordWrap(True)
        show(self.lack_label, lack)
        self.lack_label.setVisible(bool(lack))
        self.sensor_combo = QComboBox()
        self.sensor_combo.addItem(tr("none of these"), "")
        for sensor, title in sensors().items():
            self.sensor_combo.addItem(title, sensor)
        self.sensor_combo.setCurrentIndex(max(0, self.sensor_combo.findData(reading.sensor)))
        self.wavelengths = QPlainTextEdit(reading.wavelengths or found)
        self.wavelengths.setToolTip(tr("A line for each band: wavelength in nm[, width[, 0 for a bad band]]"))
        self.wavelengths.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
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
        self._lay_out()
        self.sensor_combo.currentIndexChanged.connect(self._refresh)
        self.wavelengths.textChanged.connect(self._refresh)
        for box in (self.first_box, self.last_box):
            box.valueChanged.connect(self._refresh)
        self.even_button.clicked.connect(lambda _: self.space_evenly())
        self._refresh()

    def _lay_out(self) -> None:
        form, named = QFormLayout(), titles()
        for name, field in (
            ("sensor", self.sensor_combo), ("wavelengths", self.wavelengths), ("scale", self.scale),
            ("offset", self.offset), ("nodata", self.nodata), ("bad_bands", self.bad_bands),
        ):  # fmt: skip
            form.addRow(named[name], field)
        form.insertRow(2, "", self.count)
        form.insertRow(3, tr("Evenly from, to"), self._evenly())
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel | buttons.Reset)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(buttons.Reset).clicked.connect(self.clear)
        layout = QVBoxLayout(self)
        layout.addWidget(self.lack_label)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.resize(*FIRST_SIZE)

    def _evenly(self) -> QWidget:
        """The first and the last wavelength of bands that are evenly spaced, and a button that writes down all."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self.first_box, self.last_box = QDoubleSpinBox(), QDoubleSpinBox()
        for box, name in ((self.first_box, tr("First wavelength")), (self.last_box, tr("Last wavelength"))):
            box.setRange(0.0, LONGEST_WAVE)
            box.setSpecialValueText(" ")  # none yet
            box.setSuffix(tr(" nm"))
            box.setAccessibleName(name)
            box.setToolTip(name)
            layout.addWidget(box, 1)
        self.even_button = QPushButton(tr("Fill in"))
        self.even_button.setAutoDefault(False)
        self.even_button.setToolTip(tr("Write a line for each band, evenly spaced from the first to the last"))
        layout.addWidget(self.even_button)
        return row

    def space_evenly(self) -> None:
        """Write the wavelengths of bands that are evenly spaced."""
        first, last = self.first_box.value(), self.last_box.value()
        step = (last - first) / (self._bands - 1)
        self.wavelengths.setPlainText("\n".join(f"{first + step * band:.7g}" for band in range(self._bands)))

    def reading(self) -> SceneReading:
        """What stands in the fields; wavelengths as the file tells them are none of the analyst's, and a sensor brings
        its own.
        """
        sensor = self.sensor_combo.currentData()
        text = "\n".join(plain(line).strip() for line in self.wavelengths.toPlainText().splitlines() if line.strip())
        written = "" if sensor or text == self._found else text
        fields = (self.scale, self.offset, self.nodata, self.bad_bands)
        scale, offset, nodata, bad_bands = (plain(field.text()).strip() for field in fields)
        return SceneReading(written, scale, offset, nodata, bad_bands, sensor)

    def clear(self) -> None:
        """Follow the file in everything."""
        self.sensor_combo.setCurrentIndex(0)
        self.wavelengths.setPlainText(self._found)
        for field in (self.scale, self.offset, self.nodata, self.bad_bands):
            field.clear()

    def _refresh(self, *_: object) -> None:
        own = not self.sensor_combo.currentData()
        for widget in (self.wavelengths, self.count, self.first_box, self.last_box):
            widget.setEnabled(own)
        first, last = self.first_box.value(), self.last_box.value()
        self.even_button.setEnabled(own and self._bands > 1 and min(first, last) > 0 and first != last)
        lines = sum(1 for line in self.wavelengths.toPlainText().splitlines() if line.strip())
        self.count.setText(tr("{count} lines").format(count=lines))


class SceneCorrections(QObject):
    """A button below the panel's scene that opens the editor for the chosen layer."""

    changed = pyqtSignal()

    def __init__(self, form: DockForm) -> None:
        super().__init__(form)
        self._form = form
        self.lack = ""  # why nothing can be made of the layer before its wavelengths are given
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

    def show_lack(self, line: str) -> None:
        """The layer cannot be read for want of wavelengths, as `line` says, or can be (''): the button says so."""
        self.lack = line
        self._refresh()

    def edited_for_lack(self) -> bool:
        """Open the editor where nothing can be made of the layer before; whether it was opened."""
        lack = bool(self.lack)
        if lack:
            self.edit()
        return lack

    def edit(self) -> None:
        layer = self._form.layer_combo.currentLayer()
        if layer is None:
            return
        found = self.found.get(layer.source(), "")
        dialog = SceneEditor(layer.name(), remembered(layer), found, layer.bandCount(), self.lack, self._form)
        if dialog.exec() == SceneEditor.DialogCode.Accepted:
            remember(layer, dialog.reading())
            self._refresh()
            self.changed.emit()
        dialog.deleteLater()

    def _refresh(self, *_: object) -> None:
        layer = self._form.layer_combo.currentLayer()
        self.button.setEnabled(layer is not None)
        corrected = remembered(layer) != SceneReading()
        self.button.setAutoRaise(not self.lack)
        if self.lack:
            self.button.setText(tr("Give the wavelengths…"))
        else:
            self.button.setText(tr("Corrected…") if corrected else tr("Correct…"))

"""Chooses three materials of a run, to be shown as red, green and blue."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from ..qgis_shared import safe_text


def tr(text: str) -> str:
    return QCoreApplication.translate("RgbDialog", text)


class RgbDialog(QDialog):
    """A list for each colour; `bands` are the chosen materials, counted from 1, or None where two are the same."""

    def __init__(self, names: Sequence[str], first: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Three materials as red, green, blue"))
        form = QFormLayout(self)
        self.combos = []
        for title, band in zip((tr("Red"), tr("Green"), tr("Blue")), first):
            combo = QComboBox(self)
            combo.addItems([safe_text.name(name) for name in names])
            combo.setCurrentIndex(band - 1)
            combo.currentIndexChanged.connect(lambda _: self._check())
            form.addRow(title, combo)
            self.combos.append(combo)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)

    @property
    def bands(self) -> list[int] | None:
        bands = [combo.currentIndex() + 1 for combo in self.combos]
        return bands if len(set(bands)) == len(bands) else None

    def _check(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.bands is not None)

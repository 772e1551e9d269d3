"""The button beside the panel's samples that opens the dialog of labels."""
from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from .dock_form import DockForm
from .message_bar import Messages
from .picked_pixels import PickedPixels
from .task import Unmix, UnmixTask

if TYPE_CHECKING:
    from .labels_dialog import LabelsDialog


def tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)


class Labels(QObject):
    """Opens one dialog at a time, for the button or for a row of the materials, and gives the panel what is kept."""

    def __init__(
        self, form: DockForm, iface: QgisInterface, messages: Messages, tried: Unmix | None = None
    ) -> None:
        """`tried` stands in for what tries the samples."""
        super().__init__(form)
        self.pixels = PickedPixels(form, iface, messages)
        self._form, self._iface, self._tried = form, iface, tried
        self.dialog: LabelsDialog | None = None
        self._tasks: list[UnmixTask] = []
        self.button = QToolButton(form.samples_widget.parentWidget())
        self.button.setObjectName("labels_button")
        self.button.setText(tr("Label…"))
        self.button.setToolTip(tr("Label places on the map or take a layer of labels, and see what they teach"))
        layout = form.options_layout
        layout.insertRow(layout.getWidgetPosition(form.samples_widget)[0] + 1, "", self.button)
        QWidget.setTabOrder(form.samples_widget.lineEdit(), self.button)
        self.button.clicked.connect(self._asked)
        form.material_list.place_wanted.connect(self.pick)

    def open(self) -> LabelsDialog:
        """The dialog, raised where it is open."""
        from .labels_dialog import LabelsDialog, try_samples

        if self.dialog is None:
            self.dialog = LabelsDialog(self._iface, self._form, self._tried or try_samples)
            self.dialog.kept.connect(self._form.samples_widget.setFilePath)
            self.dialog.finished.connect(self._closed)
        self.dialog.show_materials()
        self.dialog.show()
        self.dialog.raise_()
        return self.dialog

    def _asked(self, _checked: bool) -> None:
        self.open()

    def pick(self, prompt: str) -> None:
        """Ask where on the map a material is."""
        self.open().pick(prompt)

    def _closed(self, *_: object) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            if dialog.task is not None:
                self._tasks.append(dialog.task)
            dialog.deleteLater()

    def stop(self) -> None:
        self.pixels.stop()
        if self.dialog is not None:
            self.dialog.reject()

    def wait(self, seconds: float) -> bool:
        return all(task.wait(seconds) for task in self._tasks)

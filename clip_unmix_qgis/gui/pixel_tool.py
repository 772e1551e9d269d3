"""The map tool that looks into pixels while the button is held, and pins them."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal


class PixelTool(QgsMapTool):
    """Says where the pointer is, in the canvas's CRS, when it is pressed and as it is dragged; a click with the right
    button says that the pixel there is to be pinned.
    """

    pointed = pyqtSignal(QgsPointXY)
    pinned = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointed.emit(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self.pinned.emit(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.pointed.emit(event.mapPoint())

"""A preview on the map canvas: a picture over an extent, which is no layer."""
from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    import numpy as np


class PreviewItem(QgsMapCanvasItem):
    """Draws `show`n pictures above the layers, where they belong at any zoom."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image: QImage | None = None
        self._extent = QgsRectangle()
        self.setZValue(50)

    def show_picture(self, image: QImage | None, extent: QgsRectangle) -> None:
        """Draw `image` over `extent`, in the units of the canvas; None draws nothing."""
        self._image, self._extent = image, extent
        self.updatePosition()
        self._canvas.update()
        self.update()

    @property
    def image(self) -> QImage | None:
        """What is drawn."""
        return self._image

    def boundingRect(self) -> QRectF:
        return QRectF(self._canvas.rect())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        if self._image is None:
            return
        transform = self._canvas.getCoordinateTransform()
        corner = transform.transform(self._extent.xMinimum(), self._extent.yMaximum())
        other = transform.transform(self._extent.xMaximum(), self._extent.yMinimum())
        area = QRectF(corner.x(), corner.y(), other.x() - corner.x(), other.y() - corner.y()).translated(-self.pos())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(area, self._image)


def picture(abundance: np.ndarray, colours: list[QColor]) -> QImage:
    """Abundances (rows, cols, materials) as the mean of the materials' colours, clear where they are absent."""
    import numpy as np

    paint = np.array([[colour.red(), colour.green(), colour.blue()] for colour in colours], np.float32)
    known = np.isfinite(abundance).all(2)
    share = np.where(known[..., None], abundance, 0).clip(0, 1)
    whole = share.sum(2)
    pixels = np.zeros((*whole.shape, 4), np.uint8)
    pixels[..., :3] = (share @ paint) / np.maximum(whole, 1e-6)[..., None]
    pixels[..., 3] = 255 * whole.clip(0, 1)
    rows, cols = whole.shape
    return QImage(pixels.tobytes(), cols, rows, 4 * cols, QImage.Format.Format_RGBA8888).copy()

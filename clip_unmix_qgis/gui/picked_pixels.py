"""A material that is what a pixel of the scene shows: picked on the map from the menu of its row."""
from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ..qgis_shared import safe_text
from .dock_form import DockForm
from .message_bar import Messages
from .pixel_tool import PixelTool


def tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)


def row_and_column(layer: QgsRasterLayer, point: QgsPointXY) -> tuple[int, int] | None:
    """The pixel, counted from 1, at a point in the layer's CRS; None beside the layer."""
    extent = layer.extent()
    if not extent.contains(point) or not layer.width() or not layer.height():
        return None
    col = int((point.x() - extent.xMinimum()) / extent.width() * layer.width())
    row = int((extent.yMaximum() - point.y()) / extent.height() * layer.height())
    return min(row, layer.height() - 1) + 1, min(col, layer.width() - 1) + 1


class PickedPixels(QObject):
    """Which pixel of which layer stands for a prompt; asks for it with a map tool."""

    def __init__(self, form: DockForm, iface: QgisInterface, messages: Messages) -> None:
        super().__init__(form)
        self._form, self._iface, self._messages = form, iface, messages
        self._picked: dict[tuple[str, str], tuple[int, int]] = {}  # by id of the layer and prompt
        self._prompt = ""
        self._tool: PixelTool | None = None
        form.material_list.pixel_wanted.connect(self.ask)
        form.material_list.picked = self.of_scene

    def of_scene(self) -> dict[str, str]:
        """By prompt ROW,COLUMN, of those picked in the chosen scene."""
        layer = self._form.layer_combo.currentLayer()
        here = layer.id() if layer is not None else ""
        return {prompt: f"{row},{col}" for (scene, prompt), (row, col) in self._picked.items() if scene == here}

    def ask(self, prompt: str) -> None:
        """Take up the tool for a prompt; where it has a pixel, let that go instead."""
        layer = self._form.layer_combo.currentLayer()
        if layer is None:
            return
        if self._picked.pop((layer.id(), prompt), None) is not None:
            self._say(tr("'{prompt}' is found in the scene again."), prompt)
            return
        canvas = self._iface.mapCanvas()
        if self._tool is None:
            self._tool = PixelTool(canvas)
            self._tool.pointed.connect(self.take)
        self._prompt = prompt
        canvas.setMapTool(self._tool)
        self._say(tr("Click on a pixel that is '{prompt}'."), prompt)

    def take(self, point: QgsPointXY) -> None:
        """A click, in the canvas's CRS."""
        layer, canvas = self._form.layer_combo.currentLayer(), self._iface.mapCanvas()
        if layer is None or not self._prompt:
            return
        source = canvas.mapSettings().destinationCrs()
        if source.isValid() and layer.crs().isValid():
            try:
                point = QgsCoordinateTransform(source, layer.crs(), QgsProject.instance()).transform(point)
            except QgsCsException:
                return
        pixel = row_and_column(layer, point)
        if pixel is None:
            self._say(tr("That is beside the scene; click on a pixel that is '{prompt}'."), self._prompt)
            return
        self._picked[layer.id(), self._prompt] = pixel
        told = tr("The next run takes '{prompt}' to be what the pixel in row {row}, column {column} shows.")
        self._say(told.replace("{row}", str(pixel[0])).replace("{column}", str(pixel[1])), self._prompt)
        canvas.unsetMapTool(self._tool)

    def stop(self) -> None:
        if self._tool is not None:
            self._iface.mapCanvas().unsetMapTool(self._tool)

    def _say(self, text: str, prompt: str) -> None:
        self._messages.say(text.replace("{prompt}", safe_text.plain(prompt)), Qgis.MessageLevel.Info, seconds=8)

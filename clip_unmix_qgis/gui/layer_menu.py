"""The entry in the menu of a run's layers that verifies the run."""
from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from ..qgis_shared import layer_tree


def tr(text: str) -> str:
    return QCoreApplication.translate("LayerMenu", text)


class LayerMenu:
    """Offers "Verify this run…" for layers that carry their run's folder.

    A right click makes a layer the current one before its menu opens, so layers are looked at as they become current:
    those of this session and those of an opened project alike.
    """

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.action = QAction(tr("Verify this run…"), iface.mainWindow())
        self.action.setObjectName("clip_unmix_verify")
        self.action.triggered.connect(self.verify)
        self._offered: set[str] = set()  # ids of layers; QGIS would list a layer twice
        iface.addCustomActionForLayerType(self.action, "", QgsMapLayerType.RasterLayer, False)
        iface.currentLayerChanged.connect(self.offer)
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)
        self.offer(iface.activeLayer())

    def offer(self, layer: QgsMapLayer | None) -> None:
        """Put the entry into the menu of a run's layer."""
        if layer and layer_tree.folder_of(layer) and layer.id() not in self._offered:
            self._offered.add(layer.id())
            self.iface.addCustomActionForLayer(self.action, layer)

    def _forget(self, ids: list[str]) -> None:
        self._offered.difference_update(ids)

    def verify(self) -> None:
        """Open the Processing dialog with the folder of the current layer's run."""
        import processing  # of QGIS; slow to import

        layer = self.iface.activeLayer()
        folder = layer_tree.folder_of(layer) if layer else None
        if folder:
            processing.execAlgorithmDialog("clipunmix:verify", {"FOLDER": str(folder)})

    def remove(self) -> None:
        """Take the entry out of every menu."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        self.iface.currentLayerChanged.disconnect(self.offer)
        self.iface.removeCustomActionForLayerType(self.action)
        self.action.deleteLater()

"""The entries in the menu of a run's layers."""
from __future__ import annotations

from functools import partial

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication

from ..qgis_shared import layer_tree
from ..qgis_shared.qt import QAction
from .result_actions import ResultActions


def tr(text: str) -> str:
    return QCoreApplication.translate("LayerMenu", text)


class LayerMenu:
    """Offers what can be done with a run for layers that it made.

    A right click makes a layer the current one before its menu opens, so layers are looked at as they become current:
    those of this session and those of an opened project alike.
    """

    def __init__(self, iface: QgisInterface, results: ResultActions) -> None:
        self.iface = iface
        self.actions: list[QAction] = []
        for name, title, act in (
            ("uncertainty", tr("Show uncertainty maps"), partial(results.add_maps, kind="uncertainty")),
            ("similarity", tr("Show similarity maps"), partial(results.add_maps, kind="similarity")),
            ("look", tr("Results of this run…"), results.look_into),
            ("report", tr("Report of this run…"), results.report),
            ("export", tr("Export abundances…"), results.export),
            ("export_as", tr("Export in another form…"), results.export_as),
            ("keep", tr("Keep results…"), results.keep),
            ("folder", tr("Open folder of the results"), results.open_folder),
            ("verify", tr("Verify this run…"), results.verify),
        ):
            action = QAction(title, iface.mainWindow())
            action.setObjectName(f"clip_unmix_{name}")
            action.triggered.connect(lambda _=False, act=act: self._act(act))
            iface.addCustomActionForLayerType(action, "CLIP Unmix", QgsMapLayerType.RasterLayer, False)
            self.actions.append(action)
        self._offered: set[str] = set()  # ids of layers; QGIS would list a layer twice
        iface.currentLayerChanged.connect(self.offer)
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)
        self.offer(iface.activeLayer())

    def offer(self, layer: QgsMapLayer | None) -> None:
        """Put the entries into the menu of a run's layer."""
        if layer and layer.id() not in self._offered and layer_tree.folder_of(layer):
            self._offered.add(layer.id())
            for action in self.actions:
                self.iface.addCustomActionForLayer(action, layer)

    def _forget(self, ids: list[str]) -> None:
        self._offered.difference_update(ids)

    def _act(self, act: partial[None]) -> None:
        layer = self.iface.activeLayer()
        folder = layer_tree.folder_of(layer) if layer else None
        if folder:
            act(folder)

    def remove(self) -> None:
        """Take the entries out of every menu."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        self.iface.currentLayerChanged.disconnect(self.offer)
        for action in self.actions:
            self.iface.removeCustomActionForLayerType(action)
            action.deleteLater()

"""The list of scenes to choose from, without the maps of runs."""
from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject

from ..qgis_shared.layer_tree import KIND_PROPERTY, RUN_PROPERTY


class SceneChoices(QObject):
    """Maps are no scenes; after a few runs they would bury those.

    A project may hold ten thousand layers: all are looked at once, then only those that come or go.
    """

    def __init__(self, combo: QgsMapLayerComboBox) -> None:
        super().__init__(combo)
        self._combo = combo
        self._maps: dict[str, QgsMapLayer] = {}  # by id
        project = QgsProject.instance()
        self._connections = (
            (project.layersAdded, self._take),
            (project.layersRemoved, self._forget),
            # Maps that Processing adds are known as such only when they are put into the group of their run.
            (project.layerTreeRoot().addedChildren, self._look_into),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._take(project.mapLayers().values())

    def stop(self) -> None:
        """Let go of the project."""
        for signal, slot in self._connections:
            signal.disconnect(slot)

    def _take(self, layers: Iterable[QgsMapLayer]) -> None:
        maps = {layer.id(): layer for layer in layers if layer.customProperty(RUN_PROPERTY)}
        if not maps.keys() <= self._maps.keys():
            self._maps.update(maps)
            self._combo.setExceptedLayerList(list(self._maps.values()))

    def _forget(self, ids: Iterable[str]) -> None:
        gone = [layer_id for layer_id in ids if self._maps.pop(layer_id, None) is not None]
        if gone:
            self._combo.setExceptedLayerList(list(self._maps.values()))

    def _look_into(self, node: QgsLayerTreeNode, first: int, last: int) -> None:
        if isinstance(node, QgsLayerTreeGroup) and (
            node.customProperty(RUN_PROPERTY) or node.customProperty(KIND_PROPERTY)
        ):
            nodes = [child for child in node.children()[first : last + 1] if isinstance(child, QgsLayerTreeLayer)]
            self._take(layer for child in nodes if (layer := child.layer()))

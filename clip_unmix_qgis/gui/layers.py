"""The result of a run in the layer tree. To be called on the main thread."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayerLegendUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..qgis_shared import safe_text
from ..qgis_shared.layer_metadata import scene_name
from ..qgis_shared.result_layers import make_layers

FOLDER_PROPERTY = "clip_unmix/folder"
RUN_PROPERTY = "clip_unmix/run"


def tr(text: str) -> str:
    return QCoreApplication.translate("Layers", text)


def add_result(project: QgsProject, folder: Path, record: Mapping[str, Any]) -> QgsLayerTreeGroup:
    """Add a run's layers in a group at the top of the layer tree and return the group.

    The abundance maps are drawn over each other and over the scene: each is clear where its material is absent, so the
    picture is a map of materials and the legend tells which is which. The composite says the same in red, green and
    blue, which the legend cannot explain as well, so it waits unchecked above them.
    Raises UserError where a file cannot be opened; the project is then as it was.
    """
    layers = make_layers(folder, record)
    time = datetime.fromisoformat(record["finished"]).astimezone().strftime("%Y-%m-%d %H:%M")
    name = tr("{scene} unmixed {time} ({run})").format(scene=scene_name(record), time=time, run=record["run"][:6])
    group = project.layerTreeRoot().insertGroup(0, safe_text.name(name))
    group.setCustomProperty(FOLDER_PROPERTY, str(folder))
    group.setCustomProperty(RUN_PROPERTY, record["run"])
    for layer in layers.all:
        layer.setCustomProperty(RUN_PROPERTY, record["run"])
    if layers.composite:
        _add(project, group, layers.composite, shown=False)
    for layer in layers.abundance:
        _add(project, group, layer, shown=True)
    _add(project, group, layers.other, shown=False)
    _add(project, group, layers.residual, shown=False)
    if layers.uncertainty:
        _add_hidden(project, group.addGroup(tr("Uncertainty")), layers.uncertainty)
    _add_hidden(project, group.addGroup(tr("Similarity")), layers.similarity)
    group.setExpanded(False)  # so that the next line is a change, which the view of the layer tree waits for
    group.setExpanded(True)
    return group


def runs(project: QgsProject) -> dict[str, Path]:
    """The runs in the layer tree, newest on top: the group's name -> the folder with the files."""
    groups = project.layerTreeRoot().findGroups(True)
    folders = {group.name(): group.customProperty(FOLDER_PROPERTY) for group in groups}
    return {name: Path(folder) for name, folder in folders.items() if folder and isinstance(folder, str)}


def _add_hidden(project: QgsProject, group: QgsLayerTreeGroup, layers: Sequence[QgsRasterLayer]) -> None:
    """Maps of one kind in a collapsed, unchecked group of their own, of which one is drawn at a time."""
    for layer in layers:
        _add(project, group, layer, shown=True)
    group.setIsMutuallyExclusive(True)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsRasterLayer, *, shown: bool) -> None:
    project.addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)
    # Of a single band the ramp alone, without the band's name.
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [1] if layer.bandCount() == 1 else [0, 1, 2])
    node.setItemVisibilityChecked(shown)
    node.setExpanded(shown)
    group.addChildNode(node)

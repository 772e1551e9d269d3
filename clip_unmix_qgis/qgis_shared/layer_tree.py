"""The result of a run in the layer tree. To be called on the main thread."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..run import outputs
from . import safe_text
from .layer_metadata import scene_name
from .result_layers import make_layers

FOLDER_PROPERTY = "clip_unmix/folder"
RUN_PROPERTY = "clip_unmix/run"
NAMED = 4  # so many materials stand in the name of a group
LONGEST_NAME = 24  # letters of each


def tr(text: str) -> str:
    return QCoreApplication.translate("Layers", text)


def add_result(
    project: QgsProject, folder: Path, record: Mapping[str, Any], present: Sequence[QgsRasterLayer] = ()
) -> tuple[QgsLayerTreeGroup, list[str]]:
    """Add a run's layers in a group at the top of the layer tree; returns the group and what there is to say of them.

    The abundance maps are drawn over each other and over the scene: each is clear where its material is absent, so the
    picture is a map of materials and the legend tells which is which. The composite says the same in red, green and
    blue, which the legend cannot explain as well, so it waits unchecked above them. Groups of earlier runs are
    collapsed and hidden, or the maps would blend; that of a run whose files this one has replaced is removed. Abundance
    maps that are `present` in the project already move into the group.
    Raises UserError where a file cannot be opened; the project is then as it was.
    """
    layers = make_layers(folder, record)
    abundance = list(present) or layers.abundance
    root = project.layerTreeRoot()
    _make_way(project, folder)
    name = _group_name(record, {group.name() for group in root.findGroups(True)})
    group = root.insertGroup(0, name)
    group.setCustomProperty(FOLDER_PROPERTY, str(folder))
    group.setCustomProperty(RUN_PROPERTY, record["run"])
    for layer in (*abundance, *layers.all):
        layer.setCustomProperty(FOLDER_PROPERTY, str(folder))
        layer.setCustomProperty(RUN_PROPERTY, record["run"])
    if layers.composite:
        _add(project, group, layers.composite, shown=False)
    maps = {**layers.maps, "abundance": abundance}
    for kind in sorted(outputs.MAP_KINDS, key=lambda kind: kind.place == outputs.GROUPED):  # groups last
        if kind.place == outputs.GROUPED and maps[kind.name]:
            _add_hidden(project, group.addGroup(_group_title(kind)), maps[kind.name])
        elif kind.place != outputs.GROUPED:
            for layer in maps[kind.name]:
                _add(project, group, layer, shown=kind.place == outputs.SHOWN)
    group.setExpanded(False)  # so that the next line is a change, which the view of the layer tree waits for
    group.setExpanded(True)
    return group, layers.notes


def runs(project: QgsProject) -> dict[str, Path]:
    """The runs in the layer tree, newest on top: the group's name -> the folder with the files."""
    groups = project.layerTreeRoot().findGroups(True)
    folders = {group.name(): group.customProperty(FOLDER_PROPERTY) for group in groups}
    return {name: Path(folder) for name, folder in folders.items() if folder and isinstance(folder, str)}


def folder_of(layer: QgsMapLayer) -> Path | None:
    """The folder of the run that made the layer; None for other layers."""
    folder = layer.customProperty(FOLDER_PROPERTY)
    return Path(folder) if folder and isinstance(folder, str) else None


def _group_title(kind: outputs.MapKind) -> str:
    """The name of the group of its layers in the language of QGIS."""
    return {"uncertainty": tr("Uncertainty"), "similarity": tr("Similarity")}.get(kind.name, kind.group)


def _make_way(project: QgsProject, folder: Path) -> None:
    """Hide and collapse the groups of earlier runs; one whose files were replaced goes with its layers."""
    earlier = [group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(RUN_PROPERTY)]
    for group in earlier:
        group.setItemVisibilityChecked(False)
        group.setExpanded(False)
    for group in [group for group in earlier if group.customProperty(FOLDER_PROPERTY) == str(folder)]:
        project.removeMapLayers([node.layerId() for node in group.findLayers()])
        group.parent().removeChildNode(group)


def _group_name(record: Mapping[str, Any], taken: set[str]) -> str:
    """Scene, materials and time; numbered where a group is called so already."""
    prompts = [safe_text.name(prompt["typed"]) for prompt in record["prompts"]]
    short = [prompt if len(prompt) <= LONGEST_NAME else f"{prompt[: LONGEST_NAME - 1]}…" for prompt in prompts]
    materials = ", ".join(short[:NAMED] + (["…"] if len(short) > NAMED else []))
    time = datetime.fromisoformat(record["finished"]).astimezone().strftime("%Y-%m-%d %H:%M")
    name = tr("{scene}: {materials} ({time})").format(scene=scene_name(record), materials=materials, time=time)
    name = safe_text.name(name)
    return next(free for number in count(1) if (free := name if number == 1 else f"{name} [{number}]") not in taken)


def _add_hidden(project: QgsProject, group: QgsLayerTreeGroup, layers: Sequence[QgsRasterLayer]) -> None:
    """Maps of one kind in a collapsed, unchecked group of their own, of which one is drawn at a time."""
    for layer in layers:
        _add(project, group, layer, shown=True)
    group.setIsMutuallyExclusive(True)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsRasterLayer, *, shown: bool) -> None:
    earlier = project.layerTreeRoot().findLayer(layer.id())
    if project.mapLayer(layer.id()) is None:
        project.addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)
    # Of a single band the ramp alone, without the band's name.
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [1] if layer.bandCount() == 1 else [0, 1, 2])
    node.setItemVisibilityChecked(shown)
    node.setExpanded(shown)
    group.addChildNode(node)
    if earlier:  # last: a layer without a node would leave the project
        earlier.parent().removeChildNode(earlier)

"""The result of a run in the layer tree. To be called on the main thread."""
from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
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
from qgis.PyQt.QtGui import QColor

from ..run import outputs
from ..run.provenance import ABUNDANCES
from . import run_history, safe_text
from .abundance_raster import maps_of_raster
from .inputs import without_options
from .layer_metadata import scene_name
from .layer_styles import style_share
from .result_layers import make_composite, making_layers, showing_layers
from .turns import at_once

RUN_PROPERTY = "clip_unmix/run"
KIND_PROPERTY = "clip_unmix/kind"  # of a group of maps of one kind inside that of its run
NAMED = 4  # so many materials stand in the name of a group
LONGEST_NAME = 24  # letters of each


def tr(text: str) -> str:
    return QCoreApplication.translate("Layers", text)


def add_result(
    project: QgsProject,
    folder: Path,
    record: Mapping[str, Any],
    present: Sequence[QgsRasterLayer] = (),
    chosen: Mapping[str, str] | None = None,
) -> tuple[QgsLayerTreeGroup, list[str]]:
    """Add a run's layers in a group at the top of the layer tree; returns the group and what there is to say of them.

    The abundance maps are drawn over each other and over the scene: each is clear where its material is absent, so the
    picture is a map of materials and the legend tells which is which. The composite says the same in red, green and
    blue, which the legend cannot explain as well, so it waits unchecked above them. Maps of kinds that have groups of
    their own come when they are asked for (`add_maps`). Groups of earlier runs are collapsed and hidden, or the maps
    would blend; that of a run whose files this one has replaced is removed. Abundance maps that are `present` in the
    project already move into the group. `chosen`: colours that the analyst gave to prompts.
    Raises UserError where a file cannot be opened; the project is then as it was.
    """
    return at_once(adding_result(project, folder, record, present, chosen))


def adding_result(
    project: QgsProject,
    folder: Path,
    record: Mapping[str, Any],
    present: Sequence[QgsRasterLayer] = (),
    chosen: Mapping[str, str] | None = None,
) -> Generator[None, None, tuple[QgsLayerTreeGroup, list[str]]]:
    """What `add_result` does, a layer at a time (`turns`). All are made before the first comes into the project."""
    layers = yield from showing_layers(folder, record, chosen)
    abundance = _take_place(present, layers.abundance) if present else layers.abundance
    root = project.layerTreeRoot()
    _make_way(project, folder)
    run_history.remember(project, folder, record)
    name = _group_name(record, {group.name() for group in root.findGroups(True)})
    group = root.insertGroup(0, name)
    group.setCustomProperty(RUN_PROPERTY, record["run"])
    for layer in (*abundance, *layers.all):
        layer.setCustomProperty(RUN_PROPERTY, record["run"])
    if layers.composite:
        _add(project, group, layers.composite, shown=False)
        yield
    maps = {**layers.maps, "abundance": abundance}
    for kind in outputs.MAP_KINDS:
        for layer in maps[kind.name]:
            _add(project, group, layer, shown=kind.place == outputs.SHOWN)
            yield
    group.setExpanded(False)  # so that the next line is a change, which the view of the layer tree waits for
    group.setExpanded(True)
    return group, layers.notes


def kinds_on_demand(record: Mapping[str, Any]) -> dict[str, str]:
    """What `add_maps` can add of this run: kind -> its name in the language of QGIS."""
    kinds = [kind for kind in outputs.MAP_KINDS if kind.place == outputs.GROUPED and outputs.entries_of(record, kind)]
    return {kind.name: _group_title(kind) for kind in kinds}


def add_maps(project: QgsProject, folder: Path, record: Mapping[str, Any], kind: str) -> QgsLayerTreeGroup:
    """Show a run's maps of a kind in a group inside the run's, one drawn at a time; one that is there is shown.

    Raises UserError where a file cannot be opened; the project is then as it was.
    """
    return at_once(adding_maps(project, folder, record, kind))


def adding_maps(
    project: QgsProject, folder: Path, record: Mapping[str, Any], kind: str
) -> Generator[None, None, QgsLayerTreeGroup]:
    """What `add_maps` does, a layer at a time (`turns`)."""
    parent = group_of(project, folder) or project.layerTreeRoot()
    present = [group for group in parent.findGroups(False) if group.customProperty(KIND_PROPERTY) == kind]
    group = present[0] if present and present[0].findLayers() else None
    if group is None:
        made = (yield from making_layers(folder, record, (outputs.GROUPED,))).maps[kind]
        parent = group_of(project, folder) or project.layerTreeRoot()  # it may have gone in the meantime
        title = next(_group_title(entry) for entry in outputs.MAP_KINDS if entry.name == kind)
        group = parent.addGroup(title)
        group.setCustomProperty(KIND_PROPERTY, kind)
        for layer in made:
            layer.setCustomProperty(RUN_PROPERTY, record["run"])
            _add(project, group, layer, shown=True)
            yield
        group.setIsMutuallyExclusive(True)
    group.setItemVisibilityChecked(True)
    group.setExpanded(False)
    group.setExpanded(True)
    return group


def add_composite(
    project: QgsProject, folder: Path, record: Mapping[str, Any], bands: Sequence[int]
) -> QgsRasterLayer:
    """Show three materials of a run, by their numbers from 1, as red, green and blue, on top of its group; one that is
    there is shown.

    Raises UserError where a file cannot be opened; the project is then as it was.
    """
    layer = make_composite(folder, record, bands)
    layer.setCustomProperty(RUN_PROPERTY, record["run"])
    group = group_of(project, folder) or project.layerTreeRoot()
    for node in group.findLayers():
        present = node.layer()
        if isinstance(present, QgsRasterLayer) and _same_picture(present, layer):
            node.setItemVisibilityCheckedParentRecursive(True)
            return present
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer)
    return layer


def _same_picture(one: QgsRasterLayer, other: QgsRasterLayer) -> bool:
    renderers = [layer.renderer() for layer in (one, other)]
    if any(renderer is None or renderer.type() != "multibandcolor" for renderer in renderers):
        return False
    return bool(one.source() == other.source() and renderers[0].usesBands() == renderers[1].usesBands())


def recolour(project: QgsProject, folder: Path, record: Mapping[str, Any], prompt: str, colour: QColor) -> None:
    """Give the abundance of a prompt another colour: on the canvas, in the legend and beside its file."""
    entries = maps_of_raster(record)
    band = next((band for band, entry in enumerate(entries, start=1) if entry["prompt"] == prompt), None)
    if band is None:
        return
    map_file = folder / entries[band - 1]["path"]
    single = QgsRasterLayer(str(map_file), prompt)
    if single.isValid():
        style_share(single, colour)
        single.saveNamedStyle(single.styleURI())
    group = group_of(project, folder)
    layers = [node.layer() for node in group.findLayers()] if group else []
    for layer in [layer for layer in layers if layer and layer.isValid()]:  # one may have lost its file
        ramp = layer.renderer().type() == "singlebandpseudocolor"
        whole = ramp and Path(without_options(layer.source())).name == ABUNDANCES and layer.renderer().band() == band
        if whole or Path(without_options(layer.source())) == map_file:
            style_share(layer, colour, band if whole else 1)
            layer.emitStyleChanged()
            layer.triggerRepaint()


def runs(project: QgsProject) -> dict[str, Path]:
    """The runs in the layer tree, newest on top: the group's name -> the folder with the files."""
    groups = project.layerTreeRoot().findGroups(True)
    return {group.name(): folder for group in groups if (folder := folder_of_group(group))}


def folder_of(layer: QgsMapLayer) -> Path | None:
    """The folder of the run that made the layer, where its file lies; None for other layers."""
    if not layer.customProperty(RUN_PROPERTY) or layer.providerType() != "gdal":
        return None
    path = Path(without_options(layer.source()))
    return path.parent if path.is_absolute() else None


def folder_of_group(group: QgsLayerTreeGroup) -> Path | None:
    """The folder of the run whose group this is; None for other groups and for one that holds no layer any more."""
    if not group.customProperty(RUN_PROPERTY):
        return None
    layers = [node.layer() for node in group.findLayers() if node.layer()]
    return next((folder for layer in layers if (folder := folder_of(layer))), None)


def group_of(project: QgsProject, folder: Path) -> QgsLayerTreeGroup | None:
    """The group of the run whose files lie in `folder`."""
    groups = project.layerTreeRoot().findGroups(True)
    return next((group for group in groups if folder_of_group(group) == folder), None)


def _take_place(present: Sequence[QgsRasterLayer], made: Sequence[QgsRasterLayer]) -> list[QgsRasterLayer]:
    """Let layers that are in the project become what `made` are."""
    options = made[0].dataProvider().ProviderOptions()
    for layer, new in zip(present, made):
        layer.setDataSource(new.source(), new.name(), "gdal", options)
        layer.setRenderer(new.renderer().clone())
        layer.setMetadata(new.metadata())
    return list(present)


def _group_title(kind: outputs.MapKind) -> str:
    """The name of the group of its layers in the language of QGIS."""
    return {"uncertainty": tr("Uncertainty"), "similarity": tr("Similarity")}.get(kind.name, kind.group)


def _make_way(project: QgsProject, folder: Path) -> None:
    """Hide and collapse the groups of earlier runs; one whose files were replaced goes with its layers."""
    earlier = [group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(RUN_PROPERTY)]
    for group in earlier:
        group.setItemVisibilityChecked(False)
        group.setExpanded(False)
    for group in [group for group in earlier if folder_of_group(group) == folder]:
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


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsRasterLayer, *, shown: bool) -> None:
    present = project.mapLayer(layer.id()) is not None  # else it has no node, for which all nodes would be looked at
    earlier = project.layerTreeRoot().findLayer(layer.id()) if present else None
    if not present:
        project.addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)
    # Of a single band the ramp alone, without the band's name.
    single = layer.renderer().type() == "singlebandpseudocolor"
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [1] if single else [0, 1, 2])
    node.setItemVisibilityChecked(shown)
    node.setExpanded(shown)
    group.addChildNode(node)
    if earlier:  # last: a layer without a node would leave the project
        earlier.parent().removeChildNode(earlier)

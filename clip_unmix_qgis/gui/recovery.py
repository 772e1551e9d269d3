"""Maps whose run was killed while it moved them into place: seen to when their project is opened."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProject

from ..errors import UserError
from ..files import recover
from ..qgis_shared import layer_tree
from ..qgis_shared.locale import in_words


def repair(project: QgsProject) -> tuple[list[Path], list[str]]:
    """The folders that were put in order, whose layers are opened again, and sentences on those that could not be.

    Only folders of layers that a run has made are looked into, and of these only the one that holds the layer's file.
    """
    of_runs = [layer for layer in project.mapLayers().values() if layer_tree.folder_of(layer)]
    places = {layer.id(): Path(layer.source()).parent for layer in of_runs if "|" not in layer.source()}
    repaired, problems = [], []
    for folder in dict.fromkeys(places.values()):
        try:
            if recover(folder):
                repaired.append(folder)
        except UserError as error:
            problems.append(in_words(error))
    for layer in of_runs:
        if places.get(layer.id()) in repaired:
            _open_again(layer)
    return repaired, problems


def _open_again(layer: QgsMapLayer) -> None:
    """Read a layer's file, which may be another one by now or was not there, and keep its style."""
    layer.setDataSource(layer.source(), layer.name(), layer.providerType(), QgsDataProvider.ProviderOptions())
    layer.triggerRepaint()

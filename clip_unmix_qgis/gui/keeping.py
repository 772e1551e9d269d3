"""Moving a run's files to another place, with the layers that show them."""
from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsDataProvider, QgsProject, QgsRasterLayer

from ..qgis_shared.inputs import without_options
from ..qgis_shared.layer_tree import folder_of


def repoint(project: QgsProject, old: Path, new: Path) -> int:
    """Let the project's layers of the run in `old` show the same files in `new`, with their styles; how many do.

    Where one of them cannot be opened there, all are left as they were and 0 is returned.
    """
    layers = [layer for layer in project.mapLayers().values() if folder_of(layer) == old]
    sources = [layer.source() for layer in layers]
    for layer, source in zip(layers, sources):
        path = Path(without_options(source))
        _point(layer, str(new / path.name) + source[len(str(path)) :])
    if not all(layer.isValid() for layer in layers):
        for layer, source in zip(layers, sources):
            _point(layer, source)
        return 0
    if layers:
        project.setDirty(True)
    return len(layers)


def _point(layer: QgsRasterLayer, source: str) -> None:
    layer.setDataSource(source, layer.name(), layer.providerType(), QgsDataProvider.ProviderOptions())


def remove(files: Sequence[Path]) -> list[Path]:
    """Remove files, and their folders where nothing else is in them; returns what could not be removed."""
    left = []
    for path in files:
        try:
            path.unlink()
        except OSError:  # on Windows, one that another program has open
            left.append(path)
    for folder in {path.parent for path in files}:
        with contextlib.suppress(OSError):
            folder.rmdir()
    return left

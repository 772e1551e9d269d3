"""Moving a run's files to another place, with the layers that show them."""
from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from pathlib import Path

from qgis.core import QgsDataProvider, QgsProject, QgsRasterLayer

from ..qgis_shared.inputs import without_options
from ..qgis_shared.layer_tree import folder_of


def repointing(project: QgsProject, old: Path, new: Path) -> Generator[None, None, int]:
    """Let the project's layers of the run in `old` show the same files in `new`, with their styles; how many do.

    One layer at a time (`turns`); those that are removed meanwhile do not count. Where one of them cannot be opened
    there, all are left as they were and 0 is returned.
    """
    sources = {layer.id(): layer.source() for layer in project.mapLayers().values() if folder_of(layer) == old}
    for name, source in sources.items():
        path = Path(without_options(source))
        _point(project.mapLayer(name), str(new / path.name) + source[len(str(path)) :])
        yield
    layers = [layer for name in sources if (layer := project.mapLayer(name))]
    if not all(layer.isValid() for layer in layers):
        for layer in layers:
            _point(layer, sources[layer.id()])
        return 0
    if layers:
        project.setDirty(True)
    return len(layers)


def _point(layer: QgsRasterLayer | None, source: str) -> None:
    if layer:
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

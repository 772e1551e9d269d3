"""The files of a finished run as styled, described QGIS layers. To be called on the main thread."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..errors import UserError
from ..run import outputs
from . import safe_text
from .composite import top_three, write_composite
from .layer_metadata import abstract, metadata_of
from .layer_styles import style_composite, style_ramp, style_share, value_range
from .material_colours import material_colours


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultLayers", text)


@dataclass(frozen=True)
class ResultLayers:
    """The layers of a run, in the order of the prompts.

    `maps`: by the name of their kind (run/outputs.py), an empty list where a run of an earlier version wrote none.
    `composite` is None with fewer than three materials, or where it could not be made: `notes` then say so.
    """

    maps: Mapping[str, list[QgsRasterLayer]]
    composite: QgsRasterLayer | None
    notes: list[str]

    @property
    def abundance(self) -> list[QgsRasterLayer]:
        return self.maps["abundance"]

    @property
    def by_kind(self) -> list[tuple[str, list[QgsRasterLayer]]]:
        """The layers of each kind, by its name in the record, the composite last."""
        return [*self.maps.items(), ("composite", [self.composite] if self.composite else [])]

    @property
    def all(self) -> list[QgsRasterLayer]:
        return [layer for _, layers in self.by_kind for layer in layers]


def make_layers(folder: Path, record: Mapping[str, Any]) -> ResultLayers:
    """Open, style and describe the maps of the run whose record this is; style and metadata are kept beside each file.

    Raises UserError where a file is missing or not readable.
    """
    maps = {
        kind.name: [
            _open(folder / entry["path"], _title(kind).format(material=entry.get("prompt")))
            for entry in outputs.entries_of(record, kind)
        ]
        for kind in outputs.MAP_KINDS
    }
    composite, notes = _composite(folder, record)
    layers = ResultLayers(maps, composite, notes)
    _style(layers, material_colours([prompt["concept"] for prompt in record["prompts"]]))
    for kind, made in layers.by_kind:
        for index, layer in enumerate(made):
            layer.setMetadata(metadata_of(layer, record, abstract(kind, index, record)))
            layer.saveDefaultMetadata()
            layer.saveNamedStyle(layer.styleURI())
    return layers


def _title(kind: outputs.MapKind) -> str:
    """The name of its layers in the language of QGIS."""
    titles = {
        "uncertainty": tr("{material} (uncertainty)"),
        "similarity": tr("{material} (similarity)"),
        "other": tr("Other materials"),
        "residual": tr("Residual (RMSE)"),
    }
    return titles.get(kind.name, kind.title)


def _style(layers: ResultLayers, colours: Sequence[QColor]) -> None:
    for kind in outputs.MAP_KINDS:
        made = layers.maps[kind.name]
        if kind.style == outputs.SHARE:
            own = [QColor(colour) for colour in kind.colours] or colours
            for layer, colour in zip(made, own):
                style_share(layer, colour)
        elif made:  # one scale for all maps of a kind, or they could not be compared
            ranges = [value_range(layer) for layer in made]
            low = 0.0 if kind.valid[0] == 0 else min(low for low, _ in ranges)
            for layer in made:
                style_ramp(layer, low, max(high for _, high in ranges), kind.colours)
    if layers.composite:
        style_composite(layers.composite)


def _open(path: Path, name: str) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    # It would come from an earlier run, or from statistics that GDAL then writes beside the file.
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(path), safe_text.name(name), "gdal", options)
    if not layer.isValid():
        raise UserError(tr("The result {path} cannot be opened; run the unmixing again.").format(path=path))
    return layer


def _composite(folder: Path, record: Mapping[str, Any]) -> tuple[QgsRasterLayer | None, list[str]]:
    """The layer of the composite, which is an extra: without it the run is none the less complete."""
    top = top_three(record)
    if not top:
        return None, []
    red, green, blue = (entry["prompt"] for entry in top)
    name = tr("Composite: {red}, {green}, {blue}").format(red=red, green=green, blue=blue)
    try:
        return _open(write_composite(folder, top), name), []
    except UserError as error:
        return None, [str(error)]

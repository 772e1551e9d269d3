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

    `uncertainty` is empty for a run of an earlier version, which wrote none; `composite` is None with fewer than three
    materials, or where it could not be made: `notes` then say so.
    """

    abundance: list[QgsRasterLayer]
    uncertainty: list[QgsRasterLayer]
    similarity: list[QgsRasterLayer]
    other: QgsRasterLayer
    residual: QgsRasterLayer
    composite: QgsRasterLayer | None
    notes: list[str]

    @property
    def by_kind(self) -> list[tuple[str, list[QgsRasterLayer]]]:
        """The layers of each kind, by its name in the record."""
        return [
            ("abundance", self.abundance),
            ("uncertainty", self.uncertainty),
            ("similarity", self.similarity),
            ("other", [self.other]),
            ("residual", [self.residual]),
            ("composite", [self.composite] if self.composite else []),
        ]

    @property
    def all(self) -> list[QgsRasterLayer]:
        return [layer for _, layers in self.by_kind for layer in layers]


def make_layers(folder: Path, record: Mapping[str, Any]) -> ResultLayers:
    """Open, style and describe the maps of the run whose record this is; style and metadata are kept beside each file.

    Raises UserError where a file is missing or not readable.
    """
    outputs = record["outputs"]
    names = {
        "abundance": "{material}",
        "uncertainty": tr("{material} (uncertainty)"),
        "similarity": tr("{material} (similarity)"),
    }
    maps = {
        kind: [_open(folder / entry["path"], name.format(material=entry["prompt"])) for entry in outputs.get(kind, [])]
        for kind, name in names.items()
    }
    composite, notes = _composite(folder, record)
    layers = ResultLayers(
        **maps,
        other=_open(folder / outputs["other"]["path"], tr("Other materials")),
        residual=_open(folder / outputs["residual"]["path"], tr("Residual (RMSE)")),
        composite=composite,
        notes=notes,
    )
    _style(layers, material_colours([prompt["concept"] for prompt in record["prompts"]]))
    for kind, made in layers.by_kind:
        for index, layer in enumerate(made):
            layer.setMetadata(metadata_of(layer, record, abstract(kind, index, record)))
            layer.saveDefaultMetadata()
            layer.saveNamedStyle(layer.styleURI())
    return layers


def _style(layers: ResultLayers, colours: Sequence[QColor]) -> None:
    for layer, colour in zip(layers.abundance, colours):
        style_share(layer, colour)
    style_share(layers.other, QColor("#404040"))
    # One scale for all maps of a kind, or they could not be compared.
    widest = max((value_range(layer)[1] for layer in layers.uncertainty), default=1.0)
    for layer in layers.uncertainty:
        style_ramp(layer, 0.0, widest, ("#fcfbfd", "#9e9ac8", "#3f007d"))
    ranges = [value_range(layer) for layer in layers.similarity]
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    for layer in layers.similarity:
        style_ramp(layer, low, high, ("#f7f7f7", "#969696", "#252525"))
    residual = ("#000004", "#51127c", "#b73779", "#fc8961", "#fcfdbf")
    style_ramp(layers.residual, 0.0, value_range(layers.residual)[1], residual)
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

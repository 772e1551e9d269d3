"""The files of a finished run as styled, described QGIS layers. To be called on the main thread."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..errors import UserError
from ..run import outputs
from . import safe_text
from .abundance_raster import maps_of_raster, top_three, write_abundances
from .layer_metadata import abstract, metadata_of
from .layer_styles import style_ramp, style_rgb, style_share, value_range
from .material_colours import material_colours


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultLayers", text)


@dataclass(frozen=True)
class ResultLayers:
    """The layers of a run, in the order of the prompts.

    `maps`: by the name of their kind (run/outputs.py), an empty list where it was not asked for or a run of an earlier
    version wrote none. The layers of the abundances are bands of one raster, or the maps themselves where that could
    not be made, which `notes` then say. `composite` is None with fewer than three materials or without that raster.
    """

    maps: Mapping[str, list[QgsRasterLayer]]
    composite: QgsRasterLayer | None
    notes: list[str]

    @property
    def abundance(self) -> list[QgsRasterLayer]:
        return self.maps["abundance"]

    @property
    def all(self) -> list[QgsRasterLayer]:
        return [*(layer for layers in self.maps.values() for layer in layers), *filter(None, [self.composite])]


def make_layers(
    folder: Path, record: Mapping[str, Any], places: Iterable[str] = (), chosen: Mapping[str, str] | None = None
) -> ResultLayers:
    """Open, style and describe the maps of the run whose record this is; style and metadata are kept beside each file.

    Only kinds of these `places` in the layer tree are opened, by default all. `chosen`: colours (#rrggbb) that the
    analyst gave to prompts. Raises UserError where a file is missing or not readable.
    """
    wanted = set(places) or {outputs.SHOWN, outputs.HIDDEN, outputs.GROUPED}
    prompts, given = record["prompts"], chosen or {}
    typed = [prompt["typed"] for prompt in prompts]
    colours = material_colours([prompt["concept"] for prompt in prompts], typed, [given.get(name) for name in typed])
    maps: dict[str, list[QgsRasterLayer]] = {}
    for kind in outputs.MAP_KINDS:
        entries = outputs.entries_of(record, kind) if kind.place in wanted else []
        titles = [_title(kind).format(material=entry.get("prompt")) for entry in entries]
        maps[kind.name] = made = [_open(folder / entry["path"], title) for entry, title in zip(entries, titles)]
        _style(kind, made, colours)
        for index, layer in enumerate(made):
            layer.setMetadata(metadata_of(layer, record, abstract(kind.name, index, record)))
            _keep(layer)
    try:
        return _as_bands(folder, record, maps, colours)
    except UserError as error:  # an extra, without which the run is none the less complete
        return ResultLayers(maps, None, [str(error)])


def _as_bands(
    folder: Path, record: Mapping[str, Any], maps: dict[str, list[QgsRasterLayer]], colours: Sequence[QColor]
) -> ResultLayers:
    """The abundances as bands of one raster; its own style is the composite or, of fewer than three, the first."""
    if not maps["abundance"]:
        return ResultLayers(maps, None, [])
    raster = write_abundances(folder, maps_of_raster(record))
    bands = [_open(raster, layer.name()) for layer in maps["abundance"]]
    for number, (layer, single) in enumerate(zip(bands, maps["abundance"]), start=1):
        style_share(layer, colours[number - 1], number)
        layer.setMetadata(single.metadata())
    composite, top = None, top_three(record)
    if top:
        red, green, blue = (record["prompts"][band - 1]["typed"] for band in top)
        composite = _open(raster, tr("Composite: {red}, {green}, {blue}").format(red=red, green=green, blue=blue))
        style_rgb(composite, top, [(0.0, 1.0)] * 3)
        composite.setMetadata(metadata_of(composite, record, abstract("composite", 0, record)))
    _keep(composite or bands[0])
    return ResultLayers({**maps, "abundance": bands}, composite, [])


def _keep(layer: QgsRasterLayer) -> None:
    """Style and metadata beside the file, for whoever opens it."""
    layer.saveDefaultMetadata()
    layer.saveNamedStyle(layer.styleURI())


def _title(kind: outputs.MapKind) -> str:
    """The name of its layers in the language of QGIS."""
    titles = {
        "uncertainty": tr("{material} (uncertainty)"),
        "similarity": tr("{material} (similarity)"),
        "other": tr("Other materials"),
        "residual": tr("Residual (RMSE)"),
    }
    return titles.get(kind.name, kind.title)


def _style(kind: outputs.MapKind, layers: Sequence[QgsRasterLayer], colours: Sequence[QColor]) -> None:
    if kind.style == outputs.SHARE:
        own = [QColor(colour) for colour in kind.colours] or colours
        for layer, colour in zip(layers, own):
            style_share(layer, colour)
    elif layers:  # one scale for all maps of a kind, or they could not be compared
        ranges = [value_range(layer) for layer in layers]
        low = 0.0 if kind.valid[0] == 0 else min(low for low, _ in ranges)
        for layer in layers:
            style_ramp(layer, low, max(high for _, high in ranges), kind.colours)


def _open(path: Path, name: str) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    # It would come from an earlier run, or from statistics that GDAL then writes beside the file.
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(path), safe_text.name(name), "gdal", options)
    if not layer.isValid():
        raise UserError(tr("The result {path} cannot be opened; run the unmixing again.").format(path=path))
    return layer

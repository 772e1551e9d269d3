"""The files of a finished run as styled, described QGIS layers. To be called on the main thread."""
from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..errors import UserError
from ..run import outputs
from ..run.provenance import ABUNDANCES
from . import safe_text
from .abundance_raster import maps_of_raster, top_three, write_abundances
from .layer_metadata import abstract, metadata_of
from .layer_styles import style_ramp, style_rgb, style_share, value_range
from .locale import in_words
from .material_colours import material_colours
from .turns import at_once


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
    return at_once(making_layers(folder, record, places, chosen))


def making_layers(
    folder: Path, record: Mapping[str, Any], places: Iterable[str] = (), chosen: Mapping[str, str] | None = None
) -> Generator[None, None, ResultLayers]:
    """What `make_layers` does, a file at a time (`turns`)."""
    wanted = set(places) or {outputs.SHOWN, outputs.HIDDEN, outputs.GROUPED}
    colours = _colours(record, chosen)
    maps = {}
    for kind in outputs.MAP_KINDS:
        maps[kind.name] = (yield from _maps(kind, folder, record, colours)) if kind.place in wanted else []
    if not maps["abundance"]:
        return ResultLayers(maps, None, [])
    return (yield from _as_bands(folder, record, maps, colours))


def showing_layers(
    folder: Path, record: Mapping[str, Any], chosen: Mapping[str, str] | None = None
) -> Generator[None, None, ResultLayers]:
    """The layers of a new result, without those that come on demand, a file at a time (`turns`).

    The abundance maps themselves are not opened: see `describe_maps`.
    """
    colours = _colours(record, chosen)
    for entry in maps_of_raster(record):
        if not (folder / entry["path"]).is_file():
            raise UserError(_unreadable(folder / entry["path"]))
    maps = {}
    for kind in outputs.MAP_KINDS:
        hidden = kind.place == outputs.HIDDEN
        maps[kind.name] = (yield from _maps(kind, folder, record, colours)) if hidden else []
    return (yield from _as_bands(folder, record, maps, colours))


def describe_maps(
    folder: Path, record: Mapping[str, Any], chosen: Mapping[str, str] | None = None
) -> Generator[QgsRasterLayer, None, None]:
    """Keep style and metadata beside the abundance maps, one at a time: the window may go on between them."""
    colours = _colours(record, chosen)
    for kind in outputs.MAP_KINDS:
        if kind.place == outputs.SHOWN:
            for index in range(len(outputs.entries_of(record, kind))):
                yield from at_once(_maps(kind, folder, record, colours, index))


def _colours(record: Mapping[str, Any], chosen: Mapping[str, str] | None) -> list[QColor]:
    prompts, given = record["prompts"], chosen or {}
    typed = [prompt["typed"] for prompt in prompts]
    return material_colours([prompt["concept"] for prompt in prompts], typed, [given.get(name) for name in typed])


def _maps(
    kind: outputs.MapKind, folder: Path, record: Mapping[str, Any], colours: Sequence[QColor], only: int | None = None
) -> Generator[None, None, list[QgsRasterLayer]]:
    """Layers of a kind's maps, or of the `only` one of these; of one scale where they share one."""
    entries = list(enumerate(outputs.entries_of(record, kind)))
    entries = entries if only is None else entries[only : only + 1]
    made = []
    for _, entry in entries:
        made.append(_open(folder / entry["path"], _title(kind).format(material=entry.get("prompt"))))
        yield
    yield from _style(kind, made, [colours[index] for index, _ in entries] if kind.per_material else colours)
    for layer, (index, _) in zip(made, entries):
        layer.setMetadata(metadata_of(layer, record, abstract(kind.name, index, record)))
        _keep(layer)
        yield
    return made


def _as_bands(
    folder: Path, record: Mapping[str, Any], maps: dict[str, list[QgsRasterLayer]], colours: Sequence[QColor]
) -> Generator[None, None, ResultLayers]:
    """The abundances as bands of one raster; its own style is the composite or, of fewer than three, the first.

    Where it cannot be made the maps themselves stand in for its bands.
    """
    kind = next(kind for kind in outputs.MAP_KINDS if kind.composite)
    entries, composite, top = maps_of_raster(record), None, top_three(record)
    try:
        raster = write_abundances(folder, entries)
    except UserError as error:  # an extra, without which the run is none the less complete
        alone = maps[kind.name] or (yield from _maps(kind, folder, record, colours))
        return ResultLayers({**maps, kind.name: alone}, None, [in_words(error)])
    yield
    bands = []
    for index, entry in enumerate(entries):
        bands.append(layer := _open(raster, _title(kind).format(material=entry["prompt"])))
        style_share(layer, colours[index], index + 1)
        layer.setMetadata(metadata_of(layer, record, abstract(kind.name, index, record)))
        yield
    if top:
        composite = _composite(raster, record, top)
        yield
    _keep(composite or bands[0])
    yield
    return ResultLayers({**maps, kind.name: bands}, composite, [])


def make_composite(folder: Path, record: Mapping[str, Any], bands: Sequence[int]) -> QgsRasterLayer:
    """Three materials, by their numbers from 1, as red, green and blue; a layer of the raster of all abundances.

    UserError where that cannot be opened.
    """
    raster = folder / ABUNDANCES
    if not raster.is_file():
        write_abundances(folder, maps_of_raster(record))
    return _composite(raster, record, bands)


def _composite(raster: Path, record: Mapping[str, Any], bands: Sequence[int]) -> QgsRasterLayer:
    red, green, blue = (record["prompts"][band - 1]["typed"] for band in bands)
    layer = _open(raster, tr("Composite: {red}, {green}, {blue}").format(red=red, green=green, blue=blue))
    style_rgb(layer, bands, [(0.0, 1.0)] * 3)
    layer.setMetadata(metadata_of(layer, record, abstract("composite", 0, record)))
    return layer


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


def _style(
    kind: outputs.MapKind, layers: Sequence[QgsRasterLayer], colours: Sequence[QColor]
) -> Generator[None, None, None]:
    if kind.style == outputs.SHARE:
        own = [QColor(colour) for colour in kind.colours] or colours
        for layer, colour in zip(layers, own):
            style_share(layer, colour)
    elif layers:  # one scale for all maps of a kind, or they could not be compared
        ranges = []
        for layer in layers:
            ranges.append(value_range(layer))
            yield
        low = 0.0 if kind.valid[0] == 0 else min(low for low, _ in ranges)
        for layer in layers:
            style_ramp(layer, low, max(high for _, high in ranges), kind.colours)


def _open(path: Path, name: str) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    # It would come from an earlier run, or from statistics that GDAL then writes beside the file.
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(path), safe_text.name(name), "gdal", options)
    if not layer.isValid():
        raise UserError(_unreadable(path))
    return layer


def _unreadable(path: Path) -> str:
    return tr("The result {path} cannot be opened; run the unmixing again.").format(path=path)

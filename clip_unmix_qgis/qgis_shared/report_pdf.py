"""A run's report as a PDF, through a print layout of QGIS: maps with legends, table, endmembers, record, limits.

What it says is `analysis.report.content`, as in the page of HTML. Layouts belong to the main thread; what takes time is
gathered before, in any (`gather`).
"""
from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsLayerTree,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    )
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ..errors import UserError
from ..messages import Message
from ..run.outputs import MAP_KINDS, entries_of
from . import safe_text
from .layer_styles import style_share
from .report_pages import GAP, PAD, QUIET, SMALL, TEXT, TITLE, WARNING_FILL, WIDTH, Pages, font_of, line_height, wrapped

if TYPE_CHECKING:
    from ..analysis.results import Results
    from ..analysis.validation import Validation
    from ..analysis.zones import ZoneTable

DPI = 150
OVERVIEW_HEIGHT = 88.0  # mm of the first map
COLUMNS, MAP_HEIGHT = 3, 48.0  # maps of single materials beside each other, and their height
LEGEND = 15.0  # mm, of a scale of colours
SCATTER = 56.0  # mm


@dataclass(frozen=True)
class ReportParts:
    """What a report says (`analysis.report.content`), its plots as PNG and the files of its maps."""

    content: dict[str, Any]
    page: bytes  # the same as HTML
    endmembers: bytes
    scatter: list[tuple[str, bytes]]
    maps: list[Path]


def gather(
    results: Results, *, language: str, colours: Sequence[str], validation: Validation | None = None,
    zones: ZoneTable | None = None,
) -> ReportParts:
    """What the report of a run needs, in any thread. UserError where something of the run is gone."""
    from ..analysis import pictures, report
    from ..analysis.endmember_library import read_endmembers

    found = report.content(results, language=language, colours=colours, validation=validation, zones=zones)
    page = report.html(results, colours=colours, validation=validation, words=found).encode("utf-8")
    scatter = [
        (pair.material, pictures.scatter_png(pair, report.colour_in(results, pair.material, colours)))
        for pair in (validation.pairs if validation else ())
    ]
    kinds = [kind for kind in MAP_KINDS if kind.name in ("abundance", "other")]
    maps = [results.folder / entry["path"] for kind in kinds for entry in entries_of(results.record, kind)]
    return ReportParts(found, page, pictures.endmember_png(read_endmembers(results), colours), scatter, maps)


def pdf(parts: ReportParts) -> bytes:
    """The PDF. On the main thread. UserError where a map cannot be opened or QGIS cannot make the file."""
    said, project = parts.content, QgsProject()
    layers = _layers(parts)
    metadata = project.metadata()
    metadata.setTitle(said["title"])
    project.setMetadata(metadata)
    project.setCrs(layers[0].crs())
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.renderContext().setDpi(DPI)
    with tempfile.TemporaryDirectory(prefix="clip-unmix-report-") as place:
        pages = Pages(layout, right_to_left=said["right_to_left"])
        pages.text(said["title"], TITLE, bold=True)
        pages.text(said["subtitle"], SMALL, QUIET)
        for warning in said["warnings"]:
            pages.text(warning, fill=WARNING_FILL)
        _overview(pages, layers, said)
        pages.heading(said["words"]["shares"])
        rows = said["table"]["rows"]
        pages.table(
            said["table"]["head"], [[row["name"], *row["cells"]] for row in rows], [row["colour"] for row in rows]
        )
        pages.text(said["words"]["meaning"], SMALL, QUIET)
        if said["zones"]:
            _zones(pages, said)
        _maps(pages, layers, said)
        _endmembers(pages, parts, Path(place))
        if said["validation"]:
            _validation(pages, parts, Path(place))
        pages.heading(said["words"]["record"])
        for name, value in said["record"]:
            pages.need(10)
            pages.text(name, SMALL, QUIET)
            pages.text(value, SMALL, fixed=True)
        pages.heading(said["words"]["limits"])
        pages.text(said["words"]["limits_text"])
        return _exported(layout, Path(place) / "report.pdf")


def _zones(pages: Pages, said: dict[str, Any]) -> None:
    """A table for each material, a row for each zone."""
    pages.heading(said["words"]["zones"])
    row = line_height(font_of(SMALL)) + PAD
    for table in said["zones"]["tables"]:
        pages.need(min(12 + row * len(table["rows"]), 120))  # short ones stay whole
        pages.swatch(table["colour"], 0.0, pages.y + 0.8)
        pages.put(pages.label(table["title"], font_of(TEXT, bold=True)), 5.0, WIDTH - 5.0, line_height(font_of(TEXT)))
        pages.y += line_height(font_of(TEXT))
        pages.table(table["head"], table["rows"])
    for note in said["zones"]["notes"]:
        pages.text(note, fill=WARNING_FILL)


def _exported(layout: QgsPrintLayout, path: Path) -> bytes:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DPI
    settings.rasterizeWholeImage = False
    done = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    if done != QgsLayoutExporter.ExportResult.Success or not path.is_file():
        raise UserError(Message("QGIS could not make the PDF; check that the disk for temporary files has room."))
    content = path.read_bytes()
    if not content.rstrip().endswith(b"%%EOF"):
        raise UserError(Message("QGIS could not make the PDF; check that the disk for temporary files has room."))
    return content


def _layers(parts: ReportParts) -> list[QgsRasterLayer]:
    """The maps, each from clear to its colour; other last."""
    layers = []
    for path, name, colour in zip(parts.maps, parts.content["names"], parts.content["colours"]):
        layer = QgsRasterLayer(str(path), safe_text.name(name))
        if not layer.isValid():
            raise UserError("{path} is damaged; run the unmixing again.", path=path)
        style_share(layer, QColor(colour))
        layers.append(layer)
    return layers


def _overview(pages: Pages, layers: Sequence[QgsRasterLayer], said: dict[str, Any]) -> None:
    """All materials over each other, with what each colour is, and a scale."""
    pages.heading(said["words"]["maps"])
    width, height = _fitted(layers[0].extent(), WIDTH * 0.68, OVERVIEW_HEIGHT)
    font = font_of(TEXT)
    step = line_height(font) + 0.8
    pages.need(max(height, step * len(layers)) + 14)
    shown = _map(pages, layers[:-1], 0.0, width, height)
    for number, (name, colour) in enumerate(zip(said["names"][:-1], said["colours"])):
        y = pages.y + number * step
        pages.swatch(colour, width + 4, y + 0.6)
        pages.put(pages.label(safe_text.name(name), font), width + 8, WIDTH - width - 8, step, y)
    pages.y += max(height, step * (len(layers) - 1)) + 1
    if layers[0].crs().isValid():
        scale = QgsLayoutItemScaleBar(pages.layout)
        scale.setStyle("Line Ticks Up")
        scale.setLinkedMap(shown)
        scale.setFont(font_of(SMALL))
        scale.applyDefaultSize()
        scale.setNumberOfSegmentsLeft(0)
        scale.setNumberOfSegments(2)
        scale.setMinimumBarWidth(25)
        pages.put(scale, 0.0, max(20.0, scale.rect().width()), 9.0)
        pages.y += 11


def _maps(pages: Pages, layers: Sequence[QgsRasterLayer], said: dict[str, Any]) -> None:
    """A map of each material and of what nobody named, with its scale of colours."""
    cell = (WIDTH - (COLUMNS - 1) * GAP) / COLUMNS
    width, height = _fitted(layers[0].extent(), cell, MAP_HEIGHT)
    font = font_of(SMALL)
    line = line_height(font)
    pages.y += GAP
    for number, (layer, name) in enumerate(zip(layers, said["names"])):
        column = number % COLUMNS
        if column == 0:
            if number:
                pages.y += height + line + LEGEND
            pages.need(height + line + LEGEND)
        start = column * (cell + GAP)
        pages.put(pages.label(_cut(safe_text.name(name), font, cell), font), start, cell, line)
        _map(pages, [layer], start, width, height, pages.y + line)
        _legend(pages, layer, start, width, pages.y + line + height)
    pages.y += height + line + LEGEND


def _cut(text: str, font: Any, width: float) -> str:
    first, *more = wrapped(text, font, width - 3)
    return f"{first}…" if more else first


def _map(
    pages: Pages, layers: Sequence[QgsRasterLayer], start: float, width: float, height: float, y: float | None = None
) -> QgsLayoutItemMap:
    shown = QgsLayoutItemMap(pages.layout)
    pages.put(shown, start, width, height, y)
    if layers[0].crs().isValid():
        shown.setCrs(layers[0].crs())
    shown.setLayers(list(layers))
    shown.setKeepLayerSet(True)
    shown.zoomToExtent(layers[0].extent())
    shown.setFrameEnabled(True)
    shown.setFrameStrokeColor(QColor("#bbbbbb"))
    return shown


def _legend(pages: Pages, layer: QgsRasterLayer, start: float, width: float, y: float) -> None:
    """The scale of colours of a map."""
    legend = QgsLayoutItemLegend(pages.layout)
    legend.setAutoUpdateModel(False)
    root: QgsLayerTree = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    node.setCustomProperty("legend/title-style", "hidden")
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [1])  # the ramp alone, without the band's name
    legend.model().refreshLayerLegend(node)
    legend.setSymbolWidth(min(30.0, width))
    font = font_of(SMALL - 1)
    for style in (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Style.Subgroup):
        legend.setStyleFont(style, font)
    legend.setBoxSpace(0)
    legend.setBackgroundEnabled(False)
    legend.setResizeToContents(False)
    pages.put(legend, start, width, LEGEND, y)


def _fitted(extent: QgsRectangle, width: float, height: float) -> tuple[float, float]:
    """The largest size of the extent's form within these mm."""
    shape = extent.height() / extent.width() if extent.width() > 0 else 1.0
    size = QSizeF(width, width * shape)
    if size.height() > height:
        size = QSizeF(height / shape, height)
    return max(size.width(), 12.0), max(size.height(), 12.0)


def _endmembers(pages: Pages, parts: ReportParts, place: Path) -> None:
    said = parts.content
    height = WIDTH * 0.8 * 3.2 / 6
    pages.need(height + 30)
    pages.heading(said["words"]["endmembers"])
    axis, reflectance = said["spectrum"]
    font = font_of(SMALL)
    path = place / "endmembers.png"
    path.write_bytes(parts.endmembers)
    pages.text(reflectance, SMALL, QUIET)
    pages.picture(path, 0, WIDTH * 0.8, height)
    step = line_height(font)
    for number, (name, colour) in enumerate(zip(said["names"][:-1], said["colours"])):
        y = pages.y + number * step
        pages.swatch(colour, WIDTH * 0.8 + 2, y + 0.4)
        room = WIDTH * 0.2 - 6
        pages.put(pages.label(_cut(safe_text.name(name), font, room), font), WIDTH * 0.8 + 6, room, step, y)
    pages.y += height
    pages.text(axis, SMALL, QUIET)
    pages.text(said["words"]["dashed"], SMALL, QUIET)


def _validation(pages: Pages, parts: ReportParts, place: Path) -> None:
    said, found = parts.content, parts.content["validation"]
    pages.heading(said["words"]["validation"])
    font = font_of(SMALL)
    measured, mapped = said["axes"]
    line = line_height(font)
    for number, (material, picture) in enumerate(parts.scatter):
        column = number % COLUMNS
        if column == 0:
            if number:
                pages.y += SCATTER + 2 * line + GAP
            pages.need(SCATTER + 2 * line + GAP)
        start = column * (SCATTER + GAP)
        path = place / f"scatter_{number}.png"
        path.write_bytes(picture)
        pages.put(pages.label(_cut(safe_text.name(material), font, SCATTER), font), start, SCATTER, line)
        pages.put(pages.label(f"↑ {mapped}   → {measured}", font, QUIET), start, SCATTER, line, pages.y + line)
        pages.y += 2 * line
        pages.picture(path, start, SCATTER, SCATTER)
        pages.y -= 2 * line
    if parts.scatter:
        pages.y += SCATTER + 2 * line + GAP
    for table in found["tables"]:
        pages.table(table["head"], table["rows"])
    for note in found["notes"]:
        pages.text(note, fill=WARNING_FILL)

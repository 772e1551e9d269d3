"""Labelled or measured features of a layer as a GeoPackage that a run reads: the labels are prompts there, the fields
of measured shares bear the names of the materials.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import UserError
from ..raster.measured_fields import key
from ..raster.samples import FIELDS

LAYER = "samples"
FIELD = FIELDS[0]
TEXT, NUMBER = "string(254)", "double"
MOST_LABELS = 200  # different ones; a field with more holds none


def tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)


def label_counts(layer: QgsVectorLayer, field: str) -> dict[str, int]:
    """How many features bear each value of the field, as text; empty values count for nothing."""
    place = layer.fields().lookupField(field)
    values = (feature.attribute(place) for feature in layer.getFeatures())
    return dict(Counter(str(value).strip() for value in values if value not in (None, NULL) and str(value).strip()))


def guessed_field(layer: QgsVectorLayer) -> str:
    """The field that seems to hold labels: one so called, else the first of text; none where there is no text."""
    named = {field.name().casefold(): field.name() for field in layer.fields()}
    for name in FIELDS:
        if name in named:
            return named[name]
    return next((field.name() for field in layer.fields() if not field.isNumeric()), "")


def share_fields(layer: QgsVectorLayer, prompts: Iterable[str]) -> dict[str, str]:
    """Numeric fields named after materials, {prompt: field}."""
    numeric = {key(field.name()): field.name() for field in layer.fields() if field.isNumeric()}
    return {prompt: numeric[key(prompt)] for prompt in prompts if key(prompt) in numeric}


def guessed_meaning(label: str, prompts: Iterable[str]) -> str:
    """The prompt that a label is, or ''."""
    return next((prompt for prompt in prompts if key(prompt) == key(label)), "")


def write_labels(layer: QgsVectorLayer, field: str, meaning: Mapping[str, str], path: Path) -> int:
    """The features of the layer whose label means a prompt, into `path`; how many. UserError: none, or no file."""
    place = layer.fields().lookupField(field)
    rows = []
    for feature in layer.getFeatures():
        value = feature.attribute(place)
        prompt = "" if value in (None, NULL) else meaning.get(str(value).strip(), "")
        if prompt and feature.hasGeometry():
            rows.append((feature.geometry(), [prompt]))
    return _write(layer, [_field(TEXT, FIELD)], rows, path)


def write_shares(layer: QgsVectorLayer, fields: Mapping[str, str], path: Path) -> int:
    """The features of the layer with measured shares, in fields named after the prompts of
    `fields`, {prompt: field}.
    """
    places = [layer.fields().lookupField(field) for field in fields.values()]
    rows = []
    for feature in layer.getFeatures():
        shares = [feature.attribute(place) for place in places]
        shares = [None if value in (None, NULL) else float(value) for value in shares]
        if feature.hasGeometry() and any(value is not None for value in shares):
            rows.append((feature.geometry(), shares))
    return _write(layer, [_field(NUMBER, prompt) for prompt in fields], rows, path)


def _field(kind: str, name: str) -> QgsField:
    """A field; a layer in memory knows the types by the same words in Qt 5 and Qt 6."""
    field = QgsField(QgsVectorLayer(f"None?field=x:{kind}", "", "memory").fields().at(0))
    field.setName(name)
    return field


def _write(
    layer: QgsVectorLayer, columns: list[QgsField], rows: list[tuple[QgsGeometry, list[object]]], path: Path
) -> int:
    if not rows:
        raise UserError(tr("No feature of {layer} says what a material is.").format(layer=layer.name()))
    fields = QgsFields()
    for column in columns:
        fields.append(column)
    path.parent.mkdir(parents=True, exist_ok=True)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, layer.wkbType(), layer.crs(), context, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise UserError(tr("The samples cannot be written to {path}.").format(path=path))
    for geometry, values in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        writer.addFeature(feature)
    del writer  # closes the file
    return len(rows)


def new_layer(crs: QgsCoordinateReferenceSystem, name: str) -> QgsVectorLayer:
    """A layer of points in memory with the field of labels."""
    layer = QgsVectorLayer(f"Point?field={FIELD}:{TEXT}", name, "memory")
    layer.setCrs(crs)
    return layer


def add_point(layer: QgsVectorLayer, point: QgsGeometry, prompt: str) -> None:
    """A point, in the layer's CRS, with its label."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(point)
    feature.setAttribute(layer.fields().lookupField(FIELD), prompt)
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    layer.triggerRepaint()

"""`clipunmix:zones`: hectares of each material by polygon, as a Processing algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)

from ..errors import Cancelled
from ..qgis_shared.locale import in_words
from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm, say_notes

if TYPE_CHECKING:
    from ..analysis.zones import Zone, ZoneTable

FIGURES = ("mean", "half", "ha", "ha_low", "ha_high")


class ZonesAlgorithm(ResultsAlgorithm):
    """All the computing is `analysis.zones.zone_table`."""

    ZONES, OUTPUT, NOTES = "ZONES", "OUTPUT", "NOTES"

    def name(self) -> str:
        return "zones"

    def displayName(self) -> str:
        return self.tr("Hectares by zone")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>For each polygon, such as a district: the mean share of each material, its hectares and the 90 % "
            "interval of both. A pixel counts with the part of it that lies inside; ground is measured on the "
            "ellipsoid, whatever the CRS. What no material was named for stands under <i>other</i>.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource(self.ZONES, self.tr("Zones"), polygons))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Hectares by zone")))
        self.addOutput(QgsProcessingOutputString(self.NOTES, self.tr("What is to be minded")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.zones import zone_table

        source = self.parameterAsSource(parameters, self.ZONES, context)
        path, layer = self.vector_file(parameters, self.ZONES, context, feedback)
        with self.results(parameters, context, RESULTS_FOLDER) as (results,):
            try:
                table = zone_table(
                    results, path, feedback.isCanceled, lambda part: feedback.setProgress(100 * part), layer_name=layer
                )
            except Cancelled:
                feedback.pushInfo(self.tr("Cancelled; nothing was written."))
                return {}
        fields = QgsFields(source.fields())
        for field in _fields(table):
            fields.append(field)
        sink, identifier = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, source.wkbType(), source.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for feature, zone in zip(source.getFeatures(), table.zones):
            found = QgsFeature(fields)
            found.setGeometry(feature.geometry())
            found.setAttributes([*feature.attributes(), *_values(zone)])
            if not sink.addFeature(found):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.OUTPUT))
        say_notes(table.notes, feedback)
        return {self.OUTPUT: identifier, self.NOTES: " ".join(map(in_words, table.notes))}


def _fields(table: ZoneTable) -> list[QgsField]:
    names = [name.strip("()") for name in table.materials]
    figures = [f"{name}_{figure}" for name in names for figure in FIGURES]
    # Types of fields are QVariant's in Qt 5 and QMetaType's in Qt 6; a layer in memory knows both by the same words.
    whole, real = QgsVectorLayer("None?field=pixels:int8&field=hectares:double", "", "memory").fields()
    found = [QgsField(whole)]
    for name in ("hectares", *figures):
        field = QgsField(real)
        field.setName(name)
        field.setLength(0)  # as precise as a double is
        field.setPrecision(0)
        found.append(field)
    return found


def _values(zone: Zone) -> list[Any]:
    from ..analysis.interval import ends

    values: list[Any] = [zone.pixels, zone.hectares]
    for mean, half_width in zip(zone.mean.tolist(), zone.half_width.tolist()):
        if not zone.pixels:
            values += [None] * len(FIGURES)
            continue
        ground = zone.hectares
        shares = (mean, *ends(mean, half_width))
        values += [mean, half_width, *([None] * 3 if ground is None else [ground * share for share in shares])]
    return values

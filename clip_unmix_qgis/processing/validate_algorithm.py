"""`clipunmix:validate`: maps beside measured fractions or classes, as a Processing algorithm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..qgis_shared.locale import qgis_locale
from ..qgis_shared.material_colours import material_colours
from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm, say_notes


class ValidateAlgorithm(ResultsAlgorithm):
    """All the computing is `analysis.validation.validate`."""

    MEASURED, FIELDS, OUTPUT, PAGE, PLACES = "MEASURED", "FIELDS", "OUTPUT", "PAGE", "PLACES"

    def name(self) -> str:
        return "validate"

    def displayName(self) -> str:
        return self.tr("Compare with measurements")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Compares the maps with points or polygons that hold measured fractions, in fields named after the "
            "materials, or classes, in a field called material, class, name or label. Gives RMSE, mean absolute error, "
            "bias, correlation and how often the intervals hold; for classes the agreement, and the disagreement of "
            "quantity and of allocation (Pontius). Figures are written as JSON; a page shows them with plots of "
            "measured against mapped shares and of both distributions.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource(self.MEASURED, self.tr("Measurements"), kinds))
        title = self.tr("Fields of fractions that are not named after their material, one a line: material=field")
        self.addParameter(QgsProcessingParameterString(self.FIELDS, title, multiLine=True, optional=True))
        title = self.tr("Figures")
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, title, "JSON (*.json)"))
        title, kind = self.tr("Page of tables and plots"), "HTML (*.html)"
        self.addParameter(QgsProcessingParameterFileDestination(self.PAGE, title, kind, optional=True))
        self.addOutput(QgsProcessingOutputNumber(self.PLACES, self.tr("Places compared")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.output import write_output
        from ..analysis.validation import field_map, validate
        from ..analysis.validation_page import write_validation

        path, layer = self.vector_file(parameters, self.MEASURED, context, feedback)
        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        lines = self.parameterAsString(parameters, self.FIELDS, context).splitlines()
        page = self.parameterAsFileOutput(parameters, self.PAGE, context)
        with self.results(parameters, context, RESULTS_FOLDER) as (results,):
            fields = field_map([line for line in lines if line.strip()])
            found = validate(results, path, fields, layer_name=layer)
            figures = found.figures()
            write_output(output, json.dumps(figures, indent=2, ensure_ascii=False).encode("utf-8") + b"\n")
            if page:
                colours = [colour.name() for colour in material_colours(results.concepts, results.materials)]
                write_validation(
                    results, found, Path(page), language=qgis_locale().name(), colours=colours, overwrite=True
                )
        sentence = self.tr("{material}: RMSE {rmse}, bias {bias}, r {r}, interval holds for {held} of {count} places.")
        for material, of in figures["fractions"].items():
            r = "-" if of["r"] is None else f"{of['r']:.3f}"
            held = f"{of['interval_holds']:.0%}"
            words = {"rmse": f"{of['rmse']:.3f}", "bias": f"{of['bias']:+.3f}", "r": r, "held": held, "count": of["n"]}
            feedback.pushInfo(sentence.format(material=material, **words))
        if figures["classes"]:
            feedback.pushInfo(self.tr("Agreement: {share}.").format(share=f"{figures['classes']['overall']:.1%}"))
        say_notes(found.notes, feedback)
        return {self.OUTPUT: str(output), self.PLACES: found.places, **({self.PAGE: page} if page else {})}

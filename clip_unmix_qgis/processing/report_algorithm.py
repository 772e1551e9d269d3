"""`clipunmix:report`: a run as a page, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ..qgis_shared.locale import qgis_locale
from ..qgis_shared.material_colours import material_colours
from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm


class ReportAlgorithm(ResultsAlgorithm):
    """All the writing is `analysis.report.write_report`."""

    MEASURED, OUTPUT = "MEASURED", "OUTPUT"

    def name(self) -> str:
        return "report"

    def displayName(self) -> str:
        return self.tr("Report of a run")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, "
            "shares and hectares with intervals, the endmembers, a comparison with measurements where there are any, "
            "the record and how to make the run again.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        title = self.tr("Measurements to compare with")
        self.addParameter(QgsProcessingParameterFeatureSource(self.MEASURED, title, kinds, optional=True))
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Report"), "HTML (*.html)"))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.report import write_report
        from ..analysis.validation import validate

        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        with self.results(parameters, context, RESULTS_FOLDER) as (results,):
            found = None
            if parameters.get(self.MEASURED):
                path, layer = self.vector_file(parameters, self.MEASURED, context, feedback)
                found = validate(results, path, layer_name=layer)
            colours = [colour.name() for colour in material_colours(results.concepts, results.materials)]
            write_report(
                results, output, language=qgis_locale().name(), colours=colours, validation=found, overwrite=True
            )
        return {self.OUTPUT: str(output)}

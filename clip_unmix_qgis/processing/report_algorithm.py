"""`clipunmix:report`: a run as a page, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..errors import Cancelled, UserError
from ..qgis_shared.locale import in_words, qgis_locale
from ..qgis_shared.material_colours import material_colours
from ..qgis_shared.report_pdf import ReportParts, gather, pdf
from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm


class ReportAlgorithm(ResultsAlgorithm):
    """What the report says is `analysis.report`; the PDF is `qgis_shared.report_pdf`."""

    ZONES, MEASURED, OUTPUT, PDF = "ZONES", "MEASURED", "OUTPUT", "PDF"

    def __init__(self) -> None:
        super().__init__()
        self._later: tuple[ReportParts, Path] | None = None  # a PDF that is still to be made, and where

    def name(self) -> str:
        return "report"

    def displayName(self) -> str:
        return self.tr("Report of a run")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Writes one page in the language of QGIS that needs nothing beside it: the maps with their legends, "
            "shares and hectares with intervals, by zones such as districts too, the endmembers, a comparison with "
            "measurements where there are any, the record and how to make the run again.</p>"
            "<p>The PDF, where one is asked for, says the same; QGIS makes it through a print layout.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        title = self.tr("Zones, for hectares in each")
        self.addParameter(QgsProcessingParameterFeatureSource(self.ZONES, title, polygons, optional=True))
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        title = self.tr("Measurements to compare with")
        self.addParameter(QgsProcessingParameterFeatureSource(self.MEASURED, title, kinds, optional=True))
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Report"), "HTML (*.html)"))
        pdf = QgsProcessingParameterFileDestination(
            self.PDF, self.tr("The same as PDF"), "PDF (*.pdf)", optional=True, createByDefault=False
        )
        self.addParameter(pdf)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.output import write_output
        from ..analysis.validation import validate
        from ..analysis.zones import zone_table

        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        target = self.parameterAsFileOutput(parameters, self.PDF, context) if parameters.get(self.PDF) else ""
        with self.results(parameters, context, RESULTS_FOLDER) as (results,):
            found = zones = None
            if parameters.get(self.ZONES):
                path, layer = self.vector_file(parameters, self.ZONES, context, feedback)
                try:
                    zones = zone_table(results, path, feedback.isCanceled, layer_name=layer)
                except Cancelled:
                    feedback.pushInfo(self.tr("Cancelled; nothing was written."))
                    return {}
            if parameters.get(self.MEASURED):
                path, layer = self.vector_file(parameters, self.MEASURED, context, feedback)
                found = validate(results, path, layer_name=layer)
            colours = [colour.name() for colour in material_colours(results.concepts, results.materials)]
            parts = gather(results, language=qgis_locale().name(), colours=colours, validation=found, zones=zones)
            if target and QThread.currentThread() == QCoreApplication.instance().thread():
                write_output(Path(target), pdf(parts))
            elif target:
                self._later = parts, Path(target)
            write_output(output, parts.page)
        return {self.OUTPUT: str(output), **({self.PDF: target} if target else {})}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """On the main thread, to which print layouts belong."""
        from ..analysis.output import write_output

        if self._later is not None:
            (parts, target), self._later = self._later, None
            try:
                write_output(target, pdf(parts))
            except UserError as error:
                raise QgsProcessingException(in_words(error)) from error
        return {}

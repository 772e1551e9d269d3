"""`clipunmix:endmembers`: the endmembers of a run for other programs, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFileDestination

from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm

FORMATS = "ENVI (*.sli);;CSV (*.csv);;GeoPackage (*.gpkg)"


class EndmembersAlgorithm(ResultsAlgorithm):
    """All the writing is `analysis.endmember_export.write_library`."""

    OUTPUT = "OUTPUT"

    def name(self) -> str:
        return "endmembers"

    def displayName(self) -> str:
        return self.tr("Export endmembers")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Writes the endmembers of a run as a spectral library of ENVI (.sli with its .hdr), as a table (.csv) "
            "or as a GeoPackage whose spectra the EnMAP-Box reads (.gpkg). Table and GeoPackage also hold how far each "
            "may vary, and what its name leads to expect.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Spectral library"), FORMATS))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.endmember_export import write_library

        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        with self.results(parameters, context, RESULTS_FOLDER) as (results,):
            for file in write_library(results, output, overwrite=True):
                feedback.pushInfo(str(file))
        return {self.OUTPUT: str(output)}

"""`clipunmix:pixels`: what a run says at points, and their spectra, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ..errors import Cancelled, UserError
from ..qgis_shared.locale import in_words, lexicon_language
from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm, say_notes


class PixelsAlgorithm(ResultsAlgorithm):
    """All the looking is `analysis.pins.pins_at`."""

    POINTS, OUTPUT, SPECTRA = "POINTS", "OUTPUT", "SPECTRA"

    def name(self) -> str:
        return "pixels"

    def displayName(self) -> str:
        return self.tr("Look into pixels at points")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>For each point: the shares of its pixel with half of their 90 % intervals, what is left unexplained, "
            "and the words of the lexicon that its spectrum is nearest to. A second table beside it holds the spectra "
            "and the mixtures that the shares make.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.addParameter(QgsProcessingParameterFeatureSource(self.POINTS, self.tr("Points"), points))
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Table of pixels"), "CSV (*.csv)"))
        self.addOutput(QgsProcessingOutputFile(self.SPECTRA, self.tr("Table of spectra")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.pins import pins_at, write_pins
        from ..analysis.pixel import PixelReader
        from ..analysis.results import OTHER

        path, layer = self.vector_file(parameters, self.POINTS, context, feedback)
        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        try:
            with PixelReader(Path(self.parameterAsString(parameters, RESULTS_FOLDER, context))) as reader:
                pins, notes = pins_at(
                    reader, path, layer, language=lexicon_language(), is_cancelled=feedback.isCanceled
                )
                materials = [*reader.results.materials, OTHER]
            table, spectra = write_pins(pins, materials, output, overwrite=True)
        except Cancelled:
            feedback.pushInfo(self.tr("Cancelled; nothing was written."))
            return {}
        except UserError as error:
            raise QgsProcessingException(in_words(error)) from error
        say_notes(notes, feedback)
        return {self.OUTPUT: str(table), self.SPECTRA: str(spectra)}

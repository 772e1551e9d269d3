"""`clipunmix:rgb`: the shares of three materials as red, green and blue, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..errors import Cancelled
from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm


class RgbAlgorithm(ResultsAlgorithm):
    """All the writing is `analysis.composite.write_composite`."""

    RED, GREEN, BLUE, OUTPUT = "RED", "GREEN", "BLUE", "OUTPUT"

    def name(self) -> str:
        return "rgb"

    def displayName(self) -> str:
        return self.tr("Three materials as red, green, blue")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Writes the shares of three materials of a run as red, green and blue: what is pure is in one of these "
            "colours, what is mixed in between, what is none of the three dark. <i>other</i> stands for what nobody "
            "named. Without names the three most abundant ones are taken.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        titles = {self.RED: self.tr("Red"), self.GREEN: self.tr("Green"), self.BLUE: self.tr("Blue")}
        for key, title in titles.items():
            self.addParameter(QgsProcessingParameterString(key, title, optional=True))
        title = self.tr("Red, green and blue")
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, title))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.composite import write_composite

        path = Path(self.parameterAsOutputLayer(parameters, self.OUTPUT, context))
        keys = (self.RED, self.GREEN, self.BLUE)
        names = [name for key in keys if (name := self.parameterAsString(parameters, key, context).strip())]
        with self.results(parameters, context, RESULTS_FOLDER) as (results,):
            try:
                chosen = write_composite(results, path, names, overwrite=True, is_cancelled=feedback.isCanceled)
            except Cancelled:
                feedback.pushInfo(self.tr("Cancelled; nothing was written."))
                return {}
        told = zip((self.tr("Red"), self.tr("Green"), self.tr("Blue")), chosen)
        feedback.pushInfo(", ".join(f"{colour}: {name}" for colour, name in told))
        return {self.OUTPUT: str(path)}

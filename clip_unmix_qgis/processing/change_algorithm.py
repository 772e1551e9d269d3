"""`clipunmix:change`: two runs of one place compared, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
)

from ..errors import Cancelled
from ..qgis_shared.locale import in_words
from .results_algorithm import ResultsAlgorithm, say_notes


class ChangeAlgorithm(ResultsAlgorithm):
    """All the computing is `analysis.change.compare`."""

    BEFORE, AFTER, DIFFERENT, OUTPUT, NOTES = "BEFORE", "AFTER", "ALLOW_DIFFERENT", "OUTPUT", "NOTES"

    def name(self) -> str:
        return "change"

    def displayName(self) -> str:
        return self.tr("Change between two runs")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Writes for each material the share of the later run less that of the earlier one, and half of the 90 % "
            "interval of that difference; tells the hectares that gained or lost more than it. First it checks that "
            "both runs mean the same: words, weights, kind of shares, bands and season.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder(self.BEFORE, self.tr("Folder of the earlier run"))
        self.add_results_folder(self.AFTER, self.tr("Folder of the later run"))
        title = self.tr("Compare runs of other words or weights all the same")
        self.addParameter(QgsProcessingParameterBoolean(self.DIFFERENT, title, defaultValue=False))
        title = self.tr("Folder for the maps of change")
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT, title))
        self.addOutput(QgsProcessingOutputString(self.NOTES, self.tr("What is to be minded")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.change import compare

        folder = Path(self.parameterAsString(parameters, self.OUTPUT, context))
        allowed = self.parameterAsBool(parameters, self.DIFFERENT, context)
        with self.results(parameters, context, self.BEFORE, self.AFTER) as (before, after):
            try:
                found = compare(
                    before, after, folder, allow_different=allowed, overwrite=True, is_cancelled=feedback.isCanceled
                )
            except Cancelled:
                feedback.pushInfo(self.tr("Cancelled; nothing was written."))
                return {}
        sentence = self.tr("{material}: {difference} +/- {half_width}; gained {gain} ha, lost {loss} ha.")
        for of in found.materials:
            gain, loss = ("?" if hectares is None else f"{hectares:,.2f}" for hectares in (of.gain, of.loss))
            feedback.pushInfo(
                sentence.format(
                    material=of.name, difference=f"{of.difference:+.3f}", half_width=f"{of.half_width:.3f}", gain=gain,
                    loss=loss,
                )
            )  # fmt: skip
        say_notes(found.notes, feedback)
        return {self.OUTPUT: str(folder), self.NOTES: " ".join(map(in_words, found.notes))}

"""`clipunmix:verify`: whether a finished run is what its record says, as a Processing algorithm."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import Cancelled, UserError
from ..qgis_shared.locale import in_words
from .icon import WithIcon
from .reporter import Reporter


class VerifyAlgorithm(WithIcon, QgsProcessingAlgorithm):
    """All the checking is `run.verify.verify`."""

    FOLDER, RERUN, SOUND, ANSWER = "FOLDER", "RERUN", "SOUND", "ANSWER"

    def createInstance(self) -> VerifyAlgorithm:
        return VerifyAlgorithm()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("VerifyAlgorithm", text)

    def name(self) -> str:
        return "verify"

    def displayName(self) -> str:
        return self.tr("Verify a run")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Tells whether the results in a folder are those of their record: every checksum, the record against "
            "itself, the maps' tags, shares and means against the record. Where the scene is at hand the run is made "
            "again and compared with the files.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        title, folder = self.tr("Folder of the results"), QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(self.FOLDER, title, folder))
        title = self.tr("Make the run again where its inputs are at hand")
        self.addParameter(QgsProcessingParameterBoolean(self.RERUN, title, defaultValue=True))
        self.addOutput(QgsProcessingOutputBoolean(self.SOUND, self.tr("Nothing speaks against the run")))
        self.addOutput(QgsProcessingOutputString(self.ANSWER, self.tr("Answer")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..run.verify import verify

        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        rerun = None if self.parameterAsBool(parameters, self.RERUN, context) else False
        try:
            found = verify(folder, Reporter(feedback), feedback.isCanceled, rerun=rerun)
        except UserError as error:
            raise QgsProcessingException(in_words(error)) from error
        except Cancelled:
            feedback.pushInfo(self.tr("Cancelled; nothing was written."))
            return {}
        for line in found.lines():
            (feedback.pushInfo if found.answer.sound else feedback.pushWarning)(line)
        return {self.SOUND: found.answer.sound, self.ANSWER: found.answer.value}

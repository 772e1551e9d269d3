"""`clipunmix:batch`: many scenes, the same materials, as a Processing algorithm."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import Cancelled, UserError
from ..qgis_shared.inputs import gdal_source
from ..qgis_shared.locale import in_words
from ..run.request import Request
from .extents import extent_with_crs
from .parameters import RequestParameters, parameter_name
from .reporter import Reporter

OF_ONE_SCENE = ("scene", "save_adapter")


class BatchAlgorithm(RequestParameters):
    """All the computing is `analysis.batch.run_batch`."""

    SCENES, OUTPUT, TABLE, FOOTPRINTS, MOSAIC, FAILED = (
        "SCENES", "OUTPUT", "TABLE", "FOOTPRINTS", "MOSAIC", "FAILED",
    )  # fmt: skip

    def createInstance(self) -> BatchAlgorithm:
        return BatchAlgorithm()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("BatchAlgorithm", text)

    def name(self) -> str:
        return "batch"

    def displayName(self) -> str:
        return self.tr("Unmix many scenes into the same materials")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Unmixes each scene into a folder of its own and writes a table of all (batch.csv), the footprints of "
            "the scenes (batch.gpkg) and a virtual mosaic of the abundances (batch.vrt).</p>"
            "<p>A scene that cannot be read is told in the table and the rest goes on. Started again with the same "
            "folder, it keeps what is done and goes on with the rest.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        title, kind = self.tr("Scenes"), QgsProcessing.SourceType.TypeRaster
        self.addParameter(QgsProcessingParameterMultipleLayers(self.SCENES, title, kind))
        self.add_request_parameters(Request, passed_over=OF_ONE_SCENE)
        self.add_folder()
        self.addOutput(QgsProcessingOutputFile(self.TABLE, self.tr("Table")))
        self.addOutput(QgsProcessingOutputVectorLayer(self.FOOTPRINTS, self.tr("Footprints")))
        self.addOutput(QgsProcessingOutputRasterLayer(self.MOSAIC, self.tr("Mosaic of the abundances")))
        self.addOutput(QgsProcessingOutputNumber(self.FAILED, self.tr("Scenes that could not be unmixed")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.batch import FAILED, STATES, TABLE, Outcome, run_batch
        from ..analysis.batch_places import FOOTPRINTS, MOSAIC

        def tell(outcome: Outcome) -> None:
            line = f"{in_words(STATES[outcome.state])}: {outcome.scene}"
            if outcome.state == FAILED:
                feedback.reportError(f"{line} ({in_words(outcome.problem)})")
            else:
                feedback.pushInfo(line)

        try:
            given = {"scene": "", "save_adapter": None, "extent": self._part(parameters, context)}
            request = self.request_of(Request, parameters, context, feedback, **given)
            outcomes = run_batch(
                self._scenes(parameters, context), request, Reporter(feedback), feedback.isCanceled, tell,
                lambda sentence: feedback.pushWarning(in_words(sentence)),
            )  # fmt: skip
        except UserError as error:
            raise QgsProcessingException(in_words(error)) from error
        except Cancelled:
            feedback.pushInfo(self.tr("Cancelled; scenes that were done are kept."))
            return {}
        folder = Path(request.output)
        made = {self.TABLE: TABLE, self.FOOTPRINTS: FOOTPRINTS, self.MOSAIC: MOSAIC}
        return {
            self.OUTPUT: str(folder),
            **{key: str(folder / name) for key, name in made.items() if (folder / name).is_file()},
            self.FAILED: sum(outcome.state == FAILED for outcome in outcomes),
        }

    def _scenes(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """What GDAL opens; a path that is no raster is left to the batch, which tells it and goes on."""
        values = parameters.get(self.SCENES)
        values = values if isinstance(values, (list, tuple)) else [values]
        found = []
        for value in values:
            layers = self.parameterAsLayerList({self.SCENES: [value]}, self.SCENES, context)
            found.append(gdal_source(layers[0]) if layers else str(value))
        if not found or found == ["None"]:
            raise UserError(self.tr("No scene is chosen; choose at least one."))
        return found

    def _part(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        """The extent with its CRS: scenes need not share theirs."""
        return extent_with_crs(self, parameters, parameter_name("extent"), context)

"""`clipunmix:classes`: a map of the dominant material, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

from ..errors import Cancelled
from ..qgis_shared.material_colours import material_colours
from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm

MIXED = QColor(235, 235, 235)
OTHER = QColor(64, 64, 64)


class ClassesAlgorithm(ResultsAlgorithm):
    """All the computing is `analysis.dominant.write_class_map`."""

    THRESHOLD, OUTPUT = "THRESHOLD", "OUTPUT"

    def name(self) -> str:
        return "classes"

    def displayName(self) -> str:
        return self.tr("Class map of the dominant material")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Gives each pixel to the material with the largest share; where that is below the threshold the pixel "
            "is <i>mixed</i>. The classes bear the materials' names and colours.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        title = self.tr("Least share of the dominant material")
        kind = QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterNumber(self.THRESHOLD, title, kind, 0.5, minValue=0.01, maxValue=1.0))
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Class map")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.dominant import write_class_map

        path = Path(self.parameterAsOutputLayer(parameters, self.OUTPUT, context))
        threshold = self.parameterAsDouble(parameters, self.THRESHOLD, context)
        with self.results(parameters, context, RESULTS_FOLDER) as (results,):
            colours = [*material_colours(results.concepts, results.materials), OTHER]
            try:
                counts = write_class_map(
                    results, path, threshold, [(c.red(), c.green(), c.blue()) for c in colours], overwrite=True,
                    is_cancelled=feedback.isCanceled,
                )  # fmt: skip
            except Cancelled:
                feedback.pushInfo(self.tr("Cancelled; nothing was written."))
                return {}
            names = [*results.materials, self.tr("other")]
        for name, count in counts.items():
            feedback.pushInfo(f"{name}: {count:,}")
        if context.willLoadLayerOnCompletion(str(path)):
            # Processing keeps no reference of its own.
            self._styler = _Styler(names, colours, self.tr("mixed"))
            context.layerToLoadOnCompletionDetails(str(path)).setPostProcessor(self._styler)
        return {self.OUTPUT: str(path)}


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Gives the classes their names and colours."""

    def __init__(self, names: list[str], colours: list[QColor], mixed: str) -> None:
        super().__init__()
        self._classes = [(number, colour, name) for number, (name, colour) in enumerate(zip(names, colours), start=1)]
        self._classes.append((255, MIXED, mixed))

    def postProcessLayer(
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        classes = [QgsPalettedRasterRenderer.Class(*each) for each in self._classes]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
        layer.triggerRepaint()

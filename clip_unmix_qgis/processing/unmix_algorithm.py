"""`clipunmix:unmix`, the run as a Processing algorithm."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBoolean,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import Cancelled, UserError
from ..qgis_shared.inputs import gdal_source, split_prompts
from ..qgis_shared.layer_metadata import how_read
from ..qgis_shared.locale import in_words
from ..qgis_shared.result_layers import ResultLayers, make_layers
from ..requirements import missing
from ..run.outputs import MAP_KINDS, entries_of
from ..run.request import Request
from .parameters import RequestParameters
from .reporter import Reporter
from .result_group import ResultGroup


class UnmixAlgorithm(RequestParameters):
    """Unmix a raster into materials given as words. All the computing is `run.unmix_scene`."""

    INPUT, MATERIALS, OUTPUT, SAVED_ADAPTER, LOAD = "INPUT", "MATERIALS", "OUTPUT", "SAVED_ADAPTER", "LOAD"
    PROVENANCE, RESIDUAL, OUTPUT_LAYERS = "PROVENANCE", "RESIDUAL", "OUTPUT_LAYERS"

    # Replaced in tests, which need no model to see what the algorithm does with a run.
    unmix: Callable[..., Any] | None = None

    def __init__(self) -> None:
        super().__init__()
        self._result: Any = None
        self._load = False
        self._layers: ResultLayers | None = None

    def createInstance(self) -> UnmixAlgorithm:
        return UnmixAlgorithm()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("UnmixAlgorithm", text)

    def name(self) -> str:
        return "unmix"

    def displayName(self) -> str:
        return self.tr("Unmix by material names")

    def tags(self) -> list[str]:
        words = self.tr("unmixing,endmember,abundance,hyperspectral,multispectral,spectral,fraction,material,CLIP")
        return words.split(",")

    def shortDescription(self) -> str:
        return self.tr("Abundance, uncertainty and similarity maps of the materials you name, in any language.")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Tells how much of each pixel of a hyperspectral or multispectral raster is what. Name the materials "
            "in your own words and language; no spectral library and no training areas are "
            "needed.</p><p><b>Materials</b>: one a line, or separated by semicolons, e.g. <i>tree; suelo desnudo; "
            "水; tarmac</i>. Name everything that covers much of the scene; what you leave out appears as other "
            "materials and in the residual.</p><p><b>Illumination</b>: <i>shade-normalised</i> gives shares of what "
            "is lit in the pixel, <i>area</i> shares of its surface with shade set apart.</p><p><b>Sensor</b> or "
            "<b>wavelengths</b> are needed only where the raster does not say its wavelengths "
            "itself.</p><p><b>Samples</b>: a few points or polygons of known material. What they teach is kept only "
            "if it proves better on samples held out; it can be saved as an adapter for other scenes.</p><p>The "
            "folder then holds an abundance map (0 to 1), an uncertainty map (the true share lies within the "
            "abundance plus or minus this value with a probability of 90 %) and a similarity map for each material, "
            "the share of other materials, the residual (RMSE in reflectance), the endmember spectra, and "
            "provenance.json, which tells how each word was understood and how to make the same files again.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_request_parameters(Request)
        title = self.tr("Add the abundance maps to the project")
        self.addParameter(QgsProcessingParameterBoolean(self.LOAD, title, defaultValue=True))
        self.add_folder()
        self.addOutput(QgsProcessingOutputFile(self.PROVENANCE, self.tr("Provenance")))
        self.addOutput(QgsProcessingOutputRasterLayer(self.RESIDUAL, self.tr("Residual")))
        self.addOutput(QgsProcessingOutputMultipleLayers(self.OUTPUT_LAYERS, self.tr("Abundance maps")))

    def canExecute(self) -> tuple[bool, str]:
        packages = missing()
        if packages:
            sentence = self.tr(
                "These Python packages are missing: {packages}; open the CLIP Unmix panel in QGIS, which installs them."
            )
            return False, sentence.format(packages=", ".join(package.distribution for package in packages))
        return True, ""

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        valid, sentence = super().checkParameterValues(parameters, context)
        if not valid:
            return valid, sentence
        try:
            gdal_source(self.parameterAsRasterLayer(parameters, self.INPUT, context))
        except UserError as error:
            return False, in_words(error)
        if not split_prompts(self.parameterAsString(parameters, self.MATERIALS, context)):
            return False, self.tr("No material is named; type at least one.")
        return True, ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..run.unmix import unmix_scene

        try:
            request = self.request_of(Request, parameters, context, feedback)
            self._result = (type(self).unmix or unmix_scene)(request, Reporter(feedback), feedback.isCanceled)
        except UserError as error:
            raise QgsProcessingException(in_words(error)) from error
        except Cancelled:
            feedback.pushInfo(self.tr("Cancelled; nothing was written."))
            return {}
        self._load = self.parameterAsBool(parameters, self.LOAD, context)
        return self._outputs(feedback)

    def _outputs(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        folder, record = Path(self._result.folder), self._result.provenance
        for prompt in record["prompts"]:
            understood = self.tr("{prompt}: {label} (language: {language}, by {how})")
            feedback.pushInfo(
                understood.format(
                    prompt=prompt["typed"],
                    label=in_words(prompt.get("understood", prompt["label"])),
                    language=in_words(prompt.get("language_name") or prompt["language"] or "?"),
                    how=how_read(prompt["resolved_by"]),
                )
            )
            for warning in prompt["warnings"]:
                feedback.pushWarning(in_words(warning))
        for entry in record["quality"]["mean_abundance"]:
            sentence = self.tr("Mean abundance of {prompt}: {mean}")
            feedback.pushInfo(sentence.format(prompt=entry["prompt"], mean=f"{entry['mean']:.3f}"))
        for warning in record["warnings"]:
            feedback.pushWarning(in_words(warning))
        saved = (record.get("supervision") or {}).get("saved")
        return {
            **({self.SAVED_ADAPTER: saved["path"]} if saved else {}),
            self.OUTPUT: str(folder),
            self.PROVENANCE: str(folder / "provenance.json"),
            self.RESIDUAL: str(folder / record["outputs"]["residual"]["path"]),
            self.OUTPUT_LAYERS: [str(folder / entry["path"]) for entry in entries_of(record, MAP_KINDS[0])],
        }

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """On the main thread: keep style and metadata beside the files, for whoever opens them."""
        if self._result is None:
            return {}
        try:
            self._layers = make_layers(Path(self._result.folder), self._result.provenance)
        except UserError as error:
            raise QgsProcessingException(in_words(error)) from error
        for note in self._layers.notes:
            feedback.pushWarning(note)
        if self._load and context.project():
            group = ResultGroup(Path(self._result.folder), self._result.provenance)
            for layer, source in reversed(list(zip(self._layers.abundance, group.sources))):
                details = QgsProcessingContext.LayerDetails(layer.name(), context.project(), self.OUTPUT_LAYERS)
                details.forceName = True
                details.setPostProcessor(group.post_processor())
                context.addLayerToLoadOnCompletion(source, details)
        return {}

"""`clipunmix:exportmaps`: the maps of a run as others want them, as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..errors import Cancelled
from ..options import EXPORT_VALUES, RESAMPLINGS
from ..qgis_shared.material_colours import material_colours
from ..run.outputs import EXPORTED, MAP_KINDS
from ..run.scene_options import extent_of
from .extents import extent_with_crs
from .results_algorithm import RESULTS_FOLDER, ResultsAlgorithm


class ExportMapsAlgorithm(ResultsAlgorithm):
    """All the writing is `analysis.map_export.export_maps`."""

    MAPS, SINGLE, VALUES, COG, CRS, EXTENT, RESOLUTION = (
        "MAPS", "SINGLE", "VALUES", "COG", "CRS", "EXTENT", "RESOLUTION",
    )  # fmt: skip
    RESAMPLING, STYLES, STAC, DATE, OVERWRITE, OUTPUT = (
        "RESAMPLING", "STYLES", "STAC", "DATE", "OVERWRITE", "OUTPUT",
    )  # fmt: skip
    FILES = "FILES"

    def name(self) -> str:
        return "exportmaps"

    def displayName(self) -> str:
        return self.tr("Export maps in another form")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Writes the maps of a run into a folder as others want them: a band or a file for each material, "
            "GeoTIFF or Cloud Optimized GeoTIFF, shares or whole numbers of 8 or 16 bits with the scale and offset by "
            "which programs read them as shares, in another CRS, extent or resolution.</p>"
            "<p>Beside them, where that is asked, a style for QGIS (.qml) and for other programs (.sld), and a STAC "
            "item that says where and when the maps are of, what their bands are and what made them. It needs the "
            "Python package pystac.</p>"
            "<p>All files appear together or not at all.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_results_folder()
        kinds, usual = [kind.name for kind in MAP_KINDS], list(EXPORTED)
        words = {"usesStaticStrings": True}
        several = {"allowMultiple": True, "defaultValue": usual, **words}
        self.addParameter(QgsProcessingParameterEnum(self.MAPS, self.tr("Maps"), kinds, **several))
        self._flag(self.SINGLE, self.tr("A file for each material (else a band)"))
        title = self.tr("Numbers")
        values = {"defaultValue": EXPORT_VALUES[0], **words}
        self.addParameter(QgsProcessingParameterEnum(self.VALUES, title, list(EXPORT_VALUES), **values))
        self._flag(self.COG, self.tr("Cloud Optimized GeoTIFF"))
        self.addParameter(QgsProcessingParameterCrs(self.CRS, self.tr("Another CRS"), optional=True))
        self.addParameter(QgsProcessingParameterExtent(self.EXTENT, self.tr("Only this extent"), optional=True))
        size = QgsProcessingParameterNumber(
            self.RESOLUTION, self.tr("Size of the pixels, in the CRS's unit"),
            QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0.0,
        )  # fmt: skip
        self._advanced(size)
        onto = {"defaultValue": RESAMPLINGS[0], **words}
        resampling = QgsProcessingParameterEnum(self.RESAMPLING, self.tr("Resampling"), list(RESAMPLINGS), **onto)
        self._advanced(resampling)
        self._flag(self.STYLES, self.tr("Styles beside the maps (.qml and .sld)"))
        self._flag(self.STAC, self.tr("STAC item (needs pystac)"))
        date = self.tr("Date of the scene for the STAC item, where its name has none (2024-06-01)")
        self._advanced(QgsProcessingParameterString(self.DATE, date, optional=True))
        self._flag(self.OVERWRITE, self.tr("Replace an earlier export in the folder"))
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT, self.tr("Folder of the export")))
        self.addOutput(QgsProcessingOutputMultipleLayers(self.FILES, self.tr("Exported maps")))

    def _flag(self, name: str, title: str) -> None:
        self.addParameter(QgsProcessingParameterBoolean(name, title, defaultValue=False))

    def _advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.map_export import export_maps

        folder = Path(self.parameterAsString(parameters, self.OUTPUT, context))
        with self.results(parameters, context, RESULTS_FOLDER) as (results,):
            colours = [colour.name() for colour in material_colours(results.concepts, results.materials)]
            overwrite = self.parameterAsBool(parameters, self.OVERWRITE, context)
            try:
                files = export_maps(
                    results, folder, self._options(parameters, context, colours), overwrite=overwrite,
                    is_cancelled=feedback.isCanceled,
                )  # fmt: skip
            except Cancelled:
                feedback.pushInfo(self.tr("Cancelled; nothing was written."))
                return {}
        for name in files:
            feedback.pushInfo(str(folder / name))
        return {self.OUTPUT: str(folder), self.FILES: [str(folder / name) for name in files if name.endswith(".tif")]}

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext, colours: list[str]) -> Any:
        from ..analysis.export_form import ExportOptions

        crs = self.parameterAsCrs(parameters, self.CRS, context)
        extent = extent_with_crs(self, parameters, self.EXTENT, context)
        resolution = self.parameterAsDouble(parameters, self.RESOLUTION, context)
        return ExportOptions(
            maps=self.parameterAsEnumStrings(parameters, self.MAPS, context),
            single=self.parameterAsBool(parameters, self.SINGLE, context),
            values=self.parameterAsEnumString(parameters, self.VALUES, context),
            cog=self.parameterAsBool(parameters, self.COG, context),
            crs=(crs.authid() or crs.toWkt()) if crs.isValid() else None,
            extent=extent_of(extent) if extent else None,
            resolution=resolution if parameters.get(self.RESOLUTION) is not None else None,
            resampling=self.parameterAsEnumString(parameters, self.RESAMPLING, context),
            styles=self.parameterAsBool(parameters, self.STYLES, context),
            stac=self.parameterAsBool(parameters, self.STAC, context),
            date=self.parameterAsString(parameters, self.DATE, context) or None,
            colours=colours,
        )

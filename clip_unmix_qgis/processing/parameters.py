"""The options of a request (run/request.py) as parameters of Processing, for algorithms that take one."""
from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import options
from ..errors import UserError
from ..options import PROCESSING, Option, options_of
from ..qgis_shared.inputs import extent_text, gdal_source, qgis_threads, sensors, settled_memory, split_prompts
from ..qgis_shared.locale import lexicon_language
from .icon import WithIcon

# Names of parameters are kept for ever: models and scripts hold them.
_NAMES = {"scene": "INPUT", "prompts": "MATERIALS", "save_adapter": "SAVED_ADAPTER"}
_LARGEST_NUMBER = 2**31 - 1  # of the box that shows it


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixAlgorithm", text)


def parameter_name(field: str) -> str:
    """What Processing calls the field of a request."""
    return _NAMES.get(field, field.upper())


def _titles() -> dict[str, str]:
    return {
        "scene": tr("Scene"),
        "prompts": tr("Materials, one a line or separated by ;"),
        "output": tr("Folder of the results"),
        "ontology": tr("Ontology: your own names of materials"),
        "samples": tr("Samples: points or polygons, labelled or with measured shares"),
        "fields": tr("Fields of the samples with measured shares (MATERIAL=FIELD; …)"),
        "label_field": tr("Field of the samples with the labels"),
        "labels": tr("What labels of the samples mean (LABEL=MATERIAL; … and LABEL= to set aside)"),
        "adapter": tr("Adapter: what was learnt from another scene's samples"),
        "endmember": tr("Endmembers held fixed, one a line: material=row,column or material=file|spectrum"),
        "wavelengths": tr("File of wavelengths (where the raster has none)"),
        "sensor": tr("Sensor (where the raster has no wavelengths)"),
        "text_encoder": tr("Text encoder"),
        "illumination": tr("Illumination"),
        "mixing": tr("How materials mix: side by side (areal) or grain by grain (intimate)"),
        "device": tr("Device"),
        "seed": tr("Seed"),
        "language": tr("Language that decides between meanings (a code such as de)"),
        "save_adapter": tr("Save adapter to (needs samples)"),
        "keep_doubtful": tr("Run materials, too, that were hardly understood"),
        "overwrite": tr("Replace an earlier run in the folder"),
        "scale": tr("Scale: reflectance = stored × scale + offset (one number, or one a band)"),
        "offset": tr("Offset (one number, or one a band)"),
        "nodata": tr("Nodata: the stored number of pixels without data"),
        "bands": tr("Use only these bands (such as 1-5,12)"),
        "bad_bands": tr("Leave out these bands (such as 1-5,12)"),
        "as_is": tr("Accept values that look like radiance"),
        "geometry": tr("Grid of products in the geometry of the sensor"),
        "resolution": tr("Resolution, of products whose bands have several (Sentinel-2: 10 or 20)"),
        "extent": tr("Part of the scene: extent"),
        "mask": tr("Part of the scene: polygons"),
        "leave_out": tr("Leave out what the product's quality layers call"),
    }


class RequestParameters(WithIcon, QgsProcessingAlgorithm):
    """A base of algorithms: parameters from the fields of a request that Processing offers, and the way back."""

    def add_request_parameters(self, request: type, passed_over: Collection[str] = ()) -> None:
        """Those of all fields but the folder of the results, which an algorithm adds last, and those `passed_over`."""
        for name, (option, default) in options_of(request, PROCESSING).items():
            if option.kind != options.FOLDER and name not in passed_over:
                self._add(name, option, default)

    def add_folder(self) -> None:
        """The folder of the results."""
        self.addParameter(QgsProcessingParameterFolderDestination(parameter_name("output"), _titles()["output"]))

    def _add(self, name: str, option: Option, default: Any) -> None:
        parameter = _definition(name, option, default)
        if option.advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)
        if option.kind == options.AREA:
            raster = tr("Part of the scene: raster that is not 0 there")
            self.addParameter(QgsProcessingParameterRasterLayer(f"{parameter.name()}_RASTER", raster, optional=True))

    def request_of(
        self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext,
        feedback: QgsProcessingFeedback, **given: Any,
    ) -> Any:  # fmt: skip
        """The request that the parameters describe, but for the fields that are `given`. UserError where the scene is
        none.
        """
        offered = {name: pair for name, pair in options_of(request, PROCESSING).items() if name not in given}
        values = {name: self._value(name, offered[name], parameters, context, feedback) for name in offered} | given
        values["language"] = values["language"] or lexicon_language()
        limit = {"memory": settled_memory()} if "memory" in options_of(request) else {}
        return request(**values, **limit, threads=qgis_threads())

    def _value(
        self,
        name: str,
        offered: tuple[Option, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        (option, default), key = offered, parameter_name(name)
        if option.kind == options.RASTER:
            return gdal_source(self.parameterAsRasterLayer(parameters, key, context))
        if option.kind == options.PROMPTS:
            return split_prompts(self.parameterAsString(parameters, key, context))
        if option.kind == options.SPECTRA:
            return tuple(filter(None, map(str.strip, self.parameterAsString(parameters, key, context).splitlines())))
        if option.kind == options.AREA:
            return self._area(key, parameters, context, feedback)
        if option.kind == options.EXTENT:
            return self._extent(key, parameters, context)
        if option.kind == options.CLASSES:
            return _classes_text(self.parameterAsEnumStrings(parameters, key, context), default)
        if option.kind == options.VECTORS:
            return self._vectors(key, parameters, context, feedback)
        readers: dict[str, Callable[..., Any]] = {
            options.FILE: self.parameterAsFile, options.TARGET: self.parameterAsFileOutput,
            options.CHOICE: self.parameterAsEnumString, options.NUMBER: self.parameterAsInt,
            options.FLAG: self.parameterAsBool, options.PRESET: self.parameterAsEnumString,
        }  # fmt: skip
        read = readers[option.kind] if option.kind in readers else self.parameterAsString  # noqa: SIM401
        value = read(parameters, key, context)
        return default if value == "" and default is not dataclasses.MISSING else value

    def _vectors(
        self, key: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str | None:
        """A file with these features alone: layers in memory or beside others in a file go into a temporary one."""
        if parameters.get(key) in (None, ""):
            return None
        kinds = ["gpkg", "shp", "geojson"]
        path = self.parameterAsCompatibleSourceLayerPath(parameters, key, context, kinds, "gpkg", feedback)
        if not path:
            raise UserError(tr("{layer} is not a vector layer; choose another.").format(layer=parameters[key]))
        return path


    def _area(
        self,
        key: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str | None:
        """The file of the polygons, of the chosen ones where that is asked for, or of the raster."""
        raster = self.parameterAsRasterLayer(parameters, f"{key}_RASTER", context)
        polygons = self._vectors(key, parameters, context, feedback)
        if raster is not None and polygons is not None:
            raise UserError(tr("The part of the scene is given by polygons and by a raster; leave one of them away."))
        return gdal_source(raster) if raster is not None else polygons

    def _extent(self, key: str, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        """The extent in the CRS of the scene, in the words of the command line."""
        if not parameters.get(key):
            return None
        scene = self.parameterAsRasterLayer(parameters, parameter_name("scene"), context)
        crs = scene.crs() if scene is not None else QgsCoordinateReferenceSystem()
        return extent_text(self.parameterAsExtent(parameters, key, context, crs))


def _definition(name: str, option: Option, default: Any) -> QgsProcessingParameterDefinition:
    key, title = parameter_name(name), _titles().get(name, option.help)
    value = None if default is dataclasses.MISSING else default
    adapters = tr("Adapters (*.safetensors)")
    if option.kind == options.RASTER:
        return QgsProcessingParameterRasterLayer(key, title)
    if option.kind == options.PROMPTS:
        return QgsProcessingParameterString(key, title, multiLine=True)
    if option.kind == options.SPECTRA:
        return QgsProcessingParameterString(key, title, multiLine=True, optional=True)
    if option.kind in (options.CHOICE, options.PRESET):
        # Kept by its word, not its number: words stay right in models and scripts when the list grows.
        words, optional = list(option.choices or sensors()), value is None
        return QgsProcessingParameterEnum(
            key, title, words, defaultValue=value, optional=optional, usesStaticStrings=True
        )
    if option.kind == options.CLASSES:
        return QgsProcessingParameterEnum(
            key, title, list(option.choices), allowMultiple=True, optional=True, usesStaticStrings=True,
            defaultValue=list(options.USUALLY_LEFT_OUT),
        )  # fmt: skip
    if option.kind == options.EXTENT:
        return QgsProcessingParameterExtent(key, title, optional=True)
    if option.kind == options.AREA:
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
        return QgsProcessingParameterFeatureSource(key, title, kinds, optional=True)
    if option.kind == options.VECTORS:
        kinds = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        return QgsProcessingParameterVectorLayer(key, title, kinds, optional=True)
    if option.kind == options.FILE:
        pattern = adapters if name == "adapter" else ""
        return QgsProcessingParameterFile(key, title, optional=True, fileFilter=pattern)
    if option.kind == options.TARGET:
        return QgsProcessingParameterFileDestination(key, title, adapters, optional=True, createByDefault=False)
    if option.kind == options.NUMBER:
        integer = QgsProcessingParameterNumber.Type.Integer
        return QgsProcessingParameterNumber(
            key, title, integer, defaultValue=value, minValue=0, maxValue=_LARGEST_NUMBER
        )
    if option.kind == options.FLAG:
        return QgsProcessingParameterBoolean(key, title, defaultValue=value)
    return QgsProcessingParameterString(key, title, defaultValue=value, optional=value is None)


def parameters_of(request: Any) -> dict[str, Any]:
    """The parameters that describe a request, for the dialog of its algorithm; its folder and what it saves are left to
    the analyst.
    """
    found: dict[str, Any] = {}
    for name, (option, default) in options_of(request, PROCESSING).items():
        value, key = getattr(request, name), parameter_name(name)
        if option.kind in (options.FOLDER, options.TARGET) or value in (None, "", (), default):
            continue
        if option.kind in (options.PROMPTS, options.SPECTRA):
            value = "\n".join(value)
        elif option.kind == options.CLASSES:
            value = value.split(",")
        elif option.kind == options.EXTENT:
            left, bottom, right, top, *crs = value.split(",", 4)
            value = f"{left},{right},{bottom},{top}" + "".join(f" [{of}]" for of in crs)
        elif option.kind == options.AREA and not QgsVectorLayer(value, "", "ogr").isValid():
            key = f"{key}_RASTER"
        found[key] = value
    return found


def _classes_text(chosen: list[str], default: str | None) -> str | None:
    """The ticked classes in the words of the option; its default where they are the usual ones, or nothing is said."""
    if set(chosen) in (set(), set(options.USUALLY_LEFT_OUT)):
        return default
    return options.NONE if options.NONE in chosen else ",".join(chosen)

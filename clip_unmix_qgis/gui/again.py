"""A finished run once more: in the panel's fields, as a command line, for qgis_process, as a Processing model."""
from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QPointF

from ..errors import UserError
from ..options import UNMIX, options_of
from ..processing.parameters import parameter_name, parameters_of
from ..qgis_shared.inputs import gdal_source, split_prompts
from ..qgis_shared.layer_metadata import scene_name
from ..qgis_shared.locale import in_words
from ..qgis_shared.safe_text import plain
from ..run import outputs, provenance
from ..run.local_inputs import check_scene
from ..run.request import Request

if TYPE_CHECKING:
    from .dock import UnmixDock

ALGORITHM = "clipunmix:unmix"
FILES = ("ontology", "samples", "adapter", "wavelengths")
CHOICES = ("illumination", "sensor", "device")
SHOWN = (*FILES, *CHOICES, "seed", "language", "keep_doubtful")  # the others are settings of QGIS


def tr(text: str) -> str:
    return QCoreApplication.translate("KeptRuns", text)


def command_line(record: Mapping[str, Any], folder: Path) -> str:
    """The command that makes the run again beside the first, quoted for a POSIX shell.

    It is made from the record's parts: what a record itself calls its command is anybody's text.
    """
    source = str(record["input"]["path"])
    return provenance.command(source, outputs.typed(record), _beside(folder), _given(record))


def _given(record: Mapping[str, Any]) -> dict[str, Any]:
    """What the record says of options of the command line."""
    said = record["parameters"]
    return {name: said[name] for name in options_of(Request, UNMIX) if said.get(name) is not None}


def _beside(folder: Path) -> str:
    return str(folder.with_name(f"{folder.name}_again"))


def inputs_of(record: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """The parameters of the Processing algorithm that make the run again."""
    from ..run.replay import recorded_request

    return {**parameters_of(recorded_request(record)), parameter_name("output"): _beside(folder)}


def qgis_process(record: Mapping[str, Any], folder: Path) -> str:
    """The run as a command of qgis_process, quoted for a POSIX shell."""
    words = ["qgis_process", "run", ALGORITHM, "--"]
    inputs = inputs_of(record, folder)
    inputs[parameter_name("prompts")] = ";".join(outputs.typed(record))  # in one line
    for key, value in inputs.items():
        words += [f"{key}={each}" for each in (value if isinstance(value, list) else [value])]
    return shlex.join(words)


def as_json(record: Mapping[str, Any], folder: Path) -> str:
    """The run as JSON for `qgis_process run clipunmix:unmix -` (QGIS 3.24 and later)."""
    return json.dumps({"inputs": provenance.plain(inputs_of(record, folder))}, indent=2, ensure_ascii=False)


def model(record: Mapping[str, Any], folder: Path) -> QgsProcessingModelAlgorithm:
    """The run as a model whose scene and materials can be changed."""
    made = QgsProcessingModelAlgorithm(tr("Unmix like {scene}").format(scene=scene_name(record)), "CLIP Unmix")
    values = inputs_of(record, folder)
    values.pop(parameter_name("output"))
    scene = QgsProcessingParameterRasterLayer("scene", tr("Scene"), values.pop(parameter_name("scene")))
    words = QgsProcessingParameterString(
        "materials", tr("Materials"), values.pop(parameter_name("prompts")), multiLine=True
    )
    step = QgsProcessingModelChildAlgorithm(ALGORITHM)
    step.setChildId("unmix")
    step.setDescription("CLIP Unmix")
    step.setPosition(QPointF(400, 200))
    for number, (name, parameter) in enumerate((("scene", scene), ("prompts", words))):
        place = QgsProcessingModelParameter(parameter.name())
        place.setPosition(QPointF(200 + 300 * number, 60))
        made.addModelParameter(parameter, place)
        source = QgsProcessingModelChildParameterSource.fromModelParameter(parameter.name())
        step.addParameterSources(parameter_name(name), [source])
    for key, value in {**_defaults(), **values}.items():
        step.addParameterSources(key, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    results = QgsProcessingModelOutput(tr("Folder of the results"))
    results.setChildId("unmix")
    results.setChildOutputName(parameter_name("output"))
    results.setPosition(QPointF(700, 200))
    step.setModelOutputs({results.name(): results})
    made.addChildAlgorithm(step)
    made.setParameterOrder([scene.name(), words.name()])
    return made


def _defaults() -> dict[str, Any]:
    """What the algorithm takes where nothing is said, which a model must say all the same."""
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    named = {parameter_name(name) for name in ("scene", "prompts", "output")}
    known = algorithm.parameterDefinitions() if algorithm else []
    return {each.name(): each.defaultValue() for each in known
            if each.name() not in named and each.defaultValue() is not None}  # fmt: skip


def save_model(record: Mapping[str, Any], folder: Path, path: Path) -> None:
    """Write the model (.model3); UserError where that fails."""
    if not model(record, folder).toFile(str(path)):
        raise UserError("{path} cannot be written; choose another place.", path=path)


# -- in the panel -----------------------------------------------------------------------------------------------------
def fill(dock: UnmixDock, project: QgsProject, record: Mapping[str, Any]) -> list[str]:
    """Put a run into the panel's fields; sentences about what could not be.

    A record is anybody's: a scene or a file that it names must be a regular file of this machine.
    """
    said: list[str] = []
    prompts = [prompt for prompt in outputs.typed(record) if split_prompts(plain(prompt)) == [prompt]]
    dock.material_list.restore([(prompt, True) for prompt in prompts])
    parameters = {name: value["path"] if isinstance(value, Mapping) else value
                  for name, value in _given(record).items()}  # fmt: skip
    for name in FILES:
        path = str(parameters.get(name) or "")
        if path and not Path(path).is_file():
            said.append(tr("{file} is gone.").format(file=path))
            path = ""
        getattr(dock, f"{name}_widget").setFilePath(path)
    for name in CHOICES:
        combo = getattr(dock, f"{name}_combo")
        combo.setCurrentIndex(max(0, combo.findData(parameters.get(name) or "")))
    seed = parameters.get("seed")
    if isinstance(seed, int) and 0 <= seed <= dock.seed_box.maximum():
        dock.seed_box.setValue(seed)
    defaults = {name: default for name, (_, default) in options_of(Request, UNMIX).items()}
    beyond = [name for name, value in parameters.items() if name not in SHOWN and value not in (defaults[name], [])]
    if beyond:
        sentence = tr("The run was made with {options}, which the panel does not take over; its command line does.")
        said.append(sentence.format(options=", ".join(beyond)))
    try:
        dock.layer_combo.setLayer(_scene(project, record))
    except UserError as error:
        said.append(in_words(error))
    return said


def _scene(project: QgsProject, record: Mapping[str, Any]) -> QgsRasterLayer:
    """The layer of the run's scene, added to the project where it is not in it."""
    path = str(record["input"]["path"])
    rasters = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    for layer in rasters:
        if layer.isValid() and layer.providerType() == "gdal" and gdal_source(layer) == path:
            return layer
    check_scene(path)
    layer = QgsRasterLayer(path, plain(scene_name(record)))
    if not layer.isValid():
        raise UserError(tr("{file} is gone.").format(file=path))
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)  # below the maps
    return layer

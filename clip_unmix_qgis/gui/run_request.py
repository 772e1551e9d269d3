"""The panel's fields as the request of a run or of a search for materials."""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import gdal_source, qgis_threads
from ..qgis_shared.locale import lexicon_language
from .dock_form import DockForm

if TYPE_CHECKING:
    from ..run.request import Request, SuggestionRequest

TITLE = "CLIP Unmix"
PREVIEW_SIZE = 96  # pixels of the maps beside suggested materials


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixDock", text)


class Declined(Exception):
    """The analyst thought better of it."""


def unmix_request(form: DockForm) -> Request:
    """The run that the panel describes, of the ticked materials that were understood.

    Raises UserError where it describes none, Declined where nothing is to be replaced.
    """
    from ..run.request import Request

    scene = gdal_source(form.layer_combo.currentLayer())
    refused = form.material_list.refused()
    prompts = [prompt for prompt in form.material_list.prompts() if prompt not in refused]
    if refused and not prompts:
        raise UserError(next(iter(refused.values())))
    if not prompts:
        raise UserError(tr("No material is ticked; type at least one and press Enter."))
    output, overwrite = _output(form)  # last: nothing is asked for a run that cannot be
    return Request(
        scene=scene,
        prompts=tuple(prompts),
        output=output,
        ontology=form.ontology_widget.filePath() or None,
        samples=form.samples_widget.filePath() or None,
        adapter=form.adapter_widget.filePath() or None,
        save_adapter=form.save_adapter_widget.filePath() or None,
        illumination=form.illumination_combo.currentData(),
        device=form.device_combo.currentData(),
        seed=form.seed_box.value(),
        overwrite=overwrite,
        wavelengths=form.wavelengths_widget.filePath() or None,
        sensor=form.sensor_combo.currentData() or None,
        language=lexicon_language(),
        threads=qgis_threads(),
    )


def suggestion_request(form: DockForm) -> SuggestionRequest:
    """The search for materials in the panel's scene. UserError where there is no scene."""
    from ..run.request import SuggestionRequest

    return SuggestionRequest(
        scene=gdal_source(form.layer_combo.currentLayer()),
        language=lexicon_language(),
        listed=tuple(form.material_list.prompts()),
        preview=PREVIEW_SIZE,
        wavelengths=form.wavelengths_widget.filePath() or None,
        sensor=form.sensor_combo.currentData() or None,
        device=form.device_combo.currentData(),
        threads=qgis_threads(),
        seed=form.seed_box.value(),
    )


def _output(form: DockForm) -> tuple[str, bool]:
    """The folder, and whether the analyst has agreed to replace an earlier run in it or an adapter."""
    folder, adapter = form.output_widget.filePath().strip(), form.save_adapter_widget.filePath().strip()
    questions = []
    if folder and (Path(folder) / "provenance.json").exists():
        questions.append(tr("The folder {folder} holds an earlier run. Replace it?").format(folder=folder))
    if adapter and Path(adapter).exists():
        questions.append(tr("The adapter {file} exists already. Replace it?").format(file=adapter))
    for question in questions:
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(form, TITLE, safe_text.hint(question), yes | no, no) != yes:
            raise Declined
    return folder or QgsProcessingUtils.generateTempFilename("unmixed"), bool(questions)

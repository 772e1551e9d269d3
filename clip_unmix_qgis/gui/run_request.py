"""The panel's fields as the request of a run or of a search for materials."""
from __future__ import annotations

import dataclasses
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import gdal_source
from ..qgis_shared.result_folder import place_of_results, run_folder
from .dock_form import DockForm
from .scene_reading import corrected
from .settings import read_settings

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
    request = trial_request(form)
    output, overwrite = _output(form)  # last: nothing is asked for a run that cannot be
    adapter = form.save_adapter_widget.filePath() or None
    return dataclasses.replace(request, output=output, overwrite=overwrite, save_adapter=adapter)


def trial_request(form: DockForm) -> Request:
    """The same without a place to write to. UserError where it describes none."""
    from ..run.request import Request

    scene = gdal_source(form.layer_combo.currentLayer())
    refused = form.material_list.refused()
    prompts = [prompt for prompt in form.material_list.prompts() if prompt not in refused]
    if refused and not prompts:
        raise UserError(next(iter(refused.values())))
    if not prompts:
        raise UserError(tr("No material is ticked; type at least one and press Enter."))
    part = form.part.options(form.layer_combo.currentLayer())
    settings = read_settings()
    request = Request(
        scene=scene,
        prompts=tuple(prompts),
        keep_doubtful=True,  # those that the analyst ticked although the list had left them out
        output="",
        endmember=tuple(f"{name}={at}" for name, at in form.material_list.picked().items() if name in prompts),
        ontology=form.ontology_widget.filePath() or None,
        samples=form.samples_widget.filePath() or None,
        adapter=form.adapter_widget.filePath() or None,
        illumination=form.illumination_combo.currentData(),
        mixing=form.mixing_combo.currentData(),
        device=form.device_combo.currentData(),
        seed=form.seed_box.value(),
        wavelengths=form.wavelengths_widget.filePath() or None,
        sensor=form.sensor_combo.currentData() or None,
        text_encoder=settings.text_encoder,
        language=settings.language_of_words,
        threads=settings.threads_of_run,
        memory=settings.memory or None,
        **part,
    )
    return dataclasses.replace(request, **corrections(form))


def suggestion_request(form: DockForm) -> SuggestionRequest:
    """The search for materials in the panel's scene. UserError where there is no scene."""
    from ..run.request import SuggestionRequest

    settings = read_settings()
    request = SuggestionRequest(
        scene=gdal_source(form.layer_combo.currentLayer()),
        language=settings.language_of_words,
        listed=tuple(form.material_list.prompts()),
        preview=PREVIEW_SIZE,
        wavelengths=form.wavelengths_widget.filePath() or None,
        sensor=form.sensor_combo.currentData() or None,
        device=form.device_combo.currentData(),
        threads=settings.threads_of_run,
        memory=settings.memory or None,
        seed=form.seed_box.value(),
        **form.part.options(form.layer_combo.currentLayer()),
    )
    return dataclasses.replace(request, **corrections(form))


def corrections(form: DockForm) -> dict[str, Any]:
    """The fields of a request that the analyst corrected for the chosen layer."""
    given = bool(form.wavelengths_widget.filePath() or form.sensor_combo.currentData())
    return corrected(form.layer_combo.currentLayer(), given=given)


def _output(form: DockForm) -> tuple[str, bool]:
    """The run's folder, and whether the analyst has agreed to replace an earlier run in it or an adapter."""
    place = place_of_results(QgsProject.instance(), form.output_widget.filePath())
    earlier = (place.folder / "provenance.json").exists()  # she chose the very folder of a run
    adapter = form.save_adapter_widget.filePath().strip()
    questions = []
    if earlier:
        questions.append(tr("The folder {folder} holds an earlier run. Replace it?").format(folder=place.folder))
    if adapter and Path(adapter).exists():
        questions.append(tr("The adapter {file} exists already. Replace it?").format(file=adapter))
    for question in questions:
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(form, TITLE, safe_text.hint(question), yes | no, no) != yes:
            raise Declined
    scene = form.layer_combo.currentLayer().name()
    folder = place.folder if earlier else run_folder(place.folder, scene, datetime.now().astimezone())
    return str(folder), bool(questions)

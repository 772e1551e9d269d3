"""The panel: a scene, materials in words, a button, and what comes of it."""
from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsMessageLog,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.gui import QgisInterface, QgsDockWidget, QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QPalette
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget

from ..errors import UserError
from ..options import DEVICES, ILLUMINATIONS
from ..progress import Stage
from ..qgis_shared.inputs import gdal_source, qgis_threads, sensors
from ..qgis_shared.result_layers import scene_name
from ..qgis_shared.stages import stage_name
from ..requirements import missing
from . import layers
from .interpreter import Interpreter, Reading
from .scene_probe import Question, SceneProbe
from .suggestion_dialog import SuggestionDialog
from .task import Unmix, UnmixTask, unmix

SCOPE, KEY = "clip_unmix", "panel"
TITLE = "CLIP Unmix"
QUIT_SECONDS = 20.0
PREVIEW_SIZE = 96  # pixels of the maps beside suggested materials
MOSTLY = 0.5  # share of unexplained pixels above which a result is announced as a warning


class UnmixDock(QgsDockWidget):
    """Everything here runs on the main thread; the computing is an `UnmixTask`, the reading of words the `Interpreter`'s."""

    def __init__(
        self, iface: QgisInterface, unmix: Unmix = unmix, interpreter: Interpreter | None = None, probe: SceneProbe | None = None
    ) -> None:
        super().__init__(iface.mainWindow())
        uic.loadUi(str(Path(__file__).with_name("dock.ui")), self)
        self.iface = iface
        self.task: UnmixTask | None = None
        self._unmix = unmix
        self._interpreter = interpreter or Interpreter(parent=self)
        self._probe = probe or SceneProbe(parent=self)
        self._project_at_start = 0
        self._projects_opened = 0
        self._restoring = False
        self._failures: list[str] = []
        self._furnish()
        self._connect()
        self._restore()
        self._exclude_results()
        self.follow(iface.activeLayer())
        self.check_packages()

    # Setting up

    def _furnish(self) -> None:
        """What Designer's file cannot hold."""
        for button, icon in (
            (self.add_button, "symbologyAdd"),
            (self.edit_button, "mActionToggleEditing"),
            (self.remove_button, "symbologyRemove"),
            (self.up_button, "mActionArrowUp"),
            (self.down_button, "mActionArrowDown"),
        ):
            button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        self.layer_combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.output_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.output_widget.setDialogTitle(self.tr("Folder for the results"))
        self.output_widget.lineEdit().setPlaceholderText(self.tr("[Temporary folder]"))
        for widget, kinds in (
            (self.wavelengths_widget, self.tr("Text (*.csv *.txt);;All files (*)")),
            (self.samples_widget, self.tr("Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)")),
            (self.adapter_widget, self.tr("Adapters (*.safetensors)")),
            (self.save_adapter_widget, self.tr("Adapters (*.safetensors)")),
            (self.ontology_widget, self.tr("Ontologies (*.csv *.json *.ttl);;All files (*)")),
        ):
            widget.setFilter(kinds)
            widget.lineEdit().setPlaceholderText(self.tr("none"))
        self.save_adapter_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.save_adapter_widget.setConfirmOverwrite(False)  # asked when the run begins
        names = {"shade-normalised": self.tr("a share of what is lit"), "area": self.tr("a share of the surface")}
        for illumination in ILLUMINATIONS:
            self.illumination_combo.addItem(names[illumination], illumination)
        self.sensor_combo.addItem(self.tr("as the raster says"), "")
        for sensor, title in sensors().items():
            self.sensor_combo.addItem(title, sensor)
        names = {"auto": self.tr("what is fastest"), "cpu": self.tr("processor (CPU)"), "cuda": self.tr("graphics card (CUDA)")}
        for device in DEVICES:
            self.device_combo.addItem(names[device], device)
        font = self.unmix_button.font()
        font.setBold(True)
        self.unmix_button.setFont(font)
        for note in (self.scene_label, self.count_label):
            palette = note.palette()
            colour = palette.color(QPalette.ColorRole.WindowText)
            colour.setAlpha(150)
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            note.setPalette(palette)
        for title in (self.scene_title, self.materials_title, self.output_title):
            title.setFont(font)
        if self.isRightToLeft():  # unlike other widgets, a plain text edit keeps its lines at the left
            option = self.log_text.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.log_text.document().setDefaultTextOption(option)

    def _connect(self) -> None:
        project = QgsProject.instance()
        self.iface.currentLayerChanged.connect(self.follow)
        self.layer_combo.layerChanged.connect(self._show_scene)
        self._probe.answered.connect(self._show_answer)
        self.prompt_edit.submitted.connect(self.add_prompts)
        self.prompt_edit.completions_wanted.connect(self._interpreter.complete)
        self.add_button.clicked.connect(self.prompt_edit.submit)
        self.edit_button.clicked.connect(self.material_list.edit_current)
        self.remove_button.clicked.connect(self.material_list.remove_selected)
        self.up_button.clicked.connect(lambda: self.material_list.move_current(-1))
        self.down_button.clicked.connect(lambda: self.material_list.move_current(1))
        self.suggest_button.clicked.connect(self.suggest)
        self.material_list.changed.connect(self._read)
        self.material_list.changed.connect(self._keep)
        self.material_list.itemSelectionChanged.connect(self._refresh)
        self._interpreter.read.connect(self._show_reading)
        self._interpreter.completed.connect(self.prompt_edit.show_completions)
        self._interpreter.went_wrong.connect(self.log)
        self.sensor_combo.currentIndexChanged.connect(self._show_scene)
        self.wavelengths_widget.fileChanged.connect(self._show_scene)
        for combo in (self.illumination_combo, self.sensor_combo, self.device_combo):
            combo.currentIndexChanged.connect(self._keep)
        self.seed_box.valueChanged.connect(self._keep)
        for widget in (self.output_widget, self.wavelengths_widget, self.samples_widget, self.adapter_widget, self.save_adapter_widget):
            widget.fileChanged.connect(self._keep)
        self.ontology_widget.fileChanged.connect(self._ontology_changed)
        self.ontology_button.clicked.connect(lambda _: self.edit_ontology())
        self.material_list.definition_wanted.connect(self.edit_ontology)
        self.unmix_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self.cancel)
        self.packages_button.clicked.connect(self.install_packages)
        project.readProject.connect(self._project_read)
        project.cleared.connect(self._project_cleared)
        project.layersAdded.connect(self._exclude_results)
        project.layersRemoved.connect(self._exclude_results)

    def shut_down(self) -> None:
        """Cancel the run, wait for its end and let go of everything outside; the panel is not used after this."""
        project = QgsProject.instance()
        self.iface.currentLayerChanged.disconnect(self.follow)
        project.readProject.disconnect(self._project_read)
        project.cleared.disconnect(self._project_cleared)
        project.layersAdded.disconnect(self._exclude_results)
        project.layersRemoved.disconnect(self._exclude_results)
        self._interpreter.stop()
        self._probe.stop()
        for dialog in self.findChildren(SuggestionDialog):
            dialog.stop()
        if self.task:
            task, self.task = self.task, None
            for signal, slot in self._task_slots(task):  # nobody is left to hear of it
                signal.disconnect(slot)
            task.cancel()
            task.wait(QUIT_SECONDS)

    # The scene

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Choose the layer that became active, if it can be a scene."""
        if isinstance(layer, QgsRasterLayer) and layer.bandCount() > 1 and not layer.customProperty(layers.RUN_PROPERTY):
            self.layer_combo.setLayer(layer)
        self._show_scene()

    def _exclude_results(self, *_: Any) -> None:
        """Maps are no scenes; after a few runs they would bury those."""
        results = [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(layers.RUN_PROPERTY)]
        self.layer_combo.setExceptedLayerList(results)

    def _show_scene(self, *_: Any) -> None:
        layer = self.layer_combo.currentLayer()
        try:
            source = gdal_source(layer)
        except UserError as error:
            self._probe.forget()
            self._set_scene_line(str(error), problem=layer is not None)
        else:
            if self._probe.ask(Question(source, self.wavelengths_widget.filePath() or None, self.sensor_combo.currentData() or None)):
                line = self.tr("{bands} bands, {columns} × {rows} pixels")  # until the probe knows more
                self._set_scene_line(line.format(bands=layer.bandCount(), columns=layer.width(), rows=layer.height()), problem=False)
        self._refresh()

    def _show_answer(self, question: Question, line: str, problem: bool) -> None:
        self._set_scene_line(line, problem=problem)

    def _set_scene_line(self, line: str, *, problem: bool) -> None:
        """A quiet line below the scene; a sign stands before it where something is wrong."""
        self.scene_label.setText(f"\N{WARNING SIGN} {line}" if problem else line)

    # The materials

    def add_prompts(self, prompts: list[str]) -> None:
        repeated = self.material_list.add_prompts(prompts)
        if repeated:
            self._say(self.tr("Already in the list: {materials}.").format(materials=", ".join(repeated)), Qgis.MessageLevel.Info, seconds=4)

    def suggest(self) -> None:
        """Look for materials in the chosen scene; what the analyst ticks is added to the list."""
        if not self.check_packages():
            return
        from ..run.suggest import SuggestionRequest

        layer = self.layer_combo.currentLayer()
        try:
            request = SuggestionRequest(
                scene=gdal_source(layer),
                language=self._language(),
                preview=PREVIEW_SIZE,
                wavelengths=self.wavelengths_widget.filePath() or None,
                sensor=self.sensor_combo.currentData() or None,
                device=self.device_combo.currentData(),
                threads=qgis_threads(),
                seed=self.seed_box.value(),
            )
        except UserError as error:
            self._say(str(error), Qgis.MessageLevel.Warning)
            return
        dialog = SuggestionDialog(request, layer.name(), self)
        dialog.accepted_prompts.connect(self.add_prompts)
        dialog.show()

    def _read(self) -> None:
        self._interpreter.interpret([entry["prompt"] for entry in self.material_list.entries()], self.material_list.prompts())

    def _show_reading(self, reading: Reading) -> None:
        self.material_list.show_meanings(reading.materials)
        self.problem_label.setText(reading.problem)
        self.problem_label.setVisible(bool(reading.problem))

    def _ontology_changed(self) -> None:
        self._configure_interpreter()
        self._read()
        self._keep()

    def edit_ontology(self, name: str = "", concept: str = "") -> None:
        """Open the editor of the ontology, or of a new one, at a name that is to be defined; `concept` is the id of what it is to mean."""
        from .ontology_dialog import OntologyDialog

        dialog = OntologyDialog(self, self.ontology_widget.filePath(), self._language())
        if name:
            dialog.add_name(name, concept)
        if dialog.exec() == OntologyDialog.DialogCode.Accepted:
            self.ontology_widget.blockSignals(True)  # the file is the same or not, what it says has changed
            self.ontology_widget.setFilePath(dialog.path)
            self.ontology_widget.blockSignals(False)
            self._ontology_changed()
        dialog.deleteLater()

    def _configure_interpreter(self) -> None:
        self._interpreter.configure(self.ontology_widget.filePath(), self._language())

    @staticmethod
    def _language() -> str:
        """The code by which the lexicon calls the language of QGIS."""
        locale = QLocale(QgsSettings().value("locale/userLocale", QLocale().name()))
        return "zh-tw" if locale.script() == QLocale.Script.TraditionalHanScript else locale.name().split("_")[0]

    # What is kept with the project (and, for projects that hold nothing of ours, with the user)

    def state(self) -> dict[str, Any]:
        return {
            "materials": self.material_list.entries(),
            "output": self.output_widget.filePath(),
            "illumination": self.illumination_combo.currentData(),
            "sensor": self.sensor_combo.currentData(),
            "wavelengths": self.wavelengths_widget.filePath(),
            "samples": self.samples_widget.filePath(),
            "adapter": self.adapter_widget.filePath(),
            "save_adapter": self.save_adapter_widget.filePath(),
            "ontology": self.ontology_widget.filePath(),
            "device": self.device_combo.currentData(),
            "seed": self.seed_box.value(),
        }

    def _keep(self, *_: Any) -> None:
        if not self._restoring:
            text = json.dumps(self.state(), ensure_ascii=False)
            QgsProject.instance().writeEntry(SCOPE, KEY, text)
            QgsSettings().setValue(f"{SCOPE}/{KEY}", text)
        self._refresh()

    def _restore(self) -> None:
        """Take what the project holds, or else what was used last."""
        text = QgsProject.instance().readEntry(SCOPE, KEY)[0] or QgsSettings().value(f"{SCOPE}/{KEY}", "")
        try:
            state = json.loads(text or "{}")
            materials = [{"prompt": str(m["prompt"]), "enabled": bool(m["enabled"])} for m in state.get("materials", [])]
            seed = int(state.get("seed", 0))
        except (ValueError, TypeError, KeyError, AttributeError):  # a project file is anybody's: what it says is not trusted to be ours
            state, materials, seed = {}, [], 0
        self._restoring = True
        for widget, name in (
            (self.output_widget, "output"),
            (self.wavelengths_widget, "wavelengths"),
            (self.samples_widget, "samples"),
            (self.adapter_widget, "adapter"),
            (self.save_adapter_widget, "save_adapter"),
            (self.ontology_widget, "ontology"),
        ):
            widget.setFilePath(str(state.get(name) or ""))
        for combo, name in ((self.illumination_combo, "illumination"), (self.sensor_combo, "sensor"), (self.device_combo, "device")):
            combo.setCurrentIndex(max(0, combo.findData(state.get(name, ""))))
        self.seed_box.setValue(seed)
        self._configure_interpreter()
        self.material_list.restore(materials)
        self._restoring = False
        self._refresh()

    def _project_read(self, *_: Any) -> None:
        self._projects_opened += 1
        if QgsProject.instance().readEntry(SCOPE, KEY)[0]:
            self._restore()

    def _project_cleared(self) -> None:
        self._projects_opened += 1

    # The run

    def start(self) -> None:
        """Unmix the chosen layer; what is wrong with the input is said in one sentence."""
        if self.task or not self.check_packages():
            return
        from ..run.request import Request

        try:
            output, overwrite = self._output()
            request = Request(
                scene=gdal_source(self.layer_combo.currentLayer()),
                prompts=tuple(self._checked_prompts()),
                output=output,
                ontology=self.ontology_widget.filePath() or None,
                samples=self.samples_widget.filePath() or None,
                adapter=self.adapter_widget.filePath() or None,
                save_adapter=self.save_adapter_widget.filePath() or None,
                illumination=self.illumination_combo.currentData(),
                device=self.device_combo.currentData(),
                seed=self.seed_box.value(),
                overwrite=overwrite,
                wavelengths=self.wavelengths_widget.filePath() or None,
                sensor=self.sensor_combo.currentData() or None,
                language=self._language(),
                threads=qgis_threads(),
            )
        except UserError as error:
            self._say(str(error), Qgis.MessageLevel.Warning)
            return
        except _Declined:
            return
        name = self.layer_combo.currentLayer().name()
        task = UnmixTask(request, self.tr("Unmixing {scene}").format(scene=name), self._unmix)
        for signal, slot in self._task_slots(task):
            signal.connect(slot)
        self.task = task
        self._project_at_start = self._projects_opened
        self.log(self.tr("Unmixing {scene}: {materials}").format(scene=name, materials="; ".join(request.prompts)))
        self._refresh()
        QgsApplication.taskManager().addTask(task)

    def _task_slots(self, task: UnmixTask) -> list[tuple[Any, Callable[..., None]]]:
        return [
            (task.progressChanged, self._show_progress),
            (task.stage_changed, self._show_stage),
            (task.succeeded, self._succeeded),
            (task.failed, self._failed),
            (task.cancelled, self._cancelled),
        ]

    def _checked_prompts(self) -> list[str]:
        prompts = self.material_list.prompts()
        if not prompts:
            raise UserError(self.tr("No material is ticked; type at least one and press Enter."))
        return prompts

    def _output(self) -> tuple[str, bool]:
        """The folder, and whether the analyst has agreed to replace an earlier run in it or an adapter."""
        folder, adapter = self.output_widget.filePath().strip(), self.save_adapter_widget.filePath().strip()
        questions = []
        if folder and (Path(folder) / "provenance.json").exists():
            questions.append(self.tr("The folder {folder} holds an earlier run. Replace it?").format(folder=folder))
        if adapter and Path(adapter).exists():
            questions.append(self.tr("The adapter {file} exists already. Replace it?").format(file=adapter))
        for question in questions:
            if QMessageBox.question(self, TITLE, question) != QMessageBox.StandardButton.Yes:
                raise _Declined
        return folder or QgsProcessingUtils.generateTempFilename("unmixed"), bool(questions)

    def cancel(self) -> None:
        if self.task:
            self.cancel_button.setEnabled(False)
            self.stage_label.setText(self.tr("Cancelling…"))
            self.task.cancel()

    def _show_progress(self, percent: float) -> None:
        self.progress_bar.setValue(round(percent))

    def _show_stage(self, stage: Stage, seconds_left: float) -> None:
        if self.task is None or self.task.isCanceled():
            return
        text = stage_name(stage)
        if self.stage_label.property("stage") != stage.name:
            self.stage_label.setProperty("stage", stage.name)
            self.log(text)
        self.stage_label.setText(text if seconds_left < 0 else f"{text} · {time_left(seconds_left)}")

    def _succeeded(self, result: Any) -> None:
        self._end()
        folder, record = Path(result.folder), result.provenance
        self._log_result(folder, record)
        if self._project_at_start == self._projects_opened:
            self._add_layers(folder, record)
        else:  # the project the run was started from is closed; another one is not ours to fill unasked
            button = self._button(self.tr("Add to this project"), lambda: self._add_layers(folder, record))
            self._say(self.tr("The run finished after its project was closed."), Qgis.MessageLevel.Success, button)

    def _add_layers(self, folder: Path, record: dict[str, Any]) -> None:
        try:
            layers.add_result(QgsProject.instance(), folder, record)
        except UserError as error:
            self._say(str(error), Qgis.MessageLevel.Critical)
            return
        unexplained = record["quality"]["unexplained"]["share"]
        text = self.tr("{scene}: {unexplained} of the pixels unexplained.")
        text = text.format(scene=scene_name(record), unexplained=f"{unexplained:.0%}")
        if record["warnings"]:
            text += " " + self.tr("Notes in the log: {count}.").format(count=len(record["warnings"]))
        level = Qgis.MessageLevel.Warning if unexplained > MOSTLY else Qgis.MessageLevel.Success
        button = self._button(self.tr("Open folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self._say(text, level, button)

    def _failed(self, sentence: str, details: str) -> None:
        self._end()
        self.log(sentence)
        if details:
            self.log(details)
            self._say(sentence, Qgis.MessageLevel.Critical, self._button(self.tr("Show log"), self._show_log))
        else:
            self._say(sentence, Qgis.MessageLevel.Critical)

    def _cancelled(self) -> None:
        self._end()
        self.log(self.tr("Cancelled."))
        self._say(self.tr("The run was cancelled; nothing was written."), Qgis.MessageLevel.Info, seconds=5)

    def _end(self) -> None:
        self.task = None
        self.stage_label.setProperty("stage", None)
        self._refresh()

    # The packages

    def check_packages(self) -> bool:
        """Whether all packages are there; where not, the banner says so and offers to install them."""
        packages = missing()
        self.packages_banner.setVisible(bool(packages))
        if packages:
            names = ", ".join(package.distribution for package in packages)
            sentence = self.tr("CLIP Unmix needs Python packages that this QGIS does not bring: {names}.")
            self.packages_label.setText(sentence.format(names=names))
        self._refresh()
        return not packages

    def offer_packages(self) -> None:
        """Ask, once in a profile, whether missing packages may be installed."""
        if not self.check_packages():
            from .dependencies import offer

            offer(self)
            self.check_packages()

    def install_packages(self) -> None:
        """Open the installer's dialog."""
        from .dependencies import DependenciesDialog

        DependenciesDialog(self).exec()
        if self.check_packages():
            self._read()

    # Showing

    def _refresh(self) -> None:
        running = self.task is not None
        for widget in (self.progress_bar, self.cancel_button, self.stage_label):
            widget.setVisible(running)
        self.unmix_button.setVisible(not running)
        if not running:
            self.progress_bar.setValue(0)
            self.cancel_button.setEnabled(True)
            self.stage_label.clear()
        chosen = bool(self.ontology_widget.filePath())
        self.ontology_button.setText(self.tr("Edit…") if chosen else self.tr("New…"))
        self.ontology_button.setIcon(QgsApplication.getThemeIcon("/mActionToggleEditing.svg") if chosen else QIcon())  # leaves room
        prompts = self.material_list.prompts()
        self.count_label.setText(self._count(len(prompts)))
        selected = len(self.material_list.selectedItems())
        self.remove_button.setEnabled(selected > 0)
        for button in (self.edit_button, self.up_button, self.down_button):
            button.setEnabled(selected == 1)
        hint = self.tr("Make an abundance and a similarity map of each material")
        if not prompts:
            hint = self.tr("Type at least one material first")
        elif self.layer_combo.currentLayer() is None:
            hint = self.tr("Choose a scene first")
        self.suggest_button.setEnabled(self.layer_combo.currentLayer() is not None)
        self.unmix_button.setToolTip(hint)
        self.unmix_button.setEnabled(bool(prompts) and self.layer_combo.currentLayer() is not None)

    def _count(self, ticked: int) -> str:
        rows = self.material_list.topLevelItemCount()
        return self.tr("{ticked} of {all} ticked").format(ticked=ticked, all=rows) if rows else ""

    def log(self, text: str) -> None:
        self.log_text.appendPlainText(f"{datetime.now().astimezone():%H:%M:%S}  {text}")
        QgsMessageLog.logMessage(text, TITLE, Qgis.MessageLevel.Info, notifyUser=False)

    def _log_result(self, folder: Path, record: dict[str, Any]) -> None:
        for entry in record["quality"]["mean_abundance"]:
            self.log(self.tr("Mean abundance of {material}: {mean}").format(material=entry["prompt"], mean=f"{entry['mean']:.3f}"))
        for warning in record["warnings"]:
            self.log(warning)
        self.log(self.tr("Results in {folder}").format(folder=folder))

    def _show_log(self) -> None:
        self.show()
        self.log_group.setCollapsed(False)
        self.scroll.ensureWidgetVisible(self.log_text)

    def _button(self, text: str, act: Callable[[], Any]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(act)
        return button

    def _say(self, text: str, level: Qgis.MessageLevel, button: QWidget | None = None, seconds: int = 0) -> None:
        """A message in QGIS's own bar; it stays until closed unless `seconds` are given."""
        bar = self.iface.messageBar()
        item = bar.createMessage(self.windowTitle(), text)  # whose translation tells the bar the direction of the text
        if button:
            item.layout().addWidget(button)
        # A moment later, or QGIS's own "Task complete" would lie over it.
        QTimer.singleShot(0, lambda: bar.pushWidget(item, level, seconds))


class _Declined(Exception):
    """The analyst thought better of it."""


def time_left(seconds: float) -> str:
    """In words, no more exact than it can be."""
    if seconds < 5:
        return QCoreApplication.translate("TimeLeft", "a few seconds left")
    if seconds < 90:
        return QCoreApplication.translate("TimeLeft", "about {count} s left").format(count=5 * round(seconds / 5))
    if seconds < 5400:
        return QCoreApplication.translate("TimeLeft", "about {count} min left").format(count=round(seconds / 60))
    return QCoreApplication.translate("TimeLeft", "about {count} h left").format(count=round(seconds / 3600))

"""The panel: a scene, materials in words, a button, and what comes of it."""
from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import gdal_source
from ..qgis_shared.layer_tree import RUN_PROPERTY
from ..qgis_shared.locale import in_words
from ..requirements import missing
from . import panel_state
from .beginning import Beginning
from .dock_form import DockForm
from .dropping import Dropping
from .interpreter import Interpreter, Reading
from .labels import Labels
from .message_bar import Messages
from .panel_state import PanelState
from .preview import Preview
from .result_actions import ResultActions
from .run_control import RunControl
from .run_log import RunLog
from .run_request import Declined, suggestion_request, unmix_request
from .scene_choices import SceneChoices
from .scene_editor import SceneCorrections
from .scene_probe import Question, SceneProbe
from .scene_reading import corrected
from .settings import read_settings
from .suggestion_dialog import SuggestionDialog
from .task import Unmix, UnmixTask, unmix
from .worker import QUIT_SECONDS, wait_for_all


class UnmixDock(DockForm):
    """Everything here runs on the main thread.

    The computing is an `UnmixTask`, the reading of words the `Interpreter`'s.
    """

    def __init__(
        self,
        iface: QgisInterface,
        unmix: Unmix = unmix,
        interpreter: Interpreter | None = None,
        probe: SceneProbe | None = None,
        results: ResultActions | None = None,
    ) -> None:
        super().__init__(iface.mainWindow())
        self.iface = iface
        self.part.canvas = iface.mapCanvas()
        self.messages = Messages(iface.messageBar(), self.windowTitle())
        self.log = RunLog(self.log_text)
        self.results = results or ResultActions(iface, self)
        self.run = RunControl(self, self.messages, self.log, self.results, unmix)
        self.corrections = SceneCorrections(self)
        self._interpreter = interpreter or Interpreter(parent=self)
        self._probe = probe or SceneProbe(parent=self)
        self._restoring = False
        project = QgsProject.instance()
        self._of_the_place = (project.fileNameChanged, project.projectSaved, project.readProject, project.cleared)
        self._searches: list[UnmixTask | None] = []  # that of a dialog closed since may not have ended yet
        self.beginning = Beginning(self, iface, self.messages)
        self.preview = Preview(self, iface)
        self.labels = Labels(self, iface, self.messages)
        self._connect()
        self._restore()
        self.show_place()
        self._choices = SceneChoices(self.layer_combo)
        self.follow(iface.activeLayer())
        self.check_packages()

    @property
    def task(self) -> UnmixTask | None:
        """The run under way."""
        return self.run.task

    # Setting up

    def _connect(self) -> None:
        project = QgsProject.instance()
        self.iface.currentLayerChanged.connect(self.follow)
        self.layer_combo.layerChanged.connect(self._show_scene)
        self._probe.answered.connect(self._show_answer)
        self.corrections.changed.connect(self._show_scene)
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
        self._interpreter.went_wrong.connect(self.log.add)
        self.sensor_combo.currentIndexChanged.connect(self._show_scene)
        self.wavelengths_widget.fileChanged.connect(self._show_scene)
        for combo in (self.illumination_combo, self.mixing_combo, self.sensor_combo, self.device_combo):
            combo.currentIndexChanged.connect(self._keep)
        self.seed_box.valueChanged.connect(self._keep)
        self.part.chosen.connect(self._keep)
        for name in panel_state.FILES:
            if name != "ontology":
                getattr(self, f"{name}_widget").fileChanged.connect(self._keep)
        self.ontology_widget.fileChanged.connect(self._ontology_changed)
        self.ontology_button.clicked.connect(lambda _: self.edit_ontology())
        self.material_list.definition_wanted.connect(self.edit_ontology)
        dropping = Dropping(self)
        dropping.scene.connect(self.follow)
        dropping.prompts.connect(self.add_prompts)
        dropping.refused.connect(lambda sentence: self.messages.say(sentence, Qgis.MessageLevel.Warning))
        self.unmix_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self.run.cancel)
        self.run.changed.connect(self._refresh)
        self.run.shown.connect(self.beginning.tour.run_ended)
        self.run.more_wanted.connect(self.suggest)
        self.material_list.coloured.connect(self.run.recolour)
        self.packages_button.clicked.connect(self.install_packages)
        project.readProject.connect(self._project_read)
        project.cleared.connect(self.run.project_changed)
        for signal in self._of_the_place:
            signal.connect(self.show_place)

    def shut_down(self) -> None:
        """Cancel what is under way, wait a moment for its end and let go of everything outside.

        The panel is not used after this.
        """
        project = QgsProject.instance()
        self.iface.currentLayerChanged.disconnect(self.follow)
        project.readProject.disconnect(self._project_read)
        project.cleared.disconnect(self.run.project_changed)
        for signal in self._of_the_place:
            signal.disconnect(self.show_place)
        self._choices.stop()
        self._interpreter.stop()
        self._probe.stop()
        self.beginning.stop()
        self.preview.stop()
        self.labels.stop()
        for dialog in self.findChildren(SuggestionDialog):
            dialog.stop()
        tasks = [self.run.shut_down(), *self._searches]
        workers = (self._interpreter, self._probe, self.beginning, self.preview, self.labels)
        waits = [part.wait for part in (*tasks, *workers) if part]
        wait_for_all(waits, QUIT_SECONDS)

    # The scene

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Choose the layer that became active, if it can be a scene."""
        several = isinstance(layer, QgsRasterLayer) and layer.bandCount() > 1
        if layer and several and not layer.customProperty(RUN_PROPERTY):
            self.layer_combo.setLayer(layer)
        self._show_scene()

    def _show_scene(self, *_: object) -> None:
        layer = self.layer_combo.currentLayer()
        try:
            source = gdal_source(layer)
        except UserError as error:
            self._probe.forget()
            self.corrections.show_lack("")
            self._set_scene_line(in_words(error), problem=layer is not None)
        else:
            sensor = self.sensor_combo.currentData() or None
            wavelengths = self.wavelengths_widget.filePath() or None
            said = tuple(corrected(layer, given=bool(sensor or wavelengths)).items())
            if self._probe.ask(Question(source, wavelengths, sensor, said)):
                line = self.tr("{bands} bands, {columns} × {rows} pixels")  # until the probe knows more
                line = line.format(bands=layer.bandCount(), columns=layer.width(), rows=layer.height())
                self._set_scene_line(line, problem=False)
                self.corrections.show_lack("")
        self._refresh()
        self.preview.look()

    def _show_answer(self, question: Question, line: str, problem: bool) -> None:
        self.corrections.found.update(self._probe.wavelengths)
        self.scene_label.setToolTip(safe_text.hint(self._probe.doubts.get(question.source, "")))
        self._set_scene_line(line, problem=problem)
        self.corrections.show_lack(line if self._probe.lacking == question.source else "")
        self.preview.warm()

    def _set_scene_line(self, line: str, *, problem: bool) -> None:
        """A quiet line below the scene; a sign stands before it where something is wrong."""
        safe_text.show(self.scene_label, f"\N{WARNING SIGN} {line}" if problem else line)

    # The materials

    def add_prompts(self, prompts: list[str]) -> None:
        repeated = self.material_list.add_prompts(prompts)
        if repeated:
            sentence = self.tr("Already in the list: {materials}.").format(materials=", ".join(repeated))
            self.messages.say(sentence, Qgis.MessageLevel.Info, seconds=4)

    def suggest(self) -> None:
        """Look for materials in the chosen scene; what the analyst ticks is added to the list."""
        if not self.check_packages() or self.corrections.edited_for_lack():
            return
        try:
            request = suggestion_request(self)
        except UserError as error:
            self.messages.say(in_words(error), Qgis.MessageLevel.Warning)
            return
        layer = self.layer_combo.currentLayer()
        dialog = SuggestionDialog(request, layer.name(), self)
        dialog.accepted_prompts.connect(self.add_prompts)
        self._searches = [*(task for task in self._searches if task and not task.wait(0)), dialog.task]
        dialog.show()

    def _read(self) -> None:
        prompts = [item.prompt for item in self.material_list.items()]
        self._interpreter.interpret(prompts, self.material_list.prompts())

    def _show_reading(self, reading: Reading) -> None:
        self.material_list.show_meanings(reading.materials)
        self.preview.look()
        safe_text.show(self.problem_label, reading.problem)
        self.problem_label.setVisible(bool(reading.problem))

    def _ontology_changed(self) -> None:
        self._configure_interpreter()
        self._read()
        self._keep()

    def edit_ontology(self, name: str = "", concept: str = "") -> None:
        """Open the editor of the ontology, or of a new one, at a name that is to be defined.

        `concept` is the id of what it is to mean.
        """
        from .ontology_dialog import OntologyDialog

        dialog = OntologyDialog(self, self.ontology_widget.filePath(), read_settings().language_of_words)
        if name:
            dialog.add_name(name, concept)
        if dialog.exec() == OntologyDialog.DialogCode.Accepted:
            self.ontology_widget.blockSignals(True)  # the file is the same or not, what it says has changed
            self.ontology_widget.setFilePath(dialog.path)
            self.ontology_widget.blockSignals(False)
            self._ontology_changed()
        dialog.deleteLater()

    def _configure_interpreter(self) -> None:
        self._interpreter.configure(self.ontology_widget.filePath(), read_settings().language_of_words)

    def settings_changed(self) -> None:
        """What is settled for all projects is another now."""
        self.show_place()
        self._configure_interpreter()
        self._read()

    # What is kept

    def state(self) -> PanelState:
        """What is kept with the project; see `panel_state`."""
        return panel_state.state_of(self)

    def _keep(self, *_: object) -> None:
        if not self._restoring:
            panel_state.keep(self.state())
        self._refresh()

    def _restore(self) -> None:
        state = panel_state.kept()
        self._restoring = True
        known = state.complete
        for name in panel_state.FILES:
            getattr(self, f"{name}_widget").setFilePath(state.files.get(name, ""))
        for name in panel_state.CHOICES:
            settled = read_settings().device if name == "device" else ""
            combo, choice = getattr(self, f"{name}_combo"), state.choices.get(name, settled)
            place = combo.findData(choice)
            combo.setCurrentIndex(max(0, place))
            known = known and (place >= 0 or not choice)
        self.seed_box.setValue(state.seed)
        known = self.part.restore(state.part) and known
        self._configure_interpreter()
        self.material_list.colours = dict(state.colours)
        self.material_list.restore(state.materials)
        self._restoring = False
        if not known:
            sentence = self.tr("Some of the settings kept for this panel cannot be used; defaults stand in for them.")
            self.messages.say(sentence, Qgis.MessageLevel.Warning)
        self._refresh()

    def _project_read(self, *_: object) -> None:
        self.run.project_changed()
        if panel_state.in_project():
            self._restore()

    # The run

    def start(self) -> None:
        """Unmix the chosen layer; what is wrong with the input is said in one sentence."""
        if self.task or not self.check_packages() or self.corrections.edited_for_lack():
            return
        try:
            request = unmix_request(self)
        except UserError as error:
            self.messages.say(in_words(error), Qgis.MessageLevel.Warning)
            return
        except Declined:
            return
        self.run.start(request, self.layer_combo.currentLayer().name(), tuple(self.material_list.refused()))

    def _refresh(self) -> None:
        self.refresh(running=self.task is not None)
        self.beginning.refresh()
        self.beginning.tour.look()

    # The packages

    def check_packages(self) -> bool:
        """Whether all packages are there; where not, the banner says so and offers to install them."""
        packages = missing()
        self.packages_banner.setVisible(bool(packages))
        if packages:
            names = ", ".join(package.distribution for package in packages)
            sentence = self.tr("CLIP Unmix needs Python packages that this QGIS does not bring: {names}.")
            safe_text.show(self.packages_label, sentence.format(names=names))
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

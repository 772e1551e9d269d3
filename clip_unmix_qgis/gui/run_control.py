"""The panel's run: its beginning, its progress and its end."""
from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from ..errors import UserError
from ..progress import Stage
from ..qgis_shared import layer_tree, safe_text
from ..qgis_shared.locale import in_words
from ..qgis_shared.result_folder import is_out_of_the_way
from ..qgis_shared.result_layers import describe_maps
from ..qgis_shared.stages import stage_name, time_left
from ..qgis_shared.turns import Turns
from .dock_form import DockForm
from .message_bar import Messages
from .outcome import outcome_of
from .result_actions import ResultActions
from .run_log import RunLog
from .task import Unmix, UnmixTask

if TYPE_CHECKING:
    from ..run.request import Request, Result


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixDock", text)


class RunControl(QObject):
    """One run at a time. It shows its progress at the foot of the panel and what comes of it in the layer tree."""

    changed = pyqtSignal()  # a run has begun or ended
    shown = pyqtSignal()  # the result of a run is in the layer tree
    more_wanted = pyqtSignal()  # the analyst asks for suggestions

    def __init__(self, form: DockForm, messages: Messages, log: RunLog, results: ResultActions, unmix: Unmix) -> None:
        super().__init__(form)
        self.task: UnmixTask | None = None
        self._form = form
        self._messages = messages
        self._log = log
        self._results = results
        self._folder: Path | None = None  # of the last run
        self._unmix = unmix
        self._project_at_start = 0
        self._projects_opened = 0
        self._left_out: Sequence[str] = ()
        self._adding: tuple[Turns, Callable[[], None]] | None = None  # a result to the layers; what to do if it stops
        self._furnish_buttons()

    def _furnish_buttons(self) -> None:
        """Below the result: what can be done with it."""
        form, results = self._form, self._results
        for button, act in (
            (form.export_button, results.export),
            (form.keep_button, results.keep),
            (form.folder_button, results.open_folder),
        ):
            button.clicked.connect(lambda _=False, act=act: act(self._folder) if self._folder else None)
        forms = QMenu(form.export_button)  # behind the arrow of the button, whose click copies the files
        forms.addAction(tr("In another form…"), lambda: results.export_as(self._folder) if self._folder else None)
        form.export_button.setMenu(forms)
        form.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(form.maps_button)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        form.maps_button.setMenu(menu)
        results.moved.connect(self._moved)

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        folder = self._folder
        if folder:
            for kind, title in self._results.kinds(folder).items():
                menu.addAction(title, partial(self._results.add_maps, folder, kind))

    def recolour(self, prompt: str, colour: QColor) -> None:
        """Show the last run's map of a prompt in another colour."""
        if self._folder:
            self._results.recolour(self._folder, prompt, colour)

    @property
    def folder(self) -> Path | None:
        """Of the last run."""
        return self._folder

    def _moved(self, before: Path, now: Path) -> None:
        if self._folder == before:
            self._folder = now
            self._show_place()

    def _show_place(self) -> None:
        folder = self._folder
        if folder is None:
            return
        self._form.folder_button.setToolTip(safe_text.hint(tr("Open {folder}").format(folder=folder)))
        self._form.keep_button.setVisible(is_out_of_the_way(folder))

    def project_changed(self, *_: object) -> None:
        """Another project is open: what a run from the earlier one gives is not added to it unasked."""
        self._projects_opened += 1
        if self._adding:
            turns, stopped = self._adding
            turns.stop()
            stopped()

    def start(self, request: Request, scene: str, left_out: Sequence[str] = ()) -> None:
        """Begin the run of `request` on the layer called `scene`, without the prompts `left_out`."""
        task = UnmixTask(request, safe_text.name(tr("Unmixing {scene}").format(scene=scene)), self._unmix)
        for signal, slot in self._slots(task):
            signal.connect(slot)
        self.task = task
        self._left_out = left_out
        self._project_at_start = self._projects_opened
        self._form.result_label.hide()
        self._form.result_buttons.hide()
        materials = "; ".join(request.prompts)
        self._log.add(tr("Unmixing {scene}: {materials}").format(scene=scene, materials=materials))
        self.changed.emit()
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        if self.task and not self.task.ended:
            self._form.cancel_button.setEnabled(False)
            self._form.stage_label.setText(tr("Cancelling…"))
            self.task.cancel()

    def shut_down(self) -> UnmixTask | None:
        """Cancel the run and hear no more of it; returns its task, whose thread may need a moment yet."""
        task, self.task = self.task, None
        adding, self._adding = self._adding, None
        if adding:
            adding[0].stop()
        if task and task.ended:
            return None
        if task:
            for signal, slot in self._slots(task):
                signal.disconnect(slot)
            task.cancel()
        return task

    def _slots(self, task: UnmixTask) -> list[tuple[pyqtSignal, Callable[..., None]]]:
        return [
            (task.progressChanged, self._show_progress),
            (task.stage_changed, self._show_stage),
            (task.succeeded, self._succeeded),
            (task.failed, self._failed),
            (task.cancelled, self._cancelled),
        ]

    def _show_progress(self, percent: float) -> None:
        self._form.progress_bar.setValue(round(percent))

    def _show_stage(self, stage: Stage, seconds_left: float) -> None:
        if self.task is None or self.task.isCanceled():
            return
        text, label = stage_name(stage), self._form.stage_label
        if label.property("stage") != stage.name:
            label.setProperty("stage", stage.name)
            self._log.add(text)
        safe_text.show(label, text if seconds_left < 0 else f"{text} · {time_left(seconds_left)}")

    def _succeeded(self, result: Result) -> None:
        """The run counts as under way until its layers are there."""
        folder, record = Path(result.folder), result.provenance
        self._log.add_result(folder, record)
        if self._project_at_start == self._projects_opened:
            self._form.cancel_button.setEnabled(False)
            self._form.stage_label.setText(tr("Adding the layers…"))
            self._add_layers(folder, record, self._end)
        else:
            self._end()
            self._offer(folder, record)

    def _offer(self, folder: Path, record: Mapping[str, Any]) -> None:
        """The project that the run was started from is closed; another one is not ours to fill unasked."""
        action = (tr("Add to this project"), lambda: self._add_layers(folder, record))
        sentence = tr("The run finished after its project was closed.")
        self._messages.say(sentence, Qgis.MessageLevel.Success, action)

    def _add_layers(
        self, folder: Path, record: Mapping[str, Any], then: Callable[[], object] = lambda: None
    ) -> None:
        """Show the result, a layer at a time; `then` is called when it is there, or cannot be."""
        chosen = dict(self._form.material_list.colours)

        def done(added: tuple[object, list[str]]) -> None:
            self._adding = None
            then()
            # Maps that were moved or removed in the meantime need it no more.
            Turns(describe_maps(folder, record, chosen), lambda _: None, lambda _: None)
            self._show(folder, record, added[1])

        def failed(error: Exception) -> None:
            self._adding = None
            then()
            self._say_not_shown(folder, error)

        def stopped() -> None:
            self._adding = None
            then()
            self._offer(folder, record)

        work = layer_tree.adding_result(QgsProject.instance(), folder, record, chosen=chosen)
        self._adding = (Turns(work, done, failed), stopped)

    def _say_not_shown(self, folder: Path, error: Exception) -> None:
        """Whatever went wrong, the run is done and its files are complete."""
        if isinstance(error, UserError):
            sentence = in_words(error)
        else:  # QGIS's own or a record's; the analyst must learn where her maps are
            self._log.add("".join(traceback.format_exception(type(error), error, error.__traceback__)))
            sentence = tr("The maps are in {folder} but could not be shown ({error}); the log has the details.")
            sentence = sentence.format(folder=folder, error=type(error).__name__)
        opened = (tr("Open folder"), lambda: self._results.open_folder(folder))
        self._messages.say(sentence, Qgis.MessageLevel.Critical, opened)

    def _show(self, folder: Path, record: Mapping[str, Any], notes: Sequence[str]) -> None:
        """Say what came of it."""
        outcome = outcome_of(record, self._left_out, notes)
        sign = "\N{WARNING SIGN} " if outcome.reasons else ""
        safe_text.show(self._form.result_label, sign + "\n".join([outcome.headline, *outcome.reasons]))
        self._folder = folder
        self._form.result_label.show()
        self._form.result_buttons.show()
        self._show_place()
        suggest = [(tr("Suggest…"), self.more_wanted.emit)] if outcome.look_for_more else []
        export = (tr("Export…"), lambda: self._results.export(self._folder or folder))
        keep = [(tr("Keep…"), lambda: self._results.keep(self._folder or folder))] if is_out_of_the_way(folder) else []
        look = (tr("Results…"), lambda: self._results.look_into(self._folder or folder))
        # The folder's is in the panel and in the menu of the layers.
        self._messages.say(outcome.text, outcome.level, look, *suggest, *keep, export)
        self.shown.emit()

    def _failed(self, sentence: str, details: str) -> None:
        self._end()
        self._log.add(sentence)
        if details:
            self._log.add(details)
        shown = [(tr("Show log"), self._form.show_log)] if details else []
        self._messages.say(sentence, Qgis.MessageLevel.Critical, *shown)

    def _cancelled(self) -> None:
        self._end()
        self._log.add(tr("Cancelled."))
        sentence = tr("The run was cancelled; nothing was written.")
        self._messages.say(sentence, Qgis.MessageLevel.Info, seconds=5)

    def _end(self) -> None:
        self.task = None
        self._form.stage_label.setProperty("stage", None)
        self.changed.emit()

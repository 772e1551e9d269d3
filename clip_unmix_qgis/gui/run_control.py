"""The panel's run: its beginning, its progress and its end."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ..errors import UserError
from ..progress import Stage
from ..qgis_shared import safe_text
from ..qgis_shared.layer_metadata import scene_name
from ..qgis_shared.stages import stage_name, time_left
from . import layers
from .dock_form import DockForm
from .message_bar import Messages
from .run_log import RunLog
from .task import Unmix, UnmixTask

if TYPE_CHECKING:
    from ..run.request import Request, Result

MOSTLY = 0.5  # share of unexplained pixels above which a result is announced as a warning


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixDock", text)


class RunControl(QObject):
    """One run at a time. It shows its progress at the foot of the panel and what comes of it in the layer tree."""

    changed = pyqtSignal()  # a run has begun or ended

    def __init__(self, form: DockForm, messages: Messages, log: RunLog, unmix: Unmix) -> None:
        super().__init__(form)
        self.task: UnmixTask | None = None
        self._form = form
        self._messages = messages
        self._log = log
        self._unmix = unmix
        self._project_at_start = 0
        self._projects_opened = 0

    def project_changed(self, *_: object) -> None:
        """Another project is open: what a run from the earlier one gives is not added to it unasked."""
        self._projects_opened += 1

    def start(self, request: Request, scene: str) -> None:
        """Begin the run of `request` on the layer called `scene`."""
        task = UnmixTask(request, safe_text.name(tr("Unmixing {scene}").format(scene=scene)), self._unmix)
        for signal, slot in self._slots(task):
            signal.connect(slot)
        self.task = task
        self._project_at_start = self._projects_opened
        materials = "; ".join(request.prompts)
        self._log.add(tr("Unmixing {scene}: {materials}").format(scene=scene, materials=materials))
        self.changed.emit()
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        if self.task:
            self._form.cancel_button.setEnabled(False)
            self._form.stage_label.setText(tr("Cancelling…"))
            self.task.cancel()

    def shut_down(self) -> UnmixTask | None:
        """Cancel the run and hear no more of it; returns its task, whose thread may need a moment yet."""
        task, self.task = self.task, None
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
        self._end()
        folder, record = Path(result.folder), result.provenance
        self._log.add_result(folder, record)
        if self._project_at_start == self._projects_opened:
            self._add_layers(folder, record)
        else:  # the project the run was started from is closed; another one is not ours to fill unasked
            action = (tr("Add to this project"), lambda: self._add_layers(folder, record))
            sentence = tr("The run finished after its project was closed.")
            self._messages.say(sentence, Qgis.MessageLevel.Success, action)

    def _add_layers(self, folder: Path, record: Mapping[str, Any]) -> None:
        try:
            layers.add_result(QgsProject.instance(), folder, record)
        except UserError as error:
            self._messages.say(str(error), Qgis.MessageLevel.Critical)
            return
        unexplained = record["quality"]["unexplained"]["share"]
        text = tr("{scene}: {unexplained} of the pixels unexplained.")
        text = text.format(scene=scene_name(record), unexplained=f"{unexplained:.0%}")
        if record["warnings"]:
            text += " " + tr("Notes in the log: {count}.").format(count=len(record["warnings"]))
        level = Qgis.MessageLevel.Warning if unexplained > MOSTLY else Qgis.MessageLevel.Success
        action = (tr("Open folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self._messages.say(text, level, action)

    def _failed(self, sentence: str, details: str) -> None:
        self._end()
        self._log.add(sentence)
        if details:
            self._log.add(details)
        action = (tr("Show log"), self._form.show_log) if details else None
        self._messages.say(sentence, Qgis.MessageLevel.Critical, action)

    def _cancelled(self) -> None:
        self._end()
        self._log.add(tr("Cancelled."))
        sentence = tr("The run was cancelled; nothing was written.")
        self._messages.say(sentence, Qgis.MessageLevel.Info, seconds=5)

    def _end(self) -> None:
        self.task = None
        self._form.stage_label.setProperty("stage", None)
        self.changed.emit()

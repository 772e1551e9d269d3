"""The run as a background task of QGIS."""
from __future__ import annotations

import threading
import time
import traceback
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..errors import Cancelled, UserError
from ..progress import IsCancelled, Report, Stage
from ..qgis_shared.locale import in_words

if TYPE_CHECKING:
    from ..run.request import Request, Result

# A run or a search: a `Request` to a `Result`, or a `SuggestionRequest` to what is `Suggested`.
Unmix = Callable[..., object]  # (request, report, is_cancelled)


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixTask", text)


def unmix(request: Request, report: Report, is_cancelled: IsCancelled) -> Result:
    """Run `unmix_scene`; it and torch are imported here, in the task's thread."""
    from ..run.unmix import unmix_scene

    return unmix_scene(request, report, is_cancelled)


class TimeLeft:
    """How long the rest will take at the pace of the stage under way. What has been told does not grow any more."""

    def __init__(self) -> None:
        self._stage: Stage | None = None
        self._begun = (0.0, 0.0)  # when, and at what fraction
        self._told = float("inf")

    def left(self, stage: Stage, fraction: float, now: float) -> float:
        """Seconds, negative while they are unknown; `fraction` of the whole is done at the time `now`."""
        if stage is not self._stage:
            self._stage, self._begun = stage, (now, fraction)
        since, done = now - self._begun[0], fraction - self._begun[1]
        if since > 1.0 and done > 0.02:
            self._told = min(self._told, since * (1.0 - fraction) / done)
        return self._told if self._told < float("inf") else -1.0


class UnmixTask(QgsTask):
    """One run, off the main thread. It knows its request (paths and words) and no layer and no widget.

    The signals reach the main thread through Qt's queue, `succeeded`, `failed` and `cancelled` from `finished()`.
    """

    stage_changed = pyqtSignal(object, float)  # Stage, seconds left (negative while unknown)
    succeeded = pyqtSignal(object)  # Result
    failed = pyqtSignal(str, str)  # one sentence, details for the log (empty for bad input)
    cancelled = pyqtSignal()

    def __init__(self, request: object, description: str, unmix: Unmix = unmix) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.request = request
        self._unmix = unmix
        self._result: object = None
        self._error: BaseException | None = None
        self._details = ""
        self.ended = False  # told by `finished`, after which Qt's part of the task is gone
        self._clock = TimeLeft()
        self._idle = threading.Event()
        self._idle.set()

    def run(self) -> bool:
        self._idle.clear()
        try:
            if self.isCanceled():
                return False
            self._result = self._unmix(self.request, self._report, self.isCanceled)
            return True
        except BaseException as error:  # noqa: BLE001 (it must not take QGIS with it; finished() reports it)
            self._error = error
            self._details = traceback.format_exc()
            return False
        finally:
            self._idle.set()

    def _report(self, stage: Stage, fraction: float) -> None:
        fraction = min(max(float(fraction), 0.0), 1.0)
        self.setProgress(100.0 * fraction)
        self.stage_changed.emit(stage, self._clock.left(stage, fraction, time.monotonic()))

    def finished(self, successful: bool) -> None:
        self.ended = True
        if successful:
            self.succeeded.emit(self._result)
        elif self._error is None or isinstance(self._error, Cancelled):
            self.cancelled.emit()
        elif isinstance(self._error, UserError):
            self.failed.emit(in_words(self._error), "")
        else:
            sentence = tr("The run stopped on an unexpected error ({error}); the log has the details.")
            self.failed.emit(sentence.format(error=type(self._error).__name__), self._details)

    def wait(self, seconds: float) -> bool:
        """Wait until the thread has left `run`; False when it takes longer.

        (QgsTask.waitForFinished keeps Python's lock while it waits, for which the thread would wait in turn.)
        """
        return self._idle.wait(seconds)

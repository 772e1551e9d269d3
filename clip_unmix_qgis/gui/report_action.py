"""One button: the report of a run as HTML and PDF. What takes time is a task; the layout is made on the main thread."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..errors import UserError, reason_of
from ..files import StagedFolder
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words, qgis_locale
from .message_bar import Messages
from .task import UnmixTask

if TYPE_CHECKING:
    from ..qgis_shared.report_pdf import ReportParts

TITLE = "CLIP Unmix"


def tr(text: str) -> str:
    return QCoreApplication.translate("ReportAction", text)


def prepare(folder: Path, language: str, measured: Path | None = None) -> ReportParts:
    """What the report of a run says, in any thread."""
    from ..analysis.results import Results
    from ..analysis.validation import validate
    from ..qgis_shared.material_colours import material_colours
    from ..qgis_shared.report_pdf import gather

    with Results(folder) as results:
        colours = [colour.name() for colour in material_colours(results.concepts, results.materials)]
        found = None if measured is None else validate(results, measured)
        return gather(results, language=language, colours=colours, validation=found)


def write_both(parts: ReportParts, page: Path) -> list[Path]:
    """Write `page` (HTML) and the PDF beside it, both or none; on the main thread. UserError where that fails."""
    from ..qgis_shared.report_pdf import pdf

    targets = [page, page.with_suffix(".pdf")]
    contents = [parts.page, pdf(parts)]
    with StagedFolder(page.parent) as staged:
        try:
            for target, content in zip(targets, contents):
                (staged.path / target.name).write_bytes(content)
            staged.commit([target.name for target in targets], [target for target in targets if target.is_file()])
        except OSError as error:
            raise UserError(
                "{path} cannot be written ({reason}); choose another place.", path=page, reason=reason_of(error)
            ) from error
    return targets


class ReportAction(QObject):
    """Asks where, then writes. One report at a time."""

    def __init__(self, window: QWidget, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._messages = messages
        self.task: UnmixTask | None = None

    def write(self, folder: Path) -> None:
        """Ask for the file and write the report of the run in `folder`."""
        if self.task is not None:
            return
        start = str(Path(QgsProject.instance().absolutePath() or folder) / f"{folder.name}_report.html")
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Report as HTML, with a PDF beside it"), start,
                                                "HTML (*.html)")  # fmt: skip
        if not chosen:
            return
        page = Path(chosen) if Path(chosen).suffix.lower() in (".html", ".htm") else Path(f"{chosen}.html")
        if self._may_replace(page.with_suffix(".pdf")):
            self._begin(folder, page)

    def _may_replace(self, path: Path) -> bool:
        """The file dialog has asked about the page alone."""
        if not path.exists():
            return True
        question = tr("{file} exists. Replace it?").format(file=path)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return QMessageBox.question(self._window, TITLE, safe_text.hint(question), yes | no, no) == yes

    def _begin(self, folder: Path, page: Path) -> None:
        language = qgis_locale().name()  # settings belong to the main thread

        task = UnmixTask(folder, tr("Writing the report"), lambda run, *_: prepare(run, language))
        task.succeeded.connect(partial(self._finish, page))
        task.failed.connect(lambda sentence, _: self._say(sentence))
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(self._ended)
        self.task = task
        QgsApplication.taskManager().addTask(task)

    def _finish(self, page: Path, parts: ReportParts) -> None:
        try:
            targets = write_both(parts, page)
        except UserError as error:
            self._say(in_words(error))
            return
        titles = (tr("Open page"), tr("Open PDF"))
        buttons: list[tuple[str, Callable[[], object]]] = [
            (title, partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(target))))
            for title, target in zip(titles, targets)
        ]
        sentence = tr("The report is in {file}, with a PDF beside it.").format(file=page)
        self._messages.say(sentence, Qgis.MessageLevel.Success, *buttons, seconds=20)

    def _say(self, sentence: str) -> None:
        self._messages.say(sentence, Qgis.MessageLevel.Critical)

    def _ended(self, *_: object) -> None:
        self.task = None

    def stop(self) -> list[UnmixTask]:
        """Cancel what is under way; its task, whose thread may need a moment yet."""
        if self.task is None:
            return []
        self.task.cancel()
        return [self.task]

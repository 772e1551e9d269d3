"""What can be done with the results of a run, from the panel, its messages and the menus of its layers."""
from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Generator, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QColor, QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from ..errors import UserError
from ..progress import IsCancelled, Report
from ..qgis_shared import layer_tree, safe_text
from ..qgis_shared.locale import in_words
from ..qgis_shared.turns import Turns
from .export import all_files, copy_all, exporting, read_record
from .keeping import remove, repointing
from .message_bar import Messages
from .report_action import ReportAction
from .task import UnmixTask

TITLE = "CLIP Unmix"
T = TypeVar("T")


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultActions", text)


class ResultActions(QObject):
    """Each takes the folder of a run. Files are copied in a task of QGIS; what goes wrong is one sentence."""

    moved = pyqtSignal(object, object)  # folders of a run, before and now
    panel_wanted = pyqtSignal(object)  # folder of the run that is to be looked into

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._messages = Messages(iface.messageBar(), TITLE)
        self.copies: list[UnmixTask] = []  # under way
        self._report = ReportAction(iface.mainWindow(), self._messages, self)
        self.report = self._report.write
        self._turns: list[Turns] = []
        self._adding: dict[tuple[Path, str], Turns] = {}  # folder of a run, kind of its maps
        QgsProject.instance().cleared.connect(self._stop_adding)

    # Looking

    def open_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def look_into(self, folder: Path) -> None:
        """Show the panel of the run."""
        self.panel_wanted.emit(folder)

    def verify(self, folder: Path) -> None:
        """Open the Processing dialog that verifies the run."""
        import processing  # of QGIS; slow to import

        processing.execAlgorithmDialog("clipunmix:verify", {"FOLDER": str(folder)})

    def export_as(self, folder: Path) -> None:
        """Open the Processing dialog that exports the maps in another form."""
        import processing  # of QGIS; slow to import

        processing.execAlgorithmDialog("clipunmix:exportmaps", {"FOLDER": str(folder)})

    def add_maps(self, folder: Path, kind: str) -> None:
        """Show the maps of a kind that is added on demand."""
        under_way = self._adding.get((folder, kind))
        if under_way is None or not under_way.running:  # else this is a second click while the first is answered
            try:
                record = read_record(folder)
            except UserError as error:
                self._refuse(error)
                return
            work = layer_tree.adding_maps(QgsProject.instance(), folder, record, kind)
            self._adding[folder, kind] = self._in_turns(work, lambda _: None)

    def _in_turns(self, work: Generator[None, None, T], done: Callable[[T], object]) -> Turns:
        """Do the work while the window goes on; what goes wrong is one sentence."""
        self._turns = [*(turns for turns in self._turns if turns.running), Turns(work, done, self._refuse)]
        return self._turns[-1]

    def _stop_adding(self) -> None:
        """The project is closed; the next one is not to be filled with its maps."""
        for turns in self._adding.values():
            turns.stop()
        self._adding.clear()

    def _refuse(self, error: Exception) -> None:
        sentence = in_words(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
        self._messages.say(sentence, Qgis.MessageLevel.Critical)

    def recolour(self, folder: Path, prompt: str, colour: QColor) -> None:
        """Show the abundance of a prompt in another colour, where the run is still there."""
        with contextlib.suppress(UserError):
            layer_tree.recolour(QgsProject.instance(), folder, read_record(folder), prompt, colour)

    def kinds(self, folder: Path) -> dict[str, str]:
        """Of what kinds there are maps to add, by name in the language of QGIS; none where the record is gone."""
        try:
            return layer_tree.kinds_on_demand(read_record(folder))
        except UserError:
            return {}

    # Copying

    def export_one(self) -> None:
        """Export a run of the project, which the analyst chooses where there are several."""
        runs = layer_tree.runs(QgsProject.instance())
        if not runs:
            sentence = tr("This project holds no run of CLIP Unmix; unmix a layer first.")
            self._messages.say(sentence, Qgis.MessageLevel.Info, seconds=8)
            return
        name = next(iter(runs))
        if len(runs) > 1:
            window = self._iface.mainWindow()
            name, chosen = QInputDialog.getItem(window, TITLE, tr("Export the abundances of"), list(runs), 0, False)
            if not chosen:
                return
        self.export(runs[name])

    def export(self, folder: Path) -> None:
        """Copy maps, styles, metadata, endmembers and record to a folder the analyst picks."""
        self._in_turns(exporting(folder), partial(self._export, folder))

    def _export(self, folder: Path, files: list[Path]) -> None:
        target = self._ask_for_folder(tr("Export abundances to"))
        if target and target != folder and self._may_write(files, target):
            self._copy(files, target, partial(self._exported, len(files)))

    def _exported(self, number: int, target: Path) -> None:
        sentence = tr("{count} files were copied to {folder}.").format(count=number, folder=target)
        shown = (tr("Open folder"), lambda: self.open_folder(target))
        self._messages.say(sentence, Qgis.MessageLevel.Success, shown, seconds=8)

    def keep(self, folder: Path) -> None:
        """Move the run's files to a folder that the analyst picks, where they get one of their own."""
        try:
            files = all_files(folder)
        except UserError as error:
            self._messages.say(in_words(error), Qgis.MessageLevel.Critical)
            return
        parent = self._ask_for_folder(tr("Keep the results in"))
        if parent is None or parent == folder.parent:
            return
        if parent == folder or folder in parent.parents:
            sentence = tr("{folder} lies in the results themselves; choose another folder.")
            self._messages.say(sentence.format(folder=parent), Qgis.MessageLevel.Warning)
            return
        names = (folder.name if number == 1 else f"{folder.name}_{number}" for number in count(1))
        target = next(free for name in names if not os.path.lexists(free := parent / name))
        self._copy(files, target, partial(self._kept, folder, files))

    def _kept(self, folder: Path, files: Sequence[Path], target: Path) -> None:
        """All have been copied: the layers follow."""
        project = QgsProject.instance()
        self._in_turns(repointing(project, folder, target), partial(self._repointed, folder, files, target))

    def _repointed(self, folder: Path, files: Sequence[Path], target: Path, layers: int) -> None:
        """Only what the layers do not need any more goes."""
        shown = (tr("Open folder"), lambda: self.open_folder(target))
        if not layers:  # of another project, which may need the old files
            sentence = tr("The results were copied to {folder}; the layers still show those in {earlier}.")
            sentence = sentence.format(folder=target, earlier=folder)
            self._messages.say(sentence, Qgis.MessageLevel.Warning, shown)
            return
        with contextlib.suppress(UserError):
            files = all_files(folder)  # with the statistics that GDAL wrote when the layers let go of the maps
        left = remove(files)
        self.moved.emit(folder, target)
        sentence = tr("Kept in {folder}; save the project, too.").format(folder=target)
        if left:
            stay = tr("{count} files in {folder} are in use and stay.").format(count=len(left), folder=folder)
            sentence = f"{sentence} {stay}"
        self._messages.say(sentence, Qgis.MessageLevel.Success, shown, seconds=12)

    def _ask_for_folder(self, title: str) -> Path | None:
        start = QgsProject.instance().absolutePath()
        folder = QFileDialog.getExistingDirectory(self._iface.mainWindow(), title, start)
        return Path(folder) if folder else None

    def _may_write(self, files: Sequence[Path], folder: Path) -> bool:
        present = [path.name for path in files if (folder / path.name).exists()]
        if not present:
            return True
        shown = ", ".join(present[:4]) + (", …" if len(present) > 4 else "")
        question = tr("{folder} already holds {files}. Replace them?").format(folder=folder, files=shown)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return QMessageBox.question(self._iface.mainWindow(), TITLE, safe_text.hint(question), yes | no, no) == yes

    def _copy(self, files: Sequence[Path], target: Path, then: Callable[[Path], None]) -> None:
        def copy(target: Path, report: Report, is_cancelled: IsCancelled) -> Path:
            return copy_all(files, target, report, is_cancelled)

        task = UnmixTask(target, safe_text.name(tr("Copying to {folder}").format(folder=target)), copy)
        task.succeeded.connect(then)
        task.failed.connect(lambda sentence, _: self._messages.say(sentence, Qgis.MessageLevel.Critical))
        cancelled = tr("The copy was cancelled; nothing was written.")
        task.cancelled.connect(lambda: self._messages.say(cancelled, Qgis.MessageLevel.Info, seconds=5))
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(lambda *_: self.copies.remove(task))
        self.copies.append(task)
        QgsApplication.taskManager().addTask(task)

    @property
    def busy(self) -> bool:
        """Whether something that was asked for is not done yet."""
        return bool(self.copies) or any(turns.running for turns in self._turns)

    def stop(self) -> list[UnmixTask]:
        """Cancel what is being copied; the tasks, whose threads may need a moment yet."""
        QgsProject.instance().cleared.disconnect(self._stop_adding)
        for turns in self._turns:
            turns.stop()
        for task in self.copies:
            task.cancel()
        return [*self.copies, *self._report.stop()]

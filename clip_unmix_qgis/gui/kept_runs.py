"""The runs of the project in a window: look into them again, name, repeat, copy and delete them."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
)

from ..errors import UserError
from ..qgis_shared import layer_tree, run_history, safe_text
from ..qgis_shared.locale import in_words
from ..qgis_shared.run_history import KeptRun
from .again import as_json, command_line, fill, qgis_process, save_model
from .export import all_files, read_record
from .keeping import remove

if TYPE_CHECKING:
    from .dock import UnmixDock
    from .result_actions import ResultActions

TITLE = "CLIP Unmix"
LARGEST_NAME = 120  # letters
Record = Mapping[str, Any]


def tr(text: str) -> str:
    return QCoreApplication.translate("KeptRuns", text)


class KeptRunsDialog(QDialog):
    """A row a run, the newest first; what can be done with the chosen one stands below.

    `dock`: makes and shows the panel, for runs that are repeated with changes.
    """

    def __init__(self, iface: QgisInterface, results: ResultActions, dock: Callable[[], UnmixDock]) -> None:
        super().__init__(iface.mainWindow())
        self.setObjectName("ClipUnmixKeptRuns")
        self.setWindowTitle(tr("Runs of this project"))
        self._results, self._dock = results, dock
        self.runs: list[KeptRun] = []
        self.table = QTableWidget(0, 5, self)
        self.table.setHorizontalHeaderLabels([tr("Name"), tr("Scene"), tr("Materials"), tr("Time"), tr("Folder")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(tr("Runs of this project"))
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(self.label)
        layout.addLayout(self._make_buttons())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout.addWidget(close)
        self.table.itemSelectionChanged.connect(self._refresh)
        self.table.itemDoubleClicked.connect(lambda *_: self._with_record(self._reopen))
        project = QgsProject.instance()
        self._connections = (
            (project.readProject, self.reload),
            (project.cleared, self.reload),
            (project.layersAdded, self._layers_came),
            (results.moved, self.reload),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self.resize(900, 420)
        self.reload()

    def _make_buttons(self) -> QGridLayout:
        grid = QGridLayout()
        acts: list[tuple[str, str, Callable[[], None]]] = [
            ("reopen", tr("Show its maps"), partial(self._with_record, self._reopen)),
            ("look", tr("Results…"), partial(self._with_record, self._look)),
            ("repeat", tr("Repeat with changes…"), partial(self._with_record, self._repeat)),
            ("rename", tr("Rename…"), self._rename),
            ("command", tr("Copy command line"), partial(self._with_record, partial(self._copy, command_line))),
            ("process", tr("Copy for qgis_process"), partial(self._with_record, partial(self._copy, qgis_process))),
            ("json", tr("Copy as JSON"), partial(self._with_record, partial(self._copy, as_json))),
            ("model", tr("Save as model…"), partial(self._with_record, self._save_model)),
            ("forget", tr("Take off the list"), self._forget),
            ("delete", tr("Delete with its files…"), partial(self._with_record, self._delete)),
        ]
        for number, (name, title, act) in enumerate(acts):
            button = QPushButton(title, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            self.buttons[name] = button
            grid.addWidget(button, number // 5, number % 5)
        return grid

    def stop(self) -> None:
        """Let go of the project."""
        for signal, slot in self._connections:
            signal.disconnect(slot)

    # The list

    def reload(self, *_: object) -> None:
        """Show what the project says now; the chosen run stays chosen."""
        self._show(lambda: QgsProject.instance().mapLayers().values())

    def _layers_came(self, layers: Sequence[QgsMapLayer]) -> None:
        """Look at those alone: a project may hold ten thousand others."""
        maps = [layer for layer in layers if layer.customProperty(layer_tree.RUN_PROPERTY)]
        if maps and self.isVisible():
            self._show(lambda: maps)

    def _show(self, layers: Callable[[], Iterable[QgsMapLayer]]) -> None:
        """`layers`: where runs are looked for whose folders are gone."""
        chosen = self.chosen
        self.runs = [_found(run, layers) for run in run_history.kept(QgsProject.instance())]
        self.table.setRowCount(len(self.runs))
        for row, run in enumerate(self.runs):
            gone = "" if run.is_there else "\N{WARNING SIGN} "
            cells = (run.name or run.scene, run.scene, ", ".join(run.materials), _time(run.finished),
                     f"{gone}{run.folder}")  # fmt: skip
            for column, text in enumerate(cells):
                item = QTableWidgetItem(safe_text.name(text))
                item.setToolTip(safe_text.hint(text))
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        for column, most in ((0, 220), (1, 160), (2, 260)):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), most))
        folders = [run.folder for run in self.runs]
        row = folders.index(chosen.folder) if chosen and chosen.folder in folders else 0
        if self.runs:
            self.table.selectRow(row)
        self._refresh()

    @property
    def chosen(self) -> KeptRun | None:
        row = self.table.currentRow()
        return self.runs[row] if 0 <= row < len(self.runs) else None

    def _refresh(self) -> None:
        run = self.chosen
        for name, button in self.buttons.items():
            button.setEnabled(run is not None and (run.is_there or name in ("rename", "forget")))
        said = tr("This project holds no run of CLIP Unmix; unmix a layer first.")
        if run is not None:
            gone = tr("The files are no longer there; bring them back, or take the run off the list.")
            said = "" if run.is_there else gone
        safe_text.show(self.label, said)

    # What is done

    def _with_record(self, act: Callable[[KeptRun, Record], None]) -> None:
        run = self.chosen
        if run is None:
            return
        try:
            act(run, read_record(run.folder))
        except UserError as error:
            safe_text.show(self.label, in_words(error))

    def _reopen(self, run: KeptRun, record: Record) -> None:
        group = layer_tree.group_of(QgsProject.instance(), run.folder)
        if group is None:
            layer_tree.add_result(QgsProject.instance(), run.folder, record)
            return
        group.setItemVisibilityCheckedParentRecursive(True)
        group.setExpanded(True)

    def _look(self, run: KeptRun, _: Record) -> None:
        self._results.look_into(run.folder)

    def _repeat(self, run: KeptRun, record: Record) -> None:
        said = fill(self._dock(), QgsProject.instance(), record)
        ready = tr("The run is in the panel: change what you like there and unmix.")
        safe_text.show(self.label, " ".join([ready, *said]))

    def _rename(self) -> None:
        run = self.chosen
        if run is None:
            return
        name, given = QInputDialog.getText(self, TITLE, tr("Name of the run"), text=run.name or run.scene)
        if given:
            run_history.rename(QgsProject.instance(), run.folder, name[:LARGEST_NAME])
            self.reload()

    def _copy(self, make: Callable[[Record, Path], str], run: KeptRun, record: Record) -> None:
        QApplication.clipboard().setText(make(record, run.folder))
        safe_text.show(self.label, tr("Copied to the clipboard."))

    def _save_model(self, run: KeptRun, record: Record) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as model"), "", tr("Models (*.model3)"))
        if path:
            target = Path(path if path.endswith(".model3") else f"{path}.model3")
            save_model(record, run.folder, target)
            safe_text.show(self.label, tr("The model is in {file}.").format(file=target))

    def _forget(self) -> None:
        if self.chosen is not None:
            run_history.forget(QgsProject.instance(), self.chosen.folder)
            self.reload()

    def _delete(self, run: KeptRun, _: Record) -> None:
        files = all_files(run.folder)
        question = tr("Delete {count} files of this run in {folder}? This cannot be undone.")
        question = question.format(count=len(files), folder=run.folder)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, TITLE, safe_text.hint(question), yes | no, no) != yes:
            return
        project = QgsProject.instance()
        group = layer_tree.group_of(project, run.folder)
        layers = [layer.id() for layer in project.mapLayers().values() if layer_tree.folder_of(layer) == run.folder]
        project.removeMapLayers(layers)
        if group is not None:
            group.parent().removeChildNode(group)
        left = remove(all_files(run.folder))  # with the statistics that GDAL wrote when the layers let go of the maps
        run_history.forget(project, run.folder)
        self.reload()
        if left:
            stay = tr("{count} files in {folder} are in use and stay.").format(count=len(left), folder=run.folder)
            safe_text.show(self.label, stay)


def add_button(dock: UnmixDock, show: Callable[[], None]) -> QToolButton:
    """A button of the panel, beside the scene, that shows the window; behind its arrow, what is for many scenes."""
    button = QToolButton(dock)
    button.setObjectName("runs_button")
    button.setIcon(QgsApplication.getThemeIcon("/mIconHistory.svg"))
    button.setToolTip(tr("Runs of this project…"))
    button.setAccessibleName(tr("Runs of this project…"))
    button.setAutoRaise(True)
    button.clicked.connect(lambda _=False: show())
    more = QMenu(button)
    more.addAction(tr("Unmix many scenes into these materials…"), partial(_open_batch, dock))
    button.setMenu(more)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    dock.findChild(QHBoxLayout, "scene_layout").addWidget(button)
    return button


def _open_batch(dock: UnmixDock) -> None:
    """Open the Processing dialog of many scenes with the materials of the panel."""
    import processing  # of QGIS; slow to import

    inputs = {"MATERIALS": "\n".join(dock.material_list.prompts()),
              "ILLUMINATION": dock.illumination_combo.currentData()}  # fmt: skip
    processing.execAlgorithmDialog("clipunmix:batch", inputs)


def _found(run: KeptRun, layers: Callable[[], Iterable[QgsMapLayer]]) -> KeptRun:
    """A run whose folder is gone may have moved with the project: its layers know where it is."""
    if run.is_there:
        return run
    project = QgsProject.instance()
    ids = {folder: layer.customProperty(layer_tree.RUN_PROPERTY) for layer in layers()
           if (folder := layer_tree.folder_of(layer))}  # fmt: skip
    taken = {other.folder for other in run_history.kept(project)}
    found = next((folder for folder, known in ids.items() if known == run.run and folder not in taken), None)
    if found is None:
        return run
    run_history.moved(project, run.folder, found)
    return next((other for other in run_history.kept(project) if other.folder == found), run)


def _time(text: str) -> str:
    try:
        return datetime.fromisoformat(text).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return text

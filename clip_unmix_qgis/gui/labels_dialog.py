"""Labels for the panel's scene: from a layer or by clicks on the map, tried before they are kept."""
from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words
from ..qgis_shared.result_folder import place_of_results
from . import labels_file
from .dock_form import DockForm
from .pixel_tool import PixelTool
from .run_request import trial_request
from .task import Unmix, UnmixTask

if TYPE_CHECKING:
    from ..run.request import Request
    from ..run.trial import Trial

SHARES = "\0shares"  # in place of a field: each material has one of its own


def tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)


def try_samples(request: Request, report: Callable[..., None], is_cancelled: Callable[[], bool]) -> Trial:
    """In the task's thread, where torch is imported."""
    from ..run.trial import try_samples as tried

    return tried(request, report, is_cancelled)


class LabelsDialog(QDialog):
    """A layer and a field, what each label means, and what the labels would teach. `kept` tells the file of samples
    that the analyst wants runs to learn from.
    """

    kept = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, form: DockForm, tried: Unmix = try_samples) -> None:
        super().__init__(form)
        self.iface, self._form, self._tried = iface, form, tried
        self.task: UnmixTask | None = None
        self.path: Path | None = None
        self._fields: list[str] = []
        self._tool: PixelTool | None = None
        self._tool_before: object = None
        self.setWindowTitle(tr("Labels of the scene"))
        self.layer_combo = QgsMapLayerComboBox(self)
        self.layer_combo.setFilters(
            QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.PolygonLayer
        )
        self.layer_combo.setAllowEmptyLayer(True)
        self.field_combo = QComboBox(self)
        self.material_combo = QComboBox(self)
        self.pick_button = QPushButton(tr("Click on the map"), self)
        self.pick_button.setCheckable(True)
        self.pick_button.setToolTip(tr("Each click says that the pixel there is this material"))
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels([tr("Label"), tr("Features"), tr("Means")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.count_label, self.result_label = QLabel(self), QLabel(self)
        self.result_label.setWordWrap(True)
        self.progress_bar = QProgressBar(self)
        self.progress_bar.hide()
        self._lay_out()
        self.layer_combo.layerChanged.connect(self._show_layer)
        self.field_combo.currentIndexChanged.connect(self._show_field)
        self.pick_button.toggled.connect(self._pick)
        self.try_button.clicked.connect(self.start)
        self.keep_button.clicked.connect(self._keep)
        self.rejected.connect(self.stop)
        self.show_materials()
        self.layer_combo.setLayer(None)
        self._show_layer()

    def _lay_out(self) -> None:
        picking = QHBoxLayout()
        picking.addWidget(self.material_combo, 1)
        picking.addWidget(self.pick_button)
        rows = QFormLayout()
        rows.addRow(tr("This is"), picking)
        rows.addRow(tr("Layer"), self.layer_combo)
        rows.addRow(tr("Field"), self.field_combo)
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.try_button = self.buttons.addButton(tr("Try"), role.ActionRole)
        self.try_button.setToolTip(tr("See what the labels would teach; no map is made"))
        self.keep_button = self.buttons.addButton(tr("Keep"), role.ActionRole)
        self.keep_button.setToolTip(tr("Let the next runs learn from these labels"))
        self.discard_button = self.buttons.addButton(tr("Discard"), role.RejectRole)
        self.keep_button.setEnabled(False)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        for widget in (self.table, self.count_label, self.progress_bar, self.result_label, self.buttons):
            layout.addWidget(widget)
        self.resize(520, 460)

    # What is labelled

    @property
    def prompts(self) -> list[str]:
        """The ticked materials."""
        return list(self._form.material_list.prompts())

    def show_materials(self, chosen: str = "") -> None:
        """Offer the ticked materials for clicks, `chosen` first."""
        self.material_combo.clear()
        for prompt in self.prompts:
            self.material_combo.addItem(safe_text.plain(prompt), prompt)
        self.material_combo.setCurrentIndex(max(0, self.material_combo.findData(chosen)))

    def _show_layer(self, *_: object) -> None:
        layer = self.layer_combo.currentLayer()
        self.field_combo.blockSignals(True)
        self.field_combo.clear()
        if isinstance(layer, QgsVectorLayer):
            for field in layer.fields():
                self.field_combo.addItem(safe_text.plain(field.name()), field.name())
            self.field_combo.addItem(tr("measured shares: a field a material"), SHARES)
            guessed = SHARES if labels_file.share_fields(layer, self.prompts) else labels_file.guessed_field(layer)
            self.field_combo.setCurrentIndex(self.field_combo.findData(guessed))
        self.field_combo.blockSignals(False)
        self._show_field()

    def _show_field(self, *_: object) -> None:
        """A row for each label, or for each material that may have a field of shares."""
        layer, field = self.layer_combo.currentLayer(), self.field_combo.currentData()
        self.table.setRowCount(0)
        self._changed()
        if not isinstance(layer, QgsVectorLayer) or not field:
            self.count_label.setText(tr("Choose a layer of points or polygons, or click on the map."))
            return
        if field == SHARES:
            self.table.setHorizontalHeaderLabels([tr("Material"), tr("Features"), tr("Field")])
            guessed = labels_file.share_fields(layer, self.prompts)
            numeric = [each.name() for each in layer.fields() if each.isNumeric()]
            for prompt in self.prompts:
                self._add_row(prompt, layer.featureCount(), numeric, guessed.get(prompt, ""), tr("not measured"))
            self._count()
            return
        self.table.setHorizontalHeaderLabels([tr("Label"), tr("Features"), tr("Means")])
        counts = labels_file.label_counts(layer, field)
        if len(counts) > labels_file.MOST_LABELS:
            text = tr("This field has {count} different values, too many for labels.")
            self.count_label.setText(text.format(count=len(counts)))
            return
        for label, count in sorted(counts.items()):
            meaning = labels_file.guessed_meaning(label, self.prompts)
            self._add_row(label, count, self.prompts, meaning, tr("set aside"))
        self._count()

    def _add_row(self, name: str, count: int, choices: list[str], chosen: str, none: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        combo = QComboBox(self.table)
        combo.addItem(none, "")
        for choice in choices:
            combo.addItem(safe_text.plain(choice), choice)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.currentIndexChanged.connect(self._count)
        combo.currentIndexChanged.connect(self._changed)
        item = QTableWidgetItem(safe_text.plain(name))
        item.setData(Qt.ItemDataRole.UserRole, name)
        self.table.setItem(row, 0, item)
        self.table.setItem(row, 1, QTableWidgetItem(str(count)))
        self.table.setCellWidget(row, 2, combo)

    def meanings(self) -> dict[str, str]:
        """What stands in the table: {label: prompt}, or {material: field}; '' for what is set aside."""
        role, rows = Qt.ItemDataRole.UserRole, range(self.table.rowCount())
        return {self.table.item(row, 0).data(role): self.table.cellWidget(row, 2).currentData() for row in rows}

    def _count(self, *_: object) -> None:
        used = [row for row, chosen in enumerate(self.meanings().values()) if chosen]
        features = {True: 0, False: 0}
        for row in range(self.table.rowCount()):
            features[row in used] += int(self.table.item(row, 1).text())
        if self.field_combo.currentData() == SHARES:
            text = tr("{count} materials have measured shares.").format(count=len(used))
        else:
            text = tr("{used} features are used, {aside} set aside.").format(used=features[True], aside=features[False])
        self.count_label.setText(text)

    def _changed(self, *_: object) -> None:
        """What was tried is another now."""
        self.keep_button.setEnabled(False)
        safe_text.show(self.result_label, "")

    # Clicks on the map

    def pick(self, prompt: str) -> None:
        """Let clicks say where this material is."""
        self.show_materials(prompt)
        self.pick_button.setChecked(True)

    def _pick(self, on: bool) -> None:
        canvas = self.iface.mapCanvas()
        if on:
            self._tool = self._tool or PixelTool(canvas)
            self._tool_before = canvas.mapTool()
            canvas.setMapTool(self._tool)
            self._tool.pointed.connect(self._add)
            self._tool.deactivated.connect(self._put_down)
        elif self._tool is not None and canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)
            if self._tool_before is not None:
                canvas.setMapTool(self._tool_before)

    def _put_down(self) -> None:
        """Another tool was taken up."""
        assert self._tool is not None
        self._tool.pointed.disconnect(self._add)
        self._tool.deactivated.disconnect(self._put_down)
        self.pick_button.setChecked(False)

    def _add(self, point: QgsPointXY) -> None:
        prompt, scene = self.material_combo.currentData(), self._form.layer_combo.currentLayer()
        if not prompt or scene is None:
            safe_text.show(self.result_label, tr("Choose a scene and type a material first."))
            return
        layer = self.layer_combo.currentLayer()
        if not isinstance(layer, QgsVectorLayer) or layer.customProperty("clip_unmix/labels") is None:
            layer = labels_file.new_layer(scene.crs(), tr("Labels of {scene}").format(scene=scene.name()))
            layer.setCustomProperty("clip_unmix/labels", True)
            QgsProject.instance().addMapLayer(layer)
            self.layer_combo.setLayer(layer)
        source, project = self.iface.mapCanvas().mapSettings().destinationCrs(), QgsProject.instance()
        try:
            place = QgsCoordinateTransform(source, layer.crs(), project).transform(point) if source.isValid() else point
        except QgsCsException:
            return
        labels_file.add_point(layer, QgsGeometry.fromPointXY(place), prompt)
        self._show_field()

    # Trying

    def start(self) -> None:
        """Try the labels in the background."""
        if self.task is not None:
            return
        try:
            path = self._written()
            request = dataclasses.replace(trial_request(self._form), samples=str(path))
        except UserError as error:
            safe_text.show(self.result_label, in_words(error))
            return
        self.path = path
        task = UnmixTask(request, tr("Trying labels"), self._tried)
        task.progressChanged.connect(lambda percent: self.progress_bar.setValue(int(percent)))
        task.succeeded.connect(self._show)
        task.failed.connect(lambda sentence, _details: self._ended(sentence))
        task.cancelled.connect(lambda: self._ended(""))
        self.task = task
        self.try_button.setEnabled(False)
        self.progress_bar.setValue(0)
        self.progress_bar.show()
        QgsApplication.taskManager().addTask(task)

    def _written(self) -> Path:
        """The labels as a file of their own in the folder of the results."""
        layer, field = self.layer_combo.currentLayer(), self.field_combo.currentData()
        if not isinstance(layer, QgsVectorLayer) or not field:
            raise UserError(tr("Choose a layer of points or polygons, or click on the map."))
        folder = place_of_results(QgsProject.instance(), self._form.output_widget.filePath()).folder
        path = Path(folder) / f"samples-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}.gpkg"
        used = {name: chosen for name, chosen in self.meanings().items() if chosen}
        if field == SHARES:
            labels_file.write_shares(layer, used, path)
        else:
            labels_file.write_labels(layer, field, used, path)
        return path

    def _show(self, trial: Trial) -> None:
        zero = trial.error.get("zero-shot", float("nan"))
        learnt = {name: value for name, value in trial.error.items() if name != "zero-shot"}
        best = learnt.get(trial.kept, min(learnt.values(), default=zero))
        counts = ", ".join(f"{prompt}: {count}" for prompt, count in trial.pixels.items())
        text = tr("Error (RMSE) on what was held out: {zero:.3f} from words alone, {best:.3f} with the labels.")
        lines = [text.format(zero=zero, best=best), tr("Pixels or places: {counts}.").format(counts=counts)]
        unused = tr("A run would not use them: words alone do as well.")
        lines.append(tr("A run would use the labels.") if trial.helps else unused)
        lines += [in_words(warning) for warning in trial.warnings]
        self._ended("\n".join(lines))
        self.keep_button.setEnabled(True)

    def _ended(self, text: str) -> None:
        self.task = None
        self.progress_bar.hide()
        self.try_button.setEnabled(True)
        safe_text.show(self.result_label, text)

    # The end

    def _keep(self) -> None:
        assert self.path is not None
        self.kept.emit(str(self.path))
        self.path = None
        self.accept()
        self._leave()

    def stop(self) -> None:
        """Discard: nothing is left of what was tried."""
        if self.task is not None:
            self.task.cancel()
        if self.path is not None:
            self.path.unlink(missing_ok=True)
            self.path = None
        self._leave()

    def _leave(self) -> None:
        self.pick_button.setChecked(False)

"""The panel's widgets: what Designer's `dock.ui` lays out, and what it cannot hold."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon, QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..options import AREAL, DEVICES, ILLUMINATIONS, INTIMATE, MIXINGS
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import sensors
from ..qgis_shared.result_folder import PROJECT, SETTINGS, USER, place_of_results
from .material_list import MaterialList
from .prompt_edit import PromptEdit
from .scene_part import ScenePart

# The tab key's way through the panel; Designer's own list passes over widgets of several parts.
TAB_ORDER = (
    "packages_button", "tour_button", "sample_button", "help_button", "layer_combo", "scene_button", "part",
    "prompt_edit", "add_button", "material_list", "edit_button", "remove_button", "up_button", "down_button",
    "suggest_button", "preview_button", "output_widget", "illumination_combo", "mixing_combo", "sensor_combo",
    "wavelengths_widget", "samples_widget",
    "ontology_widget", "ontology_button", "adapter_widget", "save_adapter_widget", "device_combo", "seed_box",
    "maps_button", "export_button", "keep_button", "folder_button", "log_text", "cancel_button", "unmix_button",
)  # fmt: skip
FAINT = 150  # opacity of the quiet notes, of 255


def tr(text: str) -> str:
    """In the context of the panel, whatever class asks: `self.tr` takes that of the object."""
    return QCoreApplication.translate("UnmixDock", text)


class DockForm(QgsDockWidget):
    """The fields, their choices and their looks; what they do is the dock's."""

    packages_banner: QFrame
    packages_label: QLabel
    packages_button: QPushButton
    scroll: QScrollArea
    body: QWidget
    body_layout: QVBoxLayout
    welcome: QFrame
    tour_button: QPushButton
    sample_button: QPushButton
    help_button: QPushButton
    scene_title: QLabel
    layer_combo: QgsMapLayerComboBox
    scene_button: QToolButton
    scene_label: QLabel
    materials_title: QLabel
    count_label: QLabel
    prompt_edit: PromptEdit
    add_button: QToolButton
    material_list: MaterialList
    edit_button: QToolButton
    remove_button: QToolButton
    up_button: QToolButton
    down_button: QToolButton
    suggest_button: QToolButton
    preview_button: QToolButton
    preview_label: QLabel
    problem_label: QLabel
    output_title: QLabel
    output_widget: QgsFileWidget
    options_layout: QFormLayout
    illumination_combo: QComboBox
    mixing_combo: QComboBox
    sensor_combo: QComboBox
    wavelengths_widget: QgsFileWidget
    samples_widget: QgsFileWidget
    adapter_widget: QgsFileWidget
    save_adapter_widget: QgsFileWidget
    ontology_widget: QgsFileWidget
    ontology_button: QToolButton
    device_combo: QComboBox
    seed_box: QSpinBox
    adapter_note: QLabel
    save_adapter_note: QLabel
    device_note: QLabel
    seed_note: QLabel
    log_group: QgsCollapsibleGroupBox
    log_text: QPlainTextEdit
    result_label: QLabel
    result_buttons: QWidget
    maps_button: QToolButton
    export_button: QToolButton
    keep_button: QToolButton
    folder_button: QToolButton
    stage_label: QLabel
    progress_bar: QProgressBar
    cancel_button: QPushButton
    unmix_button: QPushButton

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_name("dock.ui")), self)
        self.part = ScenePart(self.body)
        self.body_layout.insertWidget(self.body_layout.indexOf(self.scene_label) + 1, self.part)
        self._furnish()

    def _furnish(self) -> None:
        for button, icon in (
            (self.scene_button, "mActionHelpContents"),
            (self.add_button, "symbologyAdd"),
            (self.preview_button, "mActionShowAllLayers"),
            (self.edit_button, "mActionToggleEditing"),
            (self.remove_button, "symbologyRemove"),
            (self.up_button, "mActionArrowUp"),
            (self.down_button, "mActionArrowDown"),
            (self.export_button, "mActionFileSaveAs"),
            (self.keep_button, "mActionFileSave"),
            (self.folder_button, "mActionFileOpen"),
        ):
            button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        self.layer_combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._furnish_files()
        self._furnish_choices()
        self._furnish_texts()
        self._order_tabs()

    def _order_tabs(self) -> None:
        widgets: list[QWidget] = []
        for name in TAB_ORDER:
            widget = getattr(self, name)
            parts = widget.findChildren(QWidget) if isinstance(widget, (QgsFileWidget, ScenePart)) else [widget]
            here = [part for part in parts if part.window() is widget.window()]  # the list of a combo box is a window
            widgets += [part for part in here if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in zip(widgets, widgets[1:]):
            QWidget.setTabOrder(before, after)

    def _furnish_files(self) -> None:
        self.output_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.output_widget.setDialogTitle(tr("Folder for the results"))
        for widget, kinds in (
            (self.wavelengths_widget, tr("Text (*.csv *.txt);;All files (*)")),
            (self.samples_widget, tr("Vector files (*.gpkg *.geojson *.shp *.fgb);;All files (*)")),
            (self.adapter_widget, tr("Adapters (*.safetensors)")),
            (self.save_adapter_widget, tr("Adapters (*.safetensors)")),
            (self.ontology_widget, tr("Ontologies (*.csv *.json *.ttl);;All files (*)")),
        ):
            widget.setFilter(kinds)
            widget.lineEdit().setPlaceholderText(tr("none"))
        self.save_adapter_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.save_adapter_widget.setConfirmOverwrite(False)  # asked when the run begins

    def _furnish_choices(self) -> None:
        names = {"shade-normalised": tr("a share of what is lit"), "area": tr("a share of the surface")}
        for illumination in ILLUMINATIONS:
            self.illumination_combo.addItem(names[illumination], illumination)
        names = {AREAL: tr("side by side"), INTIMATE: tr("grain by grain (powders)")}
        for mixing in MIXINGS:
            self.mixing_combo.addItem(names[mixing], mixing)
        self.sensor_combo.addItem(tr("as the raster says"), "")
        for sensor, title in sensors().items():
            self.sensor_combo.addItem(title, sensor)
        names = {"auto": tr("what is fastest"), "cpu": tr("processor (CPU)"), "cuda": tr("graphics card (CUDA)")}
        for device in DEVICES:
            self.device_combo.addItem(names[device], device)

    def _furnish_texts(self) -> None:
        font = self.unmix_button.font()
        font.setBold(True)
        self.unmix_button.setFont(font)
        for title in (self.scene_title, self.materials_title, self.output_title):
            title.setFont(font)
        notes = (self.adapter_note, self.save_adapter_note, self.device_note, self.seed_note)
        for note in (self.scene_label, self.count_label, self.preview_label, *notes):
            palette = note.palette()
            colour = palette.color(QPalette.ColorRole.WindowText)
            colour.setAlpha(FAINT)
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            note.setPalette(palette)
        if self.isRightToLeft():  # unlike other widgets, a plain text edit keeps its lines at the left
            option = self.log_text.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.log_text.document().setDefaultTextOption(option)

    def show_place(self, *_: object) -> None:
        """Say where results go that the analyst gives no folder."""
        place = place_of_results(QgsProject.instance())
        names = {
            PROJECT: tr("[beside the project]"), SETTINGS: tr("[default folder]"), USER: tr("[your data folder]"),
        }  # fmt: skip
        self.output_widget.lineEdit().setPlaceholderText(names[place.said_by])
        tip = tr("Each run gets a folder of its own in here. Left empty: in {folder}.").format(folder=place.folder)
        self.output_widget.setToolTip(safe_text.hint(tip))

    def show_log(self) -> None:
        """Open the log, wherever the panel stands."""
        self.show()
        self.log_group.setCollapsed(False)
        self.scroll.ensureWidgetVisible(self.log_text)

    def refresh(self, *, running: bool) -> None:
        """Show and enable what can be done now, and say why the rest cannot."""
        for widget in (self.progress_bar, self.cancel_button, self.stage_label):
            widget.setVisible(running)
        self.unmix_button.setVisible(not running)
        if not running:
            self.progress_bar.setValue(0)
            self.cancel_button.setEnabled(True)
            self.stage_label.clear()
        chosen = bool(self.ontology_widget.filePath())
        self.ontology_button.setText(tr("Edit…") if chosen else tr("New…"))
        # Without an icon there is room for the longer words of other languages.
        self.ontology_button.setIcon(QgsApplication.getThemeIcon("/mActionToggleEditing.svg") if chosen else QIcon())
        selected = len(self.material_list.selectedItems())
        self.remove_button.setEnabled(selected > 0)
        for button in (self.edit_button, self.up_button, self.down_button):
            button.setEnabled(selected == 1)
        ticked, scene = len(self.material_list.prompts()), self.layer_combo.currentLayer() is not None
        self.count_label.setText(self._count(ticked))
        self.suggest_button.setEnabled(scene)
        self.unmix_button.setEnabled(ticked > 0 and scene)
        hint = tr("Make an abundance and a similarity map of each material")
        if not ticked:
            hint = tr("Type at least one material first")
        elif not scene:
            hint = tr("Choose a scene first")
        self.unmix_button.setToolTip(hint)

    def _count(self, ticked: int) -> str:
        rows = self.material_list.topLevelItemCount()
        return tr("{ticked} of {all} ticked").format(ticked=ticked, all=rows) if rows else ""

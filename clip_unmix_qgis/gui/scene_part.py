"""Which part of the scene is unmixed: all, what the map shows, or what lies in a layer; and whether clouds stay out."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..errors import UserError
from ..options import NONE
from ..qgis_shared.inputs import extent_text, gdal_source

PARTS = WHOLE, VISIBLE, LAYER = "whole", "visible", "layer"


def tr(text: str) -> str:
    return QCoreApplication.translate("ScenePart", text)


class ScenePart(QWidget):
    """Choices below the scene. `canvas` is the map whose extent counts; without one there is none to choose."""

    changed = pyqtSignal()
    chosen = pyqtSignal()  # by the analyst, not because layers come and go

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas: QgsMapCanvas | None = None
        self.what_combo = QComboBox(self)
        for text, what in (
            (tr("Whole scene"), WHOLE),
            (tr("Map extent"), VISIBLE),
            (tr("Inside a layer"), LAYER),
        ):
            self.what_combo.addItem(text, what)
        self.what_combo.setToolTip(tr("Unmix the whole scene or a part of it; the maps cover that part only"))
        self.what_combo.setAccessibleName(tr("Part"))
        self.mask_combo = QgsMapLayerComboBox(self)
        self.mask_combo.setFilters(
            QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.RasterLayer
        )
        self.mask_combo.setToolTip(tr("Polygons, or a raster of one band that is not 0 where it counts"))
        self.mask_combo.setAccessibleName(tr("Layer of the part"))
        for combo in (self.what_combo, self.mask_combo):  # a long name must not make the panel wide
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self.selected_box, self.selected_row = _tick(tr("Selected polygons only"), self)
        self.clouds_box, clouds_row = _tick(tr("Leave out clouds and shadows"), self)
        self.clouds_box.setChecked(True)
        clouds_row.setToolTip(tr("Also saturated or defective pixels, where the product's quality layers mark them"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        for widget in (self.what_combo, self.mask_combo, self.selected_row, clouds_row):
            outer.addWidget(widget)
        self.what_combo.currentIndexChanged.connect(self._refresh)
        self.mask_combo.layerChanged.connect(self._refresh)
        self.clouds_box.toggled.connect(self.changed)
        self.selected_box.toggled.connect(self.changed)
        for told in (self.what_combo.activated, self.mask_combo.activated):
            told.connect(lambda _: self.chosen.emit())
        for box in (self.clouds_box, self.selected_box):
            box.clicked.connect(lambda _: self.chosen.emit())
        self._refresh()

    def state(self) -> dict[str, Any]:
        """What is chosen, to be kept with a project."""
        layer = self.mask_combo.currentLayer() if self.what_combo.currentData() == LAYER else None
        return {
            "what": self.what_combo.currentData(),
            "layer": layer.id() if layer else "",
            "selected": self.selected_box.isChecked(),
            "clouds": self.clouds_box.isChecked(),
        }

    def restore(self, state: Mapping[str, Any]) -> bool:
        """Choose what was kept, by default the whole scene; False where its layer is gone."""
        what, layer = state.get("what", WHOLE), QgsProject.instance().mapLayer(state.get("layer", ""))
        gone = what == LAYER and layer is None
        if layer is not None:
            self.mask_combo.setLayer(layer)
        self.selected_box.setChecked(state.get("selected", False))
        self.clouds_box.setChecked(state.get("clouds", True))
        self.what_combo.setCurrentIndex(self.what_combo.findData(WHOLE if gone else what))
        return not gone

    def options(self, scene: QgsMapLayer | None) -> dict[str, Any]:
        """Extent, mask and classes to leave out, as fields of a request for the layer `scene`. UserError: the part is
        nothing.
        """
        what = self.what_combo.currentData()
        return {
            "extent": self._extent(scene) if what == VISIBLE else None,
            "mask": self._mask() if what == LAYER else None,
            "leave_out": None if self.clouds_box.isChecked() else NONE,
        }

    def _extent(self, scene: QgsMapLayer | None) -> str | None:
        if self.canvas is None or scene is None:
            return None
        extent = self.canvas.extent()
        here, there = self.canvas.mapSettings().destinationCrs(), scene.crs()
        try:
            if here.isValid() and there.isValid() and here != there:
                way = QgsCoordinateTransform(here, there, QgsProject.instance())
                extent = way.transformBoundingBox(extent)
        except QgsCsException as error:
            raise UserError(tr("What the map shows cannot be found in the scene; zoom to the scene.")) from error
        text = extent_text(extent.intersect(scene.extent()))
        if text is None:
            raise UserError(tr("The map shows nothing of the scene; zoom to the scene."))
        return text

    def _mask(self) -> str:
        layer = self.mask_combo.currentLayer()
        if layer is None:
            raise UserError(tr("No layer is chosen for the part of the scene; choose polygons or a mask."))
        if not isinstance(layer, QgsVectorLayer):
            return gdal_source(layer)
        selected = self.selected_box.isChecked()
        if selected and not layer.selectedFeatureCount():
            raise UserError(tr("No polygon of {layer} is selected; select some.").format(layer=layer.name()))
        kinds = ["gpkg", "shp", "geojson"]
        path: str = QgsProcessingUtils.convertToCompatibleFormat(
            layer, selected, "part", kinds, "gpkg", QgsProcessingContext(), QgsProcessingFeedback()
        )
        return path

    def _refresh(self, *_: object) -> None:
        by_layer = self.what_combo.currentData() == LAYER
        self.mask_combo.setVisible(by_layer)
        self.selected_row.setVisible(by_layer and isinstance(self.mask_combo.currentLayer(), QgsVectorLayer))
        self.changed.emit()


class _Caption(QLabel):
    """The words beside a box to tick: they wrap, which a check box's own do not, and a click on them ticks it."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text, box.parentWidget())
        self._box = box
        self.setWordWrap(True)
        self.setBuddy(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._box.click()
        super().mouseReleaseEvent(event)


def _tick(text: str, parent: QWidget) -> tuple[QCheckBox, QWidget]:
    """A box to tick and the row in which it stands beside its words."""
    row = QWidget(parent)
    box = QCheckBox(row)
    box.setAccessibleName(text)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(box)
    layout.addWidget(_Caption(text, box), 1)
    return box, row

"""The panel of a finished run: shares and hectares of the materials, endmembers, a look into pixels, what is next."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..errors import Cancelled, UserError
from ..qgis_shared import layer_tree, safe_text
from ..qgis_shared.layer_metadata import scene_name
from ..qgis_shared.locale import in_words
from ..qgis_shared.material_colours import material_colours
from .pixel_tool import PixelTool
from .spectrum_plot import SpectrumPlot, load_matplotlib
from .worker import Worker

if TYPE_CHECKING:
    from ..analysis.endmember_library import EndmemberTable
    from ..analysis.interval import Sum
    from ..analysis.pixel import Pixel, PixelReader

OTHER_COLOUR = "#404040"


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultsPanel", text)


class RunReader(QObject):
    """Reads a run in a thread of its own; answers by signals, which reach the panel on the main thread."""

    opened = pyqtSignal(object, object, object)  # folder, record, EndmemberTable
    summed = pyqtSignal(object, object, bool)  # folder, Sum, whether its weight is ground
    looked = pyqtSignal(object, object, str)  # folder, Pixel or None, why there is no spectrum
    failed = pyqtSignal(object, str)  # folder, one sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("clip-unmix-results", self._close)
        self._reader: PixelReader | None = None
        self._wanted: Path | None = None
        self._point: tuple[float, float] | None = None

    def open(self, folder: Path) -> None:
        self._wanted = folder
        self._worker.submit(self._open, folder)

    def look(self, x: float, y: float) -> None:
        """At the pixel there, in the maps' CRS; of several places asked for in the meantime the last."""
        self._point = (x, y)
        self._worker.submit(self._look, self._point)

    def stop(self) -> None:
        self.blockSignals(True)
        self._wanted = None
        self._worker.stop()

    def wait(self, seconds: float) -> bool:
        return self._worker.wait(seconds)

    def _open(self, folder: Path) -> None:
        if folder != self._wanted:
            return
        from ..analysis.pixel import PixelReader
        from ..analysis.summary import summary

        self._close()
        try:
            self._reader = reader = PixelReader(folder)
            load_matplotlib()
            self.opened.emit(folder, reader.results.record, reader.endmembers)
            total, on_earth = summary(reader.results, lambda: folder != self._wanted)
            self.summed.emit(folder, total, on_earth)
        except Cancelled:  # another run is wanted by now
            return
        except UserError as error:
            self.failed.emit(folder, in_words(error))
        except Exception as error:  # noqa: BLE001 (a panel must not take QGIS with it)
            QgsApplication.messageLog().logMessage(safe_text.log(traceback.format_exc()), "CLIP Unmix")
            self.failed.emit(folder, tr("The run could not be read ({error}).").format(error=type(error).__name__))

    def _release_button(self) -> None:
        """Another tool was taken."""
        self.look_button.setChecked(False)

    def _look(self, point: tuple[float, float]) -> None:
        reader = self._reader
        if point is not self._point or reader is None:
            return
        try:
            self.looked.emit(reader.results.folder, reader.at(*point), in_words(reader.problem))
        except UserError as error:
            self.failed.emit(reader.results.folder, in_words(error))

    def _close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None


class ResultsPanel(QgsDockWidget):
    """Shows the run of the layer that is active, and keeps showing it while other layers are."""

    def __init__(self, iface: QgisInterface, reader: RunReader | None = None) -> None:
        super().__init__(tr("Results of CLIP Unmix"), iface.mainWindow())
        self.setObjectName("ClipUnmixResults")
        self.iface = iface
        self.folder: Path | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self._names: list[str] = []
        self._colours: list[str] = []
        self._reader = reader or RunReader(self)
        self._tool = PixelTool(iface.mapCanvas())
        self._build()
        self._reader.opened.connect(self._show_run)
        self._reader.summed.connect(self._show_sums)
        self._reader.looked.connect(self._show_pixel)
        self._reader.failed.connect(self._show_problem)
        self._tool.pointed.connect(self._look)
        self._tool.deactivated.connect(self._release_button)
        iface.currentLayerChanged.connect(self.follow)
        self.follow(iface.activeLayer())

    def _build(self) -> None:
        body = QWidget(self)
        layout = QVBoxLayout(body)
        self.title_label = QLabel(body)
        self.title_label.setWordWrap(True)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.table = QTableWidget(0, 5, body)
        heads = (tr("Material"), tr("Share"), tr("90 % interval"), tr("Hectares"), tr("90 % interval"))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(tr("Shares and hectares of the materials"))
        self.plot = SpectrumPlot(body)
        self.pixel_label = QLabel(body)
        self.pixel_label.setWordWrap(True)
        self.pixel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.look_button = QPushButton(tr("Look into pixels"), body)
        self.look_button.setCheckable(True)
        self.look_button.setToolTip(tr("Click or drag on the map to see a pixel's spectrum, mixture and shares"))
        self.look_button.toggled.connect(self._use_tool)
        figures, seen = QWidget(body), QWidget(body)
        for side, widgets in ((figures, (self.title_label, self.table)), (seen, (self.plot, self.pixel_label))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                column.addWidget(widget)
        splitter = QSplitter(Qt.Orientation.Horizontal, body)
        splitter.addWidget(figures)
        splitter.addWidget(seen)
        layout.addWidget(splitter)
        buttons = QHBoxLayout()
        buttons.addWidget(self.look_button)
        self.buttons: list[QPushButton] = []
        for title, algorithm in (
            (tr("By zones…"), "zones"), (tr("Class map…"), "classes"), (tr("Compare…"), "validate"),
            (tr("Change…"), "change"), (tr("Report…"), "report"),
        ):  # fmt: skip
            button = QPushButton(title, body)
            button.clicked.connect(lambda _=False, name=algorithm: self._open_algorithm(name))
            buttons.addWidget(button)
            self.buttons.append(button)
        layout.addLayout(buttons)
        self.setWidget(body)
        self._show_nothing()

    # Which run

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Show the run of a layer, if it is of one."""
        folder = layer_tree.folder_of(layer) if layer else None
        if folder is not None and folder != self.folder:
            self.show_run(folder)

    def show_run(self, folder: Path) -> None:
        self.folder = folder
        safe_text.show(self.title_label, tr("Reading the run…"))
        self._reader.open(folder)

    def shut_down(self) -> Callable[[float], bool]:
        """Let go of everything outside; returns how to wait for its thread."""
        self.iface.currentLayerChanged.disconnect(self.follow)
        if self.iface.mapCanvas().mapTool() is self._tool:
            self.iface.mapCanvas().unsetMapTool(self._tool)
        self._tool.deactivated.disconnect(self._release_button)
        self._tool.deleteLater()
        self._reader.stop()
        return self._reader.wait

    # What is shown

    def _show_nothing(self) -> None:
        safe_text.show(self.title_label, tr("Choose a layer of a run to see what it holds."))
        for widget in (self.look_button, *self.buttons):
            widget.setEnabled(False)

    def _show_run(self, folder: Path, record: Any, endmembers: EndmemberTable) -> None:
        if folder != self.folder:
            return
        prompts = record["prompts"]
        self._names = [*(entry["typed"] for entry in prompts), tr("other")]
        colours = material_colours([entry["concept"] for entry in prompts], [entry["typed"] for entry in prompts])
        self._colours = [*(colour.name() for colour in colours), OTHER_COLOUR]
        self._crs = QgsCoordinateReferenceSystem.fromWkt(record["input"].get("crs") or "")
        if not self._crs.isValid():
            self._crs = QgsCoordinateReferenceSystem(record["input"].get("crs") or "")
        safe_text.show(self.title_label, f"{scene_name(record)} · {record['finished'][:16].replace('T', ' ')}")
        self.table.setRowCount(len(self._names))
        sources = {entry["prompt"]: entry["source"] for entry in record["model"]["endmembers"] if entry["prompt"]}
        for row, (name, colour) in enumerate(zip(self._names, self._colours)):
            item = QTableWidgetItem(safe_text.name(name))
            item.setData(Qt.ItemDataRole.DecorationRole, QColor(colour))
            if sources.get(name) == "decoder":
                item.setToolTip(tr("No pixel of the scene looks like it; a typical spectrum stands in."))
            self.table.setItem(row, 0, item)
            for column in range(1, self.table.columnCount()):
                self.table.setItem(row, column, QTableWidgetItem("…"))
        self.plot.show_endmembers(endmembers, self._colours[:-1])
        safe_text.show(self.pixel_label, "")
        for widget in (self.look_button, *self.buttons):
            widget.setEnabled(True)

    def _show_sums(self, folder: Path, total: Sum, on_earth: bool) -> None:
        if folder != self.folder:
            return
        from ..analysis.ground import HECTARE
        from ..analysis.interval import ends

        for row, (mean, half_width) in enumerate(zip(total.mean.tolist(), total.half_width.tolist())):
            low, high = ends(mean, half_width)
            ground = total.weight / HECTARE
            hectares = [f"{mean * ground:,.1f}", f"{low * ground:,.1f} – {high * ground:,.1f}"]
            self._fill(row, [f"{mean:.1%}", f"{low:.1%} – {high:.1%}", *(hectares if on_earth else ["–", "–"])])
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _fill(self, row: int, cells: Sequence[str]) -> None:
        for column, text in enumerate(cells, start=1):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)

    def _show_problem(self, folder: Path, sentence: str) -> None:
        if folder == self.folder:
            safe_text.show(self.title_label, f"\N{WARNING SIGN} {sentence}")

    # A pixel

    def _use_tool(self, wanted: bool) -> None:
        canvas = self.iface.mapCanvas()
        if wanted:
            canvas.setMapTool(self._tool)
        elif canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)

    def _release_button(self) -> None:
        """Another tool was taken."""
        self.look_button.setChecked(False)

    def _look(self, point: QgsPointXY) -> None:
        crs = self.iface.mapCanvas().mapSettings().destinationCrs()
        if self._crs.isValid() and crs.isValid() and crs != self._crs:
            try:
                point = QgsCoordinateTransform(crs, self._crs, QgsProject.instance()).transform(point)
            except QgsCsException:
                return
        self._reader.look(point.x(), point.y())

    def _show_pixel(self, folder: Path, pixel: Pixel | None, problem: str) -> None:
        if folder != self.folder:
            return
        if pixel is None:
            safe_text.show(self.pixel_label, tr("No data there."))
            return
        self.plot.show_pixel(pixel, self._names, self._colours)
        sentence = tr("Row {row}, column {column}: unexplained {residual} (RMSE).")
        sentence = sentence.format(row=pixel.row + 1, column=pixel.col + 1, residual=f"{pixel.residual:.4f}")
        safe_text.show(self.pixel_label, f"{sentence} {problem}".strip())

    # What to do next

    def _open_algorithm(self, name: str) -> None:
        """Open the Processing dialog of an algorithm for this run."""
        import processing  # of QGIS; slow to import

        parameter = "BEFORE" if name == "change" else "FOLDER"
        processing.execAlgorithmDialog(f"clipunmix:{name}", {parameter: str(self.folder)})

"""The panel of a finished run: shares and hectares of the materials, endmembers, a look into pixels, what is next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, pyqtSignal

from ..errors import UserError
from ..qgis_shared import layer_tree, safe_text
from ..qgis_shared.abundance_raster import top_three
from ..qgis_shared.layer_metadata import scene_name
from ..qgis_shared.locale import in_words
from ..qgis_shared.material_colours import material_colours
from .endmember_menu import EndmemberMenu
from .message_bar import Messages
from .pixel_tool import PixelTool
from .results_view import BESIDE, CHANGE, REPORT, RGB, ResultsView
from .rgb_dialog import RgbDialog
from .run_again import meaning_of, run_again
from .run_reader import RunReader
from .side_by_side import SideBySide

if TYPE_CHECKING:
    from ..analysis.endmember_library import EndmemberTable
    from ..analysis.interval import Sum
    from ..analysis.pixel import Pixel

OTHER_COLOUR = "#404040"


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultsPanel", text)


class ResultsPanel(QgsDockWidget):
    """Shows the run of the layer that is active, and keeps showing it while other layers are."""

    report_wanted = pyqtSignal(object)  # folder of the run

    def __init__(self, iface: QgisInterface, reader: RunReader | None = None) -> None:
        super().__init__(tr("Results of CLIP Unmix"), iface.mainWindow())
        self.setObjectName("ClipUnmixResults")
        self.iface = iface
        self.folder: Path | None = None
        self.record: Any = None
        self.pixel: Pixel | None = None
        self._words: Sequence[tuple[str, float]] = ()
        self._pin_next = False
        self._runs_before: set[Path] | None = None  # those of the project when another one was asked for here
        self._crs = QgsCoordinateReferenceSystem()
        self.names: list[str] = []
        self._colours: list[str] = []
        self._endmembers: EndmemberTable | None = None
        self.beside: SideBySide | None = None
        self._messages = Messages(iface.messageBar(), "CLIP Unmix")
        self._reader = reader or RunReader(self)
        self._tool = PixelTool(iface.mapCanvas())
        self.view = view = ResultsView(iface.mapCanvas(), self.say, self)
        self.setWidget(view)
        self.endmember_menu = EndmemberMenu(self)
        self._connect()
        self._show_nothing()
        self.follow(iface.activeLayer())

    def _connect(self) -> None:
        view, reader = self.view, self._reader
        reader.opened.connect(self._show_run)
        reader.summed.connect(self._show_sums)
        reader.looked.connect(self._show_pixel)
        reader.worded.connect(self._show_words)
        reader.spread.connect(self._show_histogram)
        reader.failed.connect(self._show_problem)
        self._tool.pointed.connect(self._look)
        self._tool.pinned.connect(self._look_and_pin)
        self._tool.deactivated.connect(self._release_button)
        self.iface.currentLayerChanged.connect(self.follow)
        QgsProject.instance().layersAdded.connect(self._show_asked_for)
        view.look_button.toggled.connect(self._use_tool)
        view.meaning_button.clicked.connect(lambda _=False: self._run_for_other_meaning())
        view.endmember_button.setMenu(self.endmember_menu)
        view.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.table.customContextMenuRequested.connect(self._offer_endmembers)
        view.pin_button.clicked.connect(lambda _=False: self._pin())
        view.table.chosen.connect(reader.spread_of)
        view.pins.compared.connect(view.plot.show_pins)
        for name, button in view.actions_of_run.items():
            own = {RGB: self.show_composite, BESIDE: self.show_beside}.get(name)
            button.clicked.connect(lambda _=False, name=name, own=own: own() if own else self.act(name))

    def say(self, text: str, level: Qgis.MessageLevel) -> None:
        self._messages.say(text, level, seconds=0 if level >= Qgis.MessageLevel.Warning else 8)

    # Which run

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Show the run of a layer, if it is of one."""
        folder = layer_tree.folder_of(layer) if layer else None
        if folder is not None and folder != self.folder:
            self.show_run(folder)

    def show_newest(self) -> None:
        """Show the newest run of the project, where none is shown yet."""
        runs = list(layer_tree.runs(QgsProject.instance()).values())
        if self.folder is None and runs:
            self.show_run(runs[0])

    def show_run(self, folder: Path) -> None:
        self.folder, self._runs_before = folder, None
        safe_text.show(self.view.title_label, tr("Reading the run…"))
        self._reader.open(folder)

    def shut_down(self) -> Callable[[float], bool]:
        """Let go of everything outside; returns how to wait for its thread."""
        self.iface.currentLayerChanged.disconnect(self.follow)
        QgsProject.instance().layersAdded.disconnect(self._show_asked_for)
        if self.iface.mapCanvas().mapTool() is self._tool:
            self.iface.mapCanvas().unsetMapTool(self._tool)
        self._tool.deactivated.disconnect(self._release_button)
        self._tool.deleteLater()
        self.view.pins.shut_down()
        self._reader.stop()
        return self._reader.wait

    # What is shown

    def _show_nothing(self) -> None:
        safe_text.show(self.view.title_label, tr("Choose a layer of a run to see what it holds."))
        self.view.enable(enabled=False)

    def _show_run(self, folder: Path, record: Any, endmembers: EndmemberTable) -> None:
        if folder != self.folder:
            return
        from ..analysis.next_steps import next_steps

        view, prompts = self.view, record["prompts"]
        self.record, self._endmembers, self.pixel = record, endmembers, None
        self.names = [*(entry["typed"] for entry in prompts), tr("other")]
        colours = material_colours([entry["concept"] for entry in prompts], [entry["typed"] for entry in prompts])
        self._colours = [*(colour.name() for colour in colours), OTHER_COLOUR]
        self._crs = QgsCoordinateReferenceSystem.fromWkt(record["input"].get("crs") or "")
        if not self._crs.isValid():
            self._crs = QgsCoordinateReferenceSystem(record["input"].get("crs") or "")
        safe_text.show(view.title_label, f"{scene_name(record)} · {record['finished'][:16].replace('T', ' ')}")
        meaning = meaning_of(record)
        safe_text.show(view.meaning_label, meaning.said)
        view.meaning_button.setText(meaning.offered)
        view.table.show_run(self.names, self._colours, record)
        steps = " ".join(f"{number}. {in_words(step)}" for number, step in enumerate(next_steps(record), start=1))
        safe_text.show(view.next_label, tr("Next: {steps}").format(steps=steps))
        safe_text.show(view.pixel_label, "")
        self.show_endmembers()
        view.pins.show_run(folder, self.names, self._crs)
        view.enable(enabled=True)

    def show_endmembers(self) -> None:
        if self._endmembers is not None:
            self.view.plot.show_endmembers(self._endmembers, self._colours[:-1])

    def _show_sums(self, folder: Path, total: Sum, on_earth: bool) -> None:
        if folder == self.folder:
            self.view.table.show_sums(total, on_earth=on_earth)

    def _show_histogram(self, folder: Path, number: int, parts: Any) -> None:
        if folder == self.folder and number == self.view.table.currentRow():
            self.view.plot.show_histogram(parts, self.names[number], self._colours[number])

    def _show_problem(self, folder: Path, sentence: str) -> None:
        if folder == self.folder:
            safe_text.show(self.view.title_label, f"\N{WARNING SIGN} {sentence}")

    # A pixel

    def _use_tool(self, wanted: bool) -> None:
        canvas = self.iface.mapCanvas()
        if wanted:
            canvas.setMapTool(self._tool)
        elif canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)

    def _release_button(self) -> None:
        """Another tool was taken."""
        self.view.look_button.setChecked(False)

    def _look(self, point: QgsPointXY) -> None:
        self._pin_next = False
        crs = self.iface.mapCanvas().mapSettings().destinationCrs()
        if self._crs.isValid() and crs.isValid() and crs != self._crs:
            try:
                point = QgsCoordinateTransform(crs, self._crs, QgsProject.instance()).transform(point)
            except QgsCsException:
                return
        self._reader.look(point.x(), point.y())

    def _look_and_pin(self, point: QgsPointXY) -> None:
        self._look(point)
        self._pin_next = True

    def _show_pixel(self, folder: Path, pixel: Pixel | None, problem: str) -> None:
        if folder != self.folder or self._endmembers is None:
            return
        self.pixel, self._words = pixel, ()
        self.view.pin_button.setEnabled(pixel is not None)
        if pixel is None:
            safe_text.show(self.view.pixel_label, tr("No data there."))
            return
        self.view.plot.show_pixel(pixel, self.names, self._colours, self._endmembers)
        safe_text.show(self.view.pixel_label, f"{_told(pixel)} {problem}".strip())
        if self._pin_next:
            self._pin_next = False
            self._pin()

    def _show_words(self, folder: Path, pixel: Pixel, words: Sequence[tuple[str, float]]) -> None:
        if folder != self.folder:
            return
        self.view.pins.tell_words(pixel, words)
        if pixel is self.pixel and words:
            self._words = words
            nearest = ", ".join(f"{word} ({similarity:.2f})" for word, similarity in words)
            sentence = tr("Nearest words: {words}.").format(words=nearest)
            safe_text.show(self.view.pixel_label, f"{_told(pixel)} {sentence}")

    def _pin(self) -> None:
        if self.pixel is not None:
            self.view.pins.add(self.pixel, self._words)

    # What to do next

    def run_again(self, **changes: Any) -> None:
        """Open the dialog of the unmixing as this run was made but for `changes`; what comes of it is shown here."""
        self._runs_before = set(layer_tree.runs(QgsProject.instance()).values())
        run_again(self.record, **changes)

    def _show_asked_for(self, layers: Sequence[QgsMapLayer]) -> None:
        """Show the run that was asked for here, when its layers come into the project."""
        folder = next((folder for layer in layers if (folder := layer_tree.folder_of(layer))), None)
        if folder is not None and self._runs_before is not None and folder not in self._runs_before:
            self.show_run(folder)

    def _run_for_other_meaning(self) -> None:
        """The same for what else shares may be of."""
        self.run_again(**meaning_of(self.record).changes)

    def _offer_endmembers(self, place: QPoint) -> None:
        self.endmember_menu.popup(self.view.table.viewport().mapToGlobal(place))

    def show_composite(self) -> None:
        """Show three materials that the analyst chooses as red, green and blue."""
        first = top_three(self.record)
        if not first:
            sentence = tr("Red, green and blue need three materials; this run has fewer.")
            self.say(sentence, Qgis.MessageLevel.Info)
            return
        dialog = RgbDialog(self.names[:-1], first, self)
        if dialog.exec() and dialog.bands and self.folder:
            try:
                layer_tree.add_composite(QgsProject.instance(), self.folder, self.record, dialog.bands)
            except UserError as error:
                self.say(in_words(error), Qgis.MessageLevel.Critical)

    def show_beside(self) -> None:
        """Show this run beside another one."""
        runs = layer_tree.runs(QgsProject.instance())
        if self.folder and self.folder not in runs.values():
            runs = {safe_text.name(scene_name(self.record)): self.folder, **runs}
        self.beside = SideBySide(runs, self.folder, self)
        self.beside.show()

    def act(self, name: str) -> None:
        """Open the Processing dialog of an algorithm for this run; the report is written at once."""
        if name == REPORT and self.folder is not None:
            self.report_wanted.emit(self.folder)
            return
        import processing  # of QGIS; slow to import

        parameter = "BEFORE" if name == CHANGE else "FOLDER"
        processing.execAlgorithmDialog(f"clipunmix:{name}", {parameter: str(self.folder)})


def _told(pixel: Pixel) -> str:
    """Where the pixel is and what of it is unexplained."""
    place = {"row": pixel.row + 1, "column": pixel.col + 1, "residual": f"{pixel.residual:.4f}"}
    worst = pixel.unexplained
    if worst is None:
        return tr("Row {row}, column {column}: unexplained {residual} (RMSE).").format(**place)
    sentence = tr("Row {row}, column {column}: unexplained {residual} (RMSE), the most, {most}, at {centre} nm.")
    return sentence.format(**place, most=f"{worst[0]:+.3f}", centre=f"{worst[1]:.0f}")

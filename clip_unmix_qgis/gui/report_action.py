"""One button: the report of a run as HTML and PDF. What takes time is a task; the layout is made on the main thread."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from ..errors import UserError
from ..progress import IsCancelled, Report, never_cancelled
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words, qgis_locale
from ..run import outputs
from .export import read_record
from .message_bar import Messages
from .task import UnmixTask

if TYPE_CHECKING:
    from ..qgis_shared.report_pdf import ReportParts

TITLE = "CLIP Unmix"


def tr(text: str) -> str:
    return QCoreApplication.translate("ReportAction", text)


Layer = tuple[Path, str]  # a vector file that GDAL reads, and its layer
CLASSES = ("material", "class", "label")  # fields that tell what is where
VALUES = 1000  # of such a field that are looked at


def prepare(
    folder: Path, language: str, measured: Layer | None = None, zones: Layer | None = None,
    is_cancelled: IsCancelled = never_cancelled,
) -> ReportParts:
    """What the report of a run says, in any thread."""
    from ..analysis.results import Results
    from ..analysis.validation import validate
    from ..analysis.zones import zone_table
    from ..qgis_shared.material_colours import material_colours
    from ..qgis_shared.report_pdf import gather

    with Results(folder) as results:
        colours = [colour.name() for colour in material_colours(results.concepts, results.materials)]
        found = None if measured is None else validate(results, measured[0], layer_name=measured[1])
        table = None if zones is None else zone_table(results, zones[0], is_cancelled, layer_name=zones[1])
        return gather(results, language=language, colours=colours, validation=found, zones=table)


def write_both(parts: ReportParts, page: Path) -> list[Path]:
    """Write `page` (HTML) and the PDF beside it, both or none; on the main thread. UserError where that fails."""
    from ..analysis.output import write_outputs
    from ..qgis_shared.report_pdf import pdf

    contents = {page: parts.page, page.with_suffix(".pdf"): pdf(parts)}
    write_outputs(contents)
    return list(contents)


def _prepared(
    language: str, measured: Layer | None, zones: Layer | None, run: Path, _: Report, is_cancelled: IsCancelled
) -> ReportParts:
    return prepare(run, language, measured, zones, is_cancelled=is_cancelled)


def _letters(name: str) -> str:
    """Names of fields and of materials are compared without case and signs, as `analysis.validation` does."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _tells_of(layer: QgsVectorLayer, materials: set[str]) -> bool:
    """Whether a field is called as one of the materials, or a field of classes names one."""
    names = [field.name() for field in layer.fields()]
    if any(_letters(name) in materials for name in names):
        return True
    classes = [number for number, name in enumerate(names) if name.casefold() in CLASSES]
    found = (_letters(str(value)) for number in classes for value in layer.uniqueValues(number, VALUES))
    return any(value in materials for value in found)


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
                                                tr("HTML (*.html)"))  # fmt: skip
        if not chosen:
            return
        page = Path(chosen) if Path(chosen).suffix.lower() in (".html", ".htm") else Path(f"{chosen}.html")
        if self._may_replace(page.with_suffix(".pdf")):
            zones, wanted = self._ask_for_zones()
            measured, still_wanted = self._ask_for_measurements(folder) if wanted else (None, False)
            if still_wanted:
                self._begin(folder, page, measured, zones)

    def _ask_for_zones(self) -> tuple[Layer | None, bool]:
        """The polygons of the project whose hectares the report shall tell, if any; and whether it is wanted at all."""
        layers = {
            layer.name(): layer for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.isValid()
            and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        }  # fmt: skip
        return self._choose(tr("Hectares in each polygon of"), tr("no zones"), layers)

    def _ask_for_measurements(self, folder: Path) -> tuple[Layer | None, bool]:
        """The layer of the project that tells shares or classes of the run's materials, if any; and as above."""
        try:
            wanted = {_letters(prompt) for prompt in outputs.typed(read_record(folder))}
        except UserError:  # the task will say it
            return None, True
        layers = {
            layer.name(): layer for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and _tells_of(layer, wanted)
        }  # fmt: skip
        return self._choose(tr("Compare with the measurements in"), tr("no measurements"), layers)

    def _choose(self, question: str, none: str, layers: dict[str, QgsVectorLayer]) -> tuple[Layer | None, bool]:
        """The file of the layer that is chosen among these; and whether the report is wanted at all."""
        if not layers:
            return None, True
        name, wanted = QInputDialog.getItem(self._window, TITLE, question, [none, *sorted(layers)], 0, False)
        if not wanted or name not in layers:
            return None, wanted
        path, layer = QgsProcessingUtils.convertToCompatibleFormatAndLayerName(
            layers[name], False, "layer", ["gpkg", "shp", "geojson"], "gpkg", QgsProcessingContext(),
            QgsProcessingFeedback(),
        )  # fmt: skip
        return (Path(path.split("|", 1)[0]), layer or ""), True

    def _may_replace(self, path: Path) -> bool:
        """The file dialog has asked about the page alone."""
        if not path.exists():
            return True
        question = tr("{file} exists. Replace it?").format(file=path)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return QMessageBox.question(self._window, TITLE, safe_text.hint(question), yes | no, no) == yes

    def _begin(self, folder: Path, page: Path, measured: Layer | None, zones: Layer | None) -> None:
        language = qgis_locale().name()  # settings belong to the main thread

        task = UnmixTask(folder, tr("Writing the report"), partial(_prepared, language, measured, zones))
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

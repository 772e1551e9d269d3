"""The preview: rough abundances of what is in sight, while materials are typed and the map is moved."""
from __future__ import annotations

import contextlib
import dataclasses
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..errors import UserError
from ..qgis_shared import safe_text
from ..qgis_shared.inputs import gdal_source
from ..qgis_shared.locale import in_words
from .dock_form import DockForm
from .preview_item import PreviewItem, picture
from .run_request import corrections
from .settings import read_settings
from .worker import Worker

if TYPE_CHECKING:
    from ..run.request import Request

GREY = QColor("grey")
PAUSE_MS = 200  # after the last change, before a preview begins


def tr(text: str) -> str:
    return QCoreApplication.translate("Preview", text)


@dataclass(frozen=True)
class Wish:
    """What is to be previewed: a run's request, columns and rows of the scene, and colours by prompt."""

    request: Request
    part: tuple[int, int, int, int]
    colours: dict[str, QColor]
    layer_id: str


class Preview(QObject):
    """While its button is down, a thread makes previews and the newest is drawn over the map. No layer is touched."""

    _made = pyqtSignal(object, object, object)  # Wish, picture, Part
    _refused = pyqtSignal(object, str)  # Wish, why

    def __init__(self, form: DockForm, iface: QgisInterface) -> None:
        super().__init__(form)
        self._form = form
        self._canvas = iface.mapCanvas()
        self._previewer: Any = None  # the thread's
        self._item: PreviewItem | None = None
        self._latest: Wish | None = None
        self._warmed = False
        self._worker = Worker("clip-unmix-preview", self, self._close)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        form.preview_button.toggled.connect(self._toggled)
        self._made.connect(self._draw)
        self._refused.connect(self._say_refusal)

    def look(self, *_: object) -> None:
        """Something has changed: preview it soon, if previews are wanted."""
        if self._form.preview_button.isChecked():
            self._soon.start()

    def warm(self) -> None:
        """A scene is chosen: have ready by and by what the first preview would wait for."""
        if not self._warmed:
            self._warmed = True
            self._worker.submit(self._warm)

    def stop(self) -> None:
        """Draw nothing more; see `wait`."""
        self._latest = None
        self._soon.stop()
        if self._form.preview_button.isChecked():
            self._form.preview_button.setChecked(False)
        self._worker.stop()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread after `stop`; False where it takes longer."""
        return self._worker.wait(seconds)

    def _toggled(self, on: bool) -> None:
        if on:
            self._canvas.extentsChanged.connect(self.look)
            self._ask()
        else:
            self._canvas.extentsChanged.disconnect(self.look)
            self._latest = None
            self._clear()
            self._say("")

    def _ask(self) -> None:
        try:
            wish = self._wish()
        except UserError as error:
            self._latest = None
            self._clear()
            self._say(in_words(error))
            return
        self._latest = wish
        self._say(tr("Preparing the preview…"))
        self._worker.submit(self._work, wish)

    def _wish(self) -> Wish:
        """What stands in the panel and is in sight. UserError where that cannot be previewed."""
        from ..run.request import Request

        form, settings = self._form, read_settings()
        layer = form.layer_combo.currentLayer()
        source = gdal_source(layer)
        items = [item for item in form.material_list.items() if item.runs]
        if not items:
            raise UserError(tr("Type a material to preview it."))
        request = Request(
            scene=source,
            prompts=tuple(item.prompt for item in items),
            output="",
            ontology=form.ontology_widget.filePath() or None,
            wavelengths=form.wavelengths_widget.filePath() or None,
            sensor=form.sensor_combo.currentData() or None,
            text_encoder=settings.text_encoder,
            illumination=form.illumination_combo.currentData(),
            mixing=form.mixing_combo.currentData(),
            language=settings.language_of_words,
            device=form.device_combo.currentData(),
            threads=settings.threads_of_run,
        )
        request = dataclasses.replace(request, **corrections(form))
        colours = {item.prompt: item.colour or GREY for item in items}
        return Wish(request, self._part_in_sight(layer), colours, layer.id())

    def _part_in_sight(self, layer: QgsRasterLayer) -> tuple[int, int, int, int]:
        """First column and row in sight, and how many. UserError where nothing of the scene is."""
        settings = self._canvas.mapSettings()
        if layer.crs() != settings.destinationCrs() or settings.rotation():
            raise UserError(tr("The preview needs the map in the scene's own projection, without rotation."))
        whole, seen = layer.extent(), self._canvas.extent().intersect(layer.extent())
        if seen.isEmpty():
            raise UserError(tr("The scene is not in sight; zoom to it to preview it."))
        wide, high = whole.width() / layer.width(), whole.height() / layer.height()
        column, row = (seen.xMinimum() - whole.xMinimum()) / wide, (whole.yMaximum() - seen.yMaximum()) / high
        columns = math.ceil((seen.xMaximum() - whole.xMinimum()) / wide - 1e-6) - math.floor(column + 1e-6)
        rows = math.ceil((whole.yMaximum() - seen.yMinimum()) / high - 1e-6) - math.floor(row + 1e-6)
        return math.floor(column + 1e-6), math.floor(row + 1e-6), max(1, columns), max(1, rows)

    # In the thread

    def _warm(self) -> None:
        with contextlib.suppress(Exception):  # packages are missing: the preview itself says so
            self._previewer = self._previewer or make_previewer()
            settings = read_settings()
            self._previewer.warm((None, settings.text_encoder, settings.language_of_words))

    def _work(self, wish: Wish) -> None:
        if wish is not self._latest:
            return
        try:
            self._preview(wish)
        except UserError as error:
            self._worker.say("_refused", wish, in_words(error))
        except Exception as error:  # noqa: BLE001 (packages missing, a file gone: a run says it better)
            self._worker.say("_refused", wish, tr("There is no preview of this ({error}).").format(error=error))

    def _preview(self, wish: Wish) -> None:
        from ..run.preview import Part

        self._previewer = self._previewer or make_previewer()
        for frame in self._previewer.frames(wish.request, Part(*wish.part), lambda: wish is not self._latest):
            if wish is not self._latest:
                return
            colours = [wish.colours.get(prompt, GREY) for prompt in frame.prompts]
            self._worker.say("_made", wish, picture(frame.abundance, colours), frame.part)

    def _close(self) -> None:
        if self._previewer is not None:
            self._previewer.close()  # the scene was opened in this thread

    # On the main thread

    def _draw(self, wish: Wish, image: Any, part: Any) -> None:
        layer = QgsProject.instance().mapLayer(wish.layer_id)
        if wish is not self._latest or layer is None:
            return
        if self._item is None:
            self._item = PreviewItem(self._canvas)
        whole = layer.extent()
        wide, high = whole.width() / layer.width(), whole.height() / layer.height()
        left, top = whole.xMinimum() + part.column * wide, whole.yMaximum() - part.row * high
        self._item.show_picture(image, QgsRectangle(left, top - part.rows * high, left + part.columns * wide, top))
        self._say(tr("A rough preview; the run is more exact."))

    def _say_refusal(self, wish: Wish, sentence: str) -> None:
        if wish is self._latest:
            self._clear()
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        safe_text.show(self._form.preview_label, sentence)
        self._form.preview_label.setVisible(bool(sentence))

    def _clear(self) -> None:
        if self._item is not None:
            self._canvas.scene().removeItem(self._item)
            self._item = None


def make_previewer() -> Any:
    """Imported in the thread: it needs torch and rasterio."""
    from ..run.preview import Previewer

    return Previewer()

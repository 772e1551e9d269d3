"""Where one begins: the sample scene, the tour, help, and a scene in natural colour."""
from __future__ import annotations

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from ..errors import UserError
from ..paths import RESOURCES
from ..qgis_shared.inputs import gdal_source
from ..qgis_shared.layer_styles import style_rgb
from ..qgis_shared.locale import in_words
from .dock_form import DockForm
from .help_dialog import HelpDialog
from .message_bar import Messages
from .natural_colour import NaturalColour, find_natural_colour
from .run_request import corrections
from .scene_probe import Question
from .tour import Tour
from .worker import Worker

SAMPLE = RESOURCES / "sample" / "sample_scene.tif"


def tr(text: str) -> str:
    return QCoreApplication.translate("UnmixDock", text)


class Beginning(QObject):
    """The buttons of the empty panel and the menu beside the scene."""

    _found = pyqtSignal(str, object)  # id of a layer, NaturalColour
    _failed = pyqtSignal(str)

    def __init__(self, form: DockForm, iface: QgisInterface, messages: Messages) -> None:
        super().__init__(form)
        self._form = form
        self._iface = iface
        self._messages = messages
        self._worker = Worker("clip-unmix-colour", self)
        self._found.connect(self._draw)
        self._failed.connect(lambda sentence: messages.say(sentence, Qgis.MessageLevel.Warning))
        self.tour = Tour(form)
        # Above what scrolls: its words stay in sight, wherever it points.
        form.outer.insertWidget(form.outer.indexOf(form.scroll), self.tour)
        form.sample_button.clicked.connect(lambda _: self.open_sample())
        form.tour_button.clicked.connect(lambda _: self.start_tour())
        form.help_button.clicked.connect(lambda _: self.help())
        menu = QMenu(form.scene_button)
        self.natural = menu.addAction(tr("Show the scene in natural colour"), self.show_natural_colour)
        menu.addSeparator()
        menu.addAction(tr("Open the sample scene"), self.open_sample)
        menu.addAction(tr("Start the tour"), self.start_tour)
        menu.addAction(tr("Help"), self.help)
        form.scene_button.setMenu(menu)
        self.refresh()

    def refresh(self) -> None:
        """Teach where there is nothing to work on, and be out of the way else."""
        empty = self._form.layer_combo.currentLayer() is None
        self._form.welcome.setVisible(empty and self.tour.place < 0)
        self.natural.setEnabled(not empty)

    def open_sample(self) -> QgsRasterLayer:
        """Choose the sample scene, which is added to the project where it is not in it yet."""
        project = QgsProject.instance()
        layers = [layer for layer in project.mapLayers().values() if layer.source() == str(SAMPLE)]
        layer = layers[0] if layers else project.addMapLayer(QgsRasterLayer(str(SAMPLE), tr("Sample scene")))
        self._iface.setActiveLayer(layer)
        self._form.layer_combo.setLayer(layer)
        self._iface.zoomToActiveLayer()
        self.show_natural_colour()
        self.refresh()
        return layer

    def start_tour(self) -> None:
        """With the sample scene and an empty list; what was in it comes back by undo."""
        self.open_sample()
        self._form.material_list.selectAll()
        self._form.material_list.remove_selected()
        self.tour.start()
        self.refresh()

    def help(self) -> None:
        HelpDialog(self._form).show()

    def question(self) -> Question:
        """What the scene is read with. UserError where none is chosen."""
        form = self._form
        source = gdal_source(form.layer_combo.currentLayer())
        wavelengths, sensor = form.wavelengths_widget.filePath() or None, form.sensor_combo.currentData() or None
        return Question(source, wavelengths, sensor, tuple(corrections(form).items()))

    def show_natural_colour(self) -> None:
        """Draw the chosen scene with its bands of red, green and blue light, which a thread looks up."""
        try:
            question = self.question()
        except UserError as error:
            self._messages.say(in_words(error), Qgis.MessageLevel.Warning)
            return
        self._worker.submit(self._look, self._form.layer_combo.currentLayer().id(), question)

    def stop(self) -> None:
        """Answer nothing more; see `wait`."""
        self._worker.stop()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread after `stop`; False where it takes longer."""
        return self._worker.wait(seconds)

    def _look(self, layer_id: str, question: Question) -> None:
        try:
            self._worker.say("_found", layer_id, find_natural_colour(question))
        except UserError as error:
            self._worker.say("_failed", in_words(error))
        except Exception as error:  # noqa: BLE001 (packages are missing, or it is a file that no run could read)
            sentence = tr("The bands of visible light could not be looked up ({error}).")
            self._worker.say("_failed", sentence.format(error=error))

    def _draw(self, layer_id: str, found: NaturalColour) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is None or gdal_source(layer) != found.source or max(found.bands) > layer.bandCount():
            return  # removed or changed in the meantime
        style_rgb(layer, found.bands, found.ranges)
        layer.emitStyleChanged()
        layer.triggerRepaint()

"""What the chosen raster is as a scene: missing wavelengths should not be news of the last minute."""
from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..core.torch_library import preload
from ..errors import NoWavelengths, UserError
from ..qgis_shared.locale import in_words
from .worker import Worker

if TYPE_CHECKING:
    from ..raster.scene import Scene


def tr(text: str) -> str:
    return QCoreApplication.translate("SceneProbe", text)


@dataclass(frozen=True)
class Question:
    source: str
    wavelengths: str | None
    sensor: str | None
    corrected: tuple[tuple[str, str], ...] = ()  # fields of a request that the analyst corrected for the layer


def open_scene(question: Question) -> Scene:
    """The scene as the run will open it; imported in the probe's thread, because it needs rasterio."""
    from ..run.request import InspectRequest
    from ..run.scene_options import open_scene as opened

    request = InspectRequest(question.source, wavelengths=question.wavelengths, sensor=question.sensor)
    corrected: dict[str, Any] = dict(question.corrected)
    return opened(dataclasses.replace(request, **corrected))


def _lines(scene: Scene) -> str:
    """A line for each band: wavelength and width in nm."""
    bands = scene.bands
    return "\n".join(f"{centre:.7g}, {width:.5g}" for centre, width in zip(bands.centre, bands.fwhm))


def _factor(scene: Scene) -> str:
    """What the stored numbers are multiples of reflectance by: '10000'."""
    factors = scene.decoder.factors
    return f"{1 / factors[0]:.6g}" if (factors == factors[0]).all() else tr("a number for each band")


def _said(error: UserError) -> str:
    """The sentence, without the sensors and files that a terminal must list: a button beside it opens them."""
    if not isinstance(error, NoWavelengths):
        return in_words(error)
    doubt = error.message.values.get("doubt")
    if doubt is None:
        return tr("Nothing tells the wavelengths of this layer.")
    return tr("The wavelengths of this layer cannot be right ({doubt}).").format(doubt=in_words(doubt))


class SceneProbe(QObject):
    """Opens scenes in a thread of its own, since a file may lie behind a slow network, and answers by signal."""

    answered = pyqtSignal(object, str, bool)  # Question, one line, whether the line is a problem

    def __init__(
        self,
        open_: Callable[[Question], contextlib.AbstractContextManager[Scene]] = open_scene,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open = open_
        self._latest: Question | None = None
        self._worker = Worker("clip-unmix-scene", self)
        self.lacking = ""  # the source of the latest answer, where nothing tells its wavelengths
        self.doubts: dict[str, str] = {}  # of the latest answer: source -> what is doubtful
        self.wavelengths: dict[str, str] = {}  # of the latest answers: source -> a line for each band of the file

    def ask(self, question: Question) -> bool:
        """Whether this is a new question; one that was asked last is not asked again."""
        if question == self._latest:
            return False
        self._latest = question
        self._worker.submit(self._look, question)
        return True

    def forget(self) -> None:
        """No scene is chosen: answers under way are not wanted any more."""
        self._latest = None

    def stop(self) -> None:
        """Answer nothing more. A file that is just being opened is not waited for; see `wait`."""
        self._latest = None
        self._worker.stop()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread after `stop`; False where it takes longer."""
        return self._worker.wait(seconds)

    def _look(self, question: Question) -> None:
        if question != self._latest:
            return
        lacking = ""
        try:
            with self._open(question) as scene:
                centre = scene.bands.centre
                line = tr("{bands} bands, {first}-{last} nm, {columns} × {rows} pixels").format(
                    bands=int(scene.bands.good.sum()),
                    first=round(float(centre.min())),
                    last=round(float(centre.max())),
                    columns=scene.cols,
                    rows=scene.rows,
                )
                line += "\n" + tr("wavelengths from {wavelengths}; reflectance × {factor}, from {scale}").format(
                    wavelengths=scene.wavelength_source, factor=_factor(scene), scale=scene.calibration_source
                )
                doubts = [in_words(doubt) for doubt in scene.warnings]
                if doubts:
                    more = tr(" (and {count} more)").format(count=len(doubts) - 1) if len(doubts) > 1 else ""
                    line += "\n" + tr("doubtful: {doubt}").format(doubt=doubts[0]) + more
                self.doubts = {question.source: "\n".join(doubts)}
                whole = len(scene.indexes) == max(scene.indexes)  # a file of wavelengths names every band
                if whole and not {"wavelengths", "sensor"} & set(dict(question.corrected)):
                    self.wavelengths = {question.source: _lines(scene)}
                problem = False
        except UserError as error:
            line, problem = _said(error), True
            lacking = question.source if isinstance(error, NoWavelengths) else ""
        except Exception:  # noqa: BLE001 (packages missing, or a file that only the run itself can complain of)
            return
        self.lacking = lacking
        if question == self._latest:
            self._worker.say("answered", question, line, problem)
        # While words are typed: at the start of the run its threads would wait for each other and for the system's
        # loader, and the window for them. In this thread, for rasterio's libraries want the loader, too.
        with contextlib.suppress(Exception):
            preload()

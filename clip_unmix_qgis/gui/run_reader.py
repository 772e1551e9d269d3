"""Reads a finished run for the panel of results, in a thread of its own."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..errors import Cancelled, UserError
from ..qgis_shared import safe_text
from ..qgis_shared.locale import in_words, lexicon_language
from .spectrum_plot import load_matplotlib
from .worker import Worker, wait_for_all

if TYPE_CHECKING:
    import numpy as np

    from ..analysis.nearest_words import NearestWords
    from ..analysis.pixel import Pixel, PixelReader
    from ..core.bands import Bands


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultsPanel", text)


class RunReader(QObject):
    """Answers by signals, which reach the panel on the main thread."""

    opened = pyqtSignal(object, object, object)  # folder, record, EndmemberTable
    summed = pyqtSignal(object, object, bool)  # folder, Sum, whether its weight is ground
    looked = pyqtSignal(object, object, str)  # folder, Pixel or None, why there is no spectrum
    worded = pyqtSignal(object, object, object)  # folder, Pixel, the nearest words with their similarity
    spread = pyqtSignal(object, int, object)  # folder, number of the material, histogram of its shares
    failed = pyqtSignal(object, str)  # folder, one sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("clip-unmix-results", self, self._close)
        self._speaker = Worker("clip-unmix-words", self)  # the model takes seconds to load; looks do not wait for it
        self._reader: PixelReader | None = None
        self._words: NearestWords | None = None
        self._histogram: np.ndarray | None = None
        self._wanted: Path | None = None
        self._point: tuple[float, float] | None = None

    def open(self, folder: Path) -> None:
        self._wanted = folder
        self._worker.submit(self._guarded, self._open, folder)

    def look(self, x: float, y: float) -> None:
        """At the pixel there, in the maps' CRS; of several places asked for in the meantime the last."""
        self._point = (x, y)
        self._worker.submit(self._guarded, self._look, self._point)

    def spread_of(self, number: int) -> None:
        """The histogram of the shares of a material, by its number; other comes last."""
        self._worker.submit(self._guarded, self._spread, number)

    def stop(self) -> None:
        self.blockSignals(True)
        self._wanted = None
        self._worker.stop()
        self._speaker.stop()

    def wait(self, seconds: float) -> bool:
        return wait_for_all([self._worker.wait, self._speaker.wait], seconds)

    def _guarded(self, work: Callable[..., None], argument: object) -> None:
        folder = self._wanted
        try:
            work(argument)
        except Cancelled:  # another run is wanted by now
            return
        except UserError as error:
            self._worker.say("failed", folder, in_words(error))
        except Exception as error:  # noqa: BLE001 (a panel must not take QGIS with it)
            QgsApplication.messageLog().logMessage(safe_text.log(traceback.format_exc()), "CLIP Unmix")
            sentence = tr("The run could not be read ({error}).").format(error=type(error).__name__)
            self._worker.say("failed", folder, sentence)

    def _open(self, folder: Path) -> None:
        if folder != self._wanted:
            return
        from ..analysis.pixel import PixelReader
        from ..analysis.summary import summary

        self._close()
        self._reader = reader = PixelReader(folder)
        load_matplotlib()
        self._worker.say("opened", folder, reader.results.record, reader.endmembers)
        total, on_earth = summary(reader.results, lambda: folder != self._wanted)
        self._worker.say("summed", folder, total, on_earth)

    def _look(self, point: tuple[float, float]) -> None:
        reader = self._reader
        if point is not self._point or reader is None:
            return
        pixel = reader.at(*point)
        self._worker.say("looked", reader.results.folder, pixel, in_words(reader.problem))
        if pixel is not None and reader.bands is not None:
            asked = point, reader.results.folder, pixel, reader.bands
            self._speaker.submit(self._guarded, self._find_words, asked)

    def _find_words(self, asked: tuple[tuple[float, float], Path, Pixel, Bands]) -> None:
        point, folder, pixel, bands = asked
        if point is not self._point:
            return
        if self._words is None or self._words.bands is not bands:
            from ..analysis.nearest_words import NearestWords

            self._words = NearestWords(bands, lexicon_language())
        self._speaker.say("worded", folder, pixel, self._words.of(pixel.spectrum))

    def _spread(self, number: int) -> None:
        reader = self._reader
        if reader is None:
            return
        if self._histogram is None:
            from ..analysis.histogram import share_histogram

            folder = reader.results.folder
            self._histogram = share_histogram(reader.results, lambda: folder != self._wanted)
        self._worker.say("spread", reader.results.folder, number, self._histogram[number])

    def _close(self) -> None:
        if self._reader is not None:
            self._reader.close()
        self._reader = self._histogram = None

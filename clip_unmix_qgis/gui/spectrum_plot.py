"""The plot of a run's endmembers, of one pixel or of several, or of how the shares of a material are spread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ..analysis.endmember_library import EndmemberTable
    from ..analysis.pins import Pin
    from ..analysis.pixel import Pixel

LEAST_HEIGHT = 140  # pixels
LAYOUT = "constrained"
BAD = "#dcdcdc"
SMALL = {"fontsize": 7, "frameon": False}
# Okabe & Ito (2008), told apart with any kind of colour vision.
PIN_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#5f5f5f", "#b5a800")


def tr(text: str) -> str:
    return QCoreApplication.translate("SpectrumPlot", text)


def load_matplotlib() -> None:
    """To be called in a thread before the first plot: the import takes half a second."""
    with contextlib.suppress(ImportError):
        import matplotlib.backends.backend_qtagg
        import matplotlib.figure  # noqa: F401


def pin_colour(number: int) -> str:
    """The colour of a pin, by its number from 0: of its line and of its mark on the map."""
    return PIN_COLOURS[number % len(PIN_COLOURS)]


class SpectrumPlot(QWidget):
    """Drawn by matplotlib, which QGIS brings along; where it does not, a sentence stands in its place.

    `shown` says what is drawn: endmembers, pixel, pins, histogram or nothing. A plot takes some 50 ms to build, to lay
    out and to draw, so each is a turn of the event loop, and of those that are asked for in the meantime the last
    counts: looks follow the pointer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.shown = ""
        self.figure: Any = None
        self._begun = False
        self._draw: Callable[[], None] = lambda: None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw_now)
        self._built = QTimer(self)
        self._built.setSingleShot(True)
        self._built.timeout.connect(self._lay_out)

    def _draw_now(self) -> None:
        self._draw()

    def _draw_soon(self, draw: Callable[[], None]) -> None:
        self._draw = draw
        self._soon.start(0)

    def _begin(self) -> bool:
        """Whether there is a figure to draw in; the first plot makes it."""
        if not self._begun:
            self._begun = True
            try:
                from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
                from matplotlib.figure import Figure
            except ImportError:
                missing = QLabel(tr("Plots need the Python package matplotlib, which this QGIS lacks."), self)
                missing.setWordWrap(True)
                self.layout().addWidget(missing)
                return False
            self.figure = Figure(layout=LAYOUT)
            self._canvas = FigureCanvasQTAgg(self.figure)
            self.layout().addWidget(self._canvas)
        return self.figure is not None

    def show_endmembers(self, table: EndmemberTable, colours: Sequence[str]) -> None:
        """All endmembers with their spread; dashed what is expected by their names."""
        self._draw_soon(partial(self._draw_endmembers, table, colours))

    def _draw_endmembers(self, table: EndmemberTable, colours: Sequence[str]) -> None:
        if not self._begin():
            return
        axes, x, line = self._spectra("endmembers", table.wavelengths, table.good)
        parts = zip(table.names, table.reflectance, table.spread, table.expected, _enough(colours, table))
        for name, *curves, colour in parts:
            mean, spread, expected = map(line, curves)
            axes.plot(x, mean, color=colour, linewidth=1.2, label=name)
            axes.fill_between(x, mean - spread, mean + spread, color=colour, alpha=0.2, linewidth=0)
            axes.plot(x, expected, color=colour, linewidth=0.8, linestyle="--")
        axes.plot([], [], color="#888888", linewidth=0.8, linestyle="--", label=tr("expected by the name"))
        axes.legend(**SMALL)
        self._finish(axes)

    def show_pixel(self, pixel: Pixel, names: Sequence[str], colours: Sequence[str], table: EndmemberTable) -> None:
        """A pixel's spectrum, its mixture and the endmembers that make it; its shares with their intervals."""
        self._draw_soon(partial(self._draw_pixel, pixel, names, colours, table))

    def _draw_pixel(self, pixel: Pixel, names: Sequence[str], colours: Sequence[str], table: EndmemberTable) -> None:
        if not self._begin():
            return
        self.figure.clear()
        both = self.figure.subplots(1, 2, width_ratios=(2, 1))
        axes, x, line = self._spectra("pixel", pixel.wavelengths, pixel.good, both[0])
        for share, curve, colour in zip(pixel.shares[:-1], table.reflectance, colours):
            axes.plot(x, line(curve), color=colour, linewidth=0.9, alpha=0.15 + 0.7 * float(share))
        spectrum, mixture = line(pixel.spectrum), line(pixel.mixture)
        axes.fill_between(x, spectrum, mixture, color="#d55e00", alpha=0.25, linewidth=0, label=tr("unexplained"))
        axes.plot(x, spectrum, color="#222222", linewidth=1.4, label=tr("spectrum"))
        axes.plot(x, mixture, color="#d55e00", linewidth=1.2, linestyle="--", label=tr("mixture"))
        axes.legend(**SMALL)
        bars, place = both[1], np.arange(len(names))
        bars.barh(place, pixel.shares, xerr=pixel.half_widths, color=list(colours), error_kw={"linewidth": 0.8})
        bars.set_yticks(place, names, fontsize=7)
        bars.invert_yaxis()
        bars.set_xlim(0, 1)
        bars.set_xlabel(tr("share"), fontsize=8)
        bars.tick_params(labelsize=7)
        self._finish(axes)

    def show_pins(self, pins: Sequence[tuple[int, Pin]]) -> None:
        """The spectra of several pixels, each with its number from 0, and dashed their mixtures."""
        if self.figure is None or not pins:
            return
        self._soon.stop()
        first = pins[0][1].pixel
        axes, x, line = self._spectra("pins", first.wavelengths, first.good)
        for number, pin in pins:
            colour, known = pin_colour(number), np.isfinite(pin.pixel.spectrum).any()
            label = None if known else pin.name
            axes.plot(x, line(pin.pixel.mixture), color=colour, linewidth=0.8, linestyle="--", label=label)
            if known:
                axes.plot(x, line(pin.pixel.spectrum), color=colour, linewidth=1.4, label=pin.name)
        axes.legend(**SMALL)
        self._finish(axes)

    def show_histogram(self, parts: np.ndarray, name: str, colour: str) -> None:
        """How much of the ground, `parts` (bins,), has which share of a material."""
        self._soon.stop()
        if not self._begin():
            return
        self.figure.clear()
        self.shown = "histogram"
        axes = self.figure.subplots()
        edges = np.linspace(0, 1, len(parts) + 1)
        axes.bar(edges[:-1], parts, width=np.diff(edges), align="edge", color=colour, edgecolor="white", linewidth=0.5)
        axes.set_title(name, fontsize=8)
        axes.set_xlim(0, 1)
        axes.set_ylabel(tr("part of the scene"), fontsize=8)
        self._finish(axes, tr("share"))

    def _spectra(
        self, shown: str, wavelengths: np.ndarray, good: np.ndarray, axes: Any = None
    ) -> tuple[Any, np.ndarray, Callable[[np.ndarray], np.ndarray]]:
        """Axes of spectra with the bad bands greyed, the places of the bands on them in ascending order (detectors may
        overlap), and what brings a spectrum (b,) into that order, broken where bands were left out.
        """
        from ..analysis.endmember_library import bad_ranges, with_gaps

        if axes is None:
            self.figure.clear()
            axes = self.figure.subplots()
        self.shown = shown
        for low, high in bad_ranges(wavelengths, good):
            axes.axvspan(low, high, color=BAD, linewidth=0, zorder=0)
        order = np.argsort(wavelengths, kind="stable")
        x, gaps = with_gaps(wavelengths[order])
        return axes, x, lambda curve: np.insert(curve[order], gaps, np.nan)

    def _finish(self, axes: Any, along: str = "") -> None:
        axes.set_xlabel(along or tr("wavelength (nm)"), fontsize=8)
        axes.tick_params(labelsize=7)
        axes.set_ylim(bottom=0)
        for text in self.figure.findobj(lambda of: hasattr(of, "set_parse_math")):
            text.set_parse_math(False)  # names are no formulas
        self._built.start(0)

    def _lay_out(self) -> None:
        if hasattr(self.figure, "set_layout_engine"):  # matplotlib 3.6
            self.figure.set_layout_engine(LAYOUT)
            self.figure.get_layout_engine().execute(self.figure)
            self.figure.set_layout_engine("none")  # or drawing would lay out once more
        self._canvas.draw_idle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.figure is not None and self.shown:
            self._built.start(0)


def _enough(colours: Sequence[str], table: EndmemberTable) -> list[str]:
    return [*colours, *["#888888"] * max(0, len(table.names) - len(colours))]

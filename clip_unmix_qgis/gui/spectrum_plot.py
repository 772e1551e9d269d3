"""The plot of a run's endmembers, or of one pixel: its spectrum, the mixture of its shares, bars of the shares."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ..analysis.endmember_library import EndmemberTable
    from ..analysis.pixel import Pixel

LEAST_HEIGHT = 220  # pixels


def tr(text: str) -> str:
    return QCoreApplication.translate("SpectrumPlot", text)


def load_matplotlib() -> None:
    """To be called in a thread before the first plot: the import takes half a second."""
    with contextlib.suppress(ImportError):
        import matplotlib.backends.backend_qtagg
        import matplotlib.figure  # noqa: F401


class SpectrumPlot(QWidget):
    """Drawn by matplotlib, which QGIS brings along; where it does not, a sentence stands in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(LEAST_HEIGHT)
        self._figure: Any = None
        self._begun = False

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
            self._figure = Figure(layout="constrained")
            self._canvas = FigureCanvasQTAgg(self._figure)
            self.layout().addWidget(self._canvas)
        return self._figure is not None

    def show_endmembers(self, table: EndmemberTable, colours: Sequence[str]) -> None:
        """All endmembers with their spread."""
        if not self._begin():
            return
        from ..analysis.endmember_library import with_gaps

        self._figure.clear()
        axes = self._figure.subplots()
        x, gaps = with_gaps(table.wavelengths)
        for name, mean, spread, colour in zip(table.names, table.reflectance, table.spread, _enough(colours, table)):
            mean, spread = np.insert(mean, gaps, np.nan), np.insert(spread, gaps, np.nan)
            axes.plot(x, mean, color=colour, linewidth=1.2, label=name)
            axes.fill_between(x, mean - spread, mean + spread, color=colour, alpha=0.2, linewidth=0)
        axes.legend(fontsize=7, frameon=False)
        self._finish(axes)

    def show_pixel(self, pixel: Pixel, names: Sequence[str], colours: Sequence[str]) -> None:
        """A pixel's spectrum with its mixture, and its shares with their intervals."""
        if not self._begin():
            return
        from ..analysis.endmember_library import with_gaps

        self._figure.clear()
        spectrum, bars = self._figure.subplots(1, 2, width_ratios=(2, 1))
        x, gaps = with_gaps(pixel.wavelengths)
        spectrum.plot(x, np.insert(pixel.spectrum, gaps, np.nan), color="#222222", linewidth=1.2, label=tr("spectrum"))
        mixture = np.insert(pixel.mixture, gaps, np.nan)
        spectrum.plot(x, mixture, color="#d55e00", linewidth=1, linestyle="--", label=tr("mixture"))
        spectrum.legend(fontsize=7, frameon=False)
        place = np.arange(len(names))
        bars.barh(place, pixel.shares, xerr=pixel.half_widths, color=list(colours), error_kw={"linewidth": 0.8})
        bars.set_yticks(place, names, fontsize=7)
        bars.invert_yaxis()
        bars.set_xlim(0, 1)
        bars.tick_params(labelsize=7)
        self._finish(spectrum)

    def _finish(self, axes: Any) -> None:
        axes.set_xlabel(tr("wavelength (nm)"), fontsize=8)
        axes.tick_params(labelsize=7)
        axes.set_ylim(bottom=0)
        for text in self._figure.findobj(lambda of: hasattr(of, "set_parse_math")):
            text.set_parse_math(False)  # names are no formulas
        self._canvas.draw_idle()


def _enough(colours: Sequence[str], table: EndmemberTable) -> list[str]:
    return [*colours, *["#888888"] * max(0, len(table.names) - len(colours))]

"""Pictures of a report, as text that stands in the page itself: maps as PNG, plots as SVG."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from rasterio.io import MemoryFile

from ..raster.gdal_session import gdal, quiet
from .endmember_library import EndmemberTable, with_gaps
from .validation import Pairs

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Okabe & Ito (2008), told apart with any kind of colour vision.
COLOURS = ("#009e73", "#d55e00", "#0072b2", "#e69f00", "#56b4e9", "#cc79a7", "#5f5f5f", "#b5a800")
WIDTH, HEIGHT = 6.0, 3.2  # inches
PNG_DPI = 150


def colour_of(number: int, colours: Sequence[str]) -> str:
    """The colour of a material, by its number from 0."""
    given = colours or COLOURS
    return given[number % len(given)]


def map_picture(share: np.ndarray, colour: str) -> str:
    """A map of shares (rows, cols) from white to a colour, clear where nothing is known: a data address of a PNG."""
    target = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], dtype=np.float32)
    known = np.isfinite(share)
    part = np.clip(np.where(known, share, 0), 0, 1)[None]
    shown = np.concatenate([255 + (target[:, None, None] - 255) * part, np.where(known, 255, 0)[None]]).astype(np.uint8)
    profile = {"driver": "PNG", "count": 4, "dtype": "uint8", "height": share.shape[0], "width": share.shape[1]}
    with gdal(), quiet(), MemoryFile() as memory:
        with memory.open(**profile) as target_file:
            target_file.write(shown)
        content = bytes(memory.getbuffer())
    return "data:image/png;base64," + base64.b64encode(content).decode("ascii")


def endmember_plot(table: EndmemberTable, colours: Sequence[str], axis: str, reflectance: str) -> str:
    """Endmembers with their spread, and dashed what is expected by their names: an SVG."""

    def draw(axes: Axes) -> None:
        _draw_endmembers(axes, table, colours)
        axes.set(xlabel=axis, ylabel=reflectance)
        axes.legend(fontsize=8, frameon=False)

    return _svg((WIDTH, HEIGHT), draw)


def endmember_png(table: EndmemberTable, colours: Sequence[str]) -> bytes:
    """The same as a PNG with numbers alone: words of any script are for who draws text better."""
    return _png((WIDTH * 1.2, HEIGHT * 1.2), lambda axes: _draw_endmembers(axes, table, colours))


def _draw_endmembers(axes: Axes, table: EndmemberTable, colours: Sequence[str]) -> None:
    x, gaps = with_gaps(table.wavelengths)
    for number, name in enumerate(table.names):
        colour = colour_of(number, colours)
        parts = (table.reflectance, table.spread, table.expected)
        mean, spread, expected = (np.insert(of[number], gaps, np.nan) for of in parts)
        axes.plot(x, mean, color=colour, label=name, linewidth=1.4)
        axes.fill_between(x, mean - spread, mean + spread, color=colour, alpha=0.2, linewidth=0)
        axes.plot(x, expected, color=colour, linestyle="--", linewidth=0.8)
    axes.set_ylim(bottom=0)


def scatter_plot(pairs: Pairs, colour: str, measured: str, mapped: str) -> str:
    """Measured against mapped shares with their intervals: an SVG."""

    def draw(axes: Axes) -> None:
        _draw_scatter(axes, pairs, colour)
        axes.set(xlabel=measured, ylabel=mapped, title=pairs.material)

    return _svg((HEIGHT, HEIGHT), draw)


def distribution_plot(pairs: Pairs, colour: str, share: str, part: str, names: Sequence[str]) -> str:
    """The cumulative distributions of measured (grey) and mapped shares, of `names`: an SVG."""

    def draw(axes: Axes) -> None:
        for values, drawn, name in zip((pairs.measured, pairs.mapped), ("#777777", colour), names):
            places = np.sort(values)
            height = np.arange(1, len(places) + 1) / len(places)
            axes.step(np.r_[0, places, 1], np.r_[0, height, 1], where="post", color=drawn, linewidth=1.4, label=name)
        axes.set(xlim=(0, 1), ylim=(0, 1.02), xlabel=share, ylabel=part, title=pairs.material)
        axes.legend(fontsize=8, frameon=False)

    return _svg((HEIGHT * 1.2, HEIGHT), draw)


def scatter_png(pairs: Pairs, colour: str) -> bytes:
    """The same as a PNG with numbers alone."""
    return _png((HEIGHT, HEIGHT), lambda axes: _draw_scatter(axes, pairs, colour))


def _draw_scatter(axes: Axes, pairs: Pairs, colour: str) -> None:
    axes.plot([0, 1], [0, 1], color="#888888", linewidth=0.8)
    axes.errorbar(
        pairs.measured, pairs.mapped, yerr=np.nan_to_num(pairs.half_width), fmt="o", markersize=3, color=colour,
        elinewidth=0.5, alpha=0.7,
    )  # fmt: skip
    axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02))
    axes.set_aspect("equal")


def _png(size: tuple[float, float], draw: Callable[[Axes], None]) -> bytes:
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, layout="constrained")
    draw(figure.subplots())
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=PNG_DPI, metadata={"Software": None})
    return stream.getvalue()


def _svg(size: tuple[float, float], draw: Callable[[Axes], None]) -> str:
    """A drawing as a data address; the same for the same values. Names are text, never formulas."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    settings = {"svg.hashsalt": "clip-unmix", "svg.fonttype": "none", "text.parse_math": False}
    with mpl.rc_context(settings):
        figure = Figure(figsize=size, layout="constrained")
        draw(figure.subplots())
        stream = io.StringIO()
        figure.savefig(stream, format="svg", metadata={"Date": None})
    return "data:image/svg+xml;base64," + base64.b64encode(stream.getvalue().encode("utf-8")).decode("ascii")

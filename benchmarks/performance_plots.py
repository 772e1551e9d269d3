"""The pictures of docs/performance.md."""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")
from matplotlib import pyplot as plt

from .growth import Point
from .solvers import OURS_NNLS, OURS_SUM, PYSPTOOLS, SCIPY, SPECTRAL, SUNSAL, Shape
from .whole import UNMIXING

OURS, PEER, LIMIT = "#0b6e4f", "#8a8d91", "#d98e04"


def save(figure: plt.Figure, path: Path) -> None:
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)


def solvers(shapes: list[Shape], path: Path) -> None:
    """Pixels a second against materials, by method, at 200 bands."""
    shapes = [shape for shape in shapes if shape.bands == 200 and not shape.random]
    figure, axis = plt.subplots(figsize=(7, 4.2), layout="constrained")
    styles = {OURS_NNLS: (OURS, "-"), OURS_SUM: (OURS, "--"), SCIPY: (PEER, "-"), PYSPTOOLS: (PEER, "--"),
              SPECTRAL: (PEER, ":"), SUNSAL: (PEER, "-.")}  # fmt: skip
    for name, (colour, style) in styles.items():
        values = [shape.rates[name] for shape in shapes]
        axis.plot([shape.materials for shape in shapes], values, style, color=colour, marker="o", markersize=4,
                  label=name + (" (unconstrained)" if name == SPECTRAL else ""))  # fmt: skip
    axis.set(xlabel="materials", ylabel="pixels a second", yscale="log", title="Solver alone, 200 bands")
    axis.set_xticks([shape.materials for shape in shapes])
    axis.grid(axis="y", which="major", alpha=0.3)
    axis.legend(fontsize=8, loc="center left", bbox_to_anchor=(1, 0.5))
    save(figure, path)


def whole(rates: dict[str, float], path: Path) -> None:
    """Pixels a second of encoder, whole run, scipy and the physical limits."""
    figure, axis = plt.subplots(figsize=(8, 3.4), layout="constrained")
    names = list(rates)[::-1]
    colours = [LIMIT if "GDAL" in n or "products" in n else PEER if "scipy" in n else OURS for n in names]
    # Points: on a logarithmic axis bars have no beginning.
    axis.scatter([rates[n] for n in names], names, color=colours, s=60, zorder=2)
    for name in names:
        axis.annotate(f"{rates[name]:,.0f}", (rates[name], name), xytext=(8, 0), textcoords="offset points",
                      va="center", fontsize=8)  # fmt: skip
    axis.set(xscale="log", xlabel="pixels a second", title="224 bands, 6 materials: limits, a peer, ours")
    axis.margins(x=0.25)
    axis.grid(alpha=0.3)
    save(figure, path)


def growth(axes: dict[str, list[Point]], path: Path) -> None:
    """Seconds, peak memory and operations against pixels, bands and materials."""
    rows = (
        ("seconds", {"whole": lambda p: p.run.cost.seconds, "unmixing": lambda p: p.run.stages[UNMIXING]}),
        ("peak memory, MB", {"peak": lambda p: p.run.cost.peak_bytes / 1e6}),
        ("million operations a pixel", {"counted": lambda p: p.operations / 1e6}),
    )
    figure, grid = plt.subplots(
        3, len(axes), figsize=(3.4 * len(axes), 7.2), layout="constrained", sharex="col", sharey="row"
    )
    for line, (label, series) in enumerate(rows):
        for cell, (axis, points) in zip(grid[line], axes.items()):
            for (name, value), style in zip(series.items(), ("-", "--")):
                cell.plot([p.size for p in points], [value(p) for p in points], style, color=OURS, marker="o",
                          markersize=4, label=name)  # fmt: skip
            cell.set_xlim(left=0)
            cell.grid(alpha=0.3)
            if len(series) > 1:
                cell.legend(fontsize=8)
            if line == len(rows) - 1:
                cell.set_xlabel(axis)
        grid[line, 0].set_ylabel(label)
        grid[line, 0].set_ylim(
            0, 1.1 * max(value(p) for value in series.values() for points in axes.values() for p in points)
        )
    for cell in grid[:, list(axes).index("pixels")]:
        cell.xaxis.set_major_formatter(lambda value, _: f"{value / 1000:,.0f}k")
    save(figure, path)

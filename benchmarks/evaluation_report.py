"""The tables of docs/evaluation.md and README.md, rendered from what `make evaluate` measured (`results.py`)."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from .ablations import METHODS
from .results import Figures, Results

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT, README = ROOT / "docs/evaluation.md", ROOT / "README.md"
BEGIN, END = "<!-- begin: make evaluate -->", "<!-- end -->"
GOALS = {"samson": {"aRMSE": 0.05}, "potsdam": {"MAE": 0.12, "r": 0.82}}
OURS = METHODS[0].name
BY_LIBRARY = {
    "angle to class means": {"nearest": False, "derivative": False},
    "nearest spectrum": {"nearest": True, "derivative": False},
    "nearest derivative": {"nearest": True, "derivative": True},
}  # peers that name spectra: whether each atom counts, and whether the angle is one of derivatives by wavelength
PEERS = {*BY_LIBRARY, *(method.name for method in METHODS if method.peer)}
HIGHER_IS_BETTER = ("top-1", "top-3", "r", "by abundance")
TITLES = {  # of the README; other cases go by their names
    "samson": "Samson (airborne, 156 bands)",
    "potsdam": "EnMAP Potsdam, vegetation fraction",
    "field sites": "measured cover at Australian field sites that taught nothing (Landsat)",
    "muufl": "MUUFL (64 visible to near-infrared bands)",
    "moffett": "Moffett (AVIRIS)",
    "sample": "the bundled sample scene (simulated)",
    "urban semi-real": "HYDICE Urban, semi-real",
}


def ordered(results: Results) -> list[str]:
    """Scenes, what is done to them, then spectra to be named."""
    return sorted(results.runs, key=lambda case: ("spectra" in case, ", " in case and "spectra" not in case))


def wording(runs: list[Figures], key: str, *, spread: bool = False) -> str:
    values = np.array([run[key] for run in runs], float)
    if not np.isfinite(values).any():
        return "–"
    text = f"{np.nanmean(values):.3f}"
    return f"{text} ({values.min():.3f} to {values.max():.3f})" if spread and np.ptp(values) >= 5e-4 else text


def all_figures(runs: list[Figures], *, spread: bool = True) -> str:
    return ", ".join(f"{key} {wording(runs, key, spread=spread)}" for key in runs[0])


def goal(results: Results, case: str) -> tuple[str, bool | None]:
    """The goal of a case in words, and whether it is reached; None where there is no goal."""
    base, _, change = case.partition(", ")

    def mean(key: str, name: str = case) -> float:
        return results.mean(name, OURS, key)

    if case in GOALS:
        reached = [mean(key) >= limit if key == "r" else mean(key) <= limit for key, limit in GOALS[case].items()]
        return ", ".join(f"{key} {limit}" for key, limit in GOALS[case].items()), all(reached)
    if base in results.runs and "Sentinel-2 bands" in change:
        most = mean("MAE", base) + 0.03
        return f"MAE {most:.3f}, 0.03 above all bands", mean("MAE") <= most
    if base in results.runs and any(word in change for word in ("SNR 20", "dead bands", "noise in", "illumination")):
        most = 1.3 * mean("aRMSE", base)
        return f"aRMSE {most:.3f}, 1.3 x clean", mean("aRMSE") <= most
    return "", None


def best_peer(results: Results, case: str) -> tuple[str, bool] | None:
    """The peer with the best leading figure, and whether it is better than ours; None where none was measured."""
    methods = results.runs[case]
    key = next(iter(methods[OURS][0]))
    sign = -1 if key in HIGHER_IS_BETTER else 1
    peers = sorted((sign * results.mean(case, name, key), name) for name in methods if name in PEERS)
    if not peers:
        return None
    return peers[0][1], peers[0][0] < sign * results.mean(case, OURS, key)


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    """A Markdown table with aligned columns, so that it reads on a terminal, too."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = [[cell.ljust(width) for cell, width in zip(row, widths)] for row in [head, *rows]]
    lines.insert(1, ["-" * width for width in widths])
    return ["| " + " | ".join(line) + " |" for line in lines]


def goals_table(results: Results) -> list[str]:
    rows = []
    for case in ordered(results):
        methods = results.runs[case]
        words, reached = goal(results, case)
        peer = best_peer(results, case)
        key = next(iter(methods[OURS][0]))
        beside = f"{results.mean(case, peer[0], key):.3f} {peer[0]}" if peer else ""
        said = {True: "yes", False: "no", None: ""}[reached]
        rows.append([case, all_figures(methods[OURS]), words, said, beside])
    return table(["case", "ours, from words", "goal", "reached", "best peer"], rows)


def methods_table(results: Results) -> list[str]:
    """Ablations and peers (rows) by scene (columns)."""
    cases = [case for case in ordered(results) if len(results.runs[case]) > 3]
    columns = [(case, key) for case in cases for key in results.runs[case][OURS][0]]
    rows = []
    for name in dict.fromkeys(method.name for method in METHODS):
        cells = []
        for case, key in columns:
            runs = results.runs[case].get(name)
            cells.append(wording(runs, key) if runs else "–")
        rows.append([name, *cells])
    return table(["method", *(f"{case}, {key}" for case, key in columns)], rows)


def supervised_table(results: Results) -> list[str]:
    rows = []
    for row in results.supervised:
        change = f"{row['supervised'] / row['zero-shot'] - 1:.0%}"
        cells = [f"{row['zero-shot']:.3f}", f"{row['supervised']:.3f}", change, ", ".join(row["kept"])]
        rows.append([row["scene"], str(row["pixels"]), *cells])
    return table(["scene", "pixels a class", "zero-shot", "supervised", "change", "kept"], rows)


def heading(results: Results) -> str:
    weights = ", ".join(f"{name} {digest[:8]}" for name, digest in results.weights.items())
    seeds = ", ".join(map(str, results.seeds))
    return f"Version {results.version}, {results.date}; weights (SHA-256): {weights}; seeds {seeds}."


def document(results: Results) -> str:
    """The block of docs/evaluation.md."""
    parts = [heading(results), "", *goals_table(results)]
    if any(len(methods) > 3 for methods in results.runs.values()):
        parts += ["", "Ablations and peers:", "", *methods_table(results)]
    if results.supervised:
        parts += ["", "A few labelled pixels, aRMSE on all others:", "", *supervised_table(results)]
    parts += ["", *(f"{what}: {said}." for what, said in others(results))]
    if results.remarks:
        parts += ["", "Not measured: " + "; ".join(dict.fromkeys(results.remarks)) + "."]
    return "\n".join(parts).replace("\n\n\n", "\n\n")


def others(results: Results) -> list[tuple[str, str]]:
    """What is no error of a scene: other languages, the interval."""
    found = []
    if results.languages:
        of = results.languages
        title = f"{of['scene'].capitalize()} in {of['count']} other languages, largest difference to English in aRMSE"
        found.append((title, f"{of['largest_difference']:.3f}"))
    if results.interval:
        of = results.interval
        on = f"{of['scenes']} simulated scenes that it was not fitted to"
        title = f"true share inside the {of['nominal']:.0%} interval, {on}"
        found.append((title, f"{of['coverage']:.1%}"))
        for case, shares in of.get("measured", {}).items():
            title = f"measured cover inside the {of['nominal']:.0%} interval, {case}"
            found.append((title, f"{np.mean(shares):.1%} ({min(shares):.1%} to {max(shares):.1%})"))
    return found


def readme(results: Results) -> str:
    """The block of README.md: every case, with the best peer's figures; bold is the better of the two."""
    rows = []
    for case in ordered(results):
        methods, peer = results.runs[case], best_peer(results, case)
        mine, theirs = all_figures(methods[OURS]), ""
        if peer:
            name, better = peer
            theirs = all_figures(methods[name], spread=False)
            mine, theirs = (mine, f"**{theirs}**") if better else (f"**{mine}**", theirs)
            theirs += f", {name}"
        rows.append([TITLES.get(case, case), mine, theirs])
    for row in results.supervised:
        some = "1 labelled pixel" if row["pixels"] == 1 else f"{row['pixels']} labelled pixels"
        title = f"{row['scene']} with {some} a class"
        rows.append([title, f"aRMSE {row['supervised']:.3f}", f"aRMSE {row['zero-shot']:.3f} without, from words"])
    rows += [[what, said, ""] for what, said in others(results)]
    return "\n".join(table(["scene", "ours, from words (range over the seeds)", "best peer"], rows))


def put(path: Path, text: str) -> None:
    """Put a block between the markers of a document."""
    before, _, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        sys.exit(f"{path} lacks the lines {BEGIN} and {END}")
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


def block(path: Path) -> str:
    """What stands between the markers of a document."""
    return path.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip()

"""Accuracy from words alone: the figures to reach, what each part of the model contributes, and peers.

    python -m benchmarks.evaluate                  # everything; docs/evaluation.md with --write, out/evaluate.json always
    python -m benchmarks.evaluate samson potsdam   # some cases: a scene, degradations, spectra, supervised
    python -m benchmarks.evaluate commandline      # the reference scenes through the command line, in twenty languages
    python -m benchmarks.evaluate --quick          # zero-shot alone on every scene and degradation, one line each with its CPU seconds

The reference data are not part of the repository; without them only the bundled sample scene is measured.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial

import numpy as np

from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import prepare
from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.run.provenance import plugin_version

from . import scenes
from .ablations import METHODS, ours, setting
from .scenes import Case, Figures, Naming

DOCUMENT = scenes.ROOT / "docs/evaluation.md"
BEGIN, END = "<!-- begin: make evaluate -->", "<!-- end -->"
SEEDS = (0, 1, 2)  # ours on the scenes; ablations, peers and degradations make do with the first two
SENSORS = ("enmap", "casi", "sentinel-2")
GROUPS = (*scenes.SCENES, "degradations", "spectra", "supervised")
# Urban is larger than Samson and mixes more; the degradations that the goals name are measured there, too.
ON_URBAN = (scenes.noise(20), scenes.flagged_dead, scenes.hidden_dead, scenes.uneven_light)
GOALS = {"samson": {"aRMSE": 0.05}, "potsdam": {"MAE": 0.12, "r": 0.82}}
WEIGHTS = ("spectral_encoder", "endmember_decoder", "penalty_weights", "anchors")


Degradation = Callable[[Case, np.random.Generator], Case]


class Record:
    """Figures by case and method, one dictionary a run."""

    def __init__(self) -> None:
        self.runs: dict[str, dict[str, list[Figures]]] = {}

    def add(self, case: str, method: str, figures: Figures) -> None:
        self.runs.setdefault(case, {}).setdefault(method, []).append(figures)

    def mean(self, case: str, method: str, key: str) -> float:
        return float(np.mean([run[key] for run in self.runs[case][method]]))


OURS = METHODS[0].name
BY_LIBRARY = {"angle to class means": False, "nearest spectrum": True}  # peers that name spectra, and whether each atom counts
PEERS = {*BY_LIBRARY, *(method.name for method in METHODS if method.peer)}


def wording(runs: list[Figures], key: str, *, spread: bool = False) -> str:
    values = np.array([run[key] for run in runs])
    if not np.isfinite(values).any():
        return "–"
    text = f"{np.nanmean(values):.3f}"
    return f"{text} ({values.min():.3f} to {values.max():.3f})" if spread and np.ptp(values) >= 5e-4 else text


def all_figures(runs: list[Figures]) -> str:
    return ", ".join(f"{key} {wording(runs, key, spread=True)}" for key in runs[0])


# -- what is measured -------------------------------------------------------------------------------------------------


def measure_scene(case: Case, resolver: Resolver, seed: int, record: Record, remarks: list[str], *, methods: bool) -> None:
    """Our figures and, with `methods`, those of the ablations and peers that this seed is for."""
    situation = setting(case, resolver, seed)
    for method in METHODS if methods else METHODS[:1]:
        if method is not METHODS[0] and seed in (SEEDS[1:] if method.once else SEEDS[2:]):
            continue
        try:
            record.add(case.name, method.name, case.score(method.run(situation)))
        except LookupError as error:
            remarks.append(f"{case.name}, {method.name}: {error}")


def name_spectra(naming: Naming, resolver: Resolver, *, by_abundance: bool) -> Figures:
    """Shares of spectra whose most similar prompt (or largest abundance) is the right one, averaged over the materials."""
    materials = resolver.resolve_all(naming.prompts)
    model = SpectralModel.load(naming.bands, centred([m.anchor for m in materials]), device="cpu")
    order = np.argsort(-model.logits(naming.spectra), axis=1)

    def balanced(hit: np.ndarray) -> float:
        return float(np.mean([hit[naming.truth == m].mean() for m in np.unique(naming.truth)]))

    figures = {"top-1": balanced(order[:, 0] == naming.truth), "top-3": balanced((order[:, :3] == naming.truth[:, None]).any(1))}
    if by_abundance:
        unmixer = prepare(model, naming.spectra)
        figures["by abundance"] = balanced(unmixer.unmix(naming.spectra).abundance.argmax(1) == naming.truth)
    return figures


def name_by_library(naming: Naming, resolver: Resolver, *, nearest: bool) -> Figures:
    """The same by spectral angle to the class means of the training split, or to its nearest spectrum."""
    classes = scenes.library(resolver.resolve_all(naming.prompts), naming.bands)
    shapes = naming.spectra / np.linalg.norm(naming.spectra, axis=1, keepdims=True)
    cosine = []
    for spectra in classes:
        atoms = spectra if nearest else spectra.mean(0, keepdims=True)
        cosine.append((shapes @ (atoms / np.linalg.norm(atoms, axis=1, keepdims=True)).T).max(1))
    order = np.argsort(-np.array(cosine).T, axis=1)
    hits = (order[:, :1] == naming.truth[:, None], order[:, :3] == naming.truth[:, None])
    figures = {}
    for key, hit in zip(("top-1", "top-3"), hits):
        figures[key] = float(np.mean([hit[naming.truth == m].any(1).mean() for m in np.unique(naming.truth)]))
    return figures


def namings() -> list[Callable[[], Naming]]:
    found: list[Callable[[], Naming]] = [scenes.urban_spectra] if scenes.DATA.is_dir() else []
    return found + ([partial(scenes.held_out_spectra, sensor) for sensor in SENSORS] if scenes.CORPUS.is_file() else [])


def measure_namings(resolver: Resolver, record: Record, remarks: list[str]) -> None:
    for build in namings():
        naming = build()
        record.add(naming.name, OURS, name_spectra(naming, resolver, by_abundance=len(naming.prompts) < 10))
        for name, nearest in BY_LIBRARY.items():
            try:
                record.add(naming.name, name, name_by_library(naming, resolver, nearest=nearest))
            except LookupError as error:
                remarks.append(f"{naming.name}, {name}: {error}")


def scene(name: str, seed: int) -> Case:
    """Scenes that are simulated are simulated anew for every seed."""
    return scenes.urban(seed) if name == "urban" else scenes.SCENES[name]()


def available(names: Iterable[str]) -> list[str]:
    return [name for name in names if name == "sample" or scenes.DATA.is_dir()]


def measure(wanted: list[str], record: Record, remarks: list[str]) -> None:
    resolver = Resolver()
    degraded: dict[str, tuple[Degradation, ...]] = {"potsdam": (scenes.ten_bands,)} if "potsdam" in wanted else {}
    if "degradations" in wanted:
        degraded |= {"samson": scenes.DEGRADATIONS, "urban": ON_URBAN}
        wanted = [*wanted, *(name for name in ("samson", "urban") if name not in wanted)]
    for name in available(scenes.SCENES):
        if name not in wanted:
            continue
        start = time.perf_counter()
        for seed in SEEDS:
            measure_scene(scene(name, seed), resolver, seed, record, remarks, methods=True)
        progress(f"{name}", start)
    for name in available(degraded):
        start = time.perf_counter()
        for seed in SEEDS[:2]:
            case = scene(name, seed)
            for degrade in degraded[name]:
                measure_scene(degrade(case, np.random.default_rng(seed)), resolver, seed, record, remarks, methods=False)
        progress(f"{name}, degraded", start)
    if "spectra" in wanted:
        start = time.perf_counter()
        measure_namings(resolver, record, remarks)
        progress("spectra", start)


def progress(what: str, start: float) -> None:
    print(f"# {what}: {time.perf_counter() - start:.0f} s, {time.process_time():.0f} s of CPU so far", file=sys.stderr, flush=True)


# -- tables -----------------------------------------------------------------------------------------------------------


def goal(record: Record, case: str) -> tuple[str, bool | None]:
    """The goal of a case in words, and whether it is reached; None where there is no goal."""
    base, _, change = case.partition(", ")

    def mean(key: str, name: str = case) -> float:
        return record.mean(name, OURS, key)

    if case in GOALS:
        reached = [mean(key) >= limit if key == "r" else mean(key) <= limit for key, limit in GOALS[case].items()]
        return ", ".join(f"{key} {limit}" for key, limit in GOALS[case].items()), all(reached)
    if base in record.runs and "Sentinel-2 bands" in change:
        most = mean("MAE", base) + 0.03
        return f"MAE {most:.3f}, 0.03 above all bands", mean("MAE") <= most
    if base in record.runs and any(word in change for word in ("SNR 20", "dead bands", "illumination")):
        most = 1.3 * mean("aRMSE", base)
        return f"aRMSE {most:.3f}, 1.3 x clean", mean("aRMSE") <= most
    return "", None


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    """A Markdown table with aligned columns, so that it reads on a terminal, too."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = [[cell.ljust(width) for cell, width in zip(row, widths)] for row in [head, *rows]]
    lines.insert(1, ["-" * width for width in widths])
    return ["| " + " | ".join(line) + " |" for line in lines]


def goals_table(record: Record) -> list[str]:
    rows = []
    for case, methods in record.runs.items():
        words, reached = goal(record, case)
        key = next(iter(methods[OURS][0]))
        sign = -1 if key == "top-1" else 1
        peers = sorted((sign * record.mean(case, name, key), name) for name in methods if name in PEERS)
        beside = f"{abs(peers[0][0]):.3f} {peers[0][1]}" if peers else ""
        rows.append([case, all_figures(methods[OURS]), words, {True: "yes", False: "no", None: ""}[reached], beside])
    return table(["case", "ours, from words", "goal", "reached", "best peer"], rows)


def methods_table(record: Record) -> list[str]:
    """Ablations and peers (rows) by scene (columns)."""
    cases = [case for case, methods in record.runs.items() if len(methods) > 3]
    columns = [(case, key) for case in cases for key in record.runs[case][OURS][0]]
    rows = []
    for name in dict.fromkeys(method.name for method in METHODS):
        cells = []
        for case, key in columns:
            runs = record.runs[case].get(name)
            cells.append(wording(runs, key) if runs else "–")
        rows.append([name, *cells])
    return table(["method", *(f"{case}, {key}" for case, key in columns)], rows)


def heading() -> str:
    weights = ", ".join(f"{name} {load_weights(name)[1]['sha256'][:8]}" for name in WEIGHTS)
    seeds = ", ".join(map(str, SEEDS))
    return f"Version {plugin_version()}, {dt.datetime.now(dt.timezone.utc):%d %B %Y}; weights (SHA-256): {weights}; seeds {seeds}."


def report(record: Record, remarks: list[str], supervised: list[str]) -> str:
    parts = [heading(), "", *goals_table(record)]
    if any(len(methods) > 3 for methods in record.runs.values()):
        parts += ["", "Ablations and peers:", "", *methods_table(record)]
    if supervised:
        parts += ["", "A few labelled pixels:", "", *supervised]
    if remarks:
        parts += ["", "Not measured: " + "; ".join(dict.fromkeys(remarks)) + "."]
    return "\n".join(parts)


def write(text: str) -> None:
    """Put the tables between the markers of docs/evaluation.md."""
    document = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        sys.exit(f"{DOCUMENT} lacks the lines {BEGIN} and {END}")
    DOCUMENT.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


# -- commands ---------------------------------------------------------------------------------------------------------


def quick(wanted: list[str]) -> None:
    """A line for each case as soon as it is done, with its CPU seconds."""
    resolver, record = Resolver(), Record()

    def line(make: Callable[[int], Case], seeds: Iterable[int]) -> None:
        start = time.process_time()
        for seed in seeds:
            case = make(seed)
            record.add(case.name, OURS, case.score(ours(setting(case, resolver, seed))))
        words, reached = goal(record, case.name)
        verdict = ("reached: " if reached else "missed: ") + words if words else ""
        figures = all_figures(record.runs[case.name][OURS])
        print(f"{case.name:38s}{figures:58s}{verdict:36s}{time.process_time() - start:6.1f} s", flush=True)

    names = [name for name in scenes.SCENES if name in wanted or (name == "samson" and "degradations" in wanted)]
    for name in available(names):
        line(partial(scene, name), SEEDS)
    degraded = {"potsdam": (scenes.ten_bands,) if "potsdam" in wanted else ()}
    degraded["samson"] = scenes.DEGRADATIONS if "degradations" in wanted else ()
    for name, degradations in degraded.items():
        case = scene(name, 0) if degradations and scenes.DATA.is_dir() else None
        for degrade in degradations if case else ():
            line(lambda seed: degrade(case, np.random.default_rng(seed)), SEEDS[:2])  # noqa: B023
    for build in namings() if "spectra" in wanted else []:
        start = time.process_time()
        naming = build()
        runs = [name_spectra(naming, resolver, by_abundance=len(naming.prompts) < 10)]
        print(f"{naming.name:38s}{all_figures(runs):94s}{time.process_time() - start:6.1f} s", flush=True)


def command_line() -> int:
    """The evaluation kept beside the repository, which knows nothing but the command line."""
    script = scenes.DATA.parent / "evaluation/evaluate.py"
    if not script.is_file():
        print(f"{script} is missing", file=sys.stderr)
        return 1
    return subprocess.run([sys.executable, str(script)], cwd=scenes.ROOT, check=False).returncode


def supervised_rows(wanted: list[str], remarks: list[str]) -> list[str]:
    """What `benchmarks.supervised` prints: what a few labelled pixels gain."""
    if "supervised" not in wanted or not scenes.DATA.is_dir():
        return []
    start = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.supervised", "--seeds", "1"]
    done = subprocess.run(command, cwd=scenes.ROOT, capture_output=True, text=True, check=False)
    progress("supervised", start)
    if done.returncode:  # what has been measured before must not be lost
        remarks.append(f"supervised: {(done.stderr.splitlines() or ['failed'])[-1]}")
        return []
    return ["```text", *done.stdout.rstrip().splitlines(), "```"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", help=f"of {', '.join(GROUPS)}, commandline; all but the last where none is given")
    parser.add_argument("--quick", action="store_true", help="zero-shot alone")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/evaluation.md")
    options = parser.parse_args()
    unknown = set(options.cases) - {*GROUPS, "commandline"}
    if unknown:
        parser.error(f"no such case: {', '.join(sorted(unknown))}")
    if options.cases == ["commandline"]:
        return command_line()
    wanted = options.cases or list(GROUPS)
    start = time.perf_counter()
    if options.quick:
        quick(wanted)
    else:
        record, remarks = Record(), []
        measure(wanted, record, remarks)
        labelled = supervised_rows(wanted, remarks)
        text = report(record, remarks, labelled)
        print(text)
        out = scenes.ROOT / "out/evaluate.json"
        out.parent.mkdir(exist_ok=True)
        document = {"heading": heading(), "seeds": SEEDS, "runs": record.runs, "not measured": remarks}
        out.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        if options.write:
            write(text)
    print(f"{time.perf_counter() - start:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Choose the constants of the search for endmembers and of the suggestions on simulated scenes of the split `tune`.

    python -m training.constants --jobs 16                       # every constant; some minutes on 16 cores
    python -m training.constants --scenes 8 DARK_FLOOR DRAWS     # two of them, roughly
    python -m training.constants --write out/constants.json      # what was found into docs/evaluation.md

One constant at a time takes other values, all else staying as it is, on the same scenes (`prepared.py`). No reference
scene is looked at. Printed are, for each value, the mean error over the scenes with its standard error, and by how much
it differs from the present value's in pairs of one scene. Another value is preferred only where it is better by more
than twice the standard error of that difference: the rest is chance.

Errors: *shares*, the RMSE of the abundances; *area*, the RMSE of shade-normalised abundances against the shares of the
pixel's area, for what makes lit shares of dark materials; *unnamed*, the mean of the first on the whole scene and on
the scene with one material that nobody named, whose share belongs to `other`; *suggestions*, how many of the materials
are, with parent and children, not among the first eight. Names that a person gives are not simulated, so the odds of
names are measured here but were not chosen by it.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np

from clip_unmix_qgis.core import suggestion
from clip_unmix_qgis.core.anchors import CentredAnchors
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.language.encoders.anchors import Anchors, centred
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.paths import MODELS
from clip_unmix_qgis.run import suggest

from .constant_table import CONSTANTS, Constant
from .parallel import in_processes
from .prepared import Simulated, networks_of, of_split
from .spectrum import TUNE

COUNT = 8  # suggestions
LEAST_SHARE = 0.05  # of a scene, from which a material is expected among them
EVERY = {
    "suggestions": 4,
    "odds": 2,
}  # these errors are measured on every so-manieth scene: a search for parts takes ten seconds
BETTER = 2.0  # standard errors by which another value must be better than the present one
ENOUGH_SCENES = 20  # fewer decide nothing


# -- errors of one scene ----------------------------------------------------------------------------------------------
def rmse(found: np.ndarray, truth: np.ndarray) -> float:
    return float(np.sqrt(np.mean((found - truth) ** 2)))


def unmixed(made: Simulated, models: Path) -> tuple[np.ndarray, np.ndarray]:
    """Abundances (kept, p) and other (kept,) of the scene's kept pixels."""
    unmixer = prepare(made.model(networks_of(models)), made.spectra)
    found = unmixer.estimate(made.spectra[made.kept])
    return found.share.numpy(), found.other.numpy()


def error_of_shares(made: Simulated, truth: np.ndarray, models: Path) -> float:
    return rmse(unmixed(made, models)[0], truth)


def error_of_area(made: Simulated, _truth: np.ndarray, models: Path) -> float:
    return rmse(unmixed(replace(made, illumination="shade-normalised"), models)[0], made.fractions[made.kept])


def error_with_unnamed(made: Simulated, truth: np.ndarray, models: Path) -> float:
    """The mean of two errors: all materials named, and the second of them not."""
    whole = error_of_shares(made, truth, models)
    if truth.shape[1] < 3:
        return whole
    named = np.arange(truth.shape[1]) != 1
    share, other = unmixed(replace(made, anchors=made.anchors[named]), models)
    return (whole + rmse(np.column_stack([share, other]), np.column_stack([truth[:, named], truth[:, 1]]))) / 2


@lru_cache(maxsize=1)
def _all_concepts() -> tuple[CentredAnchors, list[str], suggestion.Hierarchy]:
    anchors, lexicon = Anchors(), bundled_lexicon()
    concepts = list(anchors.index)
    parents = [lexicon.concepts[concept].parent for concept in concepts]
    hierarchy = suggestion.Hierarchy([-1 if p is None else concepts.index(p) for p in parents])
    return centred(anchors.vectors), concepts, hierarchy


def parts_of(made: Simulated, models: Path) -> suggestion.Parts:
    given = {"device": "cpu", "seed": made.number, "networks": networks_of(models)}
    model = SpectralModel.load(made.bands, _all_concepts()[0], **given)
    return suggestion.find_parts(model, made.spectra)


def missed(made: Simulated, parts: suggestion.Parts) -> float:
    """Share of the scene's materials that are not suggested, nor their parents or children."""
    _, concepts, hierarchy = _all_concepts()
    prior = suggest.prior(bundled_lexicon(), concepts)
    found = suggestion.suggest(parts, hierarchy, prior, np.zeros(len(concepts)), COUNT)
    names = {entry.concept for entry in found}
    near = names | {int(hierarchy.parents[c]) for c in names} | {int(k) for c in names for k in hierarchy.children(c)}
    there = [c for c, share in zip(made.concepts, made.fractions.mean(0)) if share >= LEAST_SHARE]
    return float(np.mean([concepts.index(concept) not in near for concept in there]))


def errors_of_scene(
    corpus: Path, models: Path, seed: int, names: Sequence[str], number: int
) -> dict[str, dict[float, float]] | None:
    """For each constant the error with each of its values; None where sensor and materials do not go together."""
    made = of_split(corpus, TUNE, seed, number)
    if made is None:
        return None
    wanted = [c for c in CONSTANTS if c.name in names and number % EVERY.get(c.error, 1) == 0]
    truth = made.shares()
    parts = None
    measures: dict[str, Callable[[], float]] = {
        "shares": lambda: error_of_shares(made, truth, models),
        "area": lambda: error_of_area(made, truth, models),
        "unnamed": lambda: error_with_unnamed(made, truth, models),
        "suggestions": lambda: missed(made, parts_of(made, models)),
        "odds": lambda: missed(made, parts),
    }
    try:
        if any(constant.error in ("suggestions", "odds") for constant in wanted):
            parts = parts_of(made, models)
        present = {kind: measures[kind]() for kind in {constant.error for constant in wanted}}
        result: dict[str, dict[float, float]] = {}
        for constant in wanted:
            result[constant.name] = {constant.present: present[constant.error]}
            for value in constant.values:
                if value != constant.present:
                    with constant.set_to(value):
                        result[constant.name][value] = measures[constant.error]()
    except UserError:  # too few bands on the grid
        return None
    return result


# -- tables -----------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Row:
    """A value of a constant, on so many scenes: mean error with its standard error, mean difference to the present
    value's with its own.
    """

    scenes: int
    value: float
    error: float
    deviation: float
    difference: float
    difference_deviation: float


def rows(constant: Constant, found: Sequence[dict[str, dict[float, float]]]) -> list[Row]:
    """One row a value, over all scenes that this error was measured on."""
    found = [scene for scene in found if constant.name in scene]
    errors = np.array([[scene[constant.name][value] for value in sorted(constant.values)] for scene in found])
    base = np.array([scene[constant.name][constant.present] for scene in found])
    apart = errors - base[:, None]

    def deviation(values: np.ndarray) -> np.ndarray:
        return values.std(0, ddof=1) / np.sqrt(len(found)) if len(found) > 1 else np.full(values.shape[1], np.nan)

    columns = zip(sorted(constant.values), errors.mean(0), deviation(errors), apart.mean(0), deviation(apart))
    return [Row(len(found), float(value), *map(float, figures)) for value, *figures in columns]


def winner(constant: Constant, table: Sequence[Row]) -> float:
    """The value to take: the best one where it is surely better than the present, else the present one."""
    best = min(table, key=lambda row: row.difference)
    sure = best.scenes >= ENOUGH_SCENES and best.difference < -BETTER * best.difference_deviation
    return best.value if sure else float(constant.present)


def text_of(constant: Constant, table: Sequence[Row]) -> str:
    taken = winner(constant, table)
    lines = [
        f"{constant.name} (error: {constant.error}; {table[0].scenes} scenes; now {constant.present:g}; take {taken:g})"
    ]
    lines += [
        "",
        "| value | mean error | standard error | to the present | its standard error |",
        "|---|---|---|---|---|",
    ]
    for row in table:
        cells = [
            f"{row.error:.4f}",
            f"{row.deviation:.4f}",
            f"{row.difference:+.4f}",
            f"{row.difference_deviation:.4f}",
        ]
        marked = f"**{row.value:g}**" if row.value == taken else f"{row.value:g}"
        lines.append("| " + " | ".join([marked, *cells]) + " |")
    return "\n".join(lines)


def comparison(records: Sequence[dict[str, Any]]) -> str:
    """One table of all constants that were weighed, a row for each value that is not the present one."""
    lines = [
        "| constant (error) | scenes | present | other value | its error less the present one's | standard error |",
        "|---|---|---|---|---|---|",
    ]
    for record in records:
        for name, weighed in record["constants"].items():
            for row in (Row(**entry) for entry in weighed["rows"]):
                if row.value != weighed["present"]:
                    taken = " (preferred)" if row.value == record["take"][name] else ""
                    lines.append(
                        f"| {name} ({weighed['error']}) | {row.scenes} | {weighed['present']:g} | {row.value:g}{taken} "
                        f"| {row.difference:+.4f} | {row.difference_deviation:.4f} |"
                    )
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    known = [constant.name for constant in CONSTANTS]
    parser.add_argument("names", nargs="*", metavar="CONSTANT", help=f"all where none is given: {', '.join(known)}")
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--scenes", type=int, default=80)
    parser.add_argument(
        "--seed", type=int, default=1, help="of the scenes; penalty and calibration are fitted to those of 0"
    )
    parser.add_argument("--jobs", type=int, default=1, help="processes, one core each")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="take no more scenes after so long")
    parser.add_argument(
        "--out", type=Path, default=Path("out/constants.json"), help="the tables as JSON, and as .md beside it"
    )
    parser.add_argument(
        "--write", type=Path, nargs="+", metavar="JSON", help="only put these tables into docs/evaluation.md"
    )
    arguments = parser.parse_args(argv)
    if arguments.write:
        from benchmarks.measure import insert  # it needs what benchmarks need

        found_before = [json.loads(path.read_text(encoding="utf-8")) for path in arguments.write]
        insert(Path("docs/evaluation.md"), "constants", comparison(found_before))
        return
    unknown = set(arguments.names) - set(known)
    if unknown:
        parser.error(f"no such constant: {', '.join(sorted(unknown))}")
    start, names = time.perf_counter(), arguments.names or known
    work = partial(errors_of_scene, arguments.corpus, arguments.models, arguments.seed, names)
    found = []
    scenes = in_processes(arguments.jobs, work, range(arguments.scenes))
    for number, errors in enumerate(scenes):
        found += [errors] if errors is not None else []
        if time.perf_counter() - start > 60 * arguments.minutes:
            scenes.close()
            break
        if (number + 1) % max(1, arguments.scenes // 10) == 0:
            print(f"scene {number + 1} of {arguments.scenes} [{time.perf_counter() - start:.0f} s]", flush=True)
    tables = {constant.name: rows(constant, found) for constant in CONSTANTS if constant.name in names}
    taken = {constant.name: winner(constant, tables[constant.name]) for constant in CONSTANTS if constant.name in names}
    weights = {
        name: load_weights(name, arguments.models)[1]["sha256"] for name in ("spectral_encoder", "penalty_weights")
    }
    head = f"{len(found)} simulated scenes of the split {TUNE}, seed {arguments.seed}."
    text = "\n\n".join([head, *(text_of(c, tables[c.name]) for c in CONSTANTS if c.name in names)])
    print(text)
    record = {"scenes": len(found), "seed": arguments.seed, "weights": weights, "take": taken}
    record["constants"] = {
        constant.name: {
            "present": float(constant.present), "error": constant.error, "rows": list(map(vars, tables[constant.name]))
        }
        for constant in CONSTANTS
        if constant.name in names
    }  # fmt: skip
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    arguments.out.with_suffix(".md").write_text(text + "\n", encoding="utf-8")
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()

"""Accuracy from words alone: the figures to reach, what each part of the model contributes, and peers.

    python -m benchmarks.evaluate                  # everything, printed
    python -m benchmarks.evaluate --write          # and kept: benchmarks/results, docs/evaluation.md, README.md
    python -m benchmarks.evaluate samson potsdam   # a scene, degradations, spectra, supervised, languages or interval
    python -m benchmarks.evaluate commandline      # through the command line, in twenty languages
    python -m benchmarks.evaluate --quick          # zero-shot alone on every scene and degradation, with CPU seconds

With --write, cases that were measured before with the same weights stay; the table of README.md and docs/evaluation.md
are rendered from the file of results. The reference data are not part of the repository; without them only the bundled
sample scene is measured.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial

import numpy as np

from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.weights import load_weights
from clip_unmix_qgis.language.lexicon import bundled_lexicon
from clip_unmix_qgis.language.resolver import Resolver

from . import degradations, scenes, spectra
from .ablations import METHODS, Setting, mapped, model_of, ours, setting, setting_of
from .evaluation_report import BY_LIBRARY, DOCUMENT, OURS, README, all_figures, document, goal, put, readme
from .results import FILE, Figures, Results
from .scenes import Case
from .spectra import Naming

SEEDS = (0, 1, 2)  # ours on the scenes; ablations, peers and degradations make do with the first two
SENSORS = ("enmap", "casi", "sentinel-2")
GROUPS = (*scenes.SCENES, "degradations", "spectra", "supervised", "languages", "interval")
# Urban is larger than Samson and mixes more; the degradations that the goals name are measured there, too.
ON_URBAN = (degradations.noise(20), degradations.flagged_dead, degradations.hidden_dead, degradations.uneven_light)

Degradation = Callable[[Case, np.random.Generator], Case]


# -- what is measured -------------------------------------------------------------------------------------------------


def measure_scene(case: Case, resolver: Resolver, seed: int, record: Results, *, methods: bool) -> None:
    """Our figures and, with `methods`, those of the ablations and peers that this seed is for."""
    situation = setting(case, resolver, seed)
    for method in METHODS if methods else METHODS[:1]:
        if method is not METHODS[0] and seed in (SEEDS[1:] if method.once else SEEDS[2:]):
            continue
        try:
            record.add(case.name, method.name, case.score(method.run(situation)))
        except LookupError as error:
            record.remarks.append(f"{case.name}, {method.name}: {error}")


def name_spectra(naming: Naming, resolver: Resolver, *, by_abundance: bool) -> Figures:
    """Shares of spectra whose most similar prompt (or largest abundance) is the right one, averaged over the
    materials.
    """
    materials = resolver.resolve_all(naming.prompts)
    model = model_of(naming.bands, materials, resolver, naming.spectra)
    order = np.argsort(-model.logits(naming.spectra), axis=1)

    def balanced(hit: np.ndarray) -> float:
        return float(np.mean([hit[naming.truth == m].mean() for m in np.unique(naming.truth)]))

    figures = {
        "top-1": balanced(order[:, 0] == naming.truth),
        "top-3": balanced((order[:, :3] == naming.truth[:, None]).any(1)),
    }
    if by_abundance:
        unmixer = prepare(model, naming.spectra)
        figures["by abundance"] = balanced(unmixer.unmix(naming.spectra).abundance.argmax(1) == naming.truth)
    return figures


def name_by_library(naming: Naming, resolver: Resolver, *, nearest: bool, derivative: bool = False) -> Figures:
    """The same by the angle to the class means of the training split, or to its nearest spectrum: of the spectra, or of
    their derivatives by wavelength.
    """
    classes = spectra.library(resolver.resolve_all(naming.prompts), naming.bands)
    along = np.argsort(naming.bands.centre, kind="stable")
    step = np.maximum(np.diff(naming.bands.centre[along]), 1.0)  # nm

    def directions(of: np.ndarray) -> np.ndarray:
        of = np.diff(of[:, along], axis=1) / step if derivative else of
        return of / np.linalg.norm(of, axis=1, keepdims=True).clip(1e-12)

    shapes = directions(naming.spectra)
    cosine = [(shapes @ directions(own if nearest else own.mean(0, keepdims=True)).T).max(1) for own in classes]
    order = np.argsort(-np.array(cosine).T, axis=1)
    hits = (order[:, :1] == naming.truth[:, None], order[:, :3] == naming.truth[:, None])
    figures = {}
    for key, hit in zip(("top-1", "top-3"), hits):
        figures[key] = float(np.mean([hit[naming.truth == m].any(1).mean() for m in np.unique(naming.truth)]))
    return figures


def namings() -> list[Callable[[], Naming]]:
    found: list[Callable[[], Naming]] = [spectra.urban_spectra] if scenes.DATA.is_dir() else []
    return found + (
        [partial(spectra.held_out_spectra, sensor) for sensor in SENSORS] if spectra.CORPUS.is_file() else []
    )


def measure_namings(resolver: Resolver, record: Results) -> None:
    for build in namings():
        naming = build()
        record.add(naming.name, OURS, name_spectra(naming, resolver, by_abundance=len(naming.prompts) < 10))
        for name, how in BY_LIBRARY.items():
            try:
                record.add(naming.name, name, name_by_library(naming, resolver, **how))
            except LookupError as error:
                record.remarks.append(f"{naming.name}, {name}: {error}")


def scene(name: str, seed: int) -> Case:
    """Scenes that are simulated are simulated anew for every seed."""
    return scenes.urban(seed) if name == "urban" else scenes.SCENES[name]()


def available(names: Iterable[str]) -> list[str]:
    return [name for name in names if name == "sample" or scenes.DATA.is_dir()]


def measure(wanted: list[str], record: Results) -> None:
    resolver = Resolver()
    degraded: dict[str, tuple[Degradation, ...]] = {"potsdam": (degradations.ten_bands,)} if "potsdam" in wanted else {}
    if "degradations" in wanted:
        degraded |= {"samson": degradations.DEGRADATIONS, "urban": ON_URBAN}
        wanted = [*wanted, *(name for name in ("samson", "urban") if name not in wanted)]
    for name in available(scenes.SCENES):
        if name not in wanted:
            continue
        start = time.perf_counter()
        for seed in SEEDS:
            measure_scene(scene(name, seed), resolver, seed, record, methods=True)
        progress(f"{name}", start)
    for name in available(degraded):
        start = time.perf_counter()
        for seed in SEEDS[:2]:
            case = scene(name, seed)
            for degrade in degraded[name]:
                measure_scene(degrade(case, np.random.default_rng(seed)), resolver, seed, record, methods=False)
        progress(f"{name}, degraded", start)
    if "spectra" in wanted:
        start = time.perf_counter()
        measure_namings(resolver, record)
        progress("spectra", start)


def progress(what: str, start: float) -> None:
    print(
        f"# {what}: {time.perf_counter() - start:.0f} s, {time.process_time():.0f} s of CPU so far",
        file=sys.stderr,
        flush=True,
    )


def measure_languages(record: Results, name: str = "samson") -> None:
    """The usual words for the materials of a scene in every other language of the lexicon: how far the error is from
    the English one.

    Where a language means the same concepts, the maps are the same, bit for bit.
    """
    if not available([name]):
        return
    case, lexicon = scene(name, 0), bundled_lexicon()
    english = Resolver(language="en").resolve_all(case.prompts)
    usual = {(term.language, term.concept): term.text for term in lexicon.terms if term.rank == 0}
    error = next(iter(case.score(ours(setting(case, Resolver(language="en"), 0))).values()))
    differences = {}
    for language in sorted({language for language, _ in usual if language and language != "en"}):
        prompts = [usual.get((language, material.concept)) for material in english]
        if not all(prompts):
            record.remarks.append(f"languages, {language}: not all materials have a name")
            continue
        resolver = Resolver(language=language)
        materials = resolver.resolve_all([prompt for prompt in prompts if prompt])
        anchors = np.array([material.anchor for material in materials], np.float32)
        if np.array_equal(anchors, np.array([material.anchor for material in english], np.float32)):
            differences[language] = 0.0
            continue
        found = ours(setting_of(case, materials, resolver, 0))
        differences[language] = abs(next(iter(case.score(found).values())) - error)
    worst = max(differences, key=lambda language: differences[language])
    record.languages = {"scene": name, "count": len(differences), "largest_difference": differences[worst], "in": worst}


def measure_interval(record: Results) -> None:
    """How often it holds what people measured, seed by seed; and what the calibration's card says of simulated scenes
    of the split `test`, which `python -m training.train --only calibration` measures.
    """
    figures, start = load_weights("calibration")[1]["figures"], time.perf_counter()
    record.interval = {
        "nominal": figures["nominal_coverage"],
        "coverage": figures["coverage"],
        "scenes": figures["scenes_tested"],
        "measured": {},
    }
    resolver = Resolver()
    for name in available(("sites", "potsdam")):
        case = scene(name, 0)
        record.interval["measured"][case.name] = [held(setting(case, resolver, seed)) for seed in SEEDS]
    progress("intervals", start)


def held(of: Setting) -> float:
    """How much of what was measured lies inside the intervals of a setting."""

    def both(spectra: np.ndarray) -> np.ndarray:
        maps = of.unmixer.unmix(spectra)
        return np.hstack([maps.abundance, maps.uncertainty])

    assert of.case.held is not None
    return of.case.held(*np.split(mapped(of.case, both), 2))


# -- commands ---------------------------------------------------------------------------------------------------------


def quick(wanted: list[str], seeds: Sequence[int]) -> None:
    """A line for each case as soon as it is done, with its CPU seconds. Its scene is the same for all seeds, so what
    moves is chance in the method.
    """
    resolver, record = Resolver(), Results.empty(tuple(seeds))

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
        one = scene(name, 0)
        line(lambda _seed: one, seeds)  # noqa: B023
    degraded = {"potsdam": (degradations.ten_bands,) if "potsdam" in wanted else ()}
    degraded["samson"] = degradations.DEGRADATIONS if "degradations" in wanted else ()
    for name, chosen in degraded.items():
        case = scene(name, 0) if chosen and scenes.DATA.is_dir() else None
        for degrade in chosen if case else ():
            line(lambda seed: degrade(case, np.random.default_rng(seed)), seeds[:2])  # noqa: B023
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


def measure_supervised(record: Results) -> None:
    """What a few labelled pixels gain (`benchmarks.supervised`), in a process of its own, on one thread."""
    if not scenes.DATA.is_dir():
        return
    start = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.supervised", "--seeds", "1", "--json"]
    done = subprocess.run(command, cwd=scenes.ROOT, capture_output=True, text=True, check=False)
    progress("supervised", start)
    if done.returncode:  # what has been measured before must not be lost
        record.remarks.append(f"supervised: {(done.stderr.splitlines() or ['failed'])[-1]}")
    else:
        record.supervised = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def keep(record: Results) -> None:
    """The results beside those of other cases, and the documents rendered from them."""
    whole = record.over(Results.load()) if FILE.is_file() else record
    whole.save()
    put(DOCUMENT, document(whole))
    put(README, readme(whole))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "cases", nargs="*", help=f"of {', '.join(GROUPS)}, commandline; all but the last where none is given"
    )
    parser.add_argument("--quick", action="store_true", help="zero-shot alone")
    parser.add_argument("--seeds", type=int, default=len(SEEDS), help="how many of them --quick goes over")
    parser.add_argument(
        "--write", action="store_true", help="keep the results and put the tables into docs/evaluation.md and README.md"
    )
    options = parser.parse_args()
    unknown = set(options.cases) - {*GROUPS, "commandline"}
    if unknown:
        parser.error(f"no such case: {', '.join(sorted(unknown))}")
    if options.cases == ["commandline"]:
        return command_line()
    wanted = options.cases or list(GROUPS)
    start = time.perf_counter()
    if options.quick:
        quick(wanted, range(options.seeds))
    else:
        record = Results.empty(SEEDS)
        measure(wanted, record)
        if "languages" in wanted:
            measure_languages(record)
        if "interval" in wanted:
            measure_interval(record)
        if "supervised" in wanted:
            measure_supervised(record)
        print(document(record))
        if options.write:
            keep(record)
    print(f"{time.perf_counter() - start:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())

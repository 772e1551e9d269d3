"""Accuracy from words alone.

python -m benchmarks.evaluate --quick [NAME ...]   # zero-shot on every scene and degradation, one line each, CPU seconds at its end
"""

from __future__ import annotations

import argparse
import time

import numpy as np

from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.language.resolver import Resolver
from clip_unmix_qgis.run import SAMPLE_PIXELS

from . import scenes
from .scenes import Case, Figures


def anchors(prompts: tuple[str, ...], resolver: Resolver) -> np.ndarray:
    return np.asarray([material.anchor for material in resolver.resolve_all(prompts)], np.float32)


def sample_of(case: Case, seed: int) -> np.ndarray:
    spectra = case.spectra
    if len(spectra) <= SAMPLE_PIXELS:
        return spectra
    return spectra[np.sort(np.random.default_rng(seed).choice(len(spectra), SAMPLE_PIXELS, replace=False))]


def maps_of(case: Case, unmixer: Unmixer) -> np.ndarray:
    abundance = unmixer.unmix(case.cube.reshape(-1, len(case.bands))).abundance
    return abundance.T.reshape(-1, *case.cube.shape[:2])


def zero_shot(case: Case, resolver: Resolver, seed: int) -> Figures:
    unmixer = Unmixer(case.bands, anchors(case.prompts, resolver), device="cpu", seed=seed)
    unmixer.prepare(sample_of(case, seed))
    return case.score(maps_of(case, unmixer))


def name_spectra(naming: scenes.Naming, resolver: Resolver, *, unmix: bool = True) -> Figures:
    """Shares of spectra whose most similar prompt, or largest abundance, is the right one, averaged over the materials."""
    unmixer = Unmixer(naming.bands, anchors(naming.prompts, resolver), device="cpu")
    similarity = unmixer.logits(naming.spectra)
    order = np.argsort(-similarity, axis=1)

    def balanced(hit: np.ndarray) -> float:
        return float(np.mean([hit[naming.truth == m].mean() for m in np.unique(naming.truth)]))

    figures = {"top-1": balanced(order[:, 0] == naming.truth), "top-3": balanced((order[:, :3] == naming.truth[:, None]).any(1))}
    if not unmix:
        return figures
    unmixer.prepare(naming.spectra)
    figures["by abundance"] = balanced(unmixer.unmix(naming.spectra).abundance.argmax(1) == naming.truth)
    return figures


def line(name: str, runs: list[Figures], seconds: float, note: str = "") -> None:
    parts = []
    for key in runs[0]:
        values = np.array([run[key] for run in runs])
        parts.append(f"{key} {values.mean():.3f}" + (f" ({values.min():.3f}-{values.max():.3f})" if len(runs) > 1 else ""))
    print(f"{name:44s}{'  '.join(parts):52s}{note:12s}{seconds:6.1f} s", flush=True)


def quick(names: list[str]) -> None:
    resolver = Resolver()
    wanted = lambda name: not names or any(n in name for n in names)  # noqa: E731

    def measure(make, seeds, note=""):
        start = time.process_time()
        runs = []
        for seed in seeds:
            case = make(seed)
            runs.append(zero_shot(case, resolver, seed))
        line(case.name, runs, time.process_time() - start, note)
        return runs

    clean = {}
    for name, build in scenes.SCENES.items():
        if wanted(name):
            case = build()
            runs = measure(lambda seed: scenes.urban(seed) if name == "urban" else case, range(3), case.goal)  # noqa: B023
            clean[name] = (case, runs)
    if "potsdam" in clean and wanted("potsdam"):
        case, runs = clean["potsdam"]
        made = scenes.ten_bands(case, np.random.default_rng(0))
        measure(lambda seed: made, range(2), f"{np.mean([r['MAE'] for r in runs]) + 0.03:.3f}")
    if wanted("degradations") or "samson" in clean:
        case = clean["samson"][0] if "samson" in clean else scenes.samson()
        limit = f"{1.3 * np.mean([r['aRMSE'] for r in clean['samson'][1]]):.3f}" if "samson" in clean else ""
        for degrade in scenes.DEGRADATIONS:
            measure(lambda seed: degrade(case, np.random.default_rng(seed)), range(2), limit)  # noqa: B023
    for build in (scenes.urban_spectra, *(lambda s=s: scenes.held_out_spectra(s) for s in ("enmap", "casi", "sentinel-2"))):
        if wanted("spectra") and (build is scenes.urban_spectra or scenes.CORPUS.is_file()):
            start = time.process_time()
            naming = build()
            line(naming.name, [name_spectra(naming, resolver, unmix=len(naming.prompts) < 10)], time.process_time() - start)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    start = time.process_time()
    quick(options.cases)
    print(f"{time.process_time() - start:.0f} s")

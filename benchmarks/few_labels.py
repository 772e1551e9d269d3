"""What few labels and few measured shares bring on the Australian field sites: RMSE on all other sites.

python -m benchmarks.few_labels [--draws 10] [--seeds 1] [--places 10 30 100] [--labels 1 5 20]

Sites are drawn at random, taught, and never scored. A label is given to sites where the cover of one kind is above 0.6,
as an analyst would call them. Beside it the quadratic fit of the shares on the bands of the same sites (least squares,
and with the ridge that leave-one-out chooses), which knows no words. Constants of what is measured here were chosen on
simulated scenes of the split `tune` alone (`python -m training.measured_shares`).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import numpy as np
import torch

from clip_unmix_qgis.core.adapter.measured_shares import Places, learn_shares
from clip_unmix_qgis.core.adapter.supervision import supervise
from clip_unmix_qgis.core.prepare import prepare
from clip_unmix_qgis.core.spectral_model import SpectralModel
from clip_unmix_qgis.core.unmixer import Unmixer
from clip_unmix_qgis.language.encoders.anchors import centred
from clip_unmix_qgis.language.resolver import Resolver

from .scenes import DATA, field_sites

LABELLED = 0.6  # cover of the kind that a site is called after
RIDGES = np.geomspace(1e-4, 1e3, 22)


def error(shares: np.ndarray, truth: np.ndarray) -> float:
    return float(np.sqrt(np.mean((shares - truth) ** 2)))


def quadratic(spectra: np.ndarray, rows: np.ndarray, shares: np.ndarray, *, ridge: bool) -> np.ndarray:
    """Shares (n, p) by a quadratic fit on the bands at the rows, clipped and scaled to one."""
    x = (spectra - spectra.mean(0)) / spectra.std(0)
    pairs = [x[:, [i]] * x[:, [j]] for i in range(x.shape[1]) for j in range(i, x.shape[1])]
    features = np.hstack([x, *pairs])
    level, known = shares.mean(0), features[rows]
    centre = known.mean(0)
    if not ridge:
        fit = np.linalg.lstsq(known - centre, shares - level, rcond=None)[0]
        return whole((features - centre) @ fit + level)
    gram = (known - centre) @ (known - centre).T
    left_out = []
    for strength in RIDGES:
        hat = gram @ np.linalg.inv(gram + strength * len(rows) * np.eye(len(rows))) + 1 / len(rows)
        off = (shares - hat @ (shares - level) - level) / (1 - np.diag(hat))[:, None]
        left_out.append(error(whole(shares - off), shares))
    strength = RIDGES[int(np.argmin(left_out))] * len(rows)
    dual = np.linalg.solve(gram + strength * np.eye(len(rows)), shares - level)
    return whole((features - centre) @ (known - centre).T @ dual + level)


def whole(shares: np.ndarray) -> np.ndarray:
    shares = np.clip(shares, 0, None)
    return shares / np.maximum(shares.sum(1, keepdims=True), 1e-9)


class Sites:
    """The sites, their shares (n, p), and the unmixer of each seed."""

    def __init__(self, seeds: int) -> None:
        case = field_sites()
        self.spectra, self.truth = case.spectra, case.reference[..., 0].T
        anchors = centred([material.anchor for material in Resolver().resolve_all(case.prompts)])
        self.models = [SpectralModel.load(case.bands, anchors, device="cpu", seed=seed) for seed in range(seeds)]
        self.unmixers: list[Unmixer] = [prepare(model, self.spectra) for model in self.models]
        self.zero = [unmixer.unmix(self.spectra).abundance for unmixer in self.unmixers]

    def rest(self, rows: np.ndarray) -> np.ndarray:
        return np.setdiff1d(np.arange(len(self.spectra)), rows)

    def places(self, count: int, draws: int) -> dict[str, list[float]]:
        """Errors by way, one a draw and seed, and how often intervals hold."""
        found: dict[str, list[float]] = {}
        for draw in range(draws):
            rows = np.sort(np.random.default_rng(1000 + draw).choice(len(self.spectra), count, replace=False))
            rest = self.rest(rows)
            for name, ridge in (("quadratic", False), ("quadratic, ridge", True)):
                shares = quadratic(self.spectra, rows, self.truth[rows], ridge=ridge)
                found.setdefault(name, []).append(error(shares[rest], self.truth[rest]))
            for unmixer, zero in zip(self.unmixers, self.zero):
                taught, decision = learn_shares(
                    unmixer, self.spectra, Places(self.spectra[rows], np.arange(count), self.truth[rows])
                )
                maps = taught.unmix(self.spectra[rest])
                holds = np.mean(abs(maps.abundance - self.truth[rest]) <= maps.uncertainty)
                for name, value in (
                    ("zero-shot", error(zero[rest], self.truth[rest])),
                    ("taught", error(maps.abundance, self.truth[rest])),
                    ("kept", float(decision.kept != "zero-shot")),
                    ("intervals hold", float(holds)),
                ):
                    found.setdefault(name, []).append(value)
        return found

    def labels(self, count: int, draws: int) -> dict[str, list[float]]:
        """The same where sites bear the name of what covers most of them."""
        found: dict[str, list[float]] = {}
        for draw in range(draws):
            rng = np.random.default_rng(2000 + draw)
            clear = [np.flatnonzero(self.truth[:, m] > LABELLED) for m in range(self.truth.shape[1])]
            chosen = [np.sort(rng.choice(each, min(count, len(each)), replace=False)) for each in clear]
            rest = self.rest(np.concatenate(chosen))
            for model, zero in zip(self.models, self.zero):
                labelled = {m: self.spectra[rows] for m, rows in enumerate(chosen)}
                taught, decision = supervise(model, self.spectra, labelled)
                for name, value in (
                    ("zero-shot", error(zero[rest], self.truth[rest])),
                    ("taught", error(taught.unmix(self.spectra[rest]).abundance, self.truth[rest])),
                    ("kept", float(decision.kept != "zero-shot")),
                ):
                    found.setdefault(name, []).append(value)
        return found


def line(name: str, found: dict[str, list[float]], columns: Sequence[str]) -> str:
    cells = [f"{np.mean(found[column]):.3f}" if column in found else "" for column in columns]
    worst = f"{max(after - before for after, before in zip(found['taught'], found['zero-shot'])):+.3f}"
    return "| " + " | ".join([name, *cells, worst]) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=10)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--places", type=int, nargs="*", default=[10, 30, 100])
    parser.add_argument("--labels", type=int, nargs="*", default=[1, 5, 20])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    if not DATA.is_dir():
        print("the reference data is not on this machine")
        return
    sites = Sites(arguments.seeds)
    columns = ("zero-shot", "taught", "quadratic", "quadratic, ridge", "kept", "intervals hold")
    print("| taught by | " + " | ".join((*columns, "worst change")) + " |\n" + "|---" * (len(columns) + 2) + "|")
    for count in arguments.places:
        print(line(f"{count} places", sites.places(count, arguments.draws), columns), flush=True)
    for count in arguments.labels:
        print(line(f"{count} labels a class", sites.labels(count, arguments.draws), columns), flush=True)


if __name__ == "__main__":
    main()

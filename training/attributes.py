"""Make the tables of the attributes' evidence: models/attributes.safetensors.

    python -m training.attributes --data ../shared/data [--corpus .cache/corpus.npz]

Colours: the CIE 1931 observer and D65 (colour-science), training spectra over the visible, and the basic terms of the
xkcd survey (training/xkcd_colours.json, CC0), shifted towards what the libraries' notes call so (attribute_labels.py).
Axes: training spectra of the corpus give the Gaussians, its tuning spectra their calibration.
Test spectra are read by benchmarks/attributes.py alone.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from clip_unmix_qgis.core.attributes import axes
from clip_unmix_qgis.core.attributes.colour import FLOOR, VISIBLE
from clip_unmix_qgis.core.attributes.kinds import AXIS_NAMES, COLOURS, FAMILIES
from clip_unmix_qgis.core.bands import Bands
from clip_unmix_qgis.core.grid import GRID_NM, from_grid
from clip_unmix_qgis.core.weights import save_weights
from clip_unmix_qgis.files.hashes import sha256_of

from .attribute_labels import Labelled, colours, family_of
from .attribute_sides import Sides, sides
from .sensors import real
from .spectrum import TEST, TRAIN, TUNE

SURVEY = Path(__file__).with_name("xkcd_colours.json")
# Words of the survey beside the basic terms: what libraries call tan is brown here, too.
ALIASES = {"gray": "grey", "violet": "purple", "tan": "brown", "beige": "brown"}
FOLDS = 4
SURVEY_WEIGHTS = (3.0, 8.0, 20.0)  # samples that the survey counts as, beside those of a family
SENSORS = ("enmap", "sentinel-2", "landsat", "prisma", "worldview-3", "aviris-ng")
NATURAL = 300  # spectra drawn of the corpus, concepts alike, beside all of dyed things
DYED = ("fabric", "paint", "plastic", "pvc", "fiberglass", "tarp", "paper", "flower")
STEEPEST = 1.5
STONE_RIDGE = 0.1  # share of the variance of stone's terms that is added to it


# -- colour ------------------------------------------------------------------------------------------------------------
def observer() -> np.ndarray:
    """Weights (41, 3) on the visible nodes that give X/Xn, Y/Yn, Z/Zn under D65."""
    import colour

    nodes = GRID_NM[VISIBLE]
    shape = colour.SpectralShape(nodes[0], nodes[-1], 10)
    cmfs = colour.MSDS_CMFS["CIE 1931 2 Degree Standard Observer"].copy().align(shape)
    light = colour.SDS_ILLUMINANTS["D65"].copy().align(shape)
    weights = np.asarray(cmfs.values) * np.asarray(light.values)[:, None]
    return weights / weights.sum(0)


def lab(tristimulus: np.ndarray) -> np.ndarray:
    """CIELAB (n, 3) of X/Xn, Y/Yn, Z/Zn (n, 3)."""
    import colour

    white = np.array([0.3127, 0.3290])
    return np.asarray(colour.XYZ_to_Lab(tristimulus * colour.xyY_to_XYZ([*white, 1.0]), white))


def survey() -> dict[str, np.ndarray]:
    """CIELAB (n, 3) of the survey's names that end in each basic term."""
    import colour

    found: dict[str, list[np.ndarray]] = {term: [] for term in COLOURS}
    for name, code in json.loads(SURVEY.read_text(encoding="utf-8"))["colours"].items():
        last = name.split()[-1]
        term = ALIASES.get(last, last)
        if "/" not in name and term in found:
            rgb = np.array([int(code[at : at + 2], 16) for at in (1, 3, 5)]) / 255
            xyz = np.asarray(colour.sRGB_to_XYZ(rgb))
            found[term].append(lab((xyz / colour.xyY_to_XYZ([0.3127, 0.3290, 1.0]))[None])[0])
    return {term: np.array(of) for term, of in found.items()}


def surfaces(corpus: dict[str, np.ndarray]) -> np.ndarray:
    """Reflectance (n, 41) of training spectra over the visible: all of dyed things, which hold most vivid colours, and
    as many of everything, concepts counting alike.
    """
    nodes = np.flatnonzero(np.isin(corpus["wavelengths_nm"], GRID_NM[VISIBLE]))
    rows = np.flatnonzero(corpus["split"] == TRAIN)
    spectra = corpus["spectra"][rows][:, nodes].astype(float)
    known = np.isfinite(spectra).all(1) & (np.nan_to_num(spectra).mean(1) > 0.004)
    spectra, concept = spectra[known], corpus["concept"][rows][known].astype(str)
    _, number, count = np.unique(concept, return_inverse=True, return_counts=True)
    drawn = np.random.default_rng(0).choice(len(spectra), NATURAL, p=1 / count[number] / len(count))
    return np.concatenate([spectra[drawn], spectra[np.isin(concept, DYED)]])


@dataclass
class Terms:
    """The colour terms of all families, from numbers that are fitted (see `space`)."""

    known_mean: np.ndarray  # (11, 3) of the survey's names
    known_covariance: np.ndarray
    lab: np.ndarray
    term: np.ndarray
    family: np.ndarray
    weight: np.ndarray  # of a sample, shared among its spectra

    def space(self, numbers: np.ndarray) -> np.ndarray:
        """Gains and centres (3, 6) of L*, a*, b* of the families; what is neutral of dyed things has no tint."""
        light, middle, chroma, tint = numbers[:3], numbers[3:6], numbers[6:9], (numbers[9], 0.0, numbers[10])
        none = np.zeros(3)
        return np.stack([light, chroma, chroma, middle - 56 / light, none, tint], 1)

    def gaussians(
        self, numbers: np.ndarray, counts: float, use: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """`space`, means (3, 11, 3) and covariances (3, 11, 3, 3) in the survey's space: the survey counts as `counts`
        samples beside those of `use`.
        """
        space = self.space(numbers)
        spread = np.diag(np.exp([numbers[11], numbers[12], numbers[12]]))
        where = (self.lab - space[self.family, 3:]) * space[self.family, :3]
        owner = (self.family * len(COLOURS) + self.term)[:, None] == np.arange(len(FAMILIES) * len(COLOURS))
        weight = (owner & use[:, None]) * self.weight[:, None]  # (n, 33)
        total = counts + weight.sum(0)
        mean = (counts * np.tile(self.known_mean, (len(FAMILIES), 1)) + weight.T @ where) / total[:, None]
        away = where[:, None] - mean
        covariance = counts * np.tile(self.known_covariance + spread, (len(FAMILIES), 1, 1))
        own = (away * weight[..., None]).transpose(1, 2, 0) @ away.swapaxes(0, 1)  # (33, 3, 3)
        covariance = (covariance + own) / total[:, None, None]
        covariance += np.diag([25.0, 9.0, 9.0])
        return space, mean.reshape(len(FAMILIES), -1, 3), covariance.reshape(len(FAMILIES), -1, 3, 3)

    def likely(self, space: np.ndarray, mean: np.ndarray, covariance: np.ndarray) -> np.ndarray:
        """Probability (n, 11) of each term, all being equally likely before."""
        where = (self.lab - space[self.family, 3:]) * space[self.family, :3]
        whitening = np.linalg.inv(np.linalg.cholesky(covariance))  # (3, 11, 3, 3)
        volume = np.log(np.diagonal(whitening, axis1=2, axis2=3)).sum(-1)
        away = whitening[self.family] @ (where[:, None] - mean[self.family])[..., None]
        density = volume[self.family] - 0.5 * (away**2).sum((2, 3))
        odds = np.exp(density - density.max(1, keepdims=True)) + FLOOR
        return odds / odds.sum(1, keepdims=True)


def fit_terms(labelled: list[Labelled], weights: np.ndarray) -> tuple[dict[str, np.ndarray], dict]:
    """The tables of the colour terms, from labelled spectra of the splits train and tune, and what was chosen."""
    used = [one for one in labelled if one.split != TEST]
    spectra = np.array([one.spectrum for one in used])[:, np.isin(np.arange(350, 2501, 5), GRID_NM[VISIBLE])]
    samples = [f"{one.sample} {one.term}" for one in used]
    _, number, count = np.unique(samples, return_inverse=True, return_counts=True)
    names = survey()
    few = np.diag([100.0, 30.0, 30.0])  # black and white have two names each
    terms = Terms(
        np.array([names[term].mean(0) for term in COLOURS]),
        np.array([np.cov(names[term].T) if len(names[term]) > 5 else few for term in COLOURS]),
        lab(spectra @ weights), np.array([COLOURS.index(one.term) for one in used]),
        np.array([FAMILIES.index(family_of(one)) for one in used]), 1 / count[number],
    )  # fmt: skip
    fold = np.array([int(hashlib.sha256(one.sample.encode()).hexdigest()[:8], 16) % FOLDS for one in used])
    share = np.zeros(len(used))  # terms count nearly alike
    for family in range(len(FAMILIES)):
        for term in range(len(COLOURS)):
            own = (terms.family == family) & (terms.term == term)
            share[own] = terms.weight[own] / max(terms.weight[own].sum(), 1) ** 0.7

    def loss(numbers: np.ndarray, counts: float) -> float:
        total = 0.0
        for held in range(FOLDS):
            odds = terms.likely(*terms.gaussians(numbers, counts, fold != held))
            own = fold == held
            total -= float(share[own] @ np.log(odds[own, terms.term[own]]))
        return total / share.sum() + 0.003 * float(((numbers[6:9] - 1) ** 2).sum())

    start = np.array([1.3, 1.2, 1.3, 50, 50, 50, 3.0, 1.5, 5.0, 5.0, 4.0, 5.5, 4.0])
    best: tuple[float, float, np.ndarray] | None = None
    for counts in SURVEY_WEIGHTS:
        found = minimize(loss, start, args=(counts,), method="Nelder-Mead", options={"maxiter": 700, "fatol": 1e-4})
        print(f"  survey as {counts:g} samples: cross-validated log loss {found.fun:.3f}", flush=True)
        if best is None or found.fun < best[0]:
            best = (float(found.fun), counts, found.x)
    assert best is not None
    space, mean, covariance = terms.gaussians(best[2], best[1], np.ones(len(used), bool))
    chosen = {"survey_counts_as": best[1], "log_loss": round(best[0], 3), "spectra": len(used)}
    return {"colour.space": space, "colour.mean": mean, "colour.covariance": covariance}, chosen


def fit_stone(labelled: list[Labelled], weights: np.ndarray, found: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The tables with the terms of stone in CIELAB itself, of one pooled covariance (Fisher 1936), each mean drawn to
    the mean of all stone by one sample: few samples of a term tell no spread of their own, and the survey's names, fit
    for vivid things, tell it wrongly. Terms that no stone bears stay where the survey has them.
    """
    used = [one for one in labelled if one.split != TEST and family_of(one) == "stone"]
    nodes = np.isin(np.arange(350, 2501, 5), GRID_NM[VISIBLE])
    where = lab(np.array([one.spectrum for one in used])[:, nodes] @ weights)
    term = np.array([COLOURS.index(one.term) for one in used])
    _, number, count = np.unique([one.sample for one in used], return_inverse=True, return_counts=True)
    weight = 1 / count[number]
    stone = FAMILIES.index("stone")
    space, mean, covariance = (found[f"colour.{name}"].copy() for name in ("space", "mean", "covariance"))
    mean[stone] = mean[stone] / space[stone, :3] + space[stone, 3:]
    away = np.zeros_like(where)
    for t in set(term.tolist()):
        own = np.average(where[term == t], axis=0, weights=weight[term == t])
        away[term == t] = where[term == t] - own
        total = weight[term == t].sum()
        mean[stone, t] = (total * own + where.mean(0)) / (total + 1)
    pooled = (away * weight[:, None]).T @ away / weight.sum()
    covariance[stone] = pooled + STONE_RIDGE * np.diag(np.diag(pooled))
    space[stone] = (1, 1, 1, 0, 0, 0)
    return {"colour.space": space, "colour.mean": mean, "colour.covariance": covariance}


# -- axes --------------------------------------------------------------------------------------------------------------
def sensor_bands() -> list[Bands]:
    """Real sensors that reach into the short-wave infrared, and two of the visible and near infrared."""
    tables = [
        table for name, table in sorted(real().items())
        if any(word in name.lower().replace(" ", "-") for word in SENSORS)
    ]  # fmt: skip
    return [Bands(centre, fwhm, np.ones(len(centre), bool)) for centre, fwhm in tables]


def seen(spectra: np.ndarray, bands: Bands) -> np.ndarray:
    """Log reflectance (n, b) of spectra (n, 216) at a sensor's bands."""
    return np.log(np.maximum(spectra @ from_grid(bands), axes.DARKEST))


def fit_axis(name: str, of: Sides) -> tuple[dict[str, np.ndarray], dict]:
    """The tables of an axis, and the balanced accuracy on the spectra that calibrated it."""
    made = axes.table(of.positive[TRAIN], of.negative[TRAIN])
    tables = {f"{name}.{part}": value for part, value in made.items()} | {f"{name}.calibration": np.array([1.0, 0.0])}
    rng = np.random.default_rng(0)
    odds, truth, weight, right = [], [], [], {}
    for bands in sensor_bands():
        found = axes.discriminant(name, bands, tables)
        if not found.visible:
            continue
        for side, spectra in ((1, of.positive[TUNE]), (0, of.negative[TUNE])):
            shaded = spectra * np.exp(rng.normal(0, 0.2, (len(spectra), 1)))
            value = seen(shaded, bands) @ found.weight + found.bias
            odds.append(value)
            truth.append(np.full(len(value), side))
            weight.append(np.full(len(value), 1 / len(value)))
    if not odds:
        raise ValueError(f"no sensor sees {name}")
    x, y, w = (np.concatenate(part) for part in (odds, truth, weight))

    def loss(numbers: np.ndarray) -> float:
        value = np.exp(numbers[0]) * x + numbers[1]
        return float(w @ np.logaddexp(0, np.where(y > 0, -value, value)) / w.sum())

    found = minimize(loss, np.array([-0.5, 0.0]), method="Nelder-Mead")
    # Where nothing errs, the fit would go on for ever.
    calibration = np.array([min(np.exp(found.x[0]), STEEPEST), np.clip(found.x[1], -STEEPEST, STEEPEST)])
    value = calibration[0] * x + calibration[1]
    right = 0.5 * (np.average(value[y > 0] > 0, weights=w[y > 0]) + np.average(value[y < 1] < 0, weights=w[y < 1]))
    figures = {
        "spectra": [len(part[split]) for split in (TRAIN, TUNE) for part in (of.positive, of.negative)],
        "slope": round(float(calibration[0]), 3),
        "balanced_accuracy_tune": round(float(right), 3),
    }
    return {**tables, f"{name}.calibration": calibration}, figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--corpus", type=Path, default=Path(".cache/corpus.npz"))
    arguments = parser.parse_args()
    loaded = np.load(arguments.corpus)
    corpus = {name: loaded[name] for name in loaded.files}
    weights = observer()
    tables = {"colour.observer": weights, "colour.surfaces": surfaces(corpus)}
    found, chosen = fit_terms(colours(arguments.data), weights)
    tables.update(fit_stone(colours(arguments.data), weights, found))
    figures: dict = {"colour": chosen}
    for name, of in sides(corpus).items():
        found, figures[name] = fit_axis(name, of)
        print(f"  {name}: {figures[name]}", flush=True)
        tables.update(found)
    assert set(AXIS_NAMES) <= set(figures)
    card = {
        "version": "1",
        "licence": "GPL-2.0-or-later",
        "seed": 0,
        "what": "colour terms and spectral axes: reflectance -> log-likelihood ratio of an attribute",
        "trained_on": "training spectra of the corpus; names of the xkcd survey (CC0); notes of USGS splib07 and half "
        "of ECOSTRESS",
        "held_out": "benchmarks/attributes.py",
        "corpus_sha256": sha256_of(arguments.corpus),
        "figures": figures,
    }
    save_weights("attributes", {name: value.astype(np.float32) for name, value in tables.items()}, card)


if __name__ == "__main__":
    main()
